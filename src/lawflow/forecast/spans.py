"""Spans: the law of the days that pass at a position until the bill moves on, in whole days.

The model of days of the chain: a wait is counted in days of the calendar, a sitting day as its share of a week; a month
is thirty days, a working day its share of five a week. A term begins afresh where the bill comes to the position.
"""

from __future__ import annotations

from math import comb
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

from lawflow.law.terms import Count

if TYPE_CHECKING:
    from collections.abc import Mapping

    import numpy.typing as npt

    from lawflow.forecast.assumptions import Wait
    from lawflow.law.terms import Term

Floats = "npt.NDArray[np.float64]"
MONTH = 30
WEEK = 7
WORKING = 5
LEFT_OUT = 1e-13
"""The chance of the longest waits that may be left to the last day kept."""
MOST_DAYS = 20_000


def days_of(term: Term) -> int:
    """Return the length of a term in days of the chain."""
    if term.count is Count.MONTHS:
        return term.length * MONTH
    if term.count is Count.WORKING_DAYS:
        return -(-term.length * WEEK // WORKING)
    return term.length


@attrs.frozen
class Measure:
    """A wait with the days of the calendar that a sitting day stands for, as a fraction: ``up`` ÷ ``down``."""

    wait: Wait
    up: int = 1
    down: int = 1

    @property
    def mean_name(self) -> str | None:
        """Return the name of the assumed mean, if there is one."""
        return f"days.{self.wait.key}.mean" if self.wait.sort == "mean" else None

    def within(self, days: int, values: Mapping[str, Any]) -> Any:
        """Return the chance that the wait is over within so many days of the calendar, in any sort of number."""
        units = days * self.down // self.up
        wait = self.wait
        if wait.sort == "mean":
            over = wait.shape / values[self.mean_name or ""]
            return _sooner(units, wait.shape, over)
        one = values.get("one", 1)
        if wait.sort == "even":
            most = wait.until - wait.length + 1
            return one * min(max(units - wait.length + 1, 0), most) / most
        cases = wait.cases if wait.sort == "observed" else (wait.length,)
        return one * sum(case <= units for case in cases) / len(cases)

    def law(self, values: Mapping[str, Any]) -> npt.NDArray[np.float64]:
        """Return the chances of 0, 1, 2 … days of the calendar; what is left out stands at the last day."""
        plain = self._plain(values)
        if (self.up, self.down) == (1, 1):
            return plain
        days = -(-np.arange(len(plain)) * self.up // self.down)
        return np.bincount(days, weights=plain).astype(np.float64)

    def _plain(self, values: Mapping[str, Any]) -> npt.NDArray[np.float64]:
        wait = self.wait
        if wait.sort == "mean":
            return _sum_of_waits(wait.shape, float(wait.shape / values[self.mean_name or ""]))
        if wait.sort == "even":
            law = np.zeros(wait.until + 1)
            law[wait.length :] = 1 / (wait.until - wait.length + 1)
            return law
        cases = wait.cases if wait.sort == "observed" else (wait.length,)
        return np.bincount(cases).astype(np.float64) / len(cases)


def _sooner(units: int, shape: int, over: Any) -> Any:
    """Return the chance that ``shape`` geometric waits, each over on a day with chance ``over``, end in time."""
    late = sum(comb(units, k) * over**k * (1 - over) ** (units - k) for k in range(min(shape, units + 1)))
    return 1 - late


def _sum_of_waits(shape: int, over: float) -> npt.NDArray[np.float64]:
    most = min(MOST_DAYS, shape + int((shape + 40 + 8 * shape**0.5) / over)) if over < 1 else shape + 1
    days = np.arange(most)
    law = np.zeros(most)
    # the chance of the day before, times what one more day without an end makes of it
    before = days[shape:-1]
    law[shape:] = np.cumprod(np.concatenate(([over**shape], before / (before - shape + 1) * (1 - over))))
    law[-1] += max(0.0, 1 - law.sum())
    return law


@attrs.frozen
class Span:
    """The days until a move: those of ``measure``, of them that are at most ``until``; without it ``until`` days."""

    measure: Measure | None
    until: int | None = None

    def law(self, values: Mapping[str, Any]) -> npt.NDArray[np.float64]:
        """Return the chances of 0, 1, 2 … days, given that the bill moves on in this way."""
        if self.measure is None:
            law = np.zeros((self.until or 0) + 1)
            law[-1] = 1.0
            return law
        law = self.measure.law(values)
        if self.until is None or len(law) <= self.until + 1:
            return law
        cut = law[: self.until + 1]
        total = cut.sum()
        return cut / total if total > 0 else Span(None, self.until).law(values)
