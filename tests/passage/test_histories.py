"""Whole histories of the editions of 2017 and 2023, told act by act; the reform shows in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from tests.passage.conftest import Passed

# -- the ordinary ways, told -------------------------------------------------------------------------------------------

IN_SENATE_17 = (
    "2020-01-10 initiator.introduce\n2020-01-15 majilis.accept\n2020-02-03 majilis.adopt\n2020-02-05 senate.register\n"
)
IN_SENATE_23 = (
    "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n2024-02-01 majilis.adopt\n2024-02-05 senate.register\n"
)
SIGNED_17 = "2020-03-10 parliament.present\n2020-03-20 president.sign\n2020-03-21 gazette.publish\n2020-04-01 clock.take-effect\n"
SIGNED_23 = SIGNED_17.replace("2020", "2024")
TWO_READINGS = "2024-02-01 joint.approve-first-reading\n2024-02-02 joint.adopt\n"
COMMISSION_17 = "2020-02-20 senate.return-changes\n2020-02-25 majilis.disagree\n2020-02-26 commission.form\n2020-03-01 commission.report\n"
COMMISSION_23 = COMMISSION_17.replace("2020", "2024").replace("return-changes", "return-changes wording=yes")

READ_ONCE = "2024-02-01 joint.approve-first-reading\n"
HISTORIES = {
    "a law approved, adopted, signed, published and in effect": (
        "law",
        IN_SENATE_17 + "2020-03-02 senate.approve\n" + SIGNED_17,
        "in-effect",
    ),
    "a law adopted, approved, signed, published and in effect": (
        "law",
        IN_SENATE_23 + "2024-03-02 senate.approve\n" + SIGNED_23,
        "in-effect",
    ),
    "the Senate changes, the Mäjilis agrees": (
        "law",
        IN_SENATE_17 + "2020-02-20 senate.return-changes\n2020-03-02 majilis.agree\n" + SIGNED_17,
        "in-effect",
    ),
    "the Senate rewords, the Mäjilis agrees": (
        "law",
        IN_SENATE_23 + "2024-02-20 senate.return-changes wording=yes\n2024-03-02 majilis.agree\n" + SIGNED_23,
        "in-effect",
    ),
    "the Mäjilis rejects": (
        "law",
        "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n2024-02-01 majilis.reject",
        "rejected",
    ),
    "the commission's text passes both chambers": (
        "law",
        IN_SENATE_23
        + COMMISSION_23
        + "2024-03-03 majilis.adopt-commission-text\n2024-03-05 senate.approve-commission-text",
        "adopted",
    ),
    "the initiator withdraws": ("law", IN_SENATE_23 + "2024-02-10 initiator.withdraw", "withdrawn"),
    "the Court strikes the law down": (
        "law",
        IN_SENATE_23 + "2024-03-02 senate.approve\n2024-03-05 president.refer\n2024-03-20 court.strike",
        "unconstitutional",
    ),
    "objections overcome in both chambers": (
        "law",
        IN_SENATE_23
        + "2024-03-02 senate.approve\n2024-03-05 parliament.present\n2024-03-10 president.return\n2024-03-15 majilis.override\n2024-03-20 senate.override\n2024-03-21 parliament.present\n2024-03-25 president.sign",
        "signed",
    ),
    "objections without a wording stand in the Senate": (
        "law",
        IN_SENATE_23
        + "2024-03-02 senate.approve\n2024-03-05 parliament.present\n2024-03-10 president.return wording=no\n2024-03-15 majilis.override\n2024-03-20 senate.sustain",
        "not-adopted",
    ),
    "objections with a wording are accepted": (
        "law",
        IN_SENATE_23
        + "2024-03-02 senate.approve\n2024-03-05 parliament.present\n2024-03-10 president.return wording=yes\n2024-03-15 parliament.accept-objections\n2024-03-20 president.sign",
        "signed",
    ),
    "a constitutional law in two readings": (
        "constitutional-law",
        "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n" + TWO_READINGS + SIGNED_23,
        "in-effect",
    ),
    "an amendment in two readings": (
        "constitutional-amendment",
        "2024-01-10 court.opinion conforms=yes\n2024-01-15 president.propose-amendment\n" + TWO_READINGS + SIGNED_23,
        "in-effect",
    ),
    "an amendment with a joint sitting for each reading": (
        "constitutional-amendment",
        """
        2008-01-15 president.propose-amendment
        2008-01-20 joint.convene
        2008-01-20 joint.approve-first-reading
        2008-02-02 joint.convene
        2008-02-02 joint.vote-short
        """,
        "deemed-rejected",
    ),
    "an amendment without three quarters": (
        "constitutional-amendment",
        "2024-01-10 court.opinion conforms=yes\n2024-01-15 president.propose-amendment\n"
        + READ_ONCE
        + "2024-02-02 joint.vote-short",
        "deemed-rejected",
    ),
    "an amendment by referendum": (
        "constitutional-amendment",
        "2024-01-10 court.opinion conforms=yes\n2024-01-15 president.call-referendum\n2024-03-01 referendum.adopt\n2024-03-05 gazette.publish",
        "published-by-referendum",
    ),
    "a referendum that says no": (
        "constitutional-amendment",
        "2024-01-10 court.opinion conforms=yes\n2024-01-15 president.call-referendum\n2024-03-01 referendum.reject",
        "rejected",
    ),
}


REFERENDUM: Final = HISTORIES["an amendment by referendum"][1].splitlines()


@pytest.mark.parametrize(
    ("acts", "outcome"), [(2, "pending"), (3, "adopted-by-referendum"), (4, "adopted-by-referendum")]
)
def test_an_amendment_is_pending_until_the_referendum_has_adopted_it(acts: int, outcome: str, passed: Passed) -> None:
    """Art. 91(1): the vote of the people is the decision; neither a signature nor a publication is asked for to make it one."""
    assert passed("constitutional-amendment", "\n".join(REFERENDUM[:acts])).outcome == outcome


@pytest.mark.parametrize(("kind", "text", "stage"), HISTORIES.values(), ids=list(HISTORIES))
def test_a_lawful_history_ends_where_the_law_says(kind: str, text: str, stage: str, passed: Passed) -> None:
    """A history told act by act."""
    assert passed(kind, text).state == stage


def test_an_amendment_against_the_courts_opinion_is_not_put(passed: Passed) -> None:
    """Amendments found contrary to art. 91(2) go neither to Parliament nor to a referendum (art. 91(3))."""
    for act in ("president.propose-amendment", "president.call-referendum"):
        with pytest.raises(RefusedError, match=r"art. 91\(3\)"):
            passed("constitutional-amendment", f"2024-01-10 court.opinion conforms=no\n2024-01-15 {act}")


def test_a_law_found_unconstitutional_is_never_signed(passed: Passed) -> None:
    """Art. 74(1): it may not be signed nor put into effect."""
    with pytest.raises(RefusedError):
        passed("law", HISTORIES["the Court strikes the law down"][1] + "\n2024-03-21 president.sign")


@pytest.mark.parametrize("initiator", ["deputies", "president"])
def test_only_a_government_bill_is_linked_to_confidence(initiator: str, passed: Passed) -> None:
    """Art. 61(7) speaks of a bill of the Government."""
    with pytest.raises(RefusedError, match="Government"):
        passed("law", IN_SENATE_23 + "2024-02-10 government.raise-confidence", initiator=initiator)


def test_a_money_bill_of_deputies_needs_the_governments_opinion(passed: Passed) -> None:
    """Art. 61(6): only with a positive opinion; the President's bills and the Government's own need none."""
    introduced = "2024-01-10 initiator.introduce"
    with pytest.raises(RefusedError, match=r"art. 61\(6\)") as caught:
        passed("law", introduced, money=True, initiator="deputies")
    assert caught.value.blockers[0].cure == ("government.opinion",)
    with pytest.raises(RefusedError):
        passed("law", "2024-01-09 government.opinion positive=no\n" + introduced, money=True, initiator="deputies")
    for known in (
        {"money": True, "initiator": "president"},
        {"money": True, "initiator": "government"},
        {"initiator": "deputies"},
    ):
        assert passed("law", introduced, **known).state == "submitted"
    assert (
        passed(
            "law", "2024-01-09 government.opinion positive=yes\n" + introduced, money=True, initiator="deputies"
        ).state
        == "submitted"
    )


@pytest.mark.parametrize("year", ["2020", "2024"])
def test_a_code_is_read_twice(year: str, passed: Passed) -> None:
    """A code and changes to it need a first reading before the vote; other bills are not asked for one."""
    text = f"{year}-01-10 initiator.introduce\n{year}-01-15 majilis.accept\n"
    read, adopt = f"{year}-02-01 majilis.approve-first-reading\n", f"{year}-02-01 majilis.adopt"
    with pytest.raises(RefusedError, match="first reading") as caught:
        passed("law", text + adopt, subject="code")
    assert caught.value.blockers[0].cure == ("majilis.approve-first-reading",)
    assert passed("law", text + read + adopt, subject="code").state == "awaiting-senate"
    assert passed("law", text + adopt, subject="budget").state == "awaiting-senate"


# -- the same history before and after 2023 ------------------------------------------------------------------------------


def test_a_bill_rejected_by_the_senate(passed: Passed) -> None:
    """Before 2023 it went back to the Mäjilis for two thirds; since then conciliation is compulsory."""
    assert passed("law", IN_SENATE_17 + "2020-02-20 senate.reject").state == "majilis-on-rejection"
    assert (
        passed("law", IN_SENATE_17 + "2020-02-20 senate.reject\n2020-03-01 majilis.reapprove").state
        == "senate-second-vote"
    )
    rejected = IN_SENATE_23 + "2024-02-20 senate.reject"
    assert passed("law", rejected).state == "conciliation"
    with pytest.raises(RefusedError, match="this edition knows no such act"):
        passed("law", rejected + "\n2024-03-01 majilis.reapprove")


def test_a_second_rejection_ends_the_bill_before_2023(passed: Passed) -> None:
    """Art. 61(4) bars it for the session; how far the bar reaches is A2."""
    text = IN_SENATE_17 + "2020-02-20 senate.reject\n2020-03-01 majilis.reapprove\n2020-03-10 senate.reject"
    passage = passed("law", text)
    assert (passage.state, passage.questions) == ("not-adopted", ("A2",))


def test_without_two_thirds_a_rejected_bill_was_rejected(passed: Passed) -> None:
    """R12 75-1: without two thirds it is deemed rejected, with no further vote."""
    assert (
        passed("law", IN_SENATE_17 + "2020-02-20 senate.reject\n2020-03-01 majilis.vote-short majilis=71").state
        == "rejected"
    )


def test_a_constitutional_law_rejected_by_the_senate_had_no_second_chance(passed: Passed) -> None:
    """Art. 61(5-1): returned to the initiator."""
    assert passed("constitutional-law", IN_SENATE_17 + "2020-02-20 senate.reject").state == "rejected"


def test_a_constitutional_law_is_adopted_separately_before_2023_and_jointly_since(passed: Passed) -> None:
    """Art. 54(1) to 2022, art. 53 1-1) since."""
    assert passed("constitutional-law", IN_SENATE_17 + "2020-03-02 senate.approve").state == "adopted"
    accepted = "{0}-01-10 initiator.introduce\n{0}-01-15 majilis.accept\n"
    with pytest.raises(RefusedError, match="this edition knows no such act"):
        passed("constitutional-law", accepted.format("2024") + "2024-02-01 majilis.adopt")
    with pytest.raises(RefusedError, match="this edition knows no such act"):
        passed("constitutional-law", accepted.format("2020") + "2020-02-01 joint.approve-first-reading")
    assert passed("constitutional-law", accepted.format("2024") + TWO_READINGS).state == "adopted"


def test_a_constitutional_law_needs_two_readings_since_2023(passed: Passed) -> None:
    """Art. 62(6): not adopted in the first."""
    with pytest.raises(RefusedError):
        passed(
            "constitutional-law", "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n2024-02-01 joint.adopt"
        )


def test_the_senates_silence(passed: Passed) -> None:
    """Sixty days of silence: nothing stated before 2023, to the President since."""
    assert passed("law", IN_SENATE_17 + "2020-04-06 clock.senate-silent").outcome == "undetermined"
    assert passed("law", IN_SENATE_23 + "2024-04-06 clock.senate-silent").state == "adopted"


def test_the_commissions_text_refused_by_the_majilis(passed: Passed) -> None:
    """A new commission before 2023, a vote on its own text by two thirds since."""
    assert (
        passed("law", IN_SENATE_17 + COMMISSION_17 + "2020-03-03 majilis.refuse-commission-text").state
        == "conciliation"
    )
    refused = IN_SENATE_23 + COMMISSION_23 + "2024-03-03 majilis.refuse-commission-text\n"
    assert passed("law", refused).state == "majilis-revote"
    assert passed("law", refused + "2024-03-05 majilis.confirm-own-text majilis=66").state == "adopted"
    assert passed("law", refused + "2024-03-05 majilis.fail-own-text majilis=65").state == "not-adopted"


def test_a_new_commission_must_be_formed_for_each_round(passed: Passed) -> None:
    """R12 76-5: new commissions are elected and the procedure is repeated."""
    again = IN_SENATE_17 + COMMISSION_17 + "2020-03-03 majilis.refuse-commission-text\n"
    with pytest.raises(RefusedError, match="commission has been formed"):
        passed("law", again + "2020-03-05 commission.report")
    assert (
        passed("law", again + "2020-03-05 commission.form\n2020-03-10 commission.report").state
        == "majilis-on-commission-text"
    )


def test_the_majiliss_own_text_against_the_commissions(passed: Passed) -> None:
    """Before 2023 by a majority and on to the Senate; since then only after refusing the commission's text."""
    assert (
        passed("law", IN_SENATE_17 + COMMISSION_17 + "2020-03-03 majilis.confirm-own-text").state
        == "senate-on-commission-text"
    )
    with pytest.raises(RefusedError):
        passed("law", IN_SENATE_23 + COMMISSION_23 + "2024-03-03 majilis.confirm-own-text")


