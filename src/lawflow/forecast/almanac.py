"""The calendar of a sampled bill: sessions as known and, after them, as expected, as arrays by day."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import attrs
import numpy as np

from lawflow.law.counting import due

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    import numpy.typing as npt

    from lawflow.law.calendar import Calendar
    from lawflow.law.sessions import Session, SessionRule
    from lawflow.law.terms import Term

    Ints = npt.NDArray[np.int64]

WEEK = 7


def assumed_calendar(calendar: Calendar, first: date, days: int) -> Calendar:
    """Return a calendar known for so many days from ``first``: sessions open and close on the days expected.

    No decree moves a working day beyond those that are known. Where the law has no rule of sessions, none is added.
    """
    until = first + timedelta(days=days)
    rule = calendar.rule
    sessions = list(calendar.sessions)
    if rule is not None:
        works, margin = calendar.expected_working_day, timedelta(days=rule.moved)
        sessions = [_closed(session, rule, works) for session in sessions]
        for year in range(sessions[-1].first.year + 1, until.year + 1):
            opened = rule.opening_in(year, works)
            begin = opened.first_at_latest - margin
            sessions.append(_closed(opened._replace(first=begin, last=None, first_until=None), rule, works))
    known = max(until, calendar.known_until, *(session.last or until for session in sessions))
    return attrs.evolve(
        calendar, sessions=tuple(sessions), known_until=known, working_days_decreed_until=known, rule=None
    )


def _closed(session: Session, rule: SessionRule, works: Callable[[date], bool]) -> Session:
    """Return a session with the last day that is expected of it, where that was not read."""
    if session.last is not None:
        return session
    closed = rule.closed(session._replace(first_until=None), works)
    expected = (closed.last_at_earliest or session.first) + timedelta(days=rule.moved)
    return session._replace(last=max(session.first, expected), first_until=None, last_from=None)


@attrs.frozen(eq=False)
class Almanac:
    """Days from a first one on, numbered from 0: which are of a session, and how many sitting days lie behind each.

    A chamber sits so many days a week while the session lasts.
    """

    next_session: Ints
    sat: npt.NDArray[np.float64]

    def after_sittings(self, days: Ints, sittings: Ints) -> Ints:
        """Return the day on which so many sitting days more lie behind."""
        wanted = self.sat.take(days) + sittings - 1e-9
        return np.maximum(days, np.searchsorted(self.sat, wanted))


def almanac_of(calendar: Calendar, first: date, days: int, sittings_a_week: int) -> Almanac:
    """Return the days of a calendar from ``first`` on."""
    inside = np.array([calendar.in_session(first + timedelta(days=n)) is not False for n in range(days)])
    numbers = np.where(inside, np.arange(days), days - 1)
    following = np.minimum.accumulate(numbers[::-1])[::-1]
    return Almanac(following, np.cumsum(inside) * (sittings_a_week / WEEK))


def due_days(term: Term, calendar: Calendar, first: date, days: int, tracks: frozenset[str]) -> Ints:
    """Return the last day of a term, by the day on which it starts; the last day of all where it ends beyond them."""
    found = np.full(days, days - 1, dtype=np.int64)
    for start in range(days):
        day = due(term, first + timedelta(days=start), calendar, tracks=tracks).day
        if day is None or (day - first).days >= days:
            break
        found[start] = (day - first).days
    return found
