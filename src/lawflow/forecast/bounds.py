"""Bounds: between which chances an outcome lies where assumptions are intervals, and how near to them a corner comes.

Sound: every move gets an interval that holds its chance under all numbers of the intervals, and at every position the
best and the worst chances that add up to one are taken, as if each position and each vote had numbers of its own. So
nothing that the intervals allow lies outside; the gap to the best corner found says how much too wide they may be.
"""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING, NamedTuple

import attrs
import numpy as np

from lawflow.errors import AssumptionsError, Fault
from lawflow.forecast.factors import Timely, Votes, Written
from lawflow.forecast.leverage import derivatives
from lawflow.forecast.odds import Odds, odds_of
from lawflow.forecast.tallies import chance_between, tally_law
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy.typing as npt

    from lawflow.forecast.chain import Chain
    from lawflow.forecast.factors import Factor
    from lawflow.forecast.tallies import Group

    Floats = npt.NDArray[np.float64]
    Ends = tuple[float, float]

SLACK = 1e-12
"""By how much a bound is widened for what rounding may have cost."""
ALL_CORNERS = 6
"""Intervals up to which every corner is tried."""
MOST_BOUND = 10
"""Parties up to which the ends of an uncertain discipline are tried, each apart."""
_ROUNDS = 200


class Bound(NamedTuple):
    """Between which chances an outcome surely lies, and the least and greatest found at a corner of the intervals."""

    low: float
    high: float
    least_found: float
    most_found: float

    @property
    def gap(self) -> float:
        """Return by how much the bounds are wider than what was found."""
        return max(self.least_found - self.low, self.high - self.most_found)


def intervals(chain: Chain) -> dict[str, Ends]:
    """Return the ends of every assumption on which the chain rests that is an interval."""
    amounts = chain.assumptions.amounts
    return {n: (float(amounts[n].low), float(amounts[n].high)) for n in chain.names if amounts[n].is_interval}


def bounds(odds: Odds, spot: int = 0) -> dict[str, Bound]:
    """Return the bounds of the chance of each outcome for bills that begin at a position.

    Raises `AssumptionsError` for intervals too wide for any.
    """
    chain = odds.chain
    low, high = _move_ends(chain)
    if not chain.ending(low > 0).all():
        fault = Fault("", say("an interval allows that a bill stays somewhere for ever; let it begin above 0"))
        raise AssumptionsError(chain.assumptions.path, [fault])
    found = {}
    for outcome, marked in odds.outcome_marks.items():
        ends = [_extreme(chain, low, high, marked, sign)[spot] for sign in (-1, 1)]
        corners = [_corner(odds, outcome, sign) for sign in (-1, 1)]
        found[outcome] = Bound(max(0.0, ends[0] - SLACK), min(1.0, ends[1] + SLACK), *corners)
    return found


# -- the interval of each move ----------------------------------------------------------------------


def _move_ends(chain: Chain) -> tuple[Floats, Floats]:
    """Return the least and the greatest chance of each move."""
    ends = {name: (value, value) for name, value in chain.values.items()} | intervals(chain)
    factors = [_factor_ends(factor, ends) for factor in chain.factors]
    low, high = np.ones(len(chain.moves)), np.ones(len(chain.moves))
    for n, move in enumerate(chain.moves):
        shares = _share_ends(chain, move.source, move.weight, ends)
        low[n] = shares[0] * np.prod([factors[place][0] for place in move.factors])
        high[n] = min(1.0, shares[1] * float(np.prod([factors[place][1] for place in move.factors])))
    return low, high


def _share_ends(chain: Chain, source: int, weight: str | None, ends: Mapping[str, Ends]) -> Ends:
    if weight is None:
        return 1.0, 1.0
    others = [ends[name] for name in chain.weights_at[source] if name != weight]
    low, high = ends[weight]
    whole = low + sum(other[1] for other in others), high + sum(other[0] for other in others)
    return (low / whole[0] if whole[0] else 0.0), (high / whole[1] if whole[1] else 1.0)


