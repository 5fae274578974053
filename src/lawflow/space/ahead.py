"""What makes a difference: the facts, tracks and answers that something to come looks at, and what a record may say."""

from __future__ import annotations

from functools import lru_cache
from itertools import product
from typing import TYPE_CHECKING

import attrs

from lawflow.law.reach import every_step_ahead
from lawflow.law.steps import FromRecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lawflow.law.conditions.condition import Condition
    from lawflow.law.procedure import Procedure

Says = tuple[tuple[str, object], ...]
"""What the record of an act says, field by field; what it does not say is left out."""


@attrs.frozen
class Ahead:
    """What the steps and terms ahead of a stage look at, whatever the answers: all else makes no difference there.

    ``facts`` maps a fact to the values that are told apart from others and from nothing at all.
    """

    facts: Mapping[str, tuple[object, ...]]
    tracks: frozenset[str]
    questions: frozenset[str]


@lru_cache(maxsize=4096)
def ahead(procedure: Procedure, stage: str) -> Ahead:
    """Return what anything that can follow a stage looks at."""
    steps = every_step_ahead(procedure, [stage])
    terms = [term for term in procedure.all_terms if any(map(term.started_by, steps))]
    needs = dict.fromkeys(
        [need for step in steps for need in step.needs] + [need for term in terms for need in term.when]
    )
    tracks = {read.name for need in needs for read in need.reads if read.where == "track"}
    unders = [under for step in steps for under in step.under] + [under for term in terms for under in term.under]
    return Ahead(
        {fact: _values(needs, "memory", fact) for need in needs for fact in need.facts},
        frozenset(tracks.union(*(term.recess_exempt for term in terms))),
        frozenset(under.question for under in unders),
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
        later = ahead(procedure, step.target).facts
        left = ((fact, value) for fact, value in step.sets if isinstance(value, FromRecord) and fact in later)
        asked |= {
            value.field: tuple(dict.fromkeys((*asked.get(value.field, ()), *later[fact]))) for fact, value in left
        }
    return asked


@lru_cache(maxsize=4096)
def records(procedure: Procedure, stage: str, act: str) -> tuple[Says, ...]:
    """Return all that the record of an act at a stage can say that makes a difference; the first says nothing."""
    known = fields(procedure, stage, act)
    return tuple(
        tuple((field, value) for field, value in zip(known, values, strict=True) if value is not None)
        for values in product(*((None, *known[field]) for field in known))
    )
