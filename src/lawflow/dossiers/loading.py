"""Reading a dossier from TOML or JSON: every fault at once, with the place, the value and what is allowed."""

from __future__ import annotations

import json
import re
import tomllib
from datetime import date, datetime
from typing import TYPE_CHECKING, Any

from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.errors import DossierError, Fault, unknown
from lawflow.law.labels import LANGUAGES
from lawflow.law.majorities import Tally

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

    from lawflow.law.chambers import Chambers
    from lawflow.law.parliament import Parliament

COUNTS = {"for": "ayes", "against": "noes", "abstained": "abstained", "not_voting": "not_voting"}
SAYS: Mapping[str, tuple[str, ...] | type] = {
    "wording": bool,
    "partial": bool,
    "conforms": bool,
    "positive": bool,
    "scope": ("law", "articles"),
    "reading": int,
    "kind": str,
}
ACT_KEYS = ("act", "date", "votes", "source", "note", *SAYS)
DOSSIER_KEYS = ("id", "parliament", "kind", "track", "initiator", "money", "subject", "note", "title", "acts")
_MONTH = re.compile(r"(\d{4})-(\d{2})")
_DAY = re.compile(r"\d{4}-\d{2}-\d{2}")
_YEAR = re.compile(r"\d{4}")
_ID = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


def read(path: Path, known: Mapping[str, Parliament], *, check_counts: bool = True) -> Dossier:
    """Return the dossier in a TOML or JSON file, in the words of the parliament that it names.

    ``known`` are the parliaments that it may name; one that names none is of the first.
    With ``check_counts`` votes above the seats of the chamber are a fault; the audit reports them
    instead. Raises `DossierError` with all faults if the file is missing or is no dossier.
    """
    return parse(_load(path), known, str(path), check_counts=check_counts)


def _load(path: Path) -> object:
    source = str(path)
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except FileNotFoundError:
        raise DossierError(source, [Fault("", "no such file")]) from None
    except IsADirectoryError:
        raise DossierError(source, [Fault("", "is a folder, not a dossier; give one of its files")]) from None
    except UnicodeDecodeError as error:
        raise DossierError(source, [Fault(f"byte {error.start}", "not UTF-8 text", "TOML or JSON in UTF-8")]) from None
    except OSError as error:
        raise DossierError(source, [Fault("", f"cannot be read: {error.strerror}")]) from None
    if not text.strip():
        raise DossierError(source, [Fault("", "the file is empty", "a dossier with id, kind, title and acts")])
    try:
        return json.loads(text) if path.suffix == ".json" else tomllib.loads(text)
    except json.JSONDecodeError as error:
        raise DossierError(source, [Fault(f"line {error.lineno}", f"not JSON: {error.msg}")]) from None
    except tomllib.TOMLDecodeError as error:
        raise DossierError(source, [Fault("", f"not TOML: {error}")]) from None
    except ValueError as error:
        form = "JSON" if path.suffix == ".json" else "TOML"
        raise DossierError(source, [Fault("", f"not {form}: {error}")]) from None
    except RecursionError:
        raise DossierError(source, [Fault("", "nested too deep for a dossier")]) from None


def parse(
    data: object, known: Mapping[str, Parliament], source: str = "dossier", *, check_counts: bool = True
) -> Dossier:
    """Return the dossier held in plain data, as TOML or JSON gives it. Raises `DossierError`."""
    if not isinstance(data, dict):
        raise DossierError(source, [Fault("", f"a dossier is a table, not {_kind_of(data)}")])
    named = data.get("parliament")
    parliament = known.get(named) if isinstance(named, str) else None
    of = parliament or next(iter(known.values()))
    faults = list(_dossier_faults(data, known, of))
    acts: list[Act] = []
    rows = data.get("acts", [])
    if isinstance(rows, list):
        for n, row in enumerate(rows, 1):
            found = list(_act_faults(row, f"act {n}", of, check_counts=check_counts))
            faults += found
            if not found:
                acts.append(_act(row))
    else:
        faults.append(Fault("acts", f"must be a list of acts, not {_kind_of(rows)}"))
    if faults:
        raise DossierError(source, faults)
    return Dossier(
        id=data["id"],
        kind=data["kind"],
        title=dict(data["title"]),
        acts=tuple(acts),
        track=data.get("track", "ordinary"),
        initiator=data.get("initiator"),
        money=data.get("money"),
        subject=data.get("subject"),
        note=data.get("note", ""),
        path=source,
        parliament=parliament,
    )


