"""A cascade: the positions of a chain in an order in which a bill only ever moves on, but for small rounds.

A bill seldom comes back to where it was. So the equations of a chain are solved from the ends backwards, or from the
beginning onwards, and only what lies on one round is solved for together (Tarjan 1972 finds the rounds).
"""

from __future__ import annotations

from functools import cached_property
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

import attrs
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy.typing as npt

    Floats = npt.NDArray[np.float64]
    Places = npt.NDArray[np.int64]


class Block(NamedTuple):
    """Places in order, from ``begin`` to before ``end``: rounds of one size, none of which leads to another."""

    begin: int
    end: int
    size: int


@attrs.frozen(eq=False)
class Cascade:
    """The order of the positions: ``place`` is where each stands in it."""

    place: Places
    blocks: tuple[Block, ...]

    def under(self, source: Places, target: Places, chances: Floats) -> Equations:
        """Return the equations of the moves between positions, with their chances."""
        count = len(self.place)
        cells = self.place[source] * count + self.place[target]
        steps: Floats = np.bincount(cells, weights=chances, minlength=count**2).astype(np.float64, copy=False)
        return Equations(self, steps.reshape(count, count))

    @cached_property
    def rounds(self) -> dict[int, Places]:
        """Return the places of all rounds of each size, a round a row."""
        found: dict[int, list[Places]] = {}
        for begin, end, size in self.blocks:
            found.setdefault(size, []).append(np.arange(begin, end).reshape(-1, size))
        return {size: np.concatenate(rows) for size, rows in found.items()}


@attrs.frozen(eq=False)
class Equations:
    """The equations of a cascade; ``steps`` are the chances from each place to each other."""

    cascade: Cascade
    steps: Floats

    @cached_property
    def _inverses(self) -> list[Floats]:
        """Return for each block how often a bill in a round is at each place of it, by where it comes in."""
        found: dict[int, Floats] = {}
        for size, places in self.cascade.rounds.items():
            within = self.steps[places[:, :, None], places[:, None, :]]
            inverse: Floats = np.linalg.inv(np.eye(size) - within).astype(np.float64, copy=False)
            found[size] = inverse
        taken = dict.fromkeys(found, 0)
        inverses = []
        for begin, end, size in self.cascade.blocks:
            first = taken[size]
            taken[size] += (end - begin) // size
            inverses.append(found[size][first : taken[size]])
        return inverses

    def gathered(self, brings: Floats) -> Floats:
        """Return what a bill gathers from each position on, where its being there ``brings`` so much each time."""
        found = np.empty_like(brings)
        found[self.cascade.place] = brings
        for (begin, end, size), inverse in zip(reversed(self.cascade.blocks), reversed(self._inverses), strict=True):
            here = found[begin:end] + self.steps[begin:end, end:] @ found[end:]
            found[begin:end] = (inverse @ here.reshape(-1, size, 1)).reshape(-1)
        taken: Floats = found[self.cascade.place]
        return taken

    def visits(self, begins: Floats) -> Floats:
        """Return how often a bill is expected at each position, from the chances that it begins there."""
        found = np.empty_like(begins)
        found[self.cascade.place] = begins
        for (begin, end, size), inverse in zip(self.cascade.blocks, self._inverses, strict=True):
            here = found[begin:end] + found[:begin] @ self.steps[:begin, begin:end]
            found[begin:end] = (here.reshape(-1, 1, size) @ inverse).reshape(-1)
        taken: Floats = found[self.cascade.place]
        return taken


def cascade_of(count: int, moves: Iterable[tuple[int, int]]) -> Cascade:
    """Return the order of so many positions, the first those from which the way is longest."""
    onward: list[list[int]] = [[] for _ in range(count)]
    for source, target in moves:
        onward[source].append(target)
    depth: dict[int, int] = {}
    rounds: list[tuple[int, int, list[int]]] = []
    for ring in _rings(onward):
        within = set(ring)
        deep = 1 + max((depth[after] for one in ring for after in onward[one] if after not in within), default=0)
        depth |= dict.fromkeys(ring, deep)
        rounds.append((-deep, len(ring), ring))
    rounds.sort(key=lambda one: one[:2])
    order = [spot for *_, ring in rounds for spot in ring]
    place = np.empty(count, dtype=np.int64)
    place[order] = np.arange(count)
    return Cascade(place, tuple(_blocks(rounds)))


def _blocks(rounds: Iterable[tuple[int, int, list[int]]]) -> Iterable[Block]:
    begin = 0
    for (_, size), alike in groupby(rounds, key=lambda one: one[:2]):
        end = begin + size * sum(1 for _ in alike)
        yield Block(begin, end, size)
        begin = end


def _rings(onward: list[list[int]]) -> list[list[int]]:
    """Return the positions that lead to each other, what is farthest on first; one alone where nothing leads back."""
    met: dict[int, int] = {}
    low: dict[int, int] = {}
    open_, found = [], []
    inside: set[int] = set()
    for root in range(len(onward)):
        stack = [] if root in met else [(root, iter(onward[root]))]
        while stack:
            spot, rest = stack[-1]
            if spot not in met:
                met[spot] = low[spot] = len(met)
                open_.append(spot)
                inside.add(spot)
            after = next((one for one in rest if one not in met or one in inside), None)
            if after is None:
                stack.pop()
                if stack:
                    low[stack[-1][0]] = min(low[stack[-1][0]], low[spot])
                if low[spot] == met[spot]:
                    cut = open_.index(spot)
                    found.append(open_[cut:])
                    del open_[cut:]
                    inside -= set(found[-1])
            elif after not in met:
                stack.append((after, iter(onward[after])))
            else:
                low[spot] = min(low[spot], met[after])
    return found
