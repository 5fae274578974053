"""What was lawful when it was done stays lawful: acts of later days that the law refuses are the irregular ones."""

from __future__ import annotations

import pytest

from tests.cases.test_what_a_record_leaves_open import judged

TWO_CHAMBERS = {"1995": 1997, "2007": 2009, "2012": 2012, "2013": 2014, "2017": 2019, "2023": 2024}
"""A year whose last months lie within each edition with two chambers."""


def adopted(year: int) -> tuple[str, ...]:
    """Return the acts up to the presentation, in an edition of two chambers, or of the Kurultai."""
    if year >= 2026:
        return (
            f"initiator.introduce {year}-09-14",
            f'kurultai.adopt {year}-10-20 {{"votes": {{"kurultai": {{"for": 100, "against": 0}}}}}}',
            f"parliament.present {year}-10-24",
        )
    return (
        f"initiator.introduce {year}-09-14",
        f'majilis.adopt {year}-10-20 {{"votes": {{"majilis": {{"for": 60, "against": 0}}}}}}',
        f"senate.register {year}-10-22",
        f'senate.approve {year}-10-30 {{"votes": {{"senate": {{"for": 30, "against": 0}}}}}}',
        f"parliament.present {year}-11-03",
    )


YEARS = [*TWO_CHAMBERS.values(), 2027]


def told(*rows: str) -> tuple[str, list[tuple[int, int | None]], int]:
    """Return the outcome, the irregular acts with those that they follow from, and how many other explanations."""
    report = judged("law", *rows, initiator="government")
    return report.outcome, [(one.n, one.follows) for one in report.irregular], len(report.others)


LATER = [
    ("president.return {}-11-12",),
    ("president.refer {}-11-12", "court.strike {}-11-20"),
    ("prime-minister.refer {}-11-12", "court.strike {}-11-20"),
    ("president.sign {}-11-30",),
    ("initiator.withdraw {}-11-12",),
]


@pytest.mark.parametrize("later", LATER, ids=lambda rows: rows[0].split()[0])
@pytest.mark.parametrize("year", YEARS)
def test_nothing_done_after_the_signature_makes_the_signature_unlawful(year: int, later: tuple[str, ...]) -> None:
    rows = (*adopted(year), f"president.sign {year}-11-10", *(row.format(year) for row in later))
    n = len(adopted(year)) + 2
    outcome, irregular, others = told(*rows)
    assert (outcome, others) == ("signed", 0)
    assert irregular == [(n, None), *((n + more, n) for more in range(1, len(later)))]


@pytest.mark.parametrize("year", YEARS)
def test_a_withdrawal_after_the_adoption_is_irregular_and_the_adoption_stays(year: int) -> None:
    rows = adopted(year)[:-1]
    rows = (*rows, f"initiator.withdraw {year}-11-02")
    outcome, irregular, others = told(*rows)
    assert (outcome, irregular, others) == ("pending", [(len(rows), None)], 0)


@pytest.mark.parametrize("year", YEARS)
def test_a_publication_before_the_signature_is_irregular_and_the_signature_counts(year: int) -> None:
    rows = (*adopted(year), f"gazette.publish {year}-11-05", f"president.sign {year}-11-10")
    outcome, irregular, _ = told(*rows)
    assert (outcome, irregular) == ("signed", [(len(rows) - 1, None)])


@pytest.mark.parametrize("year", YEARS)
def test_a_referral_by_too_few_deputies_and_then_a_signature_has_one_explanation(year: int) -> None:
    few = '{"kurultai": {"for": 28}}' if year >= 2026 else '{"majilis": {"for": 9}, "senate": {"for": 9}}'
    rows = (
        *adopted(year),
        f'deputies.refer {year}-11-05 {{"votes": {few}}}',
        f"court.uphold {year}-11-08",
        f"president.sign {year}-11-10",
    )
    n = len(rows) - 2
    outcome, irregular, others = told(*rows)
    assert (outcome, irregular, others) == ("signed", [(n, None), (n + 1, n)], 0)


@pytest.mark.parametrize("year", YEARS)
def test_an_override_that_falls_short_and_then_a_signature_has_one_explanation(year: int) -> None:
    """Whether the earlier decision was so given up, the outcome that the record shows is the signature."""
    chamber, seats = ("kurultai", 80) if year >= 2026 else ("majilis", 35)
    rows = (
        *adopted(year),
        f'president.return {year}-11-05 {{"wording": true}}',
        f'{chamber}.override {year}-11-10 {{"votes": {{"{chamber}": {{"for": {seats}, "against": 9}}}}}}',
        f"president.sign {year}-11-20",
    )
    report = judged("law", *rows, initiator="government")
    assert [(one.n, one.sort, one.follows) for one in report.irregular] == [(len(rows) - 1, "short-vote", None)]
    assert (report.outcome, report.others) == ("signed", ())


