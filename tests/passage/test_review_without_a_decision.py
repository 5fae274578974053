"""The Council or the Court ends its proceedings without a decision: the law is before the President again."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from lawflow.passage.course import goes_on_by_inference
from lawflow.passage.refusal import RefusedError
from lawflow.study.audit.audit import audit
from tests.study.test_audit import record

if TYPE_CHECKING:
    from tests.passage.conftest import Passed

REFERRED = {
    "2004": ("2004-01-10", "2004-02-12", "2004-02-20", "2004-02-24"),
    "2009": ("2009-01-12", "2009-02-12", "2009-02-20", "2009-02-24"),
    "2019": ("2019-01-12", "2019-02-12", "2019-02-20", "2019-02-24"),
    "2024": ("2024-01-12", "2024-02-12", "2024-02-20", "2024-02-24"),
}
"""By year: the day of introduction, of the last vote, of presentation, of the President's referral."""
each_year = pytest.mark.parametrize("year", REFERRED)


def referred(year: str) -> str:
    introduced, approved, presented, refer = REFERRED[year]
    return (
        f"{introduced} initiator.introduce\n{introduced} majilis.accept\n{year}-01-20 majilis.adopt\n"
        f"{year}-01-22 senate.register\n{approved} senate.approve\n{presented} parliament.present\n{refer} president.refer\n"
    )


@each_year
def test_a_referral_withdrawn_or_not_taken_up_leaves_the_law_to_the_president(year: str, passed: Passed) -> None:
    """Law on the Council arts 25, 30(1); on the Court arts 38(1), 48(3): at any stage before the decision."""
    ended = passed("law", f"{referred(year)}{year}-03-05 court.discontinue")
    assert ended.state == "presented"
    assert (
        passed("law", f"{referred(year)}{year}-03-05 court.discontinue\n{year}-03-10 president.sign").state == "signed"
    )
    with pytest.raises(RefusedError):
        passed("law", f"{referred(year)}{year}-03-10 president.sign")


@each_year
def test_the_term_to_sign_then_ends_on_the_day_on_which_it_ends_after_a_finding(year: str, passed: Passed) -> None:
    """No text says it (inferred): what stopped the term is no more, so it runs on as after a finding of constitutionality."""

    def days(act: str) -> set[tuple[str, date | None]]:
        passage = passed("law", f"{referred(year)}{year}-03-05 {act}")
        return {(live.term.id, live.day) for live in passage.running}

    assert days("court.discontinue") == days("court.uphold")
    assert all(
        month not in {term for term, _ in days("court.discontinue")} for month in ("court-month", "council-month")
    )


@each_year
def test_a_finding_is_not_unavoidable_between_a_referral_and_a_signature(year: str) -> None:
    """Nor is an end of the review: a law may be returned meanwhile, and be signed once the objections are dealt with.

    To 2017 the Council could yield to an objection of the President after it had found the law contrary.
    """
    ends = {"court.uphold", "court.discontinue", "president.return", *(["court.yield"] if year < "2017" else [])}
    report = audit(record(f"{referred(year)}{year}-03-25 president.sign"))
    decisions = [gap for gap in report.missing if gap.after == 7]
    assert [set(gap.one_of) for gap in decisions] == [ends]
    assert (report.irregular, report.outcome) == ((), "signed")


def test_an_end_of_proceedings_on_a_returned_law_moves_nothing(passed: Passed) -> None:
    """A39: open until the signature; the objections are what the law waits for."""
    text = f"{referred('2024')}2024-02-28 court.uphold\n2024-03-01 president.return\n2024-03-04 chair.refer\n"
    assert passed("law", f"{text}2024-03-06 court.discontinue").state == "returned"
    with pytest.raises(RefusedError):
        passed("law", f"{text}2024-03-06 court.discontinue\n2024-03-07 court.discontinue")


def test_without_a_referral_there_is_nothing_to_end(passed: Passed) -> None:
    with pytest.raises(RefusedError):
        passed("law", referred("2024").replace("2024-02-24 president.refer\n", "2024-03-05 court.discontinue"))


SECOND = {"2004": "2004-02-26", "2009": "2009-02-26", "2019": "2019-02-26", "2024": "2024-02-26"}
"""By year: the day of a second referral."""


@each_year
def test_whether_an_end_is_that_of_all_joined_referrals_nobody_knows(year: str, passed: Passed) -> None:
    """L-14: neither law says it, and a record does not tell on which referral the proceedings ended."""
    ended = passed("law", f"{referred(year)}{SECOND[year]} chair.refer\n{year}-03-05 court.discontinue")
    assert (ended.state, ended.stopped_by) == ("undetermined", "L-14")
    alone = passed("law", f"{referred(year)}{year}-03-05 court.discontinue")
    assert (alone.state, "L-14" in alone.questions) == ("presented", False)


@each_year
@pytest.mark.parametrize(
    ("then", "answer"),
    [
        ("{0}-03-07 president.sign", "a"),
        ("{0}-03-07 court.uphold\n{0}-03-08 president.sign", "b"),
        ("{0}-03-07 court.discontinue\n{0}-03-08 president.sign", "b"),
    ],
)
def test_what_follows_an_end_tells_whether_referrals_were_left(year: str, then: str, answer: str) -> None:
    """A law is signed when no review is left; a finding, or another end, is that of a referral that was left: none is missing."""
    text = f"{referred(year)}{SECOND[year]} chair.refer\n{year}-03-05 court.discontinue\n"
    report = audit(record(text + then.format(year)))
    assert (report.irregular, report.missing, report.outcome) == ((), (), "signed")
    assert report.passage.answers["L-14"] == answer


