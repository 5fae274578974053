"""A bill on the map: what it has walked, where it stands, what must and may come, what is closed."""

from __future__ import annotations

from collections import defaultdict
from itertools import groupby
from typing import TYPE_CHECKING

import attrs

from lawflow.dossiers.dossier import Act
from lawflow.law import days
from lawflow.law.labels import Label
from lawflow.law.majorities import Verdict
from lawflow.passage.outlook import outlook
from lawflow.passage.votes_ahead import open_stages
from lawflow.views.content import captions, phrases, where
from lawflow.views.content.graph import EMPTY, Edge, Graph, Mark, Point, Said, Way
from lawflow.views.content.reckoned import since_the_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lawflow.law.facts import Facts
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.passage.entries import Entry
    from lawflow.passage.outlook import Duty, Outlook
    from lawflow.passage.passage import Passage


def way_of(passage: Passage, possible: Iterable[str] = ()) -> Way:
    """Return where a bill has gone: all stages at which it was or can be, and the side routes that led it there."""
    procedure, journal = passage.procedure, passage.journal
    stages = dict.fromkeys(stage for entry in journal for stage in (entry.source, entry.target))
    steps = {f"{entry.source}/{entry.act}/{entry.target}" for entry in journal if not entry.one_of}
    steps |= {step.id for _, ways in _parted(passage) for step in ways}
    on_the_road = {step.id for step in procedure.steps if step.id in steps and not procedure.off_the_road(step)}
    return Way((*stages, passage.state, *possible), frozenset(steps - on_the_road))


def marked(
    graph: Graph, passage: Passage, name: Label = EMPTY, possible: Iterable[str] = (), assumed: Iterable[Label] = ()
) -> Graph:
    """Return the graph with the path of the bill of that name on it, as it stands on the passage's own day.

    The bill can be at each of the ``possible`` stages, if they are told; ``assumed`` is what is taken as done by then.
    """
    possible = tuple(possible)
    seen = outlook(passage, passage.last or passage.first, reasons=False)
    walked = _walked(graph, (entry for entry in passage.journal if not entry.one_of))
    steps = [Said(edge, "walked", Label.joined((captions.WALKED, days), " ")) for edge, days in walked.items()]
    open_ways = {edge: days for edge, days in _branches(graph, passage).items() if edge not in walked}
    steps += [Said(edge, "branch", Label.joined((captions.ONE_OF, days), " ")) for edge, days in open_ways.items()]
    walked |= open_ways
    here = next((node.id for node in graph.nodes if passage.state in node.stands_for), passage.state)
    steps += [said for edge in graph.leaving(here) if edge.id not in walked for said in _ahead(edge, passage, seen)]
    ahead = set(open_stages(passage)) | {
        stage
        for edge in graph.edges
        if edge.id in open_ways
        for end in (edge.source, edge.target)
        for stage in graph.node(end).stands_for
    }
    been = {entry.source for entry in passage.journal} | {entry.target for entry in passage.journal}
    stages = {
        node.id: "past"
        if not been.isdisjoint(node.stands_for)
        else ""
        if not ahead.isdisjoint(node.stands_for)
        else "closed"
        for node in graph.nodes
    }
    stages |= {node.id: "now" for node in graph.nodes if not {here, *possible}.isdisjoint((node.id, *node.stands_for))}
    title = Label.joined((name, graph.title), " · ")
    to_come = {said.edge for said in steps if said.state != "walked"}
    edges = tuple(attrs.evolve(edge, words=edge.nouns) if edge.id in to_come else edge for edge in graph.edges)
    return attrs.evolve(
        graph,
        title=title,
        edges=edges,
        mark=Mark(
            tuple(stages.items()),
            tuple(steps),
            _caption(passage, possible, tuple(assumed)),
            tuple(_undrawn(graph, passage)),
        ),
    )


def _caption(passage: Passage, possible: tuple[str, ...], assumed: tuple[Label, ...]) -> Label:
    """Return day, stage and outcome, each once, the editions that ruled the bill if several, and what is assumed.

    What is told as if nobody had acted since the record ends is assumed too.
    """
    stage, outcome = where.place(passage, possible), where.outcome(passage, possible)
    told = [days.day(passage.last or passage.first), stage]
    if outcome.en.casefold() != stage.en.casefold():
        told.append(outcome)
    if passage.crossed:
        told.append(Label.joined((captions.RULED_BY, Label.same(" → ".join(passage.crossed))), " "))
    return Label.joined((*told, *assumed, *since_the_record(passage)), " · ")


