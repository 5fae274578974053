"""Reach: the one walk over a graph, and what lies ahead of a stage, or behind it."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterable, Mapping

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term

    Taking = Callable[[Step], bool]

T = TypeVar("T", bound="Hashable")


def reach(start: Iterable[T], onward: Callable[[T], Iterable[T]]) -> dict[T, int]:
    """Return all that can be reached, the start included, the nearest first, each with its distance from the start.

    >>> reach([2], lambda n: [n + 1, n * 2] if n < 5 else [])
    {2: 0, 3: 1, 4: 1, 6: 2, 5: 2, 8: 2}
    """
    distances = dict.fromkeys(start, 0)
    todo = list(distances)
    for here in todo:
        for there in onward(here):
            if there not in distances:
                distances[there] = distances[here] + 1
                todo.append(there)
    return distances


def reach_back(goals: Iterable[T], onward: Mapping[T, Iterable[T]]) -> dict[T, int]:
    """Return all from which a goal can be reached, the goals included, each with its distance to the nearest one.

    >>> reach_back("c", {"a": "b", "b": "ca", "d": ""})
    {'c': 0, 'b': 1, 'a': 2}
    """
    before: dict[T, list[T]] = defaultdict(list)
    for here, following in onward.items():
        for there in following:
            before[there].append(here)
    return reach(goals, lambda here: before.get(here, ()))


def anything(_: Step) -> bool:
    """Let every step lead on."""
    return True


def nothing(_: Step) -> bool:
    """Let no step lead on."""
    return False


def stages_ahead(procedure: Procedure, start: Iterable[str], taking: Taking = anything) -> dict[str, int]:
    """Return the stages that can follow, the start included, by the steps that ``taking`` lets lead on."""
    return reach(start, lambda stage: (step.target for step in procedure.steps_from[stage] if taking(step)))


def steps_ahead(procedure: Procedure, start: Iterable[str], taking: Taking = anything) -> tuple[Step, ...]:
    """Return every step from a stage that can follow, also those that ``taking`` does not let lead on."""
    ahead = stages_ahead(procedure, start, taking)
    return tuple(step for stage in ahead for step in procedure.steps_from[stage])


def stages_towards(procedure: Procedure, goals: Iterable[str]) -> dict[str, int]:
    """Return the stages from which one of the goals can be reached under some answers, the goals included."""
    before = _stages_before(procedure)
    return reach(goals, lambda stage: before.get(stage, ()))


@lru_cache(maxsize=64)
def _stages_before(procedure: Procedure) -> Mapping[str, Iterable[str]]:
    """Return the stages from which a step leads to each, under some answers."""
    before: dict[str, dict[str, None]] = defaultdict(dict)
    for step in procedure.all_steps:
        before[step.target][step.source] = None
    return before


def events_of(step: Step) -> tuple[str, str, str]:
    """Return what a step is to a term that starts or ends: the act, the stage entered, the stage entered by the act."""
    return step.act, f"@{step.target}", f"{step.act}@{step.target}"


@lru_cache(maxsize=4096)
def events_ahead(procedure: Procedure, stage: str) -> frozenset[str]:
    """Return every event that can still happen: acts, stages entered (``@stage``) and both (``act@stage``).

    What only a side route would open again, a question of confidence or the absence of a chamber, does not count.
    """
    ahead = reach([stage], _along_the_road(procedure).__getitem__)
    return frozenset().union(*map(_events_from(procedure).__getitem__, ahead))


@lru_cache(maxsize=64)
def _events_from(procedure: Procedure) -> Mapping[str, frozenset[str]]:
    """Return the events by which a bill may leave each stage."""
    leaving = procedure.steps_from.items()
    return {stage: frozenset(event for step in steps for event in events_of(step)) for stage, steps in leaving}


@lru_cache(maxsize=64)
def _along_the_road(procedure: Procedure) -> Mapping[str, Iterable[str]]:
    """Return the stages to which each leads by steps that stay on the road, or lead back to it once a chamber meets."""
    onward: dict[str, dict[str, None]] = {stage.id: {} for stage in procedure.stages}
    back, leads_off = procedure.parliament.roles.convocations, procedure.off_the_road
    for step in procedure.steps:
        if step.target not in onward[step.source] and (step.act in back or not leads_off(step)):
            onward[step.source][step.target] = None
    return onward


@lru_cache(maxsize=64)
def steps_by_event(procedure: Procedure) -> Mapping[str, tuple[Step, ...]]:
    """Return the steps by what they are to a term."""
    by: dict[str, list[Step]] = defaultdict(list)
    for step in procedure.steps:
        for event in events_of(step):
            by[event].append(step)
    return {event: tuple(steps) for event, steps in by.items()}


@lru_cache(maxsize=2048)
def stages_of(procedure: Procedure, term: Term, *, on_tracks: bool = True) -> frozenset[str]:
    """Return the stages in which the term can be running or suspended, the absence of a chamber left aside.

    Without ``on_tracks`` it is not followed past a step that puts the bill on a track of its own.
    """
    by, back = steps_by_event(procedure), procedure.parliament.roles.convocations
    ending = {(step.act, step.target) for event in term.ends_on for step in by.get(event, ())}

    def goes_on(step: Step) -> bool:
        ends = (step.act, step.target) in ending or step.act == term.on_lapse or procedure.leads_aside(step)
        return not ends and step.act not in back and (on_tracks or step.track is None)

    starts = (step.target for event in term.starts_on for step in by.get(event, ()))
    return frozenset(stages_ahead(procedure, starts, goes_on))


@lru_cache(maxsize=8192)
def terms_ended_by(procedure: Procedure, step: Step) -> tuple[Term, ...]:
    """Return the terms that the step ends where it starts from: those within which it is due.

    Nothing is due of an act of a side route, such as a withdrawal, though it ends every term, nor when a chamber meets
    or another takes the bill up in its absence, nor of a step on whose condition the term does not run, as where it
    asks for a stage, left behind, in which the term cannot have run.
    """
    roles = procedure.parliament.roles
    if step.act in roles.side or step.act in roles.convocations or procedure.leads_aside(step):
        return ()
    return tuple(
        term
        for term in procedure.terms
        if term.ended_by(step)
        and step.source in stages_of(procedure, term)
        and not any(asked.excludes(need) for asked in term.when for need in step.needs)
        and _stages_asked_for(procedure, step) <= stages_of(procedure, term)
    )


def _stages_asked_for(procedure: Procedure, step: Step) -> frozenset[str]:
    """Return the stages that earlier acts must have left in the memory of the bill, as that in which it was struck."""
    demands = (
        demand for need in step.needs for demand in need.demands if demand.read.where == "memory" and demand.holds
    )
    values = (value for demand in demands for value in demand.values if isinstance(value, str))
    return frozenset(value for value in values if value in procedure.stage)


@lru_cache(maxsize=4096)
def comes_before_its_term(procedure: Procedure, stage: str) -> bool:
    """Say whether a term that a review suspends is begun only by an act that leads on from the stage.

    Of a law referred before that act the record would have to tell later when the term began.
    """
    referrals = procedure.parliament.roles.referrals
    reviews = {step.target for step in procedure.steps_from[stage] if step.act in referrals}
    suspended = [term for term in procedure.terms if not reviews.isdisjoint(term.paused_in)]
    onward = [step for step in procedure.steps_from[stage] if step.target not in {stage, *reviews}]
    return any(event in term.starts_on for step in onward for event in events_of(step) for term in suspended)
