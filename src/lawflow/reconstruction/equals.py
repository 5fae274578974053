"""Explanations of a record that cost the same: which of them say the same, and which are plainer than others."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lawflow.reconstruction.alignment import Alignment
    from lawflow.reconstruction.irregular import Sort

FITS, FOLLOWS, IRREGULAR = 0, 1, 2
"""What an act is in an explanation; of two that cost the same the smaller labels come first."""


def says_the_same(one: Alignment, other: Alignment) -> bool:
    """Say whether two blame the same acts and lack the same: what fits one need not follow from a breach in another."""
    alike = one.lawful.state == other.lawful.state or one.labels != other.labels
    return alike and (causes(one), one.missing) == (causes(other), other.missing)


def plainest(best: Sequence[Alignment]) -> tuple[Alignment, ...]:
    """Return explanations of equal cost, but for those that blame the same acts as one in which more acts fit."""
    following = defaultdict(list)
    for one in best:
        following[causes(one)].append(one.labels.count(FOLLOWS))
    return tuple(one for one in best if one.labels.count(FOLLOWS) == min(following[causes(one)]))


def causes(alignment: Alignment) -> tuple[tuple[int, Sort], ...]:
    """Return the acts that are irregular by themselves, and how; what only follows from something is no part."""
    return tuple((found.n, found.sort) for found in alignment.irregular if found.follows is None)
