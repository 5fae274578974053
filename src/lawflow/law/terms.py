"""Terms: a length of time the law sets, what starts it, what stops it, what its lapse does."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from lawflow.law.shown import Shown, set_once
from lawflow.law.sources import Footing
from lawflow.law.steps import matches

if TYPE_CHECKING:
    from lawflow.law.conditions.condition import Condition
    from lawflow.law.labels import Label
    from lawflow.law.questions import Under
    from lawflow.law.sources import Citation
    from lawflow.law.steps import Step


class Count(Enum):
    """What a term counts."""

    DAYS = "days"
    WORKING_DAYS = "working-days"
    MONTHS = "months"
    NEXT_WORKING_DAY = "next-working-day"
    NEXT_SESSION_DAY = "next-session-day"


class Recess(Enum):
    """What the time between sessions does to a term."""

    RUNS = "runs"
    NOT_COUNTED = "not-counted"
    RESTARTS = "restarts"


class Bound(Enum):
    """Whether the term is the last day for an act, or a wait before it is allowed."""

    BY = "by"
    NOT_BEFORE = "not-before"


@set_once(eq=False, repr=False)
class Term(Shown):
    """A term of a procedure.

    ``length`` is in units of ``count`` (calendar days, working days, months). ``starts_on`` and
    ``ends_on`` name events: an act, ``@stage`` (that stage is entered) or ``act@stage`` (by that act),
    ``start_inferred`` why it is counted from the day of the act that starts it, where the text names another day.
    ``paused_in`` names the stages in which the term is suspended and goes on afterwards, ``pause_inferred`` why it is
    taken to be where no text says so. ``on_lapse``
    is the act of the clock, or ``None`` where the text states no effect. ``gives_way`` marks a term
    that the law itself may set otherwise. ``recess_exempt`` names tracks whose bills the recess rule
    leaves alone. ``indirect`` marks a term for sending something: the vocabulary has no act for the
    sending, so an act of ``ends_on`` in time proves it kept and a later one proves nothing.
    ``implied_on`` are events at which the term must have started, on a day that the record lacks.
    ``unstated_on`` are events that start it though no text says from when it runs after them: nothing then proves that
    it was missed; ``inferred_after`` events after which no text says that it goes on, though it is taken to.
    ``from_eve_of`` are acts that start it on the day before: a lapse bears the day after the last day, and what counts
    from the last day itself begins there. ``from_the_last`` says that it runs from the last of several
    starts, ``from_receipt`` that it runs from the receipt or the acceptance of what they send, that day or later, which
    no act records, so that its last day is not known. ``counted_from`` is an act before those that start it, from whose
    day it is counted.
    """

    id: str
    length: int
    count: Count
    label: Label
    starts_on: tuple[str, ...]
    ends_on: tuple[str, ...]
    cites: tuple[Citation, ...]
    footing: Footing = Footing.STATED
    reason: Label | None = None
    bound: Bound = Bound.BY
    recess: Recess = Recess.RUNS
    recess_exempt: tuple[str, ...] = ()
    paused_in: tuple[str, ...] = ()
    start_inferred: Label | None = None
    pause_inferred: Label | None = None
    on_lapse: str | None = None
    gives_way: bool = False
    when: tuple[Condition, ...] = ()
    under: tuple[Under, ...] = ()
    indirect: bool = False
    implied_on: tuple[str, ...] = ()
    from_eve_of: tuple[str, ...] = ()
    unstated_on: tuple[str, ...] = ()
    inferred_after: tuple[str, ...] = ()
    from_the_last: bool = False
    from_receipt: bool = False
    counted_from: str = ""

    def started_by(self, step: Step) -> bool:
        """Say whether a step starts the term."""
        return matches(self.starts_on, step.act, step.target)

    def is_unstated_from(self, act: str, target: str) -> bool:
        """Say whether no text says from when the term runs after an act that leads to a stage."""
        return matches(self.unstated_on, act, target)

    def is_inferred_after(self, act: str, target: str) -> bool:
        """Say whether no text says that the term goes on after an act that leads to a stage."""
        return matches(self.inferred_after, act, target)

    @property
    def is_for_sending(self) -> bool:
        """Say whether the term bounds the sending of something, an act that no record names."""
        return self.indirect and not self.from_receipt

    def ended_by(self, step: Step) -> bool:
        """Say whether a step ends the term, or is its lapse."""
        return matches(self.ends_on, step.act, step.target) or step.act == self.on_lapse
