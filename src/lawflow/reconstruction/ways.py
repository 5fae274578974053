"""The ways from a stage to an act sought: every completion without repetition, the shortest first.

What may be supplied on the way, and what not, stands in `openings`; `completion` says what the ways have in common.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache, partial
from typing import Final, NamedTuple

from lawflow.law.procedure import Procedure
from lawflow.law.reach import reach, reach_back
from lawflow.law.steps import UNDETERMINED, Step
from lawflow.reconstruction.openings import (
    Search,
    at_hand,
    is_choice,
    is_detour,
    next_steps,
    open_before,
    roles_of,
    towards,
)
from lawflow.space.space import Position

MOST_DETOURS = 3
MOST_LONGER: Final = (0, 96, 400)
"""Completions longer than need be that are looked at for one act, with no, one or two detours."""
LONGEST: Final = 9
"""Acts of a completion longer than need be: a second round of conciliation, or a return with all that follows it."""

Path = tuple["Step", ...]
Onward = dict["Position", list[tuple["Step", "Position"]]]


class _Place:
    """A position on the ways to the act sought: whether that is at hand there, and what can be supplied.

    ``least`` is the number of detours without which no way leads on from it to where the act is at hand.
    """

    def __init__(self, position: Position, bit: int, *, goal: bool) -> None:
        self.position, self.bit, self.goal, self.least = position, bit, goal, 0
        self.ways: list[_Way] = []


class _Way(NamedTuple):
    """What can be supplied at a place and where it leads, and what of it counts on the way."""

    step: Step
    into: _Place
    detour: bool
    choice: bool
    waits: bool
    convenes: bool


class _Walk(NamedTuple):
    """A way begun: where it has come, over what, and what of it counts; ``seen`` has the bit of each place passed."""

    place: _Place
    path: Path
    seen: int
    detours: int = 0
    chosen: bool = False
    waits: bool = False

    def onward(self, most: int) -> "Iterator[_Walk]":
        """Yield the ways with one act more, to no place twice and with at ``most`` so many detours."""
        _, path, seen, detours, chosen, waits = self
        for step, into, detour, choice, waiting, convenes in self.place.ways:
            if seen & into.bit or detours + detour + into.least > most:
                continue
            if (waits and convenes) or (chosen and choice):
                continue  # what was taken up in vain tells nothing
            yield _Walk(into, (*path, step), seen | into.bit, detours + detour, chosen or choice, waits or waiting)


def paths_of(search: Search, most: int, *, onward: bool = False) -> list[Path]:
    """Return all completions without repetition and with at ``most`` so many detours, the shortest first.

    Where the act sought is at hand, nothing is to be completed; with ``onward`` it may all the same have been done at
    the next stage, after a law already referred was decided on there: nobody was bound to a referral or a longer way,
    and they would excuse any delay.
    """
    start = _places(search, detours=most > 0, past=onward or bool(search.pressing))
    referrals, at = roles_of(search).referrals, search.position.stage
    referred = {step.target for step in search.procedure.steps if step.act in referrals}
    found: list[Path] = []
    todo = deque([_Walk(start, (), start.bit)] if start is not None else ())
    while todo:
        walk = todo.popleft()
        place = walk.place
        if place.goal and not (onward and place.position.stage == at) and _hurries(search, place.position, walk.path):
            found.append(walk.path)
        elif not onward:
            todo.extend(walk.onward(most))
        elif not walk.path and at in referred:
            todo.extend(later for later in walk.onward(most) if later.path[-1].act not in referrals)
    return found


def longer_paths_of(search: Search, most: int) -> list[Path]:
    """Return completions longer than need be, with so many detours at ``most``: they go on past where the act is open.

    They may come back once to where they began, as after a review of which nothing is recorded.
    """
    start = _places(search, detours=most > 0, past=True)
    found: list[Path] = []
    todo = deque([_Walk(start, (), 0)] if start is not None else ())
    while todo and len(found) < MOST_LONGER[most]:
        walk = todo.popleft()
        if walk.path and walk.place.goal:
            found.append(walk.path)
        if len(walk.path) < LONGEST:
            todo.extend(walk.onward(most))
    return found


def _once_each(steps: Iterable[tuple[Step, Position]]) -> Iterator[tuple[Position, Step]]:
    """Yield what each act leads to and its step, one where several differ in the days of a text alone."""
    first: dict[tuple[str, Position], Step] = {}
    for step, reached in steps:
        first.setdefault((step.act, reached), step)
    return ((reached, step) for (_, reached), step in first.items())


@lru_cache(maxsize=1024)
def _places(search: Search, *, detours: bool, past: bool) -> _Place | None:
    """Return the place of the bill, with all that lies between it and the act sought; ``None`` if none leads there.

    Most holes are filled without ``detours``, and end where the act is first at hand: without what lies ``past`` it,
    by a fraction of the positions.
    """
    onward, goals = _onward(search, detours=detours, past=past)
    alive = reach_back(goals, {here: [reached for _, reached in steps] for here, steps in onward.items()})
    places = {here: _Place(here, 1 << bit, goal=here in goals) for bit, here in enumerate(alive)}
    waiting, convocations = search.procedure.waiting, roles_of(search).convocations
    for here, place in places.items():
        place.ways += [
            _Way(
                step,
                places[reached],
                is_detour(search, step),
                is_choice(search, step),
                step.target in waiting,
                step.act in convocations,
            )
            for reached, step in _once_each(onward[here])
            if reached in places
        ]
    _count_detours(places.values())
    return places.get(search.position)


def _count_detours(places: Iterable[_Place]) -> None:
    """Note at each place the least number of detours on the way to where the act sought is at hand."""
    behind: dict[int, list[tuple[_Place, bool]]] = defaultdict(list)
    for place in places:
        for way in place.ways:
            behind[way.into.bit].append((place, way.detour))
    todo = deque(place for place in places if place.goal)
    counted = {place.bit: 0 for place in todo}
    while todo:
        place = todo.popleft()
        place.least = counted[place.bit]
        for before, detour in behind[place.bit]:
            if place.least + detour < counted.get(before.bit, MOST_DETOURS + 1):
                counted[before.bit] = place.least + detour
                todo.append(before) if detour else todo.appendleft(before)


def _onward(search: Search, *, detours: bool, past: bool) -> tuple[Onward, set[Position]]:
    """Return all positions towards the act sought, each with what can be supplied there, and those where it is at hand.

    Nothing is supplied at those, unless what lies ``past`` them is asked too.
    """
    onward: Onward = {}
    goals: set[Position] = set()
    ahead, opened = towards(search.procedure, search.act), cache(partial(open_before, search))

    def following(position: Position) -> list[Position]:
        if at_hand(search, position):
            goals.add(position)
        goes_on = position.stage in ahead and (past or position not in goals)
        steps = next_steps(search, position, opened) if goes_on else ()
        onward[position] = [way for way in steps if detours or not is_detour(search, way[0])]
        return [reached for _, reached in onward[position]]

    reach([search.position], following)
    return onward, goals


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
