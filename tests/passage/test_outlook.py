"""The four answers: must, may, not yet, no longer."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from lawflow.dossiers.dossier import Act, When
from lawflow.parliaments.kz.acts import ACTS
from lawflow.passage.outlook import outlook
from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from lawflow.passage.outlook import Outlook
    from lawflow.passage.passage import Passage
    from tests.passage.conftest import Passed

INTRODUCED = "2024-01-10 initiator.introduce\n"
ACCEPTED = INTRODUCED + "2024-01-15 majilis.accept\n"
IN_SENATE = ACCEPTED + "2024-02-01 majilis.adopt\n2024-02-05 senate.register\n"
CONCILIATION = IN_SENATE + "2024-02-20 senate.reject\n"
ADOPTED = IN_SENATE + "2024-02-20 senate.approve\n"
PRESENTED = ADOPTED + "2024-03-01 parliament.present\n"
RETURNED = PRESENTED + "2024-03-05 president.return\n"
SIGNED = PRESENTED + "2024-03-05 president.sign\n"
STAGES = {
    "submitted": ("law", INTRODUCED, "2024-01-10"),
    "majilis-plenary": ("law", ACCEPTED, "2024-01-15"),
    "senate-pending": ("law", IN_SENATE, "2024-02-05"),
    "senate-pending in 2020": ("law", IN_SENATE.replace("2024", "2020"), "2020-02-05"),
    "conciliation": ("law", CONCILIATION, "2024-02-20"),
    "adopted": ("law", ADOPTED, "2024-02-20"),
    "presented": ("law", PRESENTED, "2024-03-01"),
    "under-review": ("law", PRESENTED + "2024-03-05 president.refer", "2024-03-06"),
    "returned": ("law", RETURNED, "2024-03-05"),
    "signed": ("law", SIGNED, "2024-03-05"),
    "withdrawn": ("law", IN_SENATE + "2024-02-06 initiator.withdraw", "2024-02-06"),
    "rejected": ("law", ACCEPTED + "2024-02-01 majilis.reject", "2024-02-01"),
    "undetermined": ("law", IN_SENATE.replace("2024", "2020"), "2020-05-01"),
    "confidence-linked": (
        "law",
        ACCEPTED + "2024-02-01 majilis.reject\n2024-02-01 government.raise-confidence",
        "2024-02-02",
    ),
    "joint-first-reading": ("constitutional-law", ACCEPTED, "2024-01-15"),
    "joint-on-objections": (
        "constitutional-law",
        ACCEPTED
        + "2024-02-01 joint.approve-first-reading\n2024-02-02 joint.adopt\n2024-02-05 parliament.present\n2024-02-20 president.return",
        "2024-02-21",
    ),
    "amendment-proposed": ("constitutional-amendment", "2024-01-10 president.propose-amendment", "2024-01-11"),
}


def day(text: str) -> date:
    return date.fromisoformat(text)


def seen(name: str, passed: Passed) -> tuple[Passage, Outlook, date]:
    kind, text, when = STAGES[name]
    passage = passed(kind, text, initiator="government")
    passage.advance(day(when))
    return passage, outlook(passage, day(when)), day(when)


def may(view: Outlook) -> set[str]:
    return {option.act for option in view.may}


def not_yet(view: Outlook) -> set[str]:
    return {closed.act for closed in view.not_yet}


@pytest.mark.parametrize("name", STAGES)
def test_every_act_has_exactly_one_answer(name: str, passed: Passed) -> None:
    """May, not yet or no longer: each act of the procedure once. Lapses and short votes are results, not choices."""
    passage, view, _ = seen(name, passed)
    answered = [*may(view), *not_yet(view), *view.no_longer]
    assert sorted(answered) == sorted(passage.procedure.acts - ACTS.by_clock - ACTS.short_votes)


@pytest.mark.parametrize("name", STAGES)
def test_what_may_be_done_is_lawful_and_the_rest_is_not(name: str, passed: Passed) -> None:
    """An act may be done if, and only if, the passage takes it; at an open question, it waits for the answer."""
    passage, view, when = seen(name, passed)
    for act in [*may(view), *not_yet(view), *view.no_longer]:
        trial = passage.copy()
        try:
            trial.apply(Act(act, When.day(when)))
        except RefusedError:
            assert act not in may(view)
        else:
            assert act in (not_yet(view) if passage.state == "undetermined" else may(view)), f"{act} is lawful"


@pytest.mark.parametrize("name", STAGES)
def test_what_is_not_yet_allowed_says_why(name: str, passed: Passed) -> None:
    """Every closed act names at least one blocker, with what was found and what is needed."""
    _, view, _ = seen(name, passed)
    for closed in view.not_yet:
        assert closed.blockers
        for blocker in closed.blockers:
            assert blocker.found
            assert blocker.needed


@pytest.mark.parametrize("name", STAGES)
def test_without_reasons_the_answers_are_the_same(name: str, passed: Passed) -> None:
    passage, view, when = seen(name, passed)
    without = outlook(passage, when, reasons=False)
    assert (without.must, without.may, without.no_longer) == (view.must, view.may, view.no_longer)
    assert [closed.act for closed in without.not_yet] == [closed.act for closed in view.not_yet]


@pytest.mark.parametrize("name", STAGES)
def test_who_must_act_may_act(name: str, passed: Passed) -> None:
    """A duty names acts that are open now."""
    _, view, _ = seen(name, passed)
    for duty in view.must:
        assert set(duty.acts) <= may(view)
        assert duty.cites


@pytest.mark.parametrize(
    ("name", "must"),
    [
        ("senate-pending", {("senate-60", "2024-04-05")}),
        ("adopted", {("presentation-10", "2024-03-01")}),
        ("presented", {("president-month", "2024-04-01")}),
        ("returned", {("chamber-15", "2024-03-20")}),
        ("signed", {("publication-30", "2024-04-04")}),
        ("withdrawn", set()),
        ("confidence-linked", set()),
    ],
)
def test_who_must_act_and_by_when(name: str, must: set[tuple[str, str]], passed: Passed) -> None:
    """The Senate in sixty days, presentation in ten, the President in a month, publication in thirty."""
    _, view, _ = seen(name, passed)
    assert must <= {(duty.term, str(duty.by)) for duty in view.must}


def test_the_president_must_sign_return_or_lose_the_choice(passed: Passed) -> None:
    """One of the two acts ends his month; a referral stops it and is no duty."""
    _, view, _ = seen("presented", passed)
    (duty,) = view.must
    assert set(duty.acts) == {"president.sign", "president.return"}
    assert {"president.refer", "chair.refer", "deputies.refer", "prime-minister.refer"} <= may(view)


def test_the_senate_may_approve_by_26_of_50(passed: Passed) -> None:
    """An option says by whom, until when, with how many votes, on which article."""
    _, view, _ = seen("senate-pending", passed)
    (option,) = [option for option in view.may if option.act == "senate.approve"]
    (need,) = option.needs
    assert (option.organ, option.until) == ("senate", day("2024-04-05"))
    assert (need.chamber, need.votes, need.seats) == ("senate", (26,), (50,))
    assert "Const. art. 61(4) part 3" in [cite.text() for cite in option.cites]


def test_a_joint_vote_needs_both_chambers(passed: Passed) -> None:
    """Two thirds of 98 and of 50."""
    _, view, _ = seen("joint-first-reading", passed)
    (option,) = [option for option in view.may if option.act == "joint.approve-first-reading"]
    assert [(need.chamber, need.votes, need.seats) for need in option.needs] == [
        ("majilis", (66,), (98,)),
        ("senate", (34,), (50,)),
    ]


def test_where_the_seats_are_open_so_is_the_number_of_votes(passed: Passed) -> None:
    """In September 2022 the Senate's three quarters were 37, 38 or 42."""
    passage = passed("constitutional-amendment", "2022-09-13 president.propose-amendment")
    (option,) = [
        option for option in outlook(passage, day("2022-09-16")).may if option.act == "joint.approve-first-reading"
    ]
    assert [(need.votes, need.seats) for need in option.needs] == [((81,), (107,)), ((37, 38, 42), (49, 50, 55))]


