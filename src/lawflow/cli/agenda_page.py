"""The page of ``lawflow agenda``: as text, as Markdown, as CSV."""

from __future__ import annotations

import csv
from datetime import date, timedelta
from itertools import groupby
from typing import TYPE_CHECKING, Final, TextIO

from lawflow.cli import dated
from lawflow.cli import words as w
from lawflow.cli.output import heading, line
from lawflow.cli.status import due_by_answer, if_lapsed
from lawflow.dossiers.dossier import title_in
from lawflow.law import days
from lawflow.law.labels import Label
from lawflow.views.content.captions import FROM_THE_NEXT_DAY, GOES_ON_BY_INFERENCE, OFF
from lawflow.views.formats.markdown import unmarked

if TYPE_CHECKING:
    from collections.abc import Container, Iterator

    from lawflow.views.objects.agenda import AgendaPage, DueData, FreeData

AGENDA: Final = Label("{first} – {last}: мерзімдер", "Сроки с {first} по {last}", "Due from {first} to {last}")
BILLS: Final = Label("досье: {n}", "досье: {n}", "dossiers: {n}")
NOTHING: Final = Label(
    "Бұл күндері ешқандай мерзім бітпейді.", "В эти дни ни один срок не истекает.", "No term ends on these days."
)
OVER: Final = Label(
    "Соңғы күні өтті, жазбада аяқталғаны жоқ",
    "Последний день прошёл, по записи не завершено",
    "The last day is past, and nothing on record ended it",
)
UNDATED: Final = Label("Соңғы күні белгісіз", "Последний день неизвестен", "The last day is not known")
OLDER: Final = Label(
    "Бұдан ертерек өткен мерзімдер: {n} (--all)", "Сроков, прошедших раньше: {n} (--all)", "Longer past: {n} (--all)"
)
LATER: Final = Label(
    "Кейінірек бітетін мерзімдер: {n}, алғашқысы – {day} (--until)",
    "Сроков, истекающих позже: {n}, первый – {day} (--until)",
    "Due later: {n}, the first on {day} (--until)",
)
FREE: Final = Label("Мерзім жүріп жатпаған жобалар", "Проекты, по которым срок не идёт", "Bills for which no term runs")
UNSETTLED: Final = Label(
    "жазба жоба қай сатыда екенін көрсетпейді немесе заң жол бермейтін әрекеті бар: lawflow simulate",
    "запись оставляет стадию открытой или содержит то, чего закон не допускает: lawflow simulate",
    "the record leaves the stage open or holds what the law refuses: lawflow simulate",
)
WEEKDAY: Final = Label("апта күні", "день недели", "weekday")
BILL: Final = Label("жоба", "законопроект", "bill")
DOSSIER: Final = Label("досье", "досье", "dossier")
LATELY: Final = 30
"""How many days back a term that is past is told of, unless all are asked for."""
COLUMNS: Final = (w.DATE, WEEKDAY, DOSSIER, BILL, w.STAGE, w.ORGAN, w.ACT, w.TERM, w.ARTICLE, w.REMARK)


def as_text(page: AgendaPage, lang: str, *, every: bool) -> None:
    """Print an agenda, a heading a day."""
    heading(_title(page, lang))
    shared = _shared(page, lang, every=every)
    for name, items in _sections(page, lang, every=every):
        line()
        if name:
            heading(name)
        else:
            line(NOTHING.text(lang))
        for item in items:
            who = f"{_organs(item, lang)} — " if item["organs"] else ""
            line(f"  {who}{_bill(item, lang)}")
            acts = _acts(item, lang)
            told = _term(item, lang)
            said = f"{acts}: " if acts and not told.startswith(acts) else ""
            line(f"    {said}{told} [{'; '.join(item['term']['cites'])}]")
            for remark in _remarks(item, lang, but=shared):
                line(f"    {remark}")
    _print_free(page["free"], lang, shared)
    if page["next"] is not None:
        line()
        line(_later(page, lang))
    if shared:
        line()
    for rests, bills in shared.items():
        line(f"{rests} ({', '.join(bills)})")
    if not every and (older := len(page["over"]) - len(_lately(page))):
        line()
        line(OLDER.text(lang).format(n=older))


