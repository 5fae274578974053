"""A bill that becomes one of another kind once it was voted on: a constitutional law asks two thirds (art. 62(4))."""

from __future__ import annotations

import pytest

from tests.study.paths import judged

RECORD = (
    "2019-01-10 initiator.introduce",
    "2019-01-15 majilis.accept",
    "2019-02-04 majilis.adopt{votes}",
    "2019-02-06 senate.register",
    "2019-02-20 initiator.change-kind kind={kind}",
    "2019-03-01 senate.approve senate=33:0",
)


def remarks(kind: str, into: str, votes: str) -> list[str]:
    report = judged([line.format(votes=votes, kind=into) for line in RECORD], kind)
    assert report.irregular == ()
    return [one.label.en for one in report.remarks if one.id == "voted-before"]


@pytest.mark.parametrize("votes", ["", " majilis=54:40", " majilis=71:10"])
def test_a_vote_short_of_two_thirds_is_remarked_on_when_the_bill_becomes_a_constitutional_law(votes: str) -> None:
    """No text says whether the vote of the Mäjilis on an ordinary law will do: 72 of 107 are asked."""
    (label,) = remarks("law", "constitutional-law", votes)
    assert "Mäjilis" in label
    assert "72" in label


def test_two_thirds_on_record_are_enough_for_either_kind() -> None:
    assert remarks("law", "constitutional-law", " majilis=72:0") == []
    assert remarks("constitutional-law", "law", " majilis=72:0") == []


def test_a_law_of_the_kurultai_that_was_adopted_by_a_majority_is_remarked_on() -> None:
    record = (
        "2027-01-11 initiator.introduce",
        "2027-01-15 kurultai.refer-to-committees",
        "2027-02-01 kurultai.committee-conclusion",
        "2027-02-10 kurultai.adopt kurultai=96:49",
        "2027-02-12 initiator.change-kind kind=constitutional-law",
    )
    report = judged(record, "law")
    assert [(one.n, one.id) for one in report.remarks] == [(5, "voted-before")]
