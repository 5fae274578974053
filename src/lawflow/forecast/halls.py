"""Halls: the chambers as the assumptions have them, their seats, their parties, and how each party votes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.errors import AssumptionsError, Fault
from lawflow.forecast.tallies import Group
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lawflow.forecast.assumptions import Assumptions
    from lawflow.law.procedure import Procedure


@attrs.frozen(eq=False)
class Halls:
    """The chambers whose votes are assumed, under a procedure."""

    assumptions: Assumptions
    procedure: Procedure

    def __contains__(self, chamber: object) -> bool:
        return chamber in self.assumptions.halls

    def seats(self, chamber: str) -> int:
        """Return the seats of a chamber: of the file, of its day, else of all days of the edition."""
        stated, found = self.assumptions.halls[chamber].seats, self.possible(chamber)
        if stated is not None:
            return stated
        if len(found) != 1:
            said = f"{' or '.join(map(str, found)) or 'no'} seats on {self.assumptions.day}"
            raise self._fault(chamber, said, "seats = …")
        return found[0]

    def possible(self, chamber: str) -> tuple[int, ...]:
        """Return the possible numbers of seats of a chamber, on the day or on all days of the edition."""
        known, days = self.procedure.parliament.chambers, self.procedure.days
        on_the_day = known.on(chamber, self.assumptions.day)
        return on_the_day or known.on(chamber, days.first, days.last)

    def held(self, chamber: str) -> dict[str, int]:
        """Return the seats of each party of a chamber: of the file, of another chamber in proportion, of the day."""
        hall, known = self.assumptions.halls[chamber], self.procedure.parliament.chambers
        if hall.parties is not None:
            return dict(hall.parties)
        row = known.parties_on(hall.like or chamber, self.assumptions.day)
        if row is None:
            return {}
        return in_proportion(row.seats, self.seats(chamber)) if hall.like is not None else row.seats

    def groups(self, chamber: str, act: str) -> Iterator[Group]:
        """Yield the parties of a chamber with what is assumed of their votes on an act, and the members without one."""
        left = self.seats(chamber)
        for party, seats in self.held(chamber).items():
            left -= seats
            yield self._group(chamber, act, party, seats)
        if left < 0:
            raise self._fault(
                chamber, say("the parties hold {n} seats more than there are", n=-left), str(self.seats(chamber))
            )
        if left:
            yield self._group(chamber, act, None, left)

    def _group(self, chamber: str, act: str, party: str | None, seats: int) -> Group:
        of = self.assumptions
        ayes, bound, come = (
            of.ayes_of(chamber, act, party),
            of.of_party(chamber, party, "discipline"),
            of.of_party(chamber, party, "attendance"),
        )
        return Group(party or "", seats, ayes, bound if party is not None else None, come)

    def _fault(self, chamber: str, found: str, allowed: str) -> AssumptionsError:
        where = f"{self.procedure.id}, chambers.{chamber}"
        return AssumptionsError(self.assumptions.path, [Fault(where, found, allowed)])


def in_proportion(held: Mapping[str, int], seats: int) -> dict[str, int]:
    """Return seats handed out in proportion to those held, by the largest remainders, the first of equals first.

    >>> in_proportion({"one": 62, "other": 36}, 145)
    {'one': 92, 'other': 53}
    """
    whole = sum(held.values())
    given = {party: number * seats // whole for party, number in held.items()}
    by_rest = sorted(held, key=lambda party: -(held[party] * seats % whole))
    for party in by_rest[: seats - sum(given.values())]:
        given[party] += 1
    return given
