"""The timetable: which edition, and which procedure, rule a bill of a kind on a day."""

from __future__ import annotations

from functools import lru_cache
from importlib import import_module
from typing import TYPE_CHECKING

from lawflow.errors import NoEditionError, UnknownNameError
from lawflow.law.bills import KINDS
from lawflow.law.labels import Label
from lawflow.parliaments.kz import TIMETABLE
from lawflow.parliaments.kz.chambers import CHAMBERS

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure

SEATS_QUESTION = "A44"
"""Seats in law or seats filled: answered by stating the seats, with ``seats``."""
FIRST_DAY = TIMETABLE[0][1]
NAMES = tuple(name for name, *_ in TIMETABLE)
_MODULES = {name: module for name, _, _, module in TIMETABLE}


@lru_cache(maxsize=len(TIMETABLE))
def edition(name: str) -> Edition:
    """Return the edition of that name, such as ``2017``. Raises `UnknownNameError`.

    An edition is loaded when it is first asked for: a bill of one date needs one of them, and all
    seven would take longer to check than the whole command (goal 14 of the benchmarks).
    """
    if name not in NAMES:
        raise UnknownNameError("edition", name, NAMES)
    found: Edition = import_module(_MODULES[name]).EDITION
    return found


def editions() -> tuple[Edition, ...]:
    """Return all editions in order of time."""
    return tuple(edition(name) for name in NAMES)


def edition_on(on: date) -> Edition:
    """Return the one edition in force on a day. Raises `NoEditionError` where none is known."""
    for name, starts, until, _ in TIMETABLE:
        if starts <= on and (until is None or on <= until):
            return edition(name)
    if on < FIRST_DAY:
        message = (
            f"no edition covers {on}: the first Parliament of two chambers sat on {FIRST_DAY}, and no bill ran before"
        )
    else:
        name, _, until, _ = TIMETABLE[-1]
        message = (
            f"no edition covers {on}: the last one known, {name}, ends on {until}; "
            "the rules since then are not in this version"
        )
    raise NoEditionError(message)


def edition_after(known: Edition) -> Edition | None:
    """Return the edition that takes over from this one, if it is known."""
    place = NAMES.index(known.id) + 1
    return edition(NAMES[place]) if place < len(NAMES) else None


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
    in_edition, _, kind = name.partition("/")
    found = edition(in_edition).procedure(kind) if in_edition in NAMES else None
    if found is None:
        known = [f"{edition_name}/{kind_name}" for edition_name in NAMES for kind_name in KINDS]
        raise UnknownNameError("procedure", name, known)
    return found


def turns_on(question: str) -> bool:
    """Say whether some step, term or succession of an edition depends on the answer to an open question."""
    for known in editions():
        if any(question in (cell.question, cell.terms) for cell in known.handovers):
            return True
        if any(question in found.turns_on for found in known.procedures):
            return True
    return question == SEATS_QUESTION


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
