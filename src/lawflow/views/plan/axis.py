"""The axis of a timeline: days along the width, the scale over them, recesses and the day asked about behind them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law import days
from lawflow.views.content import captions
from lawflow.views.content.graph import text
from lawflow.views.plan.metrics import Run, Style
from lawflow.views.plan.picture import Bar, Box, Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.law.labels import Label

PLAIN: Final = Style(10)
_ASKED: Final = Style(10, bold=True, role="mark-now")
_LINE: Final = 13.0  # of the scale, of the names of the recesses, of the day asked about
_DOZEN: Final = 12  # so many dates fit
_WEEKS: Final = 56  # days of which every Monday is shown


@attrs.frozen
class Axis:
    """Days laid along the width; ``asked`` is the day asked about, if it is to be shown.

    ``recesses`` are those of a calendar; `shaded` are what the axis shows of them.
    """

    first: date
    last: date
    left: float
    right: float
    asked: date | None = None
    recesses: tuple[tuple[date, date], ...] = ()

    def x(self, day: date) -> float:
        """Return the place of a day."""
        return self.left + (self.right - self.left) * (day - self.first).days / max((self.last - self.first).days, 1)

    @property
    def line(self) -> float | None:
        """Return the place of the day asked about."""
        return None if self.asked is None else self.x(self.asked)

    @property
    def height(self) -> float:
        """Return the height of what stands over the rows: scale, recesses, and the day asked about."""
        return 4 + _LINE * (1 + bool(self.shaded) + (self.asked is not None)) + 4

    @property
    def shaded(self) -> list[tuple[date, date]]:
        """Return the recesses, or what of them lies on the axis."""
        cut = ((max(first, self.first), min(last, self.last)) for first, last in self.recesses)
        return [(first, last) for first, last in cut if first < last]


@attrs.frozen
class Ground:
    """What lies behind the rows, from the top of the first to the bottom of the last."""

    axis: Axis
    top: float
    bottom: float
    lang: str

    def bars(self) -> Iterator[Bar]:
        """Yield the recesses, the lines of the scale and that of the day asked about, the last on top."""
        axis, tall = self.axis, self.bottom - self.top
        for first, last in axis.shaded:
            x = axis.x(first)
            yield Bar(Box(x, self.top, axis.x(last) - x, tall), "recess")
        for day in _ticks(axis):
            yield Bar(Box(axis.x(day), self.top, 0.6, tall), "tick")
        if axis.line is not None:
            yield Bar(Box(axis.line - 0.7, self.top - 4, 1.4, tall + 4), "day")

    def texts(self) -> Iterator[Paragraph]:
        """Yield the scale, the names of the recesses where they have room, and the day asked about."""
        axis, high = self.axis, self.top - self.axis.height
        ticks = (self._said(f"tick-{day}", days.day(day), PLAIN, axis.x(day), high) for day in _ticks(axis))
        yield from _spaced(ticks, axis.left)
        names = ((f"recess-{first}", axis.x(first)) for first, _ in axis.shaded)
        yield from _spaced((self._said(name, captions.RECESS, PLAIN, x, high + _LINE) for name, x in names), axis.left)
        if axis.asked is not None:
            label = captions.ASKED_ON.filled(days.day(axis.asked))
            yield self._said("asked", label, _ASKED, axis.x(axis.asked), self.top - 4 - _LINE)

    def _said(self, name: str, label: Label, style: Style, x: float, y: float) -> Paragraph:
        run = Run(text(label, self.lang), style)
        x = max(min(x, self.axis.right - run.width), self.axis.left)
        return Paragraph(name, ((run,),), Box(x - 4, y, run.width + 12, _LINE))


def _spaced(every: Iterable[Paragraph], busy: float) -> Iterator[Paragraph]:
    """Yield the texts of a line but those for which the one before has left no room."""
    for said in every:
        if said.box.x >= busy - 4:
            yield said
            busy = said.box.right - 4


def _ticks(axis: Axis) -> Iterator[date]:
    """Yield Mondays, where they are few, else first days of months, as many as there is room for."""
    span = (axis.last - axis.first).days
    if span <= _WEEKS:
        monday = axis.first + timedelta(days=-axis.first.weekday() % 7)
        yield from (monday + timedelta(days=n) for n in range(0, (axis.last - monday).days + 1, 7))
        return
    months = (axis.last.year - axis.first.year) * 12 + axis.last.month - axis.first.month
    every = next((n for n in (1, 2, 3, 6, 12, 24, 60) if months / n <= _DOZEN), 120)
    for n in range(months + 1):
        year, month = divmod(axis.first.year * 12 + axis.first.month - 1 + n, 12)
        day = date(year, month + 1, 1)
        if (year * 12 + month) % every == 0 and axis.first <= day <= axis.last:
            yield day
