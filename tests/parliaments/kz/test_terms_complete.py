"""Every clock that the texts set is run, or left out with a reason."""

from __future__ import annotations

from itertools import chain

import pytest

from lawflow import timetable
from lawflow.law.terms import Count, Recess, Term
from lawflow.parliaments.kz.left_out import LEFT_OUT

E95, E07, E12, E13, E17, E23, E26 = "1995", "2007", "2012", "2013", "2017", "2023", "2026"
BICAMERAL = (E95, E07, E12, E13, E17, E23)
OUT = 0  # in place of a length: left out, with a reason
DAYS, WORKING, MONTHS, NEXT = Count.DAYS, Count.WORKING_DAYS, Count.MONTHS, Count.NEXT_WORKING_DAY

# The clock in words, the id of its term, the editions, its length there.
CLOCKS = (
    ("Senate", "senate-60", BICAMERAL, 60, DAYS),
    ("Mäjilis to Senate", "majilis-to-senate-10", (E95, E07), OUT, DAYS),
    ("Mäjilis to Senate", "majilis-to-senate-10", (E12, E13, E17, E23), 10, DAYS),
    ("return to Mäjilis, rejection", "return-12", (E95, E07, E12, E13, E17), 12, DAYS),
    ("return to Mäjilis, changes", "return-14", (E95, E07, E12, E13, E17), 14, DAYS),
    ("return to Mäjilis", "return-10", (E23,), 10, DAYS),
    ("Mäjilis on commission text", "commission-text-7", (E95, E07, E12, E13, E17), 7, DAYS),
    ("Mäjilis on commission text", "commission-text-7", (E23,), OUT, DAYS),
    ("commission", "commission-term", BICAMERAL, OUT, DAYS),
    ("presentation", "presentation-10", (*BICAMERAL, E26), 10, DAYS),
    ("President", "president-15-working-days", (E95,), 15, WORKING),
    ("President", "president-month", (E07, E12, E13, E17, E23, E26), 1, MONTHS),
    ("objections, Parliament", "objections-month", (*BICAMERAL, E26), 1, MONTHS),
    ("objections, per chamber", "chamber-15", BICAMERAL, 15, DAYS),
    ("objections, study in the Senate", "senate-study-10", (E95,), 10, DAYS),
    ("objections, study in the Senate", "senate-study-10", (E07,), OUT, DAYS),
    ("sign after override", "sign-after-override-7", (E95,), 7, DAYS),
    ("sign after override", "sign-after-override-month", (E07, E12, E13, E17, E23, E26), 1, MONTHS),
    ("Council", "council-month", (E95, E07, E12, E13, E17), 1, MONTHS),
    ("Court", "court-month", (E23, E26), 1, MONTHS),
    ("Council or Court on the President's demand", "court-10", (*BICAMERAL, E26), OUT, DAYS),
    ("President on Council decision", "objection-to-court-month", (E95, E07, E12, E13), 1, MONTHS),
    ("urgent bill", "urgent-month", (E95, E07, E12, E13), 1, MONTHS),
    ("priority bill", "priority", (E95, E07, E12, E13), OUT, MONTHS),
    ("priority bill", "priority-two-months", (E17, E23, E26), 2, MONTHS),
    ("priority bill in the Mäjilis", "majilis-40", (E23,), 40, DAYS),
    ("emergency joint session", "emergency-joint-session", (E23,), 1, NEXT),
    ("confidence", "confidence-48-hours", (*BICAMERAL, E26), 2, DAYS),
    ("publication", "publication-30", (*BICAMERAL, E26), 30, DAYS),
    ("effect", "effect-10", (*BICAMERAL, E26), 10, DAYS),
    ("text to the senators", "senate-text-3", (E12, E13, E17), OUT, DAYS),
    ("text to the senators", "senate-text-2", (E23,), 2, DAYS),
    ("K 1a: Government's conclusion", "government-opinion-three-months", (E26,), OUT, MONTHS),
    ("K 2-4: committees and readings", "kurultai-committee-terms", (E26,), OUT, DAYS),
    ("K 8c: resignation of the Government", "government-resignation-10", (E26,), OUT, DAYS),
    ("K 2.4: emergency bill", "kurultai-emergency", (E26,), OUT, DAYS),
)
RUN = [
    pytest.param(edition, term, length, count, id=f"{edition}: {clock}")
    for clock, term, editions, length, count in CLOCKS
    for edition in editions
    if length != OUT
]
NOT_RUN = [
    pytest.param(edition, term, id=f"{edition}: {clock}")
    for clock, term, editions, length, _ in CLOCKS
    for edition in editions
    if length == OUT
]
BY_ID = {edition.id: edition for edition in timetable.editions()}


