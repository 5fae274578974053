"""The calendar of Parliament: sessions, the absences of a chamber, and working days.

What is beyond the record is ``None``, never a guess: a session not announced, a year whose moved
working days are not decreed.
"""

from __future__ import annotations

from bisect import bisect_right
from datetime import date, timedelta
from functools import cached_property
from itertools import pairwise, takewhile
from typing import TYPE_CHECKING, cast

import attrs

from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lawflow.law.absences import Absence
    from lawflow.law.sessions import Session, SessionRule

_DAY = timedelta(days=1)
_YEARS_AHEAD = 10
"""So many years beyond what was read are told of at once."""


@attrs.frozen(eq=False, repr=False, slots=False)
class Calendar(Shown):
    """Sessions in order, absences, and how far both are known.

    ``sessions`` are known from the first day of the first to ``known_until``; a day between that is in none of them
    lies between sessions. Absences are known as long, or to ``away_known_until``. The last session may be one that
    is sure to open later. After it comes one a year by the ``rule``, if the law has one (inferred).
    ``working_days_decreed_until`` is the last day of the last year whose moved working days are decreed,
    ``moved_at_most`` the most days by which moves not yet decreed can shift a count of a few weeks; a regular
    session opens in ``opening_month`` (1 to 12). ``workdays`` returns the rule that says whether a day is one,
    decrees included. What contradicts an ``imagined`` calendar is taken as it is told. Equal only to itself, a
    cheap key. Raises ValueError if sessions overlap, are out of order, or reach beyond what is known.
    """

    sessions: tuple[Session, ...] = attrs.field()
    absences: tuple[Absence, ...]
    known_until: date
    working_days_decreed_until: date
    moved_at_most: int
    opening_month: int
    workdays: Callable[[], object]
    rule: SessionRule | None = None
    imagined: bool = False
    away_known_until: date | None = None
    _by_rule: dict[int, Session] = attrs.field(factory=dict, init=False)
    _opened: dict[date, Calendar] = attrs.field(factory=dict, init=False)
    _ended: dict[tuple[str, date], Calendar] = attrs.field(factory=dict, init=False)

    def __attrs_post_init__(self) -> None:
        spans = [(session.first, self._last(session)) for session in self.sessions]
        if not spans:
            message = "a calendar needs a session"
            raise ValueError(message)
        for first, last in spans:
            if not first <= last <= max(self.known_until, first):
                message = f"the session of {first} ends before it begins or after {self.known_until}"
                raise ValueError(message)
        for (_, last), (first, _) in pairwise(spans):
            if first <= last:
                message = f"the session of {first} begins before the one before it has ended"
                raise ValueError(message)

    def _last(self, session: Session) -> date:
        return max(self.known_until, session.first) if session.last is None else session.last

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
        """Return the first and the last day of each time between sessions that is sure for some years to come."""
        until = date(self.known_until.year + _YEARS_AHEAD, 1, 1)
        return tuple(takewhile(lambda recess: recess[0] < until, self.recesses_after(self.known_from, longest=False)))

    def recesses_after(self, day: date, *, longest: bool) -> Iterator[tuple[date, date]]:
        """Yield the times between sessions that end after a day, as long, or as short, as each can be."""
        for session, following in pairwise(self._until_known(day) if self.rule is None else self._around(day)):
            ended = self._closed(session)
            last = (ended.last_at_earliest if longest else ended.last) or day
            first = self._closed(following).first_at_latest if longest else following.first
            if day < first - _DAY and last < first - _DAY:
                yield last + _DAY, first - _DAY

    def recess_after(self, day: date, *, longest: bool = False) -> tuple[date, date] | None:
        """Return the first time between sessions that ends after ``day``; ``None`` if none is known."""
        return next(self.recesses_after(day, longest=longest), None)

    def _around(self, day: date) -> Iterator[Session]:
        """Yield the two sessions before a day or on it, and those after, as far as known."""
        yield from self.sessions[max(bisect_right(self._firsts, day) - 2, 0) :]
        if self.rule is not None:
            for year in range(max(self._firsts[-1].year + 1, day.year - 1), date.max.year - 1):
                yield self._in_year(year, self.rule)

    def _until_known(self, day: date) -> Iterator[Session]:
        """Yield the same where the law has no rule, and after them the day from which nothing is known."""
        yield from self._around(day)
        ended = self.known_until + _DAY
        yield self.sessions[-1]._replace(first=ended, last=ended)

    def opened_by(self, day: date) -> Calendar:
        """Return the calendar in which the session whose first day was not read, and its chamber, is there by a day."""
        session = self.sessions[-1]
        if session.first_until is None or not session.first <= day < session.first_until:
            return self
        if day not in self._opened:
            sessions = (*self.sessions[:-1], session._replace(first_until=day))
            absences = tuple(one if one.early else one.over_by(day) for one in self.absences)
            self._opened[day] = attrs.evolve(self, sessions=sessions, absences=absences)
        return self._opened[day]

    def _in_year(self, year: int, rule: SessionRule) -> Session:
        """Return the session that opens in a year by the rule, worked out once."""
        if year not in self._by_rule:
            self._by_rule[year] = rule.opening_in(year, self._works)
        return self._by_rule[year]

    def _closed(self, session: Session) -> Session:
        """Return a session with its last day: by the rule, if it was not read, else that of what is known."""
        if session.last is not None:
            return session
        if self.rule is not None:
            return self.rule.closed(session, self._works)
        return session._replace(last=self._last(session))

    def session_of(self, day: date) -> Session | None:
        """Return the session read that ``day`` lies in; ``None`` between sessions and where none is known."""
        before = bisect_right(self._firsts, day)
        if not before:
            return None
        session = self.sessions[before - 1]
        return session if day <= self._last(session) else None

    def in_session(self, day: date) -> bool | None:
        """Say whether ``day`` lies in a session, regular or extraordinary; ``None`` where that is not known.

        Beyond what is known it is said by the rule of the law.
        """
        if day < self.known_from or (day > self.known_until and self.rule is None):
            return None
        for session in self._around(day):
            if day < session.first:
                return False
            closed = self._closed(session)
            if day <= (closed.last or day):
                return True if closed.first_at_latest <= day <= (closed.last_at_earliest or day) else None
        return False

    def next_opening(self, day: date) -> tuple[date, date] | None:
        """Return the days between which the next regular session after ``day`` opens; ``None`` if none is known."""
        if day < self.known_from - _DAY:
            return None
        regular = (
            self._closed(one) for one in self._around(day) if one.kind == "regular" and one.first_at_latest > day
        )
        found = next((one for one in regular if one.first_at_latest > day), None)
        return (max(found.first, day + _DAY), found.first_at_latest) if found is not None else None

    def sits(self, chamber: str, first: date, last: date) -> bool | None:
        """Say whether a chamber can sit on all the days from ``first`` to ``last``, or on none of them.

        ``None``: on some of them, or the days of its absence were not read. An absence that is not known is not
        presumed.
        """
        found = {absence.spans(first, last) for absence in self._absences_of(chamber)}
        return False if True in found else None if None in found else True

    def away(self, chamber: str, first: date, last: date) -> Absence | None:
        """Return the absence of a chamber in which the days from ``first`` to ``last`` surely lie, if there is one."""
        return next((absence for absence in self._absences_of(chamber) if absence.spans(first, last)), None)

    def _absences_of(self, chamber: str) -> tuple[Absence, ...]:
        return self._absences.get(chamber, ())

    @cached_property
    def _absences(self) -> dict[str, tuple[Absence, ...]]:
        in_order = sorted(self.absences, key=lambda absence: absence.first_at_earliest)
        chambers = {absence.chamber for absence in in_order}
        return {chamber: tuple(one for one in in_order if one.chamber == chamber) for chamber in chambers}

    def sitting_days(self, chamber: str, first: date, last: date) -> tuple[date, date]:
        """Return the days between two days without those at either end on which a chamber surely does not sit.

        Nothing is left if the first of them lies after the last.
        """
        for absence in self._absences_of(chamber):
            if absence.covers(first):
                first = _after(absence.last_at_earliest) or date.max
        for absence in reversed(self._absences_of(chamber)):
            if absence.covers(last):
                last = absence.first_at_latest - _DAY
        return first, last

    def days_without(self, chamber: str, first: date, last: date) -> tuple[date, date]:
        """Return the days between two days without those at either end on which a chamber surely sits."""
        met = [absence for absence in self._absences_of(chamber) if absence.spans(first, last) is not False]
        if not met:
            return last, first
        return max(first, met[0].first_at_earliest), min(last, met[-1].last_at_latest)

    def meets_by(self, chamber: str, first: date, last: date) -> tuple[date, date | None]:
        """Return the days between which a chamber meets that may be away between two days: at once if it sits.

        The second of them is ``None`` where no last day is known.
        """
        away = [absence for absence in self._absences_of(chamber) if absence.spans(first, last) is not False]
        if not away:
            return first, first
        earliest, latest = away[-1].last_at_earliest, away[-1].last_at_latest
        return max(first, _after(earliest) or date.max), _after(latest)

    def comings_and_goings(self, first: date, last: date) -> tuple[date, ...]:
        """Return the days after ``first``, up to ``last``, from which a chamber can sit or be away that could not."""
        edges = (
            (away.first_at_earliest, away.first_at_latest, _after(away.last_at_earliest), _after(away.last_at_latest))
            for away in self.absences
        )
        return tuple(sorted({day for found in edges for day in found if day is not None and first < day <= last}))

    def ends_early(self, chamber: str, first: date, last: date) -> bool | None:
        """Say whether the powers of a chamber can have ended early between two days; ``None`` beyond what is known."""
        early = (absence for absence in self._absences_of(chamber) if absence.early)
        if any(one.can_begin(first, last) for one in early):
            return True
        return None if last > (self.away_known_until or self.known_until) else False

    def ended_on(self, chamber: str, day: date) -> Calendar:
        """Return the calendar in which the powers of a chamber ended early on a day, as a record tells."""
        told = tuple(one.begun_on(chamber, day) for one in self.absences)
        if told == self.absences:
            return self
        if (chamber, day) not in self._ended:
            self._ended[chamber, day] = attrs.evolve(self, absences=told)
        return self._ended[chamber, day]

    def with_absence(self, absence: Absence) -> Calendar:
        """Return the calendar with a further absence."""
        return attrs.evolve(self, absences=(*self.absences, absence))

    def closes(self, day: date) -> bool | None:
        """Say whether a session closes on ``day``, or closed the day before; ``None`` if that is not known."""
        today, tomorrow, yesterday = (self.in_session(day + shift * _DAY) for shift in (0, 1, -1))
        if None in (today, tomorrow, yesterday):
            return None
        return (bool(today) and not tomorrow) or (bool(yesterday) and not today)

    def reopens(self, day: date, last: date, lapsed: object) -> bool | None:
        """Say whether ``day`` opens the session that follows a lapse between sessions; ``None`` if that is not known.

        Of several days, up to ``last``, whether none does. Of a session not known yet, the first working day can.
        """
        if not isinstance(lapsed, date):
            return False
        between, opening = self.in_session(lapsed), self.next_opening(lapsed)
        if between or (opening is not None and (last < opening[0] or opening[1] < day)):
            return False
        if opening is None and day == last:
            earlier = (date(day.year, day.month, n) for n in range(1, day.day))
            first = self.expected_working_day(day) and not any(map(self.expected_working_day, earlier))
            return None if day.month == self.opening_month and first else False
        return True if between is False and opening is not None and day == last and opening[0] == opening[1] else None

    def is_working_day(self, day: date) -> bool | None:
        """Say whether ``day`` is a working day; ``None`` in a year whose moved working days are not decreed."""
        return self.expected_working_day(day) if day <= self.working_days_decreed_until else None

    def expected_working_day(self, day: date) -> bool:
        """Say whether ``day`` is a working day if no decree yet unknown moves it."""
        return self._works(day)

    def is_day_off(self, day: date) -> bool | None:
        """Say whether ``day`` is a day off; ``None`` if it is one unless a decree yet unknown moves it."""
        works = self.is_working_day(day)
        if works is None:
            return False if self._works(day) else None
        return not works


def _after(day: date) -> date | None:
    """Return the day after a day; ``None`` after the last of all days, which stands for one that is not known."""
    return day + _DAY if day < date.max else None
