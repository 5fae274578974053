"""Topics: what people ask of the way of a law, and the rules that answer it; their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.law.labels import Label
from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term

Names = tuple[str, ...]


@attrs.frozen(repr=False)
class Topic(Shown):
    """A question that people ask, and the rules of a procedure that answer it.

    ``acts`` are the acts whose steps answer it, ``terms`` the ids of terms, ``tracks`` the tracks that a step puts a
    bill on or asks for, ``stages`` those whose ways on answer it. ``voted`` takes every step that needs a majority,
    ``timed`` every term.
    """

    id: str
    text: Label
    acts: Names = ()
    terms: Names = ()
    tracks: Names = ()
    stages: Names = ()
    voted: bool = False
    timed: bool = False

    def steps_of(self, procedure: Procedure) -> tuple[Step, ...]:
        """Return the steps of a procedure that answer it, in order."""
        return tuple(step for step in procedure.steps if self._told_by(step))

    def terms_of(self, procedure: Procedure) -> tuple[Term, ...]:
        """Return the terms of a procedure that answer it, in order."""
        return tuple(term for term in procedure.terms if self.timed or term.id in self.terms)

    def _told_by(self, step: Step) -> bool:
        if step.act in self.acts or step.source in self.stages or step.track in self.tracks:
            return True
        if self.voted and any(majority.reached for need in step.needs for majority in need.majorities):
            return True
        asked = (demand for need in step.needs for demand in need.demands)
        return any(one.read.where == "track" and one.holds and one.read.name in self.tracks for one in asked)


def topic(  # noqa: PLR0913  a row: three languages stand side by side, what answers stands after them by name
    name: str,
    kk: str,
    ru: str,
    en: str,
    *,
    acts: Names = (),
    terms: Names = (),
    tracks: Names = (),
    stages: Names = (),
    voted: bool = False,
    timed: bool = False,
) -> Topic:
    """Return the topic of one row."""
    return Topic(name, Label(kk, ru, en), acts, terms, tracks, stages, voted, timed)
