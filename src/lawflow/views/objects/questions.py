"""The object of ``lawflow questions``: what the law leaves open, the rival answers, and where they part."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from lawflow import timetable
from lawflow.study.compare.parting import partings
from lawflow.views.objects.pieces import Words, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.questions import OpenQuestion
    from lawflow.study.compare.parting import Parting


class SupportedData(TypedDict):
    """A rival answer, its footing and what speaks for it."""

    id: str
    text: Words
    footing: str
    support: str


class PartingData(TypedDict):
    """Two answers and the shortest history on which they part; no acts where no difference can be reached."""

    answers: list[str]
    procedure: str | None
    acts: list[str]
    how: str


class AskedData(TypedDict):
    """An open question; ``partings`` only where one question is asked about."""

    id: str
    text: Words
    weight: str
    default: str | None
    editions: list[str]
    source: str
    why: str
    answers: list[SupportedData]
    procedures: list[str]
    partings: NotRequired[list[PartingData]]


class QuestionsPage(TypedDict):
    """``lawflow.questions/1``."""

    schema: Literal["lawflow.questions/1"]
    questions: list[AskedData]


def questions_page(asked: Iterable[OpenQuestion], *, part: bool = False) -> QuestionsPage:
    """Return open questions; with ``part`` the histories on which their answers part, which takes a search."""
    return {"schema": "lawflow.questions/1", "questions": [_asked(question, part=part) for question in asked]}


def _asked(question: OpenQuestion, *, part: bool) -> AskedData:
    found: AskedData = {
        "id": question.id,
        "text": words(question.text),
        "weight": question.weight.value,
        "default": question.default,
        "editions": list(question.editions),
        "source": question.source,
        "why": question.why,
        "answers": [
            {"id": answer.id, "text": words(answer.text), "footing": answer.footing.value, "support": answer.support}
            for answer in question.answers
        ],
        "procedures": _touched(question),
    }
    if part:
        found["partings"] = [_parting(parting) for parting in partings(question)]
    return found


def _parting(found: Parting) -> PartingData:
    return {
        "answers": list(found.answers),
        "procedure": found.procedure,
        "acts": list(found.acts),
        "how": found.how,
    }


def _touched(question: OpenQuestion) -> list[str]:
    """Return the procedures in which the question arises."""
    return [
        procedure.id
        for edition in timetable.editions()
        for procedure in edition.procedures
        if question.id in {found.id for found in procedure.open_questions}
    ]
