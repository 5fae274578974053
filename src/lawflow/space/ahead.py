"""What makes a difference: the facts, tracks and answers that something to come looks at, and what a record may say."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

import attrs

from lawflow.law.reach import events_of, reach
from lawflow.law.shown import Shown
from lawflow.law.steps import FromRecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lawflow.law.conditions.condition import Condition
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term

Says = tuple[tuple[str, object], ...]
"""What the record of an act says, field by field; what it does not say is left out."""


@attrs.frozen(eq=False, repr=False)
class Ahead(Shown):
    """What the steps and terms ahead of a stage look at, whatever the answers: all else makes no difference there.

    ``needs`` are the conditions that look.
    """

    needs: tuple[Condition, ...]
    facts: frozenset[str]
    tracks: frozenset[str]
    questions: frozenset[str]

    def values(self, fact: str) -> tuple[object, ...]:
        """Return the values of a fact that are told apart from others and from nothing at all."""
        return _values(self.needs, "memory", fact)


@attrs.frozen(eq=False, repr=False)
class _Rules(Shown):
    """The steps of a procedure whatever the answers, from each stage, and the terms that each of them starts."""

    leaving: Mapping[str, Sequence[Step]]
    starts: Mapping[Step, Sequence[Term]]

    def steps_ahead(self, stage: str) -> list[Step]:
        """Return every step that can follow a stage."""
        ahead = reach([stage], lambda one: (step.target for step in self.leaving.get(one, ())))
        return [step for here in ahead for step in self.leaving.get(here, ())]


def ahead(procedure: Procedure, stage: str) -> Ahead:
    """Return what anything that can follow a stage looks at."""
    return _ahead(_rules(procedure), stage)


@lru_cache(maxsize=1024)
def _rules(procedure: Procedure) -> _Rules:
    return _rules_of(procedure.all_steps, procedure.all_terms)


@lru_cache(maxsize=64)
def _rules_of(steps: tuple[Step, ...], terms: tuple[Term, ...]) -> _Rules:
    """Return the rules of all procedures that differ in answers only."""
    leaving: dict[str, list[Step]] = defaultdict(list)
    for step in steps:
        leaving[step.source].append(step)
    by: dict[str, list[Step]] = defaultdict(list)
    for step in steps:
        for event in events_of(step):
            by[event].append(step)
    starts: dict[Step, list[Term]] = defaultdict(list)
    for term in terms:
        for event in term.starts_on:
            for step in by.get(event, ()):
                starts[step].append(term)
    return _Rules(leaving, starts)


@lru_cache(maxsize=2048)
def _ahead(rules: _Rules, stage: str) -> Ahead:
    steps = rules.steps_ahead(stage)
    terms = dict.fromkeys(term for step in steps for term in rules.starts.get(step, ()))
    needs = dict.fromkeys([need for step in steps for need in step.needs])
    needs |= dict.fromkeys([need for term in terms for need in term.when])
    tracks = {read.name for need in needs for read in need.reads if read.where == "track"}
    return Ahead(
        tuple(needs),
        frozenset(fact for need in needs for fact in need.facts),
        frozenset(tracks.union(*(term.recess_exempt for term in terms))),
        frozenset(
            under.question for unders in (*(s.under for s in steps), *(t.under for t in terms)) for under in unders
        ),
    )


def _values(needs: Iterable[Condition], where: str, name: str) -> tuple[object, ...]:
    """Return the values of one thing that conditions tell apart; of a truth value they always know both."""
    found = [
        value
        for need in needs
        for demand in need.demands
        if demand.read == (where, name)
        for value in demand.values
        if value is not None
    ]
    if not found or any(isinstance(value, bool) for value in found):
        found = [True, False, *found]
    return tuple(dict.fromkeys(found))


@lru_cache(maxsize=4096)
def fields(procedure: Procedure, stage: str, act: str) -> Mapping[str, tuple[object, ...]]:
    """Return what the record of an act at a stage can say that makes a difference, field by field."""
    steps = procedure.steps_by.get((stage, act), ())
    needs = dict.fromkeys(need for step in steps for need in step.needs)
    asked = {
        read.name: _values(needs, "act", read.name) for need in needs for read in need.reads if read.where == "act"
    }
    for step in steps:
        later = ahead(procedure, step.target)
        for fact, value in step.sets:
            if isinstance(value, FromRecord) and fact in later.facts:
                asked[value.field] = tuple(dict.fromkeys((*asked.get(value.field, ()), *later.values(fact))))
    return asked


@lru_cache(maxsize=4096)
def records(procedure: Procedure, stage: str, act: str) -> tuple[Says, ...]:
    """Return all that the record of an act at a stage can say that makes a difference; the first says nothing."""
    known = fields(procedure, stage, act)
    return tuple(
        tuple((field, value) for field, value in zip(known, values, strict=True) if value is not None)
        for values in product(*((None, *known[field]) for field in known))
    )
