"""Our SCXML, loaded and run by python-statemachine, an independent engine."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest
from statemachine.io.scxml.processor import SCXMLProcessor

from lawflow import timetable
from lawflow.law.bills import Bill
from lawflow.law.facts import Facts
from lawflow.law.steps import UNDETERMINED, FromRecord
from lawflow.passage.machine import engine_for
from lawflow.views import draw

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure

DEPTH = 12


class Bare:
    """A bill moved by the machine alone: acts without votes, days or records."""

    def __init__(self, procedure: Procedure) -> None:
        self.state, self.procedure = procedure.initial, procedure
        self.memory: dict[str, object] = {}
        self.bill = Bill(procedure.kind)

    def take(self, act: str) -> bool:
        facts = Facts(self.bill, {}, {}, self.memory, lambda _: (100,))
        taken = engine_for(self.procedure).fire(self, act, facts)
        if taken is None:
            return False
        step = taken[0].step
        for fact in step.clears:
            self.memory.pop(fact, None)
        for fact, value in step.sets:
            said = value.absent if isinstance(value, FromRecord) else value
            if said is not None:
                self.memory[fact] = said
        if step.track:
            self.bill = Bill(self.bill.kind, self.bill.tracks | {step.track})
        return True


class Chart:
    """Our chart in the other engine. Loading takes long, so a chart that has not ended is wound back instead."""

    def __init__(self, name: str) -> None:
        self.name, self.source = name, draw.draw(timetable.procedure(name), "scxml").decode()
        self.load()

    def load(self) -> None:
        processor: Any = SCXMLProcessor()
        processor.parse_scxml(self.name, self.source)
        self.machine = processor.start()
        self.first = dict(self.machine.model.__dict__)

    def start(self) -> Any:
        if self.machine.is_terminated:
            self.load()
        self.machine.model.__dict__.update(self.first)
        return self.machine


def sequences(procedure: Procedure, number: int) -> Iterator[list[str]]:
    """Yield sequences of acts: mostly ways on that are open where the bill should stand, some acts at random."""
    chance = random.Random(20230101)
    acts = sorted(procedure.acts)
    for _ in range(number):
        state, found = procedure.initial, []
        for _ in range(DEPTH):
            here = procedure.steps_from[state]
            onward = [step for step in here if step.target != state and not ended(procedure, step.target)]
            choice = chance.random()
            step = chance.choice(onward if onward and choice < 0.6 else here) if here and choice < 0.9 else None
            found.append(step.act if step else chance.choice(acts))
            state = step.target if step else state
        yield found


def ended(procedure: Procedure, stage: str) -> bool:
    return procedure.stage[stage].outcome not in ("pending", "signed", "counts-as-signed")


def agree(name: str, number: int) -> int:
    procedure, chart = timetable.procedure(name), Chart(name)
    compared = 0
    for acts in sequences(procedure, number):
        bare, other = Bare(procedure), chart.start()
        for act in acts:
            before = bare.state
            if procedure.is_final(before):
                break
            accepted = bare.take(act)
            data = dict(other.model.__dict__)
            other.send(act)
            moved = (set(other.configuration_values), data) != ({before}, dict(other.model.__dict__))
            assert set(other.configuration_values) == {bare.state}, (acts, act)
            assert accepted or not moved, (acts, act)
            compared += 1
            if bare.state == UNDETERMINED:
                break
    return compared


def test_the_chart_of_2023_accepts_and_refuses_what_the_machine_does() -> None:
    """A thousand random sequences of twelve acts end in the same stage, act for act."""
    assert agree("2023/law", 1000) > 5000


@pytest.mark.parametrize("name", [procedure.id for edition in timetable.editions() for procedure in edition.procedures])
def test_every_chart_agrees_with_the_machine(name: str) -> None:
    """A dozen random sequences for each procedure."""
    assert agree(name, 12) > 20
