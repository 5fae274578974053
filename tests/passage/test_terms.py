"""Every term by one day: in time on its last day, late on the day after."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import attrs
import pytest

from lawflow.dossiers.dossier import Act, When
from lawflow.errors import NoEditionError
from lawflow.law.sources import Footing
from lawflow.passage.course import shows_missed
from lawflow.passage.outlook import outlook
from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from lawflow.passage.passage import Passage
    from tests.passage.conftest import History, Passed, Replayed

DAY = timedelta(days=1)

IN_MAJILIS_17 = "2020-01-10 initiator.introduce\n2020-01-15 majilis.accept\n"
TO_SENATE_17 = IN_MAJILIS_17 + "2020-02-03 majilis.adopt\n"
IN_SENATE_17 = TO_SENATE_17 + "2020-02-05 senate.register\n"
ADOPTED_17 = IN_SENATE_17 + "2020-03-02 senate.approve\n"
IN_MAJILIS = "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n"
TO_SENATE = IN_MAJILIS + "2024-02-01 majilis.adopt\n"
IN_SENATE = TO_SENATE + "2024-02-05 senate.register\n"
ADOPTED = IN_SENATE + "2024-02-20 senate.approve\n"
ADOPTED_IN_JANUARY = (
    "2023-11-10 initiator.introduce\n2023-11-15 majilis.accept\n2023-12-01 majilis.adopt\n2023-12-05 senate.register\n"
    "2024-01-25 senate.approve\n"
)
PRESENTED = ADOPTED + "2024-03-01 parliament.present\n"
JOINTLY_PRESENTED = (
    IN_MAJILIS + "2024-02-01 joint.approve-first-reading\n2024-02-01 joint.adopt\n2024-02-05 parliament.present\n"
)


def day(text: str) -> date:
    return date.fromisoformat(text)


def on(passage: Passage, when: date) -> Passage:
    """Return the passage as it stands on a day."""
    later = passage.copy()
    later.advance(when)
    return later


# -- terms whose lapse does something ---------------------------------------------------------------------------------


@attrs.frozen
class Lapse:
    """A term, its last day, what its lapse does, and an act that is in time on the last day."""

    kind: str
    text: str
    last: str
    clock: str
    stage: str
    in_time: str
    answers: dict[str, str] = attrs.field(factory=dict)
    track: str = "ordinary"

    def __str__(self) -> str:
        answers = "".join(f", {question}={answer}" for question, answer in self.answers.items())
        return f"{self.last} {self.clock} → {self.stage}{answers}"


LAPSES = (
    # The Senate's sixty days: since 2023 silence is consent; before, nothing is said.
    Lapse("law", IN_SENATE, "2024-04-05", "clock.senate-silent", "adopted", "senate.approve"),
    Lapse("law", IN_SENATE_17, "2020-04-05", "clock.senate-silent", "undetermined", "senate.approve"),
    Lapse("law", IN_SENATE_17, "2020-04-05", "clock.senate-silent", "senate-pending", "senate.reject", {"A1": "a"}),
    Lapse("law", IN_SENATE_17, "2020-04-05", "clock.senate-silent", "not-adopted", "senate.reject", {"A1": "b"}),
    Lapse("law", IN_SENATE_17, "2020-04-05", "clock.senate-silent", "adopted", "senate.reject", {"A1": "c"}),
    Lapse("constitutional-law", IN_SENATE_17, "2020-04-05", "clock.senate-silent", "undetermined", "senate.approve"),
    # They do not run from 29 June to 1 September 2024 (1 July to 31 August 2020).
    Lapse(
        "law", TO_SENATE + "2024-05-30 senate.register", "2024-10-02", "clock.senate-silent", "adopted", "senate.reject"
    ),
    Lapse(
        "law",
        TO_SENATE + "2024-05-30 senate.register",
        "2024-07-29",
        "clock.senate-silent",
        "adopted",
        "senate.reject",
        {"A10": "b"},
    ),
    Lapse(
        "law", TO_SENATE + "2024-07-15 senate.register", "2024-10-31", "clock.senate-silent", "adopted", "senate.reject"
    ),
    Lapse(
        "law",
        TO_SENATE_17 + "2020-06-01 senate.register",
        "2020-10-01",
        "clock.senate-silent",
        "undetermined",
        "senate.approve",
    ),
    # The President's month ends on the same date of the next month, or on its last day.
    Lapse("law", PRESENTED, "2024-04-01", "clock.president-silent", "counts-as-signed", "president.sign"),
    Lapse("law", PRESENTED, "2024-04-01", "clock.president-silent", "counts-as-signed", "president.return"),
    Lapse("law", PRESENTED, "2024-04-01", "clock.president-silent", "presented", "president.sign", {"A28": "b"}),
    Lapse(
        "law",
        ADOPTED_17 + "2020-03-10 parliament.present",
        "2020-04-10",
        "clock.president-silent",
        "counts-as-signed",
        "president.sign",
    ),
    Lapse(
        "law",
        ADOPTED_IN_JANUARY + "2024-01-31 parliament.present",
        "2024-02-29",
        "clock.president-silent",
        "counts-as-signed",
        "president.sign",
    ),
    Lapse(
        "law",
        ADOPTED + "2024-03-31 parliament.present",
        "2024-04-30",
        "clock.president-silent",
        "counts-as-signed",
        "president.sign",
    ),
    Lapse(
        "law",
        ADOPTED + "2024-02-29 parliament.present",
        "2024-03-29",
        "clock.president-silent",
        "counts-as-signed",
        "president.sign",
    ),
    Lapse(
        "constitutional-law",
        JOINTLY_PRESENTED,
        "2024-03-05",
        "clock.president-silent",
        "counts-as-signed",
        "president.return",
    ),
    # A review stops it; afterwards it goes on.
    Lapse(
        "law",
        PRESENTED + "2024-03-11 president.refer\n2024-03-21 court.uphold",
        "2024-04-11",
        "clock.president-silent",
        "counts-as-signed",
        "president.sign",
    ),
    Lapse(
        "law",
        PRESENTED + "2024-03-11 chair.refer\n2024-03-11 court.uphold",
        "2024-04-01",
        "clock.president-silent",
        "counts-as-signed",
        "president.sign",
    ),
    Lapse(
        "law",
        PRESENTED
        + "2024-03-11 president.refer\n2024-03-21 court.uphold\n2024-03-25 chair.refer\n2024-04-04 court.uphold",
        "2024-04-21",
        "clock.president-silent",
        "counts-as-signed",
        "president.return",
    ),
    Lapse(
        "law",
        PRESENTED + "2024-04-01 deputies.refer\n2024-04-15 court.uphold",
        "2024-04-15",
        "clock.president-silent",
        "counts-as-signed",
        "president.sign",
    ),
    Lapse(
        "law",
        ADOPTED_17 + "2020-03-10 parliament.present\n2020-03-20 prime-minister.refer\n2020-04-20 court.uphold",
        "2020-05-11",
        "clock.president-silent",
        "counts-as-signed",
        "president.sign",
    ),
    # The month on objections is not counted between sessions, but for priority bills and in joint session.
    Lapse(
        "law",
        PRESENTED + "2024-03-05 president.return wording=no",
        "2024-04-05",
        "clock.objections-lapse",
        "not-adopted",
        "majilis.override",
    ),
    Lapse(
        "law",
        PRESENTED + "2024-03-05 president.return wording=yes",
        "2024-04-05",
        "clock.objections-lapse",
        "undetermined",
        "majilis.override",
    ),
    Lapse(
        "law",
        PRESENTED + "2024-03-05 president.return",
        "2024-04-05",
        "clock.objections-lapse",
        "presidents-wording",
        "majilis.sustain",
        {"A33": "a"},
    ),
    Lapse(
        "law",
        PRESENTED + "2024-03-05 president.return wording=no\n2024-03-10 majilis.override",
        "2024-04-05",
        "clock.objections-lapse",
        "not-adopted",
        "senate.override",
    ),
    Lapse(
        "law",
        ADOPTED + "2024-06-01 parliament.present\n2024-06-10 president.return wording=no",
        "2024-09-13",
        "clock.objections-lapse",
        "not-adopted",
        "majilis.override",
    ),
    Lapse(
        "law",
        ADOPTED + "2024-06-01 parliament.present\n2024-06-10 president.return wording=no",
        "2024-10-02",
        "clock.objections-lapse",
        "not-adopted",
        "majilis.override",
        {"A34": "b"},
    ),
    Lapse(
        "law",
        ADOPTED + "2024-06-01 parliament.present\n2024-06-10 president.return wording=no",
        "2024-07-10",
        "clock.objections-lapse",
        "not-adopted",
        "majilis.override",
        track="priority",
    ),
    Lapse(
        "law",
        ADOPTED_17 + "2020-06-01 parliament.present\n2020-06-10 president.return wording=no",
        "2020-09-10",
        "clock.objections-lapse",
        "not-adopted",
        "majilis.override",
    ),
    Lapse(
        "constitutional-law",
        JOINTLY_PRESENTED + "2024-02-20 president.return wording=no",
        "2024-03-20",
        "clock.objections-lapse",
        "not-adopted",
        "joint.override",
    ),
    Lapse(
        "constitutional-law",
        JOINTLY_PRESENTED.replace("2024-02-05", "2024-06-01") + "2024-06-10 president.return wording=no",
        "2024-09-13",
        "clock.objections-lapse",
        "not-adopted",
        "joint.override",
    ),
    # A law takes effect after ten days, unless it says otherwise itself.
    Lapse(
        "law",
        PRESENTED + "2024-03-05 president.sign\n2024-03-06 gazette.publish",
        "2024-03-16",
        "clock.take-effect",
        "in-effect",
        "clock.take-effect",
    ),
)


@pytest.fixture(params=LAPSES, ids=str)
def lapse(request: pytest.FixtureRequest) -> Lapse:
    found: Lapse = request.param
    return found


def stopped(lapse: Lapse, passed: Passed) -> Passage:
    return passed(lapse.kind, lapse.text, answers=lapse.answers, track=lapse.track)


def test_nothing_lapses_on_the_last_day(lapse: Lapse, passed: Passed) -> None:
    """A term lapses at the end of its last day: on that day the bill still stands where it stood."""
    before = stopped(lapse, passed)
    today = on(before, day(lapse.last))
    assert today.state == before.state
    assert day(lapse.last) in [running.day for running in today.running]


def test_an_act_on_the_last_day_is_in_time(lapse: Lapse, passed: Passed) -> None:
    """The organ may act to the end of the last day."""
    passage = stopped(lapse, passed)
    passage.apply(Act(lapse.in_time, When.day(day(lapse.last))))
    assert passage.journal[-1].act == lapse.in_time
    assert lapse.clock not in [entry.act for entry in passage.journal if entry.act != lapse.in_time]


def test_the_clock_acts_on_the_day_after(lapse: Lapse, passed: Passed) -> None:
    """The lapse takes effect at the start of the day after, the day that the act of the clock bears."""
    passage = on(stopped(lapse, passed), day(lapse.last) + DAY)
    assert passage.state == lapse.stage
    (entry,) = [entry for entry in passage.journal if entry.act == lapse.clock]
    assert (entry.day, entry.n) == (day(lapse.last) + DAY, None)


def test_the_lapse_is_taken_however_long_the_wait(lapse: Lapse, passed: Passed) -> None:
    """A passage moved far beyond the term bears the same day for its lapse."""
    passage = on(stopped(lapse, passed), day(lapse.last) + 20 * DAY)
    (entry,) = [entry for entry in passage.journal if entry.act == lapse.clock]
    assert entry.day == day(lapse.last) + DAY


def test_a_recorded_lapse_on_the_right_day_agrees(lapse: Lapse, passed: Passed) -> None:
    """The record of the clock's act that bears the computed day is that act, not a second one."""
    passage = stopped(lapse, passed)
    passage.apply(Act(lapse.clock, When.day(day(lapse.last) + DAY)), n=99)
    assert passage.state == lapse.stage
    assert [entry.n for entry in passage.journal if entry.act == lapse.clock] == [99]


