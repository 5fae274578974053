"""The game of a bill: from where it stands, which coalitions can make it law whatever all others do.

A coalition plays against all who are not in it. It wins where none of their acts leads it out of what it wins, and
where it has an act of its own that leads on and stays there, or else time, or the others' duty, does. An act of a
chamber for which the law names no vote takes more than half of it, if only a session allows it; else (a registration, a
presentation) it is a duty, and is done, whoever wants it. That a chamber is dissolved is left aside: all sit.
"""

from __future__ import annotations

from collections import defaultdict
from functools import cached_property
from typing import TYPE_CHECKING, NamedTuple

import attrs

from lawflow.law.bills import ENDED_OUTCOMES, LAW_OUTCOMES
from lawflow.law.majorities import MORE_THAN_HALF
from lawflow.law.reach import reach
from lawflow.law.roles import Supplied, Way
from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lawflow.law.procedure import Procedure
    from lawflow.space.space import Arc, Position, Space
    from lawflow.study.power.lattice import Lattice

Votes = tuple[tuple[str, ...], int]
"""So many votes of some chambers taken together."""


class Hold(NamedTuple):
    """What a coalition must have to do an act.

    ``organ`` is who does it alone; ``votes`` must all be there; of each of ``short`` one must be there, so that the
    rest of the chamber falls short. ``by_time`` and ``duty`` need nobody.
    """

    organ: str | None = None
    votes: tuple[Votes, ...] = ()
    short: tuple[tuple[Votes, ...], ...] = ()
    by_time: bool = False
    duty: bool = False


class Move(NamedTuple):
    """An act as the game has it: what it takes, and where it leads."""

    hold: Hold
    target: Position
    arc: Arc


