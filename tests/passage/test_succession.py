"""Bills on the way when the reform takes over on 1 January 2023."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.dossiers.dossier import Act, When
from lawflow.passage.refusal import RefusedError
from lawflow.views.objects.due import running_data

if TYPE_CHECKING:
    from lawflow.passage.passage import Passage
    from tests.passage.conftest import History, Passed, Replayed

LAST, FIRST = date(2022, 12, 31), date(2023, 1, 1)
INTRODUCED = "2022-10-03 initiator.introduce\n2022-10-05 majilis.accept\n"
APPROVED = INTRODUCED + "2022-11-01 majilis.adopt\n"
IN_SENATE = APPROVED + "2022-11-25 senate.register\n"
ADOPTED = IN_SENATE + "2022-12-10 senate.approve\n"
PRESENTED = ADOPTED + "2022-12-20 parliament.present\n"
CHANGED = IN_SENATE + "2022-12-05 senate.return-changes\n"
COMMISSION = CHANGED + "2022-12-12 majilis.disagree\n2022-12-15 commission.form\n"
PROPOSED = "2022-10-03 court.opinion conforms=yes\n2022-10-05 president.propose-amendment\n"


def day(text: str) -> date:
    return date.fromisoformat(text)


def crossed(passage: Passage, when: date = FIRST) -> Passage:
    """Return the passage at the end of the last day of the old rules, moved to a day of the new ones."""
    passage.advance(LAST)
    assert passage.edition.id == "2017"
    passage.advance(when)
    return passage


CELLS = (
    ("law", INTRODUCED, "majilis-plenary", ()),
    ("law", APPROVED, "awaiting-senate", ()),
    ("law", IN_SENATE, "senate-pending", ("A41",)),
    ("law", IN_SENATE + "2022-12-05 senate.reject", "undetermined", ("A42",)),
    ("law", IN_SENATE + "2022-12-05 senate.reject\n2022-12-20 majilis.reapprove", "awaiting-senate", ()),
    (
        "law",
        IN_SENATE + "2022-12-05 senate.reject\n2022-12-20 majilis.reapprove\n2022-12-22 senate.register",
        "senate-pending",
        ("A41",),
    ),
    ("law", CHANGED, "undetermined", ("A42",)),
    ("law", COMMISSION, "undetermined", ("A42",)),
    ("law", ADOPTED, "adopted", ()),
    ("law", PRESENTED, "presented", ()),
    ("law", PRESENTED + "2022-12-25 president.refer", "under-review", ()),
    ("law", PRESENTED + "2022-12-25 president.return", "returned", ()),
    ("constitutional-law", INTRODUCED, "joint-first-reading", ()),
    ("constitutional-law", APPROVED, "undetermined", ("A43",)),
    ("constitutional-law", IN_SENATE, "undetermined", ("A43",)),
    ("constitutional-law", PRESENTED + "2022-12-25 president.return", "joint-on-objections", ()),
    ("constitutional-amendment", PROPOSED, "amendment-proposed", ()),
    ("constitutional-amendment", PROPOSED + "2022-12-20 joint.approve-first-reading", "joint-second-reading", ()),
)


@pytest.mark.parametrize(("kind", "text", "stage", "questions"), CELLS)
def test_what_becomes_of_a_bill_on_the_way(
    kind: str, text: str, stage: str, questions: tuple[str, ...], passed: Passed
) -> None:
    """On the last day the old rules hold; at the start of 1 January the bill stands under the new ones."""
    before = passed(kind, text)
    passage = crossed(before.copy())
    assert (passage.state, passage.crossed) == (stage, ("2017", "2023"))
    assert set(questions) <= set(passage.questions)


@pytest.mark.parametrize("kind", ["law", "constitutional-law", "constitutional-amendment"])
def test_every_stage_has_a_rule_or_a_question(kind: str) -> None:
    """No pending bill falls between the editions: a cell for every stage it can stand at."""
    old, new = timetable.edition("2017"), timetable.edition("2023")
    procedure, successor = old.procedure(kind), new.procedure(kind)
    assert procedure is not None
    assert successor is not None
    for stage in procedure.stages:
        if stage.outcome == "pending" and stage.id != procedure.initial:
            cell = new.handover(kind, stage.id)
            assert cell is not None, stage.id
            assert cell.cites
            assert cell.reason.en
            assert cell.question or cell.into in successor.stage


def test_the_new_rules_take_the_acts_of_their_first_day(passed: Passed) -> None:
    """A vote of 31 December is the old one, a vote of 1 January the new."""
    old = passed("law", INTRODUCED + "2022-12-31 majilis.vote-short")
    new = passed("law", INTRODUCED + "2023-01-01 majilis.vote-short")
    assert (old.state, old.crossed) == ("not-adopted", ())
    assert (new.questions, new.crossed) == (("L-1",), ("2017", "2023"))


def test_before_2023_a_bill_need_not_be_accepted_first(passed: Passed) -> None:
    """Since 2023 the Mäjilis votes on what it has accepted."""
    submitted = "2022-10-03 initiator.introduce\n"
    assert passed("law", submitted + "2022-12-31 majilis.adopt").state == "awaiting-senate"
    with pytest.raises(RefusedError):
        passed("law", submitted + "2023-01-05 majilis.adopt")


# -- terms that run over the boundary -----------------------------------------------------------------------------------


def test_sixty_days_that_end_on_the_last_day_of_2022_lapse_by_the_old_rule(passed: Passed) -> None:
    """The edition in force on the last day of a term decides what its lapse does: nothing stated (A1)."""
    passage = passed("law", APPROVED + "2022-11-01 senate.register")
    passage.advance(FIRST)
    assert (passage.state, passage.questions) == ("undetermined", ("A1",))


@pytest.mark.parametrize(("answer", "last"), [("a", "2023-01-24"), ("b", "2023-03-02")])
def test_sixty_days_already_running_go_on_or_start_anew(answer: str, last: str, passed: Passed) -> None:
    """A41: registered on 25 November 2022, they end on 24 January, or on 2 March if they began with the year."""
    passage = crossed(passed("law", IN_SENATE, answers={"A41": answer}))
    assert [running.day for running in passage.running if running.term.id == "senate-60"] == [day(last)]
    later = passage.copy()
    later.advance(day(last))
    assert later.state == "senate-pending"
    later.advance(date.fromordinal(day(last).toordinal() + 1))
    assert later.state == "adopted"


@pytest.mark.parametrize(
    ("registered", "between", "asked"),
    [("2022-11-01", ("2022-12-31", "2022-12-31"), ()), ("2022-11-02", ("2023-01-01", "2023-03-02"), ("A41",))],
)
def test_a_term_that_ends_under_the_new_rules_is_told_with_both_last_days_before_them(
    registered: str, between: tuple[str, str], asked: tuple[str, ...], passed: Passed
) -> None:
    """A41: of sixty days that outlast 31 December 2022 no last day is known in December either; the bill stands as it did."""
    passage = passed("law", f"{APPROVED}{registered} senate.register")
    passage.advance(day("2022-12-20"))
    told = passage.foreseen()
    (term,) = [running for running in told.running if running.term.id == "senate-60"]
    assert (term.earliest, term.latest) == tuple(map(day, between))
    assert (told.edition.id, told.state, told.questions, passage.questions) == ("2017", "senate-pending", asked, ())


def test_what_a_lapse_leads_to_is_told_by_the_rules_of_the_last_day(passed: Passed) -> None:
    """The law goes to the President if the sixty days end in 2023; if they end in 2022 the text says nothing (A1)."""
    for registered, stage in (("2022-11-01", "undetermined"), ("2022-11-02", "adopted")):
        passage = passed("law", f"{APPROVED}{registered} senate.register").foreseen()
        (term,) = [running for running in passage.running if running.term.id == "senate-60"]
        label = (passage.procedure if stage == "undetermined" else timetable.procedure("2023/law")).stage[stage].label
        told = running_data(passage, term, day("2022-12-20"))["effect_stage"]
        assert told is not None
        assert told["en"] == label.en + (" A1" if stage == "undetermined" else "")


def test_while_that_is_open_no_last_day_is_known(passed: Passed) -> None:
    """Nothing favours either date, so the due date is not knowable; the Senate may act."""
    passage = crossed(passed("law", IN_SENATE), day("2023-02-10"))
    (term,) = [running for running in passage.running if running.term.id == "senate-60"]
    assert (passage.state, term.day) == ("senate-pending", None)


def test_when_every_answer_has_lapsed_the_lapse_is_certain(passed: Passed) -> None:
    """After 2 March 2023 the sixty days have passed under either answer: the law goes to the President."""
    passage = crossed(passed("law", IN_SENATE), day("2023-06-01"))
    assert passage.state == "adopted"


def test_a_recorded_silence_of_the_new_year_is_adoption(replayed: Replayed) -> None:
    """A record that dates the silence by one of the answers is followed."""
    assert replayed("law", IN_SENATE + "2023-01-25 clock.senate-silent").passage.state == "adopted"


@pytest.mark.parametrize(
    ("kind", "text", "term", "last"),
    [
        ("law", PRESENTED, "president-month", "2023-01-20"),
        ("law", PRESENTED + "2022-12-25 president.return", "objections-month", "2023-01-25"),
        ("constitutional-law", PRESENTED + "2022-12-25 president.return", "objections-month", "2023-01-25"),
        ("law", IN_SENATE + "2022-12-28 senate.approve", "presentation-10", "2023-01-07"),
    ],
)
def test_other_terms_go_on(kind: str, text: str, term: str, last: str, passed: Passed) -> None:
    """The month of the President, that on objections, the days of presentation keep their last day."""
    passage = crossed(passed(kind, text))
    assert [running.day for running in passage.running if running.term.id == term] == [day(last)]


def test_a_review_by_the_council_is_finished_by_the_court(passed: Passed) -> None:
    """The President's month stands still over the New Year and goes on with the Court's decision."""
    text = PRESENTED + "2022-12-25 president.refer\n2023-01-15 court.uphold"
    passage = passed("law", text)
    assert passage.state == "presented"
    assert [running.day for running in passage.running if running.term.id == "president-month"] == [day("2023-02-10")]


# -- what the record shows ----------------------------------------------------------------------------------------------


def test_a_commission_formed_in_2023_shows_that_the_new_rules_were_followed(passed: Passed) -> None:
    """After the Senate's rejection of 2022: conciliation, as art. 61 now has it (A42=a)."""
    passage = passed("law", IN_SENATE + "2022-12-05 senate.reject\n2023-01-10 commission.form")
    assert (passage.state, passage.selected) == ("conciliation", {"A42": "a"})


