"""The object of ``lawflow forecast``: the odds of a bill, and all that they assume."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from lawflow.forecast.bounds import bounds, intervals
from lawflow.forecast.halls import Halls
from lawflow.forecast.leverage import levers
from lawflow.forecast.odds import quantiles
from lawflow.forecast.rational import exact_outcomes
from lawflow.views.content.assumed import model_of
from lawflow.views.objects.pieces import Words, day, words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from lawflow.forecast.amounts import Amount
    from lawflow.forecast.assumptions import Assumptions, Wait
    from lawflow.forecast.bounds import Bound
    from lawflow.forecast.forecast import Forecast
    from lawflow.law.procedure import Procedure

LEVELS = (0.05, 0.5, 0.95)
"""The parts of the bills for which the days are told."""
MOST_LEVERS = 12


class DaysData(TypedDict):
    """The days until an outcome: mean, standard deviation, and by when 5, 50 and 95 in 100 have come to it."""

    mean: float
    deviation: float
    quantiles: list[int]


class BoundData(TypedDict):
    """Between which chances an outcome surely lies, and the least and the greatest found at a corner."""

    low: float
    high: float
    least_found: float
    most_found: float
    gap: float


class ChanceData(TypedDict):
    """The chance of an outcome; its standard error is 0 where it is exact. ``fraction`` is the chance itself."""

    outcome: str
    label: Words
    probability: float
    standard_error: float
    days: DaysData | None
    fraction: NotRequired[str]
    bound: NotRequired[BoundData]


class ReachedData(TypedDict):
    """The chance that a bill comes to a stage at all."""

    id: str
    label: Words
    probability: float


class BallotData(TypedDict):
    """The chance that a vote reaches the number that the law asks for."""

    act: str
    label: Words
    chamber: str
    chamber_label: Words
    votes: int
    of: int
    probability: float


class LeverData(TypedDict):
    """What the chance of law owes to an assumption: its derivative, and the chance with a tenth less and more."""

    name: str
    value: float
    derivative: float
    less: float
    more: float


class OddsData(TypedDict):
    """The odds under one procedure."""

    procedure: str
    label: Words
    law: float
    outcomes: list[ChanceData]
    stages: list[ReachedData]
    votes: list[BallotData]
    matters: list[LeverData]
    parties: dict[str, dict[str, int]]


class AmountData(TypedDict):
    """One assumed number: its name in the file, what is taken of it, and between what it lies."""

    name: str
    written: str
    value: float
    low: float
    high: float


class AssumedData(TypedDict):
    """All that is assumed: the file, what it is about, where its numbers come from, the numbers, and the model."""

    file: str
    digest: str
    about: Words
    source: Words
    day: str
    values: list[AmountData]
    days: dict[str, str]
    model: list[Words]


class ForecastPage(TypedDict):
    """``lawflow.forecast/1``; ``outcomes`` are those of the first procedure asked for, ``editions`` all of them."""

    schema: Literal["lawflow.forecast/1"]
    dossier: str | None
    on: str | None
    reached: str | None
    given: str | None
    outcomes: list[ChanceData]
    editions: list[OddsData]
    assumptions: AssumedData


def forecast_page(
    forecasts: list[Forecast], *, exact: bool = False, dossier: str | None = None, on: date | None = None
) -> ForecastPage:
    """Return the odds of the same bills under one or several procedures."""
    editions = [_odds(forecast, exact=exact) for forecast in forecasts]
    first = forecasts[0]
    return {
        "schema": "lawflow.forecast/1",
        "dossier": dossier,
        "on": day(on),
        "reached": first.reached,
        "given": first.given,
        "outcomes": editions[0]["outcomes"],
        "editions": editions,
        "assumptions": _assumed(forecasts),
    }


def _odds(forecast: Forecast, *, exact: bool) -> OddsData:
    procedure, odds = forecast.procedure, forecast.odds
    plain = forecast.odds is forecast.whole
    fractions = {name: str(value) for name, value in exact_outcomes(forecast.chain).items()} if exact and plain else {}
    spot = odds.begins_at
    found = bounds(odds, spot) if spot is not None and forecast.given is None and intervals(forecast.chain) else {}
    acts, organs = procedure.parliament.acts, procedure.parliament.organs
    return {
        "procedure": forecast.name,
        "label": words(procedure.label),
        "law": forecast.law,
        "outcomes": [_chance(forecast, outcome, fractions, found) for outcome in _by_chance(odds.outcomes)],
        "stages": [
            {"id": stage, "label": words(procedure.stage[stage].label), "probability": chance}
            for stage, chance in odds.stages.items()
            if chance > 0 and stage in procedure.stage
        ],
        "votes": [
            {
                "act": ballot.act,
                "label": words(acts[ballot.act].as_noun(procedure.edition)),
                "chamber": ballot.chamber,
                "chamber_label": words(organs[ballot.chamber].named(procedure.edition)),
                "votes": ballot.needed,
                "of": ballot.seats,
                "probability": ballot.chance,
            }
            for ballot in forecast.ballots()
        ],
        "matters": [
            {"name": one.name, "value": one.value, "derivative": one.derivative, "less": one.less, "more": one.more}
            for one in (levers(odds, forecast.law_outcomes)[:MOST_LEVERS] if forecast.given is None else [])
            if one.derivative
        ],
        "parties": _parties(forecast.assumptions, procedure),
    }


def _by_chance(outcomes: Mapping[str, float]) -> list[str]:
    return sorted(outcomes, key=lambda outcome: (-outcomes[outcome], outcome))


def _chance(forecast: Forecast, outcome: str, fractions: Mapping[str, str], found: Mapping[str, Bound]) -> ChanceData:
    odds = forecast.odds
    days = odds.days_to([outcome])
    data: ChanceData = {
        "outcome": outcome,
        "label": words(forecast.procedure.outcome_label(outcome)),
        "probability": odds.outcomes[outcome],
        "standard_error": 0.0,
        "days": None
        if days is None
        else {
            "mean": days.mean,
            "deviation": days.deviation,
            "quantiles": quantiles(odds.laws_of_days[outcome], LEVELS),
        },
    }
    if fractions:
        data["fraction"] = fractions.get(outcome, "0")
    if found:
        bound = found[outcome]
        data["bound"] = {
            "low": bound.low,
            "high": bound.high,
            "least_found": bound.least_found,
            "most_found": bound.most_found,
            "gap": bound.gap,
        }
    return data


def _parties(assumptions: Assumptions, procedure: Procedure) -> dict[str, dict[str, int]]:
    """Return the seats by party of the chambers whose votes are assumed, those without a party under an empty name."""
    halls, found = Halls(assumptions, procedure), {}
    for chamber in assumptions.halls:
        if halls.possible(chamber):
            held = halls.held(chamber)
            left = halls.seats(chamber) - sum(held.values())
            found[chamber] = held | ({"": left} if left else {})
    return found


def _assumed(forecasts: list[Forecast]) -> AssumedData:
    assumptions = forecasts[0].assumptions
    names = dict.fromkeys(name for forecast in forecasts for name in forecast.chain.names)
    waits = dict.fromkeys(
        span.measure.wait for one in forecasts for span in one.chain.spans if span.measure is not None
    )
    return {
        "file": assumptions.path,
        "digest": assumptions.digest,
        "about": words(assumptions.about),
        "source": words(assumptions.source),
        "day": assumptions.day.isoformat(),
        "values": [_amount(name, assumptions.amounts[name]) for name in sorted(names)],
        "days": {wait.key: _wait(wait, assumptions) for wait in waits},
        "model": [words(label) for label in model_of(assumptions)],
    }


def _amount(name: str, amount: Amount) -> AmountData:
    value, low, high = float(amount.middle), float(amount.low), float(amount.high)
    return {"name": name, "written": str(amount), "value": value, "low": low, "high": high}


def _wait(wait: Wait, assumptions: Assumptions) -> str:
    """Return the days of a wait, as a file would write them on a line."""
    unit = ' unit = "sitting-days"' if wait.sitting else ""
    match wait.sort:
        case "mean":
            return f"mean = {assumptions.amounts[f'days.{wait.key}.mean']}, shape = {wait.shape}{unit and ','}{unit}"
        case "even":
            return f"from = {wait.length}, to = {wait.until}{unit and ','}{unit}"
        case "observed":
            return f"observed = {list(wait.cases)}{unit and ','}{unit}"
    return f"{wait.length}{unit}"
