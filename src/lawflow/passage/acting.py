"""Acting: an act put to a bill on its day, with all that time did before it; refused, it changes nothing."""

from __future__ import annotations

from contextlib import suppress
from datetime import timedelta
from itertools import chain
from typing import TYPE_CHECKING

from lawflow.errors import NoEditionError
from lawflow.law.steps import UNDETERMINED
from lawflow.passage import clock, course, explain
from lawflow.passage import refusal as say
from lawflow.passage.answers import by_old_rules, carried_otherwise, opened_by, rivals, short_by_old_rules, ways
from lawflow.passage.counted import only_the_votes
from lawflow.passage.entries import Entry
from lawflow.passage.firing import fire
from lawflow.passage.in_absence import happens, no_step_of
from lawflow.passage.other_days import on_open_days, on_other_days
from lawflow.passage.refusal import Blocker, RefusedError

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lawflow.dossiers.dossier import Act
    from lawflow.passage.progress import Progress, S

_DAY = timedelta(days=1)


def apply(progress: S, act: Act, n: int | None, first: date | None, last: date | None) -> Entry:
    """Take one act if the law allows it; else raise `RefusedError` with every blocker and change nothing.

    If the act before it followed the default answer to a question, and this one is lawful under another answer only,
    it selects that answer; where no text says which of several days ends a term, the one answer that gives it its day.
    So it does too where the term came under the question on the way, with a change of edition.
    """
    try:
        return _apply(progress, act, n, first, last)
    except RefusedError:
        by = first or act.when.first or progress.first
        fitting = _fitting(chain(rivals(progress), carried_otherwise(progress, by, act.act)), act, n, first, last)
        found = next(fitting, None)
        if found is None:
            raise
        trial, entry = found
        for question in trial.selected.keys() - progress.selected.keys():
            trial.select(question, _alike(trial, question, fitting))
        progress.become(trial)
        return entry


def _fitting(
    trials: Iterator[S], act: Act, n: int | None, first: date | None, last: date | None
) -> Iterator[tuple[S, Entry]]:
    """Yield the bill as it goes on under each answer that allows an act, with what was taken."""
    for trial in trials:
        with suppress(RefusedError, NoEditionError):
            yield trial, _apply(trial, act, n, first, last)


def _alike(progress: S, question: str, fitting: Iterator[tuple[S, Entry]]) -> tuple[str, ...]:
    """Return the other answers under which what selected one leads to the same stage: nothing on record decides."""
    others = (other.answers.get(question) for other, _ in fitting if other.state == progress.state)
    return tuple(dict.fromkeys(answer for answer in others if answer not in {None, progress.answers[question]}))


def _apply(progress: S, act: Act, n: int | None, first: date | None, last: date | None) -> Entry:
    stood, until = progress.first, progress.last
    low = first or act.when.first or stood
    high = last or act.when.last
    if high is not None and (high < stood or (progress.tells_of_later(high) and act.when.exact)):
        raise explain.refused(progress, act, [explain.out_of_order(progress, act)])
    low = max(low, stood)
    calm = progress.state != UNDETERMINED and not clock.moves_by(progress, low)
    if not calm or no_step_of(progress, act.act, low, high):
        return _take_in_time(progress, act, low, high, n, calm=calm)
    progress.wait_until(low)
    try:
        return _take(progress, act, low, high, n)
    except (RefusedError, NoEditionError):
        progress.stand_between(stood, until)
        raise


def _take_in_time(progress: S, act: Act, low: date, high: date | None, n: int | None, *, calm: bool) -> Entry:
    """Take an act for which time has to pass first, unless all is ``calm`` till then, or that no organ does."""
    until = progress.edition.until
    if not calm and ((until and until < low) or any(live.open_question for live in progress.running)):
        return _between_days(progress, act, low, high, n)
    return _in_time(progress, act, low, high, n, calm=calm)


