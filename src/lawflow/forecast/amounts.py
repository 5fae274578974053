"""Amounts: a number that is assumed, an interval in which it lies, or the cases from which it was counted."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from numpy.random import Generator

HALF = Fraction(1, 2)
"""What is added to each count before it is taken for a chance (the rule of Jeffreys)."""


@attrs.frozen
class Amount:
    """One assumed amount, exact as the file writes it.

    It lies between ``low`` and ``high``, equal for a plain number. Of what was counted ``seen`` is the number of
    cases, and ``out_of`` that of all cases where the amount is a chance; both are ``None`` otherwise.
    """

    low: Fraction
    high: Fraction
    seen: int | None = None
    out_of: int | None = None

    @property
    def middle(self) -> Fraction:
        """Return the amount a forecast rests on: the number, the middle of an interval, the mean after the cases.

        >>> counted(0, 9).middle, between(Fraction(1, 4), Fraction(3, 4)).middle
        (Fraction(1, 20), Fraction(1, 2))
        """
        return (self.low + self.high) / 2

    @property
    def is_interval(self) -> bool:
        """Say whether more than one number will do."""
        return self.low != self.high

    def drawn(self, chance: Generator) -> float:
        """Return one amount at random: of an interval evenly, of a count by what its cases leave open (Beta, Gamma)."""
        if self.seen is not None and self.out_of is not None:
            return float(chance.beta(self.seen + 0.5, self.out_of - self.seen + 0.5))
        if self.seen is not None:
            return float(chance.gamma(self.seen + 0.5))
        return float(chance.uniform(float(self.low), float(self.high)))

    def __str__(self) -> str:
        if self.seen is not None:
            return f"{self.seen}" + (f"/{self.out_of}" if self.out_of is not None else "")
        return f"{float(self.low):g}" + (f"–{float(self.high):g}" if self.is_interval else "")


def number(value: Fraction) -> Amount:
    """Return a plain number."""
    return Amount(value, value)


def between(low: Fraction, high: Fraction) -> Amount:
    """Return an interval."""
    return Amount(low, high)


def counted(seen: int, out_of: int | None = None) -> Amount:
    """Return what was counted: of a chance its cases out of all, of a weight its cases alone.

    Half a case is added for each way that the law leaves open, so that what was not seen is not impossible.
    """
    middle = seen + HALF if out_of is None else (seen + HALF) / (out_of + 1)
    return Amount(middle, middle, seen, out_of)
