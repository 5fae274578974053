"""Imagined worlds: a calendar in which the Mäjilis is away between two days."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.law.absences import Absence
from lawflow.parliaments.kz import PARLIAMENT
from lawflow.parliaments.kz.instruments import C23

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.calendar import Calendar


def without_majilis(first: date, last: date) -> Calendar:
    """Return the calendar of the parliament, with the Mäjilis away between two days and at no other time."""
    away = Absence("majilis", first, first, last, last, "imagined", (C23["55(5)"],))
    return attrs.evolve(PARLIAMENT.calendar, absences=(away,))
