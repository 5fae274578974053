"""SVG after the renderer: fonts with substitutes, texts as wide as they were laid out, and words for readers."""

from __future__ import annotations

import re
from functools import lru_cache
from html import escape, unescape
from typing import Final

from lawflow.views.formats.palette import palette
from lawflow.views.formats.xml import legal
from lawflow.views.plan.metrics import Style, width

FONTS: Final = "Arimo, 'Liberation Sans', Arial, Helvetica, sans-serif"
_TEXT: Final = re.compile(r"<text ([^>]*)>([^<]*)</text>")
_VOID: Final = re.compile(r"<text [^>]*> *</text>\n?|<!--.*?-->\n?", re.DOTALL)
_SIZE: Final = re.compile(r'font-size="([\d.]+)"')
_HEAD: Final = re.compile(r'<svg width="[^"]*" height="[^"]*"\s+viewBox="([^"]*)"([^>]*)>')
_DEFAULTS: Final = (' font-family="Arimo"', 'xml:space="preserve" ', 'text-anchor="start" ', ' font-size="10.00"')


def finish(drawn: bytes, wide: float, tall: float, title: str, description: str, *, dark: bool = False) -> bytes:
    """Return the renderer's SVG made fit for print and screen readers; the same bytes for the same picture.

    Every text gets the width that it was laid out with, so that another font cannot push it out of
    its box.
    """
    source = drawn.decode()
    source = _VOID.sub("", source[source.index("<svg") :])
    ink = palette(dark=dark).ink["text"]
    for default in (f' fill="{ink}"', *_DEFAULTS):
        source = source.replace(default, "")
    source = _TEXT.sub(_fitted, source)
    words = f'<title id="title">{_said(title)}</title>\n<desc id="desc">{_said(description)}</desc>\n'
    head = (
        f'<svg width="{round(wide)}" height="{round(tall)}" viewBox="\\1"\\2 role="img" aria-labelledby="title" '
        f'aria-describedby="desc" font-family="{FONTS}" font-size="10" fill="{ink}">\n'
    )
    source = _HEAD.sub(lambda found: found.expand(head) + words, source, count=1)
    source = source.replace("<title>lawflow</title>\n", "", 1)
    return b'<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n' + source.encode()


def _fitted(found: re.Match[str]) -> str:
    attributes, words = found.groups()
    size = _SIZE.search(attributes) if "font-size" in attributes else None
    plain = (unescape(words) if "&" in words else words).rstrip(" ")
    style = _style(size.group(1) if size else "10", "bold" in attributes, "italic" in attributes)
    shown = _said(plain) if "&" in words else plain
    return f'<text {attributes} textLength="{width(plain, style):.2f}" lengthAdjust="spacingAndGlyphs">{shown}</text>'


def _said(words: str) -> str:
    return escape(legal(words), quote=False)


@lru_cache(maxsize=64)
def _style(size: str, bold: bool, italic: bool) -> Style:  # noqa: FBT001 (asked for every text, by place)
    return Style(round(float(size)), bold=bold, italic=italic)
