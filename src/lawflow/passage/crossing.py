"""A change of edition while a bill is pending: its stage and its running terms go over as the succession says."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

import attrs

from lawflow import timetable
from lawflow.errors import NoEditionError
from lawflow.law import days
from lawflow.law.edition import LAPSED
from lawflow.law.steps import UNDETERMINED
from lawflow.passage import course
from lawflow.passage.entries import Entry
from lawflow.passage.running import Rival, Running
from lawflow.passage.waiting import Stop
from lawflow.tongues import say

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Stage
    from lawflow.law.succession import Handover
    from lawflow.law.terms import Term
    from lawflow.passage.entries import Interval
    from lawflow.passage.progress import Progress, S

_DAY = timedelta(days=1)
SUCCESSION: Final = "clock.succession"
"""What the journal calls the change of edition; no act of the vocabulary, since nobody does it."""


def boundary(progress: Progress, before: str | None = None) -> date | None:
    """Return the first day of the next edition, unless publication and taking effect are all that is left.

    A bill that has ended crosses only where ``before``, the act about to be taken, may open it again.
    """
    if progress.edition.until is None:
        return None
    if progress.outcome != "pending":
        reopens = (
            before is not None
            and before not in progress.parliament.roles.completing
            and progress.procedure.steps_from[progress.state]
        )
        if not reopens:
            return None
    return progress.edition.until + _DAY


def cross(progress: S, day: date) -> None:
    """Go over into the edition that starts on a day. Raises `NoEditionError` if it is not known."""
    old = progress.edition
    new = timetable.edition_after(old)
    if new is None:
        message = say(
            "no edition covers {day}: {id} ends on {until}, and the rules since then are not in this version",
            day=days.day(day),
            id=old.id,
            until=days.day(old.until or day),
        )
        raise NoEditionError(message)
    go_over(progress, new, day)


def go_over(progress: S, new: Edition, day: date) -> None:
    """Go over into an edition that starts on a day, as it says of a bill that stands there."""
    old, snapshot, stood = progress.edition, progress.copy(), progress.procedure.stage[progress.state]
    cell = new.handover(progress.bill.kind, progress.state)
    progress.cross(new)
    if progress.state == progress.procedure.initial:
        return
    source, since = progress.state, _since(progress, cell)
    progress.stand_at(_into(progress, cell, since))
    question = cell.question if cell is not None else None
    if question is not None:
        progress.ask(question)
    if progress.state == UNDETERMINED:
        progress.run(())
        progress.wait_at(Stop(question or f"{old.id}→{new.id}", snapshot, None, day, day, None))
    else:
        kept = (live for live in _carried_over(progress, cell, since, day) if not _left_behind(progress, live, stood))
        progress.run(course.still_binding(progress, kept))
    if source != progress.state:
        stage = progress.state
        progress.write(Entry(None, SUCCESSION, day, day, source, stage, new.id, None, question=question, handover=cell))


def foreseen(progress: S) -> S:
    """Return the bill with terms that outlast its edition as they are after it, if a question then gives their end.

    It stands where it stood: only until when it is due is told, by each answer.
    """
    until = progress.edition.until
    if until is None or all(_ends_by(live, until) for live in progress.running):
        return progress
    question = _asked_of_terms(progress)
    if question is None:
        return progress
    over = progress.copy()
    cross(over, until + _DAY)
    told = tuple(_foreseen(live, question, over.running, until) for live in progress.running)
    if told == progress.running:
        return progress
    twin = progress.copy()
    twin.run(told)
    if question not in twin.asked:
        twin.ask(question)
    return twin


def _asked_of_terms(progress: Progress) -> str | None:
    """Return the question that the next change of edition asks of the terms of a bill that stands where it does."""
    new = timetable.edition_after(progress.edition) if boundary(progress) is not None else None
    cell = new.handover(progress.bill.kind, progress.state) if new is not None else None
    return cell.terms if cell is not None and cell.terms in progress.procedure.question else None


def _ends_by(live: Running, until: date) -> bool:
    """Say whether a term does not outlast a day; of a wait that does not matter."""
    return live.is_wait or (live.latest is not None and live.latest <= until)


def _foreseen(live: Running, question: str, after: tuple[Running, ...], until: date) -> Running:
    if _ends_by(live, until):
        return live
    same = (one for one in after if one.entry == live.entry and question in {rival.question for rival in one.rivals})
    return next((one for one in same if one.term.id == live.term.id or _succeeds(one.term, live.term)), live)


def _since(progress: Progress, cell: Handover | None) -> Interval | None:
    """Return the days between which the act that the cell asks about was done at the stage where the bill stands."""
    if cell is None or cell.already is None:
        return None
    act = cell.already.act
    done = (entry for entry in reversed(progress.journal) if entry.source == progress.state)
    return next(((entry.first, entry.last) for entry in done if entry.act == act), None)


def _into(progress: Progress, cell: Handover | None, since: Interval | None) -> str:
    """Return the stage in the new edition, or ``undetermined`` where the law does not say."""
    if cell is None:
        return UNDETERMINED
    if cell.already is not None and since is not None:
        return cell.already.into
    into = LAPSED if cell.rule == "lapses" else cell.into
    if cell.question is not None:
        answer = progress.answers.get(cell.question, "")
        into = dict(cell.answers).get(answer, into)
        if answer in cell.back[:1]:
            into = str(progress.memory.get(cell.back[1], into))
    return into if into is not None and into in progress.procedure.stage else UNDETERMINED


def _carried_over(progress: Progress, cell: Handover | None, since: Interval | None, day: date) -> tuple[Running, ...]:
    """Return the terms that run in the new edition, with the one that has run since the act the cell asks about."""
    running = progress.running
    if cell is not None and cell.already is not None and since is not None:
        calendar, tracks, place = progress.calendar, progress.bill.tracks, len(progress.journal)
        begun = (term for term in progress.procedure.terms if term.id == cell.already.term)
        running += tuple(Running(term, since, calendar, tracks, place) for term in begun)
    return tuple(_carried(progress, live, _rule(cell, live), day) for live in running)


def _left_behind(progress: Progress, running: Running, stood: Stage) -> bool:
    """Say whether a term of where a bill ``stood`` binds nobody at another stage, or before another organ.

    It has no effect, is not over, asks for no sending, and the new edition does not know it: so the fifteen days of
    each chamber on objections that go to a joint session, or to the Kurultai.
    """
    term, stands = running.term, progress.procedure.stage[progress.state]
    if (stands.id, stands.organ) == (stood.id, stood.organ) or term.on_lapse is not None or running.is_wait:
        return False
    if term.indirect or running.lapsed:
        return False
    return all(other.id != term.id and not _succeeds(other, term) for other in progress.procedure.terms)


def _rule(cell: Handover | None, running: Running) -> str:
    """Return what a cell says of a running term."""
    if cell is None or (cell.terms_of and running.term.id not in cell.terms_of):
        return "continue"
    return cell.terms


def _carried(progress: Progress, running: Running, rule: str, day: date) -> Running:
    """Return a running term in the new edition: it goes on, starts anew, or its date is an open question."""
    known = (term for term in progress.procedure.terms if alike(term, running.term))
    same = next((term for term in known if course.holds(progress, term, *running.start)), None)
    question = progress.procedure.question.get(rule)
    if rule == "continue" or running.is_wait:
        return attrs.evolve(running, term=same or running.term)
    ways = ways_of(progress.procedure, same or running.term, running.start, day, kept=same is not None)
    if question is None:
        into, start = ways["b"]
        return attrs.evolve(running, term=into, start=start)
    progress.ask(rule)
    rivals = tuple(Rival(rule, answer, *ways[answer]) for answer in question.answer_ids())
    chosen = progress.answers.get(rule) or question.default
    if chosen is None:
        (into, start), (_, anew) = ways["a"], ways["b"]
        return attrs.evolve(running, term=into, start=start, open_question=rule, rival_start=anew, rivals=rivals)
    into, start = ways[chosen]
    return attrs.evolve(running, term=into, start=start, rivals=rivals)


def alike(new: Term, old: Term) -> bool:
    """Say whether a term of the new edition is the old one: it bears its name, and some act ends both.

    So the seven days of the Mäjilis on the commission's conclusion are not those of sending its text to the Senate.
    """
    return new.id == old.id and not set(new.ends_on).isdisjoint(old.ends_on)


def ways_of(
    procedure: Procedure, term: Term, start: Interval, day: date, *, kept: bool = True
) -> dict[str, tuple[Term, Interval]]:
    """Return what becomes of a term that began before a change of edition, by answer, and when it then began.

    a: it goes on; b: it starts anew on the day of the change; c: the term in its place counts from the old start.
    ``kept`` says that the new edition has the term itself, so that none takes its place.
    """
    anew = term if kept else next((other for other in procedure.terms if _succeeds(other, term)), term)
    return {"a": (term, start), "b": (anew, (day, day)), "c": (anew, start)}


def _succeeds(new: Term, old: Term) -> bool:
    """Say whether a term of the new edition takes the place of an old one of another name."""
    if old.on_lapse is not None:
        return new.on_lapse == old.on_lapse
    return (new.starts_on, new.ends_on) == (old.starts_on, old.ends_on)
