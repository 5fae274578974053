"""What becomes of pending bills when an edition takes over: a total map, cited, its silent cells counted."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.law.edition import LAPSED
from lawflow.law.questions import Weight
from lawflow.parliaments.kz import questions as q
from lawflow.parliaments.kz import successions
from lawflow.views.objects.editions import questions_of
from lawflow.views.objects.show import show_page
from tests.proof.together import together

if TYPE_CHECKING:
    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure
    from lawflow.law.succession import Handover

BY_ID = {edition.id: edition for edition in timetable.editions()}
BOUNDARIES = {
    "2007": ("1995", successions.INTO_2007),
    "2012": ("2007", successions.INTO_2012),
    "2013": ("2012", successions.INTO_2013),
    "2017": ("2013", successions.INTO_2017),
    "2023": ("2017", successions.INTO_2023),
    "2026": ("2023", successions.INTO_2026),
}
RULES = ("continues", "restarts", "handed-over", "lapses", "silent")
KINDS = ("law", "constitutional-law", "constitutional-amendment")
SILENT = {"2007": 6, "2012": 0, "2013": 0, "2017": 3, "2023": 11, "2026": 18}
QUESTIONS = {question.id: question for question in q.QUESTIONS}
CELLS = {
    f"into {edition}: {cell.kind} at {cell.stage}": (edition, cell)
    for edition, (_, cells) in BOUNDARIES.items()
    for cell in cells
}
each_boundary = pytest.mark.parametrize("edition", BOUNDARIES)
each_cell = together(CELLS)


def procedure_of(edition: Edition, kind: str) -> Procedure:
    """Return the procedure of a kind, which every edition has."""
    found = edition.procedure(kind)
    assert found is not None
    return found


def test_the_editions_follow_one_another() -> None:
    """Seven editions in order of time, no day between two of them and none in both."""
    assert [edition.id for edition in timetable.editions()] == ["1995", "2007", "2012", "2013", "2017", "2023", "2026"]
    for before, after in pairwise(timetable.editions()):
        assert before.until is not None
        assert (after.starts - before.until).days == 1
        assert BOUNDARIES[after.id][0] == before.id
    assert timetable.editions()[-1].until is None


@each_boundary
@pytest.mark.parametrize("kind", KINDS)
def test_the_map_is_total(edition: str, kind: str) -> None:
    """Every stage of the older procedure that a step leaves has one cell, the draft excepted; no other stage has."""
    older, cells = BOUNDARIES[edition]
    procedure = procedure_of(BY_ID[older], kind)
    live = {step.source for step in procedure.all_steps} - {procedure.initial}
    assert Counter(cell.stage for cell in cells if cell.kind == kind) == Counter(live)


@each_cell
def test_a_cell_is_cited_and_says_why(edition: str, cell: Handover) -> None:
    """Each cell names the text it rests on and gives its reason; the rule is one of five."""
    assert edition in BY_ID
    assert cell.cites
    assert cell.reason.en
    assert cell.rule in RULES


@each_cell
def test_a_cell_leads_to_a_stage_of_the_new_edition(edition: str, cell: Handover) -> None:
    """The stage exists there; only a silent cell, a lapse, or a handing over with its question may name none."""
    stages = procedure_of(BY_ID[edition], cell.kind).stage
    targets = [target for _, target in cell.answers] + ([cell.into] if cell.into else [])
    assert set(targets) - {LAPSED} <= set(stages)
    assert cell.into is not None or cell.rule == "lapses" or (cell.question is not None and cell.answers)
    assert cell.rule != "silent" or cell.into is None
    assert cell.rule != "continues" or (cell.into is not None and not cell.answers)


@each_cell
def test_a_question_of_a_cell_is_answered_in_full(edition: str, cell: Handover) -> None:
    """A cell that asks gives the stage of each rival answer; the question is a fork and belongs to the new edition."""
    if cell.question is None:
        assert cell.answers == ()
        return
    question = QUESTIONS[cell.question]
    assert question.weight is Weight.FORK
    assert edition in question.editions
    assert tuple(answer for answer, _ in cell.answers) == question.answer_ids()


@each_cell
def test_running_terms_are_accounted_for(edition: str, cell: Handover) -> None:
    """Terms go on, start anew, or hang on a question whose answers are these, or the new term from the old start."""
    if cell.terms not in ("continue", "restart"):
        assert edition in QUESTIONS[cell.terms].editions
        assert QUESTIONS[cell.terms].answer_ids() in {("a", "b"), ("a", "b", "c")}
        assert QUESTIONS[cell.terms].weight is Weight.DEFAULT


@each_boundary
def test_the_silent_cells_are_counted(edition: str) -> None:
    """What the texts read leave open at each boundary."""
    _, cells = BOUNDARIES[edition]
    assert Counter(cell.rule for cell in cells)["silent"] == SILENT[edition]


@each_boundary
def test_a_signed_law_goes_on_to_publication(edition: str) -> None:
    """Publication and taking effect of a law signed before are no change of procedure."""
    _, cells = BOUNDARIES[edition]
    signed = [cell for cell in cells if cell.stage in ("signed", "published")]
    assert signed
    assert all((cell.rule, cell.into) == ("continues", cell.stage) for cell in signed)


def test_joint_sessions_of_2007() -> None:
    """A constitutional law, a budget or objections in joint session on 21 May 2007 have no stage left: L-6."""
    asked = {(cell.kind, cell.stage) for cell in successions.INTO_2007 if cell.question == "L-6"}
    assert asked == {
        ("law", "joint-vote"),
        ("constitutional-law", "joint-first-reading"),
        ("constitutional-law", "joint-second-reading"),
        *((kind, "joint-on-objections") for kind in KINDS),
    }


def test_the_sixty_days_of_1_january_2023() -> None:
    """A bill before the Senate counts as a law and stays there; whether its sixty days start anew is A41."""
    (cell,) = [c for c in successions.INTO_2023 if (c.kind, c.stage) == ("law", "senate-pending")]
    assert (cell.rule, cell.into, cell.terms) == ("continues", "senate-pending", "A41")


def test_constitutional_laws_of_1_january_2023() -> None:
    """Approved by the Mäjilis, they are finished in the Senate or need the joint session: A43."""
    asked = {c.stage for c in successions.INTO_2023 if c.question == "A43"}
    assert asked == {
        "awaiting-senate",
        "senate-pending",
        "majilis-on-senate-text",
        "conciliation",
        "majilis-on-commission-text",
        "senate-on-commission-text",
    }


def test_laws_unsigned_on_1_july_2026() -> None:
    """A law before the President stays before him under the new rules, or under old ones that nobody can apply now."""
    cells = {(c.kind, c.stage): c for c in successions.INTO_2026}
    assert cells["law", "presented"].question == "K-A16"
    assert dict(cells["law", "presented"].answers) == {"a": "presented", "b": "undetermined"}
    assert cells["law", "returned"].question == "A52"


def test_amendments_of_a_constitution_that_ended() -> None:
    """What stood in Parliament on 1 July 2026 lapses; a referendum called goes on."""
    cells = {c.stage: c for c in successions.INTO_2026 if c.kind == "constitutional-amendment"}
    assert cells["joint-second-reading"].rule == "lapses"
    assert (cells["referendum-called"].rule, cells["referendum-called"].into) == ("continues", "referendum-called")


@each_boundary
def test_an_edition_carries_its_succession(edition: str) -> None:
    """The cells stand in the edition they lead to, and its procedures know the questions that the cells ask."""
    assert BY_ID[edition].handovers == BOUNDARIES[edition][1]
    for cell in BY_ID[edition].handovers:
        asked = {cell.question} if cell.question else set()
        asked |= set() if cell.terms in ("continue", "restart") else {cell.terms}
        assert asked <= set(procedure_of(BY_ID[edition], cell.kind).question)


@pytest.mark.parametrize(
    ("procedure", "met"),
    [
        ("2007/law", {"L-6", "L-7"}),
        ("2007/constitutional-law", {"L-6", "L-7"}),
        ("2017/law", {"L-8"}),
        ("2023/law", {"A41", "A42"}),
        ("2023/constitutional-law", {"A43"}),
        ("2026/law", {"A52", "K-A16", "K-A17"}),
        ("2012/law", set()),
        ("2013/law", set()),
    ],
)
def test_a_question_that_a_change_of_edition_asks_is_listed_where_bills_go_over_into(
    procedure: str, met: set[str]
) -> None:
    """No step of the procedure rests on it: it is met by bills on their way alone, and listed all the same."""
    known = timetable.procedure(procedure)
    edition = timetable.edition_of(known)
    listed = {question.id for question in edition.questions_of(known)}
    assert listed - {question.id for question in known.open_questions} == met
    shown = [question["id"] for question in show_page(known)["questions"]]
    assert shown == [question.id for question in edition.questions_of(known)]
    assert met <= {question.id for question in questions_of(edition)}


def test_a_bill_goes_back_to_every_stage_at_which_the_council_can_have_struck_it() -> None:
    """L-8 b: the fact that the rows of 2013 leave behind names one of the stages that the succession tells of."""
    for procedure in timetable.edition("2013").procedures:
        cell = timetable.edition("2017").handover(procedure.kind, "objection-to-court")
        assert cell is not None
        left = {str(value) for step in procedure.all_steps for fact, value in step.sets if fact == "struck"}
        assert cell.back[:2] == ("b", "struck")
        assert left <= set(cell.back[2:])
        after = timetable.edition("2017").procedure(procedure.kind)
        assert after is not None
        assert left <= set(after.stage)
