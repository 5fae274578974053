"""An edition: the whole body of procedure rules in force between two dates."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, cast

import attrs

from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from lawflow.law.labels import Label
    from lawflow.law.parliament import Parliament
    from lawflow.law.procedure import Procedure
    from lawflow.law.questions import OpenQuestion
    from lawflow.law.sources import Instrument
    from lawflow.law.succession import Handover

LAPSED: Final = "lapsed"
"""In the place of a stage to which a handover leads: the bill lapses."""


@attrs.frozen(eq=False, repr=False, slots=False)
class Edition(Shown):
    """One edition; ``until`` is its last day (``None``: still in force); ``approximate`` says that its first day is.

    ``read_to`` is the day as of which the latest copy of the texts of one still in force was taken: no later change is
    known.
    Its procedures are checked where all are asked for; a bill needs one, and does not ask at every start whether the
    law holds together, which the tests do.
    ``handed`` returns what becomes of pending bills when it takes over, ``became`` of one that becomes one of another
    kind: most bills end under the edition and as of the kind that they began with.
    """

    id: str
    starts: date
    until: date | None
    label: Label
    changed: Label
    instruments: tuple[Instrument, ...]
    _procedures: tuple[Procedure, ...]
    handed: Callable[[], object] = tuple
    approximate: bool = False
    became: Callable[[], object] = tuple
    read_to: date | None = None

    @property
    def parliament(self) -> Parliament:
        """Return the parliament whose edition this is."""
        return self._procedures[0].parliament

    @cached_property
    def procedures(self) -> tuple[Procedure, ...]:
        """Return its procedures. Raises `ParliamentError` or, for the first that is not sound, `ProcedureError`."""
        self.parliament.checked  # noqa: B018 (asked for what it raises)
        return tuple(procedure.checked for procedure in self._procedures)

    @cached_property
    def handovers(self) -> tuple[Handover, ...]:
        """Return what becomes of pending bills when it takes over, taken up when it is first asked for."""
        return cast("tuple[Handover, ...]", self.handed())

    def questions_of(self, procedure: Procedure) -> tuple[OpenQuestion, ...]:
        """Return the open questions of one of its procedures, with those that bills meet which go over into it."""
        met = {name for cell in self.handovers if cell.kind == procedure.kind for name in (cell.question, cell.terms)}
        beside = {question.id for question in procedure.open_questions} | met
        return tuple(question for question in procedure.questions if question.id in beside)

    @cached_property
    def other_kinds(self) -> tuple[Handover, ...]:
        """Return where a bill goes that becomes one of another kind: `Handover.kind` is what it becomes."""
        return cast("tuple[Handover, ...]", self.became())

    def unread_on(self, day: date) -> date | None:
        """Return the day as of which the texts were read, if a day is later than that."""
        return self.read_to if self.read_to is not None and day > self.read_to else None

    def procedure(self, kind: str) -> Procedure | None:
        """Return the procedure for a kind of bill, if the edition provides for one."""
        return next((procedure for procedure in self._procedures if procedure.kind == kind), None)

    def stage_as(self, kind: str, stage: str) -> str | None:
        """Return where a bill stands once it is one of another kind: at the same stage unless told otherwise."""
        told = (cell.into for cell in self.other_kinds if (cell.kind, cell.stage) == (kind, stage))
        into, procedure = next(told, stage), self.procedure(kind)
        return into if procedure is not None and into in procedure.stage else None

    def handover(self, kind: str, stage: str) -> Handover | None:
        """Return what becomes of a bill that stands at ``stage`` when this edition takes over."""
        return next((cell for cell in self.handovers if (cell.kind, cell.stage) == (kind, stage)), None)
