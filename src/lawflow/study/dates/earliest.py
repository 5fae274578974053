"""The earliest lawful day of each outcome: a search by days over everything the law allows.

Acts may follow one another on one day; a wait ends, and a lapse comes, on the day after the last day of
its term. Between such days nothing is gained by waiting, except for a new session or a new edition:
so the search stops at lapses, ends of waits, and the first and last days of sessions and editions.
"""

from __future__ import annotations

from datetime import timedelta
from heapq import heappop, heappush
from itertools import count
from typing import TYPE_CHECKING

import attrs

from lawflow.study.dates.onward import acts_to_try, leaves_the_road, links, moved, taken
from lawflow.study.dates.sameness import sameness, turns_after, wanted_outcomes
from lawflow.study.dates.to_come import outcomes_to_come

if TYPE_CHECKING:
    from collections.abc import Collection, Hashable, Iterator, Mapping
    from datetime import date

    from lawflow.law.terms import Term
    from lawflow.passage.passage import Passage
    from lawflow.passage.running import Running
    from lawflow.study.dates.onward import Link

_DAY = timedelta(days=1)


@attrs.frozen
class Earliest:
    """The first day of an outcome and the chain that leads there.

    ``by`` is the day by which it surely can come; it is later than ``day``, or ``None``, where a term on the way
    ends on a day that is not knowable: then ``day`` is the first on which it can end.
    """

    outcome: str
    day: date
    by: date | None
    chain: tuple[Link, ...]
    question: str | None = None


@attrs.frozen
class _Node:
    """A passage on its way; ``fixed`` are the terms that fixed the days of its acts, by place in the journal."""

    passage: Passage
    since: int
    detours: int = 0
    sure: bool = True
    fixed: Mapping[int, Term] = attrs.field(factory=dict)


def earliest(passage: Passage, on: date, until: date, only: Collection[str] | None = None) -> dict[str, Earliest]:
    """Return the earliest lawful day, from ``on`` to ``until``, of each outcome (of those in ``only``, if given)."""
    since, found = len(passage.journal), dict[str, Earliest]()
    wanted = set(only) if only is not None else wanted_outcomes(passage, until)
    seen: set[Hashable] = set()
    ticket = count()
    heap: list[tuple[date, int, int, int, _Node]] = []

    def push(node: _Node) -> None:
        if node.passage.first <= until:
            heappush(heap, (node.passage.first, node.detours, len(node.passage.journal), next(ticket), node))

    push(_Node(passage, since))
    while heap and not all(name in found and found[name].by for name in wanted):
        node = heappop(heap)[-1]
        key = (*sameness(node.passage), node.sure)
        if key not in seen:
            seen.add(key)
            if node.passage.outcome != "pending":
                _note(found, _reached(node))
            if _can_tell_more(node.passage, wanted, found, until):
                for following in _following(node, max(node.passage.first, on)):
                    push(following)
    return found


def _can_tell_more(passage: Passage, wanted: Collection[str], found: Mapping[str, Earliest], until: date) -> bool:
    """Say whether an outcome can still come of the bill by a day whose first day is not surely known."""
    open_still = {name for name in wanted if name not in found or not found[name].by}
    return not open_still.isdisjoint(outcomes_to_come(passage, until))


def _note(found: dict[str, Earliest], reached: Earliest) -> None:
    """Keep the first; one that was not sure is sure by the first that is."""
    known = found.setdefault(reached.outcome, reached)
    if known.by is None and reached.by is not None:
        found[reached.outcome] = attrs.evolve(known, by=reached.by)


def _reached(node: _Node) -> Earliest:
    passage, since = node.passage, node.since
    came = [entry.first for entry in passage.journal[since:] if entry.target == passage.state != entry.source]
    stop = passage.stopped_by
    day = came[-1] if came else passage.first
    return Earliest(passage.outcome, day, day if node.sure else None, links(passage, since, node.fixed), stop)


def _following(node: _Node, day: date) -> Iterator[_Node]:
    """Yield what can follow on the day, and where the next day that makes a difference leads."""
    for act in acts_to_try(node.passage.procedure, node.passage.state):
        for trial in taken(node.passage, act, day):
            yield attrs.evolve(
                node, passage=trial, detours=node.detours + leaves_the_road(node.passage.parliament, act)
            )
    yield from _later(node, day)


def _later(node: _Node, day: date) -> Iterator[_Node]:
    """Yield the passage on the next day on which a wait is over, a term has lapsed, or a session or edition turns."""
    ends = [end + _DAY for running in node.passage.running if (end := _end(running)) is not None]
    coming = [to for to in (*ends, *turns_after(node.passage.parliament, node.passage.calendar, day)) if to > day]
    if coming:
        yield from (attrs.evolve(node, passage=trial) for trial in moved(node.passage, min(coming)))
    for running in node.passage.running:
        if _lapses(running) and running.day is None and not _refers(node):
            yield from _unsure_lapse(node, running, day)


def _refers(node: _Node) -> bool:
    """Say whether a review begins on the way; what it suspended is known, so no start need be implied after it."""
    referrals = node.passage.parliament.roles.referrals
    return any(entry.act in referrals for entry in node.passage.journal[node.since :])


def _end(running: Running) -> date | None:
    """Return the last day of a wait, or of a term that the law gives an effect, if it is known."""
    return running.earliest if running.is_wait else running.day if _lapses(running) else None


def _lapses(running: Running) -> bool:
    return running.term.on_lapse is not None and not running.is_wait and running.paused is None


def _unsure_lapse(node: _Node, running: Running, day: date) -> Iterator[_Node]:
    """Yield the passage after a lapse whose day is not knowable, on the first day on which it can come."""
    soonest = attrs.evolve(running, open_question=None).earliest
    if soonest is None or running.term.on_lapse is None:
        return
    for trial in taken(node.passage, running.term.on_lapse, max(day, soonest) + _DAY):
        fixed = {**node.fixed, len(trial.journal) - 1: running.term}
        yield attrs.evolve(node, passage=trial, sure=False, fixed=fixed)
