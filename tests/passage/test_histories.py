"""Whole histories: every step is walked by one, every end is reached by one, and the reform shows in others."""

from __future__ import annotations

from collections import deque
from datetime import date, timedelta
from functools import cache
from itertools import chain, product
from typing import TYPE_CHECKING, Final

import pytest

from lawflow import timetable
from lawflow.dossiers.dossier import Act, When
from lawflow.law.bills import ENDED_OUTCOMES, Bill
from lawflow.law.majorities import Tally
from lawflow.law.steps import UNDETERMINED
from lawflow.parliaments.kz import PARLIAMENT
from lawflow.parliaments.kz.acts import ACTS
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError
from lawflow.space.space import space_of
from tests.proof.sizes import tried
from tests.proof.worlds import world

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lawflow.law.calendar import Calendar
    from lawflow.space.space import Position
    from tests.passage.conftest import Passed

NAMES = [
    f"{edition}/{kind}"
    for edition in ("2017", "2023")
    for kind in ("law", "constitutional-law", "constitutional-amendment")
]
WALKED = [name for name in NAMES if timetable.procedure(name) in tried()]
TWO_DAYS = timedelta(days=2)
# Late in the session, so that terms end between sessions and the rules for that are met.
STARTS = {"2017": date(2020, 5, 25), "2023": date(2024, 5, 28)}
CLOSES = {"2017": date(2020, 6, 30), "2023": date(2024, 6, 28)}
REOPENS = {"2017": date(2020, 9, 1), "2023": date(2024, 9, 2)}
WORDING: tuple[dict[str, object], ...] = ({}, {"wording": True}, {"wording": False})
SAYS: Mapping[str, tuple[dict[str, object], ...]] = {
    "initiator.introduce": ({}, {"in": "senate"}),
    "president.return": WORDING,
    "senate.return-changes": WORDING,
    "majilis.agree": ({}, {"partial": True}),
    "majilis.override": ({}, {"partial": True}),
    "senate.override": ({}, {"partial": True}),
    "joint.override": ({}, {"partial": True}),
}
# Counts that prove a majority missed, or two thirds reached and three quarters missed.
COUNTS: Mapping[str, Mapping[str, dict[str, Tally]]] = {
    "2017": {"majilis.override": {"majilis": Tally(75)}, "senate.override": {"senate": Tally(35)}},
    "2023": {
        "majilis.override": {"majilis": Tally(70)},
        "senate.override": {"senate": Tally(36)},
        "senate.reject": {"senate": Tally(10)},
        "senate.return-changes": {"senate": Tally(10)},
        "senate.refuse-commission-text": {"senate": Tally(10)},
    },
}


def _worlds(passage: Passage, act: str, day: date) -> Iterator[Calendar]:
    """Yield calendars for an act: the Mäjilis is away where the bill waits for it, or where the act asks for that."""
    away = frozenset({"majilis"})
    if act == "clock.convocation":
        yield world(away, day - timedelta(days=1))
        return
    if passage.state not in passage.procedure.waiting:
        yield world(frozenset(), imagined=act == "clock.dissolution")
    steps = passage.procedure.steps_by[passage.state, act]
    asks = any(need.presence == ("majilis", False) for step in steps for need in step.needs)
    if asks or passage.state in passage.procedure.waiting:
        yield world(away)


