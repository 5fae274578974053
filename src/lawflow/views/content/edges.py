"""An edge in one line of words, as every text format says it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.views.content import words
from lawflow.views.content.graph import EMPTY, text

if TYPE_CHECKING:
    from lawflow.views.content.graph import Edge, Graph


def plain(said: str) -> str:
    """Return words with ordinary spaces."""
    return said.replace(words.NBSP, " ")


def parts(edge: Edge, lang: str) -> list[str]:
    """Return what is said of an edge, in order: act, majority, term, conditions, questions, article, footing."""
    asked = f"{text(words.OPEN, lang)} {', '.join(edge.questions)}" if edge.questions else ""
    footing = text(words.FOOTINGS[edge.footing], lang) if edge.footing != "stated" else ""
    labels = [
        text(label, lang)
        for label in (edge.words, edge.majority, edge.term, edge.conditions, edge.articles)
        if label != EMPTY
    ]
    return [plain(said) for said in (*labels[:-1], asked, *labels[-1:], footing) if said]


def line(edge: Edge, lang: str, between: str = " · ") -> str:
    """Return an edge as one line of words."""
    return between.join(parts(edge, lang))


def state(graph: Graph, edge: Edge, lang: str) -> str:
    """Return what a passage or comparison says of an edge; empty if it says nothing."""
    said = graph.mark.step(edge.id)[1] if graph.mark is not None else EMPTY
    return plain(text(said, lang))


def headline(graph: Graph, lang: str) -> str:
    """Return the title of a graph with its dates."""
    caption = f" · {text(graph.mark.caption, lang)}" if graph.mark is not None and graph.mark.caption != EMPTY else ""
    return plain(f"{text(graph.title, lang)} ({text(graph.dates, lang)}){caption}")
