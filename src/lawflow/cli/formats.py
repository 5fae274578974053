"""``lawflow formats``."""

from __future__ import annotations

import click

from lawflow.cli.output import line
from lawflow.cli.tongue import lang_option
from lawflow.errors import UnknownNameError
from lawflow.tongues import say
from lawflow.views.objects.schemas import PAGES, file_of, form_of, page_called


@click.command("formats")
@click.argument("name", required=False)
@lang_option
def command(name: str | None, *, lang: str | None) -> int:
    """Print the JSON Schema of what a command prints under --json; without NAME, the names of all forms."""
    del lang
    if name is None:
        for page in PAGES:
            line(form_of(page))
        return 0
    asked = page_called(name)
    if asked not in PAGES:
        raise UnknownNameError(say("form"), name, PAGES)
    click.echo(file_of(asked).read_text(encoding="utf-8"), nl=False)
    return 0
