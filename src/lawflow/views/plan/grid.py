"""The grid of a picture: which column and lane every card has, and which way every line takes."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import attrs

from lawflow.law.pictures import Spot
from lawflow.views.plan.routing import Place, Wire, plan, tracks_across

if TYPE_CHECKING:
    from lawflow.law.pictures import Pictures
    from lawflow.views.content.graph import Edge, Graph, Node
    from lawflow.views.plan.routing import Net


@attrs.frozen
class Grid:
    """``cells`` has the place of every card, ``rows`` the lanes from top to bottom (several may share a row).

    ``stacks`` has the cards of each row, from the top; ``across`` the order of the lines in each gap
    between rows.
    """

    cells: dict[str, Place]
    rows: tuple[tuple[str, ...], ...]
    stacks: tuple[tuple[str, ...], ...]
    wires: tuple[Wire, ...]
    columns: int
    across: dict[int, list[Net]]

    def corner(self) -> tuple[int, int] | None:
        """Return the largest empty corner at the lower left as (first row, first column with cards), or ``None``."""
        best = None
        for row in range(1, len(self.rows)):
            columns = min(place.column for place in self.cells.values() if place.row >= row)
            crossed = any(
                min(wire.first, wire.last) < columns
                for wire in self.wires
                if wire.across is not None and wire.across > row
            )
            if columns > 1 and not crossed:
                best = max(best or (0, 0, 0), (columns * (len(self.rows) - row), row, columns))
        return best[1:] if best is not None else None

    @property
    def beside_first(self) -> bool:
        """Say whether the first row holds a single card at the left, so that the legend has the rest of it."""
        first = [self.cells[name] for name in self.stacks[0]]
        room = self.columns - max(place.column + place.span for place in first)
        return len(self.rows) > 1 and [place.column for place in first] == [0] and room > 1


def drawn(graph: Graph) -> tuple[Node, ...]:
    """Return the stages that get a card: all but the ends without a law, which stand in the rows that lead there."""
    leaving = {edge.source for edge in graph.edges}
    return tuple(node for node in graph.nodes if node.id in leaving or node.ending in ("", "law"))


def leads_on(graph: Graph, edge: Edge) -> bool:
    """Say whether the edge is drawn as a line: not to itself, nor to an end that its row names."""
    target = graph.node(edge.target)
    goes_on = any(not other.side for other in graph.leaving(target.id))
    return edge.source != edge.target and not edge.side and (target.ending in ("", "law") or goes_on)


def make_grid(graph: Graph) -> Grid:
    """Return the places of the stages and the ways of the lines."""
    pictures, wanted = graph.parliament.pictures, dict[str, tuple[str, int, int]]()
    for node in drawn(graph):
        spot = pictures.spots.get(node.id) or Spot(node.id, _column(graph, node, wanted), 0)
        wanted[node.id] = (node.lane, spot.column, spot.row)
    wanted = _close(pictures, wanted)
    hosts = _hosts(pictures, wanted)
    wanted = {name: (hosts[lane], column, depth) for name, (lane, column, depth) in wanted.items()}
    lanes = [lane.id for lane in graph.lanes if any(lane.id == row for row, _, _ in wanted.values())]
    stacks = tuple(
        tuple(sorted((name for name, at in wanted.items() if at[0] == lane), key=lambda name: wanted[name][2]))
        for lane in lanes
    )
    cells = {
        name: Place(column, lanes.index(lane), _width(pictures, name)) for name, (lane, column, _) in wanted.items()
    }
    lane_of = {node.id: node.lane for node in graph.nodes}
    wires = tuple(
        plan(edge.id, "lapse" if edge.lapse else "step", cells[edge.source], cells[edge.target], edge.target)
        for edge in graph.edges
        if leads_on(graph, edge)
    )
    ends = {edge.id: (cells[edge.source].row, cells[edge.target].row) for edge in graph.edges if leads_on(graph, edge)}
    across = tracks_across(
        wires, {name: rows[0] for name, rows in ends.items()}, {name: rows[1] for name, rows in ends.items()}
    )
    return Grid(
        cells=cells,
        rows=tuple(tuple(dict.fromkeys(lane_of[name] for name in stack)) for stack in stacks),
        stacks=stacks,
        wires=wires,
        columns=max(place.column + place.span for place in cells.values()),
        across=across,
    )


def _close(pictures: Pictures, wanted: dict[str, tuple[str, int, int]]) -> dict[str, tuple[str, int, int]]:
    """Return the places without the columns in which a part of a procedure has nothing."""
    taken = sorted({column + n for name, (_, column, _) in wanted.items() for n in range(_width(pictures, name))})
    return {name: (lane, taken.index(column), depth) for name, (lane, column, depth) in wanted.items()}


def _width(pictures: Pictures, stage: str) -> int:
    """Return the width of a stage in columns."""
    return pictures.spots[stage].wide if stage in pictures.spots else 1


def _hosts(pictures: Pictures, wanted: dict[str, tuple[str, int, int]]) -> dict[str, str]:
    """Return the lane in whose rows each lane stands: its own, or that of one beside it that leaves it room."""
    columns: dict[str, set[int]] = defaultdict(set)
    for name, (lane, column, _) in wanted.items():
        columns[lane] |= set(range(column, column + _width(pictures, name)))
    hosts = {lane: lane for lane in columns}
    for lane in sorted(columns, key=pictures.lanes.index):
        host = hosts.get(pictures.bands[lane].beside, lane)
        taken = {column for other, at in hosts.items() if at == host and other != lane for column in columns[other]}
        if columns[lane].isdisjoint(taken):
            hosts[lane] = host
    return hosts


def _column(graph: Graph, node: Node, places: dict[str, tuple[str, int, int]]) -> int:
    """Return the column after the stages that lead to a stage without a fixed place."""
    before = [places[edge.source][1] for edge in graph.edges if edge.target == node.id and edge.source in places]
    return min(max(before, default=-1) + 1, graph.parliament.pictures.columns)
