"""The timetable: which edition, and which procedure, rule a bill of a kind on a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.editions.kz import EDITIONS
from lawflow.editions.kz.chambers import CHAMBERS
from lawflow.errors import NoEditionError, UnknownNameError
from lawflow.law.bills import KINDS
from lawflow.law.labels import Label

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure

FIRST_DAY = EDITIONS[0].starts


def editions() -> tuple[Edition, ...]:
    """Return all editions in order of time."""
    return EDITIONS


def edition(name: str) -> Edition:
    """Return the edition of that name, such as ``2017``. Raises `UnknownNameError`."""
    for known in EDITIONS:
        if known.id == name:
            return known
    raise UnknownNameError("edition", name, [known.id for known in EDITIONS])


def edition_on(on: date) -> Edition:
    """Return the one edition in force on a day. Raises `NoEditionError` where none is known."""
    for known in EDITIONS:
        if known.starts <= on and (known.until is None or on <= known.until):
            return known
    if on < FIRST_DAY:
        message = (
            f"no edition covers {on}: the first Parliament of two chambers sat on {FIRST_DAY}, and no bill ran before"
        )
    else:
        last = EDITIONS[-1]
        message = (
            f"no edition covers {on}: the last one known, {last.id}, ends on {last.until}; "
            "the rules since then are not in this version"
        )
    raise NoEditionError(message)


def edition_after(known: Edition) -> Edition | None:
    """Return the edition that takes over from this one, if it is known."""
    place = EDITIONS.index(known) + 1
    return EDITIONS[place] if place < len(EDITIONS) else None


def procedure_for(kind: str, on: date) -> Procedure:
    """Return the one procedure for a kind of bill on a day; never the nearest match.

    Raises `UnknownNameError` for a kind that does not exist and `NoEditionError` for a day or kind
    that no edition covers.
    """
    if kind not in KINDS:
        raise UnknownNameError("kind", kind, KINDS)
    known = edition_on(on)
    found = known.procedure(kind)
    if found is None:
        raise NoEditionError(f"edition {known.id} has no procedure for a {kind}")
    return found


def procedure(name: str) -> Procedure:
    """Return the procedure of that name, such as ``2017/law``. Raises `UnknownNameError`."""
    for known in EDITIONS:
        for found in known.procedures:
            if found.id == name:
                return found
    raise UnknownNameError("procedure", name, [found.id for known in EDITIONS for found in known.procedures])


def seats_in(known: Edition) -> dict[str, int]:
    """Return the number of seats, in deputies, of each chamber that sits at the end of the edition."""
    day = known.until or known.starts
    return {chamber: seats[0] for chamber in CHAMBERS.seats if (seats := CHAMBERS.on(chamber, day))}


def stage_label(name: str, kind: str, stage: str) -> Label:
    """Return the label of a stage as the edition of that name calls it; its id where that edition has no such stage."""
    found = edition(name).procedure(kind)
    if found is None or stage not in found.stage:
        return Label(stage, stage, stage)
    return found.stage[stage].label
