"""Opening many bills, against ``Machine.add_model`` for as many models."""

from __future__ import annotations

import gc
import tracemalloc
from datetime import date
from statistics import median
from typing import TYPE_CHECKING

from paired import Goal, Measured, ratios, summary
from stepping import Bare
from transitions import Machine

from lawflow import Passage, procedure_for
from lawflow.law.bills import Bill

if TYPE_CHECKING:
    from collections.abc import Callable

TIME = Goal("opening, time", "opening {n:,} bills ÷ add_model for as many", 1 / 100, 1 / 400)
MEMORY = Goal("opening, memory", "the same, memory held", 1 / 50, 1 / 100)
DAY = date(2024, 2, 5)


class Model:
    """What ``add_model`` decorates: it needs a ``__dict__``."""


def measure(*, rounds: int, seed: int, bills: int) -> list[Measured]:
    """Open ``bills`` passages on one procedure; give as many models to one machine."""
    procedure = procedure_for("law", DAY)
    states = [stage.id for stage in procedure.stages]
    bill = Bill("law")

    def add_models() -> object:
        machine = Machine(model=None, states=states, initial=procedure.initial, auto_transitions=False, send_event=True)
        for step in procedure.steps:
            machine.add_transition(step.act, step.source, step.target)
        machine.add_model([Model() for _ in range(bills)])
        return machine

    def open_bills() -> object:
        return [Passage.start(bill, DAY) for _ in range(bills)]

    def bare_objects() -> object:
        return [Bare("draft") for _ in range(bills)]

    found, times = ratios(add_models, {"open": open_bills}, rounds=rounds, seed=seed)
    taken = [f"add_model {median(times['base']):.3f} s, lawflow {median(times['open']):.4f} s"]
    floor, ours, theirs = _held(bare_objects) / bills, _held(open_bills) / bills, _held(add_models) / bills
    held = [
        f"bytes a bill: add_model {theirs:,.0f}, lawflow {ours:,.0f}; a slotted object with a state alone {floor:,.0f}"
    ]
    text = TIME.text.format(n=bills)
    return [
        summary(Goal(TIME.name, text, TIME.floor, TIME.good), found["open"], taken),
        summary(MEMORY, [ours / theirs], held),
    ]


def _held(make: Callable[[], object]) -> int:
    """Return the bytes that what is made still holds, by ``tracemalloc``."""
    gc.collect()
    tracemalloc.start()
    made = make()
    gc.collect()
    held, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    del made
    return held
