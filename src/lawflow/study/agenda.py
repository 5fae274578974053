"""The agenda: what is due on the days ahead, over all bills."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.days import expect_day
from lawflow.law.shown import Shown
from lawflow.passage.outlook import outlook

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from lawflow.dossiers.dossier import Dossier
    from lawflow.passage.running import Running
    from lawflow.reconstruction.play import Played

DAYS: Final = 7
"""How many days an agenda tells of, unless it is asked for others: a week, its first day included."""


@attrs.frozen(repr=False)
class DueItem(Shown):
    """A term that runs for a bill: its last day (``None``: not known), the acts that would end it, and whose they are.

    Of a term for sending, which no act ends, it is whose it is to send: who did the act that starts it.

    ``day_off``: whether the last day is a day off; ``None`` where the working days of its year are not decreed and it
    is one unless a decree moves it. No text moves a last day (L-3).
    """

    dossier: Dossier
    played: Played
    running: Running
    acts: tuple[str, ...]
    organs: tuple[str, ...]

    @property
    def day(self) -> date | None:
        """Return the last day, if it is known and the term does not stand still."""
        return self.running.day if self.running.paused is None else None

    @property
    def day_off(self) -> bool | None:
        """Say whether the last day is a day off."""
        return False if self.day is None else self.played.passage.calendar.is_day_off(self.day)


@attrs.frozen(repr=False)
class Agenda(Shown):
    """What is due from ``on`` until ``until``, both inclusive, the first day at the top; and what has no such day.

    ``over`` are terms whose last day is past and that nothing on record has ended, ``undated`` those whose last day is
    not known. A term due later is in ``later``; ``free`` are bills on their way for which no term runs.
    """

    on: date
    until: date
    due: tuple[DueItem, ...]
    over: tuple[DueItem, ...]
    undated: tuple[DueItem, ...]
    later: tuple[DueItem, ...]
    free: tuple[tuple[Dossier, Played], ...] = ()


def agenda(bills: Iterable[tuple[Dossier, Played]], on: date, until: date | None = None) -> Agenda:
    """Return what is due over bills that were played up to the end of day ``on``: until ``until``, else for a week.

    Raises ValueError for a last day before the first.
    """
    expect_day(on, "on")
    last = until if until is not None else on + timedelta(days=DAYS - 1)
    if last < on:
        message = f"an agenda until {last} cannot begin on {on}"
        raise ValueError(message)
    due: list[DueItem] = []
    over: list[DueItem] = []
    undated: list[DueItem] = []
    later: list[DueItem] = []
    free: list[tuple[Dossier, Played]] = []
    for dossier, played in bills:
        items = tuple(_items(dossier, played, on))
        if not items and not played.passage.over:
            free.append((dossier, played))
        for item in items:
            if item.running.lapsed:
                over.append(item)
            elif item.day is None:
                undated.append(item)
            elif item.day >= on:
                (due if item.day <= last else later).append(item)
    due, over, undated, later = (sorted(found, key=_order) for found in (due, over, undated, later))
    without = tuple(sorted(free, key=lambda bill: bill[0].id))
    return Agenda(on, last, tuple(due), tuple(over), tuple(undated), tuple(later), without)


def _order(item: DueItem) -> tuple[str, str, str]:
    return (item.day.isoformat() if item.day is not None else "", item.dossier.id, item.running.term.id)


def _items(dossier: Dossier, played: Played, on: date) -> Iterator[DueItem]:
    """Yield the terms that run for a bill and bind somebody."""
    passage = played.passage.foreseen()
    duties = {duty.term: duty.acts for duty in outlook(passage, on, reasons=False).must}
    for running in passage.binding:
        named = tuple(event.partition("@")[0] for event in running.term.ends_on if not event.startswith("@"))
        acts = duties.get(running.term.id, () if running.term.is_for_sending else named)
        by = (passage.journal[running.entry].act,) if running.term.is_for_sending else acts
        organs = tuple(dict.fromkeys(passage.parliament.acts[act].actor_in(passage.edition.id) for act in by))
        yield DueItem(dossier, played, running, acts, organs)