class Tour:
    """All that can be walked from the start under some answers, each act two days after the one before."""

    def __init__(self, name: str, track: str, answers: Mapping[str, str]) -> None:
        self.edition, _, kind = name.partition("/")
        self.steps: set[str] = set()
        self.stages: dict[str, Passage] = {}
        bill = Bill(kind, frozenset({track} - {"ordinary"}), "government")
        todo = deque([Passage.start(bill, STARTS[self.edition], answers=answers)])
        seen: set[tuple[object, ...]] = set()
        while todo:
            passage = todo.popleft()
            self.stages.setdefault(passage.state, passage)
            for further in self._further(passage):
                lapse = further.memory.get("lapse:clock.president-silent")
                between_sessions = isinstance(lapse, date) and lapse > CLOSES[self.edition]
                where = position_of(further), between_sessions
                if where not in seen:
                    seen.add(where)
                    todo.append(further)

    def _further(self, passage: Passage) -> Iterator[Passage]:
        if passage.state == UNDETERMINED:
            return
        for name in dict.fromkeys(step.act for step in passage.procedure.steps_from[passage.state]):
            day = self._day(passage, name)
            for calendar, act in product(_worlds(passage, name, day), self._variants(name, day)):
                further = passage.copy()
                further.live_by(calendar)
                try:
                    entry = further.apply(act, n=len(further.journal) + 1)
                except RefusedError:
                    continue
                if entry.step is not None:
                    self.steps.add(entry.step.id)
                yield further

    def _day(self, passage: Passage, act: str) -> date:
        if act == "clock.session-closes":
            return max(CLOSES[self.edition], passage.first)
        if act == "president.return" and passage.state == "counts-as-signed":
            return max(REOPENS[self.edition], passage.first)
        due = [running.day for running in passage.running if running.term.on_lapse == act]
        return due[0] + timedelta(days=1) if due and due[0] else passage.first + TWO_DAYS

    def _variants(self, name: str, day: date) -> Iterator[Act]:
        for says in SAYS.get(name, ({},)):
            yield Act(name, When.day(day), {}, says)
            counts = COUNTS[self.edition].get(name)
            if counts is not None:
                yield Act(name, When.day(day), counts, says)
            chamber, _, done = name.partition(".")
            if done == "refuse-commission-text":  # no majority for the text, and none against it
                yield Act(name, When.day(day), {chamber: Tally(15, 15)}, says)


def position_of(passage: Passage) -> Position:
    """Return where a bill stands: its stage, and of what it remembers what can still matter."""
    procedure = timetable.procedure(f"{passage.edition.id}/{passage.bill.kind}")
    return space_of(procedure).position(passage.state, passage.memory, passage.bill.tracks)


def _choices(name: str) -> Iterator[tuple[str, dict[str, str]]]:
    """Yield tracks and answers to walk under: none, the first, second or third everywhere, then each by itself."""
    procedure = timetable.procedure(name)
    yield "ordinary", {}
    yield "emergency", {}
    yield "emergency", {"A23": "b"}
    for place in range(3):
        answers = {q.id: q.answer_ids()[place] for q in procedure.open_questions if place < len(q.answer_ids())}
        yield "ordinary", answers
        yield "ordinary", answers | {"A9": "a"}
        yield "emergency", answers | {"A23": "b"}
        yield "emergency", answers | {"A23": "a"}
    for question in procedure.open_questions:
        for answer in question.answer_ids():
            yield "ordinary", {question.id: answer}
            yield "emergency", {"A23": "b", question.id: answer}


@cache
def tours(name: str) -> tuple[Tour, ...]:
    """Walk the procedure under further answers as long as a step is missing."""
    missing = {step.id: step for step in timetable.procedure(name).all_steps}
    found: list[Tour] = []
    for track, answers in _choices(name):
        asked = {(under.question, under.answer) for step in missing.values() for under in step.under}
        if missing and (len(found) < 3 or asked & set(answers.items())):
            found.append(Tour(name, track, answers))
            missing = {key: step for key, step in missing.items() if key not in found[-1].steps}
    return tuple(found)


@pytest.mark.parametrize("name", WALKED)
def test_every_step_is_walked(name: str) -> None:
    """No step of the procedure is out of reach of every lawful history."""
    walked = set(chain.from_iterable(tour.steps for tour in tours(name)))
    assert sorted({step.id for step in timetable.procedure(name).all_steps} - walked) == []


@pytest.mark.parametrize("name", WALKED)
def test_every_end_is_reached(name: str) -> None:
    """Every stage is reached by a history, the ends among them."""
    reached = set(chain.from_iterable(tour.stages for tour in tours(name)))
    stages = timetable.procedure(name).stages
    assert {stage.id for stage in stages} == reached
    assert {stage.outcome for stage in stages} & ENDED_OUTCOMES


@pytest.mark.parametrize("name", WALKED)
def test_no_answer_makes_a_trap(name: str) -> None:
    """Under every answer an end, a signature or an open question can be reached from every stage that is reached."""
    procedure = timetable.procedure(name)
    for question in procedure.open_questions:
        for answer in question.answer_ids():
            chosen = procedure.under({question.id: answer})
            ended = {stage.id for stage in chosen.stages if stage.outcome != "pending"}
            escapes = set(ended)
            while grown := {step.source for step in chosen.steps if step.target in escapes} - escapes:
                escapes |= grown
            reached = {chosen.initial}
            while grown := {step.target for step in chosen.steps if step.source in reached} - reached:
                reached |= grown
            assert reached <= escapes, (question.id, answer)