def _between_days(progress: S, act: Act, low: date, high: date | None, n: int | None) -> Entry:
    """Take an act while no text says which of several days ends a term: it selects the one answer that makes it lawful.

    Where several do, none is selected. Raises `RefusedError` with what each answer has against it where none does.
    """
    before = progress.copy()
    entry = _in_time(progress, act, low, high, n, calm=False)
    fitting: list[tuple[S, Entry]] = []
    against: list[Blocker] = []
    for trial in on_open_days(before, progress):
        try:
            fitting.append((trial, _apply(trial, act, n, low, high)))
        except RefusedError as refused:
            against += refused.blockers
    if len(fitting) == 1:
        ((trial, entry),) = fitting
        progress.become(trial)
    elif against and not fitting:
        progress.become(before)
        raise explain.refused(progress, act, list(dict.fromkeys(against)))
    return entry


def _in_time(progress: S, act: Act, low: date, high: date | None, n: int | None, *, calm: bool) -> Entry:
    stood, known, edition = (progress.first, progress.last), len(progress.journal), progress.edition
    special = no_step_of(progress, act.act, low, high)
    snapshot = None if calm else progress.copy()
    try:
        if calm:
            progress.wait_until(low)
        else:
            clock.advance(progress, low, act.act)
        if not special:
            if progress.state != UNDETERMINED:
                return _take(progress, act, low, high, n)
            in_time = _in_time_otherwise(progress, snapshot, act, low, high, n)
            return in_time or _answered_by(progress, act, low, high, n)
        entry = _take_special(progress, act, low, high, n, known)
        if happens(progress, act.act, low, high):
            from lawflow.passage.events import stay  # noqa: PLC0415 (few records tell of the calendar)

            stay(progress, stood, known, edition)
    except (RefusedError, NoEditionError):
        if snapshot is None:
            progress.stand_between(*stood)
        else:
            progress.become(snapshot)
        raise
    return entry


def _in_time_otherwise(
    progress: S, before: S | None, act: Act, low: date, high: date | None, n: int | None
) -> Entry | None:
    """Take an act after a lapse that the law is silent on, if under another answer the term had not run out by then.

    It was then in time, and nothing of what follows the lapse was met. ``before`` is the bill before the days passed.
    """
    if before is None or before.state == UNDETERMINED:
        return None
    for trial in on_other_days(before):
        try:
            clock.advance(trial, low, act.act)
            entry = _take(trial, act, low, high, n) if trial.state != UNDETERMINED else None
        except (RefusedError, NoEditionError):
            continue
        if entry is not None:
            progress.become(trial)
            return entry
    return None


def _take_special(progress: S, act: Act, low: date, high: date | None, n: int | None, known: int) -> Entry:
    """Take an event, an act of the clock or a change of kind; the journal beyond ``known`` lines is what time added."""
    if happens(progress, act.act, low, high):
        from lawflow.passage.events import happen  # noqa: PLC0415 (the same)

        return happen(progress, act, low, high, n, known)
    by_clock = act.act in progress.parliament.acts.by_clock
    if by_clock and (agreed := _already_lapsed(progress, act, low, n, known)) is not None:
        return agreed
    if progress.state == UNDETERMINED:
        return _answered_by(progress, act, low, high, n)
    if not by_clock:
        return _change_kind(progress, act, low, high, n)
    if any(explain.too_early_for_the_clock(progress, act, high)) or _untimely(progress, act, low, high):
        raise explain.refused(progress, act, list(explain.blockers(progress, act, low, high)))
    low, high = _clock_day(progress, act, low, high)
    return fire(progress, act, low, high, n) or _selecting(progress, act, low, high, n)


def _take(progress: S, act: Act, low: date, high: date | None, n: int | None) -> Entry:
    """Take an act that an organ does to a bill where it stands."""
    if _untimely(progress, act, low, high):
        raise explain.refused(progress, act, list(explain.blockers(progress, act, low, high)))
    return fire(progress, act, low, high, n) or _selecting(progress, act, low, high, n)


def _untimely(progress: Progress, act: Act, low: date, high: date | None) -> bool:
    """Say whether the calendar stands against an act: a chamber is absent, or a wait is not over."""
    of_chambers = act.act in progress.procedure.parliament.acts_of_chambers
    if of_chambers and explain.absence(progress, act.act, low, high) is not None:
        return True
    if act.votes and any(explain.votes_of_the_absent(progress, act, low, high)):
        return True
    for running in progress.running:
        if running.is_wait:
            return any(explain.waits(progress, act, high))
    return False