def test_a_joint_reading_in_2023_shows_that_the_joint_session_was_needed(passed: Passed) -> None:
    """A constitutional-law bill approved by the Mäjilis in 2022 and read jointly in January (A43=b)."""
    passage = passed("constitutional-law", APPROVED + "2023-01-13 joint.approve-first-reading")
    assert (passage.state, passage.selected) == ("joint-second-reading", {"A43": "b"})


def test_an_answer_given_is_followed(passed: Passed) -> None:
    """With an answer the bill does not stop at the boundary."""
    assert crossed(passed("law", CHANGED, answers={"A42": "a"})).state == "majilis-on-senate-text"
    assert crossed(passed("constitutional-law", IN_SENATE, answers={"A43": "b"})).state == "joint-first-reading"


def test_publication_of_an_old_law_is_no_crossing(passed: Passed) -> None:
    """Signed in 2022, published in 2023: the procedure was over."""
    passage = passed(
        "law", PRESENTED + "2022-12-30 president.sign\n2023-01-05 gazette.publish\n2023-01-20 clock.take-effect"
    )
    assert (passage.outcome, passage.crossed, passage.edition.id) == ("in-force", (), "2017")


def test_a_bill_that_ended_in_2022_crosses_nothing(passed: Passed) -> None:
    """A withdrawn bill has no succession."""
    passage = passed("law", IN_SENATE + "2022-12-05 initiator.withdraw")
    passage.advance(day("2023-06-01"))
    assert (passage.state, passage.crossed) == ("withdrawn", ())


