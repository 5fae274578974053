"""The time of a bill: organs as rows, days as axis, terms as bars with their due dates, recesses shaded."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.editions.kz.calendar import CALENDAR
from lawflow.law.acts import ACTS
from lawflow.law.organs import LANES, ORGANS
from lawflow.views import words
from lawflow.views.edges import plain
from lawflow.views.extract import extract
from lawflow.views.graph import Lane, text
from lawflow.views.metrics import Run, Style
from lawflow.views.panels import lane_name
from lawflow.views.picture import Bar, Box, Paragraph, Picture, Strip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.terms import Term
    from lawflow.passage.entries import Entry, Interval
    from lawflow.passage.passage import Passage

_WIDE: Final = 1600.0
_MARGIN: Final = 14.0
_TITLE: Final = 30.0
_AXIS: Final = 20.0
_ROW: Final = 17.0
_NAME: Final = 19.0
_DOT: Final = 7.0
_FORGOTTEN: Final = date(1996, 1, 30)  # the floor of dates that no record gives
PLAIN: Final = Style(10)
DATE: Final = Style(10, bold=True)
TITLE: Final = Style(20, bold=True)


@attrs.frozen
class Happening:
    """An act or a term on the axis: in the row of an organ, from a day to a day, with words."""

    organ: str
    first: date
    last: date
    said: str
    day: str
    kind: str


def happenings(passage: Passage, lang: str) -> tuple[Happening, ...]:
    """Return the acts of a bill and its terms, in order of time; acts without any known day are left out."""
    found = [one for entry in passage.journal for one in _of_entry(entry, lang)]
    found += [one for end in passage.ended if (one := _of_term(end.term, end.start, end.due, lang, kept=end.kept))]
    found += [
        one
        for running in passage.running
        if (one := _of_term(running.term, running.start, running.day, lang, kept=None))
    ]
    return tuple(sorted(found, key=lambda one: (one.first, one.kind, one.said)))


def _of_entry(entry: Entry, lang: str) -> Iterable[Happening]:
    last = entry.last or entry.first
    first = last if entry.first <= _FORGOTTEN else entry.first
    act = ACTS.get(entry.act)
    organ = ORGANS[act.organ].lane if act is not None and act.organ != "clock" else "clock"
    said = text(act.label, lang) if act is not None else text(words.NEW_EDITION, lang)
    on = text(words.day(last), lang)
    shown = (
        on
        if entry.day is not None
        else f"≤ {on}"
        if entry.first <= _FORGOTTEN
        else f"{text(words.day(first), lang)} … {on}"
    )
    kind = "lapse" if organ == "clock" else "supplied" if entry.supplied else "act"
    yield Happening(organ, first, last, said, shown, kind)


def _of_term(term: Term, start: Interval, due: date | None, lang: str, *, kept: bool | None) -> Happening | None:
    if due is None:
        return None
    acts = [event.partition("@")[0] for event in term.ends_on if not event.startswith("@")]
    organ = ORGANS[ACTS[acts[0]].organ].lane if acts and not acts[0].startswith("clock.") else "clock"
    kind = {True: "kept", False: "missed", None: "term"}[kept]
    return Happening(
        organ, start[0] if start[0] > _FORGOTTEN else due, due, text(term.label, lang), text(words.day(due), lang), kind
    )


def timeline_words(passage: Passage, lang: str) -> str:
    """Return the picture in words: a line for every act and term."""
    rows = [_headline(passage, lang)]
    for one in happenings(passage, lang):
        organ = text(ORGANS[one.organ].label, lang)
        if one.kind in _TERMS:
            first = text(words.day(one.first), lang)
            rows.append(plain(f"{first} – {one.day} · {organ} · {one.said} · {text(_TERMS[one.kind], lang)}"))
        else:
            rows.append(plain(f"{one.day} · {organ} · {one.said}"))
    return "\n".join(rows) + "\n"


_TERMS: Final = {"kept": words.KEPT, "missed": words.MISSED, "term": words.DUE}


def _headline(passage: Passage, lang: str) -> str:
    graph = extract(passage.procedure)
    stage = text(passage.procedure.stage[passage.state].label, lang)
    return plain(f"{text(graph.title, lang)} · {text(words.day(passage.last or passage.first), lang)}: {stage}")


@attrs.frozen
class Axis:
    """Days laid along the width."""

    first: date
    last: date
    left: float
    right: float

    def x(self, day: date) -> float:
        """Return the place of a day."""
        return self.left + (self.right - self.left) * (day - self.first).days / max((self.last - self.first).days, 1)


def timeline_picture(passage: Passage, lang: str, *, dark: bool = False) -> Picture:
    """Return the timeline laid out."""
    every = happenings(passage, lang)
    known = [day for one in every for day in (one.first, one.last)] or [passage.first]
    gap = timedelta(days=max((max(known) - min(known)).days // 40, 5))
    axis = Axis(min(known) - gap, max(known) + gap, _MARGIN + 6, _WIDE - _MARGIN - 6)
    graph = attrs.evolve(extract(passage.procedure), lanes=(), nodes=(), edges=(), notes=(), points=())
    bars: list[Bar] = []
    texts = [
        Paragraph(
            "title", ((Run(_headline(passage, lang), TITLE),),), Box(_MARGIN, _MARGIN, _WIDE - 2 * _MARGIN, _TITLE)
        )
    ]
    strips = []
    y = _MARGIN + _TITLE + _AXIS
    top = y
    for organ in (*LANES, "clock"):
        here = [one for one in every if one.organ == organ]
        if not here:
            continue
        levels = _placed(here, axis)
        tall = _NAME + _ROW * (max(level for _, level, _ in levels) + 1) + 4
        lane = Lane(organ, ORGANS[organ].label)
        strips.append(Strip(lane, Box(_MARGIN, y, _WIDE - 2 * _MARGIN, tall), lane_name(lane, lang), _MARGIN + 6))
        for one, level, x in levels:
            _show(one, axis, y + _NAME + _ROW * level, x, bars, texts)
        y += tall
    _ground(axis, top, y, lang, bars, texts)
    return Picture(graph, lang, _WIDE, y + _MARGIN, tuple(strips), (), (), (), tuple(texts), tuple(bars), dark=dark)


def _label(one: Happening) -> tuple[Run, ...]:
    return (Run(f"{one.day} ", DATE), Run(one.said, PLAIN))


def _placed(here: list[Happening], axis: Axis) -> list[tuple[Happening, int, float]]:
    """Return for each happening its level in the row and where its words begin; none lies upon another."""
    busy: list[list[tuple[float, float]]] = []
    found = []
    for one in here:
        wide = sum(run.width for run in _label(one)) + 8
        start, end = axis.x(one.first), max(axis.x(one.last), axis.x(one.first) + _DOT)
        x = end + 4 if end + 4 + wide <= axis.right else max(start - wide - 4, axis.left)
        low, high = min(start, x) - 3, max(end, x + wide) + 3
        level = next((n for n, taken in enumerate(busy) if all(high < a or low > b for a, b in taken)), len(busy))
        if level == len(busy):
            busy.append([])
        busy[level].append((low, high))
        found.append((one, level, x))
    return found


def _show(one: Happening, axis: Axis, y: float, x: float, bars: list[Bar], texts: list[Paragraph]) -> None:
    start, end = axis.x(one.first), axis.x(one.last)
    if one.kind in _TERMS:
        bars.append(Bar(Box(start, y + 3, max(end - start, 2.0), _ROW - 8), one.kind))
        bars.append(Bar(Box(end - 1, y, 2, _ROW - 2), "due"))
    else:
        if end - start > _DOT:
            bars.append(Bar(Box(start, y + _ROW / 2 - 2, end - start, 1.5), "interval"))
        bars.append(Bar(Box(end - _DOT / 2, y + _ROW / 2 - _DOT / 2 - 1, _DOT, _DOT), one.kind))
    label = _label(one)
    texts.append(Paragraph(f"at{len(texts)}", (label,), Box(x - 2, y, sum(run.width for run in label) + 12, _ROW - 4)))


def _ground(axis: Axis, top: float, bottom: float, lang: str, bars: list[Bar], texts: list[Paragraph]) -> None:
    """Add the recesses and the scale under everything."""
    under = []
    for first, last in CALENDAR.recesses:
        low, high = max(first, axis.first), min(last, axis.last)
        if low < high:
            x = axis.x(low)
            under.append(Bar(Box(x, top, axis.x(high) - x, bottom - top), "recess"))
    for day in _ticks(axis):
        x = axis.x(day)
        under.append(Bar(Box(x, top - 4, 0.6, bottom - top + 4), "tick"))
        run = Run(text(words.day(day), lang), PLAIN)
        texts.append(Paragraph(f"tick-{day}", ((run,),), Box(x + 1, top - _AXIS + 3, run.width + 12, 13)))
    if any(bar.role == "recess" for bar in under):
        run = Run(text(words.RECESS, lang), PLAIN)
        first_recess = next(bar for bar in under if bar.role == "recess")
        texts.append(Paragraph("recess", ((run,),), Box(first_recess.box.x, bottom - 14, run.width + 12, 13)))
    bars[:0] = under


def _ticks(axis: Axis) -> Iterable[date]:
    """Yield first days of months, as many as there is room for."""
    months = (axis.last.year - axis.first.year) * 12 + axis.last.month - axis.first.month
    every = next((n for n in (1, 2, 3, 6, 12, 24, 60) if months / n <= 12), 120)  # noqa: PLR2004 (a dozen dates fit)
    for n in range(months + 1):
        year, month = divmod(axis.first.year * 12 + axis.first.month - 1 + n, 12)
        day = date(year, month + 1, 1)
        if (year * 12 + month) % every == 0 and axis.first <= day <= axis.last:
            yield day
