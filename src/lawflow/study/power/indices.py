"""Power indices: how many coalitions a player swings, and how many orders it decides, counted exactly.

The coalitions of a chamber are counted by their votes and their number of players, as the coefficients of a product
(Mann and Shapley 1962), and never one by one: a party more costs one multiplication. What is decided through several
chambers and organs is walked from one to the next, and what leads to the same is walked once. A polynomial is one
whole number, its coefficients so far apart that none runs into the next (Kronecker).
"""

from __future__ import annotations

from fractions import Fraction
from functools import cached_property
from itertools import accumulate, groupby
from math import factorial
from operator import mul
from typing import TYPE_CHECKING

import attrs

from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lawflow.study.power.lattice import Lattice


@attrs.frozen(repr=False)
class Index(Shown):
    """The power of one player: the share of coalitions that it swings, and that of orders it decides.

    The indices are those of Banzhaf (1965) and of Shapley and Shubik (1954).
    """

    banzhaf: Fraction
    shapley: Fraction


def indices(lattice: Lattice, winning: int) -> list[dict[int, Index]]:
    """Return for each group the power of one player of it, by the levels that the player raises it.

    ``winning`` are coalitions that stay winning when somebody joins them.
    """
    return _Counted(lattice, winning).indices


@attrs.frozen(eq=False)
class _Counted:
    """The coalitions of single players behind those of groups."""

    lattice: Lattice
    winning: int

    @cached_property
    def players(self) -> int:
        return sum(group.players for group in self.lattice.groups)

    @cached_property
    def gap(self) -> int:
        """Return the bits of a coefficient, in whole bytes: no count of coalitions needs more."""
        return 8 * (self.players // 8 + 1)

    @cached_property
    def width(self) -> int:
        """Return the bits of a polynomial in the number of players."""
        return self.gap * (self.players + 1)

    # -- one group ------------------------------------------------------------------------------

    @cached_property
    def within(self) -> list[list[int]]:
        """Return for each group the coalitions of each level: a polynomial in the number of players."""
        return [self._product(len(group.levels), group.steps) for group in self.lattice.groups]

    def _product(self, levels: int, steps: Iterable[int]) -> list[int]:
        whole, gap, width = 1, self.gap, self.width
        for step in sorted(steps):
            whole += whole << step * width + gap
        size = width // 8
        stored = whole.to_bytes(levels * size, "little")
        return [int.from_bytes(stored[begin : begin + size], "little") for begin in range(0, len(stored), size)]

    @cached_property
    def _upto(self) -> list[list[int]]:
        """Return for each group how many coalitions are below each level."""
        return [list(accumulate(counted, initial=0)) for counted in self.within]

    def _missed_by(self, place: int, step: int, level: int) -> int:
        """Return the coalitions without a player that it lifts to a level or over it from below.

        The product is divided by the factor of the player as a series: what is taken out once too often comes back.
        """
        upto, found = self._upto[place], 0
        for low in range(level % step, level + 1, step):
            found = upto[low] - (upto[low - step] if low > step else 0) - (found << self.gap)
        return found

    # -- through all groups ---------------------------------------------------------------------

    def _runs(self, place: int, coalitions: int) -> Iterator[tuple[int, int, int]]:
        """Yield the levels of a group, from one to before another, with which the same of the groups after it win."""
        size, levels = self.lattice.wholes[place + 1], range(len(self.lattice.groups[place].levels))
        for rest, same in groupby(levels, lambda level: coalitions >> level * size & (1 << size) - 1):
            begin, *more = same
            yield begin, begin + 1 + len(more), rest

    @cached_property
    def _runs_of(self) -> list[dict[int, tuple[tuple[int, int, int], ...]]]:
        """Return, for each group, its runs by what can still win before it."""
        found, ahead = [], {self.winning}
        for place in range(len(self.within)):
            found.append({coalitions: tuple(self._runs(place, coalitions)) for coalitions in ahead})
            ahead = {rest for runs in found[-1].values() for _, _, rest in runs}
        return found

    @cached_property
    def _ways(self) -> list[dict[int, int]]:
        """Return, before each group, the coalitions of those before it by what can still win."""
        found = [{self.winning: 1}]
        for upto, runs_of in zip(self._upto, self._runs_of, strict=True):
            after: dict[int, int] = {}
            for coalitions, runs in runs_of.items():
                for begin, end, rest in runs:
                    after[rest] = after.get(rest, 0) + found[-1][coalitions] * (upto[end] - upto[begin])
            found.append(after)
        return found

    @cached_property
    def _worth(self) -> list[dict[int, int]]:
        """Return, after each group, how many coalitions of those after it win, by what can still win."""
        found = [{0: 0, 1: 1}]
        for upto, runs_of in zip(self._upto[:0:-1], self._runs_of[:0:-1], strict=True):
            after = found[-1]
            found.append(
                {
                    coalitions: sum(after[rest] * (upto[end] - upto[begin]) for begin, end, rest in runs)
                    for coalitions, runs in runs_of.items()
                }
            )
        return found[::-1]

    def _gained(self, place: int) -> dict[int, int]:
        """Return how many coalitions of all other groups win just from a level of a group on, by level."""
        found: dict[int, int] = {}
        for coalitions, runs in self._runs_of[place].items():
            worth = [self._worth[place][rest] for _, _, rest in runs]
            for (level, _, _), less, more in zip(runs[1:], worth, worth[1:], strict=False):
                found[level] = found.get(level, 0) + self._ways[place][coalitions] * (more - less)
        return found

    # -- players --------------------------------------------------------------------------------

    @cached_property
    def indices(self) -> list[dict[int, Index]]:
        """Return the power of one player of each group by the levels it raises."""
        found: list[dict[int, Index]] = []
        for place, group in enumerate(self.lattice.groups):
            gained = self._gained(place)
            found.append({step: self._index(place, step, gained) for step in dict.fromkeys(group.steps)})
        return found

    def _index(self, place: int, step: int, gained: Mapping[int, int]) -> Index:
        return self._shares(sum(won * self._missed_by(place, step, level) for level, won in gained.items()))

    def _shares(self, swings: int) -> Index:
        """Return the shares of coalitions and of orders, from the swings as a polynomial in the other players."""
        size = self.gap // 8
        stored = swings.to_bytes(self.players * size, "little")
        by_size = [int.from_bytes(stored[begin : begin + size], "little") for begin in range(0, len(stored), size)]
        orders = sum(map(mul, by_size, self._orders))
        return Index(Fraction(sum(by_size), 2 ** (self.players - 1)), Fraction(orders, factorial(self.players)))

    @cached_property
    def _orders(self) -> list[int]:
        """Return in how many orders a player comes just after so many others."""
        factorials = [factorial(n) for n in range(self.players)]
        return [one * other for one, other in zip(factorials, reversed(factorials), strict=True)]
