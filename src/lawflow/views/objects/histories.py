"""A history as data: its acts with days, votes, records and articles, and why the last was refused if it was."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from lawflow.law.steps import UNDETERMINED
from lawflow.views.objects.pieces import (
    ArticleData,
    BlockerData,
    Day,
    Said,
    VotesData,
    Words,
    act_words,
    articles,
    blocker_data,
    cites,
    day,
    said,
    words,
)

if TYPE_CHECKING:
    from lawflow.dossiers.dossier import Act
    from lawflow.law.bills import Bill
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Stage
    from lawflow.passage.entries import Entry
    from lawflow.study.histories.history import History


class CountedData(VotesData):
    """The votes cast for, in a chamber, of its seats."""

    chamber: str
    label: Words


ActData = TypedDict(
    "ActData",
    {
        "act": str,
        "label": Words | None,
        "date": Day,
        "from": str,
        "to": str | None,
        "to_label": Words | None,
        "question": str | None,
        "says": dict[str, Said],
        "votes": list[CountedData],
        "supplied_by_clock": bool,
        "cites": list[str],
        "articles": list[ArticleData],
    },
)
"""An act of a history; ``to`` is ``None`` where it was refused, ``question`` what the law is silent on there."""


class BillData(TypedDict):
    """What is known of the bill of a history."""

    kind: str
    tracks: list[str]
    initiator: str | None
    subject: str | None
    money: bool | None


class GivenData(TypedDict):
    """An answer to an open question; its text, but for a question of another edition."""

    question: str
    answer: str
    text: Words | None


class HistoryData(TypedDict):
    """A history of one bill under an edition; ``blockers`` are those of its last act, none where all is lawful.

    It rests on the ``answers``: those that were asked for, and one to each question at which the bill waits.
    """

    edition: str
    procedure: str
    bill: BillData
    answers: list[GivenData]
    acts: list[ActData]
    lawful: bool
    stage: str
    outcome: str
    blockers: list[BlockerData]


def bill_data(bill: Bill) -> BillData:
    """Return what is known of a bill."""
    return {
        "kind": bill.kind,
        "tracks": sorted(bill.tracks),
        "initiator": bill.initiator,
        "subject": bill.subject,
        "money": bill.money,
    }


def given(question: str, answer: str, procedure: Procedure) -> GivenData:
    """Return an answer to a question of a procedure, with its text."""
    asked = procedure.question.get(question)
    texts = {one.id: one.text for one in asked.answers} if asked is not None else {}
    return {"question": question, "answer": answer, "text": words(texts[answer]) if answer in texts else None}


def history_data(history: History, lang: str = "en") -> HistoryData:
    """Return a history; its articles in ``lang``."""
    lines = list(_lines(history, lang))
    passage, refused = history.passage, history.refused
    return {
        "edition": history.start.edition.id,
        "procedure": history.start.procedure.id,
        "bill": bill_data(history.start.bill),
        "answers": [given(*pair, history.start.procedure) for pair in history.start.answers.items()],
        "acts": lines,
        "lawful": history.lawful,
        "stage": passage.state,
        "outcome": passage.outcome,
        "blockers": [blocker_data(one, lang) for one in refused.blockers] if refused is not None else [],
    }


def _lines(history: History, lang: str) -> list[ActData]:
    done = list(history.acts if history.lawful else history.acts[:-1])
    found: list[ActData] = []
    for entry in history.entries:
        told = done.pop(0) if done and done[0].act == entry.act else None
        found.append(_taken(entry, told, history, lang))
    if history.refused is not None:
        found.append(_refused(history.acts[-1], history))
    return found


def _taken(entry: Entry, act: Act | None, history: History, lang: str) -> ActData:
    return {
        "act": entry.act,
        "label": act_words(history.start.parliament.acts, entry.act, entry.edition),
        "date": day(entry.first),
        "from": entry.source,
        "to": entry.target,
        "to_label": words(_stage(history, entry.target).label),
        "question": entry.step.question if entry.step is not None and entry.target == UNDETERMINED else None,
        "says": said(act.says) if act is not None else {},
        "votes": _votes(act, history) if act is not None else [],
        "supplied_by_clock": act is None,
        "cites": cites(entry.cites, lang),
        "articles": articles(entry.cites),
    }


def _stage(history: History, name: str) -> Stage:
    """Return a stage as the last edition of a history calls it, or the first one where the last has no such stage."""
    last, first = history.passage.procedure.stage, history.start.procedure.stage
    return last[name] if name in last else first[name]


def _refused(act: Act, history: History) -> ActData:
    return {
        "act": act.act,
        "label": act_words(history.start.parliament.acts, act.act, history.passage.edition.id),
        "date": day(act.when.first),
        "from": history.passage.state,
        "to": None,
        "to_label": None,
        "question": None,
        "says": said(act.says),
        "votes": _votes(act, history),
        "supplied_by_clock": False,
        "cites": [],
        "articles": [],
    }


def _votes(act: Act, history: History) -> list[CountedData]:
    parliament, on = history.start.parliament, act.when.first
    found: list[CountedData] = []
    for chamber, tally in act.votes.items():
        seats = parliament.chambers.on(chamber, on, on) if on is not None else ()
        of = history.start.seats.get(chamber, max(seats, default=0))
        if not of:
            continue  # there is no such chamber on the day
        label = words(parliament.organs[chamber].label)
        found.append({"chamber": chamber, "label": label, "votes": tally.ayes or 0, "of": of})
    return found
