"""When a chamber can sit and vote: how many deputies must be present, and what allows it between the sessions."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from lawflow.law.labels import Label
from lawflow.law.majorities import Share
from lawflow.law.sources import Citation


class Sittings(NamedTuple):
    """The rules of the sittings of chambers between two days.

    ``quorum`` is the share of all deputies of a chamber that must be present, which ``cites`` say; ``between`` says
    what allows a sitting between the sessions, which ``allowed_by`` say.
    """

    first: date
    last: date
    chambers: tuple[str, ...]
    quorum: Share
    cites: tuple[Citation, ...]
    between: Label
    allowed_by: tuple[Citation, ...]

    def covers(self, day: date) -> bool:
        """Say whether the rules are in force on a day."""
        return self.first <= day <= self.last

    def meets(self, first: date, last: date) -> bool:
        """Say whether the rules are in force on some day of a span."""
        return self.first <= last and first <= self.last

    def enough(self, seats: tuple[int, ...]) -> int:
        """Return the least number of deputies, in whole deputies, that can be a quorum of so many seats."""
        return min(self.quorum.needed(number) for number in seats)


def sittings(
    first: str,
    last: str,
    quorum: tuple[Share, tuple[Citation, ...]],
    between: tuple[Label, tuple[Citation, ...]],
    *chambers: str,
) -> Sittings:
    """Return the rules of one row; the days are written as ``2007-05-21``."""
    share, cites = quorum
    label, allowed_by = between
    return Sittings(date.fromisoformat(first), date.fromisoformat(last), chambers, share, cites, label, allowed_by)


def rules_on(day: date, rules: tuple[Sittings, ...]) -> Mapping[str, Sittings]:
    """Return the rules in force on a day, by chamber."""
    return {chamber: one for one in rules if one.covers(day) for chamber in one.chambers}
