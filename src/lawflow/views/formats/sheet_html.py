"""The sheet of a bill as one page of HTML that prints on A4; it brings its letters along and asks for nothing else."""

from __future__ import annotations

from base64 import b64encode
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lawflow.views.formats.fonts import FACES, font_files
from lawflow.views.formats.pens import FONT
from lawflow.views.formats.xml import element, web_page
from lawflow.views.plan import two_pages as plan

if TYPE_CHECKING:
    from lawflow.views.content.briefing import Sheet, Table
    from lawflow.views.formats.xml import Part
    from lawflow.views.plan.two_pages import Fitted

_LOOKS: Final = {"Regular": "", "Bold": "font-weight: bold; ", "Italic": "font-style: italic; "}
_STYLE: Final = """
@page {{ size: A4; margin: {margin}pt {margin}pt {foot}pt; }}
body {{ font: {size}pt/{line} {font}, 'Liberation Sans', Arial, sans-serif; color: #1b2430; margin: 0 auto;
  max-width: {wide}pt; overflow-wrap: break-word; }}
h1 {{ font-size: {title}em; line-height: {line}; margin: 0; }}
h2 {{ font-size: {heading}em; line-height: {line}; margin: {above}pt 0 2pt; break-after: avoid; }}
p {{ margin: 0; color: #5a6675; }}
table {{ width: 100%; border-collapse: collapse; table-layout: fixed; }}
th, td {{ text-align: left; vertical-align: top; padding: {cell}pt; border: 0.4pt solid #c9ced6; }}
thead th {{ background: #eef1f5; }}
tr, figure {{ break-inside: avoid; }}
figure {{ margin: 0; }}
svg {{ width: {timeline}pt; height: auto; max-width: 100%; display: block; }}
@media screen {{ body {{ padding: {margin}pt; }} }}
"""


def sheet_html(made: Fitted, timeline: Part) -> str:
    """Return the sheet with its timeline, an element of SVG."""
    sheet = made.sheet
    head = [
        element("meta", {"charset": "utf-8"}),
        element("meta", {"name": "viewport", "content": "width=device-width"}),
        element("title", {}, text=sheet.title),
        element("style", {}, text=_faces() + _style(made)),
    ]
    figure = element("figure", {}, element("h2", {}, text=sheet.timeline), timeline)
    body = [
        element("h1", {}, text=sheet.title),
        element("p", {}, text=sheet.day),
        _lead(sheet),
        *(part for table in sheet.tables for part in _table(table, sheet)),
        figure,
        element("p", {}, text=sheet.foot),
    ]
    return web_page(
        element(
            "html", {"lang": sheet.lang}, element("head", {}, *head), element("body", {}, element("main", {}, *body))
        )
    )


def _lead(sheet: Sheet) -> Part:
    rows = (
        element("tr", {}, element("th", {"scope": "row"}, text=name), element("td", {}, text=said))
        for name, said in sheet.lead
    )
    return element("table", {}, _columns((plan.LEAD, 100 - plan.LEAD)), element("tbody", {}, *rows))


def _table(table: Table, sheet: Sheet) -> list[Part]:
    parts = [element("h2", {}, text=table.heading)]
    if table.rows:
        names = (element("th", {"scope": "col"}, text=name) for name in table.columns)
        rows = (element("tr", {}, *(element("td", {}, text=cell) for cell in row)) for row in table.rows)
        head, body = element("thead", {}, element("tr", {}, *names)), element("tbody", {}, *rows)
        parts.append(element("table", {}, _columns(table.shares), head, body))
    else:
        parts.append(element("p", {}, text=sheet.none))
    return [*parts, element("p", {}, text=table.rest)] if table.rest else parts


def _columns(shares: tuple[int, ...]) -> Part:
    return element("colgroup", {}, *(element("col", {"style": f"width: {share}%"}) for share in shares))


def _style(made: Fitted) -> str:
    return _STYLE.format(
        font=FONT, size=made.size, line=plan.LINE, margin=plan.MARGIN, foot=plan.MARGIN + plan.FOOT, wide=plan.WIDTH,
        title=plan.TITLE, heading=plan.HEADING, above=plan.ABOVE, cell=plan.CELL, timeline=made.timeline,
    )  # fmt: skip


@lru_cache(maxsize=1)
def _faces() -> str:
    """Return the letters of the package, so that the page prints alike on every machine."""
    return "".join(
        f'@font-face {{ font-family: {FONT}; {_LOOKS[face]}src: url("data:font/ttf;base64,{_encoded(path)}"); }}\n'
        for face, path in zip(FACES, font_files(), strict=True)
    )


def _encoded(path: str) -> str:
    return b64encode(Path(path).read_bytes()).decode()
