"""The earliest lawful day of each outcome: a search by days over everything the law allows.

Acts may follow one another on one day; a wait ends, and a lapse comes, on the day after the last day of
its term. Between such days nothing is gained by waiting, except for a new session or a new edition:
so the search stops at lapses, ends of waits, and the first and last days of sessions and editions.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta
from functools import lru_cache
from heapq import heappop, heappush
from itertools import count
from typing import TYPE_CHECKING

import attrs

from lawflow import timetable
from lawflow.editions.kz.calendar import CALENDAR
from lawflow.law.circumstances import InitiatedBy, Recorded, TermMissed
from lawflow.law.terms import Bound
from lawflow.study.moves import DETOURS, acts_to_try, facts_read, links, moved, taken

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterator, Mapping

    from lawflow.law.bills import Bill
    from lawflow.law.procedure import Procedure, Step
    from lawflow.law.terms import Term
    from lawflow.passage.passage import Passage
    from lawflow.passage.running import Running
    from lawflow.study.moves import Link

_DAY = timedelta(days=1)


@attrs.frozen
class Earliest:
    """The first day of an outcome and the chain that leads there; not ``sure``: the law allows it not before that day.

    An outcome is not sure where a term on its way ends on a day that is not knowable.
    """

    outcome: str
    day: date
    sure: bool
    chain: tuple[Link, ...]
    question: str | None = None


@attrs.frozen
class _Node:
    """A passage on its way; ``fixed`` are the terms that fixed the days of its acts, by place in the journal."""

    passage: Passage
    detours: int = 0
    sure: bool = True
    waited: Term | None = None
    fixed: Mapping[int, Term] = attrs.field(factory=dict)


def earliest(passage: Passage, on: date, until: date, only: Collection[str] | None = None) -> dict[str, Earliest]:
    """Return the earliest lawful day, from ``on`` to ``until``, of each outcome (of those in ``only``, if given)."""
    since, found = len(passage.journal), dict[str, Earliest]()
    wanted = set(only) if only is not None else wanted_outcomes(passage, until)
    seen: set[Hashable] = set()
    ticket = count()
    heap: list[tuple[date, int, int, int, _Node]] = []

    def push(node: _Node) -> None:
        if node.passage.first <= until:
            heappush(heap, (node.passage.first, node.detours, len(node.passage.journal), next(ticket), node))

    push(_Node(passage))
    while heap and not wanted <= found.keys():
        node = heappop(heap)[-1]
        key = (*sameness(node.passage), node.sure)
        if key not in seen:
            seen.add(key)
            if node.passage.outcome != "pending":
                found.setdefault(node.passage.outcome, _reached(node, since))
            for following in _following(node, max(node.passage.first, on)):
                push(following)
    return found


def _reached(node: _Node, since: int) -> Earliest:
    passage = node.passage
    entered = [entry.first for entry in passage.journal if passage.procedure.stage.get(entry.target, None) is passage.procedure.stage[passage.state]]
    stop = passage.fork.question if passage.fork is not None and passage.outcome == "undetermined" else None
    return Earliest(passage.outcome, entered[-1] if entered else passage.first, node.sure, links(passage, since, node.fixed), stop)


def _following(node: _Node, day: date) -> Iterator[_Node]:
    """Yield what can follow on the day, and where the next day that makes a difference leads."""
    passage = node.passage
    place = len(passage.journal)
    for act in acts_to_try(passage.procedure, passage.state):
        for trial in taken(passage, act, day):
            waited = node.waited is not None and act in node.waited.ends_on
            fixed = {**node.fixed, place: node.waited} if waited and node.waited else node.fixed
            yield _Node(trial, node.detours + (act in DETOURS), node.sure, None, fixed)
    yield from _later(node, day)


def _later(node: _Node, day: date) -> Iterator[_Node]:
    """Yield the passage on the next day on which a wait is over, a term has lapsed, or a session or edition changes."""
    ends = [(running.earliest + _DAY, running.term) for running in node.passage.running if running.is_wait and running.earliest]
    lapses = [running.day + _DAY for running in node.passage.running if _lapses(running) and running.day is not None]
    turns = [turn for turn in (_turn_after(day),) if turn is not None]
    coming = [to for to in (*(end for end, _ in ends), *lapses, *turns) if to > day]
    if coming:
        for trial in moved(node.passage, min(coming)):
            waited = next((term for end, term in ends if end == min(coming)), node.waited)
            yield attrs.evolve(node, passage=trial, waited=waited)
    for running in node.passage.running:
        if _lapses(running) and running.day is None and not running.paused:
            yield from _unsure_lapse(node, running, day)


def _lapses(running: Running) -> bool:
    return running.term.on_lapse is not None and not running.is_wait and running.paused is None


def _unsure_lapse(node: _Node, running: Running, day: date) -> Iterator[_Node]:
    """Yield the passage after a lapse whose day is not knowable, on the first day on which it can come."""
    soonest = attrs.evolve(running, open_question=None).earliest
    if soonest is None or running.term.on_lapse is None:
        return
    for trial in taken(node.passage, running.term.on_lapse, max(day, soonest) + _DAY):
        yield _Node(trial, node.detours, sure=False, fixed={**node.fixed, len(trial.journal) - 1: running.term})


def sameness(passage: Passage) -> tuple[Hashable, ...]:
    """Return what two passages of one bill must share for the earlier one to be able to do all that the later can."""
    procedure = passage.procedure
    read = facts_read(procedure)
    memory = frozenset((fact, value) for fact, value in passage.memory.items() if fact in read)
    in_recess = frozenset(fact for fact, last in passage.memory.items() if isinstance(last, date) and not CALENDAR.in_session(last))
    terms = frozenset((running.term.id, running.paused is None) for running in passage.running if _matters(procedure, running.term))
    missed = frozenset(passage.missed & _missed_read(procedure))
    return procedure.id, passage.state, passage.bill.tracks, memory, in_recess, terms, missed, bisect_right(_turns(), passage.first)


def _matters(procedure: Procedure, term: Term) -> bool:
    return term.on_lapse is not None or term.bound is Bound.NOT_BEFORE or term.id in _missed_read(procedure)


@lru_cache(maxsize=64)
def _missed_read(procedure: Procedure) -> frozenset[str]:
    return frozenset(need.term for step in procedure.steps for need in step.needs if isinstance(need, TermMissed))


@lru_cache(maxsize=1)
def _turns() -> tuple[date, ...]:
    """Return the days on which sessions and editions turn, and the last day of each edition, in order."""
    sessions = {day for first, last in CALENDAR.recesses for day in (first, last + _DAY)}
    editions = {day for known in timetable.editions() for day in (known.starts, known.until) if day is not None}
    return tuple(sorted(sessions | editions))


def _turn_after(day: date) -> date | None:
    place = bisect_right(_turns(), day)
    return _turns()[place] if place < len(_turns()) else None


def wanted_outcomes(passage: Passage, until: date) -> set[str]:
    """Return the outcomes that no condition on the bill itself rules out, in this edition and those that begin by ``until``."""
    found = _reachable(passage.procedure, passage.state, passage.bill)
    edition = passage.edition
    while edition.until is not None and edition.until < until and passage.outcome == "pending":
        following = timetable.edition_after(edition)
        procedure = following.procedure(passage.bill.kind) if following is not None else None
        if following is None or procedure is None:
            break
        edition = following
        found |= {stage.outcome for stage in procedure.stages}
    return found - {"pending"}


def _reachable(procedure: Procedure, stage: str, bill: Bill) -> set[str]:
    tracks = bill.tracks | {step.track for step in procedure.steps if step.track is not None}
    seen, todo = {stage}, [stage]
    while todo:
        for step in procedure.steps_from[todo.pop()]:
            if step.target not in seen and not _ruled_out(step, bill, tracks):
                seen.add(step.target)
                todo.append(step.target)
    return {procedure.stage[name].outcome for name in seen}


def _ruled_out(step: Step, bill: Bill, tracks: frozenset[str]) -> bool:
    """Say whether the bill, whatever tracks it may still be put on, can never take the step."""
    for need in step.needs:
        match need:
            case InitiatedBy(initiators=initiators) if bill.initiator is not None and bill.initiator not in initiators:
                return True
            case Recorded(where="bill", name=name, value=value, holds=holds) if (getattr(bill, name) == value) is not holds:
                return True
            case Recorded(where="track", name=name, holds=True) if name not in tracks:
                return True
    return False
