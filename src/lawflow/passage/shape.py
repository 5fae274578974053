"""Whether an act has the shape of one: the check of the loader, for acts that no file held."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from lawflow.dossiers.contradictions import contradictions
from lawflow.dossiers.forms import Scope
from lawflow.dossiers.keys import ACT
from lawflow.dossiers.saving import act_data
from lawflow.errors import DossierError

if TYPE_CHECKING:
    from lawflow.dossiers.dossier import Act
    from lawflow.law.parliament import Parliament


def check_shape(act: Act, of: Parliament) -> None:
    """Check an act that has votes or says something, as if it came from a file.

    Raises `DossierError` with every fault: a misspelt chamber, an unknown field, more votes than the chamber has seats.
    """
    if not act.says and all(_has_room(act, chamber, of) for chamber in act.votes):
        return
    row, scope = act_data(act, json_dates=False), Scope(of, {of.id: of})
    faults = [*ACT.faults(row, "", scope)]
    faults += contradictions(row, act.act, scope) if not faults else []
    if faults:
        raise DossierError(act.act, faults)


def _has_room(act: Act, chamber: str, of: Parliament) -> bool:
    """Say whether a chamber has the seats for the votes that an act counts in it."""
    if chamber not in of.chambers.seats:
        return False
    first, last = act.when.first, act.when.last or date.max
    return first is None or act.votes[chamber].recorded() <= max(of.chambers.on(chamber, first, last), default=0)
