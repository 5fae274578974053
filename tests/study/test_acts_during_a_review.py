"""What is done while a law is under review: a referral suspends the term to sign (art. 73(2)), and nothing else."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from tests.study.paths import judged

if TYPE_CHECKING:
    from lawflow.study.audit.audit import Report

BEFORE = {
    "law, 2001": ("law", "2001", ["01-15 majilis.adopt", "01-22 senate.register", "02-13 senate.approve"]),
    "constitutional law, 2010": (
        "constitutional-law",
        "2010",
        ["01-13 majilis.adopt", "01-18 senate.register", "02-11 senate.approve"],
    ),
    "law, 2019": ("law", "2019", ["01-16 majilis.adopt", "01-21 senate.register", "02-14 senate.approve"]),
    "law, 2024": ("law", "2024", ["01-17 majilis.adopt", "01-22 senate.register", "02-15 senate.approve"]),
    "constitutional law, 2024": (
        "constitutional-law",
        "2024",
        ["01-17 joint.approve-first-reading", "02-15 joint.adopt"],
    ),
    "law, 2027": ("law", "2027", ["02-15 kurultai.adopt"]),
}


def lacking(name: str, *acts: str) -> list[set[str]]:
    """Return what a record lacks after the adoption of the law; nothing in it is irregular."""
    kind, year, before = BEFORE[name]
    report = judged([f"{year}-{act}" for act in (*before, *acts)], kind)
    assert report.irregular == ()
    return [{gap.act, *gap.one_of} for gap in report.missing if gap.after > len(before)]


@pytest.mark.parametrize("name", BEFORE)
def test_a_law_referred_before_its_presentation_may_be_presented_meanwhile(name: str) -> None:
    """The ten days to present it are not suspended by any text: nothing is lacking, neither an end nor a referral."""
    acts = ("officials.countersign", "parliament.present")
    assert not lacking(name, "02-16 chair.refer", *(f"02-20 {act}" for act in acts), "03-11 court.uphold")


@pytest.mark.parametrize("name", BEFORE)
def test_a_law_under_review_may_be_returned(name: str) -> None:
    """The chair's referral goes on as one of a law that was returned (A39)."""
    returned = ("02-19 parliament.present", "02-20 chair.refer", "02-22 president.return")
    assert not lacking(name, *returned)
    assert not lacking(name, *returned, "03-11 court.uphold")


@pytest.mark.parametrize("name", BEFORE)
def test_what_is_returned_was_presented_or_its_review_had_ended(name: str) -> None:
    """Of a law referred before its presentation neither is certain, if the President returns it: one of them is lacking."""
    either = {"court.uphold", "court.discontinue", "parliament.present"}
    assert lacking(name, "02-16 chair.refer", "02-22 president.return") == [either]


FOUR_FIFTHS = (
    *("{0}-09-05 court.opinion", "{0}-09-10 parliament.propose-referendum", "{0}-09-20 president.refuse-referendum"),
    *("{0}-10-09 joint.approve-first-reading", "{0}-10-20 parliament.adopt-four-fifths"),
)
YEARS = ("2001", "2010", "2012", "2014", "2019", "2024")


def by_four_fifths(year: str, *acts: str) -> Report:
    """Return the audit of an amendment of the Constitution that was adopted by four fifths; there was no prior opinion to 2017."""
    before = [line.format(year) for line in FOUR_FIFTHS[year < "2017" :]]
    return judged([*before, *(f"{year}-{act}" for act in acts)], "constitutional-amendment")


@pytest.mark.parametrize("year", YEARS)
@pytest.mark.parametrize(
    ("after", "outcome"),
    [
        ((), "pending"),
        (("11-20 court.uphold",), "pending"),
        (("11-20 court.discontinue", "12-10 referendum.adopt"), "adopted-by-referendum"),
        (("12-10 referendum.adopt", "12-11 court.uphold", "12-15 president.sign"), "signed"),
        (("12-10 referendum.reject", "12-11 court.discontinue"), "rejected"),
        (("12-10 referendum.reject", "12-11 court.uphold"), "rejected"),
        (("11-20 court.strike",), "unconstitutional"),
        (("11-20 court.strike-part",), "undetermined"),
    ],
)
def test_a_law_of_four_fifths_under_review_may_be_put_to_a_referendum(
    year: str, after: tuple[str, ...], outcome: str
) -> None:
    """The President signs it or calls a referendum (art. 91(1)); the term to sign alone stands still (art. 73(2))."""
    for meanwhile in ((), ("10-29 president.refer",)):
        called = ("10-25 parliament.present", "10-28 chair.refer", *meanwhile, "11-05 president.call-referendum")
        report = by_four_fifths(year, *called, *after)
        assert (report.irregular, report.missing, report.outcome) == ((), (), outcome)


