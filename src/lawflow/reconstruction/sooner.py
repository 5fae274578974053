"""Sooner or later: where else an act can lie that a record lacks, as acts around that place do not depend on it.

An opinion can be given before a bill is introduced and after it, so it does not tell when that was; nor does the end of
a review tell when the law was presented. The act is told in each place before the one where it is found to be lacking,
and in those after it: where the record then fits, it can lie there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from lawflow import timetable
from lawflow.dossiers.dossier import Act, RecordedAct, When
from lawflow.reconstruction.aligning import search_on
from lawflow.reconstruction.alignment import Alignment
from lawflow.reconstruction.effort import bounded, is_over
from lawflow.reconstruction.fit import NARROW, Rules

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from lawflow.passage.entries import Entry
    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.fit import Missing

MOST: Final = 1_500
"""Acts tried for one record in search of places: of one not tried the act can lie there for all that is known."""
MOST_EXPANSIONS: Final = 20
"""Alignments gone on from for one place, beyond one for each act of the record."""

RULES: Final = (NARROW, Rules(wide=True))
"""How a record is completed that tells the act: first in the shortest ways, then in every one."""


def placed(start: Passage, record: Sequence[RecordedAct], found: Alignment) -> Alignment:
    """Return an explanation that says of what it lacks between which acts it lies for certain, where more are open."""
    places = _Places(start, record, found)
    with bounded(MOST):
        told = tuple(gap if gap.hypothesis else places.of(gap) for gap in found.missing)
    return attrs.evolve(found, missing=told)


def on_their_days(lawful: Passage, missing: Collection[Missing], record: Sequence[RecordedAct]) -> Passage:
    """Return a history in which each lacking act that can lie in several places has the days of all of them."""
    places = {one.n: place for place, one in enumerate(record)}
    journal = list(lawful.journal)
    for gap in missing:
        if gap.since is None:
            continue
        first = record[places[gap.since]].low if gap.since else lawful.parliament.first_day
        after = places[gap.after] + 1 if gap.after else 0
        last = record[after].high if after < len(record) else None
        place = _told_at(journal, gap)
        if place is not None:
            entry = journal[place]
            until = None if last is None or entry.last is None else max(entry.last, last)
            journal[place] = entry._replace(first=min(entry.first, first), last=until)
    told = lawful.copy()
    told.redate(tuple(journal))
    return told


def _told_at(journal: Sequence[Entry], gap: Missing) -> int | None:
    """Return the place in a history of an act that it supplies between the acts between which that lies."""
    n = 0
    for place, entry in enumerate(journal):
        n = entry.n or n
        if entry.supplied and entry.act == gap.act and gap.first_after <= n <= gap.after:
            return place
    return None


class _Places:
    """The places of what an explanation lacks: acts are told in them and the record is explained again.

    ``vain`` are acts that did not fit in a place: nor do they with more told after them.
    """

    def __init__(self, start: Passage, record: Sequence[RecordedAct], found: Alignment) -> None:
        self.start, self.record, self.found = start, record, found
        self.vain: set[tuple[int, tuple[str, ...]]] = set()

    def of(self, gap: Missing) -> Missing:
        """Return what is lacking with the acts between which it lies for certain."""
        since, after = self._first_after(gap), self._last_after(gap)
        return gap if since == after else attrs.evolve(gap, since=since, after=after)

    def _first_after(self, gap: Missing) -> int:
        group = [one.act for one in self.found.missing if one.after == gap.after]
        up_to = tuple(group[: group.index(gap.act)])
        moved = dict.fromkeys((*before, act) for before in ((), up_to) for act in gap.one_of or (gap.act,))
        for place, one in enumerate(self.record):
            if one.n > gap.after:
                break
            known = _open_before(one, self.found.lawful)
            if any(acts[0] in known and self._may_lie(acts, place) for acts in moved):
                return min(gap.first_after, self.record[place - 1].n if place else 0)
        return gap.first_after

    def _last_after(self, gap: Missing) -> int:
        """Return the recorded act after which a lacking one lies at the latest: not all that come next depend on it."""
        after = gap.after
        for place, one in enumerate(self.record[:-1], 1):
            if one.n <= after:
                continue
            known = _acts(gap).intersection(_open_after(one, self.found.lawful))
            if not any(self._may_lie((act,), place, instead_of=gap) for act in known):
                break
            after = one.n
        return after

    def _may_lie(self, acts: tuple[str, ...], place: int, *, instead_of: Missing | None = None) -> bool:
        """Say whether a record that tells acts in some place lacks the last once less, and no more is irregular.

        So it may for all that is known if too much was tried already. Told ``instead_of`` what is lacking elsewhere,
        the rest is lacking as before, and nothing more.
        """
        if is_over():
            return True
        if any((place, acts[:length]) in self.vain for length in range(1, len(acts))):
            return False
        fits = any(
            one.causes == self.found.causes
            and _times(acts[-1], one) < max(1, _times(acts[-1], self.found))
            and (instead_of is None or _lacks_the_rest(one, self.found, instead_of))
            for one in self._told(acts, place)
        )
        if not fits and instead_of is None:
            self.vain.add((place, acts))
        return fits or is_over()

    def _told(self, acts: tuple[str, ...], place: int) -> tuple[Alignment, ...]:
        """Return the explanations of the record with acts told in some place."""
        before = self.record[place - 1] if place else None
        n, since, high = before.n if before else 0, before.low if before else self.start.first, self.record[place].high
        told = (RecordedAct(n, Act(act, When()), since, high) for act in acts)
        read = (*self.record[:place], *told, *self.record[place:])
        below = self.found.cost.breaches + 1
        trials = (search_on([Alignment(self.start)], read, rules, below, MOST_EXPANSIONS) for rules in RULES)
        return next((trial.best for trial in trials if trial.best), ())


def _open_before(recorded: RecordedAct, lawful: Passage) -> set[str]:
    """Return the acts that the rules know at the stages in which a history comes to a recorded act."""
    known: set[str] = set()
    for entry in lawful.journal:
        procedure = timetable.edition(entry.edition, lawful.parliament).procedure(lawful.bill.kind)
        known |= {*procedure.acts_from.get(entry.source, ())} if procedure is not None else set()
        if entry.n == recorded.n:
            break
        known = set() if entry.n is not None else known
    return known


def _open_after(recorded: RecordedAct, lawful: Passage) -> Collection[str]:
    """Return the acts that the rules know at the stage to which a recorded act led."""
    entry = next((one for one in lawful.journal if one.n == recorded.n), None)
    if entry is None:
        return ()
    procedure = timetable.edition(entry.edition, lawful.parliament).procedure(lawful.bill.kind)
    return procedure.acts_from.get(entry.target, ()) if procedure is not None else ()


def _times(act: str, found: Alignment) -> int:
    return sum(act in _acts(gap) for gap in found.missing)


def _lacks_the_rest(one: Alignment, found: Alignment, gap: Missing) -> bool:
    """Say whether an explanation lacks what another one does, in the same places, but for one act."""
    rest = (other for other in found.missing if other is not gap and not other.hypothesis)
    return one.cost.supplied < found.cost.supplied and all(
        any(lacks.after == other.after and not _acts(lacks).isdisjoint(_acts(other)) for lacks in one.missing)
        for other in rest
    )


def _acts(gap: Missing) -> frozenset[str]:
    return frozenset(gap.one_of or (gap.act,))