def test_not_yet_and_no_longer_before_the_senate(passed: Passed) -> None:
    """A bill before the Senate is not yet presented, and can no longer be introduced."""
    _, view, _ = seen("senate-pending", passed)
    assert {"parliament.present", "president.sign", "gazette.publish", "commission.form"} <= not_yet(view)
    assert {"initiator.introduce", "majilis.accept", "majilis.adopt", "majilis.reject"} <= {
        *view.no_longer,
        *not_yet(view),
    }
    assert "initiator.introduce" in view.no_longer


def test_an_emergency_route_is_no_longer_open_to_an_ordinary_bill(passed: Passed) -> None:
    """Accepted as an ordinary bill, it goes to no joint vote."""
    _, view, _ = seen("majilis-plenary", passed)
    assert "joint.adopt" in view.no_longer


def test_after_the_end_nothing_may_be_done(passed: Passed) -> None:
    """A withdrawn bill is over: every act can no longer be done."""
    _, view, _ = seen("withdrawn", passed)
    assert (view.must, view.may, view.not_yet) == ((), (), ())


def test_a_rejected_government_bill_may_still_be_linked_to_confidence(passed: Passed) -> None:
    """Art. 61(7): if a bill of the Government is not adopted."""
    _, view, _ = seen("rejected", passed)
    assert may(view) == {"government.raise-confidence"}


