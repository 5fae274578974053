"""``lawflow export``: dossiers as event logs, and event logs of others as dossiers."""

from __future__ import annotations

import csv
import sys
import tomllib
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from lawflow import timetable
from lawflow.cli.audit import dossiers_in
from lawflow.cli.output import narrate
from lawflow.dossiers.eventlog import LogMap, as_csv, dossiers_from, mapping
from lawflow.dossiers.saving import write, write_whole
from lawflow.errors import CannotWriteError, DossierError, Fault, LawflowError, UnknownNameError
from lawflow.reconstruction.files import read
from lawflow.views.formats.xes import xes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lawflow.dossiers.dossier import Dossier

WRITERS: Final[dict[str, Callable[[Iterator[Dossier]], Iterator[str]]]] = {
    "csv": partial(as_csv, of=timetable.parliament_of),
    "xes": xes,
}


@click.command("export")
@click.argument("paths", nargs=-1)
@click.option("-o", "--output", metavar="FILE", help="The log; its ending names the format. With --import: a folder.")
@click.option("--format", "fmt", metavar="FORMAT", help="csv or xes (else by the ending of the file, else csv).")
@click.option("--import", "log", metavar="LOG", help="Read an event log (CSV) and write its dossiers to the folder.")
@click.option("--map", "map_file", metavar="TOML", help="How the log of --import names things.")
def command(
    paths: tuple[str, ...], *, output: str | None, fmt: str | None, log: str | None, map_file: str | None
) -> int:
    """Write the acts of dossiers as an event log: PATHS are dossiers or folders of them.

    With --import LOG --map TOML -o FOLDER it goes the other way: a log of others becomes dossiers.
    """
    if log is not None:
        if output is None or paths:
            message = "--import LOG --map TOML -o FOLDER: a log, how to read it, and the folder to write to"
            raise click.UsageError(message)
        return _import(Path(log), Path(map_file) if map_file else None, Path(output))
    if not paths or map_file is not None:
        message = "name dossiers or folders to export, or a log with --import"
        raise click.UsageError(message)
    chosen = fmt or (Path(output).suffix.lstrip(".") if output else "csv")
    if chosen not in WRITERS:
        raise UnknownNameError("format", chosen, tuple(WRITERS))
    failed: list[str] = []
    lines = WRITERS[chosen](_dossiers(paths, failed))
    if output:
        write_whole(Path(output), "".join(lines).encode())
    else:
        sys.stdout.writelines(lines)
    return 3 if failed else 0


def _dossiers(paths: tuple[str, ...], failed: list[str]) -> Iterator[Dossier]:
    """Yield the dossiers that can be read, and tell of the others."""
    for path in paths:
        for file in dossiers_in(Path(path)):
            try:
                yield read(file, check_counts=False)
            except LawflowError as error:
                failed.append(str(file))
                narrate(f"lawflow: {error}")


def _import(log: Path, map_file: Path | None, folder: Path) -> int:
    how = _map(map_file) if map_file is not None else LogMap()
    count = 0
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise CannotWriteError(f"{folder}: cannot be made: {error.strerror}") from None
    try:
        with log.open(encoding="utf-8-sig", newline="") as stream:
            for dossier in dossiers_from(
                csv.DictReader(stream, delimiter=how.delimiter), how, str(log), timetable.PARLIAMENTS
            ):
                write(dossier, folder / f"{dossier.id}.toml")
                count += 1
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise DossierError(str(log), [Fault("", f"cannot be read: {error}", "a CSV file in UTF-8")]) from None
    narrate(f"lawflow: {count} → {folder}")
    return 0


def _map(path: Path) -> LogMap:
    try:
        return mapping(tomllib.loads(path.read_text(encoding="utf-8")), str(path), timetable.parliament().acts)
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise DossierError(str(path), [Fault("", f"cannot be read: {error}", "a TOML file")]) from None
