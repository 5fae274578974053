"""An edge in one line of words, as every text format says it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lawflow.views.content import captions
from lawflow.views.content.graph import EMPTY, text

if TYPE_CHECKING:
    from lawflow.law.labels import Label
    from lawflow.views.content.graph import Edge, Graph, Note

_BREAKS: Final = re.compile(r"[\s\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]+")


def plain(said: str) -> str:
    """Return words with ordinary spaces."""
    return said.replace(captions.NBSP, " ")


def one_line(said: str) -> str:
    r"""Return words on one line: a title may hold line breaks and control characters, which a format may obey.

    Those that turn the direction of text are such characters too.

    >>> one_line("Roads\n!include secret.txt\x1b[2J")
    'Roads !include secret.txt [2J'
    """
    return _BREAKS.sub(" ", said).strip()


def parts(edge: Edge, lang: str) -> list[str]:
    """Return what is said of an edge, in order: act, majority, term, conditions, questions, article, footing."""
    asked = f"{text(captions.OPEN, lang)} {', '.join(edge.questions)}" if edge.questions else ""
    footing = text(captions.FOOTINGS[edge.footing], lang) if edge.footing != "stated" else ""
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
    """Return the title of a graph with its dates, on one line."""
    said = (graph.mark.caption if graph.mark is not None else EMPTY, alike(graph))
    told = "".join(f" · {text(label, lang)}" for label in said if label != EMPTY)
    return one_line(f"{text(graph.title, lang)} ({text(graph.dates, lang)}){told}")


def alike(graph: Graph) -> Label:
    """Return what is said of two procedures between which the map shows no difference; empty for any other map."""
    one, between, other = graph.id.partition(" → ")
    if not between or graph.mark is None or graph.mark.steps or graph.mark.stages:
        return EMPTY
    if any(note.state for note in graph.notes):
        return EMPTY
    return captions.ALIKE.filled(one, other)


def route(graph: Graph, note: Note, lang: str) -> str:
    """Return a side route in words: the act, where it leads, and what a comparison says of it."""
    said = f" [{text(note.said, lang)}]" if note.state else ""
    return text(note.words, lang) + leads(graph, note, lang) + said


def leads(graph: Graph, note: Note, lang: str) -> str:
    """Return where a side route leads."""
    if note.back:
        return f" → {text(captions.GOES_BACK, lang)}"
    return f" → {text(graph.node(note.target).label, lang)}" if note.target else f" ({text(captions.STAYS, lang)})"
