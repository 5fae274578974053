"""``lawflow check``."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from lawflow import timetable
from lawflow.cli import phrases as say
from lawflow.cli.histories import print_history
from lawflow.cli.options import answer_option, find_procedure, json_option, lang_option, language
from lawflow.cli.output import emit_json, heading, line
from lawflow.errors import UnknownNameError
from lawflow.study.check.findings import findings
from lawflow.study.check.taking import read_theorems
from lawflow.views.objects.check import check_page

if TYPE_CHECKING:
    from lawflow.cli.dossiers import Pairs
    from lawflow.law.procedure import Procedure
    from lawflow.law.theorems import Theorem
    from lawflow.views.objects.check import CheckPage, TheoremData


@click.command("check")
@click.argument("asked", metavar="[PROCEDURE|EDITION]", required=False)
@click.option("--theorem", "names", multiple=True, metavar="ID", help="Only this theorem; repeatable.")
@click.option(
    "--file",
    "files",
    type=click.Path(dir_okay=False, path_type=Path),
    multiple=True,
    metavar="FILE",
    help="Theorems of your own, in TOML, in place of those of the package; repeatable.",
)
@click.option("--by-answer", is_flag=True, help="Also try every answer to every open question, one at a time.")
@click.option("--all", "every", is_flag=True, help="Where a theorem is not claimed, too.")
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
    answers: Pairs,
    as_json: bool,
    lang: str | None,
) -> int:
    """Check what must hold of a procedure (2023/law), of an edition (2023), or of all of them.

    A theorem that does not hold is told with the history that refutes it. Your own are files of ten lines.
    """
    spoken = language(lang)
    procedures = [procedure.under(dict(answers)) for procedure in _procedures(asked)]
    found = findings(_theorems(files, names), procedures, by_answer=by_answer)
    held = [one for one in found if every or one.claimed]
    page = check_page(held, "en" if as_json else spoken)
    if as_json:
        emit_json(page)
    else:
        _print(page, spoken)
    return 4 if any(one.fails for one in held) else 0


def _procedures(asked: str | None) -> tuple[Procedure, ...]:
    if asked is None:
        return tuple(procedure for edition in timetable.editions() for procedure in edition.procedures)
    if "/" in asked:
        return (find_procedure(asked),)
    return timetable.edition(timetable.parliament().aliases.get(asked, asked)).procedures


def _theorems(files: tuple[Path, ...], names: tuple[str, ...]) -> tuple[Theorem, ...]:
    of = timetable.parliament()
    known = tuple(one for path in files for one in read_theorems(path, of, timetable.editions())) or of.theorems
    ids = [one.id for one in known]
    for name in names:
        if name not in ids:
            raise UnknownNameError("theorem", name, ids)
    return tuple(one for one in known if not names or one.id in names)


def _print(page: CheckPage, lang: str) -> None:
    for _, group in groupby(page["theorems"], key=lambda one: one["id"]):
        found = list(group)
        places = f" [{'; '.join(found[0]['cites'])}]" if found[0]["cites"] else ""
        heading(f"{found[0]['text'][lang]} ({found[0]['id']}){places}")
        for one in found:
            _print_one(one, lang)
    checked = page["theorems"]
    failed = sum(one["claimed"] and not one["holds"] for one in checked)
    number = len({one["id"] for one in checked})
    line(say.ALL_HOLD.text(lang).format(theorems=number, checked=len(checked), failed=failed))


def _print_one(one: TheoremData, lang: str) -> None:
    claimed = "" if one["claimed"] else f" ({say.NOT_CLAIMED.text(lang)})"
    note = f": {one['note']}" if one["note"] else ""
    line(f"  {one['procedure']}: {(say.HOLDS if one['holds'] else say.FAILS).text(lang)}{note}{claimed}")
    for other in one["otherwise"] or ():
        said = say.HOLDS_UNDER if other["holds"] else say.FAILS_UNDER
        line(f"    {said.text(lang)} {other['question']}={other['answer']}")
    if one["counterexample"] is not None:
        unplayed = "" if one["played"] else f" ({say.NOT_PLAYED.text(lang)})"
        line(f"    {say.COUNTEREXAMPLE.text(lang)}{unplayed}:")
        print_history(one["counterexample"], lang, "      ")
