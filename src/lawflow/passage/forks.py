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
