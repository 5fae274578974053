"""Aligning: the search for the cheapest alignments of a record.

It goes from cheap to dear, so the first whole alignment it meets is a cheapest one, as long as its budget lasts;
beyond that it goes on from the furthest alignment and takes each act at its cheapest.
"""

from collections.abc import Hashable, Iterable, Mapping, Sequence
from heapq import heapify, heappop, heappush
from itertools import count
from math import inf
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.dossiers.dossier import RecordedAct
from lawflow.passage.passage import Passage
from lawflow.reconstruction.alignment import Alignment, Cost
from lawflow.reconstruction.effort import is_over
from lawflow.reconstruction.equals import add, plainest
from lawflow.reconstruction.fit import NARROW, Rules
from lawflow.reconstruction.prior import recorded_later
from lawflow.reconstruction.taking import is_silent, repeatable

if TYPE_CHECKING:
    from lawflow.reconstruction.irregular import Sort

MOST_EXPANSIONS: Final = 250
"""Alignments gone on from, beyond one for each act, before the search stops looking for cheaper ones.

Records of real bills take up to thirty; one of which little fits the law in any edition would take thousands.
"""
MOST_BREACHES: Final = 4
"""Breaches beyond which a cheaper alignment is not looked for: of such a record little fits the law in any way."""
MOST_FOR_A_DELAY: Final = 2
"""Acts that a record may lack for certain though without them an act would be late and no more."""
MOST_FOR_A_NAME: Final = 3
"""Acts that a record may lack for certain for the sake of one that it tells by the name of another."""
FURTHEST_BACK: Final = 40
"""How many acts before the furthest one an alignment may lie behind and still be gone on from."""
MOST_EQUALS: Final = 8
"""Equal explanations named."""
NOWHERE: Final[Mapping[Hashable, int]] = {}
"""No place from which alignments came to no end."""
NEVER: Final = 10**9
"""Breaches that no alignment has."""


def align(start: Passage, record: Sequence[RecordedAct]) -> tuple[Alignment, ...]:
    """Return the cheapest alignment of a record, and after it those of equal cost that say something else.

    Acts are supplied in the shortest way. Only if something is irregular then is every other way of supplying
    them tried too: it is kept if less is irregular in it. Where nothing came between two acts there is no other way,
    but for a decision between two referrals, and a vote without counts that fell short. A law can have been referred
    before an act that the record tells after the review. Only if an act is out of order
    even so can one before it have had a word not on record. A search that came to no end is not repeated.
    """
    found, interrupted = _search(start, record, NARROW)
    if not found[0].cost.breaches and (later := _told_later(found[0], record)):
        early = _begun_later(start, record, later)
        if early and _only_late(early[0]) and found[0].cost.supplied - early[0].cost.supplied > MOST_FOR_A_DELAY:
            return early
        found = early if early and early[0].cost < found[0].cost else found
    if not found[0].cost.breaches and found[0].called:
        return _by_their_names(start, record, found)
    if not found[0].cost.breaches or found[0].hasty:
        return found
    referrals, votes = start.parliament.roles.referrals, repeatable(start.parliament)  # of all editions: slow to load
    if interrupted or any(one.act.act in referrals or (one.act.act in votes and not one.act.counted) for one in record):
        found = _search(start, record, Rules(wide=True), found[0].cost.breaches)[0] or found
    if _blamed(found[0], "out-of-order") and any(is_silent(start.parliament, one) for one in record):
        rivals = _search(start, record, Rules(wide=True, words=True), found[0].cost.breaches)[0]
        late = _blamed(found[0], "late")  # a word that nothing but a delay shows would be an excuse
        return tuple(rival for rival in rivals if late <= _blamed(rival, "late")) or found
    return found


def _by_their_names(
    start: Passage, record: Sequence[RecordedAct], found: tuple[Alignment, ...]
) -> tuple[Alignment, ...]:
    """Return the alignments of a record each act of which is the one named, if some are late and no more is irregular.

    Nothing is supplied that would only excuse a delay. Where much is to be supplied for the sake of another name, it
    is a hypothesis.
    """
    named = search_on([Alignment(start)], record, Rules(called=False), MOST_BREACHES).best
    if not named:
        return found
    if _only_late(named[0]):
        return named
    if found[0].cost.supplied - named[0].cost.supplied > MOST_FOR_A_NAME:
        return (found[0].doubting(named[0]), *found[1:])
    return found


def _told_later(found: Alignment, record: Sequence[RecordedAct]) -> frozenset[str]:
    """Return the acts that are supplied though they stand in the record after the next act."""
    return frozenset(
        gap.act for gap in found.missing for one in record if one.act.act == gap.act and one.n > gap.after + 1
    )


