"""Every step of every procedure, under every answer, is taken by a history; every term is started by one.

After each act of a history the stage, the facts, the tracks, the terms and the articles are those of the golden law, and
the last act, done again with one of its conditions failed, leads elsewhere or is refused.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from tests.proof.effects import after
from tests.proof.sizes import tried
from tests.proof.starts import term_faults
from tests.proof.text import law_text
from tests.proof.walker import walk_faults
from tests.proof.ways import ways

if TYPE_CHECKING:
    from lawflow.law.procedure import Procedure

each_tried = pytest.mark.parametrize("procedure", tried(), ids=lambda procedure: procedure.id)
NOT_TAKEN: Final[dict[str, frozenset[str]]] = {}
"""Steps that no history can take, by procedure: dead law, to be taken out. There is none."""
AFTER_NO_COMMISSION: Final = {
    "majilis-on-senate-text/majilis.agree/conciliation",
    "majilis-on-senate-text/majilis.disagree/conciliation",
    "majilis-on-senate-text/majilis.vote-short/not-adopted [A3=c]",
}
ON_CHANGES_BY_TWO_THIRDS: Final = {
    "majilis-on-senate-text/majilis.agree/conciliation",
    "majilis-on-senate-text/majilis.disagree/conciliation [A12=a]",
    "majilis-on-senate-text/majilis.disagree/conciliation [A12=b]",
    "majilis-on-senate-text/majilis.vote-short/conciliation [A12=a]",
}
WIPES_NOTHING: Final[dict[str, set[str]]] = {
    "1995/law": {
        "majilis-on-senate-text/majilis.agree/conciliation",
        "majilis-on-senate-text/majilis.vote-short/conciliation [A3=a]",
    },
    **dict.fromkeys(("2012/law", "2013/law", "2017/law"), AFTER_NO_COMMISSION),
    **dict.fromkeys(
        ("2012/constitutional-law", "2013/constitutional-law", "2017/constitutional-law"), ON_CHANGES_BY_TWO_THIRDS
    ),
    "2023/law": {
        "senate-pending/senate.reject/conciliation",
        "senate-pending/senate.reject/conciliation [A9=a]",
        "senate-pending/senate.return-changes/conciliation [A8=a]",
        "senate-pending/senate.return-changes/majilis-on-senate-text [A8=b]",
        "senate-pending/senate.return-changes/conciliation [A8=c]",
        "senate-pending/senate.return-changes/majilis-on-senate-text [A9=a]",
        "senate-pending/senate.return-changes/conciliation [A9=a] [A8=a]",
        "senate-pending/senate.return-changes/majilis-on-senate-text [A9=a] [A8=b]",
        "senate-pending/senate.return-changes/conciliation [A9=a] [A8=c]",
        "senate-pending/senate.vote-short/conciliation [A9=a]",
    },
}
"""Steps that wipe out a fact which no bill of the edition has there: before June 2002, and since June 2012, none comes to the
Senate, or to its changes, after a commission; since 2023 a vote of the Senate that fell short leaves a bill there only
under A9 b. A bill of an older edition can bring the fact over."""


@each_tried
def test_every_step_is_taken(procedure: Procedure) -> None:
    faults = list(walk_faults(procedure))
    assert not faults, "\n".join(faults)


@each_tried
def test_no_other_step_is_dead(procedure: Procedure) -> None:
    dead = {str(rule) for rule in law_text(procedure.id).rules if rule not in ways(procedure.id)}
    assert dead == NOT_TAKEN.get(procedure.id, set())


@each_tried
def test_every_stage_is_reached(procedure: Procedure) -> None:
    """All but one of each procedure are on the ways to its steps; bills lapse in an edition that has no step to it by a handover."""
    reached = {procedure.initial, *(rule.target for rule in ways(procedure.id))}
    assert {stage.id for stage in procedure.stages} - reached <= {"lapsed"} - {
        step.target for step in procedure.all_steps
    }


@each_tried
def test_every_term_is_started(procedure: Procedure) -> None:
    faults = list(term_faults(procedure))
    assert not faults, "\n".join(faults)


@each_tried
def test_what_a_step_wipes_out_can_be_there(procedure: Procedure) -> None:
    idle = set()
    for rule, way in ways(procedure.id).items():
        standing = way.bill
        for act in way.acts[:-1]:
            standing = after(act.rule, standing, dict(act.says))
        if any(standing.fact(fact) is None for fact in rule.clears):
            idle.add(str(rule))
    assert idle == WIPES_NOTHING.get(procedure.id, set())
