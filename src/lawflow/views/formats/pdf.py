"""PDF from our own SVG, set in this process by typst: vectors, text that can be searched, the same bytes every time.

Nothing is written to disk and no font of the system is read. A page is the smallest of A4, A3, A2 … on which the small
letters of the picture print in six points.
"""

from __future__ import annotations

from math import sqrt
from typing import TYPE_CHECKING, Any, Final

from lawflow.errors import NoRendererError
from lawflow.tongues import say
from lawflow.views.formats.fonts import folder
from lawflow.views.formats.pens import FONT, SIZE
from lawflow.views.formats.xml import legal

if TYPE_CHECKING:
    from collections.abc import Mapping

A4: Final = (595.276, 841.89)  # points
MARGIN: Final = 14.0
LEAST: Final = 6.0  # points of the small letters in print
_SIZES: Final = 7  # A4 to A-2: nothing larger is printed
_PAGE: Final = f"""
#set page(width: eval(sys.inputs.wide), height: eval(sys.inputs.tall), margin: {MARGIN}pt)
#set document(title: sys.inputs.title, date: none)
#set text(font: "{FONT}", lang: sys.inputs.lang)
#align(center + horizon, image(bytes(sys.inputs.svg), format: "svg", width: 100%, height: 100%, fit: "contain",
  alt: sys.inputs.words))
"""


def page(wide: float, tall: float) -> tuple[float, float]:
    """Return the page, in points, for a picture of so many points: on its side if the picture is wider than tall.

    >>> [[round(side) for side in page(*size)] for size in ((1100, 780), (1700, 1200), (400, 900))]
    [[842, 595], [1191, 842], [595, 842]]
    """
    across, down = sorted(A4, reverse=wide > tall)
    sheets = [(across * sqrt(2) ** n, down * sqrt(2) ** n) for n in range(_SIZES)]
    return next((sheet for sheet in sheets if _scale(sheet, wide, tall) * SIZE >= LEAST), sheets[-1])


def _scale(sheet: tuple[float, float], wide: float, tall: float) -> float:
    return min((sheet[0] - 2 * MARGIN) / wide, (sheet[1] - 2 * MARGIN) / tall)


def pdf(svg: str, wide: float, tall: float, *, title: str, words: str, lang: str) -> bytes:
    """Return the picture of so many points on a page of its own, with its words for those who cannot see it.

    Raises `NoRendererError` where typst is not installed.
    """
    across, down = page(wide, tall)
    said = {"svg": svg, "title": title, "words": words, "lang": "kk" if lang == "all" else lang}
    return typeset(_PAGE, {**said, "wide": f"{across}pt", "tall": f"{down}pt"})


def typeset(source: str, inputs: Mapping[str, str]) -> bytes:
    """Return the PDF of a typst source of ours; words of people go in as ``inputs``, which typst takes for text.

    It is one that can be read out (PDF/UA-1), but where a text has letters that its fonts lack: of those none can be.
    Raises `NoRendererError` where typst is not installed.
    """
    try:
        import typst  # noqa: PLC0415 (an extra, for one format)
    except ImportError:
        raise NoRendererError(
            say(
                "pdf is set by typst, which is not installed (pip install 'lawflow[pdf]'). "
                "Without it: svg, png, or the text formats"
            )
        ) from None
    said = {name: legal(text) for name, text in inputs.items()}
    options: dict[str, Any] = {"format": "pdf", "font_paths": [str(folder())], "ignore_system_fonts": True}
    try:
        return bytes(typst.compile(source.encode(), sys_inputs=said, pdf_standards=["ua-1"], **options))
    except typst.TypstError:
        return bytes(typst.compile(source.encode(), sys_inputs=said, **options))
