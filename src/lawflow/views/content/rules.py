"""Rules in words, for a comparison: where the steps of an act lead, on which conditions; a stage; a term."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lawflow import timetable
from lawflow.law.labels import Label
from lawflow.law.steps import UNDETERMINED
from lawflow.law.terms import Recess
from lawflow.study.compare.undated import undated_steps, undated_terms
from lawflow.views.content.phrases import length, with_condition

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term
    from lawflow.study.compare.change import Rules

NONE: Final = Label("жоқ", "нет", "none")
_STAYS: Final = Label("сол сатыда қалады", "остаётся на той же стадии", "stays at its stage")
_LEADS: Final = Label.same("→ {}")
_ACTS: Final = Label("{}; әрекеттер: {}", "{}; действия: {}", "{}; acts: {}")
_LAPSE: Final = Label("өткенде: {}", "по истечении: {}", "on its lapse: {}")
_EXCEPT: Final = Label("{} (мыналардан басқа: {})", "{} (кроме: {})", "{} (except: {})")
RECESSES: Final = {
    Recess.NOT_COUNTED: Label("сессиядан тыс саналмайды", "вне сессии не течёт", "not counted between sessions"),
    Recess.RESTARTS: Label("сессиядан тыс үзіледі", "вне сессии прерывается", "interrupted between sessions"),
}


def rules_in_words(procedure: Procedure, rules: Rules) -> Label:
    """Return what one side of a comparison says, in words."""
    if rules.stages:
        return _stage_in_words(procedure, rules)
    if rules.terms:
        return Label.joined((_term_in_words(procedure, term) for term in undated_terms(rules.terms)), "; ")
    if rules.steps:
        return Label.joined(dict.fromkeys(_step_in_words(procedure, step) for step in undated_steps(rules.steps)), "; ")
    return rules.label or NONE


def _stage_in_words(procedure: Procedure, rules: Rules) -> Label:
    acts = _nouns(procedure, (step.act for step in rules.steps))
    return _ACTS.filled(rules.stages[0].label, acts) if acts.en else rules.stages[0].label


def _nouns(procedure: Procedure, acts: Iterable[str]) -> Label:
    known = procedure.parliament.acts
    return Label.joined((known[act].as_noun(procedure.edition) for act in dict.fromkeys(acts)), ", ")


def _step_in_words(procedure: Procedure, step: Step) -> Label:
    needs = Label.joined((need.label for need in step.needs), ", ")
    if step.target == step.source:
        return with_condition(_STAYS, needs)
    target = procedure.stage[step.target].label
    if step.target == UNDETERMINED and step.question:
        target = Label.joined((target, Label.same(step.question)), " ")
    return with_condition(_LEADS.filled(target), needs)


def _term_in_words(procedure: Procedure, term: Term) -> Label:
    told = [length(term)]
    if term.recess in RECESSES:
        exempt = Label.joined(map(_track, term.recess_exempt), ", ")
        told.append(_EXCEPT.filled(RECESSES[term.recess], exempt) if term.recess_exempt else RECESSES[term.recess])
    if term.on_lapse is not None:
        told.append(_LAPSE.filled(_nouns(procedure, (term.on_lapse,))))
    told.extend(need.label for need in term.when)
    return Label.joined(told, ", ")


@lru_cache(maxsize=64)
def _track(track: str) -> Label:
    """Return what a track is called where some edition asks for it; its id if none does."""
    procedures = [procedure for edition in timetable.editions() for procedure in edition.procedures]
    needs = [need for procedure in procedures for step in procedure.all_steps for need in step.needs]
    needs += [need for procedure in procedures for term in procedure.all_terms for need in term.when]
    return next((need.label for need in needs if need.id == f"track:{track}=True"), Label.same(track))
