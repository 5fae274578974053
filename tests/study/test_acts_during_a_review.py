"""What is done while a law is under review: a referral suspends the term to sign (art. 73(2)), and nothing else."""

from __future__ import annotations

import pytest

from tests.study.paths import judged

BEFORE = {
    "law, 2001": ("law", "2001", ["01-15 majilis.adopt", "01-22 senate.register", "02-13 senate.approve"]),
    "constitutional law, 2010": (
        "constitutional-law",
        "2010",
        ["01-13 majilis.adopt", "01-18 senate.register", "02-11 senate.approve"],
    ),
    "law, 2019": ("law", "2019", ["01-16 majilis.adopt", "01-21 senate.register", "02-14 senate.approve"]),
    "law, 2024": ("law", "2024", ["01-17 majilis.adopt", "01-22 senate.register", "02-15 senate.approve"]),
    "constitutional law, 2024": (
        "constitutional-law",
        "2024",
        ["01-17 joint.approve-first-reading", "02-15 joint.adopt"],
    ),
    "law, 2027": ("law", "2027", ["02-15 kurultai.adopt"]),
}


def lacking(name: str, *acts: str) -> list[set[str]]:
    """Return what a record lacks after the adoption of the law; nothing in it is irregular."""
    kind, year, before = BEFORE[name]
    report = judged([f"{year}-{act}" for act in (*before, *acts)], kind)
    assert report.irregular == ()
    return [{gap.act, *gap.one_of} for gap in report.missing if gap.after > len(before)]


@pytest.mark.parametrize("name", BEFORE)
def test_a_law_referred_before_its_presentation_may_be_presented_meanwhile(name: str) -> None:
    """The ten days to present it are not suspended by any text: nothing is lacking, neither an end nor a referral."""
    acts = ("officials.countersign", "parliament.present")
    assert not lacking(name, "02-16 chair.refer", *(f"02-20 {act}" for act in acts), "03-11 court.uphold")


@pytest.mark.parametrize("name", BEFORE)
def test_a_law_under_review_may_be_returned(name: str) -> None:
    """The chair's referral goes on as one of a law that was returned (A39)."""
    returned = ("02-19 parliament.present", "02-20 chair.refer", "02-22 president.return")
    assert not lacking(name, *returned)
    assert not lacking(name, *returned, "03-11 court.uphold")


@pytest.mark.parametrize("name", BEFORE)
def test_what_is_returned_was_presented_or_its_review_had_ended(name: str) -> None:
    """Of a law referred before its presentation neither is certain, if the President returns it: one of them is lacking."""
    either = {"court.uphold", "court.discontinue", "parliament.present"}
    assert lacking(name, "02-16 chair.refer", "02-22 president.return") == [either]
