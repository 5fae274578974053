"""The object of ``lawflow why``: whether an act may be done, every blocker, and what would cure it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from lawflow.dossiers.when import When
from lawflow.law.bills import OUTCOMES
from lawflow.views.objects.footnotes import FootnotesData, add_footnotes
from lawflow.views.objects.histories import GivenData, HistoryData, given, history_data
from lawflow.views.objects.pieces import (
    ArticleData,
    BlockerData,
    Day,
    NeedData,
    Words,
    articles,
    blocker_data,
    cites,
    day,
    need_data,
    words,
)
from lawflow.views.objects.unsettled import UnsettledData

if TYPE_CHECKING:
    from lawflow.law.labels import Label, Lang
    from lawflow.passage.passage import Passage
    from lawflow.passage.refusal import Blocker
    from lawflow.study.why import Cure, Done, Permission


class CureData(TypedDict):
    """What must come first: the acts in order on the shortest lawful way, which ends with the act that is asked about.

    ``earliest`` is the day of that act if nobody waits; ``None``, as ``way``, where no lawful way leads there.
    """

    possible: bool
    acts: list[str]
    earliest: Day
    way: HistoryData | None


class WhoData(TypedDict):
    """An organ, and the acts by which it can cure a blocker."""

    organ: str
    label: Words
    acts: list[str]


class StandsAgainst(BlockerData):
    """A blocker, and who can cure it."""

    who: list[WhoData]


class DoneData(TypedDict):
    """When the act was done, or the outcome or stage reached, and the votes that the act needed; `n` as in the record.

    `n` is `null` where the act is not on record.
    """

    n: int | None
    date: str
    needs: list[NeedData]


class WhyPage(UnsettledData, FootnotesData):
    """``lawflow.why/1``; with ``refusals`` it is judged on the lawful history, without those acts.

    ``done`` are the times that it was done or reached already; ``to`` and ``cites`` are of a lawful act: where it
    leads, on which articles. ``doubts`` are what leaves open whether an act can be done against which nothing stands.
    """

    schema: Literal["lawflow.why/1"]
    dossier: str
    asked: Literal["act", "outcome", "stage"]
    act: str
    label: Words
    on: str
    stage: str
    allowed: bool
    blockers: list[StandsAgainst]
    doubts: list[StandsAgainst]
    cure: CureData
    needs: list[NeedData]
    to: list[str]
    cites: list[str]
    articles: list[ArticleData]
    answers: list[GivenData]
    done: list[DoneData]


def why_page(dossier: str, found: Permission, passage: Passage, lang: Lang = "en") -> WhyPage:
    """Return whether an act may be done on the bill of a dossier, told by its id, that stands so.

    Its articles are in ``lang``.
    """
    page: WhyPage = {
        "schema": "lawflow.why/1",
        "dossier": dossier,
        "asked": _asked(found),
        "act": found.act,
        "label": words(_label(found, passage)),
        "on": found.on.isoformat(),
        "stage": found.stage,
        "allowed": found.allowed,
        "blockers": [_blocker(blocker, found, passage, lang) for blocker in found.blockers],
        "doubts": [_blocker(doubt, found, passage, lang) for doubt in found.doubts],
        "cure": _cure(found.cure, lang),
        "needs": [need_data(need) for need in found.needs],
        "to": list(found.targets),
        "cites": cites(found.cites, lang),
        "articles": articles(found.cites),
        "done": [_done(one) for one in found.done],
        "answers": [given(question, answer, passage.procedure) for question, answer in found.answers],
    }
    add_footnotes(page, passage, found.on)
    return page


def _asked(found: Permission) -> Literal["act", "outcome", "stage"]:
    return "act" if found.is_act else "outcome" if found.act in OUTCOMES else "stage"


def _label(found: Permission, passage: Passage) -> Label:
    if found.is_act:
        edition = passage.parliament.edition_on(found.on) or passage.edition.id
        return passage.parliament.acts[found.act].as_noun(edition)
    if found.act in OUTCOMES:
        return passage.procedure.outcome_label(found.act)
    return passage.procedure.stage[found.act].label


def _done(one: Done) -> DoneData:
    when = str(When.between(one.entry.first, one.entry.last))
    return {"n": one.entry.n, "date": when, "needs": [need_data(need) for need in one.needs]}


def _blocker(blocker: Blocker, found: Permission, passage: Passage, lang: str) -> StandsAgainst:
    """Return a blocker with those who can cure it; of a wrong stage, whoever acts first on the way to the right one."""
    acts = found.cure.acts[:1] if blocker.condition == "stage" else blocker.cure
    known, organs = passage.parliament.acts, passage.parliament.organs
    by: dict[str, list[str]] = {}
    edition = passage.edition.id
    for act in acts:
        by.setdefault(known[act].actor_in(edition), []).append(act)
    who: list[WhoData] = [
        {"organ": organ, "label": words(organs[organ].named(edition)), "acts": done} for organ, done in by.items()
    ]
    return {**blocker_data(blocker, lang), "cure": list(acts), "who": who}


def _cure(cure: Cure, lang: str) -> CureData:
    return {
        "possible": cure.possible,
        "acts": list(cure.acts),
        "earliest": day(cure.earliest),
        "way": history_data(cure.way, lang) if cure.way is not None else None,
    }
