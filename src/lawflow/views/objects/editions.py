"""The object of ``lawflow editions``: dates, instruments, procedures, and what of one edition is asked for.

That is what becomes of pending bills, the chambers by date, the open questions, what is left out and why.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, Literal, NotRequired, TypedDict

from lawflow.views.objects.chambers import ChamberData, chambers_data
from lawflow.views.objects.pieces import ArticleData, Day, Words, articles, cites, day, words

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from lawflow.law.edition import Edition
    from lawflow.law.left_out import LeftOut
    from lawflow.law.questions import OpenQuestion, Weight
    from lawflow.law.sources import Citation
    from lawflow.law.succession import Handover


class InstrumentData(TypedDict):
    """A text of law in one version, and where it was read."""

    id: str
    version: str
    title: Words
    read: Words


class ProcedureData(TypedDict):
    """A procedure and how much it holds."""

    id: str
    label: Words
    stages: int
    steps: int
    questions: int


class HandoverData(TypedDict):
    """What becomes of a bill of one kind that lies at one stage when the edition takes over."""

    kind: str
    stage: str
    rule: str
    into: str | None
    question: str | None
    answers: dict[str, str]
    terms: str | None
    reason: str
    cites: list[str]
    articles: list[ArticleData]


class PointData(TypedDict):
    """An open question of an edition, and the procedures that depend on it."""

    id: str
    weight: str
    default: str | None
    text: Words
    procedures: list[str]


class LeftOutData(TypedDict):
    """What the law sets and the edition does not run, and why."""

    id: str
    what: Words
    reason: Words
    cites: list[str]
    articles: list[ArticleData]


EditionData = TypedDict(
    "EditionData",
    {
        "id": str,
        "from": Day,
        "until": Day,
        "texts_read_to": NotRequired[Day],
        "approximate": bool,
        "label": Words,
        "changed": Words,
        "instruments": list[InstrumentData],
        "procedures": list[ProcedureData],
        "silent_cells": int,
        "successions": NotRequired[list[HandoverData]],
        "chambers": NotRequired[list[ChamberData]],
        "open_questions": NotRequired[list[PointData]],
        "left_out": NotRequired[list[LeftOutData]],
    },
)
"""One edition; the last four only where they are asked for, ``texts_read_to`` only of the one in force."""
PARTS: Final = ("successions", "chambers", "open_questions", "left_out")
"""What of an edition is told where it is asked for; on its page all but the successions are."""


class EditionsPage(TypedDict):
    """``lawflow.editions/1``."""

    schema: Literal["lawflow.editions/1"]
    editions: list[EditionData]


def editions_page(known: Iterable[Edition], parts: Collection[str] = (), on: date | None = None) -> EditionsPage:
    """Return editions, with what else of them is asked for: some of `PARTS`; the chambers of the day ``on`` alone."""
    return {"schema": "lawflow.editions/1", "editions": [_edition(edition, parts, on) for edition in known]}


def _edition(edition: Edition, parts: Collection[str], on: date | None) -> EditionData:
    found: EditionData = {
        "id": edition.id,
        "from": day(edition.starts),
        "until": day(edition.until),
        "approximate": edition.approximate,
        "label": words(edition.label),
        "changed": words(edition.changed),
        "instruments": [
            {"id": item.id, "version": item.version, "title": words(item.title), "read": words(item.read)}
            for item in edition.instruments
        ],
        "procedures": [
            {
                "id": procedure.id,
                "label": words(procedure.label),
                "stages": len(procedure.stages),
                "steps": len(procedure.steps),
                "questions": len(edition.questions_of(procedure)),
            }
            for procedure in edition.procedures
        ],
        "silent_cells": sum(cell.rule == "silent" for cell in edition.handovers),
    }
    if edition.read_to is not None:
        found["texts_read_to"] = day(edition.read_to)
    if "successions" in parts:
        found["successions"] = [_handover(cell) for cell in edition.handovers]
    if "chambers" in parts:
        found["chambers"] = chambers_data(edition, on)
    if "open_questions" in parts:
        found["open_questions"] = [_point(edition, question) for question in questions_of(edition)]
    if "left_out" in parts:
        found["left_out"] = [
            left_out_data(edition, one) for one in edition.parliament.left_out if edition.id in one.editions
        ]
    return found


def questions_of(edition: Edition) -> tuple[OpenQuestion, ...]:
    """Return the open questions of an edition, each once, in the order of its procedures."""
    every = (question for procedure in edition.procedures for question in edition.questions_of(procedure))
    return tuple({question.id: question for question in every}.values())


def weighed(edition: Edition, question: OpenQuestion) -> tuple[Weight, str | None]:
    """Return what a question weighs on the days of an edition, and the answer followed on them."""
    return question.between(edition.starts, edition.until or date.max)


def _point(edition: Edition, question: OpenQuestion) -> PointData:
    weight, default = weighed(edition, question)
    return {
        "id": question.id,
        "weight": weight.value,
        "default": default,
        "text": words(question.text),
        "procedures": [one.id for one in edition.procedures if question in edition.questions_of(one)],
    }


def left_out_data(edition: Edition, one: LeftOut, lang: str = "en") -> LeftOutData:
    """Return what an edition leaves out; its articles in ``lang``."""
    return {
        "id": one.id,
        "what": words(one.what),
        "reason": words(one.reason),
        "cites": cites(in_force(edition, one.cites), lang),
        "articles": articles(in_force(edition, one.cites)),
    }


def in_force(edition: Edition, found: tuple[Citation, ...]) -> tuple[Citation, ...]:
    """Return the citations of the texts that an edition rests on; all of them if none is."""
    return tuple(cite for cite in found if cite.instrument in edition.instruments) or found


def _handover(cell: Handover) -> HandoverData:
    return {
        "kind": cell.kind,
        "stage": cell.stage,
        "rule": cell.rule,
        "into": cell.into,
        "question": cell.question,
        "answers": dict(cell.answers),
        "terms": cell.terms,
        "reason": cell.reason.en,
        "cites": cites(cell.cites),
        "articles": articles(cell.cites),
    }
