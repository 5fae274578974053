"""Majorities in exact integers, and what recorded counts prove of them."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Any

import attrs

from lawflow.law.shown import Value

if TYPE_CHECKING:
    from collections.abc import Sequence


class Verdict(Enum):
    """What the record shows of a condition; unknown is presumed, and printed so."""

    MET = "met"
    UNMET = "unmet"
    UNKNOWN = "presumed"


@attrs.frozen(eq=False, repr=False)
class Share(Value):
    """A share of a base: more than 1/2, or at least 2/3, 3/4, 4/5."""

    num: int
    den: int
    more_than: bool = False

    def needed(self, seats: int) -> int:
        """Return the least number of votes, in whole deputies, that reaches the share of ``seats``.

        "At least" rounds up: in June 1999 two thirds of 67 were 45 and of 43 were 29.

        >>> TWO_THIRDS.needed(67), TWO_THIRDS.needed(43), MORE_THAN_HALF.needed(98)
        (45, 29, 50)
        """
        if self.more_than:
            return seats * self.num // self.den + 1
        return -(-seats * self.num // self.den)

    def __str__(self) -> str:
        return f"{'>' if self.more_than else '≥'} {self.num}/{self.den}"


MORE_THAN_HALF = Share(1, 2, more_than=True)
TWO_THIRDS = Share(2, 3)
THREE_QUARTERS = Share(3, 4)
FOUR_FIFTHS = Share(4, 5)
ONE_FIFTH = Share(1, 5)


def _counted(_: object, field: attrs.Attribute[Any], value: object) -> None:
    if value is None or (isinstance(value, int) and value >= 0):
        return
    message = f"{field.name}={value!r} is no number of votes: a whole number from 0 on, or None where it is not known"
    raise (ValueError if isinstance(value, int) else TypeError)(message)


@attrs.frozen(eq=False, repr=False)
class Tally(Value):
    """Votes of one chamber on one motion; a count that the record lacks is ``None``.

    Raises `TypeError` for a count that is no whole number, `ValueError` for one below none.
    """

    ayes: int | None = attrs.field(default=None, validator=_counted)
    noes: int | None = attrs.field(default=None, validator=_counted)
    abstained: int | None = attrs.field(default=None, validator=_counted)
    not_voting: int | None = attrs.field(default=None, validator=_counted)

    @property
    def turned(self) -> Tally:
        """Return the same vote with those against in the place of those for."""
        return Tally(self.noes, self.ayes, self.abstained, self.not_voting)

    def recorded(self) -> int:
        """Return the sum of the counts that are recorded, in deputies."""
        return (self.ayes or 0) + (self.noes or 0) + (self.abstained or 0) + (self.not_voting or 0)

    def most_ayes(self, seats: int) -> int:
        """Return the largest number of ayes that the counts leave room for.

        >>> Tally(noes=34).most_ayes(39)
        5
        """
        if self.ayes is not None:
            return self.ayes
        return max(0, seats - self.recorded())

    def reaches(self, share: Share, seats: Sequence[int]) -> Verdict:
        """Say whether the ayes reach the share of the total, whichever number of seats is right.

        ``seats`` holds one number, or several where the size of the chamber on that day is an
        open question (Senate, 24 August 2022 to 24 January 2023).

        >>> Tally(ayes=66).reaches(TWO_THIRDS, [98]), Tally(ayes=65).reaches(TWO_THIRDS, [98])
        (<Verdict.MET: 'met'>, <Verdict.UNMET: 'unmet'>)
        """
        needed = [*map(share.needed, seats)]
        if self.ayes is None:
            short = all(self.most_ayes(n) < least for n, least in zip(seats, needed, strict=True))
            return Verdict.UNMET if short else Verdict.UNKNOWN
        if self.ayes >= max(needed):
            return Verdict.MET
        return Verdict.UNMET if self.ayes < min(needed) else Verdict.UNKNOWN
