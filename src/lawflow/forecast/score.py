"""A score: how well counted assumptions would have forecast bills of which the end is on record.

Each bill is forecast from the day of its first dated act, by assumptions counted from the bills of all other sessions:
nothing of its own session is known. The measure is that of Brier (1950), against the base rate of those same bills.
"""

from __future__ import annotations

from itertools import pairwise
from math import sqrt
from typing import TYPE_CHECKING, NamedTuple

import attrs

from lawflow.errors import AssumptionsError
from lawflow.forecast.assuming import parse_assumptions
from lawflow.forecast.corpus import counted_data, observed
from lawflow.forecast.forecast import forecast_of
from lawflow.forecast.odds import quantiles
from lawflow.law.bills import ENDED_OUTCOMES, LAW_OUTCOMES
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence
    from datetime import date

    from lawflow.dossiers.dossier import Dossier
    from lawflow.forecast.forecast import Forecast
    from lawflow.law.labels import Label
    from lawflow.passage.passage import Passage

ENOUGH = 10
"""Cases below which a figure is only told as a band."""
BINS = (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)
WITHIN = (0.05, 0.95)
_Z = 1.6449
"""The normal quantile of a band that holds 90 of 100."""


@attrs.frozen(eq=False)
class Past:
    """A bill of record: the passage on the day of its first dated act, and at its end."""

    dossier: Dossier
    begun: Passage
    ended: Passage
    first: date

    @property
    def session(self) -> str:
        """Return the session of its first dated act, as its first day."""
        found = self.begun.parliament.calendar.session_of(self.first)
        return found.first.isoformat() if found is not None else f"between {self.first.year}"

    @property
    def is_law(self) -> bool | None:
        """Say whether it became law; ``None`` where the record does not say."""
        if self.ended.outcome in LAW_OUTCOMES:
            return True
        return False if self.ended.outcome in ENDED_OUTCOMES else None

    @property
    def days(self) -> int | None:
        """Return the days from its first dated act until it became law, if both days are known."""
        day = self.ended.law_date
        return (day - self.first).days if day is not None and self.is_law else None


class Case(NamedTuple):
    """A bill and its forecast: the chance of law, the base rate, whether it became law, days, and their interval."""

    dossier: str
    session: str
    chance: float
    base: float
    is_law: bool
    days: int | None
    within: tuple[int, int] | None


class Bin(NamedTuple):
    """A row of the reliability table: the cases forecast between two chances, and how many of them became law."""

    low: float
    high: float
    cases: int
    mean: float
    law: int

    @property
    def band(self) -> tuple[float, float]:
        """Return between which shares the true one may lie."""
        return band(self.law, self.cases)


@attrs.frozen
class Score:
    """The score of some cases; ``left_out`` are the dossiers of which no case could be made, and why."""

    cases: tuple[Case, ...]
    left_out: tuple[tuple[str, str], ...]

    @property
    def enough(self) -> bool:
        """Say whether there are cases enough to tell anything."""
        return len(self.cases) >= ENOUGH

    @property
    def brier(self) -> float:
        """Return the mean squared distance between chance and what came."""
        return sum((case.chance - case.is_law) ** 2 for case in self.cases) / len(self.cases)

    @property
    def brier_of_base(self) -> float:
        """Return the same of the base rate."""
        return sum((case.base - case.is_law) ** 2 for case in self.cases) / len(self.cases)

    @property
    def skill(self) -> float:
        """Return by how much the forecast is better than the base rate, 1 at best; below 0 it is worse."""
        return 1 - self.brier / self.brier_of_base

    @property
    def skill_band(self) -> tuple[float, float]:
        """Return the skill less and more what the spread of single cases leaves open (90 of 100)."""
        gains = [(case.base - case.is_law) ** 2 - (case.chance - case.is_law) ** 2 for case in self.cases]
        mean = sum(gains) / len(gains)
        spread = sqrt(sum((gain - mean) ** 2 for gain in gains) / max(1, len(gains) - 1) / len(gains))
        return tuple((mean + side * _Z * spread) / self.brier_of_base for side in (-1, 1))  # type: ignore[return-value]  # two

    @property
    def bins(self) -> list[Bin]:
        """Return the reliability table; empty rows are left out."""
        found = []
        for low, high in pairwise(BINS):
            here = [case for case in self.cases if low <= case.chance < high or (high == 1 and case.chance == 1)]
            if here:
                mean = sum(case.chance for case in here) / len(here)
                found.append(Bin(low, high, len(here), mean, sum(case.is_law for case in here)))
        return found

    @property
    def covered(self) -> tuple[int, int]:
        """Return how many laws came within the days that hold 90 of 100, and of how many this is known."""
        known = [case for case in self.cases if case.days is not None and case.within is not None]
        return sum(_holds(case) for case in known), len(known)


