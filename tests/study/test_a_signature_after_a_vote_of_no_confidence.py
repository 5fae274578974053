"""A vote of no confidence ends a bill: a second question of confidence, which nobody was bound to raise, is only supposed."""

from __future__ import annotations

import pytest

from tests.study.paths import YEARS, judged

KINDS = ("law", "constitutional-law")


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("edition", YEARS)
def test_a_bill_on_which_confidence_was_lost_is_not_lawfully_signed(edition: str, kind: str) -> None:
    """Art. 61(7); that the first question is told by its vote tells of no second one."""
    year = YEARS[edition]
    report = judged([f"{year}-10-06 parliament.no-confidence", f"{year}-10-26 president.sign"], kind)
    assert [(found.n, found.sort, found.doubtful) for found in report.irregular] == [(2, "after-the-end", True)]
    supposed = [{gap.act for gap in other.missing if gap.hypothesis} for other in report.others]
    assert {"government.raise-confidence"} in supposed
    assert not any(gap.after for gap in report.missing)


def test_a_question_that_the_track_tells_is_supplied() -> None:
    """A bill is told to be linked to confidence: the question was raised, once, though its day is on no record."""
    report = judged(["2019-10-06 majilis.reject", "2019-10-26 president.sign"], "law", track="confidence")
    assert report.irregular == ()
    assert ("government.raise-confidence", False) in [(gap.act, gap.hypothesis) for gap in report.missing]
