"""The acts a record may hold: their names, their labels, and what the votes on each of them count."""

from __future__ import annotations

from functools import cached_property
from typing import Literal

import attrs

from lawflow.law.labels import Label
from lawflow.law.listed import Listed
from lawflow.law.organs import CLOCK, Names, named

Counts = Literal[
    "motion", "rejection", "no-confidence", "overcoming", "objection", "fallen-text", "main-motion", "none"
]


@attrs.frozen
class ActName:
    """The name of an act, ``organ.act``, with its label.

    ``counts`` says what the votes *for* in a record of the act were cast for:

    ``"motion"``        what the act decides: adoption, approval, agreement, overcoming, acceptance;
    ``"rejection"``     rejecting the bill or law as a whole;
    ``"no-confidence"`` no confidence in the Government, whether the motion carried or not;
    ``"overcoming"``    overcoming the objections, which fell short (``*.sustain``);
    ``"objection"``     disagreeing with, or not approving, what the other chamber sent;
    ``"fallen-text"``   the text that did not get its majority (``refuse…``, ``fail…``);
    ``"main-motion"``   the bill or law itself, which did not get its majority (``*.vote-short``);
    ``"none"``          nothing: no chamber votes on the act.

    ``names`` are those of the editions that call the act otherwise than its label.
    """

    id: str
    label: Label
    counts: Counts
    names: Names = ()

    def named(self, edition: str) -> Label:
        """Return what the edition calls the act."""
        return named(self.label, self.names, edition)

    @property
    def organ(self) -> str:
        """Return the id of the organ that acts.

        >>> act("prime-minister.refer", "none", "", "", "").organ
        'prime-minister'
        """
        return self.id.partition(".")[0]


class Acts(Listed[ActName]):
    """The acts of a parliament, and those of them that have something in common."""

    @cached_property
    def by_clock(self) -> frozenset[str]:
        """Return the acts of the clock, which nobody does."""
        return frozenset(act_id for act_id, name in self.items() if name.organ == CLOCK)

    @cached_property
    def short_votes(self) -> frozenset[str]:
        """Return the votes on a bill that fell short."""
        return frozenset(act_id for act_id, name in self.items() if name.counts == "main-motion")


def act(act_id: str, counts: Counts, kk: str, ru: str, en: str, *, names: Names = ()) -> ActName:
    """Return a row of a table of acts."""
    return ActName(act_id, Label(kk=kk, ru=ru, en=en), counts, names)
