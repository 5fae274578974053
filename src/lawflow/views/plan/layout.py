"""Where everything stands: lanes from top to bottom, stages in fixed columns, lines in the gaps between."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from lawflow.views.plan import legend, panels
from lawflow.views.plan.cards import card, drafts
from lawflow.views.plan.grid import Grid, make_grid
from lawflow.views.plan.metrics import height, line_height
from lawflow.views.plan.picture import PAD, Box, Picture, Route, Sign, Strip
from lawflow.views.plan.routing import STEP, Wire, tracks_along
from lawflow.views.plan.sheets import GAP, SIGN

if TYPE_CHECKING:
    from lawflow.views.content.graph import Graph
    from lawflow.views.plan.picture import Card, Paragraph
    from lawflow.views.plan.routing import Net
    from lawflow.views.plan.sheets import Sheet

PAPER: Final = 297 / 210  # A4 on its side
NARROWEST: Final = 842.0  # A4 on its side, in points: texts print in their own size
WIDEST: Final = 9000.0
MARGIN: Final = 14.0
TITLE: Final = 28.0
_FIRST: Final = {"overview": 1100.0, "steps": 1750.0, "full": 2400.0}  # the widths that are tried first
_CLOSE: Final = 12.0  # the narrowest and the widest that may do are as good as one
_SLACK: Final = 0.008  # so much empty paper at the foot is no fault
_FALL: Final = 0.75
_NAME: Final = 2.6  # above the name of a lane
_BETWEEN: Final = 9.0  # between two cards, one above the other
_CLEAR: Final = 1.0  # between the name of a lane and the first line below it


def layout(graph: Graph, lang: str, *, dark: bool = False) -> Picture:
    """Return the picture of a graph, as small as it can be in the proportions of A4 on its side."""
    return fitting(graph, lang, make_grid(graph), dark=dark).picture()


def fitting(graph: Graph, lang: str, grid: Grid, *, dark: bool = False, also: tuple[Graph, ...] = ()) -> Layout:
    """Return about the narrowest layout that fits; ``also`` are parts of the graph whose cards fit into its places."""
    best: Layout | None = None
    low, width, high = NARROWEST - 1, _FIRST[graph.detail], WIDEST + 1
    while best is None or (best.slack() > _SLACK and high - low > _CLOSE):
        attempt = Layout(graph, lang, grid, width, dark=dark, also=also)
        if attempt.slack() >= 0:
            best, high = attempt, width
        elif width >= WIDEST:
            return attempt
        else:
            low = width
        guess = min(max(attempt.guess(), NARROWEST), WIDEST)
        width = WIDEST if best is None and high - low < _CLOSE else guess if low < guess < high else (low + high) / 2
    return best


class Layout:
    """One attempt at a picture of a given width."""

    def __init__(
        self, graph: Graph, lang: str, grid: Grid, width: float, *, dark: bool = False, also: tuple[Graph, ...] = ()
    ) -> None:
        self.graph, self.lang, self.grid, self.width, self.dark = graph, lang, grid, width, dark
        self.blocks = legend.blocks(graph, lang)
        self._columns()
        self.sheets = self._sheets(graph)
        self.tall = {name: made.height for name, made in self.sheets.items()}
        for part in also:
            for name, made in self._sheets(part).items():
                self.tall[name] = max(self.tall[name], made.height)
        self._rows()
        beside = self._beside_first() if grid.beside_first else None
        self.signs, self.paragraphs, low = panels.place(self.blocks, beside, *self._free())
        self.height = max(self.bottom, low) + MARGIN

    def _sheets(self, graph: Graph) -> dict[str, Sheet]:
        return {name: draft.sheet(self._wide(name)) for name, draft in drafts(graph, self.lang).items()}

    def slack(self) -> float:
        """Return the share of the paper's height that is left over; negative if the picture is too tall."""
        return 1 - self.height * PAPER / self.width

    def guess(self) -> float:
        """Return a width that may do: text set wider is less tall, by a power that was measured."""
        return float(1.006 * (self.height * PAPER * self.width**_FALL) ** (1 / (1 + _FALL)))

    def _columns(self) -> None:
        nets: dict[int, set[Net]] = defaultdict(set)
        for wire in self.grid.wires:
            nets[wire.first].add(wire.net)
            nets[wire.last].add(wire.net)
        gaps = [24.0 + STEP * max(len(nets[gap]) - 1, 0) if nets[gap] else 8.0 for gap in range(self.grid.columns + 1)]
        self.card_width = (self.width - 2 * MARGIN - sum(gaps)) / self.grid.columns
        self.left: list[float] = []
        self.gap_at: list[tuple[float, float]] = []
        x = MARGIN
        for wide in gaps:
            self.gap_at.append((x, wide))
            self.left.append(x + wide)
            x += wide + self.card_width

    def _wide(self, name: str) -> float:
        place = self.grid.cells[name]
        return self.left[place.column + place.span - 1] + self.card_width - self.left[place.column]

    def _rows(self) -> None:
        """Set the top of every lane, of the lines above it, and of every card in it."""
        self.names = {
            lane: name.lines(self.card_width) for lane, name in legend.lane_names(self.graph, self.lang).items()
        }
        self.roof: list[float] = []
        self.named: list[float] = []
        self.top: list[float] = []
        self.boxes: dict[str, Box] = {}
        y = MARGIN + max(TITLE, *(one.box.height + 4 for one in self._heading(self.graph)))
        for row, stack in enumerate(self.grid.stacks):
            self.roof.append(y)
            tracks = len(self.grid.across.get(row, ()))
            y += _NAME + max(height(self.names[lane]) for lane in self.grid.rows[row])
            self.named.append(y)
            y += 4.0 + STEP * tracks if tracks else 3.0
            self.top.append(y)
            low = [y] * self.grid.columns
            for name in stack:
                place = self.grid.cells[name]
                columns = range(place.column, place.column + place.span)
                top = max(low[column] for column in columns)
                box = Box(self.left[place.column], top, self._wide(name), self.tall[name])
                self.boxes[name] = box
                for column in columns:
                    low[column] = box.bottom + _BETWEEN
            y = max(low) - _BETWEEN + 8.0
            if row == 0 and self.grid.beside_first:
                y = max(y, panels.legend_end(self.blocks, self._beside_first()) + 8.0)
        self.roof.append(y)
        self.named.append(y + _NAME)
        tracks = len(self.grid.across.get(len(self.grid.rows), ()))
        self.bottom = y + (8.0 + STEP * tracks if tracks else 0.0)

    def _beside_first(self) -> Box:
        """Return the room beside the first card."""
        x = self.left[1] + 4
        return Box(x, self.roof[0] + 4, self.width - x - 20, 0.0)

    def _free(self) -> tuple[Box, int]:
        """Return the room for the panels, at the lower left or below everything, and for how many columns it is."""
        corner, x = self.grid.corner(), self.left[0]
        if corner is None:
            return Box(x, self.bottom + 8, self.width - 2 * x, 0.0), panels.MOST
        row, column = corner
        y = self.top[row]
        return Box(x, y, self.gap_at[column][0] - x - 10, self.bottom - y), min(column, 2)

    def _heading(self, graph: Graph) -> tuple[Paragraph, ...]:
        return panels.heading(graph, self.lang, Box(MARGIN, MARGIN, self.width - 2 * MARGIN, TITLE))

    def picture(self, part: Graph | None = None) -> Picture:
        """Return the whole picture, or that of a part of it in the same places."""
        graph = part or self.graph
        sheets = self.sheets if part is None else self._sheets(part)
        cards = {name: card(graph, made, self.boxes[name].tall(made.height)) for name, made in sheets.items()}
        signs = (*self.signs, *(sign for one in cards.values() for sign in _row_signs(one)))
        head = self._heading(graph)
        return Picture(
            graph=graph,
            lang=self.lang,
            width=self.width,
            height=max(self.height, self.width / PAPER),
            strips=self._strips(graph),
            cards=tuple(cards.values()),
            routes=self._routes(graph, cards),
            signs=signs,
            paragraphs=(*head, *self.paragraphs),
            dark=self.dark,
        )

    # -- lines --------------------------------------------------------------------------------

    def _routes(self, graph: Graph, cards: dict[str, Card]) -> tuple[Route, ...]:
        by_id = {edge.id: edge for edge in graph.edges if edge.target in cards}
        wires = [wire for wire in self.grid.wires if wire.edge in by_id]
        exits = {edge.id: row.box.middle[1] for one in cards.values() for row in one.rows for edge in row.edges}
        entered = {wire.net for wire in self.grid.wires}
        ports = {net: _port(cards[net[0]], net, entered) for net in dict.fromkeys(wire.net for wire in wires)}
        along = tracks_along(self._joins(wires, exits, ports))
        found = []
        for wire in wires:
            edge = by_id[wire.edge]
            start, end = cards[edge.source].box, cards[edge.target].box
            x0 = start.right if wire.leaves == "right" else start.x
            x9 = end.x if wire.enters == "left" else end.right
            x1, x2 = self._track(along, wire.first, wire.net), self._track(along, wire.last, wire.net)
            y0, y9 = exits[wire.edge], ports[wire.net]
            middle: tuple[tuple[float, float], ...] = ((x1, y0), (x1, y9))
            if wire.across is not None:
                y = self._across(wire)
                middle = ((x1, y0), (x1, y), (x2, y), (x2, y9))
            state = graph.mark.step(edge.id)[0] if graph.mark is not None else ""
            found.append(Route(edge, ((x0, y0), *middle, (x9, y9)), state))
        return tuple(found)

    def _joins(
        self, wires: list[Wire], exits: dict[str, float], ports: dict[Net, float]
    ) -> list[tuple[int, Net, str, float]]:
        """Return where the lines join the tracks between the columns: (gap, net, side, y)."""
        joins = []
        for wire in wires:
            joins.append((wire.first, wire.net, "left" if wire.leaves == "right" else "right", exits[wire.edge]))
            joins.append((wire.last, wire.net, "right" if wire.enters == "left" else "left", ports[wire.net]))
            if wire.across is not None:
                y, onward = self._across(wire), wire.last > wire.first
                joins.append((wire.first, wire.net, "right" if onward else "left", y))
                joins.append((wire.last, wire.net, "left" if onward else "right", y))
        return joins

    def _across(self, wire: Wire) -> float:
        row = wire.across if wire.across is not None else 0
        return self.named[row] + _CLEAR + STEP * self.grid.across[row].index(wire.net)

    def _track(self, along: dict[int, list[Net]], gap: int, net: Net) -> float:
        x, wide = self.gap_at[gap]
        nets = along[gap]
        return x + wide / 2 + STEP * (nets.index(net) - (len(nets) - 1) / 2)

    # -- lanes --------------------------------------------------------------------------------

    def _strips(self, graph: Graph) -> tuple[Strip, ...]:
        """Return a strip for every lane; lanes that share a row divide it between their stages."""
        found = []
        lanes, names = {lane.id: lane for lane in graph.lanes}, legend.lane_names(graph, self.lang)
        lane_of = {node.id: node.lane for node in self.graph.nodes}
        corner = self.grid.corner()
        for row, stack in enumerate(self.grid.stacks):
            here = sorted((self.grid.cells[name].column, lane_of[name]) for name in stack)
            runs = [here[0], *(now for before, now in pairwise(here) if before[1] != now[1])]
            first = corner[1] if corner is not None and row >= corner[0] else 0
            columns = [first, *(column for column, _ in runs[1:])]
            starts = [self.gap_at[column][0] for column in columns]
            ends = [*starts[1:], self.width - MARGIN]
            for column, x, right, (_, lane) in zip(columns, starts, ends, runs, strict=True):
                found.append(
                    Strip(
                        lanes[lane],
                        Box(x, self.roof[row], right - x, self.roof[row + 1] - self.roof[row]),
                        names[lane].lines(self.card_width),
                        self.left[column],
                    )
                )
        return tuple(found)


def _port(aim: Card, net: Net, entered: set[Net]) -> float:
    """Return the height at which the lines of a net enter a card; lapses enter below the others."""
    target, style, side = net
    if (target, "lapse" if style == "step" else "step", side) not in entered:
        return aim.head.middle[1]
    return aim.head.middle[1] + (-4.5 if style == "step" else 4.5)


def _row_signs(one: Card) -> list[Sign]:
    """Return the signs of the rows of a card, each level with its line."""
    found = []
    for row in one.rows:
        y = row.box.y + GAP
        tops = []
        for line in row.lines:
            tops.append(y)
            y += line_height(line)
        found += [
            Sign(kind, row.box.x + PAD + SIGN / 2 - 2, tops[n] + line_height(row.lines[n]) / 2) for n, kind in row.signs
        ]
    return found
