"""The stages at which a bill may still come to stand: what its record rules out for good is left aside."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING

from lawflow import timetable
from lawflow.law.conditions.record import Recorded
from lawflow.law.edition import LAPSED
from lawflow.law.reach import reach
from lawflow.law.steps import UNDETERMINED, FromRecord

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from lawflow.law.bills import Bill
    from lawflow.law.edition import Edition
    from lawflow.law.parliament import Parliament
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.passage.passage import Passage

    _Held = frozenset[tuple[str, object]]
    _Place = tuple[str, _Held]


def outcomes_to_come(passage: Passage, by: date) -> frozenset[str]:
    """Return what may still come of a bill, under any answer and in all editions that begin by a day."""
    last = _last_begun(passage.parliament, max(by, passage.first))
    return frozenset(outcome for _, outcome in _places(passage, last))


def stages_to_come(passage: Passage) -> frozenset[str]:
    """Return the stages at which a bill may stand from now on, under any answer and in all editions to come.

    What it names too much costs time only; no stage that can come is missing from it.
    """
    return _stages(_places(passage, date.max))


def _places(passage: Passage, last: date) -> frozenset[tuple[str, str]]:
    read, memory = _denied(passage.procedure), passage.memory
    held = frozenset((fact, memory[fact]) for fact in read if fact in memory)
    return _ahead(passage.bill, passage.edition, passage.procedure, frozenset({(passage.state, held)}), last)


@lru_cache(maxsize=4096)
def _stages(places: frozenset[tuple[str, str]]) -> frozenset[str]:
    return frozenset(stage for stage, _ in places)


@lru_cache(maxsize=4096)
def _last_begun(parliament: Parliament, by: date) -> date:
    """Return the first day of the last edition that begins by a day."""
    return max(one.starts for one in timetable.editions(parliament) if one.starts <= by)


@lru_cache(maxsize=16384)
def _ahead(
    bill: Bill, edition: Edition, procedure: Procedure, places: frozenset[_Place], last: date
) -> frozenset[tuple[str, str]]:
    """Return the stages to come, each with its outcome, in all editions that begin by ``last``."""
    here = reach(places, _moves_of(bill, procedure))
    found = {(at, procedure.stage[at].outcome if at in procedure.stage else UNDETERMINED) for at, _ in here}
    following = timetable.edition_after(edition) if edition.until is not None else None
    if following is not None and following.starts <= last:
        after = following.procedure(bill.kind) or procedure
        carried = frozenset((into, known) for at, known in here for into in _into(following, bill.kind, at))
        found |= _ahead(bill, following, after, carried, last)
    return frozenset(found)


@lru_cache(maxsize=256)
def _moves_of(bill: Bill, rules: Procedure) -> Callable[[_Place], tuple[_Place, ...]]:
    """Return what says where the steps from a stage lead that nothing rules out, and which facts surely hold there."""
    read, tracks = _denied(rules), _tracks(rules) | bill.tracks

    @cache
    def moves(place: _Place) -> tuple[_Place, ...]:
        at, held = place
        steps = (step for step in _steps_from(rules).get(at, ()) if not _barred(step, bill, tracks, held))
        return tuple(dict.fromkeys((step.target, _held_after(step, held, read)) for step in steps))

    return moves


@lru_cache(maxsize=64)
def _steps_from(procedure: Procedure) -> Mapping[str, tuple[Step, ...]]:
    """Return the steps from each stage under all answers."""
    found: dict[str, list[Step]] = defaultdict(list)
    for step in procedure.all_steps:
        found[step.source].append(step)
    return {stage: tuple(steps) for stage, steps in found.items()}


@lru_cache(maxsize=64)
def _procedures(procedure: Procedure) -> tuple[Procedure, ...]:
    """Return the procedures for such bills in all editions."""
    known = (one.procedure(procedure.kind) for one in timetable.editions(procedure.parliament))
    return (procedure, *(one for one in known if one is not None))


@lru_cache(maxsize=64)
def _denied(procedure: Procedure) -> frozenset[str]:
    """Return the facts that an earlier act must not have left."""
    needs = (need for one in _procedures(procedure) for step in one.all_steps for need in step.needs)
    return frozenset(need.name for need in needs if isinstance(need, Recorded) and _denies(need))


@lru_cache(maxsize=64)
def _tracks(procedure: Procedure) -> frozenset[str]:
    """Return the tracks on which an act may put a bill."""
    return frozenset(step.track for one in _procedures(procedure) for step in one.all_steps if step.track is not None)


def _denies(need: Recorded) -> bool:
    return need.where == "memory" and not need.holds and need.value is not None


def _barred(step: Step, bill: Bill, tracks: frozenset[str], held: _Held) -> bool:
    """Say whether the bill itself, or a fact that surely holds, rules a step out."""
    return any(
        (isinstance(need, Recorded) and _denies(need) and (need.name, need.value) in held)
        or need.rules_out(bill, tracks)
        for need in step.needs
    )


def _held_after(step: Step, held: _Held, read: frozenset[str]) -> _Held:
    """Return the facts that surely hold after a step, of those at which something looks."""
    lost = {*step.clears, *(fact for fact, _ in step.sets)}
    won = {(fact, value) for fact, value in step.sets if fact in read and not isinstance(value, FromRecord)}
    return frozenset(one for one in held if one[0] not in lost) | won


@lru_cache(maxsize=4096)
def _into(edition: Edition, kind: str, stage: str) -> tuple[str, ...]:
    """Return the stages at which a bill may stand once an edition takes over where it stood at a stage."""
    cell = edition.handover(kind, stage)
    if cell is None:
        return stage, UNDETERMINED
    led = (cell.into, cell.already.into if cell.already is not None else None, *(into for _, into in cell.answers))
    lapsed = (LAPSED,) if cell.rule == "lapses" else ()
    return (UNDETERMINED, *lapsed, *(into for into in led if into is not None), *cell.back[2:])