def test_an_uncertain_day_over_the_boundary_is_not_guessed(replayed: Replayed) -> None:
    """Registered some day of winter: the edition on the day asked rules what comes next."""
    result = replayed("law", APPROVED + "2022-12 senate.register\n2023-02-01 senate.approve")
    assert (result.passage.state, result.passage.crossed) == ("adopted", ("2017", "2023"))


@pytest.mark.parametrize(
    ("act", "answer", "kept"),
    [
        ("2023-01-24 senate.approve", None, True),
        ("2023-01-25 senate.approve", "b", True),
        ("2023-03-02 senate.approve", "b", True),
        ("2023-01-25 clock.senate-silent", "a", False),
        ("2023-03-03 clock.senate-silent", "b", False),
    ],
)
@pytest.mark.parametrize("on", ["2022-12-20", "2023-01-10"])
def test_an_act_that_one_of_the_two_last_days_alone_allows_selects_it(
    on: str, act: str, answer: str | None, kept: bool, passed: Passed, history: History
) -> None:
    """A41: registered on 25 November 2022, the sixty days end on 24 January (a) or 2 March (b); a lapse bears the day after."""
    passage = passed("law", IN_SENATE)
    passage.advance(day(on))
    passage.apply(*history(act), n=5)
    (term,) = [end for end in passage.ended if end.id == "senate-60"]
    assert (passage.state, passage.selected, term.kept) == ("adopted", {"A41": answer} if answer else {}, kept)


