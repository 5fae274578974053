"""What is still looked at from where a bill stands: a fact that is set or wiped out before anything reads it is dead.

Liveness by data flow (Kildall 1973). Stages are told apart by the facts that name a stage, to which a bill comes back:
what is read only after coming back elsewhere makes no difference (Sharir and Pnueli 1981).
"""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

from lawflow.law.bills import Bill
from lawflow.law.conditions.condition import met
from lawflow.law.facts import Facts
from lawflow.law.reach import events_of, reach

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lawflow.law.conditions.condition import Condition
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term

    Back = frozenset[tuple[str, object]]
    Place = tuple[str, Back]
    Looked = frozenset[tuple[str, str]]
    """Facts, tracks and questions, as ``("memory", "objected")``, ``("track", "urgent")``, ``("question", "A1")``."""

_NOTHING: Looked = frozenset()
_REMEMBERED = ("memory", "track", "question")


class Live:
    """What is looked at from each place, of all procedures that differ in answers only.

    A place is a stage with the stages to which the bill comes back from there.
    """

    def __init__(self, steps: Iterable[Step], terms: Iterable[Term]) -> None:
        self._leaving: dict[str, list[_Way]] = defaultdict(list)
        started: dict[str, list[Term]] = defaultdict(list)
        for term in terms:
            for event in term.starts_on:
                started[event].append(term)
        rows = tuple(steps)
        stages = {step.source for step in rows} | {step.target for step in rows}
        self.back = frozenset(fact for step in rows for fact, value in step.sets if value in stages)
        turning: Looked = frozenset([("memory", fact) for fact in self.back])
        for step in rows:
            begun = [term for event in events_of(step) for term in started.get(event, ())]
            self._leaving[step.source].append(_Way(step, begun, turning))
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

        def following(here: Place) -> Iterator[Place]:
            onward[here] = list(self._onward(here))
            return (target for _, target in onward[here])

        ahead = tuple(reach([place], following))
        before: dict[Place, list[tuple[Place, _Way]]] = defaultdict(list)
        live: dict[Place, set[tuple[str, str]]] = {here: set(self._known.get(here, ())) for here in ahead}
        for here in ahead:
            live[here].update(*(way.looks_back for way in self._leaving.get(here[0], ())))
            for way, target in onward[here]:
                before[target].append((here, way))
                live[here] |= way.looks
        todo = list(reversed(ahead))
        while todo:
            target = todo.pop()
            for here, way in before[target]:
                more = live[target] - way.kills - live[here]
                if more:
                    live[here] |= more
                    todo.append(here)
        self._known.update({here: frozenset(found) for here, found in live.items()})

    def _onward(self, place: Place) -> Iterator[tuple[_Way, Place]]:
        stage, back = place
        for way in self._leaving.get(stage, ()):
            if way.may_follow(back):
                yield way, (way.target, way.after(back))


class _Way:
    """A step: what it looks at, with the terms it starts, which facts it makes nothing of, and where it leads back."""

    def __init__(self, step: Step, begun: Iterable[Term], back: Looked) -> None:
        guards: list[Condition] = []
        looks: list[tuple[str, str]] = [("question", under.question) for under in step.under]
        looks_back: list[tuple[str, str]] = []
        for need in step.needs:
            reads = need.reads
            looks += reads
            if reads and back.issuperset(reads):
                guards.append(need)
                looks_back += reads
        for term in begun:
            looks += [("question", under.question) for under in term.under]
            looks += [("track", track) for track in term.recess_exempt]
            looks += [read for need in term.when for read in need.reads]
        self.looks = frozenset([look for look in looks if look[0] in _REMEMBERED])
        self.kills: Looked = frozenset([("memory", fact) for fact in (*step.clears, *[fact for fact, _ in step.sets])])
        self.target = step.target
        self.looks_back: Looked = frozenset(looks_back)
        self._step = step
        self._guards = tuple(guards)
        self._back = back
        self._turns = not back.isdisjoint(self.kills)

    def may_follow(self, back: Back) -> bool:
        """Say whether the step can follow with these stages to come back to."""
        return not self._guards or met(self._guards, Facts(Bill(""), {}, {}, dict(back), _no_seats))

    def after(self, back: Back) -> Back:
        """Return the stages to come back to after the step."""
        if not self._turns:
            return back
        left = self._step.leaves(dict(back), {})
        return frozenset((fact, value) for fact, value in left.items() if ("memory", fact) in self._back)


def _no_seats(_: str) -> tuple[int, ...]:
    return ()


@lru_cache(maxsize=1024)
def live(procedure: Procedure) -> Live:
    """Return what is looked at from the places of a procedure, the same for all its answers."""
    return _live(procedure.all_steps, procedure.all_terms)


@lru_cache(maxsize=64)
def _live(steps: tuple[Step, ...], terms: tuple[Term, ...]) -> Live:
    return Live(steps, terms)
