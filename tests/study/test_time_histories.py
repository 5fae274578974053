"""Histories that break naive counting, and the edges of the calendar."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import attrs
import pytest

from lawflow.dossiers.dossier import Act, When
from lawflow.law.bills import Bill
from lawflow.parliaments.kz.calendar import CALENDAR
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError
from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import play
from lawflow.study.dates.dates import HORIZON, dates, straight
from lawflow.study.dates.earliest import earliest

if TYPE_CHECKING:
    from lawflow.study.dates.dates import OutcomeDates
    from lawflow.study.dates.limits import Limit

DAY = timedelta(days=1)
EXAMPLES = Path(__file__).parents[2] / "examples"


def bill(text: str, *, kind: str = "law", **answers: str) -> Passage:
    """A bill strictly taken through lines of ``day act``."""
    rows = [line.split() for line in text.strip().splitlines()]
    passage = Passage.start(Bill(kind), date.fromisoformat(rows[0][0]), answers=answers)
    for day, act in rows:
        passage.apply(Act(act, When.day(date.fromisoformat(day))))
    return passage


def all_found(passage: Passage, on: date | None = None) -> dict[str, OutcomeDates]:
    return {known.outcome: known for known in dates(passage, on or passage.first)}


def found(passage: Passage, outcome: str, on: date | None = None) -> OutcomeDates:
    return all_found(passage, on)[outcome]


def slowest(passage: Passage, outcome: str, on: date | None = None) -> Limit:
    """The latest day of an outcome along the stages of its shortest way, and of the first act on it."""
    day = on or passage.first
    return straight(passage, earliest(passage, day, day + HORIZON, {outcome})[outcome].chain)[outcome]


def due(passage: Passage, term: str) -> date | None:
    return next(running.day for running in passage.running if running.term.id == term)


def presented(day: str, adopted: str | None = None) -> Passage:
    """An ordinary law of 2023 presented to the President on a day."""
    before = adopted or day
    return bill(
        f"""{before} initiator.introduce
        {before} majilis.accept
        {before} majilis.adopt
        {before} senate.register
        {before} senate.approve
        {day} parliament.present"""
    )


# -- histories -----------------------------------------------------------------------------------------------------------


def test_land_code_2003_was_signed_more_than_fifteen_working_days_after_adoption_because_of_the_review() -> None:
    """Constitution 1995 art. 44(2) gives fifteen working days, art. 73(2) stops them while the Council reviews."""
    played = play(read(EXAMPLES / "dossiers/kz-2003-land-code.toml"))
    assert played.refused is None
    assert played.passage.outcome == "signed"
    working = [day for n in range(1, 33) if CALENDAR.is_working_day(day := date(2003, 5, 19) + n * DAY)]
    assert len(working) > 15


def test_land_code_2003_without_the_review_would_have_counted_as_signed() -> None:
    """CL on Parliament (2006) art. 19(3): the fifteen working days from 20 May 2003 end on 10 June."""
    adopted = """2003-05-14 initiator.introduce
        2003-05-14 majilis.adopt
        2003-05-14 government.raise-confidence
        2003-05-19 parliament.confidence-holds
        2003-05-20 parliament.present"""
    assert due(bill(adopted), "president-15-working-days") == date(2003, 6, 10)
    late = bill(adopted)
    with pytest.raises(RefusedError):
        late.apply(Act("president.sign", When.day(date(2003, 6, 20))))
    reviewed = bill(f"{adopted}\n2003-05-21 president.refer\n2003-06-10 court.uphold\n2003-06-20 president.sign")
    assert reviewed.outcome == "signed"


def test_asset_return_2023_a_review_stopped_the_month() -> None:
    """Constitution art. 73(2), CL on the Court art. 63(1): the days of the review do not count."""
    played = play(read(EXAMPLES / "dossiers/kz-2023-asset-return.toml"))
    assert (played.refused, played.passage.outcome) == (None, "signed")
    stopped = presented("2023-06-30", "2023-06-29")
    assert due(stopped, "president-month") == date(2023, 7, 30)
    stopped.apply(Act("president.refer", When.day(date(2023, 7, 1))))
    latest = found(stopped, "signed").latest
    assert (latest.kind, latest.stage) == ("none", "under-review")
    stopped.apply(Act("court.uphold", When.day(date(2023, 7, 11))))
    assert due(stopped, "president-month") == date(2023, 8, 9)
    assert found(stopped, "signed").latest.day == date(2023, 8, 9)


def test_asset_return_2023_with_an_undated_referral_the_days_are_an_interval() -> None:
    """Constitution art. 44(2), 73(2): under review since an unknown day, the end of the month is not knowable."""
    record = read(EXAMPLES / "dossiers/kz-2023-asset-return.toml")
    counted = found(play(record, on=date(2023, 7, 5)).passage, "counts-as-signed", date(2023, 7, 5))
    first, last = counted.earliest
    assert first == date(2023, 7, 30)  # presented on the day of the vote, 29 June, at the earliest
    assert last is not None
    assert last > first


@pytest.mark.parametrize("year", [2013, 2018, 2020, 2023])
def test_over_sixty_days_in_the_senate_yet_within_the_term_without_the_recess(year: int) -> None:
    """Reglament pt 74 since 22 June 2012: registered on 8 June, voted on 27 September, 111 days, the recess left out."""
    passage = bill(
        f"""{year}-06-01 initiator.introduce
        {year}-06-01 majilis.accept
        {year}-06-05 majilis.adopt
        {year}-06-08 senate.register"""
    )
    last = due(passage, "senate-60")
    assert last is not None
    assert last > date(year, 9, 27) > date(year, 6, 8) + 60 * DAY
    passage.apply(Act("senate.approve", When.day(date(year, 9, 27))))
    assert passage.state == "adopted"
    assert not passage.missed & {"senate-60"}


def test_before_december_2009_the_recess_counted() -> None:
    """Reglament of 1996 pt 74 leaves nothing out: from 8 June the sixty days end on 7 August; in 2011 on 8 October (A10)."""
    for year, last in ((2009, date(2009, 8, 7)), (2011, date(2011, 10, 8))):
        passage = bill(
            f"""{year}-06-01 initiator.introduce
            {year}-06-05 majilis.adopt
            {year}-06-08 senate.register"""
        )
        assert due(passage, "senate-60") == last


def test_tax_code_2025_the_sixty_days_run_from_registration_not_from_the_vote() -> None:
    """Reglament 2023 pts 74, 75-2: voted on 30 April, registered on 8 May 2025, due on 8 September, recess left out."""
    record = read(EXAMPLES / "dossiers/kz-2025-tax-code.toml")
    passage = play(attrs.evolve(record, acts=record.acts[:2])).passage
    assert due(passage, "senate-60") == date(2025, 9, 8)
    assert [end.kept for end in passage.ended if end.id == "majilis-to-senate-10"] == [True]
    last = slowest(passage, "signed", date(2025, 5, 8))
    assert last.chain[0].day == date(2025, 9, 9)  # silence carries it: the day after the last


def test_leader_of_the_nation_2010_counts_as_signed_when_the_month_has_passed() -> None:
    """CL on Parliament (2007) art. 19(3): presented on 14 May 2010, neither signed nor returned by 14 June."""
    passage = bill(
        """2010-05-12 initiator.introduce
        2010-05-12 majilis.adopt
        2010-05-12 senate.register
        2010-05-13 senate.approve
        2010-05-14 parliament.present""",
        kind="constitutional-law",
    )
    known = all_found(passage)
    counted = known["counts-as-signed"]
    assert counted.earliest == (date(2010, 6, 15), date(2010, 6, 15))  # the clock acts on the day after the last
    assert counted.latest.day == date(2010, 6, 15)
    assert counted.chain[-1].term == "president-month"
    assert known["signed"].latest.day == date(2010, 6, 14)  # the day that the law bears
    assert {"19(3)", "44(2)"} <= {cite.place for cite in counted.chain[-1].cites}


# -- edges of the calendar -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("start", "last"),
    [
        ("2024-01-31", date(2024, 2, 29)),
        ("2025-01-31", date(2025, 2, 28)),
        ("2025-01-29", date(2025, 2, 28)),
        ("2024-02-29", date(2024, 3, 29)),
        ("2024-03-31", date(2024, 4, 30)),
    ],
)
def test_a_month_ends_on_the_same_date_or_on_the_last_day(start: str, last: date) -> None:
    """CL on Parliament art. 19(2): 31 January and one month is the last of February; 29 February is 29 March."""
    known = all_found(presented(start))
    assert known["signed"].latest.day == last
    assert known["counts-as-signed"].earliest == (last + DAY, last + DAY)


def test_two_months_of_a_priority_bill_from_31_december_end_on_29_february() -> None:
    """Constitution art. 61(2), CL on Parliament art. 17(2)."""
    passage = Passage.start(Bill("law", frozenset({"priority"})), date(2023, 12, 31))
    passage.apply(Act("initiator.introduce", When.day(date(2023, 12, 31))))
    assert due(passage, "priority-two-months") == date(2024, 2, 29)
    assert found(passage, "rejected").latest.day == date(2024, 2, 9)  # the tighter forty days, Reglament pt 8


@pytest.mark.parametrize(("start", "holiday"), [("2024-02-08", date(2024, 3, 8)), ("2024-11-16", date(2024, 12, 16))])
def test_a_term_that_ends_on_a_holiday_is_not_moved(start: str, holiday: date) -> None:
    """Constitution art. 44(2): no text moves a last day that is a day off (open question L-3)."""
    assert CALENDAR.is_working_day(holiday) is False
    assert found(presented(start), "signed").latest.day == holiday


def test_fifteen_working_days_leave_out_the_may_holidays() -> None:
    """Constitution 1995 art. 44(2): from 25 April 2003 over 1 and 9 May."""
    passage = bill(
        """2003-04-14 initiator.introduce
        2003-04-14 majilis.adopt
        2003-04-15 senate.register
        2003-04-24 senate.approve
        2003-04-25 parliament.present"""
    )
    last = due(passage, "president-15-working-days")
    assert last is not None
    days = [date(2003, 4, 25) + n * DAY for n in range(1, (last - date(2003, 4, 25)).days + 1)]
    assert sum(bool(CALENDAR.is_working_day(day)) for day in days) == 15
    assert found(passage, "signed").latest.day == last


def test_a_term_that_starts_in_a_recess_begins_to_run_with_the_session() -> None:
    """Reglament pt 74: registered on 10 July 2023, the first of the sixty days is 1 September."""
    passage = bill(
        """2023-06-01 initiator.introduce
        2023-06-01 majilis.accept
        2023-06-30 majilis.adopt
        2023-07-10 senate.register"""
    )
    assert due(passage, "senate-60") == date(2023, 10, 30)
    assert slowest(passage, "signed").chain[0].day == date(2023, 10, 31)


def test_a_review_that_begins_on_the_last_day_keeps_the_term_from_lapsing() -> None:
    """Constitution art. 73(2): the day of referral counts, the review does not; the last day is that of the decision."""
    passage = presented("2024-02-25")
    passage.apply(Act("president.refer", When.day(date(2024, 3, 25))))
    passage.advance(date(2024, 4, 19))
    assert passage.state == "under-review"
    passage.apply(Act("court.uphold", When.day(date(2024, 4, 20))))
    known = all_found(passage)
    assert known["signed"].latest.day == date(2024, 4, 20)
    assert known["counts-as-signed"].earliest == (date(2024, 4, 21), date(2024, 4, 21))


def test_two_reviews_in_a_row_stop_the_month_twice() -> None:
    """Constitution arts. 72(1), 73(2): 25 March is put off by nine days and then by ten more."""
    passage = presented("2024-02-25")
    for day, act in (
        ("2024-03-01", "chair.refer"),
        ("2024-03-10", "court.uphold"),
        ("2024-03-10", "deputies.refer"),
        ("2024-03-20", "court.uphold"),
    ):
        passage.apply(Act(act, When.day(date.fromisoformat(day))))
    assert due(passage, "president-month") == date(2024, 4, 13)
    assert found(passage, "signed").latest.day == date(2024, 4, 13)


def test_the_month_on_objections_stands_still_between_sessions() -> None:
    """CL on Parliament art. 20(1) since 2013: returned on 20 June 2023, thirty days with the recess left out."""
    passage = presented("2023-06-15")
    passage.apply(Act("president.return", When.day(date(2023, 6, 20)), says={"wording": False}))
    assert due(passage, "objections-month") == date(2023, 9, 20)
    lapse = found(passage, "not-adopted").latest
    assert lapse.day == date(2023, 9, 21)
    assert lapse.chain[-1].term == "objections-month"


# -- answers that are no dates -------------------------------------------------------------------------------------------


def test_the_majilis_has_no_statutory_limit() -> None:
    """No article sets a term for the first vote of the Mäjilis on an ordinary bill."""
    passage = bill("2024-01-10 initiator.introduce\n2024-01-12 majilis.accept")
    signed = found(passage, "signed")
    assert (signed.latest.kind, signed.latest.stage, signed.latest.day) == ("none", "majilis-plenary", None)


def test_beyond_the_known_sessions_the_last_day_is_not_knowable() -> None:
    """Reglament pt 74 leaves the recess out, and the session after June 2026 is not announced."""
    passage = bill(
        """2026-06-01 initiator.introduce
        2026-06-01 majilis.accept
        2026-06-02 majilis.adopt
        2026-06-03 senate.register"""
    )
    assert due(passage, "senate-60") is None
    assert slowest(passage, "signed").kind == "not-knowable"


def test_a_month_dated_start_gives_intervals() -> None:
    """Constitution art. 61(4): registered some day of February 2024, so each later last day is an interval."""
    passage = bill(
        """2024-01-10 initiator.introduce
        2024-01-10 majilis.accept
        2024-01-24 majilis.adopt"""
    )
    passage.apply(Act("senate.register", When.month(2024, 2)))
    passage.advance(date(2024, 3, 1))
    signed = found(passage, "signed", date(2024, 3, 1))
    assert signed.earliest == (date(2024, 3, 1), date(2024, 3, 1))
    assert signed.straight.day is None
    assert signed.straight.between == (date(2024, 5, 12), date(2024, 6, 10))


def test_confidence_waits_forty_eight_hours() -> None:
    """Constitution art. 61(7): raised on 4 March 2024, the vote is not before 6 March; the wait fixes the day."""
    passage = Passage.start(Bill("law", initiator="government"), date(2024, 2, 1))
    for day, act in (
        ("2024-02-01", "initiator.introduce"),
        ("2024-02-05", "majilis.accept"),
        ("2024-03-01", "majilis.reject"),
        ("2024-03-04", "government.raise-confidence"),
    ):
        passage.apply(Act(act, When.day(date.fromisoformat(day))))
    signed = found(passage, "signed")
    assert signed.earliest == (date(2024, 3, 6), date(2024, 3, 6))
    assert signed.chain[0].term == "confidence-48-hours"


def test_a_month_that_crosses_into_an_edition_silent_on_the_law_is_not_knowable() -> None:
    """Constitution of 2026 art. 95(1): of laws presented before 1 July 2026 and unsigned nothing is said (K-A16)."""
    passage = presented("2026-06-20")
    signed = found(passage, "signed")
    assert signed.earliest == (date(2026, 6, 20), date(2026, 6, 20))
    assert (signed.latest.kind, signed.latest.stage) == ("not-knowable", "presented")
    stop = found(passage, "undetermined")
    assert stop.question is not None


def test_a_term_running_into_2023_has_no_last_day_without_an_answer() -> None:
    """Transitional rule of 2022 (A41): whether the sixty days go on or start anew on 1 January 2023 is open."""
    record = read(EXAMPLES / "imagined/imagined-2022-2023-crossing.toml")
    on = date(2023, 1, 9)
    assert slowest(play(record, on=on).passage, "signed", on).kind == "not-knowable"
    answered = play(record, on=on, answers={"A41": "a"}).passage
    assert slowest(answered, "signed", on).kind == "date"


@pytest.mark.parametrize(("answers", "kept"), [({}, True), ({"A10": "b"}, False)])
def test_a_decision_of_september_2010_is_in_time_by_the_senates_own_count(answers: dict[str, str], kept: bool) -> None:
    """Registered on 10 June, approved on 20 September 2010: the fortieth day without the recess, 42 days late with it."""
    passage = bill(
        """2010-06-01 initiator.introduce
        2010-06-05 majilis.adopt
        2010-06-10 senate.register""",
        **answers,
    )
    if kept:
        passage.apply(Act("senate.approve", When.day(date(2010, 9, 20))))
        assert [end.kept for end in passage.ended if end.id == "senate-60"] == [True]
    else:
        assert due(passage, "senate-60") == date(2010, 8, 9)
