"""Whole histories of the editions of 1995, 2007, 2012, 2013 and 2026: every step is walked, every end is reached."""

from __future__ import annotations

from collections import deque
from datetime import date, timedelta
from functools import cache
from itertools import chain
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.dossiers.dossier import Act, When
from lawflow.law.bills import ENDED_OUTCOMES, Bill
from lawflow.law.majorities import Tally
from lawflow.law.steps import UNDETERMINED
from lawflow.parliaments.kz import PARLIAMENT
from lawflow.parliaments.kz.acts import ACTS
from lawflow.parliaments.kz.bills import KINDS
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError
from tests.passage.test_histories import SAYS, Tour, position_of
from tests.passage.worlds import without_majilis
from tests.proof.sizes import tried

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from tests.passage.conftest import Passed

DAY = timedelta(days=1)
EDITIONS = ("1995", "2007", "2012", "2013", "2026")
NAMES = [f"{edition}/{kind}" for edition in EDITIONS for kind in KINDS]
each_tried = pytest.mark.parametrize("name", [one.id for one in tried() if one.id in NAMES])
# Late in the session, so that terms end between sessions; those of the Kurultai are not known.
STARTS = {
    "1995": date(1998, 6, 3),
    "2007": date(2010, 5, 25),
    "2012": date(2013, 5, 27),
    "2013": date(2015, 5, 25),
    "2026": date(2026, 9, 10),
}
OTHER_STARTS = {"1995": (date(1996, 9, 10), date(2003, 9, 10)), "2013": (date(2016, 9, 10),)}
"""Starts in years of an edition with other rules: before the law of May 1997, after June 2002, after March 2016."""
CLOSES = {
    "1995": date(1998, 6, 30),
    "2007": date(2010, 6, 30),
    "2012": date(2013, 6, 28),
    "2013": date(2015, 6, 30),
    "2026": date(2027, 6, 30),
}
REOPENS = {
    "1995": date(1998, 9, 1),
    "2007": date(2010, 9, 1),
    "2012": date(2013, 9, 2),
    "2013": date(2015, 9, 1),
    "2026": date(2027, 9, 1),
}
# Counts that reach two thirds of a chamber of 67, 43, 107 or 47 and miss three quarters.
IN_SEPARATE_SITTINGS: Mapping[str, tuple[dict[str, Tally], ...]] = {
    "majilis.override": ({"majilis": Tally(75)},),
    "senate.override": ({"senate": Tally(33)},),
}
# Counts that refuse no text and adopt none.
NEITHER_WAY: Mapping[str, tuple[dict[str, Tally], ...]] = {
    "majilis.refuse-commission-text": ({"majilis": Tally(40, 30)},),
    "senate.refuse-commission-text": ({"senate": Tally(15, 15)},),
}
BETWEEN: Mapping[str, Mapping[str, tuple[dict[str, Tally], ...]]] = {
    "1995": {
        "joint.override": ({"majilis": Tally(46)}, {"majilis": Tally(51), "senate": Tally(30)}),
        "joint.sustain": ({"majilis": Tally(46), "senate": Tally(36)}, {"majilis": Tally(51), "senate": Tally(32)}),
        "joint.vote-short": ({"majilis": Tally(40), "senate": Tally(30)},),
        "senate.refuse-commission-text": ({"senate": Tally(15, 15)},),
    },
    "2007": {
        **IN_SEPARATE_SITTINGS,
        "senate.refuse-commission-text": ({"senate": Tally(26)}, {"senate": Tally(15, 15)}),
        "joint.vote-short": ({"majilis": Tally(60), "senate": Tally(30)},),
    },
    "2012": {**IN_SEPARATE_SITTINGS, **NEITHER_WAY},
    "2013": {**IN_SEPARATE_SITTINGS, **NEITHER_WAY},
}
MORE_SAYS: Mapping[str, tuple[dict[str, object], ...]] = {**SAYS, "kurultai.override": ({}, {"partial": True})}
# What the calendar cannot show: no day is known on which a session of the Kurultai opens (K-A6).
NOT_KNOWABLE = {
    f"2026/{kind}": {
        f"counts-as-signed/president.return/{target}" for target in ("undetermined", "returned", "counts-as-signed")
    }
    for kind in ("law", "constitutional-law")
}


