"""How many seats a chamber has, how they are filled and which parties hold them: all by date, not by edition."""

from collections.abc import Iterable, Mapping
from datetime import date
from itertools import product
from typing import NamedTuple

import attrs

from lawflow.law.labels import Label
from lawflow.law.shown import Shown
from lawflow.law.sources import Citation


class Way(NamedTuple):
    """How seats of a chamber are filled: elected in districts, appointed."""

    id: str
    label: Label


Filled = tuple[tuple[Way, int], ...]
"""How many seats of a chamber are filled in which way."""


class Seats(NamedTuple):
    """The possible numbers of seats of a chamber between two days; more than one where the number was not found.

    ``filled`` says for each number how its seats are filled, in the same order; empty where it was not read.
    """

    first: date
    last: date
    numbers: tuple[int, ...]
    source: Label
    cites: tuple[Citation, ...] = ()
    question: str | None = None
    filled: tuple[Filled, ...] = ()

    @property
    def certain(self) -> bool:
        """Say whether the number is known."""
        return len(self.numbers) == 1

    def within(self, first: date, last: date) -> "Seats | None":
        """Return the row cut to the days of a span; ``None`` if they have none in common."""
        begin, end = max(first, self.first), min(last, self.last)
        return self._replace(first=begin, last=end) if begin <= end else None


def seats(
    first: str,
    last: str,
    numbers: tuple[int, ...],
    source: Label,
    *cites: Citation,
    filled: tuple[Filled, ...] = (),
    question: str | None = None,
) -> Seats:
    """Return the seats of one row; the days are written as ``2007-05-21``."""
    return Seats(date.fromisoformat(first), date.fromisoformat(last), numbers, source, cites, question, filled)


class Party(NamedTuple):
    """A party, or those who sit without one: they are ``alone``, and each votes for himself."""

    id: str
    label: Label
    alone: bool = False


class Parties(NamedTuple):
    """The seats that each party holds in a chamber between two days, as the source gives them."""

    first: date
    last: date
    held: tuple[tuple[Party, int], ...]
    source: Label

    @property
    def seats(self) -> dict[str, int]:
        """Return the number of seats of each party by its id, the most first as the source has them."""
        return {party.id: number for party, number in self.held}


def parties(first: str, last: str, source: Label, *held: tuple[Party, int]) -> Parties:
    """Return the parties of one row; the days are written as ``2016-03-20``."""
    return Parties(date.fromisoformat(first), date.fromisoformat(last), held, source)


@attrs.frozen(eq=False, repr=False, slots=False)
class Chambers(Shown):
    """The seats of every chamber, and the parties that hold them, where they were read."""

    seats: Mapping[str, tuple[Seats, ...]]
    parties: Mapping[str, tuple[Parties, ...]] = attrs.field(factory=dict)

    def parties_on(self, chamber: str, day: date) -> Parties | None:
        """Return the parties of a chamber on a day; ``None`` where they were not read."""
        return next((row for row in self.parties.get(chamber, ()) if row.first <= day <= row.last), None)

    def parties_between(self, chamber: str, first: date, last: date) -> tuple[Parties, ...]:
        """Return the parties of a chamber on the days of a span, whole rows, where they were read."""
        return tuple(row for row in self.parties.get(chamber, ()) if row.first <= last and first <= row.last)

    def on(self, chamber: str, first: date, last: date | None = None) -> tuple[int, ...]:
        """Return the possible numbers of seats of ``chamber`` on a day, or on some day of an interval.

        Raises `KeyError` for an unknown chamber. Empty where no number is known for any of the days.
        """
        until = last or first
        found = (
            number for row in self.seats[chamber] if row.first <= until and row.last >= first for number in row.numbers
        )
        return tuple(dict.fromkeys(found))

    def last_known(self, chamber: str, day: date) -> tuple[int, ...]:
        """Return the possible numbers of seats that a chamber had last before a day; empty if it never had any."""
        return next((row.numbers for row in reversed(self.seats[chamber]) if row.last < day), ())

    def between(self, chamber: str, first: date, last: date) -> tuple[Seats, ...]:
        """Return the rows of a chamber from the first to the last day of a span, cut to it.

        Raises `KeyError` for an unknown chamber.
        """
        cut = (row.within(first, last) for row in self.seats[chamber])
        return tuple(row for row in cut if row is not None)

    def question(self, chamber: str, day: date) -> str | None:
        """Return the open question about the number of seats on that day, if there is one."""
        return next((row.question for row in self.seats[chamber] if row.first <= day <= row.last), None)


def together(chambers: Iterable[tuple[Seats, ...]]) -> tuple[Seats, ...]:
    """Return the seats of several chambers taken as one, on the days on which the number of each is known of.

    >>> from lawflow.law.labels import Label
    >>> low = (
    ...     seats("2023-01-01", "2023-03-28", (107,), Label("", "", "")),
    ...     seats("2023-03-29", "2023-12-31", (98,), Label("", "", "")),
    ... )
    >>> up = (seats("2023-01-01", "2023-12-31", (50,), Label("", "", "")),)
    >>> [(str(row.first), row.numbers) for row in together((low, up))]
    [('2023-01-01', (157,)), ('2023-03-29', (148,))]
    """
    first, *others = chambers
    for rows in others:
        first = tuple(met for one, other in product(first, rows) if (met := _sum(one, other)) is not None)
    return first


def _sum(one: Seats, other: Seats) -> Seats | None:
    met = one.within(other.first, other.last)
    if met is None:
        return None
    numbers = tuple(sorted({a + b for a in one.numbers for b in other.numbers}))
    return met._replace(numbers=numbers, cites=(), question=one.question or other.question, filled=())
