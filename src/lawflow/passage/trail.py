"""The trail of a bill: what its journal comes to, brought up to date as it grows, so that no line is read twice."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from lawflow.law.roles import Roles
from lawflow.passage.entries import Entry

if TYPE_CHECKING:
    from datetime import date

Told = tuple[str, str, "date", bool]
"""What a line tells of: the act, the stage it led to, its first day, and whether no record numbers it."""


class Trail:
    """What the first ``length`` lines of a journal come to.

    ``came`` and ``left`` hold for each stage the last place where the bill came to it and left it, ``turned`` the
    lapses and the dissolutions.
    """

    def __init__(
        self, length: int, came: Mapping[str, int], left: Mapping[str, int], turned: "frozenset[Told]"
    ) -> None:
        self.length, self.came, self.left, self.turned = length, came, left, turned

    def along(self, journal: tuple[Entry, ...], roles: Roles) -> "Trail":
        """Return the trail of a journal that begins with the lines of this one."""
        if len(journal) == self.length:
            return self
        new = range(self.length, len(journal))
        came = {**self.came, **{journal[place].target: place for place in new}}
        left = {**self.left, **{journal[place].source: place for place in new}}
        lines = journal[self.length :]
        turned = [told(line) for line in lines if line.lapse or line.act in roles.dissolutions]
        return Trail(len(journal), came, left, self.turned.union(turned) if turned else self.turned)

    def stages_since(self, place: int) -> frozenset[str]:
        """Return the stages to which the bill came after a place in the journal."""
        return frozenset(stage for stage, last in self.came.items() if last > place)

    def last_elsewhere(self, stage: str) -> int | None:
        """Return the last place where the bill came to another stage."""
        return max((last for other, last in self.came.items() if other != stage), default=None)


UNBEGUN = Trail(0, {}, {}, frozenset())


def told(entry: Entry) -> Told:
    """Return what a line tells of."""
    return entry.act, entry.target, entry.first, entry.n is None
