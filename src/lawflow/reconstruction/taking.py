"""Taking: a recorded act between its days, and a supplied one between those that the law leaves it."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from lawflow import timetable
from lawflow.dossiers.dossier import Act, When
from lawflow.law.majorities import Tally
from lawflow.law.steps import FromRecord
from lawflow.passage.answers import before_the_change
from lawflow.passage.counted import by_its_counts, only_the_votes
from lawflow.passage.refusal import RefusedError
from lawflow.reconstruction.effort import spend
from lawflow.reconstruction.told_as import as_called

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.law.calendar import Calendar
    from lawflow.law.conditions.condition import Demand, Majority
    from lawflow.law.parliament import Parliament
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.passage.entries import Branches
    from lawflow.passage.passage import Passage

_DAY = timedelta(days=1)


def straight_on(passage: Passage, recorded: RecordedAct) -> Passage | None:
    """Return the passage after an act that follows at once if the act before it is read under another answer.

    Better than an act that the record lacks: the record selects the answer.
    """
    for trial in passage.rivals():
        try:
            take_recorded(trial, recorded)
        except RefusedError:
            continue
        return trial
    return None


def take_recorded(passage: Passage, recorded: RecordedAct) -> None:
    """Take a recorded act between its days. Raises `RefusedError`."""
    spend()
    last = _under_these_rules(passage, recorded.act.act, recorded.low, recorded.high)
    passage.apply(_meant(passage, recorded), n=recorded.n, first=recorded.low, last=last)


def take_counted(passage: Passage, recorded: RecordedAct, refused: RefusedError) -> Passage | None:
    """Return the passage after a vote that its counts disprove: as the vote that they make of it.

    ``None`` if they make none of it, or something else stands against it too.
    """
    if not only_the_votes(refused.blockers):
        return None
    trial = passage.advanced(max(recorded.low, passage.first), before=recorded.act.act)
    counted = by_its_counts(before_the_change(trial) or trial, recorded.act, recorded.low, recorded.high)
    if counted is None:
        return None
    try:
        trial.apply(counted, n=recorded.n, first=recorded.low, last=recorded.high)
    except RefusedError:
        return None
    return trial


def take_repeated(passage: Passage, recorded: RecordedAct) -> Iterator[Passage]:
    """Yield the passage after a vote without counts, if it fell short, so that it was repeated or another one taken.

    Nothing if the record counts it, or if a vote that falls short does not leave the bill where it stands.
    """
    act = recorded.act
    if act.counted or act.act not in repeatable(passage.parliament):
        return
    steps = passage.procedure.steps_by.get((passage.state, act.act), ())
    missed = (majority for step in steps if _falls_short(step) for majority in majorities_of(step))
    votes = {majority.chamber: Tally(0) for majority in missed}
    trial = passage.copy()
    try:
        take_recorded(trial, recorded._replace(act=attrs.evolve(act, votes=votes)))
    except RefusedError:
        return
    if votes and trial.state == passage.state:
        yield trial


@lru_cache(maxsize=8)
def repeatable(parliament: Parliament) -> frozenset[str]:
    """Return the votes that leave a bill where it stands if their counts fall short, by any answer in any edition."""
    procedures = (procedure for edition in timetable.editions(parliament) for procedure in edition.procedures)
    return frozenset(step.act for procedure in procedures for step in procedure.all_steps if _falls_short(step))


@lru_cache(maxsize=1024)
def words_of(procedure: Procedure, act: str) -> tuple[tuple[str, object], ...]:
    """Return the words that a record may say of an act to send it, or one after it, another way than silence does."""
    steps = [step for step in procedure.steps if step.act == act]
    left = {(fact, value.field) for step in steps for fact, value in step.sets if isinstance(value, FromRecord)}
    by_itself = ((one.read.name, one.values[0]) for one in _demands(steps, "act"))
    later = [(one.read.name, one.values[0]) for one in _demands(procedure.steps, "memory")]
    by_another = ((field, value) for name, value in later for fact, field in left if fact == name)
    return tuple(dict.fromkeys((*by_itself, *by_another)))


def _demands(steps: Iterable[Step], where: str) -> Iterator[Demand]:
    """Yield what steps ask to be said, of the act itself or of one before it, and do not presume of silence."""
    for demand in (demand for step in steps for need in step.needs for demand in need.demands):
        if demand.read.where == where and demand.holds and not demand.silent:
            yield demand


def with_words_unsaid(procedure: Procedure, recorded: RecordedAct) -> Iterator[RecordedAct]:
    """Yield the act as if its record said a word more, of those on which it is silent."""
    act = recorded.act
    for name, value in words_of(procedure, act.act):
        if name not in act.says:
            yield recorded._replace(act=attrs.evolve(act, says={**act.says, name: value}))


def is_silent(parliament: Parliament, recorded: RecordedAct) -> bool:
    """Say whether a word that would send an act another way, in whatever edition, is not on record."""
    procedures = (procedure for edition in timetable.editions(parliament) for procedure in edition.procedures)
    asked = (name for procedure in procedures for name, _ in words_of(procedure, recorded.act.act))
    return any(name not in recorded.act.says for name in asked)


def _falls_short(step: Step) -> bool:
    """Say whether a step is a vote that fell short and leaves the bill where it stands."""
    return step.source == step.target and any(not majority.reached for majority in majorities_of(step))


def majorities_of(step: Step) -> Iterator[Majority]:
    """Yield the shares that a step asks to be reached, or to be missed."""
    yield from (majority for need in step.needs for majority in need.majorities)


def _meant(passage: Passage, recorded: RecordedAct) -> Act:
    """Return the act itself, or, for one that stands for any that leads to a stage, the single act that leads there."""
    act = recorded.act
    meant = passage.parliament.roles.stage_meant(act.act)
    if meant is None:
        return as_called(passage, recorded).act
    for step in passage.procedure.steps_from[passage.state]:
        if step.target == meant != step.source and step.act not in passage.parliament.acts.by_clock:
            return attrs.evolve(act, act=step.act)
    return act


def take_supplied(passage: Passage, step: Step, high: date | None, one_of: Branches = ()) -> None:
    """Take one supplied act, which lies between the last act and the next recorded one, and within its terms.

    It lies on a day on which the chambers sit that it needs, and on which the conditions of its step can hold. What the
    next edition does not know was done under this one. A term whose lapse does nothing bounds it not: it may have been
    missed. A lapse whose last day is known is taken by the clock, and leaves the marks of one that nobody supplied.
    Where the act stands on one of several ways (``one_of``), another may have taken longer: no term bounds the day.
    """
    spend()
    known = (r.latest for r in passage.running if r.term.on_lapse == step.act and not r.term.gives_way)
    lapsed = next((latest + _DAY for latest in known if latest is not None), None)
    if lapsed is not None and (high is None or lapsed <= high):
        passage.advance(lapsed)
        return
    by = _under_these_rules(passage, step.act, passage.first, high)
    last = min([*(_lasts(passage, step.act) if not one_of else ()), by or date.max])
    first, until = _days_of(passage.parliament, passage.calendar, step, passage.first, last)
    passage.apply(_supplied(step.act, one_of), first=first, last=until if until < date.max else None)


@lru_cache(maxsize=4096)
def _supplied(act: str, one_of: Branches) -> Act:
    return Act(act, When(), supplied=True, one_of=one_of)


def _lasts(passage: Passage, act: str) -> Iterator[date]:
    """Yield the last days of the terms that an act ends, as far as their lapse does something."""
    for running in passage.running:
        latest = running.latest
        if running.is_wait or running.term.on_lapse is None or latest is None or latest < passage.first:
            continue
        if any(event.partition("@")[0] == act for event in running.term.ends_on):
            yield latest


def _under_these_rules(passage: Passage, act: str, low: date, high: date | None) -> date | None:
    """Return the last day on which an act can have been done that the next edition may not know."""
    until = passage.edition.until
    if until is None or until < low or (high is not None and high <= until):
        return high
    after = timetable.edition_after(passage.edition)
    later = after.procedure(passage.bill.kind) if after is not None else None
    return high if later is not None and act in later.acts else until


@lru_cache(maxsize=16384)
def _days_of(parliament: Parliament, calendar: Calendar, step: Step, first: date, last: date) -> tuple[date, date]:
    """Return the days between two days on which the calendar lets a step be taken, or those if it lets none."""
    days = first, last
    for chamber in parliament.needed_by(step.act):
        days = calendar.sitting_days(chamber, *days)
    for need in step.needs:
        days = need.narrows(calendar, *days)
    return days if days[0] <= days[1] else (first, last)


@lru_cache(maxsize=8192)
def as_supplied(step: Step) -> str:
    """Return all that counts of a step that is supplied: by which row of the law it goes, its passage finds out."""
    return " ".join((step.act, *(need.id for need in step.needs if need.is_narrowing)))
