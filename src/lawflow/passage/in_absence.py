"""Acts beside every bill: lawful only in the absence of a chamber, such as a decree with the force of law."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from lawflow.passage import refusal as say
from lawflow.passage.known import sits_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.absences import Absence
    from lawflow.law.calendar import Calendar
    from lawflow.law.labels import Label
    from lawflow.passage.progress import Progress

_DAY = timedelta(days=1)


def waits_for_an_absence(progress: Progress, act: str, day: date) -> bool:
    """Say whether the law of a day knows an act in the absence of a chamber that there is then."""
    beside = progress.parliament.roles.beside.get(act)
    return beside is not None and any(progress.parliament.chambers.on(beside.chamber, day, day))


def stands_beside(progress: Progress, act: str, low: date, high: date | None) -> bool:
    """Say whether an act is done beside the bill: the chamber in whose absence it is lawful does not surely sit."""
    if not waits_for_an_absence(progress, act, low):
        return False
    chamber = progress.parliament.roles.beside[act].chamber
    return sits_on(progress.calendar, chamber, low, high or date.max) is not True


def happens(progress: Progress, act: str, low: date, high: date | None) -> bool:
    """Say whether an act fits wherever the bill stands: an event, or what is done beside every bill."""
    return act in progress.parliament.roles.events or stands_beside(progress, act, low, high)


def no_step_of(progress: Progress, act: str, low: date, high: date | None) -> bool:
    """Say whether no organ does an act to the bill where it stands."""
    parliament = progress.procedure.parliament
    if act in parliament.special_acts:
        return True
    return act in parliament.roles.beside and stands_beside(progress, act, low, high)


def against(progress: Progress, act: str, low: date, high: date | None) -> Iterator[say.Blocker]:
    """Yield what stands against an act that the law knows in the absence of a chamber only: that the chamber sits."""
    if stands_beside(progress, act, low, high):
        return
    beside = progress.parliament.roles.beside[act]
    organ = progress.parliament.organs[beside.chamber].label
    needed = say.IN_ABSENCE.filled(organ)
    found, wanted = say.SITS.filled(organ), say.ABSENT.filled(organ)
    yield say.Blocker(f"away:{beside.chamber}", needed, found, wanted, beside.cites, absent=beside.chamber)


def doubts(progress: Progress, act: str, on: date) -> Iterator[say.Blocker]:
    """Yield the chambers whose powers have ended early, if nobody does an act without them or their members.

    That a new one has met is not known: if the act is on record nothing stands against it, but nobody is told that he
    may do it.
    """
    parliament, chambers = progress.parliament, progress.parliament.chambers
    if act not in parliament.acts:
        return
    needed = [one for one in parliament.needed_by(act) if chambers.on(one, on, on)]
    yield from (found for one in needed if (found := _ended(progress, one, on)) is not None)
    members = [one for one in parliament.roles[act].members if chambers.on(one, on, on)]
    gone = [_away(progress, one, on) or _ended(progress, one, on) for one in members]
    if gone and all(gone):
        yield from (found for found in gone if found is not None)


def shown_to_meet(progress: Progress, chamber: str, first: date, last: date) -> bool:
    """Say whether an act of a chamber between two days is on record: it shows that the chamber had met."""
    parliament = progress.parliament
    acts = (entry for entry in progress.journal if entry.n is not None and first <= entry.first <= last)
    return any(chamber in parliament.organs[parliament.acts[entry.act].actor].chambers for entry in acts)


def ended(calendar: Calendar, chamber: str, day: date) -> Absence | None:
    """Return the absence of a chamber whose powers ended early before a day, if nothing tells when a new one meets."""
    early = (one for one in calendar.absences if one.chamber == chamber and one.early)
    unknown = (one for one in early if one.last_at_latest == date.max and one.covers(day) is None)
    return next((one for one in unknown if one.first_at_latest <= day), None)


def _ended(progress: Progress, chamber: str, on: date) -> say.Blocker | None:
    """Return that the powers of a chamber have ended early, and nothing shows that a new one has met."""
    absence = ended(progress.calendar, chamber, on)
    if absence is None or shown_to_meet(progress, chamber, absence.last_at_earliest + _DAY, on):
        return None
    return say.Blocker(
        f"absent:{chamber}", _named(progress, chamber, say.ENDED_EARLY), on.isoformat(), say.SITTING_DAY, absence.cites
    )


def _away(progress: Progress, chamber: str, on: date) -> say.Blocker | None:
    absence = progress.calendar.away(chamber, on, on)
    if absence is None:
        return None
    return say.Blocker(
        f"absent:{chamber}", _named(progress, chamber, say.ABSENT), on.isoformat(), say.SITTING_DAY, absence.cites
    )


def _named(progress: Progress, chamber: str, said: Label) -> Label:
    return said.filled(progress.parliament.organs[chamber].named(progress.edition.id))


def ask(progress: Progress, act: str, low: date, high: date | None) -> None:
    """Note the open question on an act done where the powers of the chamber cannot have ended early."""
    beside = progress.parliament.roles.beside.get(act)
    if beside is None:
        return
    early = [one for one in progress.calendar.absences if one.early and one.chamber == beside.chamber]
    if all(one.spans(low, high or date.max) is False for one in early):
        progress.ask(beside.doubt)
