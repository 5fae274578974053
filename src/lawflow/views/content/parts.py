"""One phase of the path alone: a station of the overview, or its stages, and where they lead."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.errors import UnknownNameError
from lawflow.law.labels import Label
from lawflow.tongues import say
from lawflow.views.content.stations import stations_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lawflow.law.pictures import Station
    from lawflow.views.content.graph import Graph, Mark

_PREFIX = "station-"


def part(graph: Graph, name: str) -> Graph:
    """Return the stages of a station with all that leads on from them; of stages beyond, the names alone.

    In an overview the station itself is shown, with all that leads to it too. ``name`` is that of a station, with or
    without what all of them begin with. Raises `UnknownNameError` for another, and for a station that the procedure
    has not.
    """
    whole = graph.detail != "overview"
    here = (
        {stage: station.id for stage, station in stations_of(graph).items()}
        if whole
        else {node.id: node.id for node in graph.nodes if node.id.startswith(_PREFIX)}
    )
    rows = {station.id: station for station in graph.parliament.pictures.stations}
    known = {station.removeprefix(_PREFIX): rows[station] for station in here.values()}
    if (found := known.get(name.removeprefix(_PREFIX))) is None:
        raise UnknownNameError(say("part of {procedure}", procedure=graph.id), name, _with_organs(graph, known))
    return _alone(called(graph, name), {stage for stage, one in here.items() if one == found.id}, arriving=not whole)


def _with_organs(graph: Graph, known: Mapping[str, Station]) -> dict[str, tuple[object, ...]]:
    """Return each station with the organ of which it has the name: the second chamber is called the Senate too."""
    organs = graph.parliament.organs
    return {name: (station, *([organs[name]] if name in organs else [])) for name, station in known.items()}


def called(graph: Graph, name: str) -> Graph:
    """Return the graph with the name of a station before its title."""
    stations = {station.id.removeprefix(_PREFIX): station for station in graph.parliament.pictures.stations}
    title = stations[name.removeprefix(_PREFIX)].named(graph.edition)
    return attrs.evolve(graph, title=Label.joined((title, graph.title), " · "))


def _alone(graph: Graph, stages: set[str], *, arriving: bool) -> Graph:
    edges = tuple(edge for edge in graph.edges if edge.source in stages or (arriving and edge.target in stages))
    notes = tuple(
        attrs.evolve(note, sources=tuple(source for source in note.sources if source in stages))
        for note in graph.notes
        if not stages.isdisjoint(note.sources)
    )
    shown = (
        stages
        | {end for edge in edges for end in (edge.source, edge.target)}
        | {note.target for note in notes if note.target}
    )
    letters = {note.letter for note in notes}
    nodes = tuple(
        attrs.evolve(
            node,
            notes=tuple(one for one in node.notes if node.id in stages and one in letters),
            from_notes=tuple(one for one in node.from_notes if one in letters),
        )
        for node in graph.nodes
        if node.id in shown
    )
    lanes = {node.lane for node in nodes}
    asked = {question for edge in edges for question in edge.questions}
    return attrs.evolve(
        graph,
        initial=graph.initial if graph.initial in shown else next(node.id for node in nodes if node.id in stages),
        lanes=tuple(lane for lane in graph.lanes if lane.id in lanes),
        nodes=nodes,
        edges=edges,
        notes=notes,
        points=tuple(point for point in graph.points if point.id in asked),
        phrases=(),
        mark=_mark(graph.mark, {edge.id for edge in edges}, {node.id for node in nodes}),
    )


def _mark(mark: Mark | None, edges: set[str], stages: set[str]) -> Mark | None:
    """Return what is said of the steps and stages that are shown."""
    if mark is None:
        return None
    said = tuple(one for one in mark.steps if one.edge in edges)
    return attrs.evolve(mark, stages=tuple(one for one in mark.stages if one[0] in stages), steps=said)
