"""BPMN 2.0: a pool with a lane for every organ; a stage is a user task, its ways on leave a gateway.

Whoever runs the process sets ``step`` to the id of the step taken when a task is done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from lawflow.views.content.edges import headline, line, plain
from lawflow.views.content.graph import text
from lawflow.views.formats.xml import document, element

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.views.content.graph import Edge, Graph, Node
    from lawflow.views.formats.xml import Part

_WIDE: Final = 150
_TALL: Final = 70
_COLUMN: Final = 330
_ROW: Final = 110
_LEFT: Final = 160
_GATE: Final = 40
_END: Final = 36
_NAMESPACE: Final = "https://lawflow.invalid/bpmn"
_SPACES: Final = {
    "xmlns:bpmn": "http://www.omg.org/spec/BPMN/20100524/MODEL",
    "xmlns:bpmndi": "http://www.omg.org/spec/BPMN/20100524/DI",
    "xmlns:dc": "http://www.omg.org/spec/DD/20100524/DC",
    "xmlns:di": "http://www.omg.org/spec/DD/20100524/DI",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
}


@attrs.frozen
class Spot:
    """Where a stage stands in the pool."""

    x: int
    y: int


def bpmn(graph: Graph, lang: str) -> str:
    """Return a graph, at full detail, as BPMN with laid-out coordinates."""
    spots, bands = _places(graph)
    name = _id(graph.id)
    pool = {
        "id": f"pool_{name}",
        "name": plain(text(graph.title, lang)),
        "processRef": f"process_{name}",
    }
    said = element("bpmn:documentation", {}, text=headline(graph, lang))
    process = (said, _lanes(graph, lang, bands), *_nodes(graph, lang), *_flows(graph, lang))
    return document(
        element(
            "bpmn:definitions",
            {**_SPACES, "id": f"definitions_{name}", "targetNamespace": _NAMESPACE},
            element("bpmn:collaboration", {"id": f"collaboration_{name}"}, element("bpmn:participant", pool)),
            element("bpmn:process", {"id": f"process_{name}", "isExecutable": "true"}, *process),
            _diagram(name, _shapes(graph, name, spots, bands)),
        )
    )


def _id(said: str) -> str:
    return "".join(letter if letter.isalnum() and letter.isascii() else "_" for letter in said)


def _ends(graph: Graph, node: Node) -> bool:
    return not graph.leaving(node.id)


def _lane_of(graph: Graph, node: Node) -> str:
    """Return the lane of a stage; what belongs to no organ stands in the first one."""
    return node.lane if node.lane in {lane.id for lane in graph.lanes} else graph.lanes[0].id


def _places(graph: Graph) -> tuple[dict[str, Spot], dict[str, tuple[int, int]]]:
    """Return the place of every stage, and the top and height of every lane."""
    spots: dict[str, Spot] = {}
    bands: dict[str, tuple[int, int]] = {}
    fixed, last = graph.parliament.pictures.spots, graph.parliament.pictures.columns + 1
    y = 0
    for lane in graph.lanes:
        taken: dict[int, int] = {}
        here = [node for node in graph.nodes if _lane_of(graph, node) == lane.id]
        for node in here:
            column = fixed[node.id].column if node.id in fixed else last
            depth = taken.get(column, 0)
            taken[column] = depth + 1
            spots[node.id] = Spot(_LEFT + column * _COLUMN, y + 20 + depth * _ROW)
        tall = max(taken.values(), default=1) * _ROW + 10
        bands[lane.id] = (y, tall)
        y += tall
    return spots, bands


def _lanes(graph: Graph, lang: str, bands: dict[str, tuple[int, int]]) -> Part:
    lanes = []
    for lane in graph.lanes:
        if lane.id in bands:
            here = [node for node in graph.nodes if _lane_of(graph, node) == lane.id]
            refs = [element("bpmn:flowNodeRef", {}, text=ref) for node in here for ref in _refs(graph, node)]
            lanes.append(element("bpmn:lane", {"id": f"lane_{_id(lane.id)}", "name": text(lane.label, lang)}, *refs))
    return element("bpmn:laneSet", {"id": "lanes"}, *lanes)


def _ref(graph: Graph, node: Node) -> str:
    return ("end_" if _ends(graph, node) else "stage_") + _id(node.id)


def _refs(graph: Graph, node: Node) -> list[str]:
    """Return the elements that stand for a stage."""
    gate = [] if _ends(graph, node) else [f"ways_{_id(node.id)}"]
    return [_ref(graph, node), *gate, *(["start"] if node.initial else [])]


def _nodes(graph: Graph, lang: str) -> Iterator[Part]:
    """Yield the start, and for every stage a task and the gateway of its ways on, or an end."""
    yield element("bpmn:startEvent", {"id": "start"}, *_named("outgoing", ["flow_start"]))
    for node in graph.nodes:
        coming = [f"flow_{n}" for n, edge in enumerate(graph.edges) if edge.target == node.id]
        into = _named("incoming", [*coming, "flow_start"] if node.initial else coming)
        label, name = plain(text(node.label, lang)), _id(node.id)
        if _ends(graph, node):
            yield element("bpmn:endEvent", {"id": f"end_{name}", "name": label}, *into)
            continue
        going = [f"flow_{n}" for n, edge in enumerate(graph.edges) if edge.source == node.id]
        to = f"to_{name}"
        yield element("bpmn:userTask", {"id": f"stage_{name}", "name": label}, *into, *_named("outgoing", [to]))
        ways = (*_named("incoming", [to]), *_named("outgoing", going))
        yield element("bpmn:exclusiveGateway", {"id": f"ways_{name}"}, *ways)


def _named(side: str, flows: Iterable[str]) -> list[Part]:
    return [element(f"bpmn:{side}", {}, text=flow) for flow in flows]


def _flows(graph: Graph, lang: str) -> Iterator[Part]:
    """Yield the flow from the start, those from the tasks to their gateways, and a guarded one for every edge."""
    yield _sequence("flow_start", "start", f"stage_{_id(graph.initial)}")
    for node in graph.nodes:
        name = _id(node.id)
        if not _ends(graph, node):
            yield _sequence(f"to_{name}", f"stage_{name}", f"ways_{name}")
    for n, edge in enumerate(graph.edges):
        guard = element("bpmn:conditionExpression", {"xsi:type": "bpmn:tFormalExpression"}, text=f'step == "{edge.id}"')
        target = _ref(graph, graph.node(edge.target))
        yield _sequence(f"flow_{n}", f"ways_{_id(edge.source)}", target, guard, name=line(edge, lang))


def _sequence(flow: str, source: str, target: str, *guard: Part, name: str | None = None) -> Part:
    ends = {"id": flow, "name": name, "sourceRef": source, "targetRef": target}
    return element("bpmn:sequenceFlow", ends, *guard)


def _diagram(name: str, shapes: Iterable[Part]) -> Part:
    plane = {"id": f"plane_{name}", "bpmnElement": f"collaboration_{name}"}
    return element("bpmndi:BPMNDiagram", {"id": f"diagram_{name}"}, element("bpmndi:BPMNPlane", plane, *shapes))


def _shapes(graph: Graph, name: str, spots: dict[str, Spot], bands: dict[str, tuple[int, int]]) -> Iterator[Part]:
    """Yield pool and lanes, the start, then every stage, then every edge."""
    wide = max(spot.x for spot in spots.values()) + _COLUMN
    yield _shape(f"pool_{name}", 0, 0, wide, sum(height for _, height in bands.values()), sideways=True)
    for lane, (y, height) in bands.items():
        yield _shape(f"lane_{_id(lane)}", 30, y, wide - 30, height, sideways=True)
    first = spots[graph.initial]
    middle = first.y + _TALL // 2
    yield _shape("start", first.x - 70, middle - _END // 2, _END, _END)
    yield _line("flow_start", ((first.x - 70 + _END, middle), (first.x, middle)))
    for node in graph.nodes:
        yield from _standing(graph, node, spots[node.id])
    for n, edge in enumerate(graph.edges):
        yield _flow(graph, n, edge, spots)


def _standing(graph: Graph, node: Node, spot: Spot) -> Iterator[Part]:
    """Yield the shapes of a stage: its end, or its task, its gateway and the line between them."""
    name, middle = _id(node.id), spot.y + _TALL // 2
    if _ends(graph, node):
        yield _shape(f"end_{name}", spot.x, middle - _END // 2, _END, _END)
        return
    gate = spot.x + _WIDE + 30
    yield _shape(f"stage_{name}", spot.x, spot.y, _WIDE, _TALL)
    yield _shape(f"ways_{name}", gate, middle - _GATE // 2, _GATE, _GATE)
    yield _line(f"to_{name}", ((spot.x + _WIDE, middle), (gate, middle)))


def _flow(graph: Graph, n: int, edge: Edge, spots: dict[str, Spot]) -> Part:
    """Return a flow from the gateway of a stage, by a track of its own, to the next stage."""
    source, target = spots[edge.source], spots[edge.target]
    x, y = source.x + _WIDE + 30 + _GATE, source.y + _TALL // 2
    track = x + 8 + n % 8 * 7
    middle = target.y + _TALL // 2
    if _ends(graph, graph.node(edge.target)) or target.x > x:
        return _line(f"flow_{n}", ((x, y), (track, y), (track, middle), (target.x, middle)))
    above = target.y - 4 - n % 5 * 3
    return _line(
        f"flow_{n}",
        ((x, y), (track, y), (track, above), (target.x + _WIDE // 2, above), (target.x + _WIDE // 2, target.y)),
    )


def _shape(of: str, x: int, y: int, wide: int, tall: int, *, sideways: bool = False) -> Part:
    box = {"x": str(x), "y": str(y), "width": str(wide), "height": str(tall)}
    drawn = {"id": f"{of}_di", "bpmnElement": of, "isHorizontal": "true" if sideways else None}
    return element("bpmndi:BPMNShape", drawn, element("dc:Bounds", box))


def _line(of: str, points: tuple[tuple[int, int], ...]) -> Part:
    ways = [element("di:waypoint", {"x": str(x), "y": str(y)}) for x, y in points]
    return element("bpmndi:BPMNEdge", {"id": f"{of}_di", "bpmnElement": of}, *ways)
