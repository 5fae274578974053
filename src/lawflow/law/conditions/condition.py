"""What a condition is: one value that guards a step, explains a refusal, labels the picture and prints in the table.

It answers for itself what it reads, what would satisfy it, and whom it shuts out; nobody asks of what class it is.
"""

from collections.abc import Collection, Iterable
from datetime import date
from enum import Enum
from typing import TYPE_CHECKING, Literal, NamedTuple, Self

from lawflow.law.bills import Bill
from lawflow.law.calendar import Calendar
from lawflow.law.facts import Facts
from lawflow.law.labels import Label
from lawflow.law.majorities import Share, Verdict
from lawflow.law.organs import Organ
from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from lawflow.law.conditions.backing import Backed

_UNMET, _UNKNOWN = Verdict.UNMET, Verdict.UNKNOWN
Where = Literal["act", "memory", "bill", "track", "votes", "term", "day"]


class Concern(Enum):
    """What is wrong where a condition is not met: the vote, the bill, what was done before, the day."""

    VOTES = "votes"
    BILL = "bill"
    RECORD = "record"
    DAY = "day"


class Read(NamedTuple):
    """One thing that a condition looks at.

    ``where`` is ``act`` (a field of the record of the act), ``memory`` (a fact that earlier acts left), ``bill`` (an
    attribute of the bill), ``track``, ``votes`` (of a chamber), ``term`` (whether it was missed) or ``day`` (what the
    calendar says of the day of the act).
    """

    where: Where
    name: str


class Demand(NamedTuple):
    """What must be found in one place: one of ``values`` or, where it does not ``hold``, none of them.

    With ``silent`` it is met, or presumed, where nothing is found. Of votes the value is the share that they reach.
    """

    read: Read
    values: tuple[object, ...]
    holds: bool = True
    silent: bool = False

    def met_by(self, found: object) -> bool:
        """Say whether what was found will do; ``None`` is nothing.

        >>> Demand(Read("act", "wording"), (False,)).met_by(None)
        False
        """
        return self.silent if found is None else (found in self.values) is self.holds


class Majority(NamedTuple):
    """A share of the total number of deputies of a chamber that the votes must reach, or must fall short of."""

    organ: Organ
    share: Share
    reached: bool

    @property
    def chamber(self) -> str:
        """Return the id of the chamber."""
        return self.organ.id