def opinion(day: str, *, positive: bool) -> str:
    return f'government.opinion {day} {{"positive": {str(positive).lower()}}}'


@pytest.mark.parametrize("year", YEARS)
def test_a_bill_that_costs_introduced_after_an_adverse_opinion_of_the_government_is_doubtful(year: int) -> None:
    """Another, favourable opinion can have followed that is not recorded; that is a hypothesis, and nothing certain."""
    rows = (opinion(f"{year}-09-10", positive=False), f"initiator.introduce {year}-09-14")
    report = judged("law", *rows, initiator="deputies", money=True)
    assert [(one.n, one.doubtful, bool(one.cites)) for one in report.irregular] == [(2, True, True)]
    assert not report.missing
    assert [[gap.act for gap in other.missing if gap.hypothesis] for other in report.others] == [["government.opinion"]]


@pytest.mark.parametrize("year", YEARS)
def test_another_favourable_opinion_of_the_government_makes_the_introduction_lawful(year: int) -> None:
    both = (opinion(f"{year}-09-10", positive=False), opinion(f"{year}-09-12", positive=True))
    report = judged("law", *both, f"initiator.introduce {year}-09-14", initiator="deputies", money=True)
    assert (report.irregular, report.others, report.missing) == ((), (), ())


@pytest.mark.parametrize("year", YEARS)
def test_a_bill_that_costs_introduced_before_an_adverse_opinion_is_out_of_order(year: int) -> None:
    rows = (f"initiator.introduce {year}-09-14", opinion(f"{year}-09-20", positive=False))
    report = judged("law", *rows, initiator="deputies", money=True)
    assert [(one.n, one.sort) for one in report.irregular] == [(1, "out-of-order")]
    assert not report.missing


@pytest.mark.parametrize("year", YEARS)
def test_a_favourable_opinion_on_a_bill_under_way_proves_nothing_of_an_earlier_one(year: int) -> None:
    """The law knows one there too (on amendments that cost): what is not recorded before the introduction is missing."""
    rows = (f"initiator.introduce {year}-09-14", opinion(f"{year}-09-20", positive=True))
    report = judged("law", *rows, initiator="deputies", money=True)
    assert not report.irregular
    assert [gap.act for gap in report.missing] == ["government.opinion"]


CALLED = {
    2019: "president.call-referendum",
    2022: "president.propose-amendment",
    2024: "president.propose-amendment",
    2027: "president.call-referendum",
}


@pytest.mark.parametrize(("year", "conforms"), [*((year, "false") for year in CALLED), (2019, "true"), (2027, "true")])
def test_an_amendment_before_its_opinion_is_the_act_out_of_order_and_not_the_opinion(year: int, conforms: str) -> None:
    """After a referendum is called no opinion has a place any more; an adverse one never favours what came before it."""
    rows = (f"{CALLED[year]} {year}-09-05", f'court.opinion {year}-09-20 {{"conforms": {conforms}}}')
    report = judged("constitutional-amendment", *rows)
    assert [(one.n, one.sort) for one in report.irregular] == [(1, "out-of-order")]
    assert not report.missing
    assert "stands after it" in report.irregular[0].reason.en


@pytest.mark.parametrize("year", [2022, 2024])
def test_a_favourable_opinion_on_an_amendment_under_way_proves_nothing_of_an_earlier_one(year: int) -> None:
    """Before a referendum is called the law asks for one again: what is not recorded before the proposal is missing."""
    rows = (f"{CALLED[year]} {year}-09-05", f'court.opinion {year}-09-20 {{"conforms": true}}')
    report = judged("constitutional-amendment", *rows)
    assert not report.irregular
    assert [gap.act for gap in report.missing] == ["court.opinion"]


@pytest.mark.parametrize(("later", "outcome"), [((), "undetermined"), (("joint.convene {}-11-12",), "pending")])
@pytest.mark.parametrize("year", [*TWO_CHAMBERS.values(), 2026])
def test_a_proposal_to_amend_the_constitution_that_is_withdrawn_breaks_no_law(
    year: int, later: tuple[str, ...], outcome: str
) -> None:
    """No text says whether it may be (L-13): what comes after it shows that it went on."""
    first = "president.propose-amendment" if year < 2026 else "parliament.propose-referendum"
    rows = [f"{first} {year}-10-20", f"initiator.withdraw {year}-11-02"]
    rows += [row.format(year) if year < 2026 else f"court.opinion {year}-11-12" for row in later]
    report = judged("constitutional-amendment", *rows)
    assert (report.outcome, list(report.irregular)) == (outcome, [])
    assert "L-13" in report.questions
