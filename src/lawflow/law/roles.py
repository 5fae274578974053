"""What an act is on the way of a bill, beside the steps it takes: each role with its article."""

from enum import Enum, auto
from functools import cached_property
from typing import NamedTuple

from lawflow.law.listed import Listed
from lawflow.law.rows import each
from lawflow.law.shown import Value, set_once
from lawflow.law.sources import Citation


class Supplied(Enum):
    """Whether a record that lacks the act is completed with it."""

    UNAVOIDABLE = auto()
    """Where every lawful completion of the record contains it."""
    HYPOTHESIS = auto()
    """Only where nothing else explains the record, and marked so: nobody was bound to do it."""
    NEVER = auto()
    """No step of a bill waits for it, or it is the choice of one who was not bound to make it."""


class Way(Enum):
    """Where the act leads a bill."""

    ROAD = auto()
    """Onward."""
    DETOUR = auto()
    """Into a second round, or onto a longer way: supplied only where nothing shorter explains the record."""
    SIDE = auto()
    """Off the road: open at so many stages that it is told once and not at each of them."""


class Effect(Enum):
    """What the act does that no step says."""

    SENDS_TO_REVIEW = auto()
    CLOSES_SESSION = auto()
    CONVENES = auto()
    """A chamber that was away meets again: a bill that waited for it goes on."""
    CHANGES_KIND = auto()
    """The bill goes on as one of another kind, at the same stage."""
    COMPLETES = auto()
    """All that is left to do of a law: an edition that takes over leaves it alone."""
    DATES_LAW = auto()
    """The law bears its day; of an act of the clock, the last day of the term that lapsed."""


class Beside(NamedTuple):
    """The chamber in whose absence an act is done beside every bill, moving none, and the articles that say so.

    ``doubt`` is the open question on whether it may be done where the powers of the chamber did not end early.
    """

    chamber: str
    cites: tuple[Citation, ...]
    doubt: str


@set_once(eq=False, repr=False, slots=False)
class Role(Value):
    """The role of one act.

    ``present`` are the chambers without which it cannot be done, as far as there are such chambers on the day; if
    none is named, those of its organ. A step may ask for one more. ``in_session`` says that only a session allows it,
    an extraordinary one included. ``told_by`` is the track of a bill whose record tells the act, once. ``work`` names
    what several organs do alike; ``stands_for`` is the stage of an act standing for whichever single act leads there;
    ``ends`` are the chambers whose powers end with the act, ``fallen`` the acts that its vote may be if it falls short.
    ``reason`` stands in the place of an article where no text read speaks of the act. ``beside`` says in whose absence
    it is done beside every bill. ``members`` are the chambers of which members do it: nobody does while none of them
    sits. ``told_as`` are acts by whose names a record may tell it, where they are not open. ``idle`` are acts beside
    which, where they leave a bill where it stands, it moves nothing, though no step provides for it: itself, anywhere.
    """

    id: str
    supplied: Supplied
    way: Way
    cites: tuple[Citation, ...]
    present: tuple[str, ...] = ()
    in_session: bool = False
    effect: Effect | None = None
    told_by: str | None = None
    work: str = ""
    stands_for: str | None = None
    ends: tuple[str, ...] = ()
    fallen: tuple[str, ...] = ()
    reason: str = ""
    beside: Beside | None = None
    members: tuple[str, ...] = ()
    told_as: tuple[str, ...] = ()
    idle: tuple[str, ...] = ()


