"""What a dossier may leave unsaid or tell amiss makes a breach doubtful: decision 0042."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from lawflow.cli.audit_page import page
from lawflow.reconstruction.play import play
from lawflow.views.objects.audit import audit_page
from lawflow.views.objects.simulate import simulate_page
from tests.cases.test_what_a_record_leaves_open import breaches, doubts, judged
from tests.study.paths import judged as of_lines

if TYPE_CHECKING:
    from lawflow.study.audit.audit import Report

INTRODUCED = ("initiator.introduce 2024-02-01", "majilis.accept 2024-02-10")


def assumed(report: Report) -> list[list[str]]:
    """What each hypothesis supposes of the record itself, in English."""
    return [[told.en for told in other.assumed] for other in report.others if other.assumed]


@pytest.mark.parametrize("next_day", [False, True])
def test_acts_of_one_day_in_an_unlawful_order_are_doubtful_and_of_two_days_a_breach(next_day: bool) -> None:
    """Sources tell days, not hours: which of two acts of one day came first, the place in the file does not prove."""
    day = "2024-03-02" if next_day else "2024-03-01"
    report = judged(
        "law", *INTRODUCED, "senate.register 2024-03-01", f"majilis.adopt {day}", "senate.approve 2024-03-20"
    )
    assert len(doubts(report)) == (0 if next_day else 1)
    assert len(breaches(report)) == (1 if next_day else 0)
    assert assumed(report) == ([] if next_day else [["the acts of 2024-03-01 in this order: 4, 3"]])


def test_several_acts_of_one_day_are_put_in_order_one_after_another() -> None:
    day = "2024-03-01"
    acts = ("commission.form", "majilis.disagree", "senate.return-changes", "senate.register", "majilis.adopt")
    report = judged("law", *INTRODUCED, *(f"{act} {day}" for act in acts))
    assert breaches(report) == []
    assert assumed(report) == [["the acts of 2024-03-01 in this order: 7, 6, 5, 4, 3"]]


@pytest.mark.parametrize(
    ("again", "doubtful"),
    [
        ("majilis.reject 2024-03-01", True),
        ('majilis.reject 2024-03-01 {"votes": {"majilis": {"for": 60}}}', True),
        ('majilis.reject 2024-03-01 {"votes": {"majilis": {"for": 61}}}', False),
        ("majilis.reject 2024-03-02", True),
        ("majilis.reject 2024-03-15", True),
        ("majilis.reject 2024-03-16", False),
    ],
)
def test_an_act_told_twice_is_doubtful_unless_its_day_is_far_off_or_its_votes_differ(
    again: str, doubtful: bool
) -> None:
    """Sources of one act differ by some days: the day of a vote, of the text sent on, of the news."""
    once = 'majilis.reject 2024-03-01 {"votes": {"majilis": {"for": 60}}}'
    report = judged("law", *INTRODUCED, once, again)
    assert (breaches(report), doubts(report)) == (
        ([], [(4, "after-the-end")]) if doubtful else ([(4, "after-the-end")], [])
    )
    assert assumed(report) == ([["no. 4 is no. 3 told again"]] if doubtful else [])


@pytest.mark.parametrize(("subject", "doubtful"), [(None, True), ("budget", None), ("code", False)])
def test_a_joint_session_on_a_bill_of_which_no_subject_is_told_is_doubtful(
    subject: str | None, doubtful: bool | None
) -> None:
    """Const. of 1998 art. 54(2): the budget alone; of a code it is a breach, and a silent dossier proves neither."""
    known = {} if subject is None else {"subject": subject}
    report = judged("law", "initiator.introduce 2004-02-02", "joint.adopt 2004-03-01", **known)
    assert [bool(breaches(report)), bool(doubts(report))] == [doubtful is False, doubtful is True]


@pytest.mark.parametrize(("initiator", "doubtful"), [("government", True), ("deputies", False)])
def test_a_joint_session_on_a_bill_of_which_no_track_is_told_is_doubtful_if_the_bill_is_the_governments(
    initiator: str, doubtful: bool
) -> None:
    """Art. 61(2) part 2: only a bill of the Government is for immediate consideration."""
    code = {"initiator": initiator, "subject": "code"}  # else it may go on as a constitutional law
    report = judged("law", *INTRODUCED, "joint.convene 2024-02-12", "joint.adopt 2024-02-12", **code)
    assert [bool(breaches(report)), bool(doubts(report))] == [not doubtful, doubtful]


def test_no_act_of_a_day_goes_past_an_event_of_the_calendar() -> None:
    rows = ("initiator.introduce 2027-03-17", "clock.dissolution 2027-04-12", "kurultai.reject 2027-04-12")
    assert breaches(judged("law", *rows)) == [(3, "out-of-order")]


@pytest.mark.parametrize("lang", ["kk", "ru", "en"])
def test_the_page_and_the_objects_say_what_is_supposed_of_the_record(lang: str) -> None:
    report = judged("law", *INTRODUCED, "senate.register 2024-03-01", "majilis.adopt 2024-03-01")
    told = next(other.assumed[0] for other in report.others if other.assumed)
    assert any("4, 3" in line and line.strip().startswith("~") for line in page(report, lang, dated=True))
    assert [one.get("assumed") for one in audit_page(report)["explanations"]][-1] == [
        {"kk": told.kk, "ru": told.ru, "en": told.en}
    ]
    assert "4, 3" in json.dumps(simulate_page("told", play(report.dossier))["hypotheses"])


RETURNED = (
    *INTRODUCED,
    "majilis.adopt 2024-03-01",
    "senate.register 2024-03-04",
    "senate.approve 2024-03-20",
    "parliament.present 2024-03-25",
    'president.return 2024-04-10 {"wording": false}',
)


@pytest.mark.parametrize(("says", "lawful"), [("", True), (' {"wording": true}', True), (' {"wording": false}', False)])
def test_a_second_return_silent_on_a_wording_is_not_read_by_what_the_first_one_said(says: str, lawful: bool) -> None:
    """Law on Parliament art. 20(3): the President may change what he offered; without a wording nothing is left."""
    report = judged(
        "law",
        *RETURNED,
        f"president.return 2024-04-15{says}",
        "parliament.accept-objections 2024-04-25",
        "president.sign 2024-05-10",
    )
    assert breaches(report) == []
    assert doubts(report) == ([] if lawful else [(10, "after-the-end")])


def test_another_return_not_on_record_can_have_offered_the_wording_in_which_a_law_is_signed() -> None:
    report = judged("law", *RETURNED, "parliament.accept-objections 2024-04-25", "president.sign 2024-05-10")
    assert (breaches(report), doubts(report)) == ([], [(9, "after-the-end")])


def test_objections_of_whose_wording_nothing_is_told_can_have_offered_none_where_a_second_return_follows() -> None:
    """While the Senate sits alone, accepted objections without a wording leave the bill with it (A31 b)."""
    acts = ("president.return 2007-07-20", "parliament.accept-objections 2007-08-20", "president.return 2007-08-20")
    before = ("initiator.introduce 2007-06-04", "majilis.adopt 2007-06-13", "senate.register 2007-06-13")
    more = ("senate.approve 2007-06-29", "parliament.present 2007-07-05", *acts, "senate.sustain 2007-08-20")
    assert breaches(judged("law", *before, *more, "president.sign 2007-09-14")) == []


@pytest.mark.parametrize(("again", "second_round"), [("2024-03-25", True), ("2024-03-20", True)])
def test_what_only_an_act_told_twice_makes_lacking_is_a_hypothesis(again: str, second_round: bool) -> None:
    """Two sources can give one decision of the Court two days; that the law was referred again, nothing else shows."""
    signed = ("majilis.adopt 2024-02-20", "senate.register 2024-02-22", "senate.approve 2024-03-01")
    review = ("parliament.present 2024-03-04", "president.refer 2024-03-10", "court.uphold 2024-03-20")
    report = judged("law", *INTRODUCED, *signed, *review, f"court.uphold {again}", "president.sign 2024-04-01")
    assert [gap.hypothesis for gap in report.missing] == [second_round]
    assert assumed(report) == [["no. 9 is no. 8 told again"]]


def test_what_two_acts_with_another_between_them_make_lacking_is_a_fact() -> None:
    review = ("parliament.present 2024-03-04", "president.refer 2024-03-10", "court.uphold 2024-03-20")
    signed = ("majilis.adopt 2024-02-20", "senate.register 2024-02-22", "senate.approve 2024-03-01")
    later = ('president.return 2024-04-01 {"wording": true}', "court.uphold 2024-04-20")
    report = judged("law", *INTRODUCED, *signed, *review, *later)
    assert [gap.hypothesis for gap in report.missing] == [False]


REVIEWED = (
    "majilis.adopt 2024-02-20",
    "senate.register 2024-02-22",
    "senate.approve 2024-03-01",
    "parliament.present 2024-03-04",
)


def test_what_only_the_order_of_the_acts_of_a_day_makes_lacking_is_a_hypothesis() -> None:
    """A decision told before the referral of its day: no other referral, and no other decision, need have been."""
    told = ("court.uphold 2024-03-20", "president.refer 2024-03-20", "president.sign 2024-04-01")
    report = judged("law", *INTRODUCED, *REVIEWED, *told)
    assert (breaches(report), doubts(report)) == ([], [])
    assert [(gap.act, gap.hypothesis) for gap in report.missing] == [("president.refer", True), ("court.uphold", True)]
    assert assumed(report) == [["the acts of 2024-03-20 in this order: 8, 7"]]
    said = page(report, "en")
    assert any("less is lacking if the record is read otherwise" in row for row in said)
    assert not any("lawful if" in row for row in said)


def test_the_acts_of_two_days_are_put_in_order_at_once() -> None:
    """Neither day alone makes less irregular: the Government's opinion, and the vote of the joint session that fell short."""
    first = ("initiator.introduce 2026-02-09", "majilis.accept 2026-02-26", "government.opinion 2026-02-26")
    votes = ("joint.approve-first-reading", "joint.reject", "joint.vote-short")
    counts = ({"majilis": 72, "senate": 47}, {"majilis": 70, "senate": 47}, {"majilis": 10, "senate": 48})
    told = (
        f"{act} 2026-02-28 {json.dumps({'votes': {chamber: {'for': ayes} for chamber, ayes in count.items()}})}"
        for act, count in zip(votes, counts, strict=True)
    )
    assert breaches(judged("constitutional-law", *first, *told)) == []


