"""What stands on a card, measured: the name of the stage and a paragraph for each way on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from lawflow.views import words
from lawflow.views.graph import EMPTY, text
from lawflow.views.metrics import Run, Style, height, wrap
from lawflow.views.picture import PAD, Box, Card, Row

if TYPE_CHECKING:
    from lawflow.law.labels import Label
    from lawflow.views.graph import Edge, Graph, Node
    from lawflow.views.metrics import Line

NAME: Final = Style(11.5, bold=True)
LETTERS: Final = Style(9.0, bold=True, role="note")
ACT: Final = Style(10.5)
NUMBER: Final = Style(9.8, bold=True)
DETAIL: Final = Style(9.8)
ASIDE: Final = Style(9.8, italic=True)
ARTICLE: Final = Style(9.8, role="article")
DATE: Final = Style(10.5, bold=True, role="mark")
SIGN: Final = 15.0  # room left of a paragraph for its sign
_ENDS: Final = {kind: Style(10.5, bold=True, role=kind) for kind in ("law", "no-law", "open")}
_GAP: Final = 3.0  # above and below the paragraph of a row


@attrs.frozen
class Sheet:
    """A card before it is placed: its texts broken to a width, rows in order, heights known."""

    node: Node
    title: tuple[Line, ...]
    head: float
    rows: tuple[tuple[Edge, tuple[Line, ...], str], ...]

    @property
    def heights(self) -> tuple[float, ...]:
        """Return the height of each row in points."""
        return tuple(height(lines) + 2 * _GAP for _, lines, _ in self.rows)

    @property
    def height(self) -> float:
        """Return the height of the whole card in points."""
        return self.head + sum(self.heights)


def sheet(graph: Graph, node: Node, lang: str, width: float) -> Sheet:
    """Return the texts of a stage broken to a card of ``width`` points."""
    room = width - 2 * PAD
    runs = [Run(text(node.label, lang), NAME)]
    if node.notes:
        runs.append(Run("\N{NO-BREAK SPACE}".join(node.notes), LETTERS))
    if node.from_notes:
        runs.append(Run(f"({text(words.FROM_ROUTE, lang)} {', '.join(node.from_notes)})".replace(" ", words.NBSP), LETTERS))
    if node.ending == "law":
        runs.append(Run(f"({text(words.LAW, lang)})", _ENDS["law"]))
    if graph.mark is not None and graph.mark.stage(node.id) == "now":
        runs.append(Run(text(words.NOW, lang), DATE))
    title = wrap(runs, room)
    edges = sorted(graph.leaving(node.id), key=lambda edge: _rank(graph, edge))
    rows = tuple((edge, wrap_row(graph, edge, lang, room), sign_of(graph, edge)) for edge in edges)
    return Sheet(node, title, height(title) + 2 * _GAP + 2, rows)


def _rank(graph: Graph, edge: Edge) -> tuple[int, int]:
    """Return the place of a row: ways on first, lapses after them, ends without a law, open questions last."""
    ending = graph.node(edge.target).ending
    return {"": 0, "law": 0, "no-law": 1, "open": 2}[ending], edge.lapse


def sign_of(graph: Graph, edge: Edge) -> str:
    """Return the sign that a row bears: that of the end it leads to; empty where a line leads on."""
    ending = graph.node(edge.target).ending
    return ending if ending in ("no-law", "open") else ""


def wrap_row(graph: Graph, edge: Edge, lang: str, room: float) -> tuple[Line, ...]:
    """Return the paragraph of a way on: who and what, majority, term, conditions, article, and the end."""
    inner = room - (SIGN if edge.lapse else 0.0)
    lines = wrap([Run(capital(text(edge.words, lang)), ACT)], inner)
    lines += wrap(details(edge, lang), inner)
    sign = sign_of(graph, edge)
    if sign:
        lines += wrap([Run(capital(_end_words(graph, edge, lang)), _ENDS[sign])], room - SIGN)
    elif edge.source == edge.target:
        lines += wrap([Run(f"({text(words.STAYS, lang)})", ASIDE)], inner)
    if graph.mark is not None:
        state, said = graph.mark.step(edge.id)
        if state:
            lines += wrap([Run(text(said, lang), attrs.evolve(DATE, role=f"mark-{state}"))], inner)
    return lines


def _end_words(graph: Graph, edge: Edge, lang: str) -> str:
    if edge.questions:
        return f"{text(words.OPEN, lang)} {', '.join(edge.questions)}"
    return text(graph.node(edge.target).label, lang)


def details(edge: Edge, lang: str) -> list[Run]:
    """Return majority, term, conditions and article as one run of words with dots between them."""
    sign = {"stated": "", "inferred": "~\N{NO-BREAK SPACE}", "silent": ""}[edge.footing]
    parts = [
        (edge.majority, NUMBER, ""),
        (edge.term, NUMBER if edge.lapse else DETAIL, ""),
        (edge.conditions, ASIDE, ""),
        (edge.articles, ARTICLE, sign),
    ]
    shown: list[tuple[Label, Style, str]] = [part for part in parts if part[0] != EMPTY]
    return [
        Run(before + text(label, lang) + ("" if n == len(shown) - 1 else " ·"), style)
        for n, (label, style, before) in enumerate(shown)
    ]


def capital(words_: str) -> str:
    """Return the words with a capital first letter."""
    return words_[:1].upper() + words_[1:]


def card(graph: Graph, made: Sheet, place: Box) -> Card:
    """Return the card at its place; a box taller than the sheet leaves room below."""
    y = place.y + made.head
    rows = []
    for (edge, lines, sign), tall in zip(made.rows, made.heights, strict=True):
        state = graph.mark.step(edge.id)[0] if graph.mark is not None else ""
        rows.append(Row(edge, lines, Box(place.x, y, place.width, tall), sign, state))
        y += tall
    state = graph.mark.stage(made.node.id) if graph.mark is not None else ""
    head = Box(place.x, place.y, place.width, made.head)
    return Card(made.node, made.title, head, place, tuple(rows), state)
