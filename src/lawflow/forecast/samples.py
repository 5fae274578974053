"""Samples: what is counted of drawn bills, as chances with their standard errors, and the bills one by one."""

from __future__ import annotations

from datetime import date, timedelta
from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

import attrs
import numpy as np

from lawflow.forecast.compiled import Compiled, compiled
from lawflow.forecast.dating import dated_of
from lawflow.forecast.odds import quantiles
from lawflow.forecast.sampled import CHUNK, LONGEST, Counts, draw, sample
from lawflow.law.bills import LAW_OUTCOMES
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from concurrent.futures import Executor

    from lawflow.forecast.forecast import Forecast

COLUMNS = ("bill", "procedure", "kind", "by", "outcome", "stage", "days", "date")


class Estimate(NamedTuple):
    """A chance and its standard error."""

    chance: float
    error: float


@attrs.frozen(eq=False)
class Sample:
    """The bills drawn of a forecast: their tables, what is counted of them, and the seed.

    ``first`` is the day on which they begin, where they go by the calendar.
    """

    forecast: Forecast
    tables: Compiled
    counts: Counts
    seed: int
    first: date | None

    def outcome(self, name: str) -> Estimate:
        """Return the chance of an outcome."""
        return self._estimate(int(self._days(name).sum()))

    def stage(self, name: str) -> Estimate:
        """Return the chance that a bill comes to a stage."""
        return self._estimate(int(self.counts.stages[self.tables.stages.index(name)]))

    @property
    def law(self) -> Estimate:
        """Return the chance that a bill becomes law."""
        return self._estimate(sum(int(self._days(name).sum()) for name in self.tables.outcomes if name in LAW_OUTCOMES))

    @property
    def difference(self) -> Estimate:
        """Return by how much law is likelier than under the first procedure; the bills are the same."""
        alone, first_alone = self.counts.apart
        bills = self.counts.bills
        mean = (alone - first_alone) / bills
        return Estimate(mean, sqrt(max(0.0, (alone + first_alone) / bills - mean**2) / bills))

    def days(self, name: str, levels: Sequence[float]) -> tuple[float, float, list[int]] | None:
        """Return the mean days to an outcome, their deviation and the days by which such parts are there."""
        law, days = self._days(name), np.arange(LONGEST)
        bills = int(law.sum())
        if not bills:
            return None
        mean = float(law @ days) / bills
        return mean, sqrt(max(0.0, float(law @ days**2) / bills - mean**2)), quantiles(law.astype(np.float64), levels)

    @property
    def days_to_law(self) -> list[float]:
        """Return the parts of the bills that became law after 0, 1, 2 … days."""
        laws = [self._days(name) for name in self.tables.outcomes if name in LAW_OUTCOMES]
        return (np.sum(laws, axis=0) / self.counts.bills).tolist() if laws else []

    def rows(self) -> Iterator[tuple[object, ...]]:
        """Yield the bills one by one, with what `COLUMNS` names; ``date`` is empty where they go by no calendar."""
        tables = self.tables
        for first in range(0, self.counts.bills, CHUNK):
            bills = draw(tables, self.seed, first, min(CHUNK, self.counts.bills - first))
            for n, (spot, days) in enumerate(zip(bills.spots.tolist(), bills.days.tolist(), strict=True), first):
                day = (self.first + timedelta(days=days)).isoformat() if self.first is not None else ""
                outcome = tables.outcomes[int(tables.outcome[spot])]
                part = tables.parts[int(tables.part[spot])]
                yield (n, self.forecast.name, *part, outcome, tables.names[spot], days, day)

    def _days(self, name: str) -> np.ndarray[tuple[int], np.dtype[np.int64]]:
        found: np.ndarray[tuple[int], np.dtype[np.int64]] = self.counts.days[self.tables.outcomes.index(name)]
        return found

    def _estimate(self, bills: int) -> Estimate:
        part = bills / self.counts.bills
        return Estimate(part, sqrt(part * (1 - part) / self.counts.bills))


def samples_of(
    forecasts: Sequence[Forecast],
    number: int,
    seed: int = 0,
    *,
    by_calendar: bool = False,
    executor: Executor | None = None,
    told: Callable[[int], object] = lambda _: None,
) -> list[Sample]:
    """Return samples of the same bills under each of several forecasts.

    With ``by_calendar`` terms, sessions and days are those of the calendar, else those of the chain. ``executor`` is
    any of `concurrent.futures`, of processes or of a cluster; the counts are the same without one. Raises ValueError
    for what cannot be drawn: bills that begin at several stages, or a condition together with the calendar.
    """
    tables = [_tables(forecast, by_calendar=by_calendar) for forecast in forecasts]
    counts = sample(tables, number, seed, executor=executor, told=told)
    firsts = [forecast.first_day if by_calendar else None for forecast in forecasts]
    return [
        Sample(forecast, table, found, seed, first)
        for forecast, table, found, first in zip(forecasts, tables, counts, firsts, strict=True)
    ]


def _tables(forecast: Forecast, *, by_calendar: bool) -> Compiled:
    plain = compiled(forecast.odds)
    if not by_calendar:
        return plain
    if forecast.given is not None or forecast.reached is not None:
        message = say("bills that go by the calendar are drawn from where they begin, without a condition")
        raise ValueError(message)
    return attrs.evolve(plain, dated=dated_of(forecast.odds, forecast.first_day, forecast.left))
