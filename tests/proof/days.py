"""Days: when a rule is in force by its own bounds, and when an answer is by how a question then stands."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

from lawflow.parliaments.kz import TIMETABLE

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

DAY: Final = timedelta(days=1)
Days = tuple[tuple[date, date], ...]
"""Stretches of days, each with its first and its last, in order."""
ALWAYS: Final[Days] = ((date.min, date.max),)
OF_EDITION: Final = {period.name: ((period.first, period.last or date.max),) for period in TIMETABLE}
"""The days of each edition."""
_STANDING = re.compile(r"(\S*)\.\.(\S*) (open|narrowed|settled) (\w+) out=(\S*) \[[^\]]*\]")


class StandingText(NamedTuple):
    """How the text of the law says that a question stands between two days."""

    first: date
    last: date
    status: str
    default: str | None
    out: tuple[str, ...]


def standings(cell: str) -> tuple[StandingText, ...]:
    """Return the standings written in the last cell of a question."""
    return tuple(
        StandingText(
            date.fromisoformat(first) if first else date.min,
            date.fromisoformat(last) if last else date.max,
            status,
            None if default == "None" else default,
            tuple(out.split(",")) if out else (),
        )
        for first, last, status, default, out in _STANDING.findall(cell)
    )


def days_of(answer: str | None, chosen: str | None, default: str | None, stands: Iterable[StandingText]) -> Days:
    """Return the days on which an answer is in force: the one chosen unless it is out, else the default of the day."""
    return tuple(
        (stand.first, stand.last)
        for stand in _stretches(default, stands)
        if (stand.default if chosen is None or chosen in stand.out or stand.status == "settled" else chosen) == answer
    )


def _stretches(default: str | None, stands: Iterable[StandingText]) -> Iterator[StandingText]:
    first = date.min
    for standing in stands:
        if standing.first > first:
            yield StandingText(first, standing.first - DAY, "open", default, ())
        yield standing
        if standing.last == date.max:
            return
        first = standing.last + DAY
    yield StandingText(first, date.max, "open", default, ())


@cache
def meet(one: Days, other: Days) -> Days:
    """Return the days that both have."""
    both = ((max(a, c), min(b, d)) for a, b in one for c, d in other)
    return tuple((first, last) for first, last in both if first <= last)


@cache
def within_days(one: Days, other: Days) -> bool:
    """Say whether each day of ``one`` is a day of ``other``."""
    return meet(one, other) == one


@cache
def bounds(needs: tuple[str, ...]) -> Days:
    """Return the days on which a rule is in force by its conditions, such as ``in-force:2002-06-06..``."""
    found = ALWAYS
    for need in needs:
        if need.startswith("in-force:"):
            first, _, last = need.removeprefix("in-force:").partition("..")
            own = (date.fromisoformat(first) if first else date.min, date.fromisoformat(last) if last else date.max)
            found = meet(found, (own,))
    return found


def covers(days: Days, day: date) -> bool:
    """Say whether a day is among them."""
    return any(first <= day <= last for first, last in days)
