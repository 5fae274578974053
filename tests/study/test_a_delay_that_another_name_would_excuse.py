"""What a record lacks only if acts bear another name than the one told is not certain, and excuses no delay."""

from __future__ import annotations

import pytest

from tests.study.paths import judged


@pytest.mark.parametrize("year", [2009, 2013, 2018, 2021])
def test_a_late_approval_is_late(year: int) -> None:
    """Art. 61(4): sixty days; as votes on a commission's text, of which seven acts are lacking, they would be in time."""
    report = judged(
        [f"{year}-09-14 majilis.adopt", f"{year}-09-20 senate.register", f"{year}-11-24 senate.approve"], "law"
    )
    assert [(one.n, one.sort, one.doubtful) for one in report.irregular] == [(3, "late", True)]
    assert [gap.act for gap in report.missing if not gap.hypothesis] == ["initiator.introduce"]
    assert not any(remark.id == "called" for remark in report.remarks)


@pytest.mark.parametrize("acts", ["2018-05-01 president.sign", "2018-04-20 senate.approve"])
def test_a_second_adoption_by_the_majilis_proves_no_commission(acts: str) -> None:
    """Two rounds of conciliation fit it, eleven acts of which nothing is recorded: so does an agreement told as adoption."""
    report = judged(
        ["2018-03-01 majilis.adopt", "2018-04-01 senate.return-changes", "2018-04-14 majilis.adopt", acts], "law"
    )
    certain = {gap.act for gap in report.missing if not gap.hypothesis}
    assert not any(act.startswith("commission.") for act in certain)
    assert "initiator.introduce" in certain


@pytest.mark.parametrize("end", ["2019-05-20 president.sign", "2019-05-25 deputies.refer"])
def test_a_late_presentation_after_an_early_review_is_late(end: str) -> None:
    """A return with another presentation before it would excuse it: four acts, of which nothing is recorded."""
    records = ["2019-02-17 initiator.introduce", "2019-03-16 majilis.adopt", "2019-03-18 senate.register"]
    records += ["2019-03-30 senate.approve", "2019-04-02 court.uphold", "2019-05-05 parliament.present", end]
    report = judged(records, "law")
    assert [(one.n, one.sort, one.doubtful) for one in report.irregular] == [(6, "late", True)]
    assert {act for gap in report.missing for act in gap.one_of or (gap.act,) if not gap.hypothesis} == {
        "president.refer",
        "chair.refer",
        "deputies.refer",
        "prime-minister.refer",
    }
