"""How a parliament is drawn: its lanes and their colours, where a stage stands, the stations of an overview."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

import attrs

from lawflow.law.organs import named
from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from lawflow.law.labels import Label
    from lawflow.law.listed import Listed
    from lawflow.law.organs import Names


@attrs.frozen(repr=False)
class Band(Shown):
    """A lane: the organ in whose name it stands, its hue in degrees, and the lane in whose rows it stands if it can."""

    id: str
    hue: int
    beside: str = ""


@attrs.frozen(repr=False)
class Spot(Shown):
    """The place of a stage, the same in every edition.

    ``column`` is counted from the left, ``row`` within its lane from the top; ``wide`` is its width in columns.
    """

    id: str
    column: int
    row: int
    wide: int = 1


@attrs.frozen(repr=False)
class Station(Shown):
    """A phase of the path on an overview, with its stages; ``lane`` is empty where it is that of its first stage.

    A stage that two stations name is of the one in whose lane it stands, else of the first. ``unless`` are stages
    that are left out where another station is there: stage and station. ``names`` are those of the editions that call
    the phase otherwise.
    """

    id: str
    label: Label
    stages: tuple[str, ...]
    lane: str = ""
    unless: tuple[tuple[str, str], ...] = ()
    names: Names = ()

    def named(self, edition: str) -> Label:
        """Return what an edition calls the phase."""
        return named(self.label, self.names, edition)


@attrs.frozen(repr=False)
class Together(Shown):
    """Acts that are told in one phrase where several of them lead the same way, and who can do them, by edition."""

    acts: frozenset[str]
    label: Label
    names: Names
    who: Names

    def named(self, edition: str) -> Label:
        """Return the phrase in the words of an edition."""
        return named(self.label, self.names, edition)

    def whose(self, edition: str) -> Label:
        """Return who can do the acts under an edition."""
        return named(self.label, self.who, edition)


@attrs.frozen(eq=False, repr=False)
class Pictures(Shown):
    """What pictures of a parliament take from its law beside stages, acts and organs; equal only to itself.

    ``bands`` are the lanes from the top, ``spots`` the places of the stages; a stage that has none stands in the
    column after those that lead to it. ``ends`` is the lane in which an overview puts the end without a law.
    ``prefixes`` are what labels of acts begin with where the lane already names the organ. ``compared`` are the pairs
    of editions that the gallery compares.
    """

    bands: Listed[Band]
    spots: Listed[Spot]
    stations: tuple[Station, ...]
    ends: str
    together: tuple[Together, ...] = ()
    prefixes: tuple[Label, ...] = ()
    compared: tuple[tuple[str, str], ...] = ()

    @cached_property
    def lanes(self) -> tuple[str, ...]:
        """Return the lanes from the top."""
        return tuple(self.bands)

    @cached_property
    def columns(self) -> int:
        """Return the number of the last column in which a stage has its place."""
        return max((spot.column for spot in self.spots.values()), default=0)

    def told_together(self, acts: tuple[str, ...]) -> Together | None:
        """Return the phrase for several acts, if all of them are told in one."""
        return next((one for one in self.together if len(acts) > 1 and one.acts.issuperset(acts)), None)
