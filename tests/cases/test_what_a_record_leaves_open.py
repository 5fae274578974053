"""A breach is claimed only with proof: under every day and every act that a record leaves open."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

from lawflow.reconstruction.files import parse
from lawflow.study.audit.audit import audit

if TYPE_CHECKING:
    from lawflow.study.audit.audit import Report


def judged(kind: str, *rows: str, **more: object) -> Report:
    """Return the report on a bill, an act to a row: its name, its day (``-``: none), and what else it has, as JSON."""
    acts = []
    for row in rows:
        act, day, *rest = row.split(maxsplit=2)
        acts.append({"act": act, **({} if day == "-" else {"date": day}), **(json.loads(rest[0]) if rest else {})})
    return audit(parse({"id": "told", "kind": kind, "title": {"en": "t"}, "acts": acts, **more}))


def breaches(report: Report) -> list[tuple[int, str]]:
    return [(one.n, one.sort) for one in report.irregular if one.follows is None]


@pytest.mark.parametrize("when", ["2027-04", "2027-04-10/2027-04-14", "2027-04-12"])
@pytest.mark.parametrize("kind", ["law", "constitutional-law"])
def test_a_dissolution_on_one_of_several_days_bars_no_later_act_and_is_remarked_on(kind: str, when: str) -> None:
    """No day is sure to be one without a chamber if the chamber can have been dissolved on another, and meet again."""
    report = judged(kind, "initiator.introduce 2027-03-17", f"clock.dissolution {when}", "kurultai.reject 2027-04-20")
    assert (breaches(report), report.outcome) == ([], "rejected")
    assert [(remark.n, remark.id) for remark in report.remarks] == [(3, "may-be-away")]


def test_a_chamber_does_nothing_on_the_very_day_of_its_dissolution() -> None:
    rows = ("initiator.introduce 2027-03-17", "clock.dissolution 2027-04-12", "kurultai.reject 2027-04-12")
    assert breaches(judged("law", *rows)) == [(3, "out-of-order")]


@pytest.mark.parametrize("kind", ["law", "constitutional-law"])
def test_a_lapse_of_objections_too_early_is_excused_by_an_earlier_return_as_a_hypothesis_alone(kind: str) -> None:
    """The month runs from the first return; nobody was bound to one that the record does not tell of."""
    report = judged(
        kind,
        "initiator.introduce 2026-10-20",
        "kurultai.refer-to-committees 2026-11-12",
        "kurultai.committee-conclusion 2026-11-15",
        "kurultai.adopt 2026-11-21",
        "prime-minister.refer 2026-11-22",
        "court.uphold 2026-11-29",
        'president.return 2026-12-23 {"wording": false}',
        "president.refer 2026-12-25",
        "clock.objections-lapse 2026-12-30",
    )
    assert breaches(report) == [(9, "early")]
    (other,) = [one for one in report.others if one.hypothesis]
    assert other.irregular == ()
    assert [(gap.act, gap.after, gap.hypothesis) for gap in other.missing] == [("president.return", 6, True)]


@pytest.mark.parametrize("year", ["2013", "2020"])
def test_a_rejection_short_of_three_quarters_is_told_beside_the_first_reading_that_would_excuse_it(year: str) -> None:
    """A second reading rejects by another majority than a first one, and nobody was bound to approve the first."""
    counts = '{"votes": {"majilis": {"for": 77}, "senate": {"for": 36}}}'
    report = judged(
        "constitutional-amendment",
        f"president.propose-amendment {year}-09-21",
        f"joint.reject {year}-10-12 {counts}",
    )
    assert breaches(report) == [(2, "short-vote")]
    (other,) = [one for one in report.others if one.hypothesis]
    assert other.irregular == ()
    assert ("joint.approve-first-reading", True) in [(gap.act, gap.hypothesis) for gap in other.missing]
