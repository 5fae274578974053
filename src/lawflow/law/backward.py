"""Counting backward: from the last day of a term to the days on which it can have started.

There is one definition of a term, the forward count (`lawflow.law.counting`); this one only asks it. Later starts give
later last days, but for months that stand still between sessions: from a start in July one day more must run than
from one on the last day of August, though nothing runs before September.
"""

from __future__ import annotations

from bisect import bisect_left
from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lawflow.law.counting import due
from lawflow.law.terms import Count, Recess

if TYPE_CHECKING:
    from lawflow.law.calendar import Calendar
    from lawflow.law.terms import Term

_DAY: Final = timedelta(days=1)
_RECESS: Final = 150
"""Days that a term can last longer for the time between sessions, and for beginning anew after it, at most."""
_PER_UNIT: Final = {Count.MONTHS: 31, Count.WORKING_DAYS: 2, Count.NEXT_SESSION_DAY: _RECESS}
_SLACK: Final = 21
"""Days that a term of working days can last longer for days off, at most."""


@lru_cache(maxsize=4096)
def earliest_start(term: Term, day: date, calendar: Calendar, tracks: frozenset[str] = frozenset()) -> date | None:
    """Return the first start from which a term can still run on a day; ``None`` if that is not known.

    Where the last day lies between two days, the later counts.
    """
    starts = _within(term, day)

    def reaches(start: date) -> bool:
        latest = due(term, start, calendar, tracks=tracks).latest
        return latest is None or latest >= day

    if term.count is Count.MONTHS and term.recess is Recess.NOT_COUNTED:
        start = next(filter(reaches, starts), None)
    else:  # what starts later ends later
        place = bisect_left(starts, True, key=reaches)
        start = starts[place] if place < len(starts) else None
    if start is not None:
        return start if due(term, start, calendar, tracks=tracks).latest is not None else None
    return day


@lru_cache(maxsize=4096)
def latest_start(term: Term, day: date, calendar: Calendar, tracks: frozenset[str] = frozenset()) -> date | None:
    """Return the last start from which a term can be over before a day; ``None`` if that is not known.

    Where the last day lies between two days, the earlier counts.
    """
    starts = _within(term, day)
    return next((s for s in reversed(starts) if due(term, s, calendar, tracks=tracks).earliest < day), None)


@lru_cache(maxsize=4096)
def furthest(
    term: Term, first: date, last: date, calendar: Calendar, tracks: frozenset[str] = frozenset()
) -> date | None:
    """Return the latest last day of a term that starts between two days; ``None`` if nothing bounds it."""
    starts = [last]
    if term.count is Count.MONTHS and term.recess is Recess.NOT_COUNTED:
        starts += [last - n * _DAY for n in range(1, min((last - first).days, _RECESS) + 1)]
    found = [due(term, start, calendar, tracks=tracks).latest for start in starts]
    known = [latest for latest in found if latest is not None]
    return max(known) if len(known) == len(found) else None


def _within(term: Term, day: date) -> tuple[date, ...]:
    """Return the days before a day from which the term can reach it, or a little more of them."""
    back = term.length * _PER_UNIT.get(term.count, 1) + _SLACK
    back += 0 if term.recess is Recess.RUNS else _RECESS
    return tuple(day - n * _DAY for n in range(back, -1, -1))
