"""Votes by their counts: what a vote is whose counts disprove the majority that its name claims."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.law.conditions.condition import Concern, met
from lawflow.law.majorities import Verdict
from lawflow.passage.known import facts as known_facts

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lawflow.dossiers.dossier import Act
    from lawflow.law.facts import Facts
    from lawflow.law.steps import Step
    from lawflow.passage.progress import Progress
    from lawflow.passage.refusal import Blocker


def by_its_counts(progress: Progress, act: Act, low: date, high: date | None) -> Act | None:
    """Return the act that the counts of a vote make of it where the bill stands; ``None`` if they make none of it.

    A vote proved short is the vote that fell, and one that is named as fallen and carries is the one carried.
    """
    for name in progress.parliament.roles.by_its_counts(act.act):
        meant = attrs.evolve(act, act=name)
        facts = known_facts(progress, meant, low, high)
        if any(_shown(step, facts) for step in progress.procedure.steps_by.get((progress.state, name), ())):
            return meant
    return None


def _shown(step: Step, facts: Facts) -> bool:
    """Say whether counts prove what a step asks of the vote, and nothing else stands against it."""
    shown = any(need.majorities and need.verdict(facts) is Verdict.MET for need in step.needs)
    return shown and met(step.needs, facts)


def only_the_votes(blockers: Iterable[Blocker]) -> bool:
    """Say whether nothing but the counts of the vote stands against an act."""
    concerns = {blocker.concern for blocker in blockers}
    return concerns == {Concern.VOTES}
