"""Counting: from a term and the day that starts it to the day it ends, and how the count went.

Days count from the day after the start. A month ends on the same date of the next month, or on its
last day. A term that ends on a day off is not moved: no text says so (open question ``L-3``).
"""

from collections.abc import Callable
from datetime import date, timedelta
from functools import lru_cache, partial
from itertools import takewhile
from operator import attrgetter
from typing import NamedTuple

from lawflow.law.calendar import Calendar
from lawflow.law.days import last_of_month
from lawflow.law.stretches import (
    AWAITS_SESSION,
    BETWEEN_SESSIONS,
    FAR,
    IN_SESSION_BY_RULE,
    INTERRUPTED,
    RUNS,
    STARTS_ANEW,
    SUSPENDED,
    UNKNOWN,
    CountStep,
    Halt,
    Measure,
    calendar_days,
    days_halted,
    run,
    working_days,
)
from lawflow.law.terms import Bound, Count, Recess, Term

_DAY = timedelta(days=1)
Pauses = tuple[tuple[date, date], ...]
_FURTHEST = timedelta(days=250)
"""The longest terms run for two months, and a recess lasts two: none that begins later bears on them."""


class Due(NamedTuple):
    """When a term ends.

    ``day`` is its last day, included: for a term *by which* the last day on which the act is in time,
    for a term *not before which* the last day on which it is still barred. ``None`` is not knowable;
    then ``earliest`` and ``latest`` say between which days it must lie (``latest`` is ``None`` if
    nothing bounds it), otherwise both equal ``day``. ``not_counted`` are the calendar days that did not
    run; days off inside a term of working days are not among them. ``steps`` follow one another from
    the day after ``start`` to the last day, or to where the calendar stops being known.
    """

    start: date
    day: date | None
    earliest: date
    latest: date | None
    not_counted: int
    steps: tuple[CountStep, ...]


class _Rule(NamedTuple):
    """What of a term the count depends on; small, so that it is cheap as a key."""

    length: int
    unit: Count
    recess: Recess
    bound: Bound


def due(
    term: Term, start: date, calendar: Calendar, *, tracks: frozenset[str] = frozenset(), pauses: Pauses = ()
) -> Due:
    """Return when ``term`` ends if it starts on ``start``.

    ``tracks`` are those of the bill: one in ``term.recess_exempt`` lets the term run through the time
    between sessions. ``pauses`` are the days of referral and of decision of each suspension: the day of
    referral still counts, the days after it up to and including the day of decision do not (inferred,
    ``L-4``). Raises ValueError for a length below one or a decision before its referral.

    >>> from lawflow.law.calendar import Calendar
    >>> from lawflow.law.sessions import Session
    >>> from lawflow.law.labels import Label
    >>> from lawflow.law.sources import Footing
    >>> from lawflow.law.terms import Term
    >>> first, last = date(2023, 1, 1), date(2023, 12, 31)
    >>> session = Session(first, last, "regular", Footing.STATED, "an example")
    >>> year = Calendar((session,), (), last, last, 0, first.month, lambda: lambda day: day.isoweekday() < 6)
    >>> month = Term("month", 1, Count.MONTHS, Label.same("a month"), ("chamber.present",), (), ())
    >>> str(due(month, date(2023, 1, 31), year).day)
    '2023-02-28'
    >>> str(due(month, date(2023, 1, 31), year, pauses=((date(2023, 2, 10), date(2023, 2, 20)),)).day)
    '2023-03-10'
    """
    return _due(_rule(term, bool(tracks.intersection(term.recess_exempt))), start, calendar, pauses)


@lru_cache(maxsize=4096)
def _rule(term: Term, exempt: bool) -> _Rule:  # noqa: FBT001 (a key of two parts)
    return _Rule(term.length, term.count, Recess.RUNS if exempt else term.recess, term.bound)


@lru_cache(maxsize=1 << 16)
def _due(rule: _Rule, start: date, calendar: Calendar, pauses: Pauses) -> Due:
    _check(rule, pauses)
    if rule.unit is Count.NEXT_SESSION_DAY:
        result = _until_next_session(start, calendar)
    else:
        result = _between_sessions(rule, start, calendar, pauses)
    return _day_before(result) if rule.bound is Bound.NOT_BEFORE else result


