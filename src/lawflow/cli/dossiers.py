"""What the commands on a dossier share: reading the file and playing it up to a day."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import play

if TYPE_CHECKING:
    from datetime import date

    from lawflow.dossiers.dossier import Dossier
    from lawflow.reconstruction.play import Played

Pairs = tuple[tuple[str, str], ...]
SeatPairs = tuple[tuple[str, int], ...]


def played(
    path: str, *, on: date | None, strict: bool = False, answers: Pairs = (), seats: SeatPairs = ()
) -> tuple[Dossier, Played]:
    """Read a dossier and play it up to the end of a day (``None``: to its last dated act)."""
    dossier = read(Path(path))
    return dossier, play(dossier, on=on, strict=strict, answers=dict(answers), seats=dict(seats))
