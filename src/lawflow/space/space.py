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
from lawflow.law.procedure import without_a_chamber
from lawflow.law.reach import reach
from lawflow.law.shown import Shown, set_once
from lawflow.law.steps import UNDETERMINED
from lawflow.space.live import live

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lawflow.law.conditions.condition import Condition
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.space.ahead import Says
    from lawflow.space.live import Live

Named = frozenset[tuple[str, object]]
Answers = frozenset[tuple[str, str]]


@set_once(unsafe_hash=True, cache_hash=True, repr=False)
class Position(Shown):
    """Where a bill can be: two bills at one position have the same ways on."""

    stage: str
    facts: Named = frozenset()
    tracks: frozenset[str] = frozenset()
    answers: Answers = frozenset()

    @property
    def memory(self) -> Mapping[str, object]:
        """Return the facts by name."""
        return dict(self.facts)


class Arc:
    """A step from one position to another.

    ``says`` is what the record of the act says where that makes a difference. ``needs`` are the conditions that
    neither the position nor the record decides: votes, lapses, the day, and the bill where it is not known.
    ``answered`` are the answers to open questions that are taken with the step.
    """

    __slots__ = ("answered", "needs", "says", "source", "step", "target")

    def __init__(
        self,
        source: Position,
        step: Step,
        target: Position,
        says: Says,
        needs: tuple[Condition, ...],
        answered: tuple[tuple[str, str], ...],
    ) -> None:
        self.source, self.step, self.target = source, step, target
        self.says, self.needs, self.answered = says, needs, answered

    @property
    def act(self) -> str:
        """Return the act."""
        return self.step.act


