"""The roles of the acts: each on an article on which its steps rest; a chamber that is away bars what needs it."""

from __future__ import annotations

from datetime import date

import pytest

from lawflow import timetable
from lawflow.dossiers.dossier import Act, When
from lawflow.law.bills import Bill
from lawflow.law.roles import Supplied, Way
from lawflow.parliaments.kz import PARLIAMENT
from lawflow.passage.passage import Passage

ROLES = PARLIAMENT.roles
STEPS = [step for edition in timetable.editions() for procedure in edition.procedures for step in procedure.all_steps]


def named(**having: object) -> set[str]:
    """The acts whose role has these values."""
    return {act for act, role in ROLES.items() if all(getattr(role, name) == value for name, value in having.items())}


@pytest.mark.parametrize("act", [act for act in ROLES if act not in ROLES.without_step])
def test_the_article_of_a_role_is_one_on_which_a_step_of_its_act_rests(act: str) -> None:
    rests = {cite for step in STEPS if step.act == act for cite in step.cites}
    places = {"19(4)"} | ({"58(2)"} if act in ROLES.events else set())  # an event that moves nothing has no step
    session = {cite for cite in ROLES[act].cites if cite.place in places}
    assert set(ROLES[act].cites) - session <= rests
    assert ROLES[act].cites


def test_the_acts_without_a_step_are_two() -> None:
    """The change of kind, and "adopted by Parliament", which stands for whichever single act leads to adoption."""
    assert ROLES.without_step == {"parliament.adopt", "initiator.change-kind"}
    assert not any(step.act in ROLES.without_step for step in STEPS)
    assert ROLES["parliament.adopt"].stands_for == "adopted"
    assert any(step.target == "adopted" for step in STEPS)


def test_what_happens_in_the_calendar_is_no_act_of_a_bill() -> None:
    """The end of a session, the early end of a chamber's powers and its meeting anew fit wherever a bill stands."""
    assert ROLES.events == {"clock.session-closes", "clock.dissolution", "clock.convocation"}


def test_votes_that_fell_short_are_never_supplied() -> None:
    """What the record lacks is never completed with a vote that it would have told of."""
    assert PARLIAMENT.acts.short_votes <= named(supplied=Supplied.NEVER)


def test_what_nobody_was_bound_to_do_is_a_hypothesis() -> None:
    """A question of confidence, a failed commission, a finding in part, a declaration of urgency."""
    assert named(supplied=Supplied.HYPOTHESIS) == {
        "government.raise-confidence",
        "commission.fail",
        "court.strike-part",
        "president.declare-urgent",
        "senate.recall",
    }


def test_a_second_round_or_a_longer_way_begins_with_a_review_objections_a_refusal_or_a_recall() -> None:
    assert named(way=Way.DETOUR) == ROLES.referrals | {
        "president.return",
        "president.object-to-court",
        "senate.refuse-commission-text",
        "president.refuse-referendum",
        "senate.recall",
    }


def test_every_organ_that_may_refer_a_law_sends_it_to_review() -> None:
    """Art. 72(1), and 73(1)2) of 2026: President, chairs, a fifth of the deputies, Prime Minister."""
    assert ROLES.referrals == {"president.refer", "chair.refer", "deputies.refer", "prime-minister.refer"}


def test_the_votes_of_the_chambers_are_taken_in_session() -> None:
    """Every act on which a chamber votes, and the return of a law: on the first day of the next session, art. 19(4)."""
    votes = {name for name, act in PARLIAMENT.acts.items() if act.counts != "none"}
    assert named(in_session=True) == votes | {"president.return"}


def test_the_organs_that_do_the_same_work_under_other_names() -> None:
    """The Mäjilis adopts what the Senate approves; the second approval by two thirds is an adoption too."""
    assert {PARLIAMENT.work(act) for act in ("majilis.adopt", "senate.approve", "majilis.reapprove")} == {"adopt"}


# -- a chamber that is away -----------------------------------------------------------------------


def refused(act: str, stage: str, day: date, kind: str = "law") -> list[tuple[str, list[str]]]:
    """The absences that stand against an act, with the articles they cite."""
    passage = Passage.start(Bill(kind), day)
    passage.state = stage
    found = passage.blockers(Act(act, When.day(day)), day, day)
    return [
        (blocker.condition, [cite.text() for cite in blocker.cites])
        for blocker in found
        if blocker.condition.startswith("absent:")
    ]


@pytest.mark.parametrize("day", [date(2007, 6, 20), date(2011, 12, 1), date(2016, 2, 1), date(2023, 2, 1)])
@pytest.mark.parametrize(
    ("act", "stage"),
    [
        ("majilis.adopt", "majilis-plenary"),
        ("commission.form", "conciliation"),
        ("senate.return-changes", "senate-pending"),
        ("parliament.confidence-holds", "confidence-linked"),
    ],
)
def test_what_needs_the_dissolved_majilis_is_refused_on_its_articles(act: str, stage: str, day: date) -> None:
    """Art. 55(5): the Senate stands in for Parliament; art. 63(1): the Mäjilis was dissolved."""
    assert refused(act, stage, day) == [("absent:majilis", ["Const. art. 55(5)", "Const. art. 63(1)"])]


@pytest.mark.parametrize("day", [date(2007, 6, 19), date(2023, 1, 18), date(2023, 3, 29)])
def test_the_day_before_and_the_day_after_nothing_is_refused_for_that(day: date) -> None:
    assert refused("majilis.adopt", "majilis-plenary", day) == []


@pytest.mark.parametrize(
    "act", ["senate.approve", "president.sign", "parliament.present", "gazette.publish", "president.refer"]
)
def test_what_does_not_need_the_majilis_goes_on_without_it(act: str) -> None:
    """Presenting a law is done by those who adopted it; the Senate, the President and the gazette go on."""
    assert refused(act, "senate-pending", date(2023, 2, 1)) == []


def test_before_its_first_session_the_kurultai_is_not_there() -> None:
    """Constitution of 2026, art. 52(2) and 58(2): its powers begin with its first session."""
    (absent,) = refused("kurultai.adopt", "kurultai-plenary", date(2026, 7, 15))
    assert absent == ("absent:kurultai", ["Const. 2026 art. 52(2)", "Const. 2026 art. 58(2)"])
