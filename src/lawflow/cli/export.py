"""``lawflow export``: dossiers as event logs, and event logs of others as dossiers."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from lawflow import timetable
from lawflow.cli.dossiers import reached
from lawflow.cli.options import file_option, force_option
from lawflow.cli.output import harmless, tell
from lawflow.cli.tongue import spoken_option
from lawflow.cli.written import ending, put, tell_written, to_standard_output
from lawflow.dossiers.collection import Ids
from lawflow.dossiers.eventlog import as_csv
from lawflow.dossiers.foreign import dossiers_from, rows_in
from lawflow.dossiers.logmap import LogMap, read_map
from lawflow.dossiers.saving import as_bytes
from lawflow.dossiers.writing import make_folder, write_new
from lawflow.errors import LawflowError, UnknownNameError
from lawflow.reconstruction.files import read
from lawflow.tongues import say, say_count
from lawflow.views.formats.xes import COARSE, LEFT_OUT, xes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.dossiers.dossier import Dossier
    from lawflow.tongues import Said

FORMATS: Final = ("csv", "xes")


@click.command("export")
@click.argument("paths", nargs=-1)
@file_option(
    "-o",
    "--output",
    help="The log; its ending names the format. Without it, or for -: standard output. With --import: a folder.",
)
@click.option("--format", "fmt", metavar="FORMAT", help="csv or xes (else by the ending of the file, else csv).")
@click.option("--import", "log", metavar="LOG", help="Read an event log (CSV) and write its dossiers to the folder.")
@click.option(
    "--coarse-days",
    "coarse",
    type=click.Choice((LEFT_OUT, *COARSE)),
    default=LEFT_OUT,
    help="xes: the timestamp of an event whose day is not known: none, or the first or last day it can lie on.",
)
@force_option
@click.option("--map", "map_file", metavar="TOML", help="How the log of --import names things.")
@spoken_option
def command(
    paths: tuple[str, ...],
    *,
    output: str | None,
    fmt: str | None,
    log: str | None,
    coarse: str,
    force: bool,
    map_file: str | None,
) -> int:
    """Write the acts of dossiers as an event log: PATHS are dossiers or folders of them.

    With --import LOG --map TOML -o FOLDER it goes the other way: a log of others becomes dossiers.
    """
    if log is not None:
        if output is None or to_standard_output(output) or paths:
            message = say("--import LOG --map TOML -o FOLDER: a log, how to read it, and the folder to write to")
            raise click.UsageError(message)
        return _import(Path(log), Path(map_file) if map_file else None, Path(output), force=force)
    if not paths or map_file is not None:
        message = say("name dossiers or folders to export, or a log with --import")
        raise click.UsageError(message)
    chosen = (fmt or ending(output, "csv")).lower()
    if chosen not in FORMATS:
        raise UnknownNameError(say("format"), chosen, FORMATS)
    if coarse != LEFT_OUT and chosen != "xes":
        raise click.UsageError(say("--coarse-days belongs to xes: csv tells the first and the last day of each event"))
    files, unreachable = reached(paths)
    failed: list[Path] = []
    lines = _log(chosen, coarse, _dossiers(files, failed))
    if not to_standard_output(output):
        content = "".join(lines).encode()
        if len(failed) == len(files):  # a log of nothing would stand in the place of a good one
            return 3
        what = say_count("{n} dossier", "{n} dossiers", len(files) - len(failed))
        put(content, output, what, inputs=files, force=force)
    else:
        sys.stdout.writelines(map(harmless, lines) if sys.stdout.isatty() else lines)
    return 3 if failed or unreachable else 0


def _log(chosen: str, coarse: str, dossiers: Iterator[Dossier]) -> Iterator[str]:
    if chosen == "csv":
        return as_csv(dossiers, timetable.parliament_of)
    return xes(dossiers, coarse, lambda n: tell(_left_out(n)))


def _dossiers(files: list[Path], failed: list[Path]) -> Iterator[Dossier]:
    """Yield the dossiers that can be read, and tell of the others."""
    ids = Ids()
    for file in files:
        try:
            dossier = read(file, check_counts=False)
            ids.take(dossier.id, str(file))
        except LawflowError as error:
            failed.append(file)
            tell(error)
        else:
            yield dossier


def _left_out(n: int) -> Said:
    return say_count("{n} event left out: nothing bounds its day", "{n} events left out: nothing bounds their days", n)


def _import(log: Path, map_file: Path | None, folder: Path, *, force: bool) -> int:
    """Read all of a log, then write all of its dossiers; a fault anywhere leaves the folder as it was."""
    how = read_map(map_file, timetable.parliament()) if map_file is not None else LogMap()
    dossiers = dossiers_from(rows_in(log, how), how, str(log), timetable.PARLIAMENTS)
    named = {folder / f"{dossier.id}.toml": dossier for dossier in dossiers}
    files = {file: as_bytes(dossier, file) for file, dossier in named.items()}
    make_folder(folder)
    write_new(files, force=force)
    tell_written(say_count("{n} dossier", "{n} dossiers", len(files)), folder)
    return 0
