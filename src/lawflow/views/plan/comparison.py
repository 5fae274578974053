"""Two procedures on one plan: what stays, what is new, what is gone, what has changed."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

import attrs

from lawflow.law.labels import LANGUAGES, Label
from lawflow.study.compare.differing import recorded_otherwise
from lawflow.views.content import captions, phrases
from lawflow.views.content.edges import alike
from lawflow.views.content.extract import LETTERS, extract
from lawflow.views.content.graph import EMPTY, Edge, Graph, Mark, Said
from lawflow.views.content.parts import called, part
from lawflow.views.plan.cards import own_term
from lawflow.views.plan.grid import make_grid
from lawflow.views.plan.layout import fitting

if TYPE_CHECKING:
    from lawflow.law.conditions.condition import Majority
    from lawflow.law.procedure import Procedure
    from lawflow.views.content.graph import Lane, Node, Note
    from lawflow.views.plan.picture import Picture


def union(before: Procedure, after: Procedure, detail: str = "steps") -> Graph:
    """Return one graph with the stages and steps of both, each marked as new, gone or changed.

    A stage that both know bears the label of the later one; a step that both know but by another name of its act, or
    with another majority or term, is changed, and says what it was. Citations are not compared.
    """
    old, new = both(before, after, detail)
    old_nodes, new_nodes = {node.id: node for node in old.nodes}, {node.id: node for node in new.nodes}
    stages = [(name, "removed") for name in old_nodes if name not in new_nodes]
    stages += [(name, "added") for name in new_nodes if name not in old_nodes]
    edges, said = _edges(old, new, (before, after))
    notes = {note.letter: note for note in (*old.notes, *new.notes)}
    gone = {note.letter for note in old.notes if note.state == "removed"}
    points = {point.id: point for point in (*old.points, *new.points)}
    lanes = {lane.id: lane for lane in old.lanes}
    for lane in new.lanes:
        before_it = lanes.get(lane.id, lane)
        lanes[lane.id] = attrs.evolve(lane, label=Label.joined((before_it.label, lane.label), " → "))
    caption = Label.joined((_name(old), _name(new)), " → ")
    return Graph(
        parliament=after.parliament,
        id=f"{before.id} → {after.id}",
        title=Label.joined(
            (Label.joined((before.label, after.label), " → "), Label.joined((_edition(old), _edition(new)), " → ")),
            " — ",
        ),
        dates=Label.joined((old.dates, new.dates), " → "),
        detail=detail,
        initial=new.initial,
        lanes=tuple(sorted(lanes.values(), key=lambda lane: after.parliament.pictures.lanes.index(lane.id))),
        nodes=(
            *(_with_gone(node, old_nodes[node.id], gone) if node.id in old_nodes else node for node in new.nodes),
            *(node for name, node in old_nodes.items() if name not in new_nodes),
        ),
        edges=edges,
        notes=tuple(sorted(notes.values(), key=_by_letter)),
        points=tuple(sorted(points.values(), key=lambda point: phrases.by_number(point.id))),
        seats=Label.joined((old.seats, new.seats), " → "),
        phrases=new.phrases or old.phrases,
        mark=Mark(tuple(stages), said, caption),
    )


def both(before: Procedure, after: Procedure, detail: str = "steps") -> tuple[Graph, Graph]:
    """Return the graphs of two procedures, with one letter for one side route in both, which says what became of it."""
    old, new = extract(before, detail), extract(after, detail)
    routes = dict.fromkeys((note.acts, note.target) for graph in (new, old) for note in graph.notes)
    letters = dict(zip(routes, LETTERS, strict=False))
    return _lettered(old, letters, new, "removed"), _lettered(new, letters, old, "added")


def _by_letter(note: Note) -> tuple[int, str]:
    return len(note.letter), note.letter


def _with_gone(node: Node, before: Node, gone: set[str]) -> Node:
    """Return a stage of both with the letters of the side routes that it had before and that nothing has now."""
    return attrs.evolve(
        node,
        notes=(*node.notes, *(one for one in before.notes if one in gone)),
        from_notes=(*node.from_notes, *(one for one in before.from_notes if one in gone)),
    )


def _moved(old: Graph, new: Graph, edge: Edge) -> Edge:
    """Return an edge of the older graph as it is told where its stage has come to the lane of another organ.

    What the Mäjilis did with objections is no act of the Kurultai, which has them since 2026.
    """
    lane = next((node.lane for node in new.nodes if node.id == edge.source), "")
    if lane in ("", old.node(edge.source).lane):
        return edge
    acts, prefixes = old.parliament.acts, old.parliament.pictures.prefixes
    named = [(phrases.unprefixed(name, prefixes), name) for name in (acts[act].named(old.edition) for act in edge.acts)]
    words = (
        " / ".join(
            _whose(said, [(bare.text(lang), name.text(lang)) for bare, name in named])
            for said in edge.words.text(lang).split(" / ")
        )
        for lang in LANGUAGES
    )
    return attrs.evolve(edge, words=Label(*words))


def _whose(said: str, named: list[tuple[str, str]]) -> str:
    """Return what is said of an act, its conditions in brackets behind, with the organ that does it."""
    found = (name + said.removeprefix(bare) for bare, name in named if f"{said} (".startswith(f"{bare} ("))
    return next(found, said)


def _lettered(graph: Graph, letters: dict[tuple[tuple[str, ...], str], str], other: Graph, alone: str) -> Graph:
    """Return a graph with the letters of its side routes; ``alone`` is said of one that the other graph has not."""
    new = {note.letter: letters[note.acts, note.target] for note in graph.notes}
    nodes = (
        attrs.evolve(
            node, notes=tuple(new[one] for one in node.notes), from_notes=tuple(new[one] for one in node.from_notes)
        )
        for node in graph.nodes
    )
    notes = (attrs.evolve(_compared(note, other, alone), letter=new[note.letter]) for note in graph.notes)
    return attrs.evolve(graph, nodes=tuple(nodes), notes=tuple(sorted(notes, key=_by_letter)))


def _compared(note: Note, other: Graph, alone: str) -> Note:
    """Return a side route with what is said of it beside another graph: that only one has it, or whose act it was."""
    same = [one for one in other.notes if (one.acts, one.target) == (note.acts, note.target)]
    if not same:
        return attrs.evolve(note, state=alone, said=captions.STAGE_STATES[alone])
    was = same[0].words
    if any(was.text(lang) == note.words.text(lang) for lang in LANGUAGES):
        return note
    said = captions.CHANGES if alone == "removed" else Label.joined((captions.CHANGED, was), " ")
    return attrs.evolve(note, state="changed", said=said)


def _name(graph: Graph) -> Label:
    return Label.same(graph.id)


def _edition(graph: Graph) -> Label:
    return Label.same(graph.id.partition("/")[0])


def _edges(old: Graph, new: Graph, rules: tuple[Procedure, Procedure]) -> tuple[tuple[Edge, ...], tuple[Said, ...]]:
    partners = {edge.id: _partner(edge, old) for edge in new.edges}
    kept = {edge.id for edge in partners.values() if edge is not None}
    said = []
    for edge in new.edges:
        partner = partners[edge.id]
        if partner is None:
            said.append(Said(edge.id, "added", captions.OTHERWISE if _of_record(edge, rules) else captions.ADDED))
        elif (was := _was(old, partner, new, edge)) != EMPTY:
            said.append(Said(edge.id, "changed", Label.joined((captions.CHANGED, was), " ")))
    gone = [_moved(old, new, edge) for edge in old.edges if edge.id not in kept]
    said += [
        Said(edge.id, "removed", captions.OTHERWISE if _of_record(edge, rules) else captions.REMOVED) for edge in gone
    ]
    return (*new.edges, *gone), tuple(said)


def _of_record(edge: Edge, rules: tuple[Procedure, Procedure]) -> bool:
    """Say whether what an edge shows is no rule that one of the two lacks, but another way to record the same."""
    return all(recorded_otherwise(*rules, edge.source, act) for act in edge.acts)


def _partner(edge: Edge, old: Graph) -> Edge | None:
    """Return the edge of the older graph between the same two stages by the same act, if there is one."""
    near = [
        other
        for other in old.edges
        if (other.source, other.target, other.lapse) == (edge.source, edge.target, edge.lapse)
    ]
    alike = [(len({*other.acts} & {*edge.acts}), other.id == edge.id, -n, other) for n, other in enumerate(near)]
    shared, *_, best = max(alike, default=(0, None))
    return best if shared else None


def _renamed(old: Graph, before: Edge, new: Graph, after: Edge) -> bool:
    """Say whether an act of both has become another in every language, whoever does it.

    The Mäjilis that approved a bill adopts the law: its role has changed, though its stage and its majority have not.
    """
    acts, prefixes = new.parliament.acts, new.parliament.pictures.prefixes
    for act in set(before.acts) & set(after.acts):
        was, now = (phrases.unprefixed(acts[act].named(graph.edition), prefixes) for graph in (old, new))
        if all(was.text(lang) != now.text(lang) for lang in LANGUAGES):
            return True
    return False


def _words(old: Graph, before: Edge, new: Graph, after: Edge) -> Label:
    """Return what an edge said or, where it says the same of another's act now, whose acts they were."""
    if before.words == EMPTY or before.words != after.words:
        return _moved(old, new, before).words
    gone = (old.parliament.acts[act] for act in before.acts if act not in after.acts)
    return Label.joined((act.named(old.edition) for act in gone), " / ")


