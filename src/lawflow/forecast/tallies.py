"""The law of a tally: how many members of a chamber vote for a motion, exactly, by convolution over its parties.

Of a party of ``n`` members each is present with a chance ``attendance``, apart from the others. With a chance
``discipline`` the party votes as one: all who are present for it, with a chance ``ayes``, or all against. Otherwise
each votes for it with that chance, apart from the others. So ``discipline`` is the correlation between the votes of two
members who are present. Parties, chambers and motions are independent of each other. The functions take any numbers:
floats, fractions, or complex ones, whose imaginary part carries a derivative.
"""

from __future__ import annotations

from fractions import Fraction
from functools import cache
from math import comb
from typing import TYPE_CHECKING, Any

import attrs
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    import numpy.typing as npt

Number = Any
"""A float, a `Fraction`, or a complex number."""
Law = "npt.NDArray[Any]"
"""The chances of 0, 1, 2 … ayes."""


@attrs.frozen
class Group:
    """Members who are assumed alike: their seats, and the names of what is assumed of them.

    ``discipline`` and ``attendance`` are ``None`` where the file does not speak of them: nobody is bound, all come.
    """

    label: str
    seats: int
    ayes: str
    discipline: str | None = None
    attendance: str | None = None

    @property
    def names(self) -> frozenset[str]:
        """Return the names of all that its votes rest on."""
        return frozenset(name for name in (self.ayes, self.discipline, self.attendance) if name is not None)


def binomial(members: int, chance: Number) -> npt.NDArray[Any]:
    """Return the chances of 0 to ``members`` successes.

    >>> binomial(2, 0.5).tolist()
    [0.25, 0.5, 0.25]
    """
    if isinstance(chance, Fraction):
        ways = zip(_combinations(members), range(members + 1), strict=True)
        return np.array([way * chance**k * (1 - chance) ** (members - k) for way, k in ways])
    ayes = np.arange(members + 1)
    law: npt.NDArray[Any] = np.array(_combinations(members), dtype=np.float64) * chance**ayes
    found: npt.NDArray[Any] = law * (1 - chance) ** ayes[::-1]
    return found


@cache
def _combinations(members: int) -> tuple[int, ...]:
    return tuple(comb(members, k) for k in range(members + 1))


def party_law(seats: int, ayes: Number, discipline: Number, attendance: Number) -> npt.NDArray[Any]:
    """Return the law of the ayes of one party.

    >>> party_law(2, 0.5, 1.0, 1.0).tolist()
    [0.5, 0.0, 0.5]
    """
    free = (1 - discipline) * binomial(seats, ayes * attendance)
    as_one = discipline * ayes * binomial(seats, attendance)
    together: npt.NDArray[Any] = free + as_one
    together[0] = together[0] + discipline * (1 - ayes)
    return together


def tally_law(groups: Iterable[Group], values: Mapping[str, Number]) -> npt.NDArray[Any]:
    """Return the law of the ayes of a chamber, under the values of what is assumed."""
    law: npt.NDArray[Any] | None = None
    for group in groups:
        discipline = values[group.discipline] if group.discipline is not None else 0
        attendance = values[group.attendance] if group.attendance is not None else 1
        one = party_law(group.seats, values[group.ayes], discipline, attendance)
        law = one if law is None else np.convolve(law, one)
    return law if law is not None else np.array([1])


def chance_between(law: npt.NDArray[Any], least: int, below: int) -> Number:
    """Return the chance of at least ``least`` and fewer than ``below`` ayes."""
    part: Sequence[Number] = law[least:below].tolist()
    return sum(part[1:], part[0]) if part else law[0] * 0
