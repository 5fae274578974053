"""The open questions of Kazakhstan: all are there, each has its weight, and the page in ``docs`` says the same."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.dossiers.dossier import Act, When
from lawflow.law.bills import Bill
from lawflow.law.labels import LANGUAGES, Label
from lawflow.law.questions import OpenQuestion, Standing, Status, Weight
from lawflow.parliaments.kz.questions import QUESTIONS
from lawflow.passage.passage import Passage

if TYPE_CHECKING:
    from lawflow.law.procedure import Procedure

PAGE = Path(__file__).parents[3] / "docs" / "open-questions.md"
EDITIONS = ("1995", "2007", "2012", "2013", "2017", "2023", "2026")
KAZAKH_LETTERS = set("әғқңөұүһі")
CYRILLIC = range(0x400, 0x530)
FORKS = "A1 A3 A5 A6 A7 A8 A11 A23 A26 A30 A31 A32 A33 A35 A38 A42 A43 A46 A52 K-A5 K-A6 K-A8 K-A16 K-A17 L-1 L-13 L-14 L-5 L-6 L-8"
DEFAULTS = "A2 A4 A10 A13 A14 A25 A27 A28 A34 A36 A37 A39 A44 A47 A48 A57 K-A3 K-A7 L-10 L-11 L-2 L-7 L-9"
SECOND_DEFAULTS = "A9 A12 L-12"
LABELS = [
    *(pytest.param(q.text, id=q.id) for q in QUESTIONS),
    *(pytest.param(a.text, id=f"{q.id}={a.id}") for q in QUESTIONS for a in q.answers),
]
each_question = pytest.mark.parametrize("question", QUESTIONS, ids=lambda q: q.id)
each_label = pytest.mark.parametrize("label", LABELS)


def weighing(weight: Weight) -> set[str]:
    """Return the ids of the questions of one weight."""
    return {q.id for q in QUESTIONS if q.weight is weight}


def listed() -> dict[str, set[str]]:
    """Return the open questions of every procedure."""
    return {p.id: {q.id for q in p.open_questions} for e in timetable.editions() for p in e.procedures}


def rows() -> list[tuple[str, ...]]:
    """Return the rows of the table in the page, heading left out."""
    lines = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    return [tuple(cell.strip() for cell in line.strip("|").split("|")) for line in lines[2:]]


def row(question: OpenQuestion) -> tuple[str, ...]:
    """Return the row that the page must hold for a question."""
    answers = {a.id: a.text.en for a in question.answers}
    default = "; ".join(
        [
            f"{question.default}: {answers[question.default]}" if question.default else "–",
            *map(_in_time, question.standings),
        ]
    )
    editions = ", ".join(question.editions)
    return question.id, question.text.en, editions, question.weight.value, default, question.why


def _in_time(standing: Standing) -> str:
    said = f"{standing.status.value} {standing.first or '…'} to {standing.last or '…'}"
    return f"{said}: {standing.default}" if standing.default else said


def test_every_question_is_there_once() -> None:
    """A1 to A57, K-A1 to K-A20, and L-1 to L-15 are listed, in this order, none twice."""
    every = [f"A{n}" for n in range(1, 58)] + [f"K-A{n}" for n in range(1, 21)] + [f"L-{n}" for n in range(1, 16)]
    assert [q.id for q in QUESTIONS] == every


def test_every_procedure_has_the_whole_list() -> None:
    """There is one list of open questions, and no edition keeps one of its own."""
    assert all(p.questions is QUESTIONS for edition in timetable.editions() for p in edition.procedures)


def test_the_forks_are_the_ones_decided() -> None:
    """Exactly these questions stop a bill, and no fork has a default."""
    assert weighing(Weight.FORK) == set(FORKS.split())
    assert not [q.id for q in QUESTIONS if q.weight is Weight.FORK and q.default]


def test_the_defaults_are_the_ones_decided() -> None:
    """Exactly these questions go on with their first answer, those with their second; A41, about a date, has no default."""
    assert {q.id for q in QUESTIONS if q.default == "a"} == set(DEFAULTS.split())
    assert {q.id for q in QUESTIONS if q.default == "b"} == set(SECOND_DEFAULTS.split())
    assert weighing(Weight.DEFAULT) == {*DEFAULTS.split(), *SECOND_DEFAULTS.split(), "A41"}


def test_twin_questions_have_the_same_answers() -> None:
    """The Kurultai's return after recess is the old question again; so are the short first vote and A31 in A33."""
    by_id = {q.id: q for q in QUESTIONS}
    for one, other in (("L-5", "K-A6"), ("L-1", "K-A5"), ("A34", "K-A7"), ("A31", "A33"), ("A31", "K-A8")):
        assert by_id[one].answer_ids() == by_id[other].answer_ids()


@pytest.mark.parametrize("procedure", [p for e in timetable.editions() for p in e.procedures], ids=lambda p: p.id)
def test_a_question_that_a_step_stops_at_or_rests_on_is_one_of_its_edition(procedure: Procedure) -> None:
    """The Kurultai may overcome some of the objections too: A32 is asked in every edition."""
    by_id = {q.id: q for q in QUESTIONS}
    asked = {one for step in procedure.steps for one in (step.question, *(u.question for u in step.under)) if one}
    assert [one for one in sorted(asked) if procedure.edition not in by_id[one].editions] == []


@each_question
def test_a_default_names_an_answer(question: OpenQuestion) -> None:
    """A default is one of the answers, and a note has none."""
    assert question.default is None or question.default in question.answer_ids()
    assert question.weight is not Weight.NOTE or question.default is None


