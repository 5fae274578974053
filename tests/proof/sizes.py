"""How much is tried: by default a part of it, and all of it where ``LAWFLOW_FULL=1`` is set, as on CI."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, TypeVar

from lawflow import timetable

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.procedure import Procedure

T = TypeVar("T")
FULL: Final = os.environ.get("LAWFLOW_FULL") == "1"
PROCEDURES: Final = tuple(procedure for edition in timetable.editions() for procedure in edition.procedures)
WHOLE: Final = timetable.names()[-1:]
"""The editions of which every procedure is tried even by default: the one in force."""


def many(usual: int, full: int) -> int:
    """Return a number of cases: ``usual``, or ``full`` where all is tried."""
    return full if FULL else usual


def some(cases: Iterable[T], usual: int) -> tuple[T, ...]:
    """Return the cases of what takes long and tells little more from one case to the next: all, or ``usual`` of them.

    They are spread evenly; the first is always among them.
    """
    found = tuple(cases)
    return found if FULL or len(found) <= usual else tuple(found[n * len(found) // usual] for n in range(usual))


def tried() -> tuple[Procedure, ...]:
    """Return the procedures on which what takes long is tried: all, or by default a part that touches every edition.

    The part: every procedure of the edition in force, and of each before it the one with the fewest steps.
    """
    if FULL:
        return PROCEDURES
    least = {min(edition.procedures, key=lambda one: len(one.all_steps)).id for edition in timetable.editions()}
    return tuple(one for one in PROCEDURES if one.edition in WHOLE or one.id in least)
