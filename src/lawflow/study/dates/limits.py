"""Limits: the latest day of an outcome, or why there is none, and the terms that set it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final, Literal

import attrs

from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from lawflow.passage.passage import Passage
    from lawflow.passage.running import Running
    from lawflow.study.dates.onward import Link

LOOSENESS: Final = {"date": 0, "not-knowable": 1, "none": 2}
"""The kinds of limit, from the tightest to the loosest."""


@attrs.frozen(repr=False)
class Limit(Shown):
    """The latest day of an outcome, or why there is none.

    ``kind`` is ``date`` (then ``day`` is known), ``none`` (no statutory limit) or ``not-knowable``;
    the last two name the ``stage`` where time stops being bound or known. ``between`` are the days
    between which the latest day must lie if it is not knowable or rests on undated acts
    (the second is ``None`` if nothing bounds it).
    """

    kind: Literal["date", "none", "not-knowable"]
    day: date | None = None
    stage: str | None = None
    term: str | None = None
    chain: tuple[Link, ...] = ()
    between: tuple[date, date | None] | None = None

    @property
    def looseness(self) -> tuple[int, date]:
        """Return how late the limit lets things come, for comparison."""
        return LOOSENESS[self.kind], self.day or (self.between or (date.min,))[-1] or date.max


def last_lawful(passage: Passage, *, silence: bool) -> date | None:
    """Return the last day of the tightest term that binds where the passage stands; ``None``: none is known.

    ``silence`` counts the terms that lapse by themselves too.
    """
    live = [running for running in passage.running if binds(running) and (silence or running.term.on_lapse is None)]
    return min((running.day for running in live if running.day is not None), default=None)


def binds(running: Running, *, by_default: bool = False) -> bool:
    """Say whether an act is unlawful after the last day of the term."""
    term = running.term
    yields = term.indirect or (term.gives_way and not by_default)
    return not (yields or running.is_wait or running.paused or running.lapsed) and bool(term.ends_on)