class OtherTour(Tour):
    """All that can be walked from the start, each act two days after the one before, within one edition."""

    def __init__(
        self, name: str, track: str, subject: str | None, answers: Mapping[str, str], start: date | None = None
    ) -> None:
        self.edition, _, kind = name.partition("/")
        self.steps: set[str] = set()
        self.stages: dict[str, Passage] = {}
        bill = Bill(kind, frozenset({track} - {"ordinary"}), "government", subject=subject)
        todo = deque([Passage.start(bill, start or STARTS[self.edition], answers=answers)])
        seen: set[tuple[object, ...]] = set()
        while todo:
            passage = todo.popleft()
            self.stages.setdefault(passage.state, passage)
            for further in self._further(passage):
                if further.crossed:
                    continue
                where = self._where(further)
                if where not in seen:
                    seen.add(where)
                    todo.append(further)

    def _where(self, passage: Passage) -> tuple[object, ...]:
        lapse = passage.memory.get("lapse:clock.president-silent")
        between_sessions = isinstance(lapse, date) and lapse > CLOSES[self.edition]
        urgent = "urgent" in passage.bill.tracks, "urgent-month" in passage.missed
        return position_of(passage), between_sessions, *urgent

    def _day(self, passage: Passage, act: str) -> date:
        if act == "clock.session-closes":
            return max(CLOSES[self.edition], passage.first)
        if act == "president.return" and passage.state == "counts-as-signed":
            return max(REOPENS[self.edition], passage.first)
        ends = {"president.decree-law": "urgent-month"}.get(act)
        due = [
            running.earliest for running in passage.running if ends == running.term.id or running.term.on_lapse == act
        ]
        return max(due[0] + DAY, passage.first) if due and due[0] else passage.first + 2 * DAY

    def _variants(self, name: str, day: date) -> Iterator[Act]:
        for says in MORE_SAYS.get(name, ({},)):
            for votes in ({}, *BETWEEN.get(self.edition, {}).get(name, ())):
                yield Act(name, When.day(day), votes, says)


def choices(name: str) -> Iterator[tuple[str, str | None, dict[str, str]]]:
    """Yield tracks, subjects and answers: each answer first, second or third, then each by itself, then what a step asks, then each beside the first."""
    procedure = timetable.procedure(name)
    yield "ordinary", None, {}
    yield "urgent", None, {}
    yield "ordinary", "budget", {}
    yield "emergency", None, {}
    for place in range(3):
        yield (
            "ordinary",
            None,
            {q.id: q.answer_ids()[place] for q in procedure.open_questions if place < len(q.answer_ids())},
        )
    for question in procedure.open_questions:
        for answer in question.answer_ids():
            yield "ordinary", None, {question.id: answer}
    for step in procedure.all_steps:
        asked = {under.question: under.answer for under in step.under if under.answer is not None}
        if len(asked) > 1:
            yield "ordinary", None, asked
    first = {q.id: q.answer_ids()[0] for q in procedure.open_questions}
    for question in procedure.open_questions:
        for answer in question.answer_ids()[1:]:
            yield "ordinary", None, first | {question.id: answer}


FIXED = 7
"""Choices that are always walked, before those that are made for a step still missing."""


@cache
def tours(name: str) -> tuple[OtherTour, ...]:
    """Walk the procedure under further answers as long as a step is missing."""
    missing = {step.id: step for step in timetable.procedure(name).all_steps}
    found: list[OtherTour] = []
    for place, (track, subject, answers) in enumerate(choices(name)):
        asked = {(under.question, under.answer) for step in missing.values() for under in step.under}
        if missing and (place < FIXED or asked & set(answers.items())):
            for start in (None, *OTHER_STARTS.get(name.partition("/")[0], ())):
                if start is None or missing:
                    found.append(OtherTour(name, track, subject, answers, start))
                    missing = {key: step for key, step in missing.items() if key not in found[-1].steps}
    return tuple(found)


