"""Numbers, and lines with rounded corners: as they are, and as Bézier curves for Graphviz, whose y grows upwards."""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise
from typing import Final

Point = tuple[float, float]
Corners = tuple[Point, ...]
BEND: Final = 5.0  # radius of a corner
ARROW: Final = 7.0


@lru_cache(maxsize=8192)
def number(value: float, digits: int = 2) -> str:
    """Return a number as short stable text.

    >>> number(3.0), number(0.125, 4)
    ('3', '0.125')
    """
    return f"{value:.{digits}f}".rstrip("0").rstrip(".")


def at(tall: float, x: float, y: float) -> str:
    """Return a point of a picture of the given height."""
    return f"{number(x)},{number(tall - y)}"


def until_joined(line: Corners, others: list[Corners]) -> Corners:
    """Return a broken line up to where it joins one of the others: two patterns one upon another look like none.

    >>> until_joined(((0, 5), (4, 5), (4, 9), (6, 9)), [((0, 1), (4, 1), (4, 9), (6, 9))])
    ((0, 5), (4, 5))
    """
    for place, corner in enumerate(line[1:], 2):
        if any(_on(corner, other) for other in others):
            return line[:place]
    return line


def _on(point: Point, line: Corners) -> bool:
    x, y = point
    return any(
        min(ax, bx) - 0.01 <= x <= max(ax, bx) + 0.01 and min(ay, by) - 0.01 <= y <= max(ay, by) + 0.01
        for (ax, ay), (bx, by) in pairwise(line)
    )


def rounded(points: Corners, *, shortened: bool) -> list[tuple[Point, ...]]:
    """Return the first point, for each corner where its curve begins, itself and where it ends, and the last point.

    ``shortened`` leaves room for an arrow at the end, which is level.
    """
    corners = straightened(points)
    (ax, ay), (x, y) = corners[-2:]
    if shortened and ay == y:
        corners[-1] = (x - (ARROW if ax < x else -ARROW), y)
    path: list[tuple[Point, ...]] = [(corners[0],)]
    for before, here, after in zip(corners, corners[1:], corners[2:], strict=False):
        radius = min(BEND, _far(before, here) / 2, _far(here, after) / 2)
        path.append((_toward(here, before, radius), here, _toward(here, after, radius)))
    return [*path, (corners[-1],)]


def spline(tall: float, points: Corners, *, arrow: bool = True) -> str:
    """Return a line through the corners as Bézier curves with rounded corners, with an arrow at the end or without."""
    (first,), *bends, (last,) = rounded(points, shortened=arrow)
    path = [first]
    for start, here, end in bends:
        path += [path[-1], start, start, here, here, end]
    path += [path[-1], last, last]
    head = f"e,{at(tall, *points[-1])} " if arrow else ""
    return head + " ".join([at(tall, *point) for point in path])


def straightened(points: Corners) -> list[Point]:
    """Return the corners without those that lie on a straight line.

    >>> straightened(((0, 0), (5, 0), (9, 0), (9, 4)))
    [(0, 0), (9, 0), (9, 4)]
    """
    kept = [points[0]]
    for here, after in zip(points[1:], (*points[2:], None), strict=True):
        if after is not None and (kept[-1][0] == here[0] == after[0] or kept[-1][1] == here[1] == after[1]):
            continue
        if here != kept[-1]:
            kept.append(here)
    return kept


def _far(one: Point, other: Point) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])


def _toward(here: Point, other: Point, by: float) -> Point:
    far = _far(here, other) or 1.0
    return here[0] + (other[0] - here[0]) / far * by, here[1] + (other[1] - here[1]) / far * by
