"""No answer leaves a bill without a way on, none takes away an act that the law knows, and the clock does only what it may."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from lawflow.law.reach import reach, reach_back
from lawflow.parliaments.kz import PARLIAMENT
from lawflow.parliaments.kz.acts import ACTS
from tests.proof.sizes import PROCEDURES

if TYPE_CHECKING:
    from lawflow.law.procedure import Procedure

each_procedure = pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda procedure: procedure.id)
OTHER_VOTES: Final = {"A26", "A5"}
"""Questions about the votes to be taken: one answer asks a first reading that the other does not know (A26), or a majority
for a refusal, so that a vote which merely falls short is none (A5, c)."""


@each_procedure
def test_no_answer_makes_a_trap(procedure: Procedure) -> None:
    """Under every answer an end, a signature or an open question can be reached from every stage that is reached."""
    for question in procedure.open_questions:
        for answer in question.answer_ids():
            chosen = procedure.under({question.id: answer})
            onward = {stage.id: [step.target for step in chosen.steps_from[stage.id]] for stage in chosen.stages}
            escapes = reach_back([stage.id for stage in chosen.stages if stage.outcome != "pending"], onward)
            reached = reach([chosen.initial], lambda stage, onward=onward: onward[stage])  # type: ignore[misc]
            assert set(reached) <= set(escapes), (question.id, answer)


@each_procedure
def test_every_answer_leaves_the_act_lawful(procedure: Procedure) -> None:
    """An open question is about what an act leads to: no answer abolishes an act that stands while it is open."""
    lost = {
        (question.id, answer, source, act)
        for question in procedure.open_questions
        if question.default is None and question.id not in OTHER_VOTES
        for answer in question.answer_ids()
        for source, act in set(procedure.steps_by) - set(procedure.under({question.id: answer}).steps_by)
    }
    assert lost == set()


@each_procedure
def test_every_act_of_the_clock_belongs_to_a_term_or_to_the_calendar(procedure: Procedure) -> None:
    lapses = {term.on_lapse for term in procedure.all_terms}
    free = {step.act for step in procedure.all_steps if step.act in ACTS.by_clock} - lapses
    assert free <= {*PARLIAMENT.roles.events, "clock.take-effect"}
