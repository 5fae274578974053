"""When the chambers of Kazakhstan sit: the quorum of two thirds, and the extraordinary sitting or session, by date.

To May 2007 the President could call the chambers together between sessions for a joint sitting alone; since then, for a
session of their own (Constitution art. 59(4)).
"""

from lawflow.law.labels import Label
from lawflow.law.majorities import TWO_THIRDS
from lawflow.law.sittings import sittings
from lawflow.parliaments.kz.instruments import C07, C17, C23, C26, C98, KL26, LP06, LP07, LP13, LP20, LP23

# fmt: off
JOINT_SITTING = Label("сессиялар аралығында тек Президент шақырған кезектен тыс бірлескен отырыс өтуі мүмкін",
                      "между сессиями возможно только внеочередное совместное заседание, созванное Президентом",
                      "between sessions there can only be an extraordinary joint sitting, called by the President")
SESSION       = Label("сессиялар аралығында тек кезектен тыс сессия өтуі мүмкін",
                      "между сессиями возможна только внеочередная сессия",
                      "between sessions there can only be an extraordinary session")
BOTH = ("majilis", "senate")

SITTINGS = (
    #        from          until         quorum                                         between the sessions                                      chambers
    sittings("1996-01-30", "2007-05-20", (TWO_THIRDS, (C98["59(5)"], LP06["7"])),     (JOINT_SITTING, (C98["59(3)"], C98["59(4)"], C98["44(2)"])), *BOTH),
    sittings("2007-05-21", "2013-10-13", (TWO_THIRDS, (C07["59(5)"], LP07["7"])),     (SESSION, (C07["59(3)"], C07["59(4)"])),                    *BOTH),
    sittings("2013-10-14", "2017-03-09", (TWO_THIRDS, (C07["59(5)"], LP13["7"])),     (SESSION, (C07["59(3)"], C07["59(4)"])),                    *BOTH),
    sittings("2017-03-10", "2022-12-31", (TWO_THIRDS, (C17["59(5)"], LP20["7"])),     (SESSION, (C17["59(3)"], C17["59(4)"])),                    *BOTH),
    sittings("2023-01-01", "2026-06-30", (TWO_THIRDS, (C23["59(5)"], LP23["7"])),     (SESSION, (C23["59(3)"], C23["59(4)"])),                    *BOTH),
    sittings("2026-07-01", "9999-12-31", (TWO_THIRDS, (C26["58(5)"], KL26["10(2)"])), (SESSION, (C26["58(3)"], C26["58(4)"], KL26["9"])),         "kurultai"),
)
# fmt: on
