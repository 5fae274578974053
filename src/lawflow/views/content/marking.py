"""A bill on the map: what it has walked, where it stands, what must and may come, what is closed."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import attrs

from lawflow.law.bills import OUTCOMES
from lawflow.passage.outlook import outlook
from lawflow.views.content import words
from lawflow.views.content.graph import EMPTY, Edge, Graph, Mark, Said

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.labels import Label
    from lawflow.passage.entries import Entry
    from lawflow.passage.outlook import Outlook
    from lawflow.passage.passage import Passage


def marked(graph: Graph, passage: Passage, name: Label = EMPTY) -> Graph:
    """Return the graph with the path of the bill of that name on it, as it stands on the passage's own day."""
    seen = outlook(passage, passage.last or passage.first)
    walked = _walked(graph, passage.journal)
    steps = [Said(edge, "walked", words.join((words.WALKED, days), " ")) for edge, days in walked.items()]
    steps += [
        said for edge in graph.leaving(passage.state) if edge.id not in walked for said in _ahead(edge, passage, seen)
    ]
    ahead = _reached(graph, passage.state)
    been = {entry.source for entry in passage.journal} | {entry.target for entry in passage.journal}
    stages = {node.id: "past" if node.id in been else "" if node.id in ahead else "closed" for node in graph.nodes}
    stages[passage.state] = "now"
    stage = passage.procedure.stage[passage.state]
    caption = words.join((words.day(passage.last or passage.first), stage.label, OUTCOMES[stage.outcome]), " · ")
    title = words.join((name, graph.title), " · ")
    return attrs.evolve(graph, title=title, mark=Mark(tuple(stages.items()), tuple(steps), caption))


def _walked(graph: Graph, journal: Iterable[Entry]) -> dict[str, Label]:
    """Return the edges walked, with the days on which they were."""
    days: dict[str, list[Label]] = defaultdict(list)
    for entry in journal:
        name = f"{entry.source}/{entry.act}/{entry.target}"
        edge = next((edge for edge in graph.edges if name in edge.steps), None)
        if edge is not None:
            days[edge.id].append(words.between(entry.first, entry.last))
    return {edge: words.join(found, ", ") for edge, found in days.items()}


def _ahead(edge: Edge, passage: Passage, seen: Outlook) -> Iterable[Said]:
    """Yield what the bill's present stage says of a way on: must, may, comes by itself, not yet."""
    acts = set(edge.acts)
    duty = next((duty for duty in seen.must if acts & set(duty.acts)), None)
    option = next((option for option in seen.may if option.act in acts and edge.target in option.targets), None)
    lapse = next((running for running in passage.running if running.term.on_lapse in acts), None)
    if lapse is not None:
        due = words.day(lapse.day) if lapse.day is not None else EMPTY
        yield Said(edge.id, "lapse", words.join((words.LAPSES, due), " "))
    elif duty is not None and option is not None:
        yield Said(edge.id, "must", words.join((words.MUST, words.by(duty.by)), " "))
    elif option is not None:
        yield Said(edge.id, "may", words.join((words.MAY, words.by(option.until)), " "))
    elif any(closed.act in acts for closed in seen.not_yet):
        yield Said(edge.id, "closed", words.NOT_YET)


def _reached(graph: Graph, stage: str) -> set[str]:
    onward: dict[str, set[str]] = defaultdict(set)
    for edge in graph.edges:
        onward[edge.source].add(edge.target)
    for note in graph.notes:
        for source in note.sources:
            onward[source].add(note.target or source)
    seen, todo = {stage}, [stage]
    while todo:
        for target in onward[todo.pop()] - seen:
            seen.add(target)
            todo.append(target)
    return seen
