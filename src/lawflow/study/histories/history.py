"""A history: acts with their days, votes and records, as the machine took them or refused the last of them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from datetime import date

    from lawflow.dossiers.dossier import Act
    from lawflow.law.steps import Step
    from lawflow.passage.entries import Entry
    from lawflow.passage.passage import Passage
    from lawflow.passage.refusal import RefusedError
    from lawflow.space.ahead import Says


IMAGINED: Final = "imagined"
"""The source of an absence of a chamber that a history imagines."""


@attrs.frozen(repr=False)
class Planned(Shown):
    """An act of a history that nobody dated yet.

    ``target`` is the stage it must lead to (``None``: any), ``votes`` the ayes by chamber, those that ``counted``, a
    step, needs on its day if it is given. The chambers in ``away`` are imagined to be away then, if they are not.
    """

    act: str
    says: Says = ()
    target: str | None = None
    votes: tuple[tuple[str, int], ...] = ()
    away: tuple[str, ...] = ()
    counted: Step | None = None


@attrs.frozen(eq=False, repr=False)
class History(Shown):
    """A history of one bill, played by the machine from where ``start`` stands.

    ``acts`` are those that were put to it, with their days; ``refused`` says why the last of them was not taken,
    ``None`` where all were. ``passage`` is where the bill then stands; ``since`` counts the lines of the journal that
    were there before.
    """

    start: Passage
    acts: tuple[Act, ...]
    passage: Passage
    since: int
    refused: RefusedError | None = None

    @property
    def lawful(self) -> bool:
        """Say whether every act was taken."""
        return self.refused is None

    @property
    def imagined(self) -> bool:
        """Say whether a chamber is away in it that is not known to have been."""
        return any(absence.source == IMAGINED for absence in self.passage.calendar.absences)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """Return the lines of the journal that the history wrote."""
        return self.passage.journal[self.since :]

    @property
    def days(self) -> tuple[date, date]:
        """Return the first and the last day."""
        return self.start.first, self.passage.first
