"""Sessions: those whose days were read, and those of years to come, which the law sets by a rule."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Literal, NamedTuple

from lawflow.law.sources import Footing

_DAY = timedelta(days=1)


class Session(NamedTuple):
    """A session from its first to its last day, both included; ``last`` is ``None`` while its end is not known.

    A session whose days were not read opens on a day from ``first`` to ``first_until``, or to its end if that is
    earlier, and closes on a day from ``last_from`` to ``last``.
    ``footing`` and ``source`` are those of its first day, unless the source says more.
    """

    first: date
    last: date | None
    kind: Literal["regular", "extraordinary"]
    footing: Footing
    source: str
    first_until: date | None = None
    last_from: date | None = None

    @property
    def first_at_latest(self) -> date:
        """Return the last day on which it can have opened."""
        return self.first_until or self.first

    @property
    def last_at_earliest(self) -> date | None:
        """Return the first day on which it can have closed; ``None`` while that is not known."""
        return self.last_from or self.last


class SessionRule(NamedTuple):
    """What the law says of regular sessions: from the first working day of a month to the last of another, a year on.

    The working days of years to come are not decreed, so either day lies within ``moved`` days of the working day
    expected, and in its month.
    """

    opens_in: int
    closes_in: int
    moved: int
    source: str

    def opening_in(self, year: int, works: Callable[[date], bool]) -> Session:
        """Return the regular session that opens in a year."""
        begins = date(year, self.opens_in, 1)
        expected = begins
        while not works(expected):
            expected += _DAY
        margin = self.moved * _DAY
        opened = Session(
            max(begins, expected - margin),
            None,
            "regular",
            Footing.INFERRED,
            self.source,
            first_until=expected + margin,
        )
        return self.closed(opened, works)

    def closed(self, session: Session, works: Callable[[date], bool]) -> Session:
        """Return a session whose last day was not read with the days between which it closes."""
        year = session.first.year + (session.first.month > self.closes_in)
        month_ends = date(year + self.closes_in // 12, self.closes_in % 12 + 1, 1) - _DAY
        expected = month_ends
        while not works(expected):
            expected -= _DAY
        last = min(month_ends, expected + self.moved * _DAY)
        opened = min(session.first_at_latest, last)
        return session._replace(first_until=opened, last_from=expected - self.moved * _DAY, last=last)
