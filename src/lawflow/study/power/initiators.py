"""Whose bill it is: nobody is presumed to have introduced it where that is not known, and makes a difference."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.law.facts import Facts
from lawflow.law.majorities import Verdict
from lawflow.space.space import space_of
from lawflow.study.histories.bills import looks_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.bills import Bill
    from lawflow.law.steps import Step
    from lawflow.passage.passage import Passage

    Initiators = tuple[str, ...]


def by_initiator(passage: Passage) -> tuple[tuple[Initiators, Passage], ...]:
    """Return a passage once for each initiator that the law tells apart, with those of whose bills it is told.

    Of a bill whose initiator is known, and where none makes a difference, it is the passage itself.
    """
    if passage.bill.initiator is not None:
        return (((passage.bill.initiator,), passage),)
    found: dict[object, list[tuple[str, Passage]]] = {}
    for by in _may_have_introduced(passage):
        bill = attrs.evolve(passage.bill, initiator=by)
        found.setdefault(looks_of(passage.procedure, bill), []).append((by, attrs.evolve(passage, bill=bill)))
    told = tuple((tuple(by for by, _ in alike), alike[0][1]) for alike in found.values())
    return told if len(told) > 1 else (((), passage),)


def _may_have_introduced(passage: Passage) -> Iterator[str]:
    """Yield those who may introduce such a bill, and of whose bills all was lawful that is on its record."""
    of = passage.parliament
    for by in of.initiators:
        bill = attrs.evolve(passage.bill, initiator=by)
        space = space_of(passage.procedure, bill, sitting=True)
        allowed = all(not of.tracks[track].by or by in of.tracks[track].by for track in bill.tracks)
        introduced = any(arc.target.stage != space.initial.stage for arc in space.arcs_from(space.initial))
        if allowed and introduced and _fits(passage, bill):
            yield by


def _taken(passage: Passage) -> Iterator[Step]:
    return (entry.step for entry in passage.journal if entry.step is not None)


def _fits(passage: Passage, bill: Bill) -> bool:
    facts = Facts(bill, {}, {}, passage.memory, lambda _: ())
    needs = (need for step in _taken(passage) for need in step.needs)
    return all(
        need.verdict(facts) is not Verdict.UNMET
        for need in needs
        if any((read.where, read.name) == ("bill", "initiator") for read in need.reads)
    )
