"""Taking: a recorded act between its days, and a supplied one between those that the law leaves it."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import attrs

from lawflow import timetable
from lawflow.dossiers.dossier import Act, When
from lawflow.passage.counted import by_its_counts, only_the_votes
from lawflow.passage.refusal import RefusedError

if TYPE_CHECKING:
    from datetime import date

    from lawflow.dossiers.dossier import RecordedAct
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
    last = _under_these_rules(passage, recorded.act.act, recorded.low, recorded.high)
    passage.apply(_meant(passage, recorded.act), n=recorded.n, first=recorded.low, last=last)


def take_counted(passage: Passage, recorded: RecordedAct, refused: RefusedError) -> Passage | None:
    """Return the passage after a vote that its counts disprove: as the vote that they make of it.

    ``None`` if they make none of it, or something else stands against it too.
    """
    if not only_the_votes(refused.blockers):
        return None
    trial = passage.advanced(max(recorded.low, passage.first), before=recorded.act.act)
    counted = by_its_counts(trial, recorded.act, recorded.low, recorded.high)
    if counted is None:
        return None
    try:
        trial.apply(counted, n=recorded.n, first=recorded.low, last=recorded.high)
    except RefusedError:
        return None
    return trial


def _meant(passage: Passage, act: Act) -> Act:
    """Return the act itself, or, for one that stands for any that leads to a stage, the single act that leads there."""
    meant = passage.parliament.roles.stage_meant(act.act)
    if meant is None:
        return act
    for step in passage.procedure.steps_from[passage.state]:
        if step.target == meant and step.act not in passage.parliament.acts.by_clock:
            return attrs.evolve(act, act=step.act)
    return act


def take_supplied(passage: Passage, act: str, high: date | None, one_of: Branches = ()) -> None:
    """Take one supplied act, which lies between the last act and the next recorded one, and within its terms.

    What the next edition does not know was done under this one. A term whose lapse does nothing bounds it not: it may
    have been missed.
    A lapse whose last day is known is taken by the clock, and leaves the same marks as one that nobody supplied.
    """
    known = (r.latest for r in passage.running if r.term.on_lapse == act and not r.term.gives_way)
    day = next((latest + _DAY for latest in known if latest is not None), None)
    if day is not None and (high is None or day <= high):
        passage.advance(day)
        return
    last = _under_these_rules(passage, act, passage.first, high)
    for running in passage.running:
        latest = running.latest
        if running.is_wait or running.term.on_lapse is None or latest is None or latest < passage.first:
            continue
        if any(event.partition("@")[0] == act for event in running.term.ends_on) and (last is None or latest < last):
            last = latest
    passage.apply(Act(act, When(), supplied=True, one_of=one_of), first=passage.first, last=last)


def _under_these_rules(passage: Passage, act: str, low: date, high: date | None) -> date | None:
    """Return the last day on which an act can have been done that the next edition may not know."""
    until = passage.edition.until
    if until is None or until < low or (high is not None and high <= until):
        return high
    after = timetable.edition_after(passage.edition)
    later = after.procedure(passage.bill.kind) if after is not None else None
    return high if later is not None and act in later.acts else until
