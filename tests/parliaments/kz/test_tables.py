"""Every row of the tables of the law is a step of its procedures, and every step stands in a table or among the additions."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.parliaments.kz.words import MONEY_OPINION, MONEY_OPINION_OF_ALL
from tests.proof.clocks import clock_faults
from tests.proof.tables import all_rows, edge_of, rows_of, table_faults, tables

if TYPE_CHECKING:
    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure
    from tests.proof.tables import Row

EDITIONS = timetable.editions()
PROCEDURES = [procedure for edition in EDITIONS for procedure in edition.procedures]
each_procedure = pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda procedure: procedure.id)
each_edition = pytest.mark.parametrize("edition", EDITIONS, ids=lambda edition: edition.id)


@each_procedure
def test_the_procedure_is_what_the_tables_say(procedure: Procedure) -> None:
    """No step too few, none too many, none elsewhere than the table says, none without the table's articles."""
    faults = list(table_faults(procedure, all_rows()))
    assert not faults, "\n".join(faults)


@each_procedure
def test_the_terms_are_what_the_table_of_clocks_says(procedure: Procedure) -> None:
    """Length, the time between sessions and whom it spares, where a term stands still, what its end does."""
    faults = list(clock_faults(procedure))
    assert not faults, "\n".join(faults)


@each_procedure
def test_no_step_is_told_twice(procedure: Procedure) -> None:
    told = Counter(edge for row in all_rows() if row.section.holds_for(procedure) for edge in row.edges)
    assert not [str(edge) for edge, times in told.items() if times > 1]


def test_a_row_holds_for_procedures_that_exist() -> None:
    known = {(procedure.edition, procedure.kind) for procedure in PROCEDURES}
    for row in all_rows():
        assert row.edges, row.name
        assert {(edition, kind) for edition in row.section.editions for kind in row.section.kinds} <= known, row.name


@pytest.mark.parametrize("row", rows_of("differences"), ids=lambda row: f"{row.name} of {row.section.editions[0]}")
def test_a_known_difference_is_still_one(row: Row) -> None:
    """A step that the model has come to hold is taken out of the differences and into a table."""
    held = [procedure for procedure in PROCEDURES if row.section.holds_for(procedure)]
    known = {edge_of(step) for procedure in held for step in procedure.all_steps}
    assert held
    assert not [str(edge) for edge in row.edges if edge in known]


def test_every_kind_of_table_is_there() -> None:
    assert set(tables()) == {
        "law-1995", "law-2007", "law-2023", "constitutional-law", "amendment", "tracks", "kurultai", "additions", "absence"
    }  # fmt: skip


@each_edition
def test_whose_money_bills_need_no_opinion(edition: Edition) -> None:
    """Row 1: nobody's before 2007, since then the President's."""
    opinion = MONEY_OPINION_OF_ALL if edition.id == "1995" else MONEY_OPINION
    for procedure in edition.procedures:
        introductions = procedure.steps_by.get((procedure.initial, "initiator.introduce"), ())
        assert all(opinion in step.needs for step in introductions)


@each_edition
def test_an_edition_cites_only_what_was_in_force(edition: Edition) -> None:
    """The Reglament of 1996 ended on 22 June 2012: no step and no term of a later edition rests on it."""
    steps = [step.cites for procedure in edition.procedures for step in procedure.all_steps]
    terms = [term.cites for procedure in edition.procedures for term in procedure.all_terms]
    cited = {cite.instrument for cites in (*steps, *terms) for cite in cites}
    assert cited <= set(edition.instruments)
    versions = {"1995": "1996", "2007": "1996", "2023": "2023"}
    assert {i.version for i in cited if i.id == "reglament"} <= {versions.get(edition.id, "2012")}
