"""The audit of records that are short, odd or broken: each gets a report, and a breach its article and its reason."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.law.majorities import Tally
from lawflow.reconstruction.files import read
from lawflow.study.audit.audit import Report, audit
from tests.proof.sizes import many

EXAMPLES = Path(__file__).parents[2] / "examples" / "dossiers"
LAWFUL = (
    "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n2024-02-01 majilis.adopt\n2024-02-05 senate.register\n"
    "2024-02-20 senate.approve\n2024-02-22 parliament.present\n2024-03-01 president.sign\n2024-03-05 gazette.publish"
)


def when(text: str) -> When:
    if text == "?":
        return When()
    year, month = int(text[:4]), int(text[5:7])
    return When.day(date.fromisoformat(text)) if len(text) == 10 else When.month(year, month)


def record(text: str, kind: str = "law", **known: Any) -> Dossier:
    acts = []
    for line in text.splitlines():
        day, name, *votes = line.split()
        tally = {chamber: Tally(int(count)) for chamber, count in (vote.split("=") for vote in votes)}
        acts.append(Act(name, when(day), tally))
    return Dossier("record", kind, {"en": "A record"}, tuple(acts), **known)


def audited(text: str, kind: str = "law", **known: Any) -> Report:
    return audit(record(text, kind, **known))


def irregular(report: Report) -> list[tuple[int, str, int | None]]:
    return [(found.n, found.sort, found.follows) for found in report.irregular]


def missing(report: Report) -> list[tuple[str, int]]:
    return [(gap.act, gap.after) for gap in report.missing]


def test_a_lawful_record_is_clean() -> None:
    report = audited(LAWFUL)
    assert (irregular(report), missing(report), report.outcome) == ([], [], "signed")


# what is wrong, the record, what is irregular, the outcome that stands
BREACHES = {
    "49 of 98 adopt nothing, and what follows only follows": (
        LAWFUL.replace("majilis.adopt", "majilis.adopt majilis=49"),
        [(3, "short-vote", None), *((n, "short-vote", 3) for n in range(4, 9))],
        "undetermined",
    ),
    "signed a day after the month: counted as signed before": (
        LAWFUL.replace("2024-03-01", "2024-03-23").replace("2024-03-05", "2024-03-25"),
        [(7, "late", None)],
        "counts-as-signed",
    ),
    "a joint session adopts what is the Mäjilis's to adopt": (
        "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n2024-02-01 joint.adopt",
        [(3, "wrong-route", None)],
        "pending",
    ),
    "the Kurultai before there was one": (
        "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n2024-02-01 kurultai.adopt",
        [(3, "not-in-this-edition", None)],
        "pending",
    ),
    "an act after the bill was withdrawn": (
        "2024-01-10 initiator.introduce\n2024-01-12 initiator.withdraw\n2024-02-01 majilis.adopt",
        [(3, "after-the-end", None)],
        "withdrawn",
    ),
    "signed after the Court struck it down": (
        LAWFUL.replace("2024-03-01 president.sign", "2024-02-23 president.refer\n2024-02-28 court.strike\n2024-03-01 president.sign"),
        [(9, "barred", None), (10, "barred", 9)],
        "unconstitutional",
    ),
    "no confidence voted before the 48 hours were over": (
        "2024-01-10 initiator.introduce\n2024-01-12 majilis.accept\n2024-01-14 majilis.reject\n2024-01-15 government.raise-confidence\n2024-01-16 parliament.confidence-holds",
        [(5, "early", None)],
        "pending",
    ),
    "the Senate's approval stands before the Mäjilis's adoption": (
        LAWFUL.replace("2024-02-20 senate.approve\n", "").replace("2024-01-15", "2024-01-12 senate.approve\n2024-01-15"),
        [(2, "out-of-order", None)],
        "signed",
    ),
    "more votes than seats": (
        LAWFUL.replace("majilis.adopt", "majilis.adopt majilis=198"),
        [(3, "impossible-count", None)],
        "signed",
    ),
    "a vote of the Senate, which the edition of 2026 does not know": (
        "2026-10-05 initiator.introduce\n2026-10-20 senate.approve senate=30",
        [(2, "not-in-this-edition", None)],
        "pending",
    ),
}  # fmt: skip


def test_votes_of_another_chamber_are_left_out_with_the_impossible_ones_that_they_stood_beside() -> None:
    """Alone they would be votes of the Senate on an act of the Mäjilis, which no record can hold."""
    report = audited(LAWFUL.replace("majilis.adopt", "majilis.adopt majilis=198 senate=40"))
    assert (irregular(report), report.outcome) == ([(3, "impossible-count", None)], "signed")


@pytest.mark.parametrize("name", BREACHES)
def test_a_breach_has_its_sort(name: str) -> None:
    text, expected, outcome = BREACHES[name]
    report = audited(text, initiator="government")
    assert (irregular(report), report.outcome) == (expected, outcome)
    first = report.irregular[0]
    assert all(first.reason.as_dict().values())
    assert first.cites or first.sort == "impossible-count"


def test_a_late_act_says_by_how_many_days() -> None:
    late = audited(LAWFUL.replace("2024-03-01", "2024-03-23").replace("2024-03-05", "2024-03-25")).irregular[0]
    assert late.days == 1
    assert "2024-03-22" in late.reason.en
    assert "опоздание 1" in late.reason.ru


def test_the_wrong_organ_is_named_with_the_right_one() -> None:
    report = audited("2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n2024-02-01 joint.adopt")
    assert "by the wrong organ: here it is for Mäjilis" in report.irregular[0].reason.en


def test_a_completion_that_supplies_what_the_record_shows_as_irregular_is_no_explanation() -> None:
    """A short vote is not mended by a second vote that nobody recorded; what it leads to is open (L-1)."""
    report = audited(
        "2024-02-01 majilis.adopt majilis=49\n2024-02-05 senate.register\n2024-01-20 senate.approve\n"
        "2024-03-01 president.sign\n2024-03-20 majilis.override\n2024-03-25 gazette.publish"
    )
    assert irregular(report) == [
        (1, "short-vote", None),
        (2, "short-vote", 1),
        (3, "out-of-order", None),
        (4, "out-of-order", 3),
        (5, "out-of-order", None),
        (6, "out-of-order", 5),
    ]
    assert missing(report) == [("initiator.introduce", 0), ("majilis.accept", 0)]
    assert (report.outcome, report.outcome_as_recorded) == ("undetermined", "signed")


def test_what_stands_in_the_wrong_place_is_not_missing() -> None:
    text, _, _ = BREACHES["the Senate's approval stands before the Mäjilis's adoption"]
    assert missing(audited(text)) == []


def test_a_spurious_early_act_is_set_aside_if_that_leaves_less_irregular() -> None:
    """A return that nothing led to, on a page of its own: the rest of the record is whole without it."""
    report = audited(LAWFUL.replace("2024-01-15", "2024-01-11 president.return\n2024-01-15"))
    assert irregular(report) == [(2, "out-of-order", None)]
    assert report.outcome == "signed"


def test_of_two_equal_explanations_the_earlier_act_is_believed_and_both_are_named() -> None:
    """A withdrawal of which the month alone is known can have been written down in the wrong place."""
    report = audited("2024-01-10 initiator.introduce\n2024-01 initiator.withdraw\n2024-01-15 majilis.accept")
    assert irregular(report) == [(3, "after-the-end", None)]
    other = report.others[0]
    assert [(found.n, found.sort) for found in other.irregular] == [(2, "out-of-order")]
    assert other.outcome == "pending"


def test_what_was_lawful_on_its_day_is_not_doubted_for_what_was_done_later() -> None:
    """A withdrawal on a certain day ended the bill; the acceptance three days later is no reason to disbelieve it."""
    report = audited("2024-01-10 initiator.introduce\n2024-01-12 initiator.withdraw\n2024-01-15 majilis.accept")
    assert irregular(report) == [(3, "after-the-end", None)]
    assert (report.outcome, report.others) == ("withdrawn", ())


def test_a_record_without_acts_is_pending_and_has_no_edition() -> None:
    report = audited("")
    assert (report.edition, report.outcome, irregular(report), missing(report)) == (None, "pending", [], [])
    assert report.why_no_edition is not None
    assert report.why_no_edition.en == "the record holds no act"


def test_a_record_without_dates_has_no_edition_and_says_why() -> None:
    report = audited("? majilis.adopt\n? senate.approve\n? president.sign")
    assert (report.edition, report.outcome, irregular(report)) == (None, "signed", [])
    assert report.why_no_edition is not None
    assert report.why_no_edition.en == "no act is dated, so the edition is not known"
    assert all(span.kept is None for span in report.terms)


def test_a_single_act_shows_what_must_have_come_before_it() -> None:
    report = audited("2024-03-01 president.sign")
    assert (report.edition, report.outcome, irregular(report)) == ("2023", "signed", [])
    assert [act for act, _ in missing(report)][:3] == ["initiator.introduce", "majilis.accept", "majilis.adopt"]


def test_a_record_of_the_future_is_held_against_the_last_edition_known() -> None:
    report = audited("2090-01-01 initiator.introduce\n2090-03-01 kurultai.adopt\n2090-03-20 president.sign")
    assert (report.edition, report.outcome, irregular(report)) == ("2026", "signed", [])


def test_dates_that_contradict_the_order_are_each_told() -> None:
    report = audited(
        "2024-05-01 initiator.introduce\n2024-04-01 majilis.accept\n2024-03-01 majilis.adopt\n2024-01-15 president.sign"
    )
    assert irregular(report) == [(n, "out-of-order", None) for n in (2, 3, 4)]
    assert all("dated before" in found.reason.en for found in report.irregular)
    assert report.outcome == "pending"


def test_an_undated_last_act_is_counted_by_the_seats_of_every_day_it_can_lie_on() -> None:
    """90 votes in a Mäjilis of 67 would be impossible; it may have been the Mäjilis of 107."""
    report = audited("2005-01-10 initiator.introduce\n? majilis.reject majilis=90")
    assert irregular(report) == []


def test_a_money_bill_without_a_recorded_opinion_lacks_it_and_breaks_nothing() -> None:
    dossier = record("2024-01-10 initiator.introduce\n2024-01-15 majilis.accept", initiator="deputies")
    report = audit(Dossier("r", "law", {"en": "r"}, dossier.acts, initiator="deputies", money=True))
    assert (irregular(report), missing(report)) == ([], [("government.opinion", 0)])


def test_thousands_of_acts_are_reported_in_seconds() -> None:
    length = many(1_000, 5_000)
    start = date(2023, 4, 1)
    names = ("majilis.accept", "majilis.adopt", "senate.register", "president.sign", "gazette.publish")
    noise = [Act(names[n * n % 5], When.day(start + timedelta(days=n // 5))) for n in range(length)]
    report = audit(Dossier("long", "law", {"en": "long"}, tuple(noise)))
    assert len(report.irregular) > length * 4 // 5
    assert report.outcome in ("pending", "in-force", "signed")


@pytest.mark.parametrize("file", sorted(EXAMPLES.glob("*.toml")), ids=lambda file: file.stem)
def test_every_real_bill_gets_a_report(file: Path) -> None:
    report = audit(read(file, check_counts=False))
    assert report.edition is not None
    assert all(found.reason.en for found in report.irregular)


def test_what_fits_the_law_is_not_told_as_following_from_a_breach() -> None:
    """A decree with force of law before the introduction (art. 61(2)) leaves the bill where it was; the Senate goes on."""
    report = audited(
        "2016-05-06 president.decree-law\n2016-05 initiator.introduce\n2016-06-23 senate.approve\n2016-06-30 president.sign",
        initiator="president",
    )
    assert [(found.n, found.sort) for found in report.irregular] == [(1, "out-of-order")]
    assert (report.outcome, report.others) == ("signed", ())


def test_a_step_by_the_old_rules_is_no_breach_and_what_follows_it_is_not_judged() -> None:
    """A42 b: approved again by two thirds in January 2023; the question is named, and nothing after it is irregular."""
    report = audited(
        "2022-09-05 initiator.introduce\n2022-10-20 majilis.adopt\n2022-10-25 senate.register\n2022-12-15 senate.reject\n"
        "2023-01-11 majilis.reapprove majilis=72\n2023-02-11 senate.approve"
    )
    assert (irregular(report), report.outcome, "A42" in report.questions) == ([], "undetermined", True)


TO_THE_SENATE_IN_2022 = (
    "2022-09-05 initiator.introduce\n2022-10-20 majilis.adopt majilis=90\n2022-12-20 senate.register\n"
)


@pytest.mark.parametrize(
    ("acts", "kind", "sort", "question"),
    [
        ("2022-12-28 senate.reject\n2023-01-18 majilis.reapprove majilis=71", "law", "short-vote", "A42"),
        ("2022-12-28 senate.reject\n2023-01-19 majilis.reapprove majilis=71", "law", "out-of-order", "A42"),
        ("2022-12-28 senate.return-changes\n2023-01-11 majilis.agree majilis=71", "constitutional-law", "short-vote", "A43"),
        ("2023-01-11 senate.approve senate=32", "constitutional-law", "short-vote", "A43"),
    ],
)  # fmt: skip
def test_a_vote_by_the_old_rules_that_its_counts_disprove_is_the_vote_that_fell(
    acts: str, kind: str, sort: str, question: str
) -> None:
    """A42 b, A43 a: the answer that lets the old step be completed lets its vote be held, while there is a Mäjilis."""
    report = audited(TO_THE_SENATE_IN_2022 + acts, kind)
    assert [found.sort for found in report.irregular] == [sort]
    assert (report.outcome, question in report.questions) == ("undetermined", True)


def test_a_vote_that_either_rules_know_selects_neither_by_falling_short() -> None:
    """A42: 50 of 107 for the commission's text are too few by the old art. 61 and by the new; the new one goes on."""
    commission = "2022-12-22 senate.return-changes\n2022-12-26 majilis.disagree\n2022-12-27 commission.form\n"
    commission += "2022-12-28 commission.report\n2023-01-11 majilis.adopt-commission-text majilis=50"
    report = audited(TO_THE_SENATE_IN_2022 + commission)
    assert ([found.sort for found in report.irregular], report.outcome) == (["short-vote"], "pending")


