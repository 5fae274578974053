"""Effort: how many acts may be tried for one record.

Little of what makes no sense fits in any way, and every way would be tried. What lies beyond is not tried: nothing is
claimed then that it might excuse, and the record is told to be cut off. Counted are acts tried, not time: the same
record always gets the same answer.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator

WAYS: Final = 8
"""Ways of completing a record that cost as much to find as one act to try."""
MOST: Final = 6_000
"""Acts tried for one record, in some two seconds: that of a real bill takes up to two thousand, mostly below fifty."""


class Effort:
    """How many acts may still be tried."""

    def __init__(self, left: int) -> None:
        self.left = left

    @property
    def over(self) -> bool:
        """Say whether no more is tried."""
        return self.left <= 0


_EFFORT: Final[ContextVar[Effort]] = ContextVar("effort")


@contextmanager
def bounded(most: int = MOST) -> Iterator[Effort]:
    """Try no more than so many acts, or than an effort around this one has left."""
    around = _EFFORT.get(None)
    effort = Effort(most if around is None else min(most, around.left))
    before = effort.left
    token = _EFFORT.set(effort)
    try:
        yield effort
    finally:
        _EFFORT.reset(token)
        if around is not None:
            around.left -= before - effort.left


def spend(acts: int = 1) -> None:
    """Count acts that are tried, or ways of which each is found by as much work as a part of one."""
    effort = _EFFORT.get(None)
    if effort is not None:
        effort.left -= acts


def is_over() -> bool:
    """Say whether no more is tried."""
    effort = _EFFORT.get(None)
    return effort is not None and effort.over
