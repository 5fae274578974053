"""An act that the edition of a bill does not know is held against the article that knows it, not the last one applied."""

from __future__ import annotations

from typing import Final

import pytest

from tests.study.paths import judged

BEFORE_THE_MAEJILIS: Final = (
    "2024-02-05 initiator.introduce",
    "2024-02-07 majilis.accept",
    "2024-03-06 majilis.adopt",
    "2024-03-08 senate.register",
    "2024-03-20 senate.return-changes",
)
RETURNED: Final = (
    "2007-02-05 initiator.introduce",
    "2007-03-05 majilis.adopt",
    "2007-03-30 senate.approve",
    "2007-04-05 parliament.present",
    "2007-04-24 president.return",
    "2007-05-04 majilis.override",
)
STRUCK: Final = (
    "2016-11-14 majilis.adopt",
    "2016-12-15 senate.approve",
    "2016-12-20 parliament.present",
    "2017-01-10 chair.refer",
    "2017-02-20 court.strike",
)


@pytest.mark.parametrize(
    ("records", "act", "article"),
    [
        (BEFORE_THE_MAEJILIS, "2024-03-25 senate.recall", "Reglament of the Senate pt 46"),
        (BEFORE_THE_MAEJILIS, "2024-03-25 majilis.reapprove", "Const. art. 61(4)"),
        (RETURNED, "2007-05-22 joint.override", "Const. art. 53(3)"),
        (("2019-02-05 initiator.introduce",), "2019-03-06 government.temporary-act", "Const. art. 61(3) part 3"),
    ],
)
def test_an_act_that_the_edition_does_not_know_cites_the_article_that_knew_it(
    records: tuple[str, ...], act: str, article: str
) -> None:
    """The recall of 2013 to 2022, the second approval, the joint session of 1995; the temporary act came in 2023."""
    (found,) = judged([*records, act], "law").irregular
    assert (found.sort, str(found.cites[0])) == ("not-in-this-edition", article)


@pytest.mark.parametrize(
    ("act", "sort", "article"),
    [
        ("2017-03-13 president.object-to-court", "not-in-this-edition", "Const. art. 73(4)"),
        ("2017-03-13 president.sign", "barred", "Const. art. 44(2)"),
    ],
)
def test_a_decision_against_a_law_bars_the_signature_and_no_objection_that_the_reform_of_2017_took_away(
    act: str, sort: str, article: str
) -> None:
    """Art. 74(1) says what becomes of the law; that the President may not object is that art. 73(4) was taken out."""
    (found,) = judged([*STRUCK, act], "law").irregular
    assert (found.sort, str(found.cites[0])) == (sort, article)


@pytest.mark.parametrize(
    ("votes", "edition"), [("majilis=53 senate=25", "2023"), ("kurultai=70", "2026"), ("senate=25", "2023")]
)
def test_a_record_without_any_day_is_read_under_an_edition_whose_chambers_voted(votes: str, edition: str) -> None:
    """Nothing is unavoidable that only the Kurultai could do where the Mäjilis and the Senate voted (art. 61(7))."""
    report = judged(["? initiator.introduce", f"? parliament.confidence-holds {votes}"], "law")
    assert (report.passage.edition.id, report.edition, report.irregular) == (edition, None, ())
    acts = {act for gap in report.missing for act in (gap.act, *gap.one_of)}
    assert any(act.startswith("kurultai.") for act in acts) == (edition == "2026")


@pytest.mark.parametrize(("year", "known"), [(2003, "2017"), (2014, "2017"), (2016, "2017")])
def test_an_opinion_before_2017_is_told_by_the_edition_that_knows_it(year: int, known: str) -> None:
    """Art. 91(3) has the prior opinion of the Council since 2017; art. 72(1) did not name it."""
    report = judged(
        [f"{year}-10-01 court.opinion", f"{year}-10-10 president.propose-amendment"], "constitutional-amendment"
    )
    (found,) = report.irregular
    assert (found.sort, str(found.cites[0])) == ("not-in-this-edition", "Const. art. 91(3)")
    assert found.reason.en.endswith(f"the edition of {known} knows it")


@pytest.mark.parametrize(("day", "there"), [("2023-01-12", True), ("2023-02-08", False), ("2023-05-10", True)])
def test_by_no_rules_does_a_chamber_act_while_there_is_none(day: str, there: bool) -> None:
    """A42: which rules a bill refused by the Senate follows is open; from 19 January to 29 March 2023 there is no Mäjilis."""
    acts = ("2022-11-09 majilis.adopt", "2022-12-15 senate.reject", f"{day} majilis.reapprove majilis=80")
    report = judged(list(acts), "law")
    assert [(one.n, one.sort, one.doubtful) for one in report.irregular] == (
        [] if there else [(3, "out-of-order", False)]
    )
    if not there:
        assert "does not sit" in report.irregular[0].reason.en