OTHER_VOTES = {"A26"}
"""Questions about the votes to be taken: one answer asks a first reading that the other does not know."""


@pytest.mark.parametrize("name", WALKED)
def test_every_answer_leaves_the_act_lawful(name: str) -> None:
    """An open question is about what an act leads to: no answer abolishes an act that stands while it is open."""
    procedure = timetable.procedure(name)
    lost = {
        (question.id, answer, source, act)
        for question in procedure.open_questions
        if question.default is None and question.id not in OTHER_VOTES
        for answer in question.answer_ids()
        for source, act in set(procedure.steps_by) - set(procedure.under({question.id: answer}).steps_by)
    }
    assert lost == set()


# -- the ordinary ways, told -------------------------------------------------------------------------------------------

IN_SENATE_17 = (
    "2020-01-10 initiator.introduce\n2020-01-15 majilis.accept\n2020-02-03 majilis.adopt\n2020-02-05 senate.register\n"
)
IN_SENATE_23 = (
    "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n2024-02-01 majilis.adopt\n2024-02-05 senate.register\n"
)
SIGNED_17 = "2020-03-10 parliament.present\n2020-03-20 president.sign\n2020-03-21 gazette.publish\n2020-04-01 clock.take-effect\n"
SIGNED_23 = SIGNED_17.replace("2020", "2024")
TWO_READINGS = "2024-02-01 joint.approve-first-reading\n2024-02-02 joint.adopt\n"
COMMISSION_17 = "2020-02-20 senate.return-changes\n2020-02-25 majilis.disagree\n2020-02-26 commission.form\n2020-03-01 commission.report\n"
COMMISSION_23 = COMMISSION_17.replace("2020", "2024").replace("return-changes", "return-changes wording=yes")

READ_ONCE = "2024-02-01 joint.approve-first-reading\n"
HISTORIES = {
    "a law approved, adopted, signed, published and in effect": (
        "law",
        IN_SENATE_17 + "2020-03-02 senate.approve\n" + SIGNED_17,
        "in-effect",
    ),
    "a law adopted, approved, signed, published and in effect": (
        "law",
        IN_SENATE_23 + "2024-03-02 senate.approve\n" + SIGNED_23,
        "in-effect",
    ),
    "the Senate changes, the Mäjilis agrees": (
        "law",
        IN_SENATE_17 + "2020-02-20 senate.return-changes\n2020-03-02 majilis.agree\n" + SIGNED_17,
        "in-effect",
    ),
    "the Senate rewords, the Mäjilis agrees": (
        "law",
        IN_SENATE_23 + "2024-02-20 senate.return-changes wording=yes\n2024-03-02 majilis.agree\n" + SIGNED_23,
        "in-effect",
    ),
    "the Mäjilis rejects": (
        "law",
        "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n2024-02-01 majilis.reject",
        "rejected",
    ),
    "the commission's text passes both chambers": (
        "law",
        IN_SENATE_23
        + COMMISSION_23
        + "2024-03-03 majilis.adopt-commission-text\n2024-03-05 senate.approve-commission-text",
        "adopted",
    ),
    "the initiator withdraws": ("law", IN_SENATE_23 + "2024-02-10 initiator.withdraw", "withdrawn"),
    "the Court strikes the law down": (
        "law",
        IN_SENATE_23 + "2024-03-02 senate.approve\n2024-03-05 president.refer\n2024-03-20 court.strike",
        "unconstitutional",
    ),
    "objections overcome in both chambers": (
        "law",
        IN_SENATE_23
        + "2024-03-02 senate.approve\n2024-03-05 parliament.present\n2024-03-10 president.return\n2024-03-15 majilis.override\n2024-03-20 senate.override\n2024-03-21 parliament.present\n2024-03-25 president.sign",
        "signed",
    ),
    "objections without a wording stand in the Senate": (
        "law",
        IN_SENATE_23
        + "2024-03-02 senate.approve\n2024-03-05 parliament.present\n2024-03-10 president.return wording=no\n2024-03-15 majilis.override\n2024-03-20 senate.sustain",
        "not-adopted",
    ),
    "objections with a wording are accepted": (
        "law",
        IN_SENATE_23
        + "2024-03-02 senate.approve\n2024-03-05 parliament.present\n2024-03-10 president.return wording=yes\n2024-03-15 parliament.accept-objections\n2024-03-20 president.sign",
        "signed",
    ),
    "a constitutional law in two readings": (
        "constitutional-law",
        "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n" + TWO_READINGS + SIGNED_23,
        "in-effect",
    ),
    "an amendment in two readings": (
        "constitutional-amendment",
        "2024-01-10 court.opinion conforms=yes\n2024-01-15 president.propose-amendment\n" + TWO_READINGS + SIGNED_23,
        "in-effect",
    ),
    "an amendment with a joint sitting for each reading": (
        "constitutional-amendment",
        """
        2008-01-15 president.propose-amendment
        2008-01-20 joint.convene
        2008-01-20 joint.approve-first-reading
        2008-02-02 joint.convene
        2008-02-02 joint.vote-short
        """,
        "deemed-rejected",
    ),
    "an amendment without three quarters": (
        "constitutional-amendment",
        "2024-01-10 court.opinion conforms=yes\n2024-01-15 president.propose-amendment\n"
        + READ_ONCE
        + "2024-02-02 joint.vote-short",
        "deemed-rejected",
    ),
    "an amendment by referendum": (
        "constitutional-amendment",
        "2024-01-10 court.opinion conforms=yes\n2024-01-15 president.call-referendum\n2024-03-01 referendum.adopt\n2024-03-05 gazette.publish",
        "published-by-referendum",
    ),
    "a referendum that says no": (
        "constitutional-amendment",
        "2024-01-10 court.opinion conforms=yes\n2024-01-15 president.call-referendum\n2024-03-01 referendum.reject",
        "rejected",
    ),
}


