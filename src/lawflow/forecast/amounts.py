"""Amounts: a number that is assumed, an interval in which it lies, or the cases from which it was counted."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from numpy.random import Generator

_PAIR = 2
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


def taken(value: object, *, is_chance: bool) -> Amount | None:
    """Return the amount that plain data, as TOML gives it, says; ``None`` if it says none."""
    plain = _fraction(value)
    if plain is not None:
        return number(plain)
    if not isinstance(value, dict):
        return None
    match value:
        case {"between": [low, high]} if len(value) == 1:
            ends = _fraction(low), _fraction(high)
            return None if ends[0] is None or ends[1] is None else between(ends[0], ends[1])
        case {"counted": int(seen), "of": int(out_of)} if is_chance and len(value) == _PAIR and 0 <= seen <= out_of:
            return counted(seen, out_of)
        case {"counted": int(seen)} if not is_chance and len(value) == 1 and seen >= 0:
            return counted(seen)
    return None


def _fraction(value: object) -> Fraction | None:
    if isinstance(value, bool) or not isinstance(value, int | float | Decimal):
        return None
    found = Decimal(str(value))
    return Fraction(found) if found.is_finite() else None
