"""Readings: what a dossier may leave unsaid or tell amiss, where that alone makes a breach.

The acts of one day may stand in another order than they were done in, an act may be told twice, and a dossier that does
not say what its bill is about, or how fast it goes, is silent. None of this is shown: it makes a breach doubtful.
"""

from __future__ import annotations

from itertools import groupby, islice, pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from lawflow.law.labels import Label
from lawflow.reconstruction.alignment import Alignment, search_on
from lawflow.reconstruction.fit import NARROW

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from datetime import date

    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.law.bills import Bill
    from lawflow.law.procedure import Procedure
    from lawflow.passage.passage import Passage

MOST_READINGS: Final = 16
"""Readings tried in one round."""
MOST_ROUNDS: Final = 4
"""Rounds of trying, each of which supposes one thing more."""
MOST_ACTS: Final = 60
"""Acts of a record beyond which none is tried: a round would take seconds."""
MOST_OF_A_DAY: Final = 20
"""Acts of one day beyond which no order of all of them is sought."""
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

    def told(self) -> tuple[Label, ...]:
        """Return all that is supposed, the order of the acts of each day included."""
        days = (
            ORDER.filled(day, ", ".join(map(str, numbers)))
            for day, numbers in ((day, [one.n for one in acts]) for day, acts in _days(self.record))
            if numbers != sorted(numbers)
        )
        return (*self.assumed, *days)


def reread(
    start: Passage, record: Sequence[RecordedAct], broken: Alignment
) -> tuple[Alignment, tuple[Label, ...]] | None:
    """Return an alignment with fewer breaches than one has, and what it supposes of the record, if there is any."""
    if len(record) > MOST_ACTS:
        return None
    best, reading = _without_repetitions(Reading(start, tuple(record)), broken)
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


def _without_repetitions(reading: Reading, broken: Alignment) -> tuple[Alignment, Reading]:
    """Return the record without acts told again, as far as that leaves fewer breaches, and its alignment."""
    again = _told_again(reading.record)
    left = tuple(one for one in reading.record if one.n not in again)
    best = _least(reading.start, left, broken.cost.breaches) if again else None
    if best is None:
        return broken, reading
    for n in list(again):
        trial = tuple(one for one in reading.record if one.n == n or one.n not in again)
        if (found := _least(reading.start, trial, best.cost.breaches + 1)) is not None:
            best, left = found, trial
            del again[n]
    assumed = tuple(AGAIN.filled(n, first) for n, first in again.items())
    return best, reading._replace(record=left, assumed=(*reading.assumed, *assumed))


def less_lacking(
    start: Passage, record: Sequence[RecordedAct], known: Alignment
) -> tuple[Alignment, tuple[Label, ...]] | None:
    """Return an alignment without breaches that supplies less than one does, if the record is read otherwise.

    Acts told twice in a row were done once, though their days may differ as those of two sources do, or acts of one day
    stand in another order, if one that is supplied is among them.
    """
    if len(record) > MOST_ACTS:
        return None
    reading = Reading(start, tuple(record))
    once = _once(reading, known)
    if once is not None:
        return once[0], once[1].told()
    of_days = {one.act.act for acts in _together(reading) if len(acts) > 1 for one in acts}
    if of_days.isdisjoint(gap.act for gap in known.missing):
        return None
    for other in (*_every_day_in_order(reading, staying=False), *_every_day_in_order(reading, staying=True)):
        best = _least(start, other.record, 1)
        if best is not None and best.cost < known.cost:
            return best, other.told()
    return None


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


def _told_in_a_row(record: Sequence[RecordedAct]) -> dict[int, int]:
    """Return the acts told right after the same act, with votes that do not differ, each with that one."""
    found: dict[int, int] = {}
    for before, one in pairwise(record):
        votes, others = one.act.votes, before.act.votes
        if before.act.act == one.act.act and (not votes or not others or votes == others):
            found[one.n] = found.get(before.n, before.n)
    return found


def _told_again(record: Sequence[RecordedAct]) -> dict[int, int]:
    """Return the acts told before on the same day, with the same votes as far as they are told, each with the first."""
    found: dict[int, int] = {}
    for place, one in enumerate(record):
        for before in record[:place]:
            votes, others = one.act.votes, before.act.votes
            alike = before.act.act == one.act.act and (not votes or not others or votes == others)
            if alike and before.n not in found and _day(before) is not None and _day(before) == _day(one):
                found.setdefault(one.n, before.n)
    return found


