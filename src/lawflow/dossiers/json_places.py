"""The lines and columns where the keys of a JSON file stand: the parser gives them for its own errors only."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.errors import Fault

Path = tuple[str | int, ...]
"""The keys and the places in lists, from 0, that lead to a value."""
_TOKEN: Final = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')
_PART: Final = re.compile(r"(?P<list>act|source|session|absence) (?P<n>\d+)|(?P<key>[\w-]+)")
_UNKNOWN: Final = ", unknown key"
_QUOTED: Final = re.compile(r"'(?P<name>[^']+)'")


def keys(text: str) -> Iterator[tuple[Path, int]]:
    """Yield the paths to all keys, and to the values of lists, of a text that is JSON, each with where it begins.

    >>> list(keys('{"acts": [{"act": 1}]}'))
    [(('acts',), 1), (('acts', 0), 10), (('acts', 0, 'act'), 11)]
    """
    path: list[str | int] = []
    awaited = False
    for token in _TOKEN.finditer(text):
        said = token[0]
        if said in "}]":
            path.pop()
        elif said == "," and isinstance(path[-1], int):
            path[-1] += 1
        elif awaited and said[0] == '"':
            path[-1] = json.loads(said)
        if (awaited and said[0] == '"') or (said not in "}],:" and path and isinstance(path[-1], int)):
            yield tuple(path), token.start()
        if said in "{[":
            path.append("" if said == "{" else 0)
        awaited = said == "{" or (said == "," and not isinstance(path[-1], int))


def placed(faults: Iterable[Fault], text: str) -> list[Fault]:
    r"""Return the faults of a JSON file, each with the line and the column where its key, or what holds it, stands.

    >>> from lawflow.errors import Fault
    >>> [str(fault) for fault in placed([Fault("kind", "'lav'")], '{\n  "kind": "lav"\n}')]
    ["line 2, column 3, kind: 'lav'"]
    """
    known = dict(keys(text))
    return [_placed(fault, known, text) for fault in faults]


def twice(text: str) -> tuple[str, str]:
    """Return the first key that stands twice in an object of JSON, and the line and the column where it does so again.

    >>> twice('{"a": {"b": 1, "b": 2}, "a": 3}')
    ('b', 'line 1, column 16')
    """
    known: set[Path] = set()
    for path, at in keys(text):
        if path in known:
            return str(path[-1]), _line(text, at)
        known.add(path)
    return "", ""


def _line(text: str, at: int) -> str:
    return f"line {text.count(chr(10), 0, at) + 1}, column {at - text.rfind(chr(10), 0, at)}"


def _placed(fault: Fault, known: dict[Path, int], text: str) -> Fault:
    """Return a fault with the place of the last part of its path that stands in the file."""
    where, unknown, _ = f", {fault.where}".partition(_UNKNOWN)
    path = [one for part in _PART.finditer(where) for one in _steps(part)]
    if unknown and (named := _QUOTED.search(fault.found)):
        path.append(named["name"])
    found = next((at for n in range(len(path), 0, -1) if (at := known.get(tuple(path[:n]))) is not None), None)
    return fault if found is None else fault._replace(where=f"{_line(text, found)}, {fault.where}")


def _steps(part: re.Match[str]) -> Path:
    return (part["key"],) if part["key"] else (f"{part['list']}s", int(part["n"]) - 1)
