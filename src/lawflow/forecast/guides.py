"""Guides: laws as tables, in which the value of a draw is found by one look and a few steps more."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import attrs
import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    import numpy.typing as npt

    Ints = npt.NDArray[np.int64]
    Words = npt.NDArray[np.uint64]
    Floats = npt.NDArray[np.float64]

Law: TypeAlias = tuple[list[int], list[float]]
"""Values and their chances."""
CELLS = 10
"""Bits of a draw by which a table is looked into."""
_WHOLE = 1 << 64


@attrs.frozen(eq=False)
class Guide:
    """Laws one after another: where to look for a draw in each, the last draw of each value, and the values.

    A draw ``w`` under law ``n`` has the first place from ``low[n << CELLS | w >> (64 - CELLS)]`` on with ``upper`` not
    below ``w``.
    """

    low: Ints
    upper: Words
    values: Ints

    def found(self, laws: Ints, draws: Words) -> Ints:
        """Return the place of each draw under its law."""
        cells = (draws >> np.uint64(64 - CELLS)).view(np.int64)
        cells += laws << CELLS
        places = self.low.take(cells)
        left = np.flatnonzero(draws > self.upper.take(places))
        while left.size:
            places[left] += 1
            left = left.compress(draws.take(left) > self.upper.take(places.take(left)))
        return places


def guide_of(laws: Sequence[Law]) -> Guide:
    """Return the guide of laws, each given as values and their chances."""
    low: list[int] = []
    upper: list[int] = []
    values: list[int] = []
    for law_values, chances in laws:
        begin = len(upper)
        ends = _ends(np.asarray(chances, dtype=np.float64))
        upper += ends
        values += law_values
        cells = np.arange(1 << CELLS, dtype=np.uint64) << np.uint64(64 - CELLS)
        low += (np.searchsorted(np.array(ends, dtype=np.uint64), cells) + begin).tolist()
    return Guide(np.array(low, dtype=np.int64), np.array(upper, dtype=np.uint64), np.array(values, dtype=np.int64))


def _ends(chances: Floats) -> list[int]:
    """Return the last draw of each value: its share of all draws, the last value to the very end."""
    upto = np.cumsum(chances)
    upto /= upto[-1]
    ends = [min(_WHOLE, max(1, round(float(end) * _WHOLE))) - 1 for end in upto]
    return [*ends[:-1], _WHOLE - 1]


def days_law(law: Floats) -> Law:
    """Return a law of days as values and chances."""
    days = np.flatnonzero(law > 0)
    return days.tolist(), law[days].tolist()
