"""Soundness: everything about a procedure that does not hold together, all at once."""

from __future__ import annotations

from collections import defaultdict
from itertools import combinations
from operator import attrgetter
from typing import TYPE_CHECKING

from lawflow.errors import Fault
from lawflow.law.bills import OUTCOMES
from lawflow.law.labels import Label
from lawflow.law.questions import Weight
from lawflow.law.reach import reach, reach_back
from lawflow.law.sources import Footing
from lawflow.law.steps import UNDETERMINED, grouped

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.conditions.condition import Condition
    from lawflow.law.procedure import Procedure
    from lawflow.law.questions import Under
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term


def faults_of(procedure: Procedure) -> Iterable[Fault]:
    """Yield everything that does not hold together."""
    yield from _name_faults(procedure)
    known = {stage.id for stage in procedure.stages}
    if all(step.source in known and step.target in known for step in procedure.all_steps):
        yield from _shape_faults(procedure)
        yield from _ambiguity_faults(procedure)


def _name_faults(procedure: Procedure) -> Iterable[Fault]:
    ids = [stage.id for stage in procedure.stages]
    for twice in {name for name in ids if ids.count(name) > 1}:
        yield Fault(f"stage {twice}", "defined twice")
    if procedure.initial not in ids:
        yield Fault("initial stage", f"{procedure.initial!r} is not a stage")
    for stage in procedure.stages:
        if stage.organ not in procedure.parliament.organs:
            yield Fault(f"stage {stage.id}", f"unknown organ {stage.organ!r}")
        if stage.outcome not in OUTCOMES:
            yield Fault(f"stage {stage.id}", f"unknown outcome {stage.outcome!r}")
        yield from _label_faults(f"stage {stage.id}", stage.label, procedure.parliament.languages)
    stages, acts = frozenset(ids), frozenset(step.act for step in procedure.all_steps)
    yield from _step_faults(procedure, stages)
    for term in procedure.all_terms:
        yield from _term_faults(procedure, term, stages, acts)


def _label_faults(where: str, label: Label | None, languages: tuple[str, ...]) -> Iterable[Fault]:
    if label is None or not label.is_whole(languages):
        yield Fault(where, f"label missing in one of {', '.join(languages)}")


def _step_faults(procedure: Procedure, stages: frozenset[str]) -> Iterable[Fault]:
    acts, answers = frozenset(procedure.parliament.acts), _answers(procedure)
    for step in procedure.all_steps:
        if step.act not in acts:
            yield Fault(f"step {step.id}", f"unknown act {step.act!r}")
        if step.source not in stages or step.target not in stages:
            unknown = [end for end in (step.source, step.target) if end not in stages]
            yield from (Fault(f"step {step.id}", f"{end!r} is not a stage") for end in unknown)
        if not step.cites:
            yield Fault(f"step {step.id}", "no citation")
        if step.footing is not Footing.STATED and not isinstance(step.reason, Label):
            yield Fault(f"step {step.id}", f"{step.footing.value}, without a reason")
        if step.under or step.asks:
            yield from _question_faults(procedure, step, answers)


def _question_faults(procedure: Procedure, step: Step, answers: frozenset[tuple[str, str | None]]) -> Iterable[Fault]:
    for under in step.under:
        if (under.question, under.answer) not in answers:
            yield from (Fault(f"step {step.id}", fault) for fault in _under_faults(procedure, (under,)))
        if under.answer is None and step.target != UNDETERMINED:
            yield Fault(f"step {step.id}", "an open question must lead to 'undetermined'")
    for asked in step.asks:
        if asked not in procedure.question:
            yield Fault(f"step {step.id}", f"unknown open question {asked!r}")


def _answers(procedure: Procedure) -> frozenset[tuple[str, str | None]]:
    """Return the answers under which a step can exist; ``None`` is a question while it stands open."""
    answers = {(question.id, answer.id) for question in procedure.questions for answer in question.answers}
    return frozenset(answers) | {(one.id, None) for one in procedure.questions if one.weight is Weight.FORK}


def _under_faults(procedure: Procedure, unders: tuple[Under, ...]) -> Iterable[str]:
    for under in unders:
        question = procedure.question.get(under.question)
        if question is None:
            yield f"unknown open question {under.question!r}"
        elif under.answer is None and question.weight is not Weight.FORK:
            yield f"{under.question} is no fork"
        elif under.answer is not None and under.answer not in question.answer_ids():
            yield f"{under.question} has no answer {under.answer!r}"


