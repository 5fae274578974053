"""The map of a procedure, as our own SVG with links, and the same as a list in the order of the procedure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.views.content.edges import headline
from lawflow.views.content.extract import extract
from lawflow.views.content.graph import EMPTY
from lawflow.views.content.happenings import timeline_words
from lawflow.views.content.marking import marked
from lawflow.views.formats.svg import Links, linked
from lawflow.views.formats.xml import web_part
from lawflow.views.plan.layout import layout
from lawflow.views.plan.timeline import upright_timeline
from lawflow.web import addresses

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.labels import Label
    from lawflow.law.procedure import Procedure
    from lawflow.passage.passage import Passage
    from lawflow.views.content.graph import Edge, Node

try:
    from markupsafe import Markup
except ImportError:  # pragma: no cover (comes with the templates)
    Markup = str  # type: ignore[misc,assignment]  # nothing is written without them


def chart_of(procedure: Procedure, here: str, lang: str, passage: Passage | None = None, name: Label = EMPTY) -> Markup:
    """Return the map for the page ``here``; each card and each row leads to the page of its stage or step."""
    graph = extract(procedure)
    if passage is not None:
        graph = marked(extract(procedure, on=passage.last, at=(passage.state,)), passage, name)

    def stage(node: Node) -> str:
        return addresses.between(here, f"{lang}/{addresses.stage(procedure, node.id)}")

    def way(edge: Edge) -> str:
        there = f"{addresses.stage(procedure, edge.source)}#{addresses.anchor(edge.acts[0], edge.target)}"
        return addresses.between(here, f"{lang}/{there}")

    drawn = linked(layout(graph, lang), headline(graph, lang), Links(stage, way))
    return Markup(web_part(drawn))


def timeline_of(passage: Passage, on: date, lang: str) -> Markup:
    """Return the time of a bill: organs as rows, days as axis, terms as bars."""
    drawn = linked(upright_timeline(passage, lang, on), timeline_words(passage, lang, on=on), None, "when.")
    return Markup(web_part(drawn))
