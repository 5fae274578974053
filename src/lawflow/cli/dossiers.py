"""What the commands on a dossier share: reading the file and playing it up to a day."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from lawflow.cli.output import narrate, ours
from lawflow.dossiers.collection import all_in
from lawflow.errors import LawflowError
from lawflow.reconstruction.files import read
from lawflow.reconstruction.play import play

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lawflow.dossiers.dossier import Dossier
    from lawflow.reconstruction.play import Played

Pairs = tuple[tuple[str, str], ...]
SeatPairs = tuple[tuple[str, int], ...]


def played(
    path: str | Path, *, on: date | None, strict: bool = False, answers: Pairs = (), seats: SeatPairs = ()
) -> tuple[Dossier, Played]:
    """Read a dossier and play it up to the end of a day (``None``: to its last dated act).

    Answers and seats that are given prevail over those that it states of its world.
    """
    dossier = read(Path(path))
    stated = dossier.world
    followed, filled = {**stated.answers, **dict(answers)}, {**stated.seats, **dict(seats)}
    return dossier, play(dossier, on=on, strict=strict, answers=followed, seats=filled)


def all_played(
    paths: Iterable[str], *, on: date, answers: Pairs = (), seats: SeatPairs = ()
) -> tuple[list[Path], list[tuple[Dossier, Played]], bool]:
    """Return the files of some files and folders, their dossiers played, and whether one could not be read.

    A file that cannot be read or played is reported, and the rest go on.
    """
    files, unreachable = all_in(map(Path, paths))
    told: list[str] = [str(error) for error in unreachable]
    bills = []
    for file in files:
        try:
            bills.append(played(file, on=on, answers=answers, seats=seats))
        except LawflowError as error:
            told.append(str(error))
        except Exception as error:  # noqa: BLE001 (a bug of ours met in one file never ends the folder)
            told.append(f"{file}: {ours(error)}")
    for message in told:
        narrate(f"lawflow: {message}")
    if not files and not told:
        narrate("lawflow: no dossier found (*.toml, *.json)")
    return files, bills, bool(told)
