"""``lawflow new``."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Any, Final

import click

from lawflow.cli import draft_words as p
from lawflow.cli.a_file import A_FILE
from lawflow.cli.act_line import typed_row
from lawflow.cli.as_typed import as_typed
from lawflow.cli.beginning import begin
from lawflow.cli.dialogue import ended, led
from lawflow.cli.draft import Draft
from lawflow.cli.options import force_option, lang_option, language, on_option
from lawflow.cli.output import tell
from lawflow.cli.refusals import print_refusal
from lawflow.cli.written import acts_of, tell_written
from lawflow.dossiers.contents import ENDINGS
from lawflow.dossiers.saving import as_bytes
from lawflow.dossiers.writing import write_new
from lawflow.errors import CannotWriteError
from lawflow.law.labels import LANGUAGES
from lawflow.reconstruction.files import parse
from lawflow.tongues import on_one_line, say

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

_NOT_IN_AN_ID: Final = re.compile(r"[^A-Za-z0-9._-]+")


class Title(click.ParamType[tuple[str, str]]):
    """A title with its language, as ``ru=О дорогах``; without one it is in the language spoken."""

    name = "lang=title"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> tuple[str, str]:
        """Return language and title; a clear usage error for anything else."""
        if isinstance(value, tuple):
            return value
        lang, sign, title = value.partition("=")
        if not sign and value.strip():
            return "", value.strip()
        if lang not in LANGUAGES or not title.strip():
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
@click.argument("file", type=A_FILE)
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
    help="An act with its day (else that of --on, else not known), votes, fields: 'majilis.adopt 2024-02-01 70/20/3'; "
    "repeatable, in their order.",
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
    if file.suffix.lower() not in ENDINGS:
        raise click.UsageError(p.NO_FORM.filled(on_one_line(str(file))).text(spoken))
    data: dict[str, Any] = {
        "id": name or _NOT_IN_AN_ID.sub("-", file.stem).strip("-.") or "bill",
        "kind": kind,
        "title": {code or spoken: title for code, title in titles},
        "initiator": initiator,
    }
    start = begin(data, spoken, on=on, everything=not lines)
    if start is None:
        tell(p.NOTHING_WRITTEN.text(spoken))
        return 0
    given = {"track": track, "subject": subject, "money": money or None, "number": number}
    data = {key: value for key, value in (data | given).items() if value is not None} | {"acts": []}
    with as_typed():
        parse(data, str(file))
    draft = Draft(data, start)
    for text in lines:
        with as_typed(text):
            draft, refused = draft.tried(typed_row(text, on, spoken))
        if refused is not None:
            print_refusal(refused, len(draft.data["acts"]), spoken)
    draft = led(draft, spoken, asking=True) if not lines else draft
    ended(draft, spoken)
    record = draft.record
    write_new({file: as_bytes(record, file)}, force=force)
    tell_written(acts_of(record), file)
    return 0
