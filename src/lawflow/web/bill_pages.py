"""The pages of bills: where one stands, what comes next, by when and why; and how it stood on each recorded day."""

from __future__ import annotations

from datetime import UTC, datetime, time
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.labels import LANGUAGES, Label
from lawflow.reconstruction.play import play
from lawflow.study.audit.audit import audit
from lawflow.views.content.briefing import sheet_of
from lawflow.views.content.titles import bill_title, name_of
from lawflow.views.ics import Noted, calendar
from lawflow.views.objects.audit import audit_page
from lawflow.views.objects.simulate import simulate_page
from lawflow.web import addresses as at
from lawflow.web.chart import path_of, timeline_of
from lawflow.web.inscriptions import said
from lawflow.web.page import Page

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from datetime import date

    from lawflow.dossiers.dossier import Dossier
    from lawflow.reconstruction.play import Played
    from lawflow.views.content.briefing import Sheet


@attrs.frozen(eq=False)
class Record:
    """The record of a bill, and its text as a file; ``name`` is what its pages are called."""

    name: str
    dossier: Dossier
    content: bytes
    ending: str


_WHERE: Final = ("қазір қайда", "заң жобалары", "сейчас где", "законопроект", "now where status")
"""Words under which people look for where bills stand."""


def bills_page(records: Sequence[Record]) -> Page:
    """Return the list of bills."""
    titles = {record.name: bill_title(record.dossier) for record in records}
    data = {"records": records, "titles": titles}
    return Page(at.listed("bill"), "bills", said("bills"), sort="bill", data=data, found=_WHERE)


def days_of(dossier: Dossier, until: date) -> list[date]:
    """Return the days up to one on which something is known to have been done, in order."""
    exact = {act.when.first for act in dossier.acts if act.when.exact and act.when.first is not None}
    return sorted(day for day in exact if day <= until)


def bill_pages(record: Record, on: date) -> Iterator[Page]:
    """Yield the page of a bill as it stands at the end of a day, and one for each day on which something was done.

    The first leads to all the days, that of a day to the one before and the one after.
    """
    played = play(record.dossier, on=on)
    days = days_of(record.dossier, on)
    yield _page(record, played, on, days, whole=True)
    for n, day in enumerate(days):
        yield _page(record, play(record.dossier, on=day), day, days[max(n - 1, 0) : n + 2], whole=False)


def _page(record: Record, played: Played, on: date, days: list[date], *, whole: bool) -> Page:
    dossier, title = record.dossier, bill_title(record.dossier)
    known = {"dossier": dossier, "record": record, "on": on, "whole": whole, "days": days}
    sheets = lru_cache(maxsize=len(LANGUAGES))(partial(_sheet, dossier, played, on))
    more: dict[str, object] = {}
    if whole:
        more = {
            "chart": partial(path_of, played.passage),
            "timeline": partial(timeline_of, played.passage, on),
            "audit": audit_page(audit(dossier, on=on)),
            "name": name_of(dossier, played),
        }
    return Page(
        at.bill(record.name, None if whole else on),
        "bill",
        title,
        sort="bill" if whole else "",
        about=_sentence(sheets),
        trail=((said("bills"), at.listed("bill")), *(() if whole else ((title, at.bill(record.name)),))),
        data={**known, **more, "sheet": sheets, "played": simulate_page(dossier.id, played), "passage": played.passage},
        found=(record.name, dossier.number, *dossier.title.values()),
    )


def _sheet(dossier: Dossier, played: Played, on: date, lang: str) -> Sheet:
    return sheet_of(dossier, played, on, lang)


def _sentence(sheets: Callable[[str], Sheet]) -> Label:
    """Return where a bill stands in one sentence: its stage, and what must come next."""
    told = []
    for lang in LANGUAGES:
        sheet = sheets(lang)
        stage, *rest = sheet.lead
        must = next((said for name, said in rest if name == sheet.must), "")
        told.append(f"{stage[1]}." + (f" {must[:1].upper()}{must[1:]}." if must else ""))
    return Label(*told)


def calendar_of(record: Record, on: date, lang: str) -> bytes:
    """Return the calendar of the terms that run for a bill at the end of a day."""
    played = play(record.dossier, on=on, certain=False)
    noted = Noted(played.passage, record.name, bill_title(record.dossier).text(lang), played.taken_as_done)
    return calendar([noted], lang, datetime.combine(on, time(), UTC))
