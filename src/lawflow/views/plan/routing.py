"""Lines between cards: up and down in the gaps between columns, across in the gaps between rows.

Lines that lead to the same stage in the same style share their track, so that they read as one
stream; tracks are ordered so that few lines cross, and none runs upon another.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable

Net = tuple[str, str, str]  # target, style, side of entry
STEP: Final = 6.0  # between two tracks
_NEAR: Final = 4.5  # two lines closer than this look like one


@attrs.frozen
class Wire:
    """The way of one edge: from a row of a cell to a card, by gaps between columns and one between rows.

    ``first`` and ``last`` number the gaps between columns (a gap lies left of the column of its
    number); ``across`` numbers the gap between rows (above the row of its number), ``None`` if one
    gap between columns is all it takes.
    """

    edge: str
    net: Net
    first: int
    last: int
    across: int | None
    leaves: str
    enters: str


@attrs.frozen
class Place:
    """The cell of a card; ``span`` is the number of columns it takes."""

    column: int
    row: int
    span: int = 1

    @property
    def gaps(self) -> dict[str, int]:
        """Return the gaps between columns at either side."""
        return {"left": self.column, "right": self.column + self.span}


def plan(edge: str, style: str, source: Place, target: Place, name: str) -> Wire:
    """Return the way from one card to another: by a gap that both touch, else across."""
    onward = target.column >= source.column + source.span
    sides = [("right", "left"), ("left", "right"), ("right", "right"), ("left", "left")]
    for leaves, enters in sides:
        if source.gaps[leaves] == target.gaps[enters]:
            gap = source.gaps[leaves]
            return Wire(edge, (name, style, enters), gap, gap, None, leaves, enters)
    leaves, enters = ("right", "left") if onward else ("left", "right")
    across = target.row if source.row <= target.row else target.row + 1
    return Wire(edge, (name, style, enters), source.gaps[leaves], target.gaps[enters], across, leaves, enters)


@attrs.define(slots=False)
class _Pins:
    """Where lines join the track of one net, on either side of its gap, and how far the track runs."""

    near: list[float] = attrs.field(factory=list)
    far: list[float] = attrs.field(factory=list)

    @cached_property
    def span(self) -> tuple[float, float]:
        every = [*self.near, *self.far]
        return min(every), max(every)


def _crossings(one: _Pins, other: _Pins) -> float:
    """Count what is crossed, or run upon, if ``one`` has the track nearer to the side of the near pins."""
    low, high = one.span
    crossed = sum(low - _NEAR < pin < high + _NEAR for pin in other.near)
    low, high = other.span
    crossed += sum(low - _NEAR < pin < high + _NEAR for pin in one.far)
    upon = sum(abs(pin - mine) < _NEAR for pin in other.near for mine in one.far)
    return crossed + 5 * upon


def order(gap: dict[Net, _Pins]) -> list[Net]:
    """Return the nets of a gap from the near side to the far one, so that few lines cross."""
    names = sorted(gap, key=lambda net: (gap[net].span, net))
    cost = {(a, b): _crossings(gap[a], gap[b]) for a in names for b in names if a != b}
    best: list[Net] = []
    for name in names:
        before = [cost[name, other] for other in best]
        after = [cost[other, name] for other in best]
        crossed = [sum(after[:place]) + sum(before[place:]) for place in range(len(best) + 1)]
        best.insert(crossed.index(min(crossed)), name)
    improved = True
    while improved:
        improved = False
        for n in range(len(best) - 1):
            a, b = best[n], best[n + 1]
            if cost[b, a] < cost[a, b]:
                best[n], best[n + 1] = b, a
                improved = True
    return best


def tracks_across(wires: Iterable[Wire], rows: dict[str, int], aims: dict[str, int]) -> dict[int, list[Net]]:
    """Return the order of the nets, from the top, in every gap between rows.

    ``rows`` and ``aims`` give the row of the card that each edge leaves and enters.
    """
    gaps: dict[int, dict[Net, _Pins]] = defaultdict(lambda: defaultdict(_Pins))
    for wire in wires:
        if wire.across is None:
            continue
        pins = gaps[wire.across][wire.net]
        for end, row in ((wire.first, rows[wire.edge]), (wire.last, aims[wire.edge])):
            (pins.near if row < wire.across else pins.far).append(end * 10.0)
    return {gap: order(nets) for gap, nets in gaps.items()}


def tracks_along(joins: Iterable[tuple[int, Net, str, float]]) -> dict[int, list[Net]]:
    """Return the order of the nets, from the left, in every gap between columns.

    ``joins`` are (gap, net, side, y): where a line joins the track of its net from the ``left`` or ``right``.
    """
    gaps: dict[int, dict[Net, _Pins]] = defaultdict(lambda: defaultdict(_Pins))
    for gap, net, side, y in joins:
        pins = gaps[gap][net]
        (pins.near if side == "left" else pins.far).append(y)
    return {gap: order(nets) for gap, nets in gaps.items()}
