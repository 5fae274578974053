"""Elimination: the ways through a chain folded together, position by position, until only the ends are left.

It takes whatever can be added, multiplied and divided: fractions, and then nothing is lost, or whole series of chances
by day under a Fourier transform, and then a product is a sum of waits.
"""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

Rows = dict[int, dict[int, Any]]


def ends_of(
    moves: Iterable[tuple[int, int, Any]], start: int = 0, order: Iterable[int] | None = None
) -> dict[int, Any]:
    """Return what of a bill that begins at ``start`` comes to each end; ``moves`` are from, to, and how much.

    Positions are taken out in ``order``, or whichever makes fewest new ways. Raises ZeroDivisionError where numbers
    show a bill that never leaves a position.

    >>> from fractions import Fraction
    >>> half = Fraction(1, 2)
    >>> ends_of([(0, 1, half), (0, 2, half), (1, 0, half), (1, 3, half)])
    {2: Fraction(2, 3), 3: Fraction(1, 3)}
    """
    rows, into = _table(moves)
    for spot in order or ():
        if spot in rows:
            _fold(rows, into, spot)
    while inner := [spot for spot in rows if spot != start]:
        spot = min(inner, key=lambda one: len(rows[one]) * len(into[one]))
        _fold(rows, into, spot)
    _without_staying(rows, into, start)
    return rows[start]


def _table(moves: Iterable[tuple[int, int, Any]]) -> tuple[Rows, dict[int, set[int]]]:
    """Return how much goes from each position to each other, and from where each is reached."""
    rows: Rows = defaultdict(dict)
    into: dict[int, set[int]] = defaultdict(set)
    for source, target, much in moves:
        row = rows[source]
        row[target] = row[target] + much if target in row else much
        into[target].add(source)
    return dict(rows), into


def _without_staying(rows: Rows, into: dict[int, set[int]], spot: int) -> None:
    """Let a position lead away at once, however often a bill stayed there before."""
    stays = rows[spot].pop(spot, None)
    into[spot].discard(spot)
    if stays is not None:
        away = 1 / (1 - stays)
        rows[spot] = {target: much * away for target, much in rows[spot].items()}


def _fold(rows: Rows, into: dict[int, set[int]], spot: int) -> None:
    """Take a position out: whatever led there leads on to where it led."""
    _without_staying(rows, into, spot)
    onward = rows.pop(spot)
    for target in onward:
        into[target].discard(spot)
    for source in into.pop(spot, set()):
        row = rows[source]
        much = row.pop(spot)
        for target, part in onward.items():
            row[target] = row[target] + much * part if target in row else much * part
            into[target].add(source)
