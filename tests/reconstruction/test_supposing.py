"""Hypotheses: the search for them comes to an end, and where it was cut off no breach is claimed that it might excuse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.reconstruction import supposing
from tests.study.paths import judged

if TYPE_CHECKING:
    import pytest

LATE = [
    "2019-02-10 initiator.introduce",
    "2019-02-20 majilis.adopt",
    "2019-02-22 senate.register",
    "2019-03-10 senate.approve",
    "2019-03-12 parliament.present",
    "2019-06-20 president.sign",
]


def test_a_breach_is_claimed_where_every_way_was_tried() -> None:
    report = judged([*LATE, "2019-06-20 senate.reject"], "law")
    assert "cut-off" not in [remark.id for remark in report.remarks]
    assert any(not found.doubtful for found in report.irregular)


def test_a_search_that_was_cut_off_is_told_and_leaves_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    """That no lawful way excuses it is then not shown."""
    monkeypatch.setattr(supposing, "MOST_IN_ALL", 1)
    report = judged([*LATE, "2019-06-20 senate.reject"], "law")
    assert [(remark.n, remark.id) for remark in report.remarks if remark.id == "cut-off"] == [(0, "cut-off")]
    assert report.irregular
    assert all(found.doubtful for found in report.irregular if found.sort in supposing.BY_THE_WAY)


def test_a_vote_that_its_counts_disprove_is_short_however_far_the_search_went(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(supposing, "MOST_IN_ALL", 1)
    report = judged([*LATE[:3], "2019-03-10 senate.approve senate=12"], "law")
    assert [(found.sort, found.doubtful) for found in report.irregular] == [("short-vote", False)]
