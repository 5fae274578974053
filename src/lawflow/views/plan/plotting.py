"""A plot on a sheet: its headings, rows of bars with their figures, columns over days, an axis, and what bars mean."""

from __future__ import annotations

from math import floor, log10
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.labels import Label
from lawflow.views.content.extract import extract
from lawflow.views.content.figures import per_cent
from lawflow.views.content.graph import text
from lawflow.views.plan.flow import Flow
from lawflow.views.plan.metrics import Run, Style, height, line_width
from lawflow.views.plan.picture import PAD, Bar, Box, Paragraph, Picture

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.views.content.plotted import Panel, Plot, PlotRow, Span
    from lawflow.views.plan.metrics import Line

WIDE: Final = 820.0
_MARGIN: Final = 16.0
_NAMES: Final = 270.0  # of the names of rows, at most
_FIGURES: Final = 215.0  # of the figures right of the bars, at most
_THICK: Final = 13.0  # of a bar
_THIN: Final = 1.6  # of a line over a bar
_BETWEEN: Final = 5.0  # rows
_TALL: Final = 130.0  # of columns
_LINE: Final = 14.0
_TICKS: Final = 7
_TITLE: Final = Style(18, bold=True)
_NOTE: Final = Style(10, role="article")
_HEAD: Final = Style(12, bold=True, role="lane")
_PLAIN: Final = Style(10)
_LINES: Final = ("between", "error")
_INNER: Final = ("died", "open")
"""Bars that lie within that of their stage, and are thinner, so that it is seen behind them."""


def plot_picture(plot: Plot, procedure: Procedure, lang: str, *, dark: bool = False) -> Picture:
    """Return a plot laid out, as tall as it needs to be."""
    return _Sheet(plot, procedure, lang).picture(dark=dark)


def ticks(least: float, most: float) -> list[float]:
    """Return round numbers from ``least`` to ``most``, not more than fit.

    >>> ticks(0, 0.87), ticks(0, 230)
    ([0.0, 0.2, 0.4, 0.6, 0.8], [0.0, 50.0, 100.0, 150.0, 200.0])
    """
    span = max(most - least, 1e-9)
    ten = 10.0 ** floor(log10(span / _TICKS))
    step = next(ten * part for part in (1, 2, 5, 10) if span / (ten * part) <= _TICKS)
    first = floor(least / step + 1e-9)
    every = (round(n * step, 12) for n in range(first, first + _TICKS + 3))
    return [tick for tick in every if least - 1e-9 <= tick <= most + 1e-9]


