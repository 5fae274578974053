"""The rows of the notes on the two chambers, 1996 to 2007 (bicameral.md 5.1, 6.1-6.4), against edition 1995.

The numbers are votes of 77 in the Mäjilis and of 39 in the Senate: majority 39 and 20, two thirds 52
and 26, three quarters 58 and 30, four fifths 62 and 32.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import pytest

from lawflow.law.conditions.record import InitiatedBy, MoneyOpinion
from lawflow.law.conditions.votes import Carried, Missed
from lawflow.law.sources import Footing
from lawflow.parliaments.kz import e1995, words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step

NONE: Mapping[str, int] = MappingProxyType({})
SEATS = {"majilis": 77, "senate": 39}
LAW, CONSTITUTIONAL_LAW, AMENDMENT = e1995.LAW, e1995.CONSTITUTIONAL_LAW, e1995.AMENDMENT


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


BOTH_MAJORITY = {"majilis": 39, "senate": 20}
BOTH_TWO_THIRDS = {"majilis": 52, "senate": 26}
BOTH_THREE_QUARTERS = {"majilis": 58, "senate": 30}
BOTH_FOUR_FIFTHS = {"majilis": 62, "senate": 32}

SIGNATURE_ROWS = (
    Row("21", "adopted", "officials.countersign", "adopted", "45(3)"),
    Row("21", "adopted", "parliament.present", "presented", "44(2)"),
    Row("22", "presented", "president.sign", "signed", "44(2)"),
    Row("23", "presented", "president.refer", "under-review", "72(1)"),
    Row("23", "presented", "chair.refer", "under-review", "72(1)"),
    Row("23", "presented", "deputies.refer", "under-review", "73(2)"),
    Row("23", "presented", "prime-minister.refer", "under-review", "73(2)"),
    Row("24", "under-review", "court.uphold", "presented", "73(3)"),
    Row("25", "under-review", "court.strike", "unconstitutional", "74(1)"),
    Row("25", "unconstitutional", "president.object-to-court", "objection-to-court", "73(4)"),
    Row("25", "objection-to-court", "court.overcome-objection", "unconstitutional", "73(4)"),
    Row("25", "objection-to-court", "court.yield", "undetermined", "38(3)"),
    Row("27", "presented", "clock.president-silent", "counts-as-signed", "19(3)"),
    Row("28", "presented", "clock.session-closes", "presented", "19(4)"),
    Row("28", "counts-as-signed", "president.return", "undetermined", "19(4)"),
    Row("34", "signed", "gazette.publish", "published", "30"),
    Row("34", "counts-as-signed", "gazette.publish", "published-unsigned", "30"),
    Row("34", "published", "clock.take-effect", "in-effect", "36(2)"),
)
OBJECTION_ROWS = (
    Row("26", "presented", "president.return", "returned", "44(2)"),
    Row("29", "returned", "majilis.override", "joint-on-objections", "20(2)", {"majilis": 52}),
    Row("29", "returned", "majilis.sustain", "undetermined", "20(2)", short={"majilis": 52}),
    Row("30", "joint-on-objections", "joint.override", "overridden", "53(3)", BOTH_TWO_THIRDS),
    Row("30", "overridden", "president.sign", "signed", "20(5)"),
    Row("31", "joint-on-objections", "joint.sustain", "presidents-wording", "20(6)", short=BOTH_TWO_THIRDS),
    Row("32", "joint-on-objections", "joint.sustain", "not-adopted", "20(6)", short=BOTH_TWO_THIRDS),
    Row("33", "returned", "clock.objections-lapse", "presidents-wording", "53(3)"),
    Row("33", "joint-on-objections", "clock.objections-lapse", "not-adopted", "53(3)"),
)
LAW_ROWS = (
    Row("1", "draft", "initiator.introduce", "submitted", "61(1)"),
    Row("2", "submitted", "majilis.accept", "majilis-plenary", "15(3)"),
    Row("4", "majilis-plenary", "majilis.adopt", "awaiting-senate", "61(4)", {"majilis": 39}),
    Row("4", "awaiting-senate", "senate.register", "senate-pending", "18(1)"),
    Row("5", "majilis-plenary", "majilis.vote-short", "not-adopted", "62(5)", short={"majilis": 39}),
    Row("6", "senate-pending", "senate.approve", "adopted", "61(4)", {"senate": 20}),
    Row("7", "senate-pending", "senate.reject", "majilis-on-rejection", "61(4)", {"senate": 20}),
    Row("8", "senate-pending", "senate.return-changes", "majilis-on-senate-text", "61(5)", {"senate": 20}),
    Row("9", "senate-pending", "clock.senate-silent", "undetermined", "61(4)"),
    Row("10", "majilis-on-rejection", "majilis.reapprove", "senate-second-vote", "61(4)", {"majilis": 52}),
    Row("11", "majilis-on-rejection", "majilis.vote-short", "rejected", "75", short={"majilis": 52}),
    Row("12", "senate-second-vote", "senate.approve", "adopted", "61(4)", {"senate": 20}),
    Row("13", "senate-second-vote", "senate.reject", "not-adopted", "61(4)", {"senate": 20}),
    Row("14", "majilis-on-senate-text", "majilis.agree", "adopted", "61(5)", {"majilis": 39}),
    Row("15", "majilis-on-senate-text", "majilis.disagree", "conciliation", "61(5)", {"majilis": 39}),
    Row("16", "majilis-on-senate-text", "majilis.vote-short", "undetermined", "61(5)", short={"majilis": 39}),
    Row("17", "conciliation", "commission.report", "majilis-on-commission-text", "76"),
    Row(
        "18",
        "majilis-on-commission-text",
        "majilis.adopt-commission-text",
        "senate-on-commission-text",
        "76",
        {"majilis": 39},
    ),
    Row(
        "18",
        "majilis-on-commission-text",
        "majilis.confirm-own-text",
        "senate-on-commission-text",
        "76",
        {"majilis": 39},
    ),
    Row("19", "senate-on-commission-text", "senate.approve-commission-text", "adopted", "76", {"senate": 20}),
    Row("20", "senate-on-commission-text", "senate.refuse-commission-text", "undetermined", "76", short={"senate": 20}),
    Row("35", "senate-pending", "initiator.withdraw", "withdrawn", "21-3(3)"),
    Row("6.3", "senate-pending", "president.declare-urgent", "senate-pending", "61(2)"),
    Row("6.3", "senate-pending", "president.decree-law", "senate-pending", "61(2)"),
    Row("6.4", "majilis-plenary", "majilis.adopt", "awaiting-senate", "54(2)"),
    Row("6.4", "senate-pending", "joint.convene", "joint-vote", "53(2)"),
    Row("6.4", "joint-vote", "joint.adopt", "adopted", "53(2)", BOTH_MAJORITY),
    Row("6.4", "joint-vote", "joint.vote-short", "not-adopted", "62(5)", short=BOTH_MAJORITY),
    Row("4.10", "senate-pending", "government.raise-confidence", "confidence-linked", "61(7)"),
    Row("4.10", "confidence-linked", "parliament.confidence-holds", "adopted", "53(7)", short=BOTH_TWO_THIRDS),
    Row("4.10", "confidence-linked", "parliament.no-confidence", "not-adopted", "53(7)", BOTH_TWO_THIRDS),
    *SIGNATURE_ROWS,
    *OBJECTION_ROWS,
)
CONSTITUTIONAL_LAW_ROWS = (
    Row("6.1", "submitted", "joint.convene", "joint-first-reading", "33"),
    Row("6.1", "joint-first-reading", "joint.approve-first-reading", "joint-second-reading", "35", BOTH_MAJORITY),
    Row("6.1", "joint-first-reading", "joint.reject", "rejected", "35", BOTH_MAJORITY),
    Row("6.1", "joint-second-reading", "joint.adopt", "adopted", "62(4)", BOTH_TWO_THIRDS),
    Row("6.1", "joint-second-reading", "joint.vote-short", "not-adopted", "37", short=BOTH_TWO_THIRDS),
    *SIGNATURE_ROWS,
    *OBJECTION_ROWS,
)
AMENDMENT_ROWS = (
    Row("6.2", "draft", "president.propose-amendment", "amendment-proposed", "91(1)"),
    Row("6.2", "amendment-proposed", "joint.convene", "joint-first-reading", "29"),
    Row("6.2", "joint-first-reading", "joint.approve-first-reading", "joint-second-reading", "31", BOTH_MAJORITY),
    Row("6.2", "joint-second-reading", "joint.adopt", "adopted", "62(3)", BOTH_THREE_QUARTERS),
    Row("6.2", "joint-second-reading", "joint.vote-short", "not-adopted", "32", short=BOTH_THREE_QUARTERS),
    Row("6.2", "draft", "parliament.propose-referendum", "referendum-proposed", "66", BOTH_MAJORITY),
    Row("6.2", "referendum-proposed", "president.refuse-referendum", "referendum-refused", "91(1)"),
    Row("6.2", "referendum-refused", "parliament.adopt-four-fifths", "undetermined", "91(1)", BOTH_FOUR_FIFTHS),
    Row("6.2", "presented", "president.call-referendum", "referendum-called", "91(1)"),
    *SIGNATURE_ROWS,
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


def test_the_president_has_no_initiative() -> None:
    """Row 1: deputies and the Government introduce bills, and no money bill is exempt from the opinion."""
    for procedure in (LAW, CONSTITUTIONAL_LAW):
        (step,) = procedure.steps_by["draft", "initiator.introduce"]
        assert InitiatedBy(("deputies", "government")) in step.needs
        assert MoneyOpinion(exempt=()) in step.needs


def test_the_committees_speak_before_the_first_vote() -> None:
    """Row 3: the conclusions of the committees are a condition of the vote of the Mäjilis."""
    assert all(words.COMMITTEES in step.needs for step in LAW.steps_by["majilis-plenary", "majilis.adopt"])


def test_only_the_budget_goes_to_a_joint_vote() -> None:
    """6.4: whatever leads to the joint vote asks for the budget, which the Senate cannot adopt alone."""
    into = [step for step in LAW.all_steps if step.target == "joint-vote" and step.source != "joint-vote"]
    assert into
    assert all(words.BUDGET in step.needs for step in into)
    alone = [step for step in LAW.steps_by["senate-pending", "senate.approve"] if step.target == "adopted"]
    assert all(words.NOT_BUDGET in step.needs for step in alone)


def test_a_wording_decides_what_becomes_of_a_law_whose_objections_stand() -> None:
    """Rows 31 and 32: offered, it is adopted; not offered, nothing is; not known, both stay possible."""
    stand = LAW.steps_by["joint-on-objections", "joint.sustain"]
    by_target = {step.target: step.needs for step in stand}
    assert words.WORDING_OFFERED in by_target["presidents-wording"]
    assert words.NO_WORDING_OFFERED in by_target["not-adopted"]
    assert "undetermined" not in by_target


def test_answers_to_a30() -> None:
    """Row 29: short of two thirds in the Mäjilis the joint session is held all the same, or the objections stand."""
    assert {s.target for s in LAW.under({"A30": "a"}).steps_by["returned", "majilis.sustain"]} == {
        "joint-on-objections"
    }
    assert {s.target for s in LAW.under({"A30": "b"}).steps_by["returned", "majilis.sustain"]} == {
        "presidents-wording",
        "not-adopted",
    }


def test_answers_to_a5() -> None:
    """Row 20: conciliation again, the end of the bill, or an ordinary rejection."""
    key = ("senate-on-commission-text", "senate.refuse-commission-text")
    targets = {a: {s.target for s in LAW.under({"A5": a}).steps_by[key]} for a in "abc"}
    assert targets == {"a": {"conciliation"}, "b": {"not-adopted"}, "c": {"majilis-on-rejection"}}


def test_an_objection_to_the_council_leads_back_to_the_signature_that_was_stopped() -> None:
    """Row 25: under A35 a the term resumes where the referral stopped it; a second objection is barred."""
    targets = {s.target for s in LAW.under({"A35": "a"}).steps_by["objection-to-court", "court.yield"]}
    assert targets == {"presented", "overridden", "presidents-wording"}
    (objects,) = LAW.steps_by["unconstitutional", "president.object-to-court"]
    assert words.COURT_NOT_OBJECTED in objects.needs


def test_no_senate_alone() -> None:
    """Art. 55(5) is of 2007: when the powers of Parliament end early the bill stays where it is."""
    assert "senate-alone" not in LAW.stage
    dissolutions = [step for step in LAW.all_steps if step.act == "clock.dissolution"]
    assert dissolutions
    assert all(step.target == step.source and step.footing is Footing.SILENT for step in dissolutions)
