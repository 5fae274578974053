"""Event logs: dossiers as rows of events (CSV), one an act, and rows of others read as dossiers by a mapping.

A case is a bill, an event a recorded act, the resource the organ that acts. What is not exactly dated has no
timestamp, only the first and the last day on which it can lie: a month is never its first day.
"""

from __future__ import annotations

import csv
import io
import json
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

import attrs

from lawflow.dossiers.loading import parse
from lawflow.dossiers.notes import named
from lawflow.dossiers.saving import as_data
from lawflow.errors import DossierError, Fault, unknown
from lawflow.law.parliament import ruling
from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from lawflow.dossiers.dossier import Dossier
    from lawflow.law.acts import Acts
    from lawflow.law.parliament import Parliament, Period

CASE: Final = ("case", "kind", "track", "initiator", "money", "subject", "title")
EVENT: Final = ("n", "activity", "label", "organ", "date", "first", "last", "votes", "says", "source", "note")
COLUMNS: Final = (*CASE, *EVENT)
_BILL: Final = ("kind", "track", "initiator", "money", "subject", "title")
_TABLES: Final = ("columns", "bill", "activities", "values")
_TEXTS: Final = ("case", "activity", "date", "votes", "says", "source", "note", "date_format", "delimiter", "order")
MAP_KEYS: Final = (*_TEXTS, *_TABLES)
MOST_FAULTS: Final = 20
"""Faults of a log that are told at once."""


def rows_of(dossier: Dossier, words: Acts, editions: Iterable[Period] = ()) -> Iterator[dict[str, str]]:
    """Yield a row for each act, under `COLUMNS`, in the words of the edition of its day; what is not known is empty."""
    data = as_data(dossier, json_dates=True)
    bill = {name: _cell(data.get(name)) for name in _BILL}
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
            "votes": _cell(row.get("votes")),
            "says": _cell(dict(act.says) or None),
            "source": act.source,
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
    csv.writer(text, lineterminator="\n").writerow(cells)
    return text.getvalue()


def _cell(value: object) -> str:
    if value is None or isinstance(value, str):
        return value or ""
    return json.dumps(value, ensure_ascii=False)


@attrs.frozen(repr=False)
class LogMap(Shown):
    """How the columns and words of a log are to be read.

    ``case``, ``activity`` and ``date`` name columns; ``columns`` gives the column of each thing known of a bill
    (``kind``, ``initiator`` …), ``bill`` what holds for every bill. ``activities`` gives the act for each word of
    the log, empty where the event is no act on the bill; ``values`` does so for what columns say of a bill.
    ``date_format`` is that of `datetime.strptime`; without it dates are as in a dossier. ``order`` is ``file`` or
    ``date``.
    """

    case: str = "case"
    activity: str = "activity"
    date: str = "date"
    votes: str = "votes"
    says: str = "says"
    source: str = "source"
    note: str = "note"
    date_format: str = ""
    delimiter: str = ","
    order: str = "file"
    columns: Mapping[str, str] = attrs.field(factory=lambda: {name: name for name in _BILL})
    bill: Mapping[str, Any] = attrs.field(factory=dict)
    activities: Mapping[str, str] = attrs.field(factory=dict)
    values: Mapping[str, Mapping[str, Any]] = attrs.field(factory=dict)


def mapping(data: Mapping[str, Any], source: str, words: Acts) -> LogMap:
    """Return the mapping held in plain data, as TOML gives it. Raises `DossierError` with all faults."""
    faults = [unknown("unknown key", key, MAP_KEYS) for key in data if key not in MAP_KEYS]
    faults += [Fault(key, repr(data[key]), "a table") for key in _TABLES if not isinstance(data.get(key, {}), dict)]
    faults += [Fault(key, repr(data[key]), "a text") for key in _TEXTS if not isinstance(data.get(key, ""), str)]
    if not faults:
        faults += [unknown("columns", key, _BILL) for key in data.get("columns", {}) if key not in _BILL]
        faults += [unknown("values", key, _BILL) for key in data.get("values", {}) if key not in _BILL]
        acts = [act for act in data.get("activities", {}).values() if act]
        faults += [unknown("activities, unknown act", str(act), words) for act in acts if act not in words]
        if data.get("order", "file") not in ("file", "date"):
            faults.append(unknown("order", str(data["order"]), ("file", "date")))
    if faults:
        raise DossierError(source, faults)
    return LogMap(**data)


