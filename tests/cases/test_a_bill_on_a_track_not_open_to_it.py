"""A bill laid before the Mäjilis on a track that is not open to it: one breach, and what only follows from it."""

from __future__ import annotations

import pytest

from tests.cases.test_what_a_record_leaves_open import breaches, judged

INTRODUCED = "initiator.introduce 2024-02-01"
JOINTLY = ("majilis.accept 2024-02-05", "joint.convene 2024-02-06", "joint.adopt 2024-02-07")
APART = ("majilis.accept 2024-02-05", "majilis.adopt 2024-02-06", "senate.register 2024-02-07")


@pytest.mark.parametrize("onward", [JOINTLY, APART, ("government.temporary-act 2024-02-01",)])
def test_what_follows_the_introduction_of_an_emergency_bill_by_deputies_is_no_breach_of_its_own(
    onward: tuple[str, ...],
) -> None:
    """Art. 61(2): only the Government's bill is for immediate consideration; the acts after it are blamed on the first."""
    report = judged("law", INTRODUCED, *onward, track="emergency", initiator="deputies")
    assert breaches(report) == [(1, "wrong-route")]
    assert [one.follows for one in report.irregular[1:]] == [1] * len(onward)


def test_the_joint_session_on_such_a_bill_is_not_taken_for_one_on_objections() -> None:
    """What the record claims goes the way of its track, so that nothing asks how an emergency law is returned (A23)."""
    report = judged("law", INTRODUCED, *JOINTLY, track="emergency", initiator="deputies")
    assert "A23" not in report.questions


def test_a_question_of_confidence_on_a_bill_of_deputies_is_a_breach_of_its_own() -> None:
    """Art. 61(7) is of Government bills, whatever the track of the bill."""
    asked = "government.raise-confidence 2024-02-08"
    report = judged("law", INTRODUCED, *APART, asked, track="emergency", initiator="deputies")
    assert [n for n, _ in breaches(report)] == [1, 5]


@pytest.mark.parametrize(("initiator", "irregular"), [("government", []), ("president", [(1, "wrong-route")])])
def test_the_same_acts_on_a_bill_of_the_government_are_lawful(initiator: str, irregular: list[tuple[int, str]]) -> None:
    report = judged("law", INTRODUCED, *JOINTLY, track="emergency", initiator=initiator)
    assert breaches(report) == irregular
