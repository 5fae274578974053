"""Majorities in whole deputies, and what counts prove of them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from lawflow.law.majorities import (
    FOUR_FIFTHS,
    MORE_THAN_HALF,
    ONE_FIFTH,
    THREE_QUARTERS,
    TWO_THIRDS,
    Share,
    Tally,
    Verdict,
)

SHARES = (MORE_THAN_HALF, TWO_THIRDS, THREE_QUARTERS, FOUR_FIFTHS)
SEATS = st.integers(1, 200)
COUNT = st.one_of(st.none(), st.integers(0, 60))
TALLIES = st.builds(Tally, COUNT, COUNT, COUNT, COUNT)


@pytest.mark.parametrize(
    ("seats", "majority", "two_thirds", "three_quarters", "four_fifths", "fifth"),
    [
        (67, 34, 45, 51, 54, 14),
        (77, 39, 52, 58, 62, 16),
        (107, 54, 72, 81, 86, 22),
        (98, 50, 66, 74, 79, 20),
        (47, 24, 32, 36, 38, 10),
        (43, 22, 29, 33, 35, 9),
        (39, 20, 26, 30, 32, 8),
        (49, 25, 33, 37, 40, 10),
        (55, 28, 37, 42, 44, 11),
        (50, 26, 34, 38, 40, 10),
        (145, 73, 97, 109, 116, 29),
    ],
)
def test_thresholds_of_every_chamber_that_sat(
    seats: int, majority: int, two_thirds: int, three_quarters: int, four_fifths: int, fifth: int
) -> None:
    """More than half is one more than half rounded down; at least so much is rounded up."""
    found = [share.needed(seats) for share in (*SHARES, ONE_FIFTH)]
    assert found == [majority, two_thirds, three_quarters, four_fifths, fifth]


@given(SEATS)
def test_a_threshold_is_the_least_number_that_reaches_the_share(seats: int) -> None:
    """One vote less misses it, in exact arithmetic."""
    for share in SHARES:
        least = share.needed(seats)
        reaches = [
            votes * share.den > seats * share.num if share.more_than else votes * share.den >= seats * share.num
            for votes in (least - 1, least)
        ]
        assert reaches == [False, True]


def test_exactly_half_is_no_majority() -> None:
    """A tie of 49 in a chamber of 98 carries nothing, whatever the chair's vote (A45)."""
    assert Tally(49).reaches(MORE_THAN_HALF, [98]) is Verdict.UNMET


@given(TALLIES, SEATS)
def test_no_verdict_contradicts_a_full_count(tally: Tally, seats: int) -> None:
    """What partial counts prove or disprove holds for every full count they leave room for."""
    for share in SHARES:
        verdict = tally.reaches(share, [seats])
        if tally.ayes is not None:
            assert verdict is (Verdict.MET if tally.ayes >= share.needed(seats) else Verdict.UNMET)
        elif verdict is Verdict.UNMET:
            assert seats - tally.recorded() < share.needed(seats)
        else:
            assert verdict is Verdict.UNKNOWN


@given(TALLIES, st.lists(SEATS, min_size=1, max_size=3))
def test_where_the_seats_are_open_a_verdict_holds_for_each_number(tally: Tally, seats: list[int]) -> None:
    """Proven only if proven at every possible size, disproved only if disproved at every one."""
    for share in SHARES:
        each = {tally.reaches(share, [number]) for number in seats}
        verdict = tally.reaches(share, seats)
        assert each == {verdict} or verdict is Verdict.UNKNOWN


@given(st.integers(0, 100), SEATS)
def test_more_ayes_never_lose(ayes: int, seats: int) -> None:
    """A majority reached stays reached with one aye more."""
    for share in SHARES:
        if Tally(ayes).reaches(share, [seats]) is Verdict.MET:
            assert Tally(ayes + 1).reaches(share, [seats]) is Verdict.MET


def test_nothing_recorded_proves_nothing() -> None:
    """Unknown is presumed, and printed so."""
    assert Tally().reaches(MORE_THAN_HALF, [98]) is Verdict.UNKNOWN
    assert Verdict.UNKNOWN.value == "presumed"


def test_a_share_prints_as_a_jurist_writes_it() -> None:
    """More than a half, at least two thirds."""
    assert [str(share) for share in (MORE_THAN_HALF, TWO_THIRDS, Share(3, 4))] == ["> 1/2", "≥ 2/3", "≥ 3/4"]