def dossiers_from(
    rows: Iterable[Mapping[str, str]], how: LogMap, source: str, known: Mapping[str, Parliament]
) -> Iterator[Dossier]:
    """Yield the dossiers that rows hold, in the order in which their bills first appear.

    Raises `DossierError` for columns that are not there, activities that are no acts and not mapped, and whatever
    a dossier may not hold, each with its row (the header is row 1).
    """
    cases: dict[str, list[tuple[int, Mapping[str, str]]]] = {}
    faults: dict[str, Fault] = {}
    words = next(iter(known.values())).acts
    for number, row in enumerate(rows, 2):
        for name in (how.case, how.activity):
            if not row.get(name):
                faults.setdefault(name, Fault(f"row {number}, column {name}", "missing or empty"))
        word = row.get(how.activity) or ""
        act = how.activities.get(word, word)
        if act and act not in words:
            faults.setdefault(f"={word}", unknown(f"row {number}, activity, not in [activities]", word, words))
        cases.setdefault(row.get(how.case) or "", []).append((number, row))
    if faults:
        raise DossierError(source, list(faults.values())[:MOST_FAULTS])
    for case, events in cases.items():
        yield _dossier(case, events, how, source, known)


def _dossier(
    case: str,
    events: list[tuple[int, Mapping[str, str]]],
    how: LogMap,
    source: str,
    known: Mapping[str, Parliament],
) -> Dossier:
    number, first = events[0]
    data: dict[str, Any] = {"id": case, "title": {"en": case}, **how.bill}
    for name, column in how.columns.items():
        cell = first.get(column) or ""
        said = how.values.get(name, {}).get(cell, _said(name, cell))
        if said not in ("", None):
            data[name] = said
    try:
        acts = [act for at, row in events if (act := _act(row, how, at, source)) is not None]
        if how.order == "date":
            acts.sort(key=lambda act: str(act.get("date", "")))
        return parse({**data, "acts": acts}, known, source, check_counts=False)
    except DossierError as error:
        where = f"case {case}, from row {number}"
        raise DossierError(source, [attrs.evolve(f, where=f"{where}, {f.where}") for f in error.faults]) from None


def _said(name: str, cell: str) -> object:
    if name == "money":
        return {"true": True, "false": False}.get(cell.strip().lower(), cell)
    if name == "title":
        return _loaded(cell) if cell.startswith("{") else ({"en": cell} if cell else "")
    return cell


def _act(row: Mapping[str, str], how: LogMap, number: int, source: str) -> dict[str, Any] | None:
    word = row[how.activity]
    act: dict[str, Any] = {"act": how.activities.get(word, word)}
    if not act["act"]:
        return None
    for key, column in (("votes", how.votes), ("source", how.source), ("note", how.note)):
        if cell := row.get(column):
            act[key] = _loaded(cell) if key == "votes" else cell
    if cell := row.get(how.says):
        said = _loaded(cell)
        act |= said if isinstance(said, dict) else {how.says: said}
    if cell := (row.get(how.date) or "").strip():
        act["date"] = _day(cell, how.date_format, number, source)
    return act


def _day(cell: str, form: str, number: int, source: str) -> date | str:
    try:
        return datetime.strptime(cell, form).date() if form else cell  # noqa: DTZ007 (a day has no hour)
    except ValueError:
        raise DossierError(source, [Fault(f"row {number}, date", repr(cell), f"a date as {form}")]) from None


def _loaded(cell: str) -> object:
    try:
        return json.loads(cell)
    except json.JSONDecodeError:
        return cell
