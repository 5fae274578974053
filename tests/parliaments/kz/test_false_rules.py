"""Six false rules, planted in each edition in turn, are each named by the checks that should see them.

A false rule is put into the law in memory and nothing else; it is one that the soundness of a procedure lets pass.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs
import pytest

from lawflow import timetable
from lawflow.errors import ProcedureError
from lawflow.law.labels import Label
from lawflow.law.sources import Citation, Footing
from tests.proof.clocks import clock_faults
from tests.proof.golden import golden_faults
from tests.proof.sizes import tried
from tests.proof.tables import all_rows, table_faults
from tests.proof.text import law_text
from tests.proof.walker import walk_faults

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term
    from tests.proof.text import Rule

KIND: Final = "law"


# -- six false rules -------------------------------------------------------------------------------------------------------


def false_target(step: Step, procedure: Procedure) -> Iterator[Step]:
    """Under an answer, another stage of the procedure than the one the answer leads to."""
    if any(under.answer is not None for under in step.under):
        yield from (attrs.evolve(step, target=stage.id) for stage in procedure.stages if stage.id != step.target)


def dropped_condition(step: Step, procedure: Procedure) -> Iterator[Step]:
    """One condition less, votes excepted."""
    del procedure
    for need in step.needs:
        if not need.id.startswith(("carried", "missed", "given", "still-alone")):
            yield attrs.evolve(step, needs=tuple(other for other in step.needs if other is not need))


def second_citation(step: Step, procedure: Procedure) -> Iterator[Step]:
    """Another article in the second place."""
    del procedure
    if len(step.cites) > 1:
        first, second, *rest = step.cites
        yield attrs.evolve(step, cites=(first, Citation(second.instrument, "1(1)"), *rest))


def cleared_fact(step: Step, procedure: Procedure) -> Iterator[Step]:
    """A fact wiped out that the law keeps: here the wording that the President offered, or that he objected at all."""
    del procedure
    if step.source == "returned" and step.target not in ("returned", "undetermined"):
        yield attrs.evolve(step, clears=("objected", *step.clears))


def false_footing(step: Step, procedure: Procedure) -> Iterator[Step]:
    """Said to be inferred where the text states it."""
    del procedure
    if step.footing is Footing.STATED:
        yield attrs.evolve(step, footing=Footing.INFERRED, reason=Label.same("so it seems"))


def exemption(term: Term) -> Term:
    """The time between sessions leaves alone the bills of a track that it does not."""
    spared = "ordinary" if "priority" in term.recess_exempt else "priority"
    return attrs.evolve(term, recess_exempt=(*term.recess_exempt, spared))


# -- the checks ------------------------------------------------------------------------------------------------------------


def by_golden_law(edition: Edition, procedure: Procedure, rules: Iterable[Rule]) -> Iterable[str]:
    del rules
    procedures = tuple(procedure if other.kind == procedure.kind else other for other in edition.procedures)
    return golden_faults(attrs.evolve(edition, procedures=procedures))


def by_tables(edition: Edition, procedure: Procedure, rules: Iterable[Rule]) -> Iterable[str]:
    del edition, rules
    return (*table_faults(procedure, all_rows()), *clock_faults(procedure))


def by_walker(edition: Edition, procedure: Procedure, rules: Iterable[Rule]) -> Iterable[str]:
    del edition
    return walk_faults(procedure, tuple(rules))


PLANTS: Final = {
    "a target under an answer": (false_target, (by_golden_law, by_tables, by_walker)),
    "a dropped condition": (dropped_condition, (by_golden_law, by_tables, by_walker)),
    "a second citation": (second_citation, (by_golden_law, by_walker)),
    "a cleared fact": (cleared_fact, (by_golden_law, by_walker)),
    "a footing": (false_footing, (by_golden_law, by_walker)),
}
each_edition = pytest.mark.parametrize("edition", timetable.editions(), ids=lambda edition: edition.id)


def planted(procedure: Procedure, plant: Callable[[Step, Procedure], Iterator[Step]]) -> tuple[Procedure, Step]:
    """Return a procedure with the last false rule of a sort that is sound, and the true rule in whose place it stands."""
    for place in reversed(range(len(procedure.all_steps))):
        true = procedure.all_steps[place]
        for false in plant(true, procedure):
            steps = (*procedure.all_steps[:place], false, *procedure.all_steps[place + 1 :])
            try:
                return attrs.evolve(procedure, all_steps=steps, unchecked=False), true
            except ProcedureError:
                continue
    pytest.fail(f"{procedure.id} has no place for it")


def rules_like(step: Step, procedure: Procedure) -> list[Rule]:
    """Return the line of the golden law that a step is written in."""
    under = tuple((one.question, one.answer) for one in step.under)
    edge = (step.source, step.act, step.target, under)
    return [rule for rule in law_text(procedure.id).rules if (rule.source, rule.act, rule.target, rule.under) == edge]


@each_edition
@pytest.mark.parametrize("sort", PLANTS)
def test_a_false_rule_is_named(edition: Edition, sort: str) -> None:
    """Each check that should see it says where: the source and the act of the rule.

    By default only the last two editions are walked.
    """
    plant, checks = PLANTS[sort]
    procedure = edition.procedure(KIND)
    assert procedure is not None
    false, true = planted(procedure, plant)
    for check in checks if procedure in tried() else (one for one in checks if one is not by_walker):
        faults = list(check(edition, false, rules_like(true, procedure)))
        named = [fault for fault in faults if true.source in fault and true.act in fault]
        assert named, f"{check.__name__} does not see {sort} in {true.id} {true.under}"


@each_edition
@pytest.mark.parametrize("check", [by_golden_law, by_tables])
def test_a_false_exemption_from_the_recess_is_named(edition: Edition, check: Callable[..., Iterable[str]]) -> None:
    procedure = edition.procedure(KIND)
    assert procedure is not None
    terms = tuple(exemption(term) if term.id == "objections-month" else term for term in procedure.all_terms)
    faults = list(check(edition, attrs.evolve(procedure, all_terms=terms), ()))
    assert [fault for fault in faults if "objections-month" in fault]


@each_edition
def test_the_true_law_is_not_named(edition: Edition) -> None:
    procedure = edition.procedure(KIND)
    assert procedure is not None
    for check in (by_golden_law, by_tables):
        assert not list(check(edition, procedure, ()))