def _was(old: Graph, before: Edge, new: Graph, after: Edge) -> Label:
    """Return what has changed, as it was; empty if nothing has. The seats of a chamber are no change of the rule.

    A term that the clock's own row bears is told there, and has changed there.
    """
    changed = []
    if set(before.acts) != set(after.acts) or _renamed(old, before, new, after):
        changed.append(_words(old, before, new, after))
    if _shares(before) != _shares(after) and (before.majority, after.majority) != (EMPTY, EMPTY):
        changed.append(before.majority if before.majority != EMPTY else captions.NONE)
    was, now = own_term(old, before), own_term(new, after)
    if was != now:
        changed.append(was if was != EMPTY else captions.NO_TERM)
    if before.questions and set(before.questions) != set(after.questions):
        changed.append(Label.same(", ".join(before.questions)))
    return Label.joined(changed)


def _shares(edge: Edge) -> set[Majority]:
    needs = (need for rule in edge.rules for need in rule.needs)
    return {majority for need in needs for majority in need.majorities if majority.reached}


def pair(
    before: Procedure, after: Procedure, lang: str, *, dark: bool = False, detail: str = "steps", alone: str = ""
) -> tuple[Picture, Picture]:
    """Return the pictures of two procedures on one plan: a stage that both know stands in the same place in both."""
    whole, (older, newer) = union(before, after, detail), both(before, after, detail)
    old, new = _half(_as_in(newer, older), whole, "removed"), _half(newer, whole, "added")
    if alone:
        whole = part(whole, alone)
        old, new = (called(_within(one, whole), alone) for one in (old, new))
    if (said := alike(whole)).en:
        old = attrs.evolve(old, title=Label.joined((old.title, said), " · "))
    attempt = fitting(whole, lang, make_grid(whole), dark=dark, also=(old, new))
    return attempt.picture(old), attempt.picture(new)


