"""Lines that end where they join another: two broken patterns one upon another look like none."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from lawflow.views.formats.curves import until_joined
from lawflow.views.plan.picture import Route

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from lawflow.views.formats.curves import Corners


class Joined(Route):
    """A line that ends where it joins another, without an arrow of its own."""


def joined(routes: Iterable[Route], dotted: Collection[str]) -> list[Route]:
    """Return the lines, broken ones only up to where they join another that leads to the same place.

    Broken are the lapses of time, and the lines in one of the ``dotted`` states.
    """

    def broken(route: Route) -> bool:
        return route.edge.lapse or route.state in dotted

    kept: list[Route] = []
    for route in sorted(routes, key=lambda route: (broken(route), -_length(route.points))):
        others = [other.points for other in kept if other.points[-1] == route.points[-1]]
        points = until_joined(route.points, others) if broken(route) and others else route.points
        kept.append(route if points == route.points else Joined(route.edge, points, route.state))
    return kept


def _length(points: Corners) -> float:
    return sum(abs(ax - bx) + abs(ay - by) for (ax, ay), (bx, by) in pairwise(points))
