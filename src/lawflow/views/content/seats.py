"""How many seats of a chamber a picture of an edition counts with."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lawflow.law.edition import Edition


@lru_cache(maxsize=64)
def seats_of(edition: Edition, chamber: str) -> int | None:
    """Return the last certain number of seats of a chamber in an edition; ``None`` if none is known.

    Edition 2017 ends while the size of the Senate is an open question (A53): its picture shows 49,
    the number before the question arose.
    """
    until = edition.until or date.max
    rows = [
        row
        for row in edition.parliament.chambers.seats.get(chamber, ())
        if row.first <= until and row.last >= edition.starts
    ]
    certain = [row.numbers[0] for row in rows if len(row.numbers) == 1]
    return certain[-1] if certain else None
