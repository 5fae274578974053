"""A lapse on its right day is regular in every edition, also where it leads to an open question; a day off it is not."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Final

import pytest

from lawflow.passage.refusal import RefusedError
from lawflow.reconstruction.play import play
from tests.study.paths import RETURNED, WITH_THE_SENATE, YEARS, judged, path, told

DAY: Final = timedelta(days=1)
LAPSES: Final = {
    **{(edition, kind, "clock.senate-silent", ""): "senate.register" for edition, kind in WITH_THE_SENATE},
    **{
        (edition, kind, "clock.objections-lapse", says): "president.return"
        for edition, kind in RETURNED
        for says in (" wording=yes", " wording=no")
    },
}
"""The lapses of terms: edition, kind of bill, lapse, what the return says; and the act that starts the term."""
LAPSE = pytest.mark.parametrize(("edition", "kind", "lapse", "says"), LAPSES, ids=map(" ".join, LAPSES))


def last_day(edition: str, lapse: str) -> date:
    """Return the last day of the term: sixty days from registration, or the same date of the next month."""
    year = YEARS[edition]
    return date(year, 12, 6) if lapse == "clock.senate-silent" else date(year + 1, 1, 3)


def record(edition: str, kind: str, lapse: str, says: str, on: date) -> list[str]:
    return [*path(edition, kind, LAPSES[edition, kind, lapse, says], says), f"{on} {lapse}"]


@LAPSE
def test_a_lapse_recorded_on_the_day_after_the_last_is_regular(edition: str, kind: str, lapse: str, says: str) -> None:
    """The last day counts; at the start of the next one the term is over, whatever the law makes of that."""
    right = last_day(edition, lapse) + DAY
    lines = record(edition, kind, lapse, says, right)
    report = judged(lines, kind)
    assert report.irregular == ()
    assert report.passage.journal[-1].n == len(lines)
    assert report.passage.state != report.passage.journal[-1].source


@LAPSE
def test_a_lapse_recorded_on_the_last_day_itself_is_early_by_one_day(
    edition: str, kind: str, lapse: str, says: str
) -> None:
    lines = record(edition, kind, lapse, says, last_day(edition, lapse))
    report = judged(lines, kind)
    assert [(found.n, found.sort, found.days) for found in report.irregular] == [(len(lines), "early", 1)]
    assert "early by 1 day" in report.irregular[0].reason.en
    with pytest.raises(RefusedError, match="the day after the last day"):
        raise play(told(lines, kind)).refused or AssertionError


@LAPSE
@pytest.mark.parametrize("days", [1, 2])
def test_a_lapse_recorded_later_is_late_by_the_days_after_its_day(
    edition: str, kind: str, lapse: str, says: str, days: int
) -> None:
    lines = record(edition, kind, lapse, says, last_day(edition, lapse) + (1 + days) * DAY)
    report = judged(lines, kind)
    assert [(found.n, found.sort, found.days) for found in report.irregular] == [(len(lines), "late", days)]


@LAPSE
def test_the_act_that_ends_the_term_is_still_in_time_on_its_last_day(
    edition: str, kind: str, lapse: str, says: str
) -> None:
    ends = {
        ("clock.senate-silent", "law"): "senate.reject",
        ("clock.senate-silent", "constitutional-law"): "senate.reject",
        ("clock.objections-lapse", "law"): "parliament.accept-objections",
    }
    act = ends.get((lapse, kind), "parliament.accept-objections")
    lines = record(edition, kind, lapse, says, last_day(edition, lapse))
    lines[-1] = lines[-1].replace(lapse, act)
    assert judged(lines, kind).irregular == ()


@pytest.mark.parametrize(("edition", "kind"), RETURNED)
@pytest.mark.parametrize(("days", "sort"), [(-1, "early"), (0, ""), (1, ""), (2, "late")])
def test_a_law_that_counts_as_signed_may_bear_the_last_day_of_the_month_or_the_day_after(
    edition: str, kind: str, days: int, sort: str
) -> None:
    """Its date is the last day (CL on Parliament art. 19(3), of the Kurultai art. 23(3)): the one tolerance there is."""
    last = date(YEARS[edition], 12, 10) if edition == "1995" else date(YEARS[edition], 12, 19)
    report = judged([*path(edition, kind, "parliament.present"), f"{last + days * DAY} clock.president-silent"], kind)
    assert [found.sort for found in report.irregular] == [sort] * bool(sort)
    assert report.passage.law_date in (last, None)
