"""What has changed in the law since it was first written, piece by piece, and the lines of the CHANGELOG that tell it.

`tests/golden/law-as-first-written.txt.xz` holds every rule as it was first written; those of today are in
`tests/golden/law`. A rule that is in both with other columns makes a piece of each of them; a rule that is in one only
makes one piece.

A row of the table says which pieces a line tells of, by its words; what it was read to tell of is written beside it, so that
a change that merely falls under these words is noticed too: `python scripts/golden-law --told` writes that anew, once the
line has been read again.
"""

from __future__ import annotations

import lzma
import re
from collections import Counter, defaultdict
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

ROOT: Final = Path(__file__).parents[2]
FIRST: Final = ROOT / "tests" / "golden" / "law-as-first-written.txt.xz"
TODAY: Final = ROOT / "tests" / "golden" / "law"
TABLE: Final = ROOT / "tests" / "golden" / "told.txt"
STEP: Final = ["from", "act", "to", "needs", "cites", "footing", "reason", "sets", "clears", "track", "under", "asks"]
TERM: Final = [
    *("id", "length", "count", "starts", "ends", "bound", "recess", "exempt", "paused", "on-lapse", "gives-way"),
    *("when", "under", "indirect", "implied", "from-eve", "footing", "reason", "cites"),
]
HANDOVER: Final = ["kind", "stage", "rule", "into", "question", "answers", "terms", "terms-of", "already", "cites"]
COLUMNS: Final = {"STAGE": ["id", "organ", "outcome", "label"], "TERM": TERM, "HANDOVER": HANDOVER}
KEYS: Final = {"STAGE": ("id",), "TERM": ("id", "under"), "HANDOVER": ("kind", "stage")}
NOT_RULES: Final = ("QUESTION", "LEFT-OUT")
_PART: Final = re.compile(r" part \d+")

Rule = dict[str, str]


class Piece(NamedTuple):
    """What changed in one rule: its edition and kind of bill, what it is, and the change."""

    edition: str
    kind: str
    what: str
    how: str

    def __str__(self) -> str:
        return f"{self.edition}/{self.kind} | {self.what} | {self.how}"


class Told(NamedTuple):
    """A row of the table: words of a line of the CHANGELOG, and the pieces of which that line tells.

    ``read`` is how many pieces it was read to tell of, and a digest of them.
    """

    words: str
    editions: frozenset[str]
    kinds: frozenset[str]
    what: re.Pattern[str]
    how: re.Pattern[str]
    read: str

    def tells(self, piece: Piece) -> bool:
        """Say whether the line tells of a piece."""
        of = (not self.editions or piece.edition in self.editions) and (not self.kinds or piece.kind in self.kinds)
        return of and bool(self.what.search(piece.what)) and bool(self.how.search(piece.how))

    def told(self, pieces: Iterable[Piece]) -> str:
        """Return how many of some pieces the line tells of, and a digest of these."""
        found = sorted(str(piece) for piece in pieces if self.tells(piece))
        digest = sha256("\n".join(found).encode()).hexdigest()
        return f"{len(found)} {digest[:8]}"


def told() -> list[Told]:
    """Return the table: words | editions | kinds | what | how, the last two as regular expressions."""
    rows = []
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line and not line.startswith("#"):
            words, editions, kinds, what, how, *read = (cell.strip() for cell in line.split(" | "))
            known = (_some(editions), _some(kinds), re.compile(what), re.compile(how))
            rows.append(Told(words, *known, "".join(read)))
    return rows


def write_read() -> None:
    """Write beside each row of the table what it tells of today."""
    pieces, rows = changes(), iter(told())
    lines = TABLE.read_text(encoding="utf-8").splitlines()
    written = (
        line if not line or line.startswith("#") else " | ".join((*line.split(" | ")[:5], next(rows).told(pieces)))
        for line in lines
    )
    TABLE.write_text("\n".join(written) + "\n", encoding="utf-8")


def _some(cell: str) -> frozenset[str]:
    """Return the names in a cell; none stands for all."""
    return frozenset() if cell == "all" else frozenset(cell.split())


def changes() -> list[Piece]:
    """Return every piece of the law that has changed since it was first written."""
    was = Counter(lzma.decompress(FIRST.read_bytes()).decode().splitlines())
    now = Counter(
        line for file in sorted(TODAY.glob("*.txt")) for line in file.read_text(encoding="utf-8").splitlines()
    )
    gone, new = _by_key((was - now).elements()), _by_key((now - was).elements())
    return [piece for key in {**gone, **new} for piece in _pieces(gone.get(key, []), new.get(key, []))]


def _by_key(lines: Iterable[str]) -> dict[tuple[str, ...], list[Rule]]:
    found: dict[tuple[str, ...], list[Rule]] = defaultdict(list)
    for line in lines:
        where, *cells = line.split(" | ")
        if cells[0] in NOT_RULES:
            continue
        sort = cells[0] if cells[0] in (*COLUMNS, "OTHER-KIND") else "STEP"
        columns = {"OTHER-KIND": HANDOVER, **COLUMNS}.get(sort, STEP)
        rule = dict(zip(columns, cells if sort == "STEP" else cells[1:], strict=False))
        edition, _, kind = where.partition("/")
        rule |= {"sort": sort, "edition": edition, "of": kind or rule.get("kind", "")}
        key = KEYS.get(sort, ("from", "act", "to", "under") if sort == "STEP" else ("kind", "stage"))
        found[sort, where, *(rule.get(column, "") for column in key)].append(rule)
    return found


def _pieces(gone: list[Rule], new: list[Rule]) -> Iterator[Piece]:
    """Yield what differs between rules of one key, each paired with the one most like it."""
    likeness = sorted((len(_differing(a, b)), n, m) for n, a in enumerate(gone) for m, b in enumerate(new))
    before, after = set(range(len(gone))), set(range(len(new)))
    for _, n, m in likeness:
        if n in before and m in after:
            before.remove(n)
            after.remove(m)
            for column in _differing(gone[n], new[m]):
                yield _piece(new[m], f"{column}: {_change(column, gone[n].get(column, ''), new[m].get(column, ''))}")
    yield from (_piece(gone[n], f"removed: {_whole(gone[n])}") for n in sorted(before))
    yield from (_piece(new[m], f"added: {_whole(new[m])}") for m in sorted(after))


def _differing(a: Rule, b: Rule) -> list[str]:
    return [column for column in b if a.get(column, "") != b[column]]


def _change(column: str, was: str, now: str) -> str:
    if column == "cites" and _articles(was) == _articles(now):
        return "parts"
    return f"{was} → {now}"


def _articles(cites: str) -> set[str]:
    """Return what is cited, without the parts of paragraphs."""
    return set(re.split(r"[;,] ", _PART.sub("", re.sub(r"[\[\]']", "", cites))))


def _piece(rule: Rule, how: str) -> Piece:
    sort = rule["sort"]
    named = (
        f"{rule['from']} {rule['act']} {rule['to']}" if sort == "STEP" else f"{sort} {rule.get('id') or rule['stage']}"
    )
    return Piece(rule["edition"], rule["of"], named, how)


def _whole(rule: Rule) -> str:
    return "; ".join(f"{column} {value}" for column, value in rule.items() if column not in ("sort", "edition", "of"))
