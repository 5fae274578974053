"""A term is missed only where it is missed under every answer to an open question, or where the record says so itself."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import pytest

from tests.study.paths import RETURNED, YEARS, judged, path

if TYPE_CHECKING:
    from lawflow.study.audit.audit import Report

REGISTERED_IN_JUNE: Final = (
    "2008-03-04 initiator.introduce",
    "2008-03-06 majilis.accept",
    "2008-05-29 majilis.adopt",
    "2008-06-02 senate.register",
)
"""Until 10 December 2009 the sixty days run on between sessions by default (A10 b), to 1 August; else to 3 October."""
REOPENED: Final = {
    "1995": "2004-09-01",
    "2007": "2011-09-01",
    "2012": "2013-09-02",
    "2013": "2015-09-01",
    "2017": "2020-09-01",
    "2023": "2024-09-02",
}
"""The first day of the regular session after the spring of the year that follows `YEARS`."""
SINCE_THE_SESSION_CLOSED: Final = [one for one in RETURNED if one[0] in REOPENED]
KINDS: Final = pytest.mark.parametrize("kind", ["law", "constitutional-law"])


def kept(report: Report, name: str) -> bool | None:
    """Return whether the last term of that name was kept."""
    return [span for span in report.terms if span.id.startswith(name)][-1].kept


@KINDS
@pytest.mark.parametrize(
    ("act", "state"),
    [
        ("senate.approve", "adopted"),
        ("senate.return-changes", "majilis-on-senate-text"),
        ("senate.reject", None),
    ],
)
@pytest.mark.parametrize(
    ("day", "selected", "in_time"),
    [
        ("2008-08-01", {}, True),
        ("2008-09-10", {"A10": "a"}, True),
        ("2008-10-03", {"A10": "a"}, True),
        ("2008-10-04", {"A1": "a"}, False),
    ],
)
def test_a_decision_of_the_senate_in_autumn_2008_is_in_time_if_the_recess_is_left_out(
    kind: str, act: str, state: str | None, day: str, selected: dict[str, str], *, in_time: bool
) -> None:
    """Art. 61(4), pt 74 of 1996: what the Senate's Reglament said of the recess before 11 December 2009 is not known."""
    report = judged([*REGISTERED_IN_JUNE, f"{day} {act}"], kind)
    assert (report.passage.selected, kept(report, "senate-60")) == (selected, in_time)
    assert [(found.n, found.sort) for found in report.irregular] == [(5, "late")] * (not in_time)
    assert state in (None, report.passage.state)


@KINDS
@pytest.mark.parametrize(("day", "missed"), [("2008-08-15", False), ("2008-10-03", False), ("2008-10-04", True)])
def test_the_sixty_days_are_not_missed_while_they_may_still_run(kind: str, day: str, *, missed: bool) -> None:
    report = judged(REGISTERED_IN_JUNE, kind, on=date.fromisoformat(day))
    assert [span.id for span in report.terms if span.kept is False] == ["senate-60"] * missed


@KINDS
def test_a_silence_on_record_says_itself_that_the_sixty_days_were_missed(kind: str) -> None:
    """The record bears the day after 1 August: the term ran on in the recess (A10 b)."""
    report = judged([*REGISTERED_IN_JUNE, "2008-08-02 clock.senate-silent"], kind)
    assert (kept(report, "senate-60"), report.irregular, report.outcome) == (False, (), "undetermined")


@pytest.mark.parametrize(("edition", "kind"), SINCE_THE_SESSION_CLOSED)
@pytest.mark.parametrize(("answers", "in_time"), [({}, None), ({"L-5": "a"}, None), ({"L-5": "b"}, False)])
def test_a_law_returned_on_the_first_day_of_the_next_session_is_not_shown_to_be_returned_too_late(
    edition: str, kind: str, answers: dict[str, str], *, in_time: bool | None
) -> None:
    """CL on Parliament art. 19(3) and (4): the term ended in the recess; that the return comes too late is L-5 b."""
    report = judged(
        [*_presented_in_june(edition, kind), f"{REOPENED[edition]} president.return"], kind, answers=answers
    )
    assert (kept(report, "president-"), report.irregular) == (in_time, ())
    assert "L-5" in report.questions


@pytest.mark.parametrize(("edition", "kind"), SINCE_THE_SESSION_CLOSED)
def test_a_law_returned_on_another_day_of_the_next_session_is_returned_too_late(edition: str, kind: str) -> None:
    second = date.fromisoformat(REOPENED[edition]).replace(day=3)
    lines = [*_presented_in_june(edition, kind), f"{second} president.return"]
    report = judged(lines, kind)
    assert kept(report, "president-") is False
    assert [(found.n, found.sort) for found in report.irregular] == [(len(lines), "late")]


