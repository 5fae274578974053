"""The bill of a question: that of a dossier, or one still to be introduced, of the sort that is asked for."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

import attrs
import click

from lawflow import timetable
from lawflow.cli.dossiers import played
from lawflow.cli.options import find_procedure, today
from lawflow.errors import meant
from lawflow.law.bills import Bill
from lawflow.study.histories.starting import begun
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from lawflow.dossiers.dossier import Dossier
    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.play import Played


@attrs.frozen
class Sort:
    """What is asked about a bill: a track, an initiator, a subject; ``None`` is the ordinary one."""

    track: str | None = None
    initiator: str | None = None
    subject: str | None = None

    def bill(self, kind: str) -> Bill:
        """Return a bill of the kind. Raises `UnknownNameError` for what the parliament does not know."""
        of = timetable.parliament()
        track = meant(say("track"), self.track, of.tracks) if self.track else None
        initiator = meant(say("initiator"), self.initiator, of.initiators) if self.initiator else None
        subject = meant(say("subject"), self.subject, of.subjects) if self.subject else None
        tracks = frozenset({track}) if track else frozenset[str]()
        by = of.tracks[track].by if track else ()
        return Bill(kind, tracks, initiator or next(iter(by), None), subject=subject)


def sort_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Add the options that say of what sort a bill is that no dossier tells."""
    for option in (
        click.option("--subject", metavar="SUBJECT", help="What the bill is about: code, budget …"),
        click.option("--initiator", metavar="INITIATOR", help="Who introduces it: government, deputies …"),
        click.option("--track", metavar="TRACK", help="The track it is introduced on: emergency …"),
    ):
        command = option(command)
    return command


def is_file(name: str) -> bool:
    """Say whether a name is that of a dossier, not of a procedure."""
    return os.path.exists(name) or Path(name).suffix.lower() in (".toml", ".json")  # noqa: PTH110 (raises for no name)


def bill_asked(
    name: str, on: date | None, sort: Sort, answers: dict[str, str], seats: dict[str, int]
) -> tuple[Passage, Dossier | None, Played | None]:
    """Return the passage of a dossier on a day (today), its record and how it was played, or of a bill to come."""
    if is_file(name):
        record, result = played(name, on=on or today(), answers=tuple(answers.items()), seats=tuple(seats.items()))
        if result.refused is not None:
            raise result.refused
        return result.passage, record, result
    procedure = find_procedure(name, on)
    day = on or _today_within(procedure.days.first, procedure.days.last)
    passage = begun(procedure.under(answers), sort.bill(procedure.kind), day)
    return attrs.evolve(passage, seats=dict(seats)), None, None


def _today_within(first: date, last: date) -> date | None:
    """Return today, if a procedure is in force; else a usual day of its time will do."""
    return today() if first <= today() <= last else None
