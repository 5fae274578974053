"""A record tells a vote that carried nothing by one name; the law has others for what such a vote leaves."""

from __future__ import annotations

import pytest

from tests.study.paths import judged

RETURNED = {
    1999: ("majilis.adopt", "senate.register", "senate.approve"),
    2009: ("majilis.adopt", "senate.register", "senate.approve"),
    2013: ("majilis.adopt", "senate.register", "senate.approve"),
    2015: ("majilis.adopt", "senate.register", "senate.approve"),
    2018: ("majilis.adopt", "senate.register", "senate.approve"),
    2024: ("majilis.accept", "majilis.adopt", "senate.register", "senate.approve"),
}
"""The acts that bring a law to the President, by year."""


def returned(year: int) -> list[str]:
    """Return the acts of a law returned with a wording on 20 April."""
    acts = ("initiator.introduce", *RETURNED[year], "parliament.present")
    return [
        *(f"{year}-04-{day:02} {act}" for day, act in enumerate(acts, 2)),
        f"{year}-04-20 president.return wording=yes",
    ]


@pytest.mark.parametrize("year", RETURNED)
def test_objections_that_the_majilis_did_not_overcome_stand(year: int) -> None:
    """Art. 53(3) to 2007, 54(2)2) since: short of two thirds the earlier decision is not confirmed."""
    acts = returned(year)
    short = judged([*acts, f"{year}-05-08 majilis.vote-short majilis=40"], "law", initiator="government")
    named = judged([*acts, f"{year}-05-08 majilis.sustain majilis=40"], "law", initiator="government")
    assert short.passage.state == named.passage.state != "returned"
    assert short.questions == named.questions
    assert not short.irregular
    assert "called" in {remark.id for remark in short.remarks}


@pytest.mark.parametrize("year", [2009, 2013, 2015, 2018, 2024])
def test_nor_do_they_fall_in_the_senate(year: int) -> None:
    acts = [*returned(year), f"{year}-05-08 majilis.override"]
    short = judged([*acts, f"{year}-05-14 senate.vote-short senate=20"], "law")
    named = judged([*acts, f"{year}-05-14 senate.sustain senate=20"], "law")
    assert short.passage.state == named.passage.state != "senate-on-objections"
    assert not short.irregular


def test_nor_in_joint_session_nor_in_the_kurultai() -> None:
    """1999 by two thirds of each chamber, 2024 a constitutional law by three quarters, 2026 by 97 deputies."""
    joint = judged(
        [*returned(1999), "1999-05-08 majilis.override", "1999-05-14 joint.vote-short majilis=40 senate=30"], "law"
    )
    assert (joint.passage.state, joint.irregular) == ("presidents-wording", ())
    acts = ("initiator.introduce", "majilis.accept", "joint.approve-first-reading", "joint.adopt", "parliament.present")
    record = [f"2024-04-{day:02} {act}" for day, act in enumerate(acts, 2)]
    record += ["2024-05-02 president.return wording=no", "2024-05-10 joint.vote-short majilis=73 senate=40"]
    constitutional = judged(record, "constitutional-law")
    assert (constitutional.passage.state, constitutional.irregular) == ("not-adopted", ())
    votes = ("initiator.introduce", "kurultai.refer-to-committees", "kurultai.committee-conclusion", "kurultai.adopt")
    record = [f"2026-09-{day:02} {act}" for day, act in enumerate((*votes, "parliament.present"), 7)]
    record += ["2026-09-20 president.return wording=no", "2026-10-01 kurultai.vote-short kurultai=96"]
    kurultai = judged(record, "law")
    assert (kurultai.passage.state, kurultai.irregular) == ("not-adopted", ())


COMMISSION = "senate.return-changes", "majilis.disagree", "commission.form", "commission.report"


@pytest.mark.parametrize("year", [2003, 2009, 2013, 2018])
def test_a_vote_on_the_commissions_text_that_carries_nothing_leaves_it_before_the_majilis(year: int) -> None:
    """Reglament of 1996 pt 76: it may approve its own text yet. No second round of the Senate is invented before it."""
    acts = ("initiator.introduce", "majilis.adopt", "senate.register", *COMMISSION)
    record = [f"{year}-04-{day:02} {act}" for day, act in enumerate(acts, 2)]
    short = judged([*record, f"{year}-04-12 majilis.vote-short majilis=30"], "law")
    assert (short.passage.state, short.missing, short.irregular) == ("majilis-on-commission-text", (), ())
    kept = judged(
        [*record, f"{year}-04-12 majilis.vote-short majilis=30", f"{year}-04-13 majilis.confirm-own-text"], "law"
    )
    assert (kept.passage.state, kept.missing) == ("senate-on-commission-text", ())


def test_since_2023_it_opens_the_repeat_vote_and_one_short_of_two_thirds_there_ends_the_bill() -> None:
    """Art. 61(5) parts 4 to 6."""
    acts = (
        "initiator.introduce",
        "majilis.accept",
        "majilis.adopt",
        "senate.register",
        "senate.reject",
        *COMMISSION[2:],
    )
    record = [f"2024-04-{day:02} {act}" for day, act in enumerate(acts, 2)]
    short = judged([*record, "2024-04-12 majilis.vote-short majilis=49"], "law")
    assert (short.passage.state, short.missing, short.irregular) == ("majilis-revote", (), ())
    over = judged(
        [*record, "2024-04-12 majilis.vote-short majilis=49", "2024-04-15 majilis.vote-short majilis=65"], "law"
    )
    assert (over.passage.state, over.irregular) == ("not-adopted", ())