def _later(page: AgendaPage, lang: str) -> str:
    """Return how many terms end after the days of the page, and when the first of them does."""
    return LATER.text(lang).format(n=page["later"], day=dated.day(page["next"], lang))


def _print_free(bills: list[FreeData], lang: str, shared: Container[str]) -> None:
    if bills:
        line()
        heading(FREE.text(lang))
    for bill in bills:
        line(f"  {_bill(bill, lang)}")
        for rests in _rests(bill, lang, but=shared):
            line(f"    {rests}")


def as_markdown(page: AgendaPage, lang: str, *, every: bool) -> Iterator[str]:
    """Yield the lines of an agenda as Markdown, a table a day."""
    yield f"# {unmarked(_title(page, lang))}"
    shared = _shared(page, lang, every=every)
    for name, items in _sections(page, lang, every=every):
        if not name:
            yield from ("", NOTHING.text(lang))
            continue
        yield from ("", f"## {unmarked(name)}", "")
        columns = (w.ORGAN, BILL, w.ACT, w.TERM, w.ARTICLE, w.REMARK)
        yield "| " + " | ".join(column.text(lang) for column in columns) + " |"
        yield "|" + " --- |" * len(columns)
        for item in items:
            cells = (
                _organs(item, lang),
                _bill(item, lang),
                _acts(item, lang),
                _term(item, lang),
                "; ".join(item["term"]["cites"]),
                "; ".join(_remarks(item, lang, but=shared)),
            )
            yield "| " + " | ".join(unmarked(cell) or "–" for cell in cells) + " |"
    if page["free"]:
        yield from ("", f"## {unmarked(FREE.text(lang))}", "")
        for bill in page["free"]:
            yield f"- {unmarked('; '.join((_bill(bill, lang), *_rests(bill, lang, but=shared))))}"
    if page["next"] is not None:
        yield from ("", unmarked(_later(page, lang)))
    for rests, bills in shared.items():
        yield from ("", unmarked(f"{rests} ({', '.join(bills)})"))


def as_csv(page: AgendaPage, lang: str, stream: TextIO) -> None:
    """Write an agenda as CSV, a row a term: what is due, then what is past, then what has no known day."""
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(column.text(lang) for column in COLUMNS)
    for item in (*page["due"], *page["over"], *page["undated"]):
        weekday = days.WEEKDAYS[item["weekday"] - 1].text(lang) if item["weekday"] is not None else ""
        cells = (
            item["date"] or "",
            weekday,
            item["dossier"],
            _name(item, lang),
            _place(item, lang),
            _organs(item, lang),
            _acts(item, lang),
            _term(item, lang),
            "; ".join(item["term"]["cites"]),
            "; ".join(_remarks(item, lang)),
        )
        writer.writerow(map(defused, cells))


def _sections(page: AgendaPage, lang: str, *, every: bool) -> Iterator[tuple[str, list[DueData]]]:
    """Yield each day with what is due on it, then what is past and what has no known day, under their headings.

    Where nothing is due, that is yielded first, without a heading.
    """
    for on, items in groupby(page["due"], key=lambda item: item["date"]):
        yield days.with_weekday(date.fromisoformat(on or "")).text(lang), list(items)
    if not page["due"]:
        yield "", []
    for label, rest in ((OVER, page["over"] if every else _lately(page)), (UNDATED, page["undated"])):
        if rest:
            yield label.text(lang), rest


def _lately(page: AgendaPage) -> list[DueData]:
    """Return what was due shortly before the first day; what is older is mostly a record that nobody went on with."""
    since = (date.fromisoformat(page["on"]) - timedelta(days=LATELY)).isoformat()
    return [item for item in page["over"] if (item["term"]["due_between"][1] or "") >= since]


