"""The rows of the notes on the two chambers, 2007 to 2022 (bicameral.md 5.2, 6.1, 6.2), against four editions.

The numbers are votes of 107 in the Mäjilis and of 47 in the Senate: majority 54 and 24, two thirds 72
and 32, three quarters 81 and 36, four fifths 86 and 38.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

import pytest

from lawflow import timetable
from lawflow.law.conditions.record import InitiatedBy, MoneyOpinion
from lawflow.law.conditions.votes import Carried, Missed
from lawflow.parliaments.kz import words

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step

NONE: Mapping[str, int] = MappingProxyType({})
SEATS = {"majilis": 107, "senate": 47}
ALL = ("2007", "2012", "2013", "2017")
OLD_REGLAMENT, NEW_REGLAMENT = ("2007",), ("2012", "2013", "2017")
TO_2017 = ("2007", "2012", "2013")
BY_ID = {edition.id: edition for edition in timetable.editions()}


class Row(NamedTuple):
    """One row: its number in the notes, the step, a piece of its citation, and the votes needed or missed."""

    no: str
    source: str
    act: str
    target: str
    cite: str
    needs: Mapping[str, int] = NONE
    short: Mapping[str, int] = NONE
    editions: tuple[str, ...] = ALL


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


def procedure_of(edition: str, kind: str) -> Procedure:
    """Return the procedure of a kind of bill under an edition."""
    found = BY_ID[edition].procedure(kind)
    assert found is not None
    return found


BOTH_MAJORITY = {"majilis": 54, "senate": 24}
BOTH_TWO_THIRDS = {"majilis": 72, "senate": 32}
BOTH_THREE_QUARTERS = {"majilis": 81, "senate": 36}
BOTH_FOUR_FIFTHS = {"majilis": 86, "senate": 38}

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
    Row("25", "unconstitutional", "president.object-to-court", "objection-to-court", "73(4)", editions=TO_2017),
    Row("25", "objection-to-court", "court.overcome-objection", "unconstitutional", "73(4)", editions=TO_2017),
    Row("25", "objection-to-court", "court.yield", "undetermined", "38(3)", editions=TO_2017),
    Row("27", "presented", "clock.president-silent", "counts-as-signed", "19(3)"),
    Row("28", "presented", "clock.session-closes", "presented", "19(4)"),
    Row("28", "counts-as-signed", "president.return", "undetermined", "19(4)"),
    Row("34", "signed", "gazette.publish", "published", "30", editions=TO_2017),
    Row("34", "signed", "gazette.publish", "published", "37(3)", editions=("2013", "2017")),
    Row("34", "published", "clock.take-effect", "in-effect", "36(2)", editions=TO_2017),
    Row("34", "published", "clock.take-effect", "in-effect", "42(3)", editions=("2013", "2017")),
)
RETURN_ROWS = (
    Row("26", "presented", "president.return", "returned", "44(2)"),
    Row("30", "overridden", "president.sign", "signed", "54(2)2)"),
    Row("33", "returned", "clock.objections-lapse", "undetermined", "54(2)2)"),
    Row("33", "senate-on-objections", "clock.objections-lapse", "not-adopted", "54(2)2)"),
)
CONFIDENCE_ROWS = (
    Row("4.10", "senate-pending", "government.raise-confidence", "confidence-linked", "61(7)"),
    Row("4.10", "confidence-linked", "parliament.confidence-holds", "adopted", "61(7)", short=BOTH_MAJORITY),
    Row("4.10", "confidence-linked", "parliament.no-confidence", "not-adopted", "61(7)", BOTH_MAJORITY),
)
ALONE_ROWS = (
    Row("+", "majilis-plenary", "clock.dissolution", "senate-alone", "55(5)"),
    Row("+", "senate-pending", "clock.dissolution", "senate-pending", "55(5)"),
)
LAW_ROWS = (
    Row("1", "draft", "initiator.introduce", "submitted", "61(1)"),
    Row("2", "submitted", "majilis.accept", "majilis-plenary", "15(3)"),
    Row("4", "majilis-plenary", "majilis.adopt", "awaiting-senate", "61(4)", {"majilis": 54}),
    Row("4", "awaiting-senate", "senate.register", "senate-pending", "74"),
    Row("5", "majilis-plenary", "majilis.vote-short", "not-adopted", "62(5)", short={"majilis": 54}),
    Row("6", "senate-pending", "senate.approve", "adopted", "61(4)", {"senate": 24}),
    Row("7", "senate-pending", "senate.reject", "majilis-on-rejection", "61(4)", {"senate": 24}),
    Row("8", "senate-pending", "senate.return-changes", "majilis-on-senate-text", "61(5)", {"senate": 24}),
    Row("9", "senate-pending", "clock.senate-silent", "undetermined", "61(4)"),
    Row("10", "majilis-on-rejection", "majilis.reapprove", "senate-second-vote", "61(4)", {"majilis": 72}),
    Row("11", "majilis-on-rejection", "majilis.vote-short", "rejected", "75", short={"majilis": 72}),
    Row("12", "senate-second-vote", "senate.approve", "adopted", "61(4)", {"senate": 24}),
    Row("13", "senate-second-vote", "senate.reject", "not-adopted", "61(4)", {"senate": 24}),
    Row("14", "majilis-on-senate-text", "majilis.agree", "adopted", "61(5)", {"majilis": 54}),
    Row("15", "majilis-on-senate-text", "majilis.disagree", "conciliation", "61(5)", {"majilis": 54}),
    Row("16", "majilis-on-senate-text", "majilis.vote-short", "undetermined", "61(5)", short={"majilis": 54}),
    Row("17", "conciliation", "commission.report", "majilis-on-commission-text", "76"),
    Row(
        "18",
        "majilis-on-commission-text",
        "majilis.adopt-commission-text",
        "senate-on-commission-text",
        "76",
        {"majilis": 54},
    ),
    Row(
        "18",
        "majilis-on-commission-text",
        "majilis.confirm-own-text",
        "senate-on-commission-text",
        "76",
        {"majilis": 54},
    ),
    Row(
        "18",
        "majilis-on-commission-text",
        "majilis.refuse-commission-text",
        "majilis-on-commission-text",
        "76",
        short={"majilis": 54},
        editions=OLD_REGLAMENT,
    ),
    Row(
        "18",
        "majilis-on-commission-text",
        "majilis.refuse-commission-text",
        "conciliation",
        "76-5",
        short={"majilis": 54},
        editions=NEW_REGLAMENT,
    ),
    Row("19", "senate-on-commission-text", "senate.approve-commission-text", "adopted", "76", {"senate": 24}),
    Row(
        "20",
        "senate-on-commission-text",
        "senate.refuse-commission-text",
        "undetermined",
        "76",
        short={"senate": 24},
        editions=OLD_REGLAMENT,
    ),
    Row(
        "20",
        "senate-on-commission-text",
        "senate.refuse-commission-text",
        "conciliation",
        "76-5",
        short={"senate": 24},
        editions=NEW_REGLAMENT,
    ),
    Row("29", "returned", "majilis.override", "senate-on-objections", "54(2)2)", {"majilis": 72}),
    Row("30", "senate-on-objections", "senate.override", "overridden", "54(2)2)", {"senate": 32}),
    Row("31", "returned", "majilis.sustain", "undetermined", "54(2)2)", short={"majilis": 72}),
    Row("32", "returned", "majilis.sustain", "not-adopted", "54(2)2)", short={"majilis": 72}),
    Row("31", "senate-on-objections", "senate.sustain", "undetermined", "54(2)2)", short={"senate": 32}),
    Row("35", "senate-pending", "initiator.withdraw", "withdrawn", "21-3(3)", editions=TO_2017),
    Row("35", "senate-pending", "initiator.withdraw", "withdrawn", "29(4)", editions=("2013", "2017")),
    Row("6.3", "senate-pending", "president.declare-urgent", "senate-pending", "61(2)", editions=TO_2017),
    Row("6.3", "senate-pending", "president.decree-law", "senate-pending", "61(2)", editions=TO_2017),
    Row("6.3", "senate-pending", "president.declare-priority", "senate-pending", "61(2)"),
    Row("+", "senate-alone", "senate.approve", "adopted", "55(5)", {"senate": 24}),
    *ALONE_ROWS,
    *CONFIDENCE_ROWS,
    *SIGNATURE_ROWS,
    *RETURN_ROWS,
)
CONSTITUTIONAL_LAW_ROWS = (
    Row("6.1", "majilis-plenary", "majilis.adopt", "awaiting-senate", "61(5-1)", {"majilis": 72}),
    Row("6.1", "majilis-plenary", "majilis.reject", "rejected", "61(5-1)", {"majilis": 54}),
    Row("6.1", "majilis-plenary", "majilis.vote-short", "undetermined", "61(5-1)", short={"majilis": 72}),
    Row("6.1", "senate-pending", "senate.approve", "adopted", "61(5-1)", {"senate": 32}),
    Row("6.1", "senate-pending", "senate.reject", "rejected", "61(5-1)", {"senate": 24}),
    Row("6.1", "senate-pending", "senate.vote-short", "undetermined", "61(5-1)", short={"senate": 32}),
    Row("6.1", "senate-pending", "senate.return-changes", "majilis-on-senate-text", "61(5-1)", {"senate": 32}),
    Row("6.1", "senate-pending", "clock.senate-silent", "undetermined", "61(5-1)"),
    Row("6.1", "majilis-on-senate-text", "majilis.agree", "adopted", "61(5-1)", {"majilis": 72}),
    Row("6.1", "majilis-on-senate-text", "majilis.vote-short", "conciliation", "61(5-1)"),
    Row(
        "6.1",
        "majilis-on-commission-text",
        "majilis.adopt-commission-text",
        "senate-on-commission-text",
        "62(4)",
        {"majilis": 72},
    ),
    Row("6.1", "senate-on-commission-text", "senate.approve-commission-text", "adopted", "62(4)", {"senate": 32}),
    Row(
        "6.1",
        "senate-on-commission-text",
        "senate.refuse-commission-text",
        "undetermined",
        "76",
        short={"senate": 32},
        editions=OLD_REGLAMENT,
    ),
    Row(
        "6.1",
        "senate-on-commission-text",
        "senate.refuse-commission-text",
        "conciliation",
        "76-5",
        short={"senate": 32},
        editions=NEW_REGLAMENT,
    ),
    Row("6.1", "returned", "majilis.override", "senate-on-objections", "54(2)2)", {"majilis": 81}),
    Row("6.1", "senate-on-objections", "senate.override", "overridden", "54(2)2)", {"senate": 36}),
    Row("6.1", "returned", "majilis.sustain", "undetermined", "54(2)2)", short={"majilis": 81}),
    Row("+", "senate-alone", "senate.approve", "adopted", "55(5)", {"senate": 32}),
    *ALONE_ROWS,
    *CONFIDENCE_ROWS,
    *SIGNATURE_ROWS,
    *RETURN_ROWS,
)
AMENDMENT_ROWS = (
    Row("6.2", "draft", "president.propose-amendment", "amendment-proposed", "91(1)"),
    Row("6.2", "draft", "president.propose-amendment", "amendment-proposed", "91(3)", editions=("2017",)),
    Row(
        "6.2",
        "joint-first-reading",
        "joint.approve-first-reading",
        "joint-second-reading",
        "31",
        BOTH_MAJORITY,
        editions=OLD_REGLAMENT,
    ),
    Row(
        "6.2",
        "joint-first-reading",
        "joint.approve-first-reading",
        "joint-second-reading",
        "31",
        BOTH_THREE_QUARTERS,
        editions=NEW_REGLAMENT,
    ),
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
        pytest.param(
            procedure_of(edition, kind), row, id=f"{edition}/{kind} row {row.no}: {row.source}/{row.act}/{row.target}"
        )
        for kind, rows in (
            ("law", LAW_ROWS),
            ("constitutional-law", CONSTITUTIONAL_LAW_ROWS),
            ("constitutional-amendment", AMENDMENT_ROWS),
        )
        for row in rows
        for edition in row.editions
    ],
)
each_edition = pytest.mark.parametrize("edition", ALL)


@each_row
def test_the_row_is_a_step(procedure: Procedure, row: Row) -> None:
    assert is_there(procedure, row)


@each_edition
def test_the_president_may_introduce_bills(edition: str) -> None:
    """Row 1: three initiators, and the President's money bills need no opinion."""
    for kind in ("law", "constitutional-law"):
        (step,) = procedure_of(edition, kind).steps_by["draft", "initiator.introduce"]
        assert InitiatedBy(("president", "deputies", "government")) in step.needs
        assert MoneyOpinion(exempt=("president",)) in step.needs