@each_tried
def test_every_step_is_walked(name: str) -> None:
    """No step of the procedure is out of reach of every lawful history, but for what the calendar cannot show."""
    walked = set(chain.from_iterable(tour.steps for tour in tours(name)))
    unwalked = {step.id for step in timetable.procedure(name).all_steps} - walked
    assert sorted(unwalked - NOT_KNOWABLE.get(name, set())) == []


@each_tried
def test_every_end_is_reached(name: str) -> None:
    """Every stage is reached by a history, the ends among them; `lapsed` is reached from the edition before."""
    reached = set(chain.from_iterable(tour.stages for tour in tours(name)))
    procedure = timetable.procedure(name)
    entered = {step.target for step in procedure.all_steps} | {procedure.initial}
    ended = {stage.id for stage in procedure.stages if stage.outcome in ENDED_OUTCOMES}
    assert {stage.id for stage in procedure.stages} - reached <= {"lapsed"} - entered
    assert ended - {"lapsed"} <= reached


@each_tried
def test_no_answer_makes_a_trap(name: str) -> None:
    """Under every answer an end, a signature or an open question can be reached from every stage that is reached."""
    procedure = timetable.procedure(name)
    for question in procedure.open_questions:
        for answer in question.answer_ids():
            chosen = procedure.under({question.id: answer})
            escapes = {stage.id for stage in chosen.stages if stage.outcome != "pending"}
            while grown := {step.source for step in chosen.steps if step.target in escapes} - escapes:
                escapes |= grown
            reached = {chosen.initial}
            while grown := {step.target for step in chosen.steps if step.source in reached} - reached:
                reached |= grown
            assert reached <= escapes, (question.id, answer)


OTHER_VOTES = {"A26", "A5"}
"""Questions about the votes to be taken: one answer asks a first reading that the other does not know (A26), or a majority
for a refusal, so that a vote which merely falls short is none (A5, c)."""


@each_tried
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


def test_the_clock_is_no_organ_to_walk_with() -> None:
    """Every act of the clock in these procedures belongs to a term or is an event of the calendar."""
    for name in NAMES:
        procedure = timetable.procedure(name)
        lapses = {term.on_lapse for term in procedure.all_terms}
        free = {step.act for step in procedure.all_steps if step.act in ACTS.by_clock} - lapses
        assert free <= {*PARLIAMENT.roles.events, "clock.take-effect"}


@each_tried
def test_a_tour_stays_in_its_edition(name: str) -> None:
    """What is walked is walked under the rules that are to be walked, and every stop at a fork names its question."""
    procedure = timetable.procedure(name)
    for tour in tours(name):
        for passage in tour.stages.values():
            assert passage.edition.id == procedure.edition
            assert passage.state != UNDETERMINED or passage.questions[-1] in procedure.question


# -- the ordinary ways, told -------------------------------------------------------------------------------------------

