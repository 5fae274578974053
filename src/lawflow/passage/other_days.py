"""Questions about a date: what a running term would be under each other answer, and the bill as it then goes on.

Such a question never stops a bill. Its default is followed, and a record that only another answer makes lawful
selects that answer.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from lawflow.passage import course
from lawflow.passage.running import Rival

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.law.terms import Term
    from lawflow.passage.progress import Progress, S
    from lawflow.passage.running import Running


def with_rivals(progress: Progress, running: Iterable[Running]) -> tuple[Running, ...]:
    """Return the terms, those that begin now with what they would be under answers that give another last day."""
    now = len(progress.journal)
    return tuple(
        attrs.evolve(live, rivals=found) if live.entry == now and (found := _rivals(progress, live)) else live
        for live in running
    )


def questions_of(running: Iterable[Running]) -> tuple[str, ...]:
    """Return the open questions on whose answers the last days of terms depend."""
    return tuple(dict.fromkeys(rival.question for live in running for rival in live.rivals))


def on_other_days(progress: S) -> Iterator[S]:
    """Yield the bill under each answer, not chosen before, that gives a running term another last day."""
    for live in progress.running:
        for rival in live.rivals:
            if rival.question not in progress.answers:
                trial = progress.copy()
                trial.answer(rival.question, rival.answer)
                trial.run(tuple(live.under(rival) if one is live else one for one in trial.running))
                trial.select(rival.question)
                yield trial


def _rivals(progress: Progress, live: Running) -> tuple[Rival, ...]:
    found = []
    for question, answer, other in _alternatives(progress.procedure, live.term):
        asked = progress.procedure.question[question]
        if question in progress.answers or asked.answer_on(live.start[0], answer) != answer:
            continue
        rival = Rival(question, answer, other, live.start)
        under = live.under(rival)
        if course.holds(progress, other, *live.start) and (under.earliest, under.latest) != (
            live.earliest,
            live.latest,
        ):
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