def test_forty_eight_hours_are_not_yet(passed: Passed) -> None:
    """On the day after the question was raised the vote is not yet allowed, and it is said from when it is."""
    passage, view, _ = seen("confidence-linked", passed)
    closed = {closed.act: closed.blockers for closed in view.not_yet}
    assert closed["parliament.no-confidence"][0].not_before == day("2024-02-03")
    assert "parliament.no-confidence" in may(outlook(passage, day("2024-02-03")))


def test_at_an_open_question_nothing_is_ruled_out_that_an_answer_allows(passed: Passed) -> None:
    """After the Senate's silence of 2020 the law does not say that the Senate can no longer approve (A1)."""
    _, view, _ = seen("undetermined", passed)
    assert "senate.approve" not in view.no_longer


def test_an_opinion_on_money_opens_the_introduction(passed: Passed) -> None:
    """Not yet, for want of the Government's opinion, and the cure is named."""
    passage = passed("law", "2024-01-09 government.opinion positive=no", money=True, initiator="deputies")
    (closed,) = [
        closed for closed in outlook(passage, day("2024-01-10")).not_yet if closed.act == "initiator.introduce"
    ]
    assert closed.blockers[0].cure == ("government.opinion",)


def test_an_overdue_duty_is_still_a_duty(passed: Passed) -> None:
    """The ten days of presentation have no effect: when they are over the law is still to be presented."""
    passage = passed("law", ADOPTED)
    passage.advance(day("2024-03-05"))
    view = outlook(passage, day("2024-03-05"))
    assert "parliament.present" in may(view)
    assert ("parliament.present",) in [duty.acts for duty in view.must]


@pytest.mark.parametrize(("declared", "idle"), [("", False), ("2024-01-16 president.declare-priority\n", True)])
def test_to_declare_priority_once_more_changes_nothing(passed: Passed, declared: str, idle: bool) -> None:
    """Art. 61(2): a bill that has priority has it; two months run from the first declaration, whatever follows."""
    bill = passed("law", ACCEPTED + declared)
    (option,) = (
        option for option in outlook(bill, day("2024-01-20")).may if option.act == "president.declare-priority"
    )
    assert option.idle is idle
    bill.apply(Act("president.declare-priority", When.day(day("2024-01-20"))))
    since = {running.start[0] for running in bill.running if running.term.id in ("majilis-40", "priority-two-months")}
    assert since == {day("2024-01-16" if idle else "2024-01-20")}


