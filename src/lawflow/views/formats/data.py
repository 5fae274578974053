"""JSON: the plain graph with ids and labels in three languages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import attrs

from lawflow.law.labels import Label
from lawflow.views.content.edges import plain

if TYPE_CHECKING:
    from lawflow.views.content.graph import Graph


def data(graph: Graph) -> dict[str, Any]:
    """Return the graph as an object of schema ``lawflow.graph/1``."""
    found = attrs.asdict(graph, filter=lambda field, _: field.name != "mark", value_serializer=_said)
    found["mark"] = attrs.asdict(graph.mark, value_serializer=_said) if graph.mark is not None else None
    return {"schema": "lawflow.graph/1", **found}


def as_json(graph: Graph) -> str:
    """Return the graph as JSON text, the same bytes for the same graph."""
    return json.dumps(data(graph), ensure_ascii=False, indent=1) + "\n"


def _said(_instance: object, _field: object, value: object) -> object:
    if isinstance(value, Label):
        return {lang: plain(said) for lang, said in value.as_dict().items()}
    return value