@pytest.mark.parametrize(
    "act", ["2023-01-24 clock.senate-silent", "2023-02-10 clock.senate-silent", "2023-03-03 senate.approve"]
)
def test_an_act_that_neither_allows_is_refused(act: str, passed: Passed, history: History) -> None:
    """A silence on no last day; an approval after both, when the law has gone to the President."""
    passage = passed("law", IN_SENATE)
    with pytest.raises(RefusedError):
        passage.apply(*history(act), n=5)
    assert (passage.edition.id, passage.selected) == ("2017", {})


def test_a_law_registered_for_a_second_vote_has_sixty_days_under_the_new_rules(passed: Passed) -> None:
    """The second vote had no term of its own; art. 61(4) binds it now, from registration or from 1 January (A41)."""
    passage = crossed(
        passed("law", IN_SENATE + "2022-12-05 senate.reject\n2022-12-20 majilis.reapprove\n2022-12-22 senate.register")
    )
    (term,) = [running for running in passage.running if running.term.id == "senate-60"]
    assert (term.earliest, term.latest, term.open_question) == (date(2023, 2, 20), date(2023, 3, 2), "A41")


def test_a_law_not_yet_registered_for_a_second_vote_is_registered_under_the_new_rules(passed: Passed) -> None:
    passage = crossed(passed("law", IN_SENATE + "2022-12-05 senate.reject\n2022-12-20 majilis.reapprove"))
    passage.apply(Act("senate.register", When.day(date(2023, 1, 9))), n=9)
    (term,) = [running for running in passage.running if running.term.id == "senate-60"]
    assert (passage.state, term.day) == ("senate-pending", date(2023, 3, 10))


def test_the_question_of_the_running_clock_is_about_the_sixty_days_only(passed: Passed) -> None:
    """A41 asks of the Senate's term; the two months of a priority bill go on as they were."""
    text = IN_SENATE + "2022-12-10 president.declare-priority"
    before = passed("law", text, answers={"A41": "b"})
    passage = crossed(before)
    terms = {running.term.id: running for running in passage.running}
    assert terms["senate-60"].start == (date(2023, 1, 1), date(2023, 1, 1))
    assert terms["priority-two-months"].start == (date(2022, 12, 10), date(2022, 12, 10))


def test_a_step_completed_by_old_rules_selects_the_answer_that_lets_it(passed: Passed) -> None:
    """A42 b: rejected by the Senate in 2022, approved again by two thirds in January; what comes after is not judged."""
    text = IN_SENATE + "2022-12-05 senate.reject\n2023-01-11 majilis.reapprove majilis=72\n"
    passage = passed("law", text)
    assert (passage.state, passage.stopped_by, passage.selected) == ("undetermined", "A42", {"A42": "b"})
    with pytest.raises(RefusedError, match="A42"):
        passed("law", text + "2023-02-11 senate.approve")


def test_a_constitutional_law_finished_in_the_senate_selects_the_answer_that_lets_it(passed: Passed) -> None:
    """A43 a: two thirds of the Senate in January 2023, without a joint session."""
    passage = passed("constitutional-law", IN_SENATE + "2023-01-11 senate.approve senate=33")
    assert (passage.state, passage.selected) == ("undetermined", {"A43": "a"})


@pytest.mark.parametrize("act", ["majilis.reapprove majilis=71", "senate.approve", "joint.adopt"])
def test_an_act_that_neither_the_old_rules_nor_the_new_allow_is_refused(act: str, passed: Passed) -> None:
    """By the old rules two thirds of the Mäjilis are needed and the Senate waits; by the new ones a commission comes next."""
    with pytest.raises(RefusedError):
        passed("law", f"{IN_SENATE}2022-12-05 senate.reject\n2023-01-11 {act}")


RETURNED_IN_2026 = {
    "law": """
        2026-02-02 initiator.introduce
        2026-02-03 majilis.accept
        2026-03-20 majilis.adopt
        2026-03-26 senate.register
        2026-04-30 senate.approve
        2026-05-05 parliament.present
        2026-06-01 president.return wording=yes
    """,
    "constitutional-law": """
        2026-02-02 initiator.introduce
        2026-02-03 majilis.accept
        2026-05-20 joint.approve-first-reading
        2026-05-28 joint.adopt
        2026-06-01 parliament.present
        2026-06-10 president.return wording=yes
    """,
}