class Condition(Shown):
    """What a step needs. Subclasses say what was found and what would do.

    It equals another of its class with the same parts, which are its slots, and none of them is set again. They are
    plain classes, for `attrs` takes a fortieth of a command's time to make fifteen (decision 0085).
    """

    __slots__ = ()

    def __repr__(self) -> str:
        """Return the name of the class and the key, which says all."""
        return f"{type(self).__name__}({self.key!r})"

    def __eq__(self, other: object) -> bool:
        """Say whether the other is of the same class and has the same parts."""
        return self.made_of() == other.made_of() if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        """Return the hash of class and parts."""
        return hash((type(self), *self.made_of().values()))

    def made_of(self) -> dict[str, object]:
        """Return its parts by name."""
        names = [name for one in type(self).__mro__ for name in getattr(one, "__slots__", ())]
        return {name: getattr(self, name) for name in names}

    def changed(self, **parts: object) -> Self:
        """Return the condition with some of its parts changed."""
        return type(self)(**{**self.made_of(), **parts})

    def verdict(self, facts: Facts) -> Verdict:
        """Say whether the condition holds, does not, or is not shown by the record."""
        raise NotImplementedError

    @property
    def id(self) -> str:
        """Return a stable ASCII name of the condition."""
        raise NotImplementedError

    @property
    def key(self) -> str:
        """Return the name as the text of the law writes it: with ``!`` where only counts will do."""
        return self.id + "!" * self.proven

    @property
    def parts(self) -> "tuple[Condition, ...]":
        """Return the ways in which it can hold: each of several chambers that may fall short, else itself."""
        return (self,)

    @property
    def label(self) -> Label:
        """Return the condition in words."""
        raise NotImplementedError

    def found(self, facts: Facts) -> Label:
        """Return what the record shows, for a refusal."""
        raise NotImplementedError

    def needed(self, facts: Facts) -> Label:
        """Return what would satisfy the condition, for a refusal."""
        del facts
        return self.label

    # -- what it looks at ---------------------------------------------------------------------

    @property
    def demands(self) -> tuple[Demand, ...]:
        """Return what will do, any one of them; empty where several things are weighed against one another."""
        return ()

    @property
    def reads(self) -> tuple[Read, ...]:
        """Return everything that the condition looks at."""
        return tuple(demand.read for demand in self.demands)

    @property
    def facts(self) -> frozenset[str]:
        """Return the facts, left by earlier acts, that it looks at."""
        return frozenset(read.name for read in self.reads if read.where == "memory")

    @property
    def record(self) -> tuple[tuple[str, object], ...]:
        """Return what the record of the act may say, field and value, to satisfy the condition."""
        said = (demand for demand in self.demands if demand.read.where == "act" and demand.holds)
        return tuple((demand.read.name, value) for demand in said for value in demand.values if value is not None)

    @property
    def majorities(self) -> tuple[Majority, ...]:
        """Return the shares that the votes of the chambers must reach, or must fall short of."""
        return ()

    @property
    def against(self) -> Majority | None:
        """Return the share that the votes against must reach, or be shown to miss, if those are what is counted."""
        return None

    @property
    def backing(self) -> "Backed | None":
        """Return itself, if a share of all deputies who must stand behind the act is what is asked for."""
        return None

    @property
    def proven(self) -> bool:
        """Say whether only counts in the record will do."""
        return False

    @property
    def asks_for(self) -> str | None:
        """Return the fact that an earlier act must have left, if that is what the condition asks for."""
        return None

    @property
    def only_bars(self) -> bool:
        """Say whether it asks for nothing, and bars by what is on record alone."""
        return False

    @property
    def completes(self) -> bool:
        """Say whether a record that lacks that act is completed with it, though the condition is presumed."""
        return False

    @property
    def turns(self) -> tuple[date, ...]:
        """Return the days on which it begins to hold or ceases to, of itself; empty if the day decides nothing."""
        return ()

    # -- what it decides ----------------------------------------------------------------------

    @property
    def concern(self) -> Concern:
        """Return what is wrong where the condition is not met."""
        return Concern.RECORD

    @property
    def decides_route(self) -> bool:
        """Say whether it tells one way of an act from another, rather than what an act must have before it is done."""
        return False

    @property
    def ordinary(self) -> bool:
        """Say whether the way that it opens is the ordinary one, taken where nothing special is recorded."""
        return False

    @property
    def stays_open(self) -> bool:
        """Say whether a silent record leaves it open together with those that it excludes."""
        return False

    @property
    def reserved_to(self) -> tuple[str, ...]:
        """Return the initiators to whose bills the step is reserved; empty if it is open to all."""
        return ()

    def excludes(self, other: "Condition") -> bool:
        """Say whether this condition and ``other`` can never hold of the same act."""
        del other
        return False

    @property
    def presence(self) -> tuple[str, bool] | None:
        """Return the chamber that must sit, or be away, if that is what the condition asks for."""
        return None

    @property
    def absent(self) -> str | None:
        """Return the chamber that must be away, if that is what the condition asks for."""
        chamber, sits = self.presence or (None, True)
        return None if sits else chamber

    @property
    def from_receipt(self) -> bool:
        """Say whether a term runs from a receipt, which no record tells, and the condition counts from another day."""
        return False

    @property
    def is_narrowing(self) -> bool:
        """Say whether there can be days on which the calendar shows that it cannot hold."""
        return False

    def narrows(self, calendar: Calendar, first: date, last: date) -> tuple[date, date]:
        """Return the days between two days, without those at either end on which it cannot hold."""
        del calendar
        return first, last

    def rules_out(self, bill: Bill, tracks: Collection[str]) -> bool:
        """Say whether the bill can never satisfy it, even on all the tracks on which it may still be put."""
        del bill, tracks
        return False


def presumed(needs: Iterable[Condition], facts: Facts) -> tuple[Condition, ...] | None:
    """Return what of the conditions the record neither shows nor disproves; ``None`` if one of them is not met."""
    unknown: tuple[Condition, ...] = ()
    for need in needs:
        verdict = need.verdict(facts)
        if verdict is _UNMET:
            return None
        if verdict is _UNKNOWN:
            unknown += (need,)
    return unknown


def met(needs: Iterable[Condition], facts: Facts) -> bool:
    """Say whether all conditions are met, or presumed so."""
    return presumed(needs, facts) is not None


def unmet(needs: Iterable[Condition], facts: Facts) -> tuple[Condition, ...]:
    """Return the conditions that are not met."""
    return tuple(need for need in needs if need.verdict(facts) is _UNMET)
