"""What a dossier states of its world, as it is read: the sessions, the absences, what they say against each other."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import pairwise
from typing import Any, NamedTuple

from lawflow.dossiers.forms import day_of
from lawflow.dossiers.world import World
from lawflow.errors import Fault
from lawflow.law import days
from lawflow.tongues import say


class StatedSession(NamedTuple):
    """A session that the dossier states, from its first to its last day, both included."""

    first: date
    last: date
    extraordinary: bool = False


class StatedAbsence(NamedTuple):
    """The days on which, as the dossier states, a chamber did not sit because its powers had ended early."""

    chamber: str
    first: date
    last: date


def world_of(table: Mapping[str, Any]) -> World:
    """Return the world that plain data hold, free of faults."""
    return World(
        table.get("imagined", False),
        tuple(StatedSession(*_days(row), row.get("extraordinary", False)) for row in table.get("sessions", ())),
        tuple(StatedAbsence(row["chamber"], *_days(row)) for row in table.get("absences", ())),
        dict(table.get("seats", {})),
        {chamber: dict(held) for chamber, held in table.get("parties", {}).items()},
        dict(table.get("answers", {})),
    )


def _days(row: Mapping[str, Any]) -> tuple[date, date]:
    first, last = day_of(row["from"]), day_of(row["until"])
    if first is None or last is None:
        message = "read before it was checked"
        raise ValueError(message)
    return first, last


def contradictions_of(table: object) -> Iterator[Fault]:
    """Yield what the facts stated say against each other; what is no table or no day was told before."""
    spans = {
        key: [(n, span) for n, row in enumerate(_rows(table, f"{key}s"), 1) if (span := _span(row)) is not None]
        for key in ("session", "absence")
    }
    for key, found in spans.items():
        for n, (first, last) in found:
            if last < first:
                yield Fault(
                    f"world, {key} {n}",
                    say("ends on {last}, before it begins", last=days.day(last)),
                    say("from {first}", first=days.day(first)),
                )
    in_order = sorted(spans["session"], key=lambda row: row[1])
    for (one, (_, ends)), (other, (begins, _)) in pairwise(in_order):
        if begins <= ends:
            yield Fault(
                f"world, session {other}",
                say("begins on {begins}, within session {one}", begins=days.day(begins), one=one),
                say("after {ends}", ends=days.day(ends)),
            )


def _rows(table: object, key: str) -> list[object]:
    rows = table.get(key) if isinstance(table, dict) else None
    return rows if isinstance(rows, list) else []


def _span(row: object) -> tuple[date, date] | None:
    if not isinstance(row, dict):
        return None
    first, last = day_of(row.get("from")), day_of(row.get("until"))
    return (first, last) if first is not None and last is not None else None
