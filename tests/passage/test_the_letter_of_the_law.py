"""Rules that a careful reader would try to slip past: majorities on some articles, chambers that are not there."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from tests.passage.conftest import Passed

IN_MAJILIS = "{0}-01-10 initiator.introduce\n{0}-01-15 majilis.accept\n"
RETURNED = (
    IN_MAJILIS + "{0}-02-01 majilis.adopt\n{0}-02-05 senate.register\n{0}-02-20 senate.approve\n"
    "{0}-02-25 parliament.present\n{0}-03-05 president.return wording=yes\n"
)
JOINTLY = (
    IN_MAJILIS + "{0}-02-01 joint.approve-first-reading\n{0}-02-02 joint.adopt\n"
    "{0}-02-05 parliament.present\n{0}-02-20 president.return wording=yes\n"
)
IN_KURULTAI = (
    "{0}-01-10 initiator.introduce\n{0}-01-15 kurultai.refer-to-committees\n{0}-01-20 kurultai.committee-conclusion\n"
)
BY_KURULTAI = (
    IN_KURULTAI + "{0}-02-01 kurultai.adopt\n{0}-02-05 parliament.present\n{0}-02-20 president.return wording=yes\n"
)
LINKED = "2023-01-10 initiator.introduce\n2023-01-11 majilis.accept\n2023-01-12 majilis.reject\n2023-01-12 government.raise-confidence\n"
DISSOLVED = "2023-01-10 initiator.introduce\n2023-01-12 majilis.accept\n2023-01-19 clock.dissolution\n"


@pytest.mark.parametrize(
    ("kind", "before", "act", "chamber", "needed"),
    [
        ("law", RETURNED.format(2019), "2019-03-10 majilis.override", "majilis", 72),
        ("law", RETURNED.format(2019) + "2019-03-10 majilis.override\n", "2019-03-12 senate.override", "senate", 33),
        ("constitutional-law", RETURNED.format(2019), "2019-03-10 majilis.override", "majilis", 81),
        ("law", RETURNED.format(2024), "2024-03-10 majilis.override", "majilis", 66),
        ("law", RETURNED.format(2024) + "2024-03-10 majilis.override\n", "2024-03-12 senate.override", "senate", 34),
        ("constitutional-law", JOINTLY.format(2024), "2024-03-10 joint.override senate=38", "majilis", 74),
        ("constitutional-law", JOINTLY.format(2024), "2024-03-10 joint.override majilis=74", "senate", 38),
        ("law", RETURNED.format(2009), "2009-03-10 majilis.override", "majilis", 72),
        ("constitutional-law", RETURNED.format(2009), "2009-03-10 majilis.override", "majilis", 81),
        ("law", RETURNED.format(2003), "2003-03-10 majilis.override", "majilis", 52),
    ],
)
def test_objections_to_some_articles_need_the_majority_too(
    kind: str, before: str, act: str, chamber: str, needed: int, passed: Passed
) -> None:
    """Each article objected to is voted on by the same majority; what becomes of the law is open (A32), to 2012 by the wording."""
    with pytest.raises(RefusedError, match=f"found {needed - 1} for"):
        passed(kind, f"{before}{act} partial=yes {chamber}={needed - 1}")
    passage = passed(kind, f"{before}{act} partial=yes {chamber}={needed}")
    onward = {"2003": "joint-on-objections", "2009": "senate-on-objections"}.get(act[:4], "undetermined")
    assert (passage.state, "A32" in passage.questions) == (onward, True)


def test_the_senate_adopts_alone_only_until_the_new_majilis_meets(passed: Passed) -> None:
    """Art. 55(5): while the Mäjilis is absent; dissolved on 19 January 2023, it met again on 29 March."""
    taken_up = DISSOLVED + "2023-01-25 senate.register\n"
    assert passed("law", taken_up + "2023-03-28 senate.approve senate=30").state == "adopted"
    with pytest.raises(RefusedError, match=r"is not lawful at the stage .* \(majilis-plenary\)"):
        passed("law", taken_up + "2023-03-29 senate.approve senate=30")


def test_no_sixty_days_bind_the_senate_that_stands_in_for_the_majilis(passed: Passed) -> None:
    """A36: terms of the Senate alone were not read, so none is made up."""
    passage = passed("law", DISSOLVED + "2023-01-25 senate.register")
    assert "senate-60" not in [running.term.id for running in passage.running]


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        ("law", LINKED + "2023-02-10 parliament.confidence-holds"),
        ("constitutional-amendment", "2023-02-10 parliament.propose-referendum"),
        ("constitutional-amendment", "2026-07-10 parliament.propose-referendum"),
    ],
)
def test_parliament_does_nothing_without_its_chamber(kind: str, text: str, passed: Passed) -> None:
    """A joint session needs the Mäjilis, and the Kurultai has no powers before its first session."""
    known = {"initiator": "government"} if kind == "law" else {}
    with pytest.raises(RefusedError, match="does not sit"):
        passed(kind, text, **known)


@pytest.mark.parametrize("year", [2019, 2024])
def test_an_unfavourable_opinion_bars_the_four_fifths_and_the_referendum(year: int, passed: Passed) -> None:
    """Art. 91(3): to Parliament or to the people only with the opinion of the Council or Court."""
    text = f"{year}-01-10 court.opinion conforms=no\n{year}-02-01 parliament.propose-referendum\n"
    with pytest.raises(RefusedError, match="91"):
        passed("constitutional-amendment", text + f"{year}-03-01 president.call-referendum")
    refused = text + f"{year}-03-01 president.refuse-referendum\n"
    with pytest.raises(RefusedError, match="91"):
        passed("constitutional-amendment", refused + f"{year}-04-01 parliament.adopt-four-fifths")


@pytest.mark.parametrize("year", [2019, 2024])
def test_the_opinion_may_come_after_parliament_has_proposed_a_referendum(year: int, passed: Passed) -> None:
    text = f"{year}-02-01 parliament.propose-referendum\n{year}-02-20 court.opinion conforms=yes\n"
    called = passed("constitutional-amendment", text + f"{year}-03-01 president.call-referendum")
    assert called.state == "referendum-called"


def test_a_government_bill_may_be_withdrawn_while_confidence_is_in_question(passed: Passed) -> None:
    """Law on legal acts art. 29(4): at any stage."""
    text = (
        IN_MAJILIS.format(2024)
        + "2024-02-01 majilis.reject\n2024-02-01 government.raise-confidence\n2024-02-02 initiator.withdraw"
    )
    assert passed("law", text, initiator="government").state == "withdrawn"


def test_a_law_that_counts_as_signed_is_published_within_thirty_days_of_its_date(passed: Passed) -> None:
    """The law bears the last day of the President's month (A28), 25 March; the lapse is recorded on the day after."""
    text = RETURNED.format(2024).rpartition("2024-03-05")[0]
    passage = passed("law", text)
    passage.advance(date(2024, 4, 1))
    (term,) = [running for running in passage.running if running.term.id == "publication-30"]
    assert (passage.law_date, term.day) == (date(2024, 3, 25), date(2024, 4, 24))


