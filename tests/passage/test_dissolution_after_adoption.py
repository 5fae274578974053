"""The Mäjilis dissolved with a law before the President: the stage stays, and what he returns goes to the Senate alone."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from tests.passage.conftest import Passed

DISSOLVED = [date(2007, 6, 20), date(2011, 11, 16), date(2016, 1, 20), date(2023, 1, 19)]
"""Arts 55(5), 63: of 2011 and 2016 the calendar knows the month alone."""
ON_ITS_WAY = ((-120, "initiator.introduce"), (-100, "majilis.accept"), (-60, "majilis.adopt"), (-55, "senate.register"))
ADOPTED = (*ON_ITS_WAY, (-20, "senate.approve"))
PRESENTED = (*ADOPTED, (-15, "parliament.present"))
RETURNED = (*PRESENTED, (-5, "president.return"))
AFTER_ADOPTION = {
    "adopted": ADOPTED,
    "presented": PRESENTED,
    "under-review": (*PRESENTED, (-5, "president.refer")),
    "returned": RETURNED,
    "senate-on-objections": (*RETURNED, (-4, "majilis.override")),
    "overridden": (*RETURNED, (-4, "majilis.override"), (-3, "senate.override")),
    "signed": (*PRESENTED, (-5, "president.sign")),
    "published": (*PRESENTED, (-5, "president.sign"), (-4, "gazette.publish")),
}
each_dissolution = pytest.mark.parametrize("day", DISSOLVED, ids=lambda day: str(day.year))


def lines(day: date, acts: tuple[tuple[int, str], ...]) -> str:
    return "\n".join(f"{day + timedelta(days)} {act}" for days, act in acts)


@each_dissolution
@pytest.mark.parametrize("stage", AFTER_ADOPTION)
def test_a_dissolution_moves_no_law_that_is_adopted(day: date, stage: str, passed: Passed) -> None:
    """No text attaches anything to it: art. 55(5) speaks of adopting laws, art. 63 of the Mäjilis."""
    before = AFTER_ADOPTION[stage]
    assert passed("law", lines(day, before)).state == stage
    assert passed("law", lines(day, (*before, (0, "clock.dissolution")))).state == stage


@each_dissolution
@pytest.mark.parametrize(
    ("acts", "stage"),
    [
        (((5, "president.return"), (20, "senate.override senate=40")), "overridden"),
        (((5, "president.return"), (20, "senate.sustain senate=10")), "presidents-wording"),
        (((5, "president.return"), (20, "parliament.accept-objections")), "presidents-wording"),
        (((5, "president.return wording=yes"), (37, "clock.objections-lapse")), "presidents-wording"),
        (((5, "president.return wording=no"), (20, "parliament.accept-objections")), "undetermined"),
    ],
)
def test_what_the_president_returns_then_goes_to_the_senate_alone(
    day: date, acts: tuple[tuple[int, str], ...], stage: str, passed: Passed
) -> None:
    """Pts 55-10 to 55-16: overcome by two thirds, else, or after a month, the President's wording; without one, A31."""
    if acts[-1][1] == "clock.objections-lapse":
        returned = day + timedelta(5)
        lapse = returned.replace(month=returned.month % 12 + 1, year=returned.year + returned.month // 12)
        acts = (*acts[:-1], ((lapse - day).days + 1, acts[-1][1]))
    assert passed("law", lines(day, (*PRESENTED, (0, "clock.dissolution"), *acts))).state == stage


@each_dissolution
@pytest.mark.parametrize("act", ["majilis.override", "majilis.sustain"])
def test_a_majilis_that_is_not_there_meets_no_objections(day: date, act: str, passed: Passed) -> None:
    with pytest.raises(RefusedError):
        passed("law", lines(day, (*PRESENTED, (0, "clock.dissolution"), (5, "president.return"), (20, act))))


@each_dissolution
def test_before_the_senate_nobody_asks_for_a_majilis_to_accept(day: date, passed: Passed) -> None:
    """The Mäjilis has confirmed its decision and is dissolved: what is left is the Senate's (art. 54(2)2))."""
    acts = (*AFTER_ADOPTION["senate-on-objections"], (0, "clock.dissolution"))
    text = lines(day, acts).replace("president.return", "president.return wording=yes")
    assert passed("law", f"{text}\n{day + timedelta(5)} parliament.accept-objections").state == "presidents-wording"


def test_an_amendment_is_not_accepted_by_the_senate_alone(passed: Passed) -> None:
    """Art. 55(5) names laws and constitutional laws; of amendments it is silent."""
    proposed = (
        "2022-09-01 court.opinion conforms=yes\n2022-09-05 president.propose-amendment\n2022-10-01 joint.convene\n"
    )
    adopted = "2022-10-05 joint.approve-first-reading\n2022-12-15 joint.adopt\n2022-12-25 parliament.present\n"
    returned = f"{proposed}{adopted}2023-01-15 president.return wording=yes\n2023-01-19 clock.dissolution\n"
    with pytest.raises(RefusedError):
        passed("constitutional-amendment", f"{returned}2023-02-01 parliament.accept-objections")
