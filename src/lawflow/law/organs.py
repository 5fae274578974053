"""Who acts: an organ, what it is called, its chambers, and the lane in which a picture shows it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.law.listed import Listed
from lawflow.law.shown import Value, set_once

if TYPE_CHECKING:
    from lawflow.law.labels import Label

CLOCK: Final = "clock"
"""The organ of what happens because time passes: the same in every parliament."""
Names = tuple[tuple[tuple[str, ...], "Label"], ...]
"""What something is called in some editions: their names, and the label in them."""


@set_once(eq=False, repr=False)
class Organ(Value):
    """An organ that acts on a bill; ``lane`` is the organ in whose lane a picture shows it.

    ``names`` are those of the editions that call it otherwise than its label. ``chambers`` are those without which it
    cannot act; ``decides`` marks an organ that takes decisions on a bill.
    """

    id: str
    lane: str
    label: Label
    names: Names = ()
    chambers: tuple[str, ...] = ()
    decides: bool = False

    def named(self, edition: str) -> Label:
        """Return what the edition calls the organ."""
        return named(self.label, self.names, edition)


class Organs(Listed[Organ]):
    """The organs of a parliament."""


def named(label: Label, names: Names, edition: str) -> Label:
    """Return the label of an edition, or the one that holds where it has none of its own."""
    return next((name for editions, name in names if edition in editions), label)
