"""Factors: the chances of which the chance of a move is the product, each knowing what it rests on.

Their values are of whatever sort of number the assumptions are given in.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from lawflow.forecast.tallies import chance_between

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lawflow.forecast.spans import Measure
    from lawflow.forecast.tallies import Group


@attrs.frozen
class Votes:
    """The chance that the ayes of a chamber on an act lie from ``least`` to below ``below``."""

    act: str
    chamber: str
    groups: tuple[Group, ...]
    least: int
    below: int

    @property
    def names(self) -> frozenset[str]:
        """Return the names of what it rests on."""
        return frozenset[str]().union(*(group.names for group in self.groups))

    def value(self, values: Mapping[str, Any], law: Callable[[tuple[Group, ...]], Any]) -> Any:
        """Return the chance, by the law of the tally."""
        del values
        return chance_between(law(self.groups), self.least, self.below)


@attrs.frozen
class Written:
    """The chance that the record of an act says yes, or no, in a field."""

    name: str
    yes: bool

    @property
    def names(self) -> frozenset[str]:
        """Return the names of what it rests on."""
        return frozenset((self.name,))

    def value(self, values: Mapping[str, Any], law: object) -> Any:
        """Return the chance."""
        del law
        return values[self.name] if self.yes else 1 - values[self.name]


@attrs.frozen
class Timely:
    """The chance that a wait is over within so many days, or that it is not."""

    measure: Measure
    days: int
    late: bool

    @property
    def names(self) -> frozenset[str]:
        """Return the names of what it rests on."""
        return frozenset(() if self.measure.mean_name is None else (self.measure.mean_name,))

    def value(self, values: Mapping[str, Any], law: object) -> Any:
        """Return the chance."""
        del law
        within = self.measure.within(self.days, values)
        return 1 - within if self.late else within


Factor = Votes | Written | Timely