class Roles(Listed[Role]):
    """The roles of the acts of a parliament, by act."""

    def _with(self, effect: Effect) -> frozenset[str]:
        return frozenset(act for act, role in self.items() if role.effect is effect)

    @cached_property
    def detours(self) -> frozenset[str]:
        """Return the acts that open a second round: as few of them are supplied as explain a record."""
        return frozenset(act for act, role in self.items() if role.way is Way.DETOUR)

    @cached_property
    def side(self) -> tuple[str, ...]:
        """Return the acts of the side routes, in order."""
        return tuple(act for act, role in self.items() if role.way is Way.SIDE)

    @cached_property
    def referrals(self) -> frozenset[str]:
        """Return the acts that send a law to review."""
        return self._with(Effect.SENDS_TO_REVIEW)

    @cached_property
    def dissolutions(self) -> frozenset[str]:
        """Return the acts by which the powers of a chamber end early."""
        return frozenset(act for act, role in self.items() if role.ends)

    @cached_property
    def ending(self) -> frozenset[str]:
        """Return the chambers whose powers can end early."""
        return frozenset(chamber for role in self.values() for chamber in role.ends)

    @cached_property
    def closings(self) -> frozenset[str]:
        """Return the acts by which a session closes."""
        return self._with(Effect.CLOSES_SESSION)

    @cached_property
    def changing(self) -> frozenset[str]:
        """Return the acts by which a bill goes on as one of another kind."""
        return self._with(Effect.CHANGES_KIND)

    @cached_property
    def convocations(self) -> frozenset[str]:
        """Return the acts by which a chamber meets that was away."""
        return self._with(Effect.CONVENES)

    @cached_property
    def events(self) -> frozenset[str]:
        """Return the events of the calendar: they fit at every stage, and move nothing but what the law says."""
        return self.dissolutions | self.closings | self.convocations

    @cached_property
    def beside(self) -> dict[str, Beside]:
        """Return in whose absence acts are done beside every bill, by act."""
        return {act: role.beside for act, role in self.items() if role.beside is not None}

    @cached_property
    def completing(self) -> frozenset[str]:
        """Return the acts that are all that is left to do of a law."""
        return self._with(Effect.COMPLETES)

    @cached_property
    def dating(self) -> frozenset[str]:
        """Return the acts whose day the law bears."""
        return self._with(Effect.DATES_LAW)

    @cached_property
    def without_step(self) -> frozenset[str]:
        """Return the acts that are no step of a procedure, yet known to every edition."""
        return frozenset(act for act, role in self.items() if role.stands_for or role.effect is Effect.CHANGES_KIND)

    def by_its_counts(self, act: str) -> tuple[str, ...]:
        """Return what a vote is if its counts are not those of the act: the one that fell, or those that it carries."""
        return (*self[act].fallen, *(other for other, role in self.items() if act in role.fallen))

    @cached_property
    def meant_by(self) -> dict[str, tuple[str, ...]]:
        """Return the acts that a record may tell by the name of another, by that other."""
        names = dict.fromkeys(name for role in self.values() for name in role.told_as)
        return {name: tuple(act for act, role in self.items() if name in role.told_as) for name in names}

    @cached_property
    def fallen(self) -> frozenset[str]:
        """Return the acts that a vote may be which falls short: their votes are counted for the motion that fell."""
        return frozenset(act for role in self.values() for act in role.fallen)

    def stage_meant(self, act: str) -> str | None:
        """Return the stage to which an act leads that stands for whichever single act leads there."""
        return self[act].stands_for


def role(  # noqa: PLR0913  a row has this many columns, the last ones by name
    act: str,
    supplied: Supplied,
    way: Way,
    *cites: Citation,
    present: tuple[str, ...] = (),
    in_session: bool = False,
    effect: Effect | None = None,
    told_by: str | None = None,
    work: str = "",
    stands_for: str | None = None,
    ends: tuple[str, ...] = (),
    fallen: str | tuple[str, ...] = (),
    reason: str = "",
    beside: Beside | None = None,
    members: tuple[str, ...] = (),
    told_as: str | tuple[str, ...] = (),
    idle: str | tuple[str, ...] = (),
) -> Role:
    """Return a row of a table of roles."""
    short = each(fallen)
    row = (act, supplied, way, cites, present, in_session, effect, told_by, work, stands_for, ends, short, reason)
    return Role(*row, beside, members, each(told_as), each(idle))
