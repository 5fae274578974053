"""Two procedures walked together: every history on which both go the same way, and each act at which they part.

Both are deterministic once an act says what its record says and how the votes fell, so positions that are walked
together and never part behave alike: the pairs walked are a bisimulation (Park 1981).
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from heapq import heappop, heappush
from itertools import count, product
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from lawflow.law.conditions.condition import met
from lawflow.law.facts import Facts
from lawflow.law.majorities import Tally
from lawflow.law.moves import move_of
from lawflow.law.shown import Shown
from lawflow.space.ahead import fields, records
from lawflow.space.space import space_of
from lawflow.study.paths.search import cost_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from lawflow.law.bills import Bill
    from lawflow.law.majorities import Share
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term
    from lawflow.space.ahead import Says
    from lawflow.space.space import Arc, Position

Pair = tuple["Position", "Position"]
Way = tuple["Event", ...]
_WIDE: Final = 10_000
"""Seats enough to tell any two shares apart."""


class Vote(NamedTuple):
    """How a vote fell in one chamber, or in several taken together: the share just reached, or just missed."""

    chambers: tuple[str, ...]
    share: Share
    short: bool

    def ayes(self, seats: Callable[[str], int]) -> dict[str, int]:
        """Return the ayes by chamber, of so many seats: of several chambers the first has them all, none of no seat."""
        first, *others = self.chambers
        ayes = max(self.share.needed(sum(map(seats, self.chambers))) - self.short, 0)
        return {first: ayes, **dict.fromkeys(others, 0)}


class Event(NamedTuple):
    """An act with all that decides where it leads; ``late`` says that every term that can be missed was missed."""

    act: str
    says: Says = ()
    votes: tuple[Vote, ...] = ()
    late: bool = False

    def ayes(self, seats: Callable[[str], int]) -> dict[str, int]:
        """Return the ayes of the event, of so many seats."""
        return {chamber: ayes for vote in self.votes for chamber, ayes in vote.ayes(seats).items()}


@attrs.frozen(eq=False, repr=False)
class Apart(Shown):
    """Where two procedures part: after ``path``, on which both went the same way, by one event.

    ``arcs`` are what each makes of it, ``None`` where it refuses. ``how`` is ``refused`` (one of them refuses),
    ``stage`` (they lead to different stages) or ``terms`` (other terms begin).
    """

    how: str
    bill: Bill
    path: tuple[Event, ...]
    event: Event
    arcs: tuple[Arc | None, Arc | None]

    @property
    def events(self) -> tuple[Event, ...]:
        """Return the whole history."""
        return (*self.path, self.event)

    @property
    def stage(self) -> str:
        """Return the stage at which they part."""
        return next(arc for arc in self.arcs if arc is not None).source.stage


@attrs.frozen(eq=False, repr=False)
class Walked(Shown):
    """What a walk of two procedures together found for one bill; ``met`` are the stages and acts that both came to."""

    apart: tuple[Apart, ...]
    met: frozenset[tuple[str, str]]
    pairs: int


class Side:
    """One of two procedures, and what it makes of events."""

    def __init__(self, procedure: Procedure, bill: Bill) -> None:
        self.procedure, self.bill, self.space = procedure, bill, space_of(procedure, bill)
        self._missed = frozenset(term.id for term in procedure.terms)
        self._found: dict[tuple[Position, Event], Arc | None] = {}
        self._facts: dict[Event, Facts] = {}

    def after(self, here: Position, event: Event) -> Arc | None:
        """Return the arc that an event takes from a position, ``None`` where it is refused."""
        key = here, event
        if key not in self._found:
            self._found[key] = self.space.follow(here, event.act, self._brought(event))
        return self._found[key]

    def on_way(self, arc: Arc) -> Bill:
        """Return the bill as it stands at an arc: on the tracks that earlier acts put it on, too."""
        return attrs.evolve(self.bill, tracks=self.bill.tracks | arc.source.tracks)

    def unsure(self, here: Position, event: Event) -> bool:
        """Say whether the record leaves several ways open at an event, so that the law gives no single answer."""
        arc = self.after(here, event)
        if arc is None or not move_of(self.space.procedure_at(here), arc.step).unsure:
            return False
        told = fields(self.space.procedure_at(here), here.stage, event.act)
        says = tuple((field, value) for field, value in event.says if value in told.get(field, ()))
        ways = (way for way in self.space.arcs_by(here, event.act, says) if not way.answered)
        return sum(met(way.needs, self._brought(event)) for way in ways) > 1

    def follow(self, events: tuple[Event, ...]) -> tuple[list[Arc], Event | None]:
        """Return the arcs that a history takes, and the event that is refused, if one is."""
        here = self.space.initial
        arcs: list[Arc] = []
        for event in events:
            arc = self.after(here, event)
            if arc is None:
                return arcs, event
            arcs.append(arc)
            here = arc.target
        return arcs, None

    @cached_property
    def nearest(self) -> Mapping[Step, Arc]:
        """Return for each step the arc that takes it nearest to the start."""
        found: dict[Step, Arc] = {}
        for here in sorted(self._ways, key=lambda here: self._ways[here][0]):
            for arc in self.space.arcs_from(here):
                found.setdefault(arc.step, arc)
        return found

    @cached_property
    def _ways(self) -> Mapping[Position, tuple[int, tuple[Arc, ...]]]:
        """Return for each position the history that leaves the direct road least on the way there, with its cost."""
        order = count()
        found: dict[Position, tuple[int, tuple[Arc, ...]]] = {}
        heap: list[tuple[int, int, Position, tuple[Arc, ...]]] = [(0, next(order), self.space.initial, ())]
        while heap:
            cost, _, here, way = heappop(heap)
            if here in found:
                continue
            found[here] = cost, way
            for arc in self.space.arcs_from(here):
                if arc.target not in found:
                    heappush(heap, (cost + cost_of(self.space, arc), next(order), arc.target, (*way, arc)))
        return found

    def shortest(self, wanted: Callable[[Step], bool]) -> tuple[Arc, ...] | None:
        """Return the arcs of a shortest history whose last step is wanted; ``None`` if there is none."""
        found = (arc for step, arc in self.nearest.items() if wanted(step))
        near = min(found, key=lambda arc: self._ways[arc.source][0], default=None)
        return None if near is None else (*self._ways[near.source][1], near)

    def _brought(self, event: Event) -> Facts:
        if event not in self._facts:
            self._facts[event] = self._made(event)
        return self._facts[event]

    def _made(self, event: Event) -> Facts:
        votes = {chamber: Tally(ayes) for chamber, ayes in event.ayes(lambda _: _WIDE).items()}
        missed = self._missed if event.late else frozenset[str]()
        return Facts(self.bill, dict(event.says), votes, {}, lambda _: (_WIDE,), missed)


def walk_together(one: Side, other: Side) -> Walked:
    """Return where two procedures part for one bill, nearest first: each sort of parting at each stage once."""
    sides, bill = (one, other), one.bill
    order, both = count(), set[tuple[str, str]]()
    done: set[Pair] = set()
    heap: list[tuple[int, int, Pair, Way]] = [(0, next(order), (one.space.initial, other.space.initial), ())]
    found: dict[object, Apart] = {}
    while heap:
        cost, _, here, way = heappop(heap)
        if here in done:
            continue
        done.add(here)
        for event in events_at(sides, here):
            arcs = one.after(here[0], event), other.after(here[1], event)
            if arcs == (None, None) or one.unsure(here[0], event) or other.unsure(here[1], event):
                continue
            both.add((here[0].stage, event.act))
            how = _how(sides, arcs)
            if how is not None:
                key = how, *(arc and arc.step for arc in arcs)
                found.setdefault(key, Apart(how, bill, way, event, arcs))
            if arcs[0] is None or arcs[1] is None or how not in (None, "terms"):
                continue
            targets = arcs[0].target, arcs[1].target
            if targets not in done:
                heappush(heap, (cost + cost_of(one.space, arcs[0]), next(order), targets, (*way, event)))
    return Walked(tuple(found.values()), frozenset(both), len(done))


def _how(sides: tuple[Side, Side], arcs: tuple[Arc | None, Arc | None]) -> str | None:
    one, other = arcs
    if one is None or other is None:
        event = next(arc for arc in arcs if arc is not None).step
        return None if moves_nothing(sides[0].procedure, event) else "refused"
    if one.target.stage != other.target.stage:
        return "stage"
    told = [
        _begun_rules(side.procedure, arc.step, side.on_way(arc)) for side, arc in zip(sides, (one, other), strict=True)
    ]
    return "terms" if told[0] != told[1] else None


def moves_nothing(procedure: Procedure, step: Step) -> bool:
    """Say whether a step only tells of an event of the calendar, which fits everywhere with or without a rule."""
    return step.act in procedure.parliament.roles.events and step.source == step.target and not step.sets


@lru_cache(maxsize=65536)
def begun_terms(procedure: Procedure, step: Step, bill: Bill) -> tuple[Term, ...]:
    """Return the terms that a step begins for a bill."""
    tracks = step.tracks_after(bill.tracks)
    facts = Facts(attrs.evolve(bill, tracks=tracks), {}, {}, {}, lambda _: ())
    return tuple(term for term in move_of(procedure, step).begins if met(term.when, facts))


@lru_cache(maxsize=65536)
def _begun_rules(procedure: Procedure, step: Step, bill: Bill) -> frozenset[tuple[object, ...]]:
    """Return the rules of the terms that a step begins, as they hold for the bill; of tracks only its own are told."""
    tracks, begun = step.tracks_after(bill.tracks), begun_terms(procedure, step, bill)
    exempt = (tuple(track for track in term.recess_exempt if track in tracks) for term in begun)
    return frozenset(term_rule(attrs.evolve(term, recess_exempt=of)) for term, of in zip(begun, exempt, strict=True))


def term_rule(term: Term) -> tuple[object, ...]:
    """Return what of a term decides on which day it ends, and what then happens."""
    return term.length, term.count.value, term.recess.value, term.recess_exempt, term.bound.value, term.on_lapse or ""


def events_at(sides: tuple[Side, Side], here: tuple[Position, Position]) -> tuple[Event, ...]:
    """Return the events at a pair of positions that either side can tell from others, in one order for both."""
    return _events((sides[0].procedure, here[0].stage), (sides[1].procedure, here[1].stage))


@lru_cache(maxsize=8192)
def _events(*places: tuple[Procedure, str]) -> tuple[Event, ...]:
    acts = sorted({act for procedure, stage in places for act in procedure.acts_from.get(stage, ())})
    return tuple(event for act in acts for event in _events_of(act, places))


def _events_of(act: str, places: tuple[tuple[Procedure, str], ...]) -> Iterator[Event]:
    said = {says for procedure, stage in places for says in records(procedure, stage, act)}
    steps = [step for procedure, stage in places for step in procedure.steps_by.get((stage, act), ())]
    late = any(read.where == "term" for step in steps for need in step.needs for read in need.reads)
    for says in sorted(said, key=lambda says: (len(says), str(says))):
        for votes in (*_votes(steps), ()):
            yield from (Event(act, says, votes, missed) for missed in ((False, True) if late else (False,)))


def _votes(steps: list[Step]) -> Iterator[tuple[Vote, ...]]:
    """Yield the ways in which votes can fall, that the steps tell apart; nothing if they ask for none."""
    shares: dict[tuple[str, ...], set[Share]] = {}
    for step in steps:
        for need in step.needs:
            for majority in need.majorities:
                shares.setdefault((majority.chamber,), set()).add(majority.share)
            if need.backing is not None:
                shares.setdefault(need.backing.chambers, set()).add(need.backing.share)
    if shares:
        yield from product(*(_falls(chambers, found) for chambers, found in sorted(shares.items())))


def _falls(chambers: tuple[str, ...], shares: set[Share]) -> list[Vote]:
    """Return the ways in which one vote can fall, the greatest majority first."""
    order = sorted(shares, key=lambda share: share.needed(_WIDE), reverse=True)
    return [*(Vote(chambers, share, short=False) for share in order), Vote(chambers, order[-1], short=True)]
