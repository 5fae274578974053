"""The Parliament of Kazakhstan as one value, and the procedure of an edition with its words.

The editions are loaded when they are asked for; a test holds the days of the timetable against those that each
edition states of itself.
"""

from datetime import date
from functools import partial

from lawflow.law.labels import Label
from lawflow.law.parliament import Parliament, Period
from lawflow.law.procedure import Procedure as ProcedureOf
from lawflow.law.stored import Stored
from lawflow.parliaments.kz.acts import ACTS
from lawflow.parliaments.kz.bills import INITIATORS, KINDS, SUBJECTS, TRACKS
from lawflow.parliaments.kz.calendar import CALENDAR
from lawflow.parliaments.kz.chambers import CHAMBERS
from lawflow.parliaments.kz.organs import ORGANS
from lawflow.parliaments.kz.questions import QUESTIONS
from lawflow.parliaments.kz.roles import ROLES
from lawflow.parliaments.kz.sittings import SITTINGS

TIMETABLE = (
    Period("1995", date(1996, 1, 30), date(2007, 5, 20), Stored("lawflow.parliaments.kz.e1995", "EDITION")),
    Period("2007", date(2007, 5, 21), date(2012, 6, 21), Stored("lawflow.parliaments.kz.e2007", "EDITION")),
    Period("2012", date(2012, 6, 22), date(2013, 10, 13), Stored("lawflow.parliaments.kz.e2012", "EDITION")),
    Period("2013", date(2013, 10, 14), date(2017, 3, 9), Stored("lawflow.parliaments.kz.e2013", "EDITION")),
    Period("2017", date(2017, 3, 10), date(2022, 12, 31), Stored("lawflow.parliaments.kz.e2017", "EDITION")),
    Period("2023", date(2023, 1, 1), date(2026, 6, 30), Stored("lawflow.parliaments.kz.e2023", "EDITION")),
    Period("2026", date(2026, 7, 1), None, Stored("lawflow.parliaments.kz.e2026", "EDITION")),
)
PARLIAMENT = Parliament(
    id="kz",
    label=Label("Қазақстан Парламенті", "Парламент Казахстана", "Parliament of Kazakhstan"),
    languages=("kk", "ru", "en"),
    timetable=TIMETABLE,
    organs=ORGANS,
    acts=ACTS,
    roles=ROLES,
    kinds=KINDS,
    tracks=TRACKS,
    subjects=SUBJECTS,
    initiators=INITIATORS,
    chambers=CHAMBERS,
    calendar=CALENDAR,
    sittings=SITTINGS,
    questions=QUESTIONS,
    omitted=Stored("lawflow.parliaments.kz.left_out", "LEFT_OUT"),
    drawn=Stored("lawflow.parliaments.kz.pictures", "PICTURES"),
    before=Label(
        "екі палаталы тұңғыш Парламент 1996 жылғы 30 қаңтарда отырыс өткізді, оған дейін заң жобалары қаралған жоқ",
        "первый двухпалатный Парламент собрался 30 января 1996 года, до этого законопроекты в нём не рассматривались",
        "the first Parliament of two chambers sat on 30 January 1996, and no bill ran before",
    ),
    aliases={"pre-2023": "2017", "post-2023": "2023"},
    claimed=Stored("lawflow.parliaments.kz.theorems", "THEOREMS"),
    asked=Stored("lawflow.parliaments.kz.topics", "TOPICS"),
    said=Stored("lawflow.parliaments.kz.spoken", "SPOKEN"),
    seats_question="A44",
    unchecked=True,
)
Procedure = partial(ProcedureOf, PARLIAMENT, unchecked=True)
