"""What exists under the answers in force, and on which days: a default can be younger than its edition."""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from typing import NamedTuple

import attrs

from lawflow.law.conditions.calendar import InForce
from lawflow.law.questions import OpenQuestion, Under
from lawflow.law.sources import Citation
from lawflow.law.steps import Step
from lawflow.law.terms import Term

_DAY = timedelta(days=1)


class Days(NamedTuple):
    """Days in a row, both ends included, and the citations for those ends."""

    first: date
    last: date
    cites: tuple[Citation, ...] = ()


class Answers:
    """The answers chosen to the open questions of an edition that is in force on ``days``."""

    def __init__(self, questions: Mapping[str, OpenQuestion], chosen: Mapping[str, str], days: Days) -> None:
        self.questions, self.chosen, self.days = questions, chosen, days

    def steps(self, all_steps: tuple[Step, ...]) -> tuple[Step, ...]:
        """Return the steps that exist; one that exists on some days only needs those days."""
        known: dict[tuple[tuple[str, str | None], ...], list[Days]] = {}
        found: list[Step] = []
        for step in all_steps:
            if not step.under:
                found.append(step)
                continue
            key = tuple([(under.question, under.answer) for under in step.under])
            if key not in known:
                known[key] = self._on(step.under)
            for days in known[key]:
                always = self._always(days)
                found.append(step if always else attrs.evolve(step, needs=(*step.needs, self._within(days))))
        return tuple(found)

    def terms(self, all_terms: tuple[Term, ...]) -> tuple[Term, ...]:
        """Return the terms that exist; one that exists on some days only begins on those days."""
        return tuple(
            term if self._always(days) else attrs.evolve(term, when=(*term.when, self._within(days)))
            for term in all_terms
            for days in self._on(term.under)
        )

    def _on(self, unders: tuple[Under, ...]) -> list[Days]:
        found = [self.days]
        for under in unders:
            lived = list(self._lived(under))
            found = [both for one in found for other in lived if (both := _meet(one, other)) is not None]
        return found

    def _lived(self, under: Under) -> Iterator[Days]:
        """Yield the days on which the answer in force is that of ``under``."""
        question, chosen = self.questions.get(under.question), self.chosen.get(under.question)
        if question is None or not question.standings:
            default = question.default if question is not None else None
            if (chosen or default) == under.answer:
                yield self.days
            return
        begun: Days | None = None
        for days in _stretches(question, self.days):
            if question.answer_on(days.first, chosen) == under.answer:
                begun = days if begun is None else Days(begun.first, days.last, (*begun.cites, *days.cites))
            elif begun is not None:
                yield begun
                begun = None
        if begun is not None:
            yield begun

    def _always(self, days: Days) -> bool:
        return days is self.days or (days.first, days.last) == (self.days.first, self.days.last)

    def _within(self, days: Days) -> InForce:
        first = days.first if days.first > self.days.first else None
        last = days.last if days.last < self.days.last else None
        return InForce(first, last, tuple(dict.fromkeys(days.cites)))


def _stretches(question: OpenQuestion, within: Days) -> Iterator[Days]:
    """Yield the days within which a question stands alike, in order, with the texts that part them."""
    first = within.first
    for standing in question.standings:
        begins, ends = standing.first or date.min, standing.last or date.max
        if ends < first or begins > within.last:
            continue
        if begins > first:
            yield Days(first, begins - _DAY, standing.cites)
            first = begins
        yield Days(first, min(ends, within.last), standing.cites)
        if ends >= within.last:
            return
        first = ends + _DAY
    yield Days(first, within.last)


def _meet(one: Days, other: Days) -> Days | None:
    first, last = max(one.first, other.first), min(one.last, other.last)
    return Days(first, last, (*one.cites, *other.cites)) if first <= last else None