@pytest.mark.parametrize("place", [2, 3])
def test_an_act_told_on_a_wrong_day_and_on_its_own_is_doubtful(place: int) -> None:
    """Of two tellings the earlier one can be the wrong one, and what stands between them the act that then does not fit."""
    acts = ["majilis.adopt 2024-02-20", "senate.register 2024-02-22", "senate.approve 2024-03-01"]
    wrong = acts[place - 1].split()[0] + " 2024-02-18"
    report = judged("law", *INTRODUCED, wrong, *acts)
    assert breaches(report) == []
    assert assumed(report) == [[f"no. 3 is no. {place + 3} told again"]]


@pytest.mark.parametrize(("day", "doubtful"), [("2007-05-21", True), ("2007-06-20", True), ("2007-06-21", False)])
def test_an_act_soon_after_an_approximate_first_day_may_lie_under_the_rules_before(day: str, doubtful: bool) -> None:
    """The law of 21 May 2007 is in force on publication, whose day was not found: until then a joint session adopts."""
    acts = ("initiator.introduce 2007-03-15", "joint.convene 2007-03-20", "joint.approve-first-reading 2007-05-14")
    report = judged("constitutional-law", *acts, f"joint.adopt {day}")
    assert (len(breaches(report)), len(doubts(report))) == ((0, 1) if doubtful else (1, 0))
    told = f"edition 2007 began after {day}: its first day is approximate"
    assert assumed(report) == ([[told]] if doubtful else [])


