"""The ways on from a stop: a bill under each answer to the open question at which it waits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow import timetable
from lawflow.errors import NoEditionError
from lawflow.law.steps import UNDETERMINED
from lawflow.passage.clock import advance
from lawflow.passage.firing import fire
from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.passage.progress import Progress, S, Stop


def ways(progress: S) -> Iterator[S]:
    """Yield the bill, or, where it waits for an answer, the bill as it goes on under each that lets it go on."""
    if progress.stop is None:
        yield progress
        return
    for answer in _answers(progress.stop):
        trial = progress.stop.before.copy()
        trial.answer(progress.stop.question, answer)
        if _goes_on(trial, progress.stop):
            yield trial


def opened_by(progress: Progress, act: str) -> Iterator[tuple[str, str]]:
    """Yield the answers under which the stage provides for an act that no answer in force provides for.

    Only of questions that stand open: an answer chosen, or followed for want of another, is not put aside by this.
    """
    if (progress.state, act) in progress.procedure.steps_by:
        return
    for step in progress.procedure.all_steps:
        if (step.source, step.act) != (progress.state, act):
            continue
        for under in step.under:
            question = progress.procedure.question[under.question]
            chosen = progress.answers.get(question.id)
            if under.answer is not None and question.answer_on(progress.first, chosen) is None:
                yield question.id, under.answer


def _goes_on(trial: Progress, stop: Stop[S]) -> bool:
    """Take what stopped the bill again; say whether it goes on now."""
    try:
        if stop.act is None:
            advance(trial, stop.first)
        else:
            fire(trial, stop.act, stop.first, stop.last, stop.n)
    except (RefusedError, NoEditionError):
        return False
    return trial.state != UNDETERMINED


def _answers(stop: Stop[S]) -> tuple[str, ...]:
    question = stop.before.procedure.question.get(stop.question)
    if question is None and stop.act is None:
        new = timetable.edition_after(stop.before.edition)
        procedure = new.procedure(stop.before.bill.kind) if new is not None else None
        question = procedure.question.get(stop.question) if procedure is not None else None
    return question.answer_ids() if question is not None else ()