REFERENDUM: Final = HISTORIES["an amendment by referendum"][1].splitlines()


@pytest.mark.parametrize(
    ("acts", "outcome"), [(2, "pending"), (3, "adopted-by-referendum"), (4, "adopted-by-referendum")]
)
def test_an_amendment_is_pending_until_the_referendum_has_adopted_it(acts: int, outcome: str, passed: Passed) -> None:
    """Art. 91(1): the vote of the people is the decision; neither a signature nor a publication is asked for to make it one."""
    assert passed("constitutional-amendment", "\n".join(REFERENDUM[:acts])).outcome == outcome


@pytest.mark.parametrize(("kind", "text", "stage"), HISTORIES.values(), ids=list(HISTORIES))
def test_a_lawful_history_ends_where_the_law_says(kind: str, text: str, stage: str, passed: Passed) -> None:
    """A history told act by act."""
    assert passed(kind, text).state == stage


def test_an_amendment_against_the_courts_opinion_is_not_put(passed: Passed) -> None:
    """Amendments found contrary to art. 91(2) go neither to Parliament nor to a referendum (art. 91(3))."""
    for act in ("president.propose-amendment", "president.call-referendum"):
        with pytest.raises(RefusedError, match=r"art. 91\(3\)"):
            passed("constitutional-amendment", f"2024-01-10 court.opinion conforms=no\n2024-01-15 {act}")


def test_a_law_found_unconstitutional_is_never_signed(passed: Passed) -> None:
    """Art. 74(1): it may not be signed nor put into effect."""
    with pytest.raises(RefusedError):
        passed("law", HISTORIES["the Court strikes the law down"][1] + "\n2024-03-21 president.sign")


@pytest.mark.parametrize("initiator", ["deputies", "president"])
def test_only_a_government_bill_is_linked_to_confidence(initiator: str, passed: Passed) -> None:
    """Art. 61(7) speaks of a bill of the Government."""
    with pytest.raises(RefusedError, match="Government"):
        passed("law", IN_SENATE_23 + "2024-02-10 government.raise-confidence", initiator=initiator)


def test_a_money_bill_of_deputies_needs_the_governments_opinion(passed: Passed) -> None:
    """Art. 61(6): only with a positive opinion; the President's bills and the Government's own need none."""
    introduced = "2024-01-10 initiator.introduce"
    with pytest.raises(RefusedError, match=r"art. 61\(6\)") as caught:
        passed("law", introduced, money=True, initiator="deputies")
    assert caught.value.blockers[0].cure == ("government.opinion",)
    with pytest.raises(RefusedError):
        passed("law", "2024-01-09 government.opinion positive=no\n" + introduced, money=True, initiator="deputies")
    for known in (
        {"money": True, "initiator": "president"},
        {"money": True, "initiator": "government"},
        {"initiator": "deputies"},
    ):
        assert passed("law", introduced, **known).state == "submitted"
    assert (
        passed(
            "law", "2024-01-09 government.opinion positive=yes\n" + introduced, money=True, initiator="deputies"
        ).state
        == "submitted"
    )


