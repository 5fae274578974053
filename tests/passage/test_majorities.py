"""Both sides of every majority, by one vote, in real passages."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import pytest

from lawflow.law.majorities import Tally
from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from tests.passage.conftest import Passed

IN_MAJILIS_17 = "2020-09-10 initiator.introduce\n2020-09-15 majilis.accept\n"
IN_SENATE_17 = IN_MAJILIS_17 + "2020-10-01 majilis.adopt\n2020-10-05 senate.register\n"
REJECTED_17 = IN_SENATE_17 + "2020-10-20 senate.reject\n"
SECOND_VOTE_17 = REJECTED_17 + "2020-11-01 majilis.reapprove\n"
CHANGED_17 = IN_SENATE_17 + "2020-10-20 senate.return-changes\n"
COMMISSION_17 = CHANGED_17 + "2020-11-02 majilis.disagree\n2020-11-03 commission.form\n2020-11-10 commission.report\n"
COMMISSION_IN_SENATE_17 = COMMISSION_17 + "2020-11-11 majilis.adopt-commission-text\n"
RETURNED_17 = (
    IN_SENATE_17 + "2020-10-20 senate.approve\n2020-10-25 parliament.present\n2020-11-05 president.return wording=no\n"
)
OVERRIDDEN_BY_MAJILIS_17 = RETURNED_17 + "2020-11-10 majilis.override\n"
CONFIDENCE_17 = IN_MAJILIS_17 + "2020-10-01 majilis.reject\n2020-10-01 government.raise-confidence\n"
PROPOSED_17 = "2020-09-10 court.opinion conforms=yes\n2020-09-15 president.propose-amendment\n"
SECOND_READING_17 = PROPOSED_17 + "2020-09-20 joint.approve-first-reading\n"
REFUSED_REFERENDUM_17 = "2020-09-10 parliament.propose-referendum\n2020-09-15 president.refuse-referendum\n"

IN_MAJILIS = "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n"
IN_SENATE = IN_MAJILIS + "2024-02-01 majilis.adopt\n2024-02-05 senate.register\n"
CHANGED = IN_SENATE + "2024-02-20 senate.return-changes wording=yes\n"
COMMISSION = CHANGED + "2024-03-01 majilis.disagree\n2024-03-02 commission.form\n2024-03-05 commission.report\n"
COMMISSION_IN_SENATE = COMMISSION + "2024-03-06 majilis.adopt-commission-text\n"
REVOTE = COMMISSION + "2024-03-06 majilis.refuse-commission-text\n"
RETURNED = (
    IN_SENATE + "2024-02-20 senate.approve\n2024-02-25 parliament.present\n2024-03-05 president.return wording=no\n"
)
OVERRIDDEN_BY_MAJILIS = RETURNED + "2024-03-10 majilis.override\n"
CONFIDENCE = IN_MAJILIS + "2024-02-01 majilis.reject\n2024-02-01 government.raise-confidence\n"
SECOND_READING = IN_MAJILIS + "2024-02-01 joint.approve-first-reading\n"
RETURNED_JOINTLY = (
    SECOND_READING + "2024-02-02 joint.adopt\n2024-02-05 parliament.present\n2024-02-20 president.return wording=no\n"
)
PROPOSED = "2024-01-10 court.opinion conforms=yes\n2024-01-15 president.propose-amendment\n"
AMENDMENT_SECOND_READING = PROPOSED + "2024-01-20 joint.approve-first-reading\n"
REFUSED_REFERENDUM = "2024-01-10 parliament.propose-referendum\n2024-01-15 president.refuse-referendum\n"
FOUR_FIFTHS_SECOND_READING = REFUSED_REFERENDUM + "2024-02-01 joint.approve-first-reading\n"


@attrs.frozen
class Majority:
    """So many votes of so many seats carry the act; the article is the one a refusal names."""

    kind: str
    before: str
    act: str
    needed: dict[str, tuple[int, int]]
    article: str
    question: str = ""

    def __str__(self) -> str:
        year = self.before[:4]
        needed = "+".join(f"{votes} of {seats}" for votes, seats in self.needed.values())
        return f"{year}, {self.kind}: {self.act} by {needed}"


def m(votes: int, seats: int) -> dict[str, tuple[int, int]]:
    return {"majilis": (votes, seats)}


def s(votes: int, seats: int) -> dict[str, tuple[int, int]]:
    return {"senate": (votes, seats)}


CARRIED = (
    # To 2022: a Mäjilis of 107, a Senate of 49.
    Majority("law", IN_MAJILIS_17, "2020-10-01 majilis.adopt", m(54, 107), "Const. art. 61(4)"),
    Majority("law", IN_MAJILIS_17, "2020-10-01 majilis.reject", m(54, 107), "Const. art. 62(5)"),
    Majority("law", IN_SENATE_17, "2020-10-20 senate.approve", s(25, 49), "Const. art. 61(4)"),
    Majority("law", IN_SENATE_17, "2020-10-20 senate.reject", s(25, 49), "Reglament of Parliament pt 75-1"),
    Majority("law", IN_SENATE_17, "2020-10-20 senate.return-changes", s(25, 49), "Const. art. 61(5)"),
    Majority("law", REJECTED_17, "2020-11-01 majilis.reapprove", m(72, 107), "Const. art. 61(4)"),
    Majority("law", SECOND_VOTE_17, "2020-11-20 senate.approve", s(25, 49), "Const. art. 61(4)"),
    Majority("law", SECOND_VOTE_17, "2020-11-20 senate.reject", s(25, 49), "Const. art. 61(4)"),
    Majority("law", CHANGED_17, "2020-11-02 majilis.agree", m(54, 107), "Const. art. 61(5)"),
    Majority("law", CHANGED_17, "2020-11-02 majilis.agree partial=yes", m(54, 107), "Reglament of Parliament pt 76-2"),
    Majority("law", CHANGED_17, "2020-11-02 majilis.disagree", m(54, 107), "Const. art. 61(5)"),
    Majority(
        "law", COMMISSION_17, "2020-11-11 majilis.adopt-commission-text", m(54, 107), "Reglament of Parliament pt 76-3"
    ),
    Majority(
        "law", COMMISSION_17, "2020-11-11 majilis.confirm-own-text", m(54, 107), "Reglament of Parliament pt 76-3"
    ),
    Majority(
        "law",
        COMMISSION_IN_SENATE_17,
        "2020-11-20 senate.approve-commission-text",
        s(25, 49),
        "Reglament of Parliament pt 76-4",
    ),
    Majority("law", RETURNED_17, "2020-11-10 majilis.override", m(72, 107), "Const. art. 54(2)2)"),
    Majority("law", OVERRIDDEN_BY_MAJILIS_17, "2020-11-15 senate.override", s(33, 49), "Const. art. 54(2)2)"),
    Majority("law", CONFIDENCE_17, "2020-10-03 parliament.no-confidence", m(54, 107) | s(25, 49), "Const. art. 61(7)"),
    Majority("constitutional-law", IN_MAJILIS_17, "2020-10-01 majilis.adopt", m(72, 107), "Const. art. 62(4)"),
    Majority(
        "constitutional-law", IN_MAJILIS_17, "2020-10-01 majilis.reject", m(54, 107), "Const. art. 61(5-1) part 1"
    ),
    Majority("constitutional-law", IN_SENATE_17, "2020-10-20 senate.approve", s(33, 49), "Const. art. 62(4)"),
    Majority("constitutional-law", IN_SENATE_17, "2020-10-20 senate.reject", s(25, 49), "Const. art. 61(5-1) part 1"),
    Majority(
        "constitutional-law", IN_SENATE_17, "2020-10-20 senate.return-changes", s(33, 49), "Const. art. 61(5-1) part 2"
    ),
    Majority("constitutional-law", CHANGED_17, "2020-11-02 majilis.agree", m(72, 107), "Const. art. 61(5-1) part 2"),
    Majority(
        "constitutional-law", COMMISSION_17, "2020-11-11 majilis.adopt-commission-text", m(72, 107), "Const. art. 62(4)"
    ),
    Majority(
        "constitutional-law",
        COMMISSION_17,
        "2020-11-11 majilis.adopt-commission-text",
        m(54, 107),
        "Reglament of Parliament pt 76-3",
        "A14=b",
    ),
    Majority(
        "constitutional-law",
        COMMISSION_IN_SENATE_17,
        "2020-11-20 senate.approve-commission-text",
        s(33, 49),
        "Const. art. 62(4)",
    ),
    Majority(
        "constitutional-law", RETURNED_17, "2020-11-10 majilis.override", m(81, 107), "CL on Parliament art. 20(5)"
    ),
    Majority(
        "constitutional-law",
        OVERRIDDEN_BY_MAJILIS_17,
        "2020-11-15 senate.override",
        s(37, 49),
        "CL on Parliament art. 20(5)",
    ),
    Majority(
        "constitutional-amendment",
        PROPOSED_17,
        "2020-09-20 joint.approve-first-reading",
        m(81, 107) | s(37, 49),
        "Reglament of Parliament pt 31",
    ),
    Majority(
        "constitutional-amendment",
        PROPOSED_17,
        "2020-09-20 joint.reject",
        m(81, 107) | s(37, 49),
        "Reglament of Parliament pt 31",
    ),
    Majority(
        "constitutional-amendment",
        SECOND_READING_17,
        "2020-09-20 joint.adopt",
        m(81, 107) | s(37, 49),
        "Const. art. 62(3)",
    ),
    Majority(
        "constitutional-amendment",
        REFUSED_REFERENDUM_17,
        "2020-10-01 parliament.adopt-four-fifths",
        m(86, 107) | s(40, 49),
        "Const. art. 91(1)",
        "A26=b",
    ),
    # From 2023: a Mäjilis of 107 to 28 March 2023, then of 98; a Senate of 50.
    Majority(
        "law", IN_MAJILIS.replace("2024", "2023"), "2023-01-18 majilis.adopt", m(54, 107), "Const. art. 61(4) part 1"
    ),
    Majority("law", IN_MAJILIS, "2024-02-01 majilis.adopt", m(50, 98), "Const. art. 61(4) part 1"),
    Majority("law", IN_MAJILIS, "2024-02-01 majilis.reject", m(50, 98), "Reglament of Parliament pt 74-1"),
    Majority("law", IN_SENATE, "2024-02-20 senate.approve", s(26, 50), "Const. art. 61(4) part 3"),
    Majority("law", CHANGED, "2024-03-01 majilis.agree", m(50, 98), "Const. art. 61(5) part 1"),
    Majority("law", CHANGED, "2024-03-01 majilis.disagree", m(50, 98), "Const. art. 61(5) part 2"),
    Majority("law", COMMISSION, "2024-03-06 majilis.adopt-commission-text", m(50, 98), "Const. art. 61(5) part 3"),
    Majority(
        "law", COMMISSION_IN_SENATE, "2024-03-20 senate.approve-commission-text", s(26, 50), "Const. art. 61(5) part 3"
    ),
    Majority("law", REVOTE, "2024-03-10 majilis.confirm-own-text", m(66, 98), "Const. art. 61(5) part 5"),
    Majority("law", RETURNED, "2024-03-10 majilis.override", m(66, 98), "Const. art. 54(2)2)"),
    Majority("law", OVERRIDDEN_BY_MAJILIS, "2024-03-15 senate.override", s(34, 50), "Const. art. 54(2)2)"),
    Majority("law", CONFIDENCE, "2024-02-03 parliament.no-confidence", m(50, 98) | s(26, 50), "Const. art. 61(7)"),
    Majority(
        "constitutional-law",
        IN_MAJILIS,
        "2024-02-01 joint.approve-first-reading",
        m(66, 98) | s(34, 50),
        "Reglament of Parliament pt 32-6",
    ),
    Majority(
        "constitutional-law",
        IN_MAJILIS,
        "2024-02-01 joint.reject",
        m(66, 98) | s(34, 50),
        "Reglament of Parliament pt 32-6",
    ),
    Majority(
        "constitutional-law", SECOND_READING, "2024-02-02 joint.adopt", m(66, 98) | s(34, 50), "Const. art. 62(4)"
    ),
    Majority(
        "constitutional-law",
        RETURNED_JOINTLY,
        "2024-03-10 joint.override",
        m(74, 98) | s(38, 50),
        "Const. art. 53, subpara. 1-2)",
    ),
    Majority(
        "constitutional-amendment",
        PROPOSED,
        "2024-01-20 joint.approve-first-reading",
        m(74, 98) | s(38, 50),
        "Reglament of Parliament pt 31",
    ),
    Majority(
        "constitutional-amendment",
        AMENDMENT_SECOND_READING,
        "2024-01-20 joint.adopt",
        m(74, 98) | s(38, 50),
        "Const. art. 62(3)",
    ),
    Majority(
        "constitutional-amendment",
        REFUSED_REFERENDUM,
        "2024-02-01 parliament.adopt-four-fifths",
        m(79, 98) | s(40, 50),
        "Const. art. 91(1)",
        "A26=b",
    ),
    Majority(
        "constitutional-amendment",
        FOUR_FIFTHS_SECOND_READING,
        "2024-02-02 parliament.adopt-four-fifths",
        m(79, 98) | s(40, 50),
        "Const. art. 91(1)",
        "A26=a",
    ),
)
MISSED = (
    Majority("law", IN_MAJILIS_17, "2020-10-01 majilis.vote-short", m(54, 107), "Const. art. 62(5)"),
    Majority("law", IN_SENATE_17, "2020-10-20 senate.vote-short", s(25, 49), "Const. art. 61(4)"),
    Majority("law", REJECTED_17, "2020-11-01 majilis.vote-short", m(72, 107), "Reglament of Parliament pt 75-1"),
    Majority(
        "law", COMMISSION_17, "2020-11-11 majilis.refuse-commission-text", m(54, 107), "Reglament of Parliament pt 76-3"
    ),
    Majority(
        "law",
        COMMISSION_IN_SENATE_17,
        "2020-11-20 senate.refuse-commission-text",
        s(25, 49),
        "Reglament of Parliament pt 76-4",
    ),
    Majority("law", RETURNED_17, "2020-11-10 majilis.sustain", m(72, 107), "Reglament of Parliament pt 78-3"),
    Majority(
        "law", OVERRIDDEN_BY_MAJILIS_17, "2020-11-15 senate.sustain", s(33, 49), "Reglament of Parliament pt 78-4"
    ),
    Majority(
        "constitutional-law",
        COMMISSION_17,
        "2020-11-11 majilis.refuse-commission-text",
        m(72, 107),
        "Reglament of Parliament pt 76-3",
    ),
    Majority("constitutional-law", RETURNED_17, "2020-11-10 majilis.sustain", m(81, 107), "Const. art. 54(2)2)"),
    Majority(
        "constitutional-law", OVERRIDDEN_BY_MAJILIS_17, "2020-11-15 senate.sustain", s(37, 49), "Const. art. 54(2)2)"
    ),
    Majority("law", COMMISSION, "2024-03-06 majilis.refuse-commission-text", m(50, 98), "Const. art. 61(5) part 4"),
    Majority("law", REVOTE, "2024-03-10 majilis.fail-own-text", m(66, 98), "Const. art. 61(5) part 6"),
    Majority("law", RETURNED, "2024-03-10 majilis.sustain", m(66, 98), "Reglament of Parliament pt 78-3"),
    Majority("law", OVERRIDDEN_BY_MAJILIS, "2024-03-15 senate.sustain", s(34, 50), "Reglament of Parliament pt 78-4"),
)
MISSED_IN_EITHER = (
    Majority(
        "law", CONFIDENCE_17, "2020-10-03 parliament.confidence-holds", m(54, 107) | s(25, 49), "Const. art. 61(7)"
    ),
    Majority("law", CONFIDENCE, "2024-02-03 parliament.confidence-holds", m(50, 98) | s(26, 50), "Const. art. 61(7)"),
    Majority(
        "constitutional-law", SECOND_READING, "2024-02-02 joint.vote-short", m(66, 98) | s(34, 50), "Const. art. 62(4)"
    ),
    Majority(
        "constitutional-law",
        RETURNED_JOINTLY,
        "2024-03-10 joint.sustain",
        m(74, 98) | s(38, 50),
        "Const. art. 53, subpara. 1-2)",
    ),
    Majority(
        "constitutional-amendment", PROPOSED, "2024-01-20 joint.vote-short", m(74, 98) | s(38, 50), "Const. art. 62(3)"
    ),
    Majority(
        "constitutional-amendment",
        REFUSED_REFERENDUM,
        "2024-02-01 joint.vote-short",
        m(79, 98) | s(40, 50),
        "Const. art. 91(1)",
        "A26=b",
    ),
)


def passing(passed: Passed, case: Majority, votes: dict[str, int]) -> str:
    """Take the act with these votes for it, and return the stage it leads to."""
    counts = "".join(f" {chamber}={ayes}" for chamber, ayes in votes.items())
    answers = dict([case.question.split("=")]) if case.question else {}
    passage = passed(case.kind, f"{case.before}{case.act}{counts}", initiator="government", answers=answers)
    assert not [need for need in passage.journal[-1].presumed if need.id.startswith(("carried", "missed"))]
    return passage.state


def needed(case: Majority, lacking: str = "", by: int = 0) -> dict[str, int]:
    """Return the votes that just reach the majority, less some in one chamber."""
    return {chamber: votes - (by if chamber == lacking else 0) for chamber, (votes, _) in case.needed.items()}


@pytest.mark.parametrize("case", CARRIED, ids=str)
def test_the_majority_carries(case: Majority, passed: Passed) -> None:
    """With the number of votes that the law asks for, the act is done."""
    assert passing(passed, case, needed(case)) != "undetermined"


@pytest.mark.parametrize("case", CARRIED, ids=str)
def test_one_vote_short_is_refused(case: Majority, passed: Passed) -> None:
    """With one vote less in any chamber it is not; the refusal names the votes found, those needed and the article."""
    for chamber, (votes, seats) in case.needed.items():
        with pytest.raises(RefusedError) as caught:
            passing(passed, case, needed(case, chamber, by=1))
        (blocker,) = [blocker for blocker in caught.value.blockers if blocker.condition.startswith("carried")]
        assert blocker.found == f"{votes - 1} for, of {seats}"
        assert blocker.needed == f"{votes} of {seats}"
        assert case.article in [cite.text() for cite in blocker.cites]
        assert blocker.condition.startswith(f"carried:{chamber}")


@pytest.mark.parametrize("case", [case for case in CARRIED if len(case.needed) == 2], ids=str)
def test_short_in_both_chambers_names_both(case: Majority, passed: Passed) -> None:
    """The chambers vote separately: short in both, both are named."""
    with pytest.raises(RefusedError) as caught:
        passing(passed, case, {chamber: votes - 1 for chamber, (votes, _) in case.needed.items()})
    assert len(caught.value.blockers) == 2


@pytest.mark.parametrize("case", MISSED, ids=str)
def test_a_short_vote_is_one_vote_short(case: Majority, passed: Passed) -> None:
    """An act that tells of a missed majority needs counts below it."""
    assert passing(passed, case, needed(case, next(iter(case.needed)), by=1))
    with pytest.raises(RefusedError) as caught:
        passing(passed, case, needed(case))
    ((votes, seats),) = case.needed.values()
    (blocker,) = caught.value.blockers
    assert (blocker.found, blocker.needed) == (f"{votes} for, of {seats}", f"fewer than {votes} of {seats}")
    assert case.article in [cite.text() for cite in blocker.cites]


@pytest.mark.parametrize("case", MISSED_IN_EITHER, ids=str)
def test_one_chamber_short_is_enough(case: Majority, passed: Passed) -> None:
    """Where each chamber must reach the majority, one that misses it defeats the motion; both reaching it do not."""
    for chamber in case.needed:
        assert passing(passed, case, needed(case, chamber, by=1))
    with pytest.raises(RefusedError):
        passing(passed, case, needed(case))


@pytest.mark.parametrize("case", [*CARRIED, *MISSED, *MISSED_IN_EITHER], ids=str)
def test_unknown_counts_are_presumed(case: Majority, passed: Passed) -> None:
    """A record without counts is followed, and the majority is marked as presumed."""
    answers = dict([case.question.split("=")]) if case.question else {}
    passage = passed(case.kind, case.before + case.act, initiator="government", answers=answers)
    presumed = [need.id for need in passage.journal[-1].presumed if need.id.startswith(("carried", "missed"))]
    assert presumed


@pytest.mark.parametrize(("against", "lawful"), [(48, True), (49, False), (98, False)])
def test_votes_against_disprove_a_majority(against: int, lawful: bool, passed: Passed) -> None:
    """Forty-nine against leave at most forty-nine of ninety-eight for."""
    text = f"{IN_MAJILIS}2024-02-01 majilis.adopt majilis=:{against}"
    if lawful:
        assert passed("law", text).journal[-1].presumed
        return
    with pytest.raises(RefusedError, match=f"at most {98 - against} for, of 98, needed 50 of 98"):
        passed("law", text)


def test_the_senate_of_2022_must_carry_at_every_possible_size(passed: Passed) -> None:
    """From 24 August 2022 the Senate had 49, 50 or 55 seats: three quarters are 37, 38 or 42."""
    text = "2022-09-12 court.opinion conforms=yes\n2022-09-13 president.propose-amendment\n"
    text += "2022-09-16 joint.approve-first-reading majilis=99 senate={}"
    proven = passed("constitutional-amendment", text.format(42))
    assert not proven.journal[-1].presumed
    for votes in (37, 41):
        open_point = passed("constitutional-amendment", text.format(votes))
        assert [need.id for need in open_point.journal[-1].presumed] == ["carried:senate:3/4"]
    with pytest.raises(RefusedError, match="36 for, of 49 or 50 or 55, needed 37 or 38 or 42 of 49 or 50 or 55"):
        passed("constitutional-amendment", text.format(36))


@pytest.mark.parametrize(
    ("day", "votes", "proven"),
    [("2022-08-23", 25, True), ("2022-08-24", 25, False), ("2023-01-24", 27, False), ("2023-01-25", 26, True)],
)
def test_the_size_of_the_senate_goes_by_the_day_of_the_vote(day: str, votes: int, proven: bool, passed: Passed) -> None:
    """Forty-nine seats to 23 August 2022, fifty from 25 January 2023, in between an open question."""
    year = "2022" if day < "2023" else "2023"
    before = f"{year}-01-04 initiator.introduce\n{year}-01-05 majilis.accept\n{year}-01-06 majilis.adopt\n"
    register = "2022-06-01 senate.register\n" if year == "2022" else "2023-01-07 senate.register\n"
    passage = passed("law", f"{before}{register}{day} senate.approve senate={votes}")
    assert (not passage.journal[-1].presumed) is proven


@pytest.mark.parametrize(("day", "votes"), [("2023-01-18", 54), ("2023-03-29", 50)])
def test_the_size_of_the_majilis_goes_by_the_day_of_the_vote(day: str, votes: int, passed: Passed) -> None:
    """A hundred and seven seats to 28 March 2023, ninety-eight since the eighth convocation met."""
    text = f"2023-01-10 initiator.introduce\n2023-01-12 majilis.accept\n{day} majilis.adopt majilis="
    assert passed("law", f"{text}{votes}").state == "awaiting-senate"
    with pytest.raises(RefusedError):
        passed("law", f"{text}{votes - 1}")


def test_seats_filled_may_be_counted_instead(passed: Passed) -> None:
    """Under answer b of A44 the majority is counted of the deputies there are: 49 of 96."""
    text = f"{IN_MAJILIS}2024-02-01 majilis.adopt majilis=49"
    with pytest.raises(RefusedError):
        passed("law", text)
    assert passed("law", text, seats={"majilis": 96}).state == "awaiting-senate"


def test_votes_of_the_other_chamber_decide_nothing(passed: Passed) -> None:
    """The Mäjilis's vote is its own: fifty senators do not carry it."""
    with pytest.raises(RefusedError, match="Mäjilis"):
        passed("law", f"{IN_MAJILIS}2024-02-01 majilis.adopt majilis=49 senate=50")


