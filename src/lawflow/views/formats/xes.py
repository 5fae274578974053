"""XES (IEEE 1849): dossiers as an event log for process mining."""

from __future__ import annotations

from importlib.metadata import version
from typing import TYPE_CHECKING, Final

from lawflow import timetable
from lawflow.dossiers.eventlog import rows_of
from lawflow.views.formats.xml import element, streamed

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lawflow.dossiers.dossier import Dossier
    from lawflow.views.formats.xml import Part

_LOG: Final = {
    "xes.version": "1849.2016",
    "xes.features": "nested-attributes",
    "xmlns": "http://www.xes-standard.org/",
}
_EXTENSIONS: Final = (("Concept", "concept"), ("Time", "time"), ("Organizational", "org"))
_OF_THE_BILL: Final = ("kind", "track", "initiator", "money", "subject", "title")
_OF_THE_ACT: Final = ("n", "label", "date", "first", "last", "votes", "says", "source", "note")


def xes(dossiers: Iterable[Dossier]) -> Iterator[str]:
    """Yield the parts of an XES log: a trace a bill, an event an act."""
    extensions = [
        element("extension", {"name": name, "prefix": prefix, "uri": f"http://www.xes-standard.org/{prefix}.xesext"})
        for name, prefix in _EXTENSIONS
    ]
    log = element(
        "log",
        _LOG,
        *extensions,
        element("global", {"scope": "trace"}, _string("concept:name", "")),
        element("global", {"scope": "event"}, _string("concept:name", ""), _string("org:resource", "")),
        element("classifier", {"name": "Act", "keys": "concept:name"}),
        _string("concept:name", f"lawflow {version('lawflow')}"),
    )
    return streamed(log, map(_trace, dossiers))


def _trace(dossier: Dossier) -> Part:
    parliament = timetable.parliament_of(dossier)
    rows = list(rows_of(dossier, parliament.acts, parliament.timetable))
    known = _known(rows[0], _OF_THE_BILL) if rows else ()
    return element("trace", {}, _string("concept:name", dossier.id), *known, *map(_event, rows))


def _event(row: Mapping[str, str]) -> Part:
    day = []
    if row["first"] and row["first"] == row["last"]:
        day.append(element("date", {"key": "time:timestamp", "value": f"{row['first']}T00:00:00+00:00"}))
    named = _string("concept:name", row["activity"]), _string("org:resource", row["organ"])
    return element("event", {}, *named, *day, *_known(row, _OF_THE_ACT))


def _known(row: Mapping[str, str], names: Iterable[str]) -> Iterator[Part]:
    """Yield an attribute for each name; none for what is empty."""
    return (_string(f"lawflow:{name}", row[name]) for name in names if row[name])


def _string(key: str, value: str) -> Part:
    return element("string", {"key": key, "value": value})
