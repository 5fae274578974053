"""``lawflow sheet``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lawflow.cli.dossiers import Pairs, SeatPairs, all_played, played
from lawflow.cli.options import (
    answer_option,
    file_option,
    force_option,
    lang_option,
    language,
    seats_option,
    today,
    today_option,
)
from lawflow.cli.output import tell
from lawflow.cli.refusals import print_refusal
from lawflow.cli.written import check_target, ending, put, to_standard_output
from lawflow.dossiers.collection import Ids
from lawflow.dossiers.contents import is_folder
from lawflow.dossiers.writing import make_folder
from lawflow.errors import DossierError
from lawflow.law.expected import one_of
from lawflow.tongues import say
from lawflow.views.sheet import FORMATS, SheetFormat, sheet

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from lawflow.dossiers.dossier import Dossier
    from lawflow.reconstruction.play import Played


@click.command("sheet")
@click.argument("dossiers", nargs=-1, required=True)
@file_option(
    "-o", "--output", help="File to write, .pdf or .html; a folder for several. Without it, or for -: standard output."
)
@click.option("--format", "fmt", help="pdf or html, if no file names it (html).", metavar="FORMAT")
@force_option
@today_option
@lang_option
@answer_option
@seats_option
def command(
    dossiers: tuple[str, ...],
    *,
    output: str | None,
    fmt: str | None,
    force: bool,
    on: date | None,
    lang: str | None,
    answers: Pairs,
    seats: SeatPairs,
) -> int:
    """Write the sheets of the bills of DOSSIERS: two pages of A4 at most each, to print.

    Where a bill stands at the end of a day (today), what is due, what may be done, the votes needed in all stages
    ahead, articles and timeline. Of several bills, or of the dossiers of folders, each has a file of its own, named by
    its id, in the folder of -o; one that cannot be read is reported, the rest go on, and the exit code is 3.
    """
    day, spoken = on or today(), language(lang)
    several = len(dossiers) > 1 or is_folder(dossiers[0]) or (output is not None and is_folder(output))
    chosen = _format(fmt, None if several else output)

    def written(record: Dossier, result: Played) -> bytes:
        content = sheet(record, result, chosen, on=day, lang=spoken)
        for n, refused in result.refusals:
            print_refusal(refused, n, spoken)
        return content

    if several:
        if output is None or to_standard_output(output) or _is_a_file(output):
            raise click.UsageError(say("several bills have a file each: give -o FOLDER"))
        return _each(dossiers, Path(output), chosen, written, day=day, answers=answers, seats=seats, force=force)
    check_target(output, fmt=chosen)
    record, result = played(dossiers[0], on=day, answers=answers, seats=seats)
    content = written(record, result)
    put(content, output, record.id, inputs=[Path(dossiers[0])], force=force)
    return 0 if result.settled else 4


def _is_a_file(output: str) -> bool:
    """Say whether a name is that of a file, there or yet to be written, and not of a folder."""
    return Path(output).is_file() or (ending(output, "") in FORMATS and not Path(output).is_dir())


def _format(fmt: str | None, output: str | None) -> SheetFormat:
    """Return the format asked for, or the one that the ending of the file names."""
    return one_of(say("format"), (fmt or ending(output, FORMATS[-1])).lower(), FORMATS)


def _each(
    paths: tuple[str, ...],
    folder: Path,
    fmt: SheetFormat,
    written: Callable[[Dossier, Played], bytes],
    *,
    day: date,
    answers: Pairs,
    seats: SeatPairs,
    force: bool,
) -> int:
    """Write a file for each bill, and return the exit code."""
    files, bills, failed = all_played(paths, on=day, answers=answers, seats=seats, certain=True)
    make_folder(folder)
    ids = Ids()
    for record, result in bills:
        try:
            ids.take(record.id, str(record.path))
        except DossierError as error:
            failed = True
            tell(error)
            continue
        file = folder / f"{record.id}.{fmt}"
        put(written(record, result), file, record.id, inputs=files, force=force)
    return 3 if failed else 0 if all(result.settled for _, result in bills) else 4
