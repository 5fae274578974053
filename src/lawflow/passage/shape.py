"""Whether an act has the shape of one: the check of the loader, for acts that no file held."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lawflow.dossiers.contradictions import contradictions
from lawflow.dossiers.forms import MOST_DEPUTIES, Scope
from lawflow.dossiers.keys import ACT
from lawflow.errors import DossierError

if TYPE_CHECKING:
    from lawflow.dossiers.dossier import Act
    from lawflow.law.parliament import Parliament


_NO_BOUND: Final = MOST_DEPUTIES + 1


def check_shape(act: Act, of: Parliament) -> None:
    """Check an act that has votes or says something, as if it came from a file.

    Raises `DossierError` with every fault: a misspelt chamber, an unknown field, more votes than the chamber has seats.
    """
    if not _plain(act, of):
        _check(act, of)
    object.__setattr__(act, "fits", of.seal)


def _check(act: Act, of: Parliament) -> None:
    from lawflow.dossiers.saving import act_data  # noqa: PLC0415 (only for an act that looks odd)

    when = act.when
    row, scope = act_data(act, json_dates=False), Scope(of, {of.id: of})
    faults = [*ACT.faults(row, act.act, scope)]
    if not faults and all(_room(of, chamber, when.first, when.last) < _NO_BOUND for chamber in act.votes):
        faults += contradictions(row, act.act, scope)
    if faults:
        raise DossierError(str(when), faults)


def _plain(act: Act, of: Parliament) -> bool:
    """Say whether all is surely as it can be, as far as that is quickly known."""
    if act.together is not None:
        return False
    for field, value in act.says.items():
        if not isinstance(value, (str, int)) or not _told(of, field, value):
            return False
    votes = act.votes
    if not votes:
        return True
    actor, rooms = _rooms(of, act.act, act.when.first, act.when.last)
    if actor in rooms and actor not in votes:
        return False
    for chamber, tally in votes.items():  # noqa: SIM110 (on the path of every step, where a generator costs)
        if tally.recorded() > rooms.get(chamber, -1):
            return False
    return True


@lru_cache(maxsize=4096)
def _rooms(of: Parliament, act: str, first: date | None, last: date | None) -> tuple[str | None, dict[str, int]]:
    """Return who does an act, and the most votes that each chamber can cast in it."""
    actor = of.acts[act].actor if act in of.acts else None
    return actor, {chamber: _room(of, chamber, first, last) for chamber in of.chambers.seats}


@lru_cache(maxsize=256, typed=True)
def _told(of: Parliament, field: str, value: str | int) -> bool:
    """Say whether a record may say a value under a field."""
    scope, forms = Scope(of, {of.id: of}), {key.name: key.form for key in ACT.keys if key.told}
    return field in forms and not any(forms[field].faults(value, field, scope))


@lru_cache(maxsize=4096)
def _room(of: Parliament, chamber: str, first: date | None, last: date | None) -> int:
    """Return the most votes that a chamber can cast on some days; below none for one that does not exist.

    Where it had no seats, as in a bill that is put to the law of another time, nothing bounds them.
    """
    if chamber not in of.chambers.seats:
        return -1
    return max(of.chambers.on(chamber, first or date.min, last or date.max), default=_NO_BOUND)
