"""The object of ``lawflow doctor``: versions, what draws pictures, and the data found."""

from __future__ import annotations

import platform
from importlib.metadata import PackageNotFoundError, version
from typing import Final, Literal, TypedDict

from lawflow import timetable

LIBRARIES: Final = (
    "attrs",
    "transitions",
    "graphviz",
    "click",
    "rich",
    "holidays",
    "icalendar",
    "tomli-w",
    "resvg-py",
    "typst",
)
MISSING: Final = "not installed"


class DoctorPage(TypedDict):
    """``lawflow.doctor/1``."""

    schema: Literal["lawflow.doctor/1"]
    lawflow: str
    python: str
    libraries: dict[str, str]
    pictures: dict[str, str]
    editions: dict[str, str]
    sessions_known_until: str
    working_days_decreed_until: str


def doctor_page(lawflow: str, graphviz: str | None) -> DoctorPage:
    """Return what is installed and known: versions, what draws pictures (``graphviz`` by choice), the data."""
    calendar = timetable.parliament().calendar
    return {
        "schema": "lawflow.doctor/1",
        "lawflow": lawflow,
        "python": platform.python_version(),
        "libraries": {name: _version(name) for name in LIBRARIES},
        "pictures": {
            "svg": f"lawflow {lawflow}",
            "png": _drawn_by("resvg-py"),
            "pdf": _drawn_by("typst"),
            "--renderer graphviz": graphviz or MISSING,
        },
        "editions": {known.id: f"{known.starts} – {known.until or 'in force'}" for known in timetable.editions()},
        "sessions_known_until": calendar.known_until.isoformat(),
        "working_days_decreed_until": calendar.working_days_decreed_until.isoformat(),
    }


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        return MISSING


def _drawn_by(library: str) -> str:
    found = _version(library)
    return f"{library} {found}" if found != MISSING else f"{library}: {MISSING}"
