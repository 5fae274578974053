"""SVG: a picture as it was placed, written without a renderer; the same bytes for the same picture."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.views.content.edges import line as said_of
from lawflow.views.content.edges import one_line, plain
from lawflow.views.content.graph import text
from lawflow.views.formats import pens
from lawflow.views.formats.curves import number
from lawflow.views.formats.joining import Joined, joined
from lawflow.views.formats.palette import palette
from lawflow.views.formats.shapes import arrow, dashes, rect, texts
from lawflow.views.formats.signs import bar, sign
from lawflow.views.formats.themes import Themed, themed
from lawflow.views.formats.xml import document, element
from lawflow.views.plan.picture import PAD, Box
from lawflow.views.plan.sheets import GAP

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from lawflow.views.content.graph import Edge, Node
    from lawflow.views.formats.palette import Palette
    from lawflow.views.formats.xml import Part
    from lawflow.views.plan.metrics import Line
    from lawflow.views.plan.picture import Card, Paragraph, Picture, Route, Row, Strip

FONTS: Final = f"{pens.FONT}, 'Liberation Sans', Arial, Helvetica, sans-serif"
_UNFIT: Final = re.compile(r"[^\w.-]")
_OUTER: Final = 4.0  # between the two borders of a stage that is a law


def size(pictures: tuple[Picture, ...]) -> tuple[float, float]:
    """Return how wide and how tall pictures are side by side."""
    return sum(one.width for one in pictures), max(one.height for one in pictures)


def svg(pictures: tuple[Picture, ...], title: str, description: str) -> str:
    """Return a picture, or several side by side; ``description`` is what it says, in words for screen readers."""
    return document(drawn(pictures, title, description))


def drawn(pictures: tuple[Picture, ...], title: str, description: str) -> Part:
    """Return the same as an element, to stand in a page."""
    said = element("title", {"id": "title"}, text=title), element("desc", {"id": "desc"}, text=description)
    names = {"aria-labelledby": "title", "aria-describedby": "desc"}
    return _root(pictures, palette(dark=pictures[0].dark), names, said)


@attrs.frozen
class Links:
    """Where the cards and the rows of a picture lead, in a page of which it is a part."""

    stage: Callable[[Node], str]
    way: Callable[[Edge], str]


def linked(picture: Picture, title: str, links: Links | None, apart: str = "") -> Part:
    """Return a picture to stand in a page that sets its colours and that has its words beside it.

    Its cards and rows are ``links`` to other pages, if they are given; ``apart`` keeps its ids from those of another.
    """
    return _root((picture,), themed(picture.graph.parliament.pictures), {"aria-label": title}, (), links, apart)


def _root(
    pictures: tuple[Picture, ...],
    colours: Palette,
    names: Mapping[str, str],
    said: tuple[Part, ...],
    links: Links | None = None,
    apart: str = "",
) -> Part:
    first = pictures[0]
    wide, tall = size(pictures)
    parts, x = [], 0.0
    for n, picture in enumerate(pictures):
        shifted = f"translate({number(x)} 0)" if x else None
        lanes = attrs.evolve(colours, bands=picture.graph.parliament.pictures.bands)
        pieces = _Writer(picture, f"{n}." if len(pictures) > 1 else apart, lanes, links).parts()
        parts.append(element("g", {"class": f"picture {picture.graph.detail}", "transform": shifted}, *pieces))
        x += picture.width
    root = {
        "xmlns": "http://www.w3.org/2000/svg",
        "width": number(wide),
        "height": number(tall),
        "viewBox": f"0 0 {number(wide)} {number(tall)}",
        "role": "graphics-document",
        **names,
        "lang": None if first.lang == "all" else first.lang,
        "font-family": FONTS,
        "font-size": str(pens.SIZE),
        "fill": colours.ink["text"],
    }
    paper = rect(Box(0, 0, wide, tall), {"class": "paper", "fill": colours.paper})
    return element("svg", root, *said, paper, *parts)


class _Writer:
    """Writes one picture; ``prefix`` keeps the ids of several pictures apart."""

    def __init__(self, picture: Picture, prefix: str, colours: Palette, links: Links | None) -> None:
        self.picture, self.prefix, self.colours, self.links = picture, prefix, colours, links
        self.cards = {card.node.id for card in picture.cards}
        self.questions = {one.id.removeprefix("question-") for one in picture.paragraphs if "question-" in one.id}
        self.ids: Counter[str] = Counter()

    def parts(self) -> Iterator[Part]:
        picture = self.picture
        for strip in picture.strips:
            yield self._strip(strip)
        for card in picture.cards:
            yield self._card(card)
        for one in picture.bars:
            yield bar(one, self.colours)
        for paragraph in picture.paragraphs:
            yield self._paragraph(paragraph)
        for route in joined(picture.routes, pens.LINE_PATTERNS):
            yield self._route(route)
        for one_sign in picture.signs:
            yield sign(one_sign, self.colours)

    def _id(self, kind: str, name: str) -> str:
        """Return an id that no other element of the picture bears."""
        made = f"{kind}-{self.prefix}{_UNFIT.sub('_', name)}"
        self.ids[made] += 1
        return made if self.ids[made] == 1 else f"{made}-{self.ids[made]}"

    def _texts(
        self, lines: tuple[Line, ...], left: float, top: float, insets: tuple[float, ...] = ()
    ) -> Iterator[Part]:
        """Yield lines of text; a page brings the letters along, so that nothing need hold them to their width."""
        return texts(lines, self.colours.ink, left, top, insets, held=not isinstance(self.colours, Themed))

    # -- lanes and texts ----------------------------------------------------------------------

    def _strip(self, strip: Strip) -> Part:
        pen = {"fill": self.colours.lane(strip.lane.id), "stroke": self.colours.rule, "stroke-width": "0.6"}
        said = self._texts(strip.name, strip.at, strip.box.y + 3)
        return element("g", {"id": self._id("lane", strip.lane.id), "class": "lane"}, rect(strip.box, pen), *said)

    def _paragraph(self, paragraph: Paragraph) -> Part:
        said = self._texts(paragraph.lines, paragraph.box.x + PAD, paragraph.box.y)
        return element("g", {"id": self._id("text", paragraph.id), "class": "text"}, *said)

    # -- stages -------------------------------------------------------------------------------

    def _card(self, card: Card) -> Part:
        colours, node, state, box = self.colours, card.node, card.state, card.box
        border = {
            "fill": "none",
            "stroke": colours.mark.get({"past": "walked"}.get(state, state), colours.border(node.lane)),
            "stroke-width": pens.CARD_BORDERS.get(state, pens.LAW_BORDER if node.ending == "law" else pens.BORDER),
            "stroke-dasharray": dashes(pens.CARD_PATTERNS.get(state, "")),
        }
        ground = colours.mark["now-head"] if state == "now" else colours.head(node.lane)
        head = [rect(card.head, {"fill": ground}), *self._texts(card.title, box.x + PAD, box.y + GAP + 1)]
        if self.links is not None:
            head = [element("a", {"href": self.links.stage(node), "class": "name"}, *head)]
        parts = [
            *self._title(text(node.label, self.picture.lang)),
            rect(box, {"fill": colours.card}),
            *head[:1],
            rect(box, border),
            *head[1:],
            *map(self._row, card.rows),
        ]
        if node.ending == "law":
            around = Box(box.x - _OUTER, box.y - _OUTER, box.width + 2 * _OUTER, box.height + 2 * _OUTER)
            parts.insert(len(parts) - len(card.rows) - len(head) - 2, rect(around, border | {"fill": colours.card}))
        kinds = " ".join(filter(None, ("stage", f"lane-{node.lane}", node.ending, state)))
        return element("g", {"id": self._id("stage", node.id), "class": kinds, "role": "graphics-object"}, *parts)

    def _row(self, row: Row) -> Part:
        """Write a way on, as a link to the stage, or to the open question, to which it leads."""
        first = row.edges[0]
        kinds = " ".join(filter(None, ("way", "lapse" if first.lapse else "", row.state)))
        said = element(
            "g",
            {"id": self._id("way", first.id), "class": kinds},
            *self._texts(row.lines, row.box.x + PAD, row.box.y + GAP, row.insets),
        )
        if self.links is not None:
            return element("a", {"href": self.links.way(first)}, said)
        aim = self._aim(first)
        return said if aim is None else element("a", {"href": f"#{aim}"}, said)

    def _aim(self, edge: Edge) -> str | None:
        if edge.target in self.cards and edge.target != edge.source:
            return f"stage-{self.prefix}{_UNFIT.sub('_', edge.target)}"
        asked = next((name for name in edge.questions if name in self.questions), None)
        return None if asked is None else f"text-{self.prefix}question-{asked}"

    # -- steps --------------------------------------------------------------------------------

    def _route(self, route: Route) -> Part:
        edge, state = route.edge, route.state
        pattern = pens.LINE_PATTERNS.get(state, "dashed" if edge.lapse else "")
        pen = {
            "stroke": self.colours.mark.get(state) or self.colours.line(self.picture.graph.node(edge.target).lane),
            "stroke-width": pens.LINES.get(state, pens.THIN),
        }
        if (broken := dashes(pattern)) is not None:
            pen["stroke-dasharray"] = broken
        kinds = " ".join(filter(None, ("step", "lapse" if edge.lapse else "", state)))
        said = self._title(said_of(edge, self.picture.lang))
        drawn = arrow(route.points, pen, head=not isinstance(route, Joined))
        return element("g", {"id": self._id("step", edge.id), "class": kinds, "fill": "none"}, *said, *drawn)

    def _title(self, said: str) -> Iterator[Part]:
        """Yield what a shape is called; a page says it beside the picture, and in the rows that are links."""
        if self.links is None:
            yield element("title", {}, text=one_line(plain(said)))
