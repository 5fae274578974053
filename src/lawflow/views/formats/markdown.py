"""A table for jurists: one row a step, with who, what, majority, term, article and footing."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lawflow.views.content import captions
from lawflow.views.content.edges import headline, plain, route, state
from lawflow.views.content.graph import text

if TYPE_CHECKING:
    from lawflow.views.content.graph import Edge, Graph


_MARKS: Final = re.compile(r"[\\`*_\[\]|]")


def unmarked(said: str) -> str:
    r"""Return words of which Markdown takes none for a mark, a link or a piece of HTML.

    >>> unmarked("<b>Roads</b> [1] of a_b")
    '&lt;b>Roads&lt;/b> \\[1\\] of a\\_b'
    """
    return _MARKS.sub(r"\\\g<0>", said).replace("<", "&lt;")


def markdown(graph: Graph, lang: str) -> str:
    """Return the graph as Markdown: title, seats, the table of steps, the open questions."""
    rows = [
        f"# {unmarked(headline(graph, lang))}",
        "",
        f"{text(captions.SEATS, lang)}: {plain(text(graph.seats, lang))}",
        "",
    ]
    heads = [text(label, lang) for label in captions.COLUMNS.values()]
    marked = graph.mark is not None
    rows.append("| " + " | ".join([*heads, *([text(captions.ON_THE_PATH, lang)] if marked else [])]) + " |")
    rows.append("|" + " --- |" * (len(heads) + marked))
    for node in graph.nodes:
        for edge in graph.leaving(node.id):
            cells = _cells(graph, edge, lang)
            rows.append("| " + " | ".join([*cells, *([state(graph, edge, lang)] if marked else [])]) + " |")
    if graph.mark is not None and graph.mark.undrawn:
        rows += ["", f"## {text(captions.UNDRAWN, lang)}", ""]
        rows += [f"- **{one.id}** {plain(text(one.words, lang))}" for one in graph.mark.undrawn]
    if graph.notes:
        rows += ["", f"## {text(captions.SIDE_ROUTES, lang)}", ""]
        for note in graph.notes:
            rows.append(plain(f"- **{note.letter}** {route(graph, note, lang)} · {text(note.articles, lang)}"))
    if graph.points:
        rows += ["", f"## {text(captions.QUESTIONS, lang)}", ""]
        rows += [f"- **{point.id}** {text(point.words, lang)}" for point in graph.points]
    return "\n".join(rows) + "\n"


def _cells(graph: Graph, edge: Edge, lang: str) -> list[str]:
    footing = text(captions.FOOTINGS[edge.footing], lang)
    if edge.questions:
        footing += f" ({', '.join(edge.questions)})"
    labels = {
        "who": text(edge.actors, lang),
        "what": text(edge.words, lang),
        "from": text(graph.node(edge.source).label, lang),
        "to": text(graph.node(edge.target).label, lang),
        "majority": text(edge.majority, lang),
        "term": text(edge.term, lang),
        "conditions": text(edge.conditions, lang),
        "article": text(edge.articles, lang),
        "footing": footing,
    }
    return [plain(labels[name]).replace("|", "\\|") or "–" for name in captions.COLUMNS]
