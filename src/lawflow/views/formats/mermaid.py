"""Mermaid: a flowchart with a box for every lane, as GitHub and notebooks draw it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Final

from lawflow.views.content.edges import headline, line, plain, route, state
from lawflow.views.content.graph import text

if TYPE_CHECKING:
    from lawflow.views.content.graph import Graph, Node

_SHAPES: Final = {"": ('["', '"]'), "law": ('(["', '"])'), "no-law": ('{{"', '"}}'), "open": ('{"', '"}')}


def mermaid(graph: Graph, lang: str) -> str:
    """Return the graph as a Mermaid flowchart; lapses of time are dotted arrows."""
    rows = ["---", f"title: {json.dumps(headline(graph, lang), ensure_ascii=False)}", "---", "flowchart TB"]
    placed = {lane.id for lane in graph.lanes}
    for lane in graph.lanes:
        here = [node for node in graph.nodes if node.lane == lane.id]
        if here:
            rows.append(f'  subgraph lane_{_name(lane.id)}["{_safe(text(lane.label, lang))}"]')
            rows += [f"    {_node(graph, node, lang)}" for node in here]
            rows.append("  end")
    rows += [f"  {_node(graph, node, lang)}" for node in graph.nodes if node.lane not in placed]
    for edge in graph.edges:
        marked = state(graph, edge, lang)
        said = line(edge, lang, "<br/>") + (f"<br/>{marked}" if marked else "")
        arrow = "-.->" if edge.lapse else "-->"
        rows.append(f'  {_name(edge.source)} {arrow}|"{_safe(said)}"| {_name(edge.target)}')
    for note in graph.notes:
        rows.append(f'  note_{note.letter}["{_safe(plain(f"{note.letter}: {route(graph, note, lang)}"))}"]:::note')
    rows += [
        "  classDef law stroke-width:3px",
        "  classDef nolaw stroke-dasharray:0",
        "  classDef open stroke-dasharray:4 3",
        "  classDef note fill:none,stroke:none",
    ]
    for kind in ("law", "no-law", "open"):
        names = ",".join(_name(node.id) for node in graph.nodes if node.ending == kind)
        if names:
            rows.append(f"  class {names} {kind.replace('-', '')}")
    return "\n".join(rows) + "\n"


def _node(graph: Graph, node: Node, lang: str) -> str:
    left, right = _SHAPES[node.ending]
    letters = f" ({' '.join(node.notes)})" if node.notes else ""
    del graph
    return f"{_name(node.id)}{left}{_safe(text(node.label, lang) + letters)}{right}"


def _name(stage: str) -> str:
    """Return an id that Mermaid takes: ``end`` is a word of its own there."""
    return "s_" + stage.replace("-", "_").replace(".", "_")


def _safe(said: str) -> str:
    return (
        said.replace('"', "#quot;")
        .replace("<br/>", "\n")
        .replace("<", "#lt;")
        .replace(">", "#gt;")
        .replace("\n", "<br/>")
    )