@each_question
def test_a_time_for_which_a_text_narrows_or_settles_a_question_is_cited(question: OpenQuestion) -> None:
    """The times follow one another, lie within the editions of the question, and name answers of it; what is settled has one."""
    known = [edition for edition in timetable.editions() if edition.id in question.editions]
    followed = [
        (standing.first or known[0].starts, standing.last or known[-1].until) for standing in question.standings
    ]
    for (_, ends), (begins, _) in pairwise(followed):
        assert ends is not None
        assert ends < begins
    for standing in question.standings:
        assert standing.cites
        assert standing.status is not Status.OPEN
        assert {standing.default, *standing.out} - {None} <= set(question.answer_ids())
        assert standing.default not in standing.out
        assert standing.status is not Status.SETTLED or standing.default
        assert any(standing.meets(edition.starts, edition.until or date.max) for edition in known)


@each_question
def test_answers_are_lettered(question: OpenQuestion) -> None:
    """Answers are a, b, c in order; where nothing was found there is one answer, open; what is no note has rivals."""
    assert question.answer_ids() in {("open",), ("a",), ("a", "b"), ("a", "b", "c")}
    assert question.weight is Weight.NOTE or len(question.answers) > 1


@each_question
def test_a_question_says_where_it_stands_and_why(question: OpenQuestion) -> None:
    """Editions are known and in order; source, reason and support of each answer are written out."""
    assert question.editions == tuple(e for e in EDITIONS if e in question.editions) != ()
    assert all((question.source, question.why, *(a.support for a in question.answers)))


@each_label
def test_labels_are_complete(label: Label) -> None:
    """Every text stands in three different forms; only the English is free of Cyrillic."""
    assert all(label.text(lang).strip() for lang in LANGUAGES)
    cyrillic = {lang: any(ord(c) in CYRILLIC for c in label.text(lang)) for lang in LANGUAGES}
    assert cyrillic == {"kk": True, "ru": True, "en": False}
    assert not KAZAKH_LETTERS & set(label.ru.lower())


@each_question
def test_questions_are_asked_in_kazakh(question: OpenQuestion) -> None:
    """A question ends in a question mark in each language, and its Kazakh is written with Kazakh letters."""
    assert all(question.text.text(lang).endswith("?") for lang in LANGUAGES)
    assert KAZAKH_LETTERS & set(question.text.kk.lower())


def test_the_page_and_the_data_agree() -> None:
    """The table in ``docs/open-questions.md`` has one line per question: same ids, weights, defaults and reasons."""
    assert rows() == [row(q) for q in QUESTIONS]


@pytest.mark.parametrize(
    ("initiator", "arises"), [("deputies", True), (None, True), ("government", False), ("president", False)]
)
def test_whether_one_deputy_suffices_is_asked_of_bills_of_deputies(initiator: str | None, arises: bool) -> None:
    """K-A2 (art. 60(1) of 2026): the Government and the President introduce no bill as deputies."""
    day = date(2026, 9, 10)
    passage = Passage.start(Bill("law", initiator=initiator), day)
    passage.apply(Act("initiator.introduce", When.day(day)))
    assert ("K-A2" in passage.questions) is arises


@pytest.mark.parametrize("number", ["A42", "A43"])
def test_what_becomes_of_bills_of_2022_is_narrowed_once_the_new_order_holds(number: str) -> None:
    """No resolution of December 2022 keeps the old order for them; the sentence of the reform itself does not decide."""
    question = next(one for one in QUESTIONS if one.id == number)
    assert [
        question.on(date(year, month, day)).status.value for year, month, day in ((2022, 12, 31), (2023, 1, 1))
    ] == [
        "open",
        "narrowed",
    ]
    assert question.answer_on(date(2023, 1, 1), None) is None


@pytest.mark.parametrize(
    ("procedure", "asked"),
    [
        ("1995/law", "A39 A44 A45 A50 A54 L-3 L-4"),
        ("2017/law", "A20 A39 A44 A45 A50 A53 A54 L-3 L-4"),
        ("2017/constitutional-amendment", "A39 A44 A53"),
        ("2023/law", "A44 A53 A54 A55"),
        ("2026/law", "A39 K-A3 K-A4 K-A10 K-A15 K-A20 L-3 L-4"),
        ("2026/constitutional-law", "A39 K-A3 K-A10"),
    ],
)
def test_what_is_open_beside_all_steps_is_asked_of_the_procedures_it_touches(procedure: str, asked: str) -> None:
    """How votes and days are counted, the ten days, several referrals: listed where the law leaves them open."""
    assert set(asked.split()) <= listed()[procedure]


def test_no_bill_is_asked_what_another_time_leaves_open() -> None:
    """Urgent bills after the Constitution dropped them are a matter of 2017, and ten days of the Kurultai of no amendment."""
    assert {name for name, asked in listed().items() if "A20" in asked} == {"2017/law", "2017/constitutional-law"}
    assert "K-A10" not in listed()["2026/constitutional-amendment"]


@pytest.mark.parametrize(
    ("first", "last", "weighs"),
    [
        (date(1996, 1, 30), date(1997, 5, 6), (Weight.FORK, None)),
        (date(1996, 1, 30), date(2007, 5, 20), (Weight.FORK, None)),
        (date(1997, 5, 7), date(1997, 5, 7), (Weight.DEFAULT, "b")),
        (date(2023, 1, 1), date(2026, 6, 30), (Weight.DEFAULT, "b")),
    ],
)
def test_no_majority_on_the_senates_text_stops_no_bill_since_the_law_of_may_1997(
    first: date, last: date, weighs: tuple[Weight, str | None]
) -> None:
    """A3 is a fork to 6 May 1997; since then no majority is no objection, and the matter stays (Law of 1997 art. 23)."""
    assert next(q for q in QUESTIONS if q.id == "A3").between(first, last) == weighs
