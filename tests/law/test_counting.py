from __future__ import annotations

from datetime import date, timedelta

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from lawflow.law.counting import Due, due
from lawflow.law.labels import LANGUAGES, Label
from lawflow.law.sessions import Session
from lawflow.law.sources import Footing
from lawflow.law.stretches import (
    BETWEEN_SESSIONS,
    INTERRUPTED,
    RUNS,
    STARTS_ANEW,
    SUSPENDED,
    UNKNOWN,
    CountStep,
)
from lawflow.law.terms import Bound, Count, Recess, Term
from lawflow.parliaments.kz.calendar import CALENDAR

DAY = timedelta(days=1)
Pauses = tuple[tuple[date, date], ...]


def term(length: int, count: Count, recess: Recess = Recess.RUNS, bound: Bound = Bound.BY) -> Term:
    label = Label("мерзім", "срок", "term")
    return Term("t", length, count, label, ("x",), (), (), recess=recess, bound=bound, recess_exempt=("priority",))


TEN_DAYS = term(10, Count.DAYS)
MONTH = term(1, Count.MONTHS)
SENATE_60 = term(60, Count.DAYS, Recess.NOT_COUNTED)
OBJECTIONS = term(1, Count.MONTHS, Recess.NOT_COUNTED)
OBJECTIONS_ANEW = term(1, Count.MONTHS, Recess.RESTARTS)
FIFTEEN_WORKING_DAYS = term(15, Count.WORKING_DAYS)
NEXT_WORKING_DAY = term(1, Count.NEXT_WORKING_DAY)
NEXT_SESSION_DAY = term(1, Count.NEXT_SESSION_DAY)
HOURS_48 = term(2, Count.DAYS, bound=Bound.NOT_BEFORE)


def day_of(rule: Term, start: date, pauses: Pauses = (), tracks: frozenset[str] = frozenset()) -> date | None:
    return due(rule, start, CALENDAR, tracks=tracks, pauses=pauses).day


def lapse_day(result: Due) -> date | None:
    """The day after the last: a lapse takes effect at its start, an act barred till then is allowed."""
    return None if result.day is None else result.day + DAY


def test_days_count_from_the_day_after_the_start() -> None:
    """Ten days from the 1st end with the 11th; the lapse bears the 12th."""
    result = due(TEN_DAYS, date(2024, 3, 1), CALENDAR)
    assert result.day == result.earliest == result.latest == date(2024, 3, 11)
    assert lapse_day(result) == date(2024, 3, 12)
    assert result.not_counted == 0
    assert result.steps == (CountStep(date(2024, 3, 2), date(2024, 3, 11), 10, RUNS),)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2023, 1, 30), date(2023, 2, 28)),
        (date(2023, 1, 31), date(2023, 2, 28)),
        (date(2023, 2, 1), date(2023, 3, 1)),
        (date(2024, 1, 31), date(2024, 2, 29)),
        (date(2024, 2, 29), date(2024, 3, 29)),
        (date(2023, 2, 28), date(2023, 3, 28)),
        (date(2023, 12, 31), date(2024, 1, 31)),
        (date(2010, 5, 14), date(2010, 6, 14)),
    ],
)
def test_a_month_ends_on_the_same_date_or_on_the_last_day(start: date, end: date) -> None:
    """A month ends on the same date of the next month, or on its last day if it has no such date."""
    assert day_of(MONTH, start) == end


def test_two_months_end_on_the_last_day_of_a_shorter_month() -> None:
    """Two months from 31 December end on the last day of February, not on that of January carried on."""
    assert day_of(term(2, Count.MONTHS), date(2023, 12, 31)) == date(2024, 2, 29)
    assert day_of(term(2, Count.MONTHS), date(2024, 1, 31)) == date(2024, 3, 31)


@pytest.mark.parametrize("start", [date(2024, 12, 6), date(2024, 3, 11)])
def test_a_term_that_ends_on_a_day_off_is_not_moved(start: date) -> None:
    """No text moves a term that ends on a holiday: ten days end on 16 December and 21 March all the same."""
    end = start + 10 * DAY
    assert CALENDAR.is_working_day(end) is False
    assert day_of(TEN_DAYS, start) == end


