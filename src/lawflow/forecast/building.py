"""Building a chain: every position that can be reached under the assumptions, found move by move."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import attrs

from lawflow.errors import AssumptionsError, Fault
from lawflow.forecast.chain import Chain, Move, Spot
from lawflow.forecast.factors import Timely
from lawflow.forecast.menus import Menu, Menus
from lawflow.forecast.spans import Span
from lawflow.law.bills import Bill
from lawflow.space.space import space_of
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence
    from datetime import date

    from lawflow.forecast.assumptions import Assumptions
    from lawflow.forecast.chain import Options
    from lawflow.forecast.factors import Factor
    from lawflow.forecast.menus import Choice
    from lawflow.law.procedure import Procedure
    from lawflow.space.space import Position as Place


class Start(NamedTuple):
    """Where a bill of record stands: its place, what is known of it, the days left of the terms that run, the day."""

    place: Place
    bill: Bill
    left: Mapping[str, int]
    day: date


@attrs.define
class _Building:
    """A chain as it is found, position by position."""

    assumptions: Assumptions
    spots: list[Spot] = attrs.field(factory=list)
    moves: list[Move] = attrs.field(factory=list)
    factors: dict[Factor, int] = attrs.field(factory=dict)
    spans: dict[Span, int] = attrs.field(factory=dict)
    options: dict[int, Options] = attrs.field(factory=dict)
    _found: dict[tuple[int, Place], int] = attrs.field(factory=dict)
    _waiting: list[tuple[Menus, int, Place, int, Mapping[str, int]]] = attrs.field(factory=list)
    _menus: list[Menus] = attrs.field(factory=list)

    def root(self) -> int:
        """Return a new position where it is drawn what the bill is."""
        return self._spot(Spot(None, None, None, None))

    def mixed(self, parts: Sequence[tuple[str, str]], source: int) -> Iterator[tuple[str, int]]:
        """Yield each part of a mixture with its new position, reached from ``source`` by its share."""
        for part, name in parts:
            here = self.root()
            self._move(source, "", here, name, (), Span(None, 0))
            yield part, here

    def begin(self, menus: Menus, place: Place, at: int | None, left: Mapping[str, int]) -> None:
        """Let a bill begin at a place, in the stead of a position of the mixture if there is one."""
        here = self._spot(Spot(menus.procedure, menus.bill.initiator, place, None)) if at is None else at
        self.spots[here] = Spot(menus.procedure, menus.bill.initiator, place, None)
        self._menus.append(menus)
        if not left:
            self._found[len(self._menus) - 1, place] = here
        self._waiting.append((menus, len(self._menus) - 1, place, here, left))

    def chain(self) -> Chain:
        """Follow every move and return the chain."""
        while self._waiting:
            self._follow(*self._waiting.pop())
        return Chain(
            self.assumptions,
            tuple(self.spots),
            tuple(self.moves),
            tuple(self.factors),
            tuple(self.spans),
            self.options,
        )

    def _follow(self, menus: Menus, part: int, place: Place, here: int, left: Mapping[str, int]) -> None:
        menu = menus.at(place)
        if not menu.choices and not menu.lapses:
            self.spots[here] = self.spots[here]._replace(outcome=menus.procedure.stage[place.stage].outcome)
            return
        lapses = sorted(menu.lapses, key=lambda lapse: left.get(lapse.term.id, lapse.days))
        first = lapses[0] if lapses else None
        days = left.get(first.term.id, first.days) if first is not None else 0
        options = [(choice, self._at(menus, part, choice.target)) for choice in menu.choices]
        self.options[here] = tuple(options), tuple((one, self._at(menus, part, one.target)) for one in lapses)
        for choice, target in options:
            factors, span = self._in_time(choice, days if first is not None else None)
            self._move(here, choice.act, target, choice.weight, factors, span)
        if first is not None:
            target = self._at(menus, part, first.target)
            for weight, factors in self._late(menu, days):
                self._move(here, first.act, target, weight, factors, Span(None, days + 1))

    def _in_time(self, choice: Choice, days: int | None) -> tuple[tuple[Factor, ...], Span]:
        if choice.measure is None:
            return choice.factors, Span(None, choice.after or 0)
        if days is None:
            return choice.factors, Span(choice.measure)
        return (*choice.factors, Timely(choice.measure, days, late=False)), Span(choice.measure, days)

    def _late(self, menu: Menu, days: int) -> Iterator[tuple[str | None, tuple[Factor, ...]]]:
        """Yield the weight and the factors with which a term lapses before an act is done, act by act."""
        if not menu.choices:
            yield None, ()
        measures = dict.fromkeys((choice.weight, choice.measure) for choice in menu.choices)
        for weight, measure in measures:
            if measure is not None:
                yield weight, (Timely(measure, days, late=True),)

    def _at(self, menus: Menus, part: int, place: Place) -> int:
        key = part, place
        if key not in self._found:
            self._found[key] = self._spot(Spot(menus.procedure, menus.bill.initiator, place, None))
            self._waiting.append((menus, part, place, self._found[key], {}))
        return self._found[key]

    def _spot(self, spot: Spot) -> int:
        self.spots.append(spot)
        return len(self.spots) - 1

    def _move(
        self, source: int, act: str, target: int, weight: str | None, factors: tuple[Factor, ...], span: Span
    ) -> None:
        numbers = tuple(self.factors.setdefault(factor, len(self.factors)) for factor in factors)
        self.moves.append(Move(source, act, target, weight, numbers, self.spans.setdefault(span, len(self.spans))))


def chain_of(assumptions: Assumptions, procedures: Mapping[str, Procedure], start: Start | None = None) -> Chain:
    """Return the chain of bills of some kinds, or of one bill from where it stands.

    With more than one kind the shares of the assumptions mix them. Raises `AssumptionsError` where they do not say
    enough.
    """
    building = _Building(assumptions)
    if start is not None:
        (procedure,) = procedures.values()
        building.begin(_menus(assumptions, procedure, start.bill, start.day), start.place, None, start.left)
        return building.chain()
    kinds = [(kind, name) for kind, name in assumptions.kinds.items() if kind in procedures]
    if len(procedures) > 1 and not kinds:
        fault = Fault("bill.kinds", say("says nothing of how the kinds are mixed"), ", ".join(procedures))
        raise AssumptionsError(assumptions.path, [fault])
    if len(procedures) == 1:
        (procedure,) = procedures.values()
        _by_initiator(building, procedure, None)
        return building.chain()
    root = building.root()
    for kind, here in building.mixed(kinds, root):
        _by_initiator(building, procedures[kind], here)
    return building.chain()


def _by_initiator(building: _Building, procedure: Procedure, at: int | None) -> None:
    """Let bills of one kind begin, whoever introduces them."""
    assumptions = building.assumptions
    shares = list(assumptions.initiators.items())
    if len(shares) <= 1:
        by = shares[0][0] if shares else None
        _begin(building, procedure, by, at)
        return
    for by, here in building.mixed(shares, building.root() if at is None else at):
        _begin(building, procedure, by, here)


def _begin(building: _Building, procedure: Procedure, by: str | None, at: int | None) -> None:
    menus = _menus(building.assumptions, procedure, Bill(procedure.kind, building.assumptions.tracks, by))
    building.begin(menus, menus.space.initial, at, {})


def _menus(assumptions: Assumptions, procedure: Procedure, bill: Bill, asked: date | None = None) -> Menus:
    """Return the menus of a bill; the rules are those of the day asked for, or of the first day of the edition."""
    answered, of = procedure.under(assumptions.answers), procedure.parliament
    days, day = answered.days, asked or assumptions.day
    away = asked is not None and any(of.calendar.sits(chamber, asked, asked) is False for chamber in of.chambers.seats)
    space = space_of(answered, bill, sitting=not away)
    return Menus(assumptions, space, bill, day if days.first <= day <= days.last else days.first)
