"""``lawflow draw``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from lawflow import timetable
from lawflow.cli.dossiers import Pairs, played
from lawflow.cli.options import (
    answer_option,
    file_option,
    find_procedure,
    force_option,
    language,
    refuse_file,
    today,
    today_option,
)
from lawflow.cli.output import tell
from lawflow.cli.written import PICTURES, check_target, ending, put
from lawflow.law.expected import one_of
from lawflow.tongues import say
from lawflow.views.content.graph import DETAILS, EMPTY
from lawflow.views.content.titles import name_of
from lawflow.views.draw import COMPARED, DRAWN, FORMATS, RENDERERS, TIMELINES, draw, draw_comparison, timeline

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.procedure import Procedure
    from lawflow.passage.passage import Passage
    from lawflow.views.content.graph import Tongue
    from lawflow.views.draw import Format

MERMAID_READS: Final = 50_000
"""The letters of a chart that Mermaid reads unless its page says otherwise (`maxTextSize`)."""


@click.command("draw")
@click.argument("procedure", required=False)
@file_option(
    "-o", "--output", help="File to write; its ending names the format. Without it, or for -: standard output."
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
@click.option("--detail", help="overview, steps (if nothing is said) or full.", metavar="DETAIL")
@click.option("--part", help="One station of the overview alone, such as objections.", metavar="STATION")
@force_option
@click.option("--dark", is_flag=True, help="Light lines on a dark ground.")
@click.option(
    "--renderer",
    help="What draws svg, png and pdf: lawflow (if nothing is said), or a graphviz on the search path.",
    metavar="RENDERER",
)
@today_option
@click.option("--lang", help="kk, ru, en or all (else LAWFLOW_LANG, the locale, en).", metavar="LANG")
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
    detail: str | None,
    part: str | None,
    dark: bool,
    force: bool,
    renderer: str | None,
    on: date | None,
    lang: str | None,
    answers: Pairs,
) -> int:
    """Draw PROCEDURE (2023/law), the path of a bill (--dossier), or what a reform changed (--compare).

    A bill is drawn as it stands at the end of a day (--on, today), which the picture names;
    where its record leaves several stages open, it names them; then, and where the law refuses an act,
    the exit code is 4.
    Formats: svg, png, pdf, dot, mmd, puml, scxml, bpmn, json, md, txt.
    """
    chosen = format_of(fmt, output)
    _check_together(procedure, dossier, pair, as_timeline=as_timeline, side_by_side=side_by_side, fmt=chosen)
    if as_timeline and (detail is not None or part is not None):
        raise click.UsageError(say("--detail and --part belong to the map of a procedure: a timeline has neither"))
    if renderer is not None and chosen not in PICTURES:
        raise click.UsageError(
            say("--renderer draws a picture ({names}), not {chosen}", names=", ".join(PICTURES), chosen=chosen)
        )
    if on is not None and pair:
        raise click.UsageError(say("--compare names its editions: leave --on out"))
    drawer = one_of(say("renderer"), renderer or RENDERERS[0], RENDERERS)
    told = detail or "steps"
    asked, on = on, on or (today() if dossier else None)
    spoken: Tongue = "all" if lang == "all" else language(lang)
    record, result = played(dossier, on=on, answers=answers) if dossier else (None, None)
    passage = result.passage if result else None
    name = name_of(record, result) if record and result else EMPTY
    possible, assumed = (result.stages, result.taken_as_done) if result else ((), ())
    drawn: str
    if pair:
        before, after = (find_procedure(one).under(dict(answers)) for one in pair)
        content = draw_comparison(
            before,
            after,
            chosen,
            lang=spoken,
            detail=one_of(say("detail"), told, COMPARED),
            part=part or "",
            overlaid=not side_by_side,
            dark=dark,
            renderer=drawer,
        )
        drawn = f"{before.id} → {after.id}"
    elif as_timeline and passage is not None:
        # Of a bill whose consideration has ended the story is over: the axis goes on to a day only if it was asked for.
        day = on if asked is not None or passage.outcome == "pending" else None
        content = timeline(
            passage,
            one_of(say("format"), chosen, TIMELINES),
            spoken,
            dark=dark,
            name=name,
            possible=possible,
            assumed=assumed,
            on=day,
            renderer=drawer,
        )
        drawn = say("the timeline")
    else:
        found = _drawn(procedure, passage, answers, on)
        content = draw(
            found,
            chosen,
            lang=spoken,
            detail=one_of(say("detail"), told, DETAILS),
            dark=dark,
            passage=passage,
            name=name,
            possible=possible,
            assumed=assumed,
            on=on,
            part=part or "",
            renderer=drawer,
        )
        drawn = found.id
    for n, refused in result.refusals if result is not None else ():
        act = timetable.parliament().acts[refused.act].as_noun(refused.edition)
        tell(say("drawn without act {n} ({act}), which the law refuses; lawflow simulate says why", n=n, act=act))
    if chosen == "mmd" and len(content.decode()) > MERMAID_READS:
        size = len(content.decode())
        tell(
            say(
                "{size} characters, and Mermaid reads {most}: ask for less --detail or one --lang",
                size=size,
                most=MERMAID_READS,
            )
        )
    check_target(output, fmt=chosen)
    put(content, output, drawn, inputs=[Path(dossier)] if dossier else (), force=force)
    return 0 if result is None or result.settled else 4


def format_of(fmt: str | None, output: str | None) -> Format:
    """Return the format asked for, or the one that the ending of the file names."""
    chosen = (fmt or ending(output, "svg")).lower()
    if not chosen:
        raise click.UsageError(say("{output}: its ending names no format; add one, or give --format", output=output))
    return one_of(say("format"), chosen, FORMATS)


def _check_together(
    procedure: str | None,
    dossier: str | None,
    pair: tuple[str, str] | None,
    *,
    as_timeline: bool,
    side_by_side: bool,
    fmt: str,
) -> None:
    """Refuse options that would be ignored beside one another."""
    if as_timeline and dossier is None:
        raise click.UsageError(say("--timeline draws a bill: give --dossier FILE"))
    if as_timeline and procedure is not None:
        raise click.UsageError(say("--timeline draws the bill of --dossier: leave PROCEDURE out"))
    if pair and (procedure is not None or dossier is not None):
        raise click.UsageError(say("--compare draws two procedures: leave PROCEDURE and --dossier out"))
    if side_by_side and not pair:
        raise click.UsageError(say("--side-by-side belongs to --compare"))
    if side_by_side and fmt not in DRAWN:
        raise click.UsageError(
            say("--side-by-side needs a picture ({names}), not {fmt}", names=", ".join(DRAWN), fmt=fmt)
        )
    if procedure is not None:
        refuse_file(procedure, "lawflow draw --dossier {file}")


def _drawn(name: str | None, passage: Passage | None, answers: Pairs, on: date | None) -> Procedure:
    if passage is None and name is None:
        raise click.UsageError(say("name a procedure, such as 2023/law, or give --dossier FILE"))
    named = find_procedure(name, on if passage is None else None).under(dict(answers)) if name is not None else None
    if passage is None:
        assert named is not None  # noqa: S101 (one of the two is there)
        return named
    if named is not None and named.id != passage.procedure.id:
        raise click.UsageError(
            say("the bill stands under {id}, not {other}: leave PROCEDURE out", id=passage.procedure.id, other=named.id)
        )
    return passage.procedure
