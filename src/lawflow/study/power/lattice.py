"""Coalitions: all of them at once, as the bits of one whole number.

A group is an organ, a party, a chamber, or the deputies of a chamber who sit without a party and are all alike. A
coalition takes one level of each group; its place is the number whose digits are the levels.
"""

from __future__ import annotations

from functools import cache, cached_property
from typing import TYPE_CHECKING

import attrs

from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lawflow.law.labels import Label


@attrs.frozen(eq=False, repr=False)
class Group(Shown):
    """Who can join a coalition: ``levels`` are the votes it brings in its ``chamber``, from none on.

    An organ brings itself: it has no chamber, and the levels 0 and 1. Members who are all alike have a level for each
    number of them. ``steps`` tell by how many levels each of its players raises it; else each raises it by one.
    """

    id: str
    label: Label
    levels: tuple[int, ...] = (0, 1)
    chamber: str | None = None
    steps: tuple[int, ...] = attrs.field()

    @steps.default
    def _single(self) -> tuple[int, ...]:
        return (1,) * (len(self.levels) - 1)

    @property
    def players(self) -> int:
        """Return how many players it is: one, or, of members who are all alike, as many as there are."""
        return len(self.steps)


@attrs.frozen(eq=False, repr=False)
class Lattice(Shown):
    """The coalitions of some groups; those with more levels than two come first."""

    groups: tuple[Group, ...]

    @cached_property
    def wholes(self) -> tuple[int, ...]:
        """Return how many coalitions the groups from each one on make; the last is 1."""
        found = [1]
        for group in reversed(self.groups):
            found.append(found[-1] * len(group.levels))
        return tuple(reversed(found))

    @cached_property
    def every(self) -> int:
        """Return all coalitions."""
        return (1 << self.wholes[0]) - 1

    def at_least(self, chambers: Sequence[str], votes: int) -> int:
        """Return the coalitions that have so many votes in some chambers taken together."""
        weights = [group.levels if group.chamber in chambers else (0,) * len(group.levels) for group in self.groups]
        return self._reaching(weights, votes)

    def joined(self, name: str) -> int:
        """Return the coalitions that some level of a group above the lowest has joined."""
        return self._reaching([[int(g.id == name and n > 0) for n in range(len(g.levels))] for g in self.groups], 1)

    def _reaching(self, weights: Sequence[Sequence[int]], needed: int) -> int:
        @cache
        def found(place: int, left: int) -> int:
            if left <= 0:
                return (1 << self.wholes[place]) - 1
            if place == len(self.groups):
                return 0
            size = self.wholes[place + 1]
            return sum(found(place + 1, left - weight) << n * size for n, weight in enumerate(weights[place]))

        return found(0, needed)

    def others(self, coalitions: int) -> int:
        """Return the coalitions of which those left outside make one of some coalitions."""
        width = self.wholes[0]
        return int(format(coalitions & self.every, f"0{width}b")[::-1], 2)

    def smallest(self, coalitions: int) -> list[tuple[int, ...]]:
        """Return the coalitions of some that no other of them is part of, as the level of each group."""
        larger = 0
        for place, group in enumerate(self.groups):
            larger |= coalitions & (coalitions << self.wholes[place + 1]) & self.joined(group.id)
        return [self.levels(place) for place in _bits(coalitions & ~larger)]

    def levels(self, place: int) -> tuple[int, ...]:
        """Return the level of each group in the coalition at a place."""
        return tuple(
            place // whole % len(group.levels) for group, whole in zip(self.groups, self.wholes[1:], strict=True)
        )

    def place(self, levels: Sequence[int]) -> int:
        """Return the place of a coalition."""
        return sum(level * whole for level, whole in zip(levels, self.wholes[1:], strict=True))


def lattice_of(groups: Sequence[Group]) -> Lattice:
    """Return the coalitions of groups."""
    return Lattice(tuple(sorted(groups, key=lambda group: group.players == 1)))


def _bits(number: int) -> Iterator[int]:
    while number:
        low = number & -number
        yield low.bit_length() - 1
        number ^= low