def _between_sessions(rule: _Rule, start: date, calendar: Calendar, pauses: Pauses) -> Due:
    """Count with the times between sessions as short as they can be and as long, where their days were not read."""
    count = _restarting if rule.recess is Recess.RESTARTS else _running
    soonest = count(rule, start, calendar, pauses, longest=False)
    if rule.recess is Recess.RUNS or calendar.rule is None or _as_read(soonest, calendar):
        return soonest
    latest = count(rule, start, calendar, pauses, longest=True)
    if soonest.day is not None and soonest.day == latest.day:
        return soonest._replace(steps=_by_rule(soonest.steps, calendar))
    alike = tuple(one for one, other in zip(soonest.steps, latest.steps, strict=False) if one == other)
    return _not_known(start, _by_rule(alike, calendar), (soonest.earliest, latest.latest))


def _as_read(found: Due, calendar: Calendar) -> bool:
    """Say whether a count rests on sessions whose days were read."""
    return found.day is not None and max(found.day, found.start) <= calendar.known_until


def _by_rule(steps: tuple[CountStep, ...], calendar: Calendar) -> tuple[CountStep, ...]:
    """Return the stretches of a count, those in sessions of years to come with the rule that they rest on."""
    return tuple(
        step._replace(why=IN_SESSION_BY_RULE) if step.why is RUNS and step.last > calendar.known_until else step
        for step in steps
    )


def _check(rule: _Rule, pauses: Pauses) -> None:
    if rule.length < 1:
        message = f"a term of {rule.length} {rule.unit.value} has no length"
        raise ValueError(message)
    for referral, decision in pauses:
        if decision < referral:
            message = f"the decision of {decision} is earlier than its referral of {referral}"
            raise ValueError(message)


def _until_next_session(start: date, calendar: Calendar) -> Due:
    opening = calendar.next_opening(start)
    if opening is None:
        since = start if start < calendar.known_from else max(start, calendar.known_until)
        return _not_known(start, (), (since + _DAY, None))
    day, latest = opening
    if day != latest:
        return _not_known(start, (), opening)
    return _known(start, day, (CountStep(start + _DAY, day, 1, AWAITS_SESSION),))


def _running(rule: _Rule, start: date, calendar: Calendar, pauses: Pauses, *, longest: bool) -> Due:
    """Count on, leaving out pauses and, where the rule says so, the time between sessions."""
    halts, measure = _halts(rule, start, calendar, pauses, longest=longest), _measure(rule, calendar)
    need = _need(rule, start)
    horizon = _horizon(rule, start, calendar)
    day, steps = run(start, need, halts, horizon, measure)
    if day is not None:
        return _known(start, day, steps)
    slack = 0 if measure is calendar_days else calendar.moved_at_most
    soonest = run(start, need - slack, halts, FAR, measure)[0] if need > slack else start
    furthest, _ = run(start, need + slack, halts, FAR, measure)
    latest = None if rule.recess is Recess.NOT_COUNTED else furthest
    return _not_known(start, steps, (max(soonest or start, horizon + _DAY, start + _DAY), latest))


def _restarting(rule: _Rule, start: date, calendar: Calendar, pauses: Pauses, *, longest: bool) -> Due:
    """Count anew from the first day of the next session as often as a session ends before the term does."""
    plain, begun = rule._replace(recess=Recess.RUNS), start
    lost: tuple[CountStep, ...] = ()
    once = _running(plain, begun, calendar, pauses, longest=longest)
    if start + _DAY < calendar.known_from:
        return _not_known(start, (), (once.earliest, None))
    while (recess := calendar.recess_after(begun, longest=longest)) and recess[0] <= once.earliest:
        lost += _cut(begun, recess)
        begun = recess[1] + _DAY
        once = _running(plain, begun, calendar, pauses, longest=longest)
    if once.day is None or (calendar.rule is None and max(begun, once.day) > calendar.known_until):
        sure = tuple(step for step in lost if step.last <= calendar.known_until)
        return _not_known(start, sure, (once.earliest, None))
    return _known(start, once.day, lost + once.steps)


