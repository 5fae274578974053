"""How much is tried: by default a part of it, and all of it where ``LAWFLOW_FULL=1`` is set, as on CI."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final

from lawflow import timetable

if TYPE_CHECKING:
    from lawflow.law.procedure import Procedure

FULL: Final = os.environ.get("LAWFLOW_FULL") == "1"
PROCEDURES: Final = tuple(procedure for edition in timetable.editions() for procedure in edition.procedures)
WHOLE: Final = timetable.names()[-2:]
"""The editions of which every procedure is tried even by default: the last two."""


def many(usual: int, full: int) -> int:
    """Return a number of cases: ``usual``, or ``full`` where all is tried."""
    return full if FULL else usual


def tried() -> tuple[Procedure, ...]:
    """Return the procedures on which what takes long is tried: all, or by default a part that touches every edition.

    The part: every procedure of the last two editions, and of each edition before the one with the fewest steps.
    """
    if FULL:
        return PROCEDURES
    least = {min(edition.procedures, key=lambda one: len(one.all_steps)).id for edition in timetable.editions()}
    return tuple(one for one in PROCEDURES if one.edition in WHOLE or one.id in least)
