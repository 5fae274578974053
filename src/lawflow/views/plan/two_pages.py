"""How large the letters of a bill's sheet can be, so that it takes two pages of A4 at most."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from lawflow.views.plan.flow import Flow
from lawflow.views.plan.metrics import Run, Style

if TYPE_CHECKING:
    from lawflow.views.content.briefing import Sheet, Table

PAGES: Final = 2
MARGIN: Final = 34.0  # points, 12 mm
FOOT: Final = 16.0  # of the number of the page
WIDTH, HEIGHT = 595.28 - 2 * MARGIN, 841.89 - 2 * MARGIN - FOOT
CELL: Final = 2.5  # points of air in a cell, on every side
LINE: Final = 1.25  # height of a line over the size of its letters
TITLE: Final = 1.7  # size of the title over that of the rest
HEADING: Final = 1.2
ABOVE: Final = 8.0  # a heading
LEAD: Final = 18  # hundredths of the width for what the lines of the lead are called
_SIZES: Final = (9.0, 8.5, 8.0, 7.5, 7.0, 6.5, 6.0)
_SURE: Final = 1.06  # what is counted may be a little too little
_STEP: Final = 4  # rows left out at a time


@attrs.frozen
class Fitted:
    """A sheet as much of which fits, the size of its letters, and how wide its timeline is, in points."""

    sheet: Sheet
    size: float
    timeline: float


def fitted(sheet: Sheet, wide: float, tall: float) -> Fitted:
    """Return the sheet with the largest letters that fit beside its timeline of so many points.

    Where the smallest letters do not, rows at the end of the longest table are left out, and it says so.
    """
    shown = min(WIDTH, wide * HEIGHT * 0.9 / tall)
    drawn = tall * shown / wide
    rows = max(len(table.rows) for table in sheet.tables)
    for left_out in range(0, max(rows, 1), _STEP):
        tried = sheet.without(left_out) if left_out else sheet
        for size in _SIZES if not left_out else _SIZES[-1:]:
            if _pages(tried, size, drawn) <= PAGES:
                return Fitted(tried, size, shown)
    return Fitted(sheet.without(rows), _SIZES[-1], shown)


def _pages(sheet: Sheet, size: float, timeline: float) -> int:
    """Return how many pages it takes: rows go on over the end of a page, the timeline does not."""
    used = _lines(sheet.title, WIDTH, TITLE * size, bold=True) + LINE * size + _cells(sheet, size)
    used += sum(_height(table, size) for table in sheet.tables)
    used *= _SURE
    picture = ABOVE + LINE * HEADING * size + timeline + ABOVE + LINE * size
    pages, rest = divmod(used, HEIGHT)
    return int(pages) + (1 if rest + picture <= HEIGHT else 2)


def _cells(sheet: Sheet, size: float) -> float:
    room = WIDTH * (100 - LEAD) / 100 - 2 * CELL
    return sum(_lines(said, room, size) + 2 * CELL for _, said in sheet.lead)


def _height(table: Table, size: float) -> float:
    rooms = [WIDTH * share / 100 - 2 * CELL for share in table.shares]
    rows = [table.columns, *table.rows]
    cells = sum(max(map(_lines, row, rooms, [size] * len(row))) + 2 * CELL for row in rows)
    return ABOVE + LINE * HEADING * size + cells + (LINE * size if table.rest or not table.rows else 0.0)


def _lines(said: str, room: float, size: float, *, bold: bool = False) -> float:
    """Return the height of a text in so much room."""
    scale = 10 / size  # texts are measured in the letters of pictures
    return LINE * size * max(len(Flow([Run(said, Style(10, bold=bold))]).lines(room * scale)), 1)
