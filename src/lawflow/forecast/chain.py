"""The chain: all positions that a bill can reach under assumptions, and the moves between them with their chances.

A chain is a semi-Markov chain: what comes next rests on the position alone, and so do the days until then. Its numbers
are kept as names and factors, so that the same chain is worked out in floats, in fractions, or with derivatives.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias

import attrs
import numpy as np

from lawflow.forecast.cascade import cascade_of
from lawflow.forecast.tallies import tally_law
from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    import numpy.typing as npt

    from lawflow.forecast.assumptions import Assumptions
    from lawflow.forecast.cascade import Cascade
    from lawflow.forecast.factors import Factor
    from lawflow.forecast.menus import Choice, Lapse
    from lawflow.forecast.spans import Span
    from lawflow.forecast.tallies import Group
    from lawflow.law.procedure import Procedure
    from lawflow.space.space import Position as Place

MIXED = ""
"""The stage of a bill of which it is not yet drawn what it is."""


class Spot(NamedTuple):
    """A position of the chain: the procedure, the initiator, the place; ``outcome`` is ``None`` where it goes on."""

    procedure: Procedure | None
    by: str | None
    place: Place | None
    outcome: str | None

    @property
    def stage(self) -> str:
        """Return the id of the stage."""
        return self.place.stage if self.place is not None else MIXED


class Move(NamedTuple):
    """A move of the chain, in numbers: positions, weight and factors of the chain, and its span of days.

    ``weight`` is ``None`` where nothing else can happen.
    """

    source: int
    act: str
    target: int
    weight: str | None
    factors: tuple[int, ...]
    span: int


Options: TypeAlias = "tuple[tuple[tuple[Choice, int], ...], tuple[tuple[Lapse, int], ...]]"
"""The acts that may be done at a position and the lapses that may come first, each with the position it leads to."""


@attrs.frozen(eq=False, repr=False)
class Chain(Shown):
    """A chain; the bill begins at position 0.

    ``options`` are the acts and the lapses from which the moves of a position were made, each with its target.
    """

    assumptions: Assumptions
    spots: tuple[Spot, ...]
    moves: tuple[Move, ...]
    factors: tuple[Factor, ...]
    spans: tuple[Span, ...]
    options: Mapping[int, Options]

    @cached_property
    def names(self) -> tuple[str, ...]:
        """Return the names of the amounts that the chain rests on, in order of first use."""
        found: dict[str, None] = {}
        for move in self.moves:
            found |= dict.fromkeys([move.weight] if move.weight is not None else [])
            found |= dict.fromkeys(sorted(name for place in move.factors for name in self.factors[place].names))
            measure = self.spans[move.span].measure
            found |= dict.fromkeys([measure.mean_name] if measure is not None and measure.mean_name else [])
        return tuple(found)

    @cached_property
    def values(self) -> dict[str, float]:
        """Return the amounts of the assumptions as floats."""
        return {name: float(self.assumptions.amounts[name].middle) for name in self.names}

    @cached_property
    def source(self) -> npt.NDArray[np.int64]:
        """Return the position that each move leaves."""
        return np.array([move.source for move in self.moves], dtype=np.int64)

    @cached_property
    def target(self) -> npt.NDArray[np.int64]:
        """Return the position that each move leads to."""
        return np.array([move.target for move in self.moves], dtype=np.int64)

    @cached_property
    def span(self) -> npt.NDArray[np.int64]:
        """Return the span of days of each move."""
        return np.array([move.span for move in self.moves], dtype=np.int64)

    @cached_property
    def cascade(self) -> Cascade:
        """Return the order of the positions in which the equations of the chain are solved."""
        return cascade_of(len(self.spots), ((move.source, move.target) for move in self.moves))

    @cached_property
    def going(self) -> npt.NDArray[np.bool_]:
        """Say of each position whether it is no end."""
        return np.array([spot.outcome is None for spot in self.spots])

    @cached_property
    def outcome_marks(self) -> dict[str, npt.NDArray[np.float64]]:
        """Return the ends of each outcome, marked with one."""
        outcomes = dict.fromkeys(sorted({spot.outcome for spot in self.spots if spot.outcome is not None}))
        return {name: np.array([float(spot.outcome == name) for spot in self.spots]) for name in outcomes}

    @cached_property
    def moves_from(self) -> list[list[int]]:
        """Return the moves of each position from which a bill moves on."""
        found: dict[int, list[int]] = {}
        for n, move in enumerate(self.moves):
            found.setdefault(move.source, []).append(n)
        return list(found.values())

    def ending(self, live: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
        """Say of each position whether live moves lead from it to an end."""
        found = ~self.going
        sources, targets = self.source[live], self.target[live]
        known = -1
        while known != (known := int(found.sum())):
            found[sources[found[targets]]] = True
        return found

    @cached_property
    def weights_at(self) -> dict[int, list[str]]:
        """Return the weights of the acts that may be done at each position."""
        found: dict[int, dict[str, None]] = {}
        for move in self.moves:
            if move.weight is not None:
                found.setdefault(move.source, {})[move.weight] = None
        return {spot: list(names) for spot, names in found.items()}

    @cached_property
    def _weights(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(move.weight for move in self.moves if move.weight is not None))

    @cached_property
    def _weight_of(self) -> npt.NDArray[np.int64]:
        last = len(self._weights)
        found = [last if m.weight is None else self._weights.index(m.weight) for m in self.moves]
        return np.array(found, dtype=np.int64)

    @cached_property
    def _menu(self) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
        """Return the positions and the weights of all acts, each act of a position once."""
        pairs = dict.fromkeys(zip(self.source.tolist(), self._weight_of.tolist(), strict=True))
        spots, weights = np.array(list(pairs), dtype=np.int64).reshape(-1, 2).T
        return spots, weights

    @cached_property
    def _factor_of(self) -> npt.NDArray[np.int64]:
        most = max((len(move.factors) for move in self.moves), default=0)
        rows = [(*move.factors, *[len(self.factors)] * (most - len(move.factors))) for move in self.moves]
        return np.array(rows, dtype=np.int64).reshape(len(rows), most)

    def chances(self, values: Mapping[str, Any], one: Any = 1.0) -> npt.NDArray[Any]:
        """Return the chance of each move, in the sort of number of ``values``; ``one`` is one in it."""
        return self.chances_of(values, self.factor_values(values, one), one)

    def factor_values(
        self, values: Mapping[str, Any], one: Any = 1.0, *, known: Sequence[Any] = (), name: str = ""
    ) -> list[Any]:
        """Return the value of each factor; where all are ``known``, only those anew that rest on ``name``."""
        laws: dict[tuple[Group, ...], npt.NDArray[Any]] = {}

        def law(groups: tuple[Group, ...]) -> npt.NDArray[Any]:
            if groups not in laws:
                laws[groups] = tally_law(groups, values)
            return laws[groups]

        with_one = {**values, "one": one}
        if not known:
            return [factor.value(with_one, law) for factor in self.factors]
        found = list(known)
        for place in self._resting.get(name, ()):
            found[place] = self.factors[place].value(with_one, law)
        return found

    @cached_property
    def _resting(self) -> dict[str, list[int]]:
        """Return the factors that rest on each amount."""
        found: dict[str, list[int]] = {}
        for place, factor in enumerate(self.factors):
            for name in factor.names:
                found.setdefault(name, []).append(place)
        return found

    def chances_of(self, values: Mapping[str, Any], factors: Sequence[Any], one: Any = 1.0) -> npt.NDArray[Any]:
        """Return the chance of each move from the values of the amounts and those of the factors."""
        weight = np.array([*(values[name] for name in self._weights), one])
        value = np.array([*factors, one])
        total = np.zeros(len(self.spots), dtype=weight.dtype)
        np.add.at(total, self._menu[0], weight[self._menu[1]])
        share = weight[self._weight_of] / total[self.source]
        chances: npt.NDArray[Any] = share * value[self._factor_of].prod(axis=1)
        return chances
