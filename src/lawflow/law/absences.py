"""The time without a chamber, as far as its days were read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.law.shown import Value

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.sources import Citation


@attrs.frozen(eq=False, repr=False)
class Absence(Value):
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
