"""The commission's text in the Senate before 6 June 2002: what the Senate's Reglament then said was not read."""

from __future__ import annotations

from typing import Final

import pytest

from tests.study.paths import judged

TO_THE_SENATE_AGAIN: Final = (
    "2001-10-01 initiator.introduce",
    "2001-10-05 majilis.accept",
    "2001-11-14 majilis.adopt",
    "2001-11-20 senate.register",
    "2001-12-13 senate.return-changes",
    "2001-12-19 majilis.disagree",
    "2001-12-20 commission.form",
    "2001-12-27 commission.report",
    "2002-01-09 majilis.adopt-commission-text",
    "2002-01-11 senate.register",
)


@pytest.mark.parametrize("day", ["2002-01-24", "2002-05-30"])
def test_a_text_registered_in_the_senate_needs_no_refusal_before_and_no_sixty_days_run_from_it(day: str) -> None:
    """Reglament of 1996 pt 74: what comes to the Senate is registered; pt 76 sets no term for its vote on the text."""
    report = judged([*TO_THE_SENATE_AGAIN, f"{day} senate.approve-commission-text senate=20"], "law")
    assert (report.missing, report.irregular, report.passage.state) == ((), (), "adopted")
    assert [(span.start, span.kept) for span in report.terms if span.id == "senate-60"] == [(4, True)]


def test_since_6_june_2002_the_sixty_days_run_from_the_registration_of_the_text() -> None:
    """Senate's Reglament pt 52: the text comes under pts 39 and 40."""
    later = [line.replace("2002-", "2003-").replace("2001-", "2002-") for line in TO_THE_SENATE_AGAIN]
    report = judged([*later, "2003-03-13 senate.approve-commission-text senate=20"], "law")
    assert [(found.n, found.sort, found.days) for found in report.irregular] == [(11, "late", 1)]
