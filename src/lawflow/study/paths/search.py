"""The histories of a space that lead to a goal, the nearest first; none comes back to where it stood.

Nearest is what leaves the direct road least often, and then has the fewest acts. Best-first search with the cost to the
goal as its estimate (A*: Hart, Nilsson and Raphael 1968); as the estimate never errs, histories come out in order.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cache
from heapq import heappop, heappush
from itertools import count
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.reach import reach
from lawflow.law.shown import Shown
from lawflow.study.dates.onward import leaves_the_road

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from lawflow.law.calendar import Calendar
    from lawflow.law.parliament import Parliament
    from lawflow.space.space import Arc, Position, Space

    Way = tuple[Arc, ...]
    Allowed = Callable[[Arc], bool]

DETOUR: Final = 1000
"""The cost of leaving the direct road, in acts: more than any history has."""


def everything(_: Arc) -> bool:
    """Let every arc lead on."""
    return True


def attended(parliament: Parliament, calendar: Calendar, first: date, last: date) -> Allowed:
    """Return what lets an arc lead on unless it needs a chamber that is away on all of some days, or the other way."""

    @cache
    def sits(chamber: str) -> bool | None:
        return calendar.sits(chamber, first, last)

    def allowed(arc: Arc) -> bool:
        asked = [(chamber, True) for chamber in parliament.needed_by(arc.act)]
        asked += [need.presence for need in arc.step.needs if need.presence is not None]
        return not any(sits(chamber) is (not wanted) for chamber, wanted in asked)

    return allowed


@attrs.frozen(repr=False)
class Bound(Shown):
    """How far a search goes: acts of a history at most, and histories tried before it gives up."""

    longest: int
    tried: int = 100_000


@attrs.frozen(eq=False, repr=False)
class Found(Shown):
    """A history of the space, or, where ``way`` is ``None``, that the search stopped short and others may exist."""

    way: Way | None


def ways_to(
    space: Space, start: Position, is_goal: Callable[[Position], bool], bound: Bound, allowed: Allowed = everything
) -> Iterator[Found]:
    """Yield the histories from a position to the first goal on each of them, the nearest first.

    Only arcs that are ``allowed`` are followed. Of records that lead to the same position by the same step the one
    that says least is.
    """
    distance = costs_to(space, start, is_goal, allowed)
    if start not in distance:
        return
    order, tried, longer = count(), 0, False
    heap: list[tuple[int, int, int, Way]] = [(distance[start], next(order), 0, ())]
    while heap:
        _, _, cost, way = heappop(heap)
        here = way[-1].target if way else start
        if is_goal(here):
            yield Found(way)
            continue
        tried += 1
        if tried > bound.tried:
            longer = True
            break
        stood = {start, *(arc.target for arc in way)}
        for arc in onward(space, here):
            if arc.target in stood or arc.target not in distance or not allowed(arc):
                continue
            if len(way) >= bound.longest:
                longer = True
                continue
            further = cost + cost_of(space, arc)
            heappush(heap, (further + distance[arc.target], next(order), further, (*way, arc)))
    if longer:
        yield Found(None)


def cost_of(space: Space, arc: Arc) -> int:
    """Return what an act costs: one, and more where it leaves the direct road."""
    procedure = space.procedure
    return 1 + DETOUR * (leaves_the_road(procedure.parliament, arc.act) or procedure.off_the_road(arc.step))


def costs_to(
    space: Space, start: Position, is_goal: Callable[[Position], bool], allowed: Allowed = everything
) -> dict[Position, int]:
    """Return the least cost to a goal from each position that can follow the start (Dijkstra 1959)."""
    ahead = reach([start], lambda here: (arc.target for arc in space.arcs_from(here) if allowed(arc)))
    before: dict[Position, list[tuple[Position, int]]] = defaultdict(list)
    for here in ahead:
        for arc in onward(space, here):
            if allowed(arc):
                before[arc.target].append((here, cost_of(space, arc)))
    order = count()
    heap = [(0, next(order), here) for here in ahead if is_goal(here)]
    found: dict[Position, int] = {}
    while heap:
        cost, _, here = heappop(heap)
        if here in found:
            continue
        found[here] = cost
        for source, more in before[here]:
            if source not in found:
                heappush(heap, (cost + more, next(order), source))
    return found


def onward(space: Space, here: Position) -> Iterator[Arc]:
    """Yield the arcs from a position, one of those that do the same."""
    seen = set()
    for arc in space.arcs_from(here):
        does = arc.step, arc.target
        if does not in seen:
            seen.add(does)
            yield arc
