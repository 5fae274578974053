"""Menus: what may happen next at a position, as the law allows it, with what the assumptions say of each.

An act is chosen by its weight among the acts that may be done; then its record, then the votes decide which step it
takes. A vote that falls short takes the step of the act by which it falls, or leaves the bill where it is. A term that
lapses first takes the step of the clock instead. Every chamber sits all the while (no file says when one is dissolved),
but for a bill that stands on a day on which one is absent.
"""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise, product
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from lawflow.errors import AssumptionsError, Fault
from lawflow.forecast.factors import Factor, Votes, Written
from lawflow.forecast.halls import Halls
from lawflow.forecast.spans import Measure, days_of
from lawflow.law.conditions.condition import met
from lawflow.law.facts import Facts
from lawflow.law.majorities import Tally
from lawflow.law.roles import Way
from lawflow.space.ahead import fields
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    from lawflow.forecast.assumptions import Assumptions, Wait
    from lawflow.law.bills import Bill
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term
    from lawflow.space.ahead import Says
    from lawflow.space.space import Arc, Space
    from lawflow.space.space import Position as Place

FALLS: Final = {"motion": ("main-motion", "fallen-text", "overcoming"), "no-confidence": ("no-confidence",)}
"""What the votes on an act count that falls where a motion did not get its majority, by what the motion's count."""
_FAR: Final = 1 << 30


class Choice(NamedTuple):
    """One way in which a bill may be moved: the act, what it rests on, where it leads, and how long it takes.

    Without a ``step`` a vote has fallen and nothing moves.
    """

    act: str
    weight: str | None
    factors: tuple[Factor, ...]
    target: Place
    measure: Measure | None
    after: int | None = None
    step: Step | None = None


class Lapse(NamedTuple):
    """An act of the clock, the term that lapses, its days, and where it leads."""

    act: str
    term: Term
    days: int
    target: Place
    step: Step


class Menu(NamedTuple):
    """What may happen at a position; nothing does where the bill has come to its end."""

    choices: tuple[Choice, ...]
    lapses: tuple[Lapse, ...]


