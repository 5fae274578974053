"""Rival answers: what a record shows may be lawful under another answer to an open question than the default.

An act selects an answer where that makes it lawful right after the act that asks the question. Further on nothing shows
which answer was followed: a breach is claimed only where it is one under every answer that the texts leave open.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lawflow import timetable
from lawflow.law.labels import Label
from lawflow.law.questions import Weight
from lawflow.reconstruction.aligning import search_on
from lawflow.reconstruction.alignment import Alignment, Rival
from lawflow.reconstruction.fit import NARROW

if TYPE_CHECKING:
    from collections.abc import Container, Iterator, Sequence
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
    asked = {*broken.lawful.questions, *(broken.claimed.questions if broken.claimed is not None else ())}
    for (question, answer), text in _left_open(start, record, asked).items():
        trial = start.copy()
        trial.answer(question, answer)
        found = search_on([Alignment(trial)], record, NARROW, broken.cost.breaches, MOST_EXPANSIONS).best
        if found:
            yield Rival(found[0], (ANSWERED.filled(question, answer, text),), question)


def _left_open(start: Passage, record: Sequence[RecordedAct], asked: Container[str]) -> dict[tuple[str, str], Label]:
    """Return the words of the answers that texts leave open on a day of a record and none follows by itself.

    Of questions that are asked on the way, and of those on which the steps of a recorded act turn.
    """
    recorded = {one.act.act for one in record}
    last = max((one.low for one in record), default=start.first)
    found: dict[tuple[str, str], Label] = {}
    for edition in _editions(start.edition, last):
        for question, acts in _deciding(edition, start.bill.kind):
            touched = question.id in asked or not recorded.isdisjoint(acts)
            if touched and question.id not in start.answers and question.concerns(start.bill.initiator):
                rivals = (one for one in question.answers if _may_hold(question, one.id, edition, last))
                found |= {(question.id, one.id): one.text for one in rivals}
    return found


def _editions(first: Edition, last: date) -> Iterator[Edition]:
    """Yield the editions from one to that of a day."""
    edition: Edition | None = first
    while edition is not None and edition.starts <= max(last, first.starts):
        yield edition
        edition = timetable.edition_after(edition)


@lru_cache(maxsize=64)
def _deciding(edition: Edition, kind: str) -> tuple[tuple[OpenQuestion, frozenset[str]], ...]:
    """Return the open questions on whose answers a step, a term or a succession depends, with the acts."""
    procedure = edition.procedure(kind)
    if procedure is None:
        return ()
    acts: dict[str, set[str]] = defaultdict(set)
    for step in procedure.all_steps:
        for under in step.under:
            acts[under.question].add(step.act)
    handed = {name for cell in edition.handovers if cell.kind == kind for name in (cell.question, cell.terms)}
    names = procedure.turns_on | handed
    questions = (one for one in procedure.questions if one.weight is not Weight.NOTE and one.id in names)
    return tuple((one, frozenset(acts[one.id])) for one in questions)


def _may_hold(question: OpenQuestion, answer: str, edition: Edition, last: date) -> bool:
    """Say whether an answer is left open on some day of an edition up to a last one, and is not followed on all."""
    until = min(edition.until or last, max(last, edition.starts))
    days = {edition.starts, until, *(one.first for one in question.standings if one.first is not None)}
    return any(
        question.answer_on(day, answer) == answer != question.answer_on(day, None)
        for day in days
        if edition.starts <= day <= until
    )
