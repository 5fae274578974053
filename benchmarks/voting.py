"""The power of each party in one vote, both indices, against the package ``powerindex``."""

from __future__ import annotations

import random
from importlib.util import find_spec
from statistics import median

from paired import Goal, Measured, ratios, summary

from lawflow.law.labels import Label
from lawflow.study.power.indices import Index, indices
from lawflow.study.power.lattice import Group, lattice_of

FEW = Goal("voting, 20 parties", "both power indices of 20 parties in one vote ÷ powerindex (time)", 0.5, 0.2)
MANY = Goal("voting, 27 parties", "both power indices of 27 parties in one vote ÷ powerindex (time)", 0.5, 1 / 15)
SEATS = 145


def measure(*, rounds: int, seed: int, quick: bool) -> list[Measured]:
    """Measure a house of 20 parties and one of 27; without the package, say so."""
    if find_spec("powerindex") is None:
        return [Measured(goal, None, notes=["powerindex is not installed"]) for goal in (FEW, MANY)]
    return [
        _measure(goal, parties, 1 if quick else 20, rounds=rounds, seed=seed)
        for goal, parties in ((FEW, 20), (MANY, 27))
    ]


def _measure(goal: Goal, parties: int, repeat: int, *, rounds: int, seed: int) -> Measured:
    from powerindex import Game  # noqa: PLC0415 (only where it is installed)

    held = _held(parties, seed)

    def theirs() -> Game:
        for _ in range(repeat):
            game = Game(SEATS // 2 + 1, weights=held)
            game.calc_banzhaf()
            game.calc_shapley_shubik()
        return game

    def ours() -> list[Index]:
        for _ in range(repeat):
            found = _indices(held)
        return found

    for index, share in zip(ours(), theirs().shapley_shubik, strict=True):
        assert abs(float(index.shapley) - share) < 1e-9
    found, times = ratios(theirs, {"ours": ours}, rounds=rounds, seed=seed)
    base, own = (1000 * median(times[name]) / repeat for name in ("base", "ours"))
    return summary(goal, found["ours"], [f"{base:.1f} ms, {own:.2f} ms"])


def _held(parties: int, seed: int) -> list[int]:
    """Return the seats of parties that fill the house, each one at least."""
    rng = random.Random(seed)
    cuts = sorted(rng.sample(range(1, SEATS), parties - 1))
    return [end - begin for begin, end in zip([0, *cuts], [*cuts, SEATS], strict=True)]


def _indices(held: list[int]) -> list[Index]:
    house = Group("house", Label.same(""), tuple(range(SEATS + 1)), "house", tuple(held))
    lattice = lattice_of([house])
    (found,) = indices(lattice, lattice.at_least(["house"], SEATS // 2 + 1))
    return [found[seats] for seats in held]
