"""What is known when an act is put to a bill: the facts at which conditions may look."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

from lawflow.law.facts import Facts

if TYPE_CHECKING:
    from lawflow.dossiers.dossier import Act
    from lawflow.law.calendar import Calendar
    from lawflow.law.chambers import Chambers
    from lawflow.law.parliament import Parliament
    from lawflow.law.procedure import Procedure
    from lawflow.passage.entries import Entry
    from lawflow.passage.progress import Progress


def facts(progress: Progress, act: Act, low: date, high: date | None) -> Facts:
    """Return what conditions may look at for an act done between two days."""
    closes = reopens = None
    parliament = progress.procedure.parliament
    if low == high and act.act in _asking_of_the_day(progress.procedure):
        calendar, lapses = progress.calendar, parliament.lapses_that_sign
        closes = _closes(calendar, low)
        reopens = calendar.reopens(low, next((progress.memory.get(f"lapse:{lapse}") for lapse in lapses), None))
    filled, chambers = progress.seats, parliament.chambers

    def seats(chamber: str) -> tuple[int, ...]:
        return (filled[chamber],) if chamber in filled else _seats_on(chambers, chamber, low, high)

    def alone() -> bool | None:
        return _still_alone(parliament, progress.journal, low, high)

    days = low, high or date.max
    return Facts(
        progress.bill, act.says, act.votes, progress.memory, seats, progress.missed, closes, reopens, alone, days
    )


@lru_cache(maxsize=65536)
def _seats_on(chambers: Chambers, chamber: str, low: date, high: date | None) -> tuple[int, ...]:
    return chambers.on(chamber, low, high or date.max) or (0,)


@lru_cache(maxsize=4096)
def _closes(calendar: Calendar, day: date) -> bool | None:
    return calendar.closes(day)


@lru_cache(maxsize=512)
def _asking_of_the_day(procedure: Procedure) -> frozenset[str]:
    """Return the acts whose conditions ask what the calendar says of the day."""
    asking = (step for step in procedure.steps for need in step.needs for read in need.reads if read.where == "day")
    return frozenset(step.act for step in asking)


def _still_alone(parliament: Parliament, journal: tuple[Entry, ...], low: date, high: date | None) -> bool | None:
    """Say whether a chamber that was dissolved was still away between two days; ``None`` where that is not known."""
    calendar, dissolutions = parliament.calendar, parliament.roles.dissolutions
    dissolved = next((entry for entry in reversed(journal) if entry.act in dissolutions), None)
    if dissolved is None or high is None:
        return None
    for chamber in parliament.roles[dissolved.act].ends:
        if calendar.dissolved(chamber, dissolved.first):
            away = {calendar.dissolved(chamber, day) for day in (low, high)}
            return True if True in away else None if None in away else False
    return None


@lru_cache(maxsize=64)
def left_open(procedure: Procedure) -> frozenset[str]:
    """Return the facts on which the way of a bill depends and which a record may leave open."""
    needs = (need for step in procedure.steps for need in step.needs if need.stays_open)
    return frozenset(fact for need in needs for fact in need.facts)
