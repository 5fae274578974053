"""Rival answers: what a record shows may be lawful under another answer to an open question than the default.

An act selects an answer where that makes it lawful right after the act that asks the question. Further on nothing shows
which answer was followed: a breach is claimed only where it is one under every answer that the texts leave open.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow import timetable
from lawflow.law.labels import Label
from lawflow.law.questions import Weight
from lawflow.reconstruction.aligning import search_on
from lawflow.reconstruction.alignment import Alignment, Rival
from lawflow.reconstruction.fit import NARROW

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.law.edition import Edition
    from lawflow.law.questions import OpenQuestion
    from lawflow.passage.passage import Passage

MOST_EXPANSIONS: Final = 60
"""Alignments gone on from under one answer, beyond one for each act of the record."""
ANSWERED: Final = Label("{} сұрағының {} жауабы: {}", "ответ {1} на вопрос {0}: {2}", "question {}, answer {}: {}")


def under_other_answers(start: Passage, record: Sequence[RecordedAct], broken: Alignment) -> Iterator[Rival]:
    """Yield the cheapest alignments with fewer breaches than one has, each under one answer that is left open."""
    for (question, answer), text in _left_open(start, record).items():
        trial = start.copy()
        trial.answer(question, answer)
        found = search_on([Alignment(trial)], record, NARROW, broken.cost.breaches, MOST_EXPANSIONS).best
        if found:
            yield Rival(found[0], (ANSWERED.filled(question, answer, text),), question)


def _left_open(start: Passage, record: Sequence[RecordedAct]) -> dict[tuple[str, str], Label]:
    """Return the words of the answers that texts leave open on a day of a record and none follows by itself."""
    last = max((one.low for one in record), default=start.first)
    found: dict[tuple[str, str], Label] = {}
    for edition in _editions(start.edition, last):
        for question in _deciding(edition, start.bill.kind):
            if question.id not in start.answers and question.concerns(start.bill.initiator):
                rivals = (one for one in question.answers if _may_hold(question, one.id, edition, last))
                found |= {(question.id, one.id): one.text for one in rivals}
    return found


def _editions(first: Edition, last: date) -> Iterator[Edition]:
    """Yield the editions from one to that of a day."""
    edition: Edition | None = first
    while edition is not None and edition.starts <= max(last, first.starts):
        yield edition
        edition = timetable.edition_after(edition)


def _deciding(edition: Edition, kind: str) -> Iterator[OpenQuestion]:
    """Yield the open questions on whose answers a step, a term or a succession of an edition depends."""
    procedure = edition.procedure(kind)
    if procedure is None:
        return
    handed = {name for cell in edition.handovers if cell.kind == kind for name in (cell.question, cell.terms)}
    for question in procedure.questions:
        if question.weight is not Weight.NOTE and (question.id in procedure.turns_on or question.id in handed):
            yield question


def _may_hold(question: OpenQuestion, answer: str, edition: Edition, last: date) -> bool:
    """Say whether an answer is left open on some day of an edition up to a last one, and is not followed on all."""
    until = min(edition.until or last, max(last, edition.starts))
    days = {edition.starts, until, *(one.first for one in question.standings if one.first is not None)}
    return any(
        question.answer_on(day, answer) == answer != question.answer_on(day, None)
        for day in days
        if edition.starts <= day <= until
    )
