"""``lawflow new``."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from lawflow import timetable
from lawflow.cli import draft_words as p
from lawflow.cli.act_line import NotUnderstoodError, date_in, row_of
from lawflow.cli.dialogue import ask, led
from lawflow.cli.draft import Draft
from lawflow.cli.options import force_option, lang_option, language, on_option, today
from lawflow.cli.output import line, tell
from lawflow.dossiers.saving import as_bytes
from lawflow.dossiers.writing import write_new
from lawflow.errors import CannotWriteError
from lawflow.law.labels import LANGUAGES
from lawflow.reconstruction.files import parse
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lawflow.law.labels import Label

_NOT_IN_AN_ID: Final = re.compile(r"[^A-Za-z0-9._-]+")


class Title(click.ParamType[tuple[str, str]]):
    """A title with its language, as ``ru=О дорогах``."""

    name = "lang=title"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        """Return language and title; a clear usage error for anything else."""
        if isinstance(value, tuple):
            return value
        lang, sign, title = value.partition("=")
        if not sign or lang not in LANGUAGES or not title.strip():
            self.fail(
                say(
                    "{value!r}: write it as ru=О дорогах, in one of {languages}",
                    value=value,
                    languages=", ".join(LANGUAGES),
                ),
                param,
                ctx,
            )
        return lang, title.strip()


@click.command("new")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--id", "name", metavar="ID", help="The id of the dossier (else the name of the file).")
@click.option("--kind", metavar="KIND", help="law, constitutional-law or constitutional-amendment.")
@click.option("--title", "titles", type=Title(), multiple=True, metavar="LANG=TITLE", help="A title; one a language.")
@click.option("--initiator", metavar="INITIATOR", help="Who introduces it: government, deputies …")
@click.option("--track", metavar="TRACK", help="The track it is on: priority, urgent …")
@click.option("--subject", metavar="SUBJECT", help="What it is about: code, budget …")
@click.option("--money", is_flag=True, help="It cuts the revenue or raises the spending of the state.")
@click.option("--number", metavar="NUMBER", help="Number and series of the law, as 331-VIII.")
@click.option(
    "--act",
    "lines",
    multiple=True,
    metavar="'ACT DATE …'",
    help="An act with its day, votes, fields: 'majilis.adopt 2024-02-01 70/20/3'; repeatable, in their order.",
)
@on_option
@lang_option
@force_option
def command(
    file: Path,
    *,
    name: str | None,
    kind: str | None,
    titles: tuple[tuple[str, str], ...],
    initiator: str | None,
    track: str | None,
    subject: str | None,
    money: bool,
    number: str | None,
    lines: tuple[str, ...],
    on: date | None,
    lang: str | None,
    force: bool,
) -> int:
    """Start the dossier FILE (.toml or .json) from options, or by questions where they are not enough.

    Without --act the bill is led on act by act, as by `lawflow walk`, but with its day, its votes and what its record
    says asked for; what the law does not allow may be written down all the same, and what the record lacks is supplied.
    """
    spoken = language(lang)
    if os.path.lexists(file) and not force:
        raise CannotWriteError(say("{file}: there already, nothing written; --force writes over it", file=file))
    asked = not (kind and titles and lines)
    data: dict[str, Any] = {
        "id": name or _NOT_IN_AN_ID.sub("-", file.stem).strip("-.") or "bill",
        "kind": kind or _chosen(p.KIND, timetable.parliament().kinds.items(), "--kind", spoken),
        "title": dict(titles) or _titled(spoken, all_of_them=not lines),
    }
    if initiator is None and asked and not lines:
        initiator = _who(spoken)
    given = {"initiator": initiator, "track": track, "subject": subject, "money": money or None, "number": number}
    data |= {key: value for key, value in given.items() if value is not None} | {"acts": []}
    parse(data, str(file))
    draft = Draft(data, on or _first_day(spoken, asked=asked and not lines))
    for text in lines:
        draft, _ = draft.tried(_row(text, draft.day, spoken))
    if not lines:
        draft = led(draft, spoken, asking=True)
    record = draft.record
    write_new({file: as_bytes(record, file)}, force=force)
    tell(p.WRITTEN.filled(len(record.acts), file).text(spoken))
    return 0


def _row(text: str, day: date, lang: str) -> dict[str, Any]:
    """Return the row of a dossier that an option says. Raises `click.UsageError` with the form of one."""
    try:
        return row_of(text, (), timetable.parliament(), day, lang)
    except NotUnderstoodError as error:
        said = error.text(lang).partition(" (?")[0]
        raise click.UsageError(p.BAD_OPTION.filled(repr(text), said).text(lang)) from None


def _needed(what: Label, option: str, lang: str) -> str:
    """Ask until something is typed. Raises `click.UsageError` at the end of the input."""
    while (typed := ask(what.text(lang))) is not None:
        if typed:
            return typed
    raise click.UsageError(p.NEEDED.filled(what, option).text(lang))


def _titled(lang: str, *, all_of_them: bool) -> dict[str, str]:
    """Ask for the title in the language spoken, and for that in the others, which may be left out."""
    titles = {lang: _needed(p.TITLE.filled(lang), "--title", lang)}
    for other in LANGUAGES if all_of_them else ():
        if other != lang and (typed := ask(p.TITLE_TOO.filled(other).text(lang))):
            titles[other] = typed
    return {name: titles[name] for name in LANGUAGES if name in titles}


def _chosen(what: Label, rows: Iterable[tuple[str, Label]], option: str, lang: str) -> str:
    """Ask for one of several until one is named. Raises `click.UsageError` at the end of the input."""
    known = list(rows)
    line(what.text(lang))
    for n, (word, label) in enumerate(known, 1):
        line(f"  {n}. {label.text(lang)} ({word})")
    while True:
        typed = _needed(p.CHOOSE, option, lang)
        if (found := _one_of(typed, [word for word, _ in known])) is not None:
            return found
        tell(p.NOT_ONE.filled(typed, ", ".join(word for word, _ in known)).text(lang))


def _who(lang: str) -> str | None:
    """Ask who introduces the bill; nothing typed: not known."""
    known = timetable.parliament().initiators
    line(p.INITIATOR.text(lang))
    for n, one in enumerate(known.values(), 1):
        line(f"  {n}. {one.label.text(lang)} ({one.id})")
    while typed := ask(p.CHOOSE.text(lang)):
        if (found := _one_of(typed, list(known))) is not None:
            return found
        tell(p.NOT_ONE.filled(typed, ", ".join(known)).text(lang))
    return None


def _one_of(typed: str, known: list[str]) -> str | None:
    if typed.isdecimal() and 1 <= int(typed) <= len(known):
        return known[int(typed) - 1]
    return typed.lower() if typed.lower() in known else None


def _first_day(lang: str, *, asked: bool) -> date:
    """Ask for the day to begin with; nothing typed: today."""
    while asked and (typed := ask(f"{p.FIRST_DAY.text(lang)} [{today()}]")):
        if not isinstance(day := date_in(typed), str) and day is not None:
            return day
        tell(p.BAD_WORD.filled(typed).text(lang))
    return today()
