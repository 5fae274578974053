"""A breach is claimed only where it is one under every answer that the texts leave open; else the question is named."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import pytest

from lawflow.cli.audit_page import page
from lawflow.cli.hypotheses import DOUBTFUL, NOT_ALL_TRIED, doubt_on
from lawflow.law.labels import Label
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError
from lawflow.reconstruction import rival_answers
from lawflow.reconstruction.reconstruct import Explanation
from lawflow.study.audit.audit import audit
from tests.parliaments.kz.test_walks import Walk
from tests.proof.sizes import FULL
from tests.study.paths import judged

if TYPE_CHECKING:
    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.study.audit.audit import Report

PRESENTED: Final = (
    "{0}-02-02 initiator.introduce",
    "{0}-02-10 majilis.adopt",
    "{0}-02-11 senate.register",
    "{0}-03-01 senate.approve",
    "{0}-03-05 parliament.present",
)
WALKS: Final = range(3_000) if FULL else (427, 481, 962, 1466, 3193)
"""Walks under other answers than the defaults; the usual ones are some of which breaches were claimed, whole or thinned."""


def claimed(report: Report) -> list[int]:
    return [one.n for one in report.irregular if one.follows is None and not one.doubtful]


@pytest.mark.parametrize("year", [2009, 2014, 2019, 2024])
def test_a_law_neither_signed_nor_returned_is_no_law_by_one_answer(year: int) -> None:
    """A28 b: the Constitution asks for a signature, which then may follow; (a) is the constitutional law's."""
    day = f"{year}-04-06"
    records = [*(line.format(year) for line in PRESENTED), f"{day} clock.president-silent"]
    report = judged([*records, f"{year}-04-10 chair.refer", f"{year}-05-06 court.uphold"], "law")
    assert claimed(report) == []
    assert [(one.n, one.sort) for one in report.irregular][:1] == [(7, "out-of-order")]
    assert "A28" in report.questions
    told = [other for other in report.others if other.questions == ("A28",)]
    assert told
    assert told[0].hypothesis
    assert told[0].irregular == ()
    assert "A28, answer b" in told[0].assumed[0].en


@pytest.mark.parametrize("tried", [0, 1, 2])
def test_what_two_answers_together_make_lawful_is_doubtful(tried: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A14 b: the Mäjilis keeps its text by a majority; A28 b: what the President then leaves unsigned is no law yet.

    Here either excuses the breach that is its own; nothing is to hang on that.
    """
    alone = rival_answers._under  # noqa: SLF001 (no record is known that two answers excuse and one in no part)

    def under(answers: tuple[tuple[str, str], ...], start: Passage, record: list[RecordedAct], below: int) -> object:
        return alone(answers, start, record, below) if len(answers) == tried else None

    bill = ("02-02 initiator.introduce", "02-10 majilis.adopt majilis=80", "02-11 senate.register")
    parted = ("03-01 senate.return-changes", "03-05 majilis.disagree", "03-10 commission.form")
    kept = (
        "03-20 commission.report",
        "03-26 majilis.confirm-own-text majilis=60",
        "03-30 senate.approve-commission-text",
    )
    unsigned = ("04-02 parliament.present", "05-03 clock.president-silent", "05-05 chair.refer", "05-20 court.uphold")
    monkeypatch.setattr(rival_answers, "_under", under)
    report = judged(
        [f"2014-{line}" for line in (*bill, *parted, *kept, *unsigned)], "constitutional-law", initiator="deputies"
    )
    assert bool(claimed(report)) == (not tried)
    assert [one.questions for one in report.others if one.questions and not one.irregular] == [("A14", "A28")] * (
        tried == 2
    )


def test_what_more_answers_may_excuse_than_are_tried_is_doubtful(monkeypatch: pytest.MonkeyPatch) -> None:
    acts = ("04-03 majilis.adopt", "05-16 senate.approve", "05-21 parliament.present", "06-10 president.return")
    short = [f"2019-{line}" for line in (*acts, "06-19 majilis.override majilis=75", "06-27 senate.override senate=30")]
    assert claimed(judged(short, "law")) == [6]
    monkeypatch.setattr(rival_answers, "MOST_PAIRS", 0)
    report = judged(short, "law")
    assert claimed(report) == []
    assert [one.id for one in report.remarks] == ["cut-off"]


def test_an_answer_that_is_given_is_the_only_one() -> None:
    records = [
        *(line.format(2014) for line in PRESENTED),
        "2014-04-06 clock.president-silent",
        "2014-04-10 chair.refer",
    ]
    assert claimed(judged(records, "law", answers={"A28": "a"})) == [7]


def test_what_is_a_breach_under_every_answer_is_claimed() -> None:
    records = [*(line.format(2014) for line in PRESENTED), "2014-04-02 president.sign", "2014-04-04 president.return"]
    assert claimed(judged(records, "law")) == [7]


def test_where_another_act_is_the_breach_by_another_answer_neither_is_claimed() -> None:
    """By A28 a the signature comes after the law is one; by b the law is published before it is."""
    records = [line.format(2014) for line in PRESENTED]
    records += ["2014-04-06 clock.president-silent", "2014-04-20 gazette.publish", "2014-04-22 president.sign"]
    report = judged(records, "law")
    assert (claimed(report), [one.n for one in report.irregular]) == ([], [8])
    assert [[one.n for one in other.irregular] for other in report.others if other.questions == ("A28",)] == [[7]]


@pytest.mark.parametrize(
    ("lang", "head"), [("en", "by another answer to an open question"), ("ru", "при другом ответе на открытый вопрос")]
)
def test_the_page_says_that_it_is_the_law_that_is_read_otherwise(lang: str, head: str) -> None:
    records = [line.format(2014) for line in PRESENTED]
    report = judged([*records, "2014-04-06 clock.president-silent", "2014-04-22 president.sign"], "law")
    said = page(report, lang)
    assert any(head in row for row in said)
    assert not any("if the record is read otherwise" in row or "если читать запись иначе" in row for row in said)


def test_a_doubt_that_no_hypothesis_lifts_is_told_as_a_search_that_came_to_no_end() -> None:
    """Of two acts the one is excused by what is told below, the other by nothing: not every way was tried."""
    short = ("04-03 majilis.adopt", "05-16 senate.approve", "05-21 parliament.present", "06-10 president.return")
    report = judged([f"2019-{line}" for line in (*short, "06-27 senate.override senate=30")], "law")
    (found,) = [one for one in report.irregular if one.follows is None]
    excusing = Explanation((), (), "signed", assumed=(Label.same("something"),))
    assert doubt_on(found, [excusing]) is DOUBTFUL
    assert doubt_on(found, [excusing._replace(irregular=(found,))]) is NOT_ALL_TRIED


def test_walks_that_are_lawful_under_other_answers_break_nothing() -> None:
    """Each is told without its answers; only a walk that breaks a term may be late, under its own answers too."""
    tried = 0
    for seed in WALKS:
        found = Walk(seed)
        if not found.answers or not found.acts or is_lawful_by_default(found):
            continue
        tried += 1
        numbers = claimed(audit(found.dossier))
        if numbers:
            late = {one.n for one in audit(found.dossier, answers=found.answers).irregular}
            assert late.issuperset(numbers), found
    assert tried


def is_lawful_by_default(found: Walk) -> bool:
    first = found.acts[0].when.first
    assert first is not None
    again = Passage.start(found.dossier.bill, first)
    try:
        for n, act in enumerate(found.acts, 1):
            again.apply(act, n=n)
    except RefusedError:
        return False
    return True
