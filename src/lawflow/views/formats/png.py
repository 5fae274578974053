"""PNG from our own SVG, drawn in this process by resvg with the letters of the package: the same bytes every time."""

from __future__ import annotations

from math import sqrt
from typing import Final

from lawflow.errors import NoRendererError
from lawflow.tongues import say
from lawflow.views.formats.fonts import font_files
from lawflow.views.formats.pens import FONT

_ZOOM: Final = 4 / 3  # 96 dots an inch: as large on a screen as in print
_MOST: Final = 40_000_000  # dots: four bytes each while they are drawn


def png(svg: str, wide: float, tall: float) -> bytes:
    """Return the picture of so many points in dots, fewer an inch where it is huge.

    Raises `NoRendererError` where resvg is not installed, for it has no wheel for every platform.
    """
    try:
        from resvg_py import svg_to_bytes  # noqa: PLC0415 (a library of some platforms, for one format)
    except ImportError:
        raise NoRendererError(
            say(
                "png is drawn by resvg-py, which is not installed (pip install resvg-py). "
                "Without it: svg, or the text formats"
            )
        ) from None
    zoom = min(_ZOOM, sqrt(_MOST / (wide * tall)))
    return bytes(
        svg_to_bytes(
            svg_string=svg,
            width=max(round(wide * zoom), 1),
            height=max(round(tall * zoom), 1),
            skip_system_fonts=True,
            font_files=font_files(),
            font_family=FONT,
            sans_serif_family=FONT,
        )
    )
