"""The space of a procedure: whatever happens to a bill, it stands where the space says, and nowhere else."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import attrs

from lawflow import timetable
from lawflow.law.bills import Bill
from lawflow.law.conditions.condition import Concern
from lawflow.law.facts import Facts
from lawflow.law.majorities import Tally
from lawflow.law.steps import UNDETERMINED
from lawflow.space.ahead import ahead, records
from lawflow.space.space import Position, Space, space_of
from lawflow.study.histories.bills import bills_of
from tests.space.bills import Bare, each_procedure, each_tried, history, random_bill

if TYPE_CHECKING:
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.space.ahead import Says
    from lawflow.space.space import Arc

LAW = timetable.procedure("2023/law")


@each_procedure
def test_the_space_accepts_what_the_machine_accepts_refusal_for_refusal(procedure: Procedure) -> None:
    """Along random histories, votes, records, lapses and days at random, both take the same steps and refuse the same."""
    accepted = refused = 0
    for n in range(60):
        chance = random.Random(f"{procedure.id} {n}")
        bare = Bare(procedure, random_bill(procedure, chance))
        space = space_of(procedure, bare.bill)
        position = space.initial
        for act, facts in history(procedure, bare, chance):
            arc, step = space.follow(position, act, facts), bare.take(act, facts)
            assert (arc.step if arc is not None else None) is step
            accepted, refused = accepted + (step is not None), refused + (step is None)
            position = arc.target if arc is not None else position
            assert position == space.position(bare.state, bare.memory, bare.bill.tracks)
    assert min(accepted, refused) > 40


@each_procedure
def test_every_position_and_arc_is_found_once(procedure: Procedure) -> None:
    """The space is finite; from its first position every other is reached, and no arc leads out of it."""
    space = space_of(procedure, Bill(procedure.kind))
    assert {arc.target for arc in space.arcs} <= set(space.positions)
    assert {position.stage for position in space.positions} <= set(procedure.stage)
    for position, distance in space.positions.items():
        assert all(arc.source == position for arc in space.arcs_from(position))
        assert all(space.positions[arc.target] <= distance + 1 for arc in space.arcs_from(position))


@each_tried
def test_every_step_has_an_arc_under_some_answers(procedure: Procedure) -> None:
    """No rule is dead: under one answer more than those it rests on, at most, each step can be taken somewhere."""
    single = [{question.id: answer} for question in procedure.open_questions for answer in question.answer_ids()]
    left = {_rule(step): step for step in procedure.all_steps}
    leading: dict[str, dict[str, str]] = {}
    for answers in ({}, *single):
        if not any(step.source not in leading or _rests_on(step, answers) for step in left.values()):
            continue
        space = space_of(procedure.under(answers))
        for taken in {_rule(arc.step) for arc in space.arcs}:
            left.pop(taken, None)
        leading = {position.stage: answers for position in space.positions} | leading
    for rule, step in left.items():
        own = {under.question: under.answer for under in step.under if under.answer is not None}
        spaces = (space_of(procedure.under({**one_more, **own})) for one_more in (leading[step.source], *single))
        assert any(rule in {_rule(arc.step) for arc in space.arcs} for space in spaces)


def _rests_on(step: Step, answers: dict[str, str]) -> bool:
    return {under.question: under.answer for under in step.under} == answers


def _rule(step: Step) -> tuple[object, ...]:
    """Return what names a rule: a procedure whose answers have days bounds a step by a further condition."""
    return step.id, step.under, step.cites, step.reason


@each_procedure
def test_facts_that_nothing_to_come_looks_at_make_no_difference(procedure: Procedure) -> None:
    """An idle fact is left out of a position; one that is read ahead is kept."""
    space = space_of(procedure, Bill(procedure.kind))
    for stage in procedure.stages:
        assert space.position(stage.id, {"idle": True}) == space.position(stage.id)
    for here in space.positions:
        for step in procedure.steps_from[here.stage]:
            for fact in {fact for need in step.needs for fact in need.facts}:
                remembered = {**here.memory, fact: "otherwise"}
                assert space.position(here.stage, remembered, here.tracks).memory.get(fact) == "otherwise"


@each_procedure
def test_what_a_position_forgets_makes_no_difference(procedure: Procedure) -> None:
    """A bill of which everything is remembered has the ways on that its position has, wherever it went (500 acts)."""
    chance = random.Random(procedure.id)
    for bill in (*bills_of(procedure), None):
        space = Space(procedure, bill)
        introduced = bill.tracks if bill is not None else frozenset()
        memory, tracks, stage = dict[str, object](), introduced, procedure.initial
        for _ in range(500):
            here = space.position(stage, memory, tracks)
            everything = Position(stage, frozenset(memory.items()), tracks)
            ways = [_way(arc) for arc in space.arcs_from(everything)]
            assert ways == [_way(arc) for arc in space.arcs_from(here)]
            if not ways:
                memory, tracks, stage = {}, introduced, procedure.initial
                continue
            step, says, _ = chance.choice(ways)
            memory, tracks, stage = step.leaves(memory, dict(says)), step.tracks_after(tracks), step.target


def _way(arc: Arc) -> tuple[Step, Says, Position]:
    return arc.step, arc.says, arc.target


def test_a_final_stage_is_one_position() -> None:
    """Where nothing follows nothing is remembered: a rejected bill is a rejected bill."""
    space = space_of(LAW, Bill("law"))
    final = [position for position in space.positions if LAW.is_final(position.stage)]
    assert len(final) == len({position.stage for position in final}) > 3
    assert not any(position.facts or position.tracks for position in final)


def test_a_record_says_nothing_or_what_tells_ways_apart() -> None:
    """The President's objections offer a wording, or none, or the record is silent; of their scope nobody asks."""
    said = records(LAW, "presented", "president.return")
    assert said[0] == ()
    assert set(said) == {(), (("wording", True),), (("wording", False),)}


