"""The picture in words, for screen readers and for terminals; it can be read back."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from lawflow.views.content import captions
from lawflow.views.content.edges import headline, line, plain, route, state
from lawflow.views.content.graph import EMPTY, text

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.views.content.graph import Graph, Node

_STAGE: Final = re.compile(r"^  \S.* \[([a-z0-9-]+)\]")
_STEP: Final = re.compile(r"^    (→|⇢) .* \[([a-z0-9-]+)\]: ")


def equivalent(graph: Graph, lang: str) -> str:
    """Return everything the picture shows: lanes, stages, steps, side routes, open questions.

    ``→`` is a step, ``⇢`` a lapse of time; ids stand in square brackets.
    """
    return "\n".join(_lines(graph, lang)) + "\n"


def _lines(graph: Graph, lang: str) -> Iterator[str]:
    yield headline(graph, lang)
    if graph.seats != EMPTY:
        yield f"{text(captions.SEATS, lang)}: {text(graph.seats, lang)}"
    for lane in graph.lanes:
        here = [node for node in graph.nodes if node.lane == lane.id]
        if here:
            yield ""
            yield text(lane.label, lang)
        for node in here:
            yield from _stage(graph, node, lang)
    rest = [node for node in graph.nodes if node.lane not in {lane.id for lane in graph.lanes}]
    if rest:
        yield ""
        yield text(captions.ENDS, lang)
        for node in rest:
            yield from _stage(graph, node, lang)
    yield from _asides(graph, lang)


def _asides(graph: Graph, lang: str) -> Iterator[str]:
    """Yield what is not on the map, the side routes and the open questions."""
    if graph.mark is not None and graph.mark.undrawn:
        yield ""
        yield text(captions.UNDRAWN, lang)
        yield from (plain(f"  {one.id}: {text(one.words, lang)}") for one in graph.mark.undrawn)
    if graph.notes:
        yield ""
        yield text(captions.SIDE_ROUTES, lang)
    for note in graph.notes:
        said = route(graph, note, lang) + (f" [{note.target}]" if note.target else "")
        yield plain(f"  {note.letter}: {said} · {text(note.articles, lang)}; [{', '.join(note.sources)}]")
    if graph.points:
        yield ""
        yield text(captions.QUESTIONS, lang)
    for point in graph.points:
        yield f"  {point.id}: {text(point.words, lang)}"


def _stage(graph: Graph, node: Node, lang: str) -> Iterator[str]:
    ends = f" ({text(captions.ENDINGS[node.ending], lang)})" if node.ending else ""
    said = graph.mark.stage(node.id) if graph.mark is not None else ""
    stands = f" {text(captions.STAGE_STATES[said], lang)}" if said in captions.STAGE_STATES else ""
    letters = f" {' '.join(node.notes)}" if node.notes else ""
    yield f"  {text(node.label, lang)} [{node.id}]{ends}{letters}{stands}"
    for edge in graph.leaving(node.id):
        marked = state(graph, edge, lang)
        arrow = "⇢" if edge.lapse else "→"
        yield f"    {arrow} {text(graph.node(edge.target).label, lang)} [{edge.target}]: {line(edge, lang)}" + (
            f" · {marked}" if marked else ""
        )


def read(said: str) -> tuple[frozenset[str], tuple[tuple[str, str, bool], ...]]:
    """Return the stages, and the steps as (from, to, by lapse), that the words of `equivalent` tell of."""
    stages: list[str] = []
    steps: list[tuple[str, str, bool]] = []
    for row in said.splitlines():
        if step := _STEP.match(row):
            steps.append((stages[-1], step.group(2), step.group(1) == "⇢"))
        elif stage := _STAGE.match(row):
            stages.append(stage.group(1))
    return frozenset(stages), tuple(steps)