@pytest.mark.parametrize("year", ["2020", "2024"])
def test_a_code_is_read_twice(year: str, passed: Passed) -> None:
    """A code and changes to it need a first reading before the vote; other bills are not asked for one."""
    text = f"{year}-01-10 initiator.introduce\n{year}-01-15 majilis.accept\n"
    read, adopt = f"{year}-02-01 majilis.approve-first-reading\n", f"{year}-02-01 majilis.adopt"
    with pytest.raises(RefusedError, match="first reading") as caught:
        passed("law", text + adopt, subject="code")
    assert caught.value.blockers[0].cure == ("majilis.approve-first-reading",)
    assert passed("law", text + read + adopt, subject="code").state == "awaiting-senate"
    assert passed("law", text + adopt, subject="budget").state == "awaiting-senate"


# -- the same history before and after 2023 ------------------------------------------------------------------------------


def test_a_bill_rejected_by_the_senate(passed: Passed) -> None:
    """Before 2023 it went back to the Mäjilis for two thirds; since then conciliation is compulsory."""
    assert passed("law", IN_SENATE_17 + "2020-02-20 senate.reject").state == "majilis-on-rejection"
    assert (
        passed("law", IN_SENATE_17 + "2020-02-20 senate.reject\n2020-03-01 majilis.reapprove").state
        == "senate-second-vote"
    )
    rejected = IN_SENATE_23 + "2024-02-20 senate.reject"
    assert passed("law", rejected).state == "conciliation"
    with pytest.raises(RefusedError, match="this edition knows no such act"):
        passed("law", rejected + "\n2024-03-01 majilis.reapprove")


def test_a_second_rejection_ends_the_bill_before_2023(passed: Passed) -> None:
    """Art. 61(4) bars it for the session; how far the bar reaches is A2."""
    text = IN_SENATE_17 + "2020-02-20 senate.reject\n2020-03-01 majilis.reapprove\n2020-03-10 senate.reject"
    passage = passed("law", text)
    assert (passage.state, passage.questions) == ("not-adopted", ("A2",))


def test_without_two_thirds_a_rejected_bill_was_rejected(passed: Passed) -> None:
    """R12 75-1: without two thirds it is deemed rejected, with no further vote."""
    assert (
        passed("law", IN_SENATE_17 + "2020-02-20 senate.reject\n2020-03-01 majilis.vote-short majilis=71").state
        == "rejected"
    )


def test_a_constitutional_law_rejected_by_the_senate_had_no_second_chance(passed: Passed) -> None:
    """Art. 61(5-1): returned to the initiator."""
    assert passed("constitutional-law", IN_SENATE_17 + "2020-02-20 senate.reject").state == "rejected"


def test_a_constitutional_law_is_adopted_separately_before_2023_and_jointly_since(passed: Passed) -> None:
    """Art. 54(1) to 2022, art. 53 1-1) since."""
    assert passed("constitutional-law", IN_SENATE_17 + "2020-03-02 senate.approve").state == "adopted"
    accepted = "{0}-01-10 initiator.introduce\n{0}-01-15 majilis.accept\n"
    with pytest.raises(RefusedError, match="this edition knows no such act"):
        passed("constitutional-law", accepted.format("2024") + "2024-02-01 majilis.adopt")
    with pytest.raises(RefusedError, match="this edition knows no such act"):
        passed("constitutional-law", accepted.format("2020") + "2020-02-01 joint.approve-first-reading")
    assert passed("constitutional-law", accepted.format("2024") + TWO_READINGS).state == "adopted"


def test_a_constitutional_law_needs_two_readings_since_2023(passed: Passed) -> None:
    """Art. 62(6): not adopted in the first."""
    with pytest.raises(RefusedError):
        passed(
            "constitutional-law", "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n2024-02-01 joint.adopt"
        )


def test_the_senates_silence(passed: Passed) -> None:
    """Sixty days of silence: nothing stated before 2023, to the President since."""
    assert passed("law", IN_SENATE_17 + "2020-04-06 clock.senate-silent").outcome == "undetermined"
    assert passed("law", IN_SENATE_23 + "2024-04-06 clock.senate-silent").state == "adopted"


