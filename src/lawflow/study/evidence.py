"""Practice as evidence: which real histories speak for which answer to an open question, and which are silent.

A history speaks for the answers under which least of its record is irregular, if under some answer more of it is; of a
question at which it stopped, for the answer that it selected. One that met the question and reads alike under every
answer is silent.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.errors import LawflowError
from lawflow.law.shown import Shown
from lawflow.reconstruction.reconstruct import reconstruct

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.dossiers.dossier import Dossier
    from lawflow.law.questions import OpenQuestion
    from lawflow.reconstruction.reconstruct import Reconstruction


@attrs.frozen(repr=False)
class Testimony(Shown):
    """What one history says of a question: ``answers`` that it speaks for, none where it is ``silent``.

    ``irregular`` are, for each answer, how many acts of the record it leaves irregular.
    """

    dossier: str
    answers: tuple[str, ...]
    irregular: tuple[tuple[str, int], ...]

    @property
    def silent(self) -> bool:
        """Say whether the history speaks for no answer."""
        return not self.answers


@attrs.frozen(eq=False, repr=False)
class Evidence(Shown):
    """What histories say of a question, in order of the dossiers; those that did not meet it are left out."""

    question: OpenQuestion
    heard: tuple[Testimony, ...]

    def speaking_for(self, answer: str) -> tuple[str, ...]:
        """Return the dossiers that speak for an answer."""
        return tuple(one.dossier for one in self.heard if answer in one.answers)

    @property
    def silent(self) -> tuple[str, ...]:
        """Return the dossiers that met the question and speak for no answer."""
        return tuple(one.dossier for one in self.heard if one.silent)


def evidence(questions: Iterable[OpenQuestion], dossiers: Iterable[Dossier]) -> tuple[Evidence, ...]:
    """Return what dossiers say of each question; one that cannot be read as a history says nothing."""
    asked = tuple(questions)
    heard: dict[str, list[Testimony]] = {question.id: [] for question in asked}
    for dossier in dossiers:
        for name, testimony in _heard(dossier, asked):
            heard[name].append(testimony)
    return tuple(Evidence(question, tuple(heard[question.id])) for question in asked)


def _heard(dossier: Dossier, asked: tuple[OpenQuestion, ...]) -> list[tuple[str, Testimony]]:
    stated = dict(dossier.world.answers)
    try:
        plain = reconstruct(dossier, answers=stated)
    except LawflowError:
        return []
    met = [question for question in asked if question.id in _met(plain) and question.id not in stated]
    return [(question.id, _testimony(dossier, question, plain, stated)) for question in met]


def _met(found: Reconstruction) -> set[str]:
    return {*found.lawful.asked, *found.claimed.asked, *found.lawful.selected, *found.claimed.selected}


def _testimony(dossier: Dossier, question: OpenQuestion, plain: Reconstruction, stated: dict[str, str]) -> Testimony:
    """Return what a history says: what it selects, or else under which answers least of it is irregular."""
    faults: dict[str, int] = {}
    for answer in question.answer_ids():
        try:
            found = reconstruct(dossier, answers={**stated, question.id: answer})
        except LawflowError:
            continue
        faults[answer] = len(found.irregular)
    least, most = min(faults.values(), default=0), max(faults.values(), default=0)
    best = tuple(answer for answer, number in faults.items() if number == least) if least < most else ()
    selected = plain.lawful.selected.get(question.id)
    if selected is not None and (not best or selected in best):
        best = (selected,)
    return Testimony(dossier.id, best, tuple(faults.items()))
