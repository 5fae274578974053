"""The object of ``lawflow dates``: the earliest and the latest lawful day of each outcome, and backward from a day."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

import attrs

from lawflow.views.objects.footnotes import FootnotesData, add_footnotes
from lawflow.views.objects.pieces import (
    ArticleData,
    Day,
    QuestionData,
    Said,
    StageData,
    Words,
    articles,
    cites,
    day,
    days,
    noun_words,
    questions_data,
    said,
    stage_data,
    words,
)
from lawflow.views.objects.unsettled import UnsettledData, add_unsettled, one_stage

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.labels import Lang
    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.play import Played
    from lawflow.study.dates.dates import OutcomeDates
    from lawflow.study.dates.deadlines import LastDay
    from lawflow.study.dates.limits import Limit
    from lawflow.study.dates.onward import Link


LinkData = TypedDict(
    "LinkData",
    {
        "act": str,
        "label": Words | None,
        "date": Day,
        "from": str,
        "to": str,
        "says": dict[str, Said],
        "term": str | None,
        "cites": list[str],
        "articles": list[ArticleData],
    },
)
"""One act of a chain, what its record must say, and the term that fixed its day."""


class LimitData(TypedDict):
    """A latest day; where there is none, why not and from which stage on."""

    latest: Day
    limit: Literal["date", "none", "not-knowable"]
    stage: StageData | None
    term: str | None
    latest_between: list[Day] | None
    latest_chain: list[LinkData]


class OutcomeData(LimitData):
    """The days of one outcome; its own limit is that of the direct route."""

    outcome: str
    label: Words
    reached: bool
    question: str | None
    earliest: Day
    earliest_between: list[Day]
    chain: list[LinkData]
    straight: LimitData
    with_detours: LimitData


class LastDayData(TypedDict):
    """The last days of an act to come: still possible, and sure."""

    act: str
    label: Words
    possible: Day
    sure: Day
    limit: Literal["date", "none", "not-knowable"]
    stage: StageData | None
    cites: list[str]
    articles: list[ArticleData]


class BackwardData(TypedDict):
    """What must be done by when, to be law by a day."""

    date: str
    possible: bool
    acts: list[LastDayData]


class DatesPage(UnsettledData, FootnotesData):
    """``lawflow.dates/1``."""

    schema: Literal["lawflow.dates/1"]
    dossier: str | None
    on: str
    edition: str
    procedure: str
    stage: StageData | None
    outcomes: list[OutcomeData]
    to_be_law_by: BackwardData | None
    questions: list[QuestionData]


@attrs.frozen
class Backward:
    """The last days of the acts to come, for a bill that is to be law ``by`` a day."""

    by: date
    acts: tuple[LastDay, ...]


def dates_page(  # noqa: PLR0913 (all but the first three by name)
    passage: Passage,
    on: date,
    outcomes: tuple[OutcomeDates, ...],
    *,
    backward: Backward | None = None,
    dossier: str | None = None,
    played: Played | None = None,
    lang: Lang = "en",
) -> DatesPage:
    """Return the days of a bill: of a ``dossier``, told by its id, that was ``played``, or of none.

    Its articles are in ``lang``.
    """
    page: DatesPage = {
        "schema": "lawflow.dates/1",
        "dossier": dossier,
        "on": on.isoformat(),
        "edition": passage.edition.id,
        "procedure": passage.procedure.id,
        "stage": one_stage(passage, played.stages if played is not None else ()),
        "outcomes": [_outcome(found, passage, lang) for found in outcomes],
        "to_be_law_by": _backward(backward, passage, lang) if backward is not None else None,
        "questions": questions_data(passage),
    }
    add_footnotes(page, passage, on)
    if played is not None:
        add_unsettled(page, played)
    return page


def _backward(found: Backward, passage: Passage, lang: str) -> BackwardData:
    return {
        "date": found.by.isoformat(),
        "possible": bool(found.acts) and all(last.possible is not None for last in found.acts),
        "acts": [_last_day(last, passage, lang) for last in found.acts],
    }


def _outcome(found: OutcomeDates, passage: Passage, lang: str) -> OutcomeData:
    first, last = found.earliest
    return {
        "outcome": found.outcome,
        "label": words(passage.procedure.outcome_label(found.outcome)),
        "reached": found.reached,
        "question": found.question,
        "earliest": day(first) if first == last else None,
        "earliest_between": days(first, last),
        "chain": [link_data(link, passage, lang) for link in found.chain],
        **_limit(found.latest, passage, lang),
        "straight": _limit(found.straight, passage, lang),
        "with_detours": _limit(found.with_detours, passage, lang),
    }


def _limit(limit: Limit, passage: Passage, lang: str) -> LimitData:
    stage = passage.procedure.stage.get(limit.stage or "")
    return {
        "latest": day(limit.day) if limit.kind == "date" else None,
        "limit": limit.kind,
        "stage": stage_data(stage) if stage is not None else None,
        "term": limit.term,
        "latest_between": days(*limit.between) if limit.between is not None else None,
        "latest_chain": [link_data(link, passage, lang) for link in limit.chain],
    }


def link_data(link: Link, passage: Passage, lang: str) -> LinkData:
    """Return one act of a chain."""
    edition = passage.parliament.edition_on(link.day) or passage.edition.id
    return {
        "act": link.act,
        "label": noun_words(passage.parliament.acts, link.act, edition),
        "date": day(link.day),
        "from": link.source,
        "to": link.target,
        "says": said(dict(link.says)),
        "term": link.term,
        "cites": cites(link.cites, lang),
        "articles": articles(link.cites),
    }


def _last_day(last: LastDay, passage: Passage, lang: str) -> LastDayData:
    limit = _limit(last.limit, passage, lang)
    edition = passage.parliament.edition_on(last.link.day) or passage.edition.id
    return {
        "act": last.link.act,
        "label": words(passage.parliament.acts[last.link.act].as_noun(edition)),
        "possible": day(last.possible),
        "sure": day(last.sure),
        "limit": limit["limit"],
        "stage": limit["stage"],
        "cites": cites(last.link.cites, lang),
        "articles": articles(last.link.cites),
    }
