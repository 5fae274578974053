"""What a file of plain data seems to be, for whoever gave it where a file of another sort is wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

from lawflow.errors import Fault
from lawflow.law.theorems import Form
from lawflow.tongues import Said, say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


class Sort(NamedTuple):
    """A sort of file: what it is called, and the command that reads it."""

    called: Said
    command: str


A_DOSSIER: Final = Sort(say("a dossier"), "lawflow status {file}")
THEOREMS: Final = Sort(say("a file of theorems"), "lawflow check --file {file}")
ASSUMPTIONS: Final = Sort(say("a file of assumptions"), "lawflow forecast law --assume {file}")
A_MAP: Final = Sort(say("a map of an event log"), "lawflow export --import LOG --map {file}")
A_LOG: Final = Sort(say("an event log"), "lawflow export --import {file} -o FOLDER")
FORMS: Final = frozenset(form.value for form in Form)
OF_ASSUMPTIONS: Final = frozenset(("weights", "record", "chambers", "votes", "days", "sitting_days_a_week"))
OF_A_MAP: Final = frozenset(("activities", "columns", "case", "activity", "delimiter"))
SEVERAL: Final = 2
"""So many keys of one sort are no chance."""


def sort_of(data: object) -> Sort | None:
    """Return what plain data seem to be, by their keys; ``None`` where nothing tells.

    >>> sort_of({"id": "a", "never": {"to": "signed"}}).command
    'lawflow check --file {file}'
    >>> sort_of({"id": "a"})
    """
    if not isinstance(data, dict):
        return None
    keys, schema = data.keys(), str(data.get("schema", ""))
    if "acts" in keys or {"kind", "title"} <= keys:
        return A_DOSSIER
    if "theorem" in keys or not FORMS.isdisjoint(keys):
        return THEOREMS
    if schema.startswith("lawflow.assumptions") or len(OF_ASSUMPTIONS & keys) >= SEVERAL:
        return ASSUMPTIONS
    return A_MAP if "activities" in keys or len(OF_A_MAP & keys) >= SEVERAL else None


def reading(sort: Sort, file: str) -> str:
    """Return the command that reads a file.

    >>> reading(THEOREMS, "my own.toml")
    'lawflow check --file "my own.toml"'
    """
    return sort.command.format(file=f'"{file}"' if " " in file else file)


def told_apart(faults: Iterable[Fault], data: Mapping[str, Any], wanted: Sort, source: str) -> list[Fault]:
    """Return the faults of a file, or, where it seems to be of another sort than is wanted, that it is."""
    found, every = sort_of(data), list(faults)
    if not every or found is None or found == wanted:
        return every
    command = reading(found, source)
    return [
        Fault(
            "",
            say(
                "seems to be {found}, not {wanted}; what reads it: {command}",
                found=found.called,
                wanted=wanted.called,
                command=command,
            ),
        )
    ]
