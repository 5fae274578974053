"""The ways on from a stop: a bill under each answer to the open question at which it waits."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from lawflow import timetable
from lawflow.errors import NoEditionError
from lawflow.law.steps import UNDETERMINED
from lawflow.passage.clock import advance
from lawflow.passage.counted import only_the_votes
from lawflow.passage.explain import blockers
from lawflow.passage.firing import fire
from lawflow.passage.known import answers_to
from lawflow.passage.other_days import on_other_days
from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lawflow.dossiers.dossier import Act
    from lawflow.law.procedure import Procedure
    from lawflow.passage.entries import Entry
    from lawflow.passage.progress import Progress, S
    from lawflow.passage.refusal import Blocker
    from lawflow.passage.waiting import Stop, Turn


def ways(progress: S) -> Iterator[S]:
    """Yield the bill, or, where it waits for an answer, the bill as it goes on under each that lets it go on."""
    if progress.stop is None:
        yield progress
        return
    if progress.stop.question in progress.answers:
        return
    for answer in answers_to(progress.stop):
        trial = progress.stop.before.copy()
        trial.answer(progress.stop.question, answer)
        if _goes_on(trial, progress.stop):
            yield trial


def by_old_rules(progress: Progress, act: Act, low: date, high: date | None, n: int | None) -> tuple[str, Entry] | None:
    """Return the answer by which an act follows the old rules, if the bill stopped at a change of edition, and the act.

    Such an answer is named and not played out: what comes after the step that is completed by old rules, no text says.
    The rules may outlast their edition, a chamber whose powers have ended does not.
    """
    unplayed, before = _unplayed(progress), before_the_change(progress)
    if unplayed is None or before is None or not progress.parliament.has_chambers_for(act.act, low, high):
        return None
    trial = before.copy()
    try:
        taken = fire(trial, act, low, high, n)
    except RefusedError:
        return None
    return (unplayed, taken) if taken is not None else None


def short_by_old_rules(progress: Progress, act: Act, low: date, high: date | None) -> tuple[Blocker, ...]:
    """Return what stands against a vote by the old rules, if nothing but its counts does; else nothing.

    The answer that lets a step be completed by them lets the vote be held: it is the vote that fell.
    """
    before = before_the_change(progress)
    if _unplayed(progress) is None or before is None or not progress.parliament.has_chambers_for(act.act, low, high):
        return ()
    against = tuple(blockers(before, act, low, high))
    return against if only_the_votes(against) else ()


def before_the_change(progress: S) -> S | None:
    """Return the bill as it stood on the eve of the change of edition at which it stopped, if it did."""
    stop = progress.stop
    return stop.before if stop is not None and stop.act is None else None


def _unplayed(progress: Progress) -> str | None:
    """Return the answer, named and not played out, to the question at which a bill stopped at a change of edition."""
    stop = progress.stop
    if stop is None or stop.act is not None or stop.question in progress.selected:
        return None
    cell = progress.edition.handover(stop.before.bill.kind, stop.before.state)
    answers = cell.answers if cell is not None else ()
    return next((answer for answer, into in answers if into == UNDETERMINED), None)


def rivals(progress: S) -> Iterator[S]:
    """Yield the bill under other answers than the defaults that it follows: to what its last act led to, to a date.

    Its last act is read under another answer, or a running term has the last day that another answer gives it.
    """
    yield from on_other_days(progress)
    turn = progress.turn
    if turn is None:
        return
    question = turn.before.procedure.question[turn.question]
    followed = question.answer_on(turn.first, None)
    for answer in question.answer_ids():
        if answer == followed or question.answer_on(turn.first, answer) != answer:
            continue
        for act in (turn.act, *_fallen_by_default(turn)):
            trial = turn.before.copy()
            trial.answer(question.id, answer)
            try:
                taken = fire(trial, act, turn.first, turn.last, turn.n)
            except RefusedError:
                continue
            if taken is not None and trial.state not in {progress.state, UNDETERMINED}:
                trial.select(question.id)
                yield trial


def _fallen_by_default(turn: Turn[S]) -> Iterator[Act]:
    """Yield the votes as which a vote can be on record that fell short by the default answer to a question."""
    before, act = turn.before, turn.act
    for name in before.parliament.roles if act.counted else ():
        if act.act in before.parliament.roles[name].fallen and (before.state, name) in before.procedure.steps_by:
            yield attrs.evolve(act, act=name)


def carried_otherwise(progress: S, by: date, act: str) -> Iterator[S]:
    """Yield the bill under each other answer on the terms that the next change of edition takes over by a day.

    ``act`` is what is to be done on that day. Nothing if the edition does not change by then.
    """
    until = progress.edition.until
    if until is None or until >= by:
        return
    there, after = progress.copy(), timetable.edition_after(progress.edition)
    try:
        advance(there, until, act)
    except RefusedError:
        return
    cell = after.handover(there.bill.kind, there.state) if after is not None else None
    question = progress.procedure.question.get(cell.terms) if cell is not None else None
    if question is None or question.id in progress.answers:
        return
    for answer in question.answer_ids():
        if answer != question.default:
            trial = progress.copy()
            trial.answer(question.id, answer)
            trial.select(question.id)
            yield trial


def opened_by(progress: Progress, act: str) -> Iterator[tuple[str, str]]:
    """Yield the answers under which the stage provides for an act that no answer in force provides for.

    Only of questions that stand open: an answer chosen, or followed for want of another, is not put aside by this.
    """
    if (progress.state, act) in progress.procedure.steps_by:
        return
    for question, answer in _providing(progress.procedure, progress.state, act):
        chosen = progress.answers.get(question)
        if progress.procedure.question[question].answer_on(progress.first, chosen) is None:
            yield question, answer


@lru_cache(maxsize=4096)
def _providing(procedure: Procedure, stage: str, act: str) -> tuple[tuple[str, str], ...]:
    """Return the answers under which a stage provides for an act, in the order of the steps."""
    here = (step for step in procedure.all_steps_of.get(act, ()) if step.source == stage)
    return tuple((under.question, under.answer) for step in here for under in step.under if under.answer is not None)


def _goes_on(trial: Progress, stop: Stop[S]) -> bool:
    """Take what stopped the bill again; say whether it goes on now, and not without the act that stopped it."""
    try:
        if stop.act is None:
            advance(trial, stop.first)
        elif fire(trial, stop.act, stop.first, stop.last, stop.n, stop.ended) is None:
            return False
    except (RefusedError, NoEditionError):
        return False
    return trial.state != UNDETERMINED
