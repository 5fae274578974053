"""The time without a chamber, as far as its days were read."""

from datetime import date, timedelta
from typing import NamedTuple

from lawflow.law.sources import Citation


class Absence(NamedTuple):
    """The time without a chamber: its powers ended ``early``, or they have not begun yet.

    Its first and its last day each lie between two days, which are equal where the day itself was read. ``cites`` say
    what its absence bars.
    """

    chamber: str
    first_at_earliest: date
    first_at_latest: date
    last_at_earliest: date
    last_at_latest: date
    source: str
    cites: tuple[Citation, ...]
    early: bool = True

    def covers(self, day: date) -> bool | None:
        """Say whether the chamber was absent on ``day``; ``None`` where the days read do not show it."""
        return self.spans(day, day)

    def spans(self, first: date, last: date) -> bool | None:
        """Say whether the chamber was absent on all the days from ``first`` to ``last``, or on none of them."""
        if self.first_at_latest <= first and last <= self.last_at_earliest:
            return True
        return None if self.first_at_earliest <= last and first <= self.last_at_latest else False

    def can_begin(self, first: date, last: date) -> bool:
        """Say whether its first day can lie between two days."""
        return self.first_at_earliest <= last and first <= self.first_at_latest

    def over_by(self, day: date) -> "Absence":
        """Return it as it is if the chamber is surely there on a day."""
        eve = day - timedelta(days=1)
        last_at_latest = min(self.last_at_latest, max(eve, self.last_at_earliest))
        return self._replace(last_at_latest=last_at_latest)

    def over_between(self, chamber: str, first: date, last: date) -> "Absence":
        """Return it with its last day, if it is one of the chamber that can have met again between two days."""
        eve, latest = first - timedelta(days=1), last - timedelta(days=1)
        if self.chamber != chamber or not self.last_at_earliest <= latest or not eve <= self.last_at_latest:
            return self
        return self._replace(
            last_at_earliest=max(eve, self.last_at_earliest), last_at_latest=min(latest, self.last_at_latest)
        )

    def begun_on(self, chamber: str, day: date) -> "Absence":
        """Return it with its first day, if it is one of the chamber that ended early and can begin then."""
        told = self.early and self.chamber == chamber and self.can_begin(day, day)
        if not told or self.first_at_earliest == self.first_at_latest:
            return self
        return self._replace(first_at_earliest=day, first_at_latest=day)
