"""How firmly a rule rests on its text: stated only where the text says so, in an edition of it that was read."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.law.sources import Footing

if TYPE_CHECKING:
    from lawflow.law.procedure import Procedure

PROCEDURES = [procedure for edition in timetable.editions() for procedure in edition.procedures]
each_procedure = pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda procedure: procedure.id)


@each_procedure
def test_a_month_of_review_from_receipt_or_acceptance_is_counted_from_the_referral_by_inference(
    procedure: Procedure,
) -> None:
    """The Council's month runs from receipt, the Court's from acceptance: neither has an act of its own."""
    months = [term for term in procedure.all_terms if term.id in ("council-month", "court-month")]
    if (procedure.edition, procedure.kind) != ("2026", "constitutional-amendment"):
        assert months
    for month in months:
        assert month.footing is Footing.INFERRED
        assert "referral" in str(month.reason and month.reason.en) or "acceptance" in str(
            month.reason and month.reason.en
        )


@each_procedure
def test_objections_accepted_in_terms_lead_to_the_offered_wording_by_inference(procedure: Procedure) -> None:
    """The texts say what follows from a missed month and from objections not overcome, not from an acceptance in terms."""
    accepted = [
        step
        for step in procedure.all_steps
        if (step.act, step.target) == ("parliament.accept-objections", "presidents-wording")
    ]
    assert not [step.id for step in accepted if step.footing is Footing.STATED]


@each_procedure
def test_a_dissolution_rests_on_the_article_that_allows_it(procedure: Procedure) -> None:
    """Art. 63 to 2026, art. 62 since; art. 55(5) only says who acts meanwhile."""
    for step in procedure.all_steps:
        if step.act == "clock.dissolution":
            assert {cite.place for cite in step.cites} & {"63(1)", "62(1)"}, step.id


@each_procedure
def test_the_law_on_legal_acts_is_stated_only_while_the_edition_that_was_read_can_have_been_in_force(
    procedure: Procedure,
) -> None:
    """It was read as of 1 January 2020: in the editions of 2023 and 2026 what rests on it alone is inferred."""
    if procedure.edition not in ("2023", "2026"):
        return
    rules = [(step.id, step.cites, step.footing) for step in procedure.all_steps]
    rules += [(term.id, term.cites, term.footing) for term in procedure.all_terms]
    for name, cites, footing in rules:
        if cites[0].instrument.id == "legal-acts-law":
            assert footing is not Footing.STATED, name


def test_withdrawal_of_what_the_majilis_has_adopted_as_a_law_is_inferred() -> None:
    """Art. 29(4) speaks of a draft; since 2023 the Mäjilis adopts a law (art. 61(4) part 1)."""
    steps = timetable.procedure("2023/law").all_steps
    reasons = {step.source: step.reason and step.reason.en for step in steps if step.act == "initiator.withdraw"}
    assert "what the Mäjilis has adopted is a law" in str(reasons["senate-pending"])
    assert "what the Mäjilis has adopted is a law" not in str(reasons["majilis-plenary"])


def test_the_council_acted_until_the_court_was_formed() -> None:
    """Art. 99(1) part 2 and 99(2), new in 2022: the succession of a review that was under way rests on them."""
    cell = timetable.edition("2023").handover("law", "under-review")
    assert cell is not None
    assert cell.rule == "continues"
    assert {"99(1) part 2", "99(2)"} <= {cite.place for cite in cell.cites}


def test_since_2023_single_provisions_are_named_but_of_laws_in_force() -> None:
    """New art. 74(2): so whether the rest of an unsigned law may be signed stays open (A38) and names both paragraphs."""
    for name, places in (
        ("2017/law", {"74(1)"}),
        ("2023/law", {"74(1)", "74(2)"}),
        ("2026/law", {"75(1)", "75(2) part 1"}),
    ):
        found = [step for step in timetable.procedure(name).all_steps if step.act == "court.strike-part"]
        assert found
        assert all({cite.place for cite in step.cites} == places for step in found), name
