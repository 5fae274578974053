"""Rules in words, for a comparison: where the steps of an act lead, on which conditions; a stage; a term."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

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
_IF: Final = Label("егер: {}", "если: {}", "if: {}")
_AND: Final = Label("{}; және {}", "{}; и {}", "{}; and {}")
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
    needs = in_a_sentence(need.label for need in step.needs)
    if step.target == step.source:
        return with_condition(_STAYS, needs)
    target = procedure.stage[step.target].label
    if step.target == UNDETERMINED and step.question:
        target = Label.joined((target, Label.same(step.question)), " ")
    return with_condition(_LEADS.filled(target), needs)


def _term_in_words(procedure: Procedure, term: Term) -> Label:
    told = [length(term)]
    if term.recess in RECESSES:
        exempt = Label.joined((procedure.parliament.tracks[track].label for track in term.recess_exempt), ", ")
        told.append(_EXCEPT.filled(RECESSES[term.recess], exempt) if term.recess_exempt else RECESSES[term.recess])
    if term.on_lapse is not None:
        told.append(_LAPSE.filled(_nouns(procedure, (term.on_lapse,))))
    return with_condition(Label.joined(told, ", "), in_a_sentence(need.label for need in term.when))


def in_a_sentence(conditions: Iterable[Label]) -> Label:
    """Return conditions that must all hold: ``if: an election; and a vote``; nothing of none.

    >>> in_a_sentence((Label.same("an election"), Label.same("a vote"))).en
    'if: an election; and a vote'
    """
    every = [one for one in conditions if one.en]
    if len(every) < 2:  # noqa: PLR2004 (nothing to join)
        return _IF.filled(every[0]) if every else Label("", "", "")
    return _IF.filled(_AND.filled(Label.joined(every[:-1], "; "), every[-1]))