@attrs.frozen(eq=False, repr=False)
class Game(Shown):
    """The game from a position of a bill until it is law or has ended; ``seats`` are those of each chamber."""

    space: Space
    start: Position
    seats: Mapping[str, int]

    @property
    def procedure(self) -> Procedure:
        """Return the procedure."""
        return self.space.procedure

    def is_law(self, here: Position) -> bool:
        """Say whether the bill has become law."""
        return self.procedure.stage[here.stage].outcome in LAW_OUTCOMES

    @cached_property
    def positions(self) -> tuple[Position, ...]:
        """Return the positions that can be reached before the bill is law, the nearest first."""
        ahead = reach([self.start], lambda here: () if self.is_law(here) else (a.target for a in self._arcs(here)))
        return tuple(ahead)

    def _arcs(self, here: Position) -> tuple[Arc, ...]:
        """Return the acts that lead on, but that a chamber is dissolved."""
        dissolutions = self.procedure.parliament.roles.dissolutions
        return tuple(arc for arc in self.space.arcs_from(here) if arc.target != here and arc.act not in dissolutions)

    @cached_property
    def moves(self) -> dict[Position, tuple[Move, ...]]:
        """Return what can be done at each position, each once."""
        found: dict[Position, dict[tuple[Hold, Position], Move]] = defaultdict(dict)
        for here in self.positions:
            for arc in () if self.is_law(here) else self._arcs(here):
                hold = self.hold(arc)
                found[here].setdefault((hold, arc.target), Move(hold, arc.target, arc))
        return {here: tuple(moves.values()) for here, moves in found.items()}

    def fails(self, move: Move) -> bool:
        """Say whether a bill ends by a move, and is no law."""
        outcome = self.procedure.stage[move.target.stage].outcome
        return outcome in ENDED_OUTCOMES and not self.is_law(move.target)

    def ending_at(self, here: Position) -> frozenset[str | None]:
        """Return the organs that can end the bill at a position."""
        return frozenset(move.hold.organ for move in self.moves.get(here, ()) if self.fails(move))

    def voted_at(self, here: Position) -> bool:
        """Say whether a chamber votes at a position on what leads on from there."""
        return any(len(chambers) == 1 for move in self.moves.get(here, ()) for chambers, _ in move.hold.votes)

    def hold(self, arc: Arc) -> Hold:
        """Return what it takes to do an act."""
        of, name = self.procedure.parliament, self.procedure.parliament.acts[arc.act]
        if arc.act in of.acts.by_clock:
            return Hold(by_time=True)
        votes: list[Votes] = []
        short: list[tuple[Votes, ...]] = []
        for need in arc.step.needs:
            if need.backing is not None:
                whole = sum(self.seats[chamber] for chamber in need.backing.chambers)
                votes.append((need.backing.chambers, need.backing.share.needed(whole)))
            carried = [one for one in need.majorities if one.reached]
            missed = [one for one in need.majorities if not one.reached]
            votes += [((one.chamber,), one.share.needed(self.seats[one.chamber])) for one in carried]
            if missed:
                left = [(one.chamber, self.seats[one.chamber], one.share) for one in missed]
                short.append(tuple(((chamber,), n - share.needed(n) + 1) for chamber, n, share in left))
        if votes or short:
            return Hold(votes=tuple(votes), short=tuple(short))
        role, organ = of.roles[arc.act], of.organs[name.actor]
        asked = (need.presence for need in arc.step.needs)
        voting = (
            (*(one[0] for one in asked if one and one[1]), *role.present) if role.in_session and role.present else ()
        )
        chambers = [one for one in dict.fromkeys(voting or organ.chambers) if self.seats.get(one)]
        if chambers:
            if role.supplied is Supplied.UNAVOIDABLE and not role.in_session:
                return Hold(duty=True)
            return Hold(votes=tuple(((one,), MORE_THAN_HALF.needed(self.seats[one])) for one in chambers))
        if organ.id in self._of_chambers or self._serves(arc):
            return Hold(duty=True)
        return Hold(organ=organ.id)

    @cached_property
    def _of_chambers(self) -> frozenset[str]:
        """Return the organs whose sessions are those of chambers together; who acts beside them acts alone."""
        of = self.procedure.parliament
        return frozenset(of.acts[one].actor for one in of.acts if of.roles[one].present and of.roles[one].in_session)

    def _serves(self, arc: Arc) -> bool:
        """Say whether an act only completes what is law already."""
        return arc.act in self.procedure.parliament.roles.completing

    def _binds(self, arc: Arc) -> bool:
        """Say whether somebody is to do the act, or time does it: nobody is bound to leave the road."""
        role = self.procedure.parliament.roles[arc.act]
        return role.supplied is Supplied.UNAVOIDABLE and role.way is not Way.SIDE

    def _halts(self, arc: Arc) -> bool:
        """Say whether an act off the road leaves the bill where it is: who does nothing else lets time pass."""
        return arc.step.target == arc.step.source and self.procedure.parliament.roles[arc.act].way is not Way.ROAD

    @cached_property
    def organs(self) -> tuple[str, ...]:
        """Return the organs that do some act alone, in order."""
        holds = (move.hold for moves in self.moves.values() for move in moves)
        return tuple(dict.fromkeys(hold.organ for hold in holds if hold.organ is not None))

    @cached_property
    def chambers(self) -> tuple[str, ...]:
        """Return the chambers that vote somewhere, in order."""
        holds = [move.hold for moves in self.moves.values() for move in moves]
        found = [votes for hold in holds for votes in (*hold.votes, *(one for short in hold.short for one in short))]
        return tuple(dict.fromkeys(chamber for chambers, _ in found for chamber in chambers))

    # -- who wins -------------------------------------------------------------------------------

    @cached_property
    def _alike(self) -> dict[Position, Position]:
        """Return the first position that each one is like: all that can be done leads to what is alike (Moore 1956)."""
        kind = {here: (self.is_law(here), here in self.moves) for here in self.positions}
        first: dict[object, Position] = {}
        like = {here: first.setdefault(kind[here], here) for here in self.positions}
        while True:
            parted: dict[object, Position] = {}
            signs = {
                here: (
                    like[here],
                    frozenset((m.hold, self._binds(m.arc), like[m.target]) for m in self.moves.get(here, ())),
                )
                for here in self.positions
            }
            finer = {here: parted.setdefault(signs[here], here) for here in self.positions}
            if finer == like:
                return like
            like = finer

    @cached_property
    def _core(self) -> dict[Position, tuple[Move, ...]]:
        """Return what can be done at one of each positions that are alike, the nearest first."""
        found: dict[Position, tuple[Move, ...]] = {}
        for here in dict.fromkeys(self._alike.values()):
            moves = (move._replace(target=self._alike[move.target]) for move in self.moves.get(here, ()))
            known = {(m.hold, m.target, self._binds(m.arc)): m for m in moves if m.target != here}
            found[here] = tuple(known.values())
        return found

    def winning(self, lattice: Lattice) -> int:
        """Return the coalitions that can make the bill law, whatever all others do."""
        sides = _Sides(lattice, self.seats)
        safe = self._safe(lattice, sides)
        return self._arriving(safe, sides)[self._alike[self.start]]

    def _safe(self, lattice: Lattice, sides: _Sides) -> dict[Position, int]:
        """Return the coalitions that can keep the bill from every other end, for each position: the greatest such."""
        safe = {here: lattice.every if self.is_law(here) or moves else 0 for here, moves in self._core.items()}
        changed = True
        while changed:
            changed = False
            for here in reversed(self._core):
                if self.is_law(here) or not safe[here]:
                    continue
                kept = safe[here] & self._kept(here, safe, sides)
                if kept != safe[here]:
                    safe[here], changed = kept, True
        return safe

    def _kept(self, here: Position, safe: Mapping[Position, int], sides: _Sides) -> int:
        every = sides.lattice.every
        endured, own, bound, in_time = every, 0, 0, every
        waits = False
        for move in self._core[here]:
            if move.hold.by_time:
                waits, in_time = True, in_time & safe[move.target]
                continue
            ours, theirs = sides.of(move.hold)
            endured &= ~theirs | safe[move.target]
            own |= ours & safe[move.target] if not self._halts(move.arc) else 0
            if self._binds(move.arc):
                bound |= theirs & safe[move.target]
        return endured & (own | (in_time if waits else bound)) & every

    def _arriving(self, safe: Mapping[Position, int], sides: _Sides) -> dict[Position, int]:
        """Return those of the safe coalitions with which the bill can still become law: the least such."""
        arrives = {here: safe[here] if self.is_law(here) else 0 for here in self._core}
        changed = True
        while changed:
            changed = False
            for here in reversed(self._core):
                found = arrives[here]
                for move in self._core[here]:
                    ours, theirs = sides.of(move.hold)
                    able = ours | theirs if self._binds(move.arc) else ours
                    found |= able & arrives[move.target] & safe[here]
                if found != arrives[here]:
                    arrives[here], changed = found, True
        return arrives