def test_a_recorded_lapse_on_the_right_day_agrees_in_a_dossier(lapse: Lapse, replayed: Replayed) -> None:
    """The same when the dossier is played and the law's unavoidable acts are supplied."""
    text = f"{lapse.text.rstrip()}\n{day(lapse.last) + DAY} {lapse.clock}"
    result = replayed(lapse.kind, text, answers=lapse.answers, track=lapse.track)
    assert result.refused is None
    assert result.passage.state == lapse.stage
    assert not [entry for entry in result.passage.journal if entry.supplied]


def test_a_recorded_lapse_without_a_date_takes_the_computed_day(lapse: Lapse, replayed: Replayed) -> None:
    """An undated act of the clock bears the computed day, unless the law may set another (taking effect)."""
    result = replayed(lapse.kind, f"{lapse.text.rstrip()}\n? {lapse.clock}", answers=lapse.answers, track=lapse.track)
    assert result.refused is None
    assert result.passage.state == lapse.stage
    if lapse.clock != "clock.take-effect":
        assert result.passage.journal[-1].day == day(lapse.last) + DAY


def test_a_lapse_recorded_on_the_last_day_itself_is_early_unless_the_law_bears_that_day(
    lapse: Lapse, passed: Passed
) -> None:
    """On its last day a term has not lapsed; but a law that counts as signed is dated by the last day of the month."""
    if lapse.clock == "clock.take-effect":
        pytest.skip("the law may set the day itself")
    passage = stopped(lapse, passed)
    recorded = Act(lapse.clock, When.day(day(lapse.last)))
    if lapse.clock == "clock.president-silent":
        passage.apply(recorded, n=99)
        assert passage.state == lapse.stage
        assert passage.journal[-1].day == day(lapse.last) + DAY
        return
    with pytest.raises(RefusedError) as refused:
        passage.apply(recorded, n=99)
    assert [blocker.not_before for blocker in refused.value.blockers] == [day(lapse.last) + DAY]


