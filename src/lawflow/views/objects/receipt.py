"""Receipts: what went into a result, the law it rests on, and what came out, under one hash; another can check it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from lawflow.views.objects.law import digest, hashes
from lawflow.views.objects.pieces import Day, day

if TYPE_CHECKING:
    from datetime import date

    from lawflow.dossiers.dossier import Act, Dossier
    from lawflow.dossiers.world import World
    from lawflow.passage.passage import Passage


class ActPutIn(TypedDict):
    """An act as it was recorded."""

    act: str
    date: Day
    votes: dict[str, dict[str, int]]
    says: dict[str, str | int | bool]


AwayPutIn = TypedDict("AwayPutIn", {"chamber": str, "from": str, "until": str})
"""An absence of a chamber that the record states, from its first to its last day."""
SessionPutIn = TypedDict("SessionPutIn", {"from": str, "until": str, "extraordinary": bool})
"""A session that the record states, from its first to its last day."""


class WorldPutIn(TypedDict):
    """What a record states of its world, which prevails over the calendar."""

    sessions: list[SessionPutIn]
    absences: list[AwayPutIn]


class PutIn(TypedDict):
    """The bill, what its record states of its world, and its acts."""

    kind: str
    tracks: list[str]
    initiator: str | None
    subject: str | None
    money: bool | None
    seats: dict[str, int]
    world: WorldPutIn
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
            "world": _world(dossier.world),
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


def _world(world: World) -> WorldPutIn:
    sessions: list[SessionPutIn] = [
        {"from": one.first.isoformat(), "until": one.last.isoformat(), "extraordinary": one.extraordinary}
        for one in world.sessions
    ]
    absences: list[AwayPutIn] = [
        {"chamber": one.chamber, "from": one.first.isoformat(), "until": one.last.isoformat()} for one in world.absences
    ]
    return {"sessions": sessions, "absences": absences}


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
