"""Where two answers to an open question part: the shortest history that ends differently under each."""

from __future__ import annotations

from collections import deque
from itertools import combinations
from typing import TYPE_CHECKING

import attrs

from lawflow import timetable
from lawflow.law.steps import FromRecord
from lawflow.study.compare.at_succession import at_successions
from lawflow.study.compare.by_days import in_one_edition
from lawflow.study.compare.parted import Parting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.conditions.condition import Condition
    from lawflow.law.parliament import Parliament
    from lawflow.law.procedure import Procedure
    from lawflow.law.questions import OpenQuestion
    from lawflow.law.steps import Step

Memory = frozenset[tuple[str, object]]
Event = tuple[str, Memory]


@attrs.frozen
class _Place:
    stage: str
    memory: Memory


def partings(question: OpenQuestion, of: Parliament | None = None) -> Iterator[Parting]:
    """Yield for each pair of answers the shortest history, over all procedures and successions, on which they part."""
    known = [procedure for edition in timetable.editions(of) for procedure in edition.procedures]
    touched = [procedure for procedure in known if question.id in procedure.turns_on]
    for one, other in combinations(question.answer_ids(), 2):
        pair = one, other
        found = [parting for procedure in touched if (parting := _part(procedure, question.id, pair)) is not None]
        found += at_successions(question.id, pair)
        yield min(
            found,
            key=lambda parting: (parting.how == "dates", parting.how == "succession", len(parting.acts)),
            default=Parting(pair, None, (), "none"),
        )


def _part(procedure: Procedure, question: str, pair: tuple[str, str]) -> Parting | None:
    """Return the shortest parting of two answers in one procedure, by search over both at once."""
    left, right = (procedure.under({question: answer}) for answer in pair)
    start = _Place(procedure.initial, frozenset())
    todo: deque[tuple[_Place, tuple[str, ...]]] = deque([(start, ())])
    seen = {start}
    while todo:
        place, path = todo.popleft()
        for event in _events(left, right, place.stage):
            mine, theirs = _taken(left, place, event), _taken(right, place, event)
            acts = (*path, _told(event))
            if (how := _apart(mine, theirs)) is not None:
                return Parting(pair, procedure.id, acts, how, (_where(mine, theirs), _where(theirs, mine)))
            for step in mine:
                following = _Place(step.target, _left(step, place.memory, event))
                if following not in seen:
                    seen.add(following)
                    todo.append((following, acts))
    return in_one_edition(procedure, question, pair)


def _events(left: Procedure, right: Procedure, stage: str) -> list[Event]:
    """Return the acts that can be tried at a stage, each with what its record may say."""
    found: dict[Event, None] = {}
    for step in (*left.steps_from[stage], *right.steps_from[stage]):
        wanted = {field: value for need in step.needs for field, value in need.record}
        left_open = {value.field: None for _, value in step.sets if isinstance(value, FromRecord)}
        for value in (None, True, False) if "wording" in left_open else (None,):
            says = wanted | ({"wording": value} if value is not None and "wording" in left_open else {})
            found[step.act, frozenset((k, v) for k, v in says.items() if v is not None)] = None
    return list(found)


def _told(event: Event) -> str:
    act, says = event
    return act + "".join(f" ({name} = {value})" for name, value in sorted(says, key=str))


def _taken(procedure: Procedure, place: _Place, event: Event) -> tuple[Step, ...]:
    """Return the steps that the act can take from a place, the bill, votes and time left aside."""
    act, says = event
    return tuple(
        step
        for step in procedure.steps_by.get((place.stage, act), ())
        if all(_holds(need, dict(place.memory), dict(says)) for need in step.needs)
    )


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


def _holds(need: Condition, memory: dict[str, object], says: dict[str, object]) -> bool:
    known = {"act": says, "memory": memory}
    wanted = [
        demand.met_by(known[demand.read.where].get(demand.read.name))
        for demand in need.demands
        if demand.read.where in known
    ]
    return not need.proven and (not wanted or any(wanted))


def _left(step: Step, memory: Memory, event: Event) -> Memory:
    return frozenset(step.leaves(dict(memory), dict(event[1])).items())
