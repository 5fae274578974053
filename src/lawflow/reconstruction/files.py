"""The record of a bill from its file and to it, in the words of the parliament that it names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow import timetable
from lawflow.dossiers import loading

if TYPE_CHECKING:
    from os import PathLike
    from pathlib import Path

    from lawflow.dossiers.dossier import Dossier


def read(path: str | PathLike[str], *, check_counts: bool = True) -> Dossier:
    """Return the dossier in a TOML or JSON file.

    With ``check_counts`` votes above the seats of the chamber are a fault; the audit reports them
    instead. Raises `DossierError` with all faults if the file is missing or is no dossier.
    """
    return loading.read(path, timetable.PARLIAMENTS, check_counts=check_counts)


def parse(data: object, source: str = "dossier", *, check_counts: bool = True) -> Dossier:
    """Return the dossier held in plain data, as TOML or JSON gives it. Raises `DossierError`."""
    return loading.parse(data, timetable.PARLIAMENTS, source, check_counts=check_counts)


def write(dossier: Dossier, path: Path, *, force: bool = False) -> None:
    """Write the dossier to a file, in the format of its ending, whole or not at all.

    What could not be read again is not written: raises `DossierError` with all faults, and `CannotWriteError`. With
    ``force`` a file of another, a read-only or hard-linked one is written over.
    """
    from lawflow.dossiers import saving  # noqa: PLC0415 (to read, nothing of it is needed)

    parse(saving.as_data(dossier, json_dates=True), dossier.id)
    saving.write(dossier, path, force=force)
