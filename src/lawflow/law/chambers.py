"""How many seats a chamber has, by date: sizes belong to dates, not to editions."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping


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


@attrs.frozen(eq=False)
class Chambers:
    """The seats of every chamber."""

    seats: Mapping[str, tuple[Seats, ...]]

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