@pytest.mark.parametrize("off", [-20, -1, 2, 20])
def test_a_recorded_lapse_on_another_day_is_refused(off: int, lapse: Lapse, passed: Passed) -> None:
    """A lapse recorded before the last day or after the day that follows it contradicts the law.

    If it bears the right day under another answer about that date, the record selects the answer (A34).
    """
    if lapse.clock == "clock.take-effect":
        pytest.skip("the law may set the day itself")
    passage = stopped(lapse, passed)
    wrong = day(lapse.last) + off * DAY
    if (lapse.last, off) == ("2024-09-13", 20):
        passage.apply(Act(lapse.clock, When.day(wrong)))
        assert passage.selected == {"A34": "b"}
        return
    if wrong < passage.first:
        pytest.skip("before the last recorded act")
    with pytest.raises(RefusedError) as caught:
        passage.apply(Act(lapse.clock, When.day(wrong)))
    assert str(day(lapse.last) + DAY) in caught.value.blockers[0].needed
    assert passage.state == stopped(lapse, passed).state


def test_no_clock_is_allowed_before_its_day(lapse: Lapse, passed: Passed) -> None:
    """What stands against a lapse is told before it is tried: on the last day the clock may not yet act."""
    if lapse.clock == "clock.take-effect":
        pytest.skip("the law may set the day itself")
    passage = stopped(lapse, passed)
    early = passage.first + DAY
    if early < day(lapse.last):
        assert list(passage.blockers(Act(lapse.clock, When.day(early)), early, early))


