"""Late is an act that the law allowed while its term ran; what it never allowed is out of its order, however late it comes."""

from __future__ import annotations

import pytest

from tests.study.paths import judged

AMENDMENT = "constitutional-amendment"
IN_TIME, AFTER = "06-20", "07-20"


def sorts(year: int, day: str, *, four_fifths: bool) -> list[str]:
    """Return the sorts of what is irregular in an amendment presented on 3 June that the President returns on a day."""
    opinion = [f"{year}-04-20 court.opinion conforms=yes"] if year > 2017 else []
    opened = (
        [f"{year}-02-01 parliament.propose-referendum", f"{year}-02-20 president.refuse-referendum", *opinion]
        if four_fifths
        else [*opinion, f"{year}-05-01 president.propose-amendment"]
    )
    adopted = "parliament.adopt-four-fifths" if four_fifths else "joint.adopt"
    acts = [
        *opened,
        f"{year}-05-10 joint.approve-first-reading",
        f"{year}-06-01 {adopted}",
        f"{year}-06-03 parliament.present",
        f"{year}-{day} president.return",
    ]
    return [found.sort for found in judged(acts, AMENDMENT).irregular]


@pytest.mark.parametrize("year", [2009, 2012, 2015, 2018, 2024])
def test_a_return_of_a_law_of_four_fifths_is_as_unlawful_in_its_month_as_after_it(year: int) -> None:
    """Constitution art. 91(1): the President signs such a law or puts it to a referendum."""
    assert sorts(year, IN_TIME, four_fifths=True) == ["out-of-order"]
    assert sorts(year, AFTER, four_fifths=True) == ["out-of-order"]


@pytest.mark.parametrize("year", [2009, 2012, 2015, 2018, 2024])
def test_a_return_of_another_amendment_is_lawful_in_its_month_and_late_after_it(year: int) -> None:
    assert sorts(year, IN_TIME, four_fifths=False) == []
    assert sorts(year, AFTER, four_fifths=False) == ["late"]
