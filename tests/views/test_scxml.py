"""Our SCXML, loaded and run by python-statemachine, an independent engine."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING, Any

import pytest
from statemachine.io.scxml.processor import SCXMLProcessor

from lawflow import timetable
from lawflow.law.bills import Bill
from lawflow.law.conditions.record import Recorded
from lawflow.law.facts import Facts
from lawflow.law.steps import UNDETERMINED, FromRecord
from lawflow.passage.machine import engine_for
from lawflow.views import draw
from tests.proof.sizes import many, tried

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lawflow.law.procedure import Procedure

DEPTH = 12
SAID = {True: "yes", False: "no", None: "none"}


class Bare:
    """A bill moved by the machine alone: acts without votes or days."""

    def __init__(self, procedure: Procedure) -> None:
        self.state, self.procedure = procedure.initial, procedure
        self.memory: dict[str, object] = {}
        self.bill = Bill(procedure.kind)

    def take(self, act: str, says: Mapping[str, object]) -> bool:
        facts = Facts(self.bill, says, {}, self.memory, lambda _: (100,))
        taken = engine_for(self.procedure).fire(self, act, facts)
        if taken is None:
            return False
        step = taken[0].step
        self.memory = step.leaves(self.memory, says)
        self.bill = Bill(self.bill.kind, step.tracks_after(self.bill.tracks))
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


def fields(procedure: Procedure) -> dict[str, list[str]]:
    """Return for each act what its record can say that matters."""
    found: dict[str, dict[str, None]] = {}
    for step in procedure.all_steps:
        kept = [value.field for _, value in step.sets if isinstance(value, FromRecord)]
        asked = [need.name for need in step.needs if isinstance(need, Recorded) and need.where == "act"]
        found.setdefault(step.act, {}).update(dict.fromkeys([*kept, *asked]))
    return {act: list(names) for act, names in found.items()}


def agree(name: str, number: int, *, recorded: bool = False) -> int:
    procedure, chart, chance = timetable.procedure(name), Chart(name), random.Random(2023)
    compared, matters = 0, fields(procedure) if recorded else {}
    for acts in sequences(procedure, number):
        bare, other = Bare(procedure), chart.start()
        for act in acts:
            before = bare.state
            if procedure.is_final(before):
                break
            says = {field: chance.choice((True, False)) for field in matters.get(act, ()) if chance.random() < 0.7}
            accepted = bare.take(act, says)
            for field in {field for names in matters.values() for field in names}:
                if f"says_{field}" in other.model.__dict__:
                    other.model.__dict__[f"says_{field}"] = SAID[says.get(field)]
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
    """Random sequences of twelve acts, a thousand of them on CI, end in the same stage, act for act."""
    sequences = many(40, 500)
    assert agree("2023/law", sequences) > 5 * sequences


@pytest.mark.parametrize("name", [procedure.id for procedure in tried()])
def test_every_chart_agrees_with_the_machine(name: str) -> None:
    """A dozen random sequences for each procedure."""
    assert agree(name, 12) > 20


@pytest.mark.parametrize("name", [procedure.id for procedure in tried()])
def test_every_chart_keeps_what_the_record_says_of_an_act(name: str) -> None:
    """A wording offered or not, the scope of objections, an opinion: what follows is what follows in the machine."""
    assert agree(name, 12, recorded=True) > 20


def test_without_a_wording_offered_the_lapse_of_the_month_is_the_end() -> None:
    """Constitution art. 54(2) 2), inferred: no wording was offered, so none can stand in place of the law; A33 does not arise."""
    machine = Chart("2023/law").start()
    acts = [
        "initiator.introduce",
        "majilis.accept",
        "majilis.adopt",
        "senate.register",
        "senate.approve",
        "parliament.present",
    ]
    for act in (*acts, "president.return", "clock.objections-lapse"):
        machine.model.__dict__["says_wording"] = "no" if act == "president.return" else "none"
        machine.send(act)
    assert set(machine.configuration_values) == {"not-adopted"}
