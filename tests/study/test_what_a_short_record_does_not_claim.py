"""What a record with holes does not claim: kinds found by taking acts out of lawful walks, and by losing their days."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from lawflow.reconstruction.files import parse
from lawflow.reconstruction.play import play
from lawflow.study.audit.audit import audit
from tests.study.paths import judged, told

if TYPE_CHECKING:
    from lawflow.dossiers.dossier import Dossier

LAW = (
    "{y}-02-01 initiator.introduce",
    "{y}-02-05 majilis.accept",
    "{y}-03-14 majilis.adopt",
    "{y}-03-15 senate.register",
    "{y}-04-05 senate.approve",
)
KURULTAI = (
    "{y}-02-01 initiator.introduce",
    "{y}-02-04 kurultai.refer-to-committees",
    "{y}-02-05 kurultai.committee-conclusion",
    "{y}-03-07 kurultai.adopt",
)
YEARS = (2004, 2009, 2012, 2014, 2018, 2024)


def law(year: int, *more: str) -> list[str]:
    return [line.format(y=year) for line in (KURULTAI if year > 2026 else LAW)] + [f"{year}-{one}" for one in more]


def certain(records: list[str], kind: str = "law") -> list[tuple[str, int, int | None]]:
    """Return what a record lacks for certain and in one way, with the acts between which it lies."""
    return [
        (gap.act, gap.after, gap.since) for gap in judged(records, kind).missing if not (gap.one_of or gap.hypothesis)
    ]


def day_of(dossier: Dossier, act: str) -> tuple[date, date | None]:
    return next((one.first, one.last) for one in play(dossier).passage.journal if one.act == act)


@pytest.mark.parametrize("year", YEARS)
def test_a_term_that_was_over_before_a_referral_does_not_stand_still(year: int) -> None:
    """Const. art. 73(2): a review suspends a term that runs; the ten days of presentation had ended on 15 April."""
    records = law(year, "04-25 president.refer", "05-05 parliament.present")
    (span,) = [one for one in judged(records, "law").terms if one.id == "presentation-10"]
    assert (span.due, span.kept) == (date(year, 4, 15), False)
    running = play(told(records[:-1], "law")).passage.running
    assert [(one.day, one.paused) for one in running if one.term.id == "presentation-10"] == [(date(year, 4, 15), None)]


@pytest.mark.parametrize("year", YEARS)
def test_a_term_is_not_missed_if_what_ends_it_is_not_recorded_and_may_lie_within_it(year: int) -> None:
    """A law referred after the ten days can have been presented in them, and was before it was returned."""
    records = law(year, "04-25 president.refer", "04-28 president.return", "05-05 majilis.sustain")
    (span,) = [one for one in judged(records, "law").terms if one.id == "presentation-10"]
    assert (span.due, span.kept) == (date(year, 4, 15), None)


@pytest.mark.parametrize("year", [*YEARS, 2027])
def test_a_month_that_began_during_a_review_stood_still_from_its_first_day(year: int) -> None:
    """Const. art. 73(2), of 2026 art. 74(2): the days from the presentation to the finding do not count."""
    override = "05-26 kurultai.override" if year > 2026 else "05-26 majilis.override"
    records = law(year, "04-06 chair.refer", "04-10 parliament.present", "05-15 court.uphold", override)
    report = judged(records, "law")
    assert [gap.act for gap in report.missing] == ["president.return"]
    assert report.chains == ()


@pytest.mark.parametrize("year", YEARS)
def test_a_law_returned_during_its_review_was_presented_and_no_second_referral_is_lacking(year: int) -> None:
    """A law may be returned under review (art. 73(2)): what came before the return is one of two, and no more."""
    records = law(year, "04-12 president.refer", "04-14 president.return wording=yes", "05-20 court.uphold")
    report = judged(records, "law")
    assert [gap.act for gap in report.missing if "refer" in gap.act] == []
    assert any("parliament.present" in (gap.one_of or (gap.act,)) for gap in report.missing)


@pytest.mark.parametrize("year", YEARS)
def test_a_lacking_presentation_can_lie_after_a_review_that_does_not_depend_on_it(year: int) -> None:
    records = law(
        year, "04-06 president.refer", "04-07 court.discontinue", "04-08 chair.refer", "04-13 president.return"
    )
    report = judged(records, "law")
    gaps = [gap for gap in report.missing if "parliament.present" in (gap.one_of or (gap.act,))]
    assert [(gap.first_after, gap.after) for gap in gaps] == [(5, 8)]


def test_an_act_told_after_an_event_of_the_calendar_can_lie_before_it() -> None:
    """An event orders nothing: the bill can have been introduced before the Mäjilis was dissolved, or after it."""
    records = ["2026-10-19 clock.dissolution", "2026-11-23 kurultai.approve-reading"]
    assert ("initiator.introduce", 1, 0) in certain(records)
    introduced, until = day_of(told(records, "law"), "initiator.introduce")
    assert introduced < date(2026, 10, 19)
    assert until == date(2026, 11, 23)


def test_of_two_referrals_lacking_before_two_ends_of_a_review_both_can_lie_before_the_first() -> None:
    records = law(2010, "04-10 court.discontinue", "04-10 court.uphold")
    gaps = [gap for gap in judged(records, "law").missing if "chair.refer" in gap.one_of]
    assert [(gap.first_after, gap.after) for gap in gaps] == [(5, 5), (5, 6)]


def test_an_introduction_that_can_lie_before_an_opinion_has_the_days_before_it_too() -> None:
    """Simulate names the days between which audit says that the act lies."""
    records = ["2018-02-01 government.opinion positive=yes", "2018-02-08 government.opinion positive=yes"]
    dossier = told([*records, "2018-03-14 majilis.adopt"], "law")
    first, last = day_of(dossier, "initiator.introduce")
    assert first < date(2018, 2, 1)
    assert last == date(2018, 3, 14)


@pytest.mark.parametrize(
    ("records", "act", "since"),
    [
        (["2022-12-14 initiator.introduce", "2023-01-05 majilis.adopt"], "majilis.accept", date(2022, 12, 14)),
        (["2022-12-14 initiator.introduce", "2023-01-05 majilis.approve-first-reading", "2023-01-07 majilis.adopt"],
         "majilis.accept", date(2022, 12, 14)),
    ],
)  # fmt: skip
def test_an_act_that_both_editions_know_can_lie_before_the_change(records: list[str], act: str, since: date) -> None:
    """Accepted under the rules to 2022 or since: the first of January orders nothing."""
    assert day_of(told(records, "law"), act)[0] == since


def test_a_lapse_on_a_day_that_is_not_known_fixes_no_day_of_the_return_before_it() -> None:
    records = law(2002, "04-10 parliament.present", "04-24 majilis.sustain", "06-20 president.refer")
    assert day_of(told(records, "law"), "president.return") == (date(2002, 4, 10), date(2002, 4, 24))


@pytest.mark.parametrize("year", YEARS)
def test_a_month_on_objections_was_not_missed_if_a_vote_may_be_unrecorded(year: int) -> None:
    """A finding of the Council is no vote on the objections: of that nothing is told (Const. art. 54(2), 53(3))."""
    records = law(year, "04-10 parliament.present", "04-14 president.return wording=yes")
    records += [f"{year}-{one}" for one in ("04-20 president.refer", "06-01 court.uphold", "06-05 chair.refer")]
    (span,) = [one for one in judged(records, "law").terms if one.id == "objections-month"]
    assert span.kept is None


def test_a_law_referred_before_it_was_presented_was_not_returned_though_an_opinion_is_told_twice() -> None:
    """An opinion may be given again after the adoption; a return and a vote on objections were told as unavoidable."""
    records = [
        "2019-12-20 joint.approve-first-reading",
        "2019-12-25 joint.adopt",
        "2019-12-26 court.opinion",
        "2020-01-03 court.discontinue",
        "2020-01-09 parliament.present",
        "2020-01-16 chair.refer",
    ]
    acts = [act for gap in judged(records, "constitutional-amendment").missing for act in gap.one_of or (gap.act,)]
    assert acts
    assert {"president.return", "majilis.override"}.isdisjoint(acts)


def test_a_senate_that_registered_a_bill_in_an_unknown_month_may_have_been_alone() -> None:
    """Const. art. 55(5), since 21 May 2007: no vote of the Mäjilis is lacking if it can have been dissolved by then."""
    records = [
        "2007-03-22 initiator.introduce",
        "2007-04-16 majilis.accept",
        "? senate.register",
        "? senate.approve",
        "2007-08-09 parliament.present",
    ]
    assert "majilis.adopt" not in [act for act, _, _ in certain(records)]


def test_an_amendment_read_once_was_not_adopted_if_an_opinion_comes_next() -> None:
    """Const. art. 91(1), 91(3): by four fifths it is read after the President refused a referendum, and an opinion given."""
    records = ["2026-06-05 court.opinion", "2026-06-21 joint.approve-first-reading", "2026-06-23 court.opinion"]
    assert "joint.adopt" not in [act for act, _, _ in certain(records, "constitutional-amendment")]


def test_a_record_of_which_one_act_bears_a_day_on_or_after_which_it_was_done_has_an_edition() -> None:
    acts = [{"act": "majilis.approve-first-reading"}, {"act": "majilis.accept", "date": "2022-10-08/.."}]
    report = audit(parse({"id": "told", "kind": "law", "title": {"en": "t"}, "acts": acts}))
    assert report.edition == "2017"


def test_an_act_between_two_days_that_is_doubtful_shows_no_term_missed() -> None:
    """Two sources give two days of a presentation, both after the ten; a review of which nothing is told may lie before."""
    acts = [{"act": line.split()[1], "date": line.split()[0]} for line in law(2012, "04-25 president.refer")]
    acts += [
        {"act": "parliament.present", "date": "2012-04-26/2012-04-28"},
        {"act": "court.uphold", "date": "2012-05-15"},
    ]
    report = audit(parse({"id": "told", "kind": "law", "title": {"en": "t"}, "acts": acts}))
    assert [(one.n, one.doubtful) for one in report.irregular] == [(7, True)]
    (span,) = [one for one in report.terms if one.id == "presentation-10"]
    assert (span.end, span.kept) == (8, None)


@pytest.mark.parametrize(
    "records",
    [
        ["2018-03-01 majilis.adopt", "2018-04-10 president.sign", "2018-04-12 parliament.present"],
        ["2018-04-10 president.sign", "2018-04-12 parliament.present"],
        ["2027-02-22 kurultai.adopt", "2027-03-10 president.sign", "2027-03-12 parliament.present"],
    ],
)
def test_a_law_told_as_presented_after_it_was_signed_is_signed(records: list[str]) -> None:
    """What stands in the wrong place is not lacking in the right one: the signature was set aside for it."""
    report = judged(records, "law")
    assert report.outcome == "signed"
    assert [(one.act, one.sort) for one in report.irregular] == [("parliament.present", "out-of-order")]
    assert "parliament.present" not in [act for act, _, _ in certain(records)]


def test_of_a_record_without_any_day_that_is_lacking_for_certain_which_every_edition_asks_for() -> None:
    """A bill is accepted by the Mäjilis since 2023 (art. 56(1)1)); the commission of an undated record may be of 2002."""
    acts = [{"act": act} for act in ("government.opinion", "initiator.introduce", "commission.form")]
    report = audit(parse({"id": "told", "kind": "law", "title": {"en": "t"}, "acts": acts}))
    supposed = {gap.act for gap in report.missing if gap.hypothesis}
    assert "majilis.accept" not in {gap.act for gap in report.missing} - supposed
    assert {"majilis.adopt", "senate.register"} <= {gap.act for gap in report.missing} - supposed


def test_of_a_record_without_any_day_one_of_the_acts_is_lacking_that_some_edition_asks_for() -> None:
    """An amendment is proposed by the President or on the initiative of Parliament; since July 2026 by that alone."""
    acts = [{"act": "initiator.withdraw"}]
    report = audit(parse({"id": "told", "kind": "constitutional-amendment", "title": {"en": "t"}, "acts": acts}))
    (gap,) = report.missing
    assert {"president.propose-amendment", "parliament.propose-referendum"} <= set(gap.one_of)
