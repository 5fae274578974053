"""Trials: acts put to a bill wherever it can stand, with votes and days on both sides of every threshold.

Each is the end of a history that the machine played. Together they take every step under every answer, and try each of
its conditions met and unmet, as far as some history can.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from functools import lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.dossiers.dossier import Act, When
from lawflow.law.in_force import Answers
from lawflow.law.majorities import Share, Tally
from lawflow.law.shown import Shown
from lawflow.law.steps import UNDETERMINED
from lawflow.space.ahead import records
from lawflow.space.space import space_of
from lawflow.study.check.beginnings import (
    asks_for_an_absence,
    asks_the_day,
    asks_who_sits,
    away_on,
    before_an_absence,
    begun_before,
    begun_on,
    calendar_of,
)
from lawflow.study.check.covered import Covered
from lawflow.study.histories.bills import bills_of
from lawflow.study.histories.enacting import days_for, enact, plan, votes_for

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from lawflow.law.bills import Bill
    from lawflow.law.conditions.condition import Condition
    from lawflow.law.facts import Facts
    from lawflow.law.majorities import Verdict
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.passage.passage import Passage
    from lawflow.space.space import Arc, Position

    Votes = Mapping[str, Tally]

DAYS: Final = 8
"""Days on which an act is tried whose conditions ask for the day."""


@attrs.frozen(eq=False, repr=False)
class Trial(Shown):
    """An act tried where a bill stands, under the answers that ``procedure`` has."""

    procedure: Procedure
    before: Passage
    act: Act
    day: date
    facts: Facts

    def rows(self, steps: Iterable[Step]) -> tuple[Step, ...]:
        """Return those of some rows of the full law that exist under the answers of the trial."""
        of = self.procedure
        return Answers(of.question, of.answers, of.days).steps(tuple(steps))

    def taken(self, steps: Iterable[Step]) -> Step | None:
        """Return the step that the act takes, of the rows for its stage and act; ``None`` if it is refused."""
        return next((step for step in self.rows(steps) if step.is_open(self.facts)), None)


@lru_cache(maxsize=8)
def trials(procedure: Procedure) -> tuple[Trial, ...]:
    """Return the trials of a procedure: of the plain bill, of those of other sorts, and under every rival answer."""
    return tuple(_Tried(procedure).all())


class _Tried:
    """What has been tried of a procedure: nothing is tried twice that the same rows decide in the same way."""

    def __init__(self, procedure: Procedure) -> None:
        self.procedure = procedure
        self.left = {_name(step) for step in procedure.all_steps}
        self.seen: set[object] = set()
        self._known_about: dict[tuple[Procedure, tuple[Step, ...]], tuple[object, tuple[Condition, ...]]] = {}
        self.known: dict[tuple[Bill, date], dict[Position, Passage]] = {}
        self.barred: dict[tuple[Bill, date], set[tuple[Position, Step, object]]] = defaultdict(set)

    def all(self) -> Iterator[Trial]:
        """Yield the trials; under an answer bills of other sorts are tried only as long as rows are left untaken."""
        for answers in dict.fromkeys(_answers(self.procedure)):
            variant = self.procedure.under(dict(answers))
            rests = {_name(step) for step in variant.steps if not {*answers}.isdisjoint(_under(step))}
            for place, bill in enumerate(bills_of(variant) if answers else _bills(variant)):
                if not answers or not place or rests & self.left:
                    yield from self._of_bill(variant, bill)

    def _of_bill(self, variant: Procedure, bill: Bill) -> Iterator[Trial]:
        for passage in self._stood(variant, bill):
            if passage.state == UNDETERMINED:
                continue
            for act in variant.acts_from[passage.state]:
                yield from self._of_act(variant, passage, act)

    def _about(self, variant: Procedure, steps: tuple[Step, ...]) -> tuple[object, tuple[Condition, ...]]:
        """Return the names of some rows and of the terms they start, and their conditions that look at the bill."""
        key = variant, steps
        if key not in self._known_about:
            terms = [term for term in variant.terms if any(map(term.started_by, steps))]
            needs = [need for rule in steps for need in rule.needs] + [need for term in terms for need in term.when]
            looking = tuple(need for need in dict.fromkeys(needs) if _of_sort(need))
            self._known_about[key] = (*map(_name, steps), *((term.id, term.under) for term in terms)), looking
        return self._known_about[key]

    def _day(self, passage: Passage, steps: tuple[Step, ...]) -> object:
        """Return what of the day decides some rows: the day itself, or who is away, and whether one leaves soon."""
        if asks_the_day(steps):
            return passage.first
        if not asks_who_sits(steps):
            return None
        return before_an_absence(passage.calendar, passage.first), away_on(passage.calendar, passage.first)

    def _stood(self, procedure: Procedure, bill: Bill) -> Iterator[Passage]:
        """Yield a bill at the positions that the machine reaches, begun on the first of a few days that lead there.

        Where an act asks for the day the bill is yielded for each of those days. A position to which a history led
        without an answer is not played to again under one.
        """
        reached: set[Position] = set()
        asking = {step.source for step in procedure.steps if asks_the_day((step,))}
        sitting = {step.source for step in procedure.steps if asks_who_sits((step,))}
        for day in begun_on(procedure):
            found = self._from(procedure, bill, day)
            asked = asking | sitting if before_an_absence(calendar_of(procedure, day), day) else asking
            for here, passage in found.items():
                if here not in reached or here.stage in asked:
                    yield passage
            if found.keys() <= reached and not asking:
                return
            reached.update(found)

    def _from(self, procedure: Procedure, bill: Bill, day: date) -> dict[Position, Passage]:
        """Return the bill at positions to which a history leads that is begun on a day, each fact at each stage."""
        space, known = space_of(procedure, bill), self.known.setdefault((bill, day), {})
        covered = Covered(procedure)
        found, todo = {space.initial: begun_before(procedure, bill, day)}, [space.initial]
        for here in todo:
            for arc in space.arcs_from(here):
                if arc.target in found or not (arc.target in known or covered.lacks(arc.target)):
                    continue
                passage = self._known_at(procedure, arc.target, known) or self._played(arc, found[here], bill, day)
                if passage is not None:
                    found[arc.target] = passage
                    todo.append(arc.target)
                    covered.take(arc.target)
        if not procedure.answers:
            known.update(found)
        return found

    def _known_at(self, procedure: Procedure, here: Position, known: Mapping[Position, Passage]) -> Passage | None:
        if here not in known:
            return None
        return attrs.evolve(known[here], procedure=procedure, answers=dict(procedure.answers), turn=None)

    def _played(self, arc: Arc, passage: Passage, bill: Bill, day: date) -> Passage | None:
        """Return the bill after an arc; ``None`` where the machine refuses it, or refused it without an answer."""
        procedure, way = passage.procedure, (arc.source, arc.step, arc.says)
        barred = self.barred[bill, day]
        if way in barred and self._decided_alike(procedure, arc):
            return None
        if asks_for_an_absence(arc.step) and not before_an_absence(calendar_of(procedure, day), day):
            return None
        taken = enact(passage, [plan(arc, passage)])
        if not taken.lawful and not procedure.answers:
            barred.add(way)
        return taken.passage if taken.lawful else None

    def _decided_alike(self, variant: Procedure, arc: Arc) -> bool:
        """Say whether the same rows decide an act under the answers of a variant as under those followed."""
        key = arc.source.stage, arc.act
        return variant.steps_by[key] == self.procedure.steps_by[key]

    def _of_act(self, variant: Procedure, passage: Passage, act: str) -> Iterator[Trial]:
        """Yield the trials of an act; counts on both sides of each threshold where other rows come into question."""
        steps = variant.steps_by[passage.state, act]
        names, needs = self._about(variant, steps)
        position = space_of(variant, passage.bill).position(passage.state, passage.memory, passage.bill.tracks)
        sort = tuple(need.verdict(passage.facts(Act(act), passage.first, None)) for need in needs)
        known = names, position.facts, sort, passage.bill.tracks, self._day(passage, steps)
        if known in self.seen:
            return
        self.seen.add(known)
        for says in records(variant, passage.state, act):
            for day in dict.fromkeys(_days(passage, act, steps)):
                later = _on(passage, act, day)
                facts = later.facts(Act(act, When.day(day), {}, dict(says)), day, day)
                open_but_for_votes = tuple(_verdicts(step, facts) for step in steps)
                where = names, open_but_for_votes
                found = position.facts, says, sort, passage.bill.tracks
                if later.state != passage.state or (where, found) in self.seen:
                    continue
                for votes in _votes(steps, passage, every=where not in self.seen):
                    tried = Act(act, When.day(day), votes, dict(says))
                    trial = Trial(variant, later, tried, day, later.facts(tried, day, day))
                    self.left -= {_name(step) for step in steps if step.is_open(trial.facts)}
                    yield trial
                self.seen |= {where, (where, found)}


def _answers(procedure: Procedure) -> Iterator[tuple[tuple[str, str], ...]]:
    """Yield the answers that are followed if nothing is chosen, then those under which some row exists."""
    yield ()
    unders = [rule.under for rule in procedure.all_steps] + [rule.under for rule in procedure.all_terms]
    for under in unders:
        yield tuple(sorted((one.question, one.answer) for one in under if one.answer is not None))


def _bills(procedure: Procedure) -> Iterator[Bill]:
    """Yield the bills that a procedure tells apart, and each of them introduced by another than it asks for."""
    bills = bills_of(procedure)
    yield from bills
    others = [by for by in procedure.parliament.initiators if all(bill.initiator != by for bill in bills)]
    sorts = dict.fromkeys(attrs.evolve(bill, initiator=by) for bill in bills for by in others[:1] if not bill.money)
    yield from (bill for bill in sorts if bill not in bills)


def _under(rule: Step) -> Iterator[tuple[str, str | None]]:
    return ((under.question, under.answer) for under in rule.under)


def _name(step: Step) -> object:
    return step.id, step.under


def _of_sort(need: Condition) -> bool:
    return any(read.where in ("bill", "track") for read in need.reads)


def _verdicts(step: Step, facts: Facts) -> tuple[Verdict, ...]:
    return tuple(need.verdict(facts) for need in step.needs if not any(read.where == "votes" for read in need.reads))


def _on(passage: Passage, act: str, day: date) -> Passage:
    """Return the bill on a later day; before a lapse it stays as it is."""
    by_clock = act in passage.parliament.acts.by_clock
    return passage if by_clock or day <= passage.first else passage.advanced(day)


def _days(passage: Passage, act: str, steps: tuple[Step, ...]) -> Iterator[date]:
    """Yield the days on which an act is tried: the next one, those that make a difference, one on which nobody sits."""
    yield from islice(days_for(passage, act), DAYS if asks_the_day(steps) else 1)
    if asks_who_sits(steps) and before_an_absence(passage.calendar, passage.first):
        leaving = (away.first_at_earliest for away in passage.calendar.absences)
        yield min(first for first in leaving if first >= passage.first) + timedelta(days=1)
    if asks_who_sits(steps):
        away = [one for one in passage.calendar.absences if one.early and one.covers(passage.first)]
        yield from (one.last_at_latest + timedelta(days=1) for one in away)


def _votes(steps: tuple[Step, ...], passage: Passage, *, every: bool) -> list[Votes]:
    """Return nothing counted, and what carries or misses each step; with ``every`` both sides of every threshold."""
    found: dict[tuple[tuple[str, int], ...], None] = {(): None}
    facts = passage.facts(Act(steps[0].act), passage.first, passage.first)
    edges: dict[str, set[int]] = {}
    for step in steps if every else ():
        for chamber, share, seats in _shares(step, facts):
            for needed in map(share.needed, {min(seats), max(seats)}):
                edges.setdefault(chamber, set()).update((needed - 1, needed))
    full = {chamber: max(facts.seats(chamber)) for chamber in edges}
    for step in steps:
        base = votes_for(step, passage)
        found[tuple(base.items())] = None
        for chamber, counts in edges.items():
            for count in sorted(counts):
                found.update(dict.fromkeys(tuple({**rest, chamber: count}.items()) for rest in (base, full)))
    return [{chamber: Tally(ayes) for chamber, ayes in votes} for votes in found]


def _shares(step: Step, facts: Facts) -> Iterator[tuple[str, Share, tuple[int, ...]]]:
    """Yield the thresholds of a step, each with the chamber whose ayes are counted and the seats it is a share of."""
    for need in step.needs:
        if need.backing is not None:
            yield need.backing.chambers[0], need.backing.share, need.backing.seats(facts)
        for majority in need.majorities:
            yield majority.chamber, majority.share, facts.seats(majority.chamber)
        for demand in need.demands:
            share = demand.values[0]
            if demand.read.where == "votes" and isinstance(share, Share) and need.backing is None:
                chamber = demand.read.name.partition(":")[0]
                yield chamber, share, facts.seats(chamber)