def _kind_of(value: object) -> str:
    names = {dict: "a table", list: "a list", str: "a text", bool: "true or false", int: "a number", float: "a number"}
    return "nothing" if value is None else names.get(type(value), f"a {type(value).__name__}")


def _dossier_faults(data: Mapping[str, Any], known: Mapping[str, Parliament], of: Parliament) -> Iterator[Fault]:
    for key in data:
        if key not in DOSSIER_KEYS:
            yield unknown("unknown key", key, DOSSIER_KEYS)
    for key in ("id", "kind", "title"):
        if key not in data:
            yield Fault(key, "missing")
    if "id" in data and not (isinstance(data["id"], str) and _ID.fullmatch(data["id"])):
        yield Fault("id", repr(data["id"]), "ASCII letters, digits, dot, dash and underscore")
    for key, allowed in _allowed(known, of):
        if key in data and data[key] not in tuple(allowed):
            yield unknown(key, str(data[key]), allowed)
    if "money" in data and not isinstance(data["money"], bool):
        yield Fault("money", repr(data["money"]), "true, false")
    if "note" in data and not isinstance(data["note"], str):
        yield Fault("note", f"is {_kind_of(data['note'])}", "a text")
    yield from _title_faults(data.get("title", {"en": "-"}))


def _allowed(known: Mapping[str, Parliament], of: Parliament) -> tuple[tuple[str, Collection[str]], ...]:
    """Return what may stand under each key that takes a word of the parliament."""
    return (
        ("parliament", known),
        ("kind", of.kinds),
        ("track", of.tracks),
        ("initiator", of.initiators),
        ("subject", of.subjects),
    )


def _title_faults(title: object) -> Iterator[Fault]:
    if not isinstance(title, dict) or not title:
        yield Fault("title", f"is {_kind_of(title)}", 'a table with at least one language: { en = "…" }')
        return
    for lang, text in title.items():
        if lang not in LANGUAGES:
            yield unknown("title, language", lang, LANGUAGES)
        elif not isinstance(text, str) or not text.strip():
            yield Fault(f"title.{lang}", f"is {_kind_of(text)}" if text else "is empty", "a text")


def _act_faults(row: object, where: str, of: Parliament, *, check_counts: bool) -> Iterator[Fault]:
    if not isinstance(row, dict):
        yield Fault(where, f"an act is a table, not {_kind_of(row)}")
        return
    for key in row:
        if key not in ACT_KEYS:
            yield unknown(f"{where}, unknown key", key, ACT_KEYS)
    if "act" not in row:
        yield Fault(where, "has no act", 'act = "organ.act"')
    elif not isinstance(row["act"], str) or row["act"] not in of.acts:
        yield unknown(f"{where}, unknown act", str(row["act"]), of.acts)
    for key in ("source", "note", *SAYS):
        if key in row:
            yield from _says_faults(
                row[key], f"{where}, {key}", tuple(of.kinds) if key == "kind" else SAYS.get(key, str)
            )
    date_faults = list(_date_faults(row.get("date"), f"{where}, date", of.first_day))
    yield from date_faults
    if "votes" in row:
        when = When() if date_faults else _when(row.get("date"))
        yield from _votes_faults(row["votes"], f"{where}, votes", when, of.chambers, check_counts=check_counts)


