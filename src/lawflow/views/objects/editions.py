"""The object of ``lawflow editions``: dates, instruments, procedures and their counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from lawflow.views.objects.pieces import Day, Words, cites, day, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.edition import Edition, Handover


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


EditionData = TypedDict(
    "EditionData",
    {
        "id": str,
        "from": Day,
        "until": Day,
        "approximate": bool,
        "label": Words,
        "changed": Words,
        "instruments": list[InstrumentData],
        "procedures": list[ProcedureData],
        "silent_cells": int,
        "successions": NotRequired[list[HandoverData]],
    },
)
"""One edition; ``successions`` only where they are asked for."""


class EditionsPage(TypedDict):
    """``lawflow.editions/1``."""

    schema: Literal["lawflow.editions/1"]
    editions: list[EditionData]


def editions_page(known: Iterable[Edition], *, successions: bool = False) -> EditionsPage:
    """Return editions, with what becomes of pending bills at each change if that is asked for."""
    return {
        "schema": "lawflow.editions/1",
        "editions": [_edition(edition, successions=successions) for edition in known],
    }


def _edition(edition: Edition, *, successions: bool) -> EditionData:
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
                "questions": len(procedure.open_questions),
            }
            for procedure in edition.procedures
        ],
        "silent_cells": sum(cell.rule == "silent" for cell in edition.handovers),
    }
    if successions:
        found["successions"] = [_handover(cell) for cell in edition.handovers]
    return found


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
    }
