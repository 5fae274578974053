"""Whatever chamber an act cannot be done without is told with the conditions of its step."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.law.presence import told_needs
from lawflow.parliaments.kz import PARLIAMENT
from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from tests.passage.conftest import Passed

PROCEDURES = [one for edition in timetable.editions(PARLIAMENT) for one in edition.procedures]
IN_THE_SENATE = "2022-11-01 initiator.introduce\n2022-12-01 majilis.adopt\n2022-12-08 senate.register\n"


def told(procedure: Procedure, step: Step) -> set[str]:
    return {need.presence[0] for need in told_needs(procedure, step) if need.presence is not None}


@pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: one.id)
def test_a_chamber_whose_powers_can_end_is_told_wherever_an_act_of_another_needs_it(procedure: Procedure) -> None:
    """Art. 63: with the Mäjilis dissolved nothing is returned to it, no joint session meets, no confidence is asked."""
    chamber = "kurultai" if procedure.edition == "2026" else "majilis"
    acts = PARLIAMENT.acts_of_chambers - PARLIAMENT.roles.events
    needing = [s for s in procedure.steps if s.act in acts and chamber in PARLIAMENT.needed_by(s.act)]
    untold = {step.act for step in needing if chamber not in told(procedure, step)}
    assert {PARLIAMENT.acts[act].organ for act in untold} <= {chamber}


@pytest.mark.parametrize(
    "act", ["senate.return-changes", "government.raise-confidence", "commission.form", "joint.convene"]
)
def test_what_the_engine_refuses_without_a_majilis_is_told_of_every_step_of_the_act(act: str, passed: Passed) -> None:
    steps = [(one, step) for one in PROCEDURES if one.edition == "2023" for step in one.steps if step.act == act]
    assert steps
    assert all("majilis" in told(*one) for one in steps)
    with pytest.raises(RefusedError) as refused:
        passed("law", f"{IN_THE_SENATE}2023-02-01 {act}", initiator="government")
    assert "absent:majilis" in {blocker.condition for blocker in refused.value.blockers}


def test_what_the_senate_does_alone_is_not_told_to_need_a_majilis() -> None:
    procedure = timetable.edition("2023").procedure("law")
    assert procedure is not None
    alone = [step for step in procedure.steps if step.source == "senate-alone" and step.act.startswith("senate.")]
    assert alone
    assert not any(need.presence == ("majilis", True) for step in alone for need in told_needs(procedure, step))
