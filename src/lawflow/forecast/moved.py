"""Counts alone: a thousand million bills moved at once, position by position, by multinomial draws."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from lawflow.tongues import say

if TYPE_CHECKING:
    from lawflow.forecast.odds import Odds


def moved_counts(odds: Odds, number: int, seed: int) -> dict[str, int]:
    """Return how many of so many bills come to each outcome; the bills themselves are not drawn.

    At each position all bills there are shared out among its moves by one multinomial draw, until all have come to
    an end: the law of the counts is the same as if each bill were drawn. Raises ValueError where the bills begin at
    several positions.
    """
    chain, begin = odds.chain, odds.begins_at
    if begin is None:
        message = say("bills that begin at several positions cannot be moved; move them from the beginning")
        raise ValueError(message)
    chance = np.random.Generator(np.random.SFC64(np.random.SeedSequence(seed)))
    shares = {n: (odds.chances[moves], chain.target[moves]) for n, moves in _moves(odds).items()}
    at = np.zeros(len(chain.spots), dtype=np.int64)
    at[begin] = number
    while waiting := [int(n) for n in np.flatnonzero(at) if int(n) in shares]:
        for spot in waiting:
            shared, targets = shares[spot]
            bills = int(at[spot])
            at[spot] = 0
            np.add.at(at, targets, chance.multinomial(bills, shared / shared.sum()))
    found = dict.fromkeys(odds.outcome_marks, 0)
    for end in np.flatnonzero(at).tolist():
        found[chain.spots[end].outcome or ""] += int(at[end])
    return found


def _moves(odds: Odds) -> dict[int, list[int]]:
    return {odds.chain.moves[moves[0]].source: moves for moves in odds.chain.moves_from}
