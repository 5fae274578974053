"""A strict step on the live machine, against raw ``transitions`` with the same guards."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from statistics import median

import attrs
from paired import Goal, Measured, ratios, summary
from transitions import EventData, Machine

from lawflow import Passage, play, procedure_for, read
from lawflow.law.majorities import Verdict

GOAL = Goal(
    "stepping", "a strict step, all checks and journal ÷ raw transitions, same guards (speed)", 0.70, 0.85, more=True
)
_UNMET = Verdict.UNMET
DOSSIER = Path(__file__).parents[1] / "examples" / "imagined" / "imagined-2023-veto-overridden.toml"


class Bare:
    """What raw ``transitions`` moves: a state and nothing else."""

    __slots__ = ("state",)

    def __init__(self, state: str) -> None:
        self.state = state


def _allowed(needs, event: EventData) -> bool:  # noqa: ANN001 (a tuple of conditions)
    (facts,) = event.args
    for need in needs:  # noqa: SIM110 (a loop, as in the engine: a generator would slow the base)
        if need.verdict(facts) is _UNMET:
            return False
    return True


def measure(*, rounds: int, seed: int, repeat: int) -> list[Measured]:
    """Play one whole history with recorded votes ``repeat`` times, by each of the two."""
    dossier = read(DOSSIER)
    acts = dossier.acts
    start = acts[0].when.first
    if start is None:
        message = f"{DOSSIER}: the first act must be dated"
        raise ValueError(message)
    procedure = procedure_for(dossier.kind, start)
    machine = Machine(
        model=None,
        states=[stage.id for stage in procedure.stages],
        initial=procedure.initial,
        auto_transitions=False,
        send_event=True,
    )
    for step in procedure.steps:
        machine.add_transition(step.act, step.source, step.target, conditions=[partial(_allowed, step.needs)])
    script = _script(dossier, acts)

    def raw() -> None:
        for _ in range(repeat):
            bill = Bare("draft")
            for event, facts in script:
                event.trigger(bill, facts)
            assert bill.state == "in-effect"

    script = [(machine.events[name], facts) for name, facts in script]
    bill = dossier.bill

    def strict() -> None:
        for _ in range(repeat):
            passage = Passage.start(bill, start)
            for act in acts:
                passage.apply(act)
            assert passage.state == "in-effect"

    found, times = ratios(raw, {"strict": strict}, rounds=rounds, seed=seed)
    steps = repeat * len(acts)
    notes = [f"raw {steps / median(times['base']):,.0f} steps a second, lawflow {steps / median(times['strict']):,.0f}"]
    return [summary(GOAL, [1 / value for value in found["strict"]], notes)]


def _script(dossier, acts):  # noqa: ANN001, ANN202 (a benchmark's own scaffolding)
    """Return each act with the facts that its guards look at, made beforehand: the base does nothing but fire."""
    played = play(dossier, strict=True).passage
    passage = Passage.start(dossier.bill, acts[0].when.first)
    script = []
    for act in acts:
        day = act.when.first
        passage.advance(day, before=act.act)
        facts = attrs.evolve(passage.facts(act, day, day), memory=dict(passage.memory))
        script.append((act.act, facts))
        passage.apply(act)
    assert passage.state == played.state
    return script
