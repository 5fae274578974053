"""A registration in the Senate without a day: that the Mäjilis was away is one way of reading it, and not the shortest."""

from __future__ import annotations

import pytest

from tests.study.paths import judged


@pytest.mark.parametrize(
    ("returned", "agreed"),
    [("2008-10-30", "2008-11-04"), ("2012-11-01", "2012-11-07"), ("2018-11-01", "2018-11-07")],
)
def test_the_maejilis_approved_the_bill_before_the_senate_registered_it(returned: str, agreed: str) -> None:
    """No second registration is unavoidable (Reglament of Parliament pt 74); there was a Mäjilis to send the bill."""
    records = [
        "? initiator.introduce",
        "? majilis.accept",
        "? senate.register",
        f"{returned} senate.return-changes",
        f"{agreed} majilis.agree",
    ]
    report = judged(records, "law")
    assert ([gap.act for gap in report.missing], report.irregular) == (["majilis.adopt"], ())


def test_a_registration_on_a_day_without_a_maejilis_is_that_of_the_senate_alone() -> None:
    """Dissolved on 19 January 2023: the Senate takes the bill up itself (art. 55(5))."""
    records = ["2022-10-10 initiator.introduce", "2022-10-12 majilis.accept", "2023-02-06 senate.register"]
    report = judged([*records, "2023-02-20 senate.approve senate=26"], "law")
    assert (report.missing, report.irregular, report.passage.state) == ((), (), "adopted")
