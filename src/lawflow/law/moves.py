"""Moves: the steps of a procedure with all that they do to facts, tracks and terms worked out once."""

from __future__ import annotations

from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from lawflow.law.bills import ENDED_OUTCOMES
from lawflow.law.reach import events_ahead
from lawflow.law.steps import matches

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term


class Move:
    """A step, and what it does to terms; what it does to facts and tracks it says itself.

    ``starts`` are the terms it starts, ``begins`` those of them that something to come can end, ``implied``
    those that must have started before it, ``ends`` the ids of those it ends, ``pauses`` of those that stand
    still at its target, ``ahead`` of those that something to come can still end, ``known`` of all terms of
    the procedure, each with the events that end it. ``asked`` are the open questions it rests on. ``unsure``
    says that the record may leave several steps open at its act, ``last`` that nothing can follow. ``anew``
    are the ids of those it begins that run from their last start. ``turns`` says that one it begins may be
    another under some answer, ``looks_back`` that which begin, or when, depends on acts before it and not on
    the bill and the days alone, ``doubles`` that it may begin two of one id where a day is not known,
    ``convenes`` that by it a chamber meets again.
    """

    def __init__(self, procedure: Procedure, step: Step) -> None:
        terms, events = procedure.terms, events_ahead(procedure, step.target)
        turning = {term.id for term in procedure.all_terms if term.under}
        rivals = procedure.steps_by[step.source, step.act]
        self.step = step
        self.starts = tuple(term for term in terms if term.started_by(step))
        self.ahead = frozenset(term.id for term in terms if not term.ends_on or not events.isdisjoint(term.ends_on))
        self.begins = tuple(term for term in self.starts if term.id in self.ahead)
        self.implied = tuple(term for term in terms if matches(term.implied_on, step.act, step.target))
        self.ends = frozenset(term.id for term in terms if term.ended_by(step))
        self.pauses = frozenset(term.id for term in terms if step.target in term.paused_in)
        self.known = _known(procedure)
        self.asked = (*(under.question for under in step.under), *step.asks)
        self.unsure = len(rivals) > 1 and any(need.stays_open for rival in rivals for need in rival.needs)
        self.last = procedure.stage[step.target].outcome in ENDED_OUTCOMES and not procedure.steps_from[step.target]
        self.anew = frozenset(term.id for term in self.begins if term.from_the_last)
        self.turns = any(term.id in turning for term in self.begins)
        self.looks_back = any(term.counted_from or any(need.facts for need in term.when) for term in self.begins)
        self.doubles = len({term.id for term in self.begins}) < len(self.begins)
        self.convenes = step.act in procedure.parliament.roles.convocations

    def ended(self, term: Term) -> bool:
        """Say whether the move ends a running term, one of another procedure too."""
        return term.id in self.ends if self._is_known(term) else matches(term.ends_on, self.step.act, self.step.target)

    def lets_run(self, term: Term) -> bool:
        """Say whether a running term that the move does not end still binds somebody after it."""
        return term.id in self.ahead or not self._is_known(term)

    def _is_known(self, term: Term) -> bool:
        """Say whether a term is one of the procedure, not another of that name begun under an edition before."""
        ends = self.known.get(term.id)
        return ends is not None and (not term.ends_on or not ends.isdisjoint(term.ends_on))


@lru_cache(maxsize=512)
def moves(procedure: Procedure) -> tuple[Move, ...]:
    """Return the moves of a procedure, in the order of its steps."""
    return tuple(move_of(procedure, step) for step in procedure.steps)


@lru_cache(maxsize=65536)
def move_of(procedure: Procedure, step: Step) -> Move:
    """Return the move of a step: a passage takes a few of hundreds, and each is worked out when it is first taken."""
    return Move(procedure, step)


@lru_cache(maxsize=512)
def _known(procedure: Procedure) -> Mapping[str, frozenset[str]]:
    """Return the ids of the terms of a procedure, each with the events that end it."""
    ends: dict[str, frozenset[str]] = {}
    for term in procedure.terms:
        ends[term.id] = ends.get(term.id, frozenset()).union(term.ends_on)
    return MappingProxyType(ends)
