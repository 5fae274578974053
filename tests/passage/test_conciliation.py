"""Between the chambers: no majority is no objection, a commission is wanted and elected by each chamber's majority."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from tests.passage.conftest import Passed

LAW: Final = "law"
SITTING: Final = {
    "1995": (2001, 77, 39),
    "2007": (2010, 107, 47),
    "2012": (2013, 107, 47),
    "2013": (2015, 107, 47),
    "2017": (2019, 107, 49),
    "2023": (2024, 98, 50),
}
"""A year of each edition, and the deputies of the Mäjilis and of the Senate in it."""
each_edition = pytest.mark.parametrize("edition", SITTING)
TO_THE_SENATE: Final = """
{0}-01-10 initiator.introduce
{0}-01-12 majilis.accept
{0}-01-20 majilis.adopt
{0}-01-22 senate.register
"""
CHANGED: Final = TO_THE_SENATE + "{0}-02-05 senate.return-changes wording=yes\n"
IN_CONCILIATION: Final = CHANGED + "{0}-02-12 majilis.disagree\n"


def majority(seats: int) -> int:
    """Return the least number that is more than half."""
    return seats // 2 + 1


# -- the Mäjilis on the Senate's text --------------------------------------------------------------------------------------


@each_edition
def test_a_vote_that_carries_neither_side_leaves_the_bill_in_the_majilis(edition: str, passed: Passed) -> None:
    """One vote short for agreement: no objection either (A3 b), so the bill stays, and the vote can be taken again."""
    year, seats, _ = SITTING[edition]
    short = CHANGED.format(year) + f"{year}-02-12 majilis.vote-short majilis={majority(seats) - 1}\n"
    passage = passed(LAW, short)
    assert (passage.state, "A3" in passage.questions) == ("majilis-on-senate-text", True)
    again = passed(LAW, short + f"{year}-02-19 majilis.agree majilis={majority(seats)}")
    assert again.state == "adopted"


@each_edition
def test_no_majority_is_no_way_into_conciliation(edition: str, passed: Passed) -> None:
    """Answer a of A3 is out since 7 May 1997, chosen or not."""
    year, seats, _ = SITTING[edition]
    short = CHANGED.format(year) + f"{year}-02-12 majilis.vote-short majilis={majority(seats) - 1}\n"
    assert passed(LAW, short, answers={"A3": "a"}).state == "majilis-on-senate-text"
    assert passed(LAW, short, answers={"A3": "c"}).state == "not-adopted"


@pytest.mark.parametrize(
    ("day", "stage"),
    [("1997-05-06", "undetermined"), ("1997-05-07", "majilis-on-senate-text")],
)
def test_before_the_law_of_7_may_1997_neither_majority_stops_the_bill(day: str, stage: str, passed: Passed) -> None:
    text = CHANGED.format(1997) + f"{day} majilis.vote-short majilis=33"
    assert passed(LAW, text).state == stage
    assert passed(LAW, text, answers={"A3": "a"}).state == {"undetermined": "conciliation"}.get(stage, stage)


# -- the commission --------------------------------------------------------------------------------------------------------


@each_edition
@pytest.mark.parametrize("kind", ["law", "constitutional-law"])
def test_a_commission_is_formed_by_the_majority_of_each_chamber(edition: str, kind: str, passed: Passed) -> None:
    """Half of a chamber does not elect it: law on committees and commissions art. 23."""
    if kind != LAW and edition in ("1995", "2023"):
        pytest.skip("constitutional laws are passed in joint session")
    year, majilis, senate = SITTING[edition]
    text = IN_CONCILIATION.format(year) + f"{year}-02-20 commission.form "
    enough = f"majilis={majority(majilis)} senate={majority(senate)}"
    assert passed(kind, text + enough).memory["commission"] is True
    for short in (
        f"majilis={majority(majilis) - 1} senate={majority(senate)}",
        f"majilis={majority(majilis)} senate={majority(senate) - 1}",
    ):
        with pytest.raises(RefusedError) as caught:
            passed(kind, text + short)
        assert any("art. 23" in cite.text() for cite in caught.value.blockers[0].cites)


@pytest.mark.parametrize(("day", "lawful"), [("1997-05-06", True), ("1997-05-07", False)])
def test_before_that_law_no_majority_is_named_for_the_commission(day: str, lawful: bool, passed: Passed) -> None:
    text = IN_CONCILIATION.format(1997) + f"{day} commission.form majilis=20 senate=10"
    if lawful:
        assert passed(LAW, text).memory["commission"] is True
    else:
        with pytest.raises(RefusedError):
            passed(LAW, text)


@pytest.mark.parametrize(("day", "footing"), [("1997-05-06", "inferred"), ("1997-05-07", "stated")])
def test_what_the_majilis_accepts_stays_out_of_conciliation(day: str, footing: str, passed: Passed) -> None:
    """Stated by the law of 1997 (art. 32), inferred from the Reglament before it; only then is it a question (A4)."""
    passage = passed(LAW, CHANGED.format(1997) + f"{day} majilis.agree partial=yes majilis=40")
    step = passage.journal[-1].step
    assert step is not None
    assert (passage.state, step.footing.value, "A4" in passage.questions) == (
        "conciliation",
        footing,
        footing == "inferred",
    )
