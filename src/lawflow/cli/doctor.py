"""``lawflow doctor``."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version

import click

from lawflow import __version__, timetable
from lawflow.cli.options import json_option
from lawflow.cli.output import emit_json, table
from lawflow.parliaments.kz.calendar import CALENDAR

LIBRARIES = (
    "attrs",
    "transitions",
    "graphviz",
    "graphviz-pure",
    "click",
    "rich",
    "holidays",
    "python-dateutil",
    "icalendar",
    "tomli-w",
)


@click.command("doctor")
@json_option
def command(*, as_json: bool) -> None:
    """Print the versions, the renderer found and the data found."""
    from lawflow.views.formats.render import renderer  # noqa: PLC0415 (pictures are loaded only when asked for)

    known = timetable.editions()
    data = {
        "schema": "lawflow.doctor/1",
        "lawflow": __version__,
        "python": platform.python_version(),
        "libraries": {name: _version(name) for name in LIBRARIES},
        "renderer": renderer(),
        "editions": {edition.id: f"{edition.starts} – {edition.until or 'in force'}" for edition in known},
        "sessions_known_until": CALENDAR.known_until.isoformat(),
        "working_days_decreed_until": CALENDAR.working_days_decreed_until.isoformat(),
    }
    if as_json:
        emit_json(data)
        return
    rows = [(name, str(value)) for name, value in data.items() if isinstance(value, str) or value is None]
    for group in ("libraries", "editions"):
        found = data[group]
        if isinstance(found, dict):
            rows += [(f"{group}: {name}", str(value)) for name, value in found.items()]
    table(["what", "found"], [list(row) for row in rows if row[0] != "schema"])


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
