"""Before a question of confidence a vote may have fallen short: a rejection alone is never told as certain."""

from __future__ import annotations

import pytest

from tests.cases.test_what_a_record_leaves_open import judged

SHORT = {"kurultai.vote-short", "majilis.vote-short", "senate.vote-short", "joint.vote-short"}


@pytest.mark.parametrize(
    ("kind", "year"),
    [
        *(("law", year) for year in (1998, 2009, 2012, 2014, 2019, 2024, 2026)),
        *(("constitutional-law", year) for year in (1998, 2009, 2012, 2014, 2019, 2024, 2026)),
    ],
)
def test_what_brought_the_question_of_confidence_on_is_one_of_several(kind: str, year: int) -> None:
    rows = (f"initiator.introduce {year}-09-07", f"government.raise-confidence {year}-11-10")
    report = judged(kind, *rows, initiator="government")
    assert report.irregular == ()
    certain = [gap.act for gap in report.missing if not gap.one_of]
    assert not any(act.endswith((".adopt", ".reject", ".approve")) for act in certain)
    ways = [branch for entry in report.passage.journal for branch in entry.one_of]
    assert any(SHORT.intersection(branch) for branch in ways)


def test_a_vote_on_record_needs_no_other() -> None:
    rows = ("initiator.introduce 2026-09-07", "kurultai.reject 2026-10-20", "government.raise-confidence 2026-10-22")
    report = judged("law", *rows, initiator="government")
    assert (report.irregular, [gap.act for gap in report.missing]) == ((), [])