# -- the Senate's silence before 2023 ---------------------------------------------------------------------------------


def test_a_later_act_of_the_senate_selects_that_the_sixty_days_only_instruct(passed: Passed) -> None:
    """A Senate that approves after sixty days shows the answer that was followed: A1=a."""
    passage = passed("law", IN_SENATE_17 + "2020-04-20 senate.approve")
    assert passage.state == "adopted"
    assert passage.selected == {"A1": "a"}
    assert "A1" in passage.questions


def test_a_later_presentation_selects_that_silence_adopts(passed: Passed) -> None:
    """A law presented to the President after sixty days of silence, and no vote of the Senate, shows A1=c."""
    passage = passed("law", IN_SENATE_17 + "2020-04-20 parliament.present")
    assert (passage.state, passage.selected) == ("presented", {"A1": "c"})


def test_no_answer_allows_a_vote_of_the_majilis_in_the_senates_silence(passed: Passed) -> None:
    """What no answer allows is refused, and the open question is named."""
    with pytest.raises(RefusedError, match="A1"):
        passed("law", IN_SENATE_17 + "2020-04-20 majilis.agree")


def test_silence_before_2023_is_undetermined_in_a_dossier(replayed: Replayed) -> None:
    """Nothing recorded after the sixty days: the outcome is undetermined, the question A1."""
    result = replayed("law", IN_SENATE_17, on=day("2020-04-06"))
    assert (result.passage.outcome, result.passage.questions) == ("undetermined", ("A1",))


# -- terms without a stated effect ------------------------------------------------------------------------------------


@attrs.frozen
class Missable:
    """A term whose lapse does nothing: its last day, and an act that is lawful even later."""

    kind: str
    text: str
    term: str
    last: str
    later: str
    track: str = "ordinary"

    def __str__(self) -> str:
        return f"{self.term} to {self.last}"


