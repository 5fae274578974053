"""Our SCXML, loaded and run by python-statemachine, an independent engine."""

import random

import pytest
from statemachine.io.scxml.processor import SCXMLProcessor

from lawflow import timetable
from lawflow.law.bills import Bill
from lawflow.law.facts import Facts
from lawflow.law.steps import UNDETERMINED, FromRecord
from lawflow.passage.machine import engine_for
from lawflow.views import draw

DEPTH = 12


class Bare:
    """A bill moved by the machine alone: acts without votes, days or records."""

    def __init__(self, procedure):
        self.state, self.procedure, self.memory = procedure.initial, procedure, {}
        self.bill = Bill(procedure.kind)

    def take(self, act):
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


def chart(name):
    processor = SCXMLProcessor()
    processor.parse_scxml(name, draw.draw(timetable.procedure(name), "scxml").decode())
    return processor


def sequences(procedure, number):
    """Yield sequences of acts, half of each lawful by choice, half at random."""
    chance = random.Random(20230101)
    acts = sorted(procedure.acts)
    for _ in range(number):
        state, found = procedure.initial, []
        for _ in range(DEPTH):
            here = procedure.steps_from[state]
            step = chance.choice(here) if here and chance.random() < 0.85 else None
            found.append(step.act if step else chance.choice(acts))
            state = step.target if step else state
        yield found


def agree(name, number):
    procedure, processor = timetable.procedure(name), chart(name)
    compared = 0
    for acts in sequences(procedure, number):
        bare, other = Bare(procedure), processor.start()
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


def test_the_chart_of_2023_accepts_and_refuses_what_the_machine_does():
    """A thousand random sequences of twelve acts end in the same stage, act for act."""
    assert agree("2023/law", 1000) > 5000


@pytest.mark.parametrize("name", [procedure.id for edition in timetable.editions() for procedure in edition.procedures])
def test_every_chart_agrees_with_the_machine(name):
    """Forty random sequences for each procedure."""
    assert agree(name, 40) > 20
