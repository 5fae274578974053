"""Where the answers to an open question part: at a step, in a majority, at a change of edition, or in days only."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.study.compare.leads import leads
from lawflow.study.compare.parting import partings
from lawflow.views.objects.questions import questions_page

if TYPE_CHECKING:
    from lawflow.law.questions import OpenQuestion

QUESTIONS = {question.id: question for question in timetable.parliament().questions}
AT_A_SUCCESSION = [
    ("A42", "2023/law", ("conciliation", "undetermined")),
    ("A43", "2023/constitutional-law", ("undetermined", "joint-first-reading")),
    ("A52", "2026/law", ("returned", "undetermined")),
    ("K-A16", "2026/law", ("adopted", "undetermined")),
    ("K-A17", "2026/law", ("submitted", "in-committee")),
    ("L-6", "2007/law", ("majilis-plenary", "submitted")),
    ("L-8", "2017/constitutional-amendment", ("unconstitutional", "presented")),
]


def question(name: str) -> OpenQuestion:
    return QUESTIONS[name]


@pytest.mark.parametrize(("name", "procedure", "stages"), AT_A_SUCCESSION, ids=[row[0] for row in AT_A_SUCCESSION])
def test_answers_about_a_change_of_edition_part_there(name: str, procedure: str, stages: tuple[str, str]) -> None:
    """The history leads a bill to the stage that the old edition leaves it at, and each answer says where it goes on."""
    found = partings(question(name))[0]
    assert (found.how, found.procedure, found.leads) == ("succession", procedure, stages)
    assert found.acts


@pytest.mark.parametrize(
    ("name", "term", "start", "ends"),
    [
        ("A41", "senate-60", date(2022, 12, 18), {"a": date(2023, 2, 16), "b": date(2023, 3, 2)}),
        (
            "L-7",
            "president-15-working-days",
            date(2007, 5, 7),
            {"a": date(2007, 5, 29), "b": date(2007, 6, 21), "c": date(2007, 6, 7)},
        ),
    ],
)
def test_answers_about_a_running_term_part_in_days(name: str, term: str, start: date, ends: dict[str, date]) -> None:
    """An example begins a fortnight before the change and says on which day the term ends under each answer."""
    for found in partings(question(name)):
        assert found.how == "dates"
        assert found.days is not None
        assert (found.days.term, found.days.start) == (term, start)
        assert found.days.due == tuple(ends[answer] for answer in found.answers)


@pytest.mark.parametrize("name", ["A10", "A34"])
def test_answers_about_the_recess_part_in_days(name: str) -> None:
    """Registered, or returned, shortly before a recess: the last day differs, and both days are known."""
    (found,) = partings(question(name))
    assert found.how == "dates"
    assert found.days is not None
    assert found.days.due[0] != found.days.due[1]
    assert None not in found.days.due


def test_answers_about_withdrawal_part_in_whether_there_is_such_a_step() -> None:
    """L-2: the initiator may withdraw the bill, or nobody may."""
    (found,) = partings(question("L-2"))
    assert (found.how, found.leads) == ("steps", ("withdrawn", None))


def test_an_emergency_law_that_comes_back_parts_in_its_place() -> None:
    """A23: to the Mäjilis first, or to the joint session; the history is that of a bill on an emergency."""
    (found,) = partings(question("A23"))
    assert (found.acts[-1], found.leads) == ("president.return", ("returned", "joint-on-objections"))


def test_it_is_said_where_each_answer_leads() -> None:
    """A6: to conciliation anew, to the vote on its own text, or to the end, and by which act."""
    targets = {answer: {lead.target for lead in leads(question("A6"), answer)} for answer in "abc"}
    assert targets == {"a": {"conciliation"}, "b": {"majilis-revote"}, "c": {"not-adopted"}}
    assert {lead.procedures for lead in leads(question("A6"), "a")} == {("2023/law",)}


def test_a_question_of_a_succession_names_the_procedures_that_bills_go_over_into() -> None:
    page = questions_page([question("A42"), question("A41")])
    assert [asked["procedures"] for asked in page["questions"]] == [["2023/law"], ["2023/law"]]


@pytest.mark.parametrize("name", ["A1", "A31", "A33", "A38"])
def test_an_example_is_of_an_ordinary_law_with_every_chamber_where_there_is_one(name: str) -> None:
    """Not of a budget that the Senate registers unvoted, nor of a bill that the Senate alone adopts while there is no Mäjilis."""
    for parting in partings(question(name)):
        if parting.how == "steps":
            assert parting.procedure is not None
            assert parting.procedure.endswith("/law")
            assert {"majilis.adopt", "joint.adopt"} & set(parting.acts)


def test_where_answers_part_is_worked_out_once() -> None:
    """The explorer and its API ask for it in each language, and for some questions it takes seconds."""
    assert partings(question("A38")) is partings(question("A38"))
