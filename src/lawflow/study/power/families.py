"""Coalitions told as one: the same organs, and so many deputies together, from whichever of two chambers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lawflow.study.power.coalitions import Coalition, Means, Member

FEWEST: Final = 3
"""Coalitions that are told as one, at least."""


def families(coalitions: Iterable[Coalition]) -> tuple[Coalition, ...]:
    """Return coalitions, those told as one that part deputies in every way between two chambers.

    What all of such coalitions stop a bill with is told of the one.
    """
    found: dict[object, list[Coalition]] = {}
    for one in coalitions:
        found.setdefault(_alike(one), []).append(one)
    return tuple(told for alike in found.values() for told in _told(alike))


def _alike(coalition: Coalition) -> object:
    """Return what coalitions have in common that part the same number of deputies otherwise."""
    return tuple(member.group for member in coalition.members), _deputies(coalition)


def _deputies(coalition: Coalition) -> int:
    return sum(member.votes for member in coalition.members)


def _told(alike: Sequence[Coalition]) -> Sequence[Coalition]:
    columns = list(zip(*(one.members for one in alike), strict=True))
    parted = [column for column in columns if len({member.votes for member in column}) > 1]
    if len(alike) < FEWEST or len(parted) != 2:  # noqa: PLR2004 (of three chambers the ends do not tell what is between)
        return alike
    least = [min(member.votes for member in column) for column in parted]
    most = [max(member.votes for member in column) for column in parted]
    if any(high - low + 1 != len(alike) for low, high in zip(least, most, strict=True)):
        return alike
    return (
        attrs.evolve(alike[0], members=tuple(map(_joined, columns)), means=_shared(alike), together=least[0] + most[1]),
    )


def _joined(column: Sequence[Member]) -> Member:
    votes = [member.votes for member in column]
    return attrs.evolve(column[0], votes=min(votes), most=max(votes) if len({*votes}) > 1 else 0)


def _shared(alike: Sequence[Coalition]) -> tuple[Means, ...]:
    first, *others = ({_said(means): means for means in one.means} for one in alike)
    return tuple(means for said, means in first.items() if all(said in other for other in others))


def _said(means: Means) -> object:
    return means.arc.act, means.chamber, means.needed, means.others
