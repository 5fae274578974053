"""The seats of the chambers by date: how many, how they are filled, which parties hold them."""

from __future__ import annotations

from datetime import date

import pytest

from lawflow.law.labels import LANGUAGES
from lawflow.parliaments.kz.chambers import CHAMBERS

FILLED = (
    ("majilis", date(1996, 1, 30), {"districts": 67}),
    ("majilis", date(1999, 11, 30), {"districts": 67}),
    ("majilis", date(1999, 12, 1), {"districts": 67, "lists": 10}),
    ("majilis", date(2007, 9, 2), {"lists": 98, "assembly": 9}),
    ("majilis", date(2023, 3, 28), {"lists": 98, "assembly": 9}),
    ("majilis", date(2023, 3, 29), {"lists": 69, "districts": 29}),
    ("senate", date(1996, 1, 30), {"maslikhats": 40, "appointed": 7}),
    ("senate", date(2003, 5, 19), {"maslikhats": 32, "appointed": 7}),
    ("senate", date(2012, 6, 22), {"maslikhats": 32, "appointed": 15}),
    ("senate", date(2019, 12, 26), {"maslikhats": 34, "appointed": 15}),
    ("senate", date(2023, 1, 25), {"maslikhats": 40, "appointed": 10}),
    ("kurultai", date(2026, 7, 1), {"lists": 145}),
)


@pytest.mark.parametrize(("chamber", "on", "ways"), FILLED)
def test_the_seats_are_filled_in_their_ways(chamber: str, on: date, ways: dict[str, int]) -> None:
    """34 + 15 senators to August 2022, 40 + 10 since January 2023; 98 + 9 members of the Mäjilis, then 69 + 29."""
    (row,) = CHAMBERS.between(chamber, on, on)
    assert [{way.id: number for way, number in filled} for filled in row.filled] == [ways]
    assert row.numbers == (sum(ways.values()),)


def test_between_the_new_regions_and_the_new_senators_all_three_compositions_are_possible() -> None:
    """40 elected with 15 still appointed make 55; 49 and 50 are the numbers before and after (A53)."""
    (row,) = CHAMBERS.between("senate", date(2022, 9, 16), date(2022, 9, 16))
    assert row.question == "A53"
    assert [tuple(number for _, number in filled) for filled in row.filled] == [(34, 15), (40, 10), (40, 15)]


@pytest.mark.parametrize(
    ("on", "numbers"),
    [
        (date(2007, 5, 20), (39,)),
        (date(2007, 5, 21), (39, 47)),
        (date(2007, 12, 31), (39, 47)),
        (date(2008, 1, 1), (47,)),
    ],
)
def test_the_new_seats_of_2007_are_a_range_until_they_were_filled(on: date, numbers: tuple[int, ...]) -> None:
    """The law of 21 May 2007 made 47 senators of 39; they sat by 2008, on a day that was not found."""
    assert CHAMBERS.on("senate", on) == numbers


@pytest.mark.parametrize(
    ("on", "held"),
    [
        (date(2016, 6, 1), {"nur-otan": 84, "aq-jol": 7, "communists": 7, "assembly": 9}),
        (
            date(2024, 3, 1),
            {"amanat": 62, "auyl": 8, "respublica": 6, "aq-jol": 6, "people": 5, "nsdp": 4, "independent": 7},
        ),
    ],
)
def test_the_parties_of_the_majilis_make_its_seats(on: date, held: dict[str, int]) -> None:
    """In 2023 the largest party carries a law alone (50), and neither two thirds (66) nor three quarters (74)."""
    parties = CHAMBERS.parties_on("majilis", on)
    assert parties is not None
    assert parties.seats == held
    assert CHAMBERS.on("majilis", on) == (sum(held.values()),)


def test_every_row_says_in_each_language_where_it_stands() -> None:
    for rows in CHAMBERS.seats.values():
        for row in rows:
            assert all(row.source.text(lang) for lang in LANGUAGES)
            assert row.filled, row


@pytest.mark.parametrize("chamber", ["majilis", "senate"])
def test_a_chamber_that_has_ended_keeps_the_number_of_its_last_seats(chamber: str) -> None:
    """The chambers ended with the Constitution of 1995: what is still said of them is said of their last deputies."""
    after = date(2026, 7, 1)
    assert CHAMBERS.on(chamber, after) == ()
    assert CHAMBERS.last_known(chamber, after) == CHAMBERS.on(chamber, date(2026, 6, 30))
    assert CHAMBERS.last_known(chamber, date(1995, 1, 1)) == ()