def _undrawn(graph: Graph, passage: Passage) -> Iterable[Point]:
    """Yield by edition the acts, with their days, by which a bill went ways that the procedure drawn does not have."""
    drawn = {step for edge in graph.edges for step in edge.steps}
    station = {stage: node.id for node in graph.nodes for stage in node.stands_for}
    told: dict[str, list[Label]] = defaultdict(list)
    for entry in passage.journal:
        ends = {station.get(entry.source, entry.source), station.get(entry.target, entry.target)}
        if entry.step is None or entry.one_of or len(ends) == 1 or entry.step.id in drawn:
            continue
        act = passage.parliament.acts[entry.act].named(entry.edition)
        day = phrases.between(entry.first, entry.last, graph.parliament.first_day)
        told[entry.edition].append(Label.joined((act, day), captions.NBSP))
    for edition, acts in told.items():
        yield Point(edition, Label.joined(acts, "; "))


def _walked(graph: Graph, journal: Iterable[Entry]) -> dict[str, Label]:
    """Return the edges walked, with the days on which they were."""
    days: dict[str, list[Label]] = defaultdict(list)
    for entry in journal:
        name = f"{entry.source}/{entry.act}/{entry.target}"
        edge = next((edge for edge in graph.edges if name in edge.steps), None)
        if edge is not None:
            days[edge.id].append(phrases.between(entry.first, entry.last, graph.parliament.first_day))
    return {edge: Label.joined(found, ", ") for edge, found in days.items()}


def _branches(graph: Graph, passage: Passage) -> dict[str, Label]:
    """Return the edges of the ways of which a bill went one, with the days between which it did."""
    found: dict[str, Label] = {}
    for taken, steps in _parted(passage):
        days = phrases.between(taken[0].first, taken[-1].last, graph.parliament.first_day)
        for step in steps:
            edge = next((edge for edge in graph.edges if step.id in edge.steps), None)
            if edge is not None:
                found[edge.id] = days
    return found


def _parted(passage: Passage) -> Iterable[tuple[tuple[Entry, ...], list[Step]]]:
    """Yield the entries taken on one of several ways, and the steps of all of these ways."""
    for ways, together in groupby(passage.journal, key=lambda entry: entry.one_of):
        if ways:
            taken = tuple(together)
            yield taken, [step for way in ways for step in _along(passage.procedure, taken, way)]


def _along(procedure: Procedure, taken: tuple[Entry, ...], way: tuple[str, ...]) -> list[Step]:
    """Return the steps by which the acts of a way lead from where it parted to where it rejoined."""
    reached: list[tuple[str, list[Step]]] = [(taken[0].source, [])]
    for act in way:
        reached = [
            (step.target, [*steps, step])
            for stage, steps in reached
            for step in procedure.steps_by.get((stage, act), ())
        ]
    return next((steps for stage, steps in reached if stage == taken[-1].target), [])


def _ahead(edge: Edge, passage: Passage, seen: Outlook) -> Iterable[Said]:
    """Yield what the bill's present stage says of a way on: must, may, comes by itself, not yet."""
    steps = _open(edge, passage)
    acts, targets = {step.act for step in steps}, {step.target for step in steps}
    duties = [duty for duty in seen.must if acts & set(duty.acts)]
    option = next(
        (option for option in seen.may if option.act in acts and not targets.isdisjoint(option.targets)), None
    )
    lapse = next((running for running in passage.running if running.term.on_lapse in acts), None)
    if lapse is not None:
        due = days.day(lapse.day) if lapse.day is not None else EMPTY
        yield Said(edge.id, "lapse", Label.joined((captions.LAPSES, due), " "))
    elif duties and option is not None:
        yield Said(edge.id, "must", _duty(duties))
    elif option is not None:
        yield Said(edge.id, "may", Label.joined((captions.MAY, phrases.by(option.until)), " "))
    elif any(closed.act in acts for closed in seen.not_yet):
        yield Said(edge.id, "closed", captions.NOT_YET)


def _duty(duties: Sequence[Duty]) -> Label:
    """Return what is said of a duty, which one of several acts may do.

    Of one whose day is past it says only that the record does not tell of the act.
    """
    several = all(len(duty.acts) > 1 for duty in duties)
    known = [(duty.over, duty.by) for duty in duties]
    if all(over for over, _ in known):
        first = min((by for _, by in known if by is not None), default=None)
        return captions.NOT_ON_RECORD.filled(days.day(first)) if first is not None else captions.NOT_TOLD
    ahead = min((by for over, by in known if by is not None and not over), default=None)
    return Label.joined((captions.MUST_ONE if several else captions.MUST, phrases.by(ahead)), " ")


def _open(edge: Edge, passage: Passage) -> list[Step]:
    """Return the steps of an edge that start where the bill stands and that nothing known of it excludes."""
    day = passage.last or passage.first
    return [
        step
        for step in passage.procedure.steps_from[passage.state]
        if step.id in edge.steps and not _excluded(step, passage.facts(Act(step.act), day, day))
    ]


def _excluded(step: Step, facts: Facts) -> bool:
    """Say whether what is remembered of the bill, its initiator, or an absence or presence stands against a step."""
    return any(
        need.reserved_to or need.presence is not None or (need.decides_route and need.facts)
        for need in step.needs
        if need.verdict(facts) is Verdict.UNMET
    )
