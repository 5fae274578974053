"""What holds of every lawful history, walked at random."""

from __future__ import annotations

import json
import tomllib
from datetime import date, timedelta
from itertools import islice
from random import Random
from typing import TYPE_CHECKING

import attrs
import pytest
from hypothesis import assume, given, reject, settings
from hypothesis import strategies as st

from lawflow import timetable
from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.dossiers.saving import as_text
from lawflow.errors import NoEditionError
from lawflow.law.conditions.votes import Carried
from lawflow.law.majorities import Tally
from lawflow.law.steps import UNDETERMINED
from lawflow.parliaments.kz import PARLIAMENT
from lawflow.parliaments.kz.acts import ACTS
from lawflow.passage.outlook import outlook
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError
from lawflow.reconstruction.files import parse
from lawflow.reconstruction.play import play
from tests.proof.chance import bill_of, course, denied_later, dossier_of

if TYPE_CHECKING:
    from hypothesis.strategies import DrawFn

NAMES = [
    f"{edition}/{kind}"
    for edition in ("2017", "2023")
    for kind in ("law", "constitutional-law", "constitutional-amendment")
]
STARTS = {"2017": date(2019, 9, 10), "2023": date(2023, 9, 11)}
ENDS = timedelta(days=400)
SLOW = settings(max_examples=60)


class Walk:
    """A lawful walk: the record of it, and where it led; no attrs class, because Hypothesis would print it whole."""

    def __init__(self, dossier: Dossier, passage: Passage) -> None:
        self.dossier = dossier
        self.passage = passage

    def __repr__(self) -> str:
        told = [
            f"{act.when} {act.act} {dict(act.says) or ''} {dict(act.votes) or ''}".strip() for act in self.dossier.acts
        ]
        return f"{self.dossier.kind} {self.dossier.track} {self.dossier.initiator} {told} → {self.passage.state}"

    @property
    def last(self) -> date:
        return self.dossier.acts[-1].when.last or self.passage.first


@st.composite
def walks(draw: DrawFn, longest: int = 14) -> Walk:
    """Draw a walk in any time that stays within its edition."""
    edition, _, kind = draw(st.sampled_from(NAMES)).partition("/")
    rng = Random(draw(st.integers(0, 1_000_000)))
    bill = bill_of(rng, PARLIAMENT, kind)
    passage = Passage.start(bill, STARTS[edition])
    whole = islice(course(rng, passage, punctual=False, allowed=in_its_edition), draw(st.integers(1, longest)))
    taken = list(whole)
    if not taken:  # a bill that may not be introduced: what is tested of the first act is tested of another bill's
        reject()
    return Walk(dossier_of(bill, [act for _, act in taken]), taken[-1][0])


def in_its_edition(passage: Passage) -> bool:
    """Say whether a walk is still within its first four hundred days, and the bill what it was."""
    same = not passage.crossed and all(entry.step for entry in passage.journal)
    return same and passage.first <= STARTS[passage.edition.id] + ENDS


def told(passage: Passage) -> list[tuple[str, date, str, str]]:
    return [(entry.act, entry.first, entry.source, entry.target) for entry in passage.journal]


@SLOW
@given(walks())
def test_a_walk_never_leaves_the_law(walk: Walk) -> None:
    """Every move of the journal is a step of the procedure; each starts where the one before ended, no earlier."""
    passage = walk.passage
    ids = {step.id for step in passage.procedure.all_steps}
    stage, day = passage.procedure.initial, STARTS[passage.procedure.edition]
    for entry in passage.journal:
        assert entry.step is not None
        assert entry.step.id in ids
        assert (entry.step.source, entry.step.target) == (entry.source, entry.target)
        assert (entry.source, entry.first >= day) == (stage, True)
        stage, day = entry.target, entry.first
    assert passage.state == stage


