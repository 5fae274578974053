"""Records without days: the editions against which one is held, of none of which a date tells."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from lawflow import timetable
from lawflow.reconstruction.aligning import MOST_BREACHES, search_on
from lawflow.reconstruction.alignment import Alignment
from lawflow.reconstruction.effort import bounded
from lawflow.reconstruction.fit import NARROW
from lawflow.reconstruction.reconstruct import started

if TYPE_CHECKING:
    from lawflow.dossiers.dossier import Dossier
    from lawflow.law.edition import Edition

FEW: Final = 12
"""Acts of a record that is held against every edition at once: of more, what makes no sense takes long."""
MOST_PROBED: Final = 250
"""Acts tried to see whether a record fits in part under the rules of a day: one of a real bill takes a hundred."""


def editions_of_votes(dossier: Dossier) -> list[Edition]:
    """Return the editions under which every chamber sat of which votes are recorded; if there is none, all."""
    parliament = timetable.parliament_of(dossier)
    known = [one for one in timetable.editions(parliament) if one.procedure(dossier.kind)]
    voted = {chamber for act in dossier.acts for chamber in act.votes}
    seats_on = parliament.chambers.on
    return [one for one in known if all(seats_on(name, one.starts, one.until or date.max) for name in voted)] or known


def fitting(dossier: Dossier, known: list[Edition]) -> list[Edition]:
    """Return the editions under which a record fits in part; else the latest that knows most of its acts."""
    if len(dossier.acts) <= FEW:
        return known
    found = [one for one in known if _fits_in_part(dossier, last_day(one))]
    return found or [max(known, key=lambda one: (_known(one, dossier), one.starts))]


def last_day(edition: Edition) -> date:
    """Return the last day of an edition, of that in force one by which its chamber has met."""
    return edition.until or edition.starts + timedelta(days=365)


def _fits_in_part(dossier: Dossier, on: date) -> bool:
    """Say whether a record fits under the rules of a day with few breaches, as far as few acts tried show it."""
    since = timetable.parliament_of(dossier).first_day
    with bounded(MOST_PROBED):
        start = started(dossier, on, answers=None, seats=None, since=since)
        return bool(search_on([Alignment(start)], [*dossier.record(since, on)], NARROW, MOST_BREACHES + 1).best)


def _known(edition: Edition, dossier: Dossier) -> int:
    """Return how many acts of a dossier the rules of an edition know for its kind of bill."""
    procedure = edition.procedure(dossier.kind)
    return sum(procedure is not None and act.act in procedure.steps_of for act in dossier.acts)
