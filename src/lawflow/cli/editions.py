"""``lawflow editions``."""

from __future__ import annotations

import click

from lawflow import timetable
from lawflow.cli import words as w
from lawflow.cli.options import json_option, lang_option, language
from lawflow.cli.output import emit_json, heading, line, table
from lawflow.views.reports import edition_data


@click.command("editions")
@json_option
@lang_option
def command(*, as_json: bool, lang: str | None) -> None:
    """List the editions of the law: dates, what changed, instruments, procedures and their counts."""
    known = timetable.editions()
    if as_json:
        emit_json({"schema": "lawflow.editions/1", "editions": [edition_data(edition) for edition in known]})
        return
    spoken = language(lang)
    for edition in known:
        about = "≈ " if edition.approximate else ""
        heading(f"{edition.id}  {about}{edition.starts} – {edition.until or '…'}")
        line(f"  {edition.changed.text(spoken)}")
        line(f"  {w.INSTRUMENTS.text(spoken)}: " + "; ".join(f"{i.short.text(spoken)} ({i.version})" for i in edition.instruments))
    columns = [w.PROCEDURE, w.STAGES, w.STEPS, w.QUESTIONS]
    rows = [
        [procedure.id, str(len(procedure.stages)), str(len(procedure.steps)), str(len(procedure.open_questions))]
        for edition in known
        for procedure in edition.procedures
    ]
    table([column.text(spoken) for column in columns], rows)