class _Sides:
    """Which coalitions can do an act, and which leave it to the others."""

    def __init__(self, lattice: Lattice, seats: Mapping[str, int]) -> None:
        self.lattice, self.seats = lattice, seats
        self._known: dict[Hold, tuple[int, int]] = {}

    def of(self, hold: Hold) -> tuple[int, int]:
        """Return the coalitions that can do it, and those whose others can."""
        if hold not in self._known:
            self._known[hold] = self._of(hold)
        return self._known[hold]

    def _of(self, hold: Hold) -> tuple[int, int]:
        every = self.lattice.every
        if hold.by_time or hold.duty:
            return every, every
        if hold.organ is not None:
            ours = self.lattice.joined(hold.organ)
            return ours, every & ~ours
        ours = theirs = every
        for votes in hold.votes:
            ours &= self._ours(votes)
            theirs &= self._theirs(votes)
        for short in hold.short:
            one = other = 0
            for votes in short:
                one |= self._ours(votes)
                other |= self._theirs(votes)
            ours, theirs = ours & one, theirs & other
        return ours, theirs

    def _ours(self, votes: Votes) -> int:
        return self.lattice.at_least(*votes)

    def _theirs(self, votes: Votes) -> int:
        chambers, needed = votes
        whole = sum(self.seats[chamber] for chamber in chambers)
        return self.lattice.every & ~self.lattice.at_least(chambers, whole - needed + 1)
