"""A Government bill for immediate consideration that counts as signed, and is returned when the next session opens."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from lawflow.dossiers.dossier import Dossier
from lawflow.study.audit.audit import audit

if TYPE_CHECKING:
    from tests.passage.conftest import History

ACTS: Final = (
    "2024-06-10 initiator.introduce\n2024-06-11 majilis.accept\n2024-06-12 joint.convene\n2024-06-12 joint.adopt\n"
    "2024-06-14 parliament.present\n2024-09-02 president.return wording=no"
)


@pytest.mark.parametrize(
    ("answers", "stage", "asked"),
    [
        ({}, "undetermined", "L-5"),
        ({"L-5": "b"}, "counts-as-signed", None),
        ({"L-5": "a"}, "undetermined", "A23"),
        ({"L-5": "a", "A23": "a"}, "returned", None),
        ({"L-5": "a", "A23": "b"}, "joint-on-objections", None),
        ({"A23": "b"}, "undetermined", "L-5"),
    ],
)
def test_it_goes_where_a_return_within_the_month_would_have_brought_it(
    answers: dict[str, str], stage: str, asked: str | None, history: History
) -> None:
    """Art. 19(4) opens the return (L-5); whether the chambers then sit jointly or apart is A23, as within the month."""
    bill = Dossier("bill", "law", {"en": "A bill"}, history(ACTS), initiator="government", track="emergency")
    passage = audit(bill, answers=answers).passage
    assert (passage.state, passage.stopped_by) == (stage, asked)


def test_an_ordinary_law_meets_no_question_of_joint_sittings(history: History) -> None:
    acts = (
        "2024-02-01 initiator.introduce\n2024-02-02 majilis.accept\n2024-04-10 majilis.adopt\n2024-04-15 senate.register\n"
        "2024-06-12 senate.approve\n2024-06-14 parliament.present\n2024-09-02 president.return wording=no"
    )
    passage = audit(Dossier("bill", "law", {"en": "A bill"}, history(acts)), answers={"L-5": "a"}).passage
    assert (passage.state, "A23" in passage.questions) == ("returned", False)
