"""Whole histories of the editions of 1995, 2007, 2012, 2013 and 2026, told act by act."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from lawflow.passage.refusal import RefusedError
from tests.passage.worlds import without_majilis

if TYPE_CHECKING:
    from tests.passage.conftest import Passed

# -- the ordinary ways, told -------------------------------------------------------------------------------------------

APPROVED = (
    "{0}-01-10 initiator.introduce\n{0}-01-12 majilis.accept\n{0}-01-15 majilis.adopt\n{0}-01-20 senate.register\n"
)
SIGNED = (
    "{0}-02-02 parliament.present\n{0}-02-09 president.sign\n{0}-02-10 gazette.publish\n{0}-02-20 clock.take-effect"
)
RETURNED = "{0}-01-27 senate.approve\n{0}-02-02 parliament.present\n{0}-02-09 president.return wording={1}\n"
COMMISSION = "{0}-02-02 senate.return-changes\n{0}-02-04 majilis.disagree\n{0}-02-06 commission.form\n{0}-02-09 commission.report\n"
YEARS = {"1995": "1998", "2007": "2010", "2012": "2013", "2013": "2015"}
EVERY, SEPARATE, SINCE_2012 = tuple(YEARS.values()), ("2010", "2013", "2015"), ("2013", "2015")
TOLD = {
    "approved, adopted, signed, published, in effect": (EVERY, "law", APPROVED + "{0}-01-27 senate.approve\n" + SIGNED, "in-effect"),
    "the Senate changes, the Mäjilis agrees": (EVERY, "law", APPROVED + "{0}-01-24 senate.return-changes\n{0}-01-29 majilis.agree\n" + SIGNED, "in-effect"),
    "rejected, approved again, adopted": (EVERY, "law", APPROVED + "{0}-01-24 senate.reject\n{0}-01-29 majilis.reapprove\n{0}-01-31 senate.approve\n" + SIGNED, "in-effect"),
    "rejected twice": (EVERY, "law", APPROVED + "{0}-01-24 senate.reject\n{0}-01-29 majilis.reapprove\n{0}-02-10 senate.reject", "not-adopted"),
    "rejected, without two thirds": (EVERY, "law", APPROVED + "{0}-01-24 senate.reject\n{0}-01-29 majilis.vote-short majilis=30", "rejected"),
    "the Mäjilis refuses the commission's text: it may take its own": (("1998", "2010"), "law", APPROVED + COMMISSION + "{0}-02-12 majilis.refuse-commission-text", "majilis-on-commission-text"),
    "the Mäjilis refuses the commission's text: a new commission": (SINCE_2012, "law", APPROVED + COMMISSION + "{0}-02-12 majilis.refuse-commission-text", "conciliation"),
    "the Senate refuses the commission's text: a rejection like any other": (("2003", "2010"), "law", APPROVED + COMMISSION + "{0}-02-12 majilis.adopt-commission-text\n{0}-02-14 senate.refuse-commission-text", "majilis-on-rejection"),
    "the Senate refuses the commission's text: nothing is said": (("1998",), "law", APPROVED + COMMISSION + "{0}-02-12 majilis.adopt-commission-text\n{0}-02-14 senate.refuse-commission-text", "undetermined"),
    "the Senate refuses the commission's text: a new commission": (SINCE_2012, "law", APPROVED + COMMISSION + "{0}-02-12 majilis.adopt-commission-text\n{0}-02-14 senate.refuse-commission-text", "conciliation"),
    "objections overcome in joint session": (("1998",), "law", APPROVED + RETURNED + "{0}-02-12 majilis.override\n{0}-02-16 joint.override\n{0}-02-18 parliament.present\n{0}-02-20 president.sign", "signed"),
    "objections overcome in both chambers": (SEPARATE, "law", APPROVED + RETURNED + "{0}-02-12 majilis.override\n{0}-02-16 senate.override\n{0}-02-18 parliament.present\n{0}-02-20 president.sign", "signed"),
    "objections that stand in joint session": (("1998",), "law", APPROVED + RETURNED + "{0}-02-12 majilis.override\n{0}-02-16 joint.sustain", "not-adopted"),
    "objections that stand in the Senate": (SEPARATE, "law", APPROVED + RETURNED + "{0}-02-12 majilis.override\n{0}-02-16 senate.sustain", "not-adopted"),
    "a constitutional law in joint session": (("1998",), "constitutional-law", "{0}-01-10 initiator.introduce\n{0}-01-15 joint.convene\n{0}-01-20 joint.approve-first-reading\n{0}-01-27 joint.adopt\n" + SIGNED, "in-effect"),
    "a constitutional law in separate sittings": (SEPARATE, "constitutional-law", APPROVED + "{0}-01-27 senate.approve\n" + SIGNED, "in-effect"),
    "a constitutional law rejected by the Senate": (SEPARATE, "constitutional-law", APPROVED + "{0}-01-27 senate.reject", "rejected"),
    "an amendment in two readings, no opinion asked for": (EVERY, "constitutional-amendment", "{0}-01-10 president.propose-amendment\n{0}-01-15 joint.approve-first-reading\n{0}-01-27 joint.adopt\n" + SIGNED, "in-effect"),
    "the Council strikes the law down": (EVERY, "law", APPROVED + "{0}-01-27 senate.approve\n{0}-01-29 chair.refer\n{0}-02-20 court.strike", "unconstitutional"),
    "the Mäjilis dissolved: the Senate alone": (SEPARATE, "law", "{0}-01-10 initiator.introduce\n{0}-01-12 clock.dissolution\n{0}-01-20 senate.register\n{0}-01-27 senate.approve\n" + SIGNED, "in-effect"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "text", "stage"),
    [
        pytest.param(kind, text.format(year, "no"), stage, id=f"{year}: {what}")
        for what, (years, kind, text, stage) in TOLD.items()
        for year in years
    ],
)
def test_a_lawful_history_ends_where_the_law_says(kind: str, text: str, stage: str, passed: Passed) -> None:
    """A history told act by act; a dissolution is imagined, for two months and a half."""
    year = int(text[:4])
    absent = "clock.dissolution" in text
    known = {"world": without_majilis(date(year, 1, 12), date(year, 3, 31))} if absent else {}
    assert passed(kind, text, **known).state == stage


KURULTAI = "2026-09-10 initiator.introduce\n2026-09-12 kurultai.refer-to-committees\n2026-10-01 kurultai.committee-conclusion\n"
ADOPTED = (
    KURULTAI
    + "2026-10-05 kurultai.approve-reading reading=1\n2026-10-05 kurultai.adopt\n2026-10-12 parliament.present\n"
)


@pytest.mark.parametrize("kind", ["law", "constitutional-law"])
@pytest.mark.parametrize(
    ("text", "stage"),
    [
        (ADOPTED + "2026-10-20 president.sign\n2026-10-21 gazette.publish\n2026-10-31 clock.take-effect", "in-effect"),
        (ADOPTED + "2026-10-20 president.return\n2026-11-01 kurultai.override\n2026-11-03 president.sign", "signed"),
        (ADOPTED + "2026-10-20 president.return wording=no\n2026-11-01 kurultai.sustain", "not-adopted"),
        (ADOPTED + "2026-10-20 president.return wording=yes\n2026-11-01 kurultai.sustain", "undetermined"),
        (KURULTAI + "2026-10-05 kurultai.reject", "rejected"),
        ("2026-09-10 initiator.introduce\n2026-09-12 kurultai.reject", "rejected"),
        (KURULTAI + "2026-10-05 initiator.withdraw", "withdrawn"),
        (ADOPTED + "2026-10-20 chair.refer\n2026-11-10 court.strike", "unconstitutional"),
    ],
)
def test_a_history_in_the_kurultai(kind: str, text: str, stage: str, passed: Passed) -> None:
    """One chamber: to the committees, to the plenary, to the President."""
    assert passed(kind, text).state == stage


def test_the_kurultai_amends_no_constitution(passed: Passed) -> None:
    """Since July 2026 by referendum only; a proposal that the President refuses ends there (art. 92(1))."""
    proposed = "2026-09-10 parliament.propose-referendum\n"
    assert (
        passed("constitutional-amendment", proposed + "2026-09-20 president.refuse-referendum").state == "not-adopted"
    )
    called = proposed + "2026-09-20 court.opinion conforms=yes\n2026-09-25 president.call-referendum\n"
    assert passed("constitutional-amendment", called).outcome == "pending"
    adopted = passed("constitutional-amendment", called + "2026-11-01 referendum.adopt")
    assert (adopted.state, adopted.outcome) == ("referendum-adopted", "adopted-by-referendum")
    for act in ("joint.adopt", "president.propose-amendment", "kurultai.adopt"):
        with pytest.raises(RefusedError, match="this edition knows no such act"):
            passed("constitutional-amendment", f"2026-09-10 {act}")


def test_who_may_introduce_a_bill(passed: Passed) -> None:
    """The President since 21 May 2007, the People's Council since July 2026, deputies and the Government always."""
    for day, initiator, lawful in (
        ("2007-05-20", "president", False),
        ("2007-05-21", "president", True),
        ("1996-02-01", "government", True),
        ("1996-02-01", "deputies", True),
        ("2026-06-30", "khalyk-kenesi", False),
        ("2026-07-01", "khalyk-kenesi", True),
    ):
        if lawful:
            assert passed("law", f"{day} initiator.introduce", initiator=initiator).state == "submitted"
            continue
        with pytest.raises(RefusedError):
            passed("law", f"{day} initiator.introduce", initiator=initiator)


def test_an_amendment_needs_an_opinion_since_10_march_2017(passed: Passed) -> None:
    """Art. 91(3), added in 2017: before, no opinion of the Council was asked for."""
    before = passed("constitutional-amendment", "2017-03-09 president.propose-amendment")
    since = passed("constitutional-amendment", "2017-03-10 president.propose-amendment")
    assert not before.journal[-1].presumed
    assert [need.id for need in since.journal[-1].presumed] == ["given:court-opinion"]