def test_sixty_days_over_the_summer() -> None:
    """A bill of 8 June 2023 has 22 days in June and 38 from 1 September: 8 October is in time, the 9th is late."""
    result = due(SENATE_60, date(2023, 6, 8), CALENDAR)
    assert result.day == date(2023, 10, 8)
    assert lapse_day(result) == date(2023, 10, 9)
    assert result.day >= date(2023, 9, 27)
    assert result.not_counted == 62
    assert result.steps == (
        CountStep(date(2023, 6, 9), date(2023, 6, 30), 22, RUNS),
        CountStep(date(2023, 7, 1), date(2023, 8, 31), 0, BETWEEN_SESSIONS),
        CountStep(date(2023, 9, 1), date(2023, 10, 8), 38, RUNS),
    )


@pytest.mark.parametrize("year", range(2012, 2026))
def test_a_vote_on_27_september_on_a_bill_of_8_june_is_in_time(year: int) -> None:
    """The time between sessions is not counted, so a bill of 8 June may be voted on 27 September of any year."""
    end = day_of(SENATE_60, date(year, 6, 8))
    assert end is not None
    assert end > date(year, 9, 27)
    assert date(year, 6, 8) + 60 * DAY < date(year, 9, 27)


def test_the_recess_rule_of_before_2012() -> None:
    """Where the recess runs, sixty days from 8 June end on 7 August."""
    assert day_of(term(60, Count.DAYS), date(2011, 6, 8)) == date(2011, 8, 7)


def test_an_exempt_track_runs_through_the_recess() -> None:
    """The month on objections to a priority bill runs between sessions; that to another bill does not."""
    priority = frozenset({"priority"})
    assert day_of(OBJECTIONS, date(2023, 6, 8), tracks=priority) == date(2023, 7, 8)
    assert day_of(OBJECTIONS_ANEW, date(2023, 6, 8), tracks=priority) == date(2023, 7, 8)
    assert day_of(OBJECTIONS, date(2023, 6, 8), tracks=frozenset({"urgent"})) == date(2023, 9, 8)


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2023, 5, 1), date(2023, 6, 30)),
        (date(2023, 5, 2), date(2023, 9, 1)),
        (date(2023, 6, 30), date(2023, 10, 30)),
        (date(2023, 7, 1), date(2023, 10, 30)),
        (date(2023, 8, 31), date(2023, 10, 30)),
        (date(2023, 9, 1), date(2023, 10, 31)),
    ],
)
def test_sixty_days_at_the_edges_of_a_recess(start: date, end: date) -> None:
    """A start inside a recess counts from the first day of the session on; a term may end on its last day."""
    assert day_of(SENATE_60, start) == end


def test_the_month_on_objections_goes_on_after_the_recess() -> None:
    """Under the first answer of A34 a month of thirty days that ran 22 days before the recess has eight left."""
    assert day_of(OBJECTIONS, date(2023, 6, 8)) == date(2023, 9, 8)


def test_the_month_on_objections_starts_anew_after_the_recess() -> None:
    """Under the second answer of A34 the first day of the next session starts a whole month."""
    result = due(OBJECTIONS_ANEW, date(2023, 6, 8), CALENDAR)
    assert result.day == date(2023, 10, 1)
    assert [step.why for step in result.steps] == [INTERRUPTED, BETWEEN_SESSIONS, STARTS_ANEW, RUNS]
    assert [step.counted for step in result.steps] == [0, 0, 0, 30]
    assert result.not_counted == 22 + 62 + 1


@pytest.mark.parametrize(
    ("start", "end"),
    [
        (date(2023, 5, 30), date(2023, 6, 30)),
        (date(2023, 5, 31), date(2023, 6, 30)),
        (date(2023, 6, 1), date(2023, 10, 1)),
        (date(2023, 6, 30), date(2023, 10, 1)),
        (date(2023, 7, 15), date(2023, 10, 1)),
        (date(2023, 9, 1), date(2023, 10, 1)),
    ],
)
def test_a_month_that_ends_with_the_session_is_not_interrupted(start: date, end: date) -> None:
    """A month that ends on the last day of the session has run; one that would end a day later starts anew."""
    assert day_of(OBJECTIONS_ANEW, start) == end


