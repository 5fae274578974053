"""Mutants: faults put into the law in memory, a rule each, to see what would notice them."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.labels import Label
from lawflow.law.majorities import FOUR_FIFTHS, MORE_THAN_HALF, THREE_QUARTERS, TWO_THIRDS, Share
from lawflow.law.shown import Shown
from lawflow.law.sources import Citation, Footing
from lawflow.law.terms import Count, Term
from lawflow.space.space import space_of
from lawflow.study.histories.bills import bills_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lawflow.law.conditions.condition import Condition
    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.succession import Handover

    Rule = Step | Term | Handover


class Seed(Enum):
    """What a fault is."""

    SHARE = "share"
    VOTE = "vote"
    TERM = "term"
    UNIT = "unit"
    CONDITION = "condition"
    TARGET = "target"
    ORGAN = "organ"
    FACT = "fact"
    ANSWER = "answer"
    HANDOVER = "handover"
    CITATION = "citation"
    FOOTING = "footing"


IN_WORDS_ONLY: Final = (Seed.CITATION, Seed.FOOTING)
"""Faults that change no history: only the text of the law as it was reviewed can hold against them."""


@attrs.frozen(eq=False, repr=False)
class Mutant(Shown):
    """A fault: a rule, and the false one in its place; ``note`` says what was changed."""

    seed: Seed
    rule: Rule
    false: Rule
    note: str


@attrs.frozen(repr=False)
class Off(Share):
    """A share whose number of votes is counted wrongly, ``by`` so many."""

    by: int = 0

    def needed(self, seats: int) -> int:
        """Return the number of votes, wrong by a few."""
        return max(super().needed(seats) + self.by, 0)


_OTHER: Final[Mapping[Share, Share]] = {
    MORE_THAN_HALF: TWO_THIRDS,
    TWO_THIRDS: THREE_QUARTERS,
    THREE_QUARTERS: TWO_THIRDS,
    FOUR_FIFTHS: THREE_QUARTERS,
}
_UNITS: Final[Mapping[Count, Count]] = {
    Count.DAYS: Count.WORKING_DAYS,
    Count.WORKING_DAYS: Count.DAYS,
    Count.MONTHS: Count.DAYS,
    Count.NEXT_WORKING_DAY: Count.NEXT_SESSION_DAY,
    Count.NEXT_SESSION_DAY: Count.NEXT_WORKING_DAY,
}


def mutants_of(procedure: Procedure) -> Iterator[Mutant]:
    """Yield the faults of a procedure, rule by rule, each once."""
    remembered = _remembered(procedure)
    for step in procedure.all_steps:
        yield from _of_votes(step)
        yield from _of_conditions(step)
        yield from _of_way(procedure, step)
        yield from _of_facts(step, remembered.get(step.source, frozenset()))
        yield from _of_words(step)
    for term in procedure.all_terms:
        yield from _of_term(term)
        yield from _of_words(term)


def mutants_of_handovers(edition: Edition) -> Iterator[Mutant]:
    """Yield the faults of the succession by which an edition takes over pending bills."""
    for cell in edition.handovers:
        procedure = edition.procedure(cell.kind)
        stages = [stage.id for stage in procedure.stages] if procedure is not None else []
        other = next((stage for stage in stages if stage not in (cell.into, procedure and procedure.initial)), None)
        false = attrs.evolve(cell, rule="handed-over", into=other, question=None)
        yield Mutant(Seed.HANDOVER, cell, false, f"{cell.into or cell.rule} → {other}")
        if cell.cites:
            yield Mutant(Seed.CITATION, cell, attrs.evolve(cell, cites=_other_article(cell.cites)), "another article")


# -- of steps ---------------------------------------------------------------------------------------


def _with(step: Step, old: Condition, new: Condition) -> Step:
    return attrs.evolve(step, needs=tuple(new if need is old else need for need in step.needs))


def _of_votes(step: Step) -> Iterator[Mutant]:
    for need in step.needs:
        share = getattr(need, "share", None)
        if not isinstance(share, Share):
            continue
        other = _OTHER.get(share)
        if other is not None:
            yield Mutant(Seed.SHARE, step, _with(step, need, _of_share(need, other)), f"{share} → {other}")
        for by in (-1, 1):
            false = _of_share(need, Off(share.num, share.den, share.more_than, by))
            yield Mutant(Seed.VOTE, step, _with(step, need, false), f"{need.id} {by:+d}")


def _of_share(need: Condition, share: Share) -> Condition:
    """Return a condition, which has a share, with another one."""
    return need.changed(share=share)


def _of_conditions(step: Step) -> Iterator[Mutant]:
    for need in step.needs:
        rest = tuple(one for one in step.needs if one is not need)
        yield Mutant(Seed.CONDITION, step, attrs.evolve(step, needs=rest), f"without {need.id}")


def _of_way(procedure: Procedure, step: Step) -> Iterator[Mutant]:
    stages = [stage.id for stage in procedure.stages]
    after = stages[stages.index(step.target) + 1 :] + stages
    other = next(stage for stage in after if stage not in (step.target, procedure.initial))
    seed = Seed.ANSWER if any(under.answer is not None for under in step.under) else Seed.TARGET
    yield Mutant(seed, step, attrs.evolve(step, target=other), f"→ {other}")
    by = _of_another_organ(procedure, step.act)
    if by is not None:
        yield Mutant(Seed.ORGAN, step, attrs.evolve(step, act=by), f"by {by}")


def _of_another_organ(procedure: Procedure, act: str) -> str | None:
    """Return an act of another organ: the one of the same name, if there is one, else the first."""
    organ, _, name = act.partition(".")
    others = sorted(one for one in procedure.acts if one.partition(".")[0] != organ)
    return next((one for one in others if one.partition(".")[2] == name), next(iter(others), None))


def _remembered(procedure: Procedure) -> dict[str, frozenset[str]]:
    """Return the facts that some bill can have at each stage, and something to come looks at."""
    found: dict[str, frozenset[str]] = {}
    for bill in bills_of(procedure):
        for here in space_of(procedure, bill).positions:
            found[here.stage] = found.get(here.stage, frozenset()) | here.memory.keys()
    return found


def _of_facts(step: Step, remembered: frozenset[str]) -> Iterator[Mutant]:
    left = {fact for fact, _ in step.sets}
    for fact in sorted(remembered - left - set(step.clears))[:1]:
        yield Mutant(Seed.FACT, step, attrs.evolve(step, clears=(*step.clears, fact)), f"wipes out {fact}")
    for kept in step.sets:
        rest = tuple(one for one in step.sets if one is not kept)
        yield Mutant(Seed.FACT, step, attrs.evolve(step, sets=rest), f"does not leave {kept[0]}")


# -- of terms, and of words -------------------------------------------------------------------------


def _of_term(term: Term) -> Iterator[Mutant]:
    counts = term.count in (Count.DAYS, Count.WORKING_DAYS, Count.MONTHS)
    for by in [one for one in (-1, 1) if counts and term.length + one > 0]:
        yield Mutant(Seed.TERM, term, attrs.evolve(term, length=term.length + by), f"{by:+d} {term.count.value}")
    other = _UNITS[term.count]
    yield Mutant(Seed.UNIT, term, attrs.evolve(term, count=other), f"{term.count.value} → {other.value}")
    for need in term.when:
        rest = tuple(one for one in term.when if one is not need)
        yield Mutant(Seed.CONDITION, term, attrs.evolve(term, when=rest), f"without {need.id}")


def _of_words(rule: Step | Term) -> Iterator[Mutant]:
    if rule.cites:
        yield Mutant(Seed.CITATION, rule, attrs.evolve(rule, cites=_other_article(rule.cites)), "another article")
    other = Footing.INFERRED if rule.footing is Footing.STATED else Footing.STATED
    reason = Label.same("so it seems") if other is Footing.INFERRED else None
    yield Mutant(Seed.FOOTING, rule, attrs.evolve(rule, footing=other, reason=reason), other.value)


def _other_article(cites: tuple[Citation, ...]) -> tuple[Citation, ...]:
    *first, last = cites
    return (*first, Citation(last.instrument, "1(1)" if last.place != "1(1)" else "2(1)"))
