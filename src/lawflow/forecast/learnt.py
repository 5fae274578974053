"""Counting real dossiers: assumptions for a forecast, and what assumptions counted like that are worth."""

from __future__ import annotations

import tomllib
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.errors import LawflowError
from lawflow.forecast.assuming import parse_assumptions
from lawflow.forecast.corpus import counted_data, observed, written
from lawflow.forecast.score import past_of, score
from lawflow.law.days import expect_day
from lawflow.law.labels import Label
from lawflow.law.shown import Shown
from lawflow.reconstruction.play import play
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lawflow.dossiers.dossier import Dossier
    from lawflow.forecast.assumptions import Assumptions
    from lawflow.forecast.score import Score
    from lawflow.law.procedure import Procedure
    from lawflow.passage.passage import Passage

NOT_ENOUGH: Final = Label("дерек жеткіліксіз", "данных недостаточно", "not enough data")
NO_SKILL: Final = Label(
    "шеберлігі жоқ: бұлай саналған болжам жай үлестен нашар, ол ештеңені алдын ала айтпайды",
    "без выигрыша: такой прогноз хуже простой доли и ничего не предсказывает",
    "no skill: a forecast counted like this is worse than the base rate, and predicts nothing",
)
SKILL_UNSHOWN: Final = Label(
    "шеберлігі көрсетілмеген: аралықта нөл бар",
    "выигрыш не показан: в интервале есть ноль",
    "skill is not shown: the band holds nought",
)
OF_THESE: Final = Label(
    "осы досьелерде сессиялар бір-бірлеп қалдырылып тексерілді, {n} жағдай: {said}",
    "проверено на этих же досье, по одной сессии в стороне, случаев {n}: {said}",
    "tried on these dossiers, one session left out at a time, {n} cases: {said}",
)
SKILL: Final = Label("Бриер бойынша шеберлік", "выигрыш по Брайеру", "Brier skill")


@attrs.frozen(eq=False, repr=False)
class Counted(Shown):
    """Assumptions counted from dossiers: the file as a ``text`` of TOML, and what was ``left_out``, each with why."""

    text: str
    procedure: Procedure
    left_out: tuple[tuple[str, str], ...]

    @property
    def assumptions(self) -> Assumptions:
        """Return the same as `lawflow.forecast_of` takes them. Raises `AssumptionsError`."""
        return parse_assumptions(tomllib.loads(self.text), self.procedure.parliament, "counted", self.text)


def assume(dossiers: Iterable[Dossier], procedure: Procedure, on: date) -> Counted:
    """Return the assumptions that dossiers give for the bills of a procedure, every number a count.

    Acts are counted stage by stage whatever the edition, days between two recorded acts. ``on`` is the day of the
    seats and of a drawn bill. The source says what such counts were worth on the very dossiers (`backtest`).
    """
    expect_day(on, "on")
    every = tuple(dossiers)
    past = [(dossier, played_until(dossier, None)) for dossier in every]
    found = observed((dossier, passage) for dossier, passage in past if not isinstance(passage, str))
    data = counted_data(found, procedure, on)
    tried = backtest(every)
    data["source"] = {lang: f"{said}; {_worth(tried, lang)}" for lang, said in data["source"].items()}
    left_out = tuple((dossier.id, why) for dossier, why in past if isinstance(why, str))
    return Counted(written(data, found.dossiers), procedure, left_out)


def backtest(dossiers: Iterable[Dossier]) -> Score:
    """Return how well assumptions counted from all other sessions forecast each of some bills."""
    past, left_out = past_of(dossiers, played_until)
    return score(past, left_out)


def played_until(dossier: Dossier, on: date | None) -> Passage | str:
    """Return a bill played up to the end of a day (``None``: to its last act), or why it cannot be."""
    try:
        result = play(dossier, on=on, certain=False)
    except LawflowError as error:
        return say("it cannot be played: {error}", error=error)
    if result.settled:
        return result.passage
    refused = result.refused
    if refused is not None:
        named = result.passage.parliament.acts[refused.act].as_noun(refused.edition)
        return say("the law does not allow it at {label} ({act})", label=named, act=refused.act)
    return say("it can stand at several stages")


def verdict_on(tried: Score) -> Label | None:
    """Return what is to be said against a forecast that has no skill, shows none, or was tried too little to tell."""
    if not tried.enough:
        return NOT_ENOUGH
    if tried.skill <= 0:
        return NO_SKILL
    return SKILL_UNSHOWN if tried.skill_band[0] <= 0 else None


def _worth(tried: Score, lang: str) -> str:
    """Return what such counts were worth on the very dossiers they are counted from."""
    verdict = verdict_on(tried)
    said = [] if verdict is None else [verdict.text(lang)]
    if tried.enough:
        low, high = tried.skill_band
        figures = (Label.number(one, "+.2f").text(lang) for one in (tried.skill, low, high))
        said.append("{} {} ({} … {})".format(SKILL.text(lang), *figures))
    return OF_THESE.text(lang).format(n=len(tried.cases), said=", ".join(said))
