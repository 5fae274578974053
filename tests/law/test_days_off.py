"""The days off of the years that have gone do not move: a release of `holidays` that moves one is noticed here."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from holidays.countries.kazakhstan import Kazakhstan

from lawflow import timetable
from lawflow.parliaments.kz.days_off import DAYS_OFF

LIBRARY = Kazakhstan(years=range(1995, 2031))  # with later years: a decree may work a day of the year before
SATURDAY = 5


def days_of(year: int) -> list[date]:
    return [date(year, 1, 1) + timedelta(n) for n in range((date(year + 1, 1, 1) - date(year, 1, 1)).days)]


@pytest.mark.parametrize("year", DAYS_OFF)
def test_no_day_of_a_year_that_has_gone_is_moved(year: int) -> None:
    off = [day for day in days_of(year) if day.weekday() < SATURDAY and not LIBRARY.is_working_day(day)]
    worked = [day for day in days_of(year) if day.weekday() >= SATURDAY and LIBRARY.is_working_day(day)]
    assert tuple(" ".join(f"{day:%m-%d}" for day in found) for found in (off, worked)) == DAYS_OFF[year]


@pytest.mark.parametrize("year", [*DAYS_OFF, 2027])
def test_the_calendar_says_of_each_day_what_the_library_says(year: int) -> None:
    """Of years that are written down and of one that is not."""
    calendar = timetable.parliament().calendar
    differing = [day for day in days_of(year) if calendar.expected_working_day(day) != LIBRARY.is_working_day(day)]
    assert not differing


def test_every_year_whose_moved_days_are_decreed_is_written_down() -> None:
    calendar = timetable.parliament().calendar
    assert list(DAYS_OFF) == list(range(1995, calendar.working_days_decreed_until.year + 1))
