"""Faults put into the law in memory: what notices them without the text of the law."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.law.majorities import TWO_THIRDS
from lawflow.passage.refusal import RefusedError
from lawflow.study.check.mutants import Off, Seed, mutants_of, mutants_of_handovers
from lawflow.study.check.mutating import Killer, Score, Spared, mutate
from lawflow.study.check.trials import trials

if TYPE_CHECKING:
    from lawflow.law.steps import Step

EDITIONS = {edition.id: edition for edition in timetable.editions()}
KURULTAI = EDITIONS["2026"]
LAW = KURULTAI.procedures[0]


@cache
def score() -> Score:
    return mutate(KURULTAI, EDITIONS["2023"], ["constitutional-amendment"])


@cache
def score_of_laws() -> Score:
    return mutate(KURULTAI, None, ["law"])


def test_at_least_ninety_five_of_a_hundred_faults_are_noticed_without_the_text_of_the_law() -> None:
    assert score_of_laws().share >= 0.95
    assert score().share >= 0.95


def test_every_fault_but_of_an_exempt_vote_is_noticed_by_the_text_of_the_law() -> None:
    """A vote counted wrongly by one is no share that a row could name."""
    assert {one.mutant.seed for one in score_of_laws().judged if not one.golden} <= {Seed.VOTE, Seed.CONDITION}


def test_citations_and_footings_are_counted_apart() -> None:
    found = score_of_laws()
    assert {one.mutant.seed for one in found.in_words} == {Seed.CITATION, Seed.FOOTING}
    assert not {one.mutant.seed for one in found.in_deed} & {Seed.CITATION, Seed.FOOTING}
    assert all(one.by is None for one in found.in_words)


def test_what_nothing_notices_says_why() -> None:
    survivors = score_of_laws().survivors
    assert survivors
    assert all(isinstance(one.spared, Spared) for one in survivors)
    assert sum(score_of_laws().by.values()) + len(survivors) == len(score_of_laws().in_deed)


def test_every_sort_of_fault_is_seeded() -> None:
    seeds = {mutant.seed for procedure in KURULTAI.procedures for mutant in mutants_of(procedure)}
    assert seeds | {mutant.seed for mutant in mutants_of_handovers(KURULTAI)} == set(Seed)


def test_a_pending_bill_that_is_handed_over_elsewhere_is_noticed() -> None:
    handed = [one for one in score().in_deed if one.mutant.seed is Seed.HANDOVER]
    assert handed
    assert {one.by for one in handed} <= {Killer.HISTORIES, None}
    assert sum(one.by is None for one in handed) * 20 <= len(handed)


@pytest.mark.parametrize(("by", "needed"), [(-1, 65), (1, 67)])
def test_a_vote_counted_wrongly_by_one(by: int, needed: int) -> None:
    """Two thirds of 98 are 66."""
    assert TWO_THIRDS.needed(98) == 66
    assert Off(2, 3, by=by).needed(98) == needed


def test_every_step_is_taken_by_a_trial() -> None:
    rows: dict[tuple[str, str], list[Step]] = {}
    for step in LAW.all_steps:
        rows.setdefault((step.source, step.act), []).append(step)
    ended = (trial.taken(rows[trial.before.state, trial.act.act]) for trial in trials(LAW))
    taken = {(step.id, step.under) for step in ended if step is not None}
    assert taken == {(step.id, step.under) for step in LAW.all_steps}


def test_a_trial_ends_as_the_machine_says() -> None:
    """Of every seventh: where the machine takes it, it leads to the stage that the rows say; else they refuse it.

    A session that closes long after a term has lapsed finds the bill where that lapse has taken it.
    """
    for trial in trials(LAW)[::7]:
        rows = [step for step in LAW.all_steps if (step.source, step.act) == (trial.before.state, trial.act.act)]
        step, passage = trial.taken(rows), trial.before.copy()
        try:
            passage.apply(trial.act)
        except RefusedError:
            continue
        assert step is not None or passage.selected != trial.before.selected
        if step is not None and passage.journal[-1].source == step.source:
            assert passage.state == step.target
