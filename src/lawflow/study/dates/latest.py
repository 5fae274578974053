"""The latest lawful day of each outcome: every organ uses its whole time, and no stage is passed twice.

An organ acts on the last day of the tightest term that binds it; a term that the law gives an effect
lapses on the day after. Terms for sending (``indirect``) prove, never bind; a term that gives way to
the law itself does not bind either, unless ``by_default``. Where nothing binds, there is no
statutory limit; where a last day is not known, the limit is not knowable.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import date, timedelta
from typing import TYPE_CHECKING, Final, Literal

import attrs

from lawflow.law.steps import UNDETERMINED
from lawflow.study.dates.limits import LOOSENESS, Limit, binds
from lawflow.study.dates.onward import acts_to_try, links, moved, taken
from lawflow.study.dates.sameness import sameness, wanted_outcomes
from lawflow.study.dates.to_come import outcomes_to_come, stages_to_come

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterator, Mapping

    from lawflow.law.terms import Term
    from lawflow.passage.passage import Passage
    from lawflow.passage.running import Running

_DAY = timedelta(days=1)

AHEAD: Final = timedelta(days=1096)
"""Longer than the search goes on in time from any place, as far as is tested; it is not proved.

Time moves only to the last day of a term, or over a wait or an absence, and no more once nothing limits it. Tests hold
that every term of every edition, a recess within it included, is over in half of it, from starts in 1996 to 2030, and
that no search goes on further than half of it from places on random walks, with nothing left aside. A chain of terms
longer than this would matter only where an edition begins beyond it that adds an outcome.
"""

Allowed = Callable[[str, str, str], bool]


@attrs.frozen
class _Node:
    """A passage on its slowest way; ``open`` is the limit already lost on it."""

    passage: Passage
    been: frozenset[Hashable]
    fixed: Mapping[int, Term] = attrs.field(factory=dict)
    open: Limit | None = None

    @property
    def free(self) -> bool:
        """Say whether a stage without any statutory limit was passed."""
        return self.open is not None and self.open.kind == "none"

    @property
    def barring(self) -> frozenset[Hashable]:
        """Return the marks of where the passage has been that can still keep it from going there once more."""
        ahead = stages_to_come(self.passage)
        return frozenset(mark for mark in self.been if _stage(mark) in ahead)

    def on(self, passage: Passage, mark: Hashable, fixed: Mapping[int, Term] | None = None) -> _Node:
        """Return the node after a move; without a limit it does not matter any more where the passage has been."""
        been = self.been if self.free else self.been | {mark}
        return _Node(passage, been, fixed or self.fixed, self.open)


def latest(passage: Passage, allowed: Allowed, *, by_default: bool = False) -> dict[str, Limit]:
    """Return the latest lawful day of each outcome along the steps for which ``allowed(source, act, target)`` holds.

    ``by_default`` lets a term bind that gives way to what the law itself sets.
    """
    return _Search(passage, allowed, by_default=by_default).run()


class _Search:
    """One search for the latest days along the steps that are allowed, the fewest acts first."""

    def __init__(self, passage: Passage, allowed: Allowed, *, by_default: bool) -> None:
        self.since = len(passage.journal)
        self.allowed = allowed
        self.by_default = by_default
        self.found: dict[str, Limit] = {}
        self.seen: dict[Hashable, list[frozenset[Hashable]]] = {}
        self.todo = deque([_Node(passage, frozenset({passage.state}))])
        self.wanted = wanted_outcomes(passage, passage.first)

    def run(self) -> dict[str, Limit]:
        """Look at every node once, until no outcome can come out later than it is known to."""
        while self.todo and not self._settled():
            node = self.todo.popleft()
            if node.passage.state != UNDETERMINED and not self._told(node.passage) and not self._known(node):
                for following in self._following(node):
                    if following.passage.outcome not in ("pending", node.passage.outcome):
                        self._record(following)
                    self.todo.append(following)
        return self.found

    def _settled(self) -> bool:
        return all(name in self.found and self.found[name].kind == "none" for name in self.wanted)

    def _told(self, passage: Passage) -> bool:
        """Say whether nothing that may still come of the bill can come later than it is known to.

        It is looked at in the editions that begin while all terms on the way can run.
        """
        found = {name for name, limit in self.found.items() if limit.kind == "none"}
        return bool(found) and outcomes_to_come(passage, passage.first + AHEAD) <= found | {"pending"}

    def _known(self, node: _Node) -> bool:
        """Say whether the same was looked at before: once time is not bound, days and the way make no difference.

        What was there on the same days by a way that bars no more can go wherever this one can.
        """
        key: Hashable
        barring: frozenset[Hashable] = frozenset()
        if node.free:
            key = (True, *sameness(node.passage)[:-1])
        else:
            due = frozenset((running.term.id, running.latest) for running in node.passage.running)
            key, barring = (node.open is None, node.passage.first, due, *sameness(node.passage)), node.barring
        ways = self.seen.setdefault(key, [])
        if any(way <= barring for way in ways):
            return True
        ways.append(barring)
        return False

    def _record(self, node: _Node) -> None:
        chain = links(node.passage, self.since, node.fixed)
        limit = node.open or Limit("date", chain[-1].day, chain=chain)
        if limit.kind == "not-knowable":
            limit = attrs.evolve(limit, between=(chain[-1].day, None), chain=chain)
        self._keep(node.passage.outcome, limit)

    def _keep(self, outcome: str, limit: Limit) -> None:
        known = self.found.get(outcome)
        if known is None or known.looseness < limit.looseness:
            self.found[outcome] = limit

    def _following(self, node: _Node) -> Iterator[_Node]:
        passage = node.passage
        yield from self._lapses(node)
        binding = [running for running in passage.running if binds(running, by_default=self.by_default)]
        vague = next((running for running in binding if running.day is None), None)
        if not binding:
            yield from self._acts(self._lost(node, "none"))
        elif vague is not None:
            yield from self._acts(self._lost(node, "not-knowable", vague))
        else:
            tightest = min(binding, key=lambda running: (running.day or passage.first, running.term.id))
            yield from self._by(node, tightest)

    def _by(self, node: _Node, tightest: Running) -> Iterator[_Node]:
        """Yield what can follow on the last day of the tightest term; without a limit, days matter no more."""
        last, passage = tightest.day, node.passage
        if last is None or node.free:
            yield from self._acts(node)
            return
        stayed = False
        for waited in moved(passage, max(last, passage.first)):
            if waited.state == passage.state:
                stayed = True
                fixed = {**node.fixed, len(waited.journal): tightest.term}
                yield from self._acts(attrs.evolve(node, passage=waited), fixed)
            else:
                yield from self._carried_over(node, waited)
        if not stayed:
            self._cut_off(node, tightest)

    def _lapses(self, node: _Node) -> Iterator[_Node]:
        """Yield the passage after each lapse that can come here; of unknown day, on the first day on which it can."""
        passage = node.passage
        for running in passage.running:
            act = running.term.on_lapse
            if act is None or running.is_wait or running.paused or not self._leads(passage, act):
                continue
            if running.day is not None:
                for later in moved(passage, running.day + _DAY):
                    yield from self._carried_over(node, later)
                continue
            soonest = attrs.evolve(running, open_question=None).earliest or passage.first
            for later in taken(passage, act, max(passage.first, soonest) + _DAY):
                yield from self._carried_over(self._lost(node, "not-knowable", running), later)

    def _leads(self, passage: Passage, act: str) -> bool:
        return any(
            self.allowed(passage.state, act, step.target)
            for step in passage.procedure.steps_by.get((passage.state, act), ())
        )

    def _carried_over(self, node: _Node, later: Passage) -> Iterator[_Node]:
        """Yield the passage carried on by the clock, unless to a stage where it has been."""
        stays = later.state == node.passage.state
        mark = (later.state, len(later.journal) > len(node.passage.journal)) if stays else later.state
        if mark not in node.been and (mark != (later.state, False)):
            yield node.on(later, mark)

    def _cut_off(self, node: _Node, tightest: Running) -> None:
        """Record that an edition whose rules for this stage are open or unknown begins before the last day."""
        lost = self._lost(node, "not-knowable", tightest).open
        for outcome in wanted_outcomes(node.passage, node.passage.first):
            if lost is not None and outcome not in ("pending", "undetermined"):
                self._keep(outcome, attrs.evolve(lost, between=(node.passage.first, None)))

    def _acts(self, node: _Node, fixed: Mapping[int, Term] | None = None) -> Iterator[_Node]:
        """Yield what every allowed act makes of the passage; one that changes nothing is left out.

        Where there is no limit, the acts are tried again on the day from which no wait and no absence bars them.
        """
        days = {node.passage.first, _ready(node.passage)} if node.free else {node.passage.first}
        for passage in (waited for day in sorted(days) for waited in moved(node.passage, day)):
            for act in acts_to_try(passage.procedure, passage.state):
                for trial in taken(passage, act, passage.first):
                    stays = trial.state == passage.state
                    mark = (trial.state, act) if stays else trial.state
                    if mark in node.been or not self.allowed(passage.state, act, trial.state):
                        continue
                    if not stays or sameness(trial) != sameness(passage):
                        yield node.on(trial, mark, fixed)

    def _lost(self, node: _Node, kind: Literal["none", "not-knowable"], running: Running | None = None) -> _Node:
        """Return the node with the limit lost at its stage, unless as much was lost before."""
        if node.open is not None and LOOSENESS[node.open.kind] >= LOOSENESS[kind]:
            return node
        term = running.term.id if running is not None else None
        between = (running.earliest, running.latest) if running is not None and running.earliest is not None else None
        limit = Limit(kind, None, node.passage.state, term, links(node.passage, self.since, node.fixed), between)
        return attrs.evolve(node, open=limit, been=frozenset() if kind == "none" else node.been)


def _stage(mark: Hashable) -> Hashable:
    """Return the stage of a mark: a stage itself, or a stage where an act left the bill."""
    return mark[0] if isinstance(mark, tuple) else mark


def _ready(passage: Passage) -> date:
    """Return the day, today or later, from which neither a running wait nor the absence of a chamber bars an act."""
    waits = [running.earliest + _DAY for running in passage.running if running.is_wait and running.earliest is not None]
    day = max(passage.first, *waits) if waits else passage.first
    return max((away.last_at_earliest + _DAY for away in passage.calendar.absences if away.covers(day)), default=day)
