"""The earliest and the latest lawful day of each outcome of a bill, from where it stands.

``earliest`` counts everything the law allows (`lawflow.study.dates.earliest`). ``latest`` counts the direct
route: no review, no return, no withdrawal, no question of confidence, no dissolution; rounds between
the chambers are on it, each stage once. ``straight`` is the latest day on the very road of the
earliest, stage by stage; ``with_detours`` the latest with everything. Where a record leaves days open,
each answer is the interval between the earliest and the latest they can have been.
"""

from __future__ import annotations

from datetime import timedelta
from operator import attrgetter
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.days import expect_day
from lawflow.law.shown import Shown
from lawflow.study.dates.earliest import earliest
from lawflow.study.dates.latest import latest
from lawflow.study.dates.limits import Limit
from lawflow.study.dates.onward import leaves_the_road, moved

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from lawflow.law.parliament import Parliament
    from lawflow.passage.entries import Interval
    from lawflow.passage.passage import Passage
    from lawflow.passage.running import Running
    from lawflow.study.dates.earliest import Earliest
    from lawflow.study.dates.onward import Link

HORIZON: Final = timedelta(days=400)
"""How far the earliest days are looked for: more than a year, so every session is met once."""


@attrs.frozen(repr=False)
class OutcomeDates(Shown):
    """The days of one outcome.

    ``earliest`` are the first and the last day that can be the earliest: equal where nothing is open, the last
    ``None`` where it is not knowable. ``reached``: the bill has come to it.
    """

    outcome: str
    earliest: Interval
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
    expect_day(on, "on")
    views = [
        view for late in ((False, True) if _vague(passage) else (False,)) for view in exactly(passage, on, late=late)
    ]
    answers = [_dates(view, on, on + horizon) for view in views]
    return tuple(sorted(_spanned(answers), key=lambda found: (not found.reached, found.earliest[0], found.outcome)))


def direct(parliament: Parliament) -> Callable[[str, str, str], bool]:
    """Return what says whether an act stays on the direct road."""

    def allowed(source: str, act: str, target: str) -> bool:
        del source, target
        return not leaves_the_road(parliament, act)

    return allowed


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
    on_the_way = {} if not first else latest(passage, direct(passage.parliament))
    with_detours = {} if not first else latest(passage, _any)
    found = {name: _outcome(passage, soonest, on_the_way, with_detours) for name, soonest in first.items()}
    if reached is not None:
        found[reached] = _reached(passage, reached, on)
    return found


def _outcome(
    passage: Passage, soonest: Earliest, on_the_way: dict[str, Limit], with_detours: dict[str, Limit]
) -> OutcomeDates:
    name = soonest.outcome
    every = with_detours.get(name, Limit("not-knowable", stage=passage.state))
    road = straight(passage, soonest.chain).get(name, every)
    span = soonest.day, soonest.by
    return OutcomeDates(name, span, soonest.chain, on_the_way.get(name, every), road, every, soonest.question)


def _reached(passage: Passage, outcome: str, on: date) -> OutcomeDates:
    """Return the days of the outcome that the bill has come to already."""
    stages = passage.procedure.stage
    came = (
        entry
        for entry in reversed(passage.journal)
        if entry.source not in stages or stages[entry.source].outcome != outcome
    )
    entry = next(came, None)
    first = entry.first if entry is not None else passage.first
    last = first if entry is None else min(entry.last or on, max(on, first))
    limit = Limit("date", first if first == last else None, between=(first, last))
    question = passage.stopped_by if outcome == "undetermined" else None
    return OutcomeDates(outcome, (first, last), (), limit, limit, limit, question, reached=True)


def _vague(passage: Passage) -> bool:
    """Say whether the record leaves open when a running term began, stopped or went on."""
    spans = [span for running in passage.running for span in _spans(running)]
    return any(first != last for first, last in spans)


def _spans(running: Running) -> Iterable[Interval]:
    yield running.start
    for referral, decision in running.pauses:
        yield from (referral, decision)
    if running.paused is not None:
        yield running.paused


def exactly(passage: Passage, on: date, *, late: bool) -> Iterator[Passage]:
    """Yield the passage on a day if all that is left open happened as early, or as ``late``, as it can have."""
    running = tuple(_pinned(live, on, late=late) for live in passage.running)
    yield from moved(passage.pinned(on, running), on)


def _pinned(running: Running, on: date, *, late: bool) -> Running:
    """Return the term with exact days: it ends early if it began early, was referred late and decided early."""

    def at(span: Interval, *, last: bool) -> Interval:
        day = min(span[1] or on, max(on, span[0])) if last else span[0]
        return day, day

    pauses = []
    for referral, decision in running.pauses:
        referred = at(referral, last=not late)
        decided = at(decision, last=late)
        pauses.append((referred, max(referred, decided)))
    paused = at(running.paused, last=not late) if running.paused is not None else None
    return attrs.evolve(running, start=at(running.start, last=late), pauses=tuple(pauses), paused=paused)


def _spanned(answers: list[dict[str, OutcomeDates]]) -> Iterator[OutcomeDates]:
    """Yield each outcome with the span of its days over all the answers that know it."""
    for name in dict.fromkeys(name for answer in answers for name in answer):
        all_found = [answer[name] for answer in answers if name in answer]
        lasts = [found.earliest[1] for found in all_found]
        last = None if None in lasts else max(day for day in lasts if day is not None)
        yield attrs.evolve(
            all_found[0],
            earliest=(min(found.earliest[0] for found in all_found), last),
            latest=_widest([found.latest for found in all_found]),
            straight=_widest([found.straight for found in all_found]),
            with_detours=_widest([found.with_detours for found in all_found]),
            reached=all(found.reached for found in all_found) and len(all_found) == len(answers),
        )


def _widest(limits: list[Limit]) -> Limit:
    """Return the limit that the answers leave: the loosest kind, and the span of the days."""
    loosest = max(limits, key=attrgetter("looseness"))
    if loosest.kind == "none" or len(limits) == 1:
        return loosest
    spans = [limit.between or (limit.day, limit.day) for limit in limits]
    firsts = [first for first, _ in spans if first is not None]
    lasts = [last for _, last in spans]
    last = None if None in lasts else max(day for day in lasts if day is not None)
    same = loosest.kind == "date" and firsts and min(firsts) == last
    return attrs.evolve(loosest, day=last if same else None, between=(min(firsts), last) if firsts else None)