APPROVED = (
    "{0}-01-10 initiator.introduce\n{0}-01-12 majilis.accept\n{0}-01-15 majilis.adopt\n{0}-01-20 senate.register\n"
)
SIGNED = (
    "{0}-02-02 parliament.present\n{0}-02-09 president.sign\n{0}-02-10 gazette.publish\n{0}-02-20 clock.take-effect"
)
RETURNED = "{0}-01-27 senate.approve\n{0}-02-02 parliament.present\n{0}-02-09 president.return wording={1}\n"
COMMISSION = "{0}-02-02 senate.return-changes\n{0}-02-04 majilis.disagree\n{0}-02-06 commission.form\n{0}-02-09 commission.report\n"
YEARS = {"1995": "1998", "2007": "2010", "2012": "2013", "2013": "2015"}
EVERY, SEPARATE, SINCE_2012 = tuple(YEARS.values()), ("2010", "2013", "2015"), ("2013", "2015")
TOLD = {
    "approved, adopted, signed, published, in effect": (EVERY, "law", APPROVED + "{0}-01-27 senate.approve\n" + SIGNED, "in-effect"),
    "the Senate changes, the Mäjilis agrees": (EVERY, "law", APPROVED + "{0}-01-24 senate.return-changes\n{0}-01-29 majilis.agree\n" + SIGNED, "in-effect"),
    "rejected, approved again, adopted": (EVERY, "law", APPROVED + "{0}-01-24 senate.reject\n{0}-01-29 majilis.reapprove\n{0}-01-31 senate.approve\n" + SIGNED, "in-effect"),
    "rejected twice": (EVERY, "law", APPROVED + "{0}-01-24 senate.reject\n{0}-01-29 majilis.reapprove\n{0}-02-10 senate.reject", "not-adopted"),
    "rejected, without two thirds": (EVERY, "law", APPROVED + "{0}-01-24 senate.reject\n{0}-01-29 majilis.vote-short majilis=30", "rejected"),
    "the Mäjilis refuses the commission's text: it may take its own": (("1998", "2010"), "law", APPROVED + COMMISSION + "{0}-02-12 majilis.refuse-commission-text", "majilis-on-commission-text"),
    "the Mäjilis refuses the commission's text: a new commission": (SINCE_2012, "law", APPROVED + COMMISSION + "{0}-02-12 majilis.refuse-commission-text", "conciliation"),
    "the Senate refuses the commission's text: a rejection like any other": (("2003", "2010"), "law", APPROVED + COMMISSION + "{0}-02-12 majilis.adopt-commission-text\n{0}-02-14 senate.refuse-commission-text", "majilis-on-rejection"),
    "the Senate refuses the commission's text: nothing is said": (("1998",), "law", APPROVED + COMMISSION + "{0}-02-12 majilis.adopt-commission-text\n{0}-02-14 senate.refuse-commission-text", "undetermined"),
    "the Senate refuses the commission's text: a new commission": (SINCE_2012, "law", APPROVED + COMMISSION + "{0}-02-12 majilis.adopt-commission-text\n{0}-02-14 senate.refuse-commission-text", "conciliation"),
    "objections overcome in joint session": (("1998",), "law", APPROVED + RETURNED + "{0}-02-12 majilis.override\n{0}-02-16 joint.override\n{0}-02-18 parliament.present\n{0}-02-20 president.sign", "signed"),
    "objections overcome in both chambers": (SEPARATE, "law", APPROVED + RETURNED + "{0}-02-12 majilis.override\n{0}-02-16 senate.override\n{0}-02-18 parliament.present\n{0}-02-20 president.sign", "signed"),
    "objections that stand in joint session": (("1998",), "law", APPROVED + RETURNED + "{0}-02-12 majilis.override\n{0}-02-16 joint.sustain", "not-adopted"),
    "objections that stand in the Senate": (SEPARATE, "law", APPROVED + RETURNED + "{0}-02-12 majilis.override\n{0}-02-16 senate.sustain", "not-adopted"),
    "a constitutional law in joint session": (("1998",), "constitutional-law", "{0}-01-10 initiator.introduce\n{0}-01-15 joint.convene\n{0}-01-20 joint.approve-first-reading\n{0}-01-27 joint.adopt\n" + SIGNED, "in-effect"),
    "a constitutional law in separate sittings": (SEPARATE, "constitutional-law", APPROVED + "{0}-01-27 senate.approve\n" + SIGNED, "in-effect"),
    "a constitutional law rejected by the Senate": (SEPARATE, "constitutional-law", APPROVED + "{0}-01-27 senate.reject", "rejected"),
    "an amendment in two readings, no opinion asked for": (EVERY, "constitutional-amendment", "{0}-01-10 president.propose-amendment\n{0}-01-15 joint.approve-first-reading\n{0}-01-27 joint.adopt\n" + SIGNED, "in-effect"),
    "the Council strikes the law down": (EVERY, "law", APPROVED + "{0}-01-27 senate.approve\n{0}-01-29 chair.refer\n{0}-02-20 court.strike", "unconstitutional"),
    "the Mäjilis dissolved: the Senate alone": (SEPARATE, "law", "{0}-01-10 initiator.introduce\n{0}-01-12 clock.dissolution\n{0}-01-20 senate.register\n{0}-01-27 senate.approve\n" + SIGNED, "in-effect"),
}  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "text", "stage"),
    [
        pytest.param(kind, text.format(year, "no"), stage, id=f"{year}: {what}")
        for what, (years, kind, text, stage) in TOLD.items()
        for year in years
    ],
)
def test_a_lawful_history_ends_where_the_law_says(kind: str, text: str, stage: str, passed: Passed) -> None:
    """A history told act by act; a dissolution is imagined, for two months and a half."""
    year = int(text[:4])
    absent = "clock.dissolution" in text
    known = {"world": without_majilis(date(year, 1, 12), date(year, 3, 31))} if absent else {}
    assert passed(kind, text, **known).state == stage


