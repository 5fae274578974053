"""Odds: the exact chances of a chain, by linear algebra, with the days they take and what they rest on."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from math import sqrt
from typing import TYPE_CHECKING, Any, NamedTuple

import attrs
import numpy as np

from lawflow.errors import AssumptionsError, Fault
from lawflow.forecast.elimination import ends_of
from lawflow.law.shown import Shown
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    import numpy.typing as npt

    from lawflow.forecast.cascade import Equations
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


@attrs.frozen(eq=False, repr=False)
class Odds(Shown):
    """The chances of a chain from ``begins``, the chances of its positions on the first day."""

    chain: Chain
    chances: Floats
    begins: Floats
    values: Mapping[str, float]
    factors: list[float]

    # -- the equations --------------------------------------------------------------------------

    @cached_property
    def _inside(self) -> npt.NDArray[np.bool_]:
        """Say of each position whether a bill moves on from it and can come to an end."""
        inside: npt.NDArray[np.bool_] = self.chain.going & self.chain.ending(self.chances > 0)
        return inside

    @cached_property
    def inner(self) -> npt.NDArray[np.int64]:
        """Return the positions from which a bill moves on and can come to an end."""
        return np.flatnonzero(self._inside)

    def _equations(self, moving: npt.NDArray[np.bool_]) -> Equations:
        """Return the equations of the moves from some positions; a bill stays at all others."""
        chain = self.chain
        return chain.cascade.under(chain.source, chain.target, np.where(moving[chain.source], self.chances, 0.0))

    @cached_property
    def _solved(self) -> Equations:
        return self._equations(self._inside)

    @cached_property
    def _come(self) -> Floats:
        """Return how often a bill is expected at each position, the ends too."""
        return self._solved.visits(self.begins)

    @property
    def begins_at(self) -> int | None:
        """Return the one position where bills begin; ``None`` where they begin at several."""
        spots = np.flatnonzero(self.begins)
        return int(spots[0]) if spots.size == 1 else None

    @cached_property
    def visits(self) -> Floats:
        """Return how often a bill is expected at each position, zero at the ends."""
        return np.where(self._inside, self._come, 0.0)

    def ends(self, marked: Floats) -> Floats:
        """Return the chance, from every position, of coming to the marked ends."""
        return self._solved.gathered(marked)

    @property
    def outcome_marks(self) -> dict[str, Floats]:
        """Return the ends of each outcome, marked with one."""
        return self.chain.outcome_marks

    @cached_property
    def _onward(self) -> dict[str, Floats]:
        return {name: self.ends(marked) for name, marked in self.outcome_marks.items()}

    # -- chances --------------------------------------------------------------------------------

    @cached_property
    def outcomes(self) -> dict[str, float]:
        """Return the chance of each outcome. Raises `AssumptionsError` where a bill can stay somewhere for ever."""
        found = {name: float(marked @ self._come) for name, marked in self.outcome_marks.items()}
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
        come_to = self._come_to
        for move, much in zip(self.chain.moves, (self.visits[self.chain.source] * self.chances).tolist(), strict=True):
            stage, outcome = self.chain.spots[move.source].stage, come_to[move.target]
            if outcome is not None and come_to[move.source] is None and much > 0:
                ends = found.setdefault(stage, {})
                ends[outcome] = ends.get(outcome, 0.0) + much
        return found

    @cached_property
    def _come_to(self) -> list[str | None]:
        """Return what has come of a bill for good at each position: at an end, or where none other can follow.

        So of a review that ends after the law has failed.
        """
        spots, onward = self.chain.spots, defaultdict[int, set[int]](set)
        for move in self.chain.moves:
            onward[move.source].add(move.target)
        found = [spot.outcome for spot in spots]
        stood = {
            n: of.stage[spots[n].stage].outcome
            for n in onward
            if (of := spots[n].procedure) is not None and spots[n].stage in of.stage
        }
        while settled := [n for n in stood if found[n] is None and {found[to] for to in onward[n]} == {stood[n]}]:
            for n in settled:
                found[n] = stood[n]
        return found

    def reaching(self, spots: Iterable[int]) -> float:
        """Return the chance of coming to one of some positions."""
        return float(self.first_at(spots).sum())

    def first_at(self, spots: Iterable[int]) -> Floats:
        """Return for every position the chance that it is the first of some that a bill comes to."""
        wanted = np.isin(np.arange(len(self.chain.spots)), list(spots))
        return np.where(wanted, self._equations(self._inside & ~wanted).visits(self.begins), 0.0)

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
        days = np.arange(max((len(law) for law in self._laws), default=0), dtype=np.float64)
        squares = days**2
        first = np.array([law @ days[: len(law)] for law in self._laws], dtype=np.float64)
        second = np.array([law @ squares[: len(law)] for law in self._laws], dtype=np.float64)
        return first[self.chain.span], second[self.chain.span]

    def days_to(self, outcomes: Iterable[str] | None = None) -> Days | None:
        """Return the days until one of some outcomes (any), of the bills that come to it; ``None`` where none does."""
        zeroth = self._coming_to(self.outcome_marks if outcomes is None else set(outcomes))
        whole = float(self.begins @ zeroth)
        if not whole > 0:
            return None
        first, second = self._moments
        coming = self.chances * zeroth[self.chain.target]
        brings = np.bincount(self.chain.source, weights=coming * first, minlength=len(zeroth))
        once = self._solved.gathered(np.where(self._inside, brings, 0.0))
        twice = second * coming + 2 * first * self.chances * once[self.chain.target]
        mean = float(self.visits @ brings) / whole
        return Days(mean, sqrt(max(0.0, float(self.visits[self.chain.source] @ twice) / whole - mean**2)))

    def _coming_to(self, outcomes: Collection[str]) -> Floats:
        """Return the chance, from every position, of coming to one of some outcomes."""
        if len(outcomes) == len(self.outcome_marks) and (self._inside | ~self.chain.going).all():
            return np.ones(len(self.chain.spots))
        marks = (self.outcome_marks[name] for name in outcomes)
        return self.ends(sum(marks, start=np.zeros(len(self.chain.spots))))

    @cached_property
    def laws_of_days(self) -> dict[str, Floats]:
        """Return for each outcome the chances of coming to it after 0, 1, 2 … days."""
        whole = self.days_to()
        longest = max((len(law) for law in self._laws), default=1)
        reach = longest + (whole.mean + 40 * whole.deviation if whole is not None else 0)
        size = min(LONGEST, 1 << int(np.ceil(np.log2(reach + 1))))
        waves = [np.fft.rfft(law[:size], size) for law in self._laws]
        root = len(self.chain.spots)
        one = np.ones(size // 2 + 1, dtype=np.complex128)
        moves = [(root, int(n), begin * one) for n, begin in enumerate(self.begins) if begin > 0]
        moves += [(m.source, m.target, c * waves[m.span]) for m, c in self._live()]
        ends = ends_of(moves, root, np.argsort(self.chain.cascade.place).tolist())
        found = {name: np.zeros_like(one, dtype=np.complex128) for name in self.outcomes}
        for spot, wave in ends.items():
            found[self.chain.spots[spot].outcome or ""] += wave
        return {name: np.maximum(np.fft.irfft(wave, size), 0.0) for name, wave in found.items()}

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
