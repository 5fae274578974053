"""A network of terms: the days of acts, narrowed until they are the tightest that all terms allow together.

Each term is a bound between two acts: the later of them lies within it, after a wait, or on the day after a lapse. A
later start gives no earlier last day, so bounds passed on from act to act, forward and backward, until nothing changes
any more, are the tightest there are.
"""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta
from enum import Enum, auto
from typing import Final, NamedTuple

from lawflow.law.backward import earliest_start, furthest, latest_start
from lawflow.law.calendar import Calendar
from lawflow.law.counting import due
from lawflow.law.terms import Term
from lawflow.passage.entries import Interval

_DAY: Final = timedelta(days=1)
_ROUNDS: Final = 100
"""Rounds after which bounds are left as they are: each is sound by itself."""


class Bind(Enum):
    """How a term binds the act that ends it."""

    WITHIN = auto()
    """On its last day or before."""
    AFTER = auto()
    """After its last day: a wait."""
    NEXT = auto()
    """On the day after its last day: a lapse."""


class Link(NamedTuple):
    """A term between two acts, told by their places in a history.

    ``rivals`` are the term under each answer to an open question, itself among them; ``eve`` says that it is counted
    from the day before the act; ``pauses`` are the places of referral and decision.
    """

    term: Term
    start: int
    end: int
    bind: Bind
    calendar: Calendar
    tracks: frozenset[str] = frozenset()
    rivals: tuple[Term, ...] = ()
    eve: bool = False
    pauses: tuple[tuple[int, int], ...] = ()

    def reach(self, days: Sequence[Interval]) -> date | None:
        """Return the latest last day that the days of the acts allow under any answer; ``None``: nothing bounds it."""
        first, last = days[self.start]
        if last is None:
            return None
        first, last = (first - _DAY, last - _DAY) if self.eve else (first, last)
        found = [self._reach(term, first, last, days) for term in self.rivals or (self.term,)]
        known = [day for day in found if day is not None]
        return max(known) if len(known) == len(found) else None

    def _reach(self, term: Term, first: date, last: date, days: Sequence[Interval]) -> date | None:
        if not self.pauses:
            return furthest(term, first, last, self.calendar, self.tracks)
        pauses = []
        for referral, decision in self.pauses:
            until = days[decision][1]
            if until is None:
                return None
            since = max(days[referral][0], last)
            pauses.append((since, max(since, until)))
        return due(term, last, self.calendar, tracks=self.tracks, pauses=tuple(pauses)).latest

    def least(self, days: Sequence[Interval]) -> date:
        """Return the earliest last day that the days of the acts allow under any answer."""
        first = days[self.start][0] - _DAY if self.eve else days[self.start][0]
        return min(due(term, first, self.calendar, tracks=self.tracks).earliest for term in self.rivals or (self.term,))

    def back_to(self, day: date) -> date | None:
        """Return the first day of the act that starts the term from which it reaches a day; ``None``: not known."""
        if self.pauses:
            return None
        found = [earliest_start(term, day, self.calendar, self.tracks) for term in self.rivals or (self.term,)]
        known = [start for start in found if start is not None]
        return min(known) + self.eve * _DAY if len(known) == len(found) else None

    def over_before(self, day: date) -> date | None:
        """Return the last day of the act that starts the term from which it ends before a day; ``None``: not known."""
        if self.pauses:
            return None
        found = [latest_start(term, day, self.calendar, self.tracks) for term in self.rivals or (self.term,)]
        known = [start for start in found if start is not None]
        return max(known) + self.eve * _DAY if len(known) == len(found) else None


def tightest(days: Sequence[Interval], links: Iterable[Link]) -> list[Interval] | None:
    """Return the days of acts, in order, as tight as all terms allow together; ``None`` if no days satisfy them all."""
    found, bound = list(days), tuple(links)
    for _ in range(_ROUNDS):
        before = list(found)
        in_order(found)
        for link in bound:
            _pass_on(found, link)
        if any(last is not None and last < first for first, last in found):
            return None
        if found == before:
            break
    return found


def in_order(days: list[Interval]) -> None:
    """Narrow the days of acts that follow one another: none is before the one that it follows."""
    for place in range(1, len(days)):
        _not_before(days, place, days[place - 1][0])
    for place in range(len(days) - 1, 0, -1):
        _not_after(days, place - 1, days[place][1])


def _pass_on(days: list[Interval], link: Link) -> None:
    """Narrow the days of both acts of a term."""
    if link.bind is not Bind.AFTER:
        reach = link.reach(days)
        _not_after(days, link.end, reach + _DAY if reach is not None and link.bind is Bind.NEXT else reach)
        first = days[link.end][0] - _DAY if link.bind is Bind.NEXT else days[link.end][0]
        _not_before(days, link.start, link.back_to(first))
    if link.bind is not Bind.WITHIN:
        _not_before(days, link.end, link.least(days) + _DAY)
        last = days[link.end][1]
        _not_after(days, link.start, link.over_before(last) if last is not None else None)


def _not_before(days: list[Interval], place: int, day: date | None) -> None:
    first, last = days[place]
    if day is not None and day > first:
        days[place] = day, last


def _not_after(days: list[Interval], place: int, day: date | None) -> None:
    first, last = days[place]
    if day is not None and (last is None or day < last):
        days[place] = first, day
