from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta
from itertools import pairwise

import attrs
import pytest

from lawflow.law.calendar import Calendar
from lawflow.law.sessions import Session
from lawflow.law.sources import Footing
from lawflow.parliaments.kz.calendar import CALENDAR
from lawflow.parliaments.kz.workdays import is_working_day

DAY = timedelta(days=1)
# Days on which a session opens or closes otherwise than by the rule, each with its source in the calendar.
OPENED = {date(1996, 1, 30), date(2012, 1, 20), date(2021, 1, 15), date(2023, 3, 29)}
CLOSED = {date(2012, 1, 19), date(2021, 1, 14), date(2023, 3, 28)}


def first_working_day_of_september(year: int) -> date:
    day = date(year, 9, 1)
    while not is_working_day(day):
        day += DAY
    return day


def last_working_day_of_june(year: int) -> date:
    day = date(year, 6, 30)
    while not is_working_day(day):
        day -= DAY
    return day


READ = [session for session in CALENDAR.sessions if session.first <= CALENDAR.known_until]


@pytest.mark.parametrize("session", READ, ids=lambda session: session.first.isoformat())
def test_regular_session_bounds(session: Session) -> None:
    """A regular session runs from the first working day of September to the last working day of June."""
    assert session.first in OPENED or session.first == first_working_day_of_september(session.first.year)
    assert session.last is not None
    assert session.last in CLOSED or session.last == last_working_day_of_june(session.last.year)


def test_every_year_has_a_session() -> None:
    """Regular sessions are held once a year: one opens every September from 1996 to 2025."""
    september = [session.first.year for session in READ if session.first.month == 9]
    assert september == list(range(1996, 2026))


def test_exceptions_touch_the_session_before() -> None:
    """A new convocation that meets in the middle of a year leaves no time between sessions."""
    touching = {later.first for earlier, later in pairwise(READ) if earlier.last == later.first - DAY}
    assert touching == OPENED - {date(1996, 1, 30)}


def test_session_of_2007_opened_on_a_sunday() -> None:
    """The first session of the fourth convocation opened on Sunday 2 September 2007, a day that was worked."""
    assert date(2007, 9, 2).isoweekday() == 7
    assert CALENDAR.next_opening(date(2007, 6, 30)) == (date(2007, 9, 2), date(2007, 9, 2))


def test_session_of_2025_opened_on_the_second() -> None:
    """On 1 September 2025, a day off carried over from 30 August, Parliament was not in session; on the 2nd it was."""
    assert CALENDAR.in_session(date(2025, 9, 1)) is False
    assert CALENDAR.in_session(date(2025, 9, 2)) is True


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (date(1996, 1, 29), None),
        (date(1996, 1, 30), True),
        (date(2023, 6, 30), True),
        (date(2023, 7, 1), False),
        (date(2023, 8, 31), False),
        (date(2023, 9, 1), True),
        (date(2026, 6, 30), True),
        (date(2026, 7, 1), False),
        (date(2026, 8, 23), False),
        (date(2026, 8, 24), None),
    ],
)
def test_a_day_is_in_a_session_or_between_two_or_that_is_unknown(day: date, expected: bool | None) -> None:
    """A day is in a session or between two; before January 1996 and after the election of 2026 it is unknown."""
    assert CALENDAR.in_session(day) is expected


def test_a_day_belongs_to_the_session_of_its_convocation() -> None:
    """The day before the eighth convocation met belongs to the session before, the day itself to its first session."""
    before, after = CALENDAR.session_of(date(2023, 3, 28)), CALENDAR.session_of(date(2023, 3, 29))
    assert before is not None
    assert before.first == date(2022, 9, 1)
    assert after is not None
    assert after.first == date(2023, 3, 29)
    assert CALENDAR.session_of(date(2023, 7, 1)) is None
    assert CALENDAR.session_of(date(1996, 1, 29)) is None


def test_next_session_day() -> None:
    """The next regular session is the one that opens after the day, not on it; the Kurultai's first is not known."""
    assert CALENDAR.next_opening(date(2023, 8, 31)) == (date(2023, 9, 1), date(2023, 9, 1))
    assert CALENDAR.next_opening(date(2023, 9, 1)) == (date(2024, 9, 2), date(2024, 9, 2))
    assert CALENDAR.next_opening(date(2025, 9, 1)) == (date(2025, 9, 2), date(2025, 9, 2))
    kurultai = CALENDAR.next_opening(date(2025, 9, 2))
    assert kurultai is not None
    assert kurultai[0] < kurultai[1]
    assert CALENDAR.next_opening(date(1996, 1, 29)) == (date(1996, 1, 30), date(1996, 1, 30))
    assert CALENDAR.next_opening(date(1995, 9, 5)) is None