@pytest.mark.parametrize(
    ("then", "idle"),
    [
        ("", False),
        (" wording=yes\n2024-03-06 parliament.accept-objections", True),
        (" wording=no\n2024-03-06 parliament.accept-objections", True),
    ],
)
def test_objections_accepted_already_are_accepted_to_no_effect(passed: Passed, then: str, idle: bool) -> None:
    """Art. 54(2)2): no text forbids to accept them once more, and nothing follows from it; so no page offers it."""
    bill = passed("law", RETURNED.rstrip() + then)
    found = {option.act: option.idle for option in outlook(bill, day("2024-03-07")).may}
    assert found["parliament.accept-objections"] is idle


@pytest.mark.parametrize("year", [2005, 2009, 2013, 2015, 2019])
def test_a_code_that_is_to_be_read_once_more_is_not_bound_to_be_rejected(year: int, passed: Passed) -> None:
    """Within sixty days the Senate adopts, changes or rejects it; the first reading comes before the first two (pt 56)."""
    text = (
        f"{year}-02-01 initiator.introduce\n{year}-02-20 majilis.approve-first-reading\n"
        f"{year}-03-01 majilis.adopt\n{year}-03-04 senate.register"
    )
    seen = outlook(passed("law", text, subject="code"), date(year, 3, 20))
    (duty,) = [duty for duty in seen.must if duty.term == "senate-60"]
    assert duty.acts == ("senate.approve", "senate.reject", "senate.return-changes")
    assert {"senate.approve", "senate.return-changes"} <= {closed.act for closed in seen.not_yet}


def test_objections_that_reach_a_dissolved_mazhilis_are_not_to_be_answered_by_their_standing(passed: Passed) -> None:
    """It was dissolved on 19 January 2023: until the next one meets it can neither override the objections nor let them stand."""
    text = (
        "2022-11-12 court.opinion conforms=yes\n2022-11-15 president.propose-amendment\n2022-12-06 joint.approve-first-reading\n"
        "2022-12-28 joint.adopt\n2023-01-06 parliament.present\n2023-01-23 president.return"
    )
    returned = passed("constitutional-amendment", text, answers={"A27": "a"})
    assert outlook(returned, date(2023, 1, 24)).must == ()


@pytest.mark.parametrize("year", [2003, 2010, 2013, 2015, 2019, 2024])
@pytest.mark.parametrize("wording", ["yes", "no"])
def test_nobody_is_bound_to_accept_objections_that_have_lapsed(year: int, wording: str, passed: Passed) -> None:
    """The month accepts them; the fifteen days of a chamber end with it, and a decision after it is no duty."""
    text = (
        f"{year}-01-10 initiator.introduce\n{year}-01-15 majilis.accept\n{year}-02-01 majilis.adopt\n{year}-02-05 senate.register\n"
        f"{year}-02-20 senate.approve\n{year}-02-26 parliament.present\n{year}-03-05 president.return wording={wording}"
    )
    returned = passed("law", text, initiator="government", answers={"A33": "a"})
    returned.advance(date(year, 5, 10))
    assert returned.state == ("presidents-wording" if wording == "yes" else "not-adopted")
    assert not [
        duty for duty in outlook(returned, date(year, 5, 10)).must if "parliament.accept-objections" in duty.acts
    ]


@pytest.mark.parametrize("short", ["2024-02-01 majilis.reject\n", "2020-02-01 majilis.vote-short\n"])
def test_of_a_bill_that_has_ended_nothing_is_not_yet_that_only_an_act_before_could_have_opened(
    short: str, passed: Passed
) -> None:
    """Never returned and never referred: no objections are still to be accepted, no review is still to end."""
    text = ACCEPTED.replace("2024", short[:4]) + short
    found = outlook(passed("law", text), date(int(short[:4]), 2, 5))
    open_later = {closed.act for closed in found.not_yet}
    assert open_later.isdisjoint({"parliament.accept-objections", *(act for act in ACTS if act.startswith("court."))})
    assert "court.uphold" in found.no_longer
