"""Rules in words, for a comparison: where the steps of an act lead, on which conditions; a stage; a term."""

from __future__ import annotations

from collections import defaultdict
from functools import partial
from typing import TYPE_CHECKING, Final

from lawflow.law.labels import Label
from lawflow.law.sources import Footing
from lawflow.law.steps import UNDETERMINED, matches
from lawflow.law.terms import Recess
from lawflow.study.compare.undated import always, undated, undated_steps, undated_terms, whole_of
from lawflow.views.content.phrases import length, with_condition

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term
    from lawflow.study.compare.change import Rules

NONE: Final = Label("жоқ", "нет", "none")
_STAYS: Final = Label("сол сатыда қалады", "остаётся на той же стадии", "stays at its stage")
_CONDITION: Final = Label("шарты: {}", "условие: {}", "condition: {}")
_CONDITIONS: Final = Label("шарттары: {}", "условия: {}", "conditions: {}")
_FROM: Final = Label("басталуы: {}", "начало: {}", "from: {}")
_LEADS: Final = Label.same("→ {}")
_ACTS: Final = Label("{}; әрекеттер: {}", "{}; действия: {}", "{}; acts: {}")
_LAPSE: Final = Label("өткенде: {}", "по истечении: {}", "on its lapse: {}")
_EXCEPT: Final = Label("{} (мыналардан басқа: {})", "{} (кроме: {})", "{} (except: {})")
_INFERRED: Final = Label("{}; қорытылған: {}", "{}; выведено: {}", "{}; inferred: {}")
RECESSES: Final = {
    Recess.NOT_COUNTED: Label("сессиядан тыс саналмайды", "вне сессии не течёт", "not counted between sessions"),
    Recess.RESTARTS: Label("сессиядан тыс үзіледі", "вне сессии прерывается", "interrupted between sessions"),
}


def rules_in_words(procedure: Procedure, rules: Rules, *, started_otherwise: bool = False) -> Label:
    """Return what one side of a comparison says, in words; of a term that is started otherwise, what starts it too."""
    if rules.stages:
        return _stage_in_words(procedure, rules)
    if rules.terms:
        words = partial(_term_in_words, procedure, start=started_otherwise)
        return Label.joined(map(words, _read_once(undated_terms(rules.terms), words)), "; ")
    if rules.steps:
        steps = whole_of(undated_steps(rules.steps))
        return Label.joined(dict.fromkeys(_step_in_words(procedure, step) for step in steps), "; ")
    return rules.label or NONE


def with_reasons(said: Label, rules: Rules, other: Rules) -> Label:
    """Return what a side says, with the reasons for which rows of it are inferred that the other does not share."""
    shared = set(_reasons(other))
    reasons = dict.fromkeys(reason for reason in _reasons(rules) if reason not in shared)
    return _INFERRED.filled(said, Label.joined(reasons, "; ")) if reasons else said


def _reasons(rules: Rules) -> Iterator[Label]:
    rows: tuple[Step | Term, ...] = (*rules.steps, *rules.terms)
    for row in rows:
        if row.footing is Footing.INFERRED and row.reason is not None:
            yield row.reason


def _read_once(terms: tuple[Term, ...], words: Callable[[Term], Label]) -> Iterator[Term]:
    """Yield terms, as one those that read alike and together hold on every day."""
    alike: dict[str, list[Term]] = defaultdict(list)
    for term in terms:
        alike[words(undated(term)).en].append(term)
    for same in alike.values():
        yield from [undated(same[-1])] if always(same) else same


def _stage_in_words(procedure: Procedure, rules: Rules) -> Label:
    """Return a stage with the acts that leave it, each with the votes that it takes."""
    needed: dict[str, dict[Label, None]] = defaultdict(dict)
    for step in rules.steps:
        carried = (need.label for need in step.needs if need.majorities and all(one.reached for one in need.majorities))
        needed[step.act].update(dict.fromkeys(carried))
    acts = [with_condition(_nouns(procedure, (act,)), Label.joined(votes, "; ")) for act, votes in needed.items()]
    return _ACTS.filled(rules.stages[0].label, Label.joined(acts, ", ")) if acts else rules.stages[0].label


def _nouns(procedure: Procedure, acts: Iterable[str]) -> Label:
    known = procedure.parliament.acts
    return Label.joined((known[act].as_noun(procedure.edition) for act in dict.fromkeys(acts)), ", ")


def _step_in_words(procedure: Procedure, step: Step) -> Label:
    needs = conditions_in_words(need.label for need in step.needs)
    if step.target == step.source:
        return with_condition(_STAYS, needs)
    target = procedure.stage[step.target].label
    if step.target == UNDETERMINED and step.question:
        target = Label.joined((target, Label.same(step.question)), " ")
    return with_condition(_LEADS.filled(target), needs)


def _term_in_words(procedure: Procedure, term: Term, *, start: bool) -> Label:
    told = [length(term)]
    if start:
        told.append(_FROM.filled(_nouns(procedure, _starting(procedure, term))))
    if term.recess in RECESSES:
        exempt = Label.joined((procedure.parliament.tracks[track].label for track in term.recess_exempt), ", ")
        told.append(_EXCEPT.filled(RECESSES[term.recess], exempt) if term.recess_exempt else RECESSES[term.recess])
    if term.on_lapse is not None:
        told.append(_LAPSE.filled(_nouns(procedure, (term.on_lapse,))))
    return with_condition(Label.joined(told, ", "), conditions_in_words(need.label for need in term.when))


def _starting(procedure: Procedure, term: Term) -> Iterable[str]:
    return (step.act for step in procedure.steps if matches(term.starts_on, step.act, step.target))


def conditions_in_words(conditions: Iterable[Label]) -> Label:
    """Return conditions that must all hold, as a list: ``conditions: an election; a vote``; nothing of none.

    >>> conditions_in_words((Label.same("an election"), Label.same("a vote"))).en
    'conditions: an election; a vote'
    """
    every = [one for one in conditions if one.en]
    if not every:
        return Label("", "", "")
    return (_CONDITION if len(every) == 1 else _CONDITIONS).filled(Label.joined(every, "; "))
