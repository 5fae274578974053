"""Questions about a date: what a running term would be under each other answer, and the bill as it then goes on.

Such a question never stops a bill. Its default is followed, and a record that only another answer makes lawful
selects that answer.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from lawflow.law.questions import Weight
from lawflow.passage import course
from lawflow.passage.running import Rival, Running

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.law.moves import Move
    from lawflow.law.procedure import Procedure
    from lawflow.law.terms import Term
    from lawflow.passage.entries import Interval
    from lawflow.passage.progress import Progress, S


@lru_cache(maxsize=16384)
def doubted(procedure: Procedure, move: Move) -> bool:
    """Say whether a term that a move begins would be another under some answer."""
    return any(_alternatives(procedure, term) for term in move.begins)


def with_rivals(progress: Progress, running: tuple[Running, ...], begun: Interval) -> tuple[Running, ...]:
    """Return the terms, those that begin now with what they would be under answers that give another last day."""
    now = len(progress.journal)
    for place, live in enumerate(running):
        if live.entry == now and (found := _rivals(progress, live, begun)):
            running = (*running[:place], attrs.evolve(live, rivals=found), *running[place + 1 :])
    return running


def questions_of(running: Iterable[Running]) -> tuple[str, ...]:
    """Return the open questions on whose answers the last days of terms depend."""
    asked: dict[str, None] = {}
    for live in running:
        if live.rivals:
            asked |= dict.fromkeys(rival.question for rival in live.rivals)
    return tuple(asked)


def on_open_days(progress: S, after: S) -> Iterator[S]:
    """Yield the bill under each answer to a question without a default about the last day of a term.

    Of one that runs, or else of one that a change of edition has left open on the way to how the bill stands ``after``.
    """
    running = [live for live in progress.running if live.open_question]
    if running:
        yield from _on_days(progress, running)
        return
    for question in after.procedure.questions:
        undecided = question.weight is Weight.DEFAULT and question.default is None and question.id not in after.answers
        if undecided and question.id in after.asked and question.id not in progress.asked:
            for answer in question.answer_ids():
                trial = progress.copy()
                trial.answer(question.id, answer)
                trial.select(question.id)
                yield trial


def on_other_days(progress: S) -> Iterator[S]:
    """Yield the bill under each answer, not chosen before, that gives a running term another last day."""
    return _on_days(progress, progress.running)


def _on_days(progress: S, running: Iterable[Running]) -> Iterator[S]:
    """Yield the bill under each answer to a question about terms that run, but for what its last act speaks against.

    That act found the bill where it stood: it was not done after a day on which a lapse had taken the bill on.
    """
    last = progress.journal[-1].first if progress.journal else progress.first
    for live in running:
        for rival in live.rivals:
            under = live.under(rival)
            if rival.question in progress.answers or (under.term.on_lapse and under.lapses_before(last)):
                continue
            trial = progress.copy()
            trial.answer(rival.question, rival.answer)
            trial.run(tuple(under if one is live else one for one in trial.running))
            trial.select(rival.question)
            yield trial


def _rivals(progress: Progress, live: Running, begun: Interval) -> tuple[Rival, ...]:
    procedure, term = progress.procedure, live.term
    starts: tuple[Interval, ...] = ()
    if _begins_elsewhere(procedure, term):
        since = begun if term.counted_from else live.start
        starts = tuple(
            [course.start_of(progress.journal, other, since) for _, _, other in _alternatives(procedure, term)]
        )
    found = _on_other_days(procedure, live, starts)
    return found and tuple(
        rival
        for rival in found
        if rival.question not in progress.answers and course.holds(progress, rival.term, *live.start)
    )


@lru_cache(maxsize=1024)
def _begins_elsewhere(procedure: Procedure, term: Term) -> bool:
    """Say whether a term is counted from another act, or from a receipt, under some answer and not under another."""
    alike = (term, *(other for _, _, other in _alternatives(procedure, term)))
    return len({(one.counted_from, one.from_receipt) for one in alike}) > 1


@lru_cache(maxsize=16384)
def _on_other_days(procedure: Procedure, live: Running, starts: tuple[Interval, ...]) -> tuple[Rival, ...]:
    """Return what a term that begins would be under each answer that gives it another last day.

    ``starts`` are the days on which each begins, if not on those of the term.
    """
    found = []
    for place, (question, answer, other) in enumerate(_alternatives(procedure, live.term)):
        if procedure.question[question].answer_on(live.start[0], answer) == answer:
            rival = Rival(question, answer, other, starts[place] if starts else live.start)
            under = live.under(rival)
            if (under.earliest, under.latest) != (live.earliest, live.latest):
                found.append(rival)
    return tuple(found)


@lru_cache(maxsize=1024)
def _alternatives(procedure: Procedure, term: Term) -> tuple[tuple[str, str, Term], ...]:
    """Return the terms of the same name under each answer to the questions on which it turns."""
    alike = (other for other in procedure.all_terms if other.id == term.id)
    questions = dict.fromkeys(under.question for other in alike for under in other.under)
    return tuple(
        (question, answer, other)
        for question in questions
        for answer in procedure.question[question].answer_ids()
        for other in procedure.under({question: answer}).terms
        if other.id == term.id and other is not term
    )
