"""Leverage: what a forecast rests on most, by derivatives, and by what a tenth more or less of an assumption does."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import attrs
import numpy as np

from lawflow.forecast.odds import TINY

if TYPE_CHECKING:
    from collections.abc import Iterable

    import numpy.typing as npt

    from lawflow.forecast.chain import Chain
    from lawflow.forecast.odds import Odds

TENTH = 0.1


class Lever(NamedTuple):
    """An assumption: its name and value, the derivative of the chance by it, and the chance with a tenth less and more.

    A tenth less or more of the value itself; a chance stays at most one.
    """

    name: str
    value: float
    derivative: float
    less: float
    more: float

    @property
    def swing(self) -> float:
        """Return how far apart the two are."""
        return abs(self.more - self.less)


def derivatives(odds: Odds, outcomes: Iterable[str]) -> dict[str, float]:
    """Return the derivative of the chance of some outcomes together, by each assumption.

    An assumption is moved by a tiny imaginary step: the imaginary part of the chances is their derivative, to the last
    digit (Squire and Trapp 1998). What it does to the whole is what it does to each move, times how often a bill comes
    to where the move begins, times the chance of the outcome from where it leads.
    """
    chain = odds.chain
    marked = sum((odds.outcome_marks[name] for name in outcomes), start=np.zeros(len(odds.chain.spots)))
    onward = odds.ends(marked)
    gain = odds.visits[chain.source] * onward[chain.target]
    return {name: float(gain @ moved(chain, odds, name)) for name in chain.names}


def moved(chain: Chain, odds: Odds, name: str) -> npt.NDArray[np.float64]:
    """Return the derivative of the chance of each move by an assumption."""
    values: dict[str, complex | float] = {**odds.values, name: odds.values[name] + TINY * 1j}
    factors = chain.factor_values(values, known=odds.factors, name=name)
    tilted: npt.NDArray[np.float64] = chain.chances_of(values, factors).imag / TINY
    return tilted


def levers(odds: Odds, outcomes: Iterable[str]) -> list[Lever]:
    """Return the assumptions, what matters most first, by what a tenth of each does to the chance of some outcomes."""
    wanted = list(outcomes)
    found = []
    for name, derivative in derivatives(odds, wanted).items():
        value = odds.values[name]
        ends = [_chance(odds, name, min(value * part, _most(name))) for part in (1 - TENTH, 1 + TENTH)]
        found.append(Lever(name, value, derivative, *(sum(one[o] for o in wanted) for one in ends)))
    return sorted(found, key=lambda lever: (-lever.swing, lever.name))


def _chance(odds: Odds, name: str, value: float) -> dict[str, float]:
    chain, values = odds.chain, {**odds.values, name: value}
    factors = chain.factor_values(values, known=odds.factors, name=name)
    return attrs.evolve(odds, chances=chain.chances_of(values, factors), values=values, factors=factors).outcomes


def _most(name: str) -> float:
    """Return the most that an assumption can be: one, of a chance."""
    return float("inf") if name.startswith(("weights.", "days.", "bill.")) else 1.0
