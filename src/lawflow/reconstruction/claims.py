"""What a record claims: a passage moved by an irregular act as if it were lawful."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from lawflow.law.conditions.condition import unmet
from lawflow.law.facts import Facts
from lawflow.law.moves import move_of
from lawflow.law.reach import stages_ahead
from lawflow.passage import course
from lawflow.passage.entries import Entry

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.law.moves import Move
    from lawflow.law.steps import Step
    from lawflow.passage.passage import Passage


def claims(passage: Passage, recorded: RecordedAct) -> tuple[Passage, ...]:
    """Return where an act can claim to take a bill: onward, or back to where the act would have been open."""
    onward, back = passage.copy(), passage.copy()
    forced(onward, recorded)
    forced(back, recorded, back=True)
    return (onward,) if back.state == onward.state else (onward, back)


def forced(passage: Passage, recorded: RecordedAct, *, back: bool = False) -> None:
    """Move a passage as the record claims, whatever the law says; stay if the act leads nowhere.

    An act that leads nowhere from here on can claim to take the bill ``back`` to where it would have been open.
    """
    act, low = recorded.act, max(recorded.low, passage.first)
    high = recorded.high if recorded.high is None or recorded.high >= low else low
    move = _claimed_move(passage, recorded, back=back)
    if move is None:
        return
    step = move.step
    source = passage.state
    passage.stand_at(step.target)
    passage.follow(step, act.says)
    running, _ = course.after(passage, move, low, high)
    passage.take(Entry(recorded.n, act.act, low, high, source, step.target, passage.edition.id, step), running)


def _claimed_move(passage: Passage, recorded: RecordedAct, *, back: bool) -> Move | None:
    """Return the step that the record claims: from here, else from the nearest stage ahead.

    A bill whose path has ended is taken up from anywhere: the record goes on as if it had not.
    Where the law is silent on what the act leads to, the record is read under the first answer that takes it on.
    """
    days = recorded.low, recorded.high or date.max
    facts = Facts(passage.bill, recorded.act.says, {}, passage.memory, lambda _: (1,), passage.missed, days=days)
    rank = stages_ahead(passage.procedure, [passage.state])
    ahead = [step for step in passage.procedure.steps if step.act == recorded.act.act]
    onward = ahead if passage.over else [step for step in ahead if step.source in rank]
    open_steps = onward or (ahead if back else [])

    def cost(step: Step) -> tuple[int, int, int]:
        lacking = unmet(step.needs, facts)
        return rank.get(step.source, 10_000), sum(need.decides_route for need in lacking), len(lacking)

    best = min(open_steps, key=cost, default=None)
    if best is None:
        return None
    return move_of(passage.procedure, best) if best.question is None else next(_answered(passage, best), None)


def _answered(passage: Passage, step: Step) -> Iterator[Move]:
    """Yield what an act that stops at an open question leads to under each answer, taking that answer."""
    question = step.question or ""
    known = passage.procedure.question.get(question)
    for answer in known.answer_ids() if known is not None else ():
        procedure = passage.procedure.under({question: answer})
        for under in procedure.steps_by.get((step.source, step.act), ()):
            if under.question is None:
                passage.answer(question, answer)
                yield move_of(procedure, under)
