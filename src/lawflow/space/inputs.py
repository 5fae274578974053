"""What an act brings with it to a position, as small integers: votes, the record, lapses and the day."""

from __future__ import annotations

from functools import cached_property
from itertools import product
from typing import TYPE_CHECKING, Protocol

import attrs

from lawflow.law.majorities import Verdict
from lawflow.law.shown import Shown
from lawflow.space.ahead import fields

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lawflow.law.conditions.condition import Condition, Majority
    from lawflow.law.facts import Facts
    from lawflow.law.majorities import Share
    from lawflow.space.space import Arc, Space

Guard = tuple[int, int]
"""The place of an input, and the codes that pass, as bits."""
_WIDE = 10_000
"""Seats enough to tell any two shares apart."""


class Input(Protocol):
    """One thing that an act brings with it."""

    def code(self, facts: Facts) -> int:
        """Return what is found, from 0 on; 0 is what nothing is known of."""
        ...


@attrs.frozen(repr=False)
class Said(Shown):
    """A field of the record of the act: 0 where it says nothing that is told apart, else the place of the value."""

    field: str
    values: tuple[object, ...]

    def code(self, facts: Facts) -> int:
        """Return the place of the value, from 1 on."""
        value = facts.says.get(self.field)
        return self.values.index(value) + 1 if value in self.values else 0

    def passing(self, value: object, told: tuple[object, ...]) -> int:
        """Return the codes of a value as bits; silence (``None``) is also what is not ``told`` apart."""
        if value is not None:
            return 1 << self.values.index(value) + 1
        return sum(1 << code for code, known in enumerate((None, *self.values)) if known not in told)


@attrs.frozen(repr=False)
class Counted(Shown):
    """The votes of a chamber: how many of the shares that the law names they are shown to reach, and how many may be.

    ``shares`` are those shares, the least first.
    """

    chamber: str
    shares: tuple[Share, ...]

    @cached_property
    def codes(self) -> dict[tuple[int, int], int]:
        """Return the codes: shares reached, and shares not missed; nothing counted is 0."""
        most = len(self.shares)
        pairs = ((reached, possible) for reached in range(most + 1) for possible in range(most, reached - 1, -1))
        return {pair: code for code, pair in enumerate(pairs)}

    def code(self, facts: Facts) -> int:
        """Return the code of the votes recorded, for the seats of the day."""
        tally = facts.votes.get(self.chamber)
        if tally is None:
            return 0
        found = [tally.reaches(share, facts.seats(self.chamber)) for share in self.shares]
        return self.codes[found.count(Verdict.MET), len(found) - found.count(Verdict.UNMET)]

    def passing(self, majority: Majority, *, proven: bool) -> int:
        """Return the codes of votes that may be those of a majority, or surely are if it must be proven, as bits."""
        place = self.shares.index(majority.share)
        if majority.reached:
            return self._bits(lambda reached, possible: place < (reached if proven else possible))
        return self._bits(lambda reached, possible: place >= (possible if proven else reached))

    def _bits(self, passes: Passes) -> int:
        return sum(1 << code for pair, code in self.codes.items() if passes(*pair))


@attrs.frozen(repr=False)
class Judged(Shown):
    """A condition that is judged as a whole, of a lapse, a day or a bill: 0 unknown, 1 met, 2 not met."""

    need: Condition

    def code(self, facts: Facts) -> int:
        """Return the verdict."""
        return (Verdict.UNKNOWN, Verdict.MET, Verdict.UNMET).index(self.need.verdict(facts))


class Passes(Protocol):
    """Whether votes pass that reach so many shares, and may reach so many."""

    def __call__(self, reached: int, possible: int) -> bool:
        """Say whether they do."""
        ...


@attrs.frozen(eq=False, repr=False)
class Inputs(Shown):
    """All that the acts of a space bring with them."""

    space: Space
    said: Mapping[str, Said]
    counted: Mapping[str, Counted]
    judged: Mapping[Condition, Judged]

    @cached_property
    def all(self) -> tuple[Input, ...]:
        """Return the inputs in order."""
        return (*self.said.values(), *self.counted.values(), *self.judged.values())

    @cached_property
    def _places(self) -> dict[Input, int]:
        return {found: place for place, found in enumerate(self.all)}

    def codes(self, facts: Facts) -> list[int]:
        """Return the codes of what an act brings with it, in order of the inputs."""
        return [found.code(facts) for found in self.all]

    def guards(self, arc: Arc) -> Iterator[tuple[Guard, ...]]:
        """Yield the guards of an arc: it is open where all guards of one of them pass."""
        always = tuple(self._record(arc))
        rivals = [self._of(need) for need in arc.needs]
        return ((*always, *found) for found in product(*rivals))

    def _record(self, arc: Arc) -> Iterator[Guard]:
        told, says = fields(self.space.procedure_at(arc.source), arc.source.stage, arc.act), dict(arc.says)
        for name, values in told.items():
            yield self._places[self.said[name]], self.said[name].passing(says.get(name), values)

    def _of(self, need: Condition) -> list[Guard]:
        """Return the guards of a condition: one passing is enough."""
        if not need.majorities:
            return [(self._places[self.judged[need]], 0b011)]
        counted = ((self.counted[majority.chamber], majority) for majority in need.majorities)
        return [(self._places[votes], votes.passing(majority, proven=need.proven)) for votes, majority in counted]


def inputs_of(space: Space) -> Inputs:
    """Return what the acts of a space bring with them."""
    said: dict[str, dict[object, None]] = {}
    for arc in space.arcs:
        for name, values in fields(space.procedure_at(arc.source), arc.source.stage, arc.act).items():
            said.setdefault(name, {}).update(dict.fromkeys(values))
    needs = dict.fromkeys(need for arc in space.arcs for need in arc.needs)
    shares: dict[str, set[Share]] = {}
    for majority in (majority for need in needs for majority in need.majorities):
        shares.setdefault(majority.chamber, set()).add(majority.share)
    return Inputs(
        space,
        {name: Said(name, tuple(values)) for name, values in said.items()},
        {
            name: Counted(name, tuple(sorted(found, key=lambda share: share.needed(_WIDE))))
            for name, found in shares.items()
        },
        {need: Judged(need) for need in needs if not need.majorities},
    )