@each_edition
def test_the_committees_speak_before_the_first_vote(edition: str) -> None:
    """Row 3: the conclusions of the committees are a condition of the vote of the Mäjilis."""
    (step,) = procedure_of(edition, "law").steps_by["majilis-plenary", "majilis.adopt"]
    assert words.COMMITTEES in step.needs


@pytest.mark.parametrize("kind", ["law", "constitutional-law", "constitutional-amendment"])
def test_what_ended_in_march_2017(kind: str) -> None:
    """No urgent bills, no decrees with the force of law, no objection to the decision of the Council."""
    gone = {"president.declare-urgent", "president.decree-law", "president.object-to-court", "court.yield"}
    assert not gone & procedure_of("2017", kind).acts
    assert "president.object-to-court" in procedure_of("2013", kind).acts


@pytest.mark.parametrize("kind", ["law", "constitutional-law", "constitutional-amendment"])
@pytest.mark.parametrize("edition", ["2012", "2013"])
def test_an_amending_edition_cites_only_what_was_in_force(edition: str, kind: str) -> None:
    """The Reglament of 1996 ended on 22 June 2012: no step and no term of a later edition rests on it."""
    procedure = procedure_of(edition, kind)
    cited = {c.instrument for step in procedure.all_steps for c in step.cites}
    cited |= {c.instrument for term in procedure.all_terms for c in term.cites}
    assert not [i for i in cited if (i.id, i.version) == ("reglament", "1996")]
    assert cited <= set(BY_ID[edition].instruments)


def test_answers_to_a5_for_constitutional_laws() -> None:
    """A constitutional law that the Senate rejects goes back to its initiator; there is no approval anew."""
    key = ("senate-on-commission-text", "senate.refuse-commission-text")
    law = procedure_of("2007", "constitutional-law")
    targets = {a: {s.target for s in law.under({"A5": a}).steps_by[key]} for a in "abc"}
    assert targets == {"a": {"conciliation"}, "b": {"not-adopted"}, "c": {"rejected"}}


@pytest.mark.parametrize("edition", ["2007", "2012", "2013"])
def test_answers_to_a7(edition: str) -> None:
    """Row 15: a commission without a text is formed anew, or the Mäjilis turns to its own text, or the bill waits."""
    law = procedure_of(edition, "law")
    targets = {a: {s.target for s in law.under({"A7": a}).steps_by["conciliation", "commission.fail"]} for a in "abc"}
    assert targets == {"a": {"conciliation"}, "b": {"majilis-on-commission-text"}, "c": {"conciliation"}}
