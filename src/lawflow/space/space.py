"""The space of a procedure: every position where a bill can be, and the arcs between them.

A position is the stage, the facts and tracks that something to come looks at, and the answers taken on the way.
Days are left aside: what votes, lapses and the calendar decide stands on the arcs.
"""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING

import attrs

from lawflow.law.bills import Bill
from lawflow.law.conditions.condition import met
from lawflow.law.facts import Facts
from lawflow.law.majorities import Verdict
from lawflow.law.reach import reach
from lawflow.law.steps import UNDETERMINED
from lawflow.space.ahead import ahead, fields, records

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lawflow.law.conditions.condition import Condition
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.space.ahead import Says

Named = frozenset[tuple[str, object]]
Answers = frozenset[tuple[str, str]]


@attrs.frozen(cache_hash=True)
class Position:
    """Where a bill can be: two bills at one position have the same ways on."""

    stage: str
    facts: Named = frozenset()
    tracks: frozenset[str] = frozenset()
    answers: Answers = frozenset()

    @property
    def memory(self) -> dict[str, object]:
        """Return the facts by name."""
        return dict(self.facts)


@attrs.frozen(eq=False)
class Arc:
    """A step from one position to another.

    ``says`` is what the record of the act says where that makes a difference. ``needs`` are the conditions that
    neither the position nor the record decides: votes, lapses, the day, and the bill where it is not known.
    ``answered`` are the answers to open questions that are taken with the step.
    """

    source: Position
    step: Step
    target: Position
    says: Says = ()
    needs: tuple[Condition, ...] = ()
    answered: tuple[tuple[str, str], ...] = ()

    @property
    def act(self) -> str:
        """Return the act."""
        return self.step.act


