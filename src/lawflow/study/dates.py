"""The earliest and the latest lawful day of each outcome of a bill, from where it stands.

``earliest`` counts everything the law allows (`lawflow.study.earliest`). ``latest`` counts the direct
route: no review, no return, no withdrawal, no question of confidence, no dissolution; rounds between
the chambers are on it, each stage once. ``straight`` is the latest day on the very road of the
earliest, stage by stage; ``with_detours`` the latest with everything. Where a record leaves days open,
each answer is the interval between the earliest and the latest they can have been.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.study.earliest import earliest
from lawflow.study.latest import Limit, latest
from lawflow.study.moves import DETOURS, moved

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.passage.passage import Passage
    from lawflow.passage.running import Interval, Running
    from lawflow.study.earliest import Earliest
    from lawflow.study.moves import Link

HORIZON: Final = timedelta(days=400)
"""How far the earliest days are looked for: more than a year, so every session is met once."""

_NO_WAY: Final = Limit("none")


@attrs.frozen
class OutcomeDates:
    """The days of one outcome.

    ``earliest`` are the first and the last day that can be the earliest (equal where nothing is open);
    ``sure`` is false where it rests on a day that is not knowable. ``reached``: the bill has come to it.
    """

    outcome: str
    earliest: tuple[date, date]
    sure: bool
    chain: tuple[Link, ...]
    latest: Limit
    straight: Limit
    with_detours: Limit
    question: str | None = None
    reached: bool = False


def dates(passage: Passage, on: date, horizon: timedelta = HORIZON) -> tuple[OutcomeDates, ...]:
    """Return the days of every outcome that can still be reached from where the passage stands on a day, in order.

    The passage stays where it is. Outcomes first reachable later than ``horizon`` after ``on`` are left out.
    """
    views = [_exact(passage, on, late=late) for late in ((False, True) if _vague(passage) else (False,))]
    answers = [_dates(view, on, on + horizon) for view in views]
    return tuple(sorted(_spanned(answers), key=lambda found: (not found.reached, found.earliest, found.outcome)))


def direct(source: str, act: str, target: str) -> bool:
    """Say whether an act stays on the direct route."""
    del source, target
    return act not in DETOURS


def _any(source: str, act: str, target: str) -> bool:
    del source, act, target
    return True


def straight(passage: Passage, chain: Iterable[Link]) -> dict[str, Limit]:
    """Return the latest days along the stages of a chain, with the default of what the law itself may set otherwise."""
    road = [(link.source, link.target) for link in chain]
    stays = {(link.source, link.act) for link in chain if link.source == link.target}

    def allowed(source: str, act: str, target: str) -> bool:
        return (source, act) in stays if source == target else (source, target) in road

    return latest(passage, allowed, by_default=True)


def _dates(passage: Passage, on: date, until: date) -> dict[str, OutcomeDates]:
    reached = None if passage.outcome == "pending" else passage.outcome
    first = earliest(passage, on, until)
    if reached is not None:
        first.pop(reached, None)
    on_the_way = {} if not first else latest(passage, direct)
    with_detours = {} if not first else latest(passage, _any)
    found = {name: _outcome(passage, soonest, on_the_way, with_detours) for name, soonest in first.items()}
    if reached is not None:
        found[reached] = _reached(passage, reached)
    return found


def _outcome(passage: Passage, soonest: Earliest, on_the_way: dict[str, Limit], with_detours: dict[str, Limit]) -> OutcomeDates:
    name = soonest.outcome
    every = with_detours.get(name, _NO_WAY)
    road = straight(passage, soonest.chain).get(name, every)
    span = soonest.day, soonest.day
    return OutcomeDates(name, span, soonest.sure, soonest.chain, on_the_way.get(name, every), road, every, soonest.question)


def _reached(passage: Passage, outcome: str) -> OutcomeDates:
    """Return the days of the outcome that the bill has come to already."""
    stages = passage.procedure.stage
    entry = next((entry for entry in reversed(passage.journal) if _outcome_of(passage, entry.source) != outcome), None)
    first = entry.first if entry is not None else passage.first
    last = (entry.last or first) if entry is not None else first
    limit = Limit("date", first if first == last else None, between=(first, last))
    question = passage.fork.question if passage.fork is not None and outcome == "undetermined" else None
    del stages
    return OutcomeDates(outcome, (first, last), True, (), limit, limit, limit, question, reached=True)
