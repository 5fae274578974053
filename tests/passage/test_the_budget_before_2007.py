"""The budget to May 2007: the chambers discuss it, the joint session approves it (Constitution of 1998 art. 53(2), 54(2))."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lawflow.dossiers.dossier import Dossier
from lawflow.passage.refusal import RefusedError
from lawflow.study.audit.audit import audit

if TYPE_CHECKING:
    from lawflow.study.audit.audit import Report
    from tests.passage.conftest import History, Passed

INTRODUCED = "2003-09-02 initiator.introduce\n"
DISCUSSED = (
    "",
    "2003-09-10 majilis.accept\n",
    "2003-09-10 majilis.accept\n2003-10-20 majilis.adopt\n",
    "2003-10-20 majilis.adopt\n",
    "2003-10-24 senate.register\n",
    "2003-11-10 senate.approve\n",
    "2003-10-20 majilis.adopt\n2003-10-24 senate.register\n2003-11-10 senate.approve\n",
    "2003-11-18 joint.convene\n",
)
"""What a record may tell of the discussion: nothing, an act of one chamber, acts of both."""
each_discussion = pytest.mark.parametrize("discussed", DISCUSSED)


def audited(history: History, text: str, kind: str = "law", subject: str | None = "budget") -> Report:
    """The report on a bill of the Government on the budget."""
    return audit(Dossier("budget", kind, {"en": "Budget"}, history(text), initiator="government", subject=subject))


@each_discussion
@pytest.mark.parametrize(
    ("end", "outcome"),
    [
        ("2003-11-19 joint.adopt\n2003-11-24 parliament.present\n2003-12-05 president.sign", "signed"),
        ("2003-11-19 joint.reject", "rejected"),
        ("2003-11-19 joint.vote-short", "not-adopted"),
    ],
)
def test_nothing_is_missing_before_the_joint_session(discussed: str, end: str, outcome: str, history: History) -> None:
    """Art. 54(2) has the chambers discuss the budget: no vote, no registration, no sixty days stand for that."""
    report = audited(history, INTRODUCED + discussed + end)
    assert (report.outcome, report.missing, report.irregular) == (outcome, (), ())
    assert "senate-60" not in [span.id for span in report.terms]


@each_discussion
@pytest.mark.parametrize(("majilis", "senate", "lawful"), [(39, 20, True), (38, 20, False), (39, 19, False)])
def test_the_joint_session_approves_by_a_majority_of_each_chamber(
    discussed: str, majilis: int, senate: int, lawful: bool, passed: Passed
) -> None:
    """Art. 62(5), Reglament of 1996 pt 18: 39 of 77 in the Mäjilis, 20 of 39 in the Senate."""
    text = f"{INTRODUCED}{discussed}2003-11-19 {{}} majilis={majilis} senate={senate}"
    if lawful:
        assert passed("law", text.format("joint.adopt"), subject="budget").state == "adopted"
    else:
        assert passed("law", text.format("joint.vote-short"), subject="budget").state == "not-adopted"
        with pytest.raises(RefusedError, match="more than half"):
            passed("law", text.format("joint.adopt"), subject="budget")


def test_any_other_law_goes_through_both_chambers(history: History) -> None:
    """The joint session is not open to a law that is not the budget."""
    text = "2003-09-02 initiator.introduce\n2003-11-19 joint.adopt"
    assert [found.sort for found in audited(history, text, subject=None).irregular] == ["wrong-route"]


def test_since_2007_the_budget_is_a_law_like_others(history: History) -> None:
    """Art. 54(1)1) since 21 May 2007: separate sittings, so their acts are missing where they are not recorded."""
    text = "2008-09-02 initiator.introduce\n2008-11-10 senate.approve"
    assert [gap.act for gap in audited(history, text).missing] == ["majilis.adopt", "senate.register"]