MISSABLE = (
    Missable("law", ADOPTED, "presentation-10", "2024-03-01", "parliament.present"),
    Missable("law", ADOPTED_17, "presentation-10", "2020-03-12", "parliament.present"),
    Missable("law", PRESENTED + "2024-03-05 president.sign", "publication-30", "2024-04-04", "gazette.publish"),
    Missable("law", PRESENTED + "2024-03-05 president.return", "chamber-15", "2024-03-20", "majilis.override"),
    Missable(
        "law",
        PRESENTED + "2024-03-05 president.return\n2024-03-07 majilis.override",
        "chamber-15",
        "2024-03-22",
        "senate.override",
    ),
    Missable(
        "law",
        PRESENTED
        + "2024-03-05 president.return\n2024-03-07 majilis.override\n2024-03-08 senate.override\n2024-03-09 parliament.present",
        "sign-after-override-month",
        "2024-04-09",
        "president.sign",
    ),
    Missable("law", IN_MAJILIS, "priority-two-months", "2024-03-10", "majilis.adopt", track="priority"),
    Missable(
        "law",
        IN_MAJILIS + "2024-01-31 president.declare-priority",
        "priority-two-months",
        "2024-03-31",
        "majilis.adopt",
    ),
    Missable("law", IN_MAJILIS + "2024-01-31 president.declare-priority", "majilis-40", "2024-03-11", "majilis.adopt"),
    Missable(
        "law",
        IN_MAJILIS_17 + "2020-01-31 president.declare-priority",
        "priority-two-months",
        "2020-03-31",
        "majilis.adopt",
    ),
    Missable(
        "law",
        "2024-01-31 initiator.introduce\n2024-02-02 majilis.accept",
        "emergency-joint-session",
        "2024-02-05",
        "joint.convene",
        track="emergency",
    ),
    Missable(
        "constitutional-law",
        "2024-01-31 initiator.introduce\n2024-03-07 majilis.accept",
        "emergency-joint-session",
        "2024-03-11",
        "joint.convene",
        track="emergency",
    ),
)


@pytest.mark.parametrize("case", MISSABLE, ids=str)
def test_a_term_without_a_stated_effect_is_only_missed(case: Missable, passed: Passed) -> None:
    """On its last day it runs; on the day after it is missed; the bill stays and the act is still to be done."""
    passage = passed(case.kind, case.text, track=case.track, initiator="government")
    today = on(passage, day(case.last))
    assert day(case.last) in [running.day for running in today.running if running.term.id == case.term]
    assert case.term not in today.missed
    late = on(passage, day(case.last) + DAY)
    assert case.term in late.missed
    assert late.state == passage.state
    assert late.apply(Act(case.later, When.day(day(case.last) + DAY)))


@pytest.mark.parametrize("case", [case for case in MISSABLE if case.term != "priority-two-months"], ids=str)
def test_a_late_act_ends_a_term_not_kept(case: Missable, passed: Passed) -> None:
    """The act that comes after the last day is told with its term: due then, and not kept if the text states it whole."""
    late = passed(case.kind, case.text, track=case.track, initiator="government")
    late.apply(Act(case.later, When.day(day(case.last) + DAY)))
    (end,) = [end for end in late.ended if end.id == case.term][-1:]
    assert (end.due, end.kept) == (day(case.last), False if end.term.footing is Footing.STATED else None)


@pytest.mark.parametrize(
    ("kind", "text", "term", "last"),
    [
        ("law", TO_SENATE, "majilis-to-senate-10", "2024-02-11"),
        ("law", TO_SENATE_17, "majilis-to-senate-10", "2020-02-13"),
        ("law", IN_SENATE_17 + "2020-03-02 senate.reject", "return-12", "2020-03-14"),
        ("law", IN_SENATE_17 + "2020-03-02 senate.return-changes", "return-14", "2020-03-16"),
        ("law", IN_SENATE + "2024-02-20 senate.reject", "return-10", "2024-03-01"),
        ("law", IN_SENATE + "2024-02-20 senate.return-changes", "return-10", "2024-03-01"),
        ("law", IN_MAJILIS, "senate-text-2", "2024-01-17"),
        ("constitutional-law", IN_MAJILIS, "senate-text-2", "2024-01-17"),
    ],
)
def test_the_other_terms_run_to_their_last_day(kind: str, text: str, term: str, last: str, passed: Passed) -> None:
    """Ten days to the Senate; twelve, fourteen (to 2022) or ten (since) back; two for the senators."""
    assert [running.day for running in passed(kind, text).running if running.term.id == term] == [day(last)]


@pytest.mark.parametrize(
    ("text", "term", "first", "on"),
    [
        (PRESENTED + "2024-03-11 president.refer", "court-month", "2024-04-11", "2025-04-11"),
        (ADOPTED_17 + "2020-03-11 president.refer", "council-month", "2020-04-11", "2021-04-12"),
        (TO_SENATE_17, "senate-registration-2", "2020-02-05", "2020-06-01"),
    ],
)
def test_a_term_that_runs_from_a_receipt_has_no_known_last_day(
    text: str, term: str, first: str, on: str, passed: Passed
) -> None:
    """Received by the Council, accepted by the Court, come to the Senate: no act tells it, so no later day is past the term."""
    for passage in (passed("law", text), passed("law", text).advanced(day(on))):
        (live,) = [running for running in passage.running if running.term.id == term]
        assert (live.day, live.earliest, live.latest, live.lapsed) == (None, day(first), None, False)


