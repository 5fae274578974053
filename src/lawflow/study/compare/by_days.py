"""Answers that part in days only: an example of each, with the days on which the term then ends."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from lawflow.law.bills import Bill
from lawflow.law.counting import due
from lawflow.law.facts import Facts
from lawflow.law.majorities import Verdict
from lawflow.law.steps import matches
from lawflow.law.terms import Bound
from lawflow.passage.crossing import ways_of
from lawflow.study.compare.parted import Days, Parting

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure
    from lawflow.law.succession import Handover
    from lawflow.law.terms import Term

_DAY = timedelta(days=1)
YEAR = 366
"""How many days back an example is looked for: within a year every season comes once."""
BEFORE_A_CHANGE = timedelta(days=14)
"""How long the term of an example has run when the edition changes: short of any term that a change touches."""


def in_one_edition(procedure: Procedure, question: str, pair: tuple[str, str]) -> Parting | None:
    """Return how two answers part in the days of a term of one procedure, if they do."""
    ways = [[term for term in procedure.under({question: one}).terms if _rests_on(term, question)] for one in pair]
    for one in ways[0]:
        for other in ways[1]:
            if one.id == other.id and _rule(one) != _rule(other):
                return Parting(pair, procedure.id, (), "dates", days=_example(procedure, one, other))
    return None


def at_a_change(old: Edition, new: Edition, cell: Handover, pair: tuple[str, str]) -> Iterator[Parting]:
    """Yield how two answers part in the days of the terms that run when an edition changes."""
    before, after = old.procedure(cell.kind), new.procedure(cell.kind)
    if before is None or after is None:
        return
    start = new.starts - BEFORE_A_CHANGE
    for term in before.terms:
        spoken_of = not cell.terms_of or term.id in cell.terms_of
        if term.bound is Bound.NOT_BEFORE or not spoken_of or not _begins_at(before, term, cell.stage):
            continue
        same = next((other for other in after.terms if other.id == term.id), None)
        ways = ways_of(after, same or term, (start, start), new.starts, kept=same is not None)
        ends = [_due(after, *ways[one]) for one in pair]
        if ends[0] != ends[1]:
            yield Parting(pair, after.id, (), "dates", days=Days(term.id, start, (ends[0], ends[1])))


def _begins_at(procedure: Procedure, term: Term, stage: str) -> bool:
    return any(matches(term.starts_on, step.act, stage) for step in procedure.steps if step.target == stage)


def _rests_on(term: Term, question: str) -> bool:
    return any(under.question == question for under in term.under)


def _rule(term: Term) -> tuple[object, ...]:
    return term.length, term.count, term.recess


def _due(procedure: Procedure, term: Term, start: tuple[date, date | None]) -> date | None:
    return due(term, start[0], procedure.parliament.calendar).day


def _example(procedure: Procedure, one: Term, other: Term) -> Days | None:
    """Return the last start in the edition, in session, from which the two end on different, known days."""
    calendar = procedure.parliament.calendar
    last = min(procedure.days.last, calendar.known_until)
    for start in (last - shift * _DAY for shift in range(YEAR)):
        if (
            start >= procedure.days.first
            and calendar.in_session(start)
            and all(_begins(t, start) for t in (one, other))
        ):
            ends = [_due(procedure, term, (start, start)) for term in (one, other)]
            if None not in ends and ends[0] != ends[1]:
                return Days(one.id, start, (ends[0], ends[1]))
    return None


def _begins(term: Term, day: date) -> bool:
    facts = Facts(Bill("law"), {}, {}, {}, lambda _: (), days=(day, day))
    return all(need.verdict(facts) is not Verdict.UNMET for need in term.when if need.concern.value == "day")