def test_a_returned_law_has_a_conclusion_of_the_committee_of_the_kurultai(passed: Passed) -> None:
    """Constitutional Law on the Kurultai art. 24(1): the committee gives its opinion before the repeat vote."""
    text = BY_KURULTAI.format(2027) + "2027-03-01 kurultai.committee-conclusion\n2027-03-05 kurultai.override"
    assert passed("law", text).state == "overridden"


def test_the_end_of_the_kurultai_is_recorded_while_a_law_lies_with_the_president(passed: Passed) -> None:
    """Nothing is said of a law already adopted (K-A18): it stays where it is."""
    text = BY_KURULTAI.format(2027).rpartition("2027-02-20")[0] + "2027-02-15 clock.dissolution"
    passage = passed("law", text)
    assert (passage.state, "K-A18" in passage.questions) == ("presented", True)


ON_THE_COMMISSIONS_TEXT = (
    IN_MAJILIS + "{0}-02-01 majilis.adopt\n{0}-02-05 senate.register\n{0}-02-20 senate.return-changes\n"
    "{0}-03-01 majilis.disagree\n{0}-03-02 commission.form\n{0}-03-05 commission.report\n"
)
NEITHER = [("law", {}, 53), ("constitutional-law", {"A14": "a"}, 71), ("constitutional-law", {"A14": "b"}, 53)]
"""By kind and answer to A14: the most votes of 107 that carry neither text."""


