"""Where a bill waits for an answer to an open question, or went on under the default one, and how it stood before."""

from datetime import date
from typing import Generic, NamedTuple, TypeVar

from lawflow.dossiers.dossier import Act
from lawflow.passage.entries import TermEnd

P = TypeVar("P")


class Stop(NamedTuple, Generic[P]):
    """A place where a bill waits for an answer: how it stood before, and the act to take again under one.

    ``act`` is ``None`` where the bill stopped because the edition changed on ``first``. ``ended`` are the terms whose
    lapse the act is.
    """

    question: str
    before: P
    act: Act | None
    first: date
    last: date | None
    n: int | None
    ended: tuple[TermEnd, ...] = ()


class Turn(NamedTuple, Generic[P]):
    """A place where a bill followed the default answer to a question: how it stood, and the act it took there."""

    question: str
    before: P
    act: Act
    first: date
    last: date | None
    n: int | None
