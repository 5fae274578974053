"""Trials: acts put to a bill wherever it can stand, with votes and days on both sides of every threshold.

Each is the end of a history that the machine played. Together they take every step under every answer, and try each of
its conditions met and unmet, as far as some history can.
"""

from __future__ import annotations

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
from lawflow.study.histories.bills import bills_of
from lawflow.study.histories.enacting import days_for, enact, plan, votes_for
from lawflow.study.histories.starting import begun, starts

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
    from lawflow.space.space import Position

    Votes = Mapping[str, Tally]

BEGUN: Final = 4
"""Days on which histories are begun, where the first does not lead everywhere."""
BEFORE_A_TURN: Final = timedelta(days=60)
"""So long before a rule begins or ends histories are begun that are to meet the old one."""
WHO_SITS: Final = "sits:"
"""How what a rule reads of the calendar begins, if it is who sits on a day."""
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
        """Return what of the day decides some rows: the day itself, or whether a chamber leaves soon."""
        if _asks_the_day(steps):
            return passage.first
        return _asks_who_sits(steps) and _before_an_absence(passage.procedure, passage.first)

    def _stood(self, procedure: Procedure, bill: Bill) -> Iterator[Passage]:
        """Yield a bill at each position that the machine reaches, begun on the first of a few days that lead there.

        Where an act asks for the day the bill is yielded for each of those days. A position to which a history led
        without an answer is not played to again under one.
        """
        space = space_of(procedure, bill)
        reached: set[Position] = set()
        asking = {step.source for step in procedure.steps if _asks_the_day((step,))}
        sitting = {step.source for step in procedure.steps if _asks_who_sits((step,))}
        for day in _begun_on(procedure):
            found = self._from(procedure, bill, day)
            asked = asking | sitting if _before_an_absence(procedure, day) else asking
            for here, passage in found.items():
                if here not in reached or here.stage in asked:
                    yield passage
            reached.update(found)
            if len(reached) == len(space.positions) and not asking:
                return

    def _from(self, procedure: Procedure, bill: Bill, day: date) -> dict[Position, Passage]:
        """Return the bill at each position to which a history leads that is begun on a day."""
        space, known = space_of(procedure, bill), self.known.setdefault((bill, day), {})
        soon = _before_an_absence(procedure, day)
        found = {space.initial: begun(procedure, bill, day)}
        for here in space.positions:
            if here in known and here not in found:
                answers = dict(procedure.answers)
                found[here] = attrs.evolve(known[here], procedure=procedure, answers=answers, turn=None)
            for arc in space.arcs_from(here) if here in found else ():
                if arc.target not in found and arc.target not in known and (soon or not _asks_for_an_absence(arc.step)):
                    taken = enact(found[here], [plan(arc, found[here])])
                    if taken.lawful:
                        found[arc.target] = taken.passage
        if not procedure.answers:
            known.update(found)
        return found

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


def _begun_on(procedure: Procedure) -> tuple[date, ...]:
    """Return the days on which histories are begun: the usual one, some before a change of rules or an absence."""
    first, *others = islice(starts(procedure), BEGUN)
    leaving = [away.first_at_earliest for away in procedure.parliament.calendar.absences]
    early = [turn - BEFORE_A_TURN + timedelta(days=1) for turn in (*procedure.turns, *leaving)]
    within = [day for day in early if procedure.days.first <= day <= procedure.days.last]
    return tuple(dict.fromkeys((first, *within, *others)))


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


@lru_cache(maxsize=65536)
def _asks_the_day(steps: tuple[Step, ...]) -> bool:
    """Say whether rows ask for the day, otherwise than for who sits on it."""
    reads = (read for step in steps for need in step.needs for read in need.reads)
    return any(read.where in ("day", "term") and not read.name.startswith(WHO_SITS) for read in reads)


@lru_cache(maxsize=65536)
def _asks_who_sits(steps: tuple[Step, ...]) -> bool:
    """Say whether rows ask which chamber sits on the day."""
    reads = (read for step in steps for need in step.needs for read in need.reads)
    return any(read.where == "day" and read.name.startswith(WHO_SITS) for read in reads)


@lru_cache(maxsize=65536)
def _asks_for_an_absence(step: Step) -> bool:
    """Say whether a step is open only while a chamber does not sit."""
    demands = (demand for need in step.needs for demand in need.demands)
    return any(demand.read.name.startswith(WHO_SITS) and demand.values == (False,) for demand in demands)


@lru_cache(maxsize=65536)
def _before_an_absence(procedure: Procedure, day: date) -> bool:
    """Say whether a chamber leaves soon after a day."""
    leaving = (away.first_at_earliest for away in procedure.parliament.calendar.absences)
    return any(day < first <= day + BEFORE_A_TURN for first in leaving)


def _days(passage: Passage, act: str, steps: tuple[Step, ...]) -> Iterator[date]:
    """Yield the days on which an act is tried: the next one, those that make a difference, one on which nobody sits."""
    yield from islice(days_for(passage, act), DAYS if _asks_the_day(steps) else 1)
    if _asks_who_sits(steps) and _before_an_absence(passage.procedure, passage.first):
        leaving = (away.first_at_earliest for away in passage.calendar.absences)
        yield min(first for first in leaving if first >= passage.first) + timedelta(days=1)


def _votes(steps: tuple[Step, ...], passage: Passage, *, every: bool) -> list[Votes]:
    """Return nothing counted, and what carries or misses each step; with ``every`` both sides of every threshold."""
    found: dict[tuple[tuple[str, int], ...], None] = {(): None}
    facts = passage.facts(Act(steps[0].act), passage.first, passage.first)
    edges: dict[str, set[int]] = {}
    for step in steps if every else ():
        for chamber, share, seats in _shares(step, facts):
            needed = share.needed(max(seats))
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
                yield demand.read.name, share, facts.seats(demand.read.name)
