"""The world of a dossier: facts that the calendar of the parliament lacks, or that are imagined."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from lawflow.law.shown import Value

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from lawflow.dossiers.stated import StatedAbsence, StatedSession


@attrs.frozen(eq=False, repr=False, slots=False)
class World(Value):
    """What a dossier states of its world; what is stated prevails over the calendar, and every result says so.

    ``imagined`` says that the world contradicts what is known, and is meant to. ``seats`` are the seats filled and
    ``parties`` those of each party, by chamber; ``answers`` are answers to open questions, kept with the bill.
    """

    imagined: bool = False
    sessions: tuple[StatedSession, ...] = ()
    absences: tuple[StatedAbsence, ...] = ()
    seats: Mapping[str, int] = attrs.field(factory=dict)
    parties: Mapping[str, Mapping[str, int]] = attrs.field(factory=dict)
    answers: Mapping[str, str] = attrs.field(factory=dict)

    def __bool__(self) -> bool:
        return self != _NOTHING

    @property
    def has_days(self) -> bool:
        """Say whether it states something that a calendar tells."""
        return self.imagined or bool(self.sessions or self.absences)

    def as_data(self, *, json_dates: bool = False) -> dict[str, Any]:
        """Return it as plain data in the order of the format; what is not stated is left out."""

        def day(known: date) -> date | str:
            return known.isoformat() if json_dates else known

        sessions = [
            {"from": day(one.first), "until": day(one.last)} | ({"extraordinary": True} if one.extraordinary else {})
            for one in self.sessions
        ]
        absences = [{"chamber": one.chamber, "from": day(one.first), "until": day(one.last)} for one in self.absences]
        data = {
            "imagined": self.imagined,
            "sessions": sessions,
            "absences": absences,
            "seats": dict(self.seats),
            "parties": {chamber: dict(held) for chamber, held in self.parties.items()},
            "answers": dict(self.answers),
        }
        return {key: value for key, value in data.items() if value}


_NOTHING = World()
