"""The return of a law on the first day of the next session (CL on Parliament art. 19(4)) where no session opens."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

import lawflow
from tests.study.paths import judged

AFTER_THE_TERM: Final = {
    1998: ("1998-10-05", "1998-11-09", "1998-11-16", "1998-11-20", "1999-01-25", "1999-02-05", "1999-02-10"),
    2008: ("2008-10-06", "2008-11-10", "2008-11-17", "2008-11-20", "2009-01-12", "2009-02-02", "2009-02-05"),
    2012: ("2012-10-08", "2012-11-12", "2012-11-19", "2012-11-20", "2013-01-14", "2013-02-04", "2013-02-08"),
    2014: ("2014-10-06", "2014-11-10", "2014-11-17", "2014-11-20", "2015-01-12", "2015-02-02", "2015-02-06"),
    2019: ("2019-10-11", "2019-11-20", "2020-01-20", "2020-01-29", "2020-03-07", "2020-03-15", "2020-03-18"),
    2023: ("2023-10-11", "2023-11-20", "2024-01-15", "2024-01-25", "2024-03-07", "2024-03-15", "2024-03-18"),
}
"""Days of introduction, of the votes of the chambers, of presentation, referral, decision and signature."""
ACTS: Final = (
    "initiator.introduce",
    "majilis.adopt",
    "senate.approve",
    "parliament.present",
    "deputies.refer",
    "court.uphold",
    "president.sign",
)


@pytest.mark.parametrize("year", AFTER_THE_TERM)
def test_a_law_that_counts_as_signed_in_the_middle_of_a_session_is_not_returned_after_it(year: int) -> None:
    """A referral after the President's term is doubtful; that he returned the law is not unavoidable: no session opened."""
    report = judged(map(" ".join, zip(AFTER_THE_TERM[year], ACTS, strict=True)), "law")
    assert report.passage.state == "counts-as-signed"
    assert [gap.act for gap in report.missing if gap.act == "president.return"] == []
    assert [found.n for found in report.irregular] == [5, 6, 7]


@pytest.mark.parametrize(
    ("presented", "lapsed", "supplied"),
    [("2019-06-10", "2019-07-11", ["president.return"]), ("2019-05-20", "2019-06-21", [])],
    ids=["recess", "session"],
)
def test_it_can_be_returned_on_the_day_that_opens_the_session_after_a_term_that_ended_between_two(
    presented: str, lapsed: str, supplied: list[str]
) -> None:
    """Presented on 10 June 2019 its month ends in the recess; of 20 May it ended on 20 June, within the session."""
    records = [
        "2019-02-04 initiator.introduce",
        "2019-04-10 majilis.adopt",
        "2019-05-16 senate.approve",
        f"{presented} parliament.present",
        f"{lapsed} clock.president-silent",
        "2019-09-10 majilis.sustain",
    ]
    report = judged(records, "law")
    assert [gap.act for gap in report.missing if gap.act == "president.return"] == supplied


def test_the_status_page_names_the_open_question_at_which_a_return_would_stop_the_bill() -> None:
    """L-5: counted as signed under art. 19(3), and art. 19(4) lets the law be returned when the next session opens."""
    acts = ["initiator.introduce 2019-02-04", "majilis.adopt 2019-04-10", "senate.register 2019-04-12"]
    acts += ["senate.approve 2019-06-06", "parliament.present 2019-06-10"]
    rows = [dict(zip(("act", "date"), row.split(), strict=True)) for row in acts]
    record = lawflow.from_data(
        {"id": "x", "kind": "law", "initiator": "government", "title": {"en": "x"}, "acts": rows}
    )
    on = date(2019, 9, 2)
    page = lawflow.status_page(record.id, lawflow.play(record, on=on), on)
    asked = {option["act"]: option.get("questions") for option in page["may"]}
    assert asked == {"gazette.publish": None, "president.return": ["L-5"]}
    for answer in ("a", "b"):
        page = lawflow.status_page(record.id, lawflow.play(record, on=on, answers={"L-5": answer}), on)
        told = {option["act"]: (option.get("questions"), option.get("answers")) for option in page["may"]}
        assert told == {"gazette.publish": (None, None), "president.return": (None, [f"L-5={answer}"])}
