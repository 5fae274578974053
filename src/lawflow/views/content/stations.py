"""The overview: five to seven stations, each standing for the stages of one phase."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.labels import LANGUAGES, Label
from lawflow.law.organs import CLOCK
from lawflow.law.steps import UNDETERMINED
from lawflow.views.content import captions, phrases
from lawflow.views.content.graph import EMPTY, NOWHERE, Node

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.pictures import Station
    from lawflow.views.content.graph import Edge, Graph, Way


_ENDS: Final = {"no-law": Label("Заң жоқ", "Закона нет", "No law"), "open": captions.OPEN}
_OR: Final = " / "
_SAID: Final = 3  # so many acts are named on one line


def overview(graph: Graph, gone: Way = NOWHERE) -> Graph:
    """Return the graph of stations, and of the ends to which a way leads from one.

    The emergency session is left out where a bill normally passes two chambers. A stage for which no station stands is
    shown by itself where a bill has ``gone`` there.
    """
    stations, here = graph.parliament.pictures.stations, stations_of(graph)
    alone = [node for node in graph.nodes if node.id in set(gone.stages) - here.keys() and _goes_on(graph, node)]
    ends = {node.id: node for node in graph.nodes if node.ending in _ENDS and node not in alone}
    nodes = [
        _node(graph, station, [name for name in here if here[name] is station])
        for station in stations
        if station in here.values()
    ]
    nodes += [attrs.evolve(node, notes=(), from_notes=()) for node in alone]
    nodes += [
        _end(graph, kind, [name for name, node in ends.items() if node.ending == kind])
        for kind in dict.fromkeys(node.ending for node in ends.values())
    ]
    names = {
        **{name: station.id for name, station in here.items()},
        **{name: f"end-{node.ending}" for name, node in ends.items()},
        **{node.id: node.id for node in alone},
    }
    edges = tuple(_edges(graph, names, {node.id: node.lane for node in nodes}, gone.steps))
    met = {end for edge in edges for end in (edge.source, edge.target)}
    nodes = [node for node in nodes if node.ending not in _ENDS or node.id in met]
    lanes = {node.lane for node in nodes}
    return attrs.evolve(
        graph,
        initial=names[graph.initial],
        lanes=tuple(lane for lane in graph.lanes if lane.id in lanes),
        nodes=tuple(nodes),
        edges=edges,
        notes=(),
        phrases=(),
    )


def stations_of(graph: Graph) -> dict[str, Station]:
    """Return the station of every stage that has one in this procedure."""
    stations = graph.parliament.pictures.stations
    here = {node.id: station for node in graph.nodes if (station := _station(stations, node)) is not None}
    present = {station.id for station in here.values()}
    return {
        name: station
        for name, station in here.items()
        if not any(name == stage and other in present for stage, other in station.unless)
    }


def _goes_on(graph: Graph, node: Node) -> bool:
    """Say whether a bill goes on from a stage; from an end it does by a side route that one has walked."""
    return not node.ending or any(edge.source != edge.target for edge in graph.leaving(node.id))


def _station(stations: tuple[Station, ...], node: Node) -> Station | None:
    """Return the station of a stage: of several the one in whose lane it stands, else the first."""
    found = [station for station in stations if node.id in station.stages]
    return next((station for station in found if station.lane == node.lane), found[0] if found else None)


def _node(graph: Graph, station: Station, stages: list[str]) -> Node:
    first, last = graph.node(stages[0]), graph.node(stages[-1])
    law = any(graph.node(name).ending == "law" for name in stages)
    lane = station.lane if any(one.id == station.lane for one in graph.lanes) else first.lane
    return Node(
        station.id,
        lane,
        station.named(graph.edition),
        last.outcome,
        "law" if law else "",
        final=law,
        initial=graph.initial in stages,
        stages=tuple(stages),
    )


def _end(graph: Graph, kind: str, stages: list[str]) -> Node:
    """Return the one station that stands for every end of a kind."""
    lane, outcome = (graph.parliament.pictures.ends, "rejected") if kind == "no-law" else (CLOCK, UNDETERMINED)
    return Node(f"end-{kind}", lane, _ENDS[kind], outcome, kind, final=True, stages=tuple(stages))


def _edges(graph: Graph, names: dict[str, str], lanes: dict[str, str], aside: frozenset[str]) -> Iterable[Edge]:
    """Yield the ways between stations, those of one majority as one; ``names`` has the station of every stage.

    A side route (``aside`` has its step) is a way of its own.
    """
    groups: dict[tuple[str, str, bool, bool, Label], list[Edge]] = defaultdict(list)
    for edge in graph.edges:
        source, target = names.get(edge.source), names.get(edge.target)
        if source is None or target is None or source == target or edge.side or source.startswith("end-"):
            continue
        ends, asks = target.startswith("end-"), bool(edge.questions)
        told = _told(graph, edge, names, lanes[source])
        apart = not aside.isdisjoint(edge.steps)
        groups[source, target, edge.lapse and not asks, apart, EMPTY if ends else told.majority].append(told)
    for n, ((source, target, lapse, _, majority), edges) in enumerate(groups.items()):
        questions = {name for edge in edges for name in edge.questions}
        yield attrs.evolve(
            edges[0],
            id=f"{source}/{'lapse' if lapse else 'acts'}/{target}/{n}",
            source=source,
            target=target,
            words=_words(graph, target, edges, lanes[source]),
            nouns=EMPTY if target == "end-open" else _listed(edge.nouns for edge in edges),
            acts=tuple(dict.fromkeys(act for edge in edges for act in edge.acts)),
            steps=tuple(dict.fromkeys(step for edge in edges for step in edge.steps)),
            majority=majority,
            term=Label.joined(edge.term for edge in edges) if lapse else EMPTY,
            conditions=EMPTY,
            articles=EMPTY,
            footing="stated",
            lapse=lapse,
            questions=tuple(sorted(questions, key=phrases.by_number)),
            rules=tuple(rule for edge in edges for rule in edge.rules),
        )


def _words(graph: Graph, target: str, edges: list[Edge], lane: str) -> Label:
    """Return what is said of a way to a station or to an end; nothing where the law falls silent."""
    if target == "end-open":
        return EMPTY
    return _ended(graph, edges, lane) if target == "end-no-law" else _said(edges)


def _ended(graph: Graph, edges: list[Edge], lane: str) -> Label:
    """Return the acts that end a bill at a station, whichever chamber does them; those of others with their names."""
    acts, organs, prefixes = graph.parliament.acts, graph.parliament.organs, graph.parliament.pictures.prefixes
    told = []
    for act in (act for edge in edges for act in edge.acts):
        organ, name = organs[acts[act].actor], acts[act].named(graph.edition)
        own = organ.chambers or organ.lane == lane or organ.id == CLOCK
        told.append(phrases.unprefixed(name, prefixes) if own else name)
    return Label.joined(told, _OR)


def _told(graph: Graph, edge: Edge, names: dict[str, str], lane: str) -> Edge:
    """Return an edge as it is told of outside its own lane: whose act it is, or both chambers that must carry it."""
    own, acts, organs = graph.node(edge.source).lane, graph.parliament.acts, graph.parliament.organs
    before = len(organs[own].chambers) < 2 and {  # noqa: PLR2004 (in one sitting both vote)
        other_lane: other.majority
        for other in graph.edges
        if other.target == edge.source and names.get(other.source) == names[edge.source]
        if (other_lane := graph.node(other.source).lane) != own and EMPTY not in (edge.majority, other.majority)
    }
    if before:
        both = [
            phrases.of_chamber(organs[chamber], majority)
            for chamber, majority in (*before.items(), (own, edge.majority))
        ]
        return attrs.evolve(edge, majority=Label.joined(both, ", "))
    if own != lane:
        return attrs.evolve(edge, words=Label.joined((acts[act].named(graph.edition) for act in edge.acts), _OR))
    return edge


def _said(edges: list[Edge]) -> Label:
    """Return the first acts in words, each once, with a sign that there are more."""
    return _listed(edge.words for edge in edges)


def _listed(labels: Iterable[Label]) -> Label:
    said = [tuple(label.text(lang).split(_OR) for lang in LANGUAGES) for label in labels]
    acts = tuple(dict.fromkeys(Label(*parts) for split in said for parts in zip(*split, strict=True)))
    more = (Label.same("…"),) if len(acts) > _SAID else ()
    return Label.joined((*acts[:_SAID], *more), _OR)
