"""Events of the calendar in the record of a bill: they fit wherever it stands, and seldom move it."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from lawflow.law.absences import Absence
from lawflow.law.steps import Step
from lawflow.law.terms import Recess
from lawflow.passage import explain, in_absence
from lawflow.passage.entries import Entry
from lawflow.passage.firing import fire
from lawflow.passage.known import finds_no_session

if TYPE_CHECKING:
    from lawflow.dossiers.dossier import Act
    from lawflow.law.edition import Edition
    from lawflow.law.parliament import Parliament
    from lawflow.law.terms import Term
    from lawflow.passage.entries import Interval
    from lawflow.passage.progress import Progress
    from lawflow.passage.running import Running


def happen(progress: Progress, act: Act, low: date, high: date | None, n: int | None, known: int) -> Entry:
    """Take an event wherever the bill stands; time added what the journal holds after its first ``known`` lines.

    Raises `RefusedError` if the calendar knows that it did not happen then.
    """
    away = explain.absence(progress, act.act, low, high)
    against = [away] if away is not None else [*explain.against_the_calendar(progress, act.act, low, high)]
    if against:
        raise explain.refused(progress, act, against)
    if act.act in progress.parliament.roles.dissolutions:
        _take_as_told(progress, act.act, low, high)
    if act.act in progress.parliament.roles.convocations and high is not None:
        _meet_as_told(progress, act.act, low, high)
    in_absence.ask(progress, act.act, low, high)
    for place, line in enumerate(progress.journal[known:], known):
        if line.act == act.act and line.first <= low and (line.last is None or low <= line.last):
            return progress.number(place, n)
    entry = fire(progress, act, low, high, n) if (progress.state, act.act) in progress.procedure.steps_by else None
    if entry is None:
        stage, edition = progress.state, progress.edition.id
        step = _told(progress.parliament, progress.edition, stage, act.act)
        entry = Entry(n, act.act, low, high, stage, stage, edition, step, supplied=act.supplied)
        progress.write(entry)
    _stop_and_go_on(progress, act.act, low, high)
    return entry


def _stop_and_go_on(progress: Progress, act: str, low: date, high: date | None) -> None:
    """Let the terms that do not run outside the session stand still from an end of all sessions to the next one.

    No text says so: what it then comes to lies between its last day if it did not stand still at all and that if it did
    as long as it can have.
    """
    roles, until = progress.parliament.roles, high or date.max
    ends, begins = act in roles.dissolutions, act in roles.convocations
    if not (ends or begins):
        return

    def at(live: Running) -> Running:
        if not finds_no_session(progress, live.term, live.start[0], until):
            return live
        if ends:
            return live.at(low, high, pauses=True)
        since = live.start[0] if live.paused is None or _counted_anew(progress, live.term) else live.paused[0]
        return attrs.evolve(live, paused=(since, low)).at(low, high, pauses=False)

    progress.run(tuple(at(live) for live in progress.running))


def _counted_anew(progress: Progress, term: Term) -> bool:
    """Say whether a term may begin anew after a time without a session, under the answers chosen."""
    alike = (other for other in progress.procedure.all_terms if other.id == term.id and other.recess is Recess.RESTARTS)
    return term.recess is Recess.RESTARTS or any(
        progress.answers.keys().isdisjoint(under.question for under in other.under) for other in alike
    )


def stay(progress: Progress, stood: Interval, known: int, edition: Edition) -> None:
    """Stand where and when the bill stood before an event that did not move it.

    What the record lacks may have been done before the event. What time did to the bill by then was certain: the
    bill stands at that day.
    """
    lines = progress.journal[known:]
    if any(line.source != line.target and line.act in progress.parliament.roles.events for line in lines):
        return
    moved = [line.first for line in lines[:-1]]
    if progress.edition is not edition:
        moved.append(progress.edition.starts)
    first = max(stood[0], *moved) if moved else stood[0]
    progress.stand_between(first, max(first, stood[1]) if stood[1] is not None else None)


def _take_as_told(progress: Progress, act: str, low: date, high: date | None) -> None:
    """Live without the chamber from the day told on; until when is not known where the calendar does not know of it.

    Where the day is one of several, there is none on which the chamber is surely away.
    """
    calendar, role, until = progress.calendar, progress.parliament.roles[act], high or date.max
    there = [one for one in role.ends if progress.parliament.chambers.on(one, low, until)]
    known = [chamber for chamber in there if calendar.ends_early(chamber, low, until)]
    if known:
        for chamber in known if low == until else ():
            progress.live_by(progress.calendar.ended_on(chamber, low))
        return
    for chamber in there:
        cites = explain.own_articles(progress.parliament, progress.edition, act)
        absence = Absence(chamber, low, until, low, date.max, "the record", cites)
        progress.live_by(calendar.with_absence(absence))


def _meet_as_told(progress: Progress, act: str, low: date, high: date) -> None:
    """Live with the chamber from the day told on, if it was away and when it met was not known."""
    calendar = progress.calendar
    for chamber in progress.parliament.needed_by(act):
        told = tuple(one.over_between(chamber, low, high) for one in calendar.absences)
        if told != calendar.absences:
            calendar = attrs.evolve(calendar, absences=told)
    progress.live_by(calendar)


@lru_cache(maxsize=512)
def _told(parliament: Parliament, edition: Edition, stage: str, act: str) -> Step:
    """Return an event as a step that moves nothing, with the articles of the edition that speak of it."""
    return Step(stage, act, stage, explain.own_articles(parliament, edition, act))
