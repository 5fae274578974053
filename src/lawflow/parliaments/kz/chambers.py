"""The seats of the chambers of Kazakhstan's Parliament and of the Kurultai, by date.

Where the day of a change was not found, the months around it hold both numbers.
"""

from datetime import date

from lawflow.law.chambers import Chambers, Seats

CHAMBERS = Chambers(
    {
        "majilis": (
            Seats(
                date(1996, 1, 30),
                date(1999, 11, 30),
                (67,),
                "Mäjilis Reglament of 8 February 1996, pt 3: 67 districts; first convocation",
            ),
            Seats(
                date(1999, 12, 1),
                date(2007, 5, 20),
                (77,),
                "Constitution art. 50(3), version of 1998: 67 districts and 10 list seats, from the second convocation",
            ),
            Seats(
                date(2007, 5, 21),
                date(2007, 9, 1),
                (77, 107),
                "elected under the old rule, dissolved 20 June 2007; art. 50(3), version of 2007, for the next",
            ),
            Seats(
                date(2007, 9, 2),
                date(2023, 3, 28),
                (107,),
                "Constitution art. 50(3), 51(1), version of 2007: 98 list seats and 9 of the Assembly; to the end of the 7th convocation",
            ),
            Seats(
                date(2023, 3, 29),
                date(2026, 6, 30),
                (98,),
                "Constitution art. 50(3), 99(3), version of 2023: 69 list seats and 29 districts, from the 8th convocation",
            ),
        ),
        "senate": (
            Seats(date(1996, 1, 30), date(1997, 9, 30), (47,), "40 elected and 7 appointed (secondary sources)"),
            Seats(
                date(1997, 10, 1),
                date(1997, 12, 31),
                (39, 43, 47),
                "merger of regions in 1997; the days of the change were not found",
            ),
            Seats(
                date(1998, 1, 1),
                date(1999, 8, 31),
                (43,),
                "43 in the no-confidence vote of June 1999 (press); earlier months inferred",
            ),
            Seats(
                date(1999, 9, 1),
                date(1999, 11, 30),
                (39, 43),
                "renewal of autumn 1999; the day of the change was not found",
            ),
            Seats(
                date(1999, 12, 1),
                date(2007, 5, 20),
                (39,),
                "32 elected and 7 appointed (press of 2005; Constitution art. 50(2), version of 1998)",
            ),
            Seats(
                date(2007, 5, 21),
                date(2018, 5, 31),
                (47,),
                "32 elected and 15 appointed: Constitution art. 50(2), version of 2007",
            ),
            Seats(
                date(2018, 6, 1),
                date(2018, 6, 30),
                (47, 49),
                "Shymkent a republican city in June 2018; the day was not found",
            ),
            Seats(date(2018, 7, 1), date(2022, 8, 23), (49,), "34 elected and 15 appointed"),
            Seats(
                date(2022, 8, 24),
                date(2023, 1, 24),
                (49, 50, 55),
                "three new regions elected senators in August 2022; the appointed fell from 15 to 10 later",
                "A53",
            ),
            Seats(
                date(2023, 1, 25),
                date(2026, 6, 30),
                (50,),
                "40 elected and 10 appointed, registered on 25 January 2023: Constitution art. 50(2), version of 2023",
            ),
        ),
        "kurultai": (Seats(date(2026, 7, 1), date(9999, 12, 31), (145,), "Constitution of 2026 art. 53(1)"),),
    }
)
