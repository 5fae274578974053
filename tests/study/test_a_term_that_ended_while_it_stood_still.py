"""A term that ends during a review, of whose end nothing is recorded, stood still until then."""

from __future__ import annotations

import pytest

from tests.study.paths import judged

RECORD = (
    "{0}-10-02 initiator.introduce",
    "{0}-11-10 majilis.adopt",
    "{0}-11-11 senate.register",
    "{0}-12-18 senate.approve",
    "{0}-12-24 president.refer",
)


@pytest.mark.parametrize("year", [2004, 2009, 2012, 2018, 2022, 2024])
def test_a_law_presented_during_its_review_is_presented_in_time(year: int) -> None:
    """Const. art. 73(2): six of the ten days had run when the law was referred, and none while it was reviewed."""
    records = [line.format(year) for line in RECORD]
    assert (
        judged([*records, f"{year + 1}-01-12 parliament.present", f"{year + 1}-01-20 president.sign"], "law").chains
        == ()
    )


def test_ten_days_that_were_over_before_the_referral_are_missed() -> None:
    records = [line.format(2018).replace("12-24", "12-30") for line in RECORD]
    report = judged([*records, "2019-01-12 parliament.present", "2019-01-20 president.sign"], "law")
    assert report.chains or any(span.kept is False for span in report.terms)
