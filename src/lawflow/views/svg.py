"""SVG after the renderer: fonts named with substitutes, every text as wide as it was laid out, and words for readers."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

from lawflow.views.metrics import Style, width
from lawflow.views.render import render

if TYPE_CHECKING:
    from lawflow.views.picture import Picture

FONTS: Final = "Arimo, 'Liberation Sans', Arial, Helvetica, sans-serif"
_TEXT: Final = re.compile(r"<text ([^>]*)>([^<]*)</text>")
_SIZE: Final = re.compile(r'font-size="([\d.]+)"')
_HEAD: Final = re.compile(r'<svg width="[^"]*" height="[^"]*"\s+viewBox="([^"]*)"([^>]*)>')


def finish(drawn: bytes, picture: Picture, title: str, description: str) -> bytes:
    """Return the renderer's SVG made fit for print and screen readers; the same bytes for the same picture.

    Every text gets the width that it was laid out with, so that another font cannot push it out of
    its box.
    """
    source = drawn.decode()
    source = source[source.index("<svg") :]
    source = re.sub(r"<!--.*?-->\n?", "", source, flags=re.DOTALL)
    source = _TEXT.sub(_fitted, source)
    words = f'<title id="title">{escape(title)}</title>\n<desc id="desc">{escape(description)}</desc>\n'
    wide, tall = round(picture.width), round(picture.height)
    head = f'<svg width="{wide}" height="{tall}" viewBox="\\1"\\2 role="img" aria-labelledby="title" aria-describedby="desc" font-family="{FONTS}">\n'
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
    attributes = attributes.replace(' font-family="Arimo"', "").replace('xml:space="preserve" ', "")
    shown = escape(plain)
    return f'<text {attributes} textLength="{wide:.2f}" lengthAdjust="spacingAndGlyphs">{shown}</text>'


def svg(picture: Picture, source: str, title: str, description: str) -> bytes:
    """Return the picture as SVG. Raises `NoRendererError` without a renderer."""
    return finish(render(source, "svg"), picture, title, description)
