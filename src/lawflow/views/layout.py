"""Where everything stands: lanes from top to bottom, stages in fixed columns, lines in the gaps between."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.views import panels
from lawflow.views.cards import GAP, SIGN, Sheet, card, sheet
from lawflow.views.metrics import line_height
from lawflow.views.picture import PAD, Box, Picture, Route, Sign, Strip
from lawflow.views.places import BESIDE, PLACES, WIDE
from lawflow.views.routing import STEP, Place, Wire, plan, tracks_across, tracks_along

if TYPE_CHECKING:
    from lawflow.views.graph import Edge, Graph, Node
    from lawflow.views.picture import Card

PAPER: Final = 297 / 210  # A4 on its side
MARGIN: Final = 14.0
TITLE: Final = 28.0
_STROKE: Final = 15.0  # from a card to the nearest track
_NAME: Final = 17.0  # height of the name of a lane


@attrs.frozen
class Grid:
    """Which cell every card has, which row belongs to which lane, and which way every line takes."""

    cells: dict[str, Place]
    lanes: tuple[str, ...]
    wires: tuple[Wire, ...]
    columns: int
    across: dict[int, list[tuple[str, str, str]]]

    def last_row(self, name: str) -> int:
        """Return the last row that a card may use: down to the next card in its column, or the end of its lane."""
        place = self.cells[name]
        row = place.row
        while row + 1 < len(self.lanes) and self.lanes[row + 1] == self.lanes[row] and self.holder(place.column, row + 1) is None:
            row += 1
        return row

    def holder(self, column: int, row: int) -> str | None:
        """Return the stage whose card starts in the row and covers the column."""
        return next((name for name, at in self.cells.items() if at.row == row and at.column <= column < at.column + at.span), None)

    def row_of_lane(self, lane: str) -> int:
        """Return the first row of a lane."""
        return self.lanes.index(lane)


def layout(graph: Graph, lang: str, *, dark: bool = False) -> Picture:
    """Return the picture of a graph, as small as it can be in the proportions of A4 on its side."""
    grid = make_grid(graph)
    wide = 1600.0
    while True:
        picture = Layout(graph, lang, grid, wide, dark=dark).picture()
        if picture.height * PAPER <= wide or wide > 3600:  # noqa: PLR2004 (a poster; no text is that long)
            return attrs.evolve(picture, height=max(picture.height, wide / PAPER))
        wide = max(wide + 40, (wide * picture.height * PAPER) ** 0.5 // 20 * 20)


def drawn(graph: Graph) -> tuple[Node, ...]:
    """Return the stages that get a card: all but the ends without a law, which stand in the rows that lead there."""
    leaving = {edge.source for edge in graph.edges}
    return tuple(node for node in graph.nodes if node.id in leaving or node.ending in ("", "law"))


def leads_on(graph: Graph, edge: Edge) -> bool:
    """Say whether the edge is drawn as a line: not to itself, nor to an end that its row names."""
    return edge.source != edge.target and graph.node(edge.target).ending in ("", "law")


def make_grid(graph: Graph) -> Grid:
    """Return the cells of the stages and the ways of the lines."""
    shown = {lane.id for lane in graph.lanes}
    taken: set[tuple[str, int, int]] = set()
    places: dict[str, tuple[str, int, int]] = {}
    for node in drawn(graph):
        column, row = PLACES.get(node.id) or (_column(graph, node, places), 0)
        lane = _rows_of(node.lane, shown)
        while (lane, column, row) in taken:
            row += 1
        taken.add((lane, column, row))
        places[node.id] = (lane, column, row)
    rows: list[str] = []
    starts: dict[str, int] = {}
    for lane in graph.lanes:
        here = [row for name, _, row in places.values() if name == lane.id]
        if here:
            starts[lane.id] = len(rows)
            rows += [lane.id] * (max(here) + 1)
    cells = {name: Place(column, starts[lane] + row, WIDE.get(name, 1)) for name, (lane, column, row) in places.items()}
    wires = tuple(
        plan(edge.id, "lapse" if edge.lapse else "step", cells[edge.source], cells[edge.target], edge.target)
        for edge in graph.edges
        if leads_on(graph, edge)
    )
    by_id = {edge.id: edge for edge in graph.edges}
    across = tracks_across(
        wires,
        {wire.edge: cells[by_id[wire.edge].source].row for wire in wires},
        {wire.edge: cells[by_id[wire.edge].target].row for wire in wires},
    )
    return Grid(cells, tuple(rows), wires, max(place.column + place.span for place in cells.values()), across)


def _rows_of(lane: str, shown: set[str]) -> str:
    """Return the lane in whose rows a lane stands."""
    beside = BESIDE.get(lane, lane)
    return beside if beside in shown else lane


def _column(graph: Graph, node: Node, places: dict[str, tuple[str, int, int]]) -> int:
    before = [places[edge.source][1] for edge in graph.edges if edge.target == node.id and edge.source in places]
    return min(max(before, default=-1) + 1, max(column for column, _ in PLACES.values()))


class Layout:
    """One attempt at a picture of a given width; every step fills in what the next one needs."""

    def __init__(self, graph: Graph, lang: str, grid: Grid, width: float, *, dark: bool = False) -> None:
        self.graph, self.lang, self.grid, self.width, self.dark = graph, lang, grid, width, dark
        self.nets: dict[int, list[tuple[str, str, str]]] = defaultdict(list)
        for wire in grid.wires:
            for gap in {wire.first, wire.last}:
                if wire.net not in self.nets[gap]:
                    self.nets[gap].append(wire.net)
        self._columns()
        self.sheets: dict[str, Sheet] = {
            node.id: sheet(graph, node, lang, self._wide(node.id)) for node in drawn(graph)
        }

    def _columns(self) -> None:
        gaps = [_STROKE * 1.6 + STEP * max(len(self.nets[gap]) - 1, 0) if self.nets[gap] else 8.0 for gap in range(self.grid.columns + 1)]
        self.card_width = (self.width - 2 * MARGIN - sum(gaps)) / self.grid.columns
        self.left: list[float] = []
        self.gap_at: list[tuple[float, float]] = []
        x = MARGIN
        for column in range(self.grid.columns + 1):
            self.gap_at.append((x, gaps[column]))
            x += gaps[column]
            self.left.append(x)
            x += self.card_width

    def picture(self) -> Picture:
        """Return the whole picture."""
        blocks = panels.blocks(self.graph, self.lang)
        self._rows()
        cards = {name: card(self.graph, made, self._box(name)) for name, made in self.sheets.items()}
        routes = self._routes(cards)
        strips = self._strips()
        free = panels.Free.find(self, cards.values())
        signs, paragraphs, bottom = panels.place(blocks, free, self.width - 2 * MARGIN, self.bottom)
        signs = (*signs, *(sign for one in cards.values() for sign in _row_signs(one)))
        head = panels.heading(self.graph, self.lang, Box(MARGIN, MARGIN, self.width - 2 * MARGIN, TITLE))
        return Picture(
            self.graph, self.lang, self.width, bottom + MARGIN, strips, tuple(cards.values()), routes, signs,
            (*head, *paragraphs), dark=self.dark,
        )  # fmt: skip

    def _rows(self) -> None:
        """Set the top of every row of cards and of every gap between rows."""
        self.top: list[float] = []
        self.channel: list[float] = []
        y = MARGIN + TITLE
        for row, lane in enumerate(self.grid.lanes):
            tracks = len(self.grid.across.get(row, ()))
            name = _NAME if self.grid.row_of_lane(lane) == row else 0.0
            self.channel.append(y + name)
            y += name + (8.0 + STEP * tracks if tracks else 6.0)
            self.top.append(y)
            y = max(y + 20.0, *(self._low(name, row) for name in self.grid.cells)) + 6.0
        self.channel.append(y)
        tracks = len(self.grid.across.get(len(self.grid.lanes), ()))
        self.bottom = y + (8.0 + STEP * tracks if tracks else 0.0)

    def _low(self, name: str, row: int) -> float:
        """Return how far down a card asks the row to reach; a card may use the free rows of its lane below it."""
        place = self.grid.cells[name]
        if row < place.row or self.grid.last_row(name) != row:
            return 0.0
        return self.top[place.row] + self.sheets[name].height

    def _box(self, name: str) -> Box:
        place = self.grid.cells[name]
        return Box(self.left[place.column], self.top[place.row], self._wide(name), self.sheets[name].height)

    def _wide(self, name: str) -> float:
        place = self.grid.cells[name]
        last = place.column + place.span - 1
        return self.left[last] + self.card_width - self.left[place.column]

    # -- lines --------------------------------------------------------------------------------

    def _routes(self, cards: dict[str, Card]) -> tuple[Route, ...]:
        by_id = {edge.id: edge for edge in self.graph.edges}
        exits = {edge.id: row.box.middle[1] for one in cards.values() for row in one.rows for edge in row.edges}
        ports = {wire.net: self._port(cards[wire.net[0]], wire.net) for wire in self.grid.wires}
        joins = []
        for wire in self.grid.wires:
            joins.append((wire.first, wire.net, "left" if wire.leaves == "right" else "right", exits[wire.edge]))
            joins.append((wire.last, wire.net, "right" if wire.enters == "left" else "left", ports[wire.net]))
            if wire.across is not None:
                y, onward = self._across(wire), wire.last > wire.first
                joins.append((wire.first, wire.net, "right" if onward else "left", y))
                joins.append((wire.last, wire.net, "left" if onward else "right", y))
        along = tracks_along(joins)
        found = []
        for wire in self.grid.wires:
            edge = by_id[wire.edge]
            start, end = cards[edge.source].box, cards[edge.target].box
            x0 = start.right if wire.leaves == "right" else start.x
            x9 = end.x if wire.enters == "left" else end.right
            x1, x2 = self._track(along, wire.first, wire.net), self._track(along, wire.last, wire.net)
            y0, y9 = exits[wire.edge], ports[wire.net]
            middle = ((x1, y0), (x1, y9)) if wire.across is None else ((x1, y0), (x1, self._across(wire)), (x2, self._across(wire)), (x2, y9))
            state = self.graph.mark.step(edge.id)[0] if self.graph.mark is not None else ""
            found.append(Route(edge, ((x0, y0), *middle, (x9, y9)), state))
        return tuple(found)

    def _port(self, aim: Card, net: tuple[str, str, str]) -> float:
        """Return the height at which the lines of a net enter a card; lapses enter below the others."""
        both = {wire.net for wire in self.grid.wires if wire.net[0] == net[0] and wire.net[2] == net[2]}
        shift = 0.0 if len(both) == 1 else (-4.5 if net[1] == "step" else 4.5)
        return aim.head.middle[1] + shift

    def _across(self, wire: Wire) -> float:
        row = wire.across if wire.across is not None else 0
        return self.channel[row] + 4.0 + STEP * self.grid.across[row].index(wire.net)

    def _track(self, along: dict[int, list[tuple[str, str, str]]], gap: int, net: tuple[str, str, str]) -> float:
        x, wide = self.gap_at[gap]
        nets = along[gap]
        return x + wide / 2 + STEP * (nets.index(net) - (len(nets) - 1) / 2)

    # -- lanes --------------------------------------------------------------------------------

    def _strips(self) -> tuple[Strip, ...]:
        """Return a strip for every lane; lanes that share rows divide them between their stages."""
        found = []
        lanes = {lane.id: lane for lane in self.graph.lanes}
        by_lane = {node.id: node.lane for node in self.graph.nodes}
        for first in dict.fromkeys(self.grid.lanes):
            rows = [row for row, name in enumerate(self.grid.lanes) if name == first]
            here = sorted((place.column, by_lane[name]) for name, place in self.grid.cells.items() if place.row in rows)
            y, after = self.channel[rows[0]] - _NAME, rows[-1] + 1
            low = self.channel[after] - (_NAME if after < len(self.grid.lanes) else 0.0)
            runs = [here[0], *(now for before, now in zip(here, here[1:], strict=False) if before[1] != now[1])]
            starts = [self.gap_at[panels.first_column(self.grid, rows)][0], *(self.gap_at[column][0] for column, _ in runs[1:])]
            ends = [*starts[1:], self.width - MARGIN]
            for x, right, (_, lane) in zip(starts, ends, runs, strict=True):
                found.append(Strip(lanes[lane], Box(x, y, right - x, low - y), panels.lane_name(lanes[lane], self.lang)))
        return tuple(found)


def _row_signs(one: Card) -> list[Sign]:
    """Return the signs of the rows of a card, each level with its line."""
    found = []
    for row in one.rows:
        y = row.box.y + GAP
        tops = []
        for line in row.lines:
            tops.append(y)
            y += line_height(line)
        found += [Sign(kind, row.box.x + PAD + SIGN / 2 - 2, tops[n] + line_height(row.lines[n]) / 2) for n, kind in row.signs]
    return found
