"""The object of ``lawflow draw --format json``: the plain graph with ids, and words in three languages."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Literal, TypedDict

from lawflow.views.content.edges import plain
from lawflow.views.objects.pieces import Words, words

if TYPE_CHECKING:
    from lawflow.law.labels import Label
    from lawflow.views.content.graph import Edge, Graph, Mark, Node, Note, Rule


class LaneData(TypedDict):
    """An organ and its place on the picture."""

    id: str
    label: Words


class PointData(TypedDict):
    """What is told beside a picture: an open question met on it, or the acts of an edition that are not on it."""

    id: str
    words: Words


class NodeData(TypedDict):
    """A stage, or a station that stands for several."""

    id: str
    lane: str
    label: Words
    outcome: str
    ending: str
    final: bool
    notes: list[str]
    from_notes: list[str]
    initial: bool
    stages: list[str]


class RuleData(TypedDict):
    """What one step asks and leaves behind."""

    step: str
    act: str
    target: str
    needs: list[str]
    sets: list[list[str]]
    clears: list[str]
    track: str | None
    under: list[list[str | None]]


class EdgeData(TypedDict):
    """One step, or several between the same two stages drawn as one."""

    id: str
    source: str
    target: str
    words: Words
    acts: list[str]
    steps: list[str]
    majority: Words
    term: Words
    conditions: Words
    articles: Words
    footing: str
    reason: Words
    lapse: bool
    questions: list[str]
    actors: Words
    side: bool
    rules: list[RuleData]


class NoteData(TypedDict):
    """A side route, told once; ``state`` and ``said`` are what a comparison says of it, else empty."""

    letter: str
    words: Words
    acts: list[str]
    sources: list[str]
    target: str
    articles: Words
    steps: list[str]
    state: str
    said: Words


class SaidData(TypedDict):
    """What a passage or a comparison says of an edge."""

    edge: str
    state: str
    words: Words


class MarkData(TypedDict):
    """What a passage or a comparison has made of the graph; ``stages`` are pairs of a stage and its state.

    ``undrawn`` has by edition the acts that moved the bill by steps which the procedure drawn does not have.
    """

    stages: list[list[str]]
    steps: list[SaidData]
    caption: Words
    undrawn: list[PointData]


class DrawPage(TypedDict):
    """``lawflow.graph/1``."""

    schema: Literal["lawflow.graph/1"]
    id: str
    title: Words
    dates: Words
    detail: str
    initial: str
    lanes: list[LaneData]
    nodes: list[NodeData]
    edges: list[EdgeData]
    notes: list[NoteData]
    points: list[PointData]
    seats: Words
    mark: MarkData | None


def as_json(graph: Graph) -> str:
    """Return the graph as JSON text, the same bytes for the same graph."""
    return json.dumps(draw_page(graph), ensure_ascii=False, indent=1) + "\n"


def draw_page(graph: Graph) -> DrawPage:
    """Return a graph."""
    return {
        "schema": "lawflow.graph/1",
        "id": graph.id,
        "title": _said(graph.title),
        "dates": _said(graph.dates),
        "detail": graph.detail,
        "initial": graph.initial,
        "lanes": [{"id": lane.id, "label": _said(lane.label)} for lane in graph.lanes],
        "nodes": [_node(node) for node in graph.nodes],
        "edges": [_edge(edge) for edge in graph.edges],
        "notes": [_note(note) for note in graph.notes],
        "points": [{"id": point.id, "words": _said(point.words)} for point in graph.points],
        "seats": _said(graph.seats),
        "mark": _mark(graph.mark) if graph.mark is not None else None,
    }


def _said(label: Label) -> Words:
    """Return words with ordinary spaces."""
    return {lang: plain(said) for lang, said in words(label).items()}


def _node(node: Node) -> NodeData:
    return {
        "id": node.id,
        "lane": node.lane,
        "label": _said(node.label),
        "outcome": node.outcome,
        "ending": node.ending,
        "final": node.final,
        "notes": list(node.notes),
        "from_notes": list(node.from_notes),
        "initial": node.initial,
        "stages": list(node.stages),
    }


def _edge(edge: Edge) -> EdgeData:
    return {
        "id": edge.id,
        "source": edge.source,
        "target": edge.target,
        "words": _said(edge.words),
        "acts": list(edge.acts),
        "steps": list(edge.steps),
        "majority": _said(edge.majority),
        "term": _said(edge.term),
        "conditions": _said(edge.conditions),
        "articles": _said(edge.articles),
        "footing": edge.footing,
        "reason": _said(edge.reason),
        "lapse": edge.lapse,
        "questions": list(edge.questions),
        "actors": _said(edge.actors),
        "side": edge.side,
        "rules": [_rule(rule) for rule in edge.rules],
    }


def _rule(rule: Rule) -> RuleData:
    return {
        "step": rule.step,
        "act": rule.act,
        "target": rule.target,
        "needs": [need.key for need in rule.needs],
        "sets": [list(fact) for fact in rule.sets],
        "clears": list(rule.clears),
        "track": rule.track,
        "under": [list(answer) for answer in rule.under],
    }


def _note(note: Note) -> NoteData:
    return {
        "letter": note.letter,
        "words": _said(note.words),
        "acts": list(note.acts),
        "sources": list(note.sources),
        "target": note.target,
        "articles": _said(note.articles),
        "steps": list(note.steps),
        "state": note.state,
        "said": _said(note.said),
    }


def _mark(mark: Mark) -> MarkData:
    return {
        "stages": [list(stage) for stage in mark.stages],
        "steps": [{"edge": said.edge, "state": said.state, "words": _said(said.words)} for said in mark.steps],
        "caption": _said(mark.caption),
        "undrawn": [{"id": one.id, "words": _said(one.words)} for one in mark.undrawn],
    }