@pytest.mark.parametrize(
    ("kind", "then", "organ"),
    [("law", "", "majilis"), ("law", "2026-06-11 majilis.override\n", "senate"), ("constitutional-law", "", "joint")],
)
def test_no_answer_lets_a_chamber_vote_whose_powers_have_ended(
    kind: str, then: str, organ: str, passed: Passed
) -> None:
    """Const. of 2026 art. 95(1): on 30 June the chambers may still overcome objections; on 1 July there are none (A52 b)."""
    text = RETURNED_IN_2026[kind] + then
    assert passed(kind, f"{text}\n2026-06-30 {organ}.override").state in {"overridden", "senate-on-objections"}
    with pytest.raises(RefusedError, match="A52"):
        passed(kind, f"{text}\n2026-07-01 {organ}.override")


@pytest.mark.parametrize(
    ("kind", "returned", "answers", "first", "bound"),
    [
        (
            "constitutional-law",
            ADOPTED + "2022-12-15 parliament.present\n2022-12-22 president.return",
            {},
            FIRST,
            False,
        ),
        ("law", ADOPTED + "2022-12-15 parliament.present\n2022-12-22 president.return", {}, FIRST, True),
        (
            "law",
            RETURNED_IN_2026["law"].replace("2026-05-05", "2026-06-05").replace("06-01", "06-25"),
            {"A52": "a"},
            date(2026, 7, 1),
            False,
        ),
    ],
)
def test_the_fifteen_days_of_a_chamber_end_where_a_joint_session_or_the_kurultai_takes_the_objections(
    kind: str, returned: str, answers: dict[str, str], first: date, bound: bool, passed: Passed
) -> None:
    """Pt 78-8 of the Reglament is of separate sittings: no chamber decides any more; the month goes on."""
    passage = passed(kind, returned, answers=answers)
    passage.advance(first - timedelta(days=1))
    before = {running.term.id for running in passage.running}
    passage.advance(first)
    after = {running.term.id for running in passage.running}
    assert {"chamber-15", "objections-month"} <= before
    assert ("chamber-15" in after, "objections-month" in after) == (bound, True)


BECOMES = "{0} initiator.change-kind kind={1}"
ACCEPTED = "{0}-10-02 initiator.introduce\n{0}-10-05 majilis.accept\n"


@pytest.mark.parametrize(
    ("year", "kind", "onward", "state"),
    [
        ("2023", "law", "joint.approve-first-reading", "joint-second-reading"),
        ("2023", "constitutional-law", "majilis.adopt", "awaiting-senate"),
        ("2019", "law", "majilis.adopt", "awaiting-senate"),
        ("2019", "constitutional-law", "majilis.adopt", "awaiting-senate"),
        ("2003", "law", "joint.approve-first-reading", "joint-second-reading"),
        ("2003", "constitutional-law", "majilis.adopt", "awaiting-senate"),
    ],
)
def test_a_bill_accepted_stays_accepted_as_one_of_another_kind(
    year: str, kind: str, onward: str, state: str, passed: Passed
) -> None:
    """A law found to be a constitutional law goes on at the stage where one that is accepted lies, and the other way round."""
    other = "law" if kind == "constitutional-law" else "constitutional-law"
    text = ACCEPTED.format(year) + BECOMES.format(f"{year}-10-20", other)
    assert passed(kind, text).procedure.kind == other
    assert passed(kind, f"{text}\n{year}-11-20 {onward}").state == state


def test_a_bill_that_was_voted_on_cannot_become_one_of_another_kind(passed: Passed) -> None:
    """A law adopted by the Mäjilis of 2023 has no place in the joint session."""
    with pytest.raises(RefusedError):
        passed(
            "law",
            ACCEPTED.format(2023) + "2023-11-01 majilis.adopt\n" + BECOMES.format("2023-11-20", "constitutional-law"),
        )


def test_an_act_of_2027_can_select_how_a_vote_of_2024_is_read_so_that_no_question_of_signature_arises(
    passed: Passed,
) -> None:
    """Short of 26 votes the changes fail, and the Senate's silence adopts the law (A9 b); read as a refusal, it goes on."""
    bill = passed(
        "law",
        "2024-09-16 initiator.introduce\n2024-09-16 majilis.accept\n2024-09-18 majilis.adopt\n2024-10-08 senate.register\n"
        "2024-11-10 senate.return-changes senate=25\n2027-04-29 president.declare-priority",
    )
    assert bill.state == "submitted"
    assert bill.selected == {"A9": "a", "K-A17": "a"}
    assert "K-A16" not in bill.questions
