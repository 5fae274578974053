"""BPMN 2.0: a pool with a lane for every organ; a stage is a user task, its ways on leave a gateway.

Whoever runs the process sets ``step`` to the id of the step taken when a task is done.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from xml.sax.saxutils import escape, quoteattr

import attrs

from lawflow.views.content.edges import line, plain
from lawflow.views.content.graph import text
from lawflow.views.plan.places import PLACES

if TYPE_CHECKING:
    from lawflow.views.content.graph import Edge, Graph, Node

_WIDE: Final = 150
_TALL: Final = 70
_COLUMN: Final = 330
_ROW: Final = 110
_LEFT: Final = 160
_GATE: Final = 40
_END: Final = 36
_NAMESPACE: Final = "https://lawflow.invalid/bpmn"
_SPACES: Final = (
    'xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" '
    'xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" '
    'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"'
)


@attrs.frozen
class Spot:
    """Where a stage stands in the pool."""

    x: int
    y: int


def bpmn(graph: Graph, lang: str) -> str:
    """Return a graph, at full detail, as BPMN with laid-out coordinates."""
    spots, bands = _places(graph)
    name = _id(graph.id)
    pool = f'    <bpmn:participant id="pool_{name}" name={quoteattr(plain(text(graph.title, lang)))}'
    rows = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<bpmn:definitions {_SPACES} id="definitions_{name}" targetNamespace="{_NAMESPACE}">',
        f'  <bpmn:collaboration id="collaboration_{name}">',
        f'{pool} processRef="process_{name}"/>',
        "  </bpmn:collaboration>",
        f'  <bpmn:process id="process_{name}" isExecutable="true">',
        *_lanes(graph, lang, bands),
        *_nodes(graph, lang),
        *_flows(graph, lang),
        "  </bpmn:process>",
        *_shapes(graph, name, spots, bands),
        "</bpmn:definitions>",
    ]
    return "\n".join(rows) + "\n"


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
    last = max(column for column, _ in PLACES.values()) + 1
    y = 0
    for lane in graph.lanes:
        taken: dict[int, int] = {}
        here = [node for node in graph.nodes if _lane_of(graph, node) == lane.id]
        for node in here:
            column = PLACES.get(node.id, (last, 0))[0]
            depth = taken.get(column, 0)
            taken[column] = depth + 1
            spots[node.id] = Spot(_LEFT + column * _COLUMN, y + 20 + depth * _ROW)
        tall = max(taken.values(), default=1) * _ROW + 10
        bands[lane.id] = (y, tall)
        y += tall
    return spots, bands


def _lanes(graph: Graph, lang: str, bands: dict[str, tuple[int, int]]) -> list[str]:
    rows = ['    <bpmn:laneSet id="lanes">']
    for lane in graph.lanes:
        if lane.id not in bands:
            continue
        rows.append(f'      <bpmn:lane id="lane_{_id(lane.id)}" name={quoteattr(text(lane.label, lang))}>')
        for node in graph.nodes:
            if _lane_of(graph, node) == lane.id:
                rows += [f"        <bpmn:flowNodeRef>{ref}</bpmn:flowNodeRef>" for ref in _refs(graph, node)]
        rows.append("      </bpmn:lane>")
    return [*rows, "    </bpmn:laneSet>"]


def _ref(graph: Graph, node: Node) -> str:
    return ("end_" if _ends(graph, node) else "stage_") + _id(node.id)


def _refs(graph: Graph, node: Node) -> list[str]:
    """Return the elements that stand for a stage."""
    gate = [] if _ends(graph, node) else [f"ways_{_id(node.id)}"]
    return [_ref(graph, node), *gate, *(["start"] if node.initial else [])]


def _nodes(graph: Graph, lang: str) -> list[str]:
    rows = ['    <bpmn:startEvent id="start"><bpmn:outgoing>flow_start</bpmn:outgoing></bpmn:startEvent>']
    for node in graph.nodes:
        coming = [f"flow_{n}" for n, edge in enumerate(graph.edges) if edge.target == node.id] + (
            ["flow_start"] if node.initial else []
        )
        into = "".join(f"<bpmn:incoming>{flow}</bpmn:incoming>" for flow in coming)
        label, name = quoteattr(plain(text(node.label, lang))), _id(node.id)
        if _ends(graph, node):
            rows.append(f'    <bpmn:endEvent id="end_{name}" name={label}>{into}</bpmn:endEvent>')
            continue
        going = "".join(
            f"<bpmn:outgoing>flow_{n}</bpmn:outgoing>" for n, edge in enumerate(graph.edges) if edge.source == node.id
        )
        rows += [
            f'    <bpmn:userTask id="stage_{name}" name={label}>{into}',
            f"      <bpmn:outgoing>to_{name}</bpmn:outgoing>",
            "    </bpmn:userTask>",
            f'    <bpmn:exclusiveGateway id="ways_{name}">',
            f"      <bpmn:incoming>to_{name}</bpmn:incoming>{going}",
            "    </bpmn:exclusiveGateway>",
        ]
    return rows


def _flows(graph: Graph, lang: str) -> list[str]:
    rows = [f'    <bpmn:sequenceFlow id="flow_start" sourceRef="start" targetRef="stage_{_id(graph.initial)}"/>']
    for node in graph.nodes:
        name = _id(node.id)
        if not _ends(graph, node):
            rows.append(f'    <bpmn:sequenceFlow id="to_{name}" sourceRef="stage_{name}" targetRef="ways_{name}"/>')
    for n, edge in enumerate(graph.edges):
        ends = f'sourceRef="ways_{_id(edge.source)}" targetRef="{_ref(graph, graph.node(edge.target))}"'
        guard = escape(f'step == "{edge.id}"')
        rows += [
            f'    <bpmn:sequenceFlow id="flow_{n}" name={quoteattr(line(edge, lang))} {ends}>',
            f'      <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">{guard}</bpmn:conditionExpression>',
            "    </bpmn:sequenceFlow>",
        ]
    return rows


def _shapes(graph: Graph, name: str, spots: dict[str, Spot], bands: dict[str, tuple[int, int]]) -> list[str]:
    wide = _LEFT + (max(spot.x for spot in spots.values()) - _LEFT) + _COLUMN
    tall = sum(height for _, height in bands.values())
    rows = [
        f'  <bpmndi:BPMNDiagram id="diagram_{name}">',
        f'    <bpmndi:BPMNPlane id="plane_{name}" bpmnElement="collaboration_{name}">',
        _shape(f"pool_{name}", 0, 0, wide, tall, sideways=True),
        *(_shape(f"lane_{_id(lane)}", 30, y, wide - 30, height, sideways=True) for lane, (y, height) in bands.items()),
    ]
    first = spots[graph.initial]
    rows.append(_shape("start", first.x - 70, first.y + _TALL // 2 - _END // 2, _END, _END))
    rows.append(_line("flow_start", ((first.x - 70 + _END, first.y + _TALL // 2), (first.x, first.y + _TALL // 2))))
    for node in graph.nodes:
        spot = spots[node.id]
        if _ends(graph, node):
            rows.append(_shape(f"end_{_id(node.id)}", spot.x, spot.y + _TALL // 2 - _END // 2, _END, _END))
            continue
        middle = spot.y + _TALL // 2
        rows.append(_shape(f"stage_{_id(node.id)}", spot.x, spot.y, _WIDE, _TALL))
        rows.append(_shape(f"ways_{_id(node.id)}", spot.x + _WIDE + 30, middle - _GATE // 2, _GATE, _GATE))
        rows.append(_line(f"to_{_id(node.id)}", ((spot.x + _WIDE, middle), (spot.x + _WIDE + 30, middle))))
    rows += [_flow(graph, n, edge, spots) for n, edge in enumerate(graph.edges)]
    return [*rows, "    </bpmndi:BPMNPlane>", "  </bpmndi:BPMNDiagram>"]


def _flow(graph: Graph, n: int, edge: Edge, spots: dict[str, Spot]) -> str:
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


def _shape(element: str, x: int, y: int, wide: int, tall: int, *, sideways: bool = False) -> str:
    turned = ' isHorizontal="true"' if sideways else ""
    box = f'<dc:Bounds x="{x}" y="{y}" width="{wide}" height="{tall}"/>'
    return f'      <bpmndi:BPMNShape id="{element}_di" bpmnElement="{element}"{turned}>{box}</bpmndi:BPMNShape>'


def _line(element: str, points: tuple[tuple[int, int], ...]) -> str:
    ways = "".join(f'<di:waypoint x="{x}" y="{y}"/>' for x, y in points)
    return f'      <bpmndi:BPMNEdge id="{element}_di" bpmnElement="{element}">{ways}</bpmndi:BPMNEdge>'