def _term_faults(procedure: Procedure, term: Term, stages: frozenset[str], acts: frozenset[str]) -> Iterable[Fault]:
    where = f"term {term.id}"
    if not term.cites:
        yield Fault(where, "no citation")
    if not term.starts_on:
        yield Fault(where, "nothing starts it")
    yield from _counting_faults(procedure, term, where)
    counted = (term.counted_from,) if term.counted_from else ()
    for event in (*term.starts_on, *term.ends_on, *term.implied_on, *term.unstated_on, *term.inferred_after, *counted):
        act, _, stage = event.partition("@")
        if (act and act not in acts) or (stage and stage not in stages):
            yield Fault(where, f"{event!r} is neither an act nor a stage of the procedure")
    for stage in term.paused_in:
        if stage not in stages:
            yield Fault(where, f"{stage!r} is not a stage")
    if term.on_lapse is not None and term.on_lapse not in acts:
        yield Fault(where, f"no step takes its lapse {term.on_lapse!r}")
    yield from _label_faults(where, term.label, procedure.parliament.languages)
    yield from (Fault(where, fault) for fault in _under_faults(procedure, term.under))


def _counting_faults(procedure: Procedure, term: Term, where: str) -> Iterable[Fault]:
    if term.length < 1:
        yield Fault(where, f"length {term.length}: a term without a counting rule")
    if term.footing is not Footing.STATED and not isinstance(term.reason, Label):
        yield Fault(where, f"{term.footing.value}, without a reason")
    if not all(why is None or isinstance(why, Label) for why in (term.start_inferred, term.pause_inferred)):
        yield Fault(where, "inferred, without a reason")
    rivals = [other for other in procedure.all_terms if other.id == term.id]
    if sum(not _never_together(term, other) for other in rivals) > 1:
        yield Fault(where, "defined twice under no exclusive answers, on no exclusive days")


def _shape_faults(procedure: Procedure) -> Iterable[Fault]:
    onward: dict[str, set[str]] = defaultdict(set)
    for step in procedure.all_steps:
        onward[step.source].add(step.target)
    reached = reach([procedure.initial], lambda stage: onward.get(stage, ()))
    escapes = reach_back((stage.id for stage in procedure.stages if stage.outcome != "pending"), onward)
    for stage in procedure.stages:
        if stage.id not in reached and not stage.inherited:
            yield Fault(f"stage {stage.id}", "cannot be reached")
        if stage.id not in escapes:
            yield Fault(f"stage {stage.id}", "a trap: no end can be reached from it")
    for step in procedure.all_steps:
        if step.source == UNDETERMINED:
            yield Fault(f"step {step.id}", "leaves a final stage")


def _ambiguity_faults(procedure: Procedure) -> Iterable[Fault]:
    exclusive: dict[tuple[int, ...], bool] = {}  # rows share their conditions
    for steps in grouped(procedure.all_steps, attrgetter("source", "act")).values():
        for one, other in combinations(steps, 2):
            if one.under and _apart(one.under, other.under):
                continue
            pair = (*map(id, one.needs), 0, *map(id, other.needs))
            if pair not in exclusive:
                exclusive[pair] = _shut_out(one.needs, other.needs) or _shut_out(other.needs, one.needs)
            if not exclusive[pair]:
                yield Fault(f"step {one.id}", f"not exclusive with {other.id}")


def _apart(one: tuple[Under, ...], other: tuple[Under, ...]) -> bool:
    """Say whether no set of answers can satisfy both."""
    for a in one:
        for b in other:
            if a.question == b.question and a.answer != b.answer:
                return True
    return False


def _never_together(one: Term, other: Term) -> bool:
    return _apart(one.under, other.under) or any(a.excludes(b) for a in one.when for b in other.when)


def _shut_out(these: tuple[Condition, ...], those: tuple[Condition, ...]) -> bool:
    """Say whether one of these cannot hold beside those, however it may come to hold."""
    for a in these:  # in loops: every start of a command asks it of thousands of conditions
        for part in a.parts:
            for b in those:
                if part.excludes(b) or b.excludes(part):
                    break
            else:
                break
        else:
            return True
    return False
