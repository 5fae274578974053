"""The space as arrays: the same histories, refusal for refusal, for many bills at once."""

from __future__ import annotations

import random
from typing import TYPE_CHECKING

import pytest

from lawflow import timetable
from lawflow.errors import NotInstalledError
from lawflow.law.bills import Bill
from lawflow.law.moves import moves
from lawflow.law.steps import UNDETERMINED
from lawflow.space import tables as module
from lawflow.space.space import space_of
from tests.space.bills import Bare, each_procedure, each_tried, random_act, random_bill, random_facts

if TYPE_CHECKING:
    from lawflow.law.procedure import Procedure

np = pytest.importorskip("numpy", reason="numpy comes with the extra `sim`, and lawflow does without it elsewhere")
HERD = 80
LENGTH = 14


@each_tried
def test_arrays_space_and_machine_accept_the_same_histories_refusal_for_refusal(procedure: Procedure) -> None:
    """A herd of bills of one sort walks at random: in every act all three take the same step, or refuse."""
    accepted = refused = 0
    for sort in range(3):
        chance = random.Random(f"{procedure.id} {sort}")
        bill = random_bill(procedure, chance)
        space = space_of(procedure, bill)
        tables = module.tables_of(space)
        number = {position: n for n, position in enumerate(tables.positions)}
        herd = [Bare(procedure, bill) for _ in range(HERD)]
        places = np.zeros(HERD, dtype=np.int32)
        for _ in range(LENGTH):
            acts = [random_act(procedure, bare.state, chance) for bare in herd]
            acts = [act if act in tables.act else tables.acts[0] for act in acts]
            known = [
                bare.facts(random_facts(procedure, bare.state, act, chance))
                for bare, act in zip(herd, acts, strict=True)
            ]
            arcs = tables.taken(
                places, np.array([tables.act[act] for act in acts], dtype=np.int32), tables.codes(known)
            )
            for n, (bare, act, facts) in enumerate(zip(herd, acts, known, strict=True)):
                arc = space.follow(tables.positions[places[n]], act, facts)
                step = bare.take(act, facts)
                told = None if arcs[n] == module.REFUSED else tables.steps[tables.arc_step[arcs[n]]]
                assert (arc.step if arc is not None else None) is step is told, (bare.state, act)
                accepted, refused = accepted + (step is not None), refused + (step is None)
            places = tables.after(places, arcs)
            assert places.tolist() == [
                number[space.position(bare.state, bare.memory, bare.bill.tracks)] for bare in herd
            ]
    assert min(accepted, refused) > HERD


@each_procedure
def test_the_arrays_tell_of_every_arc(procedure: Procedure) -> None:
    """Each arc of the space stands in them, in order, from its position to its target by its step."""
    space = space_of(procedure, Bill(procedure.kind))
    tables = module.tables_of(space)
    rows = {
        (tables.positions[source], tables.steps[step], tables.positions[target])
        for source, step, target in zip(tables.arc_source, tables.arc_step, tables.arc_target, strict=True)
    }
    assert rows == {(arc.source, arc.step, arc.target) for arc in space.arcs}
    assert len(tables.first) == len(tables.positions) * len(tables.acts) + 1
    assert tables.first[-1] == len(tables.arc_step)
    assert (np.diff(tables.first) >= 0).all()
    stages = [stage.id for stage in procedure.stages]
    assert [stages[n] for n in tables.position_stage] == [position.stage for position in tables.positions]


@each_procedure
def test_the_terms_of_a_step_stand_in_its_bits(procedure: Procedure) -> None:
    """What a step starts, ends and lets stand still is what its move does."""
    tables = module.tables_of(space_of(procedure, Bill(procedure.kind)))
    assert len(tables.terms) <= 64
    does = {move.step: move for move in moves(procedure)}

    def named(bits: int) -> set[str]:
        return {term for n, term in enumerate(tables.terms) if bits >> n & 1}

    for n, step in enumerate(tables.steps):
        move = does[step]
        assert named(int(tables.starts[n])) == {term.id for term in move.begins}
        assert named(int(tables.ends[n])) == set(move.ends)
        assert named(int(tables.pauses[n])) == set(move.pauses)


def test_nothing_leaves_an_open_question() -> None:
    """A bill that the law does not tell where to go stays there, whatever is tried."""
    space = space_of(timetable.procedure("2023/law"), Bill("law"))
    tables = module.tables_of(space)
    (stop,) = [n for n, position in enumerate(tables.positions) if position.stage == UNDETERMINED]
    every = np.arange(len(tables.acts), dtype=np.int32)
    codes = np.zeros((len(every), len(tables.inputs.all)), dtype=np.int32)
    assert (tables.taken(np.full(len(every), stop), every, codes) == module.REFUSED).all()


def test_arrays_are_made_where_an_open_question_stops_a_bill() -> None:
    """Where answers are taken on the way the procedure changes: that is refused, not guessed."""
    procedure = timetable.procedure("2026/constitutional-amendment")
    with pytest.raises(ValueError, match="answer it in the procedure"):
        module.tables_of(space_of(procedure, Bill(procedure.kind), answering=True))


def test_without_numpy_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """The refusal says what to install."""
    monkeypatch.setattr(module, "np", None)
    with pytest.raises(NotInstalledError, match=r"lawflow\[sim\]"):
        module.tables_of(space_of(timetable.procedure("2026/law"), Bill("law")))
