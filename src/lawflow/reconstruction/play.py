"""Playing a dossier: its acts in order, with the acts that the law makes unavoidable supplied and marked."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import attrs

from lawflow import timetable
from lawflow.dossiers.dossier import Act, When
from lawflow.errors import LawflowError
from lawflow.law.shown import Shown
from lawflow.passage.counted import by_its_counts, only_the_votes
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import AMBIGUOUS, NOTHING_AT, ONE_OF, Blocker, RefusedError
from lawflow.reconstruction.completion import complete
from lawflow.reconstruction.remarks import remarks_on

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from lawflow.dossiers.dossier import Dossier, RecordedAct
    from lawflow.reconstruction.completion import Completion, Hole
    from lawflow.reconstruction.remarks import Remark

_DAY = timedelta(days=1)


class UndatedError(LawflowError):
    """No act of the dossier is dated, so the edition that rules it is not known."""

    exit_code = 4


@attrs.frozen(repr=False)
class Played(Shown):
    """A dossier played: where the passage stands, and the refusal that stopped it, if one did.

    ``remarks`` are what is noteworthy in the acts of the record, and no breach.
    """

    passage: Passage
    refused: RefusedError | None = None
    refused_at: int | None = None
    one_of: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()


def first_day(dossier: Dossier, on: date | None = None) -> date:
    """Return the day whose edition rules the first recorded act.

    An undated first act belongs to the edition of the first dated one: nothing shows an earlier one.
    Raises `UndatedError` if nothing is dated and no day is given.
    """
    first = next(dossier.record(timetable.parliament_of(dossier).first_day), None)
    if first is None:
        return on or _undated(dossier)
    return first.low if first.act.when.first is not None else first.high or on or _undated(dossier)


def _undated(dossier: Dossier) -> date:
    message = f"{dossier.path or dossier.id}: no act is dated, so the edition is not known; give a day with --on"
    raise UndatedError(message)


def play(
    dossier: Dossier,
    *,
    on: date | None = None,
    strict: bool = False,
    answers: Mapping[str, str] | None = None,
    seats: Mapping[str, int] | None = None,
) -> Played:
    """Play the acts of a dossier up to the end of day ``on`` (``None``: to the last dated act).

    Acts that surely lie after ``on`` are not taken. With ``strict`` nothing is supplied. The first
    refusal, or the first place where the law leaves several ways open, stops the play.
    """
    parliament, start = timetable.parliament_of(dossier), first_day(dossier, on)
    if on is not None and start > on:
        start = on
    passage = Passage.start(
        dossier.bill,
        start,
        since=None
        if strict
        else parliament.first_day,  # what the record lacks before its first act can lie long before it
        answers=answers,
        seats=seats,
        parliament=parliament,
    )
    record = tuple(dossier.record(parliament.first_day, on))
    remarks = remarks_on(record, parliament, parliament.calendar, passage.seats)
    for recorded in record:
        try:
            _take(passage, recorded if on is None else recorded.known_on(on), strict=strict)
        except RefusedError as refused:
            fallen = take_counted(passage, recorded, refused) if not strict else None
            passage = fallen or passage
            one_of = next((blocker.cure for blocker in refused.blockers if blocker.condition == "one-of"), ())
            return Played(passage, refused, recorded.n, one_of, remarks)
    if on is not None:
        passage.advance(on)
    return Played(passage, remarks=remarks)


def _take(passage: Passage, recorded: RecordedAct, *, strict: bool) -> None:
    """Take one recorded act, supplying what is unavoidable before it. Raises `RefusedError`."""
    if not strict:
        completion = complete(passage, recorded.act, recorded.low, recorded.high)
        if completion.holes and (straight := straight_on(passage, recorded)) is not None:
            passage.become(straight)
            return
        if completion.possible:
            _supply(passage, recorded, completion)
    take_recorded(passage, recorded)


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
    passage.apply(_meant(passage, recorded.act), n=recorded.n, first=recorded.low, last=recorded.high)


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


def _supply(passage: Passage, recorded: RecordedAct, completion: Completion) -> None:
    """Take the unavoidable acts before a recorded one; stop where one of several must have happened."""
    for hole in completion.holes:
        if not hole.certain:
            act = recorded.act
            blockers = [_one_of(hole, passage)]
            raise RefusedError(act.act, passage.state, str(act.when), blockers, passage.edition.id)
        take_supplied(passage, hole.acts[0], recorded.high)


def take_supplied(passage: Passage, act: str, high: date | None) -> None:
    """Take one supplied act, which lies between the last act and the next recorded one, and within its terms.

    A term whose lapse does nothing bounds it not: it may have been missed.
    A lapse whose last day is known is taken by the clock, and leaves the same marks as one that nobody supplied.
    """
    known = (r.latest for r in passage.running if r.term.on_lapse == act and not r.term.gives_way)
    day = next((latest + _DAY for latest in known if latest is not None), None)
    if day is not None and (high is None or day <= high):
        passage.advance(day)
        return
    last = high
    for running in passage.running:
        latest = running.latest
        if running.is_wait or running.term.on_lapse is None or latest is None or latest < passage.first:
            continue
        if any(event.partition("@")[0] == act for event in running.term.ends_on) and (last is None or latest < last):
            last = latest
    passage.apply(Act(act, When(), supplied=True), first=passage.first, last=last)


def _one_of(hole: Hole, passage: Passage) -> Blocker:
    stage = passage.procedure.stage[passage.state]
    found = NOTHING_AT.filled(stage.label, stage.id)
    return Blocker("one-of", AMBIGUOUS, found, ONE_OF.filled(", ".join(hole.acts)), cure=hole.acts)
