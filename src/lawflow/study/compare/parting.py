"""Where two answers to an open question part: the shortest history that ends differently under each."""

from __future__ import annotations

from collections import deque
from itertools import combinations
from typing import TYPE_CHECKING

import attrs

from lawflow import timetable
from lawflow.law.steps import FromRecord

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.conditions.condition import Condition
    from lawflow.law.procedure import Procedure
    from lawflow.law.questions import OpenQuestion
    from lawflow.law.steps import Step

Memory = frozenset[tuple[str, object]]
Event = tuple[str, Memory]


@attrs.frozen
class Parting:
    """Two answers and the shortest history on which they part; ``acts`` is empty where no difference can be reached.

    ``how`` is ``steps`` (they lead elsewhere), ``votes`` (other majorities), ``dates`` (other due
    dates) or ``none``.
    """

    answers: tuple[str, str]
    procedure: str | None
    acts: tuple[str, ...]
    how: str


@attrs.frozen
class _Place:
    stage: str
    memory: Memory


def partings(question: OpenQuestion) -> Iterator[Parting]:
    """Yield for each pair of answers the shortest history, over all procedures, on which they part."""
    touched = [
        procedure
        for edition in timetable.editions()
        for procedure in edition.procedures
        if question.id in {found.id for found in procedure.open_questions}
    ]
    for one, other in combinations(question.answer_ids(), 2):
        found = [parting for procedure in touched if (parting := _part(procedure, question.id, one, other)) is not None]
        yield min(
            found,
            key=lambda parting: (parting.how == "dates", len(parting.acts)),
            default=Parting((one, other), None, (), "none"),
        )


def _part(procedure: Procedure, question: str, one: str, other: str) -> Parting | None:
    """Return the shortest parting of two answers in one procedure, by search over both at once."""
    left, right = procedure.under({question: one}), procedure.under({question: other})
    start = _Place(procedure.initial, frozenset())
    todo: deque[tuple[_Place, tuple[str, ...]]] = deque([(start, ())])
    seen = {start}
    while todo:
        place, path = todo.popleft()
        for event in _events(left, right, place.stage):
            mine, theirs = _taken(left, place, event), _taken(right, place, event)
            if mine is None and theirs is None:
                continue
            acts = (*path, _told(event))
            if mine is None or theirs is None or mine.target != theirs.target:
                return Parting((one, other), procedure.id, acts, "steps")
            if _majorities(mine) != _majorities(theirs):
                return Parting((one, other), procedure.id, acts, "votes")
            following = _Place(mine.target, _left(mine, place.memory, event))
            if following not in seen:
                seen.add(following)
                todo.append((following, acts))
    terms = [
        {
            (term.id, term.length, term.recess)
            for term in way.terms
            if any(under.question == question for under in term.under)
        }
        for way in (left, right)
    ]
    return Parting((one, other), procedure.id, (), "dates") if terms[0] != terms[1] else None


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


def _taken(procedure: Procedure, place: _Place, event: Event) -> Step | None:
    """Return the step that the act takes from a place, votes and time left aside."""
    act, says = event
    for step in procedure.steps_by.get((place.stage, act), ()):
        if all(_holds(need, dict(place.memory), dict(says)) for need in step.needs):
            return step
    return None


def _holds(need: Condition, memory: dict[str, object], says: dict[str, object]) -> bool:
    known = {"act": says, "memory": memory}
    wanted = [
        demand.met_by(known[demand.read.where].get(demand.read.name))
        for demand in need.demands
        if demand.read.where in known
    ]
    return not need.proven and (not wanted or any(wanted))


def _majorities(step: Step) -> tuple[str, ...]:
    return tuple(need.id for need in step.needs if need.majorities)


def _left(step: Step, memory: Memory, event: Event) -> Memory:
    says = dict(event[1])
    facts = {name: value for name, value in memory if name not in step.clears}
    for name, value in step.sets:
        found = says.get(value.field, value.absent) if isinstance(value, FromRecord) else value
        if found is not None:
            facts[name] = found
    return frozenset(facts.items())
