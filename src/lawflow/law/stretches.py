"""Stretches: how a count goes on from day to day, halts, and comes to the day on which enough has run."""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Final, NamedTuple

from lawflow.law.labels import Label

Measure = Callable[[date, date, int], tuple[int, date]]
RUNS: Final = Label("мерзім өтеді", "срок течёт", "runs")
IN_SESSION_BY_RULE: Final = Label(
    "мерзім өтеді (сессия күндері Конституцияның ережесі бойынша)",
    "срок течёт (дни сессии — по правилу Конституции)",
    "runs (the session by the rule of the Constitution)",
)
BETWEEN_SESSIONS: Final = Label(
    "сессиялар аралығындағы уақыт: есепке алынбайды",
    "время между сессиями: не засчитывается",
    "between sessions: not counted",
)
SUSPENDED: Final = Label(
    "Конституцияға сәйкестігі тексерілуде: мерзім тоқтатыла тұрады",
    "проверка конституционности: течение срока приостановлено",
    "under constitutional review: suspended",
)
INTERRUPTED: Final = Label(
    "сессия аяқталғандықтан мерзім үзіледі: өткен күндер есепке алынбайды",
    "срок прерван окончанием сессии: прошедшие дни не засчитываются",
    "interrupted by the end of the session: the days that ran do not count",
)
STARTS_ANEW: Final = Label(
    "келесі сессияның бірінші күні: мерзім қайтадан басталады",
    "первый день следующей сессии: срок начинается заново",
    "first day of the next session: starts anew",
)
AWAITS_SESSION: Final = Label(
    "келесі кезекті сессияның бірінші күніне дейін",
    "до первого дня следующей очередной сессии",
    "until the first day of the next regular session",
)
UNKNOWN: Final = Label(
    "күнтізбе әзірге белгісіз",
    "календарь пока не известен",
    "the calendar is not known from here",
)

_DAY = timedelta(days=1)
FAR: Final = date.max - _DAY
_HALTED = (BETWEEN_SESSIONS, SUSPENDED, INTERRUPTED, STARTS_ANEW)


class CountStep(NamedTuple):
    """A stretch of the count: its first and last day, how many units of the term it counted, and why."""

    first: date
    last: date
    counted: int
    why: Label


class Halt:
    """A stretch in which the term does not run."""

    def __init__(self, first: date, last: date, why: Label) -> None:
        self.first, self.last, self.why = first, last, why


Ran = tuple[date | None, tuple[CountStep, ...]]
"""The last day of a count, and its stretches as far as it got: no day if it met the end of what is known."""


def run(start: date, need: int, halts: tuple[Halt, ...], horizon: date, measure: Measure) -> Ran:
    """Count ``need`` units from the day after ``start``, stretch by stretch, as far as ``horizon``."""
    steps: list[CountStep] = []
    day = start
    known = tuple(halt for halt in halts if halt.first <= horizon)
    for halt in (*known, Halt(horizon + _DAY, FAR, UNKNOWN)):
        if need and day + _DAY < halt.first:
            counted, last = measure(day + _DAY, halt.first - _DAY, need)
            steps.append(CountStep(day + _DAY, last, counted, RUNS))
            need, day = need - counted, last
        if need and halt.why is UNKNOWN:
            return None, tuple(steps)
        if day < halt.last and (need or _moves_last_day(halt, day)):
            steps.append(CountStep(day + _DAY, halt.last, 0, halt.why))
            day = halt.last
    return day, tuple(steps)


def _moves_last_day(halt: Halt, day: date) -> bool:
    """Say whether a referral on the last day ``day`` moves it, so that the term cannot lapse under review."""
    return halt.why is SUSPENDED and halt.first <= day + _DAY


def calendar_days(first: date, last: date, left: int) -> tuple[int, date]:
    """Return how many of the days ``left`` run from ``first`` to ``last`` at most, and the last day used."""
    counted = min(left, (last - first).days + 1)
    return counted, first + (counted - 1) * _DAY


def working_days(works: Callable[[date], bool], first: date, last: date, left: int) -> tuple[int, date]:
    """Return the same for working days."""
    counted, day = 0, first - _DAY
    while counted < left and day < last:
        day += _DAY
        counted += works(day)
    return counted, day


def days_halted(steps: Iterable[CountStep]) -> int:
    """Return how many calendar days of a count did not run."""
    return sum((step.last - step.first).days + 1 for step in steps if step.why in _HALTED)
