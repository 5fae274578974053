"""The course of terms: which of them end, stand still, go on and start when a bill moves."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from lawflow.law.conditions.condition import met
from lawflow.law.facts import Facts
from lawflow.law.reach import events_ahead, steps_ahead
from lawflow.law.sources import Footing
from lawflow.passage.entries import TermEnd
from lawflow.passage.known import finds_no_session, sits_on
from lawflow.passage.running import Running

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from lawflow.law.bills import Bill
    from lawflow.law.calendar import Calendar
    from lawflow.law.moves import Move
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term
    from lawflow.passage.entries import Entry, Interval
    from lawflow.passage.progress import Progress

_DAY = timedelta(days=1)
_NOTHING: Final[Mapping[str, object]] = MappingProxyType({})
Course = tuple[tuple[Running, ...], tuple[TermEnd, ...]]
"""The terms that run, and those that ended."""


def after(progress: Progress, move: Move, low: date, high: date | None) -> Course:
    """Return the course of terms after a move made between two days, for a bill that stands where the move led.

    Where someone else acts after a term without effect was over, what the term asks for may have been done unseen.
    """
    running: list[Running] = []
    ended: list[TermEnd] = []
    for live in progress.running:
        term = live.term
        if move.ended(term):
            ended.append(TermEnd(term, live.start, live.entry, live.day, _kept(progress, live, move, low, high)))
        elif not move.last and move.lets_run(term):
            pauses = term.id in move.pauses or (
                live.paused is not None and finds_no_session(progress, term, low, high or low)
            )
            running.append(live.at(low, high, pauses=pauses))
        elif term.ends_on and not live.is_wait:
            kept = _overtaken(progress, live, move, low, high)
            ended.append(TermEnd(term, live.start, live.entry, live.day, kept, overtaken=True))
    if move.last:
        return (), tuple(ended)
    if running and move.starts:
        running = [live for live in running if live.start[1] is not None or live.term not in move.starts]
    if running and move.anew:
        running = [live for live in running if live.term.id not in move.anew]
    if move.begins:
        running += _started(progress, move, {live.term.id for live in running}, low, high)
    if move.implied:
        running += _implied(progress, move, running, low, high)
    return tuple(running), tuple(ended)


def _overtaken(progress: Progress, live: Running, move: Move, low: date, high: date | None) -> bool | None:
    """Say whether a term was kept that something else overtook: missed only if nothing can have been done unseen."""
    kept = None if _done_unseen(progress, live) else _kept(progress, live, move, low, high)
    by_others = live.term.on_lapse is None and move.step.act not in progress.parliament.acts.by_clock
    return None if kept is False and by_others else kept


def shows_missed(progress: Progress, live: Running) -> bool:
    """Say whether the record shows a term whole that is over, and what it asks for cannot have been done unseen.

    What was done in time may not be written down: only an act recorded after the last day, that could not be done once
    the term was kept, shows that it was not.
    """
    if live.latest is None or not _shows(progress, live) or _done_unseen(progress, live):
        return False
    later = [one.act for one in progress.journal[live.entry + 1 :] if one.n is not None and one.first > live.latest]
    return not _open_after(progress.procedure, live.term).issuperset(later)


def _shows(progress: Progress, running: Running) -> bool:
    """Say whether the text and the record show a term whole, so that it can be said that it was missed.

    The text states it, also from when it runs and that it goes on, the act that starts it is not one that the record
    lacks, and it is no term for sending, which no record shows.
    """
    term, began = running.term, progress.journal[running.entry]
    stated = term.footing is Footing.STATED and not term.indirect
    whole = stated and not began.supplied and not term.is_unstated_from(began.act, began.target)
    return whole and not goes_on_by_inference(progress, running)


def goes_on_by_inference(progress: Progress, live: Running) -> str:
    """Return the act after which no text says that a term goes on, if there was one since it began; else nothing."""
    since = progress.journal[live.entry + 1 :] if live.term.inferred_after else ()
    return next((one.act for one in since if live.term.is_inferred_after(one.act, one.target)), "")


def _done_unseen(progress: Progress, live: Running) -> bool:
    """Say whether a bill has come, since a term began, to where the act leads that ends it, though none is on record.

    A law referred before its presentation stands before the President once it is upheld.
    """
    since = progress.journal[live.entry + 1 :]
    return bool(since) and not _led_to(progress.procedure, live.term).isdisjoint([entry.target for entry in since])


@lru_cache(maxsize=4096)
def _open_after(procedure: Procedure, term: Term) -> frozenset[str]:
    """Return the acts that a procedure provides for once a term is kept, however far the bill has come since."""
    return frozenset(step.act for step in steps_ahead(procedure, _led_to(procedure, term)))


@lru_cache(maxsize=4096)
def _led_to(procedure: Procedure, term: Term) -> frozenset[str]:
    """Return the stages to which the acts lead that end a term."""
    return frozenset(step.target for step in procedure.steps if term.ended_by(step))


def still_binding(progress: Progress, running: Iterable[Running]) -> tuple[Running, ...]:
    """Return the terms that something to come can still end: the others bind nobody any more."""
    ahead = events_ahead(progress.procedure, progress.state)
    return tuple(live for live in running if not live.term.ends_on or not ahead.isdisjoint(live.term.ends_on))


def holds(progress: Progress, term: Term, low: date, high: date | None) -> bool:
    """Say whether the conditions of a term hold where it starts between two days, such as the track of the bill."""
    return not term.when or met(term.when, _facts(progress, low, high))


def _facts(progress: Progress, low: date, high: date | None) -> Facts:
    """Return what the conditions of terms may look at: the bill, its record and who sits, but nothing of an act."""
    return _of_days(progress.bill, progress.calendar, low, high, progress.memory, progress.missed)


def _of_days(
    bill: Bill,
    calendar: Calendar,
    low: date,
    high: date | None,
    memory: Mapping[str, object] = _NOTHING,
    missed: Collection[str] = (),
) -> Facts:
    """Return what is known of a bill and of some days; of what was done before, what is given."""
    days = (low, high or date.max)
    return Facts(
        bill, {}, {}, memory, _no_seats, missed, sits=lambda chamber: sits_on(calendar, chamber, *days), days=days
    )


def _no_seats(_: str) -> tuple[int, ...]:
    return ()


def _kept(progress: Progress, running: Running, move: Move, low: date, high: date | None) -> bool | None:
    """Say whether the act that ends a term keeps it: a lapse does not, and what gives way is no duty.

    That it was missed takes proof: it was so under every answer on which its last day depends. Where a chamber meets
    again, what was done while it was away is not told by that.
    """
    if running.term.gives_way or move.convenes:
        return None
    if move.step.act == running.term.on_lapse:
        return False
    kept = running.kept_by(low, high)
    if kept is False and any(running.under(rival).kept_by(low, high) is not False for rival in running.rivals):
        return None
    return None if kept is False and not _shows(progress, running) else kept


def _started(progress: Progress, move: Move, names: Collection[str], low: date, high: date | None) -> list[Running]:
    """Return the terms that the move starts, but for those that run already, by name, or bind nobody here."""
    journal, calendar, bill = progress.journal, progress.calendar, progress.bill
    if move.looks_back:
        begun = _begin(move, _facts(progress, low, high), calendar, (low, high), journal, len(journal))
    else:
        begun = _begun(move, bill, calendar, low, high, len(journal))
    started = [live for live in begun if live.term.id not in names] if names else [*begun]
    return _one_of_each(started, move.step) if move.doubles else started


@lru_cache(maxsize=16384)
def _begun(move: Move, bill: Bill, calendar: Calendar, low: date, high: date | None, place: int) -> tuple[Running, ...]:
    """Return the terms that a move starts whatever was done before it, those that run already among them.

    Made once: a record is gone through again and again where it leaves ways open.
    """
    return _begin(move, _of_days(bill, calendar, low, high), calendar, (low, high), (), place)


def _begin(
    move: Move, facts: Facts, calendar: Calendar, days: Interval, journal: Iterable[Entry], place: int
) -> tuple[Running, ...]:
    """Return the terms that a move starts between two days whose conditions hold; some stand still from the start."""
    began = [
        (term, start_of(journal, term, _eve(days) if move.step.act in term.from_eve_of else days))
        for term in move.begins
        if met(term.when, facts)
    ]
    return tuple(
        Running(term, start, calendar, facts.bill.tracks, place, paused=days if term.id in move.pauses else None)
        for term, start in began
    )


def _one_of_each(started: list[Running], step: Step) -> list[Running]:
    """Return the terms that a step starts: where an unknown day leaves two of one id, the one that proves less."""
    found: dict[str, Running] = {}
    for live in started:
        stated = live.term.footing is Footing.STATED and not live.term.is_unstated_from(step.act, step.target)
        if live.term.id not in found or not stated:
            found[live.term.id] = live
    return list(found.values())


def start_of(journal: Iterable[Entry], term: Term, begun: Interval) -> Interval:
    """Return the days in which a term began that an act starts: of an earlier act, or of a receipt that none tells."""
    if term.from_receipt:
        return begun[0], None
    if not term.counted_from:
        return begun
    counted = (entry for entry in journal if entry.act == term.counted_from)
    return next(((entry.first, entry.last) for entry in counted), begun)


def _eve(days: Interval) -> Interval:
    """Return the days between which the eve of an act lies that was done between two days."""
    return days[0] - _DAY, days[1] - _DAY if days[1] is not None else None


def _implied(progress: Progress, move: Move, running: Iterable[Running], low: date, high: date | None) -> list[Running]:
    """Return the terms that must have started before the move, though the record does not show when.

    They stood still with the bill: from the first act that stopped it to the move. None in whose place one runs that an
    older edition began.
    """
    names = {live.term.id for live in running}
    lapses = {live.term.on_lapse for live in running} - {None}
    implied = []
    for term in move.implied:
        if term.id not in names and term.on_lapse not in lapses:
            since, halt = _stood_still(progress, term)
            begun = progress.journal[since].first if progress.journal else low
            pauses = ((halt, (low, high)),) if halt is not None else ()
            implied.append(Running(term, (begun, None), progress.calendar, progress.bill.tracks, since, pauses))
    return implied


def _stood_still(progress: Progress, term: Term) -> tuple[int, Interval | None]:
    """Return the first act since which a term can have begun unseen, and when it then first stood still.

    A stage where it stands still is one where it can have begun to run if the act that starts it then is open there.
    """
    journal, procedure = progress.journal, progress.procedure
    starting = (step for step in procedure.steps if term.started_by(step))
    begins = {step.source for step in starting if step.target not in term.paused_in}
    since = next((n for n in range(len(journal) - 1, -1, -1) if journal[n].target not in term.paused_in), -1) + 1
    if since == len(journal) or (since and journal[since].target not in begins):
        since -= 1
    still = (entry for entry in journal[since:] if entry.target in term.paused_in and entry.target not in begins)
    halt = next(still, None)
    return max(since, 0), None if halt is None else (halt.first, halt.last)
