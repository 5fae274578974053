"""Hypotheses: what nobody was bound to do and nothing records, and what would yet make a breach lawful.

A breach is claimed where it is one on every lawful way between two acts of the record, however long. Where it is not,
it is told as doubtful, and the hypotheses beside it: for each act up to it, that before that one more was done than
need be: a review, an earlier return, another round, a question of confidence.
"""

from collections.abc import Container, Iterable, Iterator, Sequence
from typing import Final, NamedTuple

import attrs

from lawflow.dossiers.dossier import RecordedAct
from lawflow.passage.passage import Passage
from lawflow.reconstruction.aligning import search_on
from lawflow.reconstruction.alignment import Alignment
from lawflow.reconstruction.effort import is_over
from lawflow.reconstruction.fit import Rules
from lawflow.reconstruction.prior import recorded_later

MOST_SUPPOSED: Final = 3
"""Breaches for which one hypothesis after another is sought."""
MOST_BEFORE: Final = 40
"""Acts before a breach before each of which more is supposed to have been done."""
MOST_EXPANSIONS: Final = 60
"""Alignments gone on from for one act, beyond one for each act of the record."""
MOST_IN_ALL: Final = 600
"""Alignments gone on from for all of a record: real ones take up to 150, what makes no sense would take thousands."""

BY_THE_WAY: Final = frozenset({"barred", "after-the-end", "late", "early", "out-of-order"})
"""Sorts of irregular acts that more done before them can excuse; no other way reaches a majority or another route."""


class Supposed(NamedTuple):
    """Alignments with fewer breaches than one that suppose more; ``cut_off``: others may have been left unfound."""

    best: tuple[Alignment, ...] = ()
    cut_off: bool = False


class _Left:
    """How many alignments may still be gone on from."""

    def __init__(self) -> None:
        self.number = MOST_IN_ALL


def supposed(start: Passage, record: Sequence[RecordedAct], broken: Alignment) -> Supposed:
    """Return the alignments with the fewest breaches that suppose least, with fewer than one has; none if none has."""
    best: tuple[Alignment, ...] = ()
    acts: frozenset[int] = frozenset()
    left = _Left()
    for _ in range(MOST_SUPPOSED):
        known = best[0] if best else broken
        rules = (
            (False, True) if known.missing else (False,)
        )  # of what lacks nothing there is no other way to complete it
        kinds = [Rules(wide, acts) for wide in rules]
        if any(one.sort == "early" for one in known.irregular):  # a term can have begun after a return and a referral
            kinds.append(Rules(supposing=acts, detours=2))
        if sum(False in one.act.says.values() for one in record) > 1:  # each adverse opinion asks for another after it
            kinds.append(Rules(supposing=acts | {one.n for one in known.irregular}))
        tried = (list(_excusing(start, record, known, kind, left)) for kind in kinds)
        found = sorted(next(filter(None, tried), []), key=lambda trial: _costs(trial[1]))
        if not found:
            break
        acts, least = found[0]
        best = tuple(one for _, one in found if _costs(one) == _costs(least))
        if not least.cost.breaches:
            return Supposed(best)
    return Supposed(best, cut_off=left.number <= 0 or is_over())


def _excusing(
    start: Passage, record: Sequence[RecordedAct], broken: Alignment, rules: Rules, left: _Left
) -> Iterator[tuple[frozenset[int], Alignment]]:
    """Yield alignments with fewer breaches than one, by more done before one act beside those supposed already.

    That act is the first that cannot fit without another breach, or lies before it. By wide ``rules`` what the record
    lacks elsewhere is supplied in every way, not only in the shortest.
    """
    below, later = broken.cost.breaches, recorded_later(record)
    begun: dict[int, list[Alignment]] = {}
    known = search_on([Alignment(start)], record, rules, below)
    for one in known.met:
        begun.setdefault(len(one.labels), []).append(one)
    furthest, in_vain = max(begun, default=-1), dict(known.stood)
    for place in range(furthest, max(-1, furthest - MOST_BEFORE), -1):
        if left.number <= 0 or is_over():
            return
        more = rules._replace(supposing=rules.supposing | {record[place].n})
        onward = [each for one in begun.get(place, []) for each in one.onward(record[place], more, later[place])]
        found = search_on(onward, record, more, below, MOST_EXPANSIONS, in_vain)
        left.number -= found.gone_on
        yield from ((more.supposing, one) for one in found.best)
        in_vain = {**found.stood, **in_vain}  # after that act nothing more is supposed in either


def _costs(alignment: Alignment) -> tuple[int, int, int]:
    """Return how many breaches are left, how much is supposed, and how much else is lacking."""
    return alignment.cost.breaches, sum(gap.hypothesis for gap in alignment.missing), alignment.cost.supplied


def doubted(broken: Alignment, rivals: Iterable[Alignment], *, by_law: bool = False) -> Alignment:
    """Return an alignment whose breaches are told as doubtful, as far as what is supposed would excuse them.

    A hypothesis that claims another breach in the place of one excuses none; ``by_law`` it does: what is a breach by
    one answer to an open question alone is none for certain, though by the other another act is one.
    """
    causes = frozenset(broken.causes)
    excusing = [frozenset(rival.causes) for rival in rivals if by_law or rival.causes.keys() < causes]
    return _doubting(broken, causes - frozenset.intersection(*excusing) if excusing else frozenset())


def cut_short(broken: Alignment) -> Alignment:
    """Return an alignment of which not even the blame is certain: only what no rules know is claimed."""
    return _doubting(broken, frozenset(one.n for one in broken.irregular if one.sort != "not-in-this-edition"))


def unproven(broken: Alignment, numbers: Container[int] | None = None) -> Alignment:
    """Return an alignment whose breaches, or those of some numbers, are doubtful: what might excuse was not tried."""
    untried = (one.n for one in broken.irregular if one.sort in BY_THE_WAY and (numbers is None or one.n in numbers))
    return _doubting(broken, frozenset(untried))


def _doubting(broken: Alignment, numbers: frozenset[int]) -> Alignment:
    numbers |= {one.n for one in broken.irregular if one.doubtful}
    told = tuple(attrs.evolve(one, doubtful=(one.follows or one.n) in numbers) for one in broken.irregular)
    return attrs.evolve(broken, irregular=told)
