"""Where an answer to an open question leads: from which stage, by which act, to which stage, in which procedures."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import attrs

from lawflow import timetable
from lawflow.passage.crossing import SUCCESSION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.edition import Edition
    from lawflow.law.questions import OpenQuestion


@attrs.frozen
class Lead:
    """A way that an answer opens, in the procedures that have it; a change of edition stands as an act of the clock."""

    source: str
    act: str
    target: str
    procedures: tuple[str, ...]


def leads(question: OpenQuestion, answer: str) -> tuple[Lead, ...]:
    """Return where an answer leads, in the order of the editions; empty where it decides only about days.

    Where it says nothing of the case, the question stays open: it leads nowhere.
    """
    found: dict[tuple[str, str, str], dict[str, None]] = defaultdict(dict)
    for edition in timetable.editions():
        for way, procedure in (*_by_steps(edition, question.id, answer), *_by_succession(edition, question.id, answer)):
            found[way][procedure] = None
    return tuple(Lead(*way, tuple(procedures)) for way, procedures in found.items())


def _by_steps(edition: Edition, question: str, answer: str) -> Iterator[tuple[tuple[str, str, str], str]]:
    for procedure in edition.procedures:
        for step in procedure.all_steps:
            under = any((under.question, under.answer) == (question, answer) for under in step.under)
            if under and step.question != question:
                yield (step.source, step.act, step.target), procedure.id


def _by_succession(edition: Edition, question: str, answer: str) -> Iterator[tuple[tuple[str, str, str], str]]:
    for cell in edition.handovers:
        if cell.question == question and (into := dict(cell.answers).get(answer)) is not None:
            yield (cell.stage, SUCCESSION, into), f"{edition.id}/{cell.kind}"
