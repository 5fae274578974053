"""A parliament as one value: its editions by date, chambers, calendar, organs, acts, and what a bill of it can be."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from lawflow.law.acts import Acts
    from lawflow.law.bills import Initiators
    from lawflow.law.calendar import Calendar
    from lawflow.law.chambers import Chambers
    from lawflow.law.edition import Edition
    from lawflow.law.labels import Label
    from lawflow.law.left_out import LeftOut
    from lawflow.law.organs import Organs
    from lawflow.law.pictures import Pictures
    from lawflow.law.questions import OpenQuestion
    from lawflow.law.roles import Roles


@attrs.frozen
class Kept:
    """The edition that a module keeps as ``EDITION``; the module is imported when the edition is first asked for.

    A bill of one date needs one edition, and to build and check all of them takes longer than most commands.
    """

    module: str

    def __call__(self) -> Edition:
        """Return the edition."""
        edition: Edition = import_module(self.module).EDITION
        return edition


@attrs.frozen
class Period:
    """The time of an edition: its name, its first day, its last day (``None``: in force), where it is kept."""

    name: str
    first: date
    last: date | None
    kept: Callable[[], Edition]

    def covers(self, day: date) -> bool:
        """Say whether the edition is in force on a day."""
        return self.first <= day and (self.last is None or day <= self.last)


@attrs.frozen(eq=False)
class Parliament:
    """All that the law says of one parliament; equal only to itself.

    ``timetable`` has the editions in order of time, without gap or overlap. ``organs`` and ``acts`` are the words of
    its records, ``roles`` what each act is on the way of a bill; ``kinds``, ``tracks``, ``subjects`` and
    ``initiators`` are what a bill can be. ``questions`` are what its law leaves open, ``left_out`` what the editions
    do not run, ``pictures`` how it is drawn.
    """

    id: str
    label: Label
    timetable: tuple[Period, ...]
    organs: Organs
    acts: Acts
    roles: Roles
    kinds: Mapping[str, Label]
    tracks: tuple[str, ...]
    subjects: tuple[str, ...]
    initiators: Initiators
    chambers: Chambers
    calendar: Calendar
    questions: tuple[OpenQuestion, ...]
    left_out: tuple[LeftOut, ...]
    pictures: Pictures

    def needed_by(self, act: str) -> tuple[str, ...]:
        """Return the chambers without which an act cannot be done, as far as there are such chambers on the day."""
        return self.roles[act].present or self.organs[self.acts[act].organ].chambers

    def work(self, act: str) -> str:
        """Return what an act does, whichever organ does it: the Mäjilis that adopts and the Senate that approves."""
        return self.roles[act].work or act.partition(".")[2]
