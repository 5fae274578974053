"""The ways from a stage to an act sought: every completion without repetition, the shortest first.

What may be supplied on the way, and what not, stands here; `completion` says what the ways have in common.
"""

from __future__ import annotations

from collections import deque
from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from lawflow.law.facts import Facts
from lawflow.law.reach import comes_before_its_term, reach, reach_back, stages_towards
from lawflow.law.roles import Supplied
from lawflow.law.steps import UNDETERMINED

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from lawflow.law.bills import Bill
    from lawflow.law.procedure import Procedure
    from lawflow.law.roles import Roles
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term

MOST_DETOURS = 3

Memory = frozenset[tuple[str, object]]
Path = tuple["Step", ...]
_State = tuple[str, Memory]


@attrs.frozen
class Search:
    """What the search depends on; equal searches have equal answers.

    ``days`` are those around the days of the act sought, ``before`` those around the days of what can be supplied
    before it, as far as the rules in force are the same.
    """

    procedure: Procedure
    stage: str
    memory: Memory
    bill: Bill
    act: str
    says: Memory
    lapses: frozenset[str]
    pressing: tuple[Term, ...]
    missed: frozenset[str]
    days: tuple[date, date]
    before: tuple[date, date]
    without: frozenset[str] = frozenset()
    choices: bool = False


def paths_of(search: Search, most: int) -> list[Path]:
    """Return all completions without repetition and with at ``most`` so many detours, the shortest first."""
    onward, alive = _ways_on(search)
    detours = _roles(search).detours
    found: list[Path] = []
    start: _State = (search.stage, search.memory)
    todo: deque[tuple[_State, Path, frozenset[_State]]] = deque([(start, (), frozenset({start}))] if alive else ())
    while todo:
        state, path, seen = todo.popleft()
        if arrives(search, *state, path):
            found.append(path)
            continue
        taken = sum(step.act in detours for step in path)
        chosen = any(_is_choice(search, step) for step in path)
        for step, reached in onward[state]:
            if reached in seen or reached not in alive or (taken == most and step.act in detours):
                continue
            if not (chosen and _is_choice(search, step)):
                todo.append((reached, (*path, step), seen | {reached}))
    return found


@lru_cache(maxsize=64)
def _ways_on(search: Search) -> tuple[dict[_State, list[tuple[Step, _State]]], set[_State]]:
    """Return what follows from each stage and its facts, and from which of them the act sought can be reached."""
    start: _State = (search.stage, search.memory)
    onward: dict[_State, list[tuple[Step, _State]]] = {}
    towards = _stages_towards(search.procedure, search.act)

    def following(state: _State) -> list[_State]:
        steps = _next_steps(search, *state) if state[0] in towards else ()
        onward[state] = [(step, (step.target, left)) for step, left in steps]
        return [reached for _, reached in onward[state]]

    goals = [state for state in reach([start], following) if arrives(search, *state, None)]
    alive = set(reach_back(goals, {state: [reached for _, reached in steps] for state, steps in onward.items()}))
    return onward, alive if start in alive else set()


@lru_cache(maxsize=2048)
def _stages_towards(procedure: Procedure, act: str) -> frozenset[str]:
    """Return the stages from which the act can be reached, whatever the conditions."""
    steps, meant = procedure.all_steps, procedure.parliament.roles.stage_meant(act)
    here = {step.source for step in steps if step.act == act or step.target == meant}
    return frozenset(stages_towards(procedure, here))


def arrives(search: Search, stage: str, memory: Memory, path: Path | None) -> bool:
    """Say whether the act sought can be taken here, with every term that presses ended on the way, if one is given."""
    for term in search.pressing if path is not None else ():
        if not path and (stage, term.on_lapse) in _stops(search.procedure):
            continue
        if search.act != term.on_lapse and not any(map(term.ended_by, path or ())):
            return False
    if (meant := _roles(search).stage_meant(search.act)) is not None:
        return any(
            step.target == meant and step.act not in _by_clock(search) and step.act not in _roles(search).detours
            for step in _open(search, stage, memory)
        )
    return bool(search.procedure.open_steps(stage, _facts(search, memory, search.days, dict(search.says)), search.act))


@lru_cache(maxsize=512)
def _stops(procedure: Procedure) -> frozenset[tuple[str, str]]:
    """Return the stages and acts at which an open question stops a bill: the next recorded act selects the answer."""
    return frozenset((step.source, step.act) for step in procedure.steps if step.target == UNDETERMINED)


def _open(search: Search, stage: str, memory: Memory) -> tuple[Step, ...]:
    return search.procedure.open_steps(stage, _facts(search, memory, search.before, {}))


def _facts(search: Search, memory: Memory, days: tuple[date, date], says: Mapping[str, object]) -> Facts:
    return Facts(search.bill, says, {}, dict(memory), lambda _: (1,), search.missed, days=days)


def _next_steps(search: Search, stage: str, memory: Memory) -> Iterable[tuple[Step, Memory]]:
    open_here = _open(search, stage, memory)
    for step in (way for found in open_here for way in _ways(search, found)):
        if step.act in search.without or not _timely(search, step):
            continue
        guessed = _roles(search)[step.act].supplied is Supplied.HYPOTHESIS
        if _is_choice(search, step) and not (search.choices and guessed):
            continue
        pending = search.procedure.stage[stage].outcome == "pending"
        if step.act in _roles(search).detours and (
            not pending or (comes_before_its_term(search.procedure, stage) and not search.choices)
        ):
            continue
        left = frozenset(step.leaves(dict(memory), {}).items())
        if step.target != stage or _unlocks(search, stage, open_here, left):
            yield step, left


def _is_choice(search: Search, step: Step) -> bool:
    """Say whether the act is one that nobody was bound to do, unless the track of the bill tells it already."""
    role = _roles(search)[step.act]
    return role.supplied is not Supplied.UNAVOIDABLE and (
        role.told_by is None or role.told_by not in search.bill.tracks
    )


def _roles(search: Search) -> Roles:
    return search.procedure.parliament.roles


def _by_clock(search: Search) -> frozenset[str]:
    return search.procedure.parliament.acts.by_clock


def _ways(search: Search, step: Step) -> Iterable[Step]:
    """Yield the step, or, where it stops at an open question, what each answer makes of it.

    A later act of the record selects the answer. Silence of the law about silence is left out: no
    lapse is supplied under an answer that the text does not give.
    """
    if step.target != UNDETERMINED:
        yield step
    elif step.act not in _by_clock(search):
        question = step.question
        for rival in search.procedure.all_steps:
            answered = any(under.question == question and under.answer is not None for under in rival.under)
            if answered and (rival.source, rival.act) == (step.source, step.act) and _as_far(rival, step):
                yield rival


def _as_far(rival: Step, step: Step) -> bool:
    """Say whether an answer asks no more than the step that stops: of that the day can be asked besides."""
    return rival.needs == step.needs[: len(rival.needs)]


def _timely(search: Search, step: Step) -> bool:
    return step.act not in _by_clock(search) or step.act in search.lapses


def _unlocks(search: Search, stage: str, open_here: tuple[Step, ...], left: Memory) -> bool:
    """Say whether staying here and changing the facts opens a step that was closed."""
    return len(_open(search, stage, left)) > len(open_here)
