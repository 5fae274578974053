"""Positions that are enough for trials: every fact at every stage, not every combination of facts."""

from __future__ import annotations

from collections import defaultdict
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.space.space import Position


class Covered:
    """Which facts a bill was found with at which stages, each beside all that the rules of the stage look at.

    Facts of which nothing at a stage makes anything need not be met there in every combination.
    """

    def __init__(self, procedure: Procedure) -> None:
        self._looked_at = _looked_at(procedure)
        self._met: set[object] = set()

    def lacks(self, here: Position) -> bool:
        """Say whether a position shows a fact at its stage that no position taken shows."""
        return not self._met.issuperset(self._shown(here))

    def take(self, here: Position) -> None:
        """Note what a position shows."""
        self._met.update(self._shown(here))

    def _shown(self, here: Position) -> Iterator[object]:
        looked = self._looked_at.get(here.stage, frozenset())
        beside = here.stage, here.tracks, frozenset(fact for fact in here.facts if fact[0] in looked)
        yield beside
        yield from ((beside, fact) for fact in here.facts if fact[0] not in looked)


@lru_cache(maxsize=256)
def _looked_at(procedure: Procedure) -> dict[str, frozenset[str]]:
    """Return the facts at which the rules look that leave a stage, and the terms that they start."""
    found: dict[str, set[str]] = defaultdict(set)
    for step in procedure.steps:
        needs = [*step.needs, *(need for term in procedure.terms if term.started_by(step) for need in term.when)]
        found[step.source].update(fact for need in needs for fact in need.facts)
    return {stage: frozenset(facts) for stage, facts in found.items()}