@pytest.mark.parametrize("year", YEARS)
def test_a_law_of_four_fifths_may_be_referred_until_the_referendum(year: str) -> None:
    """Art. 72(1) lets a law adopted by Parliament be reviewed before it is signed: the call of a referendum ends no right."""
    called = ("10-25 parliament.present", "11-05 president.call-referendum", "11-10 chair.refer", "11-20 court.uphold")
    report = by_four_fifths(year, *called, "12-10 referendum.adopt")
    assert (report.irregular, report.missing, report.outcome) == ((), (), "adopted-by-referendum")


@pytest.mark.parametrize("year", YEARS[:4])
@pytest.mark.parametrize(
    ("after", "outcome"),
    [
        (("11-25 president.object-to-court",), "pending"),
        (("11-25 president.object-to-court", "12-05 court.overcome-objection"), "unconstitutional"),
        (("11-25 president.object-to-court", "12-05 court.yield"), "undetermined"),
        (("11-25 president.object-to-court", "12-05 court.yield", "12-10 referendum.adopt"), "adopted-by-referendum"),
    ],
)
def test_a_law_struck_before_the_referendum_goes_back_to_it_if_the_council_yields(
    year: str, after: tuple[str, ...], outcome: str
) -> None:
    """The President may object to any decision until 2017 (art. 73(4)); the people then decide on the law (A35)."""
    called = ("10-25 parliament.present", "10-28 chair.refer", "11-05 president.call-referendum", "11-20 court.strike")
    report = by_four_fifths(year, *called, *after)
    assert (report.irregular, report.missing, report.outcome) == ((), (), outcome)


@pytest.mark.parametrize("year", YEARS)
def test_a_law_put_to_a_referendum_was_presented_or_its_review_had_ended(year: str) -> None:
    """Of one referred before its presentation neither is certain."""
    report = by_four_fifths(year, "10-22 chair.refer", "11-05 president.call-referendum")
    assert [{gap.act, *gap.one_of} for gap in report.missing] == [
        {"court.uphold", "court.discontinue", "parliament.present"}
    ]


IN_2017 = (
    "2016-09-15 initiator.introduce",
    "2016-09-17 majilis.accept",
    "2016-11-24 majilis.adopt",
    "2016-11-25 senate.register",
    "2017-01-18 senate.approve",
    "2017-01-25 parliament.present",
)
RETURNED_IN_2017 = (*IN_2017, "2017-02-01 president.return wording=yes")
OVERRIDDEN_IN_2017 = (
    *RETURNED_IN_2017,
    "2017-02-06 majilis.override",
    "2017-02-10 senate.override",
    "2017-02-12 parliament.present",
)


@pytest.mark.parametrize(
    ("law", "stage"), [(IN_2017, "presented"), (RETURNED_IN_2017, "returned"), (OVERRIDDEN_IN_2017, "overridden")]
)
def test_a_decision_that_falls_with_an_objection_pending_in_2017_leaves_the_law_where_it_was_struck(
    law: tuple[str, ...], stage: str
) -> None:
    """L-8 b: the Council's decision counts as not adopted, and what it stopped goes on; by a the decision stands."""
    lines = [*law, "2017-02-14 prime-minister.refer", "2017-02-24 court.strike", "2017-03-01 president.object-to-court"]
    on = date(2017, 3, 12)
    assert judged(lines, "law", answers={"L-8": "b"}, on=on).stages == (stage,)
    assert judged(lines, "law", answers={"L-8": "a"}, on=on).stages == ("unconstitutional",)