def test_extraordinary_session_is_not_the_next_regular_one() -> None:
    """An extraordinary session is a session, but a law is returned on the first day of the next regular one."""
    summer = Session(date(2023, 7, 10), date(2023, 7, 12), "extraordinary", Footing.STATED, "imagined")
    calendar = with_session(summer)
    assert calendar.in_session(date(2023, 7, 11)) is True
    assert calendar.in_session(date(2023, 7, 13)) is False
    assert calendar.next_opening(date(2023, 7, 1)) == (date(2023, 9, 1), date(2023, 9, 1))
    assert calendar.recess_after(date(2023, 6, 30)) == (date(2023, 7, 1), date(2023, 7, 9))


def with_session(session: Session) -> Calendar:
    sessions = tuple(sorted((*CALENDAR.sessions, session), key=lambda one: one.first))
    return attrs.evolve(CALENDAR, sessions=sessions)


def test_a_session_whose_end_is_not_known() -> None:
    """A session that has opened and whose end is not known lasts as far as the calendar is known."""
    opened = Session(date(2026, 9, 1), None, "regular", Footing.STATED, "imagined")
    calendar = attrs.evolve(CALENDAR, sessions=(*READ, opened), known_until=date(2026, 9, 30), rule=None)
    assert calendar.in_session(date(2026, 9, 30)) is True
    assert calendar.in_session(date(2026, 10, 1)) is None
    assert calendar.recesses[-1] == (date(2026, 7, 1), date(2026, 8, 31))


@pytest.mark.parametrize(
    ("day", "absent"),
    [
        (date(2007, 6, 19), False),
        (date(2007, 6, 20), True),
        (date(2007, 9, 1), True),
        (date(2007, 9, 2), False),
        (date(2011, 10, 31), False),
        (date(2011, 11, 15), None),
        (date(2011, 11, 30), True),
        (date(2012, 1, 19), True),
        (date(2012, 1, 20), False),
        (date(2016, 1, 15), None),
        (date(2016, 2, 25), True),
        (date(2016, 3, 20), True),
        (date(2016, 3, 21), None),
        (date(2016, 4, 6), None),
        (date(2016, 9, 7), False),
        (date(2021, 1, 10), False),
        (date(2023, 1, 18), False),
        (date(2023, 1, 19), True),
        (date(2023, 3, 28), True),
        (date(2023, 3, 29), False),
    ],
)
def test_absence_of_the_majilis(day: date, absent: bool | None) -> None:
    """The Mäjilis is absent from the end of its powers until it meets again; unread days are unknown."""
    assert CALENDAR.sits("majilis", day, day) is (None if absent is None else not absent)
    assert (CALENDAR.away("majilis", day, day) is not None) is (absent is True)
    assert CALENDAR.sits("senate", day, day) is True


def test_session_goes_on_without_the_majilis() -> None:
    """While the Mäjilis alone is absent the Senate is in session (inferred from art. 55(5))."""
    assert CALENDAR.in_session(date(2023, 2, 15)) is True


def test_days_moved_by_decree_are_known_and_of_other_years_they_are_not() -> None:
    """Days moved by decree are working days or days off as moved; in a year without decrees they are unknown."""
    assert CALENDAR.is_working_day(date(2013, 12, 28)) is True  # a Saturday, for Friday 3 January 2014
    assert CALENDAR.is_working_day(date(2014, 1, 3)) is False
    assert CALENDAR.is_working_day(date(2025, 12, 31)) is True
    assert CALENDAR.is_working_day(date(2026, 1, 5)) is None


def refused(*sessions: tuple[date, date | None]) -> None:
    rows = tuple(Session(first, last, "regular", Footing.STATED, "imagined") for first, last in sessions)
    Calendar(rows, (), date(2002, 12, 31), date(2002, 12, 31), 3, 9, lambda: is_working_day)


