"""Orders: in which the acts of a record may have been done, where they stand otherwise or share a day."""

from collections.abc import Hashable, Iterator, Sequence
from datetime import date
from heapq import heappop, heappush
from itertools import count, groupby
from typing import Final

from lawflow.dossiers.dossier import RecordedAct, intervals_of
from lawflow.passage.passage import Passage
from lawflow.reconstruction.alignment import Alignment
from lawflow.reconstruction.effort import is_over

MOST_OF_A_DAY: Final = 20
"""Acts of one day beyond which no order of all of them is sought."""
MOST_ORDERS: Final = 100
"""Alignments gone on from in search of an order of the acts of each day, beyond one for each act of the record."""

Record = tuple[RecordedAct, ...]


def in_the_order_of_days(record: Sequence[RecordedAct], since: date) -> Record | None:
    """Return a record whose days run backwards in the order of those that are known; ``None`` if they do not.

    An act whose day is not known stays where it stands among them.
    """
    dated = [place for place, one in enumerate(record) if one.act.when.exact]
    by_day = sorted(dated, key=lambda place: record[place].act.when.first or since)
    if by_day == dated:
        return None
    moved = list(record)
    for place, from_place in zip(dated, by_day, strict=True):
        moved[place] = record[from_place]
    days = intervals_of([one.act for one in moved], since)
    last = max((one.high for one in record if one.high is not None), default=None)
    return tuple(
        one._replace(low=low, high=high if one.high is None or high is None or last is None else min(high, last))
        for one, (low, high) in zip(moved, days, strict=True)
    )


def in_any_order(start: Passage, record: Sequence[RecordedAct], below: int) -> tuple[Record | None, bool]:
    """Return the acts of each day in an order in which a record has fewer breaches than ``below``, if one is found.

    Those are gone on from first that have come far at little cost. The second says whether every order was tried.
    """
    days, ticket = tuple(_together(start, record)), count()
    whole = all(len(acts) <= MOST_OF_A_DAY for acts in days)
    heap: list[tuple[int, int, Alignment, tuple[Record, ...], Record]] = [(0, next(ticket), Alignment(start), days, ())]
    met: set[Hashable] = set()
    for _ in range(MOST_ORDERS + len(record)):
        if not heap:
            return None, whole
        if is_over():
            break
        *_, here, left, ordered = heappop(heap)
        if not left:
            return (ordered if ordered != tuple(record) else None), whole
        for one in _unlike(left[0]) if len(left[0]) <= MOST_OF_A_DAY else left[0][:1]:
            rest = tuple(other for other in left[0] if other is not one)
            for onward in here.onward(one):
                stands = onward.standing, frozenset(other.n for other in rest)
                if onward.cost.breaches < below and stands not in met:
                    met.add(stands)
                    after = (rest, *left[1:]) if rest else left[1:]
                    heappush(heap, (_promise(onward), next(ticket), onward, after, (*ordered, one)))
    return None, not heap and whole


def untried(start: Passage, record: Sequence[RecordedAct], below: int) -> frozenset[int]:
    """Return the acts that share a day with others, if not every order in which they can have been done was tried."""
    shared = frozenset(one.n for one in of_shared_days(start, record))
    return shared if shared and in_any_order(start, record, below) != (None, True) else frozenset()


def of_shared_days(start: Passage, record: Sequence[RecordedAct]) -> Iterator[RecordedAct]:
    """Yield the acts of which others stand beside them on the same day."""
    yield from (one for acts in _together(start, record) if len(acts) > 1 for one in acts)


def day_of(recorded: RecordedAct) -> date | None:
    """Return the day of an act, if it is known."""
    return recorded.low if recorded.low == recorded.high else None


def _unlike(acts: Sequence[RecordedAct]) -> Iterator[RecordedAct]:
    """Yield the first of the acts of a day that say the same: which of them was first makes no difference."""
    told: list[tuple[object, ...]] = []
    for one in acts:
        said = one.act.act, one.act.says, one.act.votes, one.act.together
        if said not in told:
            told.append(said)
            yield one


def _together(start: Passage, record: Sequence[RecordedAct]) -> Iterator[Record]:
    """Yield the acts of a record, those together that stand in a row and are of one day.

    None goes past an event of the calendar: on the day of its dissolution a chamber does nothing.
    """
    events = start.parliament.roles.events
    for (_, _), acts in groupby(record, key=lambda one: (day_of(one) or one.n, one.act.act in events)):
        yield tuple(acts)


def _promise(alignment: Alignment) -> int:
    """Return what an alignment cost for how far it has come: a breach may save ten acts, and one supplied three."""
    breaches, supplied = alignment.cost
    return 10 * breaches + 3 * supplied - len(alignment.labels)