def _others(reading: Reading, broken: Alignment) -> Iterator[Reading]:
    """Yield the readings that suppose one thing more: of all days, or of an act which is irregular by itself."""
    yield from _every_day_in_order(reading, staying=False)
    yield from _every_day_in_order(reading, staying=True)
    for found in broken.irregular:
        place = next((place for place, one in enumerate(reading.record) if one.n == found.n), None)
        if found.follows is None and place is not None:
            if found.sort == "wrong-route":
                yield from _of_the_bill(reading, place)
            yield from _in_another_order(reading, place)


def _every_day_in_order(reading: Reading, *, staying: bool) -> Iterator[Reading]:
    """Yield the record with the acts of each day in the order in which each is, of those left, the cheapest next.

    Of equals the first in the record; ``staying``: the first of those that leave the bill where it is.
    """
    here, record = Alignment(reading.start), []
    for acts in _together(reading):
        left = list(acts)
        while left:
            tried = left if len(acts) <= MOST_OF_A_DAY else left[:1]
            onward = [(min(here.onward(one), key=lambda way: way.cost), one) for one in tried]
            stage = here.lawful.state if staying else ""
            here, best = min(onward, key=lambda way: (way[0].cost, staying and way[0].lawful.state != stage))
            left.remove(best)
            record.append(best)
    if tuple(record) != reading.record:
        yield reading._replace(record=tuple(record))


def _together(reading: Reading) -> Iterator[tuple[RecordedAct, ...]]:
    """Yield the acts of a record, those together that stand in a row and are of one day.

    None goes past an event of the calendar: on the day of its dissolution a chamber does nothing.
    """
    events = reading.start.parliament.roles.events
    for (_, _), acts in groupby(reading.record, key=lambda one: (_day(one) or one.n, one.act.act in events)):
        yield tuple(acts)


def _in_another_order(reading: Reading, place: int) -> Iterator[Reading]:
    """Yield the record with an act elsewhere among those of its day, the nearest place first."""
    first = 0
    for acts in _together(reading):
        if first <= place < first + len(acts):
            break
        first += len(acts)
    moved, record = reading.record[place], reading.record
    rest = [one for one in acts if one is not moved]
    for new in sorted(range(len(acts)), key=lambda new: abs(first + new - place)):
        if first + new != place:
            order = (*rest[:new], moved, *rest[new:])
            yield reading._replace(record=(*record[:first], *order, *record[first + len(acts) :]))


def _of_the_bill(reading: Reading, place: int) -> Iterator[Reading]:
    """Yield the record of a bill that is what its dossier does not say: of a subject for the act, or on a track."""
    start, act = reading.start, reading.record[place].act.act
    for bill, told in _unsaid(start.procedure, start.bill, act).items():
        assumed = (*reading.assumed, OF_THE_BILL.filled(told))
        yield reading._replace(start=attrs.evolve(start.copy(), bill=bill), assumed=assumed)


def _unsaid(procedure: Procedure, bill: Bill, act: str) -> dict[Bill, Label]:
    """Return the bill with each subject that an act asks for, and each track that any act does, where none is told."""
    found: dict[Bill, Label] = {}
    asked = ((step.act, need, demand) for step in procedure.all_steps for need in step.needs for demand in need.demands)
    for name, need, demand in asked:
        if not demand.holds or demand.silent:
            continue
        if demand.read.where == "track" and not bill.tracks:
            found.setdefault(attrs.evolve(bill, tracks=frozenset({demand.read.name})), need.label)
        if name == act and demand.read == ("bill", "subject") and bill.subject is None:
            for subject in demand.values:
                found.setdefault(attrs.evolve(bill, subject=str(subject)), need.label)
    return found


def _day(recorded: RecordedAct) -> date | None:
    return recorded.low if recorded.low == recorded.high else None


def _days(record: Iterable[RecordedAct]) -> Iterator[tuple[date, list[RecordedAct]]]:
    """Yield each day of which several acts in a row are told, with these."""
    for day, acts in groupby(record, key=_day):
        if day is not None:
            yield day, list(acts)
