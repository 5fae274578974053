"""The description of the API, as OpenAPI 3.1 writes it."""

from __future__ import annotations

from typing import Any, Final

from lawflow import __version__, timetable
from lawflow.dossiers.schema import schema_of
from lawflow.views.objects import schemas
from lawflow.web.replies import MOST_ACTS, MOST_BYTES, WORK

_QUERY: Final[dict[str, dict[str, Any]]] = {
    "on": {"description": "The day at whose end it is told, as 2024-03-01 (today).", "format": "date"},
    "lang": {"description": "The language of the articles.", "enum": ["kk", "ru", "en"]},
}
_READ: Final = (
    ("/api/editions", "The editions of the law.", "lawflow.editions/1"),
    ("/api/procedures/{edition}/{kind}", "Stages, steps and terms of a procedure.", "lawflow.show/1"),
    ("/api/questions", "The open questions.", "lawflow.questions/1"),
    (
        "/api/questions/{question}",
        "An open question, and the histories on which its answers part.",
        "lawflow.questions/1",
    ),
    ("/api/compare/{before}/{after}", "What changed from one edition to another.", "lawflow.compare/1"),
    ("/api/theorems/{theorem}", "A theorem held against every procedure.", "lawflow.check/1"),
    ("/api/bills", "The bills that this server has.", "lawflow.bills/1"),
    *((f"/api/bills/{{bill}}/{work}", f"The same as lawflow {work}.", f"lawflow.{work}/1") for work in WORK),
)


def description() -> dict[str, Any]:
    """Return the description."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "lawflow", "version": __version__, "description": "Reads; writes nothing."},
        "paths": {
            **{path: {"get": _operation(path, summary, schema)} for path, summary, schema in _READ},
            **{f"/api/{work}": {"post": _posted(work)} for work in WORK},
        },
        "components": {
            "schemas": {"dossier": dict(schema_of(timetable.PARLIAMENTS)), "Error": schemas.schema_of("error")}
        },
    }


def _operation(path: str, summary: str, schema: str) -> dict[str, Any]:
    names = [part.strip("{}") for part in path.split("/") if part.startswith("{")]
    places = [{"name": name, "in": "path", "required": True, "schema": {"type": "string"}} for name in names]
    return {"summary": summary, "parameters": [*places, *_query()], "responses": _responses(schema, 404)}


def _posted(work: str) -> dict[str, Any]:
    record = {"$ref": "#/components/schemas/dossier"}
    return {
        "summary": f"The same as lawflow {work} of a record that is sent: {MOST_BYTES} bytes, {MOST_ACTS} acts.",
        "parameters": _query(),
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": record}, "application/toml": {"schema": {"type": "string"}}},
        },
        "responses": _responses(f"lawflow.{work}/1", 413, 422, 503),
    }


def _query() -> list[dict[str, Any]]:
    return [
        {"name": name, "in": "query", "description": more["description"], "schema": {"type": "string"} | _rest(more)}
        for name, more in _QUERY.items()
    ]


def _rest(more: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in more.items() if key != "description"}


def _responses(schema: str, *faults: int) -> dict[str, Any]:
    found = {"type": "object", "properties": {"schema": {"const": schema}}, "required": ["schema"]}
    told = {"$ref": "#/components/schemas/Error"}
    return {
        "200": {"description": schema, "content": {"application/json": {"schema": found}}},
        **{
            str(code): {"description": "refused", "content": {"application/json": {"schema": told}}}
            for code in (400, *faults)
        },
    }