def test_abstentions_and_absences_are_not_votes_for() -> None:
    """Against, abstained and not voting all take room from the ayes."""
    assert Tally(noes=10, abstained=20, not_voting=20).most_ayes(98) == 48


@pytest.mark.parametrize(
    ("votes", "stage"), [(64, "refused"), (66, "undetermined"), (73, "undetermined"), (74, "senate-on-objections")]
)
def test_an_amendment_returned_meets_an_open_majority(votes: int, stage: str, passed: Passed) -> None:
    """Two thirds or three quarters to overcome objections to an amendment: A27 leaves open what lies between."""
    text = f"{AMENDMENT_SECOND_READING}2024-01-21 joint.adopt\n2024-01-22 parliament.present\n2024-02-01 president.return\n"
    text += f"2024-02-05 majilis.override majilis={votes}"
    if stage == "refused":
        with pytest.raises(RefusedError):
            passed("constitutional-amendment", text)
        return
    passage = passed("constitutional-amendment", text)
    assert passage.state == stage
    assert "A27" in passage.questions


@pytest.mark.parametrize("act", ["senate.reject", "senate.return-changes", "senate.vote-short"])
def test_from_2023_a_refusal_short_of_a_majority_is_no_decision(act: str, passed: Passed) -> None:
    """25 of 50 senators: no decision (A9 b, the default), so the sixty days run on; under A9 a it is a refusal."""
    if act != "senate.vote-short":
        assert passed("law", f"{IN_SENATE}2024-02-20 {act} senate=26").state != "senate-pending"
    short = passed("law", f"{IN_SENATE}2024-02-20 {act} senate=25")
    assert (short.state, short.questions[-1]) == ("senate-pending", "A9")
    assert [running.term.id for running in short.running] == ["senate-60"]
    refused = passed("law", f"{IN_SENATE}2024-02-20 {act} senate=25", answers={"A9": "a"})
    assert refused.state == {"senate.return-changes": "majilis-on-senate-text"}.get(act, "conciliation")


