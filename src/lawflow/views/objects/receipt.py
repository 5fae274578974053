"""Receipts: what went into a result, the law it rests on, and what came out, under one hash; another can check it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, TypedDict

from lawflow.views.objects.law import digest, hashes
from lawflow.views.objects.pieces import Day, day

if TYPE_CHECKING:
    from datetime import date

    from lawflow.dossiers.dossier import Act, Dossier
    from lawflow.passage.passage import Passage


class ActPutIn(TypedDict):
    """An act as it was recorded."""

    act: str
    date: Day
    votes: dict[str, dict[str, int]]
    says: dict[str, str | int | bool]


class PutIn(TypedDict):
    """The bill and its acts; ``world`` is what the record states of its world, as a dossier has it."""

    kind: str
    tracks: list[str]
    initiator: str | None
    subject: str | None
    money: bool | None
    seats: dict[str, int]
    world: dict[str, Any]
    acts: list[ActPutIn]


Taken = TypedDict("Taken", {"act": str, "date": Day, "from": str, "to": str, "edition": str, "supplied": bool})
"""A line of the history: an act, and where it led."""


class TermLeft(TypedDict):
    """A term that still runs, the day it began and its last day."""

    id: str
    started: Day
    due: Day


class CameOut(TypedDict):
    """Where the acts led."""

    timeline: list[Taken]
    stage: str
    outcome: str
    terms: list[TermLeft]


class ReceiptPage(TypedDict):
    """``lawflow.receipt/1``: ``hash`` is that of all the rest."""

    schema: Literal["lawflow.receipt/1"]
    version: str
    law: str
    calendar: str
    answers: dict[str, str]
    on: str
    input: PutIn
    result: CameOut
    hash: str


def receipt(dossier: Dossier, passage: Passage, on: date, version: str) -> ReceiptPage:
    """Return the receipt of a dossier that a version of this program played up to the end of a day."""
    law, calendar = hashes()
    bill = dossier.bill
    found: ReceiptPage = {
        "schema": "lawflow.receipt/1",
        "version": version,
        "law": law,
        "calendar": calendar,
        "answers": dict(passage.answers),
        "on": on.isoformat(),
        "input": {
            "kind": bill.kind,
            "tracks": sorted(bill.tracks),
            "initiator": bill.initiator,
            "subject": bill.subject,
            "money": bill.money,
            "seats": dict(passage.seats),
            "world": dossier.world.as_data(json_dates=True),
            "acts": [_put_in(act) for act in dossier.acts],
        },
        "result": {
            "timeline": [
                {
                    "act": entry.act,
                    "date": day(entry.day),
                    "from": entry.source,
                    "to": entry.target,
                    "edition": entry.edition,
                    "supplied": entry.supplied,
                }
                for entry in passage.journal
            ],
            "stage": passage.state,
            "outcome": passage.outcome,
            "terms": sorted(
                (
                    {
                        "id": live.term.id,
                        "started": day(live.start[0] if live.start[0] == live.start[1] else None),
                        "due": day(live.day),
                    }
                    for live in passage.running
                ),
                key=lambda term: term["id"],
            ),
        },
        "hash": "",
    }
    found["hash"] = digest({name: value for name, value in found.items() if name != "hash"})
    return found


def _put_in(act: Act) -> ActPutIn:
    counts = ("ayes", "noes", "abstained", "not_voting")
    return {
        "act": act.act,
        "date": day(act.when.first if act.when.exact else None),
        "votes": {
            chamber: {name: number for name in counts if (number := getattr(tally, name)) is not None}
            for chamber, tally in act.votes.items()
        },
        "says": {field: said for field, said in act.says.items() if isinstance(said, (str, int))},
    }
