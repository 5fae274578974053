"""Where a history begins: a bill not yet introduced, on a day well within the edition; or one as it stands on a day."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.expected import one_of
from lawflow.passage.passage import Passage
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.bills import Bill
    from lawflow.law.calendar import Calendar
    from lawflow.law.procedure import Procedure

A_SESSION: Final = timedelta(days=300)
"""So long a history may last and still lie within the edition, if the edition lasts so long."""
SETTLED: Final = timedelta(days=7)
"""A bill is introduced so long after the session has opened."""
BEFORE_RECESS: Final = timedelta(days=21)
BEFORE_ABSENCE: Final = timedelta(days=30)


def begun(procedure: Procedure, bill: Bill, on: date | None = None) -> Passage:
    """Return the passage of a bill not yet introduced, under a procedure with its answers, on a day or a usual one.

    A procedure that was changed in memory is followed as it is until the edition changes. Raises `UnknownNameError` for
    a bill of a kind that the procedure is not for.
    """
    one_of(say("kind"), bill.kind, (procedure.kind,))
    day = on or next(starts(procedure))
    passage = Passage.start(bill, day, answers=dict(procedure.answers), parliament=procedure.parliament)
    return attrs.evolve(passage, procedure=procedure)


@lru_cache(maxsize=64)
def _starts(procedure: Procedure) -> tuple[date, ...]:
    calendar, days = procedure.parliament.calendar, procedure.days
    opened = [session.first + SETTLED for session in calendar.sessions if session.kind == "regular"]
    opened = [day for day in opened if days.first <= day <= days.last]
    roomy = [day for day in opened if day + A_SESSION <= min(days.last, calendar.known_until)]
    closing = [first - BEFORE_RECESS for first, _ in calendar.recesses]
    leaving = [away.first_at_earliest - BEFORE_ABSENCE for away in calendar.absences if away.early]
    turning = (day for turn in procedure.turns for day in (turn - BEFORE_RECESS, turn + SETTLED))
    rules = [day for day in turning if _sits(calendar, day)]
    others = [day for day in (*closing, *leaving, *rules) if days.first <= day <= days.last]
    usual = [*reversed(roomy), *reversed(opened), days.first]
    return tuple(dict.fromkeys((*usual[:1], *sorted(others, reverse=True), *usual[1:])))


def _sits(calendar: Calendar, day: date) -> bool:
    """Say whether somebody may decide on a day: Parliament in session, or one chamber while the other is away."""
    return calendar.in_session(day) is not False or any(away.covers(day) for away in calendar.absences)


def ways_on(passage: Passage, on: date) -> Iterator[Passage]:
    """Yield the passage on a day, or, where open questions stop it, as it stands then under each answer to them."""
    moved = passage.advanced(on)
    if moved.stop is None:
        yield moved
        return
    for way in moved.ways():
        yield from ways_on(way, on)


def starts(procedure: Procedure) -> Iterator[date]:
    """Yield days to begin on: the usual one, then some before a recess or an early end, and near a change of rules."""
    yield from _starts(procedure)