def _as_in(new: Graph, old: Graph) -> Graph:
    """Return the older graph, each step that the newer one has too under the id that it has there."""
    ids = {before.id: edge.id for edge in new.edges if (before := _partner(edge, old)) is not None}
    return attrs.evolve(old, edges=tuple(attrs.evolve(edge, id=ids.get(edge.id, edge.id)) for edge in old.edges))


def _within(graph: Graph, whole: Graph) -> Graph:
    """Return what a part of the common graph shows of one of the two."""
    edges, nodes = {edge.id for edge in whole.edges}, {node.id for node in whole.nodes}
    return attrs.evolve(
        graph,
        nodes=tuple(node for node in graph.nodes if node.id in nodes),
        edges=tuple(edge for edge in graph.edges if edge.id in edges),
        lanes=whole.lanes,
    )


def _half(graph: Graph, whole: Graph, state: str) -> Graph:
    """Return one of the two graphs, marked with what the other lacks."""
    if whole.mark is None:
        return graph
    here = {edge.id for edge in graph.edges}
    steps = tuple(said for said in whole.mark.steps if said.edge in here and said.state in (state, "changed"))
    steps = tuple(
        said if state in ("added", said.state) else attrs.evolve(said, words=captions.CHANGES) for said in steps
    )
    stages = tuple(pair_ for pair_ in whole.mark.stages if pair_[1] == state)
    return attrs.evolve(graph, mark=Mark(stages, steps), lanes=_own_lanes(graph, whole))


def _own_lanes(graph: Graph, whole: Graph) -> tuple[Lane, ...]:
    """Return the lanes of the common plan, each under the name that it has for the stages of one of the two."""
    own = {lane.id: lane.label for lane in graph.lanes}
    plan = {node.id: node.lane for node in whole.nodes}
    names: dict[str, list[Label]] = defaultdict(list)
    for node in graph.nodes:
        if node.lane in own:
            names[plan[node.id]].append(own[node.lane])
    return tuple(
        attrs.evolve(lane, label=Label.joined(names[lane.id], ", ")) if names[lane.id] else lane for lane in whole.lanes
    )


def overlaid(
    before: Procedure, after: Procedure, lang: str, *, dark: bool = False, detail: str = "steps", alone: str = ""
) -> Picture:
    """Return one picture with both procedures upon one another, or of one part of them ``alone``."""
    whole = union(before, after, detail)
    whole = part(whole, alone) if alone else whole
    return fitting(whole, lang, make_grid(whole), dark=dark).picture()
