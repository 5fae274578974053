"""Comparing two procedures, or the editions that they belong to: each change with the history that shows it."""

from __future__ import annotations

from functools import lru_cache, partial
from typing import TYPE_CHECKING

import attrs

from lawflow.study.compare.change import Comparison
from lawflow.study.compare.differing import differing, merged
from lawflow.study.compare.together import Side, begun_terms, walk_together
from lawflow.study.compare.witness import begins, events_of, told_in_full, witness
from lawflow.study.histories.bills import told_apart

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lawflow.law.bills import Bill
    from lawflow.law.conditions.condition import Condition
    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.study.compare.change import Change, Rules, Witness
    from lawflow.study.compare.together import Apart, Event


def compare(one: Procedure, other: Procedure) -> Comparison:
    """Return what changed from one procedure to another, each change with a shortest history that shows it.

    A procedure compared with itself has no changes; compared the other way round, each is told the other way round.
    What was found of a pair is kept: who serves pages asks for it in another language, and a comparison of editions
    holds those of its procedures.
    """
    return _compared(one, other)


@lru_cache(maxsize=64)
def _compared(one: Procedure, other: Procedure) -> Comparison:
    known = _Known(one, other)
    shown = [known.shown(change) for change in differing(one, other)]
    changes = tuple(change for change in shown if not _told_by_another(change, shown))
    return Comparison((one,), (other,), changes, not known.apart)


def _told_by_another(change: Change, changes: list[Change]) -> bool:
    """Say whether an act only leaves other facts behind, and what reads them is told as a change, by that history."""
    if set(change.aspects) - {"ground"} != {"effect"} or change.witness is None:
        return False
    last = {history.acts[-1].act for history in change.witness.histories if history.acts} - {change.subject}
    return any(one.what == "step" and one.witness is not None and one.subject in last for one in changes)


def compare_editions(one: Edition, other: Edition, answers: Mapping[str, str] | None = None) -> Comparison:
    """Return what changed from one edition to another, over all kinds of bill that both have, what they share once."""
    pairs = [
        (procedure.under(answers or {}), found.under(answers or {}))
        for procedure in one.procedures
        if (found := other.procedure(procedure.kind)) is not None
    ]
    compared = [compare(*pair) for pair in pairs]
    changes = merged(change for comparison in compared for change in comparison.changes)
    before, after = (tuple(pair[side] for pair in pairs) for side in (0, 1))
    return Comparison(before, after, changes, all(comparison.equal for comparison in compared))


