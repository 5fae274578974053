"""A procedure: stages, steps and terms of one kind of bill under one edition, checked as a whole."""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Any

import attrs

from lawflow.errors import Fault, ProcedureError
from lawflow.law.acts import ACTS
from lawflow.law.bills import OUTCOMES
from lawflow.law.organs import ORGANS
from lawflow.law.questions import Under, Weight
from lawflow.law.sources import Citation, Footing

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from lawflow.law.conditions import Condition
    from lawflow.law.labels import Label
    from lawflow.law.questions import OpenQuestion
    from lawflow.law.terms import Term

UNDETERMINED = "undetermined"


@attrs.frozen
class Stage:
    """Where a bill stands; ``organ`` is in whose hands it is, ``outcome`` what the bill has come to.

    ``inherited`` marks a stage that no step leads to, only the succession from an older edition.
    """

    id: str
    organ: str
    label: Label
    outcome: str = "pending"
    inherited: bool = False


@attrs.frozen
class FromRecord:
    """A value read from the record of the act; ``absent`` stands where the record does not say."""

    field: str
    absent: object = None


@attrs.frozen(eq=False)
class Step:
    """A lawful move from stage to stage by an act.

    ``sets`` are the facts the act leaves behind, as ``(fact, value)``, where a `FromRecord` is read
    from the record of the act; ``clears`` are facts it wipes out; ``track`` is a track it puts the
    bill on. ``under`` are the answers under which the step exists; ``asks`` the open questions whose
    default answer it rests on, though no answer would lead elsewhere.
    """

    source: str
    act: str
    target: str
    cites: tuple[Citation, ...]
    needs: tuple[Condition, ...] = ()
    footing: Footing = Footing.STATED
    reason: str = ""
    sets: tuple[tuple[str, object], ...] = ()
    clears: tuple[str, ...] = ()
    track: str | None = None
    under: tuple[Under, ...] = ()
    asks: tuple[str, ...] = ()

    @property
    def id(self) -> str:
        """Return ``source/act/target``."""
        return f"{self.source}/{self.act}/{self.target}"

    @property
    def question(self) -> str | None:
        """Return the open question at which this step stops the bill, if it leads into one."""
        stops = (under.question for under in self.under if under.answer is None)
        return next(stops, self.asks[0] if self.target == UNDETERMINED and self.asks else None)


def steps(sources: Iterable[str], acts: Iterable[str], target: str, **rest: Any) -> tuple[Step, ...]:
    """Return the same step from each stage by each act; target ``"="`` means that the bill stays where it is."""
    every = tuple(acts)
    return tuple(Step(source, act, source if target == "=" else target, **rest) for source in sources for act in every)


def fork(
    sources: Iterable[str], acts: Iterable[str], question: str, answers: Mapping[str, str], reason: str, **rest: Any
) -> tuple[Step, ...]:
    """Return the steps of an open question: undetermined while it stands open, else the target of each answer.

    ``reason`` says what the text leaves open; ``clears`` and ``sets`` apply to the answers only.
    """
    every = tuple(acts)
    silent: dict[str, Any] = {"footing": Footing.SILENT, "reason": reason}
    stop = {key: value for key, value in rest.items() if key not in ("clears", "sets")}
    return tuple(
        step
        for source in sources
        for act in every
        for step in (
            Step(source, act, UNDETERMINED, **silent, **stop, under=(Under(question, None),)),
            *(
                Step(
                    source, act, source if target == "=" else target, **silent, **rest, under=(Under(question, answer),)
                )
                for answer, target in answers.items()
            ),
        )
    )