def _holds(case: Case) -> bool:
    return case.days is not None and case.within is not None and case.within[0] <= case.days <= case.within[1]


def band(found: int, cases: int) -> tuple[float, float]:
    """Return between which shares the true one may lie, 90 of 100 times (Wilson 1927).

    >>> low, high = band(0, 9)
    >>> round(low, 2), round(high, 2)
    (0.0, 0.23)
    """
    middle = (found + _Z**2 / 2) / (cases + _Z**2)
    wide = _Z / (cases + _Z**2) * sqrt(found * (cases - found) / cases + _Z**2 / 4)
    return max(0.0, middle - wide), min(1.0, middle + wide)


def score(past: Sequence[Past], left_out: Iterable[tuple[str, str]] = ()) -> Score:
    """Return the score of the bills of which the end is known, each forecast from all other sessions."""
    cases, without = [], list(left_out)
    for one in past:
        others = [other for other in past if other.session != one.session]
        try:
            found = _case(one, others)
        except AssumptionsError as error:
            without.append((one.dossier.id, say("the assumptions do not say enough: {error}", error=error)))
        else:
            if isinstance(found, str):
                without.append((one.dossier.id, found))
            else:
                cases.append(found)
    return Score(tuple(cases), tuple(without))


def _case(one: Past, others: Sequence[Past]) -> Case | str:
    known = [other.is_law for other in others if other.is_law is not None]
    if one.is_law is None:
        return say("its end is not on record: {outcome}", outcome=_outcome(one.ended))
    if one.begun.over or one.begun.stop is not None or one.begun.outcome in LAW_OUTCOMES:
        return say("nothing is left to forecast on its first dated day: {outcome}", outcome=_outcome(one.begun))
    counts = observed((other.dossier, other.ended) for other in others)
    data = counted_data(counts, one.begun.procedure, one.first)
    found = forecast_of(one.begun, parse_assumptions(data, one.begun.parliament), on=one.first)
    base = (sum(known) + 0.5) / (len(known) + 1)
    return Case(one.dossier.id, one.session, found.law, base, one.is_law, one.days, _interval(found))


def _outcome(passage: Passage) -> Label:
    return passage.procedure.outcome_label(passage.outcome)


def _interval(found: Forecast) -> tuple[int, int] | None:
    """Return the days within which 90 of 100 bills that become law have done so."""
    laws = [found.odds.laws_of_days[outcome] for outcome in found.law_outcomes]
    together = sum(laws[1:], laws[0]) if laws else None
    if together is None or not together.sum() > 0:
        return None
    low, high = quantiles(together, WITHIN)
    return low, high


def past_of(
    dossiers: Iterable[Dossier], play_until: Callable[[Dossier, date | None], Passage | str]
) -> tuple[list[Past], list[tuple[str, str]]]:
    """Return the bills that can be played, and of the others why they cannot."""
    past, left_out = [], []
    for dossier in dossiers:
        first = next((act.when.first for act in dossier.acts if act.when.exact), None)
        ended = play_until(dossier, None) if first is not None else say("no act is dated to a day")
        begun = play_until(dossier, first) if not isinstance(ended, str) else ended
        if isinstance(begun, str) or isinstance(ended, str) or first is None:
            left_out.append((dossier.id, begun if isinstance(begun, str) else str(begun)))
        else:
            past.append(Past(dossier, begun, ended, first))
    return past, left_out
