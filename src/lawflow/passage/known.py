"""What is known when an act is put to a bill: the facts at which conditions look, the answers that say what follows."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from lawflow import timetable
from lawflow.law.counting import due
from lawflow.law.facts import Facts
from lawflow.law.terms import Recess

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.dossiers.dossier import Act
    from lawflow.law.calendar import Calendar
    from lawflow.law.chambers import Chambers
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term
    from lawflow.passage.progress import Progress, S
    from lawflow.passage.running import Running
    from lawflow.passage.waiting import Stop

_DAY = timedelta(days=1)


def facts(progress: Progress, act: Act, low: date, high: date | None) -> Facts:
    """Return what conditions may look at for an act done between two days."""
    procedure, calendar, last = progress.procedure, progress.calendar, high or date.max
    closes = reopens = None
    if act.act in procedure.asking_of_the_day:
        closes = _closes(calendar, low) if low == high else None
        found = {calendar.reopens(low, last, lapsed) for lapsed in _lapsed(progress)}
        reopens = found.pop() if len(found) == 1 else None

    def seats(chamber: str) -> tuple[int, ...]:
        filled = progress.seats.get(chamber)
        return _seats_on(procedure.parliament.chambers, chamber, low, high) if filled is None else (filled,)

    def sits(chamber: str) -> bool | None:
        return sits_on(calendar, chamber, low, last)

    return Facts(
        progress.bill,
        act.says,
        act.votes,
        progress.memory,
        seats,
        progress.missed,
        closes,
        reopens,
        sits,
        (low, last),
        act.together,
        *((_lapsing(progress, last), _past(progress, low)) if act.act in procedure.asking_of_a_term else ()),
    )


def _lapsed(progress: Progress) -> Iterable[object]:
    """Return the last day of the term whose lapse signed the law, or the first and the last that it can have been.

    Where the record tells of the lapse and not of all that the term is counted by, it lies on the eve of that.
    """
    lapses = progress.parliament.lapses_that_sign
    known = next((progress.memory.get(f"lapse:{lapse}") for lapse in lapses), None)
    told = next((one for one in reversed(progress.journal) if one.act in lapses), None) if known is None else None
    return [known] if told is None else [day - _DAY for day in (told.first, told.last or told.first)]


def _lapsing(progress: Progress, last: date) -> frozenset[str]:
    """Return the terms that can be over before the end of a day: that run, or that an act ended, perhaps late."""
    running = (live.term.id for live in progress.running if live.earliest is not None and live.earliest < last)
    return frozenset(running).union(end.id for end in progress.ended if end.kept is None)


def _past(progress: Progress, low: date) -> frozenset[str]:
    """Return the terms from a receipt that are over before a day, received with what was sent, late as that can be."""
    sent = ((live, progress.journal[live.entry].last) for live in progress.running if live.term.from_receipt)
    ends = ((live.term, due(live.term, last, progress.calendar, tracks=live.tracks)) for live, last in sent if last)
    return frozenset(term.id for term, end in ends if end.earliest < low)


@lru_cache(maxsize=65536)
def _seats_on(chambers: Chambers, chamber: str, low: date, high: date | None) -> tuple[int, ...]:
    """Return the numbers of seats between two days; of a chamber that has ended, those that it had last."""
    return chambers.on(chamber, low, high or date.max) or chambers.last_known(chamber, low) or (0,)


@lru_cache(maxsize=4096)
def _closes(calendar: Calendar, day: date) -> bool | None:
    return calendar.closes(day)


@lru_cache(maxsize=65536)
def sits_on(calendar: Calendar, chamber: str, first: date, last: date) -> bool | None:
    """Say whether a chamber sits on all days between two, or on none; ``None`` where neither is known."""
    return calendar.sits(chamber, first, last)


@lru_cache(maxsize=64)
def left_open(procedure: Procedure) -> frozenset[str]:
    """Return the facts on which the way of a bill depends and which a record may leave open."""
    needs = (need for step in procedure.steps for need in step.needs if need.stays_open)
    return frozenset(fact for need in needs for fact in need.facts)


def finds_no_session(progress: Progress, term: Term, first: date, last: date) -> bool:
    """Say whether a term that does not run outside the session may find none between two days.

    That is so once the powers of the only chamber ended early; where another sits, it acts alone. No text says whether
    the term then runs.
    """
    if term.recess is Recess.RUNS:
        return False
    calendar, chambers = progress.calendar, progress.parliament.chambers
    there = [chamber for chamber in chambers.seats if chambers.on(chamber, first, last)]
    ended = any(one.early and one.chamber in there and one.spans(first, last) is not False for one in calendar.absences)
    return ended and not any(calendar.sits(chamber, first, last) for chamber in there)


def stands_still(progress: Progress, live: Running) -> bool:
    """Say whether a term surely stands still: that it does for want of any session no text says."""
    return live.paused is not None and not finds_no_session(progress, live.term, live.start[0], date.max)


def answers_to(stop: Stop[S]) -> tuple[str, ...]:
    """Return the ids of the rival answers for one of which a bill waits, also to a question of a change of edition.

    An answer that says nothing of the case, as of a wording where none was offered, is none of them.
    """
    before, act = stop.before, stop.act
    question = before.procedure.question.get(stop.question)
    if question is None and act is None:
        new = timetable.edition_after(before.edition)
        procedure = new.procedure(before.bill.kind) if new is not None else None
        question = procedure.question.get(stop.question) if procedure is not None else None
    if question is None:
        return ()
    mute = _leaving_open(before.procedure, before.state, act.act, question.id) if act is not None else ()
    if act is None or not mute:
        return question.answer_ids()
    shown = facts(before, act, stop.first, stop.last)
    silent = {answer for answer, step in mute if step.is_open(shown)}
    return tuple(answer for answer in question.answer_ids() if answer not in silent)


@lru_cache(maxsize=1024)
def _leaving_open(procedure: Procedure, stage: str, act: str, question: str) -> tuple[tuple[str, Step], ...]:
    """Return the steps of an act from a stage that an answer to a question leaves at that question, with the answer."""
    return tuple(
        (under.answer, step)
        for step in procedure.all_steps_of.get(act, ())
        if step.source == stage and step.question == question
        for under in step.under
        if under.question == question and under.answer is not None
    )