@pytest.mark.parametrize("year", ["2013", "2015", "2019"])
@pytest.mark.parametrize(("kind", "chosen", "votes"), NEITHER)
def test_a_majilis_that_carries_neither_text_has_decided_nothing_unless_that_is_disagreement(
    kind: str, chosen: dict[str, str], votes: int, year: str, passed: Passed
) -> None:
    """L-12: as on the Senate's changes (A3) the text stays and may be voted again (b, default), or new commissions (a)."""
    fell = ON_THE_COMMISSIONS_TEXT.format(year) + f"{year}-03-06 majilis.vote-short majilis={votes}\n"
    neither = f"{fell}{year}-03-06 majilis.fail-own-text majilis={votes}\n"
    by_default = passed(kind, neither, answers=chosen)
    assert (by_default.state, "L-12" in by_default.questions) == ("majilis-on-commission-text", True)
    again = passed(kind, f"{neither}{year}-03-13 majilis.adopt-commission-text", answers=chosen)
    assert again.state == "senate-on-commission-text"
    assert passed(kind, neither, answers={**chosen, "L-12": "a"}).state == "conciliation"
    with pytest.raises(RefusedError):
        passed(kind, f"{fell}{year}-03-06 majilis.fail-own-text majilis={votes + 1}", answers=chosen)


@pytest.mark.parametrize("year", ["2013", "2015", "2019"])
@pytest.mark.parametrize(("kind", "chosen", "votes"), NEITHER)
def test_new_commissions_after_both_texts_fell_are_no_breach(
    kind: str, chosen: dict[str, str], votes: int, year: str, passed: Passed
) -> None:
    """A commission on record selects answer a of L-12."""
    text = ON_THE_COMMISSIONS_TEXT.format(year) + f"{year}-03-06 majilis.vote-short majilis={votes}\n"
    text += f"{year}-03-06 majilis.fail-own-text majilis={votes}\n{year}-03-09 commission.form"
    anew = passed(kind, text, answers=chosen)
    assert (anew.state, anew.selected.get("L-12") is not None) == ("conciliation", True)


@pytest.mark.parametrize("year", ["2000", "2009", "2013", "2015", "2019"])
def test_an_own_text_that_fails_first_decides_nothing_while_the_commissions_may_be_taken(
    year: str, passed: Passed
) -> None:
    """Reglament of 1996 pt 76, of 2012 pt 76-3: the Mäjilis may take either text, so one that fails ends nothing."""
    majority = 39 if year == "2000" else 54
    fell = ON_THE_COMMISSIONS_TEXT.format(year) + f"{year}-03-06 majilis.fail-own-text majilis={majority - 1}\n"
    stays = passed("law", fell)
    assert (stays.state, "L-12" in stays.questions) == ("majilis-on-commission-text", False)
    taken = passed("law", f"{fell}{year}-03-06 majilis.adopt-commission-text majilis={majority}")
    assert taken.state == "senate-on-commission-text"


NEITHER_TO_2012 = [("2000", "law", {}, 38), *(("2009", *row) for row in NEITHER)]