def terms(edition: str) -> list[Term]:
    """Return the terms of all procedures of an edition, under every answer."""
    return list(chain.from_iterable(procedure.all_terms for procedure in BY_ID[edition].procedures))


@pytest.mark.parametrize(("edition", "term", "length", "count"), RUN)
def test_a_clock_is_run_at_its_length(edition: str, term: str, length: int, count: Count) -> None:
    found = [t for t in terms(edition) if t.id == term]
    assert found
    assert all((t.length, t.count) == (length, count) for t in found)


@pytest.mark.parametrize(("edition", "term"), NOT_RUN)
def test_a_clock_that_is_not_run_is_left_out_with_a_reason(edition: str, term: str) -> None:
    assert [out for out in LEFT_OUT if out.id == term and edition in out.editions]


@pytest.mark.parametrize("edition", BY_ID)
def test_no_term_is_run_that_is_not_in_the_table(edition: str) -> None:
    """The one addition: ten days to the Senate for bills on an amnesty, by the Reglament of 1996."""
    known = {term for _, term, editions, length, _ in CLOCKS if edition in editions and length != OUT}
    amnesty = {"majilis-to-senate-10"} if edition in (E95, E07) else set()
    assert {t.id for t in terms(edition)} == known | amnesty


@pytest.mark.parametrize("edition", [E95, E07])
def test_the_ten_days_before_2012_are_for_amnesties_alone(edition: str) -> None:
    for term in terms(edition):
        if term.id == "majilis-to-senate-10":
            assert [condition.id for condition in term.when] == ["bill:subject=amnesty"]


def test_every_term_left_out_is_cited_and_reasoned() -> None:
    """Each names its editions, its text and why; none is left out twice of one edition."""
    pairs = [(out.id, edition) for out in LEFT_OUT for edition in out.editions]
    assert len(pairs) == len(set(pairs))
    assert all((out.what, out.cites, out.reason, out.editions) for out in LEFT_OUT)
    assert {edition for _, edition in pairs} <= set(BY_ID)


@pytest.mark.parametrize(
    ("edition", "recess"),
    [
        (E95, Recess.RUNS),
        (E07, Recess.RUNS),
        (E12, Recess.NOT_COUNTED),
        (E13, Recess.NOT_COUNTED),
        (E17, Recess.NOT_COUNTED),
        (E23, Recess.NOT_COUNTED),
    ],
)
def test_the_recess_and_the_sixty_days(edition: str, recess: Recess) -> None:
    """Since 22 June 2012 the sixty days do not run between sessions; under A10 b they do."""
    law = BY_ID[edition].procedure("law")
    assert law is not None
    assert law.term["senate-60"].recess is recess
    assert law.under({"A10": "b"}).term["senate-60"].recess is Recess.RUNS


@pytest.mark.parametrize(
    ("edition", "recess"),
    [
        (E95, Recess.RUNS),
        (E07, Recess.RUNS),
        (E12, Recess.NOT_COUNTED),
        (E13, Recess.NOT_COUNTED),
        (E17, Recess.NOT_COUNTED),
        (E23, Recess.NOT_COUNTED),
        (E26, Recess.NOT_COUNTED),
    ],
)
def test_the_recess_and_the_month_on_objections(edition: str, recess: Recess) -> None:
    """Interrupted outside the session since 2012; it then goes on, or starts anew under A34 b and K-A7 b."""
    law = BY_ID[edition].procedure("law")
    assert law is not None
    assert law.term["objections-month"].recess is recess
    anew = law.under({"A34": "b", "K-A7": "b"}).term["objections-month"].recess
    assert anew is (Recess.RUNS if recess is Recess.RUNS else Recess.RESTARTS)
