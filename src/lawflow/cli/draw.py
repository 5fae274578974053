"""``lawflow draw``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lawflow.cli.dossiers import Pairs, played
from lawflow.cli.options import answer_option, find_procedure, lang_option, language, on_option
from lawflow.cli.output import narrate
from lawflow.cli.simulate import title
from lawflow.errors import UnknownNameError
from lawflow.law.labels import LANGUAGES, Label
from lawflow.passage.writing import write_whole
from lawflow.views.content.graph import EMPTY
from lawflow.views.draw import FORMATS, compare, draw, timeline

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
@click.option(
    "--timeline", "as_timeline", is_flag=True, help="With --dossier: organs as rows, time as axis, terms as bars."
)
@click.option("--compare", "pair", nargs=2, help="What changed between two procedures.", metavar="OLD NEW")
@click.option("--side-by-side", is_flag=True, help="With --compare: two pictures instead of one laid over the other.")
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
    as_timeline: bool,
    pair: tuple[str, str] | None,
    side_by_side: bool,
    detail: str,
    dark: bool,
    on: date | None,
    lang: str | None,
    answers: Pairs,
) -> None:
    """Draw PROCEDURE (2023/law), the path of a bill (--dossier), or what a reform changed (--compare).

    Formats: svg, png, pdf, dot, mmd, puml, scxml, bpmn, json, md, txt.
    """
    chosen = fmt or (Path(output).suffix.lstrip(".") if output else "svg")
    if chosen not in FORMATS:
        raise UnknownNameError("format", chosen, FORMATS)
    spoken = "all" if lang == "all" else language(lang)
    record, result = played(dossier, on=on, answers=answers) if dossier else (None, None)
    passage = result.passage if result else None
    name = Label(*(title(record, tongue) for tongue in LANGUAGES)) if record else EMPTY
    if pair:
        before, after = (find_procedure(one).under(dict(answers)) for one in pair)
        content = compare(before, after, chosen, lang=spoken, overlaid=not side_by_side, dark=dark)
        drawn = f"{before.id} → {after.id}"
    elif as_timeline:
        if passage is None:
            raise click.UsageError("--timeline draws a bill: give --dossier FILE")
        content, drawn = timeline(passage, chosen, spoken, dark=dark, name=name), "timeline"
    else:
        found = _drawn(procedure, passage, answers)
        content = draw(found, chosen, lang=spoken, detail=detail, dark=dark, passage=passage, name=name)
        drawn = found.id
    if output:
        write_whole(Path(output), content)
        narrate(f"lawflow: {drawn} → {output}")
    else:
        sys.stdout.buffer.write(content)


def _drawn(name: str | None, passage: Passage | None, answers: Pairs) -> Procedure:
    if name is not None:
        return find_procedure(name).under(dict(answers))
    if passage is None:
        raise click.UsageError("name a procedure, such as 2023/law, or give --dossier FILE")
    return passage.procedure
