"""The rows of the notes on the two chambers, 2023 to 2026 (bicameral.md 5.3, 6.1-6.3), against edition 2023.

The numbers are votes of 98 in the Mäjilis and of 50 in the Senate: majority 50 and 26, two thirds 66
and 34, three quarters 74 and 38, four fifths 79 and 40.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import pytest

from lawflow.law.conditions.record import InitiatedBy, MoneyOpinion
from lawflow.law.conditions.votes import Carried, Missed
from lawflow.parliaments.kz import e2023, words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step

NONE: Mapping[str, int] = MappingProxyType({})
SEATS = {"majilis": 98, "senate": 50}
LAW, CONSTITUTIONAL_LAW, AMENDMENT = e2023.LAW, e2023.CONSTITUTIONAL_LAW, e2023.AMENDMENT


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


BOTH_MAJORITY = {"majilis": 50, "senate": 26}
BOTH_TWO_THIRDS = {"majilis": 66, "senate": 34}
BOTH_THREE_QUARTERS = {"majilis": 74, "senate": 38}
BOTH_FOUR_FIFTHS = {"majilis": 79, "senate": 40}

SIGNATURE_ROWS = (
    Row("22", "adopted", "officials.countersign", "adopted", "45(3)"),
    Row("22", "adopted", "parliament.present", "presented", "44(2)"),
    Row("23", "presented", "president.refer", "under-review", "72(1)"),
    Row("23", "presented", "chair.refer", "under-review", "72(1)"),
    Row("23", "presented", "deputies.refer", "under-review", "73(2)"),
    Row("23", "presented", "prime-minister.refer", "under-review", "73(2)"),
    Row("24", "under-review", "court.uphold", "presented", "63(1)"),
    Row("24", "under-review", "court.strike", "unconstitutional", "74(1)"),
    Row("25", "presented", "president.sign", "signed", "44(2)"),
    Row("25", "presented", "clock.president-silent", "counts-as-signed", "19(3)"),
)
LAW_ROWS = (
    Row("1", "draft", "initiator.introduce", "submitted", "61(1)"),
    Row("2", "submitted", "majilis.accept", "majilis-plenary", "56(1)1)"),
    Row("4", "majilis-plenary", "majilis.adopt", "awaiting-senate", "61(4)", {"majilis": 50}),
    Row("5", "majilis-plenary", "majilis.reject", "rejected", "61(4)", {"majilis": 50}),
    Row("6", "awaiting-senate", "senate.return-unregistered", "awaiting-senate", "74"),
    Row("7", "senate-pending", "senate.approve", "adopted", "61(4)", {"senate": 26}),
    Row("8", "senate-pending", "senate.reject", "conciliation", "61(5)", {"senate": 26}),
    Row("8", "senate-pending", "senate.vote-short", "undetermined", "61(4)", short={"senate": 26}),
    Row("9", "senate-pending", "senate.return-changes", "majilis-on-senate-text", "61(4)", {"senate": 26}),
    Row("10", "senate-pending", "clock.senate-silent", "adopted", "61(4)"),
    Row("11", "majilis-on-senate-text", "majilis.agree", "adopted", "61(5)", {"majilis": 50}),
    Row("12", "majilis-on-senate-text", "majilis.disagree", "conciliation", "61(5)", {"majilis": 50}),
    Row("13", "majilis-on-senate-text", "majilis.vote-short", "undetermined", "61(5)", short={"majilis": 50}),
    Row("13", "senate-pending", "senate.return-changes", "undetermined", "61(5)", {"senate": 26}),
    Row("14", "conciliation", "commission.report", "majilis-on-commission-text", "76"),
    Row("15", "conciliation", "commission.fail", "undetermined", "61(5)"),
    Row(
        "16",
        "majilis-on-commission-text",
        "majilis.adopt-commission-text",
        "senate-on-commission-text",
        "61(5)",
        {"majilis": 50},
    ),
    Row(
        "17",
        "majilis-on-commission-text",
        "majilis.refuse-commission-text",
        "majilis-revote",
        "61(5)",
        short={"majilis": 50},
    ),
    Row("18", "majilis-revote", "majilis.confirm-own-text", "adopted", "61(5)", {"majilis": 66}),
    Row("19", "majilis-revote", "majilis.fail-own-text", "not-adopted", "61(5)", short={"majilis": 66}),
    Row("20", "senate-on-commission-text", "senate.approve-commission-text", "adopted", "61(4)", {"senate": 26}),
    Row("20", "senate-on-commission-text", "clock.senate-silent", "adopted", "61(4)"),
    Row(
        "21",
        "senate-on-commission-text",
        "senate.refuse-commission-text",
        "undetermined",
        "61(5)",
        short={"senate": 26},
    ),
    *SIGNATURE_ROWS,
    Row("25", "presented", "president.return", "returned", "44(2)"),
    Row("26", "returned", "majilis.override", "senate-on-objections", "78-3", {"majilis": 66}),
    Row("27", "returned", "majilis.sustain", "undetermined", "78-3", short={"majilis": 66}),
    Row("27", "returned", "majilis.sustain", "not-adopted", "78-3", short={"majilis": 66}),
    Row("28", "senate-on-objections", "senate.override", "overridden", "78-4", {"senate": 34}),
    Row("28", "overridden", "president.sign", "signed", "54(2)2)"),
    Row("29", "senate-on-objections", "senate.sustain", "undetermined", "78-4", short={"senate": 34}),
    Row("29", "senate-on-objections", "senate.sustain", "not-adopted", "78-4", short={"senate": 34}),
    Row("30", "returned", "clock.objections-lapse", "undetermined", "54(2)2)"),
    Row("6.3", "submitted", "majilis.accept", "joint-vote", "61(2)"),
    Row("6.3", "joint-vote", "joint.adopt", "adopted", "32-14", BOTH_MAJORITY),
    Row("6.3", "joint-vote", "joint.vote-short", "not-adopted", "32-14", short=BOTH_MAJORITY),
    Row("6.3", "submitted", "government.temporary-act", "submitted", "61(3)"),
    Row("4.10", "confidence-linked", "parliament.confidence-holds", "adopted", "61(7)", short=BOTH_MAJORITY),
    Row("4.10", "confidence-linked", "parliament.no-confidence", "not-adopted", "61(7)", BOTH_MAJORITY),
    Row("4.11", "senate-alone", "senate.approve", "adopted", "55(5)", {"senate": 26}),
)
CONSTITUTIONAL_LAW_ROWS = (
    Row("6.1", "submitted", "majilis.accept", "joint-first-reading", "32-4"),
    Row("6.1", "joint-first-reading", "joint.approve-first-reading", "joint-second-reading", "32-6", BOTH_TWO_THIRDS),
    Row("6.1", "joint-first-reading", "joint.vote-short", "undetermined", "32-6", short=BOTH_TWO_THIRDS),
    Row("6.1", "joint-second-reading", "joint.adopt", "adopted", "62(4)", BOTH_TWO_THIRDS),
    Row("6.1", "joint-second-reading", "joint.reject", "rejected", "32-9", BOTH_TWO_THIRDS),
    Row("6.1", "joint-second-reading", "joint.vote-short", "not-adopted", "62(4)", short=BOTH_TWO_THIRDS),
    Row("6.1", "presented", "president.return", "joint-on-objections", "53 1-2)"),
    Row("6.1", "joint-on-objections", "joint.override", "overridden", "53 1-2)", BOTH_THREE_QUARTERS),
    Row("6.1", "joint-on-objections", "joint.sustain", "not-adopted", "53 1-2)", short=BOTH_THREE_QUARTERS),
    Row("6.1", "joint-on-objections", "joint.sustain", "undetermined", "53 1-2)", short=BOTH_THREE_QUARTERS),
    Row("6.1", "joint-on-objections", "clock.objections-lapse", "undetermined", "53 1-2)"),
    Row("4.11", "senate-alone", "senate.approve", "adopted", "55(5)", {"senate": 34}),
    *SIGNATURE_ROWS,
)
AMENDMENT_ROWS = (
    Row("6.2", "draft", "president.propose-amendment", "amendment-proposed", "91(3)"),
    Row("6.2", "joint-first-reading", "joint.approve-first-reading", "joint-second-reading", "31", BOTH_THREE_QUARTERS),
    Row("6.2", "joint-second-reading", "joint.adopt", "adopted", "62(3)", BOTH_THREE_QUARTERS),
    Row("6.2", "joint-second-reading", "joint.vote-short", "not-adopted", "32", short=BOTH_THREE_QUARTERS),
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


def test_three_initiators_and_the_exempt_president() -> None:
    """Row 1: President, deputies, Government; the President's money bills need no opinion."""
    for procedure in (LAW, CONSTITUTIONAL_LAW):
        (step,) = procedure.steps_by["draft", "initiator.introduce"]
        assert InitiatedBy(("president", "deputies", "government")) in step.needs
        assert MoneyOpinion(exempt=("president",)) in step.needs


def test_the_committees_speak_before_the_first_vote() -> None:
    """Row 3: the conclusions of the committees are a condition of the vote of the Mäjilis."""
    (step,) = LAW.steps_by["majilis-plenary", "majilis.adopt"]
    assert words.COMMITTEES in step.needs


def test_the_rejected_path_of_the_old_law_is_gone() -> None:
    """No approval anew by two thirds and no second vote of the Senate: conciliation is compulsory."""
    assert not {"majilis-on-rejection", "senate-second-vote"} & set(LAW.stage)
