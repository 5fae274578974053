"""Decrees with the force of law while the Kurultai is absent: beside every bill, and out of order while it sits."""

from __future__ import annotations

import pytest

from lawflow.dossiers.world import World
from tests.study.paths import judged

KINDS = pytest.mark.parametrize("kind", ["law", "constitutional-law"])
BEFORE_THE_KURULTAI = ("2027-02-01 initiator.introduce", "2027-02-05 kurultai.refer-to-committees")
COMMITTEES = ("2027-03-01 kurultai.committee-conclusion", "2027-03-08 kurultai.approve-reading")


@KINDS
def test_after_a_dissolution_the_president_may_issue_decrees_beside_the_bill(kind: str) -> None:
    """Constitution of 2026, art. 47(2): while the Kurultai is absent because its powers ended early."""
    dissolved = ["2027-03-09 clock.dissolution", "2027-03-10 president.decree-law"]
    report = judged([*BEFORE_THE_KURULTAI, *COMMITTEES, *dissolved], kind, world=World(imagined=True))
    assert (report.irregular, report.missing, report.passage.state) == ((), (), "kurultai-plenary")
    assert "K-A16" not in report.questions


@KINDS
def test_while_the_kurultai_sits_a_decree_is_out_of_order(kind: str) -> None:
    report = judged([*BEFORE_THE_KURULTAI, *COMMITTEES, "2027-03-10 president.decree-law"], kind)
    ((n, sort, cites),) = [(one.n, one.sort, [str(cite) for cite in one.cites]) for one in report.irregular]
    assert (n, sort, cites) == (5, "out-of-order", ["Const. 2026 art. 47(2)"])


@KINDS
@pytest.mark.parametrize("day", ["2026-07-01", "2026-08-23", "2026-09-10"])
def test_before_its_first_session_whether_decrees_are_allowed_is_open(kind: str, day: str) -> None:
    """Its powers had not ended early, they had not begun: K-A16."""
    report = judged(["2026-06-02 initiator.introduce", f"{day} president.decree-law"], kind)
    assert report.irregular == ()
    assert "K-A16" in report.questions


@KINDS
def test_to_30_june_2026_there_was_no_such_decree_since_2017(kind: str) -> None:
    report = judged(["2026-06-02 initiator.introduce", "2026-06-30 president.decree-law"], kind)
    assert [(found.n, found.sort) for found in report.irregular] == [(2, "not-in-this-edition")]
