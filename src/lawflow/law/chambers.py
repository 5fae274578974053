"""How many seats a chamber has, and which parties hold them, by date: both belong to dates, not to editions."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lawflow.law.labels import Label


@attrs.frozen
class Seats:
    """The possible numbers of seats of a chamber between two days; more than one where it is an open question."""

    first: date
    last: date
    numbers: tuple[int, ...]
    source: str
    question: str | None = None


def seats(first: str, last: str, numbers: tuple[int, ...], source: str, question: str | None = None) -> Seats:
    """Return the seats of one row; the days are written as ``2007-05-21``."""
    return Seats(date.fromisoformat(first), date.fromisoformat(last), numbers, source, question)


@attrs.frozen
class Party:
    """A party, or those who sit together without one."""

    id: str
    label: Label


@attrs.frozen
class Parties:
    """The seats that each party holds in a chamber between two days, as the source gives them."""

    first: date
    last: date
    held: tuple[tuple[Party, int], ...]
    source: str

    @property
    def seats(self) -> dict[str, int]:
        """Return the number of seats of each party by its id, the most first as the source has them."""
        return {party.id: number for party, number in self.held}


def parties(first: str, last: str, source: str, *held: tuple[Party, int]) -> Parties:
    """Return the parties of one row; the days are written as ``2016-03-20``."""
    return Parties(date.fromisoformat(first), date.fromisoformat(last), held, source)


@attrs.frozen(eq=False)
class Chambers:
    """The seats of every chamber, and the parties that hold them, where they were read."""

    seats: Mapping[str, tuple[Seats, ...]]
    parties: Mapping[str, tuple[Parties, ...]] = attrs.field(factory=dict)

    def parties_on(self, chamber: str, day: date) -> Parties | None:
        """Return the parties of a chamber on a day; ``None`` where they were not read."""
        return next((row for row in self.parties.get(chamber, ()) if row.first <= day <= row.last), None)

    def on(self, chamber: str, first: date, last: date | None = None) -> tuple[int, ...]:
        """Return the possible numbers of seats of ``chamber`` on a day, or on some day of an interval.

        Raises `KeyError` for an unknown chamber. Empty where no number is known for any of the days.
        """
        until = last or first
        found = (
            number for row in self.seats[chamber] if row.first <= until and row.last >= first for number in row.numbers
        )
        return tuple(dict.fromkeys(found))

    def question(self, chamber: str, day: date) -> str | None:
        """Return the open question about the number of seats on that day, if there is one."""
        return next((row.question for row in self.seats[chamber] if row.first <= day <= row.last), None)
