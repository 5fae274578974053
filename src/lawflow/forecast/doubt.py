"""Doubt: how far the odds may lie apart where assumptions were counted from few cases."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
import numpy as np

from lawflow.forecast.odds import odds_of

if TYPE_CHECKING:
    from lawflow.forecast.odds import Odds

SETS = 200
"""Sets of assumptions drawn."""
WITHIN = (0.05, 0.95)


def is_counted(odds: Odds) -> bool:
    """Say whether the odds rest on anything that was counted."""
    amounts = odds.chain.assumptions.amounts
    return any(amounts[name].seen is not None for name in odds.chain.names)


def doubt(odds: Odds, seed: int = 0, sets: int = SETS) -> dict[str, tuple[float, float]]:
    """Return for each outcome between which chances 90 of 100 sets of assumptions put it.

    What was counted is drawn from what its cases leave open: a chance from a Beta law, the weights of a stage from
    Gamma laws, whose shares are those of a Dirichlet law, each with half a case added; an interval evenly.
    """
    amounts, chance = odds.chain.assumptions.amounts, np.random.default_rng(seed)
    found: dict[str, list[float]] = {outcome: [] for outcome in odds.outcome_marks}
    for _ in range(sets):
        values = {name: max(amounts[name].drawn(chance), 1e-12) for name in odds.chain.names}
        drawn = attrs.evolve(odds_of(odds.chain, values), begins=odds.begins)
        for outcome, odd in drawn.outcomes.items():
            found[outcome].append(odd)
    return {name: (float(np.quantile(c, WITHIN[0])), float(np.quantile(c, WITHIN[1]))) for name, c in found.items()}
