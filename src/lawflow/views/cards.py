"""What stands on a card, measured: the name of the stage and a paragraph for each way on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.labels import Label
from lawflow.views import words
from lawflow.views.graph import EMPTY, text
from lawflow.views.metrics import Run, Style, height, wrap
from lawflow.views.picture import PAD, Box, Card, Row

if TYPE_CHECKING:
    from lawflow.views.graph import Edge, Graph, Node
    from lawflow.views.metrics import Line

NAME: Final = Style(12, bold=True)
LETTERS: Final = Style(12, bold=True, role="note")
ACT: Final = Style(10)
NUMBER: Final = Style(10, bold=True)
SMALL: Final = Style(10)
ASIDE: Final = Style(10, italic=True)
ARTICLE: Final = Style(10, role="article")
DATE: Final = Style(10, bold=True, role="mark")
SIGN: Final = 15.0  # room left of a paragraph for its sign
END: Final = {kind: Style(10, bold=True, role=kind) for kind in ("law", "no-law", "open")}
GAP: Final = 2.5  # above and below the paragraph of a row


@attrs.frozen
class Text:
    """The lines of one row, how far each is inset, and the signs that stand before some of them."""

    edges: tuple[Edge, ...]
    lines: tuple[Line, ...]
    insets: tuple[float, ...]
    signs: tuple[tuple[int, str], ...]

    @property
    def height(self) -> float:
        """Return the height in points, with the room above and below."""
        return height(self.lines) + 2 * GAP


@attrs.frozen
class Sheet:
    """A card before it is placed: its texts broken to a width, rows in order, heights known."""

    node: Node
    title: tuple[Line, ...]
    head: float
    rows: tuple[Text, ...]

    @property
    def height(self) -> float:
        """Return the height of the whole card in points."""
        return self.head + sum(row.height for row in self.rows)


class _Writer:
    """Fills the paragraph of a row; a part with a sign is inset by the room of the sign."""

    def __init__(self, room: float) -> None:
        self.room = room
        self.lines: list[Line] = []
        self.insets: list[float] = []
        self.signs: list[tuple[int, str]] = []

    def write(self, runs: list[Run], sign: str = "", *, inset: bool = False) -> None:
        """Add a part, with its sign if it has one."""
        if sign:
            self.signs.append((len(self.lines), sign))
        shift = SIGN if sign or inset else 0.0
        made = wrap(runs, self.room - shift)
        self.lines += made
        self.insets += [shift] * len(made)

    def fits(self, runs: list[Run], sign: str = "") -> bool:
        """Say whether the part takes a single line."""
        return len(wrap(runs, self.room - (SIGN if sign else 0.0))) == 1

    def text(self, edges: tuple[Edge, ...]) -> Text:
        """Return what was written."""
        return Text(edges, tuple(self.lines), tuple(self.insets), tuple(self.signs))


def sheet(graph: Graph, node: Node, lang: str, width: float) -> Sheet:
    """Return the texts of a stage broken to a card of ``width`` points."""
    room = width - 2 * PAD
    runs = [Run(text(node.label, lang), NAME)]
    if node.notes:
        runs.append(Run("\N{NO-BREAK SPACE}".join(node.notes), LETTERS))
    if node.from_notes:
        runs.append(
            Run(f"({text(words.FROM_ROUTE, lang)} {', '.join(node.from_notes)})".replace(" ", words.NBSP), LETTERS)
        )
    if node.ending == "law":
        runs.append(Run(f"({text(words.LAW, lang)})", END["law"]))
    state = graph.mark.stage(node.id) if graph.mark is not None else ""
    if state in words.STAGE_STATES:
        runs.append(Run(f"[{text(words.STAGE_STATES[state], lang)}]", attrs.evolve(NAME, role=f"mark-{state}")))
    title = wrap(runs, room)
    groups: dict[object, list[Edge]] = {}
    for edge in graph.leaving(node.id):
        ending = graph.node(edge.target).ending
        groups.setdefault("open" if ending == "open" else edge.target if ending == "no-law" else edge.id, []).append(
            edge
        )
    ordered = sorted(groups.values(), key=lambda group: _rank(graph, group[0]))
    rows = tuple(_row(graph, tuple(group), lang, room) for group in ordered)
    return Sheet(node, title, height(title) + 2 * GAP + 2, rows)


def _rank(graph: Graph, edge: Edge) -> tuple[int, int]:
    """Return the place of a row: ways on first, lapses after them, ends without a law, open questions last."""
    ending = graph.node(edge.target).ending
    return {"": 0, "law": 0, "no-law": 1, "open": 2}[ending], edge.lapse


def _row(graph: Graph, edges: tuple[Edge, ...], lang: str, room: float) -> Text:
    writer = _Writer(room)
    ending = graph.node(edges[0].target).ending
    if ending == "open":
        _open(writer, graph, edges, lang)
    elif ending == "no-law":
        _end(writer, graph, edges, lang)
    else:
        _onward(writer, graph, edges[0], lang)
    return writer.text(edges)


def _state(writer: _Writer, graph: Graph, edge: Edge, lang: str, *, inset: bool = False) -> None:
    """Write what a passage or a comparison says of the way on."""
    state, said = graph.mark.step(edge.id) if graph.mark is not None else ("", EMPTY)
    if state:
        writer.write([Run(text(said, lang), attrs.evolve(DATE, role=f"mark-{state}"))], inset=inset)


def _onward(writer: _Writer, graph: Graph, edge: Edge, lang: str) -> None:
    """Write a way on: the act, then majority, term, conditions and article; on one line where that holds all."""
    act = Run(capital(text(edge.words, lang)), ACT)
    rest = details(graph, edge, lang)
    if edge.side and edge.source != edge.target:
        rest.append(Run(f"→ {text(graph.node(edge.target).label, lang)}", ASIDE))
    elif edge.source == edge.target:
        rest.append(Run(f"({text(words.STAYS, lang)})", ASIDE))
    sign = "clock" if edge.lapse else ""
    if writer.fits([Run(act.text + words.DOT, ACT), *rest], sign):
        writer.write([Run(act.text + words.DOT, ACT), *rest] if rest else [act], sign)
    else:
        writer.write([act], sign)
        writer.write(rest, inset=edge.lapse)
    _state(writer, graph, edge, lang, inset=edge.lapse)


def _end(writer: _Writer, graph: Graph, edges: tuple[Edge, ...], lang: str) -> None:
    """Write an end without a law: its name, then each act that leads to it."""
    writer.write([Run(capital(text(graph.node(edges[0].target).label, lang)), END["no-law"])], "no-law")
    for edge in sorted(edges, key=lambda one: one.lapse):
        act, rest = capital(text(edge.words, lang)), details(graph, edge, lang)
        said = [Run(act + words.DOT if rest else act, SMALL), *rest]
        writer.write(said, "clock" if edge.lapse else "", inset=True)
        _state(writer, graph, edge, lang, inset=True)


def _open(writer: _Writer, graph: Graph, edges: tuple[Edge, ...], lang: str) -> None:
    """Write the open questions that stop the bill here: the letter and number of each, and the act that meets it."""
    for n, edge in enumerate(sorted(edges, key=lambda one: (one.lapse, one.questions))):
        name = ", ".join(edge.questions)
        head = Run(f"{capital(text(words.OPEN, lang))} {name}:" if n == 0 else f"{name}:", END["open"])
        said = [Run(text(edge.words, lang), SMALL)]
        if edge.conditions != EMPTY:
            said.append(Run(f"({text(edge.conditions, lang)})", ASIDE))
        if edge.lapse and edge.term != EMPTY:
            said += [Run("·", SMALL), Run(text(edge.term, lang), NUMBER)]
        if edge.lapse:
            writer.write([head], "open")
            writer.write(said, "clock")
        else:
            writer.write([head, *said], "open")
        _state(writer, graph, edge, lang, inset=True)


def details(graph: Graph, edge: Edge, lang: str) -> list[Run]:
    """Return majority, term, conditions and article as runs of words with dots between them.

    A term that the clock's row of the same card bears is not said again in every other row.
    """
    clock = {other.term for other in graph.leaving(edge.source) if other.lapse} if not edge.lapse else set()
    sign = {"stated": "", "inferred": "~\N{NO-BREAK SPACE}", "silent": ""}[edge.footing]
    parts = [
        (edge.majority, NUMBER, ""),
        (without(edge.term, clock), NUMBER if edge.lapse else SMALL, ""),
        (edge.conditions, ASIDE, ""),
        (edge.articles, ARTICLE, sign),
    ]
    shown: list[tuple[Label, Style, str]] = [part for part in parts if part[0] != EMPTY]
    return [
        Run(before + text(label, lang) + ("" if n == len(shown) - 1 else words.DOT), style)
        for n, (label, style, before) in enumerate(shown)
    ]


def without(term: Label, clock: set[Label]) -> Label:
    """Return the terms but those that the clock bears."""
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
                for name in ("walked", "must", "may", "lapse", "added", "removed", "changed", "closed")
                if name in states
            ),
            "",
        )
        rows.append(Row(one.edges, one.lines, one.insets, one.signs, Box(place.x, y, place.width, one.height), state))
        y += one.height
    state = graph.mark.stage(made.node.id) if graph.mark is not None else ""
    head = Box(place.x, place.y, place.width, made.head)
    return Card(made.node, made.title, head, place, tuple(rows), state)
