"""The page that documents the JSON of the commands, made of the types of their pages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.views.objects.schemas import PAGES, form_of, schema_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.views.objects.schemas import Schema

INTRODUCTION: Final = """\
<!-- Written by scripts/formats from the types of the pages. -->

# The JSON of the commands

Every command that reads takes `--json` and prints one object, here in the order of their names; `audit` and
`check-file` print a list of them, and so does every command on a dossier that is given several, or a folder.
`draw --format json` prints the graph of a picture. UTF-8; nothing else stands on standard output.

Each object names its form in `schema`: `lawflow.status/1`, and in `law` the hash of the law and the calendar
that it rests on.
**What a number means:** a key that is added leaves it as it is; a key that goes, is renamed, or
holds another kind of value makes it one more, and the [changelog](../CHANGELOG.md) names it. A reader that ignores keys
it does not know goes on working.

The same as JSON Schema (2020-12) lies in the package, one file a form, and is printed by `lawflow formats status`.
Words are an object by language, `{"kk": …, "ru": …, "en": …}`; days are texts, `2024-03-01`, or `null` where they are
not known; `cites` has articles as texts in English, `articles` the same as data: instrument, version,
place, and in each language as a jurist writes them; ids are stable.

Under `--json` an error is an object too, `lawflow.error/1`, on standard output; the exit code says its kind.
"""


def guide() -> str:
    """Return the page in Markdown."""
    return "\n".join([INTRODUCTION, *(row for name in PAGES for row in _page(name))]).rstrip("\n") + "\n"


def _page(name: str) -> Iterator[str]:
    schema = schema_of(name)
    yield f"## `{form_of(name)}`\n"
    yield from _table(schema)
    for table, inner in schema["$defs"].items():
        yield f"**{table}**" + (f": {inner['description']}" if "description" in inner else "") + "\n"
        yield from _keys(inner)


def _table(schema: Schema) -> Iterator[str]:
    if "description" in schema:
        yield f"{schema['description']}\n"
    yield from _keys(schema)


def _keys(schema: Schema) -> Iterator[str]:
    yield "| key | holds |"
    yield "|---|---|"
    for key, inner in schema["properties"].items():
        maybe = "" if key in schema["required"] else ", if there is one"
        yield f"| `{key}` | {_said(inner)}{maybe} |"
    yield ""


def _said(schema: Schema) -> str:
    """Return in a few words what may stand under a key."""
    if "$ref" in schema:
        return str(schema["$ref"].rpartition("/")[2])
    if "const" in schema:
        return f"`{schema['const']}`"
    if "enum" in schema:
        return " or ".join(f"`{one}`" for one in schema["enum"])
    if "anyOf" in schema:
        return " or ".join(map(_said, schema["anyOf"]))
    if schema["type"] == "array":
        return f"a list: {_said(schema['items'])}"
    if schema["type"] == "object":
        return f"by name: {_said(schema['additionalProperties'])}"
    kinds = schema["type"] if isinstance(schema["type"], list) else [schema["type"]]
    return " or ".join(f"`{kind}`" if kind == "null" else str(kind) for kind in kinds)
