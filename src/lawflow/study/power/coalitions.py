"""Coalitions: who is in them, with how many votes, and by what they stop a bill."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.law.shown import Shown

if TYPE_CHECKING:
    from lawflow.law.labels import Label
    from lawflow.space.space import Arc


@attrs.frozen(repr=False)
class Member(Shown):
    """A group in a coalition, with the votes that it brings in its chamber; an organ brings itself.

    Where several coalitions are told as one, it brings from ``votes`` to ``most``.
    """

    group: str
    label: Label
    chamber: str | None = None
    votes: int = 0
    most: int = 0


@attrs.frozen(eq=False, repr=False)
class Means(Shown):
    """What gives a coalition its power to stop: an act of one of its organs, or a vote that the others fall short in.

    ``needed`` of the seats ``of`` a chamber are more than the ``others`` who are left.
    """

    arc: Arc
    chamber: str | None = None
    needed: int = 0
    of: int = 0
    others: int = 0


@attrs.frozen(eq=False, repr=False)
class Coalition(Shown):
    """A coalition that no smaller one replaces; ``means`` are what it stops a bill with.

    Where several are told as one, its deputies are ``together`` so many, from whichever of the chambers.
    """

    members: tuple[Member, ...]
    means: tuple[Means, ...] = ()
    together: int = 0


@attrs.frozen(eq=False, repr=False)
class Answer(Shown):
    """Whether a coalition that was asked about can make the bill law, and whether it can stop it, and by what."""

    coalition: Coalition
    forces: bool
    stops: bool
