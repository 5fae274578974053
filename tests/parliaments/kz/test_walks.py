"""Lawful walks over the changes of edition: at random, and from every stage that a bill can stand at."""

from __future__ import annotations

from collections import Counter
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from random import Random
from typing import TYPE_CHECKING

import attrs
import pytest

from lawflow import timetable
from lawflow.dossiers.dossier import Act, When
from lawflow.law.bills import Bill
from lawflow.law.edition import LAPSED
from lawflow.law.steps import UNDETERMINED
from lawflow.parliaments.kz import PARLIAMENT, TIMETABLE
from lawflow.parliaments.kz.bills import KINDS
from lawflow.passage.outlook import outlook
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError
from lawflow.reconstruction.play import play
from tests.proof.chance import bill_of, course, denied_later, dossier_of
from tests.proof.sizes import many
from tests.proof.together import together

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure
    from lawflow.law.questions import OpenQuestion
    from lawflow.law.succession import Handover
    from lawflow.passage.entries import Entry

DAY = timedelta(days=1)
EDITIONS = timetable.editions()
BOUNDARIES = tuple(pairwise(EDITIONS))
WALKS = many(400, 3_000)
REPLAYED = 10  # every tenth walk is played again from its record
LENGTH = 40  # acts of a walk at most


def procedure_of(edition: Edition, kind: str) -> Procedure:
    """Return the procedure of a kind, which every edition has."""
    found = edition.procedure(kind)
    assert found is not None
    return found


# -- at random ------------------------------------------------------------------------------------------------------------


