"""The ways from a stage to an act sought: every completion without repetition, the shortest first.

What may be supplied on the way, and what not, stands in `openings`; `completion` says what the ways have in common.
"""

from __future__ import annotations

from collections import deque
from functools import cache, lru_cache, partial
from typing import TYPE_CHECKING, Final, NamedTuple

from lawflow.law.reach import reach, reach_back
from lawflow.law.steps import UNDETERMINED
from lawflow.reconstruction.openings import at_hand, is_choice, is_detour, next_steps, open_before, roles_of, towards

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.reconstruction.openings import Search
    from lawflow.space.space import Position

MOST_DETOURS = 3
MOST_LONGER: Final = 96
"""Completions longer than need be that are looked at for one act."""
LONGEST: Final = 9
"""Acts of a completion longer than need be: a second round of conciliation, or a return with all that follows it."""

Path = tuple["Step", ...]


class _Way(NamedTuple):
    """What can be supplied at a position and where it leads, and what of it counts on the way."""

    step: Step
    reached: Position
    detour: bool
    choice: bool
    waits: bool
    convenes: bool


Onward = dict["Position", list[_Way]]
"""What can be supplied at each position."""


class _Walk(NamedTuple):
    """A way begun: where it has come, over what, and what of it counts."""

    position: Position
    path: Path
    seen: frozenset[Position]
    detours: int = 0
    chosen: bool = False
    waits: bool = False

    def on(self, way: _Way) -> _Walk:
        """Return the way with one act more."""
        return _Walk(
            way.reached,
            (*self.path, way.step),
            self.seen | {way.reached},
            self.detours + way.detour,
            self.chosen or way.choice,
            self.waits or way.waits,
        )


def paths_of(search: Search, most: int, *, onward: bool = False) -> list[Path]:
    """Return all completions without repetition and with at ``most`` so many detours, the shortest first.

    Where the act sought is at hand, nothing is to be completed; with ``onward`` it may all the same have been done at
    the next stage, after a law already referred was decided on there: nobody was bound to a referral or a longer way,
    and they would excuse any delay.
    """
    onward_from, alive, goals = _ways_on(search, detours=most > 0)
    found: list[Path] = []
    start, referrals = search.position, roles_of(search).referrals
    referred = {step.target for step in search.procedure.steps if step.act in referrals}
    todo = deque([_Walk(start, (), frozenset({start}))] if alive else ())
    while todo:
        walk = todo.popleft()
        here = walk.position
        if here in goals and not (onward and here.stage == start.stage) and _hurries(search, here, walk.path):
            found.append(walk.path)
            continue
        if onward and (walk.path or here.stage not in referred):
            continue
        for way in onward_from[here]:
            if way.reached in walk.seen or way.reached not in alive or (walk.detours == most and way.detour):
                continue
            if (walk.waits and way.convenes) or (walk.chosen and way.choice):
                continue  # what was taken up in vain tells nothing
            if not (onward and way.step.act in referrals):
                todo.append(walk.on(way))
    return found


def longer_paths_of(search: Search, most: int) -> list[Path]:
    """Return completions longer than need be, with so many detours at ``most``: they go on past where the act is open.

    They may come back once to where they began, as after a review of which nothing is recorded.
    """
    onward_from, alive, goals = _ways_on(search, detours=most > 0)
    found: list[Path] = []
    todo = deque([_Walk(search.position, (), frozenset())] if alive else ())
    while todo and len(found) < MOST_LONGER:
        walk = todo.popleft()
        if walk.path and walk.position in goals:
            found.append(walk.path)
        if len(walk.path) == LONGEST:
            continue
        for way in onward_from[walk.position]:
            if way.reached in walk.seen or way.reached not in alive or (walk.detours == most and way.detour):
                continue
            if not ((walk.waits and way.convenes) or (walk.chosen and way.choice)):
                todo.append(walk.on(way))
    return found


@lru_cache(maxsize=1024)
def _ways_on(search: Search, *, detours: bool) -> tuple[Onward, set[Position], set[Position]]:
    """Return what can be supplied at each position, whence the act sought can be reached, and where it is at hand.

    Most holes are filled without ``detours``, by a fraction of the positions.
    """
    onward: Onward = {}
    ahead, waiting = towards(search.procedure, search.act), search.procedure.waiting
    opened, convocations = cache(partial(open_before, search)), roles_of(search).convocations

    def ways_from(position: Position) -> Iterator[_Way]:
        for step, reached in next_steps(search, position, opened):
            detour = is_detour(search, step)
            if detours or not detour:
                choice = is_choice(search, step)
                yield _Way(step, reached, detour, choice, step.target in waiting, step.act in convocations)

    def following(position: Position) -> list[Position]:
        onward[position] = list(ways_from(position)) if position.stage in ahead else []
        return [way.reached for way in onward[position]]

    goals = {position for position in reach([search.position], following) if at_hand(search, position)}
    alive = set(reach_back(goals, {here: [way.reached for way in ways] for here, ways in onward.items()}))
    return onward, alive if search.position in alive else set(), goals


def arrives(search: Search, position: Position, path: Path) -> bool:
    """Say whether the act sought can be taken here, each term that presses ended on the way or standing still."""
    return _hurries(search, position, path) and at_hand(search, position)


def _hurries(search: Search, position: Position, path: Path) -> bool:
    """Say whether each term that presses has ended on a way, or stands still at its end."""
    for term in search.pressing:
        if not path and (position.stage, term.on_lapse) in _stops(search.procedure):
            continue
        waits = any(step.target in term.paused_in for step in path[-1:])
        if search.act != term.on_lapse and not waits and not any(map(term.ended_by, path)):
            return False
    return True


@lru_cache(maxsize=512)
def _stops(procedure: Procedure) -> frozenset[tuple[str, str]]:
    """Return the stages and acts at which an open question stops a bill: the next recorded act selects the answer."""
    return frozenset((step.source, step.act) for step in procedure.steps if step.target == UNDETERMINED)
