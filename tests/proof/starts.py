"""Terms: each is started by some walk, under its answers and for the bills it speaks of."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from tests.proof.days import bounds, meet
from tests.proof.effects import starts
from tests.proof.needs import need_of
from tests.proof.text import law_text
from tests.proof.walker import DAY, walked
from tests.proof.ways import ways

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from tests.proof.text import TermText
    from tests.proof.walker import Known
    from tests.proof.ways import Way


def term_faults(procedure: Procedure) -> Iterator[str]:
    """Yield the terms of a golden law that no walk starts, under their answers and for the bills they speak of."""
    law = law_text(procedure.id)
    known: Known = {}
    for term in law.terms:
        starting = tuple(rule for rule in law.rules if starts(term, rule))
        searched = (ways(*asked) for asked in ((procedure.id,), (procedure.id, bounds(term.when), starting)))
        candidates = (found[rule] for found in searched for rule in starting if rule in found)
        if not any(_begins(procedure, term, way, known) for way in candidates):
            yield f"{procedure.id}: nothing starts {term.id} [{term.under}]"


def _begins(procedure: Procedure, term: TermText, way: Way, known: Known) -> bool:
    """Say whether the last act of a way starts a term, if the bill is one that the term speaks of."""
    asked = [need_of(need) for need in term.when]
    tracks = way.bill.tracks | {
        need.about for need in asked if need.kind == "track" and need.about == "emergency" and need.holds
    }
    subject = next((str(need.value) for need in asked if need.kind == "bill" and need.holds), way.bill.subject)
    answers = {**dict(way.answers), **{question: str(answer) for question, answer in term.under}}
    other = way._replace(
        bill=attrs.evolve(way.bill, tracks=tracks, subject=subject),
        answers=frozenset(answers.items()),
        days=meet(way.days, bounds(term.when)),
    )
    if not other.days:
        return False
    walk, faults = walked(procedure, other, known)
    clock = walk.clocks.running.get(term.id)
    begun = (None,) if term.from_receipt else (walk.day, walk.day - DAY)
    return not faults and clock is not None and clock.since in begun
