"""Why an act may or may not be done: what stands against it, and what would cure it."""

from __future__ import annotations

from datetime import date

from lawflow.law.bills import Bill
from lawflow.passage.passage import Passage
from lawflow.study.why import why

DAY = date(2024, 2, 1)


def introduced() -> Passage:
    return Passage.start(Bill("law"), DAY)


def test_asking_moves_no_bill() -> None:
    passage = introduced()
    before = passage.state, passage.journal
    why(passage, "president.sign", DAY)
    assert (passage.state, passage.journal) == before


def test_what_is_lawful_needs_no_cure() -> None:
    found = why(introduced(), "initiator.introduce", DAY)
    assert found.allowed
    assert (found.cure.possible, found.cure.holes, found.cure.earliest) == (True, (), DAY)


def test_a_signature_needs_the_acts_of_both_chambers_first() -> None:
    """Constitution art. 61(4): the Mäjilis adopts, the Senate approves, then the President signs."""
    found = why(introduced(), "president.sign", DAY)
    assert not found.allowed
    certain = [hole.acts[0] for hole in found.cure.holes if hole.certain]
    assert certain[:2] == ["initiator.introduce", "majilis.accept"]
    assert certain[-1] == "parliament.present"


def test_what_the_edition_does_not_know_has_no_cure() -> None:
    found = why(introduced(), "kurultai.adopt", DAY)
    assert not found.allowed
    assert not found.cure.possible
    assert found.cure.earliest is None