@attrs.frozen(eq=False)
class Procedure:
    """The path of one kind of bill under one edition.

    Built from the full data (steps under every answer); `under` gives the procedure that a bill
    follows when certain answers are taken. Raises `ProcedureError`, naming every fault at once.
    """

    edition: str
    kind: str
    label: Label
    initial: str
    stages: tuple[Stage, ...]
    all_steps: tuple[Step, ...]
    all_terms: tuple[Term, ...]
    questions: tuple[OpenQuestion, ...]
    answers: Mapping[str, str] = attrs.field(factory=dict)

    def __attrs_post_init__(self) -> None:
        faults = list(_faults(self))
        if faults:
            raise ProcedureError(self.id, faults)

    @property
    def id(self) -> str:
        """Return ``edition/kind``."""
        return f"{self.edition}/{self.kind}"

    @cached_property
    def question(self) -> dict[str, OpenQuestion]:
        """Return the open questions by id."""
        return {question.id: question for question in self.questions}

    @cached_property
    def open_questions(self) -> tuple[OpenQuestion, ...]:
        """Return the open questions that some step or term of this procedure rests on, in order."""
        asked = {under.question for item in (*self.all_steps, *self.all_terms) for under in item.under}
        asked |= {name for step in self.all_steps for name in step.asks}
        return tuple(question for question in self.questions if question.id in asked)

    def answer(self, question: str) -> str | None:
        """Return the answer in force: the one chosen, else the default, else ``None`` (stands open)."""
        if question in self.answers:
            return self.answers[question]
        found = self.question.get(question)
        return found.default if found is not None else None

    def _live(self, unders: tuple[Under, ...]) -> bool:
        return all(self.answer(under.question) == under.answer for under in unders)

    @cached_property
    def steps(self) -> tuple[Step, ...]:
        """Return the steps that exist under the answers in force."""
        return tuple(step for step in self.all_steps if self._live(step.under))

    @cached_property
    def terms(self) -> tuple[Term, ...]:
        """Return the terms that exist under the answers in force."""
        return tuple(term for term in self.all_terms if self._live(term.under))

    @cached_property
    def term(self) -> dict[str, Term]:
        """Return the terms by id."""
        return {term.id: term for term in self.terms}

    @cached_property
    def stage(self) -> dict[str, Stage]:
        """Return the stages by id."""
        return {stage.id: stage for stage in self.stages}

    @cached_property
    def steps_from(self) -> dict[str, tuple[Step, ...]]:
        """Return the steps that leave each stage, in order."""
        leaving: dict[str, list[Step]] = defaultdict(list)
        for step in self.steps:
            leaving[step.source].append(step)
        return {stage.id: tuple(leaving[stage.id]) for stage in self.stages}

    @cached_property
    def steps_by(self) -> dict[tuple[str, str], tuple[Step, ...]]:
        """Return the steps by stage and act."""
        by: dict[tuple[str, str], list[Step]] = defaultdict(list)
        for step in self.steps:
            by[step.source, step.act].append(step)
        return {key: tuple(steps) for key, steps in by.items()}

    @cached_property
    def acts(self) -> frozenset[str]:
        """Return the acts that this procedure provides for."""
        return frozenset(step.act for step in self.steps)

    def is_final(self, stage: str) -> bool:
        """Say whether no step leaves the stage for another."""
        return not self.steps_from[stage]

    def under(self, answers: Mapping[str, str]) -> Procedure:
        """Return this procedure with further answers to its open questions."""
        known = {q: a for q, a in answers.items() if q in self.question}
        if not known or all(self.answers.get(q) == a for q, a in known.items()):
            return self
        merged = {**self.answers, **known}
        cached = _UNDER.get((self.id, tuple(sorted(merged.items()))))
        if cached is None:
            cached = attrs.evolve(self, answers=merged)
            _UNDER[self.id, tuple(sorted(merged.items()))] = cached
        return cached

    def amended(
        self,
        *,
        edition: str,
        replace: Iterable[Step] = (),
        add: Iterable[Step] = (),
        drop: Iterable[str] = (),
        terms: Iterable[Term] = (),
        questions: Iterable[OpenQuestion] = (),
        stages: Iterable[Stage] = (),
    ) -> Procedure:
        """Return the procedure of an amending edition.

        ``replace`` steps take the place of all steps of the same source, act and target, ``drop``
        are ids of steps that end, ``terms`` replace or join the terms of the same id. Raises
        `ProcedureError` if a step to replace or drop does not exist.
        """
        new, gone = tuple(replace), set(drop)
        ids = {step.id for step in self.all_steps}
        lost = [
            Fault("amended", f"no step {name!r} to replace or drop")
            for name in (*(s.id for s in new), *gone)
            if name not in ids
        ]
        if lost:
            raise ProcedureError(f"{edition}/{self.kind}", lost)
        gone |= {step.id for step in new}
        kept = tuple(step for step in self.all_steps if step.id not in gone)
        newer = tuple(terms)
        terms_kept = tuple(term for term in self.all_terms if term.id not in {t.id for t in newer})
        ours = tuple(questions)
        return attrs.evolve(
            self,
            edition=edition,
            stages=(*self.stages, *stages),
            all_steps=(*kept, *new, *add),
            all_terms=(*terms_kept, *newer),
            questions=(*(q for q in self.questions if q.id not in {o.id for o in ours}), *ours),
        )


def matches(events: tuple[str, ...], act: str, target: str) -> bool:
    """Say whether one of the events of a term is the act, the stage entered, or the stage entered by the act."""
    return any(event in (act, f"@{target}", f"{act}@{target}") for event in events)


@lru_cache(maxsize=1024)
def stages_of(procedure: Procedure, term: Term) -> frozenset[str]:
    """Return the stages in which the term can be running or suspended."""
    todo = [step.target for step in procedure.steps if matches(term.starts_on, step.act, step.target)]
    seen = set(todo)
    while todo:
        for step in procedure.steps_from[todo.pop()]:
            if step.target not in seen and not matches(term.ends_on, step.act, step.target):
                seen.add(step.target)
                todo.append(step.target)
    return frozenset(seen)


@lru_cache(maxsize=8192)
def terms_ended_by(procedure: Procedure, step: Step) -> tuple[Term, ...]:
    """Return the terms that the step ends where it starts from: those within which it is due."""
    return tuple(
        term
        for term in procedure.terms
        if (matches(term.ends_on, step.act, step.target) or step.act == term.on_lapse)
        and step.source in stages_of(procedure, term)
    )


