"""A decree with force of law in the place of an urgent bill that Parliament rejected, in time or too late."""

from __future__ import annotations

from typing import Final

import pytest

from tests.study.paths import judged

DAYS: Final = [("1998", "law"), ("2009", "law"), ("2013", "law"), ("2015", "law"), ("2009", "constitutional-law")]


@pytest.mark.parametrize(("year", "kind"), DAYS)
@pytest.mark.parametrize(("rejected", "lawful"), [("03-02", False), ("03-03", True), ("04-20", True)])
def test_a_decree_is_no_breach_if_the_month_had_passed_before_the_rejection(
    rejected: str, lawful: bool, year: str, kind: str
) -> None:
    """Art. 61(2): a month from introduction, 2 March being its last day; art. 45(2) then gives the decree."""
    acts = [f"{year}-02-02 initiator.introduce", f"{year}-02-10 president.declare-urgent"]
    acts += [f"{year}-{rejected} majilis.reject", f"{year}-05-05 president.decree-law"]
    report = judged(acts, kind)
    assert ([one.n for one in report.irregular], "A18" in report.passage.questions) == ([] if lawful else [4], True)