@SLOW
@given(walks())
def test_a_record_of_a_walk_replays_to_it(walk: Walk) -> None:
    """Played strictly, or with supplies, from memory or from either form of file.

    None is needed but the prior opinion on an amendment, which is presumed of a walk that lacks it; an unfavourable one
    that is given later leaves the proposal open to doubt.
    """
    assume(not denied_later(walk.passage, walk.dossier.acts))
    for dossier in (
        walk.dossier,
        parse(tomllib.loads(as_text(walk.dossier)), ""),
        parse(json.loads(as_text(walk.dossier, ".json")), ""),
    ):
        for strict in (True, False):
            result = play(dossier, strict=strict)
            assert result.refused is None
            opinions = [line for line in told(result.passage) if line[0] == "court.opinion"]
            lacked = [need for entry in walk.passage.journal for need in entry.presumed if need.completes]
            if not strict and lacked and len(told(result.passage)) > len(told(walk.passage)):
                assert [line for line in told(result.passage) if line != opinions[0]] == told(walk.passage)
            else:
                assert told(result.passage) == told(walk.passage)
            assert (result.passage.state, result.passage.questions) == (walk.passage.state, walk.passage.questions)


@SLOW
@given(walks(), st.integers(0, 400))
def test_what_holds_on_a_day_does_not_depend_on_what_comes_later(walk: Walk, later: int) -> None:
    """Status on a day is the same whether the acts after it are recorded or not."""
    on = min(STARTS[walk.passage.edition.id] + timedelta(days=later), walk.last)
    known = tuple(act for act in walk.dossier.acts if act.when.first is not None and act.when.first <= on)
    whole, part = play(walk.dossier, on=on).passage, play(attrs.evolve(walk.dossier, acts=known), on=on).passage
    assert told(whole) == told(part)
    assert (whole.state, whole.missed, whole.questions) == (part.state, part.missed, part.questions)
    assert [(r.term.id, r.day) for r in whole.running] == [(r.term.id, r.day) for r in part.running]


@SLOW
@given(walks(), st.integers(0, 70))
def test_every_act_has_one_answer_and_the_passage_agrees(walk: Walk, wait: int) -> None:
    """On any day: may, not yet or no longer; and what may be done is what the passage takes.

    It takes too what only another answer to the question of the act before allows: the record selects that answer.
    """
    on = walk.last + timedelta(days=wait)
    passage = walk.passage.copy()
    passage.advance(on)
    if passage.state == UNDETERMINED:
        return
    view = outlook(passage, on)
    may, rest = [option.act for option in view.may], [*(closed.act for closed in view.not_yet), *view.no_longer]
    assert sorted(may + rest) == sorted(passage.procedure.acts - ACTS.by_clock - ACTS.short_votes)
    for act in may + rest:
        done = Act(act, When.day(on))
        selects = any(_takes(rival, done) for rival in passage.rivals())
        assert _takes(passage, done) is (act in may or selects), (act, act in may)
    for duty in view.must:
        assert set(duty.acts) <= set(may)


def _takes(passage: Passage, act: Act) -> bool:
    trial = passage.copy()
    try:
        trial.apply(act)
    except RefusedError:
        return False
    return True


@SLOW
@given(walks(), st.integers(0, 70))
def test_what_stands_against_an_act_is_what_refuses_it(walk: Walk, wait: int) -> None:
    """No act is refused without a blocker, none with a blocker is taken; a refusal changes nothing.

    But for what another answer to the question of the act before allows: the record selects that answer.
    """
    on = walk.last + timedelta(days=wait)
    passage = walk.passage.copy()
    passage.advance(on)
    if passage.state == UNDETERMINED:
        return
    for name in passage.procedure.acts - {entry.act for entry in passage.journal if entry.act in ACTS.by_clock}:
        act, trial = Act(name, When.day(on)), passage.copy()
        blockers = {blocker.condition for blocker in passage.blockers(act, on, on)}
        refusal = _refusal(trial, act)
        selects = any(_takes(rival, act) for rival in passage.rivals())
        assert (refusal is not None) is (bool(blockers) and not selects), name
        if refusal is not None:
            assert {blocker.condition for blocker in refusal.blockers} <= blockers, name
            assert _standing(trial) == _standing(passage), name


def _refusal(passage: Passage, act: Act) -> RefusedError | None:
    try:
        passage.apply(act)
    except RefusedError as refused:
        return refused
    return None


def _standing(passage: Passage) -> tuple[object, ...]:
    return (passage.state, passage.journal, passage.running, passage.missed, passage.first, passage.last)


