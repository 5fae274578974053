"""The rows of the notes on the Kurultai (kurultai-2026.md section 3), each held against edition 2026.

The numbers are votes of 145: majority 73, two thirds 97, three quarters 109.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import pytest

from lawflow.law.conditions.record import InitiatedBy, MoneyOpinion
from lawflow.law.conditions.votes import Carried, Missed
from lawflow.law.sources import Footing
from lawflow.law.terms import Bound, Count, Recess
from lawflow.parliaments.kz import e2026
from lawflow.parliaments.kz.successions import INTO_2026

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step

NONE: Mapping[str, int] = MappingProxyType({})
SEATS = {"kurultai": 145}
LAW, CONSTITUTIONAL_LAW, AMENDMENT = e2026.LAW, e2026.CONSTITUTIONAL_LAW, e2026.AMENDMENT


class Row(NamedTuple):
    """One row: its number in the notes, the step, a piece of its citation, and the votes needed or missed."""

    no: str
    source: str
    act: str
    target: str
    cite: str
    needs: Mapping[str, int] = NONE
    short: Mapping[str, int] = NONE


def majorities(step: Step) -> tuple[dict[str, int], dict[str, int]]:
    """Return the votes a step needs, and those whose lack it needs, by chamber."""
    needs = {c.chamber: c.share.needed(SEATS[c.chamber]) for c in step.needs if isinstance(c, Carried)}
    short = {
        chamber: c.share.needed(SEATS[chamber]) for c in step.needs if isinstance(c, Missed) for chamber in c.chambers
    }
    return needs, short


def is_there(procedure: Procedure, row: Row) -> bool:
    """Say whether the procedure has the row: from, act, to, the majority and the article."""
    return any(
        step.target == row.target
        and majorities(step) == (row.needs, row.short)
        and any(row.cite in cite.place for cite in step.cites)
        for step in procedure.steps_by.get((row.source, row.act), ())
    )


MAJORITY, TWO_THIRDS, THREE_QUARTERS = {"kurultai": 73}, {"kurultai": 97}, {"kurultai": 109}

COMMON_ROWS = (
    Row("1", "draft", "initiator.introduce", "submitted", "60(1)"),
    Row("1a", "draft", "government.opinion", "draft", "34"),
    Row("2", "submitted", "kurultai.refer-to-committees", "in-committee", "19(3)"),
    Row("3", "in-committee", "kurultai.committee-conclusion", "kurultai-plenary", "19(3)"),
    Row("4", "kurultai-plenary", "kurultai.approve-reading", "kurultai-plenary", "61(6)"),
    Row("6", "submitted", "kurultai.reject", "rejected", "25(1)", MAJORITY),
    Row("6", "in-committee", "kurultai.reject", "rejected", "60(5)", MAJORITY),
    Row("6", "kurultai-plenary", "kurultai.reject", "rejected", "60(5)", MAJORITY),
    Row("7", "submitted", "initiator.withdraw", "withdrawn", "26"),
    Row("7", "kurultai-plenary", "initiator.withdraw", "withdrawn", "26"),
    Row("8a", "rejected", "government.raise-confidence", "confidence-linked", "60(7)"),
    Row("8a", "kurultai-plenary", "government.raise-confidence", "confidence-linked", "25(2)"),
    Row("8b", "confidence-linked", "parliament.confidence-holds", "adopted", "60(7)", short=MAJORITY),
    Row("8c", "confidence-linked", "parliament.no-confidence", "not-adopted", "69(3)", MAJORITY),
    Row("9", "adopted", "officials.countersign", "adopted", "47(3)"),
    Row("10", "adopted", "parliament.present", "presented", "23(2)"),
    Row("11", "presented", "president.refer", "under-review", "73(1)2)"),
    Row("11", "presented", "chair.refer", "under-review", "73(1)2)"),
    Row("11", "presented", "deputies.refer", "under-review", "73(1)2)"),
    Row("11", "presented", "prime-minister.refer", "under-review", "74(2)"),
    Row("12a", "under-review", "court.uphold", "presented", "74(2)"),
    Row("12b", "under-review", "court.strike", "unconstitutional", "75(1)"),
    Row("13a", "presented", "president.sign", "signed", "46(3)"),
    Row("13a", "presented", "clock.president-silent", "counts-as-signed", "23(3)"),
    Row("13b", "presented", "president.return", "returned", "46(3)"),
    Row("13b", "counts-as-signed", "president.return", "undetermined", "23(4)"),
    Row("14", "returned", "clock.objections-lapse", "undetermined", "24(2)"),
    Row("14", "returned", "clock.objections-lapse", "not-adopted", "24(6)"),
    Row("14a", "returned", "president.return", "returned", "24(3)"),
    Row("16", "overridden", "president.sign", "signed", "56(2)"),
    Row("17", "signed", "gazette.publish", "published", "5(4)"),
    Row("20", "submitted", "government.temporary-act", "submitted", "60(4)"),
)
LAW_ROWS = (
    *COMMON_ROWS,
    Row("5a", "kurultai-plenary", "kurultai.adopt", "adopted", "61(4)", MAJORITY),
    Row("A5", "kurultai-plenary", "kurultai.vote-short", "undetermined", "61(4)", short=MAJORITY),
    Row("15a", "returned", "kurultai.override", "overridden", "24(5)", TWO_THIRDS),
    Row("15b", "returned", "kurultai.sustain", "undetermined", "24(6)", short=TWO_THIRDS),
    Row("15b", "returned", "kurultai.sustain", "not-adopted", "24(6)", short=TWO_THIRDS),
)
CONSTITUTIONAL_LAW_ROWS = (
    *COMMON_ROWS,
    Row("5b", "kurultai-plenary", "kurultai.adopt", "adopted", "61(3)", TWO_THIRDS),
    Row("A5", "kurultai-plenary", "kurultai.vote-short", "undetermined", "61(3)", short=TWO_THIRDS),
    Row("15a", "returned", "kurultai.override", "overridden", "24(5)", THREE_QUARTERS),
    Row("15b", "returned", "kurultai.sustain", "undetermined", "24(6)", short=THREE_QUARTERS),
    Row("15b", "returned", "kurultai.sustain", "not-adopted", "24(6)", short=THREE_QUARTERS),
)
AMENDMENT_ROWS = (
    Row("2.8", "draft", "court.opinion", "draft", "93"),
    Row("2.8", "draft", "president.call-referendum", "referendum-called", "92(1)"),
    Row("2.8", "draft", "parliament.propose-referendum", "referendum-proposed", "92(1)", MAJORITY),
    Row("2.8", "referendum-proposed", "president.call-referendum", "referendum-called", "93"),
    Row("2.8", "referendum-called", "referendum.adopt", "referendum-adopted", "92(3)"),
    Row("2.8", "referendum-called", "referendum.reject", "rejected", "92(3)"),
)
each_row = pytest.mark.parametrize(
    ("procedure", "row"),
    [
        pytest.param(procedure, row, id=f"{procedure.kind} row {row.no}: {row.source}/{row.act}/{row.target}")
        for procedure, rows in (
            (LAW, LAW_ROWS),
            (CONSTITUTIONAL_LAW, CONSTITUTIONAL_LAW_ROWS),
            (AMENDMENT, AMENDMENT_ROWS),
        )
        for row in rows
    ],
)


@each_row
def test_the_row_is_a_step(procedure: Procedure, row: Row) -> None:
    assert is_there(procedure, row)


def test_four_initiators_and_the_exempt_president() -> None:
    """Row 1: President, deputies, Government, People's Council; the President's money bills need no opinion."""
    for procedure in (LAW, CONSTITUTIONAL_LAW):
        (step,) = procedure.steps_by["draft", "initiator.introduce"]
        assert InitiatedBy(("president", "deputies", "government", "khalyk-kenesi")) in step.needs
        assert MoneyOpinion(exempt=("president",)) in step.needs


def test_the_readings_are_marked_as_silent() -> None:
    """Row 4: number and majority of readings stand in the Regulations, which were not found."""
    (step,) = LAW.steps_by["kurultai-plenary", "kurultai.approve-reading"]
    assert step.footing is Footing.SILENT
    assert step.asks == ("K-A1",)


def test_the_deadlines_of_the_rows() -> None:
    """Rows 8a, 10, 13, 14 and 16: forty-eight hours, ten days, and three months of one month each."""
    lengths = {t.id: (t.length, t.count) for t in LAW.terms}
    assert lengths["presentation-10"] == (10, Count.DAYS)
    assert lengths["priority-two-months"] == (2, Count.MONTHS)
    for month in ("president-month", "objections-month", "sign-after-override-month", "court-month"):
        assert lengths[month] == (1, Count.MONTHS)
    assert lengths["confidence-48-hours"] == (2, Count.DAYS)
    assert LAW.term["confidence-48-hours"].bound is Bound.NOT_BEFORE


def test_the_month_on_objections_in_the_recess() -> None:
    """Row 14: interrupted outside the session, priority and emergency bills excepted; A7 asks how it goes on."""
    month = LAW.term["objections-month"]
    assert (month.recess, month.recess_exempt) == (Recess.NOT_COUNTED, ("priority", "emergency"))
    assert LAW.under({"K-A7": "b"}).term["objections-month"].recess is Recess.RESTARTS


def test_the_kurultai_cannot_amend_the_constitution() -> None:
    """2.8: by referendum only."""
    assert not {"kurultai.adopt", "joint.adopt", "parliament.adopt-four-fifths"} & AMENDMENT.acts


def test_bills_pending_in_the_majilis_are_handed_over() -> None:
    """Row 18: the Kurultai considers them, and the stage of resumption is an open question."""
    cells = {(cell.kind, cell.stage): cell for cell in INTO_2026}
    for kind, stage in (
        ("law", "majilis-plenary"),
        ("law", "senate-pending"),
        ("constitutional-law", "joint-first-reading"),
    ):
        assert (cells[kind, stage].rule, cells[kind, stage].question) == ("handed-over", "K-A17")
