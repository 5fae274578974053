"""``lawflow editions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lawflow import timetable
from lawflow.cli import words as w
from lawflow.cli.edition_page import print_chambers, print_left_out, print_page, span
from lawflow.cli.options import find_edition, json_option, lang_option, language, on_option
from lawflow.cli.output import emit_json, heading, line, table
from lawflow.law import days
from lawflow.views.objects.editions import PARTS, editions_page
from lawflow.views.objects.law import law_page

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.edition import Edition


@click.command("editions")
@click.argument("edition", required=False)
@json_option
@lang_option
@on_option
@click.option("--successions", is_flag=True, help="What becomes of pending bills at each change of edition.")
@click.option("--chambers", is_flag=True, help="The seats of the chambers by date, how they are filled, the parties.")
@click.option(
    "--law", "whole", is_flag=True, help="The whole law and the calendar as JSON, for other programs to read."
)
@click.option("--left-out", is_flag=True, help="What the law sets and the editions do not run, and why.")
def command(
    edition: str | None,
    *,
    as_json: bool,
    lang: str | None,
    on: date | None,
    successions: bool,
    chambers: bool,
    left_out: bool,
    whole: bool,
) -> None:
    """List the editions of the law, or show the page of one EDITION (2023): its texts, chambers, what it leaves out."""
    if whole:
        emit_json(law_page())
        return
    one = find_edition(edition, on)
    known = (one,) if one else timetable.editions()
    asked = {"successions": successions, "chambers": chambers, "left_out": left_out}
    parts = tuple(part for part in PARTS if asked.get(part))
    if one and not parts:
        parts = tuple(part for part in PARTS if part != "successions")
    spoken = language(lang)
    if as_json:
        emit_json(editions_page(known, parts, on))
    elif one and not any(asked.values()):
        print_page(one, spoken, on)
    elif parts:
        _print_parts(known, parts, spoken, on)
    else:
        _print(known, spoken)


def _print_parts(known: tuple[Edition, ...], parts: tuple[str, ...], lang: str, on: date | None) -> None:
    if "successions" in parts:
        _successions(known, lang)
    if "chambers" in parts:
        print_chambers(known, lang, on)
    if "left_out" in parts:
        print_left_out(known, lang)


def _print(known: tuple[Edition, ...], lang: str) -> None:
    for edition in known:
        heading(f"{edition.id}  {span(edition, lang)}")
        line(f"  {edition.changed.text(lang)}")
        line(
            f"  {w.INSTRUMENTS.text(lang)}: "
            + "; ".join(f"{i.short.text(lang)} ({i.version})" for i in edition.instruments)
        )
    columns = [w.PROCEDURE, w.STAGES, w.STEPS, w.OPEN_QUESTIONS]
    rows = [
        [one.id, str(len(one.stages)), str(len(one.steps)), str(len(edition.questions_of(one)))]
        for edition in known
        for one in edition.procedures
    ]
    table([column.text(lang) for column in columns], rows)


def _successions(known: tuple[Edition, ...], lang: str) -> None:
    columns = [w.EDITION, w.KIND, w.STAGE, w.RULE, w.INTO, w.QUESTION, w.REASON, w.ARTICLE]
    kinds = known[-1].parliament.kinds
    before = dict(zip(timetable.editions()[1:], timetable.editions(), strict=False))
    rows = [
        [
            edition.id,
            kinds[cell.kind].text(lang),
            timetable.stage_label(before[edition], cell.kind, cell.stage).text(lang),
            w.SUCCESSION_RULES[cell.rule].text(lang),
            timetable.stage_label(edition, cell.kind, cell.into).text(lang) if cell.into else "",
            cell.question or "",
            cell.reason.text(lang),
            "; ".join(cite.text(lang) for cite in cell.cites),
        ]
        for edition in known
        for cell in edition.handovers
    ]
    table([column.text(lang) for column in columns], rows)
    for edition in known:
        if edition.handovers:
            silent = sum(cell.rule == "silent" for cell in edition.handovers)
            begins = days.day(edition.starts).text(lang)
            line(f"{begins} → {edition.id}: {len(edition.handovers)}; {w.SILENT_CELLS.text(lang)}: {silent}")
    total = sum(cell.rule == "silent" for edition in known for cell in edition.handovers)
    line(f"{w.SILENT_CELLS.text(lang)}: {total}")
