"""``lawflow formats``."""

from __future__ import annotations

import click

from lawflow.cli.output import line
from lawflow.cli.tongue import lang_option
from lawflow.errors import UnknownNameError
from lawflow.tongues import say
from lawflow.views.objects.schemas import PAGES, file_of


@click.command("formats")
@click.argument("name", required=False)
@lang_option
def command(name: str | None, *, lang: str | None) -> int:
    """Print the JSON Schema of what a command prints under --json; without NAME, the names of all forms."""
    del lang
    if name is None:
        for page in PAGES:
            line(f"lawflow.{page}/1")
        return 0
    asked = name.removeprefix("lawflow.").partition("/")[0]
    if asked not in PAGES:
        raise UnknownNameError(say("form"), name, PAGES)
    click.echo(file_of(asked).read_text(encoding="utf-8"), nl=False)
    return 0
