"""The law turned round: which rules cite an article, need a majority, belong to an act, set a term."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, Final

import attrs

from lawflow import timetable
from lawflow.views.content.seats import seats_in
from lawflow.web import addresses
from lawflow.web.inscriptions import said

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lawflow.law.edition import Edition
    from lawflow.law.labels import Label
    from lawflow.law.majorities import Share
    from lawflow.law.organs import Organ
    from lawflow.law.parliament import Parliament
    from lawflow.law.procedure import Procedure
    from lawflow.law.sources import Citation, Instrument
    from lawflow.law.steps import Stage, Step
    from lawflow.law.terms import Term
    from lawflow.views.content.seats import BySeats

_FEW: Final = 3
"""From how many steps on an act is led to as a whole."""


@attrs.frozen(eq=False)
class Rule:
    """A rule that cites an article: of what sort it is, what it is called, whose it is, its page; of a step the act."""

    sort: Label
    name: Label
    of: str
    address: str
    act: str = ""


@attrs.frozen(eq=False)
class Rulebook:
    """All editions of a parliament, and its rules by what they have in common."""

    parliament: Parliament

    @cached_property
    def editions(self) -> tuple[Edition, ...]:
        """Return the editions in order of time."""
        return timetable.editions(self.parliament)

    @cached_property
    def procedures(self) -> tuple[Procedure, ...]:
        """Return the procedures of all editions."""
        return tuple(procedure for edition in self.editions for procedure in edition.procedures)

    @cached_property
    def _seats(self) -> dict[str, BySeats]:
        return {edition.id: seats_in(edition) for edition in self.editions}

    def seats(self, procedure: Procedure) -> BySeats:
        """Return the seats of the chambers while the edition of a procedure is in force."""
        return self._seats[procedure.edition]

    @cached_property
    def by_act(self) -> dict[str, list[tuple[Procedure, Step]]]:
        """Return the steps of each act."""
        by: dict[str, list[tuple[Procedure, Step]]] = defaultdict(list)
        for procedure, step in self._steps():
            by[step.act].append((procedure, step))
        return by

    @cached_property
    def by_majority(self) -> dict[tuple[Organ, Share], list[tuple[Procedure, Step]]]:
        """Return the steps that need each share of each organ's deputies."""
        by: dict[tuple[Organ, Share], list[tuple[Procedure, Step]]] = defaultdict(list)
        for procedure, step in self._steps():
            for key in dict.fromkeys(shares_of(step)):
                by[key].append((procedure, step))
        return by

    @cached_property
    def by_term(self) -> dict[str, list[tuple[Procedure, Term]]]:
        """Return the terms of each id, under every procedure that has it."""
        by: dict[str, list[tuple[Procedure, Term]]] = defaultdict(list)
        for procedure in self.procedures:
            for term in procedure.terms:
                by[term.id].append((procedure, term))
        return by

    @cached_property
    def by_organ(self) -> dict[str, list[tuple[Procedure, Stage]]]:
        """Return the stages in the hands of each organ."""
        by: dict[str, list[tuple[Procedure, Stage]]] = defaultdict(list)
        for procedure in self.procedures:
            for stage in procedure.stages:
                by[stage.organ].append((procedure, stage))
        return by

    @cached_property
    def by_place(self) -> dict[Citation, list[Rule]]:
        """Return the rules that cite each place of each instrument, each once."""
        by: dict[Citation, dict[tuple[str, str], Rule]] = defaultdict(dict)
        for cites, rule in self._citing():
            for cite in cites:
                by[cite].setdefault((rule.address, rule.of), rule)
        return {cite: list(rules.values()) for cite, rules in by.items()}

    @cached_property
    def by_instrument(self) -> dict[Instrument, dict[str, list[Citation]]]:
        """Return the places cited of each instrument, by article."""
        by: dict[Instrument, dict[str, list[Citation]]] = defaultdict(lambda: defaultdict(list))
        for cite in sorted(self.by_place, key=lambda cite: in_order(cite.place)):
            by[cite.instrument][addresses.article_of(cite)].append(cite)
        return by

    def whole(self, rules: Sequence[Rule]) -> str:
        """Return where rules stand together: on the page of their act if they are all its steps, and more than two."""
        act, of = rules[0].act, rules[0].of
        if not act or len(rules) < _FEW or any(rule.act != act for rule in rules):
            return ""
        steps = [(procedure, step) for procedure, step in self.by_act[act] if procedure.id == of]
        every = {addresses.step(procedure, step) for procedure, step in steps}
        known = self.parliament.acts[act]
        return f"{addresses.act(known)}#{addresses.fit(of)}" if every == {rule.address for rule in rules} else ""

    def _steps(self) -> Iterator[tuple[Procedure, Step]]:
        return ((procedure, step) for procedure in self.procedures for step in procedure.steps)

    def _citing(self) -> Iterator[tuple[tuple[Citation, ...], Rule]]:
        acts = self.parliament.acts
        for procedure in self.procedures:
            of = procedure.id
            for step in procedure.all_steps:
                name = acts[step.act].as_noun(procedure.edition)
                yield step.cites, Rule(said("step"), name, of, addresses.step(procedure, step), step.act)
            for term in procedure.all_terms:
                yield term.cites, Rule(said("term"), term.label, of, addresses.term(term))
        yield from self._citing_beside()

    def _citing_beside(self) -> Iterator[tuple[tuple[Citation, ...], Rule]]:
        """Yield what cites articles and is no step or term of a procedure."""
        for question in self.parliament.questions:
            cites = tuple(cite for standing in question.standings for cite in standing.cites)
            yield cites, Rule(said("question"), question.text, question.id, addresses.question(question))
        for theorem in self.parliament.theorems:
            yield theorem.cites, Rule(said("theorem"), theorem.text, "", addresses.theorem(theorem))
        for edition in self.editions:
            for cell in edition.handovers:
                rule = Rule(said("edition"), edition.label, edition.id, addresses.edition(edition))
                yield cell.cites, rule
            for rules in self.parliament.sittings:
                if rules.meets(edition.procedures[0].days.first, edition.procedures[0].days.last):
                    page = addresses.explained(edition.procedures[0])
                    yield (*rules.cites, *rules.allowed_by), Rule(said("quorum"), said("quorum"), edition.id, page)
        for chamber, rows in self.parliament.chambers.seats.items():
            organ = self.parliament.organs[chamber]
            for row in rows:
                yield row.cites, Rule(said("seats"), organ.label, "", addresses.organ(organ))


def shares_of(step: Step) -> Iterator[tuple[Organ, Share]]:
    """Yield the shares that the votes on a step must reach, or that must stand behind it."""
    for need in step.needs:
        for majority in need.majorities:
            if majority.reached:
                yield majority.organ, majority.share
        if need.backing is not None:
            yield need.backing.whole, need.backing.share


def in_order(place: str) -> tuple[tuple[int, int, str], ...]:
    """Return what sorts places of an instrument as it numbers them: 9 before 10, 61 before 61(2).

    >>> sorted(["61(10)", "61(2)", "9", "61"], key=in_order)
    ['9', '61', '61(2)', '61(10)']
    """
    parts: list[tuple[int, int, str]] = []
    number = ""
    for letter in f"{place} ":
        if letter.isdecimal():
            number += letter
            continue
        if number:
            parts.append((0, int(number), ""))
            number = ""
        if letter.strip():
            parts.append((1, 0, letter))
    return tuple(parts)
