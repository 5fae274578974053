"""Dating: the options of a chain as tables, with the calendar and what each step does to the terms that can lapse."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import attrs
import numpy as np

from lawflow.forecast.almanac import almanac_of, assumed_calendar, due_days
from lawflow.forecast.compiled import turns
from lawflow.forecast.dated import HORIZON, NEVER, Dated
from lawflow.forecast.draws import ROUND
from lawflow.forecast.guides import days_law, guide_of
from lawflow.law.moves import moves

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date

    import numpy.typing as npt

    from lawflow.forecast.guides import Law
    from lawflow.forecast.odds import Odds
    from lawflow.forecast.spans import Measure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term

    Ints = npt.NDArray[np.int64]
    Flags = npt.NDArray[np.bool_]

ONLY_LAPSES: Law = ([-1], [1.0])
"""The choice where nothing can be done, and a term only lapses."""


class Row(NamedTuple):
    """An option: from where, where to, the act, its step, its wait, and whether it is a lapse."""

    spot: int
    target: int
    act: str
    step: Step | None
    measure: Measure | None
    after: int | None
    is_lapse: bool = False


@attrs.define
class _Making:
    """The tables as they are filled."""

    odds: Odds
    terms: list[Term]
    rows: list[Row] = attrs.field(factory=list)
    laws: list[Law] = attrs.field(factory=list)
    lapses: list[list[tuple[int, int]]] = attrs.field(factory=list)
    effects: dict[tuple[Step | None, frozenset[str]], int] = attrs.field(factory=dict)
    tables: dict[tuple[Term, frozenset[str]], int] = attrs.field(factory=dict)
    waits: dict[object, Law] = attrs.field(factory=dict)

    def fill(self) -> None:
        """Add the options of every position."""
        chain = self.odds.chain
        for spot in range(len(chain.spots)):
            acts = list(self._acts(spot))
            kept = [(len(self.rows) + n, chance) for n, (_, chance) in enumerate(acts) if chance > 0]
            self.laws.append(([n for n, _ in kept], [chance for _, chance in kept]) if kept else ONLY_LAPSES)
            self.rows += [row for row, _ in acts]
            ending = chain.options[spot][1] if spot in chain.options else ()
            begin = len(self.rows)
            self.lapses.append([(begin + n, self.terms.index(one.term)) for n, (one, _) in enumerate(ending)])
            self.rows += [Row(spot, target, one.act, one.step, None, None, is_lapse=True) for one, target in ending]

    def _acts(self, spot: int) -> Iterator[tuple[Row, float]]:
        """Yield the acts of a position with their chances, or what of a mixture a bill can be."""
        chain = self.odds.chain
        value = dict(zip(chain.factors, self.odds.factors, strict=True))
        choices = chain.options[spot][0] if spot in chain.options else ()
        whole = sum(self.odds.values[name] for name in chain.weights_at.get(spot, ()))
        for choice, target in choices:
            share = self.odds.values[choice.weight] / whole if choice.weight is not None else 1.0
            chance = share * float(np.prod([value[factor] for factor in choice.factors]))
            yield Row(spot, target, choice.act, choice.step, choice.measure, choice.after), chance
        for move, chance in zip(chain.moves, self.odds.chances, strict=True):
            if move.source == spot and chain.spots[spot].place is None:
                yield Row(spot, move.target, "", None, None, None), float(chance)

    def effect_of(self, row: Row) -> int:
        """Return the row of what a step does to terms, by the tracks of the bill after it."""
        place = self.odds.chain.spots[row.target].place
        key = row.step, place.tracks if place is not None else frozenset[str]()
        return self.effects.setdefault(key, len(self.effects))

    def wait_of(self, row: Row) -> int:
        """Return the law of the days of an option in their own unit; -1 where none pass."""
        key = row.measure.wait if row.measure is not None else row.after
        if not key:
            return -1
        if key not in self.waits:
            plain = attrs.evolve(row.measure, up=1, down=1) if row.measure is not None else None
            self.waits[key] = days_law(plain.law(self.odds.values)) if plain is not None else ([row.after or 0], [1.0])
        return list(self.waits).index(key)

    def does(self) -> tuple[Ints, Flags, Flags]:
        """Return what steps do to terms: twice the table by which one starts (odd: on the eve), or -1; ends; pauses."""
        procedures = {spot.procedure for spot in self.odds.chain.spots if spot.procedure is not None}
        known = {move.step: move for procedure in procedures for move in moves(procedure)}
        shape = len(self.effects), len(self.terms)
        starts, ends, pauses = np.full(shape, -1, dtype=np.int64), np.zeros(shape, np.bool_), np.zeros(shape, np.bool_)
        for (step, tracks), row in self.effects.items():
            if step is None:
                continue
            move = known[step]
            for place, term in enumerate(self.terms):
                ends[row, place], pauses[row, place] = term.id in move.ends, term.id in move.pauses
                if term in move.begins:
                    number = self.tables.setdefault((term, tracks), len(self.tables))
                    starts[row, place] = 2 * number + (step.act in term.from_eve_of)
        return starts, ends, pauses

    def in_session(self, row: Row) -> bool:
        """Say whether an act waits for a session: one that a chamber does, or that only a session allows."""
        procedure = self.odds.chain.spots[row.spot].procedure
        if procedure is None or row.is_lapse or row.act not in procedure.parliament.acts:
            return False
        of = procedure.parliament
        return bool(of.needed_by(row.act)) or of.roles[row.act].in_session

    def lapse_tables(self) -> tuple[Ints, Ints]:
        """Return the lapses of each position and their terms, -1 where there are no more."""
        wide = max(map(len, self.lapses), default=0)
        table = np.full((len(self.lapses), wide, 2), -1, dtype=np.int64)
        for spot, row in enumerate(self.lapses):
            table[spot, : len(row)] = np.array(row, dtype=np.int64).reshape(len(row), 2)
        return table[:, :, 0], table[:, :, 1]


def dated_of(odds: Odds, first: date, left: Mapping[str, int] | None = None) -> Dated:
    """Return the options of a chain as tables, for bills that begin on a day; ``left`` are days left of terms."""
    chain = odds.chain
    procedures = list(dict.fromkeys(spot.procedure for spot in chain.spots if spot.procedure is not None))
    terms = list(dict.fromkeys(term for one in procedures for term in one.terms if term.on_lapse is not None))
    making = _Making(odds, terms)
    making.fill()
    effects = [making.effect_of(row) for row in making.rows]
    waits = [making.wait_of(row) for row in making.rows]
    starts, ends, pauses = making.does()
    lapses, lapse_terms = making.lapse_tables()
    calendar = assumed_calendar(procedures[0].parliament.calendar, first, HORIZON)
    due = [due_days(term, calendar, first, HORIZON, tracks) for term, tracks in making.tables]
    return Dated(
        guide_of(making.laws),
        guide_of(list(making.waits.values()) or [([0], [1.0])]),
        np.array([row.target for row in making.rows], dtype=np.int64),
        np.array(effects, dtype=np.int64),
        np.array([turns(chain, row.spot, row.target) for row in making.rows], dtype=np.uint64) * ROUND,
        np.array(waits, dtype=np.int64),
        np.array([row.measure is not None and row.measure.wait.sitting for row in making.rows], dtype=np.bool_),
        np.array([making.in_session(row) for row in making.rows], dtype=np.bool_),
        lapses,
        lapse_terms,
        starts,
        ends,
        pauses,
        np.array(due or [np.zeros(HORIZON, dtype=np.int64)], dtype=np.int64),
        np.array([(left or {}).get(term.id, NEVER) for term in terms], dtype=np.int64),
        almanac_of(calendar, first, HORIZON, chain.assumptions.sittings_a_week),
    )
