"""A vote is what its counts make of it: proved short, it is the vote that fell, on its day and with its effect.

The texts hang the effect on the count, not on the name of the act: Reglament of 2012 pts 32 and 75-1(4), Constitution
art. 54(2)2) and 61(5), CL on Parliament art. 20(6), CL on the Kurultai art. 24(6).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import attrs
import pytest

from lawflow.dossiers.dossier import Dossier
from lawflow.parliaments.kz import PARLIAMENT
from lawflow.passage.refusal import RefusedError
from lawflow.study.audit.audit import audit

if TYPE_CHECKING:
    from lawflow.study.audit.audit import Report
    from tests.passage.conftest import History, Passed, Replayed

LAW, CONSTITUTIONAL, AMENDMENT = "law", "constitutional-law", "constitutional-amendment"
IN_MAJILIS: Final = "{0}-01-10 initiator.introduce\n{0}-01-12 majilis.accept\n"
IN_SENATE: Final = IN_MAJILIS + "{0}-01-16 majilis.adopt\n{0}-01-20 senate.register\n"
ADOPTED: Final = IN_SENATE + "{0}-02-10 senate.approve\n{0}-02-14 parliament.present\n"
REFUSED: Final = "{0}-02-20 president.return wording=no\n"
OFFERED: Final = "{0}-02-20 president.return wording=yes\n"
JOINT: Final = "{0}-01-10 initiator.introduce\n{0}-01-12 majilis.accept\n{0}-01-16 joint.convene\n"
READ: Final = JOINT + "{0}-01-20 joint.approve-first-reading\n"
JOINT_ADOPTED: Final = READ + "{0}-01-27 joint.adopt\n{0}-02-02 parliament.present\n"
COMMISSION: Final = IN_SENATE + "{0}-02-10 senate.reject\n{0}-02-12 commission.form\n{0}-02-14 commission.report\n"
PROPOSED: Final = "{0}-01-08 court.opinion\n{0}-01-10 president.propose-amendment\n"
FOUR_FIFTHS: Final = (
    "{0}-01-08 court.opinion\n{0}-01-10 parliament.propose-referendum\n{0}-01-20 president.refuse-referendum\n"
    "{0}-01-25 joint.approve-first-reading\n"
)
IN_KURULTAI: Final = "2026-10-01 initiator.introduce\n2026-10-05 kurultai.refer-to-committees\n2026-10-15 kurultai.committee-conclusion\n"
KURULTAI_RETURNED: Final = (
    IN_KURULTAI + "2026-10-20 kurultai.adopt\n2026-10-22 parliament.present\n2026-11-02 president.return wording=no\n"
)
RAISED: Final = IN_MAJILIS + "{0}-01-16 majilis.reject\n{0}-01-16 government.raise-confidence\n"


@attrs.frozen
class Vote:
    """A vote, the last line, with ``{n}`` for the ayes of a chamber: how many carry it, and where each way leads."""

    kind: str
    text: str
    least: int
    fallen: str
    falls: str
    carried: str
    counts: str = ""
    known: dict[str, Any] = attrs.field(factory=dict)

    def with_ayes(self, number: int) -> str:
        """The record with so many ayes."""
        return self.text.replace("{n}", str(number))

    @property
    def n(self) -> int:
        """The number of the vote in the record."""
        return len(self.text.splitlines())


def vote(  # noqa: PLR0913, PLR0917 (a row of the table)
    kind: str, year: str, text: str, least: int, fallen: str, falls: str, carried: str, **known: Any
) -> Vote:
    return Vote(kind, text.replace("{0}", year), least, fallen, falls, carried, known=known)


GOVERNMENTS: Final = {"initiator": "government"}
EMERGENCY: Final = {"initiator": "government", "track": "emergency"}
# fmt: off
VOTES: Final = {
    # The first chamber, the second, and the votes between them.
    "the Mäjilis adopts, 1999": vote(LAW, "1999", IN_MAJILIS + "{0}-01-16 majilis.adopt majilis={n}", 34, "majilis.vote-short", "not-adopted", "awaiting-senate"),
    "the Mäjilis approves, 2010": vote(LAW, "2010", IN_MAJILIS + "{0}-01-16 majilis.adopt majilis={n}", 54, "majilis.vote-short", "not-adopted", "awaiting-senate"),
    "the Mäjilis approves, 2020": vote(LAW, "2020", IN_MAJILIS + "{0}-01-16 majilis.adopt majilis={n}", 54, "majilis.vote-short", "not-adopted", "awaiting-senate"),
    "the Mäjilis adopts, 2024: L-1": vote(LAW, "2024", IN_MAJILIS + "{0}-01-16 majilis.adopt majilis={n}", 50, "majilis.vote-short", "undetermined", "awaiting-senate"),
    "the Senate approves, 2024: A9": vote(LAW, "2024", IN_SENATE + "{0}-02-10 senate.approve senate={n}", 26, "senate.vote-short", "senate-pending", "adopted"),
    "approved again by two thirds, 2013": vote(LAW, "2013", IN_SENATE + "{0}-02-10 senate.reject\n{0}-02-20 majilis.reapprove majilis={n}", 72, "majilis.vote-short", "rejected", "senate-second-vote"),
    "approved again by two thirds, 2015": vote(LAW, "2015", IN_SENATE + "{0}-02-10 senate.reject\n{0}-02-20 majilis.reapprove majilis={n}", 72, "majilis.vote-short", "rejected", "senate-second-vote"),
    "approved again by two thirds, 2020": vote(LAW, "2020", IN_SENATE + "{0}-02-10 senate.reject\n{0}-02-20 majilis.reapprove majilis={n}", 72, "majilis.vote-short", "rejected", "senate-second-vote"),
    "agreement, 2024: A3": vote(LAW, "2024", IN_SENATE + "{0}-02-10 senate.return-changes wording=yes\n{0}-02-20 majilis.agree majilis={n}", 50, "majilis.vote-short", "majilis-on-senate-text", "adopted"),
    "the commission's text, 2024": vote(LAW, "2024", COMMISSION + "{0}-02-20 majilis.adopt-commission-text majilis={n}", 50, "majilis.refuse-commission-text", "majilis-revote", "senate-on-commission-text"),
    "its own text by two thirds, 2024": vote(LAW, "2024", COMMISSION + "{0}-02-20 majilis.refuse-commission-text\n{0}-02-22 majilis.confirm-own-text majilis={n}", 66, "majilis.fail-own-text", "not-adopted", "adopted"),
    # Constitutional laws and emergency bills in joint session.
    "first reading, 2024: A46": vote(CONSTITUTIONAL, "2024", JOINT + "{0}-01-20 joint.approve-first-reading majilis={n} senate=34", 66, "joint.vote-short", "undetermined", "joint-second-reading"),
    "second reading, 2024": vote(CONSTITUTIONAL, "2024", READ + "{0}-01-27 joint.adopt majilis=66 senate={n}", 34, "joint.vote-short", "not-adopted", "adopted"),
    "second reading, 1999": vote(CONSTITUTIONAL, "1999", READ + "{0}-01-27 joint.adopt majilis={n} senate=32", 45, "joint.vote-short", "deemed-rejected", "adopted"),
    "an emergency bill, 2024": vote(LAW, "2024", IN_MAJILIS + "{0}-01-15 joint.adopt majilis={n} senate=26", 50, "joint.vote-short", "deemed-rejected", "adopted", **EMERGENCY),
    # Objections.
    "objections in the Mäjilis, 2010": vote(LAW, "2010", ADOPTED + REFUSED + "{0}-03-01 majilis.override majilis={n}", 72, "majilis.sustain", "not-adopted", "senate-on-objections"),
    "objections in the Mäjilis, 2013": vote(LAW, "2013", ADOPTED + REFUSED + "{0}-03-01 majilis.override majilis={n}", 72, "majilis.sustain", "not-adopted", "senate-on-objections"),
    "objections in the Mäjilis, 2024": vote(LAW, "2024", ADOPTED + REFUSED + "{0}-03-01 majilis.override majilis={n}", 66, "majilis.sustain", "not-adopted", "senate-on-objections"),
    "objections in the Senate, 2024": vote(LAW, "2024", ADOPTED + REFUSED + "{0}-03-01 majilis.override\n{0}-03-05 senate.override senate={n}", 34, "senate.sustain", "not-adopted", "overridden"),
    "objections to a constitutional law, 2020": vote(CONSTITUTIONAL, "2020", ADOPTED + REFUSED + "{0}-03-01 majilis.override\n{0}-03-05 senate.override senate={n}", 37, "senate.sustain", "not-adopted", "overridden"),
    "objections to a constitutional law, 2024": vote(CONSTITUTIONAL, "2024", JOINT_ADOPTED + REFUSED + "{0}-03-01 joint.override majilis={n} senate=38", 74, "joint.sustain", "not-adopted", "overridden"),
    "objections without a wording, 2004": vote(LAW, "2004", ADOPTED + REFUSED + "{0}-02-27 majilis.override\n{0}-03-05 joint.override majilis={n} senate=26", 52, "joint.sustain", "not-adopted", "overridden"),
    "objections with a wording, 2004": vote(LAW, "2004", ADOPTED + OFFERED + "{0}-02-27 majilis.override\n{0}-03-05 joint.override majilis={n} senate=26", 52, "joint.sustain", "presidents-wording", "overridden"),
    "objections in the Kurultai": vote(LAW, "2026", KURULTAI_RETURNED + "2026-11-20 kurultai.override kurultai={n}", 97, "kurultai.sustain", "not-adopted", "overridden"),
    "objections to a constitutional law in the Kurultai": vote(CONSTITUTIONAL, "2026", KURULTAI_RETURNED + "2026-11-20 kurultai.override kurultai={n}", 109, "kurultai.sustain", "not-adopted", "overridden"),
    # The Kurultai adopts; amendments; confidence.
    "the Kurultai adopts: K-A5": vote(LAW, "2026", IN_KURULTAI + "2026-10-20 kurultai.adopt kurultai={n}", 73, "kurultai.vote-short", "undetermined", "adopted"),
    "the Kurultai adopts a constitutional law: K-A5": vote(CONSTITUTIONAL, "2026", IN_KURULTAI + "2026-10-20 kurultai.adopt kurultai={n}", 97, "kurultai.vote-short", "undetermined", "adopted"),
    "an amendment in first reading, 2024: A46": vote(AMENDMENT, "2024", PROPOSED + "{0}-01-20 joint.approve-first-reading majilis={n} senate=38", 74, "joint.vote-short", "undetermined", "joint-second-reading"),
    "an amendment, 2020": vote(AMENDMENT, "2020", PROPOSED + "{0}-01-20 joint.approve-first-reading\n{0}-01-27 joint.adopt majilis=81 senate={n}", 37, "joint.vote-short", "deemed-rejected", "adopted"),
    "an amendment, 2024": vote(AMENDMENT, "2024", PROPOSED + "{0}-01-20 joint.approve-first-reading\n{0}-01-27 joint.adopt majilis={n} senate=38", 74, "joint.vote-short", "deemed-rejected", "adopted"),
    "four fifths, 2024": vote(AMENDMENT, "2024", FOUR_FIFTHS + "{0}-01-27 parliament.adopt-four-fifths majilis={n} senate=40", 79, "joint.vote-short", "not-adopted", "adopted", answers={"A26": "a"}),
    "no confidence, 1999": vote(LAW, "1999", RAISED + "{0}-01-20 parliament.no-confidence majilis={n} senate=32", 45, "parliament.confidence-holds", "adopted", "not-adopted", **GOVERNMENTS),
    "no confidence, 2024": vote(LAW, "2024", RAISED + "{0}-01-20 parliament.no-confidence majilis={n} senate=26", 50, "parliament.confidence-holds", "adopted", "not-adopted", **GOVERNMENTS),
}
# fmt: on
each_vote = pytest.mark.parametrize("vote", VOTES.values(), ids=VOTES)


def reported(history: History, kind: str, text: str, known: dict[str, Any]) -> Report:
    """The report of the audit on a record."""
    answers = known.get("answers")
    rest = {key: value for key, value in known.items() if key != "answers"}
    return audit(Dossier("vote", kind, {"en": "A vote"}, history(text), **rest), answers=answers)


@each_vote
def test_a_vote_that_carries_leads_on(vote: Vote, passed: Passed, history: History) -> None:
    assert passed(vote.kind, vote.with_ayes(vote.least), **vote.known).state == vote.carried
    report = reported(history, vote.kind, vote.with_ayes(vote.least), vote.known)
    assert (report.passage.state, report.irregular) == (vote.carried, ())


@each_vote
def test_one_vote_short_it_is_refused_and_the_refusal_names_the_vote_that_fell(vote: Vote, passed: Passed) -> None:
    with pytest.raises(RefusedError) as refused:
        passed(vote.kind, vote.with_ayes(vote.least - 1), **vote.known)
    assert {blocker.counts for blocker in refused.value.blockers} == {vote.fallen}


@each_vote
def test_the_audit_takes_it_as_the_vote_that_fell(vote: Vote, history: History) -> None:
    report = reported(history, vote.kind, vote.with_ayes(vote.least - 1), vote.known)
    assert report.passage.state == vote.falls
    assert [(found.n, found.sort) for found in report.irregular] == [(vote.n, "short-vote")]


@each_vote
def test_so_does_the_play_which_stops_there(vote: Vote, replayed: Replayed) -> None:
    played = replayed(vote.kind, vote.with_ayes(vote.least - 1), **vote.known)
    assert (played.passage.state, played.refused_at) == (vote.falls, vote.n)
    assert [entry.act for entry in played.passage.journal if entry.n == vote.n] == [vote.fallen]
    strictly = replayed(vote.kind, vote.with_ayes(vote.least - 1), strict=True, **vote.known)
    assert all(entry.n != vote.n for entry in strictly.passage.journal)


@each_vote
def test_a_vote_told_as_fallen_that_carries_is_the_one_carried(vote: Vote, history: History) -> None:
    """The other way round: it is a wrong name for a vote that its counts prove to have carried."""
    *before, last = vote.with_ayes(vote.least).splitlines()
    day, _, *counts = last.split()
    misnamed = "\n".join((*before, " ".join((day, vote.fallen, *counts))))
    report = reported(history, vote.kind, misnamed, vote.known)
    assert report.passage.state == vote.carried
    assert [(found.n, found.sort) for found in report.irregular] == [(vote.n, "short-vote")]


def test_what_follows_a_vote_that_fell_follows_from_it(history: History) -> None:
    """65 of 98: the law is not adopted, whatever the Senate and the President did afterwards."""
    text = (ADOPTED + REFUSED).format("2024") + (
        "2024-03-01 majilis.override majilis=65\n2024-03-05 senate.override\n2024-03-08 parliament.present\n"
        "2024-03-11 president.sign"
    )
    report = reported(history, LAW, text, {})
    assert [(found.n, found.follows) for found in report.irregular] == [(8, None), (9, 8), (10, 8), (11, 8)]
    assert (report.outcome, report.outcome_as_recorded) == ("not-adopted", "signed")
    months = [span.kept for span in report.terms if span.id == "objections-month"]
    assert months == [True]


def test_a_rejection_that_falls_short_leaves_the_bill_where_it_is(history: History) -> None:
    """Neither rejected nor adopted: a rejection counts the votes for rejecting, not those for the bill."""
    report = reported(history, LAW, IN_MAJILIS.format("2024") + "2024-01-16 majilis.reject majilis=49", {})
    assert report.passage.state == "majilis-plenary"
    assert [(found.n, found.sort) for found in report.irregular] == [(3, "short-vote")]


def test_an_act_that_can_fall_is_one_that_a_chamber_votes_on() -> None:
    fallen = {act: role.fallen for act, role in PARLIAMENT.roles.items() if role.fallen}
    counts = {act: PARLIAMENT.acts[act].counts for act in fallen}
    assert set(counts.values()) == {"motion", "objection", "no-confidence"}
    assert {PARLIAMENT.acts[act].counts for acts in fallen.values() for act in acts} == {
        "main-motion", "fallen-text", "overcoming", "no-confidence"
    }  # fmt: skip