_UNDER: dict[tuple[str, tuple[tuple[str, str], ...]], Procedure] = {}


def _faults(procedure: Procedure) -> Iterable[Fault]:
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
        if stage.organ not in ORGANS:
            yield Fault(f"stage {stage.id}", f"unknown organ {stage.organ!r}")
        if stage.outcome not in OUTCOMES:
            yield Fault(f"stage {stage.id}", f"unknown outcome {stage.outcome!r}")
        yield from _label_faults(f"stage {stage.id}", stage.label)
    for step in procedure.all_steps:
        yield from _step_faults(procedure, step, ids)
    for term in procedure.all_terms:
        yield from _term_faults(procedure, term, ids)


def _label_faults(where: str, label: Label | None) -> Iterable[Fault]:
    if label is None or not all(label.as_dict().values()):
        yield Fault(where, "label missing in one of kk, ru, en")


def _step_faults(procedure: Procedure, step: Step, ids: list[str]) -> Iterable[Fault]:
    if step.act not in ACTS:
        yield Fault(f"step {step.id}", f"unknown act {step.act!r}")
    for end in (step.source, step.target):
        if end not in ids:
            yield Fault(f"step {step.id}", f"{end!r} is not a stage")
    if not step.cites:
        yield Fault(f"step {step.id}", "no citation")
    if step.footing is not Footing.STATED and not step.reason:
        yield Fault(f"step {step.id}", f"{step.footing.value}, without a reason")
    yield from _under_faults(procedure, f"step {step.id}", step.under)
    if step.question and step.target != UNDETERMINED:
        yield Fault(f"step {step.id}", "an open question must lead to 'undetermined'")
    for asked in step.asks:
        if asked not in procedure.question:
            yield Fault(f"step {step.id}", f"unknown open question {asked!r}")


def _under_faults(procedure: Procedure, where: str, unders: tuple[Under, ...]) -> Iterable[Fault]:
    for under in unders:
        question = procedure.question.get(under.question)
        if question is None:
            yield Fault(where, f"unknown open question {under.question!r}")
        elif under.answer is None and question.weight is not Weight.FORK:
            yield Fault(where, f"{under.question} is no fork")
        elif under.answer is not None and under.answer not in question.answer_ids():
            yield Fault(where, f"{under.question} has no answer {under.answer!r}")


def _term_faults(procedure: Procedure, term: Term, ids: list[str]) -> Iterable[Fault]:
    where = f"term {term.id}"
    if not term.cites:
        yield Fault(where, "no citation")
    if not term.starts_on:
        yield Fault(where, "nothing starts it")
    acts = {step.act for step in procedure.all_steps}
    for event in (*term.starts_on, *term.ends_on, *term.implied_on):
        act, _, stage = event.partition("@")
        if (act and act not in acts) or (stage and stage not in ids):
            yield Fault(where, f"{event!r} is neither an act nor a stage of the procedure")
    for stage in term.paused_in:
        if stage not in ids:
            yield Fault(where, f"{stage!r} is not a stage")
    if term.on_lapse is not None and term.on_lapse not in acts:
        yield Fault(where, f"no step takes its lapse {term.on_lapse!r}")
    yield from _label_faults(where, term.label)
    yield from _under_faults(procedure, where, term.under)


def _reach(edges: Mapping[str, set[str]], start: Iterable[str]) -> set[str]:
    seen, todo = set(start), list(start)
    while todo:
        for target in edges.get(todo.pop(), ()):
            if target not in seen:
                seen.add(target)
                todo.append(target)
    return seen


def _shape_faults(procedure: Procedure) -> Iterable[Fault]:
    forward: dict[str, set[str]] = defaultdict(set)
    backward: dict[str, set[str]] = defaultdict(set)
    for step in procedure.all_steps:
        forward[step.source].add(step.target)
        backward[step.target].add(step.source)
    reached = _reach(forward, [procedure.initial])
    ended = [stage.id for stage in procedure.stages if stage.outcome != "pending"]
    escapes = _reach(backward, ended)
    for stage in procedure.stages:
        if stage.id not in reached and not stage.inherited:
            yield Fault(f"stage {stage.id}", "cannot be reached")
        if stage.id not in escapes:
            yield Fault(f"stage {stage.id}", "a trap: no end can be reached from it")
    for step in procedure.all_steps:
        if step.source == UNDETERMINED:
            yield Fault(f"step {step.id}", "leaves a final stage")


def _ambiguity_faults(procedure: Procedure) -> Iterable[Fault]:
    by: dict[tuple[str, str], list[Step]] = defaultdict(list)
    for step in procedure.all_steps:
        by[step.source, step.act].append(step)
    for steps in by.values():
        for n, one in enumerate(steps):
            for other in steps[n + 1 :]:
                if not _exclusive(one, other):
                    yield Fault(f"step {one.id}", f"not exclusive with {other.id}")


def _exclusive(one: Step, other: Step) -> bool:
    if any(a.question == b.question and a.answer != b.answer for a in one.under for b in other.under):
        return True
    return any(a.excludes(b) or b.excludes(a) for a in one.needs for b in other.needs)
