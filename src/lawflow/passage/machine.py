"""The engine: one `transitions.Machine` per procedure, shared by all passages. The library lives here alone."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from transitions import Event, Machine

from lawflow.law.conditions.condition import presumed
from lawflow.law.moves import move_of

if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Protocol

    from lawflow.law.conditions.condition import Condition
    from lawflow.law.facts import Facts
    from lawflow.law.moves import Move
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step

    class Moved(Protocol):
        """What the engine moves: anything with a state."""

        state: str


Taken = tuple["Move", tuple["Condition", ...]]


class _Fired(Event):
    """An event that tries its transitions in order and nothing else: no queue, no callbacks, no logging."""

    def trigger(self, model: Moved, facts: Facts, taken: list[Taken]) -> bool:  # type: ignore[override]  # of two arguments, not of any
        """Move the passage by the first transition that its guards allow; ``False`` if there is none."""
        for transition in self.transitions.get(model.state, ()):
            for guard in transition.conditions:
                if not guard.func(facts, taken):  # type: ignore[operator]  # the guards given here are functions, not names
                    break
            else:
                model.state = transition.dest  # type: ignore[assignment]  # a state, for no transition here is internal
                return True
        return False


class _Machine(Machine):
    """A machine of guarded transitions, with the library's own hook for other events."""

    event_cls = _Fired


def _guard(procedure: Procedure, step: Step) -> Callable[[Facts, list[Taken]], bool]:
    """Return the conditions of a step; where they hold they say which move is taken."""
    needs = step.needs
    move: Move | None = None  # worked out when it is first taken: a passage takes a few of hundreds

    def holds(facts: Facts, taken: list[Taken]) -> bool:
        nonlocal move
        unknown = presumed(needs, facts) if needs else ()
        if unknown is None:
            return False
        if move is None:
            move = move_of(procedure, step)
        taken.append((move, unknown))
        return True

    return holds


class Engine:
    """Fires acts on passages; guards are the conditions of the steps, and nothing else is hooked in."""

    def __init__(self, procedure: Procedure) -> None:
        self._procedure = procedure
        self._machine = _Machine(
            model=None,
            states=[stage.id for stage in procedure.stages],
            initial=procedure.initial,
            auto_transitions=False,
        )
        self._events = self._machine.events

    def fire(self, passage: Moved, act: str, facts: Facts) -> Taken | None:
        """Move the passage by the act; return the move and what of its conditions is presumed.

        ``None`` if no step allows the act; the passage then stands where it stood.
        """
        event = self._events.get(act) or self._hooked(act)
        if event is None:
            return None
        taken: list[Taken] = []
        event.trigger(passage, facts, taken)
        return taken[0] if taken else None

    def _hooked(self, act: str) -> Event | None:
        """Hook in the steps of an act when it is first done: most of hundreds never are."""
        for step in self._procedure.steps_of.get(act, ()):
            guard = _guard(self._procedure, step)
            self._machine.add_transition(step.act, step.source, step.target, conditions=[guard])
        return self._events.get(act)


@lru_cache(maxsize=512)
def engine_for(procedure: Procedure) -> Engine:
    """Return the engine of a procedure, built once."""
    return Engine(procedure)
