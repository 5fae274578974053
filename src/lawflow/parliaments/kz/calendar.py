"""The calendar of the Parliament of Kazakhstan, 30 January 1996 to 30 June 2026.

A regular session goes from the first working day of September to the last working day of June
(Constitution 1995 art. 59(3), the same in all versions read). Where no source names the day it is
inferred from that rule and the working days of the time, moved days included. No extraordinary
session was read of, so none is recorded: that there was none is not shown.

A new convocation opens a session of its own, so the session during which it first meets is written
as two that touch. While the Mäjilis alone is absent the session goes on for the Senate, which then
adopts the laws (art. 55(5) since 2007): such a time is not written as one between sessions (inferred;
no text read says what becomes of the session). The first sessions of the second, third and sixth
convocations were not read, nor was any other early end of the Mäjilis's powers.

The Constitution of 2026 ended Parliament's powers on 1 July 2026. The first session of the Kurultai
follows the election of 23 August 2026 (its day was not found), so the calendar is known until then. Of
the sessions after that the law says what it said before (Constitution of 2026 art. 58(3)): they go from
the first working day of September to the last working day of June, each within a few days, as the
working days of years to come are not decreed (inferred).
"""

from __future__ import annotations

from datetime import date

from lawflow.law.absences import Absence
from lawflow.law.calendar import Calendar
from lawflow.law.sessions import Session, SessionRule
from lawflow.law.sources import Footing
from lawflow.law.stored import Stored
from lawflow.parliaments.kz.instruments import C07, C23, C26

_RULE = "Constitution 1995 art. 59(3), with the working days of the year"
_FIRST = "Parliament first met on 30 January 1996 (Wikipedia, Parliament of Kazakhstan); its end by art. 59(3)"
_FOURTH = (
    "first session of the 4th convocation, a Sunday that was worked for Friday 31 August: "
    "http://www.investkz.com/en/articles/538.html; its end by art. 59(3)"
)
_BEFORE_FIFTH = "Constitution 1995 art. 59(3); ends the day before the Mäjilis of the 5th convocation first met"
_FIFTH = (
    "first session of the Mäjilis of the 5th convocation: "
    "https://en.tengrinews.kz/politics_sub/New-Majilis-opens-its-first-session-6964/; its end by art. 59(3)"
)
_BEFORE_SEVENTH = "Constitution 1995 art. 59(3); ends the day before the Mäjilis of the 7th convocation first met"
_SEVENTH = (
    "first session of the Mäjilis of the 7th convocation, 15 January to 30 June 2021: its own report on the results of that "
    "session, kept in github.com/opengov-kz/parlam-kz (mazhilis_documents)"
)
_BEFORE_EIGHTH = "Constitution 1995 art. 59(3); ends the day before Parliament of the 8th convocation first met"
_EIGHTH = (
    "first session of Parliament of the 8th convocation: https://www.inform.kz/en/"
    "kazakh-president-opens-1st-session-of-the-parliament-of-viii-convocation_a4050712; its end by art. 59(3)"
)
_LAST = (
    "opened on 2 September 2025, as 1 September was a day off carried over from Saturday 30 August; last joint "
    "sitting on 30 June 2026, powers end on 1 July (Constitution 2026 art. 95(1))"
)
_ABSENT_2007 = "dissolved on 20 June 2007, first session 2 September: http://www.investkz.com/en/articles/538.html"
_ABSENT_2011 = (
    "dissolved in November 2011 (day not read): https://www.rferl.org/a/"
    "kazakh_senate_approves_controversial_broadcasting_law/24438533.html; new Mäjilis 20 January 2012"
)
_ABSENT_2016 = (
    "Senate alone announced in January 2016 (day not read): https://vlast.kz/novosti/"
    "15339-senat-vremenno-budet-ispolnat-funkcii-mazilisa-do-ego-novogo-formirovania.html; the new "
    "Mäjilis was elected on 20 March (Wikipedia), its first session was not read; sitting again by its Reglament of 7 September"
)
_ABSENT_2023 = "dissolved by decree of 19 January 2023 (Wikipedia); first session 29 March 2023"

_NOT_YET_ELECTED = (
    "Constitution of 2026 art. 52(2), 58(2): its powers begin with its first session, after the election of "
    "23 August 2026; the day of that session was not found"
)

_C07 = (C07["55(5)"], C07["63(1)"])
_C23 = (C23["55(5)"], C23["63(1)"])
_C26 = (C26["52(2)"], C26["58(2)"])

