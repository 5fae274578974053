"""Bills for the tests of the space: moved by the machine sits, along histories at random."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs
import pytest

from lawflow.law.bills import Bill
from lawflow.law.facts import Facts
from lawflow.law.majorities import Tally
from lawflow.law.steps import UNDETERMINED
from lawflow.passage.machine import engine_for
from lawflow.space.ahead import fields
from tests.proof.sizes import PROCEDURES, tried

if TYPE_CHECKING:
    import random
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step

each_procedure = pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda procedure: procedure.id)
each_tried = pytest.mark.parametrize("procedure", tried(), ids=lambda procedure: procedure.id)
"""Of what takes long: all procedures, or by default a part that touches every edition."""
LENGTH = 16
SEATS = {"majilis": (98,), "senate": (50, 49), "kurultai": (145,)}


class Bare:
    """A bill moved by the machine sits; it remembers everything, and knows no days."""

    def __init__(self, procedure: Procedure, bill: Bill) -> None:
        self.state, self.procedure, self.bill = procedure.initial, procedure, bill
        self.memory: dict[str, object] = {}

    def facts(self, known: Facts) -> Facts:
        """What an act brings with it, put to this bill."""
        return attrs.evolve(known, bill=self.bill, memory=self.memory)

    def take(self, act: str, facts: Facts) -> Step | None:
        """Take the act; the step taken, or nothing if it is refused."""
        taken = engine_for(self.procedure).fire(self, act, facts)
        if taken is None:
            return None
        step = taken[0].step
        self.memory = step.leaves(self.memory, facts.says)
        self.bill = attrs.evolve(self.bill, tracks=step.tracks_after(self.bill.tracks))
        return step


def history(procedure: Procedure, bare: Bare, chance: random.Random) -> Iterator[tuple[str, Facts]]:
    """Yield acts at random with what they bring with them, until the bill stops at an open question."""
    for _ in range(LENGTH):
        if bare.state == UNDETERMINED:
            return
        act = random_act(procedure, bare.state, chance)
        yield act, bare.facts(random_facts(procedure, bare.state, act, chance))


def random_bill(procedure: Procedure, chance: random.Random) -> Bill:
    """A bill of any initiator, on any track, about anything, that somebody can lay before the parliament."""
    parliament, first = procedure.parliament, procedure.steps_from[procedure.initial]
    while True:
        tracks = frozenset(track for track in parliament.tracks if chance.random() < 0.15)
        bill = Bill(
            procedure.kind,
            tracks,
            chance.choice((None, *parliament.initiators)),
            chance.choice((None, True, False)),
            chance.choice((None, *parliament.subjects)),
        )
        leads_on = (step for step in first if step.target != step.source)
        if any(not any(need.rules_out(bill, tracks) for need in step.needs) for step in leads_on):
            return bill


def random_act(procedure: Procedure, stage: str, chance: random.Random) -> str:
    """Mostly an act that the stage provides for and that leads on, sometimes any."""
    here = procedure.steps_from[stage]
    onward = [step for step in here if procedure.stage[step.target].outcome in ("pending", "signed")]
    if not here or chance.random() < 0.15:
        return chance.choice(sorted(procedure.acts))
    return chance.choice(onward if onward and chance.random() < 0.8 else here).act


def random_facts(procedure: Procedure, stage: str, act: str, chance: random.Random) -> Facts:
    """Votes, a record, lapses and a day at random; what is asked more often than what is not."""
    asked = fields(procedure, stage, act)
    says = {field: chance.choice(values) for field, values in asked.items() if chance.random() < 0.6}
    says |= {"scope": "whole", "reading": 1} if chance.random() < 0.1 else {}
    votes = {chamber: _tally(max(seats), chance) for chamber, seats in SEATS.items() if chance.random() < 0.7}
    missed = {term.id for term in procedure.terms if chance.random() < 0.4}
    maybe = (True, False, None)
    closes, reopens, sits = (chance.choice(maybe) for _ in range(3))
    first = date(1996 + chance.randrange(30), 1, 15)
    return Facts(
        Bill(procedure.kind),
        says,
        votes,
        {},
        lambda chamber: SEATS[chamber],
        missed,
        closes,
        reopens,
        lambda _: sits,
        (first, first if chance.random() < 0.7 else date.max),
    )


def _tally(seats: int, chance: random.Random) -> Tally:
    ayes = chance.randint(seats // 3, seats)
    noes = chance.randint(0, seats - ayes)
    return chance.choice((Tally(ayes), Tally(ayes, noes), Tally(noes=noes), Tally()))
