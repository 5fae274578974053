"""A term of special bills is told only with its condition: an amnesty's, a priority bill's, an emergency bill's."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stdout
from functools import cache
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.cli.root import run
from lawflow.law.conditions.condition import Concern
from lawflow.law.labels import LANGUAGES
from lawflow.law.reach import terms_ended_by
from lawflow.views.content.coverage import terms_on
from lawflow.views.draw import draw

if TYPE_CHECKING:
    from lawflow.law.procedure import Procedure
    from lawflow.law.terms import Term
    from lawflow.views.content.graph import Detail

PROCEDURES = [procedure for edition in timetable.editions() for procedure in edition.procedures]
CONDITIONAL = [(procedure, term) for procedure in PROCEDURES for term in procedure.terms if term.when]


@cache
def printed(*arguments: str) -> str:
    """Return what ``lawflow`` prints."""
    with redirect_stdout(io.StringIO()) as out:
        assert run(list(arguments)) == 0
    return out.getvalue()


def shown(procedure: str, lang: str = "en") -> list[list[str]]:
    """Return the cells of the rows of steps that ``lawflow show`` prints."""
    rows = printed("show", procedure, "--lang", lang).splitlines()
    return [cells for row in rows if len(cells := row.split("\t")) > 6]


def terms_told(procedure: str, act: str) -> set[str]:
    """Return what the term column says of an act, at whatever stage."""
    return {cells[4] for cells in shown(procedure) if cells[2] == act}


@pytest.mark.parametrize("edition", ["1995", "2007"])
def test_ten_days_to_the_senate_are_those_of_an_amnesty_alone_while_the_reglament_of_1996_was_in_force(
    edition: str,
) -> None:
    told = terms_told(f"{edition}/law", "Senate registers")
    assert any("transfer from the Mäjilis to the Senate: 10 days (bill on an amnesty" in terms for terms in told)
    assert not any("10 days" in terms.replace("10 days (bill on an amnesty", "") for terms in told)


@pytest.mark.parametrize("edition", ["2012", "2013", "2017", "2023"])
def test_ten_days_to_the_senate_are_those_of_every_bill_since_the_reglament_of_2012(edition: str) -> None:
    told = {terms for terms in terms_told(f"{edition}/law", "Senate registers") if terms.startswith("transfer from")}
    assert told
    assert all("transfer from the Mäjilis to the Senate: 10 days" in terms.split("; ") for terms in told)


def test_the_sixty_days_of_the_senate_before_2007_are_not_those_of_a_budget() -> None:
    (told,) = terms_told("1995/law", "Senate makes changes and additions") - {""}
    assert told == "the Senate's sixty days (not a bill on the budget)"
    to_the_joint_session = [
        cells
        for cells in shown("1995/law")
        if cells[0] == "Before the Senate" and cells[5] == "Before the joint session"
    ]
    assert to_the_joint_session
    assert not any("sixty days" in cells[4] for cells in to_the_joint_session)


@pytest.mark.parametrize("edition", ["2012", "2013", "2017"])
def test_of_a_step_and_its_term_that_hold_on_the_same_days_the_days_are_told_once(edition: str) -> None:
    told = terms_told(f"{edition}/law", "Senate returns unregistered")
    assert "check and registration of a bill laid before the Senate while there is no Mäjilis: 10 working days" in told


@pytest.mark.parametrize(
    "act",
    [
        "Joint session is convened",
        "Joint session approves in first reading",
        "Joint session rejects as a whole",
        "Joint session vote falls short",
    ],
)
def test_a_joint_session_on_the_next_working_day_is_called_for_emergency_bills_alone(act: str) -> None:
    emergency = "joint session: no later than the next working day (Government bill for immediate consideration)"
    assert terms_told("2023/constitutional-law", act) <= {"", emergency}
    rows = [cells for cells in shown("2023/constitutional-law") if emergency in cells[4]]
    assert {cells[0] for cells in rows} == {"Joint session: first reading"}


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize(
    ("procedure", "term"), CONDITIONAL, ids=[f"{procedure.id} {term.id}" for procedure, term in CONDITIONAL]
)
def test_wherever_show_names_a_term_on_a_condition_the_condition_stands_beside_it(
    procedure: Procedure, term: Term, lang: str
) -> None:
    """Days on which the step itself holds are told of the step, not twice."""
    alike = [other for other in procedure.terms if other.id == term.id]
    if len(alike) > 1:
        return  # a rule of other days sets the same length, so the days are not told
    for cells in shown(procedure.id, lang):
        for need in term.when if term.label.text(lang) in cells[4] else ():
            beside = cells[3] + cells[4] if need.concern is Concern.DAY else cells[4]
            assert need.label.text(lang) in beside


@pytest.mark.parametrize(
    ("procedure", "term"), CONDITIONAL, ids=[f"{procedure.id} {term.id}" for procedure, term in CONDITIONAL]
)
def test_the_object_of_show_says_on_what_condition_a_term_runs(procedure: Procedure, term: Term) -> None:
    terms = json.loads(printed("show", procedure.id, "--json"))["terms"]
    conditions = [[need["condition"] for need in found["when"]] for found in terms if found["id"] == term.id]
    assert [need.id for need in term.when] in conditions


def test_nothing_is_due_of_a_withdrawal_though_it_ends_the_month_of_an_urgent_bill() -> None:
    assert terms_told("1995/law", "Initiator withdraws the draft") == {""}


@pytest.mark.parametrize("detail", ["steps", "full"])
def test_a_picture_names_the_two_months_of_a_priority_bill_with_that_condition_or_not_at_all(detail: Detail) -> None:
    told = draw(timetable.procedure("2023/law"), "mmd", lang="en", detail=detail).decode("utf-8")
    assert told.count("≤ 2 months") == told.count("≤ 2 months (priority bill)")
    assert ("priority bill" in told) is (detail == "full")


@pytest.mark.parametrize(("edition", "since"), [("2007", "since 11 December 2009"), ("2012", "")])
def test_a_picture_says_from_which_day_the_senate_registers_in_two_working_days(edition: str, since: str) -> None:
    told = draw(timetable.procedure(f"{edition}/law"), "mmd", lang="en", detail="steps").decode("utf-8")
    sent = {line for line in told.split("<br/>") if "2 working days" in line}
    assert sent
    assert all((since in line) and ("(" in line) is bool(since) for line in sent)


@pytest.mark.parametrize("edition", ["1995", "2007", "2012", "2013", "2017", "2023"])
def test_every_picture_of_an_ordinary_law_before_two_chambers_shows_the_sixty_days(edition: str) -> None:
    told = draw(timetable.procedure(f"{edition}/law"), "mmd", lang="en", detail="steps").decode("utf-8")
    assert "≤ 60 days" in told


@pytest.mark.parametrize("procedure", PROCEDURES, ids=str)
def test_the_table_in_markdown_gives_no_step_a_term_that_the_other_does_not(procedure: Procedure) -> None:
    """A term is due of a step where it can have begun and runs on the step's conditions, its days among them."""
    for step in procedure.steps:
        ended = set(terms_ended_by(procedure, step))
        told = {term for term in terms_on(procedure, step, whole=True) if term.on_lapse != step.act}
        assert told <= ended, (step.id, [term.id for term in told - ended])


def test_no_term_is_due_of_the_senate_when_it_takes_a_bill_up_in_the_absence_of_the_majilis() -> None:
    """The two working days of pt 40 are those of what the Mäjilis sent on; of a bill called up (pt 55-6) none is named."""
    rows = printed("show", "2013/law", "--format", "md", "--lang", "en").splitlines()
    called_up = [row for row in rows if "Senate registers |" in row and "the Senate performs the functions" in row]
    assert called_up
    assert not [row for row in called_up if "2 working days" in row]
