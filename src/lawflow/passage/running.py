"""A term that runs for one bill: from when, until when, and what stopped it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.editions.kz.calendar import CALENDAR
from lawflow.law.counting import due
from lawflow.law.terms import Bound

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.counting import Due
    from lawflow.law.terms import Term

Interval = tuple["date", "date | None"]


@attrs.frozen
class Running:
    """A term that runs, or stands still, for one bill.

    ``start`` is the interval in which the event that starts it lies; ``pauses`` are pairs of
    intervals (referral, decision); ``paused`` is the interval of a referral not yet decided.
    ``open_question`` names a question that leaves the due date without a default answer.
    """

    term: Term
    start: Interval
    tracks: frozenset[str] = frozenset()
    pauses: tuple[tuple[Interval, Interval], ...] = ()
    paused: Interval | None = None
    entry: int = 0
    open_question: str | None = None

    def due_first(self) -> Due:
        """Return the due date if everything happened as early as it can have."""
        pauses = tuple((referral[1] or referral[0], max(decision[0], referral[1] or referral[0])) for referral, decision in self.pauses)
        return due(self.term, self.start[0], CALENDAR, tracks=self.tracks, pauses=pauses)

    def due_last(self) -> Due | None:
        """Return the due date if everything happened as late as it can have; ``None`` if that is not bounded."""
        if self.start[1] is None or any(decision[1] is None for _, decision in self.pauses):
            return None
        pauses = tuple((referral[0], decision[1] or decision[0]) for referral, decision in self.pauses)
        return due(self.term, self.start[1], CALENDAR, tracks=self.tracks, pauses=pauses)

    @property
    def earliest(self) -> date | None:
        """Return the earliest day that can be the last day of the term."""
        if self.open_question:
            return None
        found = self.due_first()
        return found.earliest

    @property
    def latest(self) -> date | None:
        """Return the latest day that can be the last day of the term; ``None``: not bounded."""
        if self.open_question or self.paused:
            return None
        found = self.due_last()
        return found.latest if found is not None else None

    @property
    def day(self) -> date | None:
        """Return the last day of the term if it is known."""
        earliest, latest = self.earliest, self.latest
        return earliest if earliest is not None and earliest == latest else None

    @property
    def is_wait(self) -> bool:
        """Say whether the term is a wait before an act, not a last day for it."""
        return self.term.bound is Bound.NOT_BEFORE
