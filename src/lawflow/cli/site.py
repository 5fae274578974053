"""``lawflow site``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from lawflow.cli.dossiers import readable
from lawflow.cli.options import lang_option, language, on_option, place_option, today
from lawflow.cli.written import tell_written
from lawflow.law.labels import LANGUAGES
from lawflow.tongues import say_count
from lawflow.web.site import write_site

if TYPE_CHECKING:
    from datetime import date


@click.command("site")
@click.argument("dossiers", nargs=-1)
@place_option("-o", "--output", required=True, help="The folder to write.", metavar="FOLDER")
@on_option
@lang_option
@click.option("--jobs", type=click.IntRange(1), default=None, help="Processes (all cores).")
def command(dossiers: tuple[str, ...], *, output: str, on: date | None, lang: str | None, jobs: int | None) -> int:
    """Write the explorer: the law, and the bills of DOSSIERS (files or folders), as pages that open from a disk.

    Every page is written in Kazakh, Russian and English, or in the one language named. Needs the extra web.
    """
    languages = (language(lang),) if lang else LANGUAGES
    files, failed = readable(dossiers)
    if dossiers and not files:  # a slip in a name would write no bill at all
        return 3
    count = write_site(Path(output), files, on or today(), languages=languages, jobs=jobs)
    tell_written(say_count("{n} page", "{n} pages", count), Path(output) / "index.html")
    return 3 if failed else 0