def _presented_in_june(edition: str, kind: str) -> list[str]:
    """Return the acts of a law that comes before the President on 21 June: his term ends after the session does."""
    year, spring = str(YEARS[edition]), {"-09-": "-04-", "-10-": "-05-", "-11-": "-06-"}
    lines = []
    for line in path(edition, kind, "parliament.present"):
        there = line.replace(year, str(YEARS[edition] + 1))
        autumn = next(month for month in spring if month in there)
        lines.append(there.replace(autumn, spring[autumn]).replace("-06-13", "-06-14").replace("-06-19", "-06-21"))
    return lines


OVERCOME_IN_MAY_2007: Final = (
    "2007-04-16 parliament.present",
    "2007-05-04 president.return",
    "2007-05-10 majilis.override",
    "2007-05-16 joint.override",
    "2007-05-18 parliament.present",
)
ADOPTED_IN_APRIL_2007: Final = {
    "law": (
        "2007-02-12 initiator.introduce",
        "2007-02-14 majilis.accept",
        "2007-03-14 majilis.adopt",
        "2007-03-19 senate.register",
        "2007-04-10 senate.approve",
    ),
    "constitutional-law": (
        "2007-02-12 initiator.introduce",
        "2007-02-14 joint.convene",
        "2007-03-14 joint.approve-first-reading",
        "2007-04-10 joint.adopt",
    ),
}


@KINDS
@pytest.mark.parametrize(
    ("day", "in_time"), [("2007-05-25", True), ("2007-05-26", None), ("2007-06-21", None), ("2007-06-22", False)]
)
def test_a_signature_after_an_override_before_21_may_2007_is_late_only_if_a_month_from_that_day_is_over_too(
    kind: str, day: str, *, in_time: bool | None
) -> None:
    """Seven days to 20 May 2007 (art. 53(3)), a month since (art. 54(2)2)): whether the seven days go on is L-7."""
    lines = [*ADOPTED_IN_APRIL_2007[kind], *OVERCOME_IN_MAY_2007, f"{day} president.sign"]
    report = judged(lines, kind)
    assert kept(report, "sign-after-override") is in_time
    assert [(found.n, found.sort) for found in report.irregular] == [(len(lines), "late")] * (in_time is False)
    assert "L-7" in report.questions


@pytest.mark.parametrize("edition", [edition for edition in YEARS if edition != "1995"])
@pytest.mark.parametrize(("over", "in_time"), [(0, True), (1, None), (2, False)])
@pytest.mark.parametrize("kind", ["law", "constitutional-law", "constitutional-amendment"])
def test_a_signature_a_day_after_a_stopped_month_is_not_shown_to_be_late(
    edition: str, kind: str, over: int, *, in_time: bool | None
) -> None:
    """Referred on 24 November and upheld on 4 December, the month ends on 29 December, or on 30: L-4 b."""
    if (edition, kind) not in RETURNED:
        pytest.skip("the Constitution of 2026 is amended by referendum only")
    year = YEARS[edition]
    reviewed = [f"{year}-11-24 president.refer", f"{year}-12-04 court.uphold"]
    report = judged(
        [*path(edition, kind, "parliament.present"), *reviewed, f"{year}-12-{29 + over} president.sign"], kind
    )
    assert kept(report, "president-month") is in_time


@pytest.mark.parametrize(("day", "in_time"), [("2003-12-19", True), ("2003-12-22", None), ("2003-12-23", False)])
def test_of_fifteen_working_days_the_day_more_is_a_working_day(day: str, *, in_time: bool | None) -> None:
    """Presented on 19 November 2003, referred on Friday 21, upheld on Friday 28: to Friday 19 December, or to Monday 22 (L-4 b)."""
    lines = [*path("1995", "law", "parliament.present"), "2003-11-21 president.refer", "2003-11-28 court.uphold"]
    assert kept(judged([*lines, f"{day} president.sign"], "law"), "president-") is in_time


@pytest.mark.parametrize("edition", [edition for edition in YEARS if edition != "1995"])
def test_a_silence_on_record_is_missed_by_its_own_word_after_a_review_too(edition: str) -> None:
    year = YEARS[edition]
    reviewed = [f"{year}-11-24 president.refer", f"{year}-12-04 court.uphold"]
    lines = [*path(edition, "law", "parliament.present"), *reviewed, f"{year}-12-30 clock.president-silent"]
    report = judged(lines, "law")
    assert (kept(report, "president-month"), report.irregular) == (False, ())