@pytest.mark.parametrize(("registered", "kept"), [("2024-02-11", True), ("2024-02-12", None)])
def test_registration_in_time_proves_the_sending_and_a_later_one_proves_nothing(
    registered: str, kept: bool | None, passed: Passed
) -> None:
    """The record has no act for the sending, so a late registration leaves it unknown."""
    passage = passed("law", f"{TO_SENATE}{registered} senate.register")
    assert [end.kept for end in passage.ended if end.id == "majilis-to-senate-10"] in ([kept], [])


# -- waits ------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text",
    [
        IN_MAJILIS_17 + "2020-03-01 majilis.reject\n2020-03-02 government.raise-confidence\n",
        IN_MAJILIS.replace("2024", "2020") + "2020-03-01 majilis.reject\n2020-03-02 government.raise-confidence\n",
    ],
)
@pytest.mark.parametrize("act", ["parliament.confidence-holds", "parliament.no-confidence"])
@pytest.mark.parametrize(
    ("voted", "lawful"), [("2020-03-02", False), ("2020-03-03", False), ("2020-03-04", True), ("2020-03-20", True)]
)
def test_the_vote_of_confidence_waits_forty_eight_hours(
    text: str, act: str, voted: str, lawful: bool, passed: Passed
) -> None:
    """Raised on the 2nd, the question may be voted on from the 4th (art. 61(7))."""
    if lawful:
        assert passed("law", f"{text}{voted} {act}", initiator="government").journal[-1].act == act
        return
    with pytest.raises(RefusedError) as caught:
        passed("law", f"{text}{voted} {act}", initiator="government")
    (blocker,) = caught.value.blockers
    assert (blocker.condition, blocker.not_before) == ("term:confidence-48-hours", day("2020-03-04"))
    assert "Const. art. 61(7)" in [cite.text() for cite in blocker.cites]


# -- what starts and stops them ---------------------------------------------------------------------------------------


def test_under_review_the_month_stands_still_however_long(passed: Passed) -> None:
    """While the Court reviews, no lapse comes; nor is a last day known."""
    passage = on(passed("law", PRESENTED + "2024-03-11 president.refer"), day("2025-03-01"))
    (month,) = [running for running in passage.running if running.term.id == "president-month"]
    assert (passage.state, month.day, month.latest) == ("under-review", None, None)


def test_a_referral_on_the_day_after_the_last_is_too_late(passed: Passed) -> None:
    """The law counts as signed by then."""
    with pytest.raises(RefusedError):
        passed("law", PRESENTED + "2024-04-02 president.refer")


def test_a_law_referred_before_it_was_presented_is_presented_after_the_review(passed: Passed) -> None:
    """Deputies may refer a law as soon as it is adopted; found constitutional, it is still to be presented."""
    text = ADOPTED + "2024-02-22 deputies.refer\n2024-03-15 court.uphold\n2024-03-18 parliament.present"
    passage = passed("law", text)
    assert passage.state == "presented"
    assert [running.day for running in passage.running if running.term.id == "president-month"] == [day("2024-04-18")]


def test_nothing_is_invented_between_a_review_and_a_presentation(replayed: Replayed) -> None:
    """No return by the President is supplied because a record presents the law after the review."""
    text = ADOPTED + "2024-02-22 deputies.refer\n2024-03-15 court.uphold\n2024-03-18 parliament.present"
    assert "president.return" not in [entry.act for entry in replayed("law", text).passage.journal]


def test_the_ten_days_of_presentation_do_not_pass_under_review(passed: Passed) -> None:
    """A law that waits for the Court cannot be late for its presentation."""
    passage = on(passed("law", ADOPTED + "2024-02-22 deputies.refer"), day("2024-03-15"))
    assert "presentation-10" not in passage.missed


def test_changed_objections_do_not_start_the_month_anew(passed: Passed) -> None:
    """The President may change his wording while the Mäjilis considers it; the month goes on."""
    passage = passed("law", PRESENTED + "2024-03-05 president.return\n2024-03-15 president.return wording=yes")
    assert day("2024-04-05") in [running.day for running in passage.running if running.term.id == "objections-month"]


def test_senate_days_end_with_the_question_of_confidence(passed: Passed) -> None:
    """A bill linked to confidence no longer waits for the Senate."""
    passage = passed("law", IN_SENATE + "2024-02-20 government.raise-confidence", initiator="government")
    assert "senate-60" not in [running.term.id for running in passage.running]
    assert on(passage, day("2024-06-01")).state == "confidence-linked"


