"""The Council or the Court ends its proceedings without a decision: the law is before the President again."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lawflow.passage.refusal import RefusedError
from lawflow.study.audit.audit import audit
from tests.study.test_audit import record

if TYPE_CHECKING:
    from datetime import date

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
    report = audit(record(f"{referred(year)}{year}-03-25 president.sign"))
    decisions = [gap for gap in report.missing if gap.after == 7]
    assert [set(gap.one_of) for gap in decisions] == [{"court.uphold", "court.discontinue"}]
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
