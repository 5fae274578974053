"""Paired measuring: each candidate stands between two runs of its base, in shuffled order, and only ratios are told."""

from __future__ import annotations

import random
from dataclasses import dataclass, field
from statistics import median
from time import process_time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping


@dataclass(frozen=True)
class Goal:
    """A ratio with a floor and a good value; ``more`` says that more is better, no floor that it is only told."""

    name: str
    text: str
    floor: float | None = None
    good: float | None = None
    more: bool = False

    @property
    def limit(self) -> str:
        """Return the floor with its sign."""
        return "" if self.floor is None else f"{'≥' if self.more else '≤'} {self.floor:.4g}"


@dataclass
class Measured:
    """The outcome of one goal: the median ratio, its quartiles, and the absolute figures for the curious."""

    goal: Goal
    ratio: float | None
    low: float = 0.0
    high: float = 0.0
    notes: list[str] = field(default_factory=list)

    @property
    def verdict(self) -> str:
        """Return ``good``, ``kept``, ``missed``, ``not measured``, or nothing where there is no goal."""
        if self.ratio is None:
            return "not measured"
        if self.goal.floor is None or self.goal.good is None:
            return ""
        for limit, word in ((self.goal.good, "good"), (self.goal.floor, "kept")):
            if (self.ratio >= limit) if self.goal.more else (self.ratio <= limit):
                return word
        return "missed"

    @property
    def shown(self) -> str:
        """Return the ratio with digits that tell something."""
        if self.ratio is None:
            return "–"
        return f"{self.ratio:.2f}" if self.ratio >= 0.1 else f"{self.ratio:.4f}"


def cpu(work: Callable[[], object]) -> float:
    """Return the seconds of processor time that the work takes in this process."""
    start = process_time()
    work()
    return process_time() - start


def ratios(
    base: Callable[[], object],
    candidates: Mapping[str, Callable[[], object]],
    *,
    rounds: int,
    seed: int,
    timer: Callable[[Callable[[], object]], float] = cpu,
) -> tuple[dict[str, list[float]], dict[str, list[float]]]:
    """Return for each candidate its time ÷ the mean of the base before and after it, and all times in seconds.

    One warm-up run of each comes first and is thrown away. The order of the candidates is shuffled
    anew in every round, from the seed.
    """
    shuffle = random.Random(seed)
    for work in (base, *candidates.values()):
        work()
    found: dict[str, list[float]] = {name: [] for name in candidates}
    times: dict[str, list[float]] = {name: [] for name in ("base", *candidates)}
    for _ in range(rounds):
        before = timer(base)
        for name in shuffle.sample(sorted(candidates), len(candidates)):
            taken = timer(candidates[name])
            after = timer(base)
            found[name].append(2 * taken / (before + after))
            times[name].append(taken)
            times["base"].append(after)
            before = after
    return found, times


def summary(goal: Goal, values: list[float], notes: list[str]) -> Measured:
    """Return the median of the paired ratios with the quartiles."""
    ordered = sorted(values)
    return Measured(goal, median(ordered), ordered[len(ordered) // 4], ordered[-1 - len(ordered) // 4], notes)
