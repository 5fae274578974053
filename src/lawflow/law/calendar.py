"""The calendar of Parliament: sessions, the absences of a chamber, and working days.

What is beyond the record is ``None``, never a guess: a session not announced, a year whose moved
working days are not decreed.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, cast

import attrs

from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Callable

    from lawflow.law.sources import Citation, Footing

_DAY = timedelta(days=1)


@attrs.frozen(repr=False)
class Session(Shown):
    """A session from its first to its last day, both included; ``last`` is ``None`` while its end is not known.

    ``footing`` and ``source`` are those of its first day, unless the source says more.
    """

    first: date
    last: date | None
    kind: Literal["regular", "extraordinary"]
    footing: Footing
    source: str


@attrs.frozen(repr=False)
class Absence(Shown):
    """The time without a chamber: its powers ended ``early``, or they have not begun yet.

    Its first and its last day each lie between two days, which are equal where the day itself was read. ``cites`` say
    what its absence bars.
    """

    chamber: str
    first_at_earliest: date
    first_at_latest: date
    last_at_earliest: date
    last_at_latest: date
    source: str
    cites: tuple[Citation, ...]
    early: bool = True

    def covers(self, day: date) -> bool | None:
        """Say whether the chamber was absent on ``day``; ``None`` where the days read do not show it."""
        if self.first_at_latest <= day <= self.last_at_earliest:
            return True
        return None if self.first_at_earliest <= day <= self.last_at_latest else False


@attrs.frozen(eq=False, repr=False)
class Calendar(Shown):
    """Sessions in order, absences, and how far both are known.

    ``sessions`` are known from the first day of the first to ``known_until``; a day between that is in
    none of them lies between sessions. ``working_days_decreed_until`` is the last day of the last year
    whose moved working days are decreed, ``moved_at_most`` the most days by which moves not yet decreed
    can shift a count of a few weeks; a regular session opens in ``opening_month`` (1 to 12).
    ``workdays`` returns the rule that says whether a day is a working day, decrees included. Equal only to
    itself, so that it is cheap as a key. Raises ValueError if sessions overlap, are out of order, or reach
    beyond what is known.
    """

    sessions: tuple[Session, ...] = attrs.field()
    absences: tuple[Absence, ...]
    known_until: date
    working_days_decreed_until: date
    moved_at_most: int
    opening_month: int
    workdays: Callable[[], object]

    def __attrs_post_init__(self) -> None:
        spans = [(session.first, self._last(session)) for session in self.sessions]
        if not spans:
            message = "a calendar needs a session"
            raise ValueError(message)
        for first, last in spans:
            if not first <= last <= self.known_until:
                message = f"the session of {first} ends before it begins or after {self.known_until}"
                raise ValueError(message)
        for (_, last), (first, _) in pairwise(spans):
            if first <= last:
                message = f"the session of {first} begins before the one before it has ended"
                raise ValueError(message)

    def _last(self, session: Session) -> date:
        return self.known_until if session.last is None else session.last

    @property
    def known_from(self) -> date:
        """Return the first day of the first session."""
        return self.sessions[0].first

    @cached_property
    def _works(self) -> Callable[[date], bool]:
        return cast("Callable[[date], bool]", self.workdays())

    @cached_property
    def _firsts(self) -> tuple[date, ...]:
        return tuple(session.first for session in self.sessions)

    @cached_property
    def recesses(self) -> tuple[tuple[date, date], ...]:
        """Return the first and the last day of each time between sessions; the last of them may go on unknown."""
        ends = [self._last(session) for session in self.sessions]
        nexts = [*self._firsts[1:], self.known_until + _DAY]
        gaps = zip(ends, nexts, strict=True)
        return tuple((last + _DAY, first - _DAY) for last, first in gaps if last + _DAY < first)

    def recess_after(self, day: date) -> tuple[date, date] | None:
        """Return the first time between sessions that ends after ``day``; ``None`` if none is known."""
        return next((recess for recess in self.recesses if recess[1] > day), None)

    def session_of(self, day: date) -> Session | None:
        """Return the session that ``day`` lies in; ``None`` between sessions and where none is known."""
        before = bisect_right(self._firsts, day)
        if not before:
            return None
        session = self.sessions[before - 1]
        return session if day <= self._last(session) else None

    def in_session(self, day: date) -> bool | None:
        """Say whether ``day`` lies in a session, regular or extraordinary; ``None`` beyond what is known."""
        if not self.known_from <= day <= self.known_until:
            return None
        return self.session_of(day) is not None

    def next_session_day(self, day: date) -> date | None:
        """Return the first day of the next regular session after ``day``; ``None`` if that is not known."""
        if day < self.known_from - _DAY:
            return None
        later = self.sessions[bisect_right(self._firsts, day) :]
        return next((session.first for session in later if session.kind == "regular"), None)

    def absent(self, chamber: str, day: date) -> bool | None:
        """Say whether ``chamber`` was absent on ``day``; ``None`` if unknown."""
        if day > self.known_until:
            return None
        found = [absence.covers(day) for absence in self.absences if absence.chamber == chamber]
        if True in found:
            return True
        return None if None in found else False

    def away(self, chamber: str, day: date) -> Absence | None:
        """Return the absence in which ``day`` surely lies, if it lies in one."""
        found = (absence for absence in self.absences if absence.chamber == chamber and absence.covers(day))
        return next(found, None) if day <= self.known_until else None

    def dissolved(self, chamber: str, day: date) -> bool | None:
        """Say whether ``chamber`` was absent on ``day`` because its powers had ended early; ``None`` if unknown."""
        if day > self.known_until:
            return None
        found = [absence.covers(day) for absence in self.absences if absence.chamber == chamber and absence.early]
        return True if True in found else None if None in found else False

    def closes(self, day: date) -> bool | None:
        """Say whether a session closes on ``day``, or closed the day before; ``None`` if that is not known."""
        today, tomorrow, yesterday = (self.in_session(day + shift * _DAY) for shift in (0, 1, -1))
        if None in (today, tomorrow, yesterday):
            return None
        return (bool(today) and not tomorrow) or (bool(yesterday) and not today)

    def reopens(self, day: date, lapsed: object) -> bool | None:
        """Say whether ``day`` opens the session that follows a lapse between sessions; ``None`` if that is not known.

        Where the sessions are not known yet, only the first working day of the opening month can open a regular one.
        """
        if not isinstance(lapsed, date):
            return False
        if self.in_session(lapsed) is None:
            earlier = (date(day.year, day.month, n) for n in range(1, day.day))
            first = self.expected_working_day(day) and not any(map(self.expected_working_day, earlier))
            return None if day.month == self.opening_month and first else False
        return self.in_session(lapsed) is False and self.next_session_day(lapsed) == day

    def is_working_day(self, day: date) -> bool | None:
        """Say whether ``day`` is a working day; ``None`` in a year whose moved working days are not decreed."""
        return self.expected_working_day(day) if day <= self.working_days_decreed_until else None

    def expected_working_day(self, day: date) -> bool:
        """Say whether ``day`` is a working day if no decree yet unknown moves it."""
        return self._works(day)
