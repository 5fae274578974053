"""``lawflow draw``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lawflow.cli.dossiers import Pairs, played
from lawflow.cli.options import answer_option, find_procedure, lang_option, language, on_option
from lawflow.cli.output import narrate
from lawflow.errors import UnknownNameError
from lawflow.passage.writing import write_whole
from lawflow.views.draw import FORMATS, draw

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.procedure import Procedure
    from lawflow.passage.passage import Passage


@click.command("draw")
@click.argument("procedure", required=False)
@click.option(
    "-o", "--output", help="File to write; its ending names the format. Without it: standard output.", metavar="FILE"
)
@click.option("--format", "fmt", help="One of " + ", ".join(FORMATS) + ".", metavar="FORMAT")
@click.option(
    "--dossier", help="Mark the path that the bill of this dossier has walked, and where it stands.", metavar="FILE"
)
@click.option("--detail", default="steps", help="overview, steps or full.", metavar="DETAIL")
@click.option("--dark", is_flag=True, help="Light lines on a dark ground.")
@on_option
@lang_option
@answer_option
def command(
    procedure: str | None,
    *,
    output: str | None,
    fmt: str | None,
    dossier: str | None,
    detail: str,
    dark: bool,
    on: date | None,
    lang: str | None,
    answers: Pairs,
) -> None:
    """Draw PROCEDURE (2023/law), or with --dossier the path of a bill on its procedure.

    Formats: svg, png, pdf, dot, mmd, puml, scxml, bpmn, json, md, txt.
    """
    passage = played(dossier, on=on, answers=answers)[1].passage if dossier else None
    if procedure is None and passage is None:
        message = "name a procedure, such as 2023/law, or give --dossier FILE"
        raise click.UsageError(message)
    found = _drawn(procedure, passage, answers)
    chosen = fmt or (Path(output).suffix.lstrip(".") if output else "svg")
    if chosen not in FORMATS:
        raise UnknownNameError("format", chosen, FORMATS)
    content = draw(
        found, chosen, lang=lang if lang == "all" else language(lang), detail=detail, dark=dark, passage=passage
    )
    if output:
        write_whole(Path(output), content)
        narrate(f"lawflow: {found.id} → {output}")
    else:
        sys.stdout.buffer.write(content)


def _drawn(name: str | None, passage: Passage | None, answers: Pairs) -> Procedure:
    if name is not None:
        return find_procedure(name).under(dict(answers))
    if passage is None:
        message = "neither a procedure nor a passage to draw"
        raise ValueError(message)
    return passage.procedure
