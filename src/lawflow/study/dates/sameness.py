"""Where a passage stands: what makes two of them alike, when the calendar turns, which outcomes are still open."""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from lawflow import timetable
from lawflow.law.reach import stages_ahead
from lawflow.space.space import space_of

if TYPE_CHECKING:
    from collections.abc import Hashable

    from lawflow.law.bills import Bill
    from lawflow.law.calendar import Calendar
    from lawflow.law.parliament import Parliament
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.passage.passage import Passage
    from lawflow.passage.running import Running

_DAY = timedelta(days=1)


def sameness(passage: Passage) -> tuple[Hashable, ...]:
    """Return what two passages of one bill must share for the earlier one to be able to do all that the later can.

    The last part says between which turns of sessions and editions the passage stands.
    """
    procedure = passage.procedure
    position = space_of(procedure).position(passage.state, passage.memory)
    lapsed = [last for fact, last in passage.memory.items() if fact.startswith("lapse:") and isinstance(last, date)]
    in_recess = any(passage.calendar.in_session(last) is False for last in lapsed)
    terms = frozenset(_standing(running, passage.first) for running in passage.running if _matters(procedure, running))
    missed = frozenset(passage.missed & _missed_read(procedure))
    turn = bisect_right(_turns(passage.parliament, passage.calendar), passage.first)
    return procedure.id, position, passage.bill.tracks, in_recess, terms, missed, turn


def _standing(running: Running, on: date) -> tuple[str, bool, bool]:
    over = running.is_wait and running.earliest is not None and running.earliest < on
    return running.term.id, running.paused is None, over


def _matters(procedure: Procedure, running: Running) -> bool:
    return running.is_wait or running.term.on_lapse is not None or running.term.id in _missed_read(procedure)


@lru_cache(maxsize=64)
def _missed_read(procedure: Procedure) -> frozenset[str]:
    reads = (read for step in procedure.steps for need in step.needs for read in need.reads)
    return frozenset(read.name for read in reads if read.where == "term")


@lru_cache(maxsize=64)
def _turns(parliament: Parliament, calendar: Calendar) -> tuple[date, ...]:
    """Return the days on which sessions, absences, editions and rules turn, and the last day of each edition."""
    sessions = {day for first, last in calendar.recesses for day in (first, last + _DAY)}
    absences = {day for away in calendar.absences for day in (away.first_at_earliest, away.first_at_latest)}
    lasts = {last for away in calendar.absences for last in (away.last_at_earliest, away.last_at_latest)}
    absences |= {last + _DAY for last in lasts - {date.max}}  # one that is not known to have ended has no last day
    editions = {
        day for known in timetable.editions(parliament) for day in (known.starts, known.until) if day is not None
    }
    rules = {day for known in timetable.editions(parliament) for one in known.procedures for day in one.turns}
    return tuple(sorted(sessions | absences | editions | rules))


def turns_after(parliament: Parliament, calendar: Calendar, day: date) -> tuple[date, ...]:
    """Return the next day on which something turns; empty if none is known."""
    turns = _turns(parliament, calendar)
    return turns[bisect_right(turns, day) :][:1]


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

    def is_open(step: Step) -> bool:
        return not any(need.rules_out(bill, tracks) for need in step.needs)

    return {procedure.stage[name].outcome for name in stages_ahead(procedure, [stage], is_open)}