KURULTAI = "2026-09-10 initiator.introduce\n2026-09-12 kurultai.refer-to-committees\n2026-10-01 kurultai.committee-conclusion\n"
ADOPTED = (
    KURULTAI
    + "2026-10-05 kurultai.approve-reading reading=1\n2026-10-05 kurultai.adopt\n2026-10-12 parliament.present\n"
)


@pytest.mark.parametrize("kind", ["law", "constitutional-law"])
@pytest.mark.parametrize(
    ("text", "stage"),
    [
        (ADOPTED + "2026-10-20 president.sign\n2026-10-21 gazette.publish\n2026-10-31 clock.take-effect", "in-effect"),
        (ADOPTED + "2026-10-20 president.return\n2026-11-01 kurultai.override\n2026-11-03 president.sign", "signed"),
        (ADOPTED + "2026-10-20 president.return wording=no\n2026-11-01 kurultai.sustain", "not-adopted"),
        (ADOPTED + "2026-10-20 president.return wording=yes\n2026-11-01 kurultai.sustain", "undetermined"),
        (KURULTAI + "2026-10-05 kurultai.reject", "rejected"),
        ("2026-09-10 initiator.introduce\n2026-09-12 kurultai.reject", "rejected"),
        (KURULTAI + "2026-10-05 initiator.withdraw", "withdrawn"),
        (ADOPTED + "2026-10-20 chair.refer\n2026-11-10 court.strike", "unconstitutional"),
    ],
)
def test_a_history_in_the_kurultai(kind: str, text: str, stage: str, passed: Passed) -> None:
    """One chamber: to the committees, to the plenary, to the President."""
    assert passed(kind, text).state == stage


def test_the_kurultai_amends_no_constitution(passed: Passed) -> None:
    """Since July 2026 by referendum only; a proposal that the President refuses ends there (art. 92(1))."""
    proposed = "2026-09-10 parliament.propose-referendum\n"
    assert (
        passed("constitutional-amendment", proposed + "2026-09-20 president.refuse-referendum").state == "not-adopted"
    )
    called = proposed + "2026-09-20 court.opinion conforms=yes\n2026-09-25 president.call-referendum\n"
    assert passed("constitutional-amendment", called).outcome == "pending"
    adopted = passed("constitutional-amendment", called + "2026-11-01 referendum.adopt")
    assert (adopted.state, adopted.outcome) == ("referendum-adopted", "adopted-by-referendum")
    for act in ("joint.adopt", "president.propose-amendment", "kurultai.adopt"):
        with pytest.raises(RefusedError, match="this edition knows no such act"):
            passed("constitutional-amendment", f"2026-09-10 {act}")


def test_who_may_introduce_a_bill(passed: Passed) -> None:
    """The President since 21 May 2007, the People's Council since July 2026, deputies and the Government always."""
    for day, initiator, lawful in (
        ("2007-05-20", "president", False),
        ("2007-05-21", "president", True),
        ("1996-02-01", "government", True),
        ("1996-02-01", "deputies", True),
        ("2026-06-30", "khalyk-kenesi", False),
        ("2026-07-01", "khalyk-kenesi", True),
    ):
        if lawful:
            assert passed("law", f"{day} initiator.introduce", initiator=initiator).state == "submitted"
            continue
        with pytest.raises(RefusedError):
            passed("law", f"{day} initiator.introduce", initiator=initiator)


def test_an_amendment_needs_an_opinion_since_10_march_2017(passed: Passed) -> None:
    """Art. 91(3), added in 2017: before, no opinion of the Council was asked for."""
    before = passed("constitutional-amendment", "2017-03-09 president.propose-amendment")
    since = passed("constitutional-amendment", "2017-03-10 president.propose-amendment")
    assert not before.journal[-1].presumed
    assert [need.id for need in since.journal[-1].presumed] == ["given:court-opinion"]
