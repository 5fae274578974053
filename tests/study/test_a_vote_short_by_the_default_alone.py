"""A vote short by the default answer alone is none, once the record goes on as by another answer (A14)."""

from __future__ import annotations

from typing import Final

import pytest

from tests.study.paths import judged

TO_THE_VOTE: Final = (
    "{0}-02-02 initiator.introduce",
    "{0}-02-10 majilis.adopt",
    "{0}-02-11 senate.register",
    "{0}-03-01 senate.return-changes",
    "{0}-03-05 majilis.disagree",
    "{0}-03-06 commission.form",
    "{0}-03-12 commission.report",
    "{0}-03-14 majilis.adopt-commission-text majilis=64:20",
)


@pytest.mark.parametrize("year", [2013, 2014, 2019])
def test_the_text_of_a_commission_that_the_senate_takes_up_was_adopted_by_a_majority(year: int) -> None:
    """Pts 69-4, 76-3: of the Reglament's answer (b) no text excludes that a majority of the total is enough."""
    records = [line.format(year) for line in TO_THE_VOTE]
    report = judged([*records, f"{year}-03-15 senate.register"], "constitutional-law")
    assert report.irregular == ()
    assert "A14" in report.questions


def test_by_itself_it_is_short_by_the_default_answer() -> None:
    report = judged([line.format(2014) for line in TO_THE_VOTE], "constitutional-law")
    assert [(found.n, found.sort) for found in report.irregular] == [(8, "short-vote")]


def test_short_by_every_answer_it_stays_short() -> None:
    records = [line.format(2014).replace("64:20", "50:20") for line in TO_THE_VOTE]
    report = judged([*records, "2014-03-15 senate.register"], "constitutional-law")
    assert (report.irregular[0].n, report.irregular[0].sort) == (8, "short-vote")