class _Sheet:
    """The plot as it grows down the sheet."""

    def __init__(self, plot: Plot, procedure: Procedure, lang: str) -> None:
        self.plot, self.procedure, self.lang = plot, procedure, lang
        self.bars: list[Bar] = []
        self.texts: list[Paragraph] = []
        self.y = _MARGIN
        every = [row for panel in plot.panels for row in panel.rows if not panel.columns]
        names = max((line_width(self._run(row.label)) for row in every), default=30.0)
        figures = max((line_width(self._run(row.said)) for row in every), default=10.0)
        self.left = _MARGIN + min(names, _NAMES) + 14
        self.right = WIDE - _MARGIN - min(figures, _FIGURES) - 10
        room = (plot.most - plot.least) * 0.03
        self.least = plot.least if plot.least == 0 else plot.least - room
        self.most = max(plot.most, 1e-9) if plot.least == 0 else plot.most + room

    def picture(self, *, dark: bool) -> Picture:
        """Return the whole."""
        self._said("title", [Run(text(self.plot.title, self.lang), _TITLE)])
        for n, note in enumerate(self.plot.notes):
            self._said(f"note{n}", [Run(text(note, self.lang), _NOTE)])
        for n, panel in enumerate(self.plot.panels):
            self.y += 10
            if panel.title.en:
                self._said(f"panel{n}", [Run(text(panel.title, self.lang), _HEAD)])
            self.y += 4
            (self._columns if panel.columns else self._rows)(n, panel)
        self.y += 8
        self._legend()
        return Picture(
            graph=attrs.evolve(extract(self.procedure), lanes=(), nodes=(), edges=(), notes=(), points=()),
            lang=self.lang,
            width=WIDE,
            height=self.y + _MARGIN,
            strips=(),
            cards=(),
            routes=(),
            signs=(),
            paragraphs=tuple(self.texts),
            bars=tuple(self.bars),
            dark=dark,
        )

    # -- texts --------------------------------------------------------------------------------

    def _run(self, label: Label, style: Style = _PLAIN) -> Line:
        return (Run(text(label, self.lang), style),)

    def _said(self, name: str, runs: Iterable[Run]) -> None:
        """Write a paragraph across the sheet."""
        lines = Flow(runs).lines(WIDE - 2 * _MARGIN - 2 * PAD)
        self.texts.append(Paragraph(name, lines, Box(_MARGIN - PAD, self.y, WIDE - 2 * _MARGIN, height(lines))))
        self.y += height(lines) + 2

    def _at(self, name: str, line: Line, x: float, y: float) -> None:
        self.texts.append(Paragraph(name, (line,), Box(x - PAD, y, line_width(line) + 2 * PAD, _LINE)))

    # -- rows ---------------------------------------------------------------------------------

    def _x(self, number: float) -> float:
        return self.left + (self.right - self.left) * (number - self.least) / (self.most - self.least)

    def _rows(self, n: int, panel: Panel) -> None:
        """Write rows of bars over an axis."""
        top, ground = self.y, len(self.bars)
        for number, row in enumerate(panel.rows):
            self._row(f"{n}.{number}", row)
        self.bars[ground:ground] = self._grid(n, top)
        self.bars += [Bar(Box(self._x(mark.low) - 0.7, top, 1.4, self.y - top), mark.key) for mark in panel.marks]
        self.y += _LINE + 2

    def _row(self, name: str, row: PlotRow) -> None:
        lines = Flow(self._run(row.label)).lines(min(_NAMES, self.left - _MARGIN))
        tall = max(_THICK, height(lines))
        middle = self.y + tall / 2
        box = Box(_MARGIN - PAD, middle - height(lines) / 2, self.left - _MARGIN, height(lines))
        self.texts.append(Paragraph(f"row{name}", lines, box))
        self.bars += [self._bar(span, middle) for span in row.spans]
        self._at(f"figure{name}", self._run(row.said), self.right + 10, middle - 6)
        self.y += tall + _BETWEEN

    def _bar(self, span: Span, middle: float) -> Bar:
        inner = self.plot.what == "stages" and span.key in _INNER
        thick = _THIN if span.key in _LINES else _THICK - 5 if inner else _THICK
        x, end = self._x(span.low), self._x(span.high)
        return Bar(Box(x, middle - thick / 2, max(end - x, 0.8), thick), span.key)

    def _grid(self, n: int, top: float) -> Iterator[Bar]:
        """Yield the lines of the axis, and write its numbers, in hundredths, under them."""
        for tick in ticks(self.least, self.most):
            x, said = self._x(tick), self._run(per_cent(round(tick, 11), "g"))
            self._at(f"tick{n}-{tick:g}", said, x - line_width(said) / 2, self.y)
            yield Bar(Box(x - 0.3, top, 0.6, self.y - top), "tick")

    # -- columns ------------------------------------------------------------------------------

    def _columns(self, n: int, panel: Panel) -> None:
        """Write columns over days: as high as their share, the days along the width."""
        if not panel.rows:
            return
        self.left, self.right = _MARGIN + 44, WIDE - _MARGIN - 10
        top = self.y + _LINE
        bottom, highest = top + _TALL, max(row.much for row in panel.rows)
        ground = []
        for part in ticks(0.0, highest):
            y, said = bottom - _TALL * part / highest, self._run(per_cent(round(part, 11), "g"))
            ground.append(Bar(Box(self.left, y - 0.3, self.right - self.left, 0.6), "tick"))
            self._at(f"part{n}-{part:g}", said, self.left - line_width(said) - 4, y - 7)
        self.bars += ground
        for span, tall in ((span, _TALL * row.much / highest) for row in panel.rows for span in row.spans):
            x, end = self._x(span.low), self._x(span.high)
            self.bars.append(Bar(Box(x + 0.4, bottom - tall, max(end - x - 0.8, 0.8), tall), span.key))
        for mark in panel.marks:
            self.bars.append(Bar(Box(self._x(mark.low) - 0.7, top - 4, 1.4, _TALL + 4), mark.key))
        self.y = bottom + 3
        for tick in ticks(self.least, self.most):
            said = self._run(Label.same(f"{tick:g}"))
            self._at(f"day{n}-{tick:g}", said, self._x(tick) - line_width(said) / 2, self.y)
        self.y += _LINE

    # -- what bars mean -----------------------------------------------------------------------

    def _legend(self) -> None:
        x = _MARGIN
        for key in self.plot.keys:
            said = self._run(self.plot.words[key])
            upright = key in ("base", "quantile")
            wide, tall = (1.4, _THICK) if upright else (18.0, _THIN if key in _LINES else _THICK - 3)
            if x + wide + line_width(said) > WIDE - _MARGIN:
                x, self.y = _MARGIN, self.y + _LINE + 4
            self.bars.append(Bar(Box(x, self.y + _LINE / 2 - tall / 2, wide, tall), key))
            self._at(f"key-{key}", said, x + wide + 6, self.y + 1)
            x += wide + line_width(said) + 26
        self.y += _LINE
