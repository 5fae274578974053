"""A procedure: stages, steps and terms of one kind of bill under one edition, checked as a whole."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from datetime import date, timedelta
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING

import attrs

from lawflow.errors import ProcedureError, UnknownNameError
from lawflow.law.bills import OUTCOMES
from lawflow.law.conditions.condition import Read
from lawflow.law.in_force import Answers, Days
from lawflow.law.shown import Shown
from lawflow.law.steps import grouped
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lawflow.law.conditions.condition import Condition
    from lawflow.law.facts import Facts
    from lawflow.law.labels import Label
    from lawflow.law.parliament import Parliament
    from lawflow.law.questions import OpenQuestion
    from lawflow.law.steps import Stage, Step
    from lawflow.law.terms import Term


@attrs.frozen(eq=False, repr=False, slots=False)
class Procedure(Shown):
    """The path of one kind of bill under one edition.

    Built from the full data (steps under every answer); `under` gives the procedure that a bill
    follows when certain answers are taken. Its acts and organs are those of its parliament. Raises
    `ProcedureError`, naming every fault at once; one made ``unchecked`` where `checked` is asked for.
    """

    parliament: Parliament
    edition: str
    kind: str
    label: Label
    initial: str
    stages: tuple[Stage, ...]
    all_steps: tuple[Step, ...]
    all_terms: tuple[Term, ...]
    questions: tuple[OpenQuestion, ...]
    answers: Mapping[str, str] = attrs.field(factory=dict)
    unchecked: bool = attrs.field(default=False, repr=False)
    _variants: dict[tuple[tuple[str, str], ...], Procedure] = attrs.field(factory=dict, init=False, repr=False)

    def __attrs_post_init__(self) -> None:
        if not self.answers and not self.unchecked:  # under answers it has the same rows, which were checked
            self.checked  # noqa: B018 (asked for what it raises)

    @cached_property
    def checked(self) -> Procedure:
        """Return it once it is known to hold together. Raises `ProcedureError`."""
        from lawflow.law.soundness import faults_of  # noqa: PLC0415 (of our own law the tests ask)

        if faults := list(faults_of(self)):
            raise ProcedureError(self.id, faults)
        return self

    @property
    def id(self) -> str:
        """Return ``edition/kind``."""
        return f"{self.edition}/{self.kind}"

    @cached_property
    def question(self) -> dict[str, OpenQuestion]:
        """Return the open questions by id."""
        return {question.id: question for question in self.questions}

    @cached_property
    def turns_on(self) -> frozenset[str]:
        """Return the open questions whose answers switch steps or terms on and off."""
        unders = [under for step in self.all_steps for under in step.under]
        unders += [under for term in self.all_terms for under in term.under]
        return frozenset(under.question for under in unders)

    @cached_property
    def asked_of_tracks(self) -> dict[str, tuple[str, ...]]:
        """Return the open questions of which an act asks that puts a bill on a track where it stands, by track."""
        asked: dict[str, tuple[str, ...]] = {}
        for step in self.steps:
            if step.track is not None and step.source == step.target:
                asked[step.track] = tuple(dict.fromkeys((*asked.get(step.track, ()), *step.asks)))
        return asked

    @cached_property
    def open_questions(self) -> tuple[OpenQuestion, ...]:
        """Return the open questions that some step or term rests on, or that are asked beside them, in order."""
        asked = self.turns_on | {name for step in self.all_steps for name in step.asks}
        return tuple(
            question
            for question in self.questions
            if question.id in asked or (self.edition in question.editions and self.kind in question.beside)
        )

    @cached_property
    def days(self) -> Days:
        """Return the first and the last day of the edition; every day where no timetable bounds it."""
        known = (period for period in self.parliament.timetable if period.name == self.edition)
        return next((Days(period.first, period.last or date.max) for period in known), Days(date.min, date.max))

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Return the steps that exist under the answers in force; one of some days only needs those days."""
        return self._in_force.steps(self.all_steps)

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """Return the terms that exist under the answers in force; one of some days only begins on those."""
        return self._in_force.terms(self.all_terms)

    @cached_property
    def turns(self) -> tuple[date, ...]:
        """Return the days within the edition on which a rule or a term begins to be in force, or is no longer."""
        needs = (*self.conditions, *(need for term in self.terms for need in term.when))
        return tuple(sorted({day for need in needs for day in need.turns}))

    @cached_property
    def conditions(self) -> tuple[Condition, ...]:
        """Return the conditions of its steps, each once: many steps share one."""
        return tuple({id(need): need for step in self.steps for need in step.needs}.values())

    @cached_property
    def asking_of_the_day(self) -> frozenset[str]:
        """Return the acts whose conditions ask whether a session closes or opens on the day."""
        return self._asking([Read("day", "closes"), Read("day", "reopens")])

    @cached_property
    def asking_of_a_term(self) -> frozenset[str]:
        """Return the acts whose conditions ask whether a term has lapsed."""
        return self._asking(Read("term", term.id) for term in self.terms if term.on_lapse is None)

    def _asking(self, places: Iterable[Read]) -> frozenset[str]:
        return frozenset(act for place in places for act in self._readers.get(place, ()))

    @cached_property
    def _readers(self) -> dict[Read, set[str]]:
        """Return the acts whose conditions look at something, by what it is."""
        acts: dict[int, set[str]] = defaultdict(set)
        for step in self.steps:
            for need in step.needs:
                acts[id(need)].add(step.act)
        readers: dict[Read, set[str]] = defaultdict(set)
        for need in self.conditions:
            for read in need.reads:
                readers[read] |= acts[id(need)]
        return readers

    def unchanged(self, first: date, last: date) -> tuple[date, date]:
        """Return the widest days around two days on which the same rules are in force as between them."""
        before, after = bisect_right(self.turns, first), bisect_right(self.turns, last)
        begins = self.turns[before - 1] if before else date.min
        ends = self.turns[after] - timedelta(days=1) if after < len(self.turns) else date.max
        return begins, ends

    @cached_property
    def _in_force(self) -> Answers:
        return Answers(self.question, self.answers, self.days)

    @cached_property
    def term(self) -> dict[str, Term]:
        """Return the terms by id."""
        return {term.id: term for term in self.terms}

    @cached_property
    def stage(self) -> dict[str, Stage]:
        """Return the stages by id."""
        return {stage.id: stage for stage in self.stages}

    @cached_property
    def steps_from(self) -> dict[str, tuple[Step, ...]]:
        """Return the steps that leave each stage, in order."""
        leaving = grouped(self.steps, attrgetter("source"))
        return {stage.id: leaving.get(stage.id, ()) for stage in self.stages}

    @cached_property
    def acts_from(self) -> dict[str, tuple[str, ...]]:
        """Return the acts by which steps leave each stage, in order."""
        return {stage: tuple(dict.fromkeys(step.act for step in steps)) for stage, steps in self.steps_from.items()}

    @cached_property
    def steps_by(self) -> dict[tuple[str, str], tuple[Step, ...]]:
        """Return the steps by stage and act."""
        return grouped(self.steps, attrgetter("source", "act"))

    @cached_property
    def steps_of(self) -> dict[str, tuple[Step, ...]]:
        """Return the steps of each act that this procedure provides for, in order."""
        return grouped(self.steps, attrgetter("act"))

    @cached_property
    def all_steps_of(self) -> dict[str, tuple[Step, ...]]:
        """Return the steps of each act under every answer, in order."""
        return grouped(self.all_steps, attrgetter("act"))

    @cached_property
    def by_default(self) -> dict[tuple[str, str], str]:
        """Return the stages and acts at which a bill follows the default answer to a question, and which question.

        No act of the clock: that a term lapsed is nobody's choice between two readings of the text. A vote that falls
        short by one answer leads by another where it leads if it is carried.
        """
        leads: dict[tuple[str, str, str], set[str]] = defaultdict(set)
        for step in self.all_steps:
            for act in (step.act, *self.parliament.roles[step.act].fallen) if step.under else ():
                for under in step.under:
                    leads[step.source, act, under.question].add(step.target)
        return {
            (source, act): question
            for source, act, question in leads
            if len(leads[source, act, question]) > 1
            and question not in self.answers
            and act not in self.parliament.acts.by_clock
            and any(
                under.question == question and under.answer is not None
                for step in self.steps_by.get((source, act), ())
                for under in step.under
            )
        }

    @cached_property
    def waiting(self) -> dict[str, str]:
        """Return the stages in which a bill waits for a chamber that is away, each with the act by which it goes on."""
        return {step.source: step.act for step in self.steps if step.act in self.parliament.roles.convocations}

    def off_the_road(self, step: Step) -> bool:
        """Say whether a step leads off the road: by a side route, in the absence of a chamber, or back from there."""
        roles, absent = self.parliament.roles, step in self._away and step.source not in self.waiting
        return absent or step.act in roles.side or step.act in roles.convocations

    def leads_aside(self, step: Step) -> bool:
        """Say whether a step leads to where a bill waits for a chamber."""
        return step.target in self.waiting and step.source not in self.waiting

    def waits_for(self, stage: str) -> str | None:
        """Return the chamber for which a bill waits at a stage."""
        needs = (need for step in self.steps_from[stage] if step.act == self.waiting.get(stage) for need in step.needs)
        return next((asked[0] for need in needs if (asked := need.presence) is not None and asked[1]), None)

    @cached_property
    def interim(self) -> frozenset[str]:
        """Return the acts that are done in the absence of a chamber only."""
        return self.acts - {
            step.act for step in self.steps if step.source not in self.waiting and step not in self._away
        }

    @cached_property
    def _away(self) -> frozenset[Step]:
        """Return the steps that can be taken only while a chamber is absent."""
        needs = {id(need) for need in self.conditions if need.presence is not None and not need.presence[1]}
        return frozenset(step for step in self.steps if not needs.isdisjoint(map(id, step.needs)))

    @cached_property
    def acts(self) -> frozenset[str]:
        """Return the acts that this procedure provides for."""
        return frozenset(self.steps_of)

    def open_steps(self, stage: str, facts: Facts, act: str | None = None) -> tuple[Step, ...]:
        """Return the steps that lead on from a stage, by one act or by any; the first open one of an act is taken."""
        steps = self.steps_from[stage] if act is None else self.steps_by.get((stage, act), ())
        return tuple(step for step in steps if step.is_open(facts))

    def is_final(self, stage: str) -> bool:
        """Say whether no step leaves the stage for another."""
        return not self.steps_from[stage]

    def outcome_label(self, outcome: str) -> Label:
        """Return what an outcome is called where a bill of this kind comes to it."""
        said = (stage.said for stage in self.stages if stage.outcome == outcome and stage.said is not None)
        return next(said, OUTCOMES[outcome])

    def under(self, answers: Mapping[str, str]) -> Procedure:
        """Return this procedure with further answers to its open questions; questions of others are left out.

        Raises `UnknownNameError` for an answer that a question does not have.
        """
        known = {q: a for q, a in answers.items() if q in self.question}
        for question, answer in known.items():
            if answer not in (rivals := {one.id: one for one in self.question[question].answers}):
                raise UnknownNameError(say("answer to {question}", question=question), answer, rivals)
        if all(self.answers.get(q) == a for q, a in known.items()):
            return self
        merged = {**self.answers, **known}
        if (key := tuple(sorted(merged.items()))) not in self._variants:
            self._variants[key] = attrs.evolve(self, answers=merged)
        return self._variants[key]


def without_a_chamber(step: Step) -> bool:
    """Say whether a step can be taken only while a chamber is absent."""
    return any(asked is not None and not asked[1] for asked in (need.presence for need in step.needs))
