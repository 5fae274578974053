"""Rows of a log as dossiers: all of them, or every fault of the log at once."""

from __future__ import annotations

import csv
import io
import json
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from lawflow.dossiers.collection import HAND_LABELS
from lawflow.dossiers.contents import ENDINGS, MOST_BYTES, table_in, text_of
from lawflow.dossiers.eventlog import armed
from lawflow.dossiers.forms import kind_of
from lawflow.dossiers.keys import TOLD
from lawflow.dossiers.loading import parse
from lawflow.dossiers.notes import NOTES
from lawflow.dossiers.sorts import A_LOG, told_apart
from lawflow.dossiers.when import When
from lawflow.errors import DossierError, Fault, unknown
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator, Mapping
    from pathlib import Path

    from lawflow.dossiers.dossier import Dossier
    from lawflow.dossiers.logmap import LogMap
    from lawflow.law.parliament import Parliament

MOST_FAULTS: Final = 20
"""Faults of a log that are told at once."""
FIRST_ROW: Final = 2
DELIMITERS: Final = ";\t|,"
OF_AN_EVENT: Final = ("case", "activity", "date", "known", "votes", "present", "says", "source", "sources", "note")
"""What a map gives a column to; one that bears the very name may be missing, but for the first two."""
_TABLES: Final = ("votes", "present", "sources", "related")
Events = list[tuple[int, "Mapping[str, str]"]]


def rows_in(path: Path, how: LogMap) -> Iterator[dict[str, str]]:
    """Yield the rows of a CSV file by the names of its columns. Raises `DossierError`, for no CSV too."""
    text = text_of(path, say("a log"))
    if (other := _other_sort(text, path)) is not None:
        raise DossierError(str(path), [other])
    lines = io.StringIO(text, newline="")
    csv.field_size_limit(MOST_BYTES)
    try:
        for row in csv.DictReader(lines, delimiter=how.delimiter, restkey="", restval=""):
            yield {name: armed(cell) for name, cell in row.items() if isinstance(name, str) and isinstance(cell, str)}
    except csv.Error as error:
        raise DossierError(
            str(path), [Fault("", say("cannot be read: {error}", error=error), say("a CSV file in UTF-8"))]
        ) from None


def dossiers_from(
    rows: Iterable[Mapping[str, str]], how: LogMap, source: str, known: Mapping[str, Parliament]
) -> list[Dossier]:
    """Return the dossiers that rows hold, in the order in which their bills first appear.

    Raises `DossierError` for columns that are not there, activities that are no acts and not mapped, and whatever
    a dossier may not hold, each with its row (the header is row 1), and for two bills of one id.
    """
    cases, faults = _cases(rows, how, next(iter(known.values())))
    found: dict[str, Dossier] = {}
    for case, events in cases.items() if not faults else ():
        try:
            dossier = _dossier(case, events, how, source, known)
        except DossierError as error:
            faults += [_within(case, events[0][0], fault) for fault in error.faults]
            continue
        faults += _name_faults(dossier.id, found, f"case {case}, from row {events[0][0]}")
        found[dossier.id.casefold()] = dossier
    if faults:
        more = [Fault("", say("and {n} more faults", n=len(faults) - MOST_FAULTS))] if len(faults) > MOST_FAULTS else []
        raise DossierError(source, [*faults[:MOST_FAULTS], *more])
    return list(found.values())


def _other_sort(text: str, path: Path) -> Fault | None:
    """Return what the text is, if it is no CSV: XML, or plain data that another command reads."""
    if text.lstrip().startswith("<"):
        return Fault("", say("is XML, and a log is read as CSV: save it as CSV in the program that wrote it"))
    if path.suffix.lower() not in ENDINGS:
        return None
    try:
        data, _ = table_in(path, A_LOG.called)
    except DossierError:
        return None
    no_log = Fault("", say("plain data, and no log"), say("a CSV file in UTF-8"))
    return told_apart([no_log], data, A_LOG, str(path))[0]


def _within(case: str, row: int, fault: Fault) -> Fault:
    """Return a fault with its case, and with the first row of it unless the fault names its row."""
    parts = (f"case {case}", "" if fault.where.startswith("row ") else f"from row {row}", fault.where)
    return fault._replace(where=", ".join(filter(None, parts)))


def _cases(
    rows: Iterable[Mapping[str, str]], how: LogMap, parliament: Parliament
) -> tuple[dict[str, Events], list[Fault]]:
    """Return the rows of each case, and what is wrong with their columns and activities, each told once."""
    cases: dict[str, Events] = {}
    faults: dict[str, Fault] = {}
    words = (*parliament.acts, *NOTES)
    for number, row in enumerate(rows, 2):
        if number == FIRST_ROW and (missing := list(_column_faults(row.keys(), how))):
            return {}, missing
        for name in (how.case, how.activity):
            if not row.get(name):
                faults.setdefault(name, Fault(f"row {number}, column {name}", say("missing or empty")))
        word = row.get(how.activity) or ""
        act = how.activities.get(word, word)
        if act and act not in words:
            faults.setdefault(f"={word}", unknown(f"row {number}, activity, not in [activities]", word, words))
        cases.setdefault(row.get(how.case) or "", []).append((number, row))
    return cases, list(faults.values())


