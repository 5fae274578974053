"""Acts at hand: what they lack another act would leave behind that may be done where the bill stands.

A code is adopted once it has been read a first time, a commission lays its text once it is formed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.dossiers.dossier import Act, When
from lawflow.law.conditions.condition import unmet

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from lawflow.law.steps import Step
    from lawflow.passage.passage import Passage


def left_by(passage: Passage, steps: Iterable[Step]) -> frozenset[str]:
    """Return the facts that are left by those of some steps that leave the bill where it stands."""
    return frozenset(fact for step in steps if step.target == passage.state for fact, _ in step.sets)


def at_hand(passage: Passage, ways: Mapping[str, tuple[Step, ...]], on: date) -> dict[str, tuple[Step, ...]]:
    """Return the acts that are not open for want of what open ``ways`` would leave, each with its steps."""
    left = left_by(passage, (step for steps in ways.values() for step in steps))
    if not left:
        return {}
    acts = passage.parliament.acts
    found: dict[str, tuple[Step, ...]] = {}
    for step in passage.procedure.steps_from[passage.state]:
        if step.act in ways or step.act in acts.by_clock or step.act in acts.short_votes:
            continue
        if left.isdisjoint(need.asks_for for need in step.needs):
            continue
        if wanting(passage, step, on) & left and not _kept_from(passage, step.act, on):
            found[step.act] = (*found.get(step.act, ()), step)
    return found


def _kept_from(passage: Passage, act: str, on: date) -> bool:
    """Say whether more keeps from an act than the conditions of its steps: its chamber is away, or a wait runs."""
    return any(blocker.concern is None for blocker in passage.blockers(Act(act, When.day(on)), on, on))


def wanting(passage: Passage, step: Step, on: date) -> frozenset[str]:
    """Return the facts for want of which alone a step cannot be taken on a day; none if something else bars it too."""
    needs = unmet(step.needs, passage.facts(Act(step.act, When.day(on)), on, on))
    asked = [need.asks_for for need in needs]
    return frozenset(fact for fact in asked if fact is not None) if None not in asked else frozenset()