def _already_lapsed(progress: Progress, act: Act, low: date, n: int | None, known: int) -> Entry | None:
    """Return the clock's own entry if the record tells of a lapse that the model has taken already."""
    for place in range(len(progress.journal) - 1, -1, -1):
        entry = progress.journal[place]
        if entry.act != act.act or not entry.lapse:
            continue
        agrees = entry.first <= low and (entry.day is None or not act.when.exact or entry.day == low)
        if place >= known and agrees:
            return progress.number(place, n)
        cites = entry.step.cites if entry.step else ()
        blocker = Blocker("clock", say.TOO_LATE, str(act.when), f"{entry.day or entry.first}", cites)
        raise explain.refused(progress, act, [blocker])
    return None


def _clock_day(progress: Progress, act: Act, low: date, high: date | None) -> tuple[date, date | None]:
    """Return the day that an act of the clock bears: the day after the last day of its term.

    An undated lapse takes the computed day, and so does one that dates the law and is recorded on the last day itself.
    """
    for running in progress.running:
        earliest, latest = running.earliest, running.latest
        if running.term.on_lapse != act.act or running.term.gives_way or earliest is None:
            continue
        if not act.when.exact or high == earliest:
            low = max(low, earliest + _DAY)
            high = latest + _DAY if latest is not None else high
    return low, high


def _change_kind(progress: Progress, act: Act, low: date, high: date | None, n: int | None) -> Entry:
    """Go on as a bill of another kind, at the stage of its procedure that the edition names, or else at the same."""
    kind = str(act.says.get("kind", ""))
    procedure, into = progress.edition.procedure(kind), progress.edition.stage_as(kind, progress.state)
    if procedure is None or into is None or progress.over:
        raise explain.refused(progress, act, explain.other_kind(progress, act))
    progress.change_kind(kind, procedure)
    stage, edition = progress.state, progress.edition.id
    progress.stand_at(into)
    entry = Entry(n, act.act, low, high, stage, into, edition, None, supplied=act.supplied)
    progress.take(entry, course.still_binding(progress, progress.running))
    return entry


def _selecting(progress: S, act: Act, low: date, high: date | None, n: int | None) -> Entry:
    """Take an act that only an answer to a question still open allows: it selects that answer.

    Raises `RefusedError` with every blocker if none does.
    """
    for question, answer in opened_by(progress, act.act):
        trial = progress.copy()
        trial.answer(question, answer)
        entry = fire(trial, act, low, high, n)
        if entry is not None:
            progress.become(trial)
            progress.select(question)
            return entry
    raise explain.refused(progress, act, list(explain.blockers(progress, act, low, high)))


def _answered_by(progress: S, act: Act, low: date, high: date | None, n: int | None) -> Entry:
    """Take an act after a stop: it selects the first answer that allows it, and the bill goes on."""
    question = progress.stopped_by
    if question is None:
        raise explain.refused(progress, act, [explain.open_question(progress)])
    open_but_short, onward = False, ways(progress)
    for trial in onward:
        try:
            entry = apply(trial, act, n, low, high)
        except RefusedError as refused:
            open_but_short |= only_the_votes(refused.blockers)
            continue
        except NoEditionError:
            continue
        if question in trial.answers:  # another reading of an act before can have passed the question by
            trial.select(question, _alike(trial, question, _fitting(onward, act, n, low, high)))
        progress.become(trial)
        return entry
    away = explain.absence(progress, act.act, low, high)
    old = by_old_rules(progress, act, low, high, n) if away is None else None
    if old is not None:
        return _by_old_rules(progress, question, *old)
    short = () if open_but_short else short_by_old_rules(progress, act, low, high)
    raise explain.refused(progress, act, short or [away or explain.open_question(progress)])


def _by_old_rules(progress: Progress, question: str, answer: str, taken: Entry) -> Entry:
    """Take an act by the old rules: it selects an answer that is not played out, and the bill waits where it is."""
    if question not in progress.answers:
        progress.answer(question, answer)
    progress.select(question)
    here = progress.state
    entry = taken._replace(source=here, target=here, edition=progress.edition.id, question=question)
    progress.take(entry, ())
    return entry
