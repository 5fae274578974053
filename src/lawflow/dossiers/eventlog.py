"""Event logs: dossiers as rows of events (CSV), one an act.

A case is a bill, an event a recorded act, the resource the organ that acts. What is not exactly dated has no
timestamp, only the first and the last day on which it can lie: a month is never its first day.

A spreadsheet runs a cell that begins with a sign of a formula. Such a cell goes out behind an apostrophe, which
spreadsheets take for "this is text", and which is taken away again when a log is read (`armed`).
"""

from __future__ import annotations

import csv
import io
import json
import re
from typing import TYPE_CHECKING, Final

from lawflow.dossiers.notes import named
from lawflow.dossiers.saving import as_data
from lawflow.law.parliament import ruling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from lawflow.dossiers.dossier import Dossier
    from lawflow.law.acts import Acts
    from lawflow.law.parliament import Parliament, Period

CASE: Final = ("case", "kind", "track", "initiator", "money", "subject", "number", "related", "title")
EVENT: Final = (
    "n", "activity", "label", "organ", "date", "first", "last", "known", "votes", "present", "says", "source",
    "sources", "note",
)  # fmt: skip
COLUMNS: Final = (*CASE, *EVENT)
OF_A_BILL: Final = CASE[1:]
_FORMULA: Final = re.compile(r"'*[=+\-@\t\r]")


def rows_of(dossier: Dossier, words: Acts, editions: Iterable[Period] = ()) -> Iterator[dict[str, str]]:
    """Yield a row for each act, under `COLUMNS`, in the words of the edition of its day; what is not known is empty."""
    data = as_data(dossier, json_dates=True)
    bill = {name: _cell(data.get(name)) for name in OF_A_BILL}
    ruled = ruling(editions, (act.when.first for act in dossier.acts))
    for n, (act, row, edition) in enumerate(zip(dossier.acts, data["acts"], ruled, strict=True), 1):
        yield {
            "case": dossier.id,
            **bill,
            "n": str(n),
            "activity": act.act,
            "label": named(act.act, words, edition).en,
            "organ": "" if act.is_note else words[act.act].actor,
            "date": str(act.when) if act.when.dated else "",
            "first": act.when.first.isoformat() if act.when.first else "",
            "last": act.when.last.isoformat() if act.when.last else "",
            "known": str(row.get("known", "")),
            "votes": _cell(row.get("votes")),
            "present": _cell(row.get("present")),
            "says": _cell(dict(act.says) or None),
            "source": act.source,
            "sources": _cell(row.get("sources")),
            "note": act.note,
        }


def as_csv(dossiers: Iterable[Dossier], of: Callable[[Dossier], Parliament]) -> Iterator[str]:
    """Yield the lines of a CSV log: a header, then a row an act, in the words of the parliament ``of`` its dossier."""
    yield _line(COLUMNS)
    for dossier in dossiers:
        parliament = of(dossier)
        for row in rows_of(dossier, parliament.acts, parliament.timetable):
            yield _line(row[name] for name in COLUMNS)


def _line(cells: Iterable[str]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(map(defused, cells))
    return text.getvalue()


def defused(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula.

    >>> defused("=1+1"), armed(defused("=1+1")), defused("2024-01-10")
    ("'=1+1", '=1+1', '2024-01-10')
    """
    return f"'{cell}" if _FORMULA.match(cell) else cell


def armed(cell: str) -> str:
    """Return a cell as it was before it was defused."""
    return cell[1:] if cell.startswith("'") and _FORMULA.match(cell) else cell


def _cell(value: object) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False)
