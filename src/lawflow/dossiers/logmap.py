"""How a log of others is to be read: its columns, its words, its dates."""

from __future__ import annotations

import re
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

import attrs

from lawflow.dossiers.contents import table_in
from lawflow.dossiers.eventlog import OF_A_BILL
from lawflow.dossiers.forms import shown
from lawflow.dossiers.notes import NOTES
from lawflow.dossiers.sorts import A_MAP, told_apart
from lawflow.errors import DossierError, Fault, unknown
from lawflow.law.shown import Shown
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping
    from pathlib import Path

    from lawflow.law.acts import Acts
    from lawflow.law.parliament import Parliament

ORDERS: Final = ("file", "date")
_TEXTS: Final = (
    "case", "activity", "date", "known", "votes", "present", "says", "source", "sources", "note", "date_format",
    "delimiter", "order",
)  # fmt: skip
_OF_TEXTS: Final = ("columns", "activities")
_OF_TABLES: Final = ("values",)
MAP_KEYS: Final = (*_TEXTS, "bill", *_OF_TEXTS, *_OF_TABLES)


@attrs.frozen(repr=False)
class LogMap(Shown):
    """How the columns and words of a log are to be read.

    ``case``, ``activity`` and ``date`` name columns; ``columns`` gives the column of each thing known of a bill
    (``kind``, ``initiator`` …), ``bill`` what holds for every bill. ``activities`` gives the act for each word of
    the log, empty where the event is no act on the bill; ``values`` does so for what columns say of a bill.
    ``date_format`` is that of `datetime.strptime`; without it dates are as in a dossier. ``order`` is ``file`` or
    ``date``: then an event without a date stays behind the one that it follows in the log.
    """

    case: str = "case"
    activity: str = "activity"
    date: str = "date"
    known: str = "known"
    votes: str = "votes"
    present: str = "present"
    says: str = "says"
    source: str = "source"
    sources: str = "sources"
    note: str = "note"
    date_format: str = ""
    delimiter: str = ","
    order: str = "file"
    columns: Mapping[str, str] = attrs.field(factory=lambda: {name: name for name in OF_A_BILL})
    bill: Mapping[str, Any] = attrs.field(factory=dict)
    activities: Mapping[str, str] = attrs.field(factory=dict)
    values: Mapping[str, Mapping[str, Any]] = attrs.field(factory=dict)


def mapping(data: Mapping[str, Any], source: str, words: Collection[str] | Acts) -> LogMap:
    """Return the mapping held in plain data, as TOML gives it. Raises `DossierError` with all faults."""
    faults = [*_form_faults(data)]
    faults += [] if faults else _word_faults(data, words)
    if faults:
        raise DossierError(source, told_apart(faults, data, A_MAP, source))
    return LogMap(**data)


def _form_faults(data: Mapping[str, Any]) -> Iterator[Fault]:
    """Yield unknown keys, and values that are no texts and no tables of texts."""
    for key, value in data.items():
        if key not in MAP_KEYS:
            yield unknown("unknown key", key, MAP_KEYS)
        elif key in _TEXTS:
            yield from [] if isinstance(value, str) else [Fault(key, shown(value), say("a text"))]
        elif not isinstance(value, dict):
            yield Fault(key, shown(value), say("a table"))
        else:
            kind, said = {"bill": (object, ""), "values": (dict, say("a table"))}.get(key, (str, say("a text")))
            yield from (Fault(f"{key}.{name}", shown(v), said) for name, v in value.items() if not isinstance(v, kind))


def _word_faults(data: Mapping[str, Any], words: Collection[str] | Acts) -> Iterator[Fault]:
    """Yield words that nothing knows, a delimiter of several letters, a form of dates that is none."""
    for table in ("columns", "values"):
        yield from (unknown(table, key, OF_A_BILL) for key in data.get(table, {}) if key not in OF_A_BILL)
    acts = [act for act in data.get("activities", {}).values() if act]
    yield from (unknown("activities, unknown act", act, words) for act in acts if act not in words)
    if data.get("order", "file") not in ORDERS:
        yield unknown("order", data["order"], ORDERS)
    delimiter = data.get("delimiter", ",")
    if len(delimiter) != 1 or delimiter in '\n\r"\0':
        yield Fault("delimiter", shown(delimiter), say("one sign, such as ; or a tab"))
    if not _is_form(data.get("date_format", "")):
        yield Fault("date_format", shown(data["date_format"]), say("as {form}", form="%d.%m.%Y"))


def _is_form(form: str) -> bool:
    """Say whether days can be read by a form of dates."""
    try:
        datetime.strptime("", form)  # noqa: DTZ007 (a day has no hour)
    except re.error:
        return False
    except ValueError as error:
        return "bad directive" not in str(error) and "stray %" not in str(error)
    return True


def read_map(path: Path, parliament: Parliament) -> LogMap:
    """Return how a log names things, from a file. Raises `DossierError` with all faults."""
    data, text = table_in(path, A_MAP.called)
    try:
        return mapping(data, str(path), (*parliament.acts, *NOTES))
    except DossierError as error:
        from lawflow.dossiers.places import in_file  # noqa: PLC0415 (only for a file with faults)

        raise DossierError(str(path), in_file(path, error.faults, text)) from None
