"""``lawflow check-file``: every fault of a file, before anything is made of it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lawflow.cli import words as w
from lawflow.cli.options import json_option, lang_option, language
from lawflow.cli.output import emit_json, line
from lawflow.dossiers.collection import all_in
from lawflow.dossiers.schema import shipped
from lawflow.errors import DossierError, Fault
from lawflow.reconstruction.files import read
from lawflow.tongues import on_one_line, say
from lawflow.views.objects.check_file import check_file_page

if TYPE_CHECKING:
    from lawflow.law.labels import Lang
    from lawflow.views.objects.check_file import CheckFilePage


@click.command("check-file")
@click.argument("paths", nargs=-1)
@click.option("--schema", "as_schema", is_flag=True, help="Print the JSON Schema of a dossier, for an editor.")
@lang_option
@json_option
def command(paths: tuple[str, ...], *, as_schema: bool, lang: str | None, as_json: bool) -> int:
    """Name every fault of dossiers at once: PATHS are files or folders of them.

    Each with its place, what was found, what is allowed and the nearest name; then what is in order and yet doubtful.
    The exit code is 3 where a file has a fault. No law is held against the record: that is `audit`.
    """
    spoken = language(lang)
    if as_schema:
        click.echo(shipped(), nl=False)
        return 0
    if not paths:
        raise click.UsageError(say("name dossiers or folders of them, or ask for --schema"))
    files, unreachable = all_in(map(Path, paths))
    written: Lang = "en" if as_json else spoken
    pages = [_checked(file, written) for file in files]
    pages += [check_file_page(error.source, None, error.faults, written) for error in unreachable]
    if as_json:
        emit_json(pages)
    else:
        for page in pages:
            _print(page, spoken)
    return 3 if any(page["faults"] for page in pages) else 0


def _checked(file: Path, lang: Lang) -> CheckFilePage:
    try:
        return check_file_page(str(file), read(file))
    except DossierError as error:
        return check_file_page(str(file), None, error.faults, lang)


def _print(page: CheckFilePage, lang: str) -> None:
    name = on_one_line(page["file"])
    for fault in page["faults"]:
        line(f"{name}: {fault['label'][lang]}")
    for doubt in page["doubts"]:
        said = Fault(f"act {doubt['n']}", doubt["label"][lang]).text(lang)
        line(f"{name}: {said}")
    if not page["faults"]:
        line(f"{name}: {(w.READABLE if page['doubts'] else w.IN_ORDER).text(lang)}")
