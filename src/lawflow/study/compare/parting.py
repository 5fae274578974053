"""Where two answers to an open question part: the shortest history that ends differently under each."""

from __future__ import annotations

from collections import deque
from functools import lru_cache
from itertools import combinations
from typing import TYPE_CHECKING, Final

from lawflow import timetable
from lawflow.law.procedure import without_a_chamber
from lawflow.space.space import space_of
from lawflow.study.compare.at_succession import at_successions
from lawflow.study.compare.by_days import in_one_edition
from lawflow.study.compare.parted import Parting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.parliament import Parliament
    from lawflow.law.procedure import Procedure
    from lawflow.law.questions import OpenQuestion
    from lawflow.law.steps import Step
    from lawflow.space.ahead import Says
    from lawflow.space.space import Arc, Position, Space

SPECIAL: Final = frozenset({"bill", "track"})
"""Where a condition reads what makes a bill a special one."""
Event = tuple[str, "Says"]
"""An act, and what its record says."""


@lru_cache(maxsize=128)
def partings(question: OpenQuestion, of: Parliament | None = None) -> tuple[Parting, ...]:
    """Return for each pair of answers the shortest history, over all procedures and successions, on which they part.

    That of an ordinary law goes before others. They are kept: a server is asked for them in each language, and anew.
    """
    return tuple(_partings(question, of))


def _partings(question: OpenQuestion, of: Parliament | None) -> Iterator[Parting]:
    known = [procedure for edition in timetable.editions(of) for procedure in edition.procedures]
    touched = [procedure for procedure in known if question.id in procedure.turns_on]
    for one, other in combinations(question.answer_ids(), 2):
        pair = one, other
        found = [parting for procedure in touched if (parting := _part(procedure, question.id, pair)) is not None]
        found += at_successions(question.id, pair)
        yield min(
            found,
            key=lambda parting: (
                parting.how == "dates",
                parting.how == "succession",
                parting.how != "succession" and not (parting.procedure or "").endswith("/law"),
                len(parting.acts),
            ),
            default=Parting(pair, None, (), "none"),
        )


def _part(procedure: Procedure, question: str, pair: tuple[str, str]) -> Parting | None:
    """Return the shortest parting of two answers in one procedure: until they part, both stand at one position.

    A history of a special bill, or one in which a chamber is away, is told only where there is no other.
    """
    one, other = (space_of(procedure.under({question: answer})) for answer in pair)
    roads: dict[Position, tuple[Arc, ...]] = {}
    for position in _nearest_first(one, roads):
        left, right = _ways(one, position), _ways(other, position)
        for event in left | right:
            mine, theirs = left.get(event, ()), right.get(event, ())
            if (how := _apart(mine, theirs)) is not None:
                way = roads[position] if position in roads else one.path_to(position)
                path = (*((arc.act, arc.says) for arc in way), event)
                acts = tuple(map(_told, path))
                return Parting(pair, procedure.id, acts, how, (_where(mine, theirs), _where(theirs, mine)))
    return in_one_edition(procedure, question, pair)


def _nearest_first(space: Space, roads: dict[Position, tuple[Arc, ...]]) -> Iterator[Position]:
    """Yield all positions, those first to which an ordinary bill comes while all chambers sit.

    ``roads`` is given a shortest such history to each of them. None is looked for before it is asked for: most answers
    part near the beginning.
    """
    roads[space.initial] = ()
    yield space.initial
    ahead = deque(roads)
    while ahead:
        here = ahead.popleft()
        for arc in space.arcs_from(here):
            if arc.target not in roads and _is_ordinary(arc.step):
                roads[arc.target] = (*roads[here], arc)
                yield arc.target
                ahead.append(arc.target)
    yield from (position for position in space.positions if position not in roads)


def _is_ordinary(step: Step) -> bool:
    special = (need for need in step.needs if not (need.ordinary or need.reserved_to))
    asked = (one.read.where for need in special for one in need.demands)
    return not without_a_chamber(step) and SPECIAL.isdisjoint(asked)


def _ways(space: Space, position: Position) -> dict[Event, tuple[Step, ...]]:
    """Return the steps that are open at a position by act and record, the bill, votes and time left aside.

    What only counts can prove does not happen: the history told has none.
    """
    ways: dict[Event, tuple[Step, ...]] = {}
    for arc in space.arcs_from(position):
        if not any(need.proven for need in arc.needs):
            event = arc.act, arc.says
            ways[event] = (*ways.get(event, ()), arc.step)
    return ways


def _told(event: Event) -> str:
    act, says = event
    return act + "".join(f" ({name} = {str(value).lower()})" for name, value in sorted(says, key=str))


def _apart(mine: tuple[Step, ...], theirs: tuple[Step, ...]) -> str | None:
    """Return how what is open under two answers differs: in stages, majorities, conditions, or not at all."""
    for how, told in (("steps", _targets), ("votes", _majorities), ("conditions", _conditions)):
        if told(mine) != told(theirs):
            return how
    return None


def _where(mine: tuple[Step, ...], theirs: tuple[Step, ...]) -> str | None:
    """Return the stage to which only one answer leads, else the one to which both do."""
    others = _targets(theirs)
    return next((step.target for step in mine if step.target not in others), mine[0].target if mine else None)


def _targets(steps: tuple[Step, ...]) -> frozenset[str]:
    return frozenset(step.target for step in steps)


def _majorities(steps: tuple[Step, ...]) -> frozenset[tuple[str, str]]:
    return frozenset((step.target, need.id) for step in steps for need in step.needs if need.majorities)


def _conditions(steps: tuple[Step, ...]) -> frozenset[tuple[str, ...]]:
    return frozenset((step.target, *sorted(need.id for need in step.needs)) for step in steps)