def test_an_extraordinary_session_counts() -> None:
    """The days of an extraordinary session run, those between it and the regular one do not."""
    summer = Session(date(2023, 7, 10), date(2023, 7, 12), "extraordinary", Footing.STATED, "imagined")
    sessions = tuple(sorted((*CALENDAR.sessions, summer), key=lambda one: one.first))
    calendar = attrs.evolve(CALENDAR, sessions=sessions)
    assert due(OBJECTIONS, date(2023, 6, 8), calendar).day == date(2023, 9, 5)
    assert due(OBJECTIONS_ANEW, date(2023, 6, 8), calendar).day == date(2023, 10, 1)


def test_the_day_of_referral_counts_and_the_day_of_decision_does_not() -> None:
    """Ten days under review, from the day after the referral to the decision, move the month by ten days."""
    result = due(MONTH, date(2023, 3, 1), CALENDAR, pauses=((date(2023, 3, 10), date(2023, 3, 20)),))
    assert result.day == date(2023, 4, 11)
    assert result.not_counted == 10
    assert result.steps == (
        CountStep(date(2023, 3, 2), date(2023, 3, 10), 9, RUNS),
        CountStep(date(2023, 3, 11), date(2023, 3, 20), 0, SUSPENDED),
        CountStep(date(2023, 3, 21), date(2023, 4, 11), 22, RUNS),
    )


def test_a_decision_on_the_day_of_referral_moves_nothing() -> None:
    """A review that ends on the day it began leaves the month as it was."""
    assert day_of(MONTH, date(2023, 3, 1), ((date(2023, 3, 10), date(2023, 3, 10)),)) == date(2023, 4, 1)


@pytest.mark.parametrize(
    ("referral", "end"),
    [
        (date(2023, 3, 1), date(2023, 4, 11)),
        (date(2023, 3, 31), date(2023, 4, 11)),
        (date(2023, 4, 1), date(2023, 4, 11)),
        (date(2023, 4, 2), date(2023, 4, 1)),
    ],
)
def test_a_referral_on_the_last_day_is_in_time(referral: date, end: date) -> None:
    """A referral on the last day moves it by the ten days of review; one on the day after comes too late."""
    assert day_of(MONTH, date(2023, 3, 1), ((referral, referral + 10 * DAY),)) == end


def test_two_pauses_add_up() -> None:
    """Two reviews, of five and of seven days, move the month by twelve, in whichever order they are given."""
    first, second = (date(2023, 3, 5), date(2023, 3, 10)), (date(2023, 3, 15), date(2023, 3, 22))
    assert day_of(MONTH, date(2023, 3, 1), (first, second)) == date(2023, 4, 13)
    assert day_of(MONTH, date(2023, 3, 1), (second, first)) == date(2023, 4, 13)


def test_two_pauses_in_a_row() -> None:
    """A second referral on the day of the first decision adds its days, on the last day of the month too."""
    row = ((date(2023, 4, 1), date(2023, 4, 6)), (date(2023, 4, 6), date(2023, 4, 9)))
    assert day_of(MONTH, date(2023, 3, 1), row) == date(2023, 4, 9)
    early = ((date(2023, 3, 5), date(2023, 3, 10)), (date(2023, 3, 10), date(2023, 3, 13)))
    assert day_of(MONTH, date(2023, 3, 1), early) == date(2023, 4, 9)


def test_days_under_two_pauses_are_left_out_once() -> None:
    """Reviews that overlap leave out each day once."""
    both = ((date(2023, 3, 5), date(2023, 3, 15)), (date(2023, 3, 10), date(2023, 3, 20)))
    assert day_of(MONTH, date(2023, 3, 1), both) == date(2023, 4, 16)


def test_fifteen_working_days_over_moved_days() -> None:
    """From Monday 16 April 2001, with Saturday 28 worked for Monday 30, the fifteenth working day is 8 May."""
    assert day_of(FIFTEEN_WORKING_DAYS, date(2001, 4, 16)) == date(2001, 5, 8)
    assert day_of(term(16, Count.WORKING_DAYS), date(2001, 4, 16)) == date(2001, 5, 10)
    assert day_of(term(10, Count.WORKING_DAYS), date(2001, 4, 16)) == date(2001, 4, 28)
    assert day_of(term(11, Count.WORKING_DAYS), date(2001, 4, 16)) == date(2001, 5, 2)


