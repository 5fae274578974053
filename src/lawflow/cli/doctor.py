"""``lawflow doctor``."""

from __future__ import annotations

import click

from lawflow import __version__
from lawflow.cli import words as w
from lawflow.cli.dated import by_itself
from lawflow.cli.options import json_option, lang_option, language
from lawflow.cli.output import emit_json, table
from lawflow.views.objects.doctor import doctor_page

_PLAIN = ("lawflow", "python", "sessions_known_until", "working_days_decreed_until")


@click.command("doctor")
@json_option
@lang_option
def command(*, as_json: bool, lang: str | None) -> None:
    """Print the versions, what draws pictures, and the data found."""
    from lawflow.views.formats.render import version  # noqa: PLC0415 (pictures are loaded only when asked for)

    page = doctor_page(__version__, version())
    if as_json:
        emit_json(page)
        return
    spoken = language(lang)
    rows = [
        (w.DOCTOR[name].text(spoken), by_itself(str(value), spoken)) for name, value in page.items() if name in _PLAIN
    ]
    for group, found in (
        ("libraries", page["libraries"]),
        ("pictures", page["pictures"]),
        ("editions", page["editions"]),
    ):
        rows += [(f"{w.DOCTOR[group].text(spoken)}: {name}", _said(value, spoken)) for name, value in found.items()]
    table([w.DOCTOR["what"].text(spoken), w.DOCTOR["found"].text(spoken)], rows)


def _said(value: str, lang: str) -> str:
    value = value.replace(" – in force", " …")
    for english in ("not installed", "does not work"):
        value = value.replace(english, w.DOCTOR[english].text(lang))
    return by_itself(value, lang)
