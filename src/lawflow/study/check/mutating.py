"""Mutation: what would notice a fault in the law: histories, its own soundness, theorems; apart, the reviewed text."""

from __future__ import annotations

from collections import Counter, defaultdict
from enum import Enum
from functools import cached_property, partial
from typing import TYPE_CHECKING

import attrs

from lawflow.errors import ProcedureError
from lawflow.law.conditions.condition import met
from lawflow.law.in_force import Answers
from lawflow.law.shown import Shown
from lawflow.law.steps import Step
from lawflow.law.succession import Handover
from lawflow.law.terms import Term
from lawflow.law.written import row
from lawflow.passage.crossing import go_over
from lawflow.passage.running import Running
from lawflow.space.live import live
from lawflow.study.check.checking import check
from lawflow.study.check.mutants import IN_WORDS_ONLY, Seed, mutants_of, mutants_of_handovers
from lawflow.study.check.told import Told
from lawflow.study.check.trials import trials

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure
    from lawflow.passage.passage import Passage
    from lawflow.study.check.mutants import Mutant
    from lawflow.study.check.trials import Trial

    Rows = dict[tuple[str, str], list[Step]]


class Spared(Enum):
    """Why nothing notices a fault that changes what a bill can do."""

    PRESUMED = "presumed"
    """No act leaves behind what the condition asks for: it is always presumed."""
    UNLOOKED = "unlooked"
    """Nothing to come looks at the fact."""
    UNTOLD = "untold"
    """No history that was tried tells the two apart."""


class Killer(Enum):
    """What notices a fault; they are asked in this order, and the first is named."""

    HISTORIES = "histories"
    SOUNDNESS = "soundness"
    THEOREMS = "theorems"


@attrs.frozen(eq=False, repr=False)
class Judged(Shown):
    """What notices a mutant: ``by`` is ``None`` where nothing does. ``golden`` says that the text of the law differs.

    ``place`` is the procedure, or the edition of a succession; ``told`` the theorem that
    fails, ``spared`` why nothing notices it.
    """

    mutant: Mutant
    place: str
    by: Killer | None
    golden: bool
    told: str = ""
    spared: Spared | None = None


@attrs.frozen(eq=False, repr=False)
class Score(Shown):
    """What notices the faults of an edition. Those that change words alone are counted by themselves."""

    edition: str
    judged: tuple[Judged, ...]

    @cached_property
    def in_words(self) -> tuple[Judged, ...]:
        """Return the faults of citations and footings: only the text of the law can notice them."""
        return tuple(one for one in self.judged if one.mutant.seed in IN_WORDS_ONLY)

    @cached_property
    def in_deed(self) -> tuple[Judged, ...]:
        """Return the faults that change what a bill can do."""
        return tuple(one for one in self.judged if one.mutant.seed not in IN_WORDS_ONLY)

    @cached_property
    def by(self) -> Counter[Killer]:
        """Return how many faults each killer noticed first."""
        return Counter(one.by for one in self.in_deed if one.by is not None)

    @property
    def survivors(self) -> tuple[Judged, ...]:
        """Return the faults that change what a bill can do and that nothing but the text of the law notices."""
        return tuple(one for one in self.in_deed if one.by is None)

    @property
    def share(self) -> float:
        """Return the share of the faults that are noticed without the text of the law."""
        return 1 - len(self.survivors) / len(self.in_deed) if self.in_deed else 1.0


def mutate(edition: Edition, before: Edition | None, kinds: Iterable[str] = ()) -> Score:
    """Return what notices the faults of an edition's procedures (of ``kinds``, if any) and of its succession.

    ``before`` is the edition that it took over from: its bills are put to the succession.
    """
    wanted = frozenset(kinds)
    chosen = [procedure for procedure in edition.procedures if not wanted or procedure.kind in wanted]
    judged = [one for procedure in chosen for one in _Court(procedure).judged()]
    if before is not None:
        judged += _handed_over(edition, before, [procedure.kind for procedure in chosen])
    return Score(edition.id, tuple(judged))


