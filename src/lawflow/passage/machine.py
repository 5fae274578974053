"""The engine: one `transitions.Machine` per procedure, shared by all passages. The library lives here alone."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import TYPE_CHECKING, Protocol

from transitions import Event, EventData, Machine, Transition

from lawflow.law.conditions.condition import presumed
from lawflow.law.moves import move_of

if TYPE_CHECKING:
    from lawflow.law.conditions.condition import Condition
    from lawflow.law.facts import Facts
    from lawflow.law.moves import Move
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step

Taken = tuple["Move", tuple["Condition", ...]]


class Moved(Protocol):
    """What the engine moves: anything with a state."""

    state: str


class _Trial(EventData):
    """What guards and transitions look at here, and nothing of what the library keeps for callbacks and errors."""

    def __init__(self, model: object, args: tuple[object, ...]) -> None:
        self.model, self.args = model, args


class _Guarded(Transition):
    """A transition with guards and no callbacks: nothing is hooked in, so there is nothing to call."""

    def execute(self, event_data: EventData) -> bool:
        """Move the passage if every guard allows it."""
        for guard in self.conditions:
            if not guard.func(event_data):  # type: ignore[operator]  # the guards given here are functions, not names
                return False
        event_data.model.state = self.dest  # type: ignore[attr-defined]  # the library types a model as object
        return True


class _Fired(Event):
    """An event that tries its transitions in order and nothing else: no queue, no callbacks, no logging."""

    def trigger(self, model: object, *args: object, **_: object) -> bool:
        """Move the passage by the first transition that its guards allow; ``False`` if there is none."""
        transitions = self.transitions.get(model.state)  # type: ignore[attr-defined]  # the library types a model as object
        if not transitions:
            return False
        data = _Trial(model, args)
        for transition in transitions:  # noqa: SIM110 (on the path of every step, where a generator costs)
            if transition.execute(data):
                return True
        return False


class _Machine(Machine):
    """A machine of guarded transitions, with the library's own hooks for other events and transitions."""

    transition_cls = _Guarded
    event_cls = _Fired


class _Guard:
    """The conditions of a step; where they hold it says which move is taken."""

    def __init__(self, procedure: Procedure, step: Step) -> None:
        self._procedure = procedure
        self._step = step

    @cached_property
    def _move(self) -> Move:
        return move_of(self._procedure, self._step)

    def __call__(self, event: EventData) -> bool:
        facts, taken = event.args
        unknown = presumed(self._step.needs, facts)
        if unknown is None:
            return False
        taken.append((self._move, unknown))
        return True


class Engine:
    """Fires acts on passages; guards are the conditions of the steps, and nothing else is hooked in."""

    def __init__(self, procedure: Procedure) -> None:
        machine = _Machine(
            model=None,
            states=[stage.id for stage in procedure.stages],
            initial=procedure.initial,
            auto_transitions=False,
            send_event=True,
        )
        for step in procedure.steps:
            machine.add_transition(step.act, step.source, step.target, conditions=[_Guard(procedure, step)])
        self._events = machine.events

    def fire(self, passage: Moved, act: str, facts: Facts) -> Taken | None:
        """Move the passage by the act; return the move and what of its conditions is presumed.

        ``None`` if no step allows the act; the passage then stands where it stood.
        """
        event = self._events.get(act)
        if event is None:
            return None
        taken: list[Taken] = []
        event.trigger(passage, facts, taken)
        return taken[0] if taken else None


@lru_cache(maxsize=512)
def engine_for(procedure: Procedure) -> Engine:
    """Return the engine of a procedure, built once."""
    return Engine(procedure)