class _Known:
    """What is known of two procedures: where they part, for each bill that either tells apart."""

    def __init__(self, one: Procedure, other: Procedure) -> None:
        self.pair = one, other
        self._sides: dict[tuple[Procedure, Bill], Side] = {}
        self.bills = told_apart(self.pair)
        walks = [walk_together(self.side(one, bill), self.side(other, bill)) for bill in self.bills]
        self.apart = sorted((found for walk in walks for found in walk.apart), key=_plainest)
        self.met = frozenset().union(*(walk.met for walk in walks))

    def side(self, procedure: Procedure, bill: Bill) -> Side:
        """Return one side for a bill, worked out once."""
        key = procedure, bill
        return self._sides.get(key) or self._sides.setdefault(key, Side(procedure, bill))

    def shown(self, change: Change) -> Change:
        """Return a change with its witness, or with the proof that it has none."""
        if change.of_names_alone or "record" in change.aspects:
            return attrs.evolve(change, equal=True)
        unsure: Witness | None = None
        # Though no history that both allow may begin the two terms, or a silent record is taken to have what is asked.
        differs = change.takes_over or _presumed_otherwise(change)
        for bill, events in self._histories(change):
            found = witness(self.pair, bill, events, change.terms)
            if found.alike:
                continue
            if not _comes_to(found, change):
                differs = True
            elif found.confirmed:
                return attrs.evolve(change, witness=found)
            else:
                unsure = unsure or found
        return attrs.evolve(change, witness=unsure, equal=unsure is None and not differs)

    def _histories(self, change: Change) -> Iterator[tuple[Bill, tuple[Event, ...]]]:
        """Yield the histories that may show a change: where both part at it, then the shortest that come to it."""
        yield from ((found.bill, found.events) for found in self.apart if self._shows(found, change))
        if self._is_met(change) or set(change.aspects) <= {"effect"}:
            return
        for bill in self.bills:
            yield from ((bill, events) for events in sorted(self._led(change, bill), key=len))

    def _led(self, change: Change, bill: Bill) -> Iterator[tuple[Event, ...]]:
        """Yield the shortest history under either procedure that comes to a change; the elder first of two as short."""
        sides = self.side(self.pair[0], bill), self.side(self.pair[1], bill)
        for side, rules in sorted(zip(sides, (change.before, change.after), strict=True), key=_age):
            arcs = side.shortest(partial(_does, side, change, rules))
            events = events_of(side, arcs) if arcs is not None else None
            if events is not None:
                yield told_in_full(sides, events)

    def _shows(self, found: Apart, change: Change) -> bool:
        if change.what == "term":
            return found.how != "refused" and begins(self.pair, found, change.terms)
        if found.how == "terms":
            return False
        if change.what == "stage":
            return any(arc is not None and arc.target.stage == change.subject for arc in found.arcs)
        if found.event.act == change.subject and found.stage in change.stages:
            return True
        left = _left_differently(change)
        return bool(left) and any(arc is not None and _reads(arc.step, left) for arc in found.arcs)

    def _is_met(self, change: Change) -> bool:
        """Say whether both come to the act of a change together at one of its stages."""
        return change.what == "step" and any((stage, change.subject) in self.met for stage in change.stages)


def _presumed_otherwise(change: Change) -> bool:
    """Say whether an act that both have asks in one of them for what a silent record is presumed to have."""
    asked = [
        {
            need.key
            for step in rules.steps
            for need in step.needs
            if need.asks_for and not need.only_bars and _silent(need)
        }
        for rules in (change.before, change.after)
    ]
    return change.what == "step" and bool(change.before.steps and change.after.steps) and asked[0] != asked[1]


def _silent(need: Condition) -> bool:
    return any(demand.silent for demand in need.demands)


def _comes_to(found: Witness, change: Change) -> bool:
    """Say whether a history comes to a rule that both have: a refusal on the way there shows nothing of the rule."""
    if change.before.terms and change.after.terms:
        return found.by_both
    if change.what == "step" and change.before.steps and change.after.steps:
        return all(any(act.act == change.subject for act in history.acts) for history in found.histories)
    return True


def _age(one: tuple[Side, Rules]) -> str:
    return one[0].procedure.id


def _left_differently(change: Change) -> frozenset[str]:
    """Return the facts that the act of a change leaves behind, or wipes out, on one side only."""
    if "effect" not in change.aspects:
        return frozenset()
    sides = [
        {(fact, str(value)) for step in rules.steps for fact, value in step.sets}
        | {(fact, "") for step in rules.steps for fact in step.clears}
        for rules in (change.before, change.after)
    ]
    return frozenset(fact for fact, _ in sides[0] ^ sides[1])


def _reads(step: Step, facts: frozenset[str]) -> bool:
    return any(need.facts & facts for need in step.needs)


def _plainest(found: Apart) -> tuple[int, bool, bool, int, int]:
    """Put the shortest first; of two as short, one that leads elsewhere, by a vote that carried, of a silent record.

    Of two that are as plain, the bill of which less is known.
    """
    short, bill = any(vote.short for vote in found.event.votes), found.bill
    known = len(bill.tracks) + sum(of is not None for of in (bill.initiator, bill.subject, bill.money))
    return len(found.path), found.how == "refused", short, len(found.event.says), known


def _does(side: Side, change: Change, rules: Rules, step: Step) -> bool:
    """Say whether a step enters the stage of a change, is one of its steps, or begins one of its terms."""
    if change.what == "stage":
        return bool(rules.stages) and step.target == change.subject != step.source
    if change.what == "term":
        return any(term in rules.terms for term in begun_terms(side.procedure, step, side.bill))
    return step in rules.steps
