"""The clock: the lapses of terms, which happen by themselves when they are certain."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import attrs

from lawflow.dossiers.dossier import Act, When
from lawflow.passage.entries import TermEnd

if TYPE_CHECKING:
    from datetime import date

    from lawflow.passage.passage import Passage
    from lawflow.passage.running import Running

_DAY = timedelta(days=1)


def moves_by(passage: Passage, to: date) -> bool:
    """Say whether a lapse or a change of edition lies before the start of a day."""
    until = passage.edition.until
    if until is not None and until < to:
        return True
    for running in passage.running:  # noqa: SIM110 (on the path of every step, where a generator costs)
        if running.lapses_before(to):
            return True
    return False


def take_lapses(passage: Passage, limit: date, before: str | None) -> None:
    """Take every lapse whose last day surely lies before ``limit``, the earliest first.

    A term without a stated effect only becomes missed, and stays until an act ends it late. A lapse
    that the stage knows no step for binds nobody any more.
    """
    while (found := _next(passage, limit, before)) is not None:
        running, last_day = found
        term = running.term
        left = tuple(other for other in passage.running if other is not running)
        if term.on_lapse is None and term.ends_on:
            passage.running = (*left, attrs.evolve(running, lapsed=True))
            passage.missed |= frozenset() if term.indirect else {term.id}
            continue
        passage.running = left
        if term.on_lapse is not None and (passage.state, term.on_lapse) in passage.procedure.steps_by:
            _take(passage, running, term.on_lapse, last_day)


def _next(passage: Passage, limit: date, before: str | None) -> tuple[Running, date] | None:
    """Return the next lapse: on one day the term that started first, then by id."""
    due = [
        (last_day, running.start[0], running.term.id, running)
        for running in passage.running
        if (last_day := running.latest) is not None
        and running.lapses_before(limit)
        and not (running.term.gives_way and running.term.on_lapse == before)
    ]
    if not due:
        return None
    last_day, _, _, running = min(due, key=lambda row: row[:3])
    return running, last_day


def _take(passage: Passage, running: Running, act: str, last_day: date) -> None:
    passage.missed |= {running.term.id}
    passage.memory[f"lapse:{act}"] = last_day
    end = TermEnd(running.term, running.start, running.entry, running.day, kept=False)
    day = last_day + _DAY
    first = running.day + _DAY if running.day is not None else day
    passage.fire(Act(act, When.day(day)), first, day, None, ended=(end,))
