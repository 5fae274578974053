"""The space of a procedure as arrays of integers: the same positions and arcs, for many bills at once.

Positions, acts, steps and terms are numbered in order; an arc is open where the codes of its inputs pass its guards.
numpy is known to this module and to `lawflow.forecast` alone, and is not needed by anything else.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

import attrs

from lawflow.errors import NotInstalledError
from lawflow.law.moves import moves
from lawflow.law.shown import Shown
from lawflow.space.inputs import inputs_of

try:
    import numpy as np
except ImportError:  # pragma: no cover (the extra `sim` brings it, and the tests skip without it)
    np = None  # type: ignore[assignment]  # asked for below, before anything is made of it

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    import numpy.typing as npt

    from lawflow.law.facts import Facts
    from lawflow.law.moves import Move
    from lawflow.law.steps import Step
    from lawflow.space.inputs import Guard, Inputs
    from lawflow.space.space import Arc, Position, Space

    Ints = npt.NDArray[np.int32]
    Bits = npt.NDArray[np.uint64]

REFUSED = -1
"""The arc of an act that is refused."""


@attrs.frozen(eq=False, repr=False)
class Tables(Shown):
    """A space as arrays.

    The arcs of position ``p`` by act ``a`` are those from ``first[p * len(acts) + a]`` up to the next entry of
    ``first``, in the order in which they are tried; ``arc_source``, ``arc_step`` and ``arc_target`` tell of each.
    Its guards are those from ``guard_first[arc]`` up to the next entry: the code of input ``guard_input`` passes if
    the bit of that place is set in ``guard_passes``. ``position_stage`` is the stage of each position, as a place in
    the stages of the procedure. ``starts``, ``ends`` and ``pauses`` are the terms of each step, a bit a term.
    """

    positions: tuple[Position, ...]
    acts: tuple[str, ...]
    steps: tuple[Step, ...]
    terms: tuple[str, ...]
    inputs: Inputs
    position_stage: Ints
    first: Ints
    arc_source: Ints
    arc_step: Ints
    arc_target: Ints
    guard_first: Ints
    guard_input: Ints
    guard_passes: Bits
    starts: Bits
    ends: Bits
    pauses: Bits

    @cached_property
    def act(self) -> dict[str, int]:
        """Return the numbers of the acts."""
        return {act: number for number, act in enumerate(self.acts)}

    @cached_property
    def _most_arcs(self) -> int:
        return int(np.diff(self.first).max(initial=0))

    @cached_property
    def _most_guards(self) -> int:
        return int(np.diff(self.guard_first).max(initial=0))

    def codes(self, known: Iterable[Facts]) -> Ints:
        """Return the codes of what acts bring with them: a row an act, a column an input."""
        rows = [self.inputs.codes(facts) for facts in known]
        return np.array(rows, dtype=np.int32).reshape(len(rows), len(self.inputs.all))

    def taken(self, positions: Ints, acts: Ints, codes: Ints) -> Ints:
        """Return the arcs that acts take from positions, one act a bill; `REFUSED` where no arc is open."""
        cells = positions * len(self.acts) + acts
        arcs, until = self.first[cells], self.first[cells + 1]
        found = np.full(len(cells), REFUSED, dtype=np.int32)
        for _ in range(self._most_arcs):
            tried = np.flatnonzero((arcs < until) & (found == REFUSED))
            if not tried.size:
                break
            is_open = self._pass(arcs[tried], codes[tried])
            found[tried[is_open]] = arcs[tried[is_open]]
            arcs = arcs + 1
        return found

    def _pass(self, arcs: Ints, codes: Ints) -> npt.NDArray[np.bool_]:
        """Say for each arc whether the codes in its row pass all its guards."""
        rows = np.arange(len(arcs))
        passed = np.ones(len(arcs), dtype=np.bool_)
        guards, until = self.guard_first[arcs], self.guard_first[arcs + 1]
        for _ in range(self._most_guards):
            held = guards < until
            guard = np.where(held, guards, 0)
            bits = self.guard_passes[guard] >> codes[rows, self.guard_input[guard]].astype(np.uint64)
            passed &= ~held | (bits & np.uint64(1)).astype(np.bool_)
            guards = guards + 1
        return passed

    def after(self, positions: Ints, arcs: Ints) -> Ints:
        """Return the positions after arcs; where an act was refused, the bill stays where it was."""
        return np.where(arcs == REFUSED, positions, self.arc_target[arcs])


def tables_of(space: Space) -> Tables:
    """Return a space as arrays.

    Raises `NotInstalledError` without numpy, and `ValueError` for a space in which answers to open questions are taken
    on the way: its procedure changes from position to position.
    """
    if np is None:
        raise NotInstalledError("numpy", "sim")
    if space.answering:
        message = "tables are made of a space in which an open question stops a bill; answer it in the procedure"
        raise ValueError(message)
    positions = tuple(space.positions)
    procedure = space.procedure
    acts = tuple(dict.fromkeys(arc.act for arc in space.arcs))
    inputs = inputs_of(space)
    rows = [(arc, guards) for position in positions for arc, guards in _rows(space, inputs, acts, position)]
    steps = tuple(dict.fromkeys(arc.step for arc, _ in rows))
    number = {position: place for place, position in enumerate(positions)}
    stages = {stage.id: place for place, stage in enumerate(procedure.stages)}
    cells = [number[arc.source] * len(acts) + acts.index(arc.act) for arc, _ in rows]
    terms = tuple(term.id for term in procedure.terms)
    does = {move.step: move for move in moves(procedure)}
    guards = [guard for _, found in rows for guard in found]
    return Tables(
        positions,
        acts,
        steps,
        terms,
        inputs,
        _ints(stages[position.stage] for position in positions),
        _firsts(cells, len(positions) * len(acts)),
        _ints(number[arc.source] for arc, _ in rows),
        _ints(steps.index(arc.step) for arc, _ in rows),
        _ints(number[arc.target] for arc, _ in rows),
        _ints(np.cumsum([0, *(len(found) for _, found in rows)])),
        _ints(place for place, _ in guards),
        np.array([bits for _, bits in guards], dtype=np.uint64),
        *_term_bits(terms, [does[step] for step in steps]),
    )


def _rows(space: Space, inputs: Inputs, acts: Sequence[str], position: Position) -> list[tuple[Arc, tuple[Guard, ...]]]:
    """Return the arcs of a position by act, in order, each once for every way in which its guards can pass."""
    arcs = sorted(space.arcs_from(position), key=lambda arc: acts.index(arc.act))
    return [(arc, guards) for arc in arcs for guards in inputs.guards(arc)]


def _firsts(cells: Sequence[int], number: int) -> Ints:
    """Return where each cell begins in a sorted row of them, and where the last one ends."""
    return _ints(np.searchsorted(np.array(cells, dtype=np.int64), np.arange(number + 1)))


def _term_bits(terms: Sequence[str], does: Sequence[Move]) -> tuple[Bits, Bits, Bits]:
    """Return the terms that each move starts, ends and lets stand still, a bit a term."""
    told = (
        [{term.id for term in move.begins} for move in does],
        [move.ends for move in does],
        [move.pauses for move in does],
    )
    starts, ends, pauses = (
        np.array([sum(1 << terms.index(term) for term in names) for names in rows], dtype=np.uint64) for rows in told
    )
    return starts, ends, pauses


def _ints(values: Iterable[Any]) -> Ints:
    return np.fromiter(values, dtype=np.int32)
