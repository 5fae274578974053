"""Correcting the acts of a file in its own text, so that comments and order stay as they were written."""

from __future__ import annotations

import json
import re
import tomllib
from datetime import date
from typing import TYPE_CHECKING, Any, Final

import tomli_w

from lawflow.dossiers.contents import data_of, form_of
from lawflow.dossiers.places import blocks

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

Day = date | str | None
"""A day, a month or a span as a dossier writes it; ``None`` is a day not known."""
_DATE: Final = re.compile(
    r"""(?P<before>^\s*|[{,]\s*)(?P<key>date\s*=\s*)(?P<value>"[^"]*"|'[^']*'|[\d-]+)""", re.MULTILINE
)
_ACT: Final = re.compile(r"""(?P<lead>^[ \t]*|[{,]\s*)act\s*=\s*("[^"]*"|'[^']*')""", re.MULTILINE)


def corrected(text: str, path: Path, redated: Mapping[int, Day], struck: Collection[int]) -> str | None:
    """Return the text of a dossier with the days of some acts changed and others struck out, by their numbers from 1.

    Only the lines of these acts change. ``None`` where the acts of a file of TOML are laid out so that they cannot be
    changed alone. JSON has no comments: it is laid out anew. Raises `DossierError` for what is no TOML or JSON.
    """
    data: Any = data_of(text, path)
    if form_of(path) == "JSON":
        for n, day in redated.items():
            data = _redated(data, n, day.isoformat() if isinstance(day, date) else day)
        for n in sorted(struck, reverse=True):
            data = _struck(data, n)
        return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
    found: str | None = text
    for n, day in redated.items():
        data = _redated(data, n, day)
        found = found and _first_that_says(data, _with_day(found, n, day))
    for n in sorted(struck, reverse=True):
        data = _struck(data, n)
        found = found and _first_that_says(data, _without(found, n))
    return found


def added(text: str, path: Path, row: Mapping[str, Any], place: int) -> str | None:
    """Return the text of a dossier with one more act, before the act of that number, or after the last.

    ``None`` where the acts of a file of TOML are laid out so that none can be put among them. JSON is laid out anew.
    """
    data: Any = data_of(text, path)
    rows = list(data.get("acts", ()))
    wanted = data | {"acts": [*rows[: place - 1], dict(row), *rows[place - 1 :]]}
    if form_of(path) == "JSON":
        return json.dumps(wanted, ensure_ascii=False, indent=2, default=str) + "\n"
    return _first_that_says(wanted, _with_act(text, row, place, len(rows)))


def _with_act(text: str, row: Mapping[str, Any], place: int, number: int) -> Iterator[str]:
    """Yield the text with an act as a table or a row of its own, wherever it can stand."""
    ending = "\r\n" if "\r\n" in text else "\n"
    table, inline = ending.join(("[[acts]]", *_pairs(row))), "{ " + ", ".join(_pairs(row)) + " }"
    after = _span(text, place) if place <= number else None
    if after is not None:
        at = _above_comments(text, after[0])
        indent = text[at : len(text) - len(text[at:].lstrip(" \t"))]
        yield f"{text[:at]}{table}{ending}{ending}{text[at:]}"
        yield f"{text[:at]}{indent}{inline},{ending}{text[at:]}"
    before = _span(text, place - 1) if place > 1 else None
    if before is not None:
        start, at = before
        yield f"{text[:at].rstrip()}{ending}{ending}{table}{ending}{ending * bool(text[at:].strip())}{text[at:]}"
        closed = text.rfind("}", start, at) + 1
        line = min(found for found in (text.find("\n", closed), len(text)) if found >= 0)
        indent = text[start : len(text) - len(text[start:].lstrip(" \t"))]
        for comma in ("", ","):
            yield f"{text[:closed]}{comma}{text[closed:line].rstrip()}{ending}{indent}{inline}{text[line:]}"
    yield f"{text.rstrip()}{ending}{ending}{table}{ending}"


def _above_comments(text: str, at: int) -> int:
    """Return where the comments begin that stand right above a line: they are on what follows."""
    while text[(above := text.rfind("\n", 0, max(at - 1, 0)) + 1) : at].lstrip().startswith("#"):
        at = above
    return at


def _pairs(row: Mapping[str, Any], name: str = "") -> Iterator[str]:
    """Yield the keys of an act with their values, those within one another with dots between them."""
    for key, value in row.items():
        if isinstance(value, dict):
            yield from _pairs(value, f"{name}{key}.")
        else:
            yield f"{name}{tomli_w.dumps({key: value}).strip()}"


def _redated(data: dict[str, Any], n: int, day: Day) -> dict[str, Any]:
    rows = list(data["acts"])
    row = {key: value for key, value in rows[n - 1].items() if key != "date"}
    rows[n - 1] = row if day is None else row | {"date": day}
    return data | {"acts": rows}


def _struck(data: dict[str, Any], n: int) -> dict[str, Any]:
    rows = [row for number, row in enumerate(data["acts"], 1) if number != n]
    rest = {key: value for key, value in data.items() if key != "acts"}
    return rest | ({"acts": rows} if rows else {})


def _first_that_says(wanted: dict[str, Any], tried: Iterator[str]) -> str | None:
    """Return the first of some texts that holds what is wanted, and nothing else."""
    return next((text for text in tried if _says(text, wanted)), None)


def _says(text: str, wanted: dict[str, Any]) -> bool:
    try:
        found = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return False
    return {"acts": [], **found} == {"acts": [], **wanted}


def _span(text: str, n: int) -> tuple[int, int] | None:
    """Return where the lines of an act begin and end in the text."""
    found = list(blocks(text))
    if n >= len(found) or not found[n]:
        return None
    lines = text.split("\n")
    start = sum(len(line) + 1 for line in lines[: found[n][0][0] - 1])
    return start, min(len(text), sum(len(line) + 1 for line in lines[: found[n][-1][0]]))


def _with_day(text: str, n: int, day: Day) -> Iterator[str]:
    """Yield the text with the day of an act changed, added or left out, at each place where it can stand."""
    span = _span(text, n)
    if span is None:
        return
    start, end = span
    said = "" if day is None else day.isoformat() if isinstance(day, date) else json.dumps(day)
    for match in _DATE.finditer(text, start, end):
        if day is not None:
            yield text[: match.start("value")] + said + text[match.end("value") :]
            continue
        line = text.find("\n", match.end()) + 1 or len(text)
        yield text[: match.start("key")] + text[line:]
        yield text[: match.start()] + text[match.end() :]
        yield text[: match.start("key")] + text[match.end() :].lstrip(" ,")
    for match in _ACT.finditer(text, start, end) if day is not None else ():
        indent = match["lead"] if not match["lead"].strip("\n\t ") else ""
        ending = "\r\n" if "\r\n" in text else "\n"
        line = text.find("\n", match.end()) + 1 or len(text)
        yield f"{text[:line]}{indent}date = {said}{ending}{text[line:]}"
        yield f"{text[: match.end()]}, date = {said}{text[match.end() :]}"


def _without(text: str, n: int) -> Iterator[str]:
    """Yield the text without the lines of an act, the most of them first; a comment after them stays."""
    span = _span(text, n)
    if span is None:
        return
    lines = text[span[0] : span[1]].splitlines(keepends=True)
    for last in range(len(lines), 0, -1):
        if lines[last - 1].strip() and not lines[last - 1].lstrip().startswith("#"):
            yield text[: span[0]] + "".join(lines[last:]).lstrip("\r\n") + text[span[1] :]
