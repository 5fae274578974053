"""The elements of SVG that pictures are made of: boxes, circles, arrows, texts as wide as they were laid out."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.views.formats.curves import number, rounded
from lawflow.views.formats.pens import SIZE
from lawflow.views.formats.xml import element
from lawflow.views.plan.metrics import LINE, line_height, width

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lawflow.views.formats.curves import Corners, Point
    from lawflow.views.formats.xml import Part
    from lawflow.views.plan.metrics import Line
    from lawflow.views.plan.picture import Box

    Pen = Mapping[str, str | None]

DASHES: Final = {"dashed": "5,2", "dotted": "1,5"}
_FEET: Final = 0.85  # of the font size: from the top of a line to the feet of its letters, as Arimo ascends
_EIGHTH: Final = 0.4142  # half a side of an octagon over half its height
_HALF: Final = 2.45  # half the width of an arrow, to which half the line is added


def rect(box: Box, pen: Pen) -> Part:
    """Return a rectangle."""
    x, y, wide, tall = number(box.x), number(box.y), number(box.width), number(box.height)
    return element("rect", {"x": x, "y": y, "width": wide, "height": tall, **pen})


def circle(middle: Point, radius: float, pen: Pen) -> Part:
    """Return a circle."""
    x, y = middle
    return element("circle", {"cx": number(x), "cy": number(y), "r": number(radius), **pen})


def polygon(points: Iterable[Point], pen: Pen) -> Part:
    """Return a closed shape."""
    return element("polygon", {"points": " ".join(map(_at, points)), **pen})


def diamond(middle: Point, radius: float, pen: Pen) -> Part:
    """Return a square that stands on a corner."""
    x, y = middle
    return polygon([(x, y - radius), (x + radius, y), (x, y + radius), (x - radius, y)], pen)


def octagon(middle: Point, radius: float, pen: Pen) -> Part:
    """Return a regular octagon that stands on a side."""
    (x, y), c = middle, _EIGHTH
    corners = ((-c, -1), (c, -1), (1, -c), (1, c), (c, 1), (-c, 1), (-1, c), (-1, -c))
    return polygon([(x + dx * radius, y + dy * radius) for dx, dy in corners], pen)


def arrow(points: Corners, pen: Mapping[str, str], *, head: bool = True) -> Iterator[Part]:
    """Yield a line with rounded corners, and the head of an arrow at its end, which is level."""
    start, *bends, end = rounded(points, shortened=head)
    turns = "".join([f"L{_at(near)}Q{_at(corner)} {_at(far)}" for near, corner, far in bends])
    yield element("path", {"d": f"M{_at(start[0])}{turns}L{_at(end[0])}", **pen})
    if head:
        tip, half = points[-1], _HALF + float(pen["stroke-width"]) / 2
        back = end[0][0]
        sides = [tip, (back, tip[1] - half), (back, tip[1] + half)]
        yield polygon(sides, {"fill": pen["stroke"], "stroke": None})


def texts(
    lines: Iterable[Line],
    ink: Mapping[str, str],
    left: float,
    top: float,
    insets: tuple[float, ...] = (),
    *,
    held: bool = True,
) -> Iterator[Part]:
    """Yield the lines of a paragraph, each run of words ``held`` as wide as it was laid out, whatever font shows it."""
    for n, line in enumerate(lines):
        x, tall = left + (insets[n] if insets else 0.0), line_height(line)
        feet = number(top + _FEET * tall / LINE)
        for run in line:
            words, style = run.text.rstrip(" "), run.style
            if words:
                look: dict[str, str | None] = {
                    "font-size": None if style.size == SIZE else str(style.size),
                    "font-weight": "bold" if style.bold else None,
                    "font-style": "italic" if style.italic else None,
                    "fill": None if style.role == "text" else ink[style.role],
                }
                room = (
                    {} if not held else {"textLength": number(width(words, style)), "lengthAdjust": "spacingAndGlyphs"}
                )
                yield element("text", {"x": number(x), "y": feet, **look, **room}, text=words)
            x += run.width
        top += tall


def dashes(pattern: str) -> str | None:
    """Return how a ``dashed`` or ``dotted`` line is interrupted; ``None`` for another, which is not."""
    return DASHES.get(pattern)


def _at(point: Point) -> str:
    return f"{number(point[0])},{number(point[1])}"