CALENDAR = Calendar(
    sessions=(
        Session(date(1996, 1, 30), date(1996, 6, 28), "regular", Footing.STATED, _FIRST),
        Session(date(1996, 9, 2), date(1997, 6, 30), "regular", Footing.INFERRED, _RULE),
        Session(date(1997, 9, 1), date(1998, 6, 30), "regular", Footing.INFERRED, _RULE),
        Session(date(1998, 9, 1), date(1999, 6, 30), "regular", Footing.INFERRED, _RULE),
        Session(date(1999, 9, 1), date(2000, 6, 30), "regular", Footing.INFERRED, _RULE),
        Session(date(2000, 9, 1), date(2001, 6, 29), "regular", Footing.INFERRED, _RULE),
        Session(date(2001, 9, 3), date(2002, 6, 28), "regular", Footing.INFERRED, _RULE),
        Session(date(2002, 9, 2), date(2003, 6, 30), "regular", Footing.INFERRED, _RULE),
        Session(date(2003, 9, 2), date(2004, 6, 30), "regular", Footing.INFERRED, _RULE),
        Session(date(2004, 9, 1), date(2005, 6, 30), "regular", Footing.INFERRED, _RULE),
        Session(date(2005, 9, 1), date(2006, 6, 30), "regular", Footing.INFERRED, _RULE),
        Session(date(2006, 9, 1), date(2007, 6, 29), "regular", Footing.INFERRED, _RULE),
        Session(date(2007, 9, 2), date(2008, 6, 30), "regular", Footing.STATED, _FOURTH),
        Session(date(2008, 9, 2), date(2009, 6, 30), "regular", Footing.INFERRED, _RULE),
        Session(date(2009, 9, 1), date(2010, 6, 30), "regular", Footing.INFERRED, _RULE),
        Session(date(2010, 9, 1), date(2011, 6, 30), "regular", Footing.INFERRED, _RULE),
        Session(date(2011, 9, 1), date(2012, 1, 19), "regular", Footing.INFERRED, _BEFORE_FIFTH),
        Session(date(2012, 1, 20), date(2012, 6, 29), "regular", Footing.STATED, _FIFTH),
        Session(date(2012, 9, 3), date(2013, 6, 28), "regular", Footing.INFERRED, _RULE),
        Session(date(2013, 9, 2), date(2014, 6, 30), "regular", Footing.INFERRED, _RULE),
        Session(date(2014, 9, 2), date(2015, 6, 30), "regular", Footing.INFERRED, _RULE),
        Session(date(2015, 9, 1), date(2016, 6, 30), "regular", Footing.INFERRED, _RULE),
        Session(date(2016, 9, 1), date(2017, 6, 30), "regular", Footing.INFERRED, _RULE),
        Session(date(2017, 9, 4), date(2018, 6, 29), "regular", Footing.INFERRED, _RULE),
        Session(date(2018, 9, 3), date(2019, 6, 28), "regular", Footing.INFERRED, _RULE),
        Session(date(2019, 9, 2), date(2020, 6, 30), "regular", Footing.INFERRED, _RULE),
        Session(date(2020, 9, 1), date(2021, 1, 14), "regular", Footing.INFERRED, _BEFORE_SEVENTH),
        Session(date(2021, 1, 15), date(2021, 6, 30), "regular", Footing.STATED, _SEVENTH),
        Session(date(2021, 9, 1), date(2022, 6, 30), "regular", Footing.INFERRED, _RULE),
        Session(date(2022, 9, 1), date(2023, 3, 28), "regular", Footing.INFERRED, _BEFORE_EIGHTH),
        Session(date(2023, 3, 29), date(2023, 6, 30), "regular", Footing.STATED, _EIGHTH),
        Session(date(2023, 9, 1), date(2024, 6, 28), "regular", Footing.INFERRED, _RULE),
        Session(date(2024, 9, 2), date(2025, 6, 30), "regular", Footing.INFERRED, _RULE),
        Session(date(2025, 9, 2), date(2026, 6, 30), "regular", Footing.STATED, _LAST),
        Session(date(2026, 8, 24), None, "regular", Footing.INFERRED, _NOT_YET_ELECTED, first_until=date(9999, 12, 31)),
    ),
    absences=(
        Absence(
            "majilis", date(2007, 6, 20), date(2007, 6, 20), date(2007, 9, 1), date(2007, 9, 1), _ABSENT_2007, _C07
        ),
        Absence(
            "majilis", date(2011, 11, 1), date(2011, 11, 30), date(2012, 1, 19), date(2012, 1, 19), _ABSENT_2011, _C07
        ),
        Absence(
            "majilis", date(2016, 1, 1), date(2016, 1, 31), date(2016, 3, 20), date(2016, 9, 6), _ABSENT_2016, _C07
        ),
        Absence(
            "majilis", date(2023, 1, 19), date(2023, 1, 19), date(2023, 3, 28), date(2023, 3, 28), _ABSENT_2023, _C23
        ),
        Absence(
            "kurultai",
            date(2026, 7, 1),
            date(2026, 7, 1),
            date(2026, 8, 23),
            date(9999, 12, 31),
            _NOT_YET_ELECTED,
            _C26,
            early=False,
        ),
    ),
    known_until=date(2026, 8, 23),
    working_days_decreed_until=date(2025, 12, 31),
    moved_at_most=3,
    opening_month=9,
    rule=SessionRule(9, 6, 3, "Constitution 1995 art. 59(3), of 2026 art. 58(3)"),
    workdays=Stored("lawflow.parliaments.kz.workdays", "is_working_day"),
)
