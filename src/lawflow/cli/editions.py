"""``lawflow editions``."""

from __future__ import annotations

from typing import TYPE_CHECKING

import click

from lawflow import timetable
from lawflow.cli import words as w
from lawflow.cli.options import json_option, lang_option, language
from lawflow.cli.output import emit_json, heading, line, table
from lawflow.views.objects.editions import editions_page

if TYPE_CHECKING:
    from lawflow.law.edition import Edition


@click.command("editions")
@json_option
@lang_option
@click.option("--successions", is_flag=True, help="What becomes of pending bills at each change of edition.")
def command(*, as_json: bool, lang: str | None, successions: bool) -> None:
    """List the editions of the law: dates, what changed, instruments, procedures and their counts."""
    known = timetable.editions()
    if as_json:
        emit_json(editions_page(known, successions=successions))
        return
    spoken = language(lang)
    if successions:
        _successions(known, spoken)
        return
    for edition in known:
        about = "≈ " if edition.approximate else ""
        heading(f"{edition.id}  {about}{edition.starts} – {edition.until or '…'}")
        line(f"  {edition.changed.text(spoken)}")
        line(
            f"  {w.INSTRUMENTS.text(spoken)}: "
            + "; ".join(f"{i.short.text(spoken)} ({i.version})" for i in edition.instruments)
        )
    columns = [w.PROCEDURE, w.STAGES, w.STEPS, w.QUESTIONS]
    rows = [
        [procedure.id, str(len(procedure.stages)), str(len(procedure.steps)), str(len(procedure.open_questions))]
        for edition in known
        for procedure in edition.procedures
    ]
    table([column.text(spoken) for column in columns], rows)


def _successions(known: tuple[Edition, ...], lang: str) -> None:
    columns = [w.EDITION, w.KIND, w.STAGE, w.RULE, w.INTO, w.QUESTION, w.REASON, w.ARTICLE]
    rows = [
        [
            edition.id,
            cell.kind,
            cell.stage,
            w.SUCCESSION_RULES[cell.rule].text(lang),
            cell.into or "",
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
            line(f"{edition.starts} → {edition.id}: {len(edition.handovers)}; {w.SILENT_CELLS.text(lang)}: {silent}")
    total = sum(cell.rule == "silent" for edition in known for cell in edition.handovers)
    line(f"{w.SILENT_CELLS.text(lang)}: {total}")
