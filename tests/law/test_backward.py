"""Counting backward asks the forward count: each day of a start is among those that its last day gives back."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.law.backward import earliest_start, furthest, latest_start
from lawflow.law.counting import due
from lawflow.law.terms import Bound, Count, Recess
from lawflow.parliaments.kz import PARLIAMENT
from tests.proof.sizes import many

if TYPE_CHECKING:
    from lawflow.law.terms import Term

DAY = timedelta(days=1)
CALENDAR = PARLIAMENT.calendar
STRIDE = many(97, 5)


def rules() -> dict[tuple[int, Count, Recess, Bound], Term]:
    """Return one term for each way of counting that any procedure knows."""
    every = (term for one in timetable.editions() for procedure in one.procedures for term in procedure.all_terms)
    return {(term.length, term.count, term.recess, term.bound): term for term in every}


def starts_of(term: Term, last_day: date) -> list[date]:
    """Return the days from which a term surely ends on a day, in order, of all that it can reach it from."""
    longest = {Count.MONTHS: 31, Count.WORKING_DAYS: 2, Count.NEXT_SESSION_DAY: 150}.get(term.count, 1)
    back = term.length * longest + 21 + (0 if term.recess is Recess.RUNS else 150)
    days = (last_day - n * DAY for n in range(back, -1, -1))
    return [start for start in days if due(term, start, CALENDAR).day == last_day]


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: "-".join(str(part) for part in rule))
def test_forward_and_backward_are_one_definition(rule: tuple[int, Count, Recess, Bound]) -> None:
    """From every start of 1996 to 2030 whose last day is known: it is given back, and all that is ends on that day."""
    term = rules()[rule]
    for n in range(0, (date(2030, 12, 31) - date(1996, 1, 30)).days, STRIDE):
        start = date(1996, 1, 30) + n * DAY
        last_day = due(term, start, CALENDAR).day
        if last_day is None:
            continue
        starts = starts_of(term, last_day)
        assert start in starts
        assert {due(term, one, CALENDAR).day for one in starts} == {last_day}
        if term.recess is Recess.RUNS:
            ends = earliest_start(term, last_day, CALENDAR), latest_start(term, last_day + DAY, CALENDAR)
            assert ends == (starts[0], starts[-1])


@pytest.mark.parametrize("rule", rules(), ids=lambda rule: "-".join(str(part) for part in rule))
def test_from_no_day_before_the_earliest_start_does_a_term_reach_a_day(rule: tuple[int, Count, Recess, Bound]) -> None:
    term = rules()[rule]
    for n in range(0, (date(2026, 6, 1) - date(1997, 1, 1)).days, 4 * STRIDE):
        day = date(1997, 1, 1) + n * DAY
        start = earliest_start(term, day, CALENDAR)
        if start is not None and start < day:
            assert (due(term, start, CALENDAR).latest or day) >= day
            before = (due(term, start - back * DAY, CALENDAR).latest for back in range(1, 170))
            assert all(latest is not None and latest < day for latest in before)


def test_a_month_that_ends_on_the_last_of_february_began_on_one_of_four_days() -> None:
    """No month ends on 30 March that began in February."""
    (month, *_) = [one for one in rules().values() if (one.length, one.count) == (1, Count.MONTHS)]
    assert starts_of(month, date(2023, 2, 28))[-4:] == [date(2023, 1, day) for day in (28, 29, 30, 31)]
    assert starts_of(month, date(2023, 3, 30)) == []


def test_a_month_that_stands_still_between_sessions_may_last_longer_from_an_earlier_day() -> None:
    """From 15 July one day more must run than from 31 August: months of 31 and of 30 days."""
    (month, *_) = [one for one in rules().values() if (one.count, one.recess) == (Count.MONTHS, Recess.NOT_COUNTED)]
    july, august = (due(month, day, CALENDAR).day for day in (date(2018, 7, 15), date(2018, 8, 31)))
    assert july is not None
    assert august is not None
    assert july > august
    assert furthest(month, date(2018, 7, 15), date(2018, 8, 31), CALENDAR) == july
