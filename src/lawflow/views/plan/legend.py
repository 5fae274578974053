"""What is said beside the cards and lines of a picture: title, legend, ends, side routes, open questions."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.views.content import captions
from lawflow.views.content.edges import alike, leads
from lawflow.views.content.graph import text
from lawflow.views.plan.cards import capital
from lawflow.views.plan.flow import Flow
from lawflow.views.plan.grid import leads_on
from lawflow.views.plan.metrics import Run, Style

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.views.content.graph import Graph, Lane, Mark, Node

TITLE: Final = Style(20, bold=True)
DATES: Final = Style(14)
HEAD: Final = Style(11, bold=True, role="lane")
PLAIN: Final = Style(10)
LETTER: Final = Style(10, bold=True, role="note")
ARTICLE: Final = Style(10, role="article")
NUMBER: Final = Style(10, bold=True, role="open")
LANE: Final = Style(12, bold=True, role="lane")
_VOTES: Final = re.compile("≥\N{NO-BREAK SPACE}\\d+")


@attrs.frozen
class Item:
    """One entry of a block: a sign, if any, and its words."""

    id: str
    flow: Flow = attrs.field(converter=Flow)
    sign: str = ""


@attrs.frozen
class Block:
    """A heading with its entries."""

    id: str
    items: tuple[Item, ...]


@lru_cache(maxsize=16)
def heads(graph: Graph, lang: str) -> tuple[Flow, Flow]:
    """Return what stands over a picture, at the left and at the right."""
    runs = [Run(text(graph.title, lang), TITLE), Run(text(graph.dates, lang).replace(" ", captions.NBSP), DATES)]
    mark = graph.mark
    if mark is not None and mark.caption.en and _tells_of_bills(mark):
        runs.append(Run(text(mark.caption, lang), Style(14, bold=True, role="mark-now")))
    if (said := alike(graph)).en:
        runs.append(Run(text(said, lang), Style(14, bold=True, role="mark-now")))
    seats = f"{text(captions.SEATS, lang)}: {text(graph.seats, lang)}" if graph.seats.en else ""
    return Flow(runs), Flow([Run(seats, DATES)] if seats else [])


def _tells_of_bills(mark: Mark) -> bool:
    """Say whether a mark shows what bills did: where one stands now, or what many have walked."""
    walked = bool(mark.steps) and all(said.state == "walked" for said in mark.steps)
    return any(state == "now" for _, state in mark.stages) or (walked and not mark.stages)


def lane_name(lane: Lane, lang: str) -> Flow:
    """Return the name of a lane."""
    return Flow([Run(text(lane.label, lang), LANE)])


@lru_cache(maxsize=16)
def lane_names(graph: Graph, lang: str) -> dict[str, Flow]:
    """Return the names of the lanes by their ids."""
    return {lane.id: lane_name(lane, lang) for lane in graph.lanes}


@lru_cache(maxsize=16)
def blocks(graph: Graph, lang: str) -> tuple[Block, ...]:
    """Return what the panels say: legend, ends, side routes, open questions."""
    return tuple(
        block
        for block in (
            _legend(graph, lang),
            _ends(graph, lang),
            _undrawn(graph, lang),
            _routes(graph, lang),
            _questions(graph, lang),
        )
        if block.items
    )


def _legend(graph: Graph, lang: str) -> Block:
    items = [Item("legend-line", (Run(text(captions.STEP, lang), PLAIN),), "line")]
    lapses = [edge for edge in graph.edges if edge.lapse]
    if any(leads_on(graph, edge) for edge in lapses):
        items.append(Item("legend-lapse", (Run(text(captions.LAPSE, lang), PLAIN),), "dashed"))
    if any(graph.node(edge.target).ending != "open" for edge in lapses):
        items.append(Item("legend-clock", (Run(text(captions.CLOCK, lang), PLAIN),), "clock"))
    items.append(
        Item(
            "legend-majority",
            (
                Run(_majority(graph) + captions.NBSP, Style(10, bold=True)),
                Run(text(captions.MAJORITY_KEY, lang), PLAIN),
            ),
        )
    )
    if "~" in graph.dates.en or any(edge.footing == "inferred" for edge in graph.edges):
        items.append(
            Item("legend-inferred", (Run("~", Style(10, bold=True)), Run(text(captions.INFERRED_KEY, lang), PLAIN)))
        )
    if any("…" in edge.articles.en for edge in graph.edges):
        items.append(Item("legend-more", (Run(text(captions.MORE_KEY, lang), PLAIN),)))
    if graph.notes:
        items.append(
            Item(
                "legend-letters",
                (
                    Run(" ".join(note.letter for note in graph.notes) + " –", LETTER),
                    Run(text(captions.LETTERS_KEY, lang), PLAIN),
                ),
            )
        )
    states = {said.state for said in graph.mark.steps} if graph.mark is not None else set()
    states |= {note.state for note in graph.notes}
    items += [
        Item(f"legend-{state}", (Run(text(said, lang), Style(10, bold=True, role=f"mark-{state}")),), state)
        for state, said in captions.STATE_KEYS.items()
        if state in states
    ]
    items += _phrases(graph, lang)
    return Block("legend", (Item("legend", (Run(text(captions.LEGEND, lang), HEAD),)), *items))


def _phrases(graph: Graph, lang: str) -> Iterable[Item]:
    """Yield what the legend says of acts that are told in one phrase: who can do them."""
    for said, whose in graph.phrases:
        runs = Run(text(said, lang) + ":", Style(10, bold=True)), Run(text(whose, lang), PLAIN)
        yield Item("legend-referral", runs)


def _majority(graph: Graph) -> str:
    """Return a number of votes as this picture writes them: ``≥ 66``."""
    found = (_VOTES.search(edge.majority.en) for edge in graph.edges)
    return next((one.group() for one in found if one), "> 1/2")


def _ends(graph: Graph, lang: str) -> Block:
    items = [
        Item(node.id, (*_end(node, lang), *_now(graph, node, lang)), node.ending)
        for kind in ("law", "no-law", "open")
        for node in graph.nodes
        if node.ending == kind
    ]
    return Block("ends", (Item("ends", (Run(text(captions.ENDS, lang), HEAD),)), *items))


def _end(node: Node, lang: str) -> tuple[Run, ...]:
    """Return the kind of an end, and its name where it has one of its own."""
    kind, name = text(captions.ENDINGS[node.ending], lang), text(node.label, lang)
    style = Style(10, bold=True, role=node.ending)
    if name.casefold() == kind.casefold():
        return (Run(capital(kind), style),)
    return Run(f"{capital(kind)}:", style), Run(name, PLAIN)


def _now(graph: Graph, node: Node, lang: str) -> Iterable[Run]:
    """Yield that the bill is at this end; one of a law has a card that says so."""
    if graph.mark is not None and graph.mark.stage(node.id) == "now" and node.ending != "law":
        yield Run(f"[{text(captions.NOW, lang)}]", Style(10, bold=True, role="mark-now"))


def _undrawn(graph: Graph, lang: str) -> Block:
    if graph.mark is None or not graph.mark.undrawn:
        return Block("undrawn", ())
    items = [
        Item(f"undrawn-{one.id}", (Run(one.id, Style(10, bold=True)), Run(text(one.words, lang), PLAIN)))
        for one in graph.mark.undrawn
    ]
    return Block("undrawn", (Item("undrawn", (Run(text(captions.UNDRAWN, lang), HEAD),)), *items))


def _routes(graph: Graph, lang: str) -> Block:
    if not graph.notes:
        return Block("routes", ())
    items = []
    for note in graph.notes:
        said = text(note.words, lang) + leads(graph, note, lang) + captions.DOT
        runs = [Run(note.letter, LETTER), Run(said, PLAIN), Run(text(note.articles, lang), ARTICLE)]
        if note.state:
            runs.append(Run(f"[{text(note.said, lang)}]", Style(10, bold=True, role=f"mark-{note.state}")))
        items.append(Item(f"note-{note.letter}", tuple(runs)))
    return Block("routes", (Item("routes", (Run(text(captions.SIDE_ROUTES, lang), HEAD),)), *items))


def _questions(graph: Graph, lang: str) -> Block:
    if not graph.points:
        return Block("questions", ())
    items = [
        Item(f"question-{point.id}", (Run(point.id, NUMBER), Run(text(point.words, lang), PLAIN)))
        for point in graph.points
    ]
    return Block("questions", (Item("questions", (Run(text(captions.QUESTIONS, lang), HEAD),), "open"), *items))