def _cut(begun: date, recess: tuple[date, date]) -> tuple[CountStep, ...]:
    """Return the stretches from the day after ``begun`` to the first day of the session after ``recess``."""
    first, last, anew = max(recess[0], begun + _DAY), recess[1], recess[1] + _DAY
    ran = CountStep(begun + _DAY, first - _DAY, 0, INTERRUPTED)
    rest = CountStep(first, last, 0, BETWEEN_SESSIONS), CountStep(anew, anew, 0, STARTS_ANEW)
    return (ran, *rest) if ran.first <= ran.last else rest


def _need(rule: _Rule, start: date) -> int:
    """Return how many units must run: for months, the calendar days to the same date, which is what must run."""
    match rule.unit:
        case Count.MONTHS:
            return (_months_on(start, rule.length) - start).days
        case Count.NEXT_WORKING_DAY:
            return 1
    return rule.length


def _months_on(day: date, months: int) -> date:
    """Return the same date of a later month, or its last day.

    >>> _months_on(date(2024, 1, 31), 1), _months_on(date(2024, 11, 15), 2)
    (datetime.date(2024, 2, 29), datetime.date(2025, 1, 15))
    """
    years, month = divmod(day.month - 1 + months, 12)
    year, month = day.year + years, month + 1
    return date(year, month, min(day.day, last_of_month(year, month)))


def _measure(rule: _Rule, calendar: Calendar) -> Measure:
    """Return the function that counts the units of the term in a stretch."""
    if rule.unit in (Count.WORKING_DAYS, Count.NEXT_WORKING_DAY):
        return partial(working_days, calendar.expected_working_day)
    return calendar_days


def _horizon(rule: _Rule, start: date, calendar: Calendar) -> date:
    """Return the last day to which the count can be sure."""
    horizon = FAR
    if rule.recess is Recess.NOT_COUNTED:
        known = calendar.known_until if calendar.rule is None else FAR
        horizon = known if calendar.known_from <= start + _DAY else start
    if rule.unit in (Count.WORKING_DAYS, Count.NEXT_WORKING_DAY):
        horizon = min(horizon, calendar.working_days_decreed_until)
    return horizon


def _halts(rule: _Rule, start: date, calendar: Calendar, pauses: Pauses, *, longest: bool) -> tuple[Halt, ...]:
    """Return the stretches that do not run, in order; they may overlap."""
    halts = [Halt(referral + _DAY, decision, SUSPENDED) for referral, decision in pauses if referral < decision]
    if rule.recess is Recess.NOT_COUNTED:
        ended = max([start, *(decision for _, decision in pauses)])
        far = ended + _FURTHEST if ended < FAR - _FURTHEST else FAR
        recesses = calendar.recesses_after(start, longest=longest)
        halts += (Halt(first, last, BETWEEN_SESSIONS) for first, last in takewhile(_before(far), recesses))
    return tuple(sorted(halts, key=attrgetter("first", "last")))


def _before(day: date) -> Callable[[tuple[date, date]], bool]:
    return lambda recess: recess[0] < day


def _known(start: date, day: date, steps: tuple[CountStep, ...]) -> Due:
    return Due(start, day, day, day, days_halted(steps), steps)


def _not_known(start: date, steps: tuple[CountStep, ...], between: tuple[date, date | None]) -> Due:
    """Return the term of which only the bounds are known, with a last stretch that says from where it is not."""
    earliest, latest = between
    since = steps[-1].last + _DAY if steps else start + _DAY
    told = (*steps, CountStep(since, max(since, earliest), 0, UNKNOWN))
    return Due(start, None, earliest, latest, days_halted(steps), told)


def _day_before(due: Due) -> Due:
    """Return the last day on which the act is still barred: the day before the one that completes the count."""
    if due.day is None:
        latest = due.latest and due.latest - _DAY
        return due._replace(earliest=due.earliest - _DAY, latest=latest)
    day = due.day - _DAY
    end = due.steps[-1]
    cut = (end._replace(last=day, counted=max(end.counted - 1, 0)),) if end.first <= day else ()
    steps = (*due.steps[:-1], *cut)
    return due._replace(day=day, earliest=day, latest=day, not_counted=days_halted(steps), steps=steps)
