"""The seats of the chambers of Kazakhstan's Parliament and of the Kurultai, and the parties, by date.

A row is the first and the last day, the number of seats, where the number stands, the open question about it. Where
the day of a change was not found, the months around it hold both numbers.
"""

from lawflow.law.chambers import Chambers, Party, parties, seats
from lawflow.law.labels import Label

# fmt: off
NUR_OTAN    = Party("nur-otan",    Label("«Нұр Отан»", "«Нур Отан»", "Nur Otan"))
AMANAT      = Party("amanat",      Label("«Amanat»", "«Amanat»", "Amanat"))
AQ_JOL      = Party("aq-jol",      Label("«Ақ жол»", "«Ак жол»", "Aq Jol"))
COMMUNISTS  = Party("communists",  Label("Қазақстан Коммунистік Халық партиясы", "Коммунистическая Народная партия Казахстана", "Communist People's Party"))
PEOPLE      = Party("people",      Label("Қазақстан Халық партиясы", "Народная партия Казахстана", "People's Party"))
AUYL        = Party("auyl",        Label("«Ауыл»", "«Ауыл»", "Auyl"))
RESPUBLICA  = Party("respublica",  Label("«Respublica»", "«Respublica»", "Respublica"))
NSDP        = Party("nsdp",        Label("Жалпыұлттық социал-демократиялық партия", "Общенациональная социал-демократическая партия", "Nationwide Social Democratic Party"))
ASSEMBLY    = Party("assembly",    Label("Қазақстан халқы Ассамблеясы", "Ассамблея народа Казахстана", "Assembly of the People"))
INDEPENDENT = Party("independent", Label("партиясыз", "независимые", "independents"))

CHAMBERS = Chambers({
    "majilis": (
        seats("1996-01-30", "1999-11-30", (67,),        "Mäjilis Reglament of 8 February 1996, pt 3: 67 districts; first convocation"),
        seats("1999-12-01", "2007-05-20", (77,),        "Constitution art. 50(3), version of 1998: 67 districts and 10 list seats, from the second convocation"),
        seats("2007-05-21", "2007-09-01", (77, 107),    "elected under the old rule, dissolved 20 June 2007; art. 50(3), version of 2007, for the next"),
        seats("2007-09-02", "2023-03-28", (107,),       "Constitution art. 50(3), 51(1), version of 2007: 98 list seats and 9 of the Assembly; to the end of the 7th convocation"),
        seats("2023-03-29", "2026-06-30", (98,),        "Constitution art. 50(3), 99(3), version of 2023: 69 list seats and 29 districts, from the 8th convocation"),
    ),
    "senate": (
        seats("1996-01-30", "1997-09-30", (47,),        "40 elected and 7 appointed (secondary sources)"),
        seats("1997-10-01", "1997-12-31", (39, 43, 47), "merger of regions in 1997; the days of the change were not found"),
        seats("1998-01-01", "1999-08-31", (43,),        "43 in the no-confidence vote of June 1999 (press); earlier months inferred"),
        seats("1999-09-01", "1999-11-30", (39, 43),     "renewal of autumn 1999; the day of the change was not found"),
        seats("1999-12-01", "2007-05-20", (39,),        "32 elected and 7 appointed (press of 2005; Constitution art. 50(2), version of 1998)"),
        seats("2007-05-21", "2018-05-31", (47,),        "32 elected and 15 appointed: Constitution art. 50(2), version of 2007"),
        seats("2018-06-01", "2018-06-30", (47, 49),     "Shymkent a republican city in June 2018; the day was not found"),
        seats("2018-07-01", "2022-08-23", (49,),        "34 elected and 15 appointed"),
        seats("2022-08-24", "2023-01-24", (49, 50, 55), "three new regions elected senators in August 2022; the appointed fell from 15 to 10 later", "A53"),
        seats("2023-01-25", "2026-06-30", (50,),        "40 elected and 10 appointed, registered on 25 January 2023: Constitution art. 50(2), version of 2023"),
    ),
    "kurultai": (
        seats("2026-07-01", "9999-12-31", (145,),       "Constitution of 2026 art. 53(1)"),
    ),
}, {
    # From the election of 20 March 2016 to the eve of that of 10 January 2021: the first sittings were not read. Between
    # that election and the 8th convocation, and in the Senate, no seats by party were read; of the Kurultai none are known.
    "majilis": (
        parties("2016-03-20", "2021-01-09", "Wikipedia, Parliament of Kazakhstan: the 6th convocation",
                (NUR_OTAN, 84), (AQ_JOL, 7), (COMMUNISTS, 7), (ASSEMBLY, 9)),
        parties("2023-03-29", "2026-06-30", "Wikipedia, Parliament of Kazakhstan: the 8th convocation",
                (AMANAT, 62), (AUYL, 8), (RESPUBLICA, 6), (AQ_JOL, 6), (PEOPLE, 5), (NSDP, 4), (INDEPENDENT, 7)),
    ),
})
# fmt: on
