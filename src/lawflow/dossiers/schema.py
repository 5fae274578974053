"""The format of a dossier as JSON Schema (2020-12), made of the table that the loader reads."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import TYPE_CHECKING, Final

from lawflow.dossiers.forms import Scope
from lawflow.dossiers.keys import DOSSIER

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lawflow.dossiers.forms import Schema
    from lawflow.law.parliament import Parliament

FILE: Final = "dossier.schema.json"
"""The name under which the schema lies in the package."""


def schema_of(known: Mapping[str, Parliament]) -> Schema:
    """Return the schema of a dossier in the words of the first of the parliaments; days are texts, as in JSON.

    It says of each key what may stand there. What keys say against each other, an impossible day or more votes than
    seats, the loader alone sees.
    """
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "lawflow dossier",
        "description": "The record of one bill: its data and its acts, in the order in which they happened.",
    } | DOSSIER.schema(Scope(next(iter(known.values())), known))


def as_text(known: Mapping[str, Parliament]) -> str:
    """Return the schema as the file of the package holds it."""
    return json.dumps(schema_of(known), ensure_ascii=False, indent=1) + "\n"


def shipped() -> str:
    """Return the text of the schema that the package ships."""
    return files("lawflow.dossiers").joinpath(FILE).read_text(encoding="utf-8")
