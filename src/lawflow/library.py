"""What the door adds: records from paths and texts, the law by name, calendars and event logs."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, get_args

from lawflow import timetable
from lawflow.dossiers import foreign, logmap, saving
from lawflow.dossiers.contents import data_of
from lawflow.dossiers.eventlog import as_csv
from lawflow.errors import UnknownNameError
from lawflow.law.expected import one_of
from lawflow.reconstruction import files
from lawflow.study.acts import known_acts
from lawflow.tongues import say
from lawflow.views.formats.xes import LEFT_OUT, xes
from lawflow.views.objects.schemas import PAGES, file_of, page_called

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import datetime

    from lawflow.dossiers.dossier import Dossier
    from lawflow.law.labels import Lang
    from lawflow.law.questions import OpenQuestion
    from lawflow.reconstruction.play import Played
    from lawflow.study.acts import KnownAct
    from lawflow.timetable import Kind

Form = Literal["toml", "json"]


def read(path: Path | str, *, check_counts: bool = True) -> Dossier:
    """Return the dossier in a TOML or JSON file.

    With ``check_counts`` votes above the seats of the chamber are a fault; the audit reports them instead. Raises
    `DossierError` with all faults if the file is missing or is no dossier.
    """
    return files.read(Path(path), check_counts=check_counts)


def from_text(text: str, form: Form = "toml", *, name: str = "dossier", check_counts: bool = True) -> Dossier:
    r"""Return the dossier in a text of TOML or JSON; ``name`` stands for it in messages. Raises `DossierError`.

    >>> from_text('id = "a"\nkind = "law"\ntitle = { en = "A law" }').kind
    'law'
    """
    _expect_form(form, get_args(Form))
    return files.parse(data_of(text, Path(f"{name}.{form}")), name, check_counts=check_counts)


def from_data(data: Mapping[str, object], *, name: str = "dossier", check_counts: bool = True) -> Dossier:
    """Return the dossier in plain data, as TOML or JSON gives it; ``name`` stands for it in messages.

    Raises `DossierError` with all faults.

    >>> from_data({"id": "a", "kind": "law", "title": {"en": "A law"}}).title["en"]
    'A law'
    """
    return files.parse(dict(data), name, check_counts=check_counts)


def write(dossier: Dossier, path: Path | str, *, force: bool = False) -> None:
    """Write the dossier to a file, in the format of its ending, whole or not at all.

    What could not be read again is not written: raises `DossierError` with all faults, and `CannotWriteError`. With
    ``force`` a file of another, a read-only or hard-linked one is written over.
    """
    files.write(dossier, Path(path), force=force)


def as_text(dossier: Dossier, form: Form = "toml") -> str:
    """Return the dossier as a file of that form holds it."""
    _expect_form(form, get_args(Form))
    return saving.as_text(dossier, f".{form}")


def _expect_form(form: str, known: tuple[str, ...]) -> None:
    if form not in known:
        raise UnknownNameError(say("format"), form, known)


def as_data(dossier: Dossier) -> dict[str, Any]:
    """Return the dossier as plain data that JSON can hold, days as texts."""
    return saving.as_data(dossier, json_dates=True)


def acts(*, edition: str | None = None, kind: Kind | None = None, stage: str | None = None) -> tuple[KnownAct, ...]:
    """Return the acts that a record may hold, each with its names, its fields and the stages at which it is open.

    With ``edition`` those that it provides for, with ``kind`` those for such bills, with ``stage`` those open at one.
    Raises `UnknownNameError` for an edition, a kind or a stage that does not exist.
    """
    of = timetable.parliament()
    editions = timetable.editions() if edition is None else (timetable.edition(edition),)
    if kind is not None:
        one_of(say("kind"), kind, of.kinds)
    if stage is not None:
        one_of(say("stage"), stage, [row.id for one in editions for rules in one.procedures for row in rules.stages])
    return known_acts(of, editions, kind=kind, stage=stage)


def from_log(path: Path | str, mapping: Path | str | None = None) -> tuple[Dossier, ...]:
    """Return the dossiers in an event log of others (CSV), as ``lawflow export --import`` reads it.

    ``mapping`` is the file that says how the log names things. Raises `DossierError` with all faults.
    """
    how = logmap.read_map(Path(mapping), timetable.parliament()) if mapping is not None else logmap.LogMap()
    rows = foreign.rows_in(Path(path), how)
    return tuple(foreign.dossiers_from(rows, how, str(path), timetable.PARLIAMENTS))


def schemas() -> tuple[str, ...]:
    """Return the names of the pages that the commands print under ``--json``."""
    return PAGES


def schema(name: str) -> dict[str, Any]:
    """Return the JSON Schema (2020-12) of a page: ``status``, or what its objects bear, ``lawflow.status/1``.

    Raises `UnknownNameError`.
    """
    found: dict[str, Any] = json.loads(file_of(one_of(say("form"), page_called(name), PAGES)).read_text("utf-8"))
    return found


def questions() -> tuple[OpenQuestion, ...]:
    """Return what the texts leave open, each question with its rival answers."""
    return timetable.parliament().questions


def question(name: str) -> OpenQuestion:
    """Return an open question by its id, such as ``A6``, in any case. Raises `UnknownNameError`."""
    known = {one.id: one for one in questions()}
    if name.upper() not in known:
        raise UnknownNameError(say("open question"), name, known)
    return known[name.upper()]


def calendar(
    bills: Iterable[tuple[Dossier, Played]], stamp: datetime, *, lang: Lang = "en", held: bytes = b""
) -> bytes:
    """Return one calendar (RFC 5545) of the terms that run for bills and whose last day is known.

    ``stamp`` is the moment at which it is made, in UTC: a library reads no clock. The event of a term of a bill keeps
    its id, so that the calendar, put in again, moves the days that have moved. What ``held``, the calendar of before,
    has of these bills and this one has no more, is cancelled. Raises ValueError for a moment without
    a time zone.
    """
    from lawflow.views import ics  # noqa: PLC0415 (icalendar is loaded only to write one)

    if stamp.tzinfo is None:
        message = f"{stamp} has no time zone: give it as datetime.now(UTC)"
        raise ValueError(message)
    return ics.calendar(
        (
            ics.Noted(
                result.passage,
                dossier.id,
                dossier.title_in(lang),
                result.taken_as_done,
            )
            for dossier, result in bills
        ),
        lang,
        stamp,
        held,
    )


def event_log(dossiers: Iterable[Dossier], fmt: Literal["csv", "xes"] = "csv", *, coarse: str = LEFT_OUT) -> str:
    """Return the acts of dossiers as an event log.

    In XES the timestamp of an event whose day is not known is left out, or is the ``first`` or the ``last`` day on
    which it can lie, as ``coarse`` says. Raises `UnknownNameError` for another format.
    """
    _expect_form(fmt, ("csv", "xes"))
    if fmt == "csv":
        return "".join(as_csv(iter(dossiers), timetable.parliament_of))
    return "".join(xes(iter(dossiers), coarse, lambda _: None))