def test_on_the_commissions_text_silence_counts_from_registration(passed: Passed) -> None:
    """In the order of para 4: sixty days from registration in the Senate, then the law goes to the President."""
    text = IN_SENATE + "2024-02-20 senate.reject\n2024-02-22 commission.form\n2024-02-26 commission.report\n"
    text += "2024-03-01 majilis.adopt-commission-text\n2024-03-04 senate.register"
    passage = passed("law", text)
    assert on(passage, day("2024-05-03")).state == "senate-on-commission-text"
    assert on(passage, day("2024-05-04")).state == "adopted"


def test_no_silence_without_a_registration(passed: Passed) -> None:
    """Sixty days that never began cannot have passed on the next morning."""
    text = IN_SENATE + "2024-02-20 senate.reject\n2024-02-22 commission.form\n2024-02-26 commission.report\n"
    text += "2024-03-01 majilis.adopt-commission-text\n2024-03-02 clock.senate-silent"
    with pytest.raises(RefusedError):
        passed("law", text)


def test_nothing_lapses_while_the_day_is_uncertain(replayed: Replayed) -> None:
    """Registered some day of February: silence is certain only sixty days after its last day."""
    text = TO_SENATE + "2024-02 senate.register"
    assert replayed("law", text, on=day("2024-04-29")).passage.state == "senate-pending"
    assert replayed("law", text, on=day("2024-04-30")).passage.state == "adopted"


def test_of_two_lapses_on_one_day_the_earlier_start_comes_first(passed: Passed) -> None:
    """A late presentation and a priority term that end together are both taken, in order of their starts."""
    text = IN_MAJILIS + "2024-02-01 majilis.adopt\n2024-02-05 senate.register\n"
    passage = on(passed("law", text, track="priority"), day("2024-04-06"))
    assert passage.state == "adopted"
    assert "priority-two-months" in passage.missed


@pytest.mark.parametrize(("taken", "stage"), [("2024-03-07", "in-effect"), ("2024-06-01", "in-effect")])
def test_a_law_may_set_its_own_day_of_effect(taken: str, stage: str, passed: Passed) -> None:
    """Ten days after publication unless the law says otherwise: earlier and later days agree with the law."""
    text = PRESENTED + f"2024-03-05 president.sign\n2024-03-06 gazette.publish\n{taken} clock.take-effect"
    passage = passed("law", text)
    assert (passage.state, passage.journal[-1].day) == (stage, day(taken))
    assert len([entry for entry in passage.journal if entry.act == "clock.take-effect"]) == 1


# -- sessions ---------------------------------------------------------------------------------------------------------


def test_a_month_that_ends_between_sessions_still_counts_as_signed(passed: Passed) -> None:
    """LP 19(3) states the effect; the rule of return on the first day of the next session meets it (L-5)."""
    passage = passed("law", ADOPTED + "2024-06-10 parliament.present")
    assert on(passage, day("2024-07-11")).state == "counts-as-signed"


@pytest.mark.parametrize(("answer", "stage"), [(None, "undetermined"), ("a", "returned"), ("b", "counts-as-signed")])
def test_a_return_on_the_first_day_of_the_next_session_is_an_open_question(
    answer: str | None, stage: str, passed: Passed
) -> None:
    """Only on the first day of the next regular session, and only after a lapse between sessions."""
    answers = {"L-5": answer} if answer else {}
    text = ADOPTED + "2024-06-10 parliament.present\n2024-09-02 president.return"
    assert passed("law", text, answers=answers).state == stage


@pytest.mark.parametrize("returned", ["2024-09-01", "2024-09-03"])
def test_a_return_on_another_day_of_a_law_that_counts_as_signed_is_refused(returned: str, passed: Passed) -> None:
    """The day before and the day after the opening of the session are no days for it."""
    with pytest.raises(RefusedError):
        passed("law", ADOPTED + f"2024-06-10 parliament.present\n{returned} president.return")


@pytest.mark.parametrize(
    ("closed", "lawful"), [("2024-06-27", False), ("2024-06-28", True), ("2024-06-29", True), ("2024-06-30", False)]
)
def test_the_end_of_a_session_agrees_with_the_calendar(closed: str, lawful: bool, passed: Passed) -> None:
    """The session of 2023–2024 ended on Friday 28 June 2024, the last working day of the month."""
    text = ADOPTED + f"2024-06-10 parliament.present\n{closed} clock.session-closes"
    if lawful:
        assert passed("law", text).state == "presented"
        return
    with pytest.raises(RefusedError):
        passed("law", text)


def test_the_majilis_does_not_act_while_it_is_dissolved(passed: Passed) -> None:
    """From 19 January to 28 March 2023 there was no Mäjilis that could adopt a law."""
    with pytest.raises(RefusedError):
        passed("law", "2023-01-05 initiator.introduce\n2023-01-12 majilis.accept\n2023-02-10 majilis.adopt")


