"""Odds in fractions: nothing is rounded, and the chances of all outcomes add up to exactly one."""

from __future__ import annotations

from fractions import Fraction
from importlib import import_module
from typing import TYPE_CHECKING, Any

from lawflow.errors import AssumptionsError, Fault
from lawflow.forecast.elimination import ends_of
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lawflow.forecast.chain import Chain


def exact_outcomes(chain: Chain, values: Mapping[str, Fraction] | None = None) -> dict[str, Fraction]:
    """Return the chance of each outcome as a fraction, from the numbers as the file writes them.

    Raises `AssumptionsError` where by these numbers a bill stays somewhere for ever.
    """
    taken = values or {name: chain.assumptions.amounts[name].middle for name in chain.names}
    chances = chain.chances(taken, Fraction(1)).tolist()
    taken_as, given_back = _arithmetic()
    moves = [(m.source, m.target, taken_as(chance)) for m, chance in zip(chain.moves, chances, strict=True) if chance]
    try:
        ends = {spot: given_back(much) for spot, much in ends_of(moves).items()} if moves else {0: Fraction(1)}
    except ZeroDivisionError:
        fault = Fault("", say("by these numbers a bill stays somewhere for ever"))
        raise AssumptionsError(chain.assumptions.path, [fault]) from None
    found: dict[str, Fraction] = {}
    for spot, chance in ends.items():
        outcome = chain.spots[spot].outcome or ""
        found[outcome] = found.get(outcome, Fraction(0)) + chance
    return dict(sorted(found.items()))


def _arithmetic() -> tuple[Callable[[Fraction], Any], Callable[[Any], Fraction]]:
    """Return what turns a fraction into what is reckoned with, and back: those of FLINT where it is there."""
    try:
        rational = import_module("flint").fmpq
    except ImportError:
        return Fraction, Fraction
    return (
        lambda number: rational(number.numerator, number.denominator),
        lambda found: Fraction(int(found.p), int(found.q)),
    )
