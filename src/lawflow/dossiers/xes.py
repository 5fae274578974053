"""Event logs as files: CSV, and XES (IEEE 1849) for process mining."""

from __future__ import annotations

import csv
import io
import re
from importlib.metadata import version
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import quoteattr

from lawflow.dossiers.eventlog import COLUMNS, rows_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lawflow.dossiers.dossier import Dossier

FORMATS: Final = ("csv", "xes")
_HEAD: Final = """<?xml version="1.0" encoding="UTF-8"?>
<log xes.version="1849.2016" xes.features="nested-attributes" xmlns="http://www.xes-standard.org/">
  <extension name="Concept" prefix="concept" uri="http://www.xes-standard.org/concept.xesext"/>
  <extension name="Time" prefix="time" uri="http://www.xes-standard.org/time.xesext"/>
  <extension name="Organizational" prefix="org" uri="http://www.xes-standard.org/org.xesext"/>
  <global scope="trace">
    <string key="concept:name" value=""/>
  </global>
  <global scope="event">
    <string key="concept:name" value=""/>
    <string key="org:resource" value=""/>
  </global>
  <classifier name="Act" keys="concept:name"/>
"""
_NOT_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
_OF_THE_BILL: Final = ("kind", "track", "initiator", "money", "subject", "title")
_OF_THE_ACT: Final = ("n", "label", "date", "first", "last", "votes", "says", "source", "note")


def as_csv(dossiers: Iterable[Dossier]) -> Iterator[str]:
    """Yield the lines of a CSV log: a header, then a row an act."""
    yield _line(COLUMNS)
    for dossier in dossiers:
        for row in rows_of(dossier):
            yield _line(row[name] for name in COLUMNS)


def _line(cells: Iterable[str]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerow(cells)
    return text.getvalue()


def as_xes(dossiers: Iterable[Dossier]) -> Iterator[str]:
    """Yield the parts of an XES log: a trace a bill, an event an act."""
    yield _HEAD
    yield _string("concept:name", f"lawflow {version('lawflow')}", 1)
    for dossier in dossiers:
        yield "  <trace>\n" + _string("concept:name", dossier.id, 2)
        rows = list(rows_of(dossier))
        for name in _OF_THE_BILL if rows else ():
            yield _string(f"lawflow:{name}", rows[0][name], 2)
        for row in rows:
            yield _event(row)
        yield "  </trace>\n"
    yield "</log>\n"


def _event(row: Mapping[str, str]) -> str:
    parts = [_string("concept:name", row["activity"], 3), _string("org:resource", row["organ"], 3)]
    if row["first"] and row["first"] == row["last"]:
        parts.append(f'      <date key="time:timestamp" value="{row["first"]}T00:00:00+00:00"/>\n')
    parts += [_string(f"lawflow:{name}", row[name], 3) for name in _OF_THE_ACT]
    return "    <event>\n" + "".join(parts) + "    </event>\n"


def _string(key: str, value: str, depth: int) -> str:
    """Return an attribute; none for what is empty. Characters that XML cannot hold are left out."""
    if not value:
        return ""
    return f'{"  " * depth}<string key="{key}" value={quoteattr(_NOT_XML.sub("", value))}/>\n'
