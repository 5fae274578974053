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
from lawflow.law.acts import REFERRALS
from lawflow.law.circumstances import InitiatedBy, Recorded, TermMissed
from lawflow.study.moves import DETOURS, acts_to_try, facts_read, links, moved, taken

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterator, Mapping

    from lawflow.law.bills import Bill
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term
    from lawflow.passage.passage import Passage
    from lawflow.passage.running import Running
    from lawflow.study.moves import Link

_DAY = timedelta(days=1)


@attrs.frozen
class Earliest:
    """The first day of an outcome and the chain that leads there.

    ``by`` is the day by which it surely can come; it is later than ``day``, or ``None``, where a term on the way
    ends on a day that is not knowable: then ``day`` is the first on which it can end.
    """

    outcome: str
    day: date
    by: date | None
    chain: tuple[Link, ...]
    question: str | None = None


@attrs.frozen
class _Node:
    """A passage on its way; ``fixed`` are the terms that fixed the days of its acts, by place in the journal."""

    passage: Passage
    since: int
    detours: int = 0
    sure: bool = True
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

    push(_Node(passage, since))
    while heap and not all(name in found and found[name].by for name in wanted):
        node = heappop(heap)[-1]
        key = (*sameness(node.passage), node.sure)
        if key not in seen:
            seen.add(key)
            if node.passage.outcome != "pending":
                _note(found, _reached(node))
            for following in _following(node, max(node.passage.first, on)):
                push(following)
    return found


def _note(found: dict[str, Earliest], reached: Earliest) -> None:
    """Keep the first; one that was not sure is sure by the first that is."""
    known = found.setdefault(reached.outcome, reached)
    if known.by is None and reached.by is not None:
        found[reached.outcome] = attrs.evolve(known, by=reached.by)


def _reached(node: _Node) -> Earliest:
    passage, since = node.passage, node.since
    came = [entry.first for entry in passage.journal[since:] if entry.target == passage.state != entry.source]
    stop = passage.fork.question if passage.fork is not None and passage.outcome == "undetermined" else None
    day = came[-1] if came else passage.first
    return Earliest(passage.outcome, day, day if node.sure else None, links(passage, since, node.fixed), stop)


def _following(node: _Node, day: date) -> Iterator[_Node]:
    """Yield what can follow on the day, and where the next day that makes a difference leads."""
    for act in acts_to_try(node.passage.procedure, node.passage.state):
        for trial in taken(node.passage, act, day):
            yield attrs.evolve(node, passage=trial, detours=node.detours + (act in DETOURS))
    yield from _later(node, day)


def _later(node: _Node, day: date) -> Iterator[_Node]:
    """Yield the passage on the next day on which a wait is over, a term has lapsed, or a session or edition turns."""
    ends = [end + _DAY for running in node.passage.running if (end := _end(running)) is not None]
    coming = [to for to in (*ends, *_turns_after(day)) if to > day]
    if coming:
        yield from (attrs.evolve(node, passage=trial) for trial in moved(node.passage, min(coming)))
    for running in node.passage.running:
        if _lapses(running) and running.day is None and not _refers(node):
            yield from _unsure_lapse(node, running, day)


def _refers(node: _Node) -> bool:
    """Say whether a review begins on the way; what it suspended is known, so no start need be implied after it."""
    return any(entry.act in REFERRALS for entry in node.passage.journal[node.since :])


def _end(running: Running) -> date | None:
    """Return the last day of a wait, or of a term that the law gives an effect, if it is known."""
    return running.earliest if running.is_wait else running.day if _lapses(running) else None


def _lapses(running: Running) -> bool:
    return running.term.on_lapse is not None and not running.is_wait and running.paused is None


def _unsure_lapse(node: _Node, running: Running, day: date) -> Iterator[_Node]:
    """Yield the passage after a lapse whose day is not knowable, on the first day on which it can come."""
    soonest = attrs.evolve(running, open_question=None).earliest
    if soonest is None or running.term.on_lapse is None:
        return
    for trial in taken(node.passage, running.term.on_lapse, max(day, soonest) + _DAY):
        fixed = {**node.fixed, len(trial.journal) - 1: running.term}
        yield attrs.evolve(node, passage=trial, sure=False, fixed=fixed)


def sameness(passage: Passage) -> tuple[Hashable, ...]:
    """Return what two passages of one bill must share for the earlier one to be able to do all that the later can.

    The last part says between which turns of sessions and editions the passage stands.
    """
    procedure = passage.procedure
    read = facts_read(procedure, passage.state)
    memory = frozenset((fact, value) for fact, value in passage.memory.items() if fact in read)
    lapsed = [last for fact, last in passage.memory.items() if fact.startswith("lapse:") and isinstance(last, date)]
    in_recess = any(CALENDAR.in_session(last) is False for last in lapsed)
    terms = frozenset(_standing(running, passage.first) for running in passage.running if _matters(procedure, running))
    missed = frozenset(passage.missed & _missed_read(procedure))
    turn = bisect_right(_turns(), passage.first)
    return procedure.id, passage.state, passage.bill.tracks, memory, in_recess, terms, missed, turn


def _standing(running: Running, on: date) -> tuple[str, bool, bool]:
    over = running.is_wait and running.earliest is not None and running.earliest < on
    return running.term.id, running.paused is None, over


def _matters(procedure: Procedure, running: Running) -> bool:
    return running.is_wait or running.term.on_lapse is not None or running.term.id in _missed_read(procedure)


@lru_cache(maxsize=64)
def _missed_read(procedure: Procedure) -> frozenset[str]:
    return frozenset(need.term for step in procedure.steps for need in step.needs if isinstance(need, TermMissed))


@lru_cache(maxsize=1)
def _turns() -> tuple[date, ...]:
    """Return the days on which sessions, absences and editions turn, and the last day of each edition, in order."""
    sessions = {day for first, last in CALENDAR.recesses for day in (first, last + _DAY)}
    absences = {day for away in CALENDAR.absences for day in (away.first_at_latest, away.last_at_earliest + _DAY)}
    editions = {day for known in timetable.editions() for day in (known.starts, known.until) if day is not None}
    return tuple(sorted(sessions | absences | editions))


def _turns_after(day: date) -> tuple[date, ...]:
    return _turns()[bisect_right(_turns(), day) :][:1]


def wanted_outcomes(passage: Passage, until: date) -> set[str]:
    """Return the outcomes that no condition on the bill itself rules out, in all editions that begin by ``until``."""
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
            case Recorded(where="bill", name=name, value=value, holds=holds) if (
                getattr(bill, name) == value
            ) is not holds:
                return True
            case Recorded(where="track", name=name, holds=True) if name not in tracks:
                return True
    return False
