"""Worlds: the calendar by which an imagined bill goes, with the chamber away or sitting as a rule asks."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.absences import Absence
from lawflow.parliaments.kz import PARLIAMENT
from tests.proof.needs import needs_of

if TYPE_CHECKING:
    from lawflow.law.calendar import Calendar
    from tests.proof.text import LawText, Rule

LONG_AGO: Final = date(1990, 1, 1)
MEETS: Final = "clock.convocation"
DISSOLVED: Final = "clock.dissolution"
EVENTS: Final = (MEETS, DISSOLVED, "clock.session-closes")
"""Events of the calendar: they fit wherever a bill stands."""


@cache
def waiting(law: LawText) -> frozenset[str]:
    """Return the stages at which a bill waits for a chamber to meet."""
    return frozenset(rule.source for rule in law.rules if rule.act == MEETS)


@cache
def away_for(law: LawText, rule: Rule) -> frozenset[str]:
    """Return the chambers that are away when a rule is taken: those it asks to be, or for which the bill waits."""
    needs = list(needs_of(rule))
    asked = {need.about for need in needs if need.kind == "away"}
    waits = rule.source in waiting(law) and not any(need.kind == "sits" for need in needs)
    return frozenset(asked | ({"majilis"} if waits else set()))


@cache
def world(away: frozenset[str], until: date = date.max, *, imagined: bool = False) -> Calendar:
    """Return the calendar in which these chambers are away up to a day, and the others sit."""
    absences = tuple(Absence(one, LONG_AGO, LONG_AGO, until, until, "imagined", ()) for one in sorted(away))
    return attrs.evolve(PARLIAMENT.calendar, absences=absences, imagined=imagined)


def world_of(law: LawText, rule: Rule, day: date) -> Calendar:
    """Return the calendar by which a rule is taken on a day: of a chamber that meets, away until the eve."""
    if rule.act == MEETS:
        return world(frozenset({"majilis"}), day - timedelta(days=1))
    return world(away_for(law, rule), imagined=rule.act == DISSOLVED)