def test_days_off_are_no_interruption() -> None:
    """Days off within a term of working days are not counted, but are no days on which it stood still."""
    result = due(FIFTEEN_WORKING_DAYS, date(2003, 4, 20), CALENDAR)
    assert result.day == date(2003, 5, 13)
    assert result.not_counted == 0


def test_working_days_under_review() -> None:
    """A review leaves out the working days after the referral up to the decision."""
    pauses = ((date(1997, 3, 14), date(1997, 5, 8)),)
    assert day_of(term(3, Count.WORKING_DAYS), date(1997, 3, 12), pauses) == date(1997, 5, 12)


def test_next_working_day() -> None:
    """A joint session is called no later than the next working day: after Friday 29 August 2025, 2 September."""
    assert day_of(NEXT_WORKING_DAY, date(2025, 8, 29)) == date(2025, 9, 2)


def test_working_days_beyond_the_decrees_are_an_interval() -> None:
    """Beyond the last decreed year fifteen working days end between two days, and nothing is said to be due."""
    result = due(FIFTEEN_WORKING_DAYS, date(2027, 4, 20), CALENDAR)
    assert result.day is None
    assert lapse_day(result) is None
    assert result.latest is not None
    assert date(2027, 5, 1) < result.earliest < result.latest < date(2027, 6, 1)
    assert result.steps[-1].why is UNKNOWN


def test_a_working_day_after_the_last_decree_is_an_interval() -> None:
    """After 31 December 2025 the next working day is 1 January at the earliest: decrees were not read."""
    result = due(NEXT_WORKING_DAY, date(2025, 12, 31), CALENDAR)
    assert (result.day, result.earliest) == (None, date(2026, 1, 1))
    assert result.latest is not None
    assert result.latest > date(2026, 1, 5)


@settings(deadline=None)  # the first example may import holidays
@given(st.dates(date(2000, 1, 1), date(2025, 10, 1)), st.integers(1, 20))
def test_the_interval_would_have_held_in_every_decreed_year(start: date, length: int) -> None:
    """Had the decrees of 2000 to 2025 not been read, the interval would have held the day all the same."""
    rule = term(length, Count.WORKING_DAYS)
    unread = attrs.evolve(CALENDAR, working_days_decreed_until=date(1999, 12, 31))
    real, guess = due(rule, start, CALENDAR).day, due(rule, start, unread)
    assert real is not None
    assert guess.latest is not None
    assert guess.earliest <= real <= guess.latest


def test_next_session_day() -> None:
    """A law held when the session closed is returned on the first day of the next regular session."""
    assert day_of(NEXT_SESSION_DAY, date(2025, 6, 20)) == date(2025, 9, 2)


def test_an_unannounced_session_is_not_knowable() -> None:
    """The first session of the Kurultai was not found: a return waits for a day after the election of 2026."""
    result = due(NEXT_SESSION_DAY, date(2026, 6, 20), CALENDAR)
    assert (result.day, result.earliest) == (None, date(2026, 8, 24))


@pytest.mark.parametrize(
    ("rule", "start", "earliest"),
    [
        (SENATE_60, date(2026, 6, 8), date(2026, 9, 30)),
        (OBJECTIONS, date(2026, 6, 8), date(2026, 8, 31)),
        (OBJECTIONS_ANEW, date(2026, 6, 8), date(2026, 9, 24)),
        (OBJECTIONS_ANEW, date(2026, 7, 8), date(2026, 9, 24)),
        (OBJECTIONS_ANEW, date(2026, 9, 8), date(2026, 10, 8)),
        (OBJECTIONS, date(2026, 9, 8), date(2026, 10, 8)),
    ],
)
def test_terms_over_an_unknown_session_have_an_earliest_day(rule: Term, start: date, earliest: date) -> None:
    """Where the next session is not known a term cannot end before the day it would if one opened at once."""
    result = due(rule, start, CALENDAR)
    assert (result.day, result.earliest) == (None, earliest)
    assert result.latest is not None
    assert result.latest > date(2027, 6, 30)


@pytest.mark.parametrize("rule", [SENATE_60, OBJECTIONS_ANEW, NEXT_SESSION_DAY])
def test_before_parliament_first_met_nothing_is_known(rule: Term) -> None:
    """Before 30 January 1996 the calendar knows no session."""
    result = due(rule, date(1995, 10, 1), CALENDAR)
    assert (result.day, result.latest) == (None, None)