@pytest.mark.parametrize(("year", "kind", "chosen", "votes"), NEITHER_TO_2012)
def test_to_2012_too_a_majilis_that_carries_neither_text_has_decided_nothing(
    year: str, kind: str, chosen: dict[str, str], votes: int, passed: Passed
) -> None:
    """L-12: no text ends the bill (b, default), or art. 62(5) does (c); pt 76 knows no new commissions (a)."""
    text = ON_THE_COMMISSIONS_TEXT.format(year) + f"{year}-03-06 majilis.refuse-commission-text majilis={votes}\n"
    neither = f"{text}{year}-03-06 majilis.fail-own-text majilis={votes}\n"
    by_default = passed(kind, neither, answers=chosen)
    assert (by_default.state, "L-12" in by_default.questions) == ("majilis-on-commission-text", True)
    again = passed(kind, f"{neither}{year}-03-08 majilis.confirm-own-text majilis={votes + 1}", answers=chosen)
    assert again.state == "senate-on-commission-text"
    with pytest.raises(RefusedError):
        passed(kind, f"{text}{year}-03-06 majilis.fail-own-text majilis={votes + 1}", answers=chosen)
    assert passed(kind, neither, answers={**chosen, "L-12": "c"}).state == "not-adopted"
    assert passed(kind, neither, answers={**chosen, "L-12": "a"}).state == "majilis-on-commission-text"


@pytest.mark.parametrize("year", ["2013", "2015", "2019"])
def test_since_2012_no_bill_ends_of_which_both_texts_fell(year: str, passed: Passed) -> None:
    """Pt 76-5 of the Reglament of 2012 answers a disagreement by new commissions: c of L-12 is out."""
    text = ON_THE_COMMISSIONS_TEXT.format(year) + f"{year}-03-06 majilis.vote-short majilis=53\n"
    neither = f"{text}{year}-03-06 majilis.fail-own-text majilis=53"
    assert passed("law", neither, answers={"L-12": "c"}).state == "majilis-on-commission-text"


@pytest.mark.parametrize("year", ["2000", "2009"])
def test_to_2012_both_texts_fall_each_time_anew(year: str, passed: Passed) -> None:
    """The vote on an earlier commission's text is none on this one's: before it L-12 is not asked."""
    majority = 39 if year == "2000" else 54
    failed = f"majilis.fail-own-text majilis={majority - 1}"
    again = (
        ON_THE_COMMISSIONS_TEXT.format(year) + f"{year}-03-06 majilis.refuse-commission-text majilis={majority - 1}\n"
        f"{year}-03-06 majilis.confirm-own-text majilis={majority}\n{year}-03-09 senate.refuse-commission-text\n"
        f"{year}-03-10 commission.form\n{year}-03-12 commission.report\n{year}-03-13 {failed}"
    )
    passage = passed("law", again, answers={"A5": "a", "L-12": "c"})
    assert (passage.state, "L-12" in passage.questions) == ("majilis-on-commission-text", False)


def test_the_month_on_objections_in_joint_session_stands_still_in_the_recess(passed: Passed) -> None:
    """Resolution 2 of 13 April 2012: the recess, 29 June to 1 September 2024, is not used against Parliament."""
    text = JOINTLY.format(2024).replace("2024-02-05", "2024-06-01").replace("2024-02-20", "2024-06-10")
    passage = passed("constitutional-law", text)
    (term,) = [running for running in passage.running if running.term.id == "objections-month"]
    assert term.day == date(2024, 9, 13)


@pytest.mark.parametrize(
    ("answer", "stage"), [({}, "undetermined"), ({"A32": "a"}, "presidents-wording"), ({"A32": "c"}, "overridden")]
)
def test_some_articles_of_an_emergency_law_overcome_in_joint_session(
    answer: dict[str, str], stage: str, passed: Passed
) -> None:
    """Under A23 b the objections go to a joint session; what becomes of the law is A32 there too."""
    text = (
        "2024-01-10 initiator.introduce\n2024-01-11 majilis.accept\n2024-01-12 joint.adopt\n"
        "2024-01-15 parliament.present\n2024-01-20 president.return wording=yes\n"
        "2024-02-01 joint.override partial=yes majilis=66 senate=34"
    )
    known = {"initiator": "government", "track": "emergency", "answers": {"A23": "b", **answer}}
    assert passed("law", text, **known).state == stage
