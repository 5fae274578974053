"""The seats of a chamber by date: how many, how they are filled, which parties hold them, where that was read."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, TypedDict

from lawflow.views.content.seats import seats_in
from lawflow.views.objects.pieces import ArticleData, Day, Words, articles, cites, day, words

if TYPE_CHECKING:
    from lawflow.law.chambers import Filled, Parties, Seats
    from lawflow.law.edition import Edition
    from lawflow.law.sittings import Sittings


class ShareData(TypedDict):
    """A part of the seats: who holds them, or how they are filled."""

    id: str
    label: Words
    seats: int


class FilledData(TypedDict):
    """How the seats are filled if there are so many of them."""

    seats: int
    ways: list[ShareData]


SeatsData = TypedDict(
    "SeatsData",
    {
        "from": Day,
        "until": Day,
        "seats": list[int],
        "filled": list[FilledData],
        "question": str | None,
        "source": Words,
        "cites": list[str],
        "articles": list[ArticleData],
    },
)
"""The seats of a chamber between two days; several numbers where the number was not found."""

PartiesData = TypedDict("PartiesData", {"from": Day, "until": Day, "parties": list[ShareData], "source": Words})
"""The seats that each party holds between two days."""


SittingsData = TypedDict(
    "SittingsData",
    {
        "from": Day,
        "until": Day,
        "quorum": str,
        "cites": list[str],
        "articles": list[ArticleData],
        "between_sessions": Words,
        "allowed_by": list[str],
        "allowing_articles": list[ArticleData],
    },
)
"""When a chamber can sit between two days: the share of all deputies to be present, and what the recess allows."""


class ChamberData(TypedDict):
    """A chamber by date."""

    id: str
    label: Words
    seats: list[SeatsData]
    parties: list[PartiesData]
    sittings: list[SittingsData]


def chambers_data(edition: Edition, on: date | None = None) -> list[ChamberData]:
    """Return the chambers that sit while an edition is in force, or on a day of it, by date."""
    organs, chambers = edition.parliament.organs, edition.parliament.chambers
    first, last = (on, on) if on else (edition.starts, edition.until or date.max)
    return [
        {
            "id": chamber,
            "label": words(organs[chamber].named(edition.id)),
            "seats": [seats_data(row) for row in rows],
            "parties": [parties_data(row) for row in chambers.parties_between(chamber, first, last)],
            "sittings": [
                _sittings(rule)
                for rule in edition.parliament.sittings
                if chamber in rule.chambers and rule.meets(first, last)
            ],
        }
        for chamber, rows in seats_in(edition, on).items()
    ]


def seats_data(row: Seats) -> SeatsData:
    """Return the seats of one row."""
    return {
        "from": day(row.first),
        "until": _end(row.last),
        "seats": list(row.numbers),
        "filled": [_filled(ways) for ways in row.filled],
        "question": row.question,
        "source": words(row.source),
        "cites": cites(row.cites),
        "articles": articles(row.cites),
    }


def parties_data(row: Parties) -> PartiesData:
    """Return the parties of one row."""
    held: list[ShareData] = [
        {"id": party.id, "label": words(party.label), "seats": number} for party, number in row.held
    ]
    return {"from": day(row.first), "until": _end(row.last), "parties": held, "source": words(row.source)}


def _sittings(rule: Sittings) -> SittingsData:
    return {
        "from": day(rule.first),
        "until": _end(rule.last),
        "quorum": str(rule.quorum),
        "cites": cites(rule.cites),
        "articles": articles(rule.cites),
        "between_sessions": words(rule.between),
        "allowed_by": cites(rule.allowed_by),
        "allowing_articles": articles(rule.allowed_by),
    }


def _filled(ways: Filled) -> FilledData:
    return {
        "seats": sum(number for _, number in ways),
        "ways": [{"id": way.id, "label": words(way.label), "seats": number} for way, number in ways],
    }


def _end(last: date) -> Day:
    return day(last) if last != date.max else None