def _begun_later(start: Passage, record: Sequence[RecordedAct], later: frozenset[str]) -> tuple[Alignment, ...]:
    """Return the cheapest alignments in which acts told later, all of them or one, were not done before.

    An opinion can have been given twice, and the law have been referred before it was presented.
    """
    shut = dict.fromkeys((later, *(frozenset([act]) for act in sorted(later))))
    tried = (search_on([Alignment(start, shut=acts)], record, Rules(early=True), 2).best for acts in shut)
    return min(filter(None, tried), key=lambda best: best[0].cost, default=())


def _only_late(alignment: Alignment) -> bool:
    """Say whether acts are irregular, and all of them late: nothing is supplied that would only excuse a delay."""
    return bool(alignment.causes) and alignment.causes.keys() == _blamed(alignment, "late")


def _blamed(alignment: Alignment, sort: "Sort") -> frozenset[int]:
    """Return the numbers of the acts that are irregular in one way, and not because another one is."""
    return frozenset(n for n, found in alignment.causes.items() if found == sort)


def _search(
    start: Passage, record: Sequence[RecordedAct], rules: Rules, below: float = inf
) -> tuple[tuple[Alignment, ...], bool]:
    """Return the cheapest alignments with fewer breaches than ``below``, and whether in any something came between."""
    found = search_on([Alignment(start)], record, rules, below)
    return found.best, found.interrupted


class Found:
    """The cheapest alignments, whether something came between two of their acts, and the furthest ones gone on from.

    ``stood`` says of a search that came to its end with how few breaches alignments stood where, ``gone_on`` from
    how many it went on.
    """

    def __init__(
        self,
        best: tuple[Alignment, ...],
        met: tuple[Alignment, ...],
        stood: Mapping[Hashable, int],
        gone_on: int,
        *,
        interrupted: bool,
    ) -> None:
        self.best, self.met, self.stood, self.gone_on, self.interrupted = best, met, stood, gone_on, interrupted


def search_on(
    begun: Iterable[Alignment],
    record: Sequence[RecordedAct],
    rules: Rules,
    below: float,
    most: int = MOST_EXPANSIONS,
    in_vain: Mapping[Hashable, int] = NOWHERE,
) -> Found:
    """Go on from alignments begun to the cheapest whole ones. Of those that stand alike only the cheapest go on.

    None goes on from where one of as few breaches came ``in_vain`` to no end with fewer than ``below``.
    """
    ticket = count()
    least: dict[Hashable, Cost] = {}
    heap = [(one.cost, one.labels, next(ticket), one) for one in begun]
    heapify(heap)
    best: list[Alignment] = []
    met: list[Alignment] = []
    furthest, interrupted, gone_on, later = 0, False, 0, recorded_later(record)
    while heap:
        cost, labels, _, alignment = heappop(heap)
        if cost.breaches >= below or (best and cost > best[0].cost):
            break
        depth = len(labels)
        if depth == len(record):
            add(best, alignment)
            if len(best) == MOST_EQUALS:
                break
            continue
        if (over := is_over()) or gone_on > most + len(record) or cost.breaches > MOST_BREACHES:
            last = max([*heap, (cost, labels, 0, alignment)], key=_furthest)[3]
            tried = (_greedy(last, record),) if not (best or (over and below < inf)) else ()
            whole = (*best, *(one for one in tried if one.cost.breaches < below))
            return Found(whole, tuple(met), NOWHERE, gone_on, interrupted=False)
        stands = alignment.standing if depth >= furthest - FURTHEST_BACK else None
        if stands is None or least.setdefault(stands, cost) < cost or in_vain.get(stands, NEVER) <= cost.breaches:
            continue
        met.append(alignment)
        gone_on += 1
        if len(met) > 8 * FURTHEST_BACK:  # all of a long record would fill the memory
            met = [one for one in met if len(one.labels) >= furthest - FURTHEST_BACK]
        for onward in alignment.onward(record[depth], rules, later[depth]):
            furthest, interrupted = max(furthest, len(onward.labels)), interrupted or onward.interrupted
            heappush(heap, (onward.cost, onward.labels, next(ticket), onward))
        if len(heap) > 8 * FURTHEST_BACK and furthest > FURTHEST_BACK:
            heap = [row for row in heap if len(row[1]) >= furthest - FURTHEST_BACK]
            heapify(heap)
    stood = {stands: cost.breaches for stands, cost in least.items()}
    return Found(plainest(best), tuple(met), stood, gone_on, interrupted=interrupted)


def _furthest(row: tuple[Cost, tuple[int, ...], int, Alignment]) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
    return len(row[1]), tuple(-part for part in row[0]), tuple(-label for label in row[1])


def _greedy(alignment: Alignment, record: Sequence[RecordedAct]) -> Alignment:
    """Go on to the end of the record, each act at its cheapest."""
    for recorded in record[len(alignment.labels) :]:
        alignment = min(alignment.onward(recorded), key=lambda onward: (onward.cost, onward.labels))
    return attrs.evolve(alignment, hasty=True)
