"""The map of a procedure, as our own SVG with links, and the same as a list in the order of the procedure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.views.content.edges import headline
from lawflow.views.content.extract import extract
from lawflow.views.content.graph import EMPTY
from lawflow.views.content.happenings import timeline_words
from lawflow.views.content.marking import marked, way_of
from lawflow.views.formats.svg import Links, linked
from lawflow.views.formats.xml import web_part
from lawflow.views.plan.layout import layout
from lawflow.views.plan.timeline import upright_timeline
from lawflow.web import addresses
from lawflow.web.lean import lean_map

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.procedure import Procedure
    from lawflow.passage.passage import Passage
    from lawflow.views.content.graph import Edge, Graph, Node

try:
    from markupsafe import Markup
except ImportError:  # pragma: no cover (comes with the templates)
    Markup = str  # type: ignore[misc,assignment]  # nothing is written without them


def chart_of(procedure: Procedure, here: str, lang: str) -> Markup:
    """Return the map for the page ``here``; each card and each row leads to the page of its stage or step."""
    graph = extract(procedure)

    def stage(node: Node) -> str:
        return addresses.stage(procedure, node.id)

    def way(edge: Edge) -> str:
        return addresses.way(procedure, edge.source, edge.acts[0], edge.target)

    return _drawn(graph, here, lang, Links(stage, way))


def path_of(passage: Passage, here: str, lang: str) -> Markup:
    """Return the map of a bill: its path on the stations of the procedure, and where it left these."""
    procedure = passage.procedure
    graph = marked(extract(procedure, "overview", passage.last, way_of(passage)), passage, EMPTY)

    def stage(node: Node) -> str:
        shown = node.stands_for
        return addresses.stage(procedure, passage.state if passage.state in shown else shown[0])

    def way(edge: Edge) -> str:
        source, act, target = edge.steps[0].split("/")
        return addresses.way(procedure, source, act, target)

    return _drawn(graph, here, lang, Links(stage, way))


def _drawn(graph: Graph, here: str, lang: str, links: Links) -> Markup:
    """Return a graph as a picture whose links are the ways from the page ``here``."""
    led = Links(
        lambda node: addresses.between(here, f"{lang}/{links.stage(node)}"),
        lambda edge: addresses.between(here, f"{lang}/{links.way(edge)}"),
    )
    drawn = linked(layout(graph, lang), headline(graph, lang), led)
    return Markup(web_part(lean_map(drawn, graph.parliament.pictures)))


def timeline_of(passage: Passage, on: date, lang: str) -> Markup:
    """Return the time of a bill: organs as rows, days as axis, terms as bars."""
    drawn = linked(upright_timeline(passage, lang, on), timeline_words(passage, lang, on=on), None, "when.")
    return Markup(web_part(lean_map(drawn, passage.parliament.pictures)))
