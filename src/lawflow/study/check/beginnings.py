"""Where the trials of a procedure begin: days near what they are to meet, and a chamber away where a rule asks it."""

from __future__ import annotations

from datetime import timedelta
from functools import lru_cache
from itertools import islice, pairwise
from typing import TYPE_CHECKING, Final

from lawflow.law.absences import Absence
from lawflow.study.histories.enacting import AN_ELECTION
from lawflow.study.histories.starting import begun, starts

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.bills import Bill
    from lawflow.law.calendar import Calendar
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.passage.passage import Passage

BEGUN: Final = 4
"""Days on which histories are begun, where the first does not lead everywhere."""
BEFORE_A_TURN: Final = timedelta(days=60)
"""So long before a rule begins or ends histories are begun that are to meet the old one."""
WHO_SITS: Final = "sits:"
"""How what a rule reads of the calendar begins, if it is who sits on a day."""


def begun_on(procedure: Procedure) -> tuple[date, ...]:
    """Return the days on which histories are begun: the usual one, some before a change of rules or an absence."""
    first, *others = islice(starts(procedure), BEGUN)
    days, imagined = procedure.days, _imagined(procedure)
    leaving = [away.first_at_earliest for away in (*procedure.parliament.calendar.absences, *imagined)]
    within = [max(_before(turn), days.first) for turn in (*procedure.turns, *leaving) if days.first < turn <= days.last]
    return tuple(dict.fromkeys((first, *within, *others)))


def _before(turn: date) -> date:
    return turn - BEFORE_A_TURN + timedelta(days=1)


@lru_cache(maxsize=64)
def _imagined(procedure: Procedure) -> tuple[Absence, ...]:
    """Return absences for the rules that ask for one: of a chamber, in each stretch of rules in which it never left."""
    asked = (need.presence for step in procedure.all_steps for need in step.needs)
    missing = sorted({chamber for chamber, sits in filter(None, asked) if not sits})
    days, usual = procedure.days, next(starts(procedure))
    turns = sorted(turn for turn in procedure.turns if days.first < turn <= days.last)
    known = [(away.chamber, away.first_at_earliest) for away in procedure.parliament.calendar.absences if away.early]
    found: list[Absence] = []
    for chamber in missing:
        for first, last in pairwise((days.first, *turns, days.last)):
            if any(of == chamber and first < day < last for of, day in known):
                continue
            leaves = usual if first <= usual < last else max(first, last - BEFORE_A_TURN - AN_ELECTION * 2)
            found.append(_away(chamber, leaves + BEFORE_A_TURN + AN_ELECTION / 4))
    return tuple(found)


def _away(chamber: str, first: date) -> Absence:
    until = first + AN_ELECTION
    return Absence(chamber, first, first, until, until, "imagined", ())


@lru_cache(maxsize=256)
def calendar_of(procedure: Procedure, day: date) -> Calendar:
    """Return the calendar of histories that are begun on a day: before an imagined absence with it."""
    calendar = procedure.parliament.calendar
    for away in _imagined(procedure):
        calendar = calendar.with_absence(away) if day == _before(away.first_at_earliest) else calendar
    return calendar


def begun_before(procedure: Procedure, bill: Bill, day: date) -> Passage:
    """Return the passage of a bill not yet introduced, on one of the days on which trials are begun."""
    passage, calendar = begun(procedure, bill, day), calendar_of(procedure, day)
    if calendar is not passage.calendar:
        passage.live_by(calendar)
    return passage


@lru_cache(maxsize=65536)
def asks_the_day(steps: tuple[Step, ...]) -> bool:
    """Say whether rows ask for the day, otherwise than for who sits on it."""
    reads = (read for step in steps for need in step.needs for read in need.reads)
    return any(read.where in ("day", "term") and not read.name.startswith(WHO_SITS) for read in reads)


@lru_cache(maxsize=65536)
def asks_who_sits(steps: tuple[Step, ...]) -> bool:
    """Say whether rows ask which chamber sits on the day."""
    reads = (read for step in steps for need in step.needs for read in need.reads)
    return any(read.where == "day" and read.name.startswith(WHO_SITS) for read in reads)


@lru_cache(maxsize=65536)
def asks_for_an_absence(step: Step) -> bool:
    """Say whether a step is open only while a chamber does not sit."""
    demands = (demand for need in step.needs for demand in need.demands)
    return any(demand.read.name.startswith(WHO_SITS) and demand.values == (False,) for demand in demands)


@lru_cache(maxsize=65536)
def before_an_absence(calendar: Calendar, day: date) -> bool:
    """Say whether a chamber leaves soon after a day."""
    leaving = (away.first_at_earliest for away in calendar.absences)
    return any(day < first <= day + BEFORE_A_TURN for first in leaving)


@lru_cache(maxsize=65536)
def away_on(calendar: Calendar, day: date) -> frozenset[str]:
    """Return the chambers that do not sit on a day."""
    gone = {away.chamber for away in calendar.absences}
    return frozenset(chamber for chamber in gone if calendar.sits(chamber, day, day) is False)
