"""Where a happening stands in the row of its organ: its sign on the axis, its words beside it, none upon another."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from lawflow.views.content.happenings import TERMS
from lawflow.views.plan.flow import Flow
from lawflow.views.plan.metrics import Run, Style, line_width
from lawflow.views.plan.picture import Bar, Box, Paragraph

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.views.content.happenings import Happening
    from lawflow.views.plan.axis import Axis
    from lawflow.views.plan.metrics import Line

DOT: Final = 7.0
LEVEL: Final = 13.0  # from line to line
_DOTTED: Final = 5.0  # from dot to dot of a line
_ROOM: Final = 215.0  # for words, which are broken into lines
_LEAST: Final = 95.0  # room that is still worth while
_FEW: Final = 3  # lines of words, no more than that of which is no fault
_OFF: Final = 6.0  # between a sign, or the line of the day asked about, and words
_PLAIN: Final = Style(10)
_DATE: Final = Style(10, bold=True)
_ARTICLE: Final = Style(10, role="article")


@attrs.frozen
class Placed:
    """A happening with its words broken into lines at ``x``, the first at the level of its sign, or ``under`` it."""

    one: Happening
    start: float
    end: float
    lines: tuple[Line, ...]
    x: float
    under: bool = False
    level: int = 0

    @property
    def levels(self) -> int:
        """Return how many levels it takes."""
        return len(self.lines) + self.under

    def bars(self, top: float) -> Iterator[Bar]:
        """Yield the sign: a bar up to the last day of a term, a dot for an act, after a line over its possible days."""
        y, (start, end) = top + LEVEL * self.level, (self.start, self.end)
        if self.one.kind in TERMS:
            yield Bar(Box(start, y + 2, max(end - start, 2.0), LEVEL - 4), self.one.kind)
            if self.one.last is not None:
                yield Bar(Box(end - 1, y, 2, LEVEL), "due")
            return
        if end - start > DOT:
            yield from _line(start, end, y + LEVEL / 2 - 1, dotted=self.one.kind == "branch")
        yield Bar(Box(end - DOT / 2, y + LEVEL / 2 - DOT / 2, DOT, DOT), self.one.kind)

    def text(self, name: str, top: float) -> Paragraph:
        """Return the words."""
        wide = max(map(line_width, self.lines)) + 12
        y = top + LEVEL * (self.level + self.under)
        return Paragraph(name, self.lines, Box(self.x - 5, y, wide, LEVEL * len(self.lines) - 1))


def _line(start: float, end: float, y: float, *, dotted: bool) -> Iterator[Bar]:
    """Yield the line over the days on which an act can have been done, dotted on one of several ways."""
    if not dotted:
        yield Bar(Box(start, y, end - start, 1.5), "interval")
        return
    for n in range(int((end - start) / _DOTTED)):
        yield Bar(Box(start + n * _DOTTED, y, 2.0, 1.5), "interval")


def placed(here: Iterable[Happening], axis: Axis) -> list[Placed]:
    """Return the places of the happenings of an organ, none upon another, each as high as it can stand."""
    busy: list[list[tuple[float, float]]] = []
    found = []
    for one in here:
        free = _worded(one, axis)
        spans = list(_spans(free))
        level = 0
        while any(
            low < right and left < high
            for (low, high), taken in zip(spans, busy[level:], strict=False)
            for left, right in taken
        ):
            level += 1
        busy += [[] for _ in range(level + len(spans) - len(busy))]
        for n, span in enumerate(spans):
            busy[level + n].append(span)
        found.append(attrs.evolve(free, level=level))
    return found


def levels(every: Iterable[Placed]) -> int:
    """Return how many lines a row needs."""
    return max(one.level + one.levels for one in every)


def _spans(one: Placed) -> Iterator[tuple[float, float]]:
    """Yield what is taken of the width, level by level: by the sign, and by each line of words."""
    words = [(one.x, one.x + line_width(line)) for line in one.lines]
    sign = one.start - DOT / 2, one.end + DOT / 2
    if one.under:
        taken = [sign, *words]
    else:
        low, high = words[0]
        taken = [(min(low, sign[0]), max(high, sign[1])), *words[1:]]
    for low, high in taken:
        yield low - 4, high + 4


def _worded(one: Happening, axis: Axis) -> Placed:
    """Return the words after the sign, else before it; the line of the day asked about runs through none."""
    start = axis.x(one.first)
    end = axis.right if one.last is None else max(axis.x(one.last), start)
    fits = []
    for x, room in _rooms(start, end, axis):
        lines = _lines(one, room)
        wide = max(map(line_width, lines))
        if room >= _LEAST and wide <= room:
            fits.append(Placed(one, start, end, lines, x if x > start else start - _OFF - wide))
    return min(fits, key=_tall, default=_under(one, start, end, axis))


def _under(one: Happening, start: float, end: float, axis: Axis) -> Placed:
    """Return the words under a sign that leaves no room on either side, on one side of the day asked about."""
    lines = _lines(one, _ROOM)
    wide = max(map(line_width, lines))
    x = max(min(start, axis.right - wide), axis.left)
    if axis.line is not None and x < axis.line < x + wide:
        x = axis.line + _OFF if axis.line + _OFF + wide <= axis.right else axis.line - _OFF - wide
    return Placed(one, start, end, lines, x, under=True)


def _tall(one: Placed) -> int:
    """Return how much taller than need be the words are."""
    return max(len(one.lines) - _FEW, 0)


def _rooms(start: float, end: float, axis: Axis) -> Iterator[tuple[float, float]]:
    """Yield where words may begin and how much room they have, the best first; before the sign they end at it."""
    after, line = end + _OFF, axis.line
    before = (axis.left, min(_ROOM, start - _OFF - axis.left))
    if line is None or not after < line < after + _ROOM:
        yield after, min(_ROOM, axis.right - after)
        if line is None or not start - _ROOM < line < start:
            yield before
        return
    yield after, line - after - _OFF
    yield before
    yield line + _OFF, min(_ROOM, axis.right - line - _OFF)


def _lines(one: Happening, room: float) -> tuple[Line, ...]:
    said = Flow([Run(one.day, _DATE), Run(one.said, _PLAIN)]).lines(room)
    return (*said, *Flow([Run(one.cites, _ARTICLE)]).lines(room)) if one.cites else said