class Walk:
    """A walk in any time, that begins before a boundary and goes on until after it; the same for the same seed."""

    def __init__(self, seed: int) -> None:
        rng = Random(seed)
        _, new = BOUNDARIES[seed % len(BOUNDARIES)]
        kind = tuple(KINDS)[seed // len(BOUNDARIES) % len(KINDS)]
        self.start = max(new.starts - rng.randint(1, 250) * DAY, TIMETABLE[0].first)
        self.until = new.starts + rng.randint(0, 150) * DAY
        bill = bill_of(rng, PARLIAMENT, kind)
        self.answers = answers_to(procedure_of(new, kind).open_questions, rng.randrange(4))
        self.passage = Passage.start(bill, self.start, answers=self.answers)
        self.acts: list[Act] = []
        self.stopped: set[str] = set()
        for passage, act in course(rng, self.passage, punctual=False, allowed=none_revived):
            self.passage = passage
            self.acts.append(act)
            check(passage, passage.first)
            if passage.first > self.until or len(self.acts) == LENGTH:
                break
        self.dossier = dossier_of(bill, self.acts, seed)
        self._end(max(self.passage.first, self.until))

    def __repr__(self) -> str:
        told = [f"{act.when} {act.act} {dict(act.says) or ''} {dict(act.votes) or ''}".strip() for act in self.acts]
        bill = self.dossier.bill
        return f"{self.dossier.id} {bill} {self.answers} from {self.start}: {told} → {self.passage.state}"

    def _end(self, day: date) -> None:
        """Move the bill to the last day, unless a lapse that nobody can tell stands in the way."""
        try:
            self.passage.advance(day)
        except RefusedError as refused:
            self.stopped = {blocker.condition for blocker in refused.blockers}
            return
        check(self.passage, day)
        if self.passage.state != UNDETERMINED:
            outlook(self.passage, day)


def answers_to(questions: Iterable[OpenQuestion], place: int) -> dict[str, str]:
    """Return the first, second or third answer to every question that has so many; in one walk of four none has."""
    return {q.id: q.answer_ids()[place] for q in questions if place < len(q.answer_ids())}


def none_revived(passage: Passage) -> bool:
    """Say whether the last act did not take up again, under rules no longer in force, a bill that was no longer pending.

    What the new rules say of such bills is tested on its own below.
    """
    entry = passage.journal[-1]
    if entry.act == "initiator.change-kind":
        return True
    source = timetable.edition(entry.edition).procedure(passage.bill.kind)
    assert source is not None
    ended = source.stage[entry.source].outcome != "pending"
    return not (ended and passage.outcome == "pending" and timetable.edition_on(entry.first).id != entry.edition)


def check(passage: Passage, day: date) -> None:
    """Assert that the bill stands in the procedure in force, and came there by its steps and the successions."""
    assert passage.state in passage.procedure.stage
    assert (passage.procedure.edition, passage.procedure.kind) == (passage.edition.id, passage.bill.kind)
    if passage.outcome == "pending":
        assert passage.edition is timetable.edition_on(day)
    names = [edition.id for edition in EDITIONS]
    if passage.crossed:
        first = names.index(passage.crossed[0])
        assert passage.crossed == tuple(names[first : first + len(passage.crossed)])
        assert passage.crossed[-1] == passage.edition.id
    for before, after in pairwise(passage.journal):
        assert (before.target, before.first <= after.first) == (after.source, True)
        assert names.index(before.edition) <= names.index(after.edition)
    for entry in passage.journal:
        assert entry.step is not None or entry.handover is not None or entry.act == "initiator.change-kind"
    if passage.state == UNDETERMINED:
        assert passage.stop is not None
        assert passage.questions
    elif passage.journal:
        assert passage.journal[-1].target == passage.state


@cache
def walks() -> tuple[Walk, ...]:
    """Walk them all; what must hold of each act is asserted on the way."""
    return tuple(Walk(seed) for seed in range(WALKS))


def test_a_walk_stays_in_the_law_in_force() -> None:
    """No walk ends in a stage foreign to the procedure of its day, and none is stopped by anything but a refusal."""
    assert len(walks()) == WALKS
    for walk in walks():
        assert walk.passage.state in walk.passage.procedure.stage, walk
        assert walk.stopped <= {"ambiguous"}, walk  # objections of 1995, of whose wording nothing is recorded


def test_the_walks_go_everywhere() -> None:
    """Each kind is walked over each boundary, some bills over several, and most cells of the successions are met."""
    crossed = Counter((walk.dossier.kind, pair) for walk in walks() for pair in pairwise(walk.passage.crossed))
    assert set(crossed) >= {(kind, (old.id, new.id)) for kind in KINDS for old, new in BOUNDARIES}
    assert any(len(walk.passage.crossed) > 2 for walk in walks())
    stages = {entry.target for walk in walks() for entry in walk.passage.journal}
    every = {stage.id for edition in EDITIONS for procedure in edition.procedures for stage in procedure.stages}
    assert len(stages) > len(every) * 3 // 4


def test_a_walk_is_the_same_for_the_same_seed() -> None:
    """A red walk can be repeated."""
    for seed in range(0, WALKS, WALKS // 20):
        assert repr(Walk(seed)) == repr(walks()[seed])


PRIOR_OPINIONS = {"court.opinion", "government.opinion"}


def told(passage: Passage) -> list[tuple[str, date, str, str]]:
    return told_of(passage.journal)


def told_of(entries: Iterable[Entry]) -> list[tuple[str, date, str, str]]:
    return [(entry.act, entry.first, entry.source, entry.target) for entry in entries]


def test_a_record_of_a_walk_replays_to_it() -> None:
    """Played strictly, the record leads over the boundaries to the same end; so it does with supplies, or it stops.

    It stops where acts of which the record says nothing part: a law published without a signature may
    have been signed, or have counted as signed. An opinion that a bill must have is presumed of a strict record, and
    supplied to another. Where a walk missed a term, the record may be supplied with what would have kept it.
    """
    for walk in walks()[::REPLAYED]:
        if not walk.acts:
            continue
        dossier = walk.dossier
        introduced = walk.acts[0].when.first
        assert introduced is not None
        again = Passage.start(dossier.bill, introduced, answers=walk.answers)
        for n, act in enumerate(walk.acts, 1):
            again.apply(act, n=n)
        if denied_later(again, walk.acts):
            continue
        for strict in (True, False):
            result = play(dossier, strict=strict, answers=walk.answers)
            assert result.refused is None, (walk, result.refused)
            supplied = [entry for entry in result.passage.journal if entry.supplied]
            if again.missed and any(entry.source != entry.target for entry in supplied):
                continue
            opinions = [entry for entry in supplied if entry.source == entry.target]
            assert all(entry.act in PRIOR_OPINIONS for entry in opinions), walk
            assert [line for line in told(result.passage) if line not in told_of(opinions)] == told(again), walk
            assert (result.passage.state, result.passage.crossed) == (again.state, again.crossed), walk


# -- from every stage -----------------------------------------------------------------------------------------------------


def live(procedure: Procedure) -> list[str]:
    """Return the stages at which a bill can still be moved, the draft excepted."""
    return sorted({step.source for step in procedure.all_steps} - {procedure.initial})


CELLS = {
    f"{old.id}→{new.id}: {kind} at {stage}": (old, new, kind, stage)
    for old, new in BOUNDARIES
    for kind in KINDS
    for stage in live(procedure_of(old, kind))
}
each_cell = together(CELLS)


def standing(old: Edition, kind: str, stage: str, answers: dict[str, str]) -> Passage:
    """Return a bill that stands at the stage on the last day of the old edition."""
    assert old.until is not None
    return attrs.evolve(Passage.start(Bill(kind, initiator="government"), old.until, answers=answers), state=stage)


def cell_of(new: Edition, kind: str, stage: str) -> Handover:
    cell = new.handover(kind, stage)
    assert cell is not None
    return cell


def pending(old: Edition, kind: str, stage: str) -> bool:
    return procedure_of(old, kind).stage[stage].outcome == "pending"


@each_cell
def test_a_bill_crosses_to_where_the_succession_says(old: Edition, new: Edition, kind: str, stage: str) -> None:
    """A pending bill stands, on the first day, at a stage of the new rules, has lapsed, or stops at a named question."""
    if not pending(old, kind, stage):
        passage = standing(old, kind, stage, {})
        passage.advance(new.starts)
        assert (passage.state, passage.crossed) == (stage, ())  # ended, or signed: no change of procedure
        return
    passage = standing(old, kind, stage, {})
    passage.advance(new.starts - DAY)
    assert (passage.state, passage.edition) == (stage, old)
    passage.advance(new.starts)
    cell, procedure = cell_of(new, kind, stage), procedure_of(new, kind)
    assert (passage.edition, passage.crossed) == (new, (old.id, new.id))
    assert passage.procedure.id == procedure.id
    assert passage.state in procedure.stage
    if cell.rule == "lapses":
        assert (passage.state, passage.outcome, passage.over) == (LAPSED, "lapsed", True)
    elif cell.into is not None:
        assert passage.state == cell.into
    else:
        assert (passage.state, passage.questions) == (UNDETERMINED, (cell.question,))
        assert passage.stop is not None
        assert passage.stop.question in procedure.question


@each_cell
def test_every_answer_leads_somewhere_that_exists(old: Edition, new: Edition, kind: str, stage: str) -> None:
    """Under each answer the bill goes on at the stage that the cell names; only an answer that says so leaves it open."""
    cell, procedure = cell_of(new, kind, stage), procedure_of(new, kind)
    assert cell.question is None or [answer for answer, _ in cell.answers] == list(
        procedure.question[cell.question].answer_ids()
    )
    for answer, target in cell.answers:
        assert cell.question is not None
        passage = standing(old, kind, stage, {cell.question: answer})
        passage.advance(new.starts)
        assert passage.state == target
        assert passage.state in procedure.stage
        assert passage.questions[:1] == (cell.question,)
        goes_on = passage.procedure.steps_from[passage.state]
        assert goes_on or target in (UNDETERMINED, LAPSED) or passage.over


@each_cell
def test_an_act_of_the_new_rules_selects_the_answer(old: Edition, new: Edition, kind: str, stage: str) -> None:
    """Where the succession asks, an act that an answer allows is taken, and the report can name that answer."""
    cell = cell_of(new, kind, stage)
    asked = cell.question is not None and cell.into is None and pending(old, kind, stage)
    for answer, target in cell.answers if asked else ():
        if not procedure_of(new, kind).steps_from[target]:
            continue
        assert cell.question is not None
        answered = standing(old, kind, stage, {cell.question: answer})
        answered.advance(new.starts)
        names = {step.act for step in answered.procedure.steps_from[answered.state]}
        name = min(names - {"clock.session-closes", "clock.president-silent", "clock.objections-lapse"})
        passage = standing(old, kind, stage, {})
        try:
            passage.apply(Act(name, When.day(new.starts)))
        except RefusedError:  # this act has conditions of its own; then it is refused under the answer too
            with pytest.raises(RefusedError):
                answered.apply(Act(name, When.day(new.starts)))
            continue
        assert set(passage.selected) == {cell.question}


# -- bills that ended before, and what may still be done --------------------------------------------------------------------

NO_CROSSING = "crossing.boundary crosses pending bills only, so the cells of `unconstitutional` and of bills voted down are never read"
STRUCK = (
    ("2016-10-10", "initiator.introduce"),
    ("2016-10-15", "majilis.adopt"),
    ("2016-10-20", "senate.register"),
    ("2016-11-20", "senate.approve"),
    ("2016-11-25", "parliament.present"),
    ("2016-12-01", "president.refer"),
    ("2017-03-01", "court.strike"),
)
VOTED_DOWN = (("2026-05-10", "initiator.introduce"), ("2026-05-12", "majilis.accept"), ("2026-06-20", "majilis.reject"))


def taken(acts: tuple[tuple[str, str], ...]) -> Passage:
    passage = Passage.start(Bill("law", initiator="government"), date.fromisoformat(acts[0][0]))
    for day, name in acts:
        passage.apply(Act(name, When.day(date.fromisoformat(day))))
    return passage


def test_the_president_may_object_to_the_council_to_9_march_2017() -> None:
    """Art. 73(4) stood to the Law of 10 March 2017."""
    assert taken((*STRUCK, ("2017-03-09", "president.object-to-court"))).state == "objection-to-court"


def test_no_objection_to_the_council_since_10_march_2017() -> None:
    """The right was struck out, also for a decision of 1 March: INTO_2017 has the cell."""
    with pytest.raises(RefusedError):
        taken((*STRUCK, ("2017-03-10", "president.object-to-court")))


def test_confidence_raised_in_july_2026_on_a_bill_voted_down_in_june() -> None:
    """INTO_2026 keeps it `rejected`, so the question is raised under art. 60(7) of 2026, and nothing stays open (K-A17)."""
    passage = taken((*VOTED_DOWN, ("2026-09-05", "government.raise-confidence")))
    assert (passage.state, passage.edition.id) == ("confidence-linked", "2026")
    passage.advance(date(2026, 9, 6))
    assert passage.state == "confidence-linked"
