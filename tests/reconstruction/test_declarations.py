"""A decree with the force of law and a record silent on the urgency: art. 61(2) to March 2017."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lawflow.reconstruction.declarations import declarations
from lawflow.reconstruction.play import play
from lawflow.timetable import procedure
from tests.cases.test_what_a_record_leaves_open import breaches, doubts
from tests.cases.test_what_a_record_leaves_open import judged as of
from tests.study.paths import judged, told

if TYPE_CHECKING:
    from lawflow.study.audit.audit import Report

LAWS = [(year, kind) for year in (2003, 2009, 2012, 2014) for kind in ("law", "constitutional-law")]
MISSING = [("president.declare-urgent", (), False)]


def lacking(report: Report) -> list[tuple[str, tuple[str, ...], bool]]:
    return [(gap.act, gap.one_of, gap.hypothesis) for gap in report.missing]


@pytest.mark.parametrize(("year", "kind"), LAWS)
def test_a_decree_after_the_month_lacks_the_declaration_and_breaks_nothing(year: int, kind: str) -> None:
    """No bill comes to a decree that was not declared urgent: the declaration is missing, and no hypothesis."""
    lines = (f"{year}-09-15 initiator.introduce", f"{year}-10-16 president.decree-law")
    report = judged(lines, kind)
    assert (breaches(report), doubts(report), lacking(report)) == ([], [], MISSING)
    assert play(told(lines, kind)).settled


@pytest.mark.parametrize(("year", "kind"), LAWS)
def test_a_decree_on_the_last_day_of_the_month_is_early_whether_or_not_the_declaration_is_told(
    year: int, kind: str
) -> None:
    lines = [f"{year}-09-15 initiator.introduce", f"{year}-10-15 president.decree-law"]
    declared = [lines[0], f"{year}-09-16 president.declare-urgent", lines[1]]
    assert breaches(judged(lines, kind)) == [(2, "early")]
    assert breaches(judged(declared, kind)) == [(3, "early")]


def test_of_a_decree_alone_the_introduction_and_the_declaration_are_missing() -> None:
    report = judged(["2003-03-15 president.decree-law"], "law")
    assert breaches(report) == []
    assert [gap.act for gap in report.missing] == ["initiator.introduce", "president.declare-urgent"]


def test_a_bill_that_its_dossier_calls_urgent_lacks_no_declaration() -> None:
    report = judged(["2003-02-10 initiator.introduce", "2003-03-15 president.decree-law"], "law", track="urgent")
    assert (breaches(report), report.missing) == ([], ())


def test_a_decree_on_a_law_already_adopted_stays_a_breach() -> None:
    """Parliament has then considered the bill, whatever was declared."""
    lines = ("2003-02-10 initiator.introduce", "2003-02-20 majilis.adopt", "2003-02-21 senate.register")
    adopted = (*lines, "2003-03-01 senate.approve", "2003-03-02 parliament.present", "2003-03-15 president.decree-law")
    assert [n for n, _ in breaches(judged(adopted, "law"))] == [6]


@pytest.mark.parametrize(
    ("introduced", "decreed", "found"),
    [
        ("2003-02", "2003-03-15", []),
        ("-", "2003-03-15", []),
        ("2003-02-10", "2003-03", []),
        ("2003-02", "2003-03-01", [(2, "early")]),
        ("2003-02", "2003-03-02", []),
    ],
)
def test_a_month_that_can_have_passed_is_not_told_as_running(
    introduced: str, decreed: str, found: list[tuple[int, str]]
) -> None:
    """Introduced on 1 February at the earliest the month is over on 2 March; of an act without a day nothing is known."""
    rows = (f"initiator.introduce {introduced}", f"president.decree-law {decreed}")
    assert breaches(of("law", *rows, track="urgent")) == found


def test_only_an_act_of_one_track_shows_the_declaration_that_puts_a_bill_on_it() -> None:
    rules = procedure("2013/law")
    assert {step.act for step in declarations(rules, "president.decree-law")} == {"president.declare-urgent"}
    assert declarations(rules, "majilis.adopt") == ()
