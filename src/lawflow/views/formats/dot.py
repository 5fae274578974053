"""DOT: the picture with every place fixed, so that any Graphviz draws it as it was laid out (``layout=nop2``)."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

import graphviz

from lawflow.views.formats import pens, statements
from lawflow.views.formats.curves import at, number, spline
from lawflow.views.formats.html_labels import Labels
from lawflow.views.formats.joining import Joined, joined
from lawflow.views.formats.palette import palette
from lawflow.views.plan.metrics import height, line_width
from lawflow.views.plan.picture import PAD, Box
from lawflow.views.plan.sheets import GAP

if TYPE_CHECKING:
    from lawflow.views.content.graph import Edge
    from lawflow.views.plan.picture import Bar, Card, Paragraph, Picture, Route, Row, Sign, Strip

_UNFIT: Final = re.compile(r"[^\w.-]")


def dot(*pictures: Picture) -> str:
    """Return the DOT source of a picture, or of several side by side; the same bytes for the same picture."""
    first = pictures[0]
    colours = palette(dark=first.dark)
    out = graphviz.Digraph(
        "lawflow", comment=" | ".join(f"{one.graph.id} {one.graph.detail} {one.lang}" for one in pictures)
    )
    wide, tall = sum(one.width for one in pictures), max(one.height for one in pictures)
    out.attr(
        "graph", layout="nop2", bb=f"0,0,{number(wide)},{number(tall)}", bgcolor=colours.paper, fontname=pens.FONT,
        outputorder="nodesfirst", pad="0", margin="0",
    )  # fmt: skip
    out.attr(
        "node",
        fontname=pens.FONT,
        fontsize=str(pens.SIZE),
        fontcolor=colours.ink["text"],
        shape="box",
        fixedsize="true",
        margin="0",
    )
    out.attr(
        "edge",
        fontname=pens.FONT,
        fontsize=str(pens.SIZE),
        fontcolor=colours.ink["text"],
        arrowsize="0.7",
        penwidth=pens.THIN,
    )
    for n, corner in enumerate(((0.0, 0.0), (wide, tall))):
        statements.node(
            out.body,
            f"_corner{n}",
            label="",
            shape="none",
            style="invis",
            pos=at(tall, *corner),
            width="0.01",
            height="0.01",
        )
    x = 0.0
    for n, picture in enumerate(pictures):
        _Writer(out, picture, tall, x, f"{n}." if len(pictures) > 1 else "").write()
        x += picture.width
    return str(out.source)


class _Writer:
    """Writes one picture, shifted to the right by ``x``; ``prefix`` keeps the names of several pictures apart."""

    def __init__(self, out: graphviz.Digraph, picture: Picture, tall: float, x: float, prefix: str) -> None:
        self.out, self.picture, self.tall, self.x, self.prefix = out, picture, tall, x, prefix
        self.colours = palette(dark=picture.dark, pictures=picture.graph.parliament.pictures)
        self.labels = Labels(self.colours.ink)
        # Stages without a card, told of by a paragraph.
        self.told = {node.id for node in picture.graph.nodes} - {card.node.id for card in picture.cards}

    def write(self) -> None:
        shown: set[str] = set()
        for n, strip in enumerate(self.picture.strips):
            shown |= self._strip(n, strip, shown)
        for card in self.picture.cards:
            if card.node.id not in shown:
                self._card(self.out, card)
        for n, bar in enumerate(self.picture.bars):
            self._bar(f"{self.prefix}_bar{n}", bar)
        for paragraph in self.picture.paragraphs:
            self._paragraph(paragraph)
        routes = {route.edge.id: route for route in joined(self.picture.routes, pens.LINE_PATTERNS)}
        for card in self.picture.cards:
            for row in card.rows:
                for n, edge in enumerate(row.edges):
                    self._edge(row, edge, routes.get(edge.id), labelled=n == 0)
        for n, sign in enumerate(self.picture.signs):
            self._sign(f"{self.prefix}_sign{n}", sign)

    def _at(self, x: float, y: float) -> str:
        return at(self.tall, x + self.x, y)

    def _spline(self, points: tuple[tuple[float, float], ...], *, arrow: bool = True) -> str:
        return spline(self.tall, tuple((x + self.x, y) for x, y in points), arrow=arrow)

    # -- lanes and stages ---------------------------------------------------------------------

    def _strip(self, n: int, strip: Strip, before: set[str]) -> set[str]:
        """Write the strip of a lane with the cards in it; return their stages."""
        box, shown = strip.box, set()
        again = any(strip.lane == other.lane for other in self.picture.strips[:n])
        with self.out.subgraph(name=f"cluster_{self.prefix}{strip.lane.id}" + (f"_{n}" if again else "")) as lane:
            name = Box(strip.at, box.y + 3, max(line_width(line) for line in strip.name) + 2 * PAD, height(strip.name))
            said = statements.listed(
                bb=f"{self._at(box.x, box.bottom)},{self._at(box.right, box.y)}",
                label=self.labels.table(strip.name, name, pad=0.0),
                lp=self._at(name.middle[0] - PAD / 2, name.middle[1]),
                style="filled",
                fillcolor=self.colours.lane(strip.lane.id),
                color=self.colours.rule,
                penwidth="0.6",
            )
            lane.body.append(f"\t\tgraph [{said}]\n")
            for card in self.picture.cards:
                if card.node.lane == strip.lane.id and card.node.id not in before:
                    self._card(lane, card)
                    shown.add(card.node.id)
        return shown

    def _card(self, into: graphviz.Digraph, card: Card) -> None:
        colours, node, state = self.colours, card.node, card.state
        head = colours.mark["now-head"] if state == "now" else colours.head(node.lane)
        statements.node(
            into.body,
            self.prefix + node.id,
            label=self.labels.table(
                card.title, card.head, pad=GAP + 1, head=head, body=card.box.height - card.head.height
            ),
            pos=self._at(*card.box.middle),
            width=number(card.box.width / 72, 4),
            height=number(card.box.height / 72, 4),
            style=",".join(filter(None, ("filled", pens.CARD_PATTERNS.get(state)))),
            peripheries="2" if node.ending == "law" else "1",
            fillcolor=colours.card,
            color=colours.mark.get({"past": "walked"}.get(state, state), colours.border(node.lane)),
            penwidth=pens.CARD_BORDERS.get(state, pens.LAW_BORDER if node.ending == "law" else pens.BORDER),
            id=f"stage-{self.prefix}{node.id}",
        )

    # -- steps --------------------------------------------------------------------------------

    def _edge(self, row: Row, edge: Edge, route: Route | None, *, labelled: bool) -> None:
        colours, x, y = self.colours, *row.box.middle
        state = route.state if route is not None else ""
        place = self._at(x, y)
        if route is None:
            line = {"pos": " ".join([place] * 4), "color": "transparent", "dir": "none"}
        else:
            colour = colours.mark.get(state) or colours.line(self.picture.graph.node(edge.target).lane)
            line = {"pos": self._spline(route.points, arrow=not isinstance(route, Joined)), "color": colour}
            if isinstance(route, Joined):
                line["dir"] = "none"
        if state in pens.LINE_PATTERNS or edge.lapse:
            line["style"] = pens.LINE_PATTERNS.get(state, "dashed")
        if state in pens.LINES:
            line["penwidth"] = pens.LINES[state]
        if labelled:
            line |= {"label": self.labels.table(row.lines, row.box, insets=row.insets), "lp": self._at(x + PAD / 2, y)}
        statements.edge(
            self.out.body,
            self.prefix + edge.source,
            self.prefix + edge.target,
            id=f"step-{self.prefix}{_UNFIT.sub('_', edge.id)}",
            **line,
        )

    # -- texts --------------------------------------------------------------------------------

    def _paragraph(self, paragraph: Paragraph) -> None:
        box = paragraph.box
        statements.node(
            self.out.body,
            self.prefix + (paragraph.id if paragraph.id in self.told else f"_{paragraph.id}"),
            label=self.labels.table(paragraph.lines, box, pad=0.0),
            pos=self._at(box.middle[0] + PAD / 2, box.middle[1]),
            width=number(box.width / 72, 4),
            height=number(box.height / 72, 4),
            shape="none",
            id=f"text-{self.prefix}{paragraph.id}",
        )

    def _bar(self, name: str, bar: Bar) -> None:
        colour, outlined = self.colours.bars[bar.role], bar.role in pens.OUTLINED
        statements.node(
            self.out.body,
            name,
            label="",
            pos=self._at(*bar.box.middle),
            width=number(bar.box.width / 72, 4),
            height=number(bar.box.height / 72, 4),
            shape="circle" if bar.role in pens.ROUND else "diamond" if bar.role in pens.DIAMONDS else "box",
            style=",".join(filter(None, ("filled", pens.BAR_PATTERNS.get(bar.role)))),
            fillcolor=self.colours.card if bar.role in pens.HOLLOW else colour,
            color=self.colours.ink["text"] if outlined else colour,
            penwidth=pens.OUTLINE if outlined else "0",
        )

    # -- signs --------------------------------------------------------------------------------

    def _sign(self, name: str, sign: Sign) -> None:
        if sign.kind in pens.SPECIMENS:
            self._specimen(name, sign)
            return
        colours = self.colours
        size = sign.size + (pens.OPEN_WIDER if sign.kind == "open" else 0)
        clock = sign.kind == "clock"
        statements.node(
            self.out.body,
            name,
            label="?" if sign.kind == "open" else "",
            fontsize="8",
            fontcolor=colours.paper,
            shape={"no-law": "octagon", "open": "diamond", "law": "doublecircle", "clock": "circle"}[sign.kind],
            pos=self._at(sign.x, sign.y),
            width=number(size / 72, 4),
            height=number(size / 72, 4),
            style="filled",
            fillcolor=colours.card if clock else colours.ink[sign.kind],
            color=colours.ink["text" if clock else sign.kind],
            penwidth=pens.BORDER,
        )
        if clock:
            x, y = sign.x, sign.y
            up, right = pens.HANDS
            hands = [(x, y + up), (x, y + up), (x, y), (x, y), (x, y), (x + right, y), (x + right, y)]
            statements.edge(
                self.out.body,
                name,
                name,
                pos=" ".join(self._at(*point) for point in hands),
                dir="none",
                color=colours.ink["text"],
                penwidth=pens.BORDER,
            )

    def _specimen(self, name: str, sign: Sign) -> None:
        """Write a short line, as the legend shows it."""
        statements.node(
            self.out.body, name, label="", shape="none", pos=self._at(sign.x, sign.y), width="0.01", height="0.01"
        )
        statements.edge(
            self.out.body,
            name,
            name,
            pos=self._spline(((sign.x - 12, sign.y), (sign.x + 12, sign.y))),
            style=pens.LINE_PATTERNS.get(sign.kind, "dashed" if sign.kind == "dashed" else "solid"),
            color=self.colours.mark.get(sign.kind, self.colours.ink["text"]),
            penwidth=pens.LINES.get(sign.kind, pens.THIN),
        )
