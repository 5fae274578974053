"""The object of ``lawflow forecast --backtest``: how well counted assumptions forecast bills whose end is on record."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

if TYPE_CHECKING:
    from lawflow.forecast.score import Score


class CaseData(TypedDict):
    """A bill, the chance of law forecast for it, the base rate, what came, and the days with their interval."""

    dossier: str
    session: str
    probability: float
    base: float
    law: bool
    days: int | None
    within: list[int] | None


class BinData(TypedDict):
    """A row of the reliability table: the share of law among cases, and between what the true one may lie."""

    low: float
    high: float
    cases: int
    mean: float
    law: int
    band: list[float]


class CoverageData(TypedDict):
    """How many laws came within the days that were to hold 90 of 100, of how many, and the band of that share."""

    within: int
    cases: int
    band: list[float]


class LeftOutData(TypedDict):
    """A dossier of which no case was made, and why."""

    dossier: str
    why: str


class ScorePage(TypedDict):
    """``lawflow.score/1``; figures are ``None`` where there is no case, ``enough`` says whether they tell anything."""

    schema: Literal["lawflow.score/1"]
    enough: bool
    brier: float | None
    brier_of_base: float | None
    skill: float | None
    skill_band: list[float] | None
    coverage: CoverageData | None
    bins: list[BinData]
    cases: list[CaseData]
    left_out: list[LeftOutData]


def score_page(score: Score) -> ScorePage:
    """Return the score of counted assumptions."""
    from lawflow.forecast.score import band  # noqa: PLC0415 (loads numpy, which is not always there)

    within, known = score.covered
    some = bool(score.cases)
    return {
        "schema": "lawflow.score/1",
        "enough": score.enough,
        "brier": score.brier if some else None,
        "brier_of_base": score.brier_of_base if some else None,
        "skill": score.skill if some else None,
        "skill_band": list(score.skill_band) if some else None,
        "coverage": {"within": within, "cases": known, "band": list(band(within, known))} if known else None,
        "bins": [
            {
                "low": one.low,
                "high": one.high,
                "cases": one.cases,
                "mean": one.mean,
                "law": one.law,
                "band": list(one.band),
            }
            for one in score.bins
        ],
        "cases": [
            {
                "dossier": case.dossier,
                "session": case.session,
                "probability": case.chance,
                "base": case.base,
                "law": case.is_law,
                "days": case.days,
                "within": list(case.within) if case.within is not None else None,
            }
            for case in score.cases
        ],
        "left_out": [{"dossier": dossier, "why": why} for dossier, why in score.left_out],
    }
