"""Backward from a day: the last day for each act if the bill is to be law by then.

Two answers for each act of the direct chain. *Possible*: done on that day, the bill can still be
signed in time. *Sure*: done on that day, it is signed (or counts as signed) in time even if every
organ after it uses its whole term, on the same road. Both are found by asking forward, day by day;
what can be done on a day can be done the day before, so the search halves the span.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.days import expect_day
from lawflow.law.shown import Shown
from lawflow.study.dates.dates import exactly, straight
from lawflow.study.dates.earliest import earliest
from lawflow.study.dates.limits import Limit, last_lawful
from lawflow.study.dates.onward import moved, taken

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from lawflow.passage.passage import Passage
    from lawflow.study.dates.onward import Link

_DAY = timedelta(days=1)
LAW: Final = "signed"
"""The outcome counted back from: a law is in force on signature; one counted as signed bears the same last day."""


@attrs.frozen(repr=False)
class LastDay(Shown):
    """One act of the direct chain, and the last days on which it can be done.

    ``possible`` is ``None`` if it is too late. ``sure`` is ``None`` if it is too late, or if time after the act
    is not bound or not known: then ``limit`` is ``none`` or ``not-knowable`` and names the stage.
    """

    link: Link
    possible: date | None
    sure: date | None
    limit: Limit


def last_days(passage: Passage, on: date, by: date) -> tuple[LastDay, ...]:
    """Return the last days of each act to come, for a bill that is to be law by a day.

    Empty if the bill cannot become law by then, or has become it. Where the record leaves days open, terms
    are taken to have begun as late as they can have. The passage stays where it is.
    """
    expect_day(on, "on")
    expect_day(by, "by")
    for view in exactly(passage, on, late=True):
        found = earliest(view, on, by, only=(LAW,)).get(LAW)
        if found is not None and found.chain:
            return tuple(_last_day(view, found.chain, place, by) for place in range(len(found.chain)))
    return ()


def _last_day(passage: Passage, chain: tuple[Link, ...], place: int, by: date) -> LastDay:
    rest = chain[place + 1 :]

    def is_possible(day: date) -> bool:
        done = _done(passage, chain[: place + 1], day)
        if done is not None and (_replayed(done, rest, day) or LAW in earliest(done, day, by, only=(LAW,))):
            return True
        others = _done_otherwise(passage, chain[: place + 1], day)
        return any(LAW in earliest(other, day, by, only=(LAW,)) for other in others)

    def slowest(day: date) -> Limit | None:
        done = _done(passage, chain[: place + 1], day)
        if done is None:
            return None
        if done.outcome == LAW:
            return Limit("date", day)
        return straight(done, rest).get(LAW, Limit("not-knowable", stage=done.state))

    def is_sure(day: date) -> bool:
        limit = slowest(day)
        return limit is not None and limit.day is not None and limit.day <= by

    first = chain[place].day
    starts = (first, *passage.calendar.comings_and_goings(first, by))
    return LastDay(
        chain[place],
        _last_of(is_possible, starts, by),
        _last_of(is_sure, starts, by),
        slowest(first) or Limit("not-knowable", stage=chain[place].source),
    )


def _last_of(holds: Callable[[date], bool], starts: tuple[date, ...], last: date) -> date | None:
    """Return the last day up to ``last`` on which ``holds``, if that changes once at most after each of ``starts``."""
    for start in reversed(starts):
        found = _last_that(holds, start, last)
        if found is not None:
            return found
        last = start - _DAY
    return None


def _last_that(holds: Callable[[date], bool], first: date, last: date) -> date | None:
    """Return the last day from ``first`` to ``last`` on which ``holds``, if what holds on a day holds before it."""
    if not holds(first):
        return None
    while first < last:
        middle = first + ((last - first + _DAY) // _DAY // 2 or 1) * _DAY
        if holds(middle):
            first = middle
        else:
            last = middle - _DAY
    return first


def _done(passage: Passage, chain: tuple[Link, ...], day: date) -> Passage | None:
    """Return the passage after the chain with its last act on ``day``, those before it as late as is lawful.

    Where that act leads elsewhere by then, as it does once a chamber is gone, the bill goes there.
    """
    view = _before(passage, chain, day)
    return _step(view, chain[-1], day) if view is not None else None


def _done_otherwise(passage: Passage, chain: tuple[Link, ...], day: date) -> list[Passage]:
    """Return the passages after the chain where its last act leads elsewhere on ``day``, a chamber being away."""
    view, last = _before(passage, chain, day), chain[-1]
    if view is None:
        return []
    ways = (waited for waited in moved(view, max(day, view.first)) if waited.state == last.source)
    return [other for waited in ways for other in taken(waited, last.act, waited.first) if other.state != last.target]


def _before(passage: Passage, chain: tuple[Link, ...], day: date) -> Passage | None:
    """Return the passage before the last act of the chain; ``None`` if a term was broken by ``day``."""
    view: Passage | None = passage
    for link in chain[:-1]:
        view = _as_late(view, link, day) if view is not None else None
    return None if view is None or (last_lawful(view, silence=False) or day) < day else view


def _as_late(passage: Passage, link: Link, day: date) -> Passage | None:
    """Return the passage after the act of the link on the last lawful day up to ``day``.

    A silence may leave the bill where it stands; if it does not, the act comes before it.
    """
    unlapsed, unbroken = (last_lawful(passage, silence=silence) or day for silence in (True, False))
    return _step(passage, link, min(day, unbroken)) or _step(passage, link, min(day, unlapsed))


def _step(passage: Passage, link: Link, day: date, *, anywhere: bool = False) -> Passage | None:
    """Return the passage after the act of the link on a day; ``None`` if it is not lawful then.

    The act leads where the link does or, if asked, ``anywhere``.
    """
    for waited in moved(passage, max(day, passage.first)):
        if link.act in passage.parliament.acts.by_clock and waited.state == link.target != link.source:
            return waited  # the lapse has come by itself
        for trial in taken(waited, link.act, waited.first):
            if anywhere or trial.state == link.target:
                return trial
    return None


def _replayed(passage: Passage, rest: tuple[Link, ...], day: date) -> bool:
    """Say whether all the rest of the chain can follow on the same day; no need to search then."""
    view: Passage | None = passage
    for link in rest:
        view = _step(view, link, day) if view is not None else None
    return view is not None and view.first <= day