@pytest.mark.parametrize(
    "sessions",
    [
        [],
        [(date(2001, 9, 3), date(2001, 9, 2))],
        [(date(2001, 9, 3), date(2003, 6, 30))],
        [(date(2001, 9, 3), date(2002, 6, 28)), (date(2002, 6, 28), date(2002, 6, 30))],
        [(date(2001, 9, 3), None), (date(2002, 9, 2), None)],
    ],
)
def test_a_wrong_calendar_cannot_be_built(sessions: list[tuple[date, date | None]]) -> None:
    """Sessions follow one another, end after they begin, and lie within what is known."""
    with pytest.raises(ValueError, match="session"):
        refused(*sessions)


def test_holidays_is_imported_only_for_a_working_day_that_is_not_written_down() -> None:
    """The bounds of sessions are data, and so are the days off of the years that are decreed."""
    program = (
        "import sys, datetime; from lawflow.parliaments.kz.calendar import CALENDAR as C; import lawflow.law.counting;"
        "C.in_session(datetime.date(2024, 1, 1)); assert 'holidays' not in sys.modules;"
        "assert C.is_day_off(datetime.date(2024, 1, 1)); assert 'holidays' not in sys.modules;"
        "C.expected_working_day(datetime.date(2027, 1, 4)); assert 'holidays' in sys.modules"
    )
    subprocess.run([sys.executable, "-c", program], check=True)  # noqa: S603 - the program is written above


# A day, and whether it lies in a session: the Kurultai's first opened on a day not found, the others within a few days
# of the first working day of September, and all close within a few days of the last working day of June.
TO_COME = {
    date(2026, 8, 23): False,
    date(2026, 8, 24): None,
    date(2026, 11, 20): None,
    date(2027, 6, 25): None,
    date(2027, 7, 1): False,
    date(2027, 8, 31): False,
    date(2027, 9, 1): None,
    date(2027, 9, 3): None,
    date(2027, 9, 4): True,
    date(2028, 6, 27): True,
    date(2028, 6, 28): None,
    date(2028, 6, 30): None,
    date(2028, 7, 1): False,
    date(2051, 1, 20): True,
    date(2051, 7, 20): False,
}


@pytest.mark.parametrize(("day", "expected"), TO_COME.items(), ids=map(str, TO_COME))
def test_sessions_of_years_to_come_follow_the_rule_of_the_constitution(day: date, expected: bool | None) -> None:
    """Art. 58(3) of 2026: from the first working day of September to the last working day of June."""
    assert CALENDAR.in_session(day) is expected


@pytest.mark.parametrize("year", range(2028, 2040))
def test_the_working_day_expected_lies_between_the_days_on_which_a_session_may_open_and_close(year: int) -> None:
    opens = CALENDAR.next_opening(date(year, 7, 15))
    assert opens is not None
    assert date(year, 9, 1) <= opens[0] <= first_working_day_of_september(year) <= opens[1] <= date(year, 9, 7)
    (closed, _) = CALENDAR.recess_after(date(year, 6, 1), longest=True) or (date.max, None)
    assert date(year, 6, 24) <= closed - DAY <= last_working_day_of_june(year)


def test_without_a_rule_nothing_is_known_of_sessions_to_come() -> None:
    calendar = attrs.evolve(CALENDAR, sessions=tuple(READ), rule=None)
    assert calendar.in_session(date(2027, 11, 20)) is None
    assert calendar.next_opening(date(2027, 7, 1)) is None
    assert calendar.recesses[-1] == (date(2026, 7, 1), CALENDAR.known_until)


def test_a_law_cannot_be_returned_on_the_first_day_of_a_session_that_opens_on_another_day() -> None:
    """A return on 1 September 2027 may be one on the first day of the session, on 20 September it is none."""
    assert CALENDAR.reopens(date(2027, 9, 1), date(2027, 9, 1), date(2027, 7, 20)) is None
    assert CALENDAR.reopens(date(2027, 9, 20), date(2027, 9, 20), date(2027, 7, 20)) is False
    assert CALENDAR.reopens(date(2027, 9, 1), date(2027, 9, 1), date(2027, 5, 20)) is False


def test_no_session_closes_in_the_middle_of_the_year() -> None:
    assert CALENDAR.closes(date(2028, 3, 15)) is False
    assert CALENDAR.closes(date(2028, 6, 30)) is None
