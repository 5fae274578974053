"""The ways from a stage to an act sought: every completion without repetition, the shortest first.

What may be supplied on the way, and what not, stands here; `completion` says what the ways have in common.
"""

from __future__ import annotations

from collections import deque
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING

import attrs

from lawflow.law.conditions.condition import met
from lawflow.law.facts import Facts
from lawflow.law.reach import comes_before_its_term, reach, reach_back, stages_towards
from lawflow.law.roles import Supplied
from lawflow.law.shown import Shown
from lawflow.law.steps import UNDETERMINED
from lawflow.space.space import space_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping
    from datetime import date

    from lawflow.law.bills import Bill
    from lawflow.law.procedure import Procedure
    from lawflow.law.roles import Roles
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term
    from lawflow.space.space import Arc, Position, Space

    Opened = Callable[[Position], list[Arc]]

MOST_DETOURS = 3

Path = tuple["Step", ...]
Onward = dict["Position", list[tuple["Step", "Position"]]]
"""What can be supplied at each position, and where it leads."""
Sitting = tuple[tuple[str, bool | None], ...]
"""Whether each chamber sits on all of some days, or on none of them."""


@attrs.frozen(cache_hash=True, repr=False)
class Search(Shown):
    """What the search depends on; equal searches have equal answers.

    ``days`` are those around the days of the act sought, ``before`` those around the days of what can be supplied
    before it, as far as the rules in force are the same; ``sitting`` and ``sitting_before`` say which chambers sit on
    them. With ``opinions`` what an act must give is not presumed.
    """

    procedure: Procedure
    position: Position
    bill: Bill
    act: str
    says: frozenset[tuple[str, object]]
    lapses: frozenset[str]
    pressing: tuple[Term, ...]
    missed: frozenset[str]
    days: tuple[date, date]
    before: tuple[date, date]
    without: frozenset[str] = frozenset()
    choices: bool = False
    sitting: Sitting = ()
    sitting_before: Sitting = ()
    opinions: bool = False

    @property
    def space(self) -> Space:
        """Return where any bill can be: what its steps ask of this one stands on the arcs."""
        return space_of(self.procedure)


def paths_of(search: Search, most: int, *, onward: bool = False) -> list[Path]:
    """Return all completions without repetition and with at ``most`` so many detours, the shortest first.

    Where the act sought is at hand, nothing is to be completed; with ``onward`` it may all the same have been done at
    the next stage, after a law already referred was decided on there: nobody was bound to a referral or a longer way,
    and they would excuse any delay.
    """
    steps_on, alive = _ways_on(search, detours=most > 0)
    found: list[Path] = []
    start, referrals = search.position, _roles(search).referrals
    referred = {step.target for step in search.procedure.steps if step.act in referrals}
    todo: deque[tuple[Position, Path, frozenset[Position]]] = deque([(start, (), frozenset({start}))] if alive else ())
    while todo:
        position, path, seen = todo.popleft()
        away = position.stage != start.stage
        if arrives(search, position, path) and (away or not onward):
            found.append(path)
            continue
        taken = sum(_is_detour(search, step) for step in path)
        chosen = any(_is_choice(search, step) for step in path)
        waits = any(step.target in search.procedure.waiting for step in path)
        for step, reached in steps_on[position]:
            if waits and step.act in _roles(search).convocations:  # what was taken up in vain tells nothing
                continue
            if reached in seen or reached not in alive or (taken == most and _is_detour(search, step)):
                continue
            if onward and (path or step.act in referrals or position.stage not in referred):
                continue
            if not (chosen and _is_choice(search, step)):
                todo.append((reached, (*path, step), seen | {reached}))
    return found


@lru_cache(maxsize=1024)
def _ways_on(search: Search, *, detours: bool) -> tuple[Onward, set[Position]]:
    """Return what can be supplied at each position, and from which of them the act sought can be reached.

    Most holes are filled without ``detours``, by a fraction of the positions.
    """
    onward: Onward = {}
    towards = _stages_towards(search.procedure, search.act)
    opened = cache(partial(_open_before, search))

    def steps_from(position: Position) -> Iterator[tuple[Step, Position]]:
        steps = _next_steps(search, position, opened)
        return (way for way in steps if detours or not _is_detour(search, way[0]))

    def following(position: Position) -> list[Position]:
        onward[position] = list(steps_from(position)) if position.stage in towards else []
        return [reached for _, reached in onward[position]]

    goals = [position for position in reach([search.position], following) if arrives(search, position, None)]
    alive = set(reach_back(goals, {here: [reached for _, reached in steps] for here, steps in onward.items()}))
    return onward, alive if search.position in alive else set()


@lru_cache(maxsize=2048)
def _stages_towards(procedure: Procedure, act: str) -> frozenset[str]:
    """Return the stages from which the act can be reached, whatever the conditions."""
    steps, meant = procedure.all_steps, procedure.parliament.roles.stage_meant(act)
    if act in procedure.parliament.roles.events:
        return frozenset(procedure.stage)
    here = {step.source for step in steps if step.act == act or step.target == meant}
    return frozenset(stages_towards(procedure, here))


