"""Coalitions of parties: which of them bring the votes that decide, found without walking all that there are."""

from __future__ import annotations

from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.errors import TooManyCoalitionsError
from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lawflow.study.power.lattice import Group, Lattice

MOST: Final = 10_000
"""Coalitions that are told, at most."""

Joined = tuple[tuple[int, int], ...]
"""Groups by their places, each with the level that it joins at."""


@attrs.frozen(eq=False, repr=False)
class Blocs(Shown):
    """The organs, parties and single deputies behind the ``levels``, which are organs and votes of whole chambers."""

    levels: Lattice
    groups: tuple[Group, ...]

    def smallest(self, winning: int) -> list[tuple[int, ...]]:
        """Return the coalitions that win and of which nobody can be spared, as the level of each group.

        Raises `TooManyCoalitionsError` above `MOST` of them.
        """
        found: dict[tuple[int, ...], None] = {}
        for least in self.levels.smallest(winning):
            needed = zip(self.levels.groups, least, strict=True)
            for chosen in product(*(self._bringing(group, level) for group, level in needed)):
                joined = dict(one for part in chosen for one in part)
                if all(not self._wins(winning, joined | {place: level - 1}) for place, level in joined.items()):
                    found[tuple(joined.get(place, 0) for place in range(len(self.groups)))] = None
                    _refuse_above(len(found))
        return list(found)

    def _wins(self, winning: int, joined: dict[int, int]) -> bool:
        """Say whether groups that joined win by the votes that they bring."""
        brought = dict.fromkeys((group.id for group in self.levels.groups), 0)
        for place, level in joined.items():
            group = self.groups[place]
            brought[group.chamber or group.id] += group.levels[level]
        return bool(winning >> self.levels.place([brought[group.id] for group in self.levels.groups]) & 1)

    def _bringing(self, whole: Group, votes: int) -> list[Joined]:
        """Return the fewest groups that bring so many votes of a chamber, or the organ itself."""
        key = whole.id, votes
        if key not in self._known:
            within = [n for n, one in enumerate(self.groups) if (one.chamber or one.id) == whole.id]
            within.sort(key=lambda n: (self.groups[n].players > 1, -self.groups[n].levels[1]))
            ways: list[Joined] = []
            for way in self._ways(within, votes, ()):
                ways.append(way)
                _refuse_above(len(ways))
            self._known[key] = ways
        return self._known[key]

    def _ways(self, left: Sequence[int], votes: int, taken: Joined) -> Iterator[Joined]:
        """Yield ways to bring votes, the largest parties first: who comes after enough of them could be spared."""
        if votes <= 0:
            yield taken
        elif left and votes <= sum(self.groups[n].levels[-1] for n in left):
            first, *rest = left
            levels = self.groups[first].levels
            level = min(votes, len(levels) - 1)
            yield from self._ways(rest, votes - levels[level], (*taken, (first, level)))
            if len(levels) == 2:  # noqa: PLR2004 (of single deputies as many as are still needed join, or none would do)
                yield from self._ways(rest, votes, taken)

    @cached_property
    def _known(self) -> dict[tuple[str, int], list[Joined]]:
        return {}


def _refuse_above(number: int) -> None:
    if number > MOST:
        raise TooManyCoalitionsError(MOST)
