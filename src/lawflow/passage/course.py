"""The course of terms: which of them end, stand still, go on and start when a bill moves."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from lawflow.law.conditions.condition import met
from lawflow.law.facts import Facts
from lawflow.law.reach import events_ahead
from lawflow.passage.entries import TermEnd
from lawflow.passage.running import Running

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.law.moves import Move
    from lawflow.law.terms import Term
    from lawflow.passage.entries import Interval
    from lawflow.passage.progress import Progress

_DAY = timedelta(days=1)
Course = tuple[tuple[Running, ...], tuple[TermEnd, ...]]
"""The terms that run, and those that ended."""


def after(progress: Progress, move: Move, low: date, high: date | None) -> Course:
    """Return the course of terms after a move made between two days, for a bill that stands where the move led."""
    running: list[Running] = []
    ended: list[TermEnd] = []
    for live in progress.running:
        if move.ends_term(live.term):
            kept = _kept(progress, live, move.step.act, low, high)
            ended.append(TermEnd(live.term, live.start, live.entry, live.day, kept))
        elif move.lets_run(live.term) and not move.last:
            running.append(live.at(low, high, pauses=live.term.id in move.pauses))
        elif live.term.ends_on and not live.is_wait:
            kept = None if _done_unseen(progress, live) else _kept(progress, live, move.step.act, low, high)
            ended.append(TermEnd(live.term, live.start, live.entry, live.day, kept, overtaken=True))
    if move.last:
        return (), tuple(ended)
    if move.starts:
        running = [live for live in running if live.start[1] is not None or live.term not in move.starts]
        running += _started(progress, move, {live.term.id for live in running}, low, high)
    if move.implied:
        running += _implied(progress, move, {live.term.id for live in running}, low)
    return tuple(running), tuple(ended)


def _done_unseen(progress: Progress, live: Running) -> bool:
    """Say whether a bill has come, since a term began, to where the act leads that ends it, though none is on record.

    A law referred before its presentation stands before the President once it is upheld.
    """
    led = {step.target for step in progress.procedure.steps if live.term.ended_by(step)}
    return any(entry.target in led for entry in progress.journal[live.entry + 1 :])


def still_binding(progress: Progress, running: Iterable[Running]) -> tuple[Running, ...]:
    """Return the terms that something to come can still end: the others bind nobody any more."""
    ahead = events_ahead(progress.procedure, progress.state)
    return tuple(live for live in running if not live.term.ends_on or not ahead.isdisjoint(live.term.ends_on))


def holds(progress: Progress, term: Term, low: date, high: date | None) -> bool:
    """Say whether the conditions of a term hold where it starts between two days, such as the track of the bill."""
    if not term.when:
        return True
    facts = Facts(progress.bill, {}, {}, progress.memory, lambda _: (), progress.missed, days=(low, high or date.max))
    return met(term.when, facts)


def _kept(progress: Progress, running: Running, act: str, low: date, high: date | None) -> bool | None:
    """Say whether the act that ends a term keeps it: a lapse does not, and what gives way is no duty.

    That it was missed takes proof.
    """
    if running.term.gives_way:
        return None
    if act == running.term.on_lapse:
        return False
    kept = running.kept_by(low, high)
    return None if kept is False and not progress.shows(running) else kept


def _started(progress: Progress, move: Move, names: set[str], low: date, high: date | None) -> list[Running]:
    """Return the terms that the move starts, but for those that run already, by name, or bind nobody here."""
    place, calendar, tracks = len(progress.journal), progress.calendar, progress.bill.tracks
    return [
        Running(term, _begun(term, move.step.act, low, high), calendar, tracks, place)
        for term in move.begins
        if term.id not in names and (not term.when or holds(progress, term, low, high))
    ]


def _begun(term: Term, act: str, low: date, high: date | None) -> Interval:
    """Return the days between which a term begins that an act done between two days starts."""
    if act not in term.from_eve_of:
        return low, high
    return low - _DAY, high - _DAY if high is not None else None


def _implied(progress: Progress, move: Move, names: set[str], low: date) -> Iterator[Running]:
    """Yield the terms that must have started before the move, though the record does not show when."""
    journal, calendar = progress.journal, progress.calendar
    for term in move.implied:
        if term.id not in names:
            since = max((n for n, entry in enumerate(journal) if entry.target not in term.paused_in), default=0)
            begun = journal[since].first if journal else low
            yield Running(term, (begun, None), calendar, progress.bill.tracks, since)
