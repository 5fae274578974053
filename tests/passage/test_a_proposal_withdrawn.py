"""The President withdraws his proposal to amend the Constitution: every initiator may withdraw a draft (inferred)."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from tests.passage.conftest import Passed


def proposed(year: int, *acts: str) -> str:
    lines = [f"{year}-02-01 court.opinion conforms=yes"] if year >= 2018 else []
    lines += [f"{year}-02-0{day} {act}" for day, act in enumerate(("president.propose-amendment", *acts), 2)]
    return "\n".join(lines)


@pytest.mark.parametrize("year", [1998, 2008, 2010, 2013, 2014, 2017, 2018, 2024])
def test_the_president_withdraws_his_proposal_until_the_final_reading(year: int, passed: Passed) -> None:
    """Law on normative acts arts 21(3), 21-3(3), Law on legal acts art. 29(4); before 14 October 2009 by L-2 a."""
    kind = "constitutional-amendment"
    assert passed(kind, proposed(year, "initiator.withdraw")).state == "withdrawn"
    read = passed(kind, proposed(year, "joint.convene", "joint.approve-first-reading", "initiator.withdraw"))
    assert read.state == "withdrawn"
    with pytest.raises(RefusedError):
        passed(
            kind, proposed(year, "joint.convene", "joint.approve-first-reading", "joint.adopt", "initiator.withdraw")
        )


def test_by_the_other_answer_nobody_withdraws_it_before_the_law_says_so(passed: Passed) -> None:
    kind, text = "constitutional-amendment", proposed(2008, "initiator.withdraw")
    with pytest.raises(RefusedError):
        passed(kind, text, answers={"L-2": "b"})
    assert passed(kind, proposed(2010, "initiator.withdraw"), answers={"L-2": "b"}).state == "withdrawn"


def test_a_referendum_that_parliament_proposes_is_nobodys_to_withdraw(passed: Passed) -> None:
    text = "2024-02-05 parliament.propose-referendum\n2024-02-07 initiator.withdraw"
    with pytest.raises(RefusedError):
        passed("constitutional-amendment", text)
