"""A change of edition while a bill is pending: its stage and its running terms go over as the succession says."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

import attrs

from lawflow import timetable
from lawflow.errors import NoEditionError
from lawflow.law.steps import UNDETERMINED
from lawflow.law.succession import LAPSED
from lawflow.passage.entries import Entry
from lawflow.passage.forks import Fork
from lawflow.passage.running import Running

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.edition import Handover
    from lawflow.law.terms import Term
    from lawflow.passage.entries import Interval
    from lawflow.passage.passage import Passage

SUCCESSION: Final = "clock.succession"
"""What the journal calls the change of edition; no act of the vocabulary, since nobody does it."""


def boundary(passage: Passage, before: str | None = None) -> date | None:
    """Return the first day of the next edition, unless publication and taking effect are all that is left.

    A bill that has ended crosses only where ``before``, the act about to be taken, may open it again.
    """
    if passage.edition.until is None:
        return None
    if passage.outcome != "pending":
        reopens = (
            before is not None
            and before not in passage.parliament.roles.completing
            and passage.procedure.steps_from[passage.state]
        )
        if not reopens:
            return None
    return passage.edition.until + timedelta(days=1)


def cross(passage: Passage, day: date) -> None:
    """Go over into the edition that starts on a day. Raises `NoEditionError` if it is not known."""
    old, snapshot = passage.edition, passage.copy()
    new = timetable.edition_after(old)
    if new is None:
        message = (
            f"no edition covers {day}: {old.id} ends on {old.until}, and the rules since then are not in this version"
        )
        raise NoEditionError(message)
    cell = new.handover(passage.bill.kind, passage.state)
    procedure = new.procedure(passage.bill.kind)
    passage.crossed = (*passage.crossed, new.id) if passage.crossed else (old.id, new.id)
    passage.edition = new
    if procedure is not None:
        passage.procedure = procedure.under(passage.answers)
    if passage.state == passage.procedure.initial:
        return
    since = _since(passage, cell)
    source, passage.state = passage.state, _into(passage, cell)
    if since is not None and cell is not None and cell.already is not None:
        passage.state = cell.already.into
    question = cell.question if cell is not None else None
    if question is not None:
        passage.asked += (question,)
    if passage.state == UNDETERMINED:
        passage.running = ()
        passage.fork = Fork(question or f"{old.id}→{new.id}", snapshot, None, day, day, None)
    else:
        running = passage.running
        if since is not None and cell is not None and cell.already is not None:
            terms = (term for term in passage.procedure.terms if term.id == cell.already.term)
            running += tuple(
                Running(term, since, passage.parliament.calendar, passage.bill.tracks, len(passage.journal))
                for term in terms
            )
        passage.keep_live(tuple(_carried(passage, live, _rule(cell, live), day) for live in running))
    if source != passage.state:
        entry = Entry(None, SUCCESSION, day, day, source, passage.state, new.id, None, question=question, handover=cell)
        passage.journal += (entry,)


def _into(passage: Passage, cell: Handover | None) -> str:
    """Return the stage in the new edition, or ``undetermined`` where the law does not say."""
    if cell is None:
        return UNDETERMINED
    into = LAPSED if cell.rule == "lapses" else cell.into
    if cell.question is not None:
        into = dict(cell.answers).get(passage.answers.get(cell.question, ""), into)
    return into if into is not None and into in passage.procedure.stage else UNDETERMINED


def _rule(cell: Handover | None, running: Running) -> str:
    """Return what a cell says of a running term."""
    if cell is None or (cell.terms_of and running.term.id not in cell.terms_of):
        return "continue"
    return cell.terms


def _since(passage: Passage, cell: Handover | None) -> Interval | None:
    """Return the days between which the act that the cell asks about was done at the stage where the bill stands."""
    if cell is None or cell.already is None:
        return None
    act = cell.already.act
    done = (entry for entry in reversed(passage.journal) if entry.source == passage.state)
    return next(((entry.first, entry.last) for entry in done if entry.act == act), None)


def _carried(passage: Passage, running: Running, rule: str, day: date) -> Running:
    """Return a running term in the new edition: it goes on, starts anew, or its date is an open question."""
    alike = (term for term in passage.procedure.terms if term.id == running.term.id)
    same = next((term for term in alike if passage.holds(term, *running.start)), None)
    term = same or running.term
    if rule == "continue" or running.is_wait:
        return attrs.evolve(running, term=term)
    question = passage.procedure.question.get(rule)
    answer = passage.answers.get(rule) or (question.default if question is not None else None)
    if question is not None:
        passage.asked += (rule,)
    if rule == "restart" or answer == "b":
        successor = next((t for t in passage.procedure.terms if _succeeds(t, term)), term)
        return attrs.evolve(running, term=same or successor, start=(day, day))
    if answer:
        return attrs.evolve(running, term=term)
    return attrs.evolve(running, term=term, open_question=rule, rival_start=(day, day))


def _succeeds(new: Term, old: Term) -> bool:
    """Say whether a term of the new edition takes the place of an old one of another name."""
    if old.on_lapse is not None:
        return new.on_lapse == old.on_lapse
    return (new.starts_on, new.ends_on) == (old.starts_on, old.ends_on)