def _factor_ends(factor: Factor, ends: Mapping[str, Ends]) -> Ends:
    match factor:
        case Written(name=name, yes=yes):
            low, high = ends[name]
            return (low, high) if yes else (1 - high, 1 - low)
        case Timely():
            both = [float(factor.value({name: end[n] for name, end in ends.items()}, None)) for n in (0, 1)]
            return min(both), max(both)
        case Votes(groups=groups, least=least, below=below):
            reached, passed = _tail_ends(groups, least, ends), _tail_ends(groups, below, ends)
            return max(0.0, reached[0] - passed[1]), min(1.0, reached[1] - passed[0])


def _tail_ends(groups: tuple[Group, ...], least: int, ends: Mapping[str, Ends]) -> Ends:
    """Return the ends of the chance of so many ayes: it grows with every vote for and with every member present.

    In the discipline of a party it is linear: its ends are tried for each party apart.
    """
    seats = sum(group.seats for group in groups)
    if least <= 0 or least > seats:
        return (1.0, 1.0) if least <= 0 else (0.0, 0.0)
    bound = [(n, ends[group.discipline]) for n, group in enumerate(groups) if group.discipline is not None]
    unsure = [n for n, (low, high) in bound if low < high]
    if len(unsure) > MOST_BOUND:
        message = say("discipline is an interval for {n} parties; {most} at most", n=len(unsure), most=MOST_BOUND)
        raise AssumptionsError("assumptions", [Fault("discipline", message)])
    tails: tuple[list[float], list[float]] = ([], [])
    for side, picked in product((0, 1), product((0, 1), repeat=len(unsure))):
        chosen = dict(zip(unsure, picked, strict=True))
        tails[side].append(_tail(groups, least, ends, side, chosen))
    return min(tails[0]), max(tails[1])


def _tail(
    groups: tuple[Group, ...], least: int, ends: Mapping[str, Ends], side: int, chosen: Mapping[int, int]
) -> float:
    law: Floats | None = None
    for n, group in enumerate(groups):
        values = {name: ends[name][side] for name in group.names}
        if group.discipline:
            values[group.discipline] = ends[group.discipline][chosen.get(n, 0)]
        one = tally_law((group,), values)
        law = one if law is None else np.convolve(law, one)
    return float(chance_between(law, least, len(law))) if law is not None else 0.0


# -- the best and the worst -------------------------------------------------------------------------


def _extreme(chain: Chain, low: Floats, high: Floats, marked: Floats, sign: int) -> Floats:
    """Return the greatest (``sign`` 1) or least chance of the marked ends, chosen anew until nothing is better."""
    onward, best = marked.copy(), -np.inf
    for _ in range(_ROUNDS):
        chances = _chosen(chain, low, high, sign * onward)
        onward = Odds(chain, chances, np.eye(1, len(chain.spots))[0], {}, []).ends(marked)
        if sign * onward.sum() <= best + 1e-14:
            break
        best = sign * onward.sum()
    return onward


def _chosen(chain: Chain, low: Floats, high: Floats, gain: Floats) -> Floats:
    """Return chances within their ends that lead as far as they can to where there is most to gain."""
    chances = low.copy()
    for moves in chain.moves_from:
        left = 1.0 - low[moves].sum()
        order = np.argsort(-gain[chain.target[moves]], kind="stable")
        for move in (moves[int(place)] for place in order):
            more = min(left, high[move] - low[move])
            chances[move] += more
            left -= more
    return chances


def _corner(odds: Odds, outcome: str, sign: int) -> float:
    """Return the greatest or least chance at a corner: of all of them, or of those that the derivatives lead to."""
    chain, ends = odds.chain, intervals(odds.chain)

    def at(values: Mapping[str, float]) -> Odds:
        return attrs.evolve(odds_of(chain, {**chain.values, **values}), begins=odds.begins)

    if len(ends) <= ALL_CORNERS:
        corners = (dict(zip(ends, corner, strict=True)) for corner in product(*ends.values()))
        return sign * max(sign * at(corner).outcomes[outcome] for corner in corners)
    values, best = dict(chain.values), -np.inf
    while True:
        here = at(values)
        found = sign * here.outcomes[outcome]
        if found <= best:
            return sign * best
        best = found
        slopes = derivatives(here, [outcome])
        values |= {name: end[int(sign * slopes[name] > 0)] for name, end in ends.items()}
