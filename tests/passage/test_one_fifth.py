"""One fifth of all deputies of Parliament refers a law before its signature (art. 72(1); 2026 art. 73(1))."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs
import pytest

from lawflow.dossiers.dossier import Dossier
from lawflow.passage.outlook import outlook
from lawflow.passage.refusal import RefusedError
from lawflow.study.audit.audit import audit

if TYPE_CHECKING:
    from tests.passage.conftest import History, Passed, Replayed


@attrs.frozen
class Size:
    """A year, the deputies of the two chambers in its spring, and one fifth of them all."""

    year: str
    majilis: int
    senate: int
    fifth: int


SIZES = (
    Size("1997", 67, 47, 23),
    Size("1999", 67, 43, 22),
    Size("2001", 77, 39, 24),
    Size("2010", 107, 47, 31),
    Size("2013", 107, 47, 31),
    Size("2015", 107, 47, 31),
    Size("2018", 107, 47, 31),
    Size("2020", 107, 49, 32),
    Size("2024", 98, 50, 30),
)
each_size = pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size.year}: {size.fifth}")


def before_1_april(year: str) -> str:
    """A law that the Senate has passed, in the spring of a year."""
    accepted = f"{year}-01-12 majilis.accept\n" if year >= "2023" else ""
    return (
        f"{year}-01-10 initiator.introduce\n{accepted}{year}-02-01 majilis.adopt\n{year}-02-05 senate.register\n"
        f"{year}-03-20 senate.approve\n"
    )


@each_size
def test_one_deputy_short_of_a_fifth_cannot_refer(size: Size, passed: Passed) -> None:
    """The chambers are taken together: all may be of the Mäjilis, or some of the Senate."""
    law = before_1_april(size.year)
    for senators in (0, 5):
        enough = f"{law}{size.year}-03-25 deputies.refer majilis={size.fifth - senators} senate={senators}"
        assert passed("law", enough).state == "under-review"
        short = f"{law}{size.year}-03-25 deputies.refer majilis={size.fifth - senators - 1} senate={senators}"
        total = size.majilis + size.senate
        with pytest.raises(
            RefusedError, match=f"{size.fifth - 1} deputies, of {total}, needed {size.fifth} of {total}"
        ):
            passed("law", short)


@each_size
def test_a_referral_that_counts_nobody_is_taken_and_presumed(size: Size, passed: Passed) -> None:
    passage = passed("law", f"{before_1_april(size.year)}{size.year}-03-25 deputies.refer")
    assert passage.state == "under-review"
    assert [need.id for need in passage.journal[-1].presumed] == ["backed:majilis+senate:1/5"]


def test_a_count_of_one_chamber_alone_proves_a_fifth_but_never_disproves_it(passed: Passed) -> None:
    """Ten of the Mäjilis leave open how many senators joined them."""
    law = before_1_april("2024")
    assert not passed("law", f"{law}2024-03-25 deputies.refer majilis=30").journal[-1].presumed
    assert passed("law", f"{law}2024-03-25 deputies.refer majilis=10").journal[-1].presumed


@pytest.mark.parametrize(("deputies", "lawful"), [(29, True), (28, False)])
def test_a_fifth_of_the_kurultai_is_29_of_145(deputies: int, lawful: bool, replayed: Replayed) -> None:
    text = (
        "2026-10-01 initiator.introduce\n2026-10-05 kurultai.refer-to-committees\n2026-10-15 kurultai.committee-conclusion\n"
        f"2026-11-02 kurultai.adopt\n2026-11-05 parliament.present\n2026-11-09 deputies.refer kurultai={deputies}"
    )
    played = replayed("law", text, initiator="government")
    assert (played.refused is None) is lawful
    if played.refused is not None:
        assert "28 deputies, of 145, needed 29 of 145" in str(played.refused)


def test_a_referral_short_of_a_fifth_is_a_short_vote_of_the_audit(history: History) -> None:
    """Ten of the Mäjilis and five senators, of a hundred and forty-eight."""
    acts = history(f"{before_1_april('2024')}2024-03-25 deputies.refer majilis=10 senate=5")
    report = audit(Dossier("record", "law", {"en": "A record"}, acts))
    assert [(found.n, found.sort) for found in report.irregular] == [(6, "short-vote")]


def test_the_outlook_tells_how_many_deputies_can_refer(passed: Passed) -> None:
    """A hundred and fifty-seven deputies in February 2023, a hundred and forty-eight since 29 March."""
    law = passed("law", before_1_april("2024"))
    found = next(option for option in outlook(law, date(2024, 3, 25)).may if option.act == "deputies.refer")
    assert [(need.chamber, need.votes, need.seats) for need in found.needs] == [("parliament", (30,), (148,))]


@each_size
def test_one_total_of_all_deputies_counts_as_the_chambers_do(size: Size, passed: Passed) -> None:
    """Who of them sits in which chamber does not matter: they are a fifth of all, or they are not."""
    law = before_1_april(size.year)
    enough = passed("law", f"{law}{size.year}-03-25 deputies.refer parliament={size.fifth}")
    assert (enough.state, enough.journal[-1].presumed) == ("under-review", ())
    found = f"{size.fifth - 1} deputies, of {size.majilis + size.senate}, needed {size.fifth} of"
    with pytest.raises(RefusedError, match=found):
        passed("law", f"{law}{size.year}-03-25 deputies.refer parliament={size.fifth - 1}")


@pytest.mark.parametrize(("deputies", "lawful"), [(29, True), (28, False)])
def test_the_total_of_the_one_chamber_is_that_of_the_kurultai(deputies: int, lawful: bool, replayed: Replayed) -> None:
    text = (
        "2026-10-01 initiator.introduce\n2026-10-05 kurultai.refer-to-committees\n2026-10-15 kurultai.committee-conclusion\n"
        f"2026-11-02 kurultai.adopt\n2026-11-05 parliament.present\n2026-11-09 deputies.refer parliament={deputies}"
    )
    assert (replayed("law", text, initiator="government").refused is None) is lawful


def test_a_total_short_of_a_fifth_is_a_short_vote_of_the_audit(history: History) -> None:
    acts = history(f"{before_1_april('2024')}2024-03-25 deputies.refer parliament=29")
    report = audit(Dossier("record", "law", {"en": "A record"}, acts))
    assert [(found.n, found.sort) for found in report.irregular] == [(6, "short-vote")]


def test_a_total_of_more_deputies_than_there_are_is_no_count(history: History) -> None:
    acts = history(f"{before_1_april('2024')}2024-03-25 deputies.refer parliament=149")
    report = audit(Dossier("record", "law", {"en": "A record"}, acts))
    assert [(found.n, found.sort) for found in report.irregular] == [(6, "impossible-count")]


@pytest.mark.parametrize(
    ("votes", "sort"),
    [
        ("parliament=9", "short-vote"),
        ("parliament=10", None),
        ("parliament=30", None),
        ("senate=9", "short-vote"),
        ("senate=10", None),
    ],
)
@pytest.mark.parametrize("day", ["2011-12-05", "2016-02-10", "2023-02-10"])
def test_while_there_is_no_majilis_a_fifth_of_the_senators_may_be_a_fifth_of_all(
    day: str, votes: str, sort: str | None, history: History
) -> None:
    """Art. 72(1): whether the seats of a dissolved chamber count is not said; ten of 47 or 50 may do, nine do not."""
    at = date.fromisoformat(day)
    month = f"{at.year - (at.month < 7)}-10"
    text = f"{month}-04 initiator.introduce\n{month}-10 majilis.adopt\n{month}-12 senate.register\n{month}-28 senate.approve\n"
    record = Dossier("b", "law", {"en": "B"}, history(f"{text}{day} deputies.refer {votes}"))
    report = audit(record)
    assert [one.sort for one in report.irregular] == [sort] * bool(sort)


@pytest.mark.parametrize("votes", ["majilis=10 senate=20", "majilis=40", "majilis=1 senate=47"])
@pytest.mark.parametrize("day", ["2011-12-05", "2016-02-10", "2023-02-10"])
def test_nobody_of_a_chamber_that_is_not_there_refers_a_law(day: str, votes: str, history: History) -> None:
    """Art. 63(1): with the powers of the Mäjilis end those of its deputies; what is counted of them counts for nothing."""
    at = date.fromisoformat(day)
    month = f"{at.year - (at.month < 7)}-10"
    text = f"{month}-04 initiator.introduce\n{month}-10 majilis.adopt\n{month}-12 senate.register\n{month}-28 senate.approve\n"
    report = audit(Dossier("b", "law", {"en": "B"}, history(f"{text}{day} deputies.refer {votes}")))
    assert [(one.act, one.sort) for one in report.irregular] == [("deputies.refer", "out-of-order")]


def test_whether_the_seats_of_a_chamber_that_is_not_there_count_is_told_as_the_question_that_it_is(
    passed: Passed,
) -> None:
    """Ten of 50 or 32 of 157 on 10 February 2023: both numbers are known, which of them counts is A44."""
    text = "2022-10-04 initiator.introduce\n2022-10-10 majilis.adopt\n2022-10-12 senate.register\n2023-01-10 senate.approve"
    options = outlook(passed("law", text), date(2023, 2, 10)).may
    found = next(option for option in options if option.act == "deputies.refer")
    assert [(need.votes, need.seats, need.question) for need in found.needs] == [((10, 32), (50, 157), "A44")]
