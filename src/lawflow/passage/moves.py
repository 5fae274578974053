"""Moves: the steps of a procedure with everything about their terms worked out once."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from lawflow.law.reach import events_ahead
from lawflow.law.steps import matches

if TYPE_CHECKING:
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term


@attrs.frozen(eq=False)
class Move:
    """A step, and what it does to terms.

    ``starts`` are the terms it starts, ``implied`` those that must have started before it, ``ends``
    the ids of those it ends, ``pauses`` of those that stand still at its target, ``ahead`` of those
    that something to come can still end, ``known`` of all terms of the procedure. ``asked`` are the
    open questions it rests on. ``unsure`` says that the record may leave several steps open at its act.
    """

    step: Step
    starts: tuple[Term, ...]
    implied: tuple[Term, ...]
    ends: frozenset[str]
    pauses: frozenset[str]
    ahead: frozenset[str]
    known: frozenset[str]
    asked: tuple[str, ...]
    unsure: bool


@lru_cache(maxsize=512)
def moves(procedure: Procedure) -> tuple[Move, ...]:
    """Return the moves of a procedure, in the order of its steps."""
    return tuple(_move(procedure, step) for step in procedure.steps)


def _move(procedure: Procedure, step: Step) -> Move:
    terms, ahead = procedure.terms, events_ahead(procedure, step.target)
    rivals = procedure.steps_by[step.source, step.act]
    return Move(
        step=step,
        starts=tuple(term for term in terms if matches(term.starts_on, step.act, step.target)),
        implied=tuple(term for term in terms if matches(term.implied_on, step.act, step.target)),
        ends=frozenset(t.id for t in terms if matches(t.ends_on, step.act, step.target) or step.act == t.on_lapse),
        pauses=frozenset(term.id for term in terms if step.target in term.paused_in),
        ahead=frozenset(term.id for term in terms if not term.ends_on or not ahead.isdisjoint(term.ends_on)),
        known=frozenset(term.id for term in terms),
        asked=(*(under.question for under in step.under), *step.asks),
        unsure=len(rivals) > 1 and any(need.stays_open for rival in rivals for need in rival.needs),
    )
