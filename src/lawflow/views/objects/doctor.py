"""The object of ``lawflow doctor``: versions, the renderer and the data found."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import Final, Literal, TypedDict

from lawflow import timetable

LIBRARIES: Final = (
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


class DoctorPage(TypedDict):
    """``lawflow.doctor/1``."""

    schema: Literal["lawflow.doctor/1"]
    lawflow: str
    python: str
    libraries: dict[str, str]
    renderer: str | None
    editions: dict[str, str]
    sessions_known_until: str
    working_days_decreed_until: str


def doctor_page(lawflow: str, renderer: str | None) -> DoctorPage:
    """Return what is installed and known: the version of ``lawflow``, and the program that draws, if one was found."""
    calendar = timetable.parliament().calendar
    return {
        "schema": "lawflow.doctor/1",
        "lawflow": lawflow,
        "python": platform.python_version(),
        "libraries": {name: _version(name) for name in LIBRARIES},
        "renderer": renderer,
        "editions": {known.id: f"{known.starts} – {known.until or 'in force'}" for known in timetable.editions()},
        "sessions_known_until": calendar.known_until.isoformat(),
        "working_days_decreed_until": calendar.working_days_decreed_until.isoformat(),
    }


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return "not installed"
