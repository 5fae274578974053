"""Rival answers: what a record shows may be lawful under another answer to an open question than the default.

An act selects an answer where that makes it lawful right after the act that asks the question. Further on nothing shows
which answer was followed: a breach is claimed only where it is one under every answer that the texts leave open.
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from lawflow import timetable
from lawflow.law.labels import Label
from lawflow.law.questions import Weight
from lawflow.reconstruction.aligning import search_on
from lawflow.reconstruction.alignment import Alignment, Rival
from lawflow.reconstruction.fit import NARROW
from lawflow.reconstruction.supposing import doubted

if TYPE_CHECKING:
    from collections.abc import Container, Hashable, Iterable, Iterator, Sequence
    from datetime import date

    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.law.edition import Edition
    from lawflow.law.questions import OpenQuestion
    from lawflow.passage.passage import Passage

MOST_EXPANSIONS: Final = 60
"""Alignments gone on from under one answer, beyond one for each act of the record."""
MOST_PAIRS: Final = 24
"""Two answers at once that are tried: a record on which more bear is rare."""
ANSWERED: Final = Label("{} сұрағының {} жауабы: {}", "ответ {1} на вопрос {0}: {2}", "question {}, answer {}: {}")


class Answered(NamedTuple):
    """Alignments with fewer breaches, or others, under other answers; ``cut_off``: some may have been left unfound."""

    rivals: tuple[Rival, ...]
    cut_off: bool = False


def under_other_answers(start: Passage, record: Sequence[RecordedAct], broken: Alignment) -> Answered:
    """Return the cheapest alignments with fewer breaches than one has, or others, each under one open answer, or two.

    Two are tried where one does not excuse all: an answer that makes any difference, with each that is asked for then.
    """
    asked = {*broken.lawful.questions, *(broken.claimed.questions if broken.claimed is not None else ())}
    left = _left_open(start, record, asked)
    plain = _under((), start, record, broken.cost.breaches + 1) if left else None
    told = _history(plain or broken)
    rivals: list[Rival] = []
    pairs: dict[frozenset[tuple[str, str]], tuple[Label, Label]] = {}
    for one, text in left.items():
        found = _under((one,), start, record, broken.cost.breaches + 1)
        turns = found is None or _history(found) != told
        if turns and found is not None and broken.causes.keys() - found.causes.keys():
            rivals.append(Rival(found, (text,), (one[0],)))
        if turns:
            more = _left_open(start, record, asked.union(found.lawful.questions)) if found is not None else left
            for other, said in more.items():
                if other[0] != one[0]:
                    pairs.setdefault(frozenset((one, other)), (text, said))
    for tried, (both, texts) in enumerate(pairs.items()):
        if not doubted(broken, (one.alignment for one in rivals), by_law=True).claims:
            break
        if tried == MOST_PAIRS:
            return Answered(tuple(rivals), cut_off=True)
        below = min((broken, *(one.alignment for one in rivals)), key=lambda one: one.cost).cost.breaches
        found = _under(both, start, record, below)
        if found is not None:
            rivals.append(Rival(found, texts, tuple(sorted(question for question, _ in both))))
    return Answered(tuple(rivals))


def _under(
    answers: Iterable[tuple[str, str]], start: Passage, record: Sequence[RecordedAct], below: int
) -> Alignment | None:
    """Return the cheapest alignment of a record under some answers, with fewer breaches than ``below``."""
    trial = start.copy()
    for question, answer in answers:
        trial.answer(question, answer)
    best = search_on([Alignment(trial)], record, NARROW, below, MOST_EXPANSIONS).best
    return best[0] if best else None


def _history(found: Alignment) -> Hashable:
    """Return what a history tells: its acts with their days and where they led, and the terms that run at its end."""
    journal = tuple((entry.act, entry.target, entry.first, entry.last) for entry in found.lawful.journal)
    return journal, frozenset((live.term.id, live.day) for live in found.lawful.running), frozenset(found.causes)


def answers_on(acts: Iterable[str], start: Passage, record: Sequence[RecordedAct]) -> Iterator[tuple[str, str]]:
    """Yield the answers left open on a day of a record on which steps of some acts turn, but for those followed."""
    yield from _left_open(start, record, (), frozenset(acts))


def _left_open(
    start: Passage, record: Sequence[RecordedAct], asked: Container[str], acts_of: frozenset[str] | None = None
) -> dict[tuple[str, str], Label]:
    """Return the words of the answers that texts leave open on a day of a record and none follows by itself.

    Of questions that are asked on the way, and of those on which the steps of a recorded act turn, or those of
    ``acts_of``.
    """
    recorded = {one.act.act for one in record} if acts_of is None else acts_of
    last = max((one.low for one in record), default=start.first)
    found: dict[tuple[str, str], Label] = {}
    for edition in _editions(start.edition, last):
        for question, acts in _deciding(edition, start.bill.kind):
            touched = question.id in asked or not recorded.isdisjoint(acts)
            if touched and question.id not in start.answers and question.concerns(start.bill.initiator):
                rivals = (one for one in question.answers if _may_hold(question, one.id, edition, last))
                found |= {(question.id, one.id): ANSWERED.filled(question.id, one.id, one.text) for one in rivals}
    return found


def _editions(first: Edition, last: date) -> Iterator[Edition]:
    """Yield the editions from one to that of a day."""
    edition: Edition | None = first
    while edition is not None and edition.starts <= max(last, first.starts):
        yield edition
        edition = timetable.edition_after(edition)


@lru_cache(maxsize=64)
def _deciding(edition: Edition, kind: str) -> tuple[tuple[OpenQuestion, frozenset[str]], ...]:
    """Return the open questions on whose answers a step, a term or a succession depends, with the acts.

    Of a term these are the acts that begin it.
    """
    procedure = edition.procedure(kind)
    if procedure is None:
        return ()
    acts: dict[str, set[str]] = defaultdict(set)
    for step in procedure.all_steps:
        for under in step.under:
            acts[under.question].add(step.act)
    for term in procedure.all_terms:
        begins = [step.act for step in procedure.all_steps if term.started_by(step)]
        for under in term.under:
            acts[under.question].update(begins)
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
