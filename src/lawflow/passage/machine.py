"""The engine: one `transitions.Machine` per procedure, shared by all passages. The library lives here alone."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any, Protocol
from weakref import WeakKeyDictionary

from transitions import EventData, Machine, MachineError

from lawflow.law.majorities import Verdict

if TYPE_CHECKING:
    from lawflow.law.facts import Facts
    from lawflow.law.procedure import Procedure, Step

_UNMET = Verdict.UNMET


class Moved(Protocol):
    """What the engine moves: anything with a state."""

    state: str


class Engine:
    """Fires acts on passages; guards are the conditions of the steps, and nothing else is hooked in."""

    def __init__(self, procedure: Procedure) -> None:
        machine = Machine(
            model=None,
            states=[stage.id for stage in procedure.stages],
            initial=procedure.initial,
            auto_transitions=False,
            send_event=True,
        )
        for step in procedure.steps:
            machine.add_transition(step.act, step.source, step.target, conditions=[partial(_allowed, step)])
        self._events = machine.events

    def fire(self, passage: Moved, act: str, facts: Facts) -> Step | None:
        """Move the passage by the act and return the step taken; ``None`` leaves it where it was."""
        event = self._events.get(act)
        if event is None:
            return None
        taken: list[Step] = []
        try:
            event.trigger(passage, facts, taken)
        except MachineError:
            return None
        return taken[0] if taken else None


def _allowed(step: Step, event: EventData) -> bool:
    facts, taken = event.args
    for condition in step.needs:
        if condition.verdict(facts) is _UNMET:
            return False
    taken.append(step)
    return True


_ENGINES: WeakKeyDictionary[Any, Engine] = WeakKeyDictionary()


def engine_for(procedure: Procedure) -> Engine:
    """Return the engine of a procedure, built once."""
    engine = _ENGINES.get(procedure)
    if engine is None:
        engine = _ENGINES[procedure] = Engine(procedure)
    return engine
