"""Odds: the exact chances of a chain, by linear algebra, with the days they take and what they rest on."""

from __future__ import annotations

from functools import cached_property
from math import sqrt
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs
import numpy as np

from lawflow.errors import AssumptionsError, Fault
from lawflow.forecast.elimination import ends_of
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    import numpy.typing as npt

    from lawflow.forecast.chain import Chain

    Floats = npt.NDArray[np.float64]

TINY = 1e-30
"""The step of a derivative in the imaginary direction: so small that nothing of it is lost."""
STAYS = 1e-9
"""The chance of staying for ever that is taken for rounding."""
FOR_EVER = Fault("", say("by these numbers a bill stays somewhere for ever: a vote can never carry, nor fall"))
LONGEST = 1 << 16
"""The most days for which the law of days is worked out."""


class Days(NamedTuple):
    """The days until an end: their mean and standard deviation."""

    mean: float
    deviation: float


@attrs.frozen(eq=False)
class Odds:
    """The chances of a chain from ``begins``, the chances of its positions on the first day."""

    chain: Chain
    chances: Floats
    begins: Floats
    values: Mapping[str, float]
    factors: list[float]

    # -- the matrix -----------------------------------------------------------------------------

    @cached_property
    def inner(self) -> npt.NDArray[np.int64]:
        """Return the positions from which a bill moves on and can come to an end."""
        going = np.array([spot.outcome is None for spot in self.chain.spots])
        return np.flatnonzero(going & self.chain.ending(self.chances > 0))

    @cached_property
    def _steps(self) -> Floats:
        """Return the chances of a step from each position to each other."""
        size = len(self.chain.spots)
        steps = np.zeros((size, size))
        np.add.at(steps, (self.chain.source, self.chain.target), self.chances)
        return steps

    @property
    def begins_at(self) -> int | None:
        """Return the one position where bills begin; ``None`` where they begin at several."""
        spots = np.flatnonzero(self.begins)
        return int(spots[0]) if spots.size == 1 else None

    @cached_property
    def _away(self) -> Floats:
        """Return one less the chances of the steps between inner positions."""
        inner = self.inner
        away: Floats = np.eye(len(inner)) - self._steps[np.ix_(inner, inner)]
        return away

    @cached_property
    def visits(self) -> Floats:
        """Return how often a bill is expected at each position, zero at the ends."""
        found = np.zeros(len(self.chain.spots))
        found[self.inner] = np.linalg.solve(self._away.T, self.begins[self.inner])
        return found

    def ends(self, marked: Floats) -> Floats:
        """Return the chance, from every position, of coming to the marked ends."""
        inner = self.inner
        found = marked.copy()
        found[inner] = np.linalg.solve(self._away, self._steps[inner] @ marked)
        return found

    @cached_property
    def outcome_marks(self) -> dict[str, Floats]:
        """Return the ends of each outcome, marked with one."""
        spots = self.chain.spots
        outcomes = dict.fromkeys(sorted({spot.outcome for spot in spots if spot.outcome is not None}))
        return {name: np.array([float(spot.outcome == name) for spot in spots]) for name in outcomes}

    @cached_property
    def _onward(self) -> dict[str, Floats]:
        marks = self.outcome_marks
        return dict(zip(marks, self.ends(np.stack(list(marks.values()), axis=1)).T, strict=True))

    # -- chances --------------------------------------------------------------------------------

    @cached_property
    def outcomes(self) -> dict[str, float]:
        """Return the chance of each outcome. Raises `AssumptionsError` where a bill can stay somewhere for ever."""
        found = {name: float(self.begins @ onward) for name, onward in self._onward.items()}
        if sum(found.values()) < 1 - STAYS:
            raise AssumptionsError(self.chain.assumptions.path, [FOR_EVER])
        return found

    @cached_property
    def stages(self) -> dict[str, float]:
        """Return the chance that a bill comes to each stage at all."""
        found: dict[str, list[int]] = {}
        for n, spot in enumerate(self.chain.spots):
            if spot.place is not None:
                found.setdefault(spot.stage, []).append(n)
        return {stage: self.reaching(spots) for stage, spots in found.items()}

    @cached_property
    def ends_from(self) -> dict[str, dict[str, float]]:
        """Return for each stage the chance that a bill comes to an end from there, by outcome."""
        found: dict[str, dict[str, float]] = {}
        for move, much in zip(self.chain.moves, (self.visits[self.chain.source] * self.chances).tolist(), strict=True):
            stage, outcome = self.chain.spots[move.source].stage, self.chain.spots[move.target].outcome
            if outcome is not None and much > 0:
                ends = found.setdefault(stage, {})
                ends[outcome] = ends.get(outcome, 0.0) + much
        return found

    def reaching(self, spots: Iterable[int]) -> float:
        """Return the chance of coming to one of some positions."""
        return float(self.first_at(spots).sum())

    def first_at(self, spots: Iterable[int]) -> Floats:
        """Return for every position the chance that it is the first of some that a bill comes to."""
        size, wanted = len(self.chain.spots), sorted(set(spots))
        place = {int(spot): n for n, spot in enumerate(self.inner)}
        found = np.zeros(size)
        ends = [spot for spot in wanted if spot not in place]
        inside = [spot for spot in wanted if spot in place]
        before = [n for spot, n in place.items() if spot not in set(inside)]
        inner = self.inner
        others, aims = inner[before], np.array([*inside, *ends], dtype=np.int64)
        away = np.eye(len(others)) - self._steps[np.ix_(others, others)]
        first = np.linalg.solve(away, self._steps[np.ix_(others, aims)])
        found[aims] = self.begins[aims] + self.begins[others] @ first
        return found

    # -- conditions -----------------------------------------------------------------------------

    def given(self, outcome: str) -> Odds:
        """Return the odds of the bills that come to an outcome. Raises ValueError where none does."""
        onward = self._onward.get(outcome)
        if onward is None or not self.begins @ onward > 0:
            message = say("no bill comes to {outcome}", outcome=outcome)
            raise ValueError(message)
        chain = self.chain
        before = onward[chain.source]
        chances = np.divide(self.chances * onward[chain.target], before, out=np.zeros(len(before)), where=before > 0)
        return attrs.evolve(self, chances=chances, begins=self.begins * onward / (self.begins @ onward))

    def after(self, spots: Iterable[int]) -> Odds:
        """Return the odds of the bills that come to one of some positions, from there on. Raises ValueError."""
        first = self.first_at(spots)
        if not first.sum() > 0:
            message = say("no bill gets there")
            raise ValueError(message)
        return attrs.evolve(self, begins=first / first.sum())

    # -- days -----------------------------------------------------------------------------------

    @cached_property
    def _laws(self) -> list[Floats]:
        return [span.law(self.values) for span in self.chain.spans]

    @cached_property
    def _moments(self) -> tuple[Floats, Floats]:
        """Return the mean days of each move, and the mean of their squares."""
        days = np.arange(max(len(law) for law in self._laws), dtype=np.float64)
        first = np.array([law @ days[: len(law)] for law in self._laws])
        second = np.array([law @ days[: len(law)] ** 2 for law in self._laws])
        spans = [move.span for move in self.chain.moves]
        return first[spans], second[spans]

    def days_to(self, outcomes: Iterable[str] | None = None) -> Days | None:
        """Return the days until one of some outcomes (any), of the bills that come to it; ``None`` where none does."""
        wanted = self._onward if outcomes is None else {name: self._onward[name] for name in outcomes}
        zeroth = np.sum(list(wanted.values()), axis=0)
        whole = float(self.begins @ zeroth)
        if not whole > 0:
            return None
        first, second = self._moments
        gain = first * zeroth[self.chain.target]
        once = self._gathered(gain)
        twice = second * zeroth[self.chain.target] + 2 * first * once[self.chain.target]
        met = self.visits[self.chain.source] * self.chances
        mean = float(met @ gain) / whole
        return Days(mean, sqrt(max(0.0, float(met @ twice) / whole - mean**2)))

    def _gathered(self, gain: Floats) -> Floats:
        """Return what a bill gathers from each position on, where each move brings ``gain``."""
        per_spot = np.zeros(len(self.chain.spots))
        np.add.at(per_spot, self.chain.source, self.chances * gain)
        found = np.zeros(len(per_spot))
        found[self.inner] = np.linalg.solve(self._away, per_spot[self.inner])
        return found

    @cached_property
    def laws_of_days(self) -> dict[str, Floats]:
        """Return for each outcome the chances of coming to it after 0, 1, 2 … days."""
        whole = self.days_to()
        longest = max(len(law) for law in self._laws)
        reach = longest + (whole.mean + 40 * whole.deviation if whole is not None else 0)
        size = min(LONGEST, 1 << int(np.ceil(np.log2(reach + 1))))
        waves = [np.fft.rfft(law[:size], size) for law in self._laws]
        root = len(self.chain.spots)
        one = np.ones_like(waves[0])
        moves = [(root, int(n), begin * one) for n, begin in enumerate(self.begins) if begin > 0]
        moves += [(m.source, m.target, c * waves[m.span]) for m, c in self._live()]
        ends = ends_of(moves, root)
        found = {name: np.zeros(size) for name in self.outcomes}
        for spot, wave in ends.items():
            found[self.chain.spots[spot].outcome or ""] += np.fft.irfft(wave, size)
        return {name: np.maximum(law, 0.0) for name, law in found.items()}

    def _live(self) -> list[tuple[Any, float]]:
        """Return the moves that can happen, with their chances."""
        return [(m, float(c)) for m, c in zip(self.chain.moves, self.chances, strict=True) if c > 0]


def quantiles(law: Floats, levels: Iterable[float]) -> list[int]:
    """Return the days by which so large a part of the bills of a law of days has come to its end."""
    upto = np.cumsum(law)
    return [int(np.searchsorted(upto, level * upto[-1])) for level in levels]


def odds_of(chain: Chain, values: Mapping[str, float] | None = None) -> Odds:
    """Return the odds of a chain under its assumptions, or under other values of them."""
    taken = chain.values if values is None else values
    begins = np.zeros(len(chain.spots))
    begins[0] = 1.0
    factors = chain.factor_values(taken)
    return Odds(chain, chain.chances_of(taken, factors), begins, taken, factors)
