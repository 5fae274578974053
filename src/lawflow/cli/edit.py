"""``lawflow edit``."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from lawflow import timetable
from lawflow.cli import draft_words as p
from lawflow.cli.a_file import A_FILE
from lawflow.cli.act_line import UNKNOWN_DAY, date_in, typed_row
from lawflow.cli.as_typed import as_typed
from lawflow.cli.dated import when
from lawflow.cli.options import force_option, lang_option, language
from lawflow.cli.output import line, tell
from lawflow.cli.written import acts_of, tell_written
from lawflow.dossiers.contents import data_of, text_of
from lawflow.dossiers.editing import added, corrected
from lawflow.dossiers.keys import known_acts
from lawflow.dossiers.saving import as_bytes
from lawflow.dossiers.when import When
from lawflow.dossiers.writing import write_whole
from lawflow.errors import CannotWriteError
from lawflow.reconstruction.files import parse
from lawflow.tongues import on_one_line, say

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

    from lawflow.dossiers.dossier import Act, Dossier
    from lawflow.dossiers.editing import Day


class Redated(click.ParamType[tuple[int, "Day"]]):
    """The number of an act and its day, as ``3=2024-02-05``."""

    name = "n=date"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[int, Day]:
        """Return number and day; a clear usage error for anything else."""
        if isinstance(value, tuple):
            return value
        number, _, word = value.partition("=")
        day = date_in(word)
        if not (number.isascii() and number.isdecimal()) or (day is None and word != UNKNOWN_DAY):
            self.fail(
                say("{value!r}: write it as 3=2024-02-05, 3=05.02.2024, 3=2024-02 or 3=?", value=value), param, ctx
            )
        return int(number), day


@click.command("edit")
@click.argument("file", type=A_FILE)
@click.option(
    "--redate", "redated", type=Redated(), multiple=True, metavar="N=DATE", help="Act N was done on DATE; ? not known."
)
@click.option("--strike", "struck", type=click.IntRange(1), multiple=True, metavar="N", help="Strike act N out.")
@click.option(
    "--act",
    "lines",
    multiple=True,
    metavar="'ACT DATE …'",
    help="One more act, as in `lawflow new`: 'president.sign 2024-06-20'; among the others by its day.",
)
@click.option("--undo", is_flag=True, hidden=True)
@click.option("--dry-run", is_flag=True, help="Say what would change, and write nothing.")
@force_option
@lang_option
def command(
    file: Path,
    *,
    redated: tuple[tuple[int, Day], ...],
    struck: tuple[int, ...],
    lines: tuple[str, ...],
    undo: bool,
    dry_run: bool,
    force: bool,
    lang: str | None,
) -> int:
    """Correct the acts of the dossier FILE: add one, give one another day, or strike one out. All are repeatable.

    Acts are numbered from 1 as the file had them before. The rest of the file, comments too, stays as it is; what
    could not be read again is not written. Where the order of the acts no longer follows their days, the exit code is
    4: the law is held against that order.
    """
    if undo:
        message = say(
            "what stood in the file before is not kept: --strike N takes act N out, --redate N=DATE mends its day"
        )
        raise click.UsageError(message)
    spoken = language(lang)
    text = text_of(file)
    before = parse(data_of(text, file), str(file))
    days = dict(redated)
    rows = [typed_row(one, None, spoken) for one in lines]
    _check(before, [n for n, _ in redated], struck, rows)
    found = corrected(text, file, days, struck)
    for typed, row in zip(lines, rows, strict=True):
        with as_typed(typed):
            found = found and _with(found, file, row)
    if found is None:
        raise click.UsageError(
            say("{file}: its acts do not stand a line or a table each: correct them by hand", file=file)
        )
    after = parse(data_of(found, file), str(file))
    for n, old in enumerate(before.acts, 1):
        if n in struck:
            line(p.STRUCK.filled(n, _told(old, spoken), when(str(old.when), spoken)).text(spoken))
        elif n in days:
            new = after.acts[n - 1 - sum(one < n for one in struck)]
            line(
                p.REDATED.filled(n, _told(old, spoken), when(str(old.when), spoken), when(str(new.when), spoken)).text(
                    spoken
                )
            )
    for row in rows:
        new = next(act for act in reversed(after.acts) if act.act == row["act"])
        line(p.ADDED.filled(after.acts.index(new) + 1, _told(new, spoken), when(str(new.when), spoken)).text(spoken))
    code = _order(before, after, days, struck, file, spoken)
    if dry_run:
        tell(p.NOTHING_WRITTEN.text(spoken))
        return code
    as_bytes(after, file)
    if text_of(file) != text:
        raise CannotWriteError(say("{file}: changed by another since it was read, nothing written", file=file))
    write_whole(file, found.encode("utf-8"), force=force)
    tell_written(acts_of(after), file)
    return code


def _with(text: str, file: Path, row: dict[str, Any]) -> str | None:
    """Return the text with one more act, before the first that is of a later day. Raises `DossierError`."""
    acts = parse(data_of(text, file), str(file)).acts
    day = When.read(row["date"]).first if "date" in row else None
    later = (n for n, act in enumerate(acts, 1) if day and act.when.first is not None and act.when.first > day)
    found = added(text, file, row, next(later, len(acts) + 1))
    if found is not None:
        parse(data_of(found, file), str(file))
    return found


def _order(
    before: Dossier, after: Dossier, redated: Collection[int], struck: tuple[int, ...], file: Path, lang: str
) -> int:
    """Tell of each act that a correction left after one of a later day; 4 if there is such an act, else 0."""
    old = [n for n in range(1, len(before.acts) + 1) if n not in struck]
    found = [
        (n, first)
        for n, first in after.backwards.items()
        if old[n - 1] not in before.backwards or not {old[n - 1], old[first - 1]}.isdisjoint(redated)
    ]
    for n, first in found:
        one, other = after.acts[n - 1], after.acts[first - 1]
        told = p.OUT_OF_ORDER.filled(
            *(n, _told(one, lang), when(str(one.when), lang)), *(first, _told(other, lang), when(str(other.when), lang))
        )
        tell(told.text(lang))
    if found:
        tell(p.PUT_IN_ORDER.filled(on_one_line(str(file))).text(lang))
    return 4 if found else 0


def _check(record: Dossier, redated: list[int], struck: tuple[int, ...], rows: list[dict[str, Any]]) -> None:
    """Refuse a number that no act has, an act named twice, and nothing to do."""
    asked = [*redated, *struck]
    if not asked and not rows:
        raise click.UsageError(say("say what is corrected: --act 'ACT DATE …', --redate N=DATE or --strike N"))
    for n in asked:
        if not 1 <= n <= len(record.acts):
            raise click.UsageError(say("there is no act {n}: the record has {number}", n=n, number=len(record.acts)))
        if asked.count(n) > 1:
            raise click.UsageError(say("act {n} is named twice", n=n))


def _told(act: Act, lang: str) -> str:
    """Return an act as a noun, with its id."""
    return f"{known_acts(timetable.parliament())[act.act].label.text(lang)} ({act.act})"
