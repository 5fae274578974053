"""PlantUML: a state diagram with a composite state for every lane."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lawflow.views.content import captions
from lawflow.views.content.edges import headline, line, plain, route, state
from lawflow.views.content.graph import text

if TYPE_CHECKING:
    from lawflow.views.content.graph import Graph, Node

_OBEYED: Final = re.compile(r"%(?=\w)|[<\\~]|\[(?=\[)")
"""What PlantUML obeys in a text: functions, pictures and other tags, line breaks, escapes, links."""


def plantuml(graph: Graph, lang: str) -> str:
    """Return the graph as PlantUML; lapses of time are dashed arrows."""
    rows = ["@startuml", f"title {_inert(headline(graph, lang))}", "hide empty description", "left to right direction"]
    placed = {lane.id for lane in graph.lanes}
    for lane in graph.lanes:
        here = [node for node in graph.nodes if node.lane == lane.id]
        if here:
            rows.append(f'state "{_safe(text(lane.label, lang))}" as lane_{_name(lane.id)} {{')
            rows += [f"  {_node(node, lang)}" for node in here]
            rows.append("}")
    rows += [_node(node, lang) for node in graph.nodes if node.lane not in placed]
    rows.append(f"[*] --> {_name(graph.initial)}")
    for edge in graph.edges:
        marked = state(graph, edge, lang)
        said = line(edge, lang, "\\n") + (f"\\n{marked}" if marked else "")
        rows.append(f"{_name(edge.source)} {'-[dashed]->' if edge.lapse else '-->'} {_name(edge.target)} : {said}")
    rows += [f"{_name(node.id)} --> [*]" for node in graph.nodes if node.ending]
    if graph.notes:
        rows.append("legend")
        for note in graph.notes:
            rows.append(f"  {note.letter}: {plain(route(graph, note, lang))}")
        rows.append("endlegend")
    rows.append("@enduml")
    return "\n".join(rows) + "\n"


def _node(node: Node, lang: str) -> str:
    kind = f" <<{text(captions.ENDINGS[node.ending], lang)}>>" if node.ending else ""
    letters = f" ({' '.join(node.notes)})" if node.notes else ""
    return f'state "{_safe(text(node.label, lang) + letters)}" as {_name(node.id)}{kind}'


def _name(stage: str) -> str:
    return stage.replace("-", "_").replace(".", "_")


def _inert(said: str) -> str:
    r"""Return words that PlantUML shows and does not obey: no function of its preprocessor, no picture, no link.

    >>> _inert("50 %getenv(HOME) <img:/etc/x.png> C:\\new")
    '50 <U+0025>getenv(HOME) <U+003C>img:/etc/x.png> C:<U+005C>new'
    """
    return _OBEYED.sub(lambda found: f"<U+{ord(found[0]):04X}>", said)


def _safe(said: str) -> str:
    return said.replace('"', "'")
