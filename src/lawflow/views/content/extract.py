"""From a procedure to its graph: lanes, stages, arrows, side routes and open questions."""

from __future__ import annotations

from collections import Counter, defaultdict
from functools import lru_cache
from itertools import product
from string import ascii_lowercase
from typing import TYPE_CHECKING, Final

import attrs

from lawflow import timetable
from lawflow.errors import UnknownNameError
from lawflow.law.bills import ENDED_OUTCOMES, LAW_OUTCOMES
from lawflow.law.labels import Label
from lawflow.law.reach import reach
from lawflow.law.steps import UNDETERMINED
from lawflow.tongues import say
from lawflow.views.content import captions, phrases, stations, telling
from lawflow.views.content.arrows import arrows
from lawflow.views.content.graph import DETAILS, NOWHERE, Edge, Graph, Lane, Node, Note, Point
from lawflow.views.content.seats import seats_in, sizes

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping
    from datetime import date

    from lawflow.law.edition import Edition
    from lawflow.law.pictures import Pictures
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.views.content.graph import Way
    from lawflow.views.content.seats import BySeats

LETTERS: Final = (*ascii_lowercase, *map("".join, product(ascii_lowercase, repeat=2)))
"""The letters of side routes: under an answer to an open question there are more than in the procedure itself."""


@lru_cache(maxsize=128)
def extract(procedure: Procedure, detail: str = "steps", on: date | None = None, gone: Way = NOWHERE) -> Graph:
    """Return the graph of a procedure, its majorities with the numbers of a day or else with each that the edition saw.

    The stages where a bill has ``gone`` are shown, even if no step of the procedure leads there or no station stands
    for them, and the side routes that it took are steps like others.
    Raises `UnknownNameError` for a level of detail that does not exist.
    """
    if detail not in DETAILS:
        raise UnknownNameError(say("detail"), detail, DETAILS)
    whole = detail == "full"
    notes = () if whole else tuple(_notes(procedure))
    edition, parliament = timetable.edition_of(procedure), procedure.parliament
    seats = seats_in(edition, on)
    edges = tuple(_apart(arrows(procedure, seats, gone.steps, whole=whole)))
    reached = _reached(procedure, edges, notes, gone.stages)
    edges = tuple(edge for edge in edges if edge.source in reached)
    nodes = tuple(_nodes(procedure, reached, notes))
    asked = dict.fromkeys(question for edge in edges for question in edge.questions)
    graph = Graph(
        parliament=parliament,
        id=procedure.id,
        title=Label.joined((procedure.label, edition.label), " — "),
        dates=phrases.span(edition.starts, edition.until, approximate=edition.approximate),
        detail=detail,
        initial=procedure.initial,
        lanes=tuple(
            Lane(name, parliament.organs[name].named(edition.id))
            for name in parliament.pictures.lanes
            if any(node.lane == name for node in nodes)
        ),
        nodes=nodes,
        edges=edges,
        notes=notes,
        points=tuple(
            Point(name, procedure.question[name].text)
            for name in sorted(asked, key=phrases.by_number)
            if name in procedure.question
        ),
        seats=_seats_line(edition, seats, edges, on or edition.starts),
        phrases=tuple(_phrases(parliament.pictures, edition.id, edges)),
    )
    return stations.overview(graph, gone) if detail == "overview" else graph


def _apart(edges: Iterable[Edge]) -> Iterator[Edge]:
    """Yield the edges, each with an id of its own: of several alike the second and the next bear their number."""
    seen = Counter[str]()
    for edge in edges:
        seen[edge.id] += 1
        yield attrs.evolve(edge, id=f"{edge.id}~{seen[edge.id]}") if seen[edge.id] > 1 else edge


def _reached(procedure: Procedure, edges: Iterable[Edge], notes: Iterable[Note], gone: Iterable[str]) -> set[str]:
    """Return the stages that the steps shown, the side routes included, can reach from the first one and the others."""
    onward: dict[str, set[str]] = defaultdict(set)
    for edge in edges:
        onward[edge.source].add(edge.target)
    for note in notes:
        for source in note.sources:
            onward[source].add(note.target)
    return set(reach([procedure.initial, *gone], onward.__getitem__))


def _nodes(procedure: Procedure, reached: set[str], notes: tuple[Note, ...]) -> Iterable[Node]:
    for stage in procedure.stages:
        if stage.id not in reached:
            continue
        yield Node(
            id=stage.id,
            lane=procedure.parliament.organs[stage.organ].lane,
            label=stage.label,
            outcome=stage.outcome,
            ending=ending(stage.outcome),
            final=procedure.is_final(stage.id),
            notes=tuple(note.letter for note in notes if stage.id in note.sources),
            from_notes=tuple(note.letter for note in notes if note.target == stage.id and stage.id not in note.sources),
            initial=stage.id == procedure.initial,
        )


def ending(outcome: str) -> str:
    """Return how a path ends with an outcome: ``law``, ``no-law``, ``open``; empty if it does not end there."""
    if outcome == UNDETERMINED:
        return "open"
    if outcome not in ENDED_OUTCOMES:
        return ""
    return "law" if outcome in LAW_OUTCOMES else "no-law"


def _phrases(pictures: Pictures, edition: str, edges: Iterable[Edge]) -> Iterable[tuple[Label, Label]]:
    """Yield the phrases for acts told together, each once, and who can do them."""
    for one in dict.fromkeys(pictures.told_together(edge.acts) for edge in edges):
        if one is not None:
            yield one.named(edition), one.whose(edition)


def _seats_line(edition: Edition, seats: BySeats, edges: Iterable[Edge], starts: date) -> Label:
    needs = (need for edge in edges for rule in edge.rules for need in rule.needs)
    voting = {majority.chamber for need in needs for majority in need.majorities if majority.reached}
    organs = edition.parliament.organs
    said = (
        Label.joined((organs[name].label, sizes(rows, starts)), " ") for name, rows in seats.items() if name in voting
    )
    return Label.joined(said, ", ")


# -- side routes --------------------------------------------------------------------------------


def _notes(procedure: Procedure) -> Iterable[Note]:
    letters, roles = iter(LETTERS), procedure.parliament.roles
    told = (step for step in procedure.steps if step.target != UNDETERMINED or step.act in roles.side)
    aside = [step for step in told if procedure.off_the_road(step)]
    for act in dict.fromkeys((*roles.side, *(step.act for step in aside))):
        steps = [step for step in aside if step.act == act]
        away = [step for step in steps if step.source != step.target] or steps
        groups = {"": away} if act in roles.convocations else _by_target(away)
        for target, same in groups.items():
            yield Note(
                letter=next(letters),
                words=_words(procedure, act, same),
                acts=(act,),
                sources=tuple(dict.fromkeys(step.source for step in same)),
                target=target,
                articles=telling.articles(tuple(same), whole=False),
                steps=tuple(step.id for step in same),
                back=act in roles.convocations,
            )


def _words(procedure: Procedure, act: str, steps: list[Step]) -> Label:
    """Return the act, and that a chamber is absent where it is done in its absence."""
    said = procedure.parliament.acts[act].named(procedure.edition)
    absence = [need for need in steps[0].needs if need.presence is not None and not need.presence[1]]
    return captions.IN_ABSENCE.filled(said, absence[0].label) if absence else said


def _by_target(steps: list[Step]) -> Mapping[str, list[Step]]:
    """Return the steps by target; those that stay where they are under an empty one."""
    by: dict[str, list[Step]] = defaultdict(list)
    for step in steps:
        by["" if step.source == step.target else step.target].append(step)
    return by
