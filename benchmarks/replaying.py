"""Whole histories replayed as columns of integers, against a raw ``transitions`` machine."""

from __future__ import annotations

import random
from datetime import date
from functools import partial
from statistics import median

import numpy as np
from paired import Goal, Measured, ratios, summary
from transitions import EventData, Machine

from lawflow import procedure_for
from lawflow.law.bills import Bill
from lawflow.law.facts import Facts
from lawflow.law.majorities import Verdict
from lawflow.space.space import space_of
from lawflow.space.tables import REFUSED, tables_of

GOAL = Goal(
    "replay", "replay of histories by the tables ÷ raw transitions with the same guards (speed)", 30, 80, more=True
)
_UNMET = Verdict.UNMET


class Bare:
    """What raw ``transitions`` moves: a state and nothing else."""

    __slots__ = ("state",)


def _allowed(needs, event: EventData) -> bool:  # noqa: ANN001 (a tuple of conditions)
    (facts,) = event.args
    for need in needs:  # noqa: SIM110 (a loop, as in the engine: a generator would slow the base)
        if need.verdict(facts) is _UNMET:
            return False
    return True


def measure(*, rounds: int, seed: int, few: int, many: int) -> list[Measured]:
    """Replay ``few`` histories by the machine, and as many of them over again as columns."""
    procedure = procedure_for("law", date(2024, 2, 1))
    space = space_of(procedure, Bill("law", frozenset(), "government"))
    histories = [_history(space, random.Random(seed + n)) for n in range(few)]
    machine = Machine(
        model=None,
        states=[stage.id for stage in procedure.stages],
        initial=procedure.initial,
        auto_transitions=False,
        send_event=True,
    )
    for step in procedure.steps:
        machine.add_transition(step.act, step.source, step.target, conditions=[partial(_allowed, step.needs)])
    script = [[(machine.events[arc.act], _facts(space, arc)) for arc in history] for history in histories]

    def raw() -> None:
        for history in script:
            bill = Bare()
            bill.state = procedure.initial
            for event, facts in history:
                event.trigger(bill, facts)

    tables = tables_of(space)
    longest = max(map(len, histories))
    acts = np.full((longest, few), -1, dtype=np.int32)
    for n, history in enumerate(histories):
        acts[: len(history), n] = [tables.act[arc.act] for arc in history]
    columns = np.tile(acts, many // few)
    codes = np.zeros((columns.shape[1], len(tables.inputs.all)), dtype=np.int32)
    begin = tables.positions.index(space.initial)
    expected = [tables.positions.index(history[-1].target) if history else begin for history in histories]

    def replayed() -> None:
        positions = np.full(columns.shape[1], begin, dtype=np.int32)
        for acted in columns:
            rows = np.flatnonzero(acted >= 0)
            arcs = tables.taken(positions[rows], acted[rows], codes[rows])
            assert (arcs != REFUSED).all()
            positions[rows] = tables.arc_target[arcs]
        assert (positions[:few] == expected).all()

    found, times = ratios(raw, {"replayed": replayed}, rounds=rounds, seed=seed)
    width = columns.shape[1]
    speed = [(width / few) / ratio for ratio in found["replayed"]]
    note = f"raw {few / median(times['base']):,.0f} histories a second, tables {width / median(times['replayed']):,.0f}"
    return [summary(GOAL, speed, [note, f"{sum(map(len, histories)) / few:.1f} acts a history"])]


def _history(space, rng: random.Random):  # noqa: ANN001, ANN202 (a benchmark's own scaffolding)
    """Return the arcs of a random history whose record says nothing that makes a difference."""
    arcs, position = [], space.initial
    while len(arcs) < 25:
        first = {arc.act: arc for arc in reversed(list(space.silent_arcs_from(position)))}
        if not first:
            break
        arc = first[rng.choice(sorted(first))]
        arcs.append(arc)
        position = arc.target
    return arcs


def _facts(space, arc) -> Facts:  # noqa: ANN001
    seats = space.procedure.parliament.chambers
    return Facts(
        Bill("law", arc.source.tracks, "government"),
        dict(arc.says),
        {},
        arc.source.memory,
        lambda chamber: seats.on(chamber, date(2024, 2, 1)),
    )
