"""Acts beside every bill: lawful only in the absence of a chamber, such as a decree with the force of law."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from lawflow.passage import refusal as say
from lawflow.passage.known import sits_on

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.passage.progress import Progress


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
    yield say.Blocker(f"away:{beside.chamber}", needed, say.SITS.filled(organ), say.ABSENT.filled(organ), beside.cites)


def ask(progress: Progress, act: str, low: date, high: date | None) -> None:
    """Note the open question on an act done where the powers of the chamber cannot have ended early."""
    beside = progress.parliament.roles.beside.get(act)
    if beside is None:
        return
    early = [one for one in progress.calendar.absences if one.early and one.chamber == beside.chamber]
    if all(one.spans(low, high or date.max) is False for one in early):
        progress.ask(beside.doubt)
