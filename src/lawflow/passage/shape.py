"""Whether an act has the shape of one: the check of the loader, for acts that no file held."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lawflow.dossiers.contradictions import contradictions
from lawflow.dossiers.forms import MOST_DEPUTIES, Scope
from lawflow.dossiers.keys import ACT
from lawflow.dossiers.saving import act_data
from lawflow.errors import DossierError

if TYPE_CHECKING:
    from lawflow.dossiers.dossier import Act
    from lawflow.law.parliament import Parliament


_NO_BOUND: Final = MOST_DEPUTIES + 1


def check_shape(act: Act, of: Parliament) -> None:
    """Check an act that has votes or says something, as if it came from a file.

    Raises `DossierError` with every fault: a misspelt chamber, an unknown field, more votes than the chamber has seats.
    """
    says, when = act.says, act.when
    if all(isinstance(value, bool) for value in says.values()) and (not says or _told(of, *says)):
        for chamber, tally in act.votes.items():
            if tally.recorded() > _room(of, chamber, when.first, when.last):
                break
        else:
            return
    row, scope = act_data(act, json_dates=False), Scope(of, {of.id: of})
    faults = [*ACT.faults(row, act.act, scope)]
    if not faults and all(_room(of, chamber, when.first, when.last) < _NO_BOUND for chamber in act.votes):
        faults += contradictions(row, act.act, scope)
    if faults:
        raise DossierError(str(when), faults)


@lru_cache(maxsize=256)
def _told(of: Parliament, *fields: str) -> bool:
    """Say whether a record may say yes or no under all of these fields."""
    scope, forms = Scope(of, {of.id: of}), {key.name: key.form for key in ACT.keys if key.told}
    return all(field in forms and not any(forms[field].faults(True, field, scope)) for field in fields)  # noqa: FBT003 (a truth)


@lru_cache(maxsize=4096)
def _room(of: Parliament, chamber: str, first: date | None, last: date | None) -> int:
    """Return the most votes that a chamber can cast on some days; below none for one that does not exist.

    Where it had no seats, as in a bill that is put to the law of another time, nothing bounds them.
    """
    if chamber not in of.chambers.seats:
        return -1
    return max(of.chambers.on(chamber, first or date.min, last or date.max), default=_NO_BOUND)
