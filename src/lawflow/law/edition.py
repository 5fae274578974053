"""An edition: the whole body of procedure rules in force between two dates."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from attrs.validators import instance_of

from lawflow.law.labels import Label
from lawflow.law.shown import Shown, Value

if TYPE_CHECKING:
    from datetime import date

    from lawflow.law.parliament import Parliament
    from lawflow.law.procedure import Procedure
    from lawflow.law.sources import Citation, Instrument


@attrs.frozen(eq=False, repr=False)
class Already(Value):
    """Where a bill goes instead if an act has been done at its stage, and the term that has run since that act."""

    act: str
    into: str
    term: str


@attrs.frozen(eq=False, repr=False)
class Handover(Value):
    """What becomes of a pending bill at one stage when an edition takes over.

    ``rule`` is one of ``continues``, ``restarts``, ``handed-over``, ``lapses``, ``silent``; ``into``
    is the stage in the new edition (``None`` where the law is silent). A silent cell names its open
    ``question`` and the stage that each answer leads to. ``terms`` says what becomes of running
    terms: ``continue``, ``restart``, or the id of an open question about them (answers a: they
    continue, b: they restart, c: the new term counts from the old start); ``terms_of`` names those it
    speaks of (all, if none is named). ``already`` tells a bill on which an act was done before from the others.
    """

    kind: str
    stage: str
    rule: str
    into: str | None
    cites: tuple[Citation, ...]
    reason: Label = attrs.field(validator=instance_of(Label))
    question: str | None = None
    answers: tuple[tuple[str, str], ...] = ()
    terms: str = "continue"
    terms_of: tuple[str, ...] = ()
    already: Already | None = None


@attrs.frozen(eq=False, repr=False)
class Edition(Shown):
    """One edition; ``until`` is its last day (``None``: still in force); ``approximate`` says that its first day is.

    ``read_to`` is the day as of which the latest copy of the texts of one still in force was taken: no later change is
    known.
    ``other_kinds`` say where a bill goes that becomes one of another kind: `Handover.kind` is what it becomes.
    """

    id: str
    starts: date
    until: date | None
    label: Label
    changed: Label
    instruments: tuple[Instrument, ...]
    procedures: tuple[Procedure, ...]
    handovers: tuple[Handover, ...] = ()
    approximate: bool = False
    other_kinds: tuple[Handover, ...] = ()
    read_to: date | None = None

    @property
    def parliament(self) -> Parliament:
        """Return the parliament whose edition this is."""
        return self.procedures[0].parliament

    def unread_on(self, day: date) -> date | None:
        """Return the day as of which the texts were read, if a day is later than that."""
        return self.read_to if self.read_to is not None and day > self.read_to else None

    def procedure(self, kind: str) -> Procedure | None:
        """Return the procedure for a kind of bill, if the edition provides for one."""
        return next((procedure for procedure in self.procedures if procedure.kind == kind), None)

    def stage_as(self, kind: str, stage: str) -> str | None:
        """Return where a bill stands once it is one of another kind: at the same stage unless told otherwise."""
        told = (cell.into for cell in self.other_kinds if (cell.kind, cell.stage) == (kind, stage))
        into, procedure = next(told, stage), self.procedure(kind)
        return into if procedure is not None and into in procedure.stage else None

    def handover(self, kind: str, stage: str) -> Handover | None:
        """Return what becomes of a bill that stands at ``stage`` when this edition takes over."""
        return next((cell for cell in self.handovers if (cell.kind, cell.stage) == (kind, stage)), None)
