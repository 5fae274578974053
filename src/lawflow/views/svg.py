"""SVG after the renderer: fonts with substitutes, texts as wide as they were laid out, and words for readers."""

from __future__ import annotations

import re
from collections import Counter
from html import unescape
from typing import Final
from xml.sax.saxutils import escape

from lawflow.views.metrics import Style, width

FONTS: Final = "Arimo, 'Liberation Sans', Arial, Helvetica, sans-serif"
_TEXT: Final = re.compile(r"<text ([^>]*)>([^<]*)</text>")
_LINK: Final = re.compile(r'<g id="a_[^"]*"><a [^>]*>\n|</a>\n</g>\n')
_FILL: Final = re.compile(r'<text [^>]*fill="(#[0-9a-f]+)">')
_SIZE: Final = re.compile(r'font-size="([\d.]+)"')
_HEAD: Final = re.compile(r'<svg width="[^"]*" height="[^"]*"\s+viewBox="([^"]*)"([^>]*)>')


def finish(drawn: bytes, wide: float, tall: float, title: str, description: str) -> bytes:
    """Return the renderer's SVG made fit for print and screen readers; the same bytes for the same picture.

    Every text gets the width that it was laid out with, so that another font cannot push it out of
    its box.
    """
    source = drawn.decode()
    source = source[source.index("<svg") :]
    source = re.sub(r"<!--.*?-->\n?", "", source, flags=re.DOTALL)
    ink = Counter(_FILL.findall(source)).most_common(1)[0][0]
    source = source.replace(f' fill="{ink}">', ">")
    source = _LINK.sub("", source)
    source = _TEXT.sub(_fitted, source)
    words = f'<title id="title">{escape(title)}</title>\n<desc id="desc">{escape(description)}</desc>\n'
    head = (
        f'<svg width="{round(wide)}" height="{round(tall)}" viewBox="\\1"\\2 role="img" aria-labelledby="title" '
        f'aria-describedby="desc" font-family="{FONTS}" font-size="10" fill="{ink}">\n'
    )
    source = _HEAD.sub(lambda found: found.expand(head) + words, source, count=1)
    source = source.replace("<title>lawflow</title>\n", "", 1)
    return b'<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' + source.encode()


def _fitted(found: re.Match[str]) -> str:
    attributes, words = found.groups()
    size = _SIZE.search(attributes)
    if not words.strip() or size is None:
        return ""
    plain = unescape(words).rstrip(" ")
    style = Style(round(float(size.group(1))), bold="bold" in attributes, italic="italic" in attributes)
    wide = width(plain, style)
    for default in (' font-family="Arimo"', 'xml:space="preserve" ', 'text-anchor="start" ', ' font-size="10.00"'):
        attributes = attributes.replace(default, "")
    shown = escape(plain)
    return f'<text {attributes} textLength="{wide:.2f}" lengthAdjust="spacingAndGlyphs">{shown}</text>'