def test_the_commissions_text_refused_by_the_majilis(passed: Passed) -> None:
    """A new commission before 2023, a vote on its own text by two thirds since."""
    assert (
        passed("law", IN_SENATE_17 + COMMISSION_17 + "2020-03-03 majilis.refuse-commission-text").state
        == "conciliation"
    )
    refused = IN_SENATE_23 + COMMISSION_23 + "2024-03-03 majilis.refuse-commission-text\n"
    assert passed("law", refused).state == "majilis-revote"
    assert passed("law", refused + "2024-03-05 majilis.confirm-own-text majilis=66").state == "adopted"
    assert passed("law", refused + "2024-03-05 majilis.fail-own-text majilis=65").state == "not-adopted"


def test_a_new_commission_must_be_formed_for_each_round(passed: Passed) -> None:
    """R12 76-5: new commissions are elected and the procedure is repeated."""
    again = IN_SENATE_17 + COMMISSION_17 + "2020-03-03 majilis.refuse-commission-text\n"
    with pytest.raises(RefusedError, match="commission has been formed"):
        passed("law", again + "2020-03-05 commission.report")
    assert (
        passed("law", again + "2020-03-05 commission.form\n2020-03-10 commission.report").state
        == "majilis-on-commission-text"
    )


def test_the_majiliss_own_text_against_the_commissions(passed: Passed) -> None:
    """Before 2023 by a majority and on to the Senate; since then only after refusing the commission's text."""
    assert (
        passed("law", IN_SENATE_17 + COMMISSION_17 + "2020-03-03 majilis.confirm-own-text").state
        == "senate-on-commission-text"
    )
    with pytest.raises(RefusedError):
        passed("law", IN_SENATE_23 + COMMISSION_23 + "2024-03-03 majilis.confirm-own-text")


def test_the_commissions_text_refused_by_the_senate(passed: Passed) -> None:
    """A new commission before 2023, an open question since (A6)."""
    assert (
        passed(
            "law",
            IN_SENATE_17
            + COMMISSION_17
            + "2020-03-03 majilis.adopt-commission-text\n2020-03-05 senate.refuse-commission-text",
        ).state
        == "conciliation"
    )
    refused = passed(
        "law",
        IN_SENATE_23
        + COMMISSION_23
        + "2024-03-03 majilis.adopt-commission-text\n2024-03-05 senate.refuse-commission-text",
    )
    assert (refused.state, refused.questions[-1]) == ("undetermined", "A6")


def test_a_new_commission_after_the_senates_refusal_selects_the_loop(passed: Passed) -> None:
    """What is recorded next shows which answer to A6 was followed."""
    text = (
        IN_SENATE_23
        + COMMISSION_23
        + "2024-03-03 majilis.adopt-commission-text\n2024-03-05 senate.refuse-commission-text\n"
    )
    assert passed("law", text + "2024-03-10 commission.form").selected == {"A6": "a"}
    assert passed("law", text + "2024-03-10 majilis.confirm-own-text").selected == {"A6": "b"}


def test_the_majilis_votes_first_reading_short(passed: Passed) -> None:
    """A short first vote: not adopted before 2023 (art. 62(5), inferred), an open question since (L-1)."""
    text = "{0}-01-10 initiator.introduce\n{0}-01-15 majilis.accept\n{0}-02-01 majilis.vote-short"
    assert passed("law", text.format("2020")).state == "not-adopted"
    assert passed("law", text.format("2024")).questions == ("L-1",)


def test_objections_to_a_constitutional_law(passed: Passed) -> None:
    """By three quarters of each chamber: separately before 2023, in joint session since."""
    separate = IN_SENATE_17 + "2020-03-02 senate.approve\n2020-03-05 parliament.present\n2020-03-10 president.return\n"
    assert passed("constitutional-law", separate).state == "returned"
    joint = (
        "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept\n"
        + TWO_READINGS
        + "2024-03-05 parliament.present\n2024-03-10 president.return"
    )
    assert passed("constitutional-law", joint).state == "joint-on-objections"


def test_an_emergency_bill_is_joint(passed: Passed) -> None:
    """Art. 61(2), second part, since 2023: at once in joint session."""
    text = "2024-01-10 initiator.introduce\n2024-01-15 majilis.accept"
    assert passed("law", text, track="emergency", initiator="government").state == "joint-vote"


def test_the_clock_is_no_organ_to_walk_with() -> None:
    """Every act of the clock in these procedures belongs to a term or is an event of the calendar."""
    for name in NAMES:
        procedure = timetable.procedure(name)
        lapses = {term.on_lapse for term in procedure.all_terms}
        free = {step.act for step in procedure.all_steps if step.act in ACTS.by_clock} - lapses
        assert free <= {*PARLIAMENT.roles.events}
