"""Working days of Kazakhstan: weekends, holidays and the days that decrees moved.

The years that are decreed are written down (``days_off``), others are asked of the library ``holidays``, which takes
longer to import than all of the law and is not loaded before.

The library has Nauryz (22 March) only since 2002, and moves a holiday that falls on a weekend only
since then. A resolution of the Government moved days of rest around 22 March 2001 "for Nauryz"
(https://adilet.zan.kz/rus/docs/P010000282_), so it was a day off before 2002 as well (inferred; the
decree of 1995 on holidays was not read): a count over 22 March 1996 to 2001 may be a day short.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, Final

from lawflow.parliaments.kz.days_off import DAYS_OFF

if TYPE_CHECKING:
    from datetime import date

    from holidays.countries.kazakhstan import Kazakhstan

_SATURDAY: Final = 5


@cache
def _library() -> Kazakhstan:
    from holidays.countries.kazakhstan import Kazakhstan  # noqa: PLC0415 (for years that are not written down)

    # Filled at once, because a decree for one year may make a Saturday of the year before a working day
    # (28 December 2013 for 3 January 2014), and the library learns of it only with the later year.
    return Kazakhstan(years=range(1995, 2031))


@cache
def _moved(year: int) -> frozenset[str]:
    return frozenset(" ".join(DAYS_OFF[year]).split())


def is_working_day(day: date) -> bool:
    """Say whether ``day`` is neither a holiday nor a day of rest, moved days included where they are known.

    >>> from datetime import date
    >>> is_working_day(date(2007, 9, 2)), is_working_day(date(2025, 9, 1))  # a Sunday worked, a Monday off
    (True, False)
    """
    if day.year not in DAYS_OFF:
        return bool(_library().is_working_day(day))
    return (day.weekday() < _SATURDAY) != (f"{day:%m-%d}" in _moved(day.year))
