"""Slips: what is wrong with a text that is no TOML or JSON, where, and what to write instead."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING, Final, Literal

from lawflow.dossiers.when import meant_day, meant_month, no_such_day
from lawflow.errors import Fault
from lawflow.tongues import Said, say, say_as_is

if TYPE_CHECKING:
    from json import JSONDecodeError
    from os import PathLike

PARSERS: Final = (
    "Expected '=' after a key in a key/value pair",
    "Expected newline or end of document after a statement",
    "Expected ']' at the end of a table declaration",
    "Expected ']]' at the end of an array declaration",
    "Invalid value",
    "Invalid statement",
    "Invalid date or datetime",
    "Invalid initial character for a key part",
    "Cannot overwrite a value",
    "Unclosed array",
    "Unclosed inline table",
    "Unterminated string",
    "Unescaped '\\' in a string",
    "Invalid hex value",
    "Escaped character is not a Unicode scalar value",
    "Expecting value",
    "Expecting ',' delimiter",
    "Expecting ':' delimiter",
    "Expecting property name enclosed in double quotes",
    "Unterminated string starting at",
    "Invalid control character at",
    "Invalid \\escape",
    "Invalid \\uXXXX escape",
    "Illegal trailing comma before end of object",
    "Illegal trailing comma before end of array",
    "Extra data",
)
"""What the parsers of TOML and of JSON say is wrong; these stand in the catalogues."""
_DAY: Final = r"(?a)\b\d{4}-\d{2}-\d{2}\b"
_BARE: Final = r"(?a)=\s*(\d[\d./-]*)"
_MONTH: Final = r"(?a)=\s*(\d{4}-\d{2}(?![\d-])|(\d{4}|\.\.|\d{4}-\d{2}-\d{2}(?=/))(/[^\s,}]*)?\s*([,}].*)?(#.*)?$)"
_DATED: Final = r"(?:^|[\s{,])(?:date|known|from|until|day)\s*=\s*([^\"'\[\]{},#=\s][^\"'\[\]{},#=]*)"
_CURLY: Final = "[«»“”„‘’]"
_THREE: Final = r"\"\"\"|'''"
_TEXTS: Final = r"(?<!\")\"(?!\"\")(?:[^\"\\]|\\.)*\"|(?<!')'(?!'')[^']*'|\"{3}.*?\"{3}|'{3}.*?'{3}|#.*"
"""Texts that close, and comments."""
_QUOTE: Final = r"\"\"\"|'''|[\"']"
_AT: Final = r"(?s)(?P<what>.*) \(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)"


def slip(error: ValueError, text: str, path: str | PathLike[str], form: Literal["JSON", "TOML"]) -> Fault:
    """Return what a parser found wrong with a text, with its place."""
    twice = isinstance(error.args[0], Said)
    what, place, line = _twice(text) if twice else _placed(str(error))
    if line == 0 and not twice and (opened := _opened(text)):
        place, line = f"line {opened}", opened
    if (worded := _worded_date(text, line)) is not None:
        what = say("{found} is no date as TOML writes it", found=repr(worded))
    return Fault(place, say("not {form}: {error}", form=form, error=what), _hint(text, line, path))


def _twice(text: str) -> tuple[Said, str, int]:
    """Return that a key of JSON stands twice, where it does so again, and no line that the parser told."""
    from lawflow.dossiers.json_places import twice  # noqa: PLC0415 (only for a file with faults)

    name, place = twice(text)
    return say("the key {name!r} stands twice", name=name), place, 0


def slip_of_json(error: JSONDecodeError, text: str) -> Fault:
    """Return what the parser of JSON found wrong with a text, with its place."""
    place, what = f"line {error.lineno}, column {error.colno}", say_as_is(error.msg)
    quoted = re.match(_CURLY, text[error.pos : error.pos + 1]) or text[error.pos : error.pos + 1] == "'"
    instead = say("straight quotes: {form}", form='"…"') if quoted else ""
    return Fault(place, say("not JSON: {error}", error=what), instead)


def _placed(error: str) -> tuple[Said, str, int]:
    """Return what the parser of TOML found, where, and in which line (0: at the end)."""
    found = re.fullmatch(_AT, error)
    if found is None:
        return say_as_is(error), "", 0
    if found["line"] is None:
        return _found(found["what"]), "at the end", 0
    return _found(found["what"]), f"line {found['line']}, column {found['column']}", int(found["line"])


def _found(what: str) -> Said:
    """Return what the parser says in words that the catalogues have.

    >>> str(_found("Cannot mutate immutable namespace ('acts',)"))
    'acts stands there already, in square brackets: go on within them'
    """
    about, _, name = what.rpartition(" (")
    key = ".".join(re.findall(r"'([^']*)'", name))
    match about.removesuffix(" "):
        case "Cannot mutate immutable namespace":
            return say("{key} stands there already, in square brackets: go on within them", key=key)
        case "Cannot redefine namespace" | "Cannot declare" if key:
            return say("{key} is declared twice", key=key)
        case _:
            pass
    if what == 'Expected "\'"':
        return say_as_is("Unterminated string")
    for says in ("Found invalid character ", "Illegal character "):
        if what.startswith(says):
            return say("a character that cannot stand here: {found}", found=what.removeprefix(says))
    if what.startswith("Duplicate inline table key "):
        return say("the key {name!r} stands twice", name=what.rpartition(" ")[2].strip("'"))
    return say_as_is(what)


def _hint(text: str, line: int, path: str | PathLike[str]) -> str:
    """Return what to write instead, for the slips made most: a table, no such day, a month without quotes, quotes."""
    if os.path.splitext(path)[1].lower() == ".csv":  # noqa: PTH122 (the same)
        return say("TOML or JSON; an event log in CSV becomes dossiers by {command}", command="lawflow export --import")
    written = text.split("\n")[line - 1] if line else ""
    if re.search(_CURLY, written):
        return say("straight quotes: {form}", form='"…"')
    if (unclosed := _unclosed(written)) is not None:
        return say("a quote at both ends of a text: {form}", form=unclosed)
    unquoted = re.findall(_BARE, written)
    if (day := next(filter(no_such_day, (*re.findall(_DAY, written), *unquoted)), None)) is not None:
        return say("a day of the calendar; {found} is none", found=day)
    worded = _worded_date(text, line)
    if (day := next((meant for one in (*unquoted, worded) if (meant := meant_day(one)) not in ("", one)), "")) != "":
        return say("a day as {form}", form=day)
    month = meant_month(worded)
    if month or re.search(_MONTH, written):
        return say("a month, a year or a span in quotes: {form}", form=f'"{month or "2025-11"}"')
    return say("a day as {form}", form="2024-02-05") if worded is not None else ""


def _worded_date(text: str, line: int) -> str | None:
    r"""Return what stands without quotes where a date is wanted, and is none that TOML knows; ``None`` if none does.

    >>> _worded_date("act = 1\ndate = 5 февраля 2024 г.  # so", 2), _worded_date("date = 2024-02-30", 1)
    ('5 февраля 2024 г.', None)
    """
    written = text.split("\n")[line - 1] if line else ""
    found = re.search(_DATED, written)
    return None if found is None or re.fullmatch(_DAY, found[1].rstrip()) else found[1].rstrip()


def _unclosed(written: str) -> str | None:
    """Return how the text of a line that begins or ends with a quote alone is written; ``None`` if none does.

    >>> _unclosed('kind = "law'), _unclosed('kind = law"  # why'), _unclosed('kind = "law"')
    ('"…"', '"…"', None)
    """
    bare = re.sub(_TEXTS, "", written)
    found = re.search(_QUOTE, bare)
    return f"{found[0]}…{found[0]}" if found else None


def _opened(text: str) -> int:
    r"""Return the line of the quotes that do not close before the end: three of them, or one on the last line; else 0.

    >>> _opened("id = 1\nnote = '''On\nroads\n"), _opened("note = 'On roads\n"), _opened("id =\n")
    (2, 1, 0)
    """
    opened, lines = 0, text.rstrip().split("\n")
    for number, line in enumerate(lines, 1):
        for _ in re.findall(_THREE, line):
            opened = 0 if opened else number
    return opened or (len(lines) if _unclosed(lines[-1]) else 0)