def _title(page: AgendaPage, lang: str) -> str:
    first, last = (days.day(date.fromisoformat(page[name])).text(lang) for name in ("on", "until"))
    return f"{AGENDA.text(lang).format(first=first, last=last)} · {BILLS.text(lang).format(n=page['dossiers'])}"


def _name(item: DueData | FreeData, lang: str) -> str:
    """Return the title of a bill in the language, or in one that it has, on one line."""
    return " ".join(title_in(item["title"], lang).split())


def _bill(item: DueData | FreeData, lang: str) -> str:
    return f"{_name(item, lang)} ({item['dossier']}) · {_place(item, lang)}"


def _place(item: DueData | FreeData, lang: str) -> str:
    """Return where a bill stands, with the open question at which it does."""
    return " ".join(filter(None, (item["place"][lang], item["question"])))


def _organs(item: DueData, lang: str) -> str:
    return ", ".join(dict.fromkeys(organ["label"][lang] for organ in item["organs"]))


def _acts(item: DueData, lang: str) -> str:
    return " / ".join(act["label"][lang] if act["label"] is not None else act["act"] for act in item["acts"])


def _term(item: DueData, lang: str) -> str:
    """Return the term, with its last day where that is past, or the days between which it lies."""
    term = item["term"]
    told = item["date"] is not None and not term["lapsed"]
    known = [] if told else [dated.day(term["due"], lang) if term["due"] else dated.between(term["due_between"], lang)]
    return " · ".join((term["label"][lang], *filter(None, known)))


def _shared(page: AgendaPage, lang: str, *, every: bool) -> dict[str, list[str]]:
    """Return what several lines rest on alike, said once at the end, each with the bills of which it holds."""
    told: dict[str, list[str]] = {}
    for item in (*page["due"], *(page["over"] if every else _lately(page)), *page["undated"], *page["free"]):
        for said in item["rests_on"]:
            told.setdefault(said[lang], []).append(item["dossier"])
    return {said: list(dict.fromkeys(bills)) for said, bills in told.items() if bills[1:]}


def _rests(item: DueData | FreeData, lang: str, *, but: Container[str]) -> list[str]:
    """Return what a line rests on beside the record, ``but`` for what is said at the end."""
    return [said[lang] for said in item["rests_on"] if said[lang] not in but]


def _remarks(item: DueData, lang: str, *, but: Container[str] = ()) -> list[str]:
    """Return the remarks on a term; that its last day is a day off is none of a wait, on whose end nothing is due."""
    term, effect = item["term"], item["effect"]
    waits = term["bound"] == "not-before"
    found = [OFF[item["day_off"]].text(lang)] if item["day_off"] is not False and not waits else []
    if waits:
        found.append(FROM_THE_NEXT_DAY.text(lang))
    if term["suspended_since"]:
        found.append(w.SUSPENDED.text(lang).format(dated.day(term["suspended_since"], lang)))
    if term["inferred_after"]:
        found.append(GOES_ON_BY_INFERENCE.text(lang).format(term["inferred_after"][lang]))
    if term["lapsed"]:
        found.append((w.MISSED if term["missed"] else w.MISSED_OR_NOT).text(lang))
    elif effect is not None and effect["label"] is not None:
        found.append(if_lapsed(term, effect["label"][lang], lang))
    found += due_by_answer(term, lang)
    found += _rests(item, lang, but=but)
    return found if item["settled"] else [*found, UNSETTLED.text(lang)]


def defused(cell: str) -> str:
    """Return a cell that no spreadsheet takes for a formula.

    >>> defused("=1+1"), defused("Senate")
    ("'=1+1", 'Senate')
    """
    return f"'{cell}" if cell.startswith(("=", "+", "-", "@", "\t", "\r", "'=", "'+", "'-", "'@")) else cell
