"""DOT: the picture with every place fixed, so that any Graphviz draws it as it was laid out (``layout=nop2``)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape

import graphviz

from lawflow.views.cards import GAP
from lawflow.views.graph import text
from lawflow.views.metrics import line_height
from lawflow.views.palette import Palette, palette
from lawflow.views.picture import PAD

if TYPE_CHECKING:
    from lawflow.views.graph import Edge
    from lawflow.views.metrics import Line, Style
    from lawflow.views.picture import Box, Card, Paragraph, Picture, Route, Row, Sign, Strip

FONT: Final = "Arimo"
_BEND: Final = 5.0  # radius of a corner
_ARROW: Final = 7.0


def dot(picture: Picture) -> str:
    """Return the DOT source of a picture; the same bytes for the same picture."""
    writer = _Writer(picture)
    return writer.source()


class _Writer:
    def __init__(self, picture: Picture) -> None:
        self.picture = picture
        self.colours: Palette = palette(dark=picture.dark)
        self.out = graphviz.Digraph("lawflow", comment=f"{picture.graph.id} {picture.graph.detail} {picture.lang}")

    def source(self) -> str:
        picture, out = self.picture, self.out
        out.attr(
            "graph",
            layout="nop2",
            bb=f"0,0,{_n(picture.width)},{_n(picture.height)}",
            bgcolor=self.colours.paper,
            fontname=FONT,
            outputorder="nodesfirst",
            pad="0",
            margin="0",
        )
        out.attr(
            "node",
            fontname=FONT,
            fontsize="10",
            fontcolor=self.colours.ink["text"],
            shape="box",
            fixedsize="true",
            margin="0",
        )
        out.attr("edge", fontname=FONT, fontsize="10", fontcolor=self.colours.ink["text"], arrowsize="0.7")
        for n, corner in enumerate(((0.0, 0.0), (picture.width, picture.height))):
            out.node(
                f"_corner{n}", label="", shape="none", style="invis", pos=self._at(*corner), width="0.01", height="0.01"
            )
        shown: set[str] = set()
        for n, strip in enumerate(picture.strips):
            shown |= self._strip(n, strip, shown)
        for card in picture.cards:
            if card.node.id not in shown:
                self._card(self.out, card)
        routes = {route.edge.id: route for route in picture.routes}
        for card in picture.cards:
            for row in card.rows:
                for n, edge in enumerate(row.edges):
                    self._edge(row, edge, routes.get(edge.id), labelled=n == 0)
        for paragraph in picture.paragraphs:
            self._paragraph(paragraph)
        for n, sign in enumerate(picture.signs):
            self._sign(n, sign)
        return str(self.out.source)

    def _at(self, x: float, y: float) -> str:
        return f"{_n(x)},{_n(self.picture.height - y)}"

    def _strip(self, n: int, strip: Strip, before: set[str]) -> set[str]:
        """Write the strip of a lane with the cards in it; return their stages."""
        box, shown = strip.box, set()
        again = any(strip.lane == other.lane for other in self.picture.strips[:n])
        with self.out.subgraph(name=f"cluster_{strip.lane.id}" + (f"_{n}" if again else "")) as lane:
            name = "".join(run.text for run in strip.name[0])
            x, y = strip.at + sum(run.width for run in strip.name[0]) / 2, box.y + 9
            lane.attr(
                "graph",
                bb=f"{self._at(box.x, box.bottom)},{self._at(box.right, box.y)}",
                label=name,
                lp=self._at(x, y),
                fontsize=_n(strip.name[0][0].style.size),
                fontcolor=self.colours.ink["lane"],
                style="filled",
                fillcolor=self.colours.lane(strip.lane.id),
                color=self.colours.rule,
                penwidth="0.6",
            )
            for card in self.picture.cards:
                if card.node.lane == strip.lane.id and card.node.id not in before:
                    self._card(lane, card)
                    shown.add(card.node.id)
        return shown

    def _card(self, into: graphviz.Digraph, card: Card) -> None:
        colours = self.colours
        final = card.node.ending == "law"
        now, past = card.state == "now", card.state == "past"
        into.node(
            card.node.id,
            label=self._table(
                card.title,
                card.head,
                pad=GAP + 1,
                head=colours.mark["now-head"] if now else colours.head(card.node.lane),
                body=card.box.height - card.head.height,
            ),
            pos=self._at(*card.box.middle),
            width=_n(card.box.width / 72, 4),
            height=_n(card.box.height / 72, 4),
            shape="box",
            style="filled",
            peripheries="2" if final else "1",
            fillcolor=colours.card,
            color=colours.mark["now"] if now else colours.mark["walked"] if past else colours.border(card.node.lane),
            penwidth="3" if now else "2" if past else "1.4" if final else "0.9",
            id=f"stage-{card.node.id}",
            tooltip=text(card.node.label, self.picture.lang),
        )

    def _table(
        self,
        lines: tuple[Line, ...],
        box: Box,
        *,
        insets: tuple[float, ...] = (),
        pad: float = GAP,
        head: str = "",
        body: float = 0.0,
    ) -> str:
        """Return an HTML-like label in which every run has a cell of its own width.

        Renderers guess the width of Cyrillic, so no place may depend on their guess.
        """
        wide, y = round(box.width), pad
        rows = [_cell(wide, round(y))] if round(y) else []
        for n, line in enumerate(lines):
            tall = round(y + line_height(line)) - round(y)
            rows.append(self._line(line, wide, tall, PAD + (insets[n] if insets else 0.0)))
            y += line_height(line)
        rows.append(_cell(wide, round(box.height) - round(y)))
        fill = f' BGCOLOR="{head}"' if head else ""
        inner = f'<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">{"".join(rows)}</TABLE>'
        outer = f"<TR><TD{fill}>{inner}</TD></TR>" + _cell(wide, round(body))
        return f'<<TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0">{outer}</TABLE>>'

    def _line(self, line: Line, wide: int, tall: int, inset: float) -> str:
        """Return one line as a row: a cell for the inset, one for each run, one for the rest."""
        edges, x = [0, round(inset)], inset
        for run in line:
            x += run.width
            edges.append(min(round(x), wide))
        widths = [right - left for left, right in zip(edges, edges[1:], strict=False)]
        cells = [f'<TD FIXEDSIZE="TRUE" WIDTH="{max(widths[0], 1)}" HEIGHT="{tall}"></TD>']
        cells += [
            f'<TD FIXEDSIZE="TRUE" WIDTH="{max(room, 1)}" HEIGHT="{tall}" ALIGN="LEFT" BALIGN="LEFT">{self._run(run.text, run.style)}</TD>'
            for run, room in zip(line, widths[1:], strict=True)
        ]
        if wide > edges[-1]:
            cells.append(f'<TD FIXEDSIZE="TRUE" WIDTH="{wide - edges[-1]}" HEIGHT="{tall}"></TD>')
        return f'<TR><TD><TABLE BORDER="0" CELLBORDER="0" CELLSPACING="0" CELLPADDING="0"><TR>{"".join(cells)}</TR></TABLE></TD></TR>'

    def _run(self, words: str, style: Style) -> str:
        words = escape(words, {"\N{NO-BREAK SPACE}": "&#160;"})
        if style.bold:
            words = f"<B>{words}</B>"
        elif style.italic:
            words = f"<I>{words}</I>"
        else:
            words += "<I> </I>"  # a lone plain run sits lower than a bold or slanted one
        return f'<FONT POINT-SIZE="{style.size:.0f}" COLOR="{self.colours.ink[style.role]}">{words}</FONT>'

    def _edge(self, row: Row, edge: Edge, route: Route | None, *, labelled: bool) -> None:
        colours = self.colours
        lane = self.picture.graph.node(edge.target).lane
        walked = row.state == "walked"
        colour = colours.mark["walked"] if walked else colours.line(lane)
        x, y = row.box.middle
        label = self._table(row.lines, row.box, insets=row.insets)
        rest = {"penwidth": "2.6" if walked else "1.1", "color": colour}
        if route is None:
            rest = {
                "pos": f"{self._at(x, y)} {self._at(x, y)} {self._at(x, y)} {self._at(x, y)}",
                "color": "transparent",
                "dir": "none",
            }
        else:
            rest["pos"] = self._spline(route.points)
        self.out.edge(
            edge.source,
            edge.target,
            **({"label": label, "lp": self._at(x, y)} if labelled else {}),
            style="dashed" if edge.lapse else "solid",
            id=f"step-{edge.id}".replace("/", "--").replace("+", "_"),
            tooltip="; ".join(edge.steps),
            **rest,
        )

    def _spline(self, points: tuple[tuple[float, float], ...]) -> str:
        """Return a line through the corners as Bézier curves with rounded corners and an arrow at the end."""
        corners = _straightened(points)
        (ax, ay), (bx, by) = corners[-2], corners[-1]
        tip = (bx, by)
        away = 1 if ax < bx else -1
        corners[-1] = (bx - away * _ARROW, by) if ay == by else (bx, by)
        path = [corners[0]]
        for before, here, after in zip(corners, corners[1:], corners[2:], strict=False):
            radius = min(_BEND, _far(before, here) / 2, _far(here, after) / 2)
            start, end = _toward(here, before, radius), _toward(here, after, radius)
            path += [path[-1], start, start, here, here, end]
        path += [path[-1], corners[-1], corners[-1]]
        return f"e,{self._at(*tip)} " + " ".join(self._at(*point) for point in path)

    def _paragraph(self, paragraph: Paragraph) -> None:
        box = paragraph.box
        stages = {node.id for node in self.picture.graph.nodes} - {card.node.id for card in self.picture.cards}
        self.out.node(
            paragraph.id if paragraph.id in stages else f"_{paragraph.id}",
            label=self._table(paragraph.lines, box, pad=0.0),
            pos=self._at(*box.middle),
            width=_n(box.width / 72, 4),
            height=_n(box.height / 72, 4),
            shape="none",
            id=f"text-{paragraph.id}",
        )

    def _sign(self, n: int, sign: Sign) -> None:
        colours, name = self.colours, f"_sign{n}"
        if sign.kind in ("line", "dashed"):
            y = sign.y
            self.out.node(name, label="", shape="none", pos=self._at(sign.x, y), width="0.01", height="0.01")
            points = ((sign.x - 12, y), (sign.x + 12, y))
            self.out.edge(
                name,
                name,
                pos=self._spline(points),
                style="dashed" if sign.kind == "dashed" else "solid",
                color=colours.ink["text"],
                penwidth="1.1",
            )
            return
        shape = {"no-law": "octagon", "open": "diamond", "law": "doublecircle", "clock": "circle"}[sign.kind]
        size = sign.size + (3 if sign.kind == "open" else 0)
        self.out.node(
            name,
            label="?" if sign.kind == "open" else "",
            fontsize="8",
            fontcolor=colours.paper,
            shape=shape,
            pos=self._at(sign.x, sign.y),
            width=_n(size / 72, 4),
            height=_n(size / 72, 4),
            style="filled",
            fillcolor=colours.card if sign.kind == "clock" else colours.ink[sign.kind],
            color=colours.ink["text"] if sign.kind == "clock" else colours.ink[sign.kind],
            penwidth="0.9",
        )
        if sign.kind == "clock":
            x, y = sign.x, sign.y
            hands = [(x, y - 3.2), (x, y - 3.2), (x, y), (x, y), (x, y), (x + 2.6, y), (x + 2.6, y)]
            self.out.edge(
                name,
                name,
                pos=" ".join(self._at(*point) for point in hands),
                dir="none",
                color=colours.ink["text"],
                penwidth="0.9",
            )


def _n(value: float, digits: int = 2) -> str:
    """Return a number as short stable text."""
    shown = f"{value:.{digits}f}"
    return shown.rstrip("0").rstrip(".") if "." in shown else shown


def _cell(wide: int, tall: int) -> str:
    """Return an empty row of a table; nothing where it has no height."""
    return f'<TR><TD FIXEDSIZE="TRUE" WIDTH="{wide}" HEIGHT="{tall}"></TD></TR>' if tall > 0 else ""


def _far(one: tuple[float, float], other: tuple[float, float]) -> float:
    return abs(one[0] - other[0]) + abs(one[1] - other[1])


def _toward(here: tuple[float, float], other: tuple[float, float], by: float) -> tuple[float, float]:
    far = _far(here, other) or 1.0
    return here[0] + (other[0] - here[0]) / far * by, here[1] + (other[1] - here[1]) / far * by


def _straightened(points: tuple[tuple[float, float], ...]) -> list[tuple[float, float]]:
    """Return the corners without those that lie on a straight line."""
    kept = [points[0]]
    for here, after in zip(points[1:], (*points[2:], None), strict=True):
        if after is not None and (kept[-1][0] == here[0] == after[0] or kept[-1][1] == here[1] == after[1]):
            continue
        if here != kept[-1]:
            kept.append(here)
    return kept
