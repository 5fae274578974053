"""Text against boxes, measured in the SVG that readers get: every picture of the gallery."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

DIAGRAMS = Path(__file__).parents[2] / "diagrams"
TEXT = re.compile(r'<text ([^>]*?)x="([-\d.]+)" y="([-\d.]+)"[^>]*? textLength="([\d.]+)"')
CARD = re.compile(r'<g id="stage[^"]*" class="node">\s*<title>[^<]*</title>\s*<polygon [^>]*points="([^"]*)"')
SIZE = re.compile(r'<svg width="(\d+)" height="(\d+)"')
Box = tuple[float, float, float, float]


def cards(svg: str) -> list[Box]:
    """Return left, top, right, bottom of every card."""
    found = []
    for points in CARD.findall(svg):
        xs, ys = zip(*(map(float, point.split(",")) for point in points.split()), strict=True)
        found.append((min(xs), min(ys), max(xs), max(ys)))
    return found


def texts(svg: str) -> list[Box]:
    """Return left, top, right, bottom of every text, by the width that it is given."""
    found = []
    for attributes, *numbers in TEXT.findall(svg):
        x, y, wide = map(float, numbers)
        left = x - wide / 2 if "middle" in attributes else x
        found.append((left, y - 8, left + wide, y))
    return found


def outside(svg: str) -> list[Box]:
    """Return the texts that reach beyond the page, or beyond the card in which they begin."""
    size = SIZE.search(svg)
    assert size is not None
    page = (-1.0, -float(size.group(2)) - 1, float(size.group(1)) + 1, 1.0)
    boxes = cards(svg)
    found = []
    for text in texts(svg):
        left, top, _, bottom = text
        around = [box for box in boxes if box[0] <= left <= box[2] and box[1] <= (top + bottom) / 2 <= box[3]] or [page]
        found += [text for box in around[:1] if not inside(text, box)]
    return found


def inside(text: Box, box: Box) -> bool:
    return text[0] >= box[0] and text[2] <= box[2] + 0.5 and text[1] >= box[1] - 1 and text[3] <= box[3] + 1


@pytest.mark.parametrize("file", sorted(DIAGRAMS.glob("*.svg")), ids=lambda file: file.stem)
def test_no_text_reaches_beyond_its_box(file: Path) -> None:
    svg = file.read_text(encoding="utf-8")
    assert len(cards(svg)) >= 2
    assert len(texts(svg)) > 20
    assert outside(svg) == []


def test_a_text_that_is_too_wide_would_be_found() -> None:
    """The measure can fail: the same picture with one text of a card made wider."""
    svg = (DIAGRAMS / "2023-law.kk.svg").read_text(encoding="utf-8")
    card = svg.index('id="stage')
    wider = svg[:card] + re.sub(r'textLength="[\d.]+"', 'textLength="900"', svg[card:], count=1)
    assert len(outside(wider)) == 1
