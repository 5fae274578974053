"""The votes of a joint sitting as one total: the chambers vote apart, so a total proves only what it leaves no room for.

Constitution art. 53, 62(3), 62(4); CL on Parliament art. 13(3): each chamber must reach its share of its own deputies.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import pytest

from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from tests.passage.conftest import Passed

CONSTITUTIONAL_LAW_2024 = (
    "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n2024-02-01 joint.approve-first-reading\n"
)
AMENDMENT_2003 = "2003-01-10 president.propose-amendment\n2003-02-01 joint.approve-first-reading\n"
OBJECTIONS_2003 = (
    "2003-01-10 initiator.introduce\n2003-02-01 majilis.adopt\n2003-02-05 senate.register\n2003-03-01 senate.approve\n"
    "2003-03-03 parliament.present\n2003-03-10 president.return wording=no\n2003-03-20 majilis.override\n"
)


@attrs.frozen
class Joint:
    """A vote in joint sitting: what came before, the act, the least that both chambers need together, the seats of each."""

    kind: str
    before: str
    act: str
    needed: int
    majilis: int
    senate: int
    stage: str


VOTES = (
    Joint("constitutional-law", CONSTITUTIONAL_LAW_2024, "2024-02-02 joint.adopt", 66 + 34, 98, 50, "adopted"),
    Joint("constitutional-amendment", AMENDMENT_2003, "2003-02-02 joint.adopt", 58 + 30, 77, 39, "adopted"),
    Joint("law", OBJECTIONS_2003, "2003-03-25 joint.override", 52 + 26, 77, 39, "overridden"),
)
each_vote = pytest.mark.parametrize("vote", VOTES, ids=lambda vote: f"{vote.kind}: {vote.needed}")


@each_vote
def test_a_total_that_cannot_reach_both_shares_is_short_by_one_vote(vote: Joint, passed: Passed) -> None:
    assert passed(vote.kind, f"{vote.before}{vote.act} parliament={vote.needed}").state == vote.stage
    found = f"{vote.needed - 1} together, of {vote.majilis + vote.senate}, needed {vote.needed} of"
    with pytest.raises(RefusedError, match=found):
        passed(vote.kind, f"{vote.before}{vote.act} parliament={vote.needed - 1}")


@each_vote
def test_a_total_that_may_be_short_in_one_chamber_is_presumed_and_all_votes_prove_both(
    vote: Joint, passed: Passed
) -> None:
    least = passed(vote.kind, f"{vote.before}{vote.act} parliament={vote.needed}")
    assert len(least.journal[-1].presumed) == 2
    all_of_them = passed(vote.kind, f"{vote.before}{vote.act} parliament={vote.majilis + vote.senate}")
    assert not all_of_them.journal[-1].presumed


def test_a_total_beside_the_count_of_one_chamber_tells_that_of_the_other(passed: Passed) -> None:
    """Of ninety-nine votes for it sixty-six are of the Mäjilis: thirty-three of the Senate, of which thirty-four are needed."""
    enough = passed("constitutional-law", f"{CONSTITUTIONAL_LAW_2024}2024-02-02 joint.adopt majilis=66 parliament=100")
    assert enough.state == "adopted"
    with pytest.raises(RefusedError, match="Senate"):
        passed("constitutional-law", f"{CONSTITUTIONAL_LAW_2024}2024-02-02 joint.adopt majilis=66 parliament=99")


def test_a_total_short_of_both_shares_makes_the_vote_short(passed: Passed) -> None:
    short = passed("constitutional-law", f"{CONSTITUTIONAL_LAW_2024}2024-02-02 joint.vote-short parliament=99")
    assert not short.journal[-1].presumed
    with pytest.raises(RefusedError):
        passed("constitutional-law", f"{CONSTITUTIONAL_LAW_2024}2024-02-02 joint.vote-short parliament=148")


@pytest.mark.parametrize(("votes", "stage"), [(88, "overridden"), (87, "undetermined"), (78, "undetermined")])
def test_between_two_shares_a_total_leaves_the_objections_to_an_amendment_open(
    votes: int, stage: str, passed: Passed
) -> None:
    """Before 2007 three quarters of both are eighty-eight of a hundred and sixteen, two thirds seventy-eight (A27)."""
    text = f"{AMENDMENT_2003}2003-02-02 joint.adopt\n2003-02-05 parliament.present\n2003-02-10 president.return\n"
    text += "2003-02-15 majilis.override\n"
    assert passed("constitutional-amendment", f"{text}2003-02-25 joint.override parliament={votes}").state == stage


@pytest.mark.parametrize(("votes", "lawful"), [(73, True), (72, False)])
def test_the_total_of_the_kurultai_is_its_vote(votes: int, lawful: bool, passed: Passed) -> None:
    text = (
        "2026-10-01 initiator.introduce\n2026-10-05 kurultai.refer-to-committees\n2026-10-15 kurultai.committee-conclusion\n"
        f"2026-11-02 kurultai.adopt parliament={votes}"
    )
    if lawful:
        assert not passed("law", text, initiator="government").journal[-1].presumed
    else:
        with pytest.raises(RefusedError):
            passed("law", text, initiator="government")
