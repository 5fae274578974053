"""Power: who can make a bill law, or stop it, through all that is still before it, and by which act."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.errors import UnknownNameError
from lawflow.law.labels import Label
from lawflow.law.roles import Way
from lawflow.law.shown import Shown
from lawflow.law.steps import UNDETERMINED
from lawflow.space.space import space_of
from lawflow.study.power.blocs import Blocs
from lawflow.study.power.coalitions import Answer, Coalition, Means, Member
from lawflow.study.power.game import Game
from lawflow.study.power.indices import indices
from lawflow.study.power.lattice import Group, Lattice, lattice_of
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from datetime import date

    from lawflow.passage.passage import Passage
    from lawflow.study.power.game import Move
    from lawflow.study.power.indices import Index

    HeldSeats = Mapping[str, Mapping[str, int]]
    Sides = tuple[tuple["Coalition", ...], tuple["Coalition", ...]]

WITHOUT_A_PARTY: Final = Label("{}, партиясыз", "{}, без партии", "{}, without a party")
"""Deputies of a chamber beside its parties; a chamber that has none bears its name alone."""


@attrs.frozen(eq=False, repr=False)
class Power(Shown):
    """Who can make a bill law, or stop it, from where a passage stands.

    ``seats`` are those of the day; ``held`` those of each party in each chamber.
    """

    passage: Passage
    seats: Mapping[str, int]
    held: HeldSeats

    @cached_property
    def game(self) -> Game:
        """Return the game from where the bill stands. An open question ends it: the bill is then not law."""
        at = self.passage
        space = space_of(at.procedure, at.bill, sitting=True)
        return Game(space, space.position(at.state, at.memory, at.bill.tracks), self.seats)

    @cached_property
    def by_votes(self) -> Sides:
        """Return the smallest coalitions of organs and numbers of deputies that force a bill, and that stop it."""
        return self._sides(self._levels.smallest, self._levels.groups)

    @cached_property
    def by_parties(self) -> Sides:
        """Return the smallest coalitions of organs, parties and deputies without one that force a bill, and stop it.

        Raises `TooManyCoalitionsError` where there are more than can be told: the indices count them all the same.
        """
        groups = tuple(self._groups)
        return self._sides(Blocs(self._levels, groups).smallest, groups)

    @cached_property
    def indices(self) -> tuple[tuple[Group, Index], ...]:
        """Return the power of one player of each group, over all that is before the bill.

        Of its parties and members a coalition only brings the votes of each chamber, so those are all that is walked.
        """
        counted = indices(self._levels, self._winning)
        found = {group.id: index for group, index in zip(self._levels.groups, counted, strict=True)}
        return tuple((one, found[one.chamber or one.id][one.levels[1]]) for one in self._groups)

    @cached_property
    def _levels(self) -> Lattice:
        """Return the coalitions of organs and of any number of deputies of each chamber."""
        chambers = [
            self._whole(name, [one for one in self._groups if one.chamber == name]) for name in self.game.chambers
        ]
        return lattice_of([*self._organs(), *chambers])

    @cached_property
    def _winning(self) -> int:
        """Return those of them that can make the bill law."""
        return self.game.winning(self._levels)

    def _whole(self, chamber: str, within: list[Group]) -> Group:
        """Return a whole chamber, a level for each number of votes: a party raises it by all of its own."""
        steps = tuple(step for one in within for step in one.levels[1:2] * one.players)
        return Group(chamber, self._chamber(chamber), tuple(range(self.seats[chamber] + 1)), chamber, steps)

    def can(self, organs: tuple[str, ...], votes: Mapping[str, int]) -> Answer:
        """Return what some organs and so many deputies of some chambers can do together.

        Raises `UnknownNameError` for an organ of which no act is ahead, and for a chamber that has no votes.
        """
        for what, names, known in (
            (say("organ that acts"), organs, self.game.organs),
            (say("chamber"), votes, self.seats),
        ):
            for unknown in set(names) - set(known):
                raise UnknownNameError(what, unknown, known)
        lattice = self._levels
        levels = [votes.get(group.id, 0) if group.chamber else int(group.id in organs) for group in lattice.groups]
        here = 1 << lattice.place(levels)
        stops = not lattice.others(self._winning) & here
        members = self._members(lattice.groups, levels)
        return Answer(Coalition(members, self._means(members)), bool(self._winning & here), stops)

    # -- groups ---------------------------------------------------------------------------------

    def _organs(self) -> list[Group]:
        of, edition = self.passage.parliament.organs, self.passage.edition.id
        return [Group(name, of[name].named(edition)) for name in self.game.organs]

    @cached_property
    def _groups(self) -> list[Group]:
        """Return the organs, the parties of each chamber and its deputies without one; those of many players first."""
        groups, of = self._organs(), self.passage.parliament.chambers
        known = {party.id: party for rows in of.parties.values() for row in rows for party, _ in row.held}
        for chamber in self.game.chambers:
            held = self.held.get(chamber, {})
            blocs = {name: n for name, n in held.items() if n and not (name in known and known[name].alone)}
            for name, number in blocs.items():
                label = known[name].label if name in known else Label.same(name)
                groups.append(Group(f"{chamber}:{name}", label, (0, number), chamber))
            alone = self._alone(chamber, sum(blocs.values()))
            if alone:
                label = self._chamber(chamber)
                label = WITHOUT_A_PARTY.filled(label) if blocs else label
                groups.append(Group(chamber, label, tuple(range(alone + 1)), chamber))
        return sorted(groups, key=lambda group: group.players == 1)

    def _alone(self, chamber: str, held: int) -> int:
        """Return how many deputies sit without a party. Raises ValueError where the parties hold more seats."""
        of = self.seats[chamber]
        if held > of:
            label = self._chamber(chamber)
            message = say("{chamber}: the parties hold {n} seats, and there are {of}", chamber=label, n=held, of=of)
            raise ValueError(message)
        return of - held

    def _chamber(self, chamber: str) -> Label:
        return self.passage.parliament.organs[chamber].named(self.passage.edition.id)

    # -- coalitions -----------------------------------------------------------------------------

    def _sides(self, smallest: Callable[[int], Iterable[Sequence[int]]], groups: Sequence[Group]) -> Sides:
        """Return the smallest coalitions that force a bill, and those that stop it, told by the levels of groups."""
        stopping = self._levels.every & ~self._levels.others(self._winning)
        forcing = [self._members(groups, levels) for levels in smallest(self._winning)]
        stops = [self._members(groups, levels) for levels in smallest(stopping)]
        return (
            tuple(Coalition(members) for members in sorted(forcing, key=_size)),
            tuple(Coalition(members, self._means(members)) for members in sorted(stops, key=_size)),
        )

    def _members(self, groups: Sequence[Group], levels: Sequence[int]) -> tuple[Member, ...]:
        joined = ((group, level) for group, level in zip(groups, levels, strict=True) if level)
        return tuple(
            Member(group.id, group.label, group.chamber, group.levels[level] if group.chamber else 0)
            for group, level in sorted(joined, key=lambda one: one[0].chamber is not None)
        )

    def _means(self, members: tuple[Member, ...]) -> tuple[Means, ...]:
        """Return an act of each organ that leads off the road, one of deputies together, and votes that fall short."""
        organs = tuple(member.group for member in members if member.chamber is None)
        votes: dict[str, int] = {}
        for member in members:
            if member.chamber is not None:
                votes[member.chamber] = votes.get(member.chamber, 0) + member.votes
        found = [self._known(self._act_of, organ, organs, bool(votes)) for organ in organs]
        together = self._act_together(votes, organs)
        found += [together] if together is not None else []
        for one in votes.items() if together is None else ():
            found += [self._known(self._denied, *one), self._known(self._carried, *one)]
        return tuple(one for one in found if one is not None)

    def _known(self, asked: Callable[..., Means | None], *of: object) -> Means | None:
        key = asked.__name__, *of
        if key not in self._answers:
            self._answers[key] = asked(*of)
        return self._answers[key]

    @cached_property
    def _answers(self) -> dict[object, Means | None]:
        return {}

    @cached_property
    def _all(self) -> tuple[Move, ...]:
        """Return everything that can be done before the bill is law, the nearest first."""
        return tuple(move for moves in self.game.moves.values() for move in moves)

    def _act_of(self, organ: str, organs: tuple[str, ...], voting: bool) -> Means | None:  # noqa: FBT001 - a key too
        """Return the nearest act of an organ by which a bill ends, or that leads aside.

        Best to another of them that can end it there; with ``voting`` members, next to a vote of a chamber.
        """
        return self._first([move for move in self._all if move.hold.organ == organ], organs, voting=voting)

    def _act_together(self, votes: Mapping[str, int], organs: tuple[str, ...]) -> Means | None:
        """Return the nearest act of so many deputies of several chambers that leads to one of the organs."""
        able = (
            Means(move.arc)
            for move, chambers, needed, whose in self._together
            if not whose.isdisjoint(organs) and sum(votes.get(one, 0) for one in chambers) >= needed
        )
        return next(able, None)

    @cached_property
    def _together(self) -> tuple[tuple[Move, tuple[str, ...], int, frozenset[str | None]], ...]:
        """Return the acts of deputies of several chambers that lead aside, and who can end the bill there."""
        roles = self.passage.parliament.roles
        return tuple(
            (move, chambers, needed, self.game.ending_at(move.target))
            for move in self._all
            for chambers, needed in move.hold.votes
            if len(chambers) > 1 and roles[move.arc.act].way is Way.DETOUR
        )

    def _first(self, moves: list[Move], organs: tuple[str, ...], *, voting: bool) -> Means | None:
        roles = self.passage.parliament.roles

        def rank(move: Move) -> int:
            way = roles[move.arc.act].way
            others = set(organs) - {move.hold.organ}
            orders = (
                self.game.fails(move),
                way is Way.DETOUR and not self.game.ending_at(move.target).isdisjoint(others),
                voting and way is Way.DETOUR and self.game.voted_at(move.target),
                way is Way.DETOUR,
                way is Way.SIDE,
            )
            return next((place for place, holds in enumerate(orders) if holds), len(orders))

        return Means(min(moves, key=rank).arc) if moves else None

    def _denied(self, chamber: str, votes: int) -> Means | None:
        """Return the nearest vote of a chamber that needs more than all its other deputies."""
        others, of = self.seats[chamber] - votes, self.seats[chamber]
        for move in self._all:
            needed = max((n for chambers, n in move.hold.votes if chambers == (chamber,)), default=0)
            if needed > others and not self.game.fails(move) and move.target.stage != UNDETERMINED:
                return Means(move.arc, chamber, needed, of, others)
        return None

    def _carried(self, chamber: str, votes: int) -> Means | None:
        """Return what so many deputies carry where they deny a vote, if it takes more of them than to deny it."""
        denied = self._denied(chamber, votes)
        if denied is None or denied.needed - denied.others < 2:  # noqa: PLR2004 (one fewer would deny it as well)
            return None
        here = (one for one in self._all if one.arc.source == denied.arc.source and one.arc.act != denied.arc.act)
        rivals = (one for one in here if ((chamber,), votes) in one.hold.votes and one.target.stage != UNDETERMINED)
        return next((Means(one.arc) for one in rivals), None)


def _size(members: tuple[Member, ...]) -> tuple[int, int]:
    return len(members), sum(one.votes for one in members)


def power(passage: Passage, *, held: HeldSeats | None = None, parties_of: date | None = None) -> Power:
    """Return who can make a bill law, or stop it, from where it stands.

    ``held`` are the seats of the parties, else those of ``parties_of`` or of the day, if no fewer are filled. Seats are
    those stated to be filled (A44), or the largest number that is possible.
    """
    of, day, filled = passage.parliament.chambers, passage.first, passage.seats
    seats = {one: filled.get(one) or max(of.on(one, day), default=0) for one in of.seats}
    rows = {one: row.seats for one in of.seats if (row := of.parties_on(one, parties_of or day)) is not None}
    known = {one: row for one, row in rows.items() if one not in filled or sum(row.values()) <= seats[one]}
    return Power(passage, {one: n for one, n in seats.items() if n}, {**known, **(held or {})})
