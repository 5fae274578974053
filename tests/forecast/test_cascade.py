"""The order in which the equations of a chain are solved: against solving all of them at once."""

from __future__ import annotations

from random import Random

import numpy as np
import pytest

from lawflow.forecast.cascade import cascade_of


@pytest.mark.parametrize("seed", range(20))
def test_position_by_position_the_equations_have_the_solution_they_have_at_once(seed: int) -> None:
    """Chains that mostly move on, with ways back of every length, positions that stay, and several ends."""
    rng = Random(seed)
    count = rng.randint(2, 30)
    moves = [(n, rng.randrange(n, count)) for n in range(count - 1) for _ in range(rng.randint(1, 4))]
    moves += [(high, rng.randrange(high)) for high in rng.sample(range(1, count), min(seed // 2, count - 1))]
    names = list(range(count))
    rng.shuffle(names)
    source, target = (np.array([names[move[side]] for move in moves]) for side in (0, 1))
    leaving = np.bincount(source, minlength=count)[source]
    chances = np.array([rng.uniform(0.1, 0.9) for _ in moves]) / leaving
    steps = np.zeros((count, count))
    np.add.at(steps, (source, target), chances)
    brings = np.array([rng.random() for _ in range(count)])

    found = cascade_of(count, zip(source.tolist(), target.tolist(), strict=True)).under(source, target, chances)
    assert found.gathered(brings) == pytest.approx(np.linalg.solve(np.eye(count) - steps, brings), abs=1e-12)
    assert found.visits(brings) == pytest.approx(np.linalg.solve(np.eye(count) - steps.T, brings), abs=1e-12)


def test_only_what_lies_on_one_round_is_solved_for_together() -> None:
    """0 and 1 lead to each other, then 2, which may stay, or 3, the end."""
    cascade = cascade_of(4, [(0, 1), (1, 0), (1, 2), (2, 2), (1, 3), (2, 3)])
    assert [block.size for block in cascade.blocks] == [2, 1, 1]
    assert cascade.place[3] == 3