# -- order and editions -----------------------------------------------------------------------------------------------


def test_an_act_dated_before_the_one_before_it_is_refused(passed: Passed) -> None:
    """Acts stand in the order in which they happened."""
    with pytest.raises(RefusedError, match="2024-01-10 or later"):
        passed("law", "2024-01-10 initiator.introduce\n2024-01-09 majilis.accept")


def test_acts_of_one_day_follow_one_another(passed: Passed) -> None:
    """Both readings of a constitutional law may be held on one day."""
    text = "2023-01-13 initiator.introduce\n2023-01-13 majilis.accept\n2023-01-13 joint.approve-first-reading\n2023-01-13 joint.adopt"
    assert passed("constitutional-law", text).state == "adopted"


def test_no_rules_are_known_before_the_first_edition(passed: Passed) -> None:
    """Never the nearest edition instead."""
    with pytest.raises(NoEditionError):
        passed("law", "1995-01-10 initiator.introduce")


@pytest.mark.parametrize(
    "refused", ["2024-04-06 senate.approve", "2024-03-01 majilis.adopt", "2024-03-01 senate.approve senate=25"]
)
def test_a_refusal_changes_nothing(refused: str, passed: Passed, history: History) -> None:
    """After a refused act the passage stands exactly where it stood, its day and its lapses included."""
    passage = passed("law", IN_SENATE)
    before = (passage.state, passage.first, passage.last, passage.journal, passage.running, dict(passage.memory))
    with pytest.raises(RefusedError):
        passage.apply(*history(refused))
    assert (
        passage.state,
        passage.first,
        passage.last,
        passage.journal,
        passage.running,
        dict(passage.memory),
    ) == before
    assert passage.apply(Act("senate.approve", When.day(day("2024-02-06"))))


def test_must_names_the_last_day(passed: Passed) -> None:
    """On the last day the duty is due today; on the day after the clock has acted."""
    passage = on(passed("law", IN_SENATE), day("2024-04-05"))
    assert [(duty.term, duty.by) for duty in outlook(passage, day("2024-04-05")).must] == [
        ("senate-60", day("2024-04-05"))
    ]
    assert outlook(on(passage, day("2024-04-06")), day("2024-04-06")).must[0].term == "presentation-10"


def test_a_session_may_close_twice_while_a_law_awaits_signature(passed: Passed) -> None:
    """A review lasted a year: the end of the second session is no contradiction of the first."""
    passage = passed("law", ADOPTED_17 + "2020-06-10 parliament.present")
    for name, when in (
        ("clock.session-closes", "2020-06-30"),
        ("president.refer", "2020-07-01"),
        ("court.uphold", "2021-06-25"),
        ("clock.session-closes", "2021-06-30"),
    ):
        passage.apply(Act(name, When.day(day(when))))
    assert passage.state == "presented"


@pytest.mark.parametrize(
    ("law", "began", "earliest"),
    [
        ("2024-04-30 senate.approve\n2024-05-20 chair.refer\n2024-06-22 court.uphold", "2024-04-30", "2024-07-02"),
        ("1999-04-30 senate.approve\n1999-05-20 chair.refer\n1999-06-22 court.uphold", "1999-04-30", "1999-06-23"),
    ],
)
def test_a_term_that_began_unseen_stood_still_under_the_review(
    replayed: Replayed, law: str, began: str, earliest: str
) -> None:
    """No presentation is on record: it came between the adoption and the decision, and the review does not count."""
    passage = replayed("law", law).passage
    (month,) = [running for running in passage.running if running.term.on_lapse == "clock.president-silent"]
    assert (month.start, month.earliest, month.latest) == ((day(began), None), day(earliest), None)
    (sending,) = [running for running in on(passage, day(earliest)).running if running.term.id == "presentation-10"]
    assert not shows_missed(passage, sending), "the President may have had the law before it was referred"


def test_the_month_of_a_law_presented_while_it_is_reviewed_stands_still_from_its_start(replayed: Replayed) -> None:
    """Art. 73(2): it lays no duty on the President till the review ends, and is whole then."""
    law = "2024-02-15 senate.approve\n2024-02-16 chair.refer\n2024-02-20 parliament.present"
    assert [duty.term for duty in outlook(replayed("law", law).passage, day("2024-02-21")).must] == []
    running = replayed("law", law + "\n2024-03-11 court.uphold").passage.running
    assert [one.day for one in running if one.term.id == "president-month"] == [day("2024-04-09")]