def test_votes_lapses_and_days_stand_on_the_arcs() -> None:
    """What no position knows is asked of the act: nothing else is."""
    needs = {need for arc in space_of(LAW, Bill("law", initiator="deputies")).arcs for need in arc.needs}
    assert {read.where for need in needs for read in need.reads} <= {"votes", "term", "day"}
    asked = {need.concern for arc in space_of(LAW).arcs for need in arc.needs}
    assert Concern.BILL in asked


def test_the_bill_decides_which_arcs_there_are() -> None:
    """A bill of deputies is never linked to a question of confidence; one of the Government may be."""
    deputies, government = (space_of(LAW, Bill("law", initiator=who)) for who in ("deputies", "government"))
    stages = [{position.stage for position in space.positions} for space in (deputies, government)]
    assert stages[1] - stages[0] == {"confidence-linked"}
    assert "government.raise-confidence" not in {arc.act for arc in deputies.arcs}


def test_an_open_question_stops_a_bill_unless_answers_are_taken() -> None:
    """With answers every stop has a way on under each answer that a rule of its act rests on; without, none."""
    procedure = timetable.procedure("2023/constitutional-amendment")
    assert not any(arc.answered for arc in space_of(procedure, Bill(procedure.kind)).arcs)
    space = space_of(procedure, Bill(procedure.kind), answering=True)
    stops = [arc for arc in space.arcs if arc.step.target == UNDETERMINED]
    assert stops
    for stop in stops:
        answered = [found for arc in space.arcs_from(stop.source) if arc.act == stop.act for found in arc.answered]
        question = procedure.question[stop.step.question or ""]
        leading = {
            under.answer
            for step in procedure.all_steps
            for under in step.under
            if (step.source, step.act) == (stop.source.stage, stop.act) and under.question == question.id
        } - {None}
        assert {answer for name, answer in answered if name == question.id} == leading


def test_answers_that_nothing_to_come_rests_on_are_forgotten() -> None:
    """A position keeps an answer only as long as a step ahead depends on it."""
    procedure = timetable.procedure("2023/constitutional-amendment")
    space = space_of(procedure, Bill(procedure.kind), answering=True)
    assert any(position.answers for position in space.positions)
    for position in space.positions:
        assert {question for question, _ in position.answers} <= ahead(procedure, position.stage).questions


def test_the_same_bill_has_the_same_space() -> None:
    """A space is found once and kept."""
    assert space_of(LAW, Bill("law")) is space_of(LAW, Bill("law"))
    assert space_of(LAW, Bill("law")) is not space_of(LAW)


def test_a_vote_that_is_surely_short_is_another_way_or_none() -> None:
    """Forty-nine of ninety-eight deputies do not adopt a bill, fifty do; without counts the majority is presumed."""
    space = space_of(LAW, Bill("law"))
    position = next(found for found in space.positions if found.stage == "majilis-plenary")
    presumed = Facts(Bill("law"), {}, {}, {}, lambda _: (98,))
    arc = space.follow(position, "majilis.adopt", presumed)
    assert arc is not None
    for ayes, taken in ((50, True), (49, False)):
        counted = attrs.evolve(presumed, votes={"majilis": Tally(ayes, 98 - ayes)})
        assert (space.follow(position, "majilis.adopt", counted) is arc) is taken
