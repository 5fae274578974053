"""Writing a dossier to TOML or JSON, whole or not at all."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import tomli_w

from lawflow.dossiers.keys import COUNTS, TOGETHER
from lawflow.dossiers.writing import write_whole
from lawflow.errors import CannotWriteError
from lawflow.tongues import say

if TYPE_CHECKING:
    from datetime import date
    from pathlib import Path

    from lawflow.dossiers.dossier import Act, Dossier, When
    from lawflow.dossiers.source import Source
    from lawflow.law.majorities import Tally


def as_data(dossier: Dossier, *, json_dates: bool = False) -> dict[str, Any]:
    """Return the dossier as plain data in the order of the format; what is not known is left out."""
    data: dict[str, Any] = {"id": dossier.id, "kind": dossier.kind}
    if dossier.parliament is not None:
        data["parliament"] = dossier.parliament.id
    if dossier.track != "ordinary":
        data["track"] = dossier.track
    for key in ("initiator", "money", "subject"):
        if (value := getattr(dossier, key)) is not None:
            data[key] = value
    if dossier.number:
        data["number"] = dossier.number
    if dossier.related:
        data["related"] = list(dossier.related)
    if dossier.note:
        data["note"] = dossier.note
    if dossier.world:
        data["world"] = dossier.world.as_data(json_dates=json_dates)
    data["title"] = dict(dossier.title)
    data["acts"] = [act_data(act, json_dates=json_dates) for act in dossier.acts]
    return data


def act_data(act: Act, *, json_dates: bool) -> dict[str, Any]:
    """Return an act as plain data in the order of the format."""
    data: dict[str, Any] = {"act": act.act}
    if act.when.dated:
        data["date"] = _date(act.when, json_dates=json_dates)
    if act.known is not None:
        data["known"] = act.known.isoformat() if json_dates else act.known
    votes = dict(act.votes) | ({TOGETHER: act.together} if act.together is not None else {})
    if votes:
        data["votes"] = {chamber: _counts(tally) for chamber, tally in votes.items()}
    if act.present:
        data["present"] = dict(act.present)
    data |= act.says
    if act.source:
        data["source"] = act.source
    if act.sources:
        data["sources"] = [_source(source, json_dates=json_dates) for source in act.sources]
    if act.note:
        data["note"] = act.note
    return data


def _date(when: When, *, json_dates: bool) -> date | str | None:
    return when.first if when.exact and not json_dates else when.recorded


def _source(source: Source, *, json_dates: bool) -> dict[str, Any]:
    dated = {"date": _date(source.when, json_dates=json_dates)} if source.when.dated else {}
    return {"source": source.source, **dated}


def _counts(tally: Tally) -> dict[str, int]:
    found = {name: getattr(tally, field) for name, field in COUNTS.items()}
    return {name: count for name, count in found.items() if count is not None}


def as_text(dossier: Dossier, suffix: str = ".toml") -> str:
    """Return the dossier as TOML, each act a table of its own, or as JSON for the suffix ``.json``."""
    if suffix.lower() == ".json":
        import json  # noqa: PLC0415 (most dossiers are TOML)

        return json.dumps(as_data(dossier, json_dates=True), ensure_ascii=False, indent=2) + "\n"
    data = as_data(dossier)
    rows = data.pop("acts")
    return "\n[[acts]]".join((tomli_w.dumps(data), *map(_table, rows)))


def _table(row: dict[str, Any]) -> str:
    """Return an act as a table without its first word: in short lines, one could not be added by hand after them."""
    return tomli_w.dumps({"acts": row}).removeprefix("[acts]")


def as_bytes(dossier: Dossier, path: Path) -> bytes:
    """Return the dossier as a file of that ending holds it. Raises `CannotWriteError` for what is not Unicode."""
    try:
        return as_text(dossier, path.suffix).encode("utf-8")
    except UnicodeEncodeError as error:
        raise CannotWriteError(
            say("{path}: a text of the dossier is not Unicode: {reason}", path=path, reason=error.reason)
        ) from None


def write(dossier: Dossier, path: Path, *, force: bool = False) -> None:
    """Write the dossier to a file, in the format of its ending. Raises `CannotWriteError`; never half a file."""
    write_whole(path, as_bytes(dossier, path), force=force)
