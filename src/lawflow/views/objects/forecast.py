"""The object of ``lawflow forecast``: the odds of a bill, and all that they assume."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, NotRequired, TypedDict

from lawflow.forecast.bounds import bounds, intervals
from lawflow.forecast.doubt import doubt, is_counted
from lawflow.forecast.leverage import levers
from lawflow.forecast.odds import quantiles
from lawflow.forecast.rational import exact_outcomes
from lawflow.law.bills import LAW_OUTCOMES
from lawflow.law.steps import UNDETERMINED
from lawflow.views.content.phrases import by_number
from lawflow.views.objects.assumed import AssumedData, assumed_data, parties_data
from lawflow.views.objects.by_answer import ByAnswerData, by_answer_data
from lawflow.views.objects.pieces import Words, day, words
from lawflow.views.objects.unsettled import UnsettledData

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from lawflow.forecast.bounds import Bound
    from lawflow.forecast.forecast import Forecast
    from lawflow.forecast.samples import Sample

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
    """The chance of an outcome; its standard error is 0 where it is exact.

    ``fraction`` is the chance itself, ``doubt`` what the cases counted leave open (90 of 100).

    """

    outcome: str
    label: Words
    probability: float
    standard_error: float
    days: DaysData | None
    fraction: NotRequired[str]
    doubt: NotRequired[list[float]]
    bound: NotRequired[BoundData]


class ReachedData(TypedDict):
    """The chance that a bill comes to a stage at all; ``ends`` that it ends there without a law, where it is exact."""

    id: str
    label: Words
    probability: float
    ends: NotRequired[dict[str, float]]


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


class EstimateData(TypedDict):
    """A chance that was estimated, with its standard error."""

    probability: float
    standard_error: float


class DrawnData(TypedDict):
    """How many bills were drawn, from which seed, from which day if by the calendar, and how far law is apart.

    ``difference`` is that from the first procedure, on the same bills; ``None`` for the first.
    """

    bills: int
    seed: int
    first_day: str | None
    law: EstimateData
    difference: EstimateData | None


class OddsData(TypedDict):
    """The odds under one procedure; ``drawn`` where they were estimated from drawn bills.

    Between ``law`` and ``law_at_most`` the open ``questions`` decide at which bills stop.
    """

    procedure: str
    label: Words
    law: float
    law_at_most: float
    questions: list[str]
    outcomes: list[ChanceData]
    stages: list[ReachedData]
    votes: list[BallotData]
    matters: list[LeverData]
    drawn: NotRequired[DrawnData]
    parties: dict[str, dict[str, int]]


class ForecastPage(UnsettledData):
    """``lawflow.forecast/1``; ``outcomes`` are those of the first procedure asked for, ``editions`` all of them.

    ``by_answer`` are the odds of a bill that waits at an open question already, under each answer to it.
    """

    schema: Literal["lawflow.forecast/1"]
    dossier: str | None
    on: str | None
    reached: str | None
    given: str | None
    outcomes: list[ChanceData]
    editions: list[OddsData]
    by_answer: list[ByAnswerData]
    assumptions: AssumedData


def forecast_page(
    forecasts: list[Forecast],
    samples: list[Sample] | None = None,
    *,
    exact: bool = False,
    dossier: str | None = None,
    on: date | None = None,
    answered: Iterable[tuple[str, Forecast | None]] = (),
) -> ForecastPage:
    """Return the odds of the same bills under one or several procedures, exact, or as far as they were drawn.

    ``answered`` are those of a bill that waits at an open question, by the answer to it (`forecasts_by_answer`).
    """
    editions = [_odds(forecast, exact=exact) for forecast in forecasts]
    for odds, sample in zip(editions, samples or [], strict=False):
        _draw(odds, sample, is_first=sample is (samples or [])[0])
    first = forecasts[0]
    return {
        "schema": "lawflow.forecast/1",
        "dossier": dossier,
        "on": day(on),
        "reached": first.reached,
        "given": first.given,
        "outcomes": editions[0]["outcomes"],
        "editions": editions,
        "by_answer": by_answer_data(first, answered),
        "assumptions": assumed_data(forecasts, by_calendar=bool(samples) and (samples or [])[0].first is not None),
    }


def _odds(forecast: Forecast, *, exact: bool) -> OddsData:
    procedure, odds = forecast.procedure, forecast.odds
    plain = forecast.odds is forecast.whole
    fractions = {name: str(value) for name, value in exact_outcomes(forecast.chain).items()} if exact and plain else {}
    spot = odds.begins_at
    found = bounds(odds, spot) if spot is not None and forecast.given is None and intervals(forecast.chain) else {}
    doubts = doubt(odds) if forecast.given is None and is_counted(odds) else {}
    acts, organs = procedure.parliament.acts, procedure.parliament.organs
    return {
        "procedure": forecast.name,
        "label": words(procedure.label),
        "law": forecast.law,
        "law_at_most": forecast.law_at_most,
        "questions": sorted(forecast.open_questions, key=by_number),
        "outcomes": [_chance(forecast, outcome, fractions, found, doubts) for outcome in _by_chance(odds.outcomes)],
        "stages": [
            {
                "id": stage,
                "label": words(procedure.stage[stage].label),
                "probability": chance,
                "ends": {
                    outcome: much
                    for outcome, much in sorted(odds.ends_from.get(stage, {}).items())
                    if outcome not in LAW_OUTCOMES
                },
            }
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
        "parties": parties_data(forecast.assumptions, procedure),
    }


def _draw(odds: OddsData, sample: Sample, *, is_first: bool) -> None:
    """Put what was drawn in the place of what is exact."""
    for chance in odds["outcomes"]:
        estimate, days = sample.outcome(chance["outcome"]), sample.days(chance["outcome"], LEVELS)
        chance["probability"], chance["standard_error"] = estimate
        chance["days"] = None if days is None else {"mean": days[0], "deviation": days[1], "quantiles": days[2]}
        for exact_only in ("fraction", "bound"):
            chance.pop(exact_only, None)  # type: ignore[misc]  # both may be there, and are exact
    for stage in odds["stages"]:
        stage["probability"] = sample.stage(stage["id"]).chance
        stage.pop("ends", None)
    law, apart = sample.law, None if is_first else sample.difference
    odds["law"] = law.chance
    stopped = sample.outcome(UNDETERMINED).chance if UNDETERMINED in sample.tables.outcomes else 0.0
    odds["law_at_most"] = min(1.0, law.chance + stopped)
    odds["drawn"] = {
        "bills": sample.counts.bills,
        "seed": sample.seed,
        "first_day": day(sample.first),
        "law": {"probability": law.chance, "standard_error": law.error},
        "difference": None if apart is None else {"probability": apart.chance, "standard_error": apart.error},
    }


def _by_chance(outcomes: Mapping[str, float]) -> list[str]:
    return sorted(outcomes, key=lambda outcome: (-outcomes[outcome], outcome))


def _chance(
    forecast: Forecast,
    outcome: str,
    fractions: Mapping[str, str],
    found: Mapping[str, Bound],
    doubts: Mapping[str, tuple[float, float]],
) -> ChanceData:
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
    if doubts:
        data["doubt"] = list(doubts[outcome])
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
