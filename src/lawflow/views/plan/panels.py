"""Where the texts beside cards and lines stand: the title over the picture, the panels in columns."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from lawflow.views.plan.legend import heads
from lawflow.views.plan.metrics import height, line_width
from lawflow.views.plan.picture import Box, Paragraph, Sign
from lawflow.views.plan.sheets import SIGN

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.views.content.graph import Graph
    from lawflow.views.plan.legend import Block, Item
    from lawflow.views.plan.metrics import Line

_GAP: Final = 22.0
_SPACE: Final = 2.0  # a space that ends a line of the title is not counted when lines are broken
_LINES: Final = ("line", "dashed", "branch", "added", "changed", "removed")
_TOP: Final = ("legend",)
_APART: Final = 3.0  # below an entry
MOST: Final = 4  # columns across a picture


def heading(graph: Graph, lang: str, box: Box) -> tuple[Paragraph, ...]:
    """Return the title with edition and dates, and the seats at the right; as tall as they need to be."""
    title, seats = heads(graph, lang)
    right = seats.lines(box.width / 2)
    wide = max((line_width(line) for line in right), default=0.0) + 10
    left = title.lines(box.width - wide - _GAP - _SPACE)
    found = [Paragraph("title", left, Box(box.x, box.y, box.width - wide - _GAP, height(left)))]
    if right:
        found.append(Paragraph("seats", right, Box(box.right - wide, box.y, wide, height(right))))
    return tuple(found)


def legend_end(made: Iterable[Block], beside: Box) -> float:
    """Return where the legend ends if it stands beside the first card."""
    return _columns(_top(made), beside, MOST, [], [])


def _top(made: Iterable[Block]) -> list[Block]:
    return [block for block in made if block.id in _TOP]


def place(
    made: Iterable[Block], beside: Box | None, area: Box, columns: int
) -> tuple[tuple[Sign, ...], tuple[Paragraph, ...], float]:
    """Return the signs and paragraphs of the blocks, and where they end (0 where nothing stands in the area).

    The legend stands ``beside`` the first card if there is room, the rest in so many columns of the area.
    """
    signs: list[Sign] = []
    texts: list[Paragraph] = []
    rest = list(made)
    if beside is not None:
        _columns(_top(rest), beside, MOST, signs, texts)
        rest = [block for block in rest if block.id not in _TOP]
    low = _columns(rest, area, columns, signs, texts) if rest else 0.0
    return tuple(signs), tuple(texts), low


def _columns(made: list[Block], area: Box, columns: int, signs: list[Sign], texts: list[Paragraph]) -> float:
    """Set the entries of the blocks in columns of about one height; return where the longest ends."""
    wide = (area.width - _GAP * (columns - 1)) / columns
    entries = [_set(item, wide, first=n == 0) for block in made for n, item in enumerate(block.items)]
    limit = sum(entry.height for entry in entries) / columns
    while True:
        spread = _spread(entries, limit)
        if len(spread) <= columns:
            break
        limit += 6
    low = area.y
    for n, column in enumerate(spread):
        x, y = area.x + n * (wide + _GAP), area.y
        for entry in column:
            item, inset = entry.item, entry.inset
            if item.sign:
                signs.append(Sign(item.sign, x + (12.0 if inset > SIGN else 6.0), y + 6.5))
            texts.append(Paragraph(item.id, entry.lines, Box(x + inset, y, wide - inset + 12, entry.height - _APART)))
            y += entry.height
        low = max(low, y)
    return low


@attrs.frozen
class Entry:
    """An entry broken into lines: how far it is inset, how tall it is with the room below, whether it is a heading."""

    item: Item
    lines: tuple[Line, ...]
    inset: float
    height: float
    heads: bool


def _set(item: Item, wide: float, *, first: bool) -> Entry:
    inset = 28.0 if item.sign in _LINES else SIGN if item.sign else 0.0
    lines = item.flow.lines(wide - inset)
    return Entry(item, lines, inset, height(lines) + _APART, first)


def _spread(entries: list[Entry], limit: float) -> list[list[Entry]]:
    """Return the entries in columns no taller than ``limit``; a heading never ends a column."""
    columns: list[list[Entry]] = [[]]
    used = 0.0
    for n, entry in enumerate(entries):
        follows = entries[n + 1].height if entry.heads and n + 1 < len(entries) else 0.0
        if columns[-1] and used + entry.height + follows > limit:
            columns.append([])
            used = 0.0
        columns[-1].append(entry)
        used += entry.height
    return columns
