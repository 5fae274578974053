"""Forks: where an open question stopped a bill, and the ways on under each answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow import timetable
from lawflow.errors import NoEditionError
from lawflow.law.steps import UNDETERMINED
from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lawflow.dossiers.dossier import Act
    from lawflow.law.questions import OpenQuestion
    from lawflow.law.steps import Step
    from lawflow.passage.passage import Passage


@attrs.frozen(eq=False)
class Fork:
    """A stop at an open question: the passage as it stood before, and the act to take again under an answer.

    ``act`` is ``None`` where the bill stopped because the edition changed on ``first``.
    """

    question: str
    before: Passage
    act: Act | None
    first: date
    last: date | None
    n: int | None

    def ways(self) -> Iterator[Passage]:
        """Yield the passage as it goes on under each answer that lets it go on."""
        for answer in self._answers():
            trial = self.before.copy()
            trial.answers[self.question] = answer
            trial.procedure = trial.procedure.under({self.question: answer})
            try:
                if self.act is None:
                    trial.advance(self.first)
                else:
                    trial.fire(self.act, self.first, self.last, self.n)
            except (RefusedError, NoEditionError):
                continue
            if trial.state != UNDETERMINED:
                yield trial

    def _answers(self) -> tuple[str, ...]:
        question = self.before.procedure.question.get(self.question)
        if question is None and self.act is None:
            new = timetable.edition_after(self.before.edition)
            procedure = new.procedure(self.before.bill.kind) if new is not None else None
            question = procedure.question.get(self.question) if procedure is not None else None
        return question.answer_ids() if question is not None else ()


def answer_followed(passage: Passage, question: OpenQuestion) -> str | None:
    """Return the answer under which a bill went on when it last met a question; ``None`` where it stopped there."""
    met = (entry.first for entry in reversed(passage.journal) if entry.step and _rests_on(entry.step, question.id))
    return question.answer_on(next(met, passage.first), passage.answers.get(question.id))


def _rests_on(step: Step, question: str) -> bool:
    return question in step.asks or any(under.question == question for under in step.under)
