"""Where a record leaves open which of several ways a bill went, the question is named that opens one of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from tests.passage.conftest import Replayed

RETURNED = (
    "2003-10-02 initiator.introduce\n2003-10-06 majilis.accept\n2003-11-10 majilis.adopt\n2003-11-14 senate.register\n"
    "2003-12-10 senate.approve\n2003-12-15 parliament.present\n2003-12-25 president.return wording=yes\n"
)


@pytest.mark.parametrize(("vote", "asked"), [("", True), ("2004-01-08 majilis.override majilis=55:10\n", False)])
def test_a_joint_override_with_no_vote_of_the_majilis_on_record_rests_on_a30(
    vote: str, asked: bool, replayed: Replayed
) -> None:
    """Whether objections reach the joint session if the Mäjilis fell short is A30; with its two thirds nothing is open."""
    found = replayed(
        "law", f"{RETURNED}{vote}2004-01-20 joint.override majilis=55:10 senate=30:2", initiator="deputies"
    )
    assert found.passage.state == "overridden"
    assert ("A30" in found.passage.questions) is asked
