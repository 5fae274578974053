"""The time of a bill: organs as rows, days as axis, terms as bars with their due dates, recesses shaded."""

from __future__ import annotations

from datetime import date, timedelta
from functools import partial
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law import days
from lawflow.law.labels import Label
from lawflow.views.content import captions
from lawflow.views.content.extract import extract
from lawflow.views.content.graph import EMPTY, Lane, text
from lawflow.views.content.happenings import TERMS, happenings, headline
from lawflow.views.plan.flow import Flow
from lawflow.views.plan.legend import lane_name
from lawflow.views.plan.metrics import Run, Style, height
from lawflow.views.plan.picture import Bar, Box, Paragraph, Picture, Strip

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.parliament import Parliament
    from lawflow.passage.passage import Passage
    from lawflow.views.content.happenings import Happening

_WIDE: Final = 1600.0
_MARGIN: Final = 14.0
_AXIS: Final = 34.0  # the scale, and under it the names of the recesses
_NAMES: Final = 120.0  # the names of the organs, left of the axis
_ROW: Final = 17.0
_DOT: Final = 7.0
PLAIN: Final = Style(10)
DATE: Final = Style(10, bold=True)
TITLE: Final = Style(20, bold=True)


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


def timeline_picture(passage: Passage, lang: str, *, dark: bool = False, name: Label = EMPTY) -> Picture:
    """Return the timeline laid out."""
    every, organs = happenings(passage, lang), passage.parliament.organs
    known = [day for one in every for day in (one.first, one.last)] or [passage.first]
    gap = timedelta(days=max((max(known) - min(known)).days // 40, 5))
    axis = Axis(min(known) - gap, max(known) + gap, _MARGIN + _NAMES, _WIDE - _MARGIN - 6)
    graph = attrs.evolve(extract(passage.procedure), lanes=(), nodes=(), edges=(), notes=(), points=())
    bars: list[Bar] = []
    title = Flow([Run(headline(passage, lang, name), TITLE)]).lines(_WIDE - 2 * _MARGIN - 12)
    texts = [Paragraph("title", title, Box(_MARGIN, _MARGIN, _WIDE - 2 * _MARGIN, height(title)))]
    strips = []
    y = _MARGIN + height(title) + 6 + _AXIS
    top = y
    for organ in sorted({one.organ for one in every}, key=partial(_order, passage.parliament)):
        here = [one for one in every if one.organ == organ]
        placed = _placed(here, axis)
        names = (organs[organ].named(edition) for edition in dict.fromkeys(one.edition for one in here))
        lane = Lane(organ, Label.joined(names, " / "))
        called = lane_name(lane, lang).lines(_NAMES - 10)
        tall = max(_ROW * (max(one.sign for one in placed) + 1), height(called)) + 8
        strips.append(Strip(lane, Box(_MARGIN, y, _WIDE - 2 * _MARGIN, tall), called, _MARGIN + 6))
        for one in placed:
            _show(one, axis, y + 4, bars, texts)
        y += tall
    _ground(axis, top, y, passage.parliament.calendar.recesses, lang, bars, texts)
    y = _legend(y + 6, lang, bars, texts)
    return Picture(graph, lang, _WIDE, y + _MARGIN, tuple(strips), (), (), (), tuple(texts), tuple(bars), dark=dark)


def _order(parliament: Parliament, organ: str) -> tuple[int, str]:
    """Return the place of an organ: by its lane, the clock last."""
    lane, lanes = parliament.organs[organ].lane, parliament.pictures.lanes
    return (lanes.index(lane) if lane in lanes else len(lanes)), organ


def _label(one: Happening) -> tuple[Run, ...]:
    return (Run(f"{one.day} ", DATE), Run(one.said, PLAIN))


@attrs.frozen
class Placed:
    """Where a happening stands in the row of its organ: the levels of sign and words, and where the words begin."""

    one: Happening
    sign: int
    words: int
    x: float


def _placed(here: list[Happening], axis: Axis) -> list[Placed]:
    """Return the places of the happenings of an organ; none lies upon another.

    Words stand after their sign, else before it, else above it.
    """
    busy: list[list[tuple[float, float]]] = []
    found = []
    for one in here:
        wide = sum(run.width for run in _label(one)) + 8
        start, end = axis.x(one.first), max(axis.x(one.last), axis.x(one.first) + _DOT)
        after, before = end + 4 + wide <= axis.right, start - wide - 4 >= axis.left
        x = end + 4 if after else start - wide - 4 if before else min(start, axis.right - wide)
        low, high = min(start, x) - 3, max(end, x + wide) + 3
        levels = 1 if after or before else 2
        level = next(
            n
            for n in range(len(busy) + 1)
            if all(high < a or low > b for taken in busy[n : n + levels] for a, b in taken)
        )
        busy += [[] for _ in range(level + levels - len(busy))]
        for taken in busy[level : level + levels]:
            taken.append((low, high))
        found.append(Placed(one, level + levels - 1, level, x))
    return found


def _show(placed: Placed, axis: Axis, top: float, bars: list[Bar], texts: list[Paragraph]) -> None:
    one, y = placed.one, top + _ROW * placed.sign
    start, end = axis.x(one.first), axis.x(one.last)
    if one.kind in TERMS:
        bars.append(Bar(Box(start, y + 3, max(end - start, 2.0), _ROW - 8), one.kind))
        bars.append(Bar(Box(end - 1, y, 2, _ROW - 2), "due"))
    else:
        if end - start > _DOT:
            bars.append(Bar(Box(start, y + _ROW / 2 - 2, end - start, 1.5), "interval"))
        bars.append(Bar(Box(end - _DOT / 2, y + _ROW / 2 - _DOT / 2 - 1, _DOT, _DOT), one.kind))
    label = _label(one)
    box = Box(placed.x - 2, top + _ROW * placed.words, sum(run.width for run in label) + 12, _ROW - 4)
    texts.append(Paragraph(f"at{len(texts)}", (label,), box))


def _ground(  # noqa: PLR0913, PLR0917  (the room, what fills it, where to put it)
    axis: Axis,
    top: float,
    bottom: float,
    recesses: Iterable[tuple[date, date]],
    lang: str,
    bars: list[Bar],
    texts: list[Paragraph],
) -> None:
    """Add the recesses and the scale under everything."""
    under = []
    busy = axis.left
    for first, last in recesses:
        low, high = max(first, axis.first), min(last, axis.last)
        if low < high:
            x = axis.x(low)
            under.append(Bar(Box(x, top, axis.x(high) - x, bottom - top), "recess"))
            run = Run(text(captions.RECESS, lang), PLAIN)
            x = min(x, axis.right - run.width)
            if x >= busy:
                texts.append(Paragraph(f"recess-{first}", ((run,),), Box(x - 4, top - 14, run.width + 12, 13)))
                busy = x + run.width + 8
    for day in _ticks(axis):
        x = axis.x(day)
        under.append(Bar(Box(x, top, 0.6, bottom - top), "tick"))
        run = Run(text(days.day(day), lang), PLAIN)
        x = min(x, axis.right - run.width)
        texts.append(Paragraph(f"tick-{day}", ((run,),), Box(x - 4, top - _AXIS + 2, run.width + 12, 13)))
    bars[:0] = under


_SIGNS: Final = {
    "act": captions.RECORDED,
    "supplied": captions.SUPPLIED,
    "lapse": captions.LAPSED,
    "edition": captions.NEW_EDITION,
    "interval": captions.SOME_DAY,
    "kept": captions.TERM_KEPT,
    "missed": captions.TERM_MISSED,
    "unknown": captions.TERM_UNKNOWN,
    "term": captions.TERM_RUNS,
    "due": captions.DUE,
}


def _legend(y: float, lang: str, bars: list[Bar], texts: list[Paragraph]) -> float:
    """Add what the signs that were drawn mean; return where the legend ends."""
    here = {bar.role for bar in bars}
    x = _MARGIN + 6
    for role, said in _SIGNS.items():
        if role not in here:
            continue
        run = Run(text(said, lang), PLAIN)
        wide, tall = {"interval": (22.0, 1.5), "due": (2.0, _ROW - 2)}.get(
            role, (_DOT, _DOT) if role in ("act", "supplied", "lapse", "edition") else (22.0, _ROW - 8)
        )
        if x + wide + run.width + 30 > _WIDE - _MARGIN:
            x, y = _MARGIN + 6, y + _ROW
        bars.append(Bar(Box(x, y + _ROW / 2 - tall / 2, wide, tall), role))
        texts.append(Paragraph(f"legend-{role}", ((run,),), Box(x + wide + 1, y + 2, run.width + 12, 13)))
        x += wide + run.width + 30
    return y + _ROW


def _ticks(axis: Axis) -> Iterable[date]:
    """Yield first days of months, as many as there is room for."""
    months = (axis.last.year - axis.first.year) * 12 + axis.last.month - axis.first.month
    every = next((n for n in (1, 2, 3, 6, 12, 24, 60) if months / n <= 12), 120)  # noqa: PLR2004 (a dozen dates fit)
    for n in range(months + 1):
        year, month = divmod(axis.first.year * 12 + axis.first.month - 1 + n, 12)
        day = date(year, month + 1, 1)
        if (year * 12 + month) % every == 0 and axis.first <= day <= axis.last:
            yield day
