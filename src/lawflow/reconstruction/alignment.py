"""Alignments of a record with the law: which acts fit, which follow from an irregular one, which are irregular.

The cost of an alignment counts first the irregular acts that follow from no other, then the acts supplied
that the record lacks; mere consequences cost nothing. The cheapest alignment explains the record; among equals
the one that takes the earlier acts as they come. The search goes from cheap to dear, so the first whole
alignment it meets is a cheapest one, as long as its budget lasts; beyond that it goes on from the furthest
alignment and takes each act at its cheapest. An act that selects another answer than the default can make good a
vote that was short by the default alone, and so make an alignment cheaper.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from heapq import heapify, heappop, heappush
from itertools import count
from math import inf
from typing import Final, NamedTuple

import attrs

from lawflow.dossiers.dossier import RecordedAct
from lawflow.law.shown import Shown
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError
from lawflow.reconstruction.claims import claims, forced
from lawflow.reconstruction.equals import FITS, FOLLOWS, IRREGULAR, plainest, says_the_same
from lawflow.reconstruction.fit import NARROW, Fit, Missing, Rules, Unfit
from lawflow.reconstruction.fitting import fits
from lawflow.reconstruction.irregular import Irregular, Sort, set_aside, sort_of
from lawflow.reconstruction.prior import Later, recorded_later, with_opinions
from lawflow.reconstruction.standing import standing
from lawflow.reconstruction.taking import is_silent, repeatable, take_counted, take_recorded
from lawflow.reconstruction.told_as import as_called, called_ahead

MOST_EXPANSIONS: Final = 250
"""Alignments gone on from, beyond one for each act, before the search stops looking for cheaper ones.

