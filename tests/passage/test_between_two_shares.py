"""Votes that carry one majority and miss another: what each share decides, by one vote, in every edition that has it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from tests.passage.conftest import Passed, Replayed

YEARS = ("2000", "2009", "2012", "2015", "2019", "2024")
SEATS = {
    "2013": (107, 47),
    "2000": (77, 39),
    "2009": (107, 47),
    "2012": (107, 47),
    "2015": (107, 47),
    "2019": (107, 49),
    "2024": (98, 50),
}
PROPOSED = "{0}-10-01 court.opinion conforms=yes\n{0}-10-02 president.propose-amendment\n"
PROPOSED_TO_2016 = "{0}-10-02 president.propose-amendment\n"
ADOPTED = "{0}-10-09 joint.approve-first-reading\n{0}-10-10 joint.adopt\n{0}-10-15 parliament.present\n"
REFUSED = "{0}-10-01 parliament.propose-referendum\n{0}-10-02 president.refuse-referendum\n"
TEXT_OF_THE_COMMISSION = (
    "{0}-01-10 initiator.introduce\n{0}-01-15 majilis.accept\n{0}-02-01 majilis.adopt\n{0}-02-05 senate.register\n"
    "{0}-02-20 senate.return-changes\n{0}-03-01 majilis.disagree\n{0}-03-02 commission.form\n{0}-03-05 commission.report\n"
)
OPINION = "{0}-10-03 court.opinion conforms=yes\n"
EMERGENCY = "2023-10-02 initiator.introduce\n2023-10-03 majilis.accept\n"


def proposed(year: str) -> str:
    """Return a proposal of the President to amend the Constitution, with the prior opinion that 91(3) asks since 2017."""
    return (PROPOSED if year >= "2017" else PROPOSED_TO_2016).format(year)


def refused(year: str) -> str:
    """Return a referendum proposed by Parliament and refused by the President, with the opinion asked since 2017."""
    return (REFUSED + (OPINION if year >= "2017" else "")).format(year)


def at_least(share: tuple[int, int], seats: int) -> int:
    """Return the least number of deputies that is at least a share."""
    return -(-seats * share[0] // share[1])


@pytest.mark.parametrize("year", YEARS[1:])
@pytest.mark.parametrize("chamber", ["majilis", "senate"])
def test_an_objection_sustained_between_two_thirds_and_three_quarters_is_open(
    year: str, chamber: str, passed: Passed
) -> None:
    """A27 leaves open by which share an amendment is overcome: one vote is as uncertain as the other way of telling it."""
    seats = SEATS[year][chamber == "senate"]
    before = proposed(year) + (ADOPTED + "{0}-11-01 president.return wording=no\n").format(year)
    before += f"{year}-11-05 majilis.override\n" if chamber == "senate" else ""
    two_thirds, three_quarters = at_least((2, 3), seats), at_least((3, 4), seats)
    for votes in (two_thirds, three_quarters - 1):
        open_point = passed("constitutional-amendment", f"{before}{year}-11-10 {chamber}.sustain {chamber}={votes}")
        assert (open_point.state, open_point.questions[-1]) == ("undetermined", "A27")
    stands = passed("constitutional-amendment", f"{before}{year}-11-10 {chamber}.sustain {chamber}={two_thirds - 1}")
    assert stands.state == "not-adopted"
    assert passed("constitutional-amendment", f"{before}{year}-11-10 {chamber}.sustain").state == "not-adopted"
    with pytest.raises(RefusedError):
        passed("constitutional-amendment", f"{before}{year}-11-10 {chamber}.sustain {chamber}={three_quarters}")


@pytest.mark.parametrize(
    ("votes", "state"),
    [
        ("majilis=51 senate=30", "not-adopted"),
        ("majilis=52 senate=25", "not-adopted"),
        ("majilis=52 senate=26", "undetermined"),
        ("majilis=57 senate=29", "undetermined"),
        ("majilis=58 senate=29", "undetermined"),
    ],
)
def test_in_joint_session_too_the_share_between_is_open(votes: str, state: str, passed: Passed) -> None:
    """Edition 1995, of 77 and 39: two thirds are 52 and 26, three quarters 58 and 30 (A27)."""
    text = proposed("2000") + ADOPTED.format(2000) + "2000-11-01 president.return wording=no\n"
    text += "2000-11-05 majilis.override\n2000-11-10 joint.sustain "
    assert passed("constitutional-amendment", text + votes).state == state


@pytest.mark.parametrize("year", ["2009", "2013", "2015", "2019"])
@pytest.mark.parametrize(("answer", "share"), [("a", (2, 3)), ("b", None)])
def test_what_carries_the_commissions_text_does_not_refuse_it(
    year: str, answer: str, share: tuple[int, int] | None, passed: Passed
) -> None:
    """A14: two thirds carry the text of a constitutional law, or a majority; only fewer votes are a refusal, in either chamber."""
    before, answers = TEXT_OF_THE_COMMISSION.format(year), {"A14": answer, "A5": "b"}
    majilis, senate = (at_least(share, seats) if share else seats // 2 + 1 for seats in SEATS[year])
    carried = f"{before}{year}-03-06 majilis.adopt-commission-text majilis={majilis}\n"
    for text, act, chamber, votes in (
        (before, "majilis.refuse-commission-text", "majilis", majilis),
        (before, "majilis.fail-own-text", "majilis", majilis),
        (carried, "senate.refuse-commission-text", "senate", senate),
    ):
        with pytest.raises(RefusedError):
            passed("constitutional-law", f"{text}{year}-03-08 {act} {chamber}={votes}", answers=answers)
        passed("constitutional-law", f"{text}{year}-03-08 {act} {chamber}={votes - 1}", answers=answers)
    adopted = passed(
        "constitutional-law", f"{carried}{year}-03-08 senate.approve-commission-text senate={senate}", answers=answers
    )
    assert adopted.state == "adopted"


@pytest.mark.parametrize("year", YEARS)
def test_the_first_reading_on_the_way_of_four_fifths_needs_what_any_amendment_needs(year: str, passed: Passed) -> None:
    """A26 a: a majority by the Reglament of 1996 (pt 31), three quarters since 22 June 2012; short of it A46 is asked."""
    majilis, senate = (at_least((3, 4), seats) if year >= "2012" else seats // 2 + 1 for seats in SEATS[year])
    before, answers = refused(year), {"A26": "a"}
    vote = f"{before}{year}-10-09 joint.approve-first-reading "
    read = passed("constitutional-amendment", f"{vote}majilis={majilis} senate={senate}", answers=answers)
    assert read.state == "four-fifths-second-reading"
    for votes in (f"majilis={majilis - 1} senate={senate}", f"majilis={majilis} senate={senate - 1}"):
        with pytest.raises(RefusedError):
            passed("constitutional-amendment", vote + votes, answers=answers)
        short = f"{before}{year}-10-09 joint.vote-short {votes}"
        for answer, stage in ((None, "undetermined"), ("a", "not-adopted"), ("b", "referendum-refused")):
            chosen = answers | ({"A46": answer} if answer else {})
            assert passed("constitutional-amendment", short, answers=chosen).state == stage


@pytest.mark.parametrize("year", YEARS[2:])
def test_since_june_2012_four_fifths_are_voted_in_joint_session_after_a_first_reading(
    year: str, passed: Passed
) -> None:
    """Reglament pt 32-1 stands among the matters of joint sittings: A26 a is followed unless b is chosen."""
    text = refused(year) + f"{year}-10-09 joint.approve-first-reading\n{year}-10-10 parliament.adopt-four-fifths"
    passage = passed("constitutional-amendment", text)
    assert (passage.state, "A26" in passage.questions) == ("adopted", True)
    alone = refused(year) + f"{year}-10-10 parliament.adopt-four-fifths"
    with pytest.raises(RefusedError):
        passed("constitutional-amendment", alone)
    assert passed("constitutional-amendment", alone, answers={"A26": "b"}).state == "adopted"


@pytest.mark.parametrize("year", YEARS[:2])
def test_to_june_2012_the_way_of_four_fifths_is_open(year: str, passed: Passed) -> None:
    """A26: the vote itself stops at the question; a first reading in joint session, once recorded, selects answer a."""
    alone = passed("constitutional-amendment", refused(year) + f"{year}-10-10 parliament.adopt-four-fifths")
    assert (alone.state, alone.stopped_by) == ("undetermined", "A26")
    text = refused(year) + f"{year}-10-09 joint.approve-first-reading\n{year}-10-10 parliament.adopt-four-fifths"
    read = passed("constitutional-amendment", text)
    assert (read.state, read.selected) == ("adopted", {"A26": "a"})


@pytest.mark.parametrize("year", YEARS)
def test_a_joint_session_rejects_an_amendment_by_a_majority_of_each_chamber(year: str, passed: Passed) -> None:
    """No text names the votes for a rejection at the last reading: an act of Parliament needs the majority (art. 62(5))."""
    majilis, senate = (seats // 2 + 1 for seats in SEATS[year])
    text = proposed(year) + f"{year}-10-09 joint.approve-first-reading\n{year}-10-10 joint.reject "
    assert passed("constitutional-amendment", f"{text}majilis={majilis} senate={senate}").state == "rejected"
    for votes in (f"majilis={majilis - 1} senate={senate}", f"majilis={majilis} senate={senate - 1}"):
        with pytest.raises(RefusedError):
            passed("constitutional-amendment", text + votes)


def test_a_joint_session_rejects_a_constitutional_law_of_1995_by_a_majority(passed: Passed) -> None:
    """Of 77 and 39: 39 and 20 (Reglament of 1996 pt 37, art. 62(5))."""
    text = "2000-10-01 initiator.introduce\n2000-10-05 joint.convene\n2000-10-09 joint.approve-first-reading\n2000-11-10 joint.reject "
    assert passed("constitutional-law", text + "majilis=39 senate=20").state == "rejected"
    for votes in ("majilis=38 senate=20", "majilis=39 senate=19"):
        with pytest.raises(RefusedError):
            passed("constitutional-law", text + votes)


@pytest.mark.parametrize("votes", ["majilis=2:60 senate=1:30", "majilis=49 senate=26", "majilis=50 senate=25"])
def test_two_deputies_do_not_reject_an_emergency_bill(votes: str, passed: Passed) -> None:
    """Reglament of 2022 pt 32-14: a majority of each chamber, 50 of 98 and 26 of 50."""
    known = {"initiator": "government", "track": "emergency"}
    with pytest.raises(RefusedError):
        passed("law", f"{EMERGENCY}2023-10-04 joint.reject {votes}", **known)
    assert (
        passed("law", f"{EMERGENCY}2023-10-04 joint.reject majilis=50 senate=26", **known).state
        == "rejected-not-returned"
    )


def test_objections_to_an_emergency_law_dealt_with_jointly_have_no_fifteen_days(passed: Passed) -> None:
    """A23 b: a joint session overcomes them within the month; the fifteen days of a chamber belong to separate sittings."""
    known = {"initiator": "government", "track": "emergency"}
    text = f"{EMERGENCY}2023-10-04 joint.adopt\n2023-10-05 parliament.present\n2023-10-10 president.return wording=no\n"
    jointly = passed("law", text, answers={"A23": "b"}, **known)
    assert (jointly.state, [r.term.id for r in jointly.running]) == ("joint-on-objections", ["objections-month"])
    apart = passed("law", text, answers={"A23": "a"}, **known)
    assert {r.term.id for r in apart.running} == {"objections-month", "chamber-15"}
    unanswered = passed("law", text, **known)
    assert unanswered.stopped_by == "A23"
    procedure = unanswered.procedure
    assert not [step for step in procedure.steps if "joint-on-objections" in (step.source, step.target)]


def test_a_refused_referendum_is_supplied_only_before_the_four_fifths(replayed: Replayed) -> None:
    """A first reading that follows nothing is that of a proposal of the President; nothing excuses a longer way."""
    proposal = replayed("constitutional-amendment", "2019-03-13 joint.approve-first-reading\n2019-03-13 joint.adopt")
    assert proposal.refused is None
    assert [entry.act for entry in proposal.passage.journal if entry.supplied] == [
        "court.opinion",
        "president.propose-amendment",
    ]
    refusal = "2023-10-01 court.opinion conforms=yes\n2023-10-02 parliament.propose-referendum\n2023-10-10 parliament.adopt-four-fifths"
    played = replayed("constitutional-amendment", refusal)
    supplied = [entry.act for entry in played.passage.journal if entry.supplied]
    assert supplied == ["president.refuse-referendum", "joint.approve-first-reading"]


JOINT_FIRST_READINGS = [
    ("constitutional-law", "2000", "{0}-09-04 initiator.introduce\n{0}-09-05 majilis.accept\n", (1, 2)),
    *(
        ("constitutional-amendment", year, "{0}-09-04 court.opinion conforms=yes\n" * (year >= "2017") + "{0}-09-05 president.propose-amendment\n",
         (3, 4) if year >= "2012" else (1, 2))
        for year in YEARS
    ),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "year", "before", "share"), JOINT_FIRST_READINGS)
def test_a_first_reading_in_joint_session_that_carries_nothing_ends_the_matter_or_may_be_repeated(
    kind: str, year: str, before: str, share: tuple[int, int], passed: Passed
) -> None:
    """A46: pts 31 and 35 of 1996, 31 of 2012 and 2022 approve or reject by one majority; "deemed rejected" is said of the last vote."""
    sizes = SEATS[year]
    majilis, senate = (at_least(share, seats) if share != (1, 2) else seats // 2 + 1 for seats in sizes)
    read = before.format(year) + f"{year}-09-10 joint.convene\n"
    again = f"{year}-09-20 joint.approve-first-reading majilis={majilis} senate={senate}"
    short = f"{read}{year}-09-12 joint.vote-short majilis={majilis} senate={senate - 1}\n"
    assert passed(kind, short).state == "undetermined"
    assert passed(kind, short, answers={"A46": "a"}).state == "not-adopted"
    kept = passed(kind, short, answers={"A46": "b"})
    assert kept.state == "joint-first-reading"
    assert passed(kind, short + again, answers={"A46": "b"}).state == "joint-second-reading"
    assert passed(kind, read + again).state == "joint-second-reading"


@pytest.mark.parametrize(("vote", "open_yet"), [("approve-first-reading", False), ("vote-short", True)])
def test_a_first_reading_in_1998_that_carries_nothing_lets_the_government_ask_for_confidence(
    vote: str, open_yet: bool, passed: Passed
) -> None:
    """Art. 61(7): of a constitutional law, inferred; what was approved in first reading was not refused."""
    text = f"1998-01-10 initiator.introduce\n1998-01-12 joint.convene\n1998-01-20 joint.{vote}\n"
    text += "1998-01-22 government.raise-confidence"
    if open_yet:
        passage = passed("constitutional-law", text, answers={"A46": "b"}, initiator="government")
        assert passage.state == "confidence-linked"
    else:
        with pytest.raises(RefusedError):
            passed("constitutional-law", text, answers={"A46": "b"}, initiator="government")
