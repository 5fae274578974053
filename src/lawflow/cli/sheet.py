"""``lawflow sheet``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lawflow.cli.dossiers import Pairs, SeatPairs, played
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
from lawflow.cli.output import emit_file, tell
from lawflow.cli.simulate import print_refusal
from lawflow.dossiers.writing import write_whole
from lawflow.errors import UnknownNameError
from lawflow.tongues import say
from lawflow.views.sheet import FORMATS, sheet

if TYPE_CHECKING:
    from datetime import date


@click.command("sheet")
@click.argument("dossier")
@file_option("-o", "--output", help="File to write, .pdf or .html. Without it: standard output.")
@click.option("--format", "fmt", help="pdf or html, if no file names it (html).", metavar="FORMAT")
@force_option
@today_option
@lang_option
@answer_option
@seats_option
def command(
    dossier: str,
    *,
    output: str | None,
    fmt: str | None,
    force: bool,
    on: date | None,
    lang: str | None,
    answers: Pairs,
    seats: SeatPairs,
) -> int:
    """Write the sheet of the bill of DOSSIER: two pages of A4 at most, to print.

    Where it stands at the end of a day (today), what is due, what may be done, the votes needed in all stages ahead,
    articles and timeline.
    """
    chosen = (fmt or (Path(output).suffix.lstrip(".") if output else FORMATS[-1])).lower()
    if chosen not in FORMATS:
        raise UnknownNameError(say("format"), chosen, FORMATS)
    if not output and chosen == "pdf" and sys.stdout.isatty():
        raise click.UsageError(say("pdf is no text for a terminal: give -o FILE"))
    day, spoken = on or today(), language(lang)
    record, result = played(dossier, on=day, answers=answers, seats=seats)
    content = sheet(record, result, chosen, on=day, lang=spoken)
    for n, refused in result.refusals:
        print_refusal(refused, n, spoken)
    if output:
        write_whole(Path(output), content, inputs=[Path(dossier)], force=force)
        tell(f"{record.id} → {output}")
    else:
        emit_file(content)
    return 0 if result.settled else 4
