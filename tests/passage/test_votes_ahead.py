"""The votes ahead of a bill: at every stage that it can still reach, by the seats of the day."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from lawflow.passage.votes_ahead import open_stages, votes_ahead
from tests.study.paths import judged

if TYPE_CHECKING:
    from lawflow.passage.passage import Passage
    from tests.passage.conftest import Passed, Replayed

Votes = dict[str, tuple[tuple[int, ...], tuple[int, ...]]]


def told(passage: Passage, on: date) -> dict[tuple[str, str], Votes]:
    """Return the votes and the seats of each chamber by stage and act."""
    return {
        (vote.stage, vote.act): {need.chamber: (need.votes, need.seats) for need in vote.needs}
        for vote in votes_ahead(passage, on)
    }


@pytest.mark.parametrize(
    ("day", "senate"),
    [
        ("2009-04-10", (32, 47)),
        ("2012-04-10", (32, 47)),
        ("2014-04-10", (32, 47)),
        ("2019-04-10", (33, 49)),
        ("2024-04-10", (34, 50)),
    ],
)
def test_after_a_return_the_senates_two_thirds_are_ahead_while_the_majilis_still_deliberates(
    day: str, senate: tuple[int, int], replayed: Replayed
) -> None:
    """Art. 54(2): what the Mäjilis overcomes the Senate must overcome too; its own vote is where the bill stands."""
    ahead = told(replayed("law", f"{day} president.return").passage, date.fromisoformat(day))
    votes, seats = senate
    assert ahead["senate-on-objections", "senate.override"] == {"senate": ((votes,), (seats,))}
    assert not any(act == "majilis.override" for _, act in ahead)


def test_a_vote_ahead_names_the_articles_of_every_rule_that_it_may_fall_under(replayed: Replayed) -> None:
    """Of all the articles or of some of them: the Constitution, the law on Parliament, and its Reglament."""
    passage = replayed("law", "2024-04-10 president.return").passage
    (vote,) = [one for one in votes_ahead(passage, date(2024, 4, 10)) if one.act == "senate.override"]
    assert [cite.place for cite in vote.cites] == ["54(2)2)", "20(4)", "78-4"]


@pytest.mark.parametrize(("track", "point"), [("emergency", "32-14"), ("ordinary", "32-9")])
def test_a_vote_ahead_names_no_article_on_bills_of_another_track(track: str, point: str) -> None:
    """Pts 32-4 to 32-9 are on any constitutional law, pts 32-11 to 32-14 on one for immediate consideration."""
    bill = judged(["2024-02-05 initiator.introduce"], "constitutional-law", track=track).passage
    (vote,) = [one for one in votes_ahead(bill, date(2024, 2, 5)) if one.act == "joint.adopt"]
    assert [cite.place for cite in vote.cites if cite.instrument.id == "reglament"] == [point]


def test_a_constitutional_law_of_2023_has_three_quarters_of_each_chamber_ahead_in_joint_session(passed: Passed) -> None:
    bill = passed("constitutional-law", "2024-02-01 initiator.introduce", initiator="government")
    ahead = told(bill, date(2024, 2, 10))
    assert ahead["joint-on-objections", "joint.override"] == {"majilis": ((74,), (98,)), "senate": ((38,), (50,))}
    assert ahead["joint-second-reading", "joint.adopt"] == {"majilis": ((66,), (98,)), "senate": ((34,), (50,))}


def test_before_the_kurultai_one_chamber_votes(passed: Passed) -> None:
    ahead = told(passed("law", "2026-10-01 initiator.introduce", initiator="government"), date(2026, 10, 5))
    assert ahead["returned", "kurultai.override"] == {"kurultai": ((97,), (145,))}
    assert {chamber for votes in ahead.values() for chamber in votes} == {"kurultai"}


@pytest.mark.parametrize("day", ["2003-04-10", "2009-04-10", "2014-04-10", "2019-04-10", "2024-04-10", "2027-04-12"])
def test_no_question_of_confidence_is_ahead_of_a_law_that_the_president_has_returned(
    day: str, replayed: Replayed
) -> None:
    """Art. 61(7), 60(7) since 2026: of a bill that was not adopted; a law whose objections stand was adopted once."""
    told_of = told(replayed("law", f"{day} president.return", initiator="government").passage, date.fromisoformat(day))
    assert told_of.keys() & {("confidence-linked", "parliament.no-confidence")} == set()


@pytest.mark.parametrize("day", ["2003-04-10", "2009-04-10", "2014-04-10", "2019-04-10", "2024-04-10", "2027-04-12"])
def test_nor_is_it_ahead_of_an_adopted_law_whose_one_way_to_be_not_adopted_leads_through_his_return(
    day: str, replayed: Replayed, passed: Passed
) -> None:
    """What an act leaves behind on the way bars what follows: a bill before the chamber has the question ahead."""
    adopted = replayed("law", f"{day} parliament.present", initiator="government").passage
    assert "not-adopted" in open_stages(adopted)
    assert "confidence-linked" not in open_stages(adopted)
    assert "confidence-linked" in open_stages(passed("law", f"{day} initiator.introduce", initiator="government"))


def test_no_vote_is_ahead_of_a_law_that_was_signed_or_of_a_bill_that_was_withdrawn(passed: Passed) -> None:
    bill = "2024-02-01 initiator.introduce\n2024-02-05 initiator.withdraw"
    assert told(passed("law", bill, initiator="government"), date(2024, 3, 1)) == {}


def test_they_stand_at_stages_that_can_be_reached_and_not_where_the_bill_stands(passed: Passed) -> None:
    bill = passed("law", "2024-02-01 initiator.introduce", initiator="government")
    stages = {stage for stage, _ in told(bill, date(2024, 2, 10))}
    assert stages < set(open_stages(bill))
    assert bill.state not in stages
    assert {"majilis-plenary", "senate-pending", "returned", "senate-on-objections", "majilis-revote"} <= stages


def test_looking_ahead_leaves_the_bill_where_it_is(passed: Passed) -> None:
    """Sixty days of silence bring the law to the President, of whose objections alone votes are then ahead."""
    text = "2024-02-01 initiator.introduce\n2024-02-05 majilis.accept\n2024-03-01 majilis.adopt majilis=60\n2024-03-05 senate.register"
    bill = passed("law", text, initiator="government")
    state, first = bill.state, bill.first
    assert ("majilis-revote", "majilis.confirm-own-text") in told(bill, date(2024, 3, 10))
    assert ("majilis-revote", "majilis.confirm-own-text") not in told(bill, date(2024, 6, 10))
    assert (bill.state, bill.first) == (state, first)


@pytest.mark.parametrize(("track", "ahead"), [("ordinary", False), ("emergency", True)])
def test_only_a_bill_for_immediate_consideration_has_the_vote_in_joint_session_ahead(
    track: str, ahead: bool, passed: Passed
) -> None:
    """Art. 61(2) part 2: it is introduced as one; no act makes one of another bill, nor another of it."""
    bill = passed("law", "2024-02-05 initiator.introduce", track=track, initiator="government")
    stages = {stage for stage, _ in told(bill, date(2024, 2, 6))}
    assert ("joint-vote" in stages, "senate-pending" in stages) == (ahead, not ahead)


@pytest.mark.parametrize("year", [1999, 2009, 2013, 2015])
def test_no_vote_is_needed_for_objections_to_stand(year: int, passed: Passed) -> None:
    """Between two thirds and three quarters for an amendment A27 is open; by none of these votes do the objections fall."""
    text = (
        f"{year}-02-01 president.propose-amendment\n{year}-02-10 joint.approve-first-reading\n{year}-02-20 joint.adopt"
    )
    ahead = told(passed("constitutional-amendment", text), date(year, 2, 20))
    assert [act for _, act in ahead if act.endswith("override")]
    assert not [act for _, act in ahead if act.endswith("sustain")]
