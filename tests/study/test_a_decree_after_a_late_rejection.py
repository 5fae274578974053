"""A decree with force of law in the place of an urgent bill that Parliament rejected, in time or too late."""

from __future__ import annotations

from typing import Final

import pytest

from tests.study.paths import judged

DAYS: Final = [("1998", "law"), ("2009", "law"), ("2013", "law"), ("2015", "law"), ("2009", "constitutional-law")]


@pytest.mark.parametrize(("year", "kind"), DAYS)
@pytest.mark.parametrize(("rejected", "lawful"), [("03-02", False), ("03-03", True), ("04-20", True)])
def test_a_decree_is_no_breach_if_the_month_had_passed_before_the_rejection(
    rejected: str, lawful: bool, year: str, kind: str
) -> None:
    """Art. 61(2): a month from introduction, 2 March being its last day; art. 45(2) then gives the decree."""
    acts = [f"{year}-02-02 initiator.introduce", f"{year}-02-10 president.declare-urgent"]
    acts += [f"{year}-{rejected} majilis.reject", f"{year}-05-05 president.decree-law"]
    report = judged(acts, kind)
    assert ([one.n for one in report.irregular], "A18" in report.passage.questions) == ([] if lawful else [4], True)


@pytest.mark.parametrize(("year", "kind"), DAYS)
@pytest.mark.parametrize(("decree", "lawful"), [("05-05", True), ("03-02", False)])
def test_a_decree_after_a_rejection_that_may_have_been_too_late_is_no_breach(
    decree: str, lawful: bool, year: str, kind: str
) -> None:
    """The record does not tell on which side of 2 March the rejection lies, unless the decree does too."""
    acts = [f"{year}-02-02 initiator.introduce", f"{year}-02-10 president.declare-urgent"]
    acts += ["? majilis.reject", f"{year}-{decree} president.decree-law"]
    assert [one.n for one in judged(acts, kind).irregular] == ([] if lawful else [4])


@pytest.mark.parametrize("year", ["1998", "2009", "2013", "2015"])
def test_a_law_adopted_too_late_is_not_supposed_to_have_been_returned_for_a_decree(year: str) -> None:
    """Parliament adopted it: that objections which nobody overcame bring the decree back no text says."""
    acts = [
        f"{year}-02-02 initiator.introduce",
        f"{year}-02-10 president.declare-urgent",
        f"{year}-02-12 majilis.accept",
    ]
    acts += [f"{year}-02-20 majilis.adopt", f"{year}-02-22 senate.register", f"{year}-03-05 senate.approve"]
    report = judged([*acts, f"{year}-03-08 president.decree-law"], "law")
    assert ([one.n for one in report.irregular], report.missing) == ([7], ())
