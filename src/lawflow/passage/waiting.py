"""Where a bill waits for an answer to an open question, or went on under the default one, and how it stood before."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from datetime import date

    from lawflow.dossiers.dossier import Act
    from lawflow.passage.entries import TermEnd

P = TypeVar("P")


class Turn(Generic[P]):
    """A place where a bill followed the default answer to a question: how it stood, and the act it took there."""

    def __init__(self, question: str, before: P, act: Act, first: date, last: date | None, n: int | None) -> None:
        self.question, self.before, self.act = question, before, act
        self.first, self.last, self.n = first, last, n


class Stop(Generic[P]):
    """A place where a bill waits for an answer: how it stood before, and the act to take again under one.

    ``act`` is ``None`` where the bill stopped because the edition changed on ``first``. ``ended`` are the terms whose
    lapse the act is.
    """

    def __init__(  # noqa: PLR0913, PLR0917  as an act is taken
        self,
        question: str,
        before: P,
        act: Act | None,
        first: date,
        last: date | None,
        n: int | None,
        ended: tuple[TermEnd, ...] = (),
    ) -> None:
        self.question, self.before, self.act = question, before, act
        self.first, self.last, self.n, self.ended = first, last, n, ended
