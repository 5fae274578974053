"""The object of ``lawflow check-file``: every fault of a file, and what a careful reader would ask about its record."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, Literal, TypedDict

from lawflow.law.labels import LANGUAGES
from lawflow.views.content.beside import doubts
from lawflow.views.objects.pieces import Words, words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.dossiers.dossier import Dossier
    from lawflow.errors import Fault
    from lawflow.law.labels import Lang


_PLACE: Final = re.compile(r"line (\d+)(?:, column (\d+))?")


class FaultData(TypedDict):
    """One fault: the place, what was found, what is allowed, the nearest valid name; empty where there is none.

    ``line`` and ``column``, from 1, are known of a TOML file and of what is no JSON. ``label`` says all of it in one
    sentence in each language.
    """

    where: str
    line: int | None
    column: int | None
    found: str
    allowed: str
    nearest: str
    label: Words


class DoubtData(TypedDict):
    """What is in order and yet doubtful, of the act of that number."""

    n: int
    label: Words


class CheckFilePage(TypedDict):
    """``lawflow.check-file/1``; ``dossier`` is the id of the record, ``None`` where the file cannot be read."""

    schema: Literal["lawflow.check-file/1"]
    file: str
    dossier: str | None
    faults: list[FaultData]
    doubts: list[DoubtData]


def fault_data(fault: Fault, lang: str = "en") -> FaultData:
    """Return a fault, its parts as text in a language."""
    one, at = fault.said(lang), _PLACE.match(fault.where)
    return {
        "where": one.where,
        "line": int(at[1]) if at else None,
        "column": int(at[2]) if at and at[2] else None,
        "found": str(one.found),
        "allowed": str(one.allowed),
        "nearest": one.nearest,
        "label": {each: fault.text(each) for each in LANGUAGES},
    }


def check_file_page(
    file: str, dossier: Dossier | None, faults: Iterable[Fault] = (), lang: Lang = "en"
) -> CheckFilePage:
    """Return what is wrong with a file, in a language, or what is doubtful in the dossier that it holds."""
    return {
        "schema": "lawflow.check-file/1",
        "file": file,
        "dossier": dossier.id if dossier is not None else None,
        "faults": [fault_data(fault, lang) for fault in faults],
        "doubts": [{"n": n, "label": words(label)} for n, label in doubts(dossier)] if dossier is not None else [],
    }
