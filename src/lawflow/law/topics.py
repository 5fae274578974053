"""Topics: what people ask of the way of a law, and the rules that answer it; their rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.law.labels import Label
from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from lawflow.law.procedure import Procedure
    from lawflow.law.sittings import Sittings
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term

Names = tuple[str, ...]


@attrs.frozen(repr=False)
class Topic(Shown):
    """A question that people ask, and the rules of a procedure that answer it.

    ``acts`` are the acts whose steps answer it, ``terms`` the ids of terms, ``tracks`` the tracks that a step puts a
    bill on or asks for, ``stages`` those whose ways on answer it. ``voted`` takes every step that needs a majority,
    ``timed`` every term, ``present`` the quorum of the chambers; ``compared`` is answered by what the editions changed.
    With ``kinds`` the procedures of these kinds alone answer. ``words`` are further words under which people look for
    it, in any language.
    """

    id: str
    text: Label
    acts: Names = ()
    terms: Names = ()
    tracks: Names = ()
    stages: Names = ()
    voted: bool = False
    timed: bool = False
    present: bool = False
    compared: bool = False
    kinds: Names = ()
    words: Names = ()

    def asks(self, procedure: Procedure) -> bool:
        """Say whether a procedure is of a kind that it asks of."""
        return not self.kinds or procedure.kind in self.kinds

    def steps_of(self, procedure: Procedure) -> tuple[Step, ...]:
        """Return the steps of a procedure that answer it: in the order of its acts, then in that of the procedure."""
        found = (step for step in procedure.steps if self.asks(procedure) and self._told_by(step))
        place = {act: n for n, act in enumerate(self.acts)}
        return tuple(sorted(found, key=lambda step: place.get(step.act, len(place))))

    def terms_of(self, procedure: Procedure) -> tuple[Term, ...]:
        """Return the terms of a procedure that answer it, in order."""
        asked = procedure.terms if self.asks(procedure) else ()
        return tuple(term for term in asked if self.timed or term.id in self.terms)

    def sittings_of(self, procedure: Procedure) -> tuple[Sittings, ...]:
        """Return the rules on sittings that answer it while a procedure is in force, in order."""
        first, last = procedure.days.first, procedure.days.last
        return tuple(one for one in procedure.parliament.sittings if self.present and one.meets(first, last))

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
    present: bool = False,
    compared: bool = False,
    kinds: Names = (),
    words: str = "",
) -> Topic:
    """Return the topic of one row."""
    return Topic(
        name,
        Label(kk, ru, en),
        acts,
        terms,
        tracks,
        stages,
        voted,
        timed,
        present,
        compared,
        kinds,
        tuple(words.split()),
    )
