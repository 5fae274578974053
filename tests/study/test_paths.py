"""The lawful histories to an outcome or a stage: the nearest first, within a bound, each replayed by the machine."""

from __future__ import annotations

from datetime import date
from functools import partial
from operator import is_
from typing import TYPE_CHECKING, Final

import pytest

from lawflow import timetable
from lawflow.dossiers.dossier import Act, When
from lawflow.law.bills import Bill
from lawflow.passage.passage import Passage
from lawflow.study.compare.together import Side
from lawflow.study.histories.bills import bills_of
from lawflow.study.histories.enacting import enact, plan
from lawflow.study.histories.starting import begun, starts
from lawflow.study.paths.paths import goals, paths
from tests.space.bills import each_tried

if TYPE_CHECKING:
    from lawflow.law.procedure import Procedure
    from lawflow.space.space import Arc
    from lawflow.study.paths.paths import Paths


def found(name: str, goal: str, *, most: int = 10, longest: int = 16) -> Paths:
    procedure = timetable.procedure(name)
    return paths(begun(procedure, Bill(procedure.kind)), goal, most=most, longest=longest)


def acts(of: Paths, place: int = 0) -> list[str]:
    return [act.act for act in of.histories[place].acts]


def test_the_road_of_a_law_is_the_first_history_to_its_signature() -> None:
    """Const. art. 61(4): introduced, accepted, adopted, registered, approved, presented, signed."""
    assert acts(found("2023/law", "signed")) == [
        "initiator.introduce",
        "majilis.accept",
        "majilis.adopt",
        "senate.register",
        "senate.approve",
        "parliament.present",
        "president.sign",
    ]


def test_each_vote_of_a_history_has_the_least_number_that_carries_it() -> None:
    """50 of 98 adopt and 26 of 50 approve: more than half of all deputies."""
    votes = {
        act.act: {name: tally.ayes for name, tally in act.votes.items()}
        for act in found("2023/law", "signed").histories[0].acts
    }
    assert votes["majilis.adopt"] == {"majilis": 50}
    assert votes["senate.approve"] == {"senate": 26}


def test_a_lapse_bears_the_day_after_the_last_day_of_its_term() -> None:
    """Sixty days of silence of the Senate: the law goes on as adopted."""
    silent = next(
        one for one in found("2023/law", "adopted", most=60).histories if one.acts[-1].act == "clock.senate-silent"
    )
    registered, lapse = (
        next(act for act in silent.acts if act.act == name) for name in ("senate.register", "clock.senate-silent")
    )
    assert registered.when.first is not None
    assert lapse.when.first is not None
    assert (lapse.when.first - registered.when.first).days == 61


@each_tried
def test_every_history_told_is_lawful_and_ends_at_its_goal(procedure: Procedure) -> None:
    for goal in goals(procedure):
        told = paths(begun(procedure, Bill(procedure.kind)), goal, most=3)
        for history in told.histories:
            passage = history.passage
            assert history.lawful
            assert goal in (passage.state, passage.outcome)


def test_no_history_comes_back_to_where_it_stood() -> None:
    """A commission that fails is formed anew without end: the rounds are not told."""
    told = found("2017/law", "senate-on-commission-text", most=120, longest=14)
    formed = [[act.act for act in history.acts].count("commission.form") for history in told.histories]
    assert max(formed) == 1
    assert len({tuple((act.act, *act.says.items()) for act in history.acts) for history in told.histories}) > 100


@pytest.mark.parametrize("name", ["2012/law", "2017/law", "2023/law", "2026/law"])
def test_no_history_is_told_twice(name: str) -> None:
    """Also where two rules, as of the first reading of a code and of a change to one, are not told apart by what is known."""
    said = [tuple((act.act, *act.says.items()) for act in one.acts) for one in found(name, "signed", most=60).histories]
    assert len(said) > 20
    assert len(set(said)) == len(said)


def test_a_partial_answer_says_that_it_is_partial() -> None:
    assert found("2023/law", "signed", most=1).partial
    assert found("2023/law", "signed", longest=7).partial
    assert not found("2026/constitutional-amendment", "draft").partial


def test_histories_come_in_the_order_of_their_acts_within_the_direct_road() -> None:
    lengths = [len(one.acts) for one in found("2023/law", "signed").histories]
    assert lengths == sorted(lengths)


def test_the_soonest_history_is_told_beside_the_shortest() -> None:
    """A law counts as signed when the month of the President has passed."""
    told = found("2023/law", "counts-as-signed")
    assert told.soonest is not None
    assert (told.soonest.day - told.start.first).days == 31


def test_from_where_a_bill_stands_only_what_is_left_is_told() -> None:
    """After the return of a law of 2024 both chambers can overcome the objections by two thirds."""
    passage = Passage.start(Bill("law"), date(2024, 9, 9))
    for day, act in enumerate(
        (
            "initiator.introduce",
            "majilis.accept",
            "majilis.adopt",
            "senate.register",
            "senate.approve",
            "parliament.present",
            "president.return",
        ),
        10,
    ):
        passage.apply(Act(act, When.day(date(2024, 9, day))))
    told = paths(passage, "overridden")
    assert acts(told) == ["majilis.override", "senate.override"]
    assert [
        dict(act.votes)[name].ayes for act, name in zip(told.histories[0].acts, ("majilis", "senate"), strict=True)
    ] == [66, 34]


def test_nothing_leads_to_what_the_edition_does_not_know() -> None:
    told = found("2026/constitutional-amendment", "unconstitutional")
    assert not told.histories
    assert not told.partial


AFTER_OBJECTIONS: Final = (
    "returned",
    "senate-on-objections",
    "overridden",
    "presidents-wording",
    "under-review-overridden",
    "under-review-presidents-wording",
)
UNDER_ANOTHER_ANSWER: Final = {
    "2007/constitutional-law": {
        "submitted/government.raise-confidence/confidence-linked",
        "majilis-plenary/government.raise-confidence/confidence-linked",
    },
    "2023/law": {
        "majilis-plenary/government.raise-confidence/confidence-linked",
        *(f"{stage}/government.temporary-act/{stage}" for stage in AFTER_OBJECTIONS),
    },
    "2023/constitutional-law": {"joint-first-reading/government.raise-confidence/confidence-linked"},
}
"""A bill whose vote fell short stays where it is under L-1 a alone: only then is there a question of confidence on it there.

An emergency law that the President returns waits at A23 for who deals with the objections.
"""


@pytest.mark.parametrize(
    "name", ["2007/constitutional-law", "2012/law", "2013/law", "2023/law", "2023/constitutional-law"]
)
def test_the_machine_takes_every_step_of_the_space(name: str) -> None:
    """For each step a history of one of the bills that the procedure tells apart, begun on one of a few days.

    A chamber that must be away is imagined to be away.
    """
    procedure, taken = timetable.procedure(name), set()
    for bill in bills_of(procedure):
        side = Side(procedure, bill)
        for step in procedure.steps:
            way = side.shortest(partial(is_, step)) if step.id not in taken else None
            if way is not None and is_taken(procedure, bill, tuple(way)):
                taken.add(step.id)
    assert {step.id for step in procedure.steps} - UNDER_ANOTHER_ANSWER.get(name, set()) == taken


def is_taken(procedure: Procedure, bill: Bill, way: tuple[Arc, ...]) -> bool:
    for on in list(starts(procedure))[:6]:
        start = begun(procedure, bill, on)
        history = enact(start, [plan(arc, start, imagined=True) for arc in way])
        if history.lawful and history.entries[-1].step is way[-1].step:
            return True
    return False
