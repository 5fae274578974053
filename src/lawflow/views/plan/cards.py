"""What stands on a card: the name of the stage and a paragraph for each way on."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lawflow.law.labels import Label
from lawflow.views.content import captions
from lawflow.views.content.graph import EMPTY, text
from lawflow.views.plan.flow import Flow
from lawflow.views.plan.grid import drawn
from lawflow.views.plan.metrics import Run, Style
from lawflow.views.plan.picture import Box, Card, Row
from lawflow.views.plan.sheets import Draft, Part

if TYPE_CHECKING:
    from lawflow.views.content.graph import Edge, Graph, Node
    from lawflow.views.plan.sheets import Sheet

NAME: Final = Style(12, bold=True)
LETTERS: Final = Style(12, bold=True, role="note")
ACT: Final = Style(10)
NUMBER: Final = Style(10, bold=True)
SMALL: Final = Style(10)
ASIDE: Final = Style(10, italic=True)
ARTICLE: Final = Style(10, role="article")
DATE: Final = Style(10, bold=True, role="mark")
END: Final = {kind: Style(10, bold=True, role=kind) for kind in ("law", "no-law", "open")}


@lru_cache(maxsize=16)
def drafts(graph: Graph, lang: str) -> dict[str, Draft]:
    """Return the texts of every stage that gets a card, by its name."""
    return {node.id: _draft(graph, node, lang) for node in drawn(graph)}


def _draft(graph: Graph, node: Node, lang: str) -> Draft:
    runs = [Run(text(node.label, lang), NAME)]
    if node.notes:
        runs.append(Run("\N{NO-BREAK SPACE}".join(node.notes), LETTERS))
    if node.from_notes:
        runs.append(
            Run(
                f"({text(captions.FROM_ROUTE, lang)} {', '.join(node.from_notes)})".replace(" ", captions.NBSP), LETTERS
            )
        )
    if node.ending == "law":
        runs.append(Run(f"({text(captions.LAW, lang)})", END["law"]))
    state = graph.mark.stage(node.id) if graph.mark is not None else ""
    if state in captions.STAGE_STATES:
        runs.append(Run(f"[{text(captions.STAGE_STATES[state], lang)}]", NAME._replace(role=f"mark-{state}")))
    groups: dict[object, list[Edge]] = {}
    for edge in graph.leaving(node.id):
        ending = graph.node(edge.target).ending
        groups.setdefault("open" if ending == "open" else edge.target if ending == "no-law" else edge.id, []).append(
            edge
        )
    ordered = sorted(groups.values(), key=lambda group: _rank(graph, group[0]))
    return Draft(node, Flow(runs), tuple((tuple(group), tuple(_row(graph, group, lang))) for group in ordered))


def _rank(graph: Graph, edge: Edge) -> tuple[int, int]:
    """Return the place of a row: ways on first, lapses after them, ends without a law, open questions last."""
    ending = graph.node(edge.target).ending
    return {"": 0, "law": 0, "no-law": 1, "open": 2}[ending], edge.lapse


def _row(graph: Graph, edges: list[Edge], lang: str) -> list[Part]:
    """Return the paragraph of the edges that share a row."""
    ending = graph.node(edges[0].target).ending
    if ending == "open":
        return _open(graph, edges, lang)
    if ending == "no-law":
        return _end(graph, edges, lang)
    return _onward(graph, edges[0], lang)


def _state(graph: Graph, edge: Edge, lang: str, *, inset: bool = False) -> list[Part]:
    """Return what a passage or a comparison says of the way on."""
    state, said = graph.mark.step(edge.id) if graph.mark is not None else ("", EMPTY)
    if not state:
        return []
    return [Part((Run(text(said, lang), DATE._replace(role=f"mark-{state}")),), inset=inset)]


def _onward(graph: Graph, edge: Edge, lang: str) -> list[Part]:
    """Return a way on: the act, then majority, term, conditions and article; on one line where that holds all."""
    act = Run(capital(text(edge.words, lang)), ACT)
    rest = details(graph, edge, lang)
    if edge.side and edge.source != edge.target:
        rest.append(Run(f"→ {text(graph.node(edge.target).label, lang)}", ASIDE))
    elif edge.source == edge.target:
        rest.append(Run(f"({text(captions.STAYS, lang)})", ASIDE))
    sign = "clock" if edge.lapse else ""
    alone = Part((act,), sign)
    whole = alone
    if rest:
        apart = (alone, Part(tuple(rest), inset=edge.lapse))
        whole = Part((Run(act.text + captions.DOT, ACT), *rest), sign, apart=apart)
    return [whole, *_state(graph, edge, lang, inset=edge.lapse)]


def _end(graph: Graph, edges: list[Edge], lang: str) -> list[Part]:
    """Return an end without a law: its name, then each act that leads to it."""
    parts = [Part((Run(capital(text(graph.node(edges[0].target).label, lang)), END["no-law"]),), "no-law")]
    for edge in sorted(edges, key=lambda one: one.lapse):
        act, rest = capital(text(edge.words, lang)), details(graph, edge, lang)
        said = (Run(act + captions.DOT if rest else act, SMALL), *rest)
        parts += [Part(said, "clock" if edge.lapse else "", inset=True), *_state(graph, edge, lang, inset=True)]
    return parts


def _open(graph: Graph, edges: list[Edge], lang: str) -> list[Part]:
    """Return the open questions that stop the bill here: the letter and number of each, and the act that meets it."""
    parts = []
    for n, edge in enumerate(sorted(edges, key=lambda one: (one.lapse, one.questions))):
        name = ", ".join(edge.questions)
        colon = ":" if edge.words != EMPTY else ""
        head = Run((f"{capital(text(captions.OPEN, lang))} {name}" if n == 0 else name) + colon, END["open"])
        said = [Run(text(edge.words, lang), SMALL)]
        if edge.conditions != EMPTY:
            said.append(Run(f"({text(edge.conditions, lang)})", ASIDE))
        if edge.lapse and edge.term != EMPTY:
            said += [Run("·", SMALL), Run(text(edge.term, lang), NUMBER)]
        parts.append(Part((head, *said), "open"))
        parts += _state(graph, edge, lang, inset=True)
    return parts


def details(graph: Graph, edge: Edge, lang: str) -> list[Run]:
    """Return majority, term, conditions and article as runs of words with dots between them."""
    sign = {"stated": "", "inferred": "~\N{NO-BREAK SPACE}", "silent": ""}[edge.footing]
    parts = [
        (edge.majority, NUMBER, ""),
        (own_term(graph, edge), NUMBER if edge.lapse else SMALL, ""),
        (edge.conditions, ASIDE, ""),
        (edge.articles, ARTICLE, sign),
    ]
    shown: list[tuple[Label, Style, str]] = [part for part in parts if part[0] != EMPTY]
    return [
        Run(before + text(label, lang) + ("" if n == len(shown) - 1 else captions.DOT), style)
        for n, (label, style, before) in enumerate(shown)
    ]


def own_term(graph: Graph, edge: Edge) -> Label:
    """Return the term of an edge; one that the clock's row of the same card bears is not said again in the others."""
    clock = {other.term for other in graph.leaving(edge.source) if other.lapse} if not edge.lapse else set()
    return without(edge.term, clock)