def arrives(search: Search, position: Position, path: Path | None) -> bool:
    """Say whether the act sought can be taken here; each term that presses ended, or stands still, on a way given."""
    for term in search.pressing if path is not None else ():
        if not path and (position.stage, term.on_lapse) in _stops(search.procedure):
            continue
        waits = any(step.target in term.paused_in for step in (path or ())[-1:])
        if search.act != term.on_lapse and not waits and not any(map(term.ended_by, path or ())):
            return False
    if (meant := _roles(search).stage_meant(search.act)) is not None:
        return any(
            arc.step.target == meant and arc.act not in _by_clock(search) and arc.act not in _roles(search).detours
            for arc in _open(search, position, search.days, search.sitting)
        )
    if search.act in _roles(search).events:
        return True
    facts = _facts(search, position, search.days, dict(search.says), search.sitting)
    arc = search.space.follow(position, search.act, facts)
    return arc is not None and not _lacks(search, arc) and _attended(search, search.act, search.sitting)


@lru_cache(maxsize=512)
def _stops(procedure: Procedure) -> frozenset[tuple[str, str]]:
    """Return the stages and acts at which an open question stops a bill: the next recorded act selects the answer."""
    return frozenset((step.source, step.act) for step in procedure.steps if step.target == UNDETERMINED)


def _open(search: Search, position: Position, days: tuple[date, date], sitting: Sitting) -> list[Arc]:
    """Return the arcs that are open on some days to a bill of which nothing more is recorded."""
    facts = _facts(search, position, days, {}, sitting)
    found = [arc for arc in search.space.silent_arcs_from(position) if met(arc.needs, facts)]
    if any(sits is False for _, sits in sitting):
        found = [arc for arc in found if _attended(search, arc.act, sitting)]
    return [arc for arc in found if not _lacks(search, arc)] if search.opinions else found


def _lacks(search: Search, arc: Arc) -> bool:
    """Say whether an opinion that an act must have given is not recorded, and is not presumed."""
    needs = arc.step.needs if search.opinions else ()
    return any(need.completes and need.asks_for not in arc.source.memory for need in needs)


@lru_cache(maxsize=512)
def opinions(procedure: Procedure) -> frozenset[str]:
    """Return the facts that an act must leave, though a step that asks for one presumes it where none is recorded."""
    needs = {need for step in procedure.steps for need in step.needs if need.completes}
    return frozenset(fact for need in needs if (fact := need.asks_for) is not None)


def _open_before(search: Search, position: Position) -> list[Arc]:
    return _open(search, position, search.before, search.sitting_before)


def _attended(search: Search, act: str, sitting: Sitting) -> bool:
    """Say whether the chambers that an act needs can sit on one of the days."""
    absent = {chamber for chamber, sits in sitting if sits is False}
    return not absent or absent.isdisjoint(search.procedure.parliament.needed_by(act))


def _facts(
    search: Search, position: Position, days: tuple[date, date], says: Mapping[str, object], sitting: Sitting
) -> Facts:
    sits = dict(sitting).get
    return Facts(search.bill, says, {}, position.memory, lambda _: (1,), search.missed, sits=sits, days=days)


def _next_steps(search: Search, position: Position, opened: Opened) -> Iterable[tuple[Step, Position]]:
    open_here, stage, roles = opened(position), position.stage, _roles(search)
    pending = search.procedure.stage[stage].outcome == "pending"
    for step, reached in (way for arc in open_here for way in _ways(search, arc)):
        if step.act in search.without or not _timely(search, step):
            continue
        if _is_choice(search, step) and not (search.choices and roles[step.act].supplied is Supplied.HYPOTHESIS):
            continue
        too_early = comes_before_its_term(search.procedure, stage) and not search.choices
        over = not pending and not search.procedure.steps_by.get((step.target, search.act))
        if step.act in roles.detours and (over or too_early):
            continue
        if step.target != stage or _opens_more(position, reached, opened):
            yield step, reached


def _opens_more(position: Position, reached: Position, opened: Opened) -> bool:
    """Say whether an act that leaves the bill where it is opens what was closed.

    That is a second opinion too, in the place of an unfavourable one: what follows is lawful after it alone.
    """
    return len(opened(reached)) > len(opened(position))


def _is_detour(search: Search, step: Step) -> bool:
    """Say whether the step opens a second round, or is one of a chamber alone that nothing in the record hints at."""
    if search.procedure.leads_aside(step):
        in_absence = any(sits is False for _, sits in search.sitting)
        return search.position.stage == search.procedure.initial and not in_absence
    return step.act in _roles(search).detours


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


def _ways(search: Search, arc: Arc) -> Iterable[tuple[Step, Position]]:
    """Yield the step with its target, or, where it stops at an open question, what each answer makes of it.

    A later act of the record selects the answer. Silence of the law about silence is left out: no
    lapse is supplied under an answer that the text does not give.
    """
    if arc.step.target != UNDETERMINED:
        yield arc.step, arc.target
    elif arc.act not in _by_clock(search):
        for rival in _answered(search.procedure, arc.step):
            yield rival, search.space.after(arc.source, rival, ())


@lru_cache(maxsize=2048)
def _answered(procedure: Procedure, stop: Step) -> tuple[Step, ...]:
    """Return what each answer makes of a step that stops at an open question."""
    return tuple(
        rival
        for rival in procedure.all_steps
        if (rival.source, rival.act) == (stop.source, stop.act)
        and any(under.question == stop.question and under.answer is not None for under in rival.under)
        and _as_far(rival, stop)
    )


def _as_far(rival: Step, step: Step) -> bool:
    """Say whether an answer asks no more than the step that stops: of that the day can be asked besides."""
    return rival.needs == step.needs[: len(rival.needs)]


def _timely(search: Search, step: Step) -> bool:
    return step.act not in _by_clock(search) or step.act in search.lapses
