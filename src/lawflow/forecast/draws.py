"""Draws: random numbers that belong to a bill and to what is drawn for it, and to nothing else.

Each is a hash of the seed, the number of the bill, the stage and the round in which it is there (the finish of
SplitMix64, Steele and others 2014, once for the bill and once for the draw). So the same seed gives the same bills in
chunks of any size, in any order and on any number of workers; and a bill that comes to the same stage under two
editions has the same luck there, which makes the difference between editions far more certain than either of them.
"""

from __future__ import annotations

from hashlib import blake2b
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import numpy.typing as npt

    Words = npt.NDArray[np.uint64]

_STRIDE = np.uint64(0x9E3779B97F4A7C15)
_FIRST = np.uint64(0xBF58476D1CE4E5B9)
_SECOND = np.uint64(0x94D049BB133111EB)
_SHIFTS = tuple(np.uint64(shift) for shift in (30, 27, 31))
ROUND = np.uint64(0xD1B54A32D192ED03)
"""What sets the draws of one round apart from those of the next."""
DAYS = np.uint64(0x2545F4914F6CDD1D)
"""What sets the draw of the days apart from that of the move."""


def mixed(words: Words) -> Words:
    """Stir words in place until every bit rests on every other, and return them."""
    spare = words >> _SHIFTS[0]
    words ^= spare
    words *= _FIRST
    np.right_shift(words, _SHIFTS[1], out=spare)
    words ^= spare
    words *= _SECOND
    np.right_shift(words, _SHIFTS[2], out=spare)
    words ^= spare
    return words


def bill_words(seed: int, first: int, number: int) -> Words:
    """Return the word of each bill from number ``first`` on, under a seed of any size.

    >>> bool((bill_words(7, 0, 10)[4:] == bill_words(7, 4, 6)).all())
    True
    """
    numbers = np.arange(first, first + number, dtype=np.uint64)
    numbers *= _STRIDE
    numbers += np.uint64(name_word(f"seed {seed}"))
    return mixed(numbers)


def name_word(name: str) -> int:
    """Return the word of a name, the same on every machine."""
    return int.from_bytes(blake2b(name.encode(), digest_size=8).digest(), "little")
