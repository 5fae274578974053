"""A procedure that does not hold together refuses to exist, and every fault is named at once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs
import pytest

from lawflow import timetable
from lawflow.errors import ParliamentError, ProcedureError
from lawflow.law.conditions.record import says
from lawflow.law.conditions.votes import Carried, Missed
from lawflow.law.consistency import faults_within
from lawflow.law.labels import Label
from lawflow.law.majorities import TWO_THIRDS
from lawflow.law.procedure import Procedure
from lawflow.law.questions import Under
from lawflow.law.reach import reach, stages_of, terms_ended_by
from lawflow.law.rows import rule
from lawflow.law.soundness import faults_of
from lawflow.law.sources import Footing
from lawflow.law.steps import Stage, Step, fork
from lawflow.law.terms import Count, Term
from lawflow.parliaments.kz import PARLIAMENT
from lawflow.parliaments.kz import questions as q
from lawflow.parliaments.kz.instruments import C23
from lawflow.parliaments.kz.organs import ORGANS

if TYPE_CHECKING:
    from collections.abc import Callable

WORDS = Label("сөз", "слово", "word")
CITES = (C23["61(4)"],)
PROCEDURES = [procedure for edition in timetable.editions() for procedure in edition.procedures]


def step(source: str, act: str, target: str, **rest: Any) -> Step:
    return Step(source, act, target, **({"cites": CITES} | rest))


def small(**changes: Any) -> Procedure:
    """Return a procedure of three stages that holds together, with changes."""
    sound: dict[str, Any] = {
        "parliament": PARLIAMENT,
        "edition": "9999",
        "kind": "law",
        "label": WORDS,
        "initial": "draft",
        "stages": (
            Stage("draft", "initiator", WORDS),
            Stage("pending", "majilis", WORDS),
            Stage("done", "majilis", WORDS, "signed"),
            Stage("undetermined", "clock", WORDS, "undetermined"),
        ),
        "all_steps": (
            step("draft", "initiator.introduce", "pending"),
            step("pending", "majilis.adopt", "done", needs=(Carried(ORGANS["majilis"]),)),
            *fork(("pending",), ("majilis.vote-short",), "L-1", {"a": "=", "b": "done"}, WORDS, cites=CITES),
        ),
        "all_terms": (Term("t", 1, Count.DAYS, WORDS, ("@pending",), ("majilis.adopt",), CITES),),
        "questions": q.QUESTIONS,
    }
    return Procedure(**(sound | changes))


def faults(**changes: Any) -> list[str]:
    with pytest.raises(ProcedureError) as caught:
        small(**changes)
    return [str(fault) for fault in caught.value.faults]


def added(*further: Step) -> list[str]:
    return faults(all_steps=(*small().all_steps, *further))


def with_term(**changes: Any) -> list[str]:
    return faults(all_terms=(attrs.evolve(small().all_terms[0], **changes),))


def test_a_sound_procedure_exists() -> None:
    """The small procedure of these tests is built."""
    assert small().id == "9999/law"


FAULTS: dict[str, tuple[Callable[[], list[str]], str]] = {
    "a stage twice": (lambda: faults(stages=(*small().stages, small().stages[1])), "stage pending: defined twice"),
    "no initial stage": (lambda: faults(initial="start"), "initial stage: 'start' is not a stage"),
    "an unknown organ": (
        lambda: faults(stages=(*small().stages[:1], Stage("pending", "king", WORDS), *small().stages[2:])),
        "stage pending: unknown organ 'king'",
    ),
    "an unknown outcome": (
        lambda: faults(stages=(*small().stages[:2], Stage("done", "majilis", WORDS, "won"), small().stages[3])),
        "stage done: unknown outcome 'won'",
    ),
    "a missing label": (
        lambda: faults(stages=(Stage("draft", "initiator", Label("жоба", "", "draft")), *small().stages[1:])),
        "stage draft: label missing in one of kk, ru, en",
    ),
    "an unknown act": (
        lambda: added(step("pending", "majilis.nod", "done")),
        "step pending/majilis.nod/done: unknown act 'majilis.nod'",
    ),
    "a step from nowhere": (
        lambda: added(step("limbo", "majilis.reject", "done")),
        "step limbo/majilis.reject/done: 'limbo' is not a stage",
    ),
    "a step to nowhere": (
        lambda: added(step("pending", "majilis.reject", "limbo")),
        "step pending/majilis.reject/limbo: 'limbo' is not a stage",
    ),
    "no citation": (
        lambda: added(step("pending", "majilis.reject", "done", cites=())),
        "step pending/majilis.reject/done: no citation",
    ),
    "inferred without a reason": (
        lambda: added(step("pending", "majilis.reject", "done", footing=Footing.INFERRED)),
        "step pending/majilis.reject/done: inferred, without a reason",
    ),
    "a reason that is a bare text": (
        lambda: added(step("pending", "majilis.reject", "done", footing=Footing.INFERRED, reason="practice")),
        "step pending/majilis.reject/done: inferred, without a reason",
    ),
    "silent without a reason": (
        lambda: added(step("pending", "majilis.reject", "done", footing=Footing.SILENT)),
        "step pending/majilis.reject/done: silent, without a reason",
    ),
    "an unknown question": (
        lambda: added(step("pending", "majilis.reject", "done", under=(Under("A99", "a"),))),
        "step pending/majilis.reject/done: unknown open question 'A99'",
    ),
    "an unknown question asked": (
        lambda: added(step("pending", "majilis.reject", "done", asks=("A99",))),
        "step pending/majilis.reject/done: unknown open question 'A99'",
    ),
    "an answer that is none": (
        lambda: added(step("pending", "majilis.reject", "done", under=(Under("A6", "z"),))),
        "step pending/majilis.reject/done: A6 has no answer 'z'",
    ),
    "a stop at a question that is no fork": (
        lambda: added(step("pending", "majilis.reject", "undetermined", under=(Under("A28", None),))),
        "step pending/majilis.reject/undetermined: A28 is no fork",
    ),
    "a fork that goes on": (
        lambda: added(step("pending", "majilis.reject", "done", under=(Under("A6", None),))),
        "step pending/majilis.reject/done: an open question must lead to 'undetermined'",
    ),
    "a step from an open question": (
        lambda: added(step("undetermined", "majilis.reject", "done")),
        "step undetermined/majilis.reject/done: leaves a final stage",
    ),
    "an unreachable stage": (
        lambda: faults(stages=(*small().stages, Stage("island", "majilis", WORDS, "rejected"))),
        "stage island: cannot be reached",
    ),
    "a trap": (
        lambda: faults(
            stages=(*small().stages, Stage("pit", "majilis", WORDS)),
            all_steps=(*small().all_steps, step("pending", "majilis.reject", "pit")),
        ),
        "stage pit: a trap: no end can be reached from it",
    ),
    "an ambiguous act": (
        lambda: added(step("pending", "majilis.adopt", "draft")),
        "step pending/majilis.adopt/done: not exclusive with pending/majilis.adopt/draft",
    ),
    "an act ambiguous by a lesser share": (
        lambda: added(step("pending", "majilis.adopt", "draft", needs=(Missed((ORGANS["majilis"],), TWO_THIRDS),))),
        "step pending/majilis.adopt/done: not exclusive with pending/majilis.adopt/draft",
    ),
    "the same step twice": (
        lambda: added(small().all_steps[0]),
        "step draft/initiator.introduce/pending: not exclusive with draft/initiator.introduce/pending",
    ),
    "a term without a citation": (lambda: with_term(cites=()), "term t: no citation"),
    "a term that nothing starts": (lambda: with_term(starts_on=()), "term t: nothing starts it"),
    "a term started by no act": (
        lambda: with_term(starts_on=("senate.approve",)),
        "term t: 'senate.approve' is neither an act nor a stage of the procedure",
    ),
    "a term started by no stage": (
        lambda: with_term(starts_on=("@limbo",)),
        "term t: '@limbo' is neither an act nor a stage of the procedure",
    ),
    "a term ended by no act": (
        lambda: with_term(ends_on=("senate.approve@done",)),
        "term t: 'senate.approve@done' is neither an act nor a stage of the procedure",
    ),
    "a term paused nowhere": (lambda: with_term(paused_in=("limbo",)), "term t: 'limbo' is not a stage"),
    "a lapse that no step takes": (
        lambda: with_term(on_lapse="clock.senate-silent"),
        "term t: no step takes its lapse 'clock.senate-silent'",
    ),
    "a term without a label": (
        lambda: with_term(label=Label("", "", "")),
        "term t: label missing in one of kk, ru, en",
    ),
    "a term under an unknown question": (
        lambda: with_term(under=(Under("A99", "a"),)),
        "term t: unknown open question 'A99'",
    ),
    "a term without a length": (lambda: with_term(length=0), "term t:"),
    "an inferred term without a reason": (
        lambda: with_term(footing=Footing.INFERRED),
        "term t: inferred, without a reason",
    ),
    "a term begun by inference, for a bare text": (
        lambda: with_term(start_inferred="practice"),
        "term t: inferred, without a reason",
    ),
    "a term twice": (lambda: faults(all_terms=small().all_terms * 2), "term t:"),
}


@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_is_named(name: str) -> None:
    """Each sort of fault is found, with the place where it is."""
    provoke, message = FAULTS[name]
    assert [found for found in provoke() if found.startswith(message)]


def test_all_faults_are_named_at_once() -> None:
    """One error, every fault, each on a line that names the procedure."""
    with pytest.raises(ProcedureError) as caught:
        small(
            initial="start",
            stages=(*small().stages, Stage("island", "king", WORDS)),
            all_steps=(
                *small().all_steps,
                step("pending", "majilis.nod", "done", cites=()),
                step("pending", "majilis.adopt", "draft"),
            ),
            all_terms=(Term("u", 1, Count.DAYS, WORDS, (), (), ()),),
        )
    lines = str(caught.value).splitlines()
    assert len(lines) == len(caught.value.faults)
    assert all(line.startswith("9999/law: ") for line in lines)
    for word in (
        "'start' is not a stage",
        "unknown organ",
        "unknown act",
        "no citation",
        "nothing starts it",
        "cannot be reached",
        "a trap",
        "not exclusive",
    ):
        assert word in str(caught.value)


def test_a_faulty_procedure_of_an_edition_is_named_where_all_are_asked_for() -> None:
    """A bill is played under the one it needs, of which nothing is asked again; whoever asks for all of them is told."""
    faulty = small(kind="constitutional-law", initial="start", unchecked=True)
    edition = attrs.evolve(timetable.edition("2023"), procedures=(small(), faulty))
    sound = edition.procedure("law")
    assert sound is not None
    assert sound.steps
    with pytest.raises(ProcedureError, match="'start' is not a stage"):
        list(edition.procedures)
    with pytest.raises(ProcedureError, match="'start' is not a stage"):
        _ = faulty.checked


def test_a_parliament_that_does_not_fit_together_is_named_with_its_procedures() -> None:
    odd = attrs.evolve(small().parliament, aliases={"old": "1799"})
    edition = attrs.evolve(timetable.edition("2023"), procedures=(small(parliament=odd),))
    with pytest.raises(ParliamentError, match="unknown edition '1799'"):
        list(edition.procedures)


@pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda one: one.id)
def test_every_procedure_of_every_edition_holds_together(procedure: Procedure) -> None:
    """A start of the program does not ask; this does."""
    assert list(faults_of(procedure)) == []


def test_the_parliament_fits_together() -> None:
    assert list(faults_within(timetable.parliament())) == []


def test_exclusive_conditions_make_an_act_unambiguous() -> None:
    """One act may lead to several stages if the conditions cannot meet."""
    one = step("pending", "majilis.agree", "done", needs=(says("partial", True, WORDS),))  # noqa: FBT003 (a fact has a truth value)
    other = step("pending", "majilis.agree", "draft", needs=(says("partial", False, WORDS),))  # noqa: FBT003
    assert {one, other} <= set(small(all_steps=(*small().all_steps, one, other)).steps)


def test_the_steps_of_a_fork_depend_on_the_answer() -> None:
    """Undetermined while the question stands open, else the target of the answer."""
    procedure = small()
    targets = {
        answer: [
            step.target
            for step in procedure.under({"L-1": answer} if answer else {}).steps
            if step.act == "majilis.vote-short"
        ]
        for answer in (None, "a", "b")
    }
    assert targets == {None: ["undetermined"], "a": ["pending"], "b": ["done"]}


def test_an_answer_that_does_not_exist_is_refused() -> None:
    """A slip in an answer must not quietly take the step away."""
    with pytest.raises(Exception, match="L-1"):
        small().under({"L-1": "z"})


def test_the_same_answers_give_the_same_procedure() -> None:
    """A procedure under answers is built once."""
    procedure = timetable.procedure("2023/law")
    assert procedure.under({"A6": "a"}) is procedure.under({"A6": "a"})
    assert procedure.under({}) is procedure
    assert procedure.under({"A6": "a"}).under({"A7": "b"}).answers == {"A6": "a", "A7": "b"}


def test_two_procedures_of_one_name_are_not_confused() -> None:
    """What is remembered of one procedure under answers is not given for another of the same name."""
    changed = small(all_steps=(*small().all_steps, step("pending", "majilis.reject", "done")))
    small().under({"L-1": "a"})
    assert "majilis.reject" in changed.under({"L-1": "a"}).acts


def test_the_same_step_from_several_stages() -> None:
    """The sign ``=`` leaves the bill where it is."""
    found = rule(("draft", "pending"), "officials.countersign", "=", *CITES)
    assert [step.id for step in found] == ["draft/officials.countersign/draft", "pending/officials.countersign/pending"]


def test_where_a_term_can_run() -> None:
    """From the stage that starts it until what ends it."""
    procedure = timetable.procedure("2023/law")
    assert "senate-pending" in stages_of(procedure, procedure.term["senate-60"])
    assert "majilis-plenary" not in stages_of(procedure, procedure.term["president-month"])
    (approve,) = procedure.steps_by["senate-pending", "senate.approve"]
    assert "senate-60" in [term.id for term in terms_ended_by(procedure, approve)]


@pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda procedure: procedure.id)
def test_final_stages_are_those_that_no_step_leaves(procedure: Procedure) -> None:
    """An open question is always final; no bill that is still pending is stuck."""
    assert "undetermined" not in procedure.stage or procedure.is_final("undetermined")
    reached = set(reach([procedure.initial], lambda stage: [step.target for step in procedure.steps_from[stage]]))
    for stage in procedure.stages:
        if procedure.is_final(stage.id) and (stage.id in reached or stage.inherited):
            assert stage.outcome != "pending"


@pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda procedure: procedure.id)
def test_every_step_is_read_somewhere(procedure: Procedure) -> None:
    """No citation, no rule; what is not stated gives its reason; ids are ASCII and unique under any one answer."""
    for one in procedure.all_steps:
        assert one.cites
        assert one.reason or one.footing is Footing.STATED
        assert one.id.isascii()


@pytest.mark.parametrize("procedure", PROCEDURES, ids=lambda procedure: procedure.id)
def test_inferred_terms_give_their_reason(procedure: Procedure) -> None:
    """The same for terms."""
    assert [term.id for term in procedure.all_terms if term.footing is not Footing.STATED and not term.reason] == []
