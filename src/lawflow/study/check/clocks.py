"""What theorems say of time: that every term begins, can be kept and can lapse; that silence ends within some days."""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

from lawflow.law.reach import reach
from lawflow.law.steps import UNDETERMINED
from lawflow.space.space import space_of
from lawflow.study.compare.together import begun_terms
from lawflow.study.histories.bills import bills_of
from lawflow.study.histories.enacting import enact, plan
from lawflow.study.histories.history import History
from lawflow.study.histories.starting import begun

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term
    from lawflow.law.theorems import Theorem
    from lawflow.space.space import Position, Space

_DAY = timedelta(days=1)


def terms_fail(procedure: Procedure) -> Iterator[str]:
    """Yield the terms that no history begins, keeps, or, where their lapse does something, lets lapse; and which."""
    for term in procedure.terms:
        wanting = {"begins nowhere": True, "cannot be kept": bool(term.ends_on), "cannot lapse": bool(term.on_lapse)}
        for space, here in _begins(procedure, term):
            steps = _steps_ahead(space, here)
            wanting["begins nowhere"] = False
            wanting["cannot be kept"] &= not any(term.ended_by(step) for step in steps)
            wanting["cannot lapse"] &= not any(step.act == term.on_lapse for step in steps)
            if not any(wanting.values()):
                break
        yield from (f"{term.id}: {fault}" for fault in [fault for fault, is_so in wanting.items() if is_so][:1])


def _begins(procedure: Procedure, term: Term) -> Iterator[tuple[Space, Position]]:
    """Yield the positions at which a term has just begun, for each bill and each step that begins it."""
    for bill in bills_of(procedure):
        space = space_of(procedure, bill)
        for step, target in _first_targets(space).items():
            if term.started_by(step) and term in begun_terms(procedure, step, bill):
                yield space, target


@lru_cache(maxsize=256)
def _first_targets(space: Space) -> Mapping[Step, Position]:
    """Return where each step of a space leads when it is first taken."""
    found: dict[Step, Position] = {}
    for arc in space.arcs:
        found.setdefault(arc.step, arc.target)
    return found


@lru_cache(maxsize=8192)
def _steps_ahead(space: Space, here: Position) -> frozenset[Step]:
    """Return the steps that can still be taken from a position."""
    ahead = reach([here], lambda one: (arc.target for arc in space.arcs_from(one)))
    return frozenset(arc.step for one in ahead for arc in space.arcs_from(one))


def too_long(theorem: Theorem, procedure: Procedure) -> tuple[History | None, str]:
    """Return the history after which a bill is left alone at a stage for longer than a theorem says, and how long.

    The days count from the entry into the stage in a session, to the day on which the clock has moved the bill.
    """
    bill = bills_of(procedure)[0]
    space = space_of(procedure, bill)
    start = begun(procedure, bill)
    at = (here for here in space.positions if here.stage in theorem.start)
    told = (enact(start, [plan(arc, start) for arc in space.path_to(here)], hurried=True) for here in at)
    history = next((one for one in told if one.lawful), None)
    if history is None:
        return None, ""
    passage, since = history.passage.copy(), history.passage.first
    limit = since + timedelta(days=(theorem.days or 0) + 1)
    while passage.state in theorem.start:
        ends = [live.day for live in passage.running if live.term.on_lapse is not None and live.day is not None]
        coming = min((end + _DAY for end in ends if end + _DAY > passage.first), default=None)
        if coming is None or coming > limit:
            return history, f"{passage.state}: {(coming and (coming - since).days - 1) or 'no last day'}"
        passage.advance(coming)
    if passage.state not in theorem.to and passage.state != UNDETERMINED:
        return history, passage.state
    left = History(start, history.acts, passage, history.since)
    return left, "" if passage.state in theorem.to else UNDETERMINED
