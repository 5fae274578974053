"""The lines and columns where the keys of a file stand: the parser of TOML gives them for its own errors only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lawflow.dossiers import json_places
from lawflow.dossiers.contents import form_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from os import PathLike

    from lawflow.errors import Fault

_ACT = re.compile(r"\s*\[\[\s*acts\s*\]\]")
_ACTS = re.compile(r"\s*acts\s*=\s*\[")
_ROW = re.compile(r"\s*\{")
_QUOTES = re.compile(r'"""|\'\'\'')
_IN_ACT = re.compile(r"act (?P<n>\d+)(?:, (?P<key>\w+))?")
_INNER = re.compile(r"'(?P<name>[^']+)'")
_NAME = re.compile(r"(?:unknown key: )?'?(?P<key>[\w-]+)")


def in_file(path: str | PathLike[str], faults: Iterable[Fault], text: str) -> list[Fault]:
    """Return the faults of a file of TOML or of JSON, each with the line and the column where it stands."""
    return (json_places.placed if form_of(path) == "JSON" else placed)(faults, text)


def placed(faults: Iterable[Fault], text: str) -> list[Fault]:
    r"""Return the faults of a TOML file, each with the line and the column where its key, or its act, stands.

    >>> from lawflow.errors import Fault
    >>> [str(fault) for fault in placed([Fault("act 1, date", "'soon'")], 'id = "x"\n[[acts]]\ndate = "soon"\n')]
    ["line 3, column 9, act 1, date: 'soon'"]
    """
    found = list(blocks(text))
    return [_placed(fault, found) for fault in faults]


def blocks(text: str) -> Iterator[list[tuple[int, str]]]:
    """Yield the numbered lines of what stands before the acts, then those of each act; no line of a longer text.

    Acts are tables, or rows of one list, a line each.
    """
    block: list[tuple[int, str]] = []
    within = listed = False
    for number, line in enumerate(text.split("\n"), 1):
        quotes = len(_QUOTES.findall(line))
        if not within and (_ACT.match(line) or (listed and _ROW.match(line))):
            yield block
            block = []
        if not within:
            block.append((number, line))
            listed = listed or _ACTS.match(line) is not None
        within ^= quotes % 2 == 1
    yield block


def _placed(fault: Fault, blocks: list[list[tuple[int, str]]]) -> Fault:
    act = _IN_ACT.match(fault.where)
    n = int(act["n"]) if act else 0
    if n >= len(blocks) or not blocks[n]:
        return fault
    key = _NAME.match(fault.found if "unknown key" in fault.where else (act["key"] or "" if act else fault.where))
    place = _place(blocks[n], key["key"], fault.found) if key else None
    if place is None:
        if not act:
            return fault
        number, line = blocks[n][0]
        place = number, len(line) - len(line.lstrip()) + 1
    return fault._replace(where=f"line {place[0]}, column {place[1]}, {fault.where}")


def _place(block: list[tuple[int, str]], key: str, found: str) -> tuple[int, int] | None:
    """Return the line and the column of a key, or of the table of that name, or of a name within it that was found."""
    named = rf"[\"']?{re.escape(key)}[\"']?\s*[=.\]]"
    for pattern in (rf"\s*(?:\[\s*)?(?P<key>{named})", rf".*?[{{,.]\s*(?P<key>{named})"):
        for number, line in block:
            if at := re.match(pattern, line):
                inner = _INNER.match(found)
                within = line.find(inner["name"], at.end()) if inner and inner["name"] != key else -1
                return number, max(within, at.start("key")) + 1
    return None
