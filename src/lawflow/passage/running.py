"""A term that runs for one bill: from when, until when, and what stopped it."""

from datetime import date
from functools import lru_cache
from typing import NamedTuple

import attrs

from lawflow.law.calendar import Calendar
from lawflow.law.counting import Due, due
from lawflow.law.shown import Shown
from lawflow.law.terms import Bound, Term
from lawflow.passage.entries import Interval

_NO_TRACKS: frozenset[str] = frozenset()
_NOT_BEFORE = Bound.NOT_BEFORE


class Rival(NamedTuple):
    """What a running term would be under an answer to an open question about its last day."""

    question: str
    answer: str
    term: Term
    start: Interval


@attrs.define(eq=False, repr=False)
class Running(Shown):
    """A term that runs, or stands still, for one bill; a value that is never changed after it is made.

    ``start`` is the interval in which the event that starts it lies; ``pauses`` are pairs of
    intervals (referral, decision); ``paused`` is the interval of a referral not yet decided.
    ``entry`` is the place of its start in the journal. ``open_question`` names a question that
    leaves the due date without a default answer, between the one counted from ``start`` and that
    counted from ``rival_start``; ``rivals`` are the term under each answer. ``lapsed`` marks a term
    without a stated effect whose last day is over, ``is_wait`` a wait before an act. ``earliest`` and
    ``latest`` are the days between which the last day of the term lies (``None``: not known, not bounded); ``stirs`` is
    the one after which something may have come of it.
    """

    term: Term
    start: Interval
    calendar: Calendar
    tracks: frozenset[str] = _NO_TRACKS
    entry: int = 0
    pauses: tuple[tuple[Interval, Interval], ...] = ()
    paused: Interval | None = None
    open_question: str | None = None
    rival_start: Interval | None = None
    rivals: tuple[Rival, ...] = ()
    lapsed: bool = False
    is_wait: bool = attrs.field(init=False, default=False)
    earliest: date | None = attrs.field(init=False, default=None)
    latest: date | None = attrs.field(init=False, default=None)
    stirs: date | None = attrs.field(init=False, default=None)

    def __attrs_post_init__(self) -> None:
        self._reckon()
        self.stirs = self.latest if self.open_question is None else self.earliest

    def _reckon(self) -> None:
        self.is_wait = self.term.bound is _NOT_BEFORE
        if self.rival_start is not None:
            here, there = (
                attrs.evolve(self, start=start, rival_start=None, open_question=None)
                for start in (self.start, self.rival_start)
            )
            self.earliest = min((day for day in (here.earliest, there.earliest) if day), default=None)
            self.latest = max(here.latest, there.latest) if here.latest and there.latest else None
            return
        if self.start[0] == self.start[1] and not self.pauses:
            self.earliest, self.latest = _bounds(self.term, self.start[0], self.calendar, self.tracks)
            if self.paused is not None:
                self.latest = None
            return
        self.earliest = self.due_first().earliest
        if self.paused is None:
            last = self.due_last()
            self.latest = last.latest if last is not None else None

    def due_first(self) -> Due:
        """Return the due date if everything happened as early as it can have."""
        if not self.pauses:
            return due(self.term, self.start[0], self.calendar, tracks=self.tracks)
        pauses = tuple(
            (referral[1] or referral[0], max(decision[0], referral[1] or referral[0]))
            for referral, decision in self.pauses
        )
        return due(self.term, self.start[0], self.calendar, tracks=self.tracks, pauses=pauses)

    def due_last(self) -> Due | None:
        """Return the due date if everything happened as late as it can have; ``None`` if that is not bounded."""
        if self.start[1] is None or any(decision[1] is None for _, decision in self.pauses):
            return None
        pauses = tuple((referral[0], decision[1] or decision[0]) for referral, decision in self.pauses)
        return due(self.term, self.start[1], self.calendar, tracks=self.tracks, pauses=pauses)

    @property
    def day(self) -> date | None:
        """Return the last day of the term if it is known."""
        return self.earliest if self.earliest == self.latest and self.open_question is None else None

    def under(self, rival: Rival) -> "Running":
        """Return the term as it runs under the answer that makes a rival of it."""
        return attrs.evolve(
            self, term=rival.term, start=rival.start, open_question=None, rival_start=None, rivals=(), lapsed=False
        )

    def lapses_under_every_answer(self, day: date) -> bool:
        """Say whether the last day of the term surely lies before a day, whichever answer gives it."""
        others = (self.under(rival) for rival in self.rivals)
        return self.lapses_before(day) and all(other.lapses_before(day) for other in others)

    def lapses_before(self, day: date) -> bool:
        """Say whether the last day of the term surely lies before a day, and nobody has noticed yet."""
        return self.latest is not None and self.latest < day and not self.lapsed and not self.is_wait

    def at(self, first: date, last: date | None, *, pauses: bool) -> "Running":
        """Return the term as it stands still, runs on, or goes on again after an act between two days.

        One that was over before stops no more.
        """
        if pauses:
            return self if self.paused or self.lapsed else attrs.evolve(self, paused=(first, last))
        if self.paused:
            return attrs.evolve(self, paused=None, pauses=(*self.pauses, (self.paused, (first, last))))
        return self

    def kept_by(self, first: date, last: date | None) -> bool | None:
        """Say whether an act between two days ended the term in time; ``None``: the record does not show it."""
        if self.is_wait:
            return True if self.latest is not None and first > self.latest else None
        if self.earliest is not None and last is not None and last <= self.earliest:
            return True
        if self.latest is not None and first > self.latest and not self.term.indirect:
            return False
        return None


@lru_cache(maxsize=65536)
def _bounds(term: Term, start: date, calendar: Calendar, tracks: frozenset[str]) -> tuple[date | None, date | None]:
    found = due(term, start, calendar, tracks=tracks)
    return found.earliest, found.latest