def test_a_return_without_wording_needs_its_majority_too(passed: Passed) -> None:
    """Articles refused by fewer than 26 of 50 senators: no decision; if it is one (A9 a), the lack of a wording is A8."""
    text = f"{IN_SENATE}2024-02-20 senate.return-changes wording=no senate=25"
    short = passed("law", text)
    assert (short.state, short.questions[-1]) == ("senate-pending", "A9")
    refused = passed("law", text, answers={"A9": "a"})
    assert (refused.state, refused.questions[-1]) == ("undetermined", "A8")
    again = passed("law", text, answers={"A9": "a", "A8": "b"})
    assert again.state == "majilis-on-senate-text"


def test_a_priority_bill_needs_no_other_majority(passed: Passed) -> None:
    """Priority sets terms; the majority stays."""
    text = f"{IN_MAJILIS}2024-01-20 president.declare-priority\n2024-02-01 majilis.adopt majilis="
    assert passed("law", f"{text}50").state == "awaiting-senate"
    with pytest.raises(RefusedError):
        passed("law", f"{text}49")


@pytest.mark.parametrize(
    ("votes", "stage"),
    [("majilis=50 senate=26", "adopted"), ("majilis=49 senate=50", ""), ("majilis=98 senate=25", "")],
)
def test_an_emergency_bill_needs_the_majority_of_each_chamber(votes: str, stage: str, passed: Passed) -> None:
    """R23 pt 32-14: more than half of all deputies of each chamber in joint session."""
    text = f"{IN_MAJILIS}2024-01-16 joint.adopt {votes}"
    if stage:
        assert passed("law", text, track="emergency", initiator="government").state == stage
        return
    with pytest.raises(RefusedError):
        passed("law", text, track="emergency", initiator="government")


@pytest.mark.parametrize(
    ("kind", "before", "act"),
    [
        ("law", RETURNED, "2024-03-10 majilis.override majilis=65"),
        ("constitutional-law", RETURNED_JOINTLY, "2024-03-10 joint.override majilis=73 senate=37"),
    ],
)
def test_a_refused_override_speaks_of_votes_only(kind: str, before: str, act: str, passed: Passed) -> None:
    """The refusal of a short vote on the whole law says nothing of votes on some articles: nobody took one."""
    with pytest.raises(RefusedError) as caught:
        passed(kind, before + act)
    assert all(blocker.condition.startswith("carried") for blocker in caught.value.blockers)
