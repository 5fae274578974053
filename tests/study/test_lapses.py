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


OPENS: Final = {
    "1995": date(2004, 9, 1),
    "2007": date(2011, 9, 1),
    "2012": date(2013, 9, 2),
    "2013": date(2015, 9, 1),
    "2017": date(2020, 9, 1),
    "2023": date(2024, 9, 2),
    "2026": date(2028, 9, 1),
}
"""The first day of the session after the recess in which the President's term of a law presented in June ends."""


def presented_in_june(edition: str, kind: str) -> list[str]:
    """Return the acts of a bill up to its presentation on 20 June: the President's term ends between two sessions."""
    later = date(YEARS[edition] + 1, 6, 20) - date(YEARS[edition], 11, 19)
    return [f"{date.fromisoformat(line[:10]) + later}{line[10:]}" for line in path(edition, kind, "parliament.present")]


@pytest.mark.parametrize(("edition", "kind"), RETURNED)
def test_a_return_on_the_first_day_of_the_session_after_a_lapse_in_the_recess_is_an_open_question(
    edition: str, kind: str
) -> None:
    """The law counts as signed (art. 19(3)), and is returned on that day (19(4)): the texts do not say which prevails."""
    question = "K-A6" if edition == "2026" else "L-5"
    lines = [*presented_in_june(edition, kind), f"{OPENS[edition]} president.return wording=no"]
    report = judged(lines, kind)
    assert (report.irregular, report.outcome) == ((), "undetermined")
    assert question in report.questions
    month = [span for span in report.terms if span.id.startswith("president-")][-1]
    assert (month.start, month.end, month.kept) == (len(lines) - 1, len(lines), None)


@pytest.mark.parametrize(("edition", "kind"), RETURNED)
def test_an_override_of_such_a_return_selects_the_answer_that_it_is_valid(edition: str, kind: str) -> None:
    back = [*presented_in_june(edition, kind), f"{OPENS[edition]} president.return wording=no"]
    vote = OPENS[edition] + 8 * DAY
    if edition == "2026":
        back.append(f"{vote} kurultai.override kurultai=120")
    elif edition == "1995" or (edition, kind) == ("2023", "constitutional-law"):
        if edition == "1995":
            back.append(f"{vote} majilis.override majilis=70")
        back.append(f"{vote + DAY} joint.override majilis=90 senate=45".replace("90", "70").replace("45", "35"))
    else:
        back += [f"{vote} majilis.override majilis=90", f"{vote + DAY} senate.override senate=45"]
    if (edition, kind) == ("2023", "constitutional-law"):
        back[-1] = back[-1].replace("=70", "=90").replace("=35", "=45")
    report = judged(back, kind)
    assert report.irregular == ()
    assert report.passage.state == "overridden"
    assert report.passage.selected


@pytest.mark.parametrize(("edition", "kind"), RETURNED)
def test_a_return_a_day_after_that_first_day_is_late(edition: str, kind: str) -> None:
    """The last of the days on which a session to come may open is taken for it: in 2028 the fourth."""
    first = date(2028, 9, 4) if edition == "2026" else OPENS[edition]
    lines = [*presented_in_june(edition, kind), f"{first + DAY} president.return wording=no"]
    report = judged(lines, kind)
    assert [(found.n, found.sort) for found in report.irregular] == [(len(lines), "late")]
    assert report.outcome == "counts-as-signed"


@pytest.mark.parametrize(("edition", "kind"), RETURNED)
def test_a_return_on_the_first_day_of_a_session_is_late_where_the_term_ended_within_the_one_before(
    edition: str, kind: str
) -> None:
    lines = [*path(edition, kind, "parliament.present"), f"{OPENS[edition]} president.return wording=no"]
    report = judged(lines, kind)
    assert [(found.n, found.sort) for found in report.irregular] == [(len(lines), "late")]
    assert report.outcome == "counts-as-signed"
