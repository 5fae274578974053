"""The clock: what happens by itself as days pass, the lapses of terms and the change of edition."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from lawflow.dossiers.dossier import Act, When
from lawflow.passage import crossing
from lawflow.passage.entries import TermEnd
from lawflow.passage.firing import fire
from lawflow.passage.known import finds_no_session

if TYPE_CHECKING:
    from datetime import date

    from lawflow.passage.progress import Progress
    from lawflow.passage.running import Running

_DAY = timedelta(days=1)


def advance(progress: Progress, to: date, before: str | None = None) -> None:
    """Move to the start of a day: take the lapses that are certain by then, and cross into new editions.

    ``before`` names the act about to be recorded; a term that the law may set otherwise gives
    way to it. Raises `NoEditionError` if no edition is known for the day.
    """
    while moves_by(progress, to):
        boundary = crossing.boundary(progress, before)
        if boundary is None or boundary > to:
            _take_lapses(progress, to, before)
            break
        _take_lapses(progress, boundary, before)
        if crossing.boundary(progress, before) is None:
            break
        crossing.cross(progress, boundary)
    progress.wait_until(to)


def moves_by(progress: Progress, to: date) -> bool:
    """Say whether a lapse, a change of edition or the end of a wait for a chamber lies before the start of a day."""
    until = progress.edition.until
    if until is not None and until < to:
        return True
    if progress.state in progress.procedure.waiting and _meets(progress, to) is not None:
        return True
    for running in progress.running:  # on the path of every step: most terms end later, which needs no call
        if running.stirs is not None and running.stirs < to and (running.open_question or running.lapses_before(to)):
            return True
    return False


def _take_lapses(progress: Progress, limit: date, before: str | None) -> None:
    """Take all that the clock does before ``limit``, the earliest first: lapses, and the end of a wait for a chamber.

    A term without a stated effect only becomes missed, and stays until an act ends it late. A lapse
    that the stage knows no step for binds nobody any more.
    """
    while True:
        due, meets = _next(progress, limit, before), _meets(progress, limit)
        if meets is not None and (due is None or meets[1] <= due[1] + _DAY):
            if not _go_on(progress, *meets):
                return
        elif due is not None:
            _lapse(progress, *due)
        else:
            return


def _lapse(progress: Progress, running: Running, last_day: date) -> None:
    """Take the lapse of a term whose last day surely is over."""
    act = running.term.on_lapse
    if act is None and running.term.ends_on:
        progress.outlast(running)
        return
    progress.drop(running)
    if act is not None and (progress.state, act) in progress.procedure.steps_by:
        progress.lapse(running, last_day)
        _take(progress, running, act, last_day)


def _meets(progress: Progress, limit: date) -> tuple[date, date] | None:
    """Return the days between which the chamber meets for which the bill waits, if it surely does by a day."""
    if progress.state not in progress.procedure.waiting:
        return None
    chamber = progress.procedure.waits_for(progress.state)
    if chamber is None:
        return None
    first, last = progress.calendar.meets_by(chamber, progress.first, progress.last or progress.first)
    return (first, last) if last is not None and last <= limit else None


def _go_on(progress: Progress, first: date, last: date) -> bool:
    """Let the bill go on where it lay, the chamber having met; say whether it did."""
    act = progress.procedure.waiting[progress.state]
    return fire(progress, Act(act, When.day(last)), first, last, None) is not None


def _next(progress: Progress, limit: date, before: str | None) -> tuple[Running, date] | None:
    """Return the next lapse: on one day the term that started first, then by id."""
    due = [
        (last_day, running.start[0], running.term.id, running)
        for running in progress.running
        if (last_day := running.latest) is not None
        and running.lapses_before(limit)
        and not (running.term.gives_way and running.term.on_lapse == before)
        and not _may_have_stood_still(progress, running, last_day)
    ]
    if not due:
        return None
    last_day, _, _, running = min(due, key=lambda row: row[:3])
    return running, last_day


def _may_have_stood_still(progress: Progress, running: Running, last_day: date) -> bool:
    """Say whether a term that does not run outside the session may have found none, beside the stops that are known."""
    since = running.pauses[-1][1][0] if running.pauses else running.start[0]
    return finds_no_session(progress, running.term, since, last_day)


def _take(progress: Progress, running: Running, act: str, last_day: date) -> None:
    end = TermEnd(
        running.term, running.start, running.entry, running.day, kept=None if running.term.gives_way else False
    )
    day = last_day + _DAY
    first = running.day + _DAY if running.day is not None else day
    fire(progress, Act(act, When.day(day)), first, day, None, ended=(end,))
