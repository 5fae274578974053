"""What is signed was presented, though it may have been referred and found in order before: the record lacks it."""

from __future__ import annotations

import pytest

from tests.study.paths import judged


@pytest.mark.parametrize("year", [2009, 2010, 2014, 2019])
def test_a_law_of_which_only_the_publication_is_told_was_presented(year: int) -> None:
    """Const. art. 44(2): the President signs what is presented to him; neither act is recorded, and no review."""
    records = [f"{year}-05-20 senate.return-changes", f"{year}-06-09 majilis.agree", f"{year}-07-02 gazette.publish"]
    lacks = [gap.act for gap in judged(records, "law").missing if not gap.one_of and not gap.hypothesis]
    assert lacks[-2:] == ["parliament.present", "president.sign"]
