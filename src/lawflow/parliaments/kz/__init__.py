"""The timetable of editions as data: name, first day, last day (``None``: in force), module. No gap, no overlap.

The modules are loaded when their edition is asked for; a test holds these days against those that
each edition states of itself.
"""

from datetime import date

TIMETABLE = (
    ("1995", date(1996, 1, 30), date(2007, 5, 20), "lawflow.parliaments.kz.e1995"),
    ("2007", date(2007, 5, 21), date(2012, 6, 21), "lawflow.parliaments.kz.e2007"),
    ("2012", date(2012, 6, 22), date(2013, 10, 13), "lawflow.parliaments.kz.e2012"),
    ("2013", date(2013, 10, 14), date(2017, 3, 9), "lawflow.parliaments.kz.e2013"),
    ("2017", date(2017, 3, 10), date(2022, 12, 31), "lawflow.parliaments.kz.e2017"),
    ("2023", date(2023, 1, 1), date(2026, 6, 30), "lawflow.parliaments.kz.e2023"),
    ("2026", date(2026, 7, 1), None, "lawflow.parliaments.kz.e2026"),
)