def test_the_commissions_text_refused_by_the_senate(passed: Passed) -> None:
    """A new commission before 2023, an open question since (A6)."""
    assert (
        passed(
            "law",
            IN_SENATE_17
            + COMMISSION_17
            + "2020-03-03 majilis.adopt-commission-text\n2020-03-05 senate.refuse-commission-text",
        ).state
        == "conciliation"
    )
    refused = passed(
        "law",
        IN_SENATE_23
        + COMMISSION_23
        + "2024-03-03 majilis.adopt-commission-text\n2024-03-05 senate.refuse-commission-text",
    )
    assert (refused.state, refused.questions[-1]) == ("undetermined", "A6")


def test_a_new_commission_after_the_senates_refusal_selects_the_loop(passed: Passed) -> None:
    """What is recorded next shows which answer to A6 was followed."""
    text = (
        IN_SENATE_23
        + COMMISSION_23
        + "2024-03-03 majilis.adopt-commission-text\n2024-03-05 senate.refuse-commission-text\n"
    )
    assert passed("law", text + "2024-03-10 commission.form").selected == {"A6": "a"}
    assert passed("law", text + "2024-03-10 majilis.confirm-own-text").selected == {"A6": "b"}


def test_the_majilis_votes_first_reading_short(passed: Passed) -> None:
    """A short first vote: not adopted before 2023 (art. 62(5), inferred), an open question since (L-1)."""
    text = "{0}-01-10 initiator.introduce\n{0}-01-15 majilis.accept\n{0}-02-01 majilis.vote-short"
    assert passed("law", text.format("2020")).state == "not-adopted"
    assert passed("law", text.format("2024")).questions == ("L-1",)


def test_objections_to_a_constitutional_law(passed: Passed) -> None:
    """By three quarters of each chamber: separately before 2023, in joint session since."""
    separate = IN_SENATE_17 + "2020-03-02 senate.approve\n2020-03-05 parliament.present\n2020-03-10 president.return\n"
    assert passed("constitutional-law", separate).state == "returned"
    joint = (
        "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n"
        + TWO_READINGS
        + "2024-03-05 parliament.present\n2024-03-10 president.return"
    )
    assert passed("constitutional-law", joint).state == "joint-on-objections"


def test_an_emergency_bill_is_joint(passed: Passed) -> None:
    """Art. 61(2), second part, since 2023: at once in joint session."""
    text = "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept"
    assert passed("law", text, track="emergency", initiator="government").state == "joint-vote"
