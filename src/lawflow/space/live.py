"""What is still looked at from where a bill stands: a fact that is set or wiped out before anything reads it is dead.

Liveness by data flow (Kildall 1973). Stages are told apart by the facts that name a stage, to which a bill comes back:
what is read only after coming back elsewhere makes no difference (Sharir and Pnueli 1981).
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lawflow.law.bills import Bill
from lawflow.law.conditions.condition import met
from lawflow.law.facts import Facts
from lawflow.law.reach import events_of, reach

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from lawflow.law.conditions.condition import Condition
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term

    Back = frozenset[tuple[str, object]]
    Place = tuple[str, Back]
    Looked = frozenset[tuple[str, str]]
    """Facts, tracks and questions, as ``("memory", "objected")``, ``("track", "urgent")``, ``("question", "A1")``."""

_NOTHING: Looked = frozenset()
_REMEMBERED = frozenset(("memory", "track", "question"))
_ANY_BILL: Final = Bill("")


class Live:
    """What is looked at from each place, of all procedures that differ in answers only.

    A place is a stage with the stages to which the bill comes back from there.
    """

    def __init__(self, steps: Iterable[Step], terms: Iterable[Term]) -> None:
        rows = tuple(steps)
        stages = {step.source for step in rows} | {step.target for step in rows}
        self.back = frozenset(fact for step in rows for fact, value in step.sets if value in stages)
        of = _Looks((need for step in rows for need in step.needs), terms, self.back)
        self._leaving: dict[str, list[_Way]] = defaultdict(list)
        self._turning: dict[str, Looked] = defaultdict(frozenset)
        alike: dict[tuple[str, str, Looked], _Way] = {}
        for step in rows:
            way = _Way(step, of)
            if not way.guards and not way.turns:  # of a stage, those that lead to one other and wipe out the same
                first = alike.setdefault((step.source, step.target, way.kills), way)
                if first is not way:
                    first.looks += way.looks
                    continue
            self._leaving[step.source].append(way)
            for need in way.guards:
                self._turning[step.source] |= of.need[id(need)]
        self._known: dict[Place, Looked] = {}

    def at(self, stage: str) -> Looked:
        """Return what is looked at from a stage, wherever the bill comes back to from there."""
        return _NOTHING.union(*(found for (here, _), found in self._known.items() if here == stage))

    def from_place(self, stage: str, memory: Mapping[str, object]) -> Looked:
        """Return what is looked at from a stage with what is remembered."""
        place = stage, frozenset([(fact, value) for fact, value in memory.items() if fact in self.back])
        if place not in self._known:
            self._find(place)
        return self._known[place]

    def _find(self, place: Place) -> None:
        """Find what is looked at from a place and from all that can follow it."""
        onward: dict[Place, list[tuple[_Way, Place]]] = {}

        def following(here: Place) -> list[Place]:
            onward[here] = self._onward(here)
            return [target for _, target in onward[here]]

        ahead = reach([place], following)
        before: dict[Place, dict[tuple[Place, Looked], None]] = {here: {} for here in ahead}
        live: dict[Place, set[tuple[str, str]]] = {}
        for here, ways in onward.items():
            looks = [part for way, _ in ways for part in way.looks]
            live[here] = set(self._turning.get(here[0], ())).union(self._known.get(here, ()), *looks)
            for way, target in ways:
                before[target][here, way.kills] = None
        todo = dict.fromkeys(reversed(ahead))  # of what comes last it is known first what is looked at
        while todo:
            more: dict[Place, None] = {}
            for target in todo:
                found = live[target]
                for here, kills in before[target]:
                    if new := found - live[here] - kills:
                        live[here] |= new
                        more[here] = None
            todo = more
        self._known.update({here: frozenset(found) for here, found in live.items()})

    def _onward(self, place: Place) -> list[tuple[_Way, Place]]:
        stage, back = place
        facts = Facts(_ANY_BILL, {}, {}, dict(back), _no_seats)
        ways = [way for way in self._leaving.get(stage, ()) if not way.guards or met(way.guards, facts)]
        return [(way, (way.target, self._after(way, back) if way.turns else back)) for way in ways]

    def _after(self, way: _Way, back: Back) -> Back:
        """Return the stages to come back to after a step that names or wipes out one."""
        return frozenset(
            [(fact, value) for fact, value in way.step.leaves(dict(back), {}).items() if fact in self.back]
        )


class _Looks:
    """What conditions look at, and the terms that an event starts, as far as a bill remembers it, each asked once."""

    def __init__(self, needs: Iterable[Condition], terms: Iterable[Term], back: frozenset[str]) -> None:
        self.back = back
        self.need: dict[int, Looked] = {}
        self.guards: set[int] = set()
        for need in {id(need): need for need in needs}.values():
            reads = need.reads
            self.need[id(need)] = frozenset([read for read in reads if read.where in _REMEMBERED])
            if reads and all(read.where == "memory" and read.name in back for read in reads):
                self.guards.add(id(need))
        self.started: dict[str, set[tuple[str, str]]] = defaultdict(set)
        for term in terms:
            looks: set[tuple[str, str]] = {("question", under.question) for under in term.under}
            looks.update(("track", track) for track in term.recess_exempt)
            looks.update(read for need in term.when for read in need.reads if read.where in _REMEMBERED)
            for event in term.starts_on:
                self.started[event] |= looks


class _Way:
    """A step: what it looks at, with the terms it starts, which facts it makes nothing of, and where it leads back."""

    __slots__ = ("guards", "kills", "looks", "step", "target", "turns")

    def __init__(self, step: Step, of: _Looks) -> None:
        self.step = step
        self.target = step.target
        self.looks: list[Collection[tuple[str, str]]] = []
        self.guards: list[Condition] = []
        for need in step.needs:  # in loops: every start of a command makes hundreds of them
            self.looks.append(of.need[id(need)])
            if id(need) in of.guards:
                self.guards.append(need)
        for event in events_of(step):
            if event in of.started:
                self.looks.append(of.started[event])
        if step.under:
            self.looks.append([("question", under.question) for under in step.under])
        self.kills, self.turns = _NOTHING, False
        if step.clears or step.sets:
            facts = (*step.clears, *[fact for fact, _ in step.sets])
            self.kills = frozenset([("memory", fact) for fact in facts])
            self.turns = not of.back.isdisjoint(facts)


def _no_seats(_: str) -> tuple[int, ...]:
    return ()


@lru_cache(maxsize=1024)
def live(procedure: Procedure) -> Live:
    """Return what is looked at from the places of a procedure, the same for all its answers."""
    return _live(procedure.all_steps, procedure.all_terms)


@lru_cache(maxsize=64)
def _live(steps: tuple[Step, ...], terms: tuple[Term, ...]) -> Live:
    return Live(steps, terms)
