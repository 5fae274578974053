"""The small drawn signs of a picture, the specimens of lines in its legend, and the bars of a timeline, as SVG."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.views.formats import pens
from lawflow.views.formats.curves import number
from lawflow.views.formats.shapes import arrow, circle, dashes, diamond, octagon, rect
from lawflow.views.formats.xml import element

if TYPE_CHECKING:
    from lawflow.views.formats.palette import Palette
    from lawflow.views.formats.xml import Part
    from lawflow.views.plan.picture import Bar, Sign


def bar(one: Bar, colours: Palette) -> Part:
    """Return a bar of a timeline, or a dot on it."""
    role, box = one.role, one.box
    pen: dict[str, str | None] = {
        "class": f"bar {role}",
        "fill": colours.card if role in pens.HOLLOW else colours.bars[role],
    }
    if role in pens.OUTLINED:
        pen |= {
            "stroke": colours.ink["text"],
            "stroke-width": pens.OUTLINE,
            "stroke-dasharray": dashes(pens.BAR_PATTERNS.get(role, "")),
        }
    if role in pens.ROUND:
        return circle(box.middle, box.width / 2, pen)
    return diamond(box.middle, box.width / 2, pen) if role in pens.DIAMONDS else rect(box, pen)


def sign(one: Sign, colours: Palette) -> Part:
    """Return a sign: that of an end, of a lapse of time, or a short line as the legend shows it."""
    drawn = {"clock": _clock, "law": _law, "open": _question, "no-law": _end}.get(one.kind, _specimen)
    return element("g", {"class": f"sign {one.kind}"}, *drawn(one, colours))


def _specimen(one: Sign, colours: Palette) -> list[Part]:
    pen = {
        "stroke": colours.mark.get(one.kind, colours.ink["text"]),
        "stroke-width": pens.LINES.get(one.kind, pens.THIN),
        "fill": "none",
    }
    pattern = dashes(pens.LINE_PATTERNS.get(one.kind, "dashed" if one.kind == "dashed" else ""))
    if pattern is not None:
        pen["stroke-dasharray"] = pattern
    return list(arrow(((one.x - 12, one.y), (one.x + 12, one.y)), pen))


def _clock(one: Sign, colours: Palette) -> list[Part]:
    pen = {"stroke": colours.ink["text"], "stroke-width": pens.BORDER}
    up, right = pens.HANDS
    hands = f"M{number(one.x)},{number(one.y + up)}V{number(one.y)}h{number(right)}"
    return [
        circle((one.x, one.y), one.size / 2, {"fill": colours.card, **pen}),
        element("path", {"d": hands, "fill": "none", **pen}),
    ]


def _law(one: Sign, colours: Palette) -> list[Part]:
    ink = colours.ink["law"]
    return [
        circle((one.x, one.y), one.size / 2 - 1.5, {"fill": ink}),
        circle((one.x, one.y), one.size / 2 + 0.5, {"fill": "none", "stroke": ink, "stroke-width": pens.BORDER}),
    ]


def _question(one: Sign, colours: Palette) -> list[Part]:
    radius = (one.size + pens.OPEN_WIDER) / 2
    mark = {"x": number(one.x), "y": number(one.y + 2.8), "font-size": "8", "text-anchor": "middle"}
    return [
        diamond((one.x, one.y), radius, {"fill": colours.ink["open"]}),
        element("text", {**mark, "fill": colours.paper}, text="?"),
    ]


def _end(one: Sign, colours: Palette) -> list[Part]:
    return [octagon((one.x, one.y), one.size / 2, {"fill": colours.ink["no-law"]})]
