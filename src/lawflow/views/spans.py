"""Where a term can run: which stages it covers, so that a step is labelled with its own terms only."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term


def matches(events: tuple[str, ...], step: Step) -> bool:
    """Say whether one of the events of a term is the act, the stage entered, or the stage entered by the act."""
    return not {step.act, f"@{step.target}", f"{step.act}@{step.target}"}.isdisjoint(events)


def terms_on(procedure: Procedure, step: Step) -> Iterator[Term]:
    """Yield the terms that the step ends, or lapses, where it starts; terms for sending are told by `sent_after`."""
    for term in procedure.terms:
        ends = step.act == term.on_lapse or (not step.act.startswith("clock.") and matches(term.ends_on, step))
        if ends and not term.when and not is_for_sending(term) and step.source in _covers(procedure, term):
            yield term


def sent_after(procedure: Procedure, step: Step) -> Iterator[Term]:
    """Yield the terms for sending something on that the step starts."""
    return (
        term for term in procedure.terms if is_for_sending(term) and not term.when and matches(term.starts_on, step)
    )


def is_for_sending(term: Term) -> bool:
    """Say whether the term bounds the sending of something, an act of its own that no record names."""
    return term.indirect and not any(event.startswith("court.") for event in term.ends_on)


@lru_cache(maxsize=2048)
def _covers(procedure: Procedure, term: Term) -> frozenset[str]:
    """Return the stages at which the term can be running, dissolution and confidence left aside."""
    todo = [step.target for step in procedure.steps if matches(term.starts_on, step)]
    seen = set(todo)
    while todo:
        for step in procedure.steps_from[todo.pop()]:
            ended = (
                matches(term.ends_on, step)
                or step.act in (term.on_lapse, "clock.dissolution")
                or step.track is not None
            )
            if not ended and step.target not in seen:
                seen.add(step.target)
                todo.append(step.target)
    return frozenset(seen)
