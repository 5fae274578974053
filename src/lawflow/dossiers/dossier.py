"""The dossier: the record of one bill, its data and its acts."""

from __future__ import annotations

import calendar
from datetime import date
from typing import TYPE_CHECKING

import attrs

from lawflow.law.bills import Bill
from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lawflow.law.majorities import Tally
    from lawflow.law.parliament import Parliament


@attrs.frozen(repr=False)
class When(Shown):
    """A day, a month, a year, or unknown: the interval in which an act lies; ``text`` is as recorded."""

    first: date | None = None
    last: date | None = None
    text: str = ""

    @classmethod
    def day(cls, day: date) -> When:
        """Return an exact day."""
        return cls(day, day, day.isoformat())

    @classmethod
    def month(cls, year: int, month: int) -> When:
        """Return some day of a month."""
        last = calendar.monthrange(year, month)[1]
        return cls(date(year, month, 1), date(year, month, last), f"{year:04}-{month:02}")

    @classmethod
    def year(cls, year: int) -> When:
        """Return some day of a year."""
        return cls(date(year, 1, 1), date(year, 12, 31), f"{year:04}")

    @property
    def exact(self) -> bool:
        """Say whether the day itself is known."""
        return self.first is not None and self.first == self.last

    def __str__(self) -> str:
        return self.text or self.recorded or (f"{self.first} … {self.last}" if self.first else "undated")

    @property
    def recorded(self) -> str | None:
        """Return the date as a dossier writes it: a day, a month, a year; ``None`` for any other interval."""
        if self.first is None or self.last is None:
            return None
        if self.exact:
            return self.first.isoformat()
        for whole in (When.month(self.first.year, self.first.month), When.year(self.first.year)):
            if (whole.first, whole.last) == (self.first, self.last):
                return whole.text
        return None


@attrs.frozen(repr=False)
class Act(Shown):
    """What an organ did, on a day, with votes; ``says`` holds what the record says beside (``wording`` …).

    ``supplied`` marks an act that the law makes unavoidable and the record lacks.
    """

    act: str
    when: When = When()
    votes: Mapping[str, Tally] = attrs.field(factory=dict)
    says: Mapping[str, object] = attrs.field(factory=dict)
    source: str = ""
    note: str = ""
    supplied: bool = False


@attrs.frozen(eq=False, repr=False)
class RecordedAct(Shown):
    """An act of a record: its number there, from 1, and the first and the last day on which it can have been done."""

    n: int
    act: Act
    low: date
    high: date | None

    def known_on(self, day: date) -> RecordedAct:
        """Return what is known of the act on a day on or after its first: that it was done by then."""
        return attrs.evolve(self, high=day) if self.high is None or self.high > day else self


@attrs.frozen(repr=False)
class Dossier(Shown):
    """What is known of one real or imagined bill.

    ``path`` is the file it was read from, for messages; ``parliament`` is the one it names, if it does.
    """

    id: str
    kind: str
    title: Mapping[str, str]
    acts: tuple[Act, ...] = ()
    track: str = "ordinary"
    initiator: str | None = None
    money: bool | None = None
    subject: str | None = None
    note: str = ""
    path: str = ""
    parliament: Parliament | None = None

    @property
    def bill(self) -> Bill:
        """Return what conditions may read of the bill."""
        tracks = frozenset() if self.track == "ordinary" else frozenset({self.track})
        return Bill(self.kind, tracks, self.initiator, self.money, self.subject)

    def intervals(self, since: date) -> tuple[tuple[date, date | None], ...]:
        """Return for each act the first and last day on which it can lie, given its neighbours.

        Acts stand in the order in which they happened, so an undated act lies between the acts
        around it, or after ``since`` where nothing before it is dated. ``None`` as last day: no later act is
        dated. Contradictory dates are kept as they are.
        """
        earliest: list[date] = []
        floor = since
        for act in self.acts:
            floor = max(floor, act.when.first) if act.when.first else floor
            earliest.append(floor if not act.when.exact else act.when.first or floor)
        latest: list[date | None] = []
        ceiling: date | None = None
        for act in reversed(self.acts):
            last = act.when.last
            if last is not None:
                ceiling = last if ceiling is None or act.when.exact else min(ceiling, last)
            latest.append(ceiling)
        return tuple(zip(earliest, reversed(latest), strict=True))

    def record(self, since: date, until: date | None = None) -> Iterator[RecordedAct]:
        """Yield the acts with their days, none before ``since``; from the first surely after ``until`` on, none."""
        for n, (act, (low, high)) in enumerate(zip(self.acts, self.intervals(since), strict=True), 1):
            if until is not None and low > until:
                return
            yield RecordedAct(n, act, low, high)

    def dated(self) -> tuple[date, date] | None:
        """Return the first and the last day that the record is sure of, or ``None`` if no act is dated."""
        days = [(act.when.first, act.when.last) for act in self.acts if act.when.first and act.when.last]
        return (days[0][0], max(first for first, _ in days)) if days else None
