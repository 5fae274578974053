"""What a forecast assumes, as its object tells it."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from lawflow.forecast.halls import Halls
from lawflow.views.content.assumed import model_of
from lawflow.views.objects.pieces import Words, words

if TYPE_CHECKING:
    from lawflow.forecast.amounts import Amount
    from lawflow.forecast.assumptions import Assumptions, Wait
    from lawflow.forecast.forecast import Forecast
    from lawflow.law.procedure import Procedure


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


def assumed_data(forecasts: list[Forecast], *, by_calendar: bool) -> AssumedData:
    """Return all that some forecasts assume."""
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
        "model": [words(label) for label in model_of(assumptions, by_calendar=by_calendar)],
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


def parties_data(assumptions: Assumptions, procedure: Procedure) -> dict[str, dict[str, int]]:
    """Return the seats by party of the chambers whose votes are assumed, those without a party under an empty name."""
    halls, found = Halls(assumptions, procedure), {}
    for chamber in assumptions.halls:
        if halls.possible(chamber):
            held = halls.held(chamber)
            left = halls.seats(chamber) - sum(held.values())
            found[chamber] = held | ({"": left} if left else {})
    return found