class Space:
    """The positions of a bill in a procedure, found as they are asked for and kept.

    ``bill`` is what is known of the bill, its tracks when it is introduced included; ``None`` is any bill: what its
    steps ask of it stands on the arcs. With ``answering`` an open question stops no bill: every answer is followed.
    With ``sitting`` every chamber sits all the while: what is done without one is left out.
    """

    def __init__(
        self, procedure: Procedure, bill: Bill | None, *, answering: bool = False, sitting: bool = False
    ) -> None:
        self.procedure, self.bill = procedure, bill
        self.answering, self.sitting = answering, sitting
        self._leaving: dict[Position, tuple[Arc, ...]] = {}
        self._decided: dict[Step, tuple[tuple[Condition, ...], tuple[Condition, ...]]] = {}
        self._arcs: dict[tuple[Position, str, Says], tuple[Arc, ...]] = {}

    def position(
        self,
        stage: str,
        memory: Mapping[str, object] | None = None,
        tracks: Iterable[str] = (),
        answers: Iterable[tuple[str, str]] = (),
    ) -> Position:
        """Return the position of a bill: what nothing to come looks at is left out."""
        remembered = memory or {}
        looked = self._live.from_place(stage, remembered)
        return Position(
            stage,
            frozenset([(fact, value) for fact, value in remembered.items() if ("memory", fact) in looked]),
            frozenset([track for track in tracks if ("track", track) in looked] if self.bill is not None else ()),
            frozenset([(question, answer) for question, answer in answers if ("question", question) in looked]),
        )

    @cached_property
    def _live(self) -> Live:
        return live(self.procedure)

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
        known = self._leaving.get(position)
        if known is None:
            from lawflow.space.ahead import records  # noqa: PLC0415 (a completion asks for silent acts alone)

            procedure = self.procedure_at(position)
            known = self._leaving[position] = tuple(
                arc
                for act in procedure.acts_from[position.stage]
                for says in records(procedure, position.stage, act)
                for arc in self.arcs_by(position, act, says)
            )
        return known

    def arcs_by(self, position: Position, act: str, says: Says = ()) -> tuple[Arc, ...]:
        """Return the arcs by which an act leaves a position if its record says so much, in order of the steps."""
        key = position, act, says
        known = self._arcs.get(key)
        if known is None:
            known = self._arcs[key] = tuple(self._taken(self.procedure_at(position), position, act, says))
        return known

    def silent_arcs_from(self, position: Position) -> Iterator[Arc]:
        """Yield the arcs by which acts leave a position if their record says nothing that makes a difference."""
        for act in self.procedure_at(position).acts_from[position.stage]:
            yield from self.arcs_by(position, act)

    def procedure_at(self, position: Position) -> Procedure:
        """Return the procedure under the answers of a position."""
        return self.procedure.under(dict(position.answers)) if position.answers else self.procedure

    def after(self, position: Position, step: Step, says: Says, answered: tuple[tuple[str, str], ...] = ()) -> Position:
        """Return where a step leads from a position, by what the record of its act says and the answers it takes."""
        memory, tracks = step.leaves(position.memory, dict(says)), step.tracks_after(position.tracks)
        return self.position(step.target, memory, tracks, (*position.answers, *answered))

    def follow(self, position: Position, act: str, facts: Facts) -> Arc | None:
        """Return the arc that an act takes: the first that nothing stands against; ``None`` if the act is refused.

        Of ``facts`` what the record says of the act, the votes, the lapses and the day are looked at.
        """
        says: Says = ()
        if facts.says:
            from lawflow.space.ahead import fields  # noqa: PLC0415 (few records say more than the act)

            told = fields(self.procedure_at(position), position.stage, act)
            says = tuple((field, facts.says[field]) for field in told if facts.says.get(field) in told[field])
        arcs = (arc for arc in self.arcs_by(position, act, says) if not arc.answered)
        return next((arc for arc in arcs if met(arc.needs, facts)), None)

    # -- how arcs are found ---------------------------------------------------------------------

    def _taken(
        self, procedure: Procedure, position: Position, act: str, says: Says, answered: tuple[tuple[str, str], ...] = ()
    ) -> Iterator[Arc]:
        """Yield the arcs of one act; after an answer, those of the steps that rest on it."""
        facts = self._facts(position, says)
        for step in procedure.steps_by.get((position.stage, act), ()):
            if answered and not any((under.question, under.answer) == answered[-1] for under in step.under):
                continue
            decided, needs = self._parted(step)
            if (self.sitting and without_a_chamber(step)) or not met(decided, facts):
                continue
            yield Arc(position, step, self.after(position, step, says, answered), says, needs, answered)
            question = step.question
            if question in dict(answered):  # an answer may be silent on a case, which stays open
                continue
            if self.answering and step.target == UNDETERMINED and question in procedure.question:
                for answer in procedure.question[question].answer_ids():
                    under = procedure.under({question: answer})
                    yield from self._taken(under, position, act, says, (*answered, (question, answer)))

    def _facts(self, position: Position, says: Says) -> Facts:
        tracks, known = position.tracks, self.bill
        if known is None or known.tracks != tracks:
            known = Bill("", tracks) if known is None else attrs.evolve(known, tracks=tracks)
        return Facts(known, dict(says), {}, position.memory, _no_seats)

    def _parted(self, step: Step) -> tuple[tuple[Condition, ...], tuple[Condition, ...]]:
        """Return the conditions of a step that position and record decide, and those that they leave open."""
        known = self._decided.get(step)
        if known is None:
            parted: tuple[list[Condition], list[Condition]] = [], []
            for need in step.needs:
                parted[any(read.where in self._open for read in need.reads)].append(need)
            known = self._decided[step] = tuple(parted[0]), tuple(parted[1])
        return known

    @cached_property
    def _open(self) -> frozenset[str]:
        """Return the places to look at that neither position nor record knows."""
        always = {"votes", "term", "day"}
        return frozenset(always if self.bill is not None else {*always, "bill", "track"})


def _no_seats(_: str) -> tuple[int, ...]:
    return ()


@lru_cache(maxsize=256)
def space_of(
    procedure: Procedure, bill: Bill | None = None, *, answering: bool = False, sitting: bool = False
) -> Space:
    """Return the space of a procedure, the same one for the same bill."""
    return Space(procedure, bill, answering=answering, sitting=sitting)
