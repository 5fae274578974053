"""Where a term can run: which stages it covers, so that a step is labelled with its own terms only."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term


def terms_on(procedure: Procedure, step: Step) -> Iterator[Term]:
    """Yield the terms that the step ends, or lapses, where it starts; terms for sending are told by `sent_after`."""
    met = _met(procedure)
    events = () if step.act in procedure.parliament.acts.by_clock else _events(step.act, step.target)
    places = {place for event in (*events, f"lapse of {step.act}") for place in met.get(event, ())}
    for term in (procedure.terms[place] for place in sorted(places)):
        if not term.when and not is_for_sending(term) and step.source in _covers(procedure, term.id):
            yield term


def sent_after(procedure: Procedure, step: Step) -> Iterator[Term]:
    """Yield the terms for sending something on that the step starts."""
    events = set(_events(step.act, step.target))
    return (term for term in _sendings(procedure) if not events.isdisjoint(term.starts_on))


def _events(act: str, target: str) -> tuple[str, str, str]:
    """Return what a step is to a term that starts or ends: the act, the stage entered, the stage entered by the act."""
    return act, f"@{target}", f"{act}@{target}"


@lru_cache(maxsize=64)
def _met(procedure: Procedure) -> dict[str, list[int]]:
    """Return the places of the terms by the events that end them, and by the act of their lapse."""
    met: dict[str, list[int]] = defaultdict(list)
    for place, term in enumerate(procedure.terms):
        for event in (*term.ends_on, f"lapse of {term.on_lapse}"):
            met[event].append(place)
    return met


@lru_cache(maxsize=64)
def _sendings(procedure: Procedure) -> tuple[Term, ...]:
    return tuple(term for term in procedure.terms if is_for_sending(term) and not term.when)


@lru_cache(maxsize=64)
def _steps_by_event(procedure: Procedure) -> dict[str, list[Step]]:
    by: dict[str, list[Step]] = defaultdict(list)
    for step in procedure.steps:
        for event in _events(step.act, step.target):
            by[event].append(step)
    return by


def is_for_sending(term: Term) -> bool:
    """Say whether the term bounds the sending of something, an act of its own that no record names."""
    return term.indirect and not any(event.startswith("court.") for event in term.ends_on)


@lru_cache(maxsize=2048)
def _covers(procedure: Procedure, name: str) -> frozenset[str]:
    """Return the stages at which the term can be running, dissolution and confidence left aside."""
    term, by = procedure.term[name], _steps_by_event(procedure)
    todo = [step.target for event in term.starts_on for step in by.get(event, ())]
    ending = {(step.act, step.target) for event in term.ends_on for step in by.get(event, ())}
    seen, dissolutions = set(todo), procedure.parliament.roles.dissolutions
    while todo:
        for step in procedure.steps_from[todo.pop()]:
            ended = (
                (step.act, step.target) in ending
                or step.act == term.on_lapse
                or step.act in dissolutions
                or step.track is not None
            )
            if not ended and step.target not in seen:
                seen.add(step.target)
                todo.append(step.target)
    return frozenset(seen)
