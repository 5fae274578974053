"""Working days of Kazakhstan: weekends, holidays and the days that decrees moved, from the library ``holidays``.

Kept apart because importing ``holidays`` costs tens of milliseconds, which most bills never need.

The library has Nauryz (22 March) only since 2002, and moves a holiday that falls on a weekend only
since then. A resolution of the Government moved days of rest around 22 March 2001 "for Nauryz"
(https://adilet.zan.kz/rus/docs/P010000282_), so it was a day off before 2002 as well (inferred; the
decree of 1995 on holidays was not read): a count over 22 March 1996 to 2001 may be a day short.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from holidays.countries.kazakhstan import Kazakhstan

if TYPE_CHECKING:
    from datetime import date

# Filled at once, because a decree for one year may make a Saturday of the year before a working day
# (28 December 2013 for 3 January 2014), and the library learns of it only with the later year.
_DAYS: Final = Kazakhstan(years=range(1995, 2031))


def is_working_day(day: date) -> bool:
    """Say whether ``day`` is neither a holiday nor a day of rest, moved days included where the library has them.

    >>> from datetime import date
    >>> is_working_day(date(2007, 9, 2)), is_working_day(date(2025, 9, 1))  # a Sunday worked, a Monday off
    (True, False)
    """
    return bool(_DAYS.is_working_day(day))
