"""A collection: a folder of dossiers, of which one that cannot be read never stops the others."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Final, TypeVar

from lawflow.dossiers.contents import ENDINGS
from lawflow.errors import DossierError, Fault, reason
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

Name = TypeVar("Name", "str", "Path")
HAND_LABELS: Final = ".expect"
"""The end of the name, before its ending, of a file of hand labels beside a dossier; it is no dossier."""


def dossiers_in(path: Path) -> list[Path]:
    """Return a file itself, or the dossiers of a folder: its TOML and JSON files, hand labels left out.

    Raises `DossierError` for a path that does not exist, a folder that cannot be looked into or holds no dossier.
    """
    try:
        if path.is_dir():
            files = sorted(file for file in path.iterdir() if _is_dossier(file))
            if not files:
                raise DossierError(str(path), [Fault("", say("no dossier found (*.toml, *.json)"))])
            return files
        path.stat()
    except FileNotFoundError:
        from lawflow.dossiers.absent import absent  # noqa: PLC0415 (only for a file that is not there)

        raise absent(str(path), say("no such file or folder")) from None
    except (OSError, ValueError) as error:  # a name with a NUL is a ValueError
        raise DossierError(str(path), [Fault("", say("cannot be read: {reason}", reason=reason(error)))]) from None
    return [path]


def _is_dossier(file: Path) -> bool:
    ending = file.suffix.lower()
    labels = file.stem.endswith(HAND_LABELS) and ending == ".toml"
    return ending in ENDINGS and not labels and not file.name.startswith(".")


def all_in(paths: Iterable[Path]) -> tuple[list[Path], list[DossierError]]:
    """Return the dossiers of several files and folders, each once, and what is wrong with those that hold none."""
    files: list[Path] = []
    faults = []
    for path in paths:
        try:
            files += dossiers_in(path)
        except DossierError as error:
            faults.append(error)
    return each_once(files), faults


def each_once(names: Iterable[Name]) -> list[Name]:
    """Return the names of files with one name each, whichever lead to it: its own rather than that of a link."""
    found: dict[object, Name] = {}
    for name in names:
        file = _itself(name)
        if file not in found:
            found[file] = name
        elif os.path.islink(found[file]) and not os.path.islink(name):  # noqa: PTH114 (a name may be a text)
            del found[file]
            found[file] = name
    return list(found.values())


def _itself(name: str | Path) -> object:
    """Return what tells a file from every other by whatever name; of what is none, the name."""
    try:
        file = os.stat(name)  # noqa: PTH116 (the same)
    except (OSError, ValueError):
        return name
    return file.st_dev, file.st_ino


class Ids:
    """The ids of the dossiers of a collection, of which no two may share one where they are told apart by it alone.

    In whatever case: a file is named by it, and not every system tells `Roads.toml` from `roads.toml`.
    """

    def __init__(self) -> None:
        self._seen: dict[str, str] = {}

    def take(self, dossier: str, source: str) -> None:
        """Take the id of a dossier that was read from a source. Raises `DossierError` if an earlier one has it."""
        first = self._seen.setdefault(dossier.casefold(), source)
        if first != source:
            found = say("{name!r} is the id of {file} too: it is left out", name=dossier, file=first)
            raise DossierError(source, [Fault("id", found, say("an id of its own"))])
