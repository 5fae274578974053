"""The votes that a share needs, by date: a chamber can change its size while an edition is in force."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from lawflow.law.chambers import together
from lawflow.law.days import day, since, until, within
from lawflow.law.labels import Label
from lawflow.views.content.phrases import ablative

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lawflow.law.chambers import Seats
    from lawflow.law.edition import Edition
    from lawflow.law.majorities import Share

    BySeats = Mapping[str, tuple[Seats, ...]]

_WITH_DAYS = Label.same("{} ({})")


@attrs.frozen
class Counted:
    """The votes that a share needs between two days; several where the number of seats was not found."""

    votes: tuple[int, ...]
    seats: Seats

    @property
    def said(self) -> Label:
        """Return the numbers, for example ``50 of 98``, or ``20/24 of 39/47`` where either can be right."""
        votes, of = ("/".join(map(str, numbers)) for numbers in (self.votes, self.seats.numbers))
        out_of = "/".join((*map(str, self.seats.numbers[:-1]), ablative(self.seats.numbers[-1])))
        return Label(f"{out_of} {votes}", f"{votes} из {of}", f"{votes} of {of}")

    @property
    def dated(self) -> Label:
        """Return the numbers with their days."""
        first, last = self.seats.first, self.seats.last
        return Label.joined((self.said, Label.same("({})").filled(within(first, last))), " ")


def seats_in(edition: Edition, on: date | None = None) -> dict[str, tuple[Seats, ...]]:
    """Return the seats of each chamber that sits while the edition is in force, or on a day of it, by date.

    After its last day they are those of the last day: chambers that have ended have no seats any more.
    """
    chambers, ends = edition.parliament.chambers, edition.until or date.max
    first, last = (min(on, ends), min(on, ends)) if on else (edition.starts, ends)
    found = {chamber: chambers.between(chamber, first, last) for chamber in chambers.seats}
    return {chamber: rows for chamber, rows in found.items() if rows}


def counted(share: Share, seats: BySeats, chambers: Iterable[str]) -> tuple[Counted, ...]:
    """Return the votes that a share of a chamber needs, or of several taken together, each number with its days."""
    rows = together(seats.get(chamber, ()) for chamber in chambers)
    return tuple(Counted(tuple(share.needed(number) for number in row.numbers), row) for row in rows)


def told(counts: tuple[Counted, ...]) -> Label:
    """Return the votes: as one number where there is one, else each with its days."""
    if len(counts) == 1:
        return counts[0].said
    return Label.joined((count.dated for count in counts), "; ")


def numbers_of(seats: BySeats, *chambers: str) -> tuple[int, ...]:
    """Return the known numbers of seats of a chamber, or of several together, in order of time.

    Every possible one if none is known.
    """
    rows = together(seats.get(chamber, ()) for chamber in chambers)
    known = tuple(row for row in rows if len(row.numbers) == 1) or rows
    return tuple(dict.fromkeys(number for row in known for number in row.numbers))


def sizes(rows: tuple[Seats, ...], starts: date) -> Label:
    """Return the numbers of seats of a chamber, each with its days unless one holds from the day it ``starts``."""
    if len(rows) == 1 and rows[0].first <= starts:
        return _number(rows[0])
    days = (_days(row, first=row is rows[0], last=row is rows[-1]) for row in rows)
    return Label.joined((_WITH_DAYS.filled(_number(row), said) for row, said in zip(rows, days, strict=True)), ", ")


def _number(row: Seats) -> Label:
    return Label.same("/".join(map(str, row.numbers)))


def _days(row: Seats, *, first: bool, last: bool) -> Label:
    if last:
        return since(row.first)
    return until(row.last) if first else Label.joined((day(row.first), day(row.last)), " – ")
