"""The sheet of a bill as PDF: set by typst from data, so that nothing that a record holds is ever a command."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.views.formats.pdf import typeset
from lawflow.views.formats.pens import FONT
from lawflow.views.formats.xml import legal
from lawflow.views.plan import two_pages as plan
from lawflow.views.plan.flow import LONGEST

if TYPE_CHECKING:
    from lawflow.views.plan.two_pages import Fitted

_PAGE: Final = f"""
#let s = json(bytes(sys.inputs.sheet))
#let size = eval(sys.inputs.size)
#let grey = rgb("#5a6675")
#set document(title: s.title, date: none)
#set page(paper: "a4", margin: (x: {plan.MARGIN}pt, top: {plan.MARGIN}pt, bottom: {plan.MARGIN + plan.FOOT}pt),
  footer: context text(fill: grey, size: size * 0.9)[#s.foot #h(1fr) #counter(page).display()])
#set text(font: "{FONT}", lang: s.lang, size: size, fill: rgb("#1b2430"), hyphenate: false)
#set par(leading: 0.42em, spacing: 0.42em)
#show heading.where(level: 1): set text(size: size * {plan.TITLE})
#show heading.where(level: 2): set text(size: size * {plan.HEADING})
#show heading: set block(above: {plan.ABOVE}pt, below: 0.35em)
#show regex("\\d+(-[\\p{{L}}\\d]+)+"): box
#show regex("≥ \\d+"): box
#set table(stroke: 0.4pt + rgb("#c9ced6"), inset: {plan.CELL}pt)
#heading(level: 1, s.title)
#text(fill: grey, s.day)
#table(columns: ({plan.LEAD}fr, {100 - plan.LEAD}fr), ..s.lead.map(row => (strong(row.at(0)), row.at(1))).flatten())
#for t in s.tables {{
  heading(level: 2, t.heading)
  if t.rows.len() > 0 {{
    table(columns: t.shares.map(share => share * 1fr),
      table.header(..t.columns.map(name => table.cell(fill: rgb("#eef1f5"), strong(name)))), ..t.rows.flatten())
  }} else {{ text(s.none) }}
  if t.rest != "" {{ text(fill: grey, t.rest) }}
}}
#block(breakable: false)[
  #heading(level: 2, s.timeline)
  #image(bytes(sys.inputs.svg), format: "svg", width: eval(sys.inputs.wide), alt: sys.inputs.words)
]
"""


BREAK: Final = "\u200b"  # no width, and a line may end there
_LONG: Final = rf"\S{{{LONGEST},}}"


def sheet_pdf(made: Fitted, svg: str, words: str) -> bytes:
    """Return the sheet with its timeline; ``words`` are the timeline for those who cannot see it.

    Raises `NoRendererError` where typst is not installed.
    """
    said = json.dumps(attrs.asdict(made.sheet, value_serializer=_legal), ensure_ascii=False)
    places = {"size": f"{made.size}pt", "wide": f"{made.timeline}pt"}
    return typeset(_PAGE, {"sheet": said, "svg": svg, "words": words, **places})


def _legal(_sheet: object, _field: object, said: object) -> object:
    """Return a value of the sheet: a text without what no page can show, where a word that has no end can be broken."""
    return re.sub(_LONG, _breakable, legal(said)) if isinstance(said, str) else said


def _breakable(word: re.Match[str]) -> str:
    """Return a word with places where it can be broken, ten letters apart."""
    return re.sub(".{10}", r"\g<0>" + BREAK, word[0])
