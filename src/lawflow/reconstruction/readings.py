"""Readings: what a dossier may leave unsaid or tell amiss, where that alone makes a breach.

Acts may stand in another order than that of their days, those of one day in another than they were done in; an act may
be told twice; and a dossier that does not say what its bill is about, or how fast it goes, is silent. None of this is
shown: it makes a breach doubtful.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby, islice, pairwise
from typing import Final, NamedTuple

import attrs

from lawflow.dossiers.dossier import RecordedAct
from lawflow.law.labels import Label
from lawflow.passage.passage import Passage
from lawflow.reconstruction.aligning import search_on
from lawflow.reconstruction.alignment import Alignment
from lawflow.reconstruction.fit import NARROW
from lawflow.reconstruction.of_one_alone import OF_ONE, of_one_alone
from lawflow.reconstruction.orders import day_of, in_any_order, in_the_order_of_days, of_shared_days
from lawflow.reconstruction.remarks import BY_DAYS

MOST_READINGS: Final = 16
"""Readings tried in one round."""
MOST_ROUNDS: Final = 4
"""Rounds of trying, each of which supposes one thing more."""
MOST_ACTS: Final = 60
"""Acts of a record beyond which none is tried: a round would take seconds."""
APART: Final = timedelta(days=14)
"""Days that two sources on one act are apart at most."""
MOST_EXPANSIONS: Final = 60
"""Alignments gone on from for one reading, beyond one for each act of the record."""
ORDER: Final = Label(
    "{} күнгі әрекеттер мына ретпен: {}", "действия за {} в таком порядке: {}", "the acts of {} in this order: {}"
)
AGAIN: Final = Label(
    "{}-әрекет – {}-әрекеттің қайталап жазылғаны", "№ {} – повторная запись № {}", "no. {} is no. {} told again"
)
OF_THE_BILL: Final = Label("заң жобасы туралы: {}", "о законопроекте: {}", "of the bill: {}")


class Reading(NamedTuple):
    """A record read otherwise: the bill before its first act, the acts in their order, and what is supposed of them."""

    start: Passage
    record: tuple[RecordedAct, ...]
    assumed: tuple[Label, ...] = ()
    begin: Callable[..., Passage] | None = None

    def told(self) -> tuple[Label, ...]:
        """Return all that is supposed, the order of the acts of each day included."""
        days = (
            ORDER.filled(day, ", ".join(map(str, numbers)))
            for day, numbers in ((day, [one.n for one in acts]) for day, acts in _days(self.record))
            if numbers != sorted(numbers)
        )
        return (*self.assumed, *days)


def reread(
    start: Passage, record: Sequence[RecordedAct], broken: Alignment, begin: Callable[..., Passage]
) -> tuple[Alignment, tuple[Label, ...]] | None:
    """Return an alignment with fewer breaches than one has, and what it supposes of the record, if there is any."""
    if len(record) > MOST_ACTS:
        return None
    best, reading = _without_repetitions(*_by_days(Reading(start, tuple(record), begin=begin), broken))
    for _ in range(MOST_ROUNDS):
        if not best.cost.breaches:
            break
        below, found = best.cost.breaches, None
        for other in islice(_others(reading, best), MOST_READINGS):
            if (least := _least(other.start, other.record, below)) is not None:
                best, found, below = least, other, least.cost.breaches
        if found is None:
            break
        reading = found
    return (best, reading.told()) if best is not broken else None


def _least(start: Passage, record: Sequence[RecordedAct], below: int) -> Alignment | None:
    """Return the cheapest alignment of a record with fewer breaches than ``below``, as far as a short search goes."""
    best = search_on([Alignment(start)], record, NARROW, below, MOST_EXPANSIONS).best
    return best[0] if best else None


def _by_days(reading: Reading, broken: Alignment) -> tuple[Reading, Alignment]:
    """Return a record whose days run backwards in their order, if that has no more breaches, and its alignment."""
    by_days = in_the_order_of_days(reading.record, reading.start.parliament.first_day)
    best = _least(reading.start, by_days, broken.cost.breaches + 1) if by_days is not None else None
    if by_days is None or best is None:
        return reading, broken
    return reading._replace(record=by_days, assumed=(*reading.assumed, BY_DAYS)), best


def _without_repetitions(reading: Reading, broken: Alignment) -> tuple[Alignment, Reading]:
    """Return the record without acts told again, as far as that leaves fewer breaches, and its alignment."""
    same_day = _told_again(reading.record)
    best, again, left = broken, dict[int, int](), reading.record
    for told in (same_day, _told_soon_again(reading.record) | same_day):
        once = tuple(one for one in reading.record if one.n not in told)
        if told and (found := _least(reading.start, once, best.cost.breaches)) is not None:
            best, again, left = found, told, once
    if not again:
        return broken, reading
    for n in list(again):
        trial = tuple(one for one in reading.record if one.n == n or one.n not in again)
        if (found := _least(reading.start, trial, best.cost.breaches + 1)) is not None:
            best, left = found, trial
            del again[n]
    assumed = tuple(AGAIN.filled(n, first) for n, first in again.items())
    return best, reading._replace(record=left, assumed=(*reading.assumed, *assumed))


def told_once(record: Sequence[RecordedAct]) -> tuple[tuple[RecordedAct, ...], tuple[Label, ...]]:
    """Return a record without any act told again on a day not far off, and what that supposes; nothing if none is."""
    again = _told_soon_again(record) | _told_again(record)
    left = tuple(one for one in record if one.n not in again)
    return left, tuple(AGAIN.filled(n, first) for n, first in again.items())


def less_lacking(
    start: Passage, record: Sequence[RecordedAct], known: Alignment
) -> tuple[Alignment, tuple[Label, ...]] | None:
    """Return an alignment without breaches that supplies less than one does, if the record is read otherwise.

    Acts told twice in a row were done once, though their days may differ as those of two sources do, an end of a
    review was of one referral of several, or acts of one day stand in another order, if one supplied is among them.
    """
    if len(record) > MOST_ACTS:
        return None
    reading = Reading(start, tuple(record))
    rivals = [rival for rival in (_once(reading, known), *_of_one(reading, known)) if rival is not None]
    if rivals:
        least, other = min(rivals, key=lambda rival: rival[0].cost)
        return least, other.told()
    if {one.act.act for one in of_shared_days(start, record)}.isdisjoint(gap.act for gap in known.missing):
        return None
    ordered, _ = in_any_order(start, record, 1)
    best = _least(start, ordered, 1) if ordered is not None else None
    if ordered is None or best is None or best.cost >= known.cost:
        return None
    return best, reading._replace(record=ordered).told()


def _once(reading: Reading, known: Alignment) -> tuple[Alignment, Reading] | None:
    """Return the record without acts told twice in a row, as far as that leaves less lacking, and its alignment."""
    again = _told_in_a_row(reading.record) | _told_again(reading.record)
    left = tuple(one for one in reading.record if one.n not in again)
    best = _least(reading.start, left, 1) if again else None
    if best is None or best.cost >= known.cost:
        return None
    for n in list(again):
        trial = tuple(one for one in reading.record if one.n == n or one.n not in again)
        if (found := _least(reading.start, trial, 1)) is not None and found.cost <= best.cost:
            best, left = found, trial
            del again[n]
    return best, reading._replace(record=left, assumed=tuple(AGAIN.filled(n, first) for n, first in again.items()))


def _of_one(reading: Reading, known: Alignment) -> Iterator[tuple[Alignment, Reading]]:
    """Yield the record with its first ends of a review on one referral of several, where that leaves less lacking."""
    ends = tuple(of_one_alone(reading.start.procedure, reading.record))
    for some in (ends[:last] for last in range(1, len(ends) + 1)):
        left = tuple(one for one in reading.record if one.n not in some)
        best = _least(reading.start, left, 1)
        if best is not None and best.cost < known.cost:
            yield best, reading._replace(record=left, assumed=tuple(map(OF_ONE.filled, some)))


def _told_in_a_row(record: Sequence[RecordedAct]) -> dict[int, int]:
    """Return the acts told right after the same act, with votes that do not differ, each with that one."""
    found: dict[int, int] = {}
    for before, one in pairwise(record):
        if _alike(one, before):
            found[one.n] = found.get(before.n, before.n)
    return found


def _told_again(record: Sequence[RecordedAct]) -> dict[int, int]:
    """Return the acts told before on the same day, with the same votes as far as they are told, each with the first."""
    found: dict[int, int] = {}
    for place, one in enumerate(record):
        for before in record[:place]:
            same_day = day_of(before) is not None and day_of(before) == day_of(one)
            if same_day and _alike(one, before) and before.n not in found:
                found.setdefault(one.n, before.n)
    return found


def _told_soon_again(record: Sequence[RecordedAct]) -> dict[int, int]:
    """Return the acts told before on a day not far off, with the same votes as far as they are told, each with that."""
    return {
        one.n: before.n
        for place, one in enumerate(record)
        for before in record[:place]
        if _alike(one, before) and _days_between(one, before) <= APART
    }


def _others(reading: Reading, broken: Alignment) -> Iterator[Reading]:
    """Yield the readings that suppose one thing more: of all days, or of an act which is irregular by itself."""
    ordered, _ = in_any_order(reading.start, reading.record, broken.cost.breaches)
    if ordered is not None:
        yield reading._replace(record=ordered)
    yield from _under_the_rules_before(reading)
    for found in broken.irregular:
        if found.follows is None and found.sort == "wrong-route":
            yield from _of_the_bill(reading, found.act)
            yield from _of_another_kind(reading, found.n)
    for place in _by_doubt(reading, broken):
        yield from _told_once(reading, place)


def _under_the_rules_before(reading: Reading) -> Iterator[Reading]:
    """Yield the record with the acts soon after an approximate first day of an edition under the one before it."""
    from lawflow.reconstruction.beginnings import begun_later  # noqa: PLC0415 (only where something is irregular)

    for start, record, told in begun_later(reading.start, reading.record, reading.begin):
        yield reading._replace(start=start, record=record, assumed=(*reading.assumed, told))


def _by_doubt(reading: Reading, broken: Alignment) -> Iterator[int]:
    """Yield the places of the acts of a record: those which are irregular first, then those before the last of them."""
    numbers = [found.n for found in broken.irregular]
    blamed = [place for place, one in enumerate(reading.record) if one.n in numbers]
    yield from blamed
    yield from (place for place in reversed(range(max(blamed, default=0))) if place not in blamed)


def _told_once(reading: Reading, place: int) -> Iterator[Reading]:
    """Yield the record without an act that is told on another day not far off too, or without its other telling."""
    one = reading.record[place]
    for other in reading.record:
        if other is not one and _alike(one, other) and _days_between(one, other) <= APART:
            for again, first in ((one, other), (other, one)):
                left = tuple(kept for kept in reading.record if kept is not again)
                assumed = (*reading.assumed, AGAIN.filled(again.n, first.n))
                yield reading._replace(record=left, assumed=assumed)


def _alike(one: RecordedAct, other: RecordedAct) -> bool:
    """Say whether two are of one act, with votes that do not differ as far as they are told."""
    votes, others = one.act.votes, other.act.votes
    return one.act.act == other.act.act and (not votes or not others or votes == others)


def _days_between(one: RecordedAct, other: RecordedAct) -> timedelta:
    """Return how far apart the days of two acts are at least."""
    first, last = sorted((one, other), key=lambda act: act.low)
    return last.low - min(first.high or last.low, last.low)


def _of_the_bill(reading: Reading, act: str) -> Iterator[Reading]:
    """Yield the record of a bill that is what its dossier does not say: of a subject for the act, or on a track."""
    from lawflow.reconstruction.declarations import unsaid  # noqa: PLC0415 (only where something is irregular)

    start = reading.start
    for bill, told in unsaid(start.procedure, start.bill, act).items():
        assumed = (*reading.assumed, OF_THE_BILL.filled(told))
        yield reading._replace(start=attrs.evolve(start.copy(), bill=bill), assumed=assumed)


def _of_another_kind(reading: Reading, n: int) -> Iterator[Reading]:
    """Yield the record of a bill that goes on as one of another kind before an act of some number."""
    from lawflow.reconstruction.other_kinds import changed  # noqa: PLC0415 (only where something is irregular)

    for record, told in changed(reading.start, reading.record, n):
        yield reading._replace(record=record, assumed=(*reading.assumed, told))


def _days(record: Iterable[RecordedAct]) -> Iterator[tuple[date, list[RecordedAct]]]:
    """Yield each day of which several acts in a row are told, with these."""
    for day, acts in groupby(record, key=day_of):
        if day is not None:
            yield day, list(acts)