def test_more_than_two_referrals_are_taken_for_two(passed: Passed) -> None:
    text = f"{referred('2024')}2024-02-26 chair.refer\n2024-02-27 prime-minister.refer\n"
    for day, state in ((5, "under-review"), (6, "presented")):
        text += f"2024-03-0{day} court.discontinue\n"
        assert passed("law", text, answers={"L-14": "b"}).state == state


def test_a_referral_after_a_finding_on_several_may_again_be_one_of_several(passed: Passed) -> None:
    """That the finding was on both is inferred: if they were not joined, the end may be that of the one left."""
    text = f"{referred('2024')}2024-02-26 chair.refer\n2024-03-05 court.uphold\n2024-03-06 prime-minister.refer\n"
    assert passed("law", f"{text}2024-03-07 court.discontinue").stopped_by == "L-14"
    alone = text.replace("2024-02-26 chair.refer\n", "")
    assert passed("law", f"{alone}2024-03-07 court.discontinue").state == "presented"


@each_year
def test_what_is_left_after_a_finding_can_still_be_found_against_the_constitution(year: str, passed: Passed) -> None:
    """Art. 74(1), of 2026 art. 75(1): such a law is not signed, whichever referral the decision is on."""
    found = f"{referred(year)}{SECOND[year]} chair.refer\n{year}-03-05 court.uphold\n"
    assert passed("law", f"{found}{year}-03-06 court.strike").state == "unconstitutional"
    with pytest.raises(RefusedError):
        passed("law", f"{referred(year)}{year}-03-05 court.uphold\n{year}-03-06 court.strike")


@each_year
@pytest.mark.parametrize("then", ["court.discontinue", "court.uphold"])
def test_after_a_finding_the_proceedings_on_a_referral_that_is_left_may_end_on_their_own(year: str, then: str) -> None:
    """Council arts 26(2), 30(1), Court arts 38(1)4), 49(2): they join referrals or not, and no record tells it; none is missing."""
    found = f"{referred(year)}{SECOND[year]} chair.refer\n{year}-03-05 court.uphold\n{year}-03-06 {then}\n"
    report = audit(record(f"{found}{year}-03-08 president.sign"))
    assert (report.irregular, report.missing, report.outcome) == ((), (), "signed")
    returned = audit(
        record(
            f"{referred(year)}{SECOND[year]} chair.refer\n{year}-03-05 court.uphold\n{year}-03-06 president.return\n{year}-03-07 {then}"
        )
    )
    assert (returned.irregular, returned.missing, returned.passage.state) == ((), (), "returned")


@each_year
@pytest.mark.parametrize("then", ["court.discontinue", "court.uphold"])
def test_of_one_referral_nothing_is_left_after_a_finding(year: str, then: str, passed: Passed) -> None:
    with pytest.raises(RefusedError):
        passed("law", f"{referred(year)}{year}-03-05 court.uphold\n{year}-03-06 {then}")


@pytest.mark.parametrize(("second", "state"), [("2024-03-02 chair.refer\n", "undetermined"), ("", "overridden")])
def test_a_referral_of_a_returned_law_still_counts_when_another_is_made_at_the_signature(
    second: str, state: str, passed: Passed
) -> None:
    text = (
        f"{referred('2024')}2024-02-28 court.uphold\n2024-03-01 president.return\n{second}2024-03-05 majilis.override\n"
        "2024-03-08 senate.override\n2024-03-09 prime-minister.refer\n"
    )
    ended = passed("law", f"{text}2024-03-12 court.discontinue")
    assert (ended.state, "L-14" in ended.questions) == (state, bool(second))
    if second:
        left = f"{text}2024-03-12 court.discontinue\n2024-03-13 court.uphold\n2024-03-14 president.sign"
        report = audit(record(left))
        assert (report.irregular, report.missing, report.outcome) == ((), (), "signed")


@pytest.mark.parametrize(
    ("act", "kept", "inferred"), [("uphold", False, ""), ("discontinue", None, "court.discontinue")]
)
def test_that_a_term_was_missed_which_goes_on_by_inference_is_not_claimed(
    act: str, *, kept: bool | None, inferred: str, passed: Passed
) -> None:
    """Law on the Court art. 63(1): the term goes on after a finding; after an end without a decision no text says it."""
    text = (
        f"{referred('2024')}2024-02-26 court.uphold\n2024-03-01 president.return\n2024-03-05 majilis.override\n"
        "2024-03-10 senate.override\n2024-03-12 parliament.present\n2024-03-13 president.refer\n"
    )
    running = passed("law", f"{text}2024-03-20 court.{act}")
    (month,) = [live for live in running.running if live.term.id == "sign-after-override-month"]
    assert (month.day, goes_on_by_inference(running, month)) == (date(2024, 4, 19), inferred)
    signed = passed("law", f"{text}2024-03-20 court.{act}\n2024-06-03 president.sign")
    assert [one.kept for one in signed.ended if one.id == "sign-after-override-month"] == [kept]