@attrs.frozen(eq=False)
class Menus:
    """The menus of the positions of one bill, under assumptions."""

    assumptions: Assumptions
    space: Space
    bill: Bill
    day: date

    @cached_property
    def halls(self) -> Halls:
        """Return the chambers whose votes are assumed."""
        return Halls(self.assumptions, self.procedure)

    @property
    def procedure(self) -> Procedure:
        """Return the procedure."""
        return self.space.procedure

    @cached_property
    def _lapsing(self) -> dict[str, tuple[Term, ...]]:
        acts = dict.fromkeys(term.on_lapse for term in self.procedure.terms if term.on_lapse is not None)
        return {act: tuple(term for term in self.procedure.terms if term.on_lapse == act) for act in acts}

    def at(self, place: Place) -> Menu:
        """Return the menu of a position. Raises `AssumptionsError` where the bill would stay there for ever."""
        acts = self.procedure.acts_from[place.stage]
        lapses = tuple(self._lapses(place, acts))
        choices = tuple(choice for act in acts if self._has_weight(place, act) for choice in self._moving(place, act))
        if not choices:
            choices = tuple(self._presumed(place, acts))
        if not choices and not lapses and self.procedure.stage[place.stage].outcome == "pending":
            found = say("a bill gets here, and no act that may be done has a weight")
            allowed = ", ".join(act for act in acts if act not in self._lapsing)
            label = self.procedure.stage[place.stage].label
            where = say("{procedure}, {stage} ({id})", procedure=self.procedure.id, stage=label, id=place.stage)
            raise AssumptionsError(self.assumptions.path, [Fault(where, found, allowed)])
        return Menu(choices, lapses)

    def _weight(self, place: Place, act: str) -> str | None:
        return self.assumptions.weight_of(place.stage, act)

    def _has_weight(self, place: Place, act: str) -> bool:
        name = self._weight(place, act)
        return name is not None and self.assumptions.amounts[name].high > 0

    def _moving(self, place: Place, act: str) -> Iterator[Choice]:
        """Yield the ways of an act; none where it changes nothing, unless the file weighs it at this very stage."""
        found = list(self._choices(place, act))
        here = f"{place.stage}/{act}" in self.assumptions.weighted
        if here or any(choice.target != place for choice in found):
            yield from found

    def _presumed(self, place: Place, acts: tuple[str, ...]) -> Iterator[Choice]:
        """Yield the ways of the one act that leads the bill on, where the file is silent and there is no other."""
        roles, lapsing = self.procedure.parliament.roles, self._lapsing
        steps = [step for step in self.procedure.steps_from[place.stage] if roles[step.act].way is not Way.SIDE]
        steps = [step for step in steps if step.act not in lapsing and not self._falls(place, step.act)]
        moving = dict.fromkeys(step.act for step in steps if step.target != place.stage)
        able = [act for act in moving or acts if self._leads(place, act) and any(act == step.act for step in steps)]
        if len(able) == 1 and self._weight(place, able[0]) is None:
            yield from self._choices(place, able[0])

    def _leads(self, place: Place, act: str) -> bool:
        return any(choice.target != place for choice in self._choices(place, act))

    # -- terms that lapse -----------------------------------------------------------------------

    def _lapses(self, place: Place, acts: tuple[str, ...]) -> Iterator[Lapse]:
        for act in acts:
            if self._weight(place, act) is None:
                yield from self._lapses_by(place, act)

    def _lapses_by(self, place: Place, act: str) -> Iterator[Lapse]:
        for term in self._lapsing.get(act, ()):
            facts = self._facts(place, (), {}, {term.id})
            arc = self.space.follow(place, act, facts) if met(term.when, facts) else None
            if arc is not None:
                yield Lapse(act, term, days_of(term), arc.target, arc.step)

    # -- acts that are chosen -------------------------------------------------------------------

    def _choices(self, place: Place, act: str) -> Iterator[Choice]:
        if self._falls(place, act):
            return
        for says, said in self._records(act):
            for votes, ballots in self._ballots(place, act, says):
                arc = self._arc(place, act, says, votes)
                if arc is not None or votes:
                    yield self._choice(place, act, (*said, *ballots), arc)

    def _choice(self, place: Place, act: str, factors: tuple[Factor, ...], arc: Arc | None) -> Choice:
        target, step = (arc.target, arc.step) if arc is not None else (place, None)
        lapse = next(self._lapses_by(place, act), None)
        if lapse is not None:
            return Choice(act, self._weight(place, act), factors, target, None, lapse.days + 1, step)
        wait = self.assumptions.wait_of(place.stage, act)
        return Choice(act, self._weight(place, act), factors, target, self._measure(wait), None, step)

    def _measure(self, wait: Wait | None) -> Measure | None:
        """Return a wait with the days of the calendar that its unit stands for."""
        if wait is None:
            return None
        return Measure(wait, 7, self.assumptions.sittings_a_week) if wait.sitting else Measure(wait)

    def _records(self, act: str) -> Iterator[tuple[Says, tuple[Factor, ...]]]:
        """Yield what the record of an act may say, with the chances of it."""
        fields = self.assumptions.said.get(act, ())
        names = [f"record.{act}.{field}" for field in fields]
        for values in product(*((True, False) for _ in fields)):
            yield (
                tuple(zip(fields, values, strict=True)),
                tuple(Written(name, value) for name, value in zip(names, values, strict=True)),
            )

    def _ballots(self, place: Place, act: str, says: Says) -> Iterator[tuple[dict[str, Tally], tuple[Factor, ...]]]:
        """Yield the votes on an act as far as they make a difference, with their chances, chamber by chamber."""
        shares = self._shares(place, act, says)
        bands = [list(self._bands(chamber, act, needed)) for chamber, needed in shares.items()]
        for found in product(*bands):
            yield (
                {chamber: Tally(ayes=votes.least) for chamber, votes in zip(shares, found, strict=True)},
                found,
            )

    def _shares(self, place: Place, act: str, says: Says) -> dict[str, set[int]]:
        """Return the numbers of votes that the law asks for, by chamber, of the chambers whose votes are assumed."""
        needed: dict[str, set[int]] = {}
        told = self._told(place, act, says)
        for need in (need for arc in self.space.arcs_by(place, act, told) for need in arc.needs):
            for majority in need.majorities:
                if majority.chamber in self.halls:
                    seats = self.halls.seats(majority.chamber)
                    needed.setdefault(majority.chamber, set()).add(majority.share.needed(seats))
        return needed

    def _told(self, place: Place, act: str, says: Says) -> Says:
        """Return what of a record the law tells apart at a position."""
        told = fields(self.procedure, place.stage, act)
        return tuple((field, value) for field, value in says if value in told.get(field, ()))

    def _bands(self, chamber: str, act: str, needed: set[int]) -> Iterator[Votes]:
        groups = tuple(self.halls.groups(chamber, act))
        for least, below in pairwise((0, *sorted(needed), _FAR)):
            yield Votes(act, chamber, groups, least, below)

    def _arc(self, place: Place, act: str, says: Says, votes: dict[str, Tally]) -> Arc | None:
        """Return the arc that votes on an act take, be it as the act by which it falls; ``None`` if nothing moves."""
        arc = self.space.follow(place, act, self._facts(place, says, votes))
        if arc is not None or not votes:
            return arc
        fallen = (self.space.follow(place, fall, self._facts(place, (), votes)) for fall in self._fallen(place, act))
        return next((found for found in fallen if found is not None), None)

    def _fallen(self, place: Place, act: str) -> Iterator[str]:
        """Yield the acts as which a vote on an act can fall."""
        acts = self.procedure.parliament.acts
        for fall in self.procedure.acts_from[place.stage]:
            if acts[fall].counts in FALLS.get(acts[act].counts, ()) and self._falls(place, fall):
                yield fall

    def _falls(self, place: Place, act: str) -> bool:
        """Say whether an act is only what becomes of a vote that falls short, in chambers whose votes are assumed."""
        steps = self.procedure.steps_by.get((place.stage, act), ())
        majorities = [[majority for need in step.needs for majority in need.majorities] for step in steps]
        return bool(majorities) and all(
            found and all(not one.reached and one.chamber in self.halls for one in found) for found in majorities
        )

    def _facts(
        self, place: Place, says: Says, votes: Mapping[str, Tally], missed: frozenset[str] | set[str] = frozenset()
    ) -> Facts:
        return Facts(
            attrs.evolve(self.bill, tracks=place.tracks),
            dict(says),
            votes,
            place.memory,
            lambda chamber: (self.halls.seats(chamber),) if chamber in self.halls else self.halls.possible(chamber),
            missed,
            closes=False,
            reopens=False,
            sits=self._sits,
            days=(self.day, self.day),
        )

    def _sits(self, chamber: str) -> bool | None:
        return self.space.sitting or self.procedure.parliament.calendar.sits(chamber, self.day, self.day)
