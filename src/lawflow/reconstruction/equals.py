"""Explanations of a record that cost the same: which of them say the same, and which are plainer than others."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from lawflow.reconstruction.alignment import FOLLOWS

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lawflow.reconstruction.alignment import Alignment


def _says_the_same(one: Alignment, other: Alignment) -> bool:
    """Say whether two blame the same acts and lack the same: what fits one need not follow from a breach in another."""
    alike = one.lawful.state == other.lawful.state or one.labels != other.labels
    return alike and (one.causes, one.missing) == (other.causes, other.missing)


def add(best: list[Alignment], found: Alignment) -> None:
    """Add an explanation as cheap; another that says the same tells which answers the record fits as well."""
    for place, other in enumerate(best):
        if _says_the_same(found, other):
            best[place] = other.fitting_as_well(found)
            return
    best.append(found)


def plainest(best: Sequence[Alignment]) -> tuple[Alignment, ...]:
    """Return explanations of equal cost, but for those that blame the same acts as one in which more acts fit."""
    following = defaultdict(list)
    for one in best:
        following[*one.causes.items()].append(one.labels.count(FOLLOWS))
    return tuple(one for one in best if one.labels.count(FOLLOWS) == min(following[*one.causes.items()]))
