"""What makes a difference: the facts, tracks and answers that something to come looks at, and what a record may say."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import product
from typing import NamedTuple

from lawflow.law.conditions.condition import Condition
from lawflow.law.procedure import Procedure
from lawflow.law.reach import events_of, reach
from lawflow.law.steps import FromRecord, Step
from lawflow.law.terms import Term

Says = tuple[tuple[str, object], ...]
"""What the record of an act says, field by field; what it does not say is left out."""


class Ahead(NamedTuple):
    """What the steps and terms ahead of a stage look at, whatever the answers: all else makes no difference there."""

    looks: "tuple[_Looks, ...]"
    facts: frozenset[str]
    tracks: frozenset[str]
    questions: frozenset[str]

    def values(self, fact: str) -> tuple[object, ...]:
        """Return the values of a fact that are told apart from others and from nothing at all."""
        return _values((need for one in self.looks for need in one.needs), "memory", fact)


class _Looks:
    """The stages that follow one stage at once, and what the steps from it, with the terms that they start, look at."""

    def __init__(self) -> None:
        self.targets: dict[str, None] = {}
        self.needs: list[Condition] = []
        self._seen: set[int] = set()
        self.facts: set[str] = set()
        self.tracks: set[str] = set()
        self.questions: set[str] = set()

    def look(self, rule: Step | Term, needs: Iterable[Condition]) -> None:
        """Take in the conditions and the answers of a step or term."""
        self.questions.update(under.question for under in rule.under)
        for need in needs:
            if id(need) in self._seen:
                continue
            self._seen.add(id(need))
            self.needs.append(need)
            for where, name in need.reads:
                if where == "memory":
                    self.facts.add(name)
                elif where == "track":
                    self.tracks.add(name)


class _Rules:
    """The stages and what is looked at from each, of all procedures that differ in answers only."""

    def __init__(self, steps: Iterable[Step], terms: Iterable[Term]) -> None:
        starts: dict[str, list[Term]] = defaultdict(list)
        for term in terms:
            for event in term.starts_on:
                starts[event].append(term)
        self.looks: dict[str, _Looks] = {}
        for step in steps:
            here = self.looks.setdefault(step.source, _Looks())
            here.targets[step.target] = None
            here.look(step, step.needs)
            for event in events_of(step):
                for term in starts.get(event, ()):
                    here.look(term, term.when)
                    here.tracks.update(term.recess_exempt)

    def ahead(self, stage: str) -> list[_Looks]:
        """Return what is looked at from a stage, and from every stage that can follow it."""
        stages = reach([stage], lambda one: self.looks[one].targets if one in self.looks else ())
        return [self.looks[one] for one in stages if one in self.looks]


def ahead(procedure: Procedure, stage: str) -> Ahead:
    """Return what anything that can follow a stage looks at."""
    return _ahead(_rules(procedure), stage)


@lru_cache(maxsize=1024)
def _rules(procedure: Procedure) -> _Rules:
    return _rules_of(procedure.all_steps, procedure.all_terms)


@lru_cache(maxsize=64)
def _rules_of(steps: tuple[Step, ...], terms: tuple[Term, ...]) -> _Rules:
    return _Rules(steps, terms)


@lru_cache(maxsize=2048)
def _ahead(rules: _Rules, stage: str) -> Ahead:
    looks = tuple(rules.ahead(stage))
    return Ahead(
        looks,
        frozenset().union(*(one.facts for one in looks)),
        frozenset().union(*(one.tracks for one in looks)),
        frozenset().union(*(one.questions for one in looks)),
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
    needs = [need for step in steps for need in step.needs]
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