Records of real bills take up to thirty; one of which little fits the law in any edition would take thousands.
"""
MOST_BREACHES: Final = 4
"""Breaches beyond which a cheaper alignment is not looked for: of such a record little fits the law in any way."""
FURTHEST_BACK: Final = 40
"""How many acts before the furthest one an alignment may lie behind and still be gone on from."""
MOST_EQUALS: Final = 8
"""Equal explanations named."""


class Cost(NamedTuple):
    """What an alignment costs, compared part by part."""

    breaches: int = 0
    supplied: int = 0

    def plus(self, breaches: int, supplied: int) -> "Cost":
        """Return the cost with more of each."""
        return Cost(self.breaches + breaches, self.supplied + supplied)


NOWHERE: Final[Mapping[Hashable, int]] = {}
"""No place from which alignments came to no end."""
NEVER: Final = 10**9
"""Breaches that no alignment has."""


@attrs.frozen(eq=False, repr=False)
class Alignment(Shown):
    """An explanation of the first acts of a record.

    ``labels`` holds one of `FITS`, `FOLLOWS`, `IRREGULAR` for each act. ``lawful`` has taken what the law allows,
    ``claimed``, after an irregular act, what the record claims. ``begun`` says of each act that is ``missing`` where
    the bill stood before it, and which recorded act came next. ``shut`` are acts recorded as irregular that may
    not be supplied any more: what the record shows as done otherwise is not missing. ``interrupted``: something came
    between two acts of it; ``hasty``: a cheaper one may have been left unfound.
    """

    lawful: Passage
    claimed: Passage | None = None
    cost: Cost = attrs.field(factory=Cost)
    labels: tuple[int, ...] = ()
    missing: tuple[Missing, ...] = ()
    begun: tuple[tuple[Passage, RecordedAct], ...] = ()
    irregular: tuple[Irregular, ...] = ()
    shut: frozenset[str] = frozenset()
    interrupted: bool = False
    hasty: bool = False

    @property
    def standing(self) -> Hashable:
        """Return all on which it depends how it can go on: two that stand alike go on at the same cost."""
        return len(self.labels), standing(self.lawful), standing(self.claimed), self.shut

    def onward(self, recorded: RecordedAct, rules: Rules = NARROW, later: Later | None = None) -> "Iterator[Alignment]":
        """Yield the alignments that go on with the next act; by wide ``rules`` every way of supplying acts is gone.

        ``later`` is what is recorded after one whose day is certain: it stays lawful, unless one of those must have
        come before it.
        """
        recorded = as_called(self.lawful, recorded)
        ahead = called_ahead(self.lawful, recorded)
        after = later or Later()
        if ahead is not None:
            ways = with_opinions(self.lawful, ahead, self.shut, rules, after)
            yield from (self._fitting(ahead, way) for way in (() if isinstance(ways, Unfit) else ways))
        lawful = with_opinions(self.lawful, recorded, self.shut, rules, after)
        if not isinstance(lawful, Unfit):
            yield from (self._fitting(recorded, way) for way in lawful)
        claimed = fits(self.claimed, recorded, self.shut) if self.claimed is not None else None
        if claimed is not None and not isinstance(claimed, Unfit):
            yield self._following(recorded, claimed[0])
        if not isinstance(lawful, Unfit):
            binds = later is not None and any(way.needs_none_of(later.acts) for way in lawful)
            if not binds and lawful[0].late is None and lawful[0].passage.state != self.lawful.state:
                yield self._setting_aside(recorded, lawful[0])
        elif claimed is None or isinstance(claimed, Unfit):
            yield from self._breaking(recorded, lawful, claimed)

    def _fitting(self, recorded: RecordedAct, way: Fit) -> "Alignment":
        claimed = self._kept_up(recorded, way.passage)
        breaches, supplied = way.cost
        irregular = self._without_the_answered(way.passage)
        return attrs.evolve(
            self,
            lawful=way.passage,
            claimed=claimed,
            cost=self.cost.plus(breaches - len(self.irregular) + len(irregular), supplied),
            labels=(*self.labels, FITS),
            missing=(*self.missing, *way.missing),
            begun=(*self.begun, *[(self.lawful, recorded)] * len(way.missing)),
            interrupted=self.interrupted or not way.straight,
            irregular=(*irregular, way.late) if way.late is not None else irregular,
            shut=frozenset() if claimed is None and self.claimed is not None else self.shut - {recorded.act.act},
        )

    def _without_the_answered(self, after: Passage) -> tuple[Irregular, ...]:
        """Return what is irregular, but for a vote short by a default answer alone that the record puts aside now."""
        turn = self.lawful.turn
        if turn is None or turn.question in self.lawful.selected or turn.question not in after.selected:
            return self.irregular
        return tuple(one for one in self.irregular if one.n != turn.n or one.sort != "short-vote")

    def _kept_up(self, recorded: RecordedAct, lawful: Passage) -> Passage | None:
        """Let the claimed history take a lawful act too; once both stand together the claim is forgotten."""
        if self.claimed is None:
            return None
        claimed = self.claimed.copy()
        try:
            take_recorded(claimed, recorded)
        except RefusedError:
            forced(claimed, recorded)
        return None if claimed.state == lawful.state else claimed

    def _following(self, recorded: RecordedAct, way: Fit) -> "Alignment":
        cause = next(one for one in reversed(self.irregular) if one.follows is None)
        return self._claiming(way.passage, way.late or cause.followed_by(recorded), way.cost)

    def _claiming(self, claimed: Passage, irregular: Irregular, cost: tuple[int, int] = (0, 0)) -> "Alignment":
        return attrs.evolve(
            self,
            claimed=claimed,
            cost=self.cost.plus(*cost),
            labels=(*self.labels, FOLLOWS),
            irregular=(*self.irregular, irregular),
            shut=self.shut | {irregular.act},
        )

    def _setting_aside(self, recorded: RecordedAct, way: Fit) -> "Alignment":
        direct = not way.missing
        return attrs.evolve(
            self,
            cost=self.cost.plus(1, 0),
            labels=(*self.labels, IRREGULAR),
            irregular=(*self.irregular, set_aside(recorded, self.lawful, lawful=direct)),
            shut=self.shut | {recorded.act.act} if direct else self.shut,
        )

    def _breaking(self, recorded: RecordedAct, lawful: Unfit, claimed: Unfit | None) -> "Iterator[Alignment]":
        at = claimed if claimed is not None and (claimed.near or not lawful.near) else lawful
        irregular = sort_of(at.passage, recorded, at.refused)
        if irregular is None:
            yield attrs.evolve(self, labels=(*self.labels, FITS))
            return
        on_the_way = at is claimed and irregular.act not in at.passage.parliament.roles.side
        cause = irregular.already_in(self.irregular) if on_the_way else None
        if cause is not None:
            yield self._claiming(claims(at.passage, recorded)[0], cause.followed_by(recorded))
            return
        came_near = at is lawful and lawful.near and irregular.sort == "short-vote"
        stands = lawful.passage if came_near else self.lawful
        by_counts = take_counted(stands, recorded, lawful.refused) if at is lawful else None
        if by_counts is not None:
            stands = by_counts
        elif recorded.act.when.exact and irregular.sort != "out-of-order":
            stands = stands.advanced(recorded.low)
        broken = attrs.evolve(
            self,
            lawful=stands,
            cost=self.cost.plus(1, len(lawful.missing) if came_near else 0),
            labels=(*self.labels, IRREGULAR),
            missing=(*self.missing, *lawful.missing) if came_near else self.missing,
            begun=(*self.begun, *[(self.lawful, recorded)] * len(lawful.missing)) if came_near else self.begun,
            irregular=(*self.irregular, irregular),
            shut=self.shut if irregular.sort == "out-of-order" else self.shut | {recorded.act.act},
        )
        yield from (attrs.evolve(broken, claimed=trial) for trial in claims(self.claimed or lawful.passage, recorded))


def align(start: Passage, record: Sequence[RecordedAct]) -> tuple[Alignment, ...]:
    """Return the cheapest alignment of a record, and after it those of equal cost that say something else.

    Acts are supplied in the shortest way. Only if something is irregular then is every other way of supplying
    them tried too: it is kept if less is irregular in it. Where nothing came between two acts there is no other way,
    but for a decision between two referrals, and a vote without counts that fell short. Only if an act is out of order
    even so can one before it have had a word not on record. A search that came to no end is not repeated.
    """
    found, interrupted = _search(start, record, NARROW)
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


def _blamed(alignment: Alignment, sort: Sort) -> frozenset[int]:
    """Return the numbers of the acts that are irregular in one way, and not because another one is."""
    return frozenset(one.n for one in alignment.irregular if one.sort == sort and one.follows is None)


def _search(
    start: Passage, record: Sequence[RecordedAct], rules: Rules, below: float = inf
) -> tuple[tuple[Alignment, ...], bool]:
    """Return the cheapest alignments with fewer breaches than ``below``, and whether in any something came between."""
    found = search_on([Alignment(start)], record, rules, below)
    return found.best, found.interrupted


class Found(NamedTuple):
    """The cheapest alignments, whether something came between two of their acts, and the furthest ones gone on from.

    ``stood`` says of a search that came to its end with how few breaches alignments stood where, ``gone_on`` from
    how many it went on.
    """

    best: tuple[Alignment, ...]
    interrupted: bool
    met: tuple[Alignment, ...]
    stood: Mapping[Hashable, int]
    gone_on: int


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
            best += [alignment] if not any(says_the_same(alignment, other) for other in best) else []
            if len(best) == MOST_EQUALS:
                break
            continue
        if gone_on > most + len(record) or cost.breaches > MOST_BREACHES:
            last = max([*heap, (cost, labels, 0, alignment)], key=_furthest)[3]
            whole = tuple(best) or tuple(one for one in (_greedy(last, record),) if one.cost.breaches < below)
            return Found(whole, interrupted=False, met=tuple(met), stood=NOWHERE, gone_on=gone_on)
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
    return Found(
        plainest(best), interrupted, tuple(met), {stands: cost.breaches for stands, cost in least.items()}, gone_on
    )


def _furthest(row: tuple[Cost, tuple[int, ...], int, Alignment]) -> tuple[int, tuple[int, ...], tuple[int, ...]]:
    return len(row[1]), tuple(-part for part in row[0]), tuple(-label for label in row[1])


def _greedy(alignment: Alignment, record: Sequence[RecordedAct]) -> Alignment:
    """Go on to the end of the record, each act at its cheapest."""
    for recorded in record[len(alignment.labels) :]:
        alignment = min(alignment.onward(recorded), key=lambda onward: (onward.cost, onward.labels))
    return attrs.evolve(alignment, hasty=True)