def test_a_vote_between_the_two_thirds_and_a_commission_lack_nothing() -> None:
    """A12: 60 of 107 for the Senate's changes, then a commission: the record selects answer a, and no vote is missing."""
    report = audited(
        "2019-02-01 initiator.introduce\n2019-03-01 majilis.adopt\n2019-03-04 senate.register\n"
        "2019-03-28 senate.return-changes\n2019-04-10 majilis.vote-short majilis=60\n2019-04-15 commission.form",
        "constitutional-law",
    )
    assert (irregular(report), missing(report), "A12" in report.questions) == ([], [], True)


URGENT_2014 = "2014-02-03 initiator.introduce\n2014-02-20 majilis.adopt\n"


def test_a_decree_on_the_last_day_of_the_month_of_an_urgent_bill_is_a_day_early() -> None:
    """Art. 61(2) to 2017: only when the month from introduction is over may the President issue it."""
    known = {"initiator": "government", "track": "urgent"}
    for day, found in (("02-27", [("early", 5)]), ("03-03", [("early", 1)]), ("03-04", [])):
        report = audited(f"{URGENT_2014}2014-{day} president.decree-law", **known)
        assert [(one.sort, one.days) for one in report.irregular] == found


def test_a_decree_on_a_bill_that_is_not_told_to_be_urgent_is_early_or_lacks_the_declaration() -> None:
    """Art. 61(2): silence on the urgency is no breach; that the month is not over is one."""
    early = audited(f"{URGENT_2014}2014-03-03 president.decree-law", initiator="government")
    assert [(n, sort) for n, sort, _ in irregular(early)] == [(3, "early")]
    lacking = audited(f"{URGENT_2014}2014-03-04 president.decree-law", initiator="government")
    assert (irregular(lacking), [gap.act for gap in lacking.missing]) == ([], ["president.declare-urgent"])
