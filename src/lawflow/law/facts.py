"""What a condition may look at when an act is put to it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from lawflow.law.bills import Bill
    from lawflow.law.majorities import Tally


def _not_known(_: str) -> None:
    """Return that nothing is known."""


@attrs.define(eq=False, repr=False)
class Facts(Shown):
    """The act and what is known when it is done.

    ``says`` is what the record of the act says of it (``wording``, ``partial``, ``conforms`` …),
    ``memory`` what earlier acts left behind, ``seats`` gives the possible numbers of seats of a
    chamber on the day, ``missed`` the ids of the terms that have lapsed, ``lapsing`` of those that can
    have lapsed by the last of its days, though no record shows it, ``past`` of those that are over before the act
    if they run from the act that begins them. ``closes`` and ``reopens`` say
    whether a session closes, or one opens after a lapse in recess, on that day (``None``: not known);
    ``sits`` says whether a chamber sits on all the days of the act, or on none of them. ``days`` are the
    first and the last day on which the act can have been done. ``together`` are the votes of all chambers as one total,
    where the record gives no more.
    """

    bill: Bill
    says: Mapping[str, object]
    votes: Mapping[str, Tally]
    memory: Mapping[str, object]
    seats: Callable[[str], tuple[int, ...]]
    missed: Collection[str] = ()
    closes: bool | None = None
    reopens: bool | None = None
    sits: Callable[[str], bool | None] = _not_known
    days: tuple[date, date] = (date.min, date.max)
    together: Tally | None = None
    lapsing: Collection[str] = ()
    past: Collection[str] = ()
