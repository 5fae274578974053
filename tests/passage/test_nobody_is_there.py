"""While a chamber is away, or may be since it was dissolved, nobody is told that it, or its members, may act."""

from __future__ import annotations

from datetime import date

import pytest

from lawflow.dossiers.dossier import Act, Dossier
from lawflow.dossiers.when import When
from lawflow.passage.outlook import outlook
from lawflow.reconstruction.play import play
from lawflow.study.why import why
from lawflow.views.content.headline import standing
from lawflow.views.content.reckoned import reckoned

IN_PLENARY = (
    "2027-01-12 initiator.introduce",
    "2027-01-20 kurultai.refer-to-committees",
    "2027-02-10 kurultai.committee-conclusion",
)
PRESENTED = (*IN_PLENARY, "2027-02-11 kurultai.adopt", "2027-02-12 parliament.present")
DISSOLVED = "2027-02-20 clock.dissolution"
VOTES = {"kurultai.approve-reading", "kurultai.reject", "kurultai.adopt"}
OF_ITS_MEMBERS = {"chair.refer", "deputies.refer"}


def bill(*lines: str) -> Dossier:
    acts = tuple(Act(act, When.day(date.fromisoformat(day))) for day, act in map(str.split, lines))
    return Dossier("b", "law", {"en": "B"}, acts)


def may(on: str, *lines: str) -> set[str]:
    day = date.fromisoformat(on)
    return {option.act for option in outlook(play(bill(*lines), on=day).passage, day).may}


def said(on: str, *lines: str) -> list[str]:
    day = date.fromisoformat(on)
    passage = play(bill(*lines), on=day).passage
    sentence = standing(passage, outlook(passage, day), day)
    return [sentence.en, *(label.en for label in reckoned(passage, day))]


@pytest.mark.parametrize(
    ("on", "then", "offered"),
    [
        ("2027-02-19", (), True),
        ("2027-02-20", (DISSOLVED,), False),
        ("2027-02-21", (DISSOLVED,), False),
        ("2027-05-19", (DISSOLVED,), False),
        ("2027-05-20", (DISSOLVED, "2027-05-20 clock.convocation"), True),
        ("2027-06-02", (DISSOLVED, "2027-06-01 kurultai.approve-reading"), True),
    ],
)
def test_a_dissolved_kurultai_is_offered_no_vote_until_a_new_one_has_met(
    on: str, then: tuple[str, ...], *, offered: bool
) -> None:
    """Constitution of 2026 arts 52(2), 62: its powers have ended; those of the next begin with its first session."""
    assert VOTES & may(on, *IN_PLENARY, *then) == (VOTES if offered else set())


@pytest.mark.parametrize(("then", "offered"), [((), True), ((DISSOLVED,), False)])
def test_without_a_kurultai_it_has_no_chair_and_no_deputies_to_refer_a_law(
    then: tuple[str, ...], *, offered: bool
) -> None:
    """Art. 73(1)2): of those who may refer a law the President and the Prime Minister are left."""
    referring = may("2027-03-01", *PRESENTED, *then)
    assert OF_ITS_MEMBERS & referring == (OF_ITS_MEMBERS if offered else set())
    assert {"president.refer", "prime-minister.refer"} <= referring


def test_without_a_majilis_the_senates_chair_and_senators_may_refer_a_law() -> None:
    """Art. 72(1): the chairs of the chambers, a fifth of all deputies; on 1 February 2023 there is a Senate."""
    presented = "2022-12-20 initiator.introduce", "2023-01-10 majilis.adopt", "2023-01-17 senate.approve"
    assert may("2023-02-01", *presented, "2023-01-25 parliament.present") >= OF_ITS_MEMBERS


def test_why_does_not_say_that_the_law_forbids_what_is_only_not_known() -> None:
    day = date(2027, 3, 1)
    passage = play(bill(*IN_PLENARY, DISSOLVED), on=day).passage
    found = why(passage, "kurultai.adopt", day)
    (doubt,) = found.doubts
    assert (found.blockers, doubt.condition, "is not on record" in doubt.label.en) == ((), "absent:kurultai", True)


def test_a_vote_of_a_new_kurultai_on_record_is_taken() -> None:
    """That a new one has met is not known, so a vote on record shows it, and is no breach."""
    later = play(bill(*IN_PLENARY, DISSOLVED, "2027-06-01 kurultai.adopt"), on=date(2027, 6, 1))
    assert later.passage.state == "adopted"


@pytest.mark.parametrize(
    ("on", "away"), [("2023-01-18", False), ("2023-01-19", True), ("2023-03-28", True), ("2023-03-29", False)]
)
def test_a_bill_before_a_majilis_that_is_not_there_is_told_so(on: str, *, away: bool) -> None:
    """Dissolved on 19 January 2023, met on 29 March: the bill lies where it lay (A37)."""
    told = said(on, "2022-11-12 initiator.introduce", "2022-11-20 majilis.accept")
    assert ("; there is no Mäjilis on this day." in told[0]) is away
    assert any("what then becomes of the bill is question A37" in one for one in told[1:]) is away


def test_after_a_dissolution_on_record_it_is_told_that_a_new_kurultai_is_not() -> None:
    unknown = "Kurultai: its powers have ended early, and that a new one has met is not on record"
    assert unknown in said("2027-03-01", *IN_PLENARY, DISSOLVED)
    assert unknown not in said("2027-06-01", *IN_PLENARY, DISSOLVED, "2027-05-20 clock.convocation")
