"""Open questions: what the text leaves open, the rival answers, and how much hangs on them; their rows."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

import attrs

from lawflow.law.labels import Label

if TYPE_CHECKING:
    from lawflow.law.sources import Footing


class Weight(Enum):
    """What an unanswered question does to a bill that meets it."""

    FORK = "fork"  # the model stops: outcome undetermined
    DEFAULT = "default"  # the model goes on with the default answer and says so
    NOTE = "note"  # touches no step


@attrs.frozen
class Answer:
    """One way to read the text, with what speaks for it."""

    id: str
    text: Label
    footing: Footing
    support: str


@attrs.frozen
class OpenQuestion:
    """A point the text leaves open. ``editions`` are those it touches; ``why`` gives the reason for the weight."""

    id: str
    text: Label
    answers: tuple[Answer, ...]
    weight: Weight
    editions: tuple[str, ...]
    source: str
    why: str
    default: str | None = None

    def answer_ids(self) -> tuple[str, ...]:
        """Return the ids of the rival answers, in order."""
        return tuple(answer.id for answer in self.answers)


@attrs.frozen
class Under:
    """The answer under which a step or a term exists; ``None`` means while the question stands open."""

    question: str
    answer: str | None


def answer(letter: str, footing: Footing, kk: str, ru: str, en: str, support: str) -> Answer:
    """Return the answer of one row: its letter, its footing, its text in kk, ru, en, what speaks for it."""
    return Answer(letter, Label(kk, ru, en), footing, support)


def question(  # noqa: PLR0913, PLR0917  a row: three languages stand side by side
    name: str,
    weight: Weight,
    editions: tuple[str, ...],
    kk: str,
    ru: str,
    en: str,
    why: str,
    source: str,
    *answers: Answer,
    default: str | None = None,
) -> OpenQuestion:
    """Return the open question of one row: its text in kk, ru, en, why it has its weight, its source, its answers."""
    return OpenQuestion(name, Label(kk, ru, en), answers, weight, editions, source, why, default)
