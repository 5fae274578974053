"""Theorems: what must hold of a procedure, as data, each a sentence with its article; their rows.

The forms are those in which properties of processes are written (Dwyer, Avrunin and Corbett 1999): something never
happens without something else, something can happen, every history can end, every power is used, a term runs its way.
"""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

import attrs

from lawflow.law.labels import Label
from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from lawflow.law.sources import Citation

Names = tuple[str, ...]


class Form(Enum):
    """What a theorem says of the histories of a bill."""

    NEVER = "never"
    """None leads from ``start`` to ``to`` without one of ``without``, or without one of ``votes`` (each by itself)."""
    CAN = "can"
    """One leads from ``start`` to ``to`` without any of ``without``."""
    LEADS = "leads"
    """The acts in ``by`` lead from ``start`` to one of ``to`` and nowhere else."""
    ENDS = "ends"
    """From wherever a history has led, a stage that nothing leaves can be reached."""
    TAKEN = "taken"
    """Each act (those in ``by``, or all) is taken in some history."""
    TERMS = "terms"
    """Each term begins in some history, can be kept and, where its lapse does something, can lapse."""
    WITHIN = "within"
    """If nobody acts at ``start`` the bill stands at one of ``to`` after at most ``days`` days."""


@attrs.frozen(repr=False)
class Theorem(Shown):
    """What must hold of a procedure.

    ``start`` are stages (none: the start of the procedure); ``to`` are stages, outcomes or acts, ``*`` any other
    stage; ``without`` are acts, stages or
    conditions by their ids; ``votes`` are majorities as ``chamber 2/3``. It is claimed of the
    ``kinds`` and ``editions`` named (none: all), and where it speaks of a stage or an act that a procedure has not,
    it says nothing of that procedure. ``source`` names an article where none is cited.
    """

    id: str
    text: Label
    form: Form
    start: Names = ()
    to: Names = ()
    by: Names = ()
    without: Names = ()
    votes: Names = ()
    days: int | None = None
    kinds: Names = ()
    editions: Names = ()
    cites: tuple[Citation, ...] = ()
    source: str = ""

    def is_claimed_of(self, edition: str, kind: str) -> bool:
        """Say whether the theorem is claimed of the procedure of an edition and a kind of bill."""
        return (not self.editions or edition in self.editions) and (not self.kinds or kind in self.kinds)


def theorem(  # noqa: PLR0913  a row: three languages stand side by side, what is claimed stands after them by name
    name: str,
    form: Form,
    kk: str,
    ru: str,
    en: str,
    *cites: Citation,
    start: Names = (),
    to: Names = (),
    by: Names = (),
    without: Names = (),
    votes: Names = (),
    days: int | None = None,
    kinds: Names = (),
    editions: Names = (),
) -> Theorem:
    """Return the theorem of one row."""
    return Theorem(name, Label(kk, ru, en), form, start, to, by, without, votes, days, kinds, editions, cites)
