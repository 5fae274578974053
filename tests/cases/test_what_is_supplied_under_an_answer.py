"""What a record lacks is found also where an open question lies between, and an opinion presumed is told as missing."""

from __future__ import annotations

import pytest

from tests.cases.test_what_a_record_leaves_open import breaches, doubts, judged, supposed

SHORT = '{"votes": {"majilis": {"for": 14, "against": 56}, "senate": {"for": 23, "against": 0}}}'
ADVERSE = '{"conforms": false}'
BEFORE_THE_RETURN = {
    "presented": "parliament.present 2025-11-11",
    "under review": "court.uphold 2025-11-11",
    "under review, in some month": "court.uphold 2025-11",
}


@pytest.mark.parametrize("before", BEFORE_THE_RETURN.values(), ids=BEFORE_THE_RETURN)
@pytest.mark.parametrize("after", ["joint.override 2025-11-20", f"joint.sustain 2025-11-20 {SHORT}"])
def test_the_return_of_an_emergency_law_is_supplied_before_a_joint_vote_on_it(before: str, after: str) -> None:
    """A23: the vote selects the answer that objections to it are dealt with jointly; the return itself must be missing."""
    report = judged("law", before, after, track="emergency", initiator="government")
    assert breaches(report) == []
    assert ("president.return", 1) in [(gap.act, gap.after) for gap in report.missing]
    assert report.passage.answers["A23"] == "b"


@pytest.mark.parametrize("refused", [(), ("senate.refuse-commission-text 1998-06-17",)], ids=["unrecorded", "recorded"])
def test_a_new_approval_after_the_commissions_text_shows_its_refusal_by_the_senate(refused: tuple[str, ...]) -> None:
    """A5 c before June 2002: the answer asks of the votes more than the question does, and of a hole none are known."""
    report = judged(
        "law",
        "initiator.introduce 1998-01-26",
        "majilis.adopt 1998-03-07",
        "senate.return-changes 1998-03-29",
        "majilis.disagree 1998-03-31",
        "commission.form 1998-04-25",
        "commission.report 1998-05-15",
        "majilis.adopt-commission-text 1998-05-20",
        *refused,
        "majilis.reapprove 1998-06-20",
        initiator="deputies",
    )
    assert (breaches(report), doubts(report), report.passage.answers["A5"]) == ([], [], "c")
    lacking = [] if refused else [("senate.refuse-commission-text", 7)]
    assert [(gap.act, gap.after) for gap in report.missing] == [("senate.register", 2), *lacking]


def test_so_it_is_before_a_vote_of_the_majilis_under_the_other_answer() -> None:
    rows = ("parliament.present 2025-11-11", "majilis.override 2025-11-20")
    report = judged("law", *rows, track="emergency", initiator="government")
    assert (breaches(report), report.passage.answers["A23"]) == ([], "a")
    assert ("president.return", 1) in [(gap.act, gap.after) for gap in report.missing]


@pytest.mark.parametrize("year", [2019, 2024])
def test_an_adoption_by_four_fifths_after_an_adverse_opinion_is_doubtful_whatever_the_record_begins_with(
    year: int,
) -> None:
    """Before the first reading a refused referendum may lie as well as a proposal of the President's."""
    rows = (
        f"joint.approve-first-reading {year}-05-06",
        f"court.opinion {year}-05-11 {ADVERSE}",
        f"parliament.adopt-four-fifths {year}-06-03",
    )
    report = judged("constitutional-amendment", *rows, initiator="government")
    assert (breaches(report), doubts(report)) == ([], [(3, "out-of-order")])
    assert any((2, {"court.opinion"}) in hypothesis for hypothesis in supposed(report))


def test_an_opinion_needed_since_the_change_of_edition_is_missing_though_the_bill_came_so_far_without_one() -> None:
    """Art. 91(3) since 10 March 2017 at the earliest: adopted a month later, by a law that began under the old rules."""
    rows = (
        "parliament.propose-referendum 2017-01-31",
        "president.refuse-referendum 2017-02-02",
        "joint.approve-first-reading 2017-03-02",
    )
    after = judged("constitutional-amendment", *rows, "parliament.adopt-four-fifths 2017-04-12", initiator="government")
    assert (breaches(after), [(gap.act, gap.after) for gap in after.missing]) == ([], [("court.opinion", 3)])
    before = judged(
        "constitutional-amendment", *rows, "parliament.adopt-four-fifths 2017-03-09", initiator="government"
    )
    assert (breaches(before), before.missing) == ([], ())


def test_an_act_that_neither_edition_knows_is_irregular_after_an_answer_that_is_not_played_out() -> None:
    """A43: what the old rules know is not judged after it; an objection to a decision of the Council was gone in 2017."""
    rows = (
        "initiator.introduce 2022-11-08",
        "majilis.adopt 2022-11-13",
        "senate.register 2022-11-15",
        "senate.return-changes 2022-11-16",
        "majilis.disagree 2022-11-17",
        "commission.form 2022-12-04",
        "commission.report 2022-12-20",
        "majilis.adopt-commission-text 2022-12-30",
        "senate.refuse-commission-text 2023-01-05",
    )
    assert breaches(judged("constitutional-law", *rows, initiator="president")) == []
    late = judged("constitutional-law", *rows, "court.overcome-objection 2023-01-06", initiator="president")
    assert breaches(late) == [(10, "not-in-this-edition")]
    known = judged("constitutional-law", *rows, "president.sign 2023-01-06", initiator="president")
    assert breaches(known) == []


def test_a_vote_of_the_senate_alone_on_a_constitutional_law_is_no_late_one_while_there_is_a_majilis() -> None:
    """Art. 53 1-1) since 2023: the joint session adopts it; the Senate alone is on another way, whatever was registered."""
    rows = (
        "initiator.introduce 2024-03-05",
        "majilis.accept 2024-03-06",
        "senate.register 2024-04-15",
        "senate.approve 2024-05-02",
    )
    report = judged("constitutional-law", *rows)
    assert (breaches(report), doubts(report)) == ([], [(3, "wrong-route"), (4, "wrong-route")])
