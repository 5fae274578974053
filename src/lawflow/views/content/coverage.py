"""Where a term can run: which stages it covers, so that a step is labelled with its own terms only."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from lawflow.law.conditions.condition import Concern
from lawflow.law.reach import events_of, stages_of, terms_ended_by

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term


def terms_on(procedure: Procedure, step: Step, *, whole: bool) -> Iterator[Term]:
    """Yield the terms that the step ends, or lapses, where it starts; terms for sending are told by `sent_after`.

    With ``whole`` also those of special bills, such as priority bills. Nothing is due of an act of a side route.
    """
    ended = () if step.act in procedure.parliament.acts.by_clock else terms_ended_by(procedure, step)
    lapsing = (term for term in procedure.terms if term.on_lapse == step.act)
    for term in dict.fromkeys((*ended, *lapsing)):
        if (
            (whole or not of_special_bills(term))
            and not term.is_for_sending
            and step.source in stages_of(procedure, term, on_tracks=False)
        ):
            yield term


def sent_after(procedure: Procedure, step: Step, *, whole: bool) -> Iterator[Term]:
    """Yield the terms for sending something on that the step starts; with ``whole`` also those of special bills."""
    events = set(events_of(step))
    sendings = (term for term in _sendings(procedure) if whole or not of_special_bills(term))
    return (term for term in sendings if not events.isdisjoint(term.starts_on))


def of_special_bills(term: Term) -> bool:
    """Say whether the term is one of special bills only: on a subject, or on a track of their own."""
    return any(need.concern is Concern.BILL and not need.ordinary for need in term.when)


@lru_cache(maxsize=64)
def _sendings(procedure: Procedure) -> tuple[Term, ...]:
    return tuple(term for term in procedure.terms if term.is_for_sending)
