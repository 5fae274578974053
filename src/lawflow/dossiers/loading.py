"""Reading a dossier from TOML or JSON: every fault at once, with the place, the value and what is allowed."""

from __future__ import annotations

import os
from itertools import islice
from typing import TYPE_CHECKING, Any, Final

from lawflow.dossiers.contents import data_of, text_of
from lawflow.dossiers.contradictions import contradictions
from lawflow.dossiers.dossier import Act, Dossier
from lawflow.dossiers.forms import Scope, day_of, kind_of
from lawflow.dossiers.keys import COUNTS, DOSSIER, TOGETHER, TOLD
from lawflow.dossiers.when import UNDATED, When
from lawflow.dossiers.world import World
from lawflow.errors import DossierError, Fault
from lawflow.law.majorities import Tally
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from os import PathLike

    from lawflow.dossiers.source import Source
    from lawflow.law.parliament import Parliament

MOST_FAULTS: Final = 200
"""Faults of a dossier that are told at once."""


def read(path: str | PathLike[str], known: Mapping[str, Parliament], *, check_counts: bool = True) -> Dossier:
    """Return the dossier in a TOML or JSON file, in the words of the parliament that it names.

    ``known`` are the parliaments that it may name; one that names none is of the first.
    With ``check_counts`` votes above the seats of the chamber are a fault; the audit reports them
    instead. Raises `DossierError` with all faults if the file is missing or is no dossier.
    """
    source, text = os.fspath(path), text_of(path)
    data = data_of(text, path)
    try:
        return parse(data, known, source, check_counts=check_counts)
    except DossierError as error:
        from lawflow.dossiers.places import in_file  # noqa: PLC0415 (only for a file with faults)

        raise DossierError(source, in_file(path, error.faults, text)) from None


def parse(
    data: object, known: Mapping[str, Parliament], source: str = "dossier", *, check_counts: bool = True
) -> Dossier:
    """Return the dossier held in plain data, as TOML or JSON gives it. Raises `DossierError`."""
    if not isinstance(data, dict):
        raise DossierError(source, [Fault("", say("a dossier is a table, not {kind}", kind=kind_of(data)))])
    named = data.get("parliament")
    parliament = known.get(named) if isinstance(named, str) else None
    scope = Scope(parliament or next(iter(known.values())), known, check_counts=check_counts)
    faults = list(islice(DOSSIER.faults(data, "", scope), MOST_FAULTS))
    rows = data.get("acts", [])
    for n, row in enumerate(rows if isinstance(rows, list) else [], 1):
        if isinstance(row, dict) and not any(fault.where.startswith(f"act {n}, date") for fault in faults):
            faults += contradictions(row, f"act {n}", scope)
    if "world" in data:
        from lawflow.dossiers.stated import contradictions_of  # noqa: PLC0415 (few records state a world of their own)

        faults += contradictions_of(data["world"])
    if len(faults) >= MOST_FAULTS:
        faults = [
            *faults[:MOST_FAULTS],
            Fault("", say("these are the first {n} faults; there may be more", n=MOST_FAULTS)),
        ]
    if faults:
        from lawflow.dossiers.sorts import A_DOSSIER, told_apart  # noqa: PLC0415 (only for a file with faults)

        raise DossierError(source, told_apart(faults, data, A_DOSSIER, source))
    return Dossier(
        id=data["id"],
        kind=data["kind"],
        title=dict(data["title"]),
        acts=tuple(map(_act, rows)),
        track=data.get("track", "ordinary"),
        initiator=data.get("initiator"),
        money=data.get("money"),
        subject=data.get("subject"),
        note=data.get("note", ""),
        path=source,
        parliament=parliament,
        number=data.get("number", ""),
        related=tuple(data.get("related", ())),
        world=_world(data["world"]) if "world" in data else World(),
    )


def _world(table: Mapping[str, Any]) -> World:
    from lawflow.dossiers.stated import world_of  # noqa: PLC0415 (the same)

    return world_of(table)


def _act(row: Mapping[str, Any]) -> Act:
    votes = {
        chamber: Tally(**{COUNTS[name]: value for name, value in counts.items()})
        for chamber, counts in row.get("votes", {}).items()
    }
    together = votes.pop(TOGETHER, None)
    sources, of_all = _sources(row["sources"]) if "sources" in row else ((), UNDATED)
    return Act(
        act=row["act"],
        when=When.read(row["date"]) if "date" in row else of_all,
        votes=votes,
        says={key: row[key] for key in TOLD if key in row},
        source=row.get("source", ""),
        note=row.get("note", ""),
        sources=sources,
        known=day_of(row.get("known")),
        present=dict(row.get("present", {})),
        together=together,
    )


def _sources(rows: Iterable[Mapping[str, Any]]) -> tuple[tuple[Source, ...], When]:
    from lawflow.dossiers.source import of_all, sources_of  # noqa: PLC0415 (few acts have several)

    sources = sources_of(rows)
    return sources, of_all(sources)