def without(term: Label, clock: set[Label]) -> Label:
    """Return the terms but those that the clock bears."""
    if not clock or term == EMPTY:
        return term
    said = {part for label in clock for part in label.en.split(" · ")}
    keep = [n for n, part in enumerate(term.en.split(" · ")) if part not in said]
    return Label(*(" · ".join(term.text(lang).split(" · ")[n] for n in keep) for lang in ("kk", "ru", "en")))


def capital(words_: str) -> str:
    """Return the words with a capital first letter."""
    return words_[:1].upper() + words_[1:]


def card(graph: Graph, made: Sheet, place: Box) -> Card:
    """Return the card at its place; a box taller than the sheet leaves room below."""
    y = place.y + made.head
    rows = []
    for one in made.rows:
        states = [graph.mark.step(edge.id)[0] for edge in one.edges] if graph.mark is not None else []
        state = next(
            (
                name
                for name in ("walked", "branch", "must", "may", "lapse", "added", "removed", "changed", "closed")
                if name in states
            ),
            "",
        )
        rows.append(Row(one.edges, one.lines, one.insets, one.signs, Box(place.x, y, place.width, one.height), state))
        y += one.height
    state = graph.mark.stage(made.node.id) if graph.mark is not None else ""
    head = Box(place.x, place.y, place.width, made.head)
    return Card(made.node, made.title, head, place, tuple(rows), state)
