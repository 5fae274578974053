"""The lines of a passage's journal: plain immutable rows, cheap to make by the million."""

from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from lawflow.law.conditions.condition import Condition
from lawflow.law.sources import Citation
from lawflow.law.steps import Step
from lawflow.law.terms import Term

if TYPE_CHECKING:
    from lawflow.law.succession import Handover

Interval = tuple[date, date | None]
"""The first and the last day on which something can have happened; ``None``: no last day is known."""


class TermEnd(NamedTuple):
    """How a term ended: ``kept`` is ``None`` where the record does not show it; a lapse is ``False``.

    ``entry`` is the place in the journal of the act that started it. ``overtaken``: no act of it ended it; something
    else came after which it binds nobody.
    """

    term: Term
    start: Interval
    entry: int
    due: date | None
    kept: bool | None
    overtaken: bool = False

    @property
    def id(self) -> str:
        """Return the id of the term."""
        return self.term.id


Branches = tuple[tuple[str, ...], ...]
"""Ways of which a bill went one, each as its acts."""


class Entry(NamedTuple):
    """One line of the journal: an act taken, from stage to stage; never changed afterwards.

    ``n`` is the number of the act in the dossier from 1 (``None``: supplied, or the clock's own).
    ``presumed`` are conditions that the record neither shows nor disproves. ``lapse`` marks a lapse
    that the clock took by itself; ``handover`` is the cell of the succession where the line tells of a change of
    edition. A supplied act on one of several ways has them all in ``one_of``: the record leaves open which. ``says`` is
    what the record of the act says, field by field.
    """

    n: int | None
    act: str
    first: date
    last: date | None
    source: str
    target: str
    edition: str
    step: Step | None
    presumed: tuple[Condition, ...] = ()
    ended: tuple[TermEnd, ...] = ()
    supplied: bool = False
    question: str | None = None
    lapse: bool = False
    handover: "Handover | None" = None
    one_of: Branches = ()
    says: tuple[tuple[str, object], ...] = ()

    @property
    def day(self) -> date | None:
        """Return the day of the act if it is known."""
        return self.first if self.first == self.last else None

    @property
    def cites(self) -> tuple[Citation, ...]:
        """Return the articles on which the line rests."""
        if self.step is not None:
            return self.step.cites
        return self.handover.cites if self.handover is not None else ()