class _Court:
    """What can be said against the mutants of one procedure."""

    def __init__(self, procedure: Procedure) -> None:
        self.procedure = procedure
        rows: Rows = defaultdict(list)
        for step in procedure.all_steps:
            rows[step.source, step.act].append(step)
        tried: dict[tuple[str, str], list[Trial]] = defaultdict(list)
        for trial in trials(procedure):
            tried[trial.before.state, trial.act.act].append(trial)
        self.told = {key: Told(rows[key], tried[key]) for key in rows}
        self._run: dict[Term, list[tuple[Trial, Step, object]]] = {}

    def judged(self) -> Iterator[Judged]:
        """Yield what notices each mutant."""
        for mutant in mutants_of(self.procedure):
            golden = row(self.procedure, mutant.rule) != row(self.procedure, mutant.false)
            by, told = (None, "") if mutant.seed in IN_WORDS_ONLY else self._by(mutant)
            spared = None if by is not None or mutant.seed in IN_WORDS_ONLY else self._spared(mutant)
            yield Judged(mutant, self.procedure.id, by, golden, told, spared)

    def _spared(self, mutant: Mutant) -> Spared:
        """Return why nothing notices a mutant."""
        rule, false = mutant.rule, mutant.false
        if isinstance(rule, Step) and isinstance(false, Step):
            dropped = [need.asks_for for need in rule.needs if need not in false.needs and need.asks_for is not None]
            left = {fact for step in self.procedure.all_steps for fact, _ in step.sets}
            if mutant.seed is Seed.CONDITION and dropped and left.isdisjoint(dropped):
                return Spared.PRESUMED
            facts = {fact for fact, _ in rule.sets} ^ {fact for fact, _ in false.sets} | {*false.clears} ^ {
                *rule.clears
            }
            if mutant.seed is Seed.FACT and self._unlooked(rule.target, facts):
                return Spared.UNLOOKED
        return Spared.UNTOLD

    def _unlooked(self, stage: str, facts: Iterable[str]) -> bool:
        """Say whether nothing to come from a stage looks at any of some facts."""
        known = live(self.procedure)
        known.from_place(self.procedure.initial, {})
        looked = known.at(stage)
        return not any(fact in known.back or ("memory", fact) in looked for fact in facts)

    def _by(self, mutant: Mutant) -> tuple[Killer | None, str]:
        if self._parts(mutant):
            return Killer.HISTORIES, ""
        try:
            planted = self._planted(mutant)
        except ProcedureError:
            return Killer.SOUNDNESS, ""
        if self._spared(mutant) is not Spared.UNTOLD:
            return None, ""  # the space is the same
        for theorem in self.procedure.parliament.theorems:
            if theorem.is_claimed_of(self.procedure.edition, self.procedure.kind):
                found = check(theorem, planted)
                if found.holds is False:
                    return Killer.THEOREMS, theorem.id
        return None, ""

    def _planted(self, mutant: Mutant) -> Procedure:
        of, rule, false = self.procedure, mutant.rule, mutant.false
        if isinstance(false, Step):
            steps = tuple(false if one is rule else one for one in of.all_steps)
            return attrs.evolve(of, all_steps=steps, unchecked=False)
        assert isinstance(false, Term)  # noqa: S101 (a handover is no rule of a procedure)
        terms = tuple(false if one is rule else one for one in of.all_terms)
        return attrs.evolve(of, all_terms=terms, unchecked=False)

    def _parts(self, mutant: Mutant) -> bool:
        """Say whether some trial ends otherwise under the false rule."""
        rule, false = mutant.rule, mutant.false
        if isinstance(rule, Step) and isinstance(false, Step):
            return self._parts_by_step(rule, false)
        return isinstance(rule, Term) and isinstance(false, Term) and self._parts_by_term(rule, false)

    def _parts_by_step(self, rule: Step, false: Step) -> bool:
        return self.told[rule.source, rule.act].parts(rule, false)

    def _parts_by_term(self, rule: Term, false: Term) -> bool:
        if rule not in self._run:
            begun = [pair for told in self.told.values() for pair in told.taken if rule.started_by(pair[1])]
            self._run[rule] = [(trial, step, _runs(trial, step, rule)) for trial, step in begun]
        return any(_runs(trial, step, false) != run for trial, step, run in self._run[rule])


def _runs(trial: Trial, step: Step, term: Term) -> object:
    """Return the last day of a term that an act starts; ``None`` where it does not run for the bill."""
    passage, of = trial.before, trial.procedure
    memory, tracks = step.leaves(passage.memory, trial.act.says), step.tracks_after(passage.bill.tracks)
    facts = attrs.evolve(trial.facts, memory=memory, bill=attrs.evolve(passage.bill, tracks=tracks))
    begun = [one for one in Answers(of.question, of.answers, of.days).terms((term,)) if met(one.when, facts)]
    found = [Running(one, (trial.day, trial.day), passage.calendar, tracks) for one in begun]
    return [(live.earliest, live.latest) for live in found]


# -- the succession ---------------------------------------------------------------------------------


def _handed_over(edition: Edition, before: Edition, kinds: Iterable[str]) -> Iterator[Judged]:
    stood = {kind: _stood(before, kind) for kind in kinds}
    for mutant in mutants_of_handovers(edition):
        cell, false = mutant.rule, mutant.false
        if isinstance(cell, Handover) and isinstance(false, Handover) and cell.kind in stood:
            cells = tuple(false if one is cell else one for one in edition.handovers)
            changed = attrs.evolve(edition, handed=partial(tuple, cells))
            bills = [] if mutant.seed in IN_WORDS_ONLY else stood[cell.kind].get(cell.stage, [])
            parts = any(_crossed(bill, edition) != _crossed(bill, changed) for bill in bills)
            golden = row(edition, cell) != row(edition, false)
            by = Killer.HISTORIES if parts else None
            spared = Spared.UNTOLD if not parts and mutant.seed not in IN_WORDS_ONLY else None
            yield Judged(mutant, f"→ {edition.id}/{cell.kind}", by, golden, "", spared)


def _stood(edition: Edition, kind: str) -> dict[str, list[Passage]]:
    """Return bills of a kind by the stage where they stand under an edition."""
    procedure = edition.procedure(kind)
    found: dict[str, list[Passage]] = defaultdict(list)
    for trial in trials(procedure) if procedure is not None else ():
        if trial.before not in found[trial.before.state]:
            found[trial.before.state].append(trial.before)
    return found


def _crossed(passage: Passage, edition: Edition) -> object:
    later = passage.copy()
    go_over(later, edition, edition.starts)
    return later.state, [(live.term.id, live.earliest) for live in later.running]
