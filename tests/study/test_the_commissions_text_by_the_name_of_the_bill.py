"""A vote on the commission's text that a record tells by the name of the vote on the bill.

The decisions of the Senate on that text are those on any bill: it adopts the law or rejects it (Reglament of the Senate
pts 42, 52), and since 2023 the text goes the way of the law (Constitution art. 61(5) part 3).
"""

from __future__ import annotations

from typing import Final

import pytest

from tests.study.paths import judged

YEARS: Final = (1998, 2003, 2009, 2012, 2018, 2023)
IN_CONCILIATION: Final = (
    "{y}-09-11 initiator.introduce",
    "{y}-09-13 majilis.accept",
    "{y}-10-07 majilis.adopt",
    "{y}-10-08 senate.register",
    "{y}-10-28 senate.return-changes",
    "{y}-11-04 majilis.disagree",
    "{y}-11-05 commission.form",
)
REPORTED: Final = (*IN_CONCILIATION, "{y}-11-09 commission.report")
TAKEN: Final = (*REPORTED, "{y}-11-11 majilis.adopt-commission-text", "{y}-11-12 senate.register")


def told(year: int, *records: str) -> list[str]:
    return [line.format(y=year) for line in records]


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("name", ["senate.approve", "senate.approve-commission-text"])
def test_the_senate_that_adopts_the_commissions_text_adopts_the_law(name: str, year: int) -> None:
    """No refusal and no second approval by two thirds is unavoidable before it."""
    report = judged(told(year, *TAKEN, "{y}-12-02 " + name), "law")
    assert (report.missing, report.irregular, report.passage.state) == ((), (), "adopted")


@pytest.mark.parametrize(
    ("year", "stage"),
    [
        (1998, "undetermined"),
        (2003, "majilis-on-rejection"),
        (2009, "majilis-on-rejection"),
        (2012, "conciliation"),
        (2018, "conciliation"),
        (2023, "undetermined"),
    ],
)
@pytest.mark.parametrize("name", ["senate.reject", "senate.refuse-commission-text"])
def test_a_senate_that_rejects_it_does_not_agree(name: str, year: int, stage: str) -> None:
    """A5 before June 2002, then an ordinary rejection; new commissions since 2012 (pt 76-5); A6 since 2023."""
    answers = {"A9": "a"} if year == 2023 else {}
    report = judged(told(year, *TAKEN, "{y}-12-02 " + name), "law", answers=answers)
    assert (report.missing, report.irregular, report.passage.state) == ((), (), stage)


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize("name", ["majilis.adopt", "majilis.agree"])
def test_the_maejilis_that_adopts_it_or_agrees_sends_it_to_the_senate(name: str, year: int) -> None:
    report = judged(told(year, *REPORTED, "{y}-11-11 " + name), "law")
    assert (report.missing, report.irregular) == ((), ())
    assert report.passage.state == "senate-on-commission-text"


@pytest.mark.parametrize("year", [1998, 2009, 2018])
def test_which_text_the_maejilis_adopted_is_taken_and_not_known(year: int) -> None:
    """It may as well have taken its own earlier text by the same majority (Reglament of 1996 pt 76, of 2012 pt 76-3)."""
    report = judged(told(year, *REPORTED, "{y}-11-11 majilis.adopt"), "law")
    (called,) = [remark for remark in report.remarks if remark.id == "called"]
    assert called.label.text("en").startswith("at this stage this act is taken as: ")


@pytest.mark.parametrize(("votes", "sort"), [(25, []), (24, ["short-vote"])])
def test_the_majority_is_that_of_the_vote_on_the_text(votes: int, sort: list[str]) -> None:
    """25 of the 49 senators of 2018 (Reglament of 2012 pt 76-4)."""
    report = judged(told(2018, *TAKEN, f"{{y}}-12-02 senate.approve senate={votes}"), "law")
    assert [found.sort for found in report.irregular] == sort


@pytest.mark.parametrize(
    ("year", "votes", "state"),
    [
        (2018, 25, "conciliation"),
        (2018, 24, "senate-on-commission-text"),
        (2023, 26, "undetermined"),
        (2023, 25, "senate-on-commission-text"),
    ],
)
def test_votes_for_a_rejection_are_votes_against_the_text(year: int, votes: int, state: str) -> None:
    """A majority of the 49 or 50 senators against it refuses it; short of that nothing is decided."""
    report = judged(told(year, *TAKEN, f"{{y}}-12-02 senate.reject senate={votes}"), "law")
    assert (report.irregular, report.passage.state) == ((), state)
    assert [(remark.n, remark.id) for remark in report.remarks] == [(11, "called")]


@pytest.mark.parametrize("name", ["senate.reject", "senate.return-changes"])
@pytest.mark.parametrize("year", [2012, 2018])
def test_votes_against_a_rejection_or_changes_are_not_votes_for_the_text(year: int, name: str) -> None:
    """Nothing is decided: nobody voted on the text itself, which lies before the Senate as it did."""
    report = judged(told(year, *TAKEN, f"{{y}}-12-02 {name} senate=10:30"), "law")
    assert (report.irregular, report.passage.state) == ((), "senate-on-commission-text")


@pytest.mark.parametrize("year", [2012, 2018])
def test_what_the_record_lacks_before_it_is_the_way_of_the_commissions_text(year: int) -> None:
    report = judged(told(year, *IN_CONCILIATION, "{y}-12-02 senate.approve"), "law")
    assert (report.irregular, report.passage.state) == ((), "adopted")
    assert "commission.report" in {gap.act for gap in report.missing}


def test_the_approval_of_a_bill_that_the_new_maejilis_has_before_it_is_no_vote_on_a_commissions_text() -> None:
    """The Senate alone adopts until 28 March 2023; from the 29th the Mäjilis votes first (Constitution art. 55(5))."""
    records = ["2022-10-10 initiator.introduce", "2022-10-12 majilis.accept", "2023-02-06 senate.register"]
    report = judged([*records, "2023-03-29 senate.approve senate=26"], "law")
    assert [gap.act for gap in report.missing] == ["majilis.adopt", "senate.register"]
    assert not [remark for remark in report.remarks if remark.id == "called"]


@pytest.mark.parametrize(
    ("year", "stage"),
    [(1998, "undetermined"), (2003, "majilis-on-senate-text"), (2012, "conciliation"), (2018, "conciliation")],
)
def test_a_senate_that_changes_it_does_not_agree_where_it_may_not_change_it(year: int, stage: str) -> None:
    """Its own Reglament lets it change that text (pts 42, 52, 6 June 2002), to June 2012: then pt 76-5 prevails."""
    report = judged(told(year, *TAKEN, "{y}-12-02 senate.return-changes"), "law")
    assert (report.missing, report.irregular, report.passage.state) == ((), (), stage)
