"""Firing: one step taken, with all that it leaves behind, without asking about time."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from lawflow.law.steps import UNDETERMINED
from lawflow.passage import course, explain, known, other_days
from lawflow.passage.entries import Entry
from lawflow.passage.machine import engine_for
from lawflow.passage.waiting import Stop, Turn

if TYPE_CHECKING:
    from datetime import date

    from lawflow.dossiers.dossier import Act
    from lawflow.law.procedure import Procedure
    from lawflow.passage.entries import TermEnd
    from lawflow.passage.progress import Progress


def fire(
    progress: Progress, act: Act, low: date, high: date | None, n: int | None, ended: tuple[TermEnd, ...] = ()
) -> Entry | None:
    """Take the step that the engine allows; return its entry, or ``None`` if it allows none.

    ``ended`` are the terms whose lapse the act is, where the clock takes it by itself. Raises `RefusedError` if the
    record leaves several ways open.
    """
    lapse, source, procedure = bool(ended), progress.state, progress.procedure
    if high is not None and high > progress.calendar.known_until:
        _prove_session(progress, act, high)
    turn = None
    if (source, act.act) in procedure.by_default and not lapse and not act.supplied:
        turn = _turn(progress, act, low, high, n)
    facts = known.facts(progress, act, low, high)
    taken = engine_for(procedure).fire(progress, act.act, facts)
    if taken is None:
        return None
    move, presumed = taken
    step = move.step
    if move.unsure and (blocker := explain.ambiguous(procedure, source, act, facts)) is not None:
        progress.stand_at(source)
        raise explain.refused(progress, act, [blocker])
    if not lapse and turn is not progress.turn:
        progress.turn_at(turn)
    question = None
    if progress.state == UNDETERMINED:
        question = step.question
        _stop(progress, source, Stop(question or "an open question", progress.copy(), act, low, high, n, ended))
    if step.clears or step.sets or step.track:
        progress.follow(step, act.says)
    running = progress.running
    asked = _arising(procedure, progress.bill.initiator, move.asked) if step.asks else move.asked
    asked += _of_its_tracks(progress) if source == procedure.initial else ()
    if running or move.starts or move.implied:
        running, over = course.after(progress, move, low, high)
        ended += over
        if move.turns and other_days.doubted(procedure, move):
            running = other_days.with_rivals(progress, running, (low, high))
            asked += other_days.questions_of(running)
    entry = Entry(
        n,
        act.act,
        low,
        high,
        source,
        progress.state,
        progress.edition.id,
        step,
        presumed,
        ended,
        act.supplied,
        question,
        lapse,
        None,
        act.one_of,
        tuple(act.says.items()) if act.says else (),
    )
    progress.take(entry, running, asked)
    return entry


@lru_cache(maxsize=4096)
def _arising(procedure: Procedure, initiator: str | None, asked: tuple[str, ...]) -> tuple[str, ...]:
    """Return the questions of a step that arise of the bill of an initiator."""
    known = procedure.question
    return tuple(name for name in asked if name not in known or known[name].concerns(initiator))


def _of_its_tracks(progress: Progress) -> tuple[str, ...]:
    """Return the questions that arise of a bill which is on a track from its introduction on, as of one put on it."""
    asked, tracks = progress.procedure.asked_of_tracks, sorted(progress.bill.tracks)
    return tuple(name for track in tracks for name in asked.get(track, ()))


def _prove_session(progress: Progress, act: Act, high: date) -> None:
    """Live by a calendar in which a session whose first day was not read has opened, if a chamber acts by a day."""
    if not progress.parliament.needed_by(act.act):
        return
    opened = progress.calendar.opened_by(high)
    if opened is not progress.calendar:
        progress.live_by(opened)
        progress.run(tuple(attrs.evolve(running, calendar=opened) for running in progress.running))


def _turn(progress: Progress, act: Act, low: date, high: date | None, n: int | None) -> Turn[Progress]:
    """Return how a bill stands whose act follows the default answer to a question; nothing before is taken back."""
    before = progress.copy()
    before.turn_at(None)
    return Turn(progress.procedure.by_default[progress.state, act.act], before, act, low, high, n)


def _stop(progress: Progress, source: str, stop: Stop[Progress]) -> None:
    """Wait for an answer; before, the bill stood where the act found it."""
    stop.before.stand_at(source)
    progress.wait_at(stop)
