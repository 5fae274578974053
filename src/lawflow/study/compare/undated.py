"""Rows that say the same one after the other: only their articles changed within the edition, and no rule with them."""

from __future__ import annotations

from collections import defaultdict
from datetime import timedelta
from itertools import combinations
from typing import TYPE_CHECKING

import attrs

from lawflow.law.conditions.calendar import InForce

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.conditions.condition import Condition
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term

_DAY = timedelta(days=1)


def undated_steps(steps: Iterable[Step]) -> tuple[Step, ...]:
    """Return steps, with those told once that hold all the time under one article or another; the last one's."""
    alike: dict[object, list[Step]] = defaultdict(list)
    for step in steps:
        ruled = step.source, step.target, step.question, step.sets, tuple(sorted(step.clears)), step.track, step.under
        alike[ruled, _rest_keys(step.needs)].append(step)
    found: list[Step] = []
    for rows in alike.values():
        whole = _always([step.needs for step in rows])
        found += [attrs.evolve(rows[-1], needs=_rest(rows[-1].needs))] if whole else rows
    return tuple(found)


def undated_terms(terms: Iterable[Term]) -> tuple[Term, ...]:
    """Return terms, with those told once that hold all the time under one article or another; the last one's."""
    alike: dict[object, list[Term]] = defaultdict(list)
    for term in terms:
        bare = attrs.evolve(term, when=(), cites=(), footing=type(term.footing).SILENT, reason=None, unstated_on=())
        alike[_parts(bare), _rest_keys(term.when)].append(term)
    found: list[Term] = []
    for rows in alike.values():
        whole = _always([term.when for term in rows])
        found += [attrs.evolve(rows[-1], when=_rest(rows[-1].when))] if whole else rows
    return tuple(found)


def undated(term: Term) -> Term:
    """Return a term without the days on which it holds."""
    return attrs.evolve(term, when=_rest(term.when))


def always(terms: Iterable[Term]) -> bool:
    """Say whether terms follow one another without a day between, from the first day of the edition to its last."""
    return _always([term.when for term in terms])


def whole_of(steps: tuple[Step, ...]) -> tuple[Step, ...]:
    """Return steps, as one any two that do alike, one of them where a fact is so and one where it is not."""
    for one, other in combinations(steps, 2):
        needs = _of_both(one, other)
        if needs is not None and _does(one) == _does(other):
            both = attrs.evolve(one, needs=needs)
            return whole_of(tuple(both if step is one else step for step in steps if step is not other))
    return steps


def _does(step: Step) -> tuple[object, ...]:
    return step.source, step.target, step.question, step.sets, step.clears, step.track


def _of_both(one: Step, other: Step) -> tuple[Condition, ...] | None:
    """Return what two steps need if they part in one condition, which the other needs not to be met; else ``None``."""
    keys = [{need.key for need in step.needs} for step in (one, other)]
    apart = [need for need in one.needs if need.key not in keys[1]]
    against = [need for need in other.needs if need.key not in keys[0]]
    if len(apart) != 1 or len(against) != 1 or not _opposite(apart[0], against[0]):
        return None
    return tuple(need for need in one.needs if need is not apart[0])


def _opposite(one: Condition, other: Condition) -> bool:
    """Say whether of two conditions always one holds: they ask the same of one fact, once that it is so, once not."""
    if len(one.demands) != 1 or len(other.demands) != 1:
        return False
    asked, denied = one.demands[0], other.demands[0]
    alike = (asked.read, asked.values) == (denied.read, denied.values)
    return alike and asked.holds is not denied.holds and asked.silent is not denied.silent


def _parts(term: Term) -> str:
    return str(
        [(name, getattr(term, name)) for name in attrs.fields_dict(type(term)) if name not in ("label", "cites")]
    )


def _rest(needs: tuple[Condition, ...]) -> tuple[Condition, ...]:
    return tuple(need for need in needs if not isinstance(need, InForce))


def _rest_keys(needs: tuple[Condition, ...]) -> tuple[object, ...]:
    return tuple(need.key for need in _rest(needs))


def _always(rows: list[tuple[Condition, ...]]) -> bool:
    """Say whether rows follow one another without a day between, from the first day of the edition to its last."""
    spans = [[need for need in needs if isinstance(need, InForce)] for needs in rows]
    if any(len(span) != 1 for span in spans):
        return False
    first, *others = sorted((span[0] for span in spans), key=lambda span: (span.first is not None, str(span.first)))
    if first.first is not None:
        return False
    last = first.last
    for span in others:
        if last is None or span.first != last + _DAY:
            return False
        last = span.last
    return last is None
