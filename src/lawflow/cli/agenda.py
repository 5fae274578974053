"""``lawflow agenda``."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import click

from lawflow.cli import agenda_page as said
from lawflow.cli.a_file import A_FILE
from lawflow.cli.bill_lines import title
from lawflow.cli.calendar_file import write_calendar
from lawflow.cli.dossiers import Pairs, SeatPairs, all_played
from lawflow.cli.options import (
    Day,
    dossier_options,
    file_option,
    force_option,
    form_option,
    language,
    today,
    today_option,
)
from lawflow.cli.output import emit_json, line
from lawflow.cli.written import check_target
from lawflow.law import days
from lawflow.study.agenda import agenda
from lawflow.tongues import say
from lawflow.views.objects.agenda import agenda_page

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path


@click.command("agenda")
@click.argument("paths", nargs=-1, required=True)
@today_option
@click.option("--until", type=Day(), metavar="DATE", help="The last day told of (else a week, its first day included).")
@file_option("--ics", type=A_FILE, help="Write one calendar of all instead; - is standard output.")
@form_option("--md", "as_markdown", is_flag=True, help="As Markdown.")
@form_option("--csv", "as_csv", is_flag=True, help="One row a term.")
@click.option("--all", "every", is_flag=True, help="Every term that is past, not only those of the last thirty days.")
@force_option
@dossier_options
def command(
    paths: tuple[str, ...],
    *,
    on: date | None,
    until: date | None,
    ics: Path | None,
    as_markdown: bool,
    as_csv: bool,
    every: bool,
    force: bool,
    as_json: bool,
    lang: str | None,
    answers: Pairs,
    seats: SeatPairs,
) -> int:
    """Say what is due on the days ahead, over all bills: PATHS are dossiers or folders of them.

    By day, from today or --on: whose turn it is, what must be done, on which article, and a word where the last day
    is a day off. What is past or has no known day stands after it. With --ics, all terms whose last day is known and
    ahead are written as one calendar, in place of the page; put in again, it moves the days that have moved, and,
    written over the one before (--force), takes out what has ceased to run. A file that cannot be read is reported, the
    rest go on, and the exit code is 3.
    """
    check_target(ics, beside=as_json or as_csv or as_markdown)
    day, spoken = on or today(), language(lang)
    if until is not None and until < day:
        raise click.UsageError(
            say("--until {until} lies before the first day, {day}", until=days.day(until), day=days.day(day))
        )
    files, bills, failed = all_played(paths, on=day, answers=answers, seats=seats)
    if ics is not None and bills:
        noted = ((result.passage, record.id, title(record, spoken), result) for record, result in bills)
        write_calendar(noted, ics, spoken, inputs=files, force=force)
    found = agenda(bills, day, until)
    page = agenda_page(found, len(bills), "en" if as_json else spoken)
    if as_json:
        emit_json(page)
    elif as_csv:
        said.as_csv(page, spoken, sys.stdout)
    elif as_markdown:
        line("\n".join(said.as_markdown(page, spoken, every=every)))
    elif ics is None:
        said.as_text(page, spoken, every=every)
    return 3 if failed else 0
