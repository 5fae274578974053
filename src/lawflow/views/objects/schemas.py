"""The JSON Schema (2020-12) of each object that a command prints, made of the types of its page."""

from __future__ import annotations

import json
import types
from functools import cache
from importlib import import_module
from inspect import getdoc
from pathlib import Path
from typing import Any, Final, Literal, NotRequired, Union, get_args, get_origin, get_type_hints, is_typeddict

Schema = dict[str, Any]
FOLDER: Final = Path(__file__).parent / "formats"
"""Where the schemas lie in the package, one file a page, written by scripts/formats."""
PAGES: Final = (
    *("acts", "agenda", "audit", "bills", "check", "check-file", "compare", "dates", "doctor", "draw", "editions"),
    *("error", "forecast", "paths", "power", "questions", "receipt", "score", "show", "simulate", "status", "why"),
)
"""The commands that print an object or a list; pictures as JSON, receipts, errors, scores, what is served."""
_BEARING: Final = {"draw": "graph"}
"""The pages whose objects have another name than the command."""
LAW: Final[Schema] = {"type": "string"}
"""The hash of the law that an object rests on: a command puts it after the schema of what it prints."""
_PLAIN: Final = {str: "string", int: "integer", float: "number", bool: "boolean", type(None): "null"}


def page_of(name: str) -> type:
    """Return the type of the page of a command, a dictionary with typed keys."""
    module = import_module(f"lawflow.views.objects.{name.replace('-', '_')}")
    found: type = getattr(module, f"{name.title().replace('-', '')}Page")
    return found


def form_of(name: str) -> str:
    """Return what the objects of a page bear as their ``schema``.

    >>> form_of("status"), form_of("draw")
    ('lawflow.status/1', 'lawflow.graph/1')
    """
    return f"lawflow.{_BEARING.get(name, name)}/1"


def page_called(name: str) -> str:
    """Return the page that is meant by its own name, or by what its objects bear.

    >>> page_called("status"), page_called("lawflow.status/1"), page_called("lawflow.graph/1")
    ('status', 'status', 'draw')
    """
    said = name.removeprefix("lawflow.").partition("/")[0]
    return next((page for page, form in _BEARING.items() if form == said), said)


def file_of(name: str) -> Path:
    """Return the file of the package that holds the schema of a page."""
    return FOLDER / f"{name}.schema.json"


def as_text(name: str) -> str:
    """Return the schema of a page as its file holds it."""
    return json.dumps(schema_of(name), ensure_ascii=False, indent=1) + "\n"


@cache
def schema_of(name: str) -> Schema:
    """Return the schema of the page of a command."""
    tables = _Tables()
    top = tables.table(page_of(name))
    top["properties"] = {"schema": top["properties"]["schema"], "law": LAW, **top["properties"]}
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": form_of(name),
        "title": f"lawflow {name}",
    }
    return {**head, **top, "$defs": dict(sorted(tables.known.items()))}


class _Tables:
    """The tables within a page, each under a name of its own."""

    def __init__(self) -> None:
        self.known: dict[str, Schema] = {}
        self.named: dict[Any, str] = {}

    def of(self, kind: Any) -> Schema:
        """Return the schema of a type; that of a table is known by its name."""
        origin, inner = get_origin(kind), get_args(kind)
        if origin is NotRequired:
            return self.of(inner[0])
        if origin in (Union, types.UnionType):
            return _either([self.of(one) for one in inner])
        if origin is Literal:
            return {"const": inner[0]} if len(inner) == 1 else {"enum": list(inner)}
        if origin is list:
            return {"type": "array", "items": self.of(inner[0])}
        if origin is dict:
            return {"type": "object", "additionalProperties": self.of(inner[1])}
        if is_typeddict(kind):
            return {"$ref": f"#/$defs/{self._name(kind)}"}
        return {"type": _PLAIN[kind]}

    def table(self, kind: Any) -> Schema:
        """Return the schema of a table: its keys, all those it must have, and no other."""
        hints = get_type_hints(kind, include_extras=True)
        said = getdoc(kind) or ""
        told = (
            {"description": " ".join(said.split()).replace("``None``", "`null`").replace("``", "`")}
            if said and not said.startswith("dict(")
            else {}
        )
        return {
            "type": "object",
            **told,
            "properties": {key: self.of(hint) for key, hint in hints.items()},
            "required": [
                key for key in hints if key in kind.__required_keys__ and get_origin(hints[key]) is not NotRequired
            ],
            "additionalProperties": False,
        }

    def _name(self, kind: Any) -> str:
        """Return the name of a table: that of its class, or, where another has it, with that of its module."""
        if kind not in self.named:
            taken = kind.__name__ in self.named.values()
            self.named[kind] = (
                f"{kind.__module__.rpartition('.')[2].title()}{kind.__name__}" if taken else kind.__name__
            )
            self.known[self.named[kind]] = self.table(kind)
        return self.named[kind]


def _either(ways: list[Schema]) -> Schema:
    """Return the schema of one of several, as a list of plain types where that will do."""
    if all(set(way) == {"type"} for way in ways):
        return {"type": [way["type"] for way in ways]}
    return {"anyOf": ways}