def _column_faults(columns: Collection[str], how: LogMap) -> Iterator[Fault]:
    """Yield what the map names and the header has not, or the delimiter where it parts nothing of the header."""
    if len(columns) == 1 and (other := next((sign for sign in DELIMITERS if sign in next(iter(columns))), "")):
        yield Fault("delimiter", repr(how.delimiter), "", other)
        return
    if len(columns) == 1:
        known = f"{how.case}, {how.activity}"
        yield Fault(
            "row 1",
            say("names no columns, of which a log has at least {names}; --map calls them otherwise", names=known),
        )
        return
    named: dict[str, str] = {field: getattr(how, field) for field in OF_AN_EVENT} | dict(how.columns)
    for field, name in named.items():
        if name not in columns and (field in OF_AN_EVENT[:2] or field != name):
            yield unknown("row 1, no such column", name, columns)


def _name_faults(name: str, found: Mapping[str, Dossier], where: str) -> Iterator[Fault]:
    if name.casefold() in found:  # a file is named by it, and not every system tells capitals apart
        yield Fault(
            f"{where}, id",
            say("{name!r} is the id of an earlier case", name=name),
            say("an id of its own"),
        )
    if name.endswith(HAND_LABELS):
        yield Fault(
            f"{where}, id",
            repr(name),
            say("no id that ends in {ending}: such a file is no dossier", ending=HAND_LABELS),
        )


def _dossier(case: str, events: Events, how: LogMap, source: str, known: Mapping[str, Parliament]) -> Dossier:
    data: dict[str, Any] = {"id": case, "title": {"en": case}, **how.bill}
    for name, column in how.columns.items():
        cell = events[0][1].get(column) or ""
        said = how.values.get(name, {}).get(cell, _said(name, cell))
        if said not in ("", None):
            data[name] = said
    faults: list[Fault] = []
    acts = [act for number, row in events if (act := _act(row, how, number, faults)) is not None]
    if faults:
        raise DossierError(source, faults)
    if how.order == "date":
        acts = _by_date(acts)
    return parse({**data, "acts": acts}, known, source, check_counts=False)


def _by_date(acts: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the acts by their dates; one without a date stays behind the one that it follows."""
    day, keys = date.min, []
    for act in acts:
        try:
            when = When.read(act.get("date"))
        except (TypeError, ValueError):  # told when the dossier is read
            when = When()
        day = when.first or when.last or day
        keys.append(day)
    return [acts[n] for n in sorted(range(len(acts)), key=keys.__getitem__)]


def _said(name: str, cell: str) -> object:
    if name == "money":
        return {"true": True, "false": False}.get(cell.strip().lower(), cell)
    if name == "title":
        return _loaded(cell) if cell.startswith("{") else ({"en": cell} if cell else "")
    return _loaded(cell) if name in _TABLES and cell else cell


def _act(row: Mapping[str, str], how: LogMap, number: int, faults: list[Fault]) -> dict[str, Any] | None:
    """Return the act of a row, ``None`` if the event is none; what is wrong with it is added to the faults."""
    word = row[how.activity]
    act: dict[str, Any] = {"act": how.activities.get(word, word)}
    if not act["act"]:
        return None
    for key in ("known", "votes", "present", "source", "sources", "note"):
        if cell := row.get(getattr(how, key)):
            act[key] = _loaded(cell) if key in _TABLES else cell
    if cell := row.get(how.says):
        said = _loaded(cell)
        if isinstance(said, dict) and (wrong := [key for key in said if key not in TOLD]):
            faults += [unknown(f"row {number}, {how.says}", key, TOLD) for key in wrong]
        elif isinstance(said, dict):
            act |= said
        else:
            faults.append(
                Fault(
                    f"row {number}, {how.says}",
                    say("is {kind}", kind=kind_of(said)),
                    '{"wording": true}',
                )
            )
    if cell := (row.get(how.date) or "").strip():
        act["date"] = _day(cell, how.date_format, number, faults)
    return act


def _day(cell: str, form: str, number: int, faults: list[Fault]) -> date | str:
    try:
        return datetime.strptime(cell, form).date() if form else cell  # noqa: DTZ007 (a day has no hour)
    except ValueError:
        faults.append(Fault(f"row {number}, date", repr(cell), say("a date as {form}", form=form)))
        return ""


def _loaded(cell: str) -> object:
    """Return what a cell of JSON holds; a cell that is none is a text."""
    try:
        return json.loads(cell)
    except (ValueError, RecursionError):
        return cell