def test_48_hours_in_days() -> None:
    """A question of confidence raised on the 1st may not be voted on the 2nd; on the 3rd it may."""
    result = due(HOURS_48, date(2024, 4, 1), CALENDAR)
    assert result.day == date(2024, 4, 2)
    assert lapse_day(result) == date(2024, 4, 3)
    assert result.steps == (CountStep(date(2024, 4, 2), date(2024, 4, 2), 1, RUNS),)


def test_a_wait_of_one_day() -> None:
    """A wait of one day bars the day itself only."""
    result = due(term(1, Count.DAYS, bound=Bound.NOT_BEFORE), date(2024, 4, 1), CALENDAR)
    assert (result.day, lapse_day(result), result.steps) == (date(2024, 4, 1), date(2024, 4, 2), ())


def test_a_wait_beyond_the_decrees() -> None:
    """A wait of working days beyond the decrees is an interval, each bound a day before the count is complete."""
    by = due(term(5, Count.WORKING_DAYS), date(2027, 4, 20), CALENDAR)
    wait = due(term(5, Count.WORKING_DAYS, bound=Bound.NOT_BEFORE), date(2027, 4, 20), CALENDAR)
    assert by.latest is not None
    assert (wait.day, lapse_day(wait)) == (None, None)
    assert (wait.earliest, wait.latest) == (by.earliest - DAY, by.latest - DAY)


def test_a_term_without_length_is_refused() -> None:
    """A term of no days is no term."""
    with pytest.raises(ValueError, match="no length"):
        due(term(0, Count.DAYS), date(2024, 1, 1), CALENDAR)


def test_a_decision_before_its_referral_is_refused() -> None:
    """A review cannot end before it begins."""
    with pytest.raises(ValueError, match="earlier than its referral"):
        due(MONTH, date(2024, 1, 1), CALENDAR, pauses=((date(2024, 1, 5), date(2024, 1, 4)),))


def test_stretches_are_named_in_three_languages() -> None:
    """Every stretch of a count says why in Kazakh, Russian and English."""
    for label in (RUNS, BETWEEN_SESSIONS, SUSPENDED, INTERRUPTED, STARTS_ANEW, UNKNOWN):
        assert all(label.text(lang) for lang in LANGUAGES)


STARTS = st.dates(date(1996, 2, 1), date(2024, 6, 1))
LENGTHS = st.one_of(
    st.tuples(st.integers(1, 90), st.just(Count.DAYS)),
    st.tuples(st.integers(1, 3), st.just(Count.MONTHS)),
    st.tuples(st.integers(1, 20), st.just(Count.WORKING_DAYS)),
)
REVIEWS = st.lists(st.tuples(st.integers(0, 100), st.integers(0, 40)), max_size=3)


def pauses_from(start: date, reviews: list[tuple[int, int]]) -> Pauses:
    return tuple((start + after * DAY, start + (after + long) * DAY) for after, long in reviews)


def naive(rule: Term, start: date, pauses: Pauses) -> date:
    """Count day by day, as with a finger on a calendar."""
    day, ran, need = start, 0, nominal(rule, start)
    while ran < need:
        day += DAY
        if paused(day, pauses) or (rule.recess is not Recess.RUNS and not CALENDAR.in_session(day)):
            if rule.recess is Recess.RESTARTS and not CALENDAR.in_session(day):
                while not CALENDAR.in_session(day):
                    day += DAY
                ran, need = 0, nominal(rule, day)
            continue
        ran += rule.count is not Count.WORKING_DAYS or bool(CALENDAR.is_working_day(day))
    while paused(day + DAY, pauses):
        day += DAY
    return day


def nominal(rule: Term, start: date) -> int:
    if rule.count is not Count.MONTHS:
        return rule.length
    year, month = divmod(start.year * 12 + start.month - 1 + rule.length, 12)
    day = start.day
    while True:
        try:
            return (date(year, month + 1, day) - start).days
        except ValueError:
            day -= 1


def paused(day: date, pauses: Pauses) -> bool:
    return any(referral < day <= decision for referral, decision in pauses)