@attrs.frozen(eq=False)
class Space:
    """The positions of a bill in a procedure, found as they are asked for and kept.

    ``bill`` is what is known of the bill, its tracks when it is introduced included; ``None`` is any bill: what its
    steps ask of it stands on the arcs. With ``answering`` an open question stops no bill: every answer is followed.
    """

    procedure: Procedure
    bill: Bill | None
    answering: bool = False
    _arcs: dict[Position, tuple[Arc, ...]] = attrs.field(factory=dict, init=False, repr=False)

    def position(
        self,
        stage: str,
        memory: Mapping[str, object] | None = None,
        tracks: Iterable[str] = (),
        answers: Iterable[tuple[str, str]] = (),
    ) -> Position:
        """Return the position of a bill: what nothing to come looks at is left out."""
        read = ahead(self.procedure, stage)
        return Position(
            stage,
            frozenset((fact, value) for fact, value in (memory or {}).items() if fact in read.facts),
            frozenset(tracks) & read.tracks if self.bill is not None else frozenset(),
            frozenset((question, answer) for question, answer in answers if question in read.questions),
        )

    @cached_property
    def initial(self) -> Position:
        """Return the position of a bill that is not yet introduced."""
        return self.position(self.procedure.initial, {}, self.bill.tracks if self.bill is not None else ())

    @cached_property
    def positions(self) -> dict[Position, int]:
        """Return all positions that can be reached, the nearest first, with the number of acts to each."""
        return reach([self.initial], lambda here: (arc.target for arc in self.arcs_from(here)))

    @cached_property
    def _first_to(self) -> dict[Position, Arc]:
        """Return the first arc by which each position but the initial one is reached."""
        first: dict[Position, Arc] = {}
        for arc in self.arcs:
            if self.positions[arc.target] == self.positions[arc.source] + 1:
                first.setdefault(arc.target, arc)
        return first

    def path_to(self, position: Position) -> tuple[Arc, ...]:
        """Return the arcs of a shortest history that leads to a position that can be reached."""
        path: list[Arc] = []
        while position != self.initial:
            path.append(self._first_to[position])
            position = path[-1].source
        return tuple(reversed(path))

    @property
    def arcs(self) -> Iterator[Arc]:
        """Yield all arcs between positions that can be reached."""
        return (arc for position in self.positions for arc in self.arcs_from(position))

    def arcs_from(self, position: Position) -> tuple[Arc, ...]:
        """Return the arcs that leave a position: by act, then by what its record says, then in order of the steps."""
        known = self._arcs.get(position)
        if known is None:
            known = self._arcs[position] = tuple(self._leaving(position))
        return known

    def procedure_at(self, position: Position) -> Procedure:
        """Return the procedure under the answers of a position."""
        return self.procedure.under(dict(position.answers)) if position.answers else self.procedure

    def follow(self, position: Position, act: str, facts: Facts) -> Arc | None:
        """Return the arc that an act takes: the first that nothing stands against; ``None`` if the act is refused.

        Of ``facts`` what the record says of the act, the votes, the lapses and the day are looked at.
        """
        told = fields(self.procedure_at(position), position.stage, act)
        says = tuple((field, facts.says[field]) for field in told if facts.says.get(field) in told[field])
        arcs = (arc for arc in self.arcs_from(position) if arc.act == act and arc.says == says and not arc.answered)
        return next((arc for arc in arcs if met(arc.needs, facts)), None)

    # -- how arcs are found ---------------------------------------------------------------------

    def _leaving(self, position: Position) -> Iterator[Arc]:
        procedure = self.procedure_at(position)
        for act in dict.fromkeys(step.act for step in procedure.steps_from[position.stage]):
            for says in records(procedure, position.stage, act):
                yield from self._taken(procedure, position, act, says)

    def _taken(
        self, procedure: Procedure, position: Position, act: str, says: Says, answered: tuple[tuple[str, str], ...] = ()
    ) -> Iterator[Arc]:
        """Yield the arcs of one act; after an answer, those of the steps that rest on it."""
        for step in procedure.steps_by.get((position.stage, act), ()):
            if answered and not any((under.question, under.answer) == answered[-1] for under in step.under):
                continue
            needs = self._undecided(step, position, says)
            if needs is None:
                continue
            yield self._arc(position, step, says, needs, answered)
            question = step.question
            if self.answering and step.target == UNDETERMINED and question in procedure.question:
                for answer in procedure.question[question].answer_ids():
                    under = procedure.under({question: answer})
                    yield from self._taken(under, position, act, says, (*answered, (question, answer)))

    def _undecided(self, step: Step, position: Position, says: Says) -> tuple[Condition, ...] | None:
        """Return the conditions that position and record leave open; ``None`` if they decide against the step."""
        left = []
        facts = _facts(self.bill, position, says)
        for need in step.needs:
            if any(read.where in self._open for read in need.reads):
                left.append(need)
            elif need.verdict(facts) is Verdict.UNMET:
                return None
        return tuple(left)

    @cached_property
    def _open(self) -> frozenset[str]:
        """Return the places to look at that neither position nor record knows."""
        always = {"votes", "term", "day"}
        return frozenset(always if self.bill is not None else {*always, "bill", "track"})

    def _arc(
        self,
        position: Position,
        step: Step,
        says: Says,
        needs: tuple[Condition, ...],
        answered: tuple[tuple[str, str], ...],
    ) -> Arc:
        memory, tracks = step.leaves(position.memory, dict(says)), step.tracks_after(position.tracks)
        target = self.position(step.target, memory, tracks, (*position.answers, *answered))
        return Arc(position, step, target, says, needs, answered)


def _facts(bill: Bill | None, position: Position, says: Says) -> Facts:
    known = Bill("", position.tracks) if bill is None else attrs.evolve(bill, tracks=position.tracks)
    return Facts(known, dict(says), {}, position.memory, _no_seats)


def _no_seats(_: str) -> tuple[int, ...]:
    return ()


@lru_cache(maxsize=256)
def space_of(procedure: Procedure, bill: Bill | None = None, *, answering: bool = False) -> Space:
    """Return the space of a procedure, the same one for the same bill."""
    return Space(procedure, bill, answering)
