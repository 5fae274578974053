"""The arrows of a graph: which steps a level of detail shows, those between the same two stages told as one."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lawflow.law.labels import Label
from lawflow.law.organs import CLOCK
from lawflow.law.presence import told_needs
from lawflow.law.steps import UNDETERMINED, FromRecord
from lawflow.views.content import phrases, telling
from lawflow.views.content.graph import Edge, Rule

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.views.content.seats import BySeats


def arrows(
    procedure: Procedure, seats: BySeats, walked: frozenset[str] = frozenset(), *, whole: bool
) -> Iterable[Edge]:
    """Yield the edges of a procedure in order: every step with ``whole``, else without loops that change nothing.

    A side route is an edge where a bill has ``walked`` it.
    """
    groups: dict[tuple[object, ...], list[Step]] = defaultdict(list)
    for step in procedure.steps:
        if whole:
            groups[(step.id, *step.under, len(groups))].append(step)
        elif step.id in walked and procedure.off_the_road(step) and step.source != step.target:
            groups[step.id, "aside"].append(step)
        elif not procedure.off_the_road(step) and (step.source != step.target or _matters(procedure, step)):
            groups[step.source, step.target, _is_lapse(procedure, step), step.question].append(step)
    for steps in groups.values():
        yield _edge(procedure, seats, tuple(steps), whole=whole)


def _is_lapse(procedure: Procedure, step: Step) -> bool:
    return procedure.parliament.acts[step.act].actor == CLOCK


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


def _edge(procedure: Procedure, seats: BySeats, steps: tuple[Step, ...], *, whole: bool) -> Edge:
    first = steps[0]
    acts = tuple(dict.fromkeys([step.act for step in steps]))
    said, nouns, conditions = telling.act_words(procedure, first.source, steps, whole=whole)
    questions = tuple(dict.fromkeys([name for step in steps if (name := step.question)]))
    return Edge(
        id=first.id if whole else "/".join((first.source, "+".join(acts), first.target, *questions)),
        source=first.source,
        target=first.target,
        words=said,
        nouns=nouns,
        acts=acts,
        steps=tuple(dict.fromkeys([step.id for step in steps])),
        majority=telling.majority_of(procedure, steps, seats),
        term=telling.terms_of(procedure, steps, whole=whole),
        conditions=conditions,
        articles=telling.articles(steps, whole=whole),
        footing=telling.footing(steps),
        reason=Label.joined([step.reason for step in steps if step.reason is not None], "; "),
        lapse=any(_is_lapse(procedure, step) for step in steps),
        questions=tuple(sorted(questions, key=phrases.by_number)) if len(questions) > 1 else questions,
        actors=Label.joined([telling.actor(procedure, act).named(procedure.edition) for act in acts], ", "),
        side=whole and procedure.off_the_road(first),
        rules=tuple([_rule(procedure, step) for step in steps]),
    )


def _rule(procedure: Procedure, step: Step) -> Rule:
    return Rule(
        step=step.id,
        act=step.act,
        target=step.target,
        needs=told_needs(procedure, step),
        sets=tuple([(fact, _value(value)) for fact, value in step.sets]),
        clears=step.clears,
        track=step.track,
        under=tuple([(under.question, under.answer) for under in step.under]),
    )


def _value(value: object) -> str:
    """Return what a step sets a fact to; ``?wording=None`` is read from the record, None where it is silent."""
    return f"?{value.field}={value.absent}" if isinstance(value, FromRecord) else str(value)
