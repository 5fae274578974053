"""What lies ahead of a stage, and behind it, in one walk."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.law.reach import (
    events_ahead,
    reach,
    reach_back,
    stages_ahead,
    stages_of,
    stages_towards,
    steps_ahead,
    terms_ended_by,
)

if TYPE_CHECKING:
    from lawflow.law.procedure import Procedure

PROCEDURES = [procedure for edition in timetable.editions() for procedure in edition.procedures]
each_procedure = pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda procedure: procedure.id)


def test_the_nearest_come_first_and_distances_are_the_shortest() -> None:
    """On random graphs the distance of each is one more than the least of those that lead to it."""
    rng = random.Random(61)
    for _ in range(200):
        size = rng.randrange(1, 12)
        onward = {n: [rng.randrange(size) for _ in range(rng.randrange(3))] for n in range(size)}
        found = reach([0], onward.__getitem__)
        assert list(found.values()) == sorted(found.values())
        for here, distance in found.items():
            nearest = min((found[n] for n in found if here in onward[n]), default=-1)
            assert distance == (0 if here == 0 else nearest + 1)
            assert all(there in found for there in onward[here])


def test_what_lies_behind_is_what_can_reach() -> None:
    """A goal is reached from exactly those from which it can be reached, from as far away."""
    rng = random.Random(62)
    for _ in range(200):
        size = rng.randrange(1, 12)
        onward = {n: [rng.randrange(size) for _ in range(rng.randrange(3))] for n in range(size)}
        behind = reach_back([0], onward)
        forward = {n: reach([n], onward.__getitem__) for n in range(size)}
        assert behind == {n: ahead[0] for n, ahead in forward.items() if 0 in ahead}


@each_procedure
def test_every_stage_lies_ahead_of_the_first_or_is_inherited(procedure: Procedure) -> None:
    """No stage stands apart, and from each an end can be reached."""
    ahead = stages_ahead(procedure, [procedure.initial])
    ends = {stage.id for stage in procedure.stages if stage.outcome != "pending"}
    towards = stages_towards(procedure, ends)
    assert set(ahead) <= set(towards) == {stage.id for stage in procedure.stages}


@each_procedure
def test_nothing_lies_ahead_of_a_final_stage(procedure: Procedure) -> None:
    """A final stage has neither steps nor events before it."""
    for stage in procedure.stages:
        assert bool(steps_ahead(procedure, [stage.id])) is not procedure.is_final(stage.id)
        assert bool(events_ahead(procedure, stage.id)) is not procedure.is_final(stage.id)


def test_a_step_that_does_not_lead_on_is_still_a_step_ahead() -> None:
    """The President may return a law; what follows a return is ahead only if it leads on."""
    procedure = timetable.procedure("2023/law")
    ahead = steps_ahead(procedure, ["presented"], lambda step: step.act != "president.return")
    assert "president.return" in {step.act for step in ahead}
    assert "returned" not in {step.source for step in ahead}
    assert "returned" in stages_ahead(procedure, ["presented"])


def test_sixty_days_cover_the_senate_and_what_a_question_of_confidence_opens() -> None:
    """The Senate's sixty days run while a bill lies with it, and end with its decision; a side route is another matter."""
    procedure = timetable.procedure("2023/law")
    term = procedure.term["senate-60"]
    assert "senate-pending" in stages_of(procedure, term, on_tracks=False) < stages_of(procedure, term)
    assert "confidence-linked" in stages_of(procedure, term) - stages_of(procedure, term, on_tracks=False)
    assert "adopted" not in stages_of(procedure, term, on_tracks=False)
    (approve,) = procedure.steps_by["senate-pending", "senate.approve"]
    assert "senate-60" in [found.id for found in terms_ended_by(procedure, approve)]


@each_procedure
def test_no_term_is_told_of_an_act_on_whose_condition_it_does_not_run(procedure: Procedure) -> None:
    """The Senate's sixty days do not run for the budget of 1995, so nothing is due within them of its discussion."""
    for step in procedure.steps:
        for term in terms_ended_by(procedure, step):
            assert not any(asked.excludes(need) for asked in term.when for need in step.needs), (step.act, term.id)


@each_procedure
def test_no_term_is_told_of_a_bill_that_another_chamber_takes_up_in_the_absence_of_one(procedure: Procedure) -> None:
    """Transfer and registration are due of what the Mäjilis sends, not of what the Senate takes up without it."""
    for step in procedure.steps:
        if procedure.leads_aside(step):
            assert not terms_ended_by(procedure, step), (step.source, step.act)


@pytest.mark.parametrize("edition", ["1995", "2007", "2012", "2013"])
@pytest.mark.parametrize("struck", ["presented", "overridden", "presidents-wording"])
def test_no_month_on_objections_is_told_of_a_law_that_was_struck_while_none_were_pending(
    edition: str, struck: str
) -> None:
    """The Council that yields to the President's objection to its decision keeps no term of Parliament (art. 73(4))."""
    procedure = timetable.procedure(f"{edition}/law")
    yields = [
        step
        for step in procedure.steps_by["objection-to-court", "court.yield"]
        if any(need.key == f"memory:struck={struck}" for need in step.needs)
    ]
    assert yields
    assert not [term.id for step in yields for term in terms_ended_by(procedure, step)]


def test_the_budget_of_1995_is_discussed_in_the_senate_without_the_sixty_days() -> None:
    """Const. 1995 art. 54(2); the sixty days of art. 61(4) are those of other bills."""
    procedure = timetable.procedure("1995/law")
    by_target = {step.target: step for step in procedure.steps_by["senate-pending", "senate.approve"]}
    assert "senate-60" not in {term.id for term in terms_ended_by(procedure, by_target["joint-vote"])}
    assert "senate-60" in {term.id for term in terms_ended_by(procedure, by_target["adopted"])}