def test_a_vote_of_an_unknown_day_is_read_under_the_rules_after_a_change_too() -> None:
    """A short vote ends a bill to 2022 (art. 62(5)); since 2023 what follows it is open (L-1)."""
    acts = ("majilis.accept 2022-12", "majilis.vote-short -", 'government.opinion 2023-01-21 {"positive": false}')
    more = ("senate.register 2023-02-05", "senate.approve 2023-03-03", "president.refer 2023-03-05")
    assert breaches(judged("law", *acts, *more, "court.strike 2023-03-08")) == []


def test_days_that_contradict_the_order_of_the_acts_show_no_breach() -> None:
    """Adopted on the day before it was withdrawn: which of the two is right, the order or the days, none tells."""
    acts = ["2012-12-11 initiator.introduce", "2012-12-17 majilis.accept"]
    report = of_lines([*acts, "2012-12-20 initiator.withdraw", "2012-12-19 majilis.adopt"], "law")
    assert [(found.n, found.doubtful) for found in report.irregular] == [(4, True)]
    assert ["the acts in the order of their days"] in [[one.en for one in other.assumed] for other in report.others]


def test_a_breach_by_the_order_of_the_days_is_told_beside_one_by_that_of_the_acts() -> None:
    acts = ["2012-12-11 initiator.introduce", "2012-12-18 majilis.accept", "2012-12-17 government.opinion"]
    report = of_lines([*acts, "2012-12-20 initiator.withdraw", "2013-02-19 majilis.adopt"], "law")
    assert breaches(report) == []
    assert [(found.n, found.sort) for other in report.others for found in other.irregular] == [(5, "after-the-end")]


