"""From a procedure to its graph: which steps a level of detail shows, and in which words."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from lawflow import timetable
from lawflow.errors import UnknownNameError
from lawflow.law.bills import ENDED_OUTCOMES, LAW_OUTCOMES
from lawflow.law.labels import Label
from lawflow.law.reach import reach
from lawflow.law.sources import Footing
from lawflow.law.steps import UNDETERMINED, FromRecord
from lawflow.views.content import captions, phrases, stations
from lawflow.views.content.graph import DETAILS, EMPTY, Edge, Graph, Lane, Node, Note, Point, Rule
from lawflow.views.content.seats import seats_of
from lawflow.views.content.spans import sent_after, terms_on

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from lawflow.law.conditions.condition import Condition
    from lawflow.law.edition import Edition
    from lawflow.law.organs import Organ
    from lawflow.law.pictures import Pictures
    from lawflow.law.procedure import Procedure
    from lawflow.law.sources import Citation
    from lawflow.law.steps import Step

_LETTERS: Final = "abcdefgh"


@lru_cache(maxsize=128)
def extract(procedure: Procedure, detail: str = "steps") -> Graph:
    """Return the graph of a procedure. Raises `UnknownNameError` for a level of detail that does not exist."""
    if detail not in DETAILS:
        raise UnknownNameError("detail", detail, DETAILS)
    whole = detail == "full"
    notes = () if whole else tuple(_notes(procedure))
    edition, parliament = timetable.edition_of(procedure), procedure.parliament
    edges = tuple(_edges(procedure, edition, whole=whole))
    reached = _reached(procedure, edges, notes)
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
        seats=_seats_line(edition, edges),
        phrases=tuple(_phrases(parliament.pictures, edition.id, edges)),
    )
    return stations.overview(graph) if detail == "overview" else graph


def _reached(procedure: Procedure, edges: Iterable[Edge], notes: Iterable[Note]) -> set[str]:
    """Return the stages that the steps shown, the side routes included, can reach."""
    onward: dict[str, set[str]] = defaultdict(set)
    for edge in edges:
        onward[edge.source].add(edge.target)
    for note in notes:
        for source in note.sources:
            onward[source].add(note.target)
    return set(reach([procedure.initial], onward.__getitem__))


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


# -- steps --------------------------------------------------------------------------------------


def _edges(procedure: Procedure, edition: Edition, *, whole: bool) -> Iterable[Edge]:
    groups: dict[tuple[object, ...], list[Step]] = defaultdict(list)
    for step in procedure.steps:
        if whole:
            groups[(step.id, *step.under, len(groups))].append(step)
        elif step.act not in procedure.parliament.roles.side and (
            step.source != step.target or _matters(procedure, step)
        ):
            groups[step.source, step.target, _is_lapse(procedure, step), step.question].append(step)
    for steps in groups.values():
        yield _edge(procedure, edition, tuple(steps), whole=whole)


def _is_lapse(procedure: Procedure, step: Step) -> bool:
    return step.act in procedure.parliament.acts.by_clock


def _matters(procedure: Procedure, step: Step) -> bool:
    """Say whether a step that stays in its stage leaves a fact that another step from there asks for."""
    left = {fact for fact, _ in step.sets}
    if not left:
        return False
    left -= {fact for other in procedure.steps if other.target == step.source != other.source for fact, _ in other.sets}
    return any(
        need.decides_route and need.asks_for in left
        for other in procedure.steps_from[step.source]
        for need in other.needs
        if other.act != step.act and other.target not in (step.source, UNDETERMINED)
    )


def _edge(procedure: Procedure, edition: Edition, steps: tuple[Step, ...], *, whole: bool) -> Edge:
    first = steps[0]
    acts = tuple(dict.fromkeys([step.act for step in steps]))
    said, conditions = _act_words(procedure, first.source, steps, whole=whole)
    questions = tuple(dict.fromkeys([name for step in steps if (name := step.question)]))
    return Edge(
        id=first.id if whole else "/".join((first.source, "+".join(acts), first.target, *questions)),
        source=first.source,
        target=first.target,
        words=said,
        acts=acts,
        steps=tuple(dict.fromkeys([step.id for step in steps])),
        majority=_majority(procedure, steps, edition),
        term=_terms(procedure, steps),
        conditions=conditions,
        articles=_articles(steps, whole=whole),
        footing=_footing(steps),
        reason=Label.joined([step.reason for step in steps if step.reason is not None], "; "),
        lapse=any(_is_lapse(procedure, step) for step in steps),
        questions=tuple(sorted(questions, key=phrases.by_number)) if len(questions) > 1 else questions,
        actors=Label.joined([_actor(procedure, act).label for act in acts], ", "),
        side=first.act in procedure.parliament.roles.side,
        rules=tuple([_rule(step) for step in steps]),
    )


def _rule(step: Step) -> Rule:
    return Rule(
        step=step.id,
        act=step.act,
        target=step.target,
        needs=step.needs,
        sets=tuple([(fact, _value(value)) for fact, value in step.sets]),
        clears=step.clears,
        track=step.track,
        under=tuple([(under.question, under.answer) for under in step.under]),
    )


def _value(value: object) -> str:
    """Return what a step sets a fact to; ``?wording=None`` is read from the record, None where it is silent."""
    return f"?{value.field}={value.absent}" if isinstance(value, FromRecord) else str(value)


def _terms(procedure: Procedure, steps: tuple[Step, ...]) -> Label:
    ended = (phrases.length(term) for step in steps for term in terms_on(procedure, step))
    sent = (
        Label.joined((captions.SENT, phrases.length(term)), captions.NBSP)
        for step in steps
        for term in sent_after(procedure, step)
    )
    return Label.joined((*ended, *sent))


def _act_words(procedure: Procedure, source: str, steps: tuple[Step, ...], *, whole: bool) -> tuple[Label, Label]:
    """Return the acts in words, and the conditions; each act bears its own where they differ."""
    acts = tuple(dict.fromkeys(step.act for step in steps))
    by_act = [
        _conditions(procedure, steps if len(acts) == 1 else [step for step in steps if step.act == act], whole=whole)
        for act in acts
    ]
    if (one := procedure.parliament.pictures.told_together(acts)) is not None:
        return one.named(procedure.edition), Label.joined(by_act, "; ")
    known, prefixes = procedure.parliament.acts, procedure.parliament.pictures.prefixes
    lane = procedure.parliament.organs[procedure.stage[source].organ].lane
    labels = [
        phrases.unprefixed(known[act].label, prefixes)
        if not whole and _actor(procedure, act).lane == lane
        else known[act].label
        for act in acts
    ]
    if len(set(by_act)) == 1:
        return Label.joined(labels, " / "), by_act[0]
    return Label.joined(map(phrases.with_condition, labels, by_act), " / "), EMPTY


def _phrases(pictures: Pictures, edition: str, edges: Iterable[Edge]) -> Iterable[tuple[Label, Label]]:
    """Yield the phrases for acts told together, each once, and who can do them."""
    for one in dict.fromkeys(pictures.told_together(edge.acts) for edge in edges):
        if one is not None:
            yield one.named(edition), one.whose(edition)


def _actor(procedure: Procedure, act: str) -> Organ:
    return procedure.parliament.organs[procedure.parliament.acts[act].organ]


def _conditions(procedure: Procedure, steps: Sequence[Step], *, whole: bool) -> Label:
    return Label.joined((need.label for need in _telling(procedure, steps, whole=whole)), "; ")


def _majority(procedure: Procedure, steps: tuple[Step, ...], edition: Edition) -> Label:
    carried = [majority for step in steps for need in step.needs for majority in need.majorities if majority.reached]
    chambers = dict.fromkeys(majority.chamber for majority in carried)
    organs, lane = procedure.parliament.organs, _actor(procedure, steps[0].act).id
    said = []
    for chamber in chambers:
        seats = seats_of(edition, chamber)
        shares = dict.fromkeys(majority.share for majority in carried if majority.chamber == chamber)
        majority = Label.joined((phrases.votes(share, seats) for share in shares), " / ")
        said.append(
            majority if chamber == lane and len(chambers) == 1 else phrases.of_chamber(organs[chamber], majority)
        )
    return Label.joined(said, ", ")


def _telling(procedure: Procedure, steps: Iterable[Step], *, whole: bool) -> Iterable[Condition]:
    """Yield the conditions worth their room: all in full, else those that tell two ways of one act apart."""
    for step in steps:
        for need in step.needs:
            if need.majorities and not need.proven:
                continue
            if whole or (need.decides_route and not need.ordinary and _has_rival(procedure, step)):
                yield need


def _has_rival(procedure: Procedure, step: Step) -> bool:
    """Say whether the act of a step leads elsewhere too."""
    return step.act not in procedure.parliament.roles.side and any(
        other.target != step.target for other in procedure.steps_by[step.source, step.act]
    )


def _articles(steps: tuple[Step, ...], *, whole: bool) -> Label:
    cites = tuple(dict.fromkeys(cite for step in steps for cite in (step.cites if whole else step.cites[:1])))
    shown = cites if whole else cites[:1]
    return Label.joined(map(_cited, shown), "; ")


@lru_cache(maxsize=2048)
def _cited(cite: Citation) -> Label:
    return Label(*(phrases.bound(cite.text(lang)) for lang in ("kk", "ru", "en")))


def _footing(steps: tuple[Step, ...]) -> str:
    found = {step.footing for step in steps}
    said: str = next(one for one in (Footing.SILENT, Footing.INFERRED, Footing.STATED) if one in found).value
    return said


def _seats_line(edition: Edition, edges: Iterable[Edge]) -> Label:
    needs = (need for edge in edges for rule in edge.rules for need in rule.needs)
    voting = {majority.chamber for need in needs for majority in need.majorities if majority.reached}
    chambers = [name for name in edition.parliament.chambers.seats if name in voting]
    said = (
        Label(
            *(
                f"{edition.parliament.organs[name].label.text(lang)} {seats_of(edition, name)}"
                for lang in ("kk", "ru", "en")
            )
        )
        for name in chambers
    )
    return Label.joined(said, ", ")


# -- side routes --------------------------------------------------------------------------------


def _notes(procedure: Procedure) -> Iterable[Note]:
    letters = iter(_LETTERS)
    for act in procedure.parliament.roles.side:
        steps = [step for step in procedure.steps if step.act == act]
        away = [step for step in steps if step.source != step.target] or steps
        for target, same in _by_target(away).items():
            yield Note(
                letter=next(letters),
                words=procedure.parliament.acts[act].label,
                acts=(act,),
                sources=tuple(dict.fromkeys(step.source for step in same)),
                target=target,
                articles=_articles(tuple(same), whole=False),
                steps=tuple(step.id for step in same),
            )


def _by_target(steps: list[Step]) -> Mapping[str, list[Step]]:
    """Return the steps by target; those that stay where they are under an empty one."""
    by: dict[str, list[Step]] = defaultdict(list)
    for step in steps:
        by["" if step.source == step.target else step.target].append(step)
    return by