def check_steps(result: Due, rule: Term) -> None:
    """The stretches cover every day from the day after the start to the last, and count the whole length."""
    expected = result.start + DAY
    for step in result.steps:
        assert step.first == expected
        assert step.last >= step.first
        expected = step.last + DAY
    assert expected == lapse_day(result)
    counted = sum(step.counted for step in result.steps)
    assert counted == rule.length or rule.count is Count.MONTHS


@settings(deadline=None)  # the first example may import holidays
@given(STARTS, LENGTHS, st.sampled_from([Recess.RUNS, Recess.NOT_COUNTED]), REVIEWS)
def test_due_agrees_with_counting_day_by_day(
    start: date, length: tuple[int, Count], recess: Recess, reviews: list[tuple[int, int]]
) -> None:
    """The day a term ends is the one found by counting the days one by one."""
    rule, pauses = term(*length, recess), pauses_from(start, reviews)
    result = due(rule, start, CALENDAR, pauses=pauses)
    assert result.day == naive(rule, start, pauses)
    check_steps(result, rule)


@settings(deadline=None)  # the first example may import holidays
@given(STARTS, LENGTHS)
def test_restarting_agrees_with_counting_day_by_day(start: date, length: tuple[int, Count]) -> None:
    """A term that starts anew ends on the day found by counting the days one by one."""
    rule = term(*length, Recess.RESTARTS)
    result = due(rule, start, CALENDAR)
    assert result.day == naive(rule, start, ())
    check_steps(result, rule)


@given(STARTS, st.integers(1, 60), st.integers(0, 40), st.integers(0, 40))
def test_a_pause_moves_the_last_day_by_its_days(start: date, length: int, after: int, long: int) -> None:
    """A review that begins while the term runs moves its last day by as many days as it lasts."""
    rule = term(length, Count.DAYS)
    pause = (start + after * DAY, start + (after + long) * DAY)
    moved = long if after <= length else 0
    assert day_of(rule, start, (pause,)) == start + (length + moved) * DAY


@pytest.mark.parametrize("rule", [SENATE_60, OBJECTIONS, OBJECTIONS_ANEW], ids=lambda rule: str(rule.recess))
@pytest.mark.parametrize("year", range(2027, 2035))
def test_within_a_session_to_come_a_term_ends_on_a_day(rule: Term, year: int) -> None:
    """The rule of the Constitution says enough: only near June and September do the days of a session matter."""
    result = due(rule, date(year, 11, 10), CALENDAR)
    assert result.day == date(year, 12, 10) if rule.count is Count.MONTHS else date(year + 1, 1, 9)
    assert {step.why.en for step in result.steps} == {"runs (the session by the rule of the Constitution)"}


@pytest.mark.parametrize(
    ("start", "earliest", "latest"),
    [
        (date(2028, 6, 10), date(2028, 9, 10), date(2028, 9, 16)),
        (date(2028, 7, 10), date(2028, 10, 1), date(2028, 10, 4)),
        (date(2028, 9, 2), date(2028, 10, 2), date(2028, 10, 3)),
    ],
)
def test_a_month_that_touches_the_end_or_the_opening_of_a_session_to_come_ends_within_a_few_days(
    start: date, earliest: date, latest: date
) -> None:
    """Of the month from 10 June 17 to 20 days run in June; from July 31 days run, from 1 to 4 September on."""
    result = due(OBJECTIONS, start, CALENDAR)
    assert (result.day, result.earliest, result.latest) == (None, earliest, latest)


@pytest.mark.parametrize("start", [date(2028, 5, 27), date(2028, 9, 3)])
def test_a_month_that_ends_before_the_session_can_close_or_begins_when_it_has_opened_ends_on_a_day(start: date) -> None:
    assert due(OBJECTIONS, start, CALENDAR).day == start.replace(month=start.month + 1)
    assert due(OBJECTIONS, start + DAY if start.month == 5 else start - DAY, CALENDAR).day is None


def test_a_return_after_a_month_that_ends_in_a_recess_to_come_waits_for_one_of_a_few_days() -> None:
    result = due(NEXT_SESSION_DAY, date(2028, 7, 20), CALENDAR)
    assert (result.day, result.earliest, result.latest) == (None, date(2028, 9, 1), date(2028, 9, 4))
