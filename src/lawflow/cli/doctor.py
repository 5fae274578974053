"""``lawflow doctor``."""

from __future__ import annotations

import click

from lawflow import __version__
from lawflow.cli.options import json_option
from lawflow.cli.output import emit_json, table
from lawflow.views.objects.doctor import doctor_page


@click.command("doctor")
@json_option
def command(*, as_json: bool) -> None:
    """Print the versions, what draws pictures, and the data found."""
    from lawflow.views.formats.render import version  # noqa: PLC0415 (pictures are loaded only when asked for)

    page = doctor_page(__version__, version())
    if as_json:
        emit_json(page)
        return
    rows = [(name, str(value)) for name, value in page.items() if isinstance(value, str)]
    for group, found in (
        ("libraries", page["libraries"]),
        ("pictures", page["pictures"]),
        ("editions", page["editions"]),
    ):
        rows += [(f"{group}: {name}", value) for name, value in found.items()]
    table(["what", "found"], [list(row) for row in rows if row[0] != "schema"])