def test_no_term_is_missed_for_certain_while_days_run_backwards() -> None:
    """The law is presented on a day before the one on which it was adopted: since when the month ran is not known."""
    acts = ["2019-02-10 initiator.introduce", "2019-02-20 majilis.adopt", "2019-02-22 senate.register"]
    acts += ["2019-03-14 senate.approve", "2019-03-12 parliament.present", "2019-04-13 president.sign"]
    report = of_lines(acts, "law")
    assert [span.id for span in report.terms if span.kept is False] == []


def test_two_acts_told_again_are_no_breach_though_one_alone_would_be() -> None:
    acts = ["2012-09-12 initiator.introduce", "2012-09-14 initiator.introduce", "2012-09-28 majilis.accept"]
    report = of_lines([*acts, "2012-10-03 majilis.reject", "2012-10-04 majilis.reject"], "law")
    assert (breaches(report), doubts(report)) == ([], [(2, "out-of-order")])


def test_of_acts_told_twice_those_of_other_days_too_are_done_once_if_that_leaves_less_irregular() -> None:
    """Acts of one day and acts some days apart are told twice: neither repetition alone accounts for all that is amiss."""
    law = ("senate.approve 2024-03-20", "senate.approve 2024-03-20", "parliament.present 2024-03-25")
    told = ("initiator.introduce 2024-02-05", "majilis.accept 2024-02-10", "majilis.adopt 2024-03-01")
    report = judged("law", "initiator.introduce 2024-02-01", *told, "senate.register 2024-03-04", *law)
    assert breaches(report) == []
    assert assumed(report) == [["no. 2 is no. 1 told again", "no. 7 is no. 6 told again"]]


def test_a_term_is_not_missed_if_it_is_kept_where_an_act_told_twice_was_done_once() -> None:
    """With the second adoption set aside nothing is left of the referral after it, and the month runs out."""
    adopted = ("kurultai.adopt 2027-09-17", "kurultai.adopt 2027-09-17", "deputies.refer 2027-09-22")
    ended = ("gazette.publish 2027-12-02", "gazette.publish 2027-12-02", "clock.take-effect 2027-12-13")
    report = judged("law", *adopted, "parliament.present 2027-09-26", *ended, "clock.take-effect 2027-12-13")
    assert (breaches(report), report.chains) == ([], ())
    assert [span.id for span in report.terms if span.kept is False] == []


def test_what_is_lacking_in_every_order_of_the_acts_of_a_day_is_a_fact() -> None:
    """Both chambers voted on one day, told the last first: the bill was introduced and registered, in either order."""
    report = judged("law", "senate.approve 2012-11-29", "majilis.adopt 2012-11-29", "president.sign 2012-12-13")
    assert breaches(report) == []
    told = {gap.act for gap in report.missing if not gap.hypothesis}
    assert told == {"initiator.introduce", "senate.register", "parliament.present"}