def _says_faults(value: object, where: str, allowed: tuple[str, ...] | type) -> Iterator[Fault]:
    if allowed is str and not isinstance(value, str):
        yield Fault(where, f"is {_kind_of(value)}", "a text")
    elif allowed is bool and not isinstance(value, bool):
        yield Fault(where, repr(value), "true, false")
    elif allowed is int and (not isinstance(value, int) or isinstance(value, bool) or value < 1):
        yield Fault(where, repr(value), "1, 2, 3 …")
    elif isinstance(allowed, tuple) and value not in allowed:
        yield unknown(where, str(value), allowed)


def _date_faults(value: object, where: str, first: date) -> Iterator[Fault]:
    allowed = 'a day (2022-01-27), a month ("2022-01"), a year ("2022"), or no date'
    if isinstance(value, datetime):
        yield Fault(where, f"{value}: a day has no hour", allowed)
        return
    try:
        when = _when(value)
    except (TypeError, ValueError):
        yield Fault(where, f"{value!r} is no date", allowed)
        return
    if when.last is not None and when.last < first:
        yield Fault(where, f"{when} lies before the first Parliament", f"from {first}")


def _when(value: object) -> When:
    """Return the interval of a date as recorded. Raises `ValueError` or `TypeError` if it is none."""
    if value is None:
        return When()
    if isinstance(value, date):
        return When.day(value)
    if not isinstance(value, str):
        raise TypeError
    if _YEAR.fullmatch(value):
        return When.year(int(value))
    if found := _MONTH.fullmatch(value):
        return When.month(int(found[1]), int(found[2]))
    if not _DAY.fullmatch(value):
        raise ValueError
    return When.day(date.fromisoformat(value))


def _votes_faults(votes: object, where: str, when: When, chambers: Chambers, *, check_counts: bool) -> Iterator[Fault]:
    if not isinstance(votes, dict):
        yield Fault(where, f"is {_kind_of(votes)}", "{ senate = { for = 44 } }")
        return
    for chamber, counts in votes.items():
        if chamber not in chambers.seats:
            yield unknown(f"{where}, chamber", chamber, chambers.seats)
        elif not isinstance(counts, dict):
            yield Fault(f"{where}.{chamber}", f"is {_kind_of(counts)}", "{ for = 44, against = 0 }")
        else:
            yield from _count_faults(counts, f"{where}.{chamber}")
            if check_counts and when.first is not None:
                yield from _excess(chambers, chamber, counts, f"{where}.{chamber}", when)


def _count_faults(counts: Mapping[str, object], where: str) -> Iterator[Fault]:
    for name, value in counts.items():
        if name not in COUNTS:
            yield unknown(f"{where}, count", name, COUNTS)
        elif not _is_count(value):
            yield Fault(f"{where}.{name}", repr(value), "0 or more")


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and value >= 0


def _excess(chambers: Chambers, chamber: str, counts: Mapping[str, object], where: str, when: When) -> Iterator[Fault]:
    """Yield what is wrong with votes of more deputies than the chamber has."""
    total = sum(
        value for name, value in counts.items() if name in COUNTS and isinstance(value, int) and _is_count(value)
    )
    seats = chambers.on(chamber, when.first, when.last) if when.first is not None else ()
    if not seats:
        yield Fault(where, f"no {chamber} sat on {when}")
    elif total > max(seats):
        yield Fault(where, f"{total} votes in a chamber of {max(seats)}", f"at most {max(seats)} on {when}")


def _act(row: Mapping[str, Any]) -> Act:
    votes = {
        chamber: Tally(**{COUNTS[name]: value for name, value in counts.items()})
        for chamber, counts in row.get("votes", {}).items()
    }
    return Act(
        act=row["act"],
        when=_when(row.get("date")),
        votes=votes,
        says={key: row[key] for key in SAYS if key in row},
        source=row.get("source", ""),
        note=row.get("note", ""),
    )