@SLOW
@given(walks(), st.integers(0, 98), st.integers(0, 98))
def test_more_ayes_never_lose(walk: Walk, fewer: int, more: int) -> None:
    """A motion carried by some votes is carried by more, and leads no less far: to the same stage or out of an open question."""
    few, many = sorted((fewer, more))
    passage = walk.passage
    for (stage, name), steps in passage.procedure.steps_by.items():
        if stage != passage.state or not all(any(isinstance(need, Carried) for need in step.needs) for step in steps):
            continue
        day = When.day(walk.last + timedelta(days=2))
        results = []
        for votes in (few, many):
            trial = passage.copy()
            try:
                trial.apply(Act(name, day, {"majilis": Tally(votes), "senate": Tally(min(votes, 49))}))
            except (RefusedError, NoEditionError):
                results.append("refused")
            else:
                results.append(trial.state)
        assert results[0] in ("refused", UNDETERMINED, results[1])


@SLOW
@given(walks())
def test_time_alone_moves_a_bill_the_same_way_in_one_go_or_day_by_day(walk: Walk) -> None:
    """A passage moved through each day ends where one moved at once does."""
    until = min(
        walk.last + timedelta(days=150), date(2022, 12, 30) if walk.passage.edition.id == "2017" else date(2026, 6, 29)
    )
    at_once, daily = walk.passage.copy(), walk.passage.copy()
    at_once.advance(until)
    day = walk.last
    while day < until:
        day += timedelta(days=1)
        daily.advance(day)
    assert told(at_once) == told(daily)
    assert (at_once.state, at_once.missed) == (daily.state, daily.missed)


@pytest.mark.parametrize("name", NAMES)
def test_a_majority_off_by_one_vote_is_noticed(name: str) -> None:
    """Each majority of a procedure moved by one vote lets through, or stops, a vote that the law does not."""
    sizes = {"2017": {"majilis": 107, "senate": 49}, "2023": {"majilis": 98, "senate": 50}}[name[:4]]
    mutants = survivors = 0
    for step in timetable.procedure(name).all_steps:
        for need in step.needs:
            if isinstance(need, Carried):
                size = sizes[need.chamber]
                least = need.share.needed(size)
                for votes in (least - 1, least + 1):
                    mutant = need.changed(share=attrs.evolve(need.share, num=votes, den=size, more_than=False))
                    mutants += 1
                    counts = [Tally(count) for count in (least - 1, least)]
                    survivors += [need.share.needed(size) <= (tally.ayes or 0) for tally in counts] == [
                        mutant.share.needed(size) <= (tally.ayes or 0) for tally in counts
                    ]
    assert (mutants > 0, survivors) == (True, 0)


def test_a_mutant_procedure_is_found_out_by_a_passage() -> None:
    """The approval of the Senate by 25 of 50, were it the law, would be taken; by the law it is refused."""
    procedure = timetable.procedure("2023/law")
    (approve,) = procedure.steps_by["senate-pending", "senate.approve"]
    weaker = attrs.evolve(
        approve,
        needs=tuple(
            need.changed(share=attrs.evolve(need.share, more_than=False))
            for need in approve.needs
            if isinstance(need, Carried)
        ),
    )
    mutant = attrs.evolve(
        procedure, all_steps=tuple(weaker if step is approve else step for step in procedure.all_steps)
    )
    for rules, stage in ((procedure, None), (mutant, "adopted")):
        dossier = Dossier("x", "law", {"en": "x"})
        passage = attrs.evolve(Passage.start(dossier.bill, date(2024, 1, 10)), procedure=rules, state="senate-pending")
        act = Act("senate.approve", When.day(date(2024, 2, 20)), {"senate": Tally(25)})
        if stage is None:
            with pytest.raises(RefusedError):
                passage.apply(act)
        else:
            passage.apply(act)
            assert passage.state == stage


def test_the_longest_day_of_a_walk_is_far_from_the_end_of_the_law() -> None:
    """The walks of these tests stay within their edition."""
    assert STARTS["2017"] + ENDS < date(2022, 12, 31)
    assert STARTS["2023"] + ENDS < date(2026, 6, 30)
