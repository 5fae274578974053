"""The lines on which the keys of a TOML file stand: the parser gives them for its own errors only."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.errors import Fault

_ACT = re.compile(r"\s*\[\[\s*acts\s*\]\]")
_QUOTES = re.compile(r'"""|\'\'\'')
_IN_ACT = re.compile(r"act (?P<n>\d+)(?:, (?P<key>\w+))?")
_NAME = re.compile(r"(?:unknown key: )?'?(?P<key>[\w-]+)")


def placed(faults: Iterable[Fault], text: str) -> list[Fault]:
    r"""Return the faults of a TOML file, each with the line on which its key, or its act, stands.

    >>> from lawflow.errors import Fault
    >>> [str(fault) for fault in placed([Fault("act 1, date", "'soon'")], 'id = "x"\n[[acts]]\ndate = "soon"\n')]
    ["line 3, act 1, date: 'soon'"]
    """
    blocks = list(_blocks(text))
    return [_placed(fault, blocks) for fault in faults]


def _blocks(text: str) -> Iterator[list[tuple[int, str]]]:
    """Yield the numbered lines of what stands before the acts, then those of each act; no line of a longer text."""
    block: list[tuple[int, str]] = []
    within = False
    for number, line in enumerate(text.splitlines(), 1):
        quotes = len(_QUOTES.findall(line))
        if not within and _ACT.match(line):
            yield block
            block = []
        if not within:
            block.append((number, line))
        within ^= quotes % 2 == 1
    yield block


def _placed(fault: Fault, blocks: list[list[tuple[int, str]]]) -> Fault:
    act = _IN_ACT.match(fault.where)
    n = int(act["n"]) if act else 0
    if n >= len(blocks) or not blocks[n]:
        return fault
    key = _NAME.match(fault.found if "unknown key" in fault.where else (act["key"] or "" if act else fault.where))
    line = _line(blocks[n], key["key"]) if key else None
    if line is None:
        if not act:
            return fault
        line = blocks[n][0][0]
    return fault._replace(where=f"line {line}, {fault.where}")


def _line(block: list[tuple[int, str]], key: str) -> int | None:
    """Return the line of a key, or of the table of that name."""
    for number, line in block:
        if re.match(rf"\s*(\[\s*)?[\"']?{re.escape(key)}[\"']?\s*[=.\]]", line):
            return number
    return None
