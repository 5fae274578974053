"""``lawflow check``."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lawflow import timetable
from lawflow.cli import phrases as p
from lawflow.cli.check_mutants import mutated, print_mutants
from lawflow.cli.check_page import print_page
from lawflow.cli.draw import format_of
from lawflow.cli.histories import print_history
from lawflow.cli.options import (
    answer_option,
    file_option,
    find_procedure,
    force_option,
    form_option,
    json_option,
    lang_option,
    language,
    refuse_file,
)
from lawflow.cli.output import emit_json, heading, line
from lawflow.cli.written import check_target, put
from lawflow.errors import meant
from lawflow.study.check.findings import findings
from lawflow.study.check.taking import read_theorems
from lawflow.tongues import say
from lawflow.views.draw import draw
from lawflow.views.objects.check import check_page

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.cli.dossiers import Pairs
    from lawflow.law.labels import Lang
    from lawflow.law.procedure import Procedure
    from lawflow.law.theorems import Theorem
    from lawflow.study.check.findings import Held
    from lawflow.views.objects.check import CheckPage, TheoremData


_ALONE = (False, False)


@click.command("check")
@click.argument("asked", metavar="[PROCEDURE|EDITION]", required=False)
@click.option("--theorem", "names", multiple=True, metavar="ID", help="Only this theorem; repeatable.")
@click.option(
    "--file",
    "files",
    type=click.Path(readable=False, path_type=Path),
    multiple=True,
    metavar="FILE",
    help="Theorems of your own, in TOML, in place of those of the package; repeatable.",
)
@click.option(
    "--by-answer",
    is_flag=True,
    help="Also try every answer to every open question, one at a time (half a minute a procedure).",
)
@click.option("--all", "every", is_flag=True, help="Where a theorem is not claimed, too.")
@form_option("--format", "fmt", type=click.Choice(["text", "md"]), default="text", help="text, or md for a table.")
@click.option("--mutate", is_flag=True, help="Put faults into the law in memory, and say what notices them (minutes).")
@file_option(
    "-o", "--output", help="Draw instead the history that refutes (or shows) the theorem; - is standard output."
)
@force_option
@answer_option
@json_option
@lang_option
def command(
    asked: str | None,
    *,
    names: tuple[str, ...],
    files: tuple[Path, ...],
    by_answer: bool,
    every: bool,
    fmt: str,
    mutate: bool,
    output: str | None,
    force: bool,
    answers: Pairs,
    as_json: bool,
    lang: str | None,
) -> int:
    """Check what must hold of a procedure (2023/law), of an edition (2023), or of all of them.

    A theorem that does not hold is told with the history that refutes it. Your own are files of ten lines.
    """
    if output is not None:
        check_target(output, fmt=format_of(None, output), beside=as_json or mutate or fmt == "md")
    spoken = language(lang)
    procedures = [procedure.under(dict(answers)) for procedure in _procedures(asked)]
    found = findings(_theorems(files, names), procedures, by_answer=by_answer)
    held = [one for one in found if every or one.claimed]
    page = check_page(held, "en" if as_json else spoken)
    if mutate:
        page["mutants"] = list(mutated(procedures))
    if output is not None:
        _draw(held, output, spoken, force=force)
    if as_json:
        emit_json(page)
    elif fmt == "md":
        print_page(page, spoken)
    elif mutate:
        print_mutants(page["mutants"], spoken)
    elif output is None:
        _print(page, spoken)
    return 4 if any(one.fails for one in held) else 0


def _procedures(asked: str | None) -> tuple[Procedure, ...]:
    if asked is None:
        return tuple(procedure for edition in timetable.editions() for procedure in edition.procedures)
    refuse_file(asked)
    if "/" in asked:
        return (find_procedure(asked),)
    return timetable.edition(timetable.parliament().aliases.get(asked, asked)).procedures


def _theorems(files: tuple[Path, ...], names: tuple[str, ...]) -> tuple[Theorem, ...]:
    of = timetable.parliament()
    known = tuple(one for path in files for one in read_theorems(path, of, timetable.editions())) or of.theorems
    rows = {one.id: one for one in known}
    asked = [meant(say("theorem"), name, rows) for name in names]
    return tuple(one for one in known if not asked or one.id in asked)


def _print(page: CheckPage, lang: str) -> None:
    for _, group in groupby(page["theorems"], key=lambda one: one["id"]):
        found = list(group)
        places = f" [{'; '.join(found[0]['cites'])}]" if found[0]["cites"] else ""
        heading(f"{found[0]['text'][lang]} ({found[0]['id']}){places}")
        for said, plain in groupby(sorted(found, key=_alike), key=_alike):
            if said == _ALONE:
                for one in plain:
                    _print_one(one, lang)
            else:
                line(f"  {_said(said, lang)}: {', '.join(one['procedure'] for one in plain)}")
    checked = page["theorems"]
    failed = sum(one["claimed"] and not one["holds"] for one in checked)
    number = len({one["id"] for one in checked})
    line(p.ALL_HOLD.text(lang).format(theorems=number, checked=len(checked), failed=failed))


def _alike(one: TheoremData) -> tuple[bool, bool]:
    """Return what lets procedures share a line: that it holds, and is claimed or not; what fails is told by itself."""
    return (True, one["claimed"]) if one["holds"] and not one["otherwise"] else _ALONE


def _said(alike: tuple[bool, bool], lang: str) -> str:
    _, claimed = alike
    return p.HOLDS.text(lang) + ("" if claimed else f" ({p.NOT_CLAIMED.text(lang)})")


def _print_one(one: TheoremData, lang: str) -> None:
    claimed = "" if one["claimed"] else f" ({p.NOT_CLAIMED.text(lang)})"
    note = f": {one['note']}" if one["note"] else ""
    line(f"  {(p.HOLDS if one['holds'] else p.FAILS).text(lang)}: {one['procedure']}{note}{claimed}")
    for other in one["otherwise"] or ():
        said = p.HOLDS_UNDER if other["holds"] else p.FAILS_UNDER
        line(f"    {said.text(lang)} {other['question']}={other['answer']}")
    if one["counterexample"] is not None:
        unplayed = "" if one["played"] else f" ({p.NOT_PLAYED.text(lang)})"
        line(f"    {p.COUNTEREXAMPLE.text(lang)}{unplayed}:")
        print_history(one["counterexample"], lang, "      ")


def _draw(held: Iterable[Held], output: str, lang: Lang, *, force: bool) -> None:
    """Draw the first history that was found, a counterexample before an example, on the map of its procedure."""
    told = sorted((one.finding for one in held if one.finding.history is not None), key=lambda found: bool(found.holds))
    if not told:
        raise click.UsageError(say("-o draws the history that refutes or shows a theorem: none was found"))
    finding, fmt = told[0], format_of(None, output)
    assert finding.history is not None  # noqa: S101 (only those that have one were kept)
    name = finding.theorem.text
    content = draw(finding.procedure, fmt, lang=lang, passage=finding.history.passage, name=name)
    put(content, output, f"{finding.theorem.id}, {finding.procedure.id}", force=force)
