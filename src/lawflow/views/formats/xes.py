"""XES (IEEE 1849): dossiers as an event log for process mining.

An event whose day is not known has no timestamp, and some miners then refuse the log; if asked for, it gets the first
or the last day on which it can lie, given its neighbours, and says so (``lawflow:coarse``).
"""

from __future__ import annotations

from datetime import date
from importlib.metadata import version
from typing import TYPE_CHECKING, Final

from lawflow import timetable
from lawflow.dossiers.eventlog import EVENT, OF_A_BILL, rows_of
from lawflow.views.formats.xml import element, streamed

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from lawflow.dossiers.dossier import Dossier
    from lawflow.views.formats.xml import Part

_LOG: Final = {
    "xes.version": "1849.2016",
    "xes.features": "nested-attributes",
    "xmlns": "http://www.xes-standard.org/",
}
_EXTENSIONS: Final = (("Concept", "concept"), ("Time", "time"), ("Organizational", "org"))
_OF_THE_ACT: Final = tuple(name for name in EVENT if name not in ("activity", "organ"))
LEFT_OUT: Final = "none"
COARSE: Final = ("first", "last")
"""Which of the days on which an event can lie is its timestamp."""


def xes(
    dossiers: Iterable[Dossier], coarse: str = LEFT_OUT, tell: Callable[[int], object] = lambda _: None
) -> Iterator[str]:
    """Yield the parts of an XES log: a trace a bill, an event an act.

    With ``coarse``, one of `COARSE`, every event has a timestamp; one whose day nothing bounds is left out, and
    ``tell`` is called with the number of those.
    """
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
    lost: list[str] = []
    yield from streamed(log, (_trace(dossier, coarse, lost) for dossier in dossiers))
    if lost:
        tell(len(lost))


def _trace(dossier: Dossier, coarse: str, lost: list[str]) -> Part:
    parliament = timetable.parliament_of(dossier)
    rows = list(rows_of(dossier, parliament.acts, parliament.timetable))
    known = _known(rows[0], OF_A_BILL) if rows else ()
    events = []
    for row, span in zip(rows, dossier.intervals(date.min), strict=True):
        day = row["first"] if row["first"] == row["last"] else ""
        if not day and coarse in COARSE:
            day = _coarse(span, coarse)
        if day or coarse not in COARSE:
            events.append(_event(row, day, coarse))
        else:
            lost.append(row["n"])
    return element("trace", {}, _string("concept:name", dossier.id), *known, *events)


def _coarse(span: tuple[date, date | None], coarse: str) -> str:
    """Return the first or the last day of an event, or the one that is known of the two; empty if none is."""
    days = ["" if span[0] == date.min else str(span[0]), str(span[1] or "")]
    if coarse == COARSE[-1]:
        days.reverse()
    return next(filter(None, days), "")


def _event(row: Mapping[str, str], day: str, coarse: str) -> Part:
    stamped = [element("date", {"key": "time:timestamp", "value": f"{day}T00:00:00+00:00"})] if day else []
    if day and not row["first"] == row["last"] == day:
        stamped.append(_string("lawflow:coarse", coarse))
    named = _string("concept:name", row["activity"]), _string("org:resource", row["organ"])
    return element("event", {}, *named, *stamped, *_known(row, _OF_THE_ACT))


def _known(row: Mapping[str, str], names: Iterable[str]) -> Iterator[Part]:
    """Yield an attribute for each name; none for what is empty."""
    return (_string(f"lawflow:{name}", row[name]) for name in names if row[name])


def _string(key: str, value: str) -> Part:
    return element("string", {"key": key, "value": value})
