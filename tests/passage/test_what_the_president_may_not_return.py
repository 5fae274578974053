"""A law of four fifths the President signs or puts to a referendum (art. 91(1)); whether he returns another amendment, A27 asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from tests.passage.conftest import Passed

AMENDMENT: Final = "constitutional-amendment"
REOPENS: Final = {
    1999: "1999-09-01",
    2009: "2009-09-01",
    2013: "2013-09-02",
    2015: "2015-09-01",
    2018: "2018-09-03",
    2024: "2024-09-02",
}
"""The first day of the next regular session, after a month of the President that ended in the recess."""
each_year = pytest.mark.parametrize("year", REOPENS)


def by_four_fifths(year: int) -> str:
    """Return the acts of a law of four fifths up to its presentation in June."""
    opinion = f"{year}-03-01 court.opinion\n" if year > 2017 else ""
    return (
        f"{year}-02-01 parliament.propose-referendum\n{year}-02-20 president.refuse-referendum\n{opinion}"
        f"{year}-05-10 joint.approve-first-reading\n{year}-06-10 parliament.adopt-four-fifths\n{year}-06-15 parliament.present\n"
    )


def on_the_presidents_proposal(year: int) -> str:
    """Return the acts of an amendment that the President proposed, up to the same day."""
    opinion = f"{year}-04-01 court.opinion\n" if year > 2017 else ""
    return (
        f"{opinion}{year}-05-01 president.propose-amendment\n{year}-05-10 joint.approve-first-reading\n"
        f"{year}-06-10 joint.adopt\n{year}-06-15 parliament.present\n"
    )


@each_year
def test_a_law_of_four_fifths_is_returned_neither_in_its_month_nor_after_the_recess(year: int, passed: Passed) -> None:
    """The return on the first day of the next session (CL on Parliament art. 19(4)) is that of a law that may be returned."""
    answers = {"A26": "a", "L-5": "a"}
    for day in (f"{year}-06-20", REOPENS[year]):
        with pytest.raises(RefusedError):
            passed(AMENDMENT, f"{by_four_fifths(year)}{day} president.return", answers=answers)
    signed = passed(AMENDMENT, f"{by_four_fifths(year)}{year}-06-20 president.sign", answers=answers)
    assert signed.state == "signed"


@each_year
def test_another_amendment_is_returned_after_the_recess_as_far_as_it_may_be_returned(year: int, passed: Passed) -> None:
    """A27: under a an amendment is a law that the President may return, under b he only signs it."""
    late = f"{on_the_presidents_proposal(year)}{REOPENS[year]} president.return"
    returned = passed(AMENDMENT, late, answers={"A27": "a", "L-5": "a"})
    assert returned.state == "returned"
    with pytest.raises(RefusedError):
        passed(AMENDMENT, late, answers={"A27": "b", "L-5": "a"})
