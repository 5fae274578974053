"""Tightening: a history whose acts without a known day lie on the days that all its terms allow together.

A term whose lapse has an effect bounds the acts between which it ran, since the history knows no lapse; one without
effect may have been missed and bounds none. A chamber acts on no day on which it is absent.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from itertools import groupby
from typing import TYPE_CHECKING, Final

import attrs

from lawflow import timetable
from lawflow.law.terms import Bound
from lawflow.passage.crossing import SUCCESSION
from lawflow.reconstruction.network import Bind, Link, tightest

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.law.procedure import Procedure
    from lawflow.law.terms import Term
    from lawflow.passage.entries import Entry, Interval, TermEnd
    from lawflow.passage.passage import Passage
    from lawflow.passage.running import Running
    from lawflow.reconstruction.fit import Missing

_DAY: Final = timedelta(days=1)


def dated(lawful: Passage, missing: Collection[Missing], record: Sequence[RecordedAct]) -> Passage:
    """Return a history with its acts on the days that all terms and all places of what it lacks leave open."""
    told = tightened(lawful)
    if all(gap.since is None for gap in missing):
        return told
    from lawflow.reconstruction.sooner import on_their_days  # noqa: PLC0415 (few acts can lie in several places)

    return on_their_days(told, missing, record)


def tightened(passage: Passage) -> Passage:
    """Return the passage with the days of its acts as tight as its terms allow; itself where they are all known.

    Acts on one of several ways lie between the first and the last day that any of those ways leaves open.
    """
    return _widened(_tightened(passage))


def _tightened(passage: Passage) -> Passage:
    days = days_of(passage)
    if all(first == last for first, last in days):
        return passage
    bound = [link for link in links_of(passage) if link.bind is not Bind.WITHIN or link.term.on_lapse is not None]
    sooner = _before_the_change(passage)
    free = [_free(passage, entry, sooner=place in sooner) for place, entry in enumerate(passage.journal)]
    found = tightest(free, bound)
    if found is None:
        return passage
    told = [
        old if entry.act == SUCCESSION else new for entry, old, new in zip(passage.journal, days, found, strict=True)
    ]
    return _moved(passage, days, told) if told != days else passage


def days_of(passage: Passage) -> list[Interval]:
    """Return the days between which each act of a history lies."""
    return [(entry.first, entry.last) for entry in passage.journal]


def links_of(passage: Passage) -> Iterator[Link]:
    """Yield each term that ran from one act of a history to another and was not missed.

    What was done on one of several ways is not known, so none of its terms binds.
    """
    for place, entry in enumerate(passage.journal):
        for ended in entry.ended:
            bind = _bind(ended, entry)
            start = passage.journal[ended.entry]
            if bind is None or entry.one_of or start.one_of or not _starts_with(ended, start):
                continue
            yield Link(
                ended.term,
                ended.entry,
                place,
                bind,
                passage.calendar,
                passage.bill.tracks,
                _rivals(passage, start, ended.term),
                eve=start.act in ended.term.from_eve_of,
                pauses=tuple(_pauses(passage.journal, ended.term, ended.entry, place)),
            )


def _bind(ended: TermEnd, entry: Entry) -> Bind | None:
    """Return how a term bound the act that ended it; ``None`` if it bound it not."""
    term = ended.term
    if ended.overtaken or term.gives_way or term.indirect:
        return None
    if term.bound is Bound.NOT_BEFORE:
        return Bind.AFTER
    if entry.act == term.on_lapse:
        return Bind.NEXT
    return None if ended.kept is False else Bind.WITHIN


def _starts_with(ended: TermEnd, start: Entry) -> bool:
    """Say whether a term began with an act of the history, and not on another day, as after a change of edition."""
    first, last = start.first, start.last
    if start.act in ended.term.from_eve_of:
        first, last = first - _DAY, last - _DAY if last is not None else None
    return ended.start == (first, last)


def _rivals(passage: Passage, start: Entry, term: Term) -> tuple[Term, ...]:
    """Return a term under every answer to an open question, as the edition has it in which it began."""
    procedure = timetable.edition(start.edition, passage.parliament).procedure(passage.bill.kind)
    return _under_every_answer(procedure, term) if procedure is not None else (term,)


@lru_cache(maxsize=1024)
def _under_every_answer(procedure: Procedure, term: Term) -> tuple[Term, ...]:
    others = (other for other in procedure.all_terms if other.id == term.id and other.under)
    return tuple(dict.fromkeys((term, *others)))


def _pauses(journal: Sequence[Entry], term: Term, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the places of referral and decision of each time during which a term stood still, be it from its start."""
    referral = start if journal[start].target in term.paused_in else None
    for place in range(start + 1, end + 1):
        entry = journal[place]
        if referral is None and entry.target in term.paused_in:
            referral = place
        elif referral is not None and entry.target not in term.paused_in:
            yield referral, place
            referral = None
    if referral is not None:  # it ended while it stood still
        yield referral, end


def _free(passage: Passage, entry: Entry, *, sooner: bool) -> Interval:
    """Return the days on which an act can have been done, if nothing but the calendar bounds it.

    A change of edition is no act: what is told before it and known to both editions can lie after it, and before it
    what is told after it (``sooner``). A lapse on a day that is not known can be a day of those before. A chamber acts
    on no day on which it is surely absent, at the ends of those days.
    """
    if entry.act == SUCCESSION:
        return passage.parliament.first_day, None
    first, last, needed = entry.first, entry.last, passage.parliament.needed_by(entry.act)
    if sooner or (entry.lapse and entry.n is None and any(ended.due is None for ended in entry.ended)):
        first = passage.parliament.first_day
    if first == last or len(needed) != 1:
        return first, last
    since, until = passage.calendar.sitting_days(needed[0], first, last or date.max)
    return (since, until if until < date.max else None) if since <= until else (first, last)


def _before_the_change(passage: Passage) -> frozenset[int]:
    """Return the places of supplied acts told after a change of edition that can have been done under the one before.

    It knows them where the bill stood then, and the bill so done goes over to where it is told to stand.
    """
    found, stood, old = [], "", ""
    for place, entry in enumerate(passage.journal):
        if entry.act == SUCCESSION:
            continue
        there = _done_under(passage, old, stood, entry) if entry.supplied else None
        stood, old = (entry.target, entry.edition) if there is None else (there, old)
        found += [] if there is None else [place]
    return frozenset(found)


def _done_under(passage: Passage, old: str, stood: str, entry: Entry) -> str | None:
    """Return the stage to which an act would have led under the edition before its own, if it then goes on as told."""
    if old in {"", entry.edition}:
        return None
    new, kind = timetable.edition(entry.edition, passage.parliament), passage.bill.kind
    before = timetable.edition_before(new)
    procedure = before.procedure(kind) if before is not None and before.id == old else None
    steps = procedure.steps_by.get((stood, entry.act), ()) if procedure is not None else ()
    cells = ((step.target, new.handover(kind, step.target)) for step in steps)
    return next((stage for stage, cell in cells if cell is not None and cell.into == entry.target), None)


def _moved(passage: Passage, old: list[Interval], new: list[Interval]) -> Passage:
    """Return the passage with the acts on other days, and with them the terms that they started."""
    journal = tuple(
        entry._replace(first=first, last=last, ended=tuple(_begun(ended, old, new) for ended in entry.ended))
        for entry, (first, last) in zip(passage.journal, new, strict=True)
    )
    moved = passage.copy()
    moved.redate(journal)
    moved.run(tuple(_running(live, old, new) for live in passage.running))
    if (passage.first, passage.last) == old[-1]:
        moved.stand_between(*new[-1])
    return moved


def _widened(passage: Passage) -> Passage:
    """Return the passage with each way among several between the days that any of them leaves open."""
    journal, wider = list(passage.journal), False
    for places in _ways(passage):
        first, last = _around(passage, places)
        for place in places:
            entry = journal[place]
            days = min(first, entry.first), _latest(entry.last, last)
            wider = wider or days != (entry.first, entry.last)
            journal[place] = entry._replace(first=days[0], last=days[1])
    if not wider:
        return passage
    wide = passage.copy()
    wide.redate(tuple(journal))
    return wide


def _ways(passage: Passage) -> Iterator[list[int]]:
    """Yield the places of the acts of each way among several that begin with different acts."""
    numbered = enumerate(passage.journal)
    for branches, together in groupby(numbered, key=lambda one: one[1].one_of):
        if len({branch[:1] for branch in branches}) > 1:
            yield [place for place, _ in together]


def _around(passage: Passage, places: list[int]) -> Interval:
    """Return the first and the last day that some of the ways leave open, as far as the chambers sit that they need."""
    journal = passage.journal
    before = next((one for one in reversed(journal[: places[0]]) if one.act != SUCCESSION), None)
    after = next((one for one in journal[places[-1] + 1 :] if one.act != SUCCESSION), None)
    low = before.first if before is not None else passage.parliament.first_day
    high = after.last if after is not None else journal[places[-1]].last
    branches = [branch for branch in journal[places[0]].one_of if branch]
    firsts = [_attended(passage, branch[0], low, high)[0] for branch in branches]
    lasts = [_attended(passage, branch[-1], low, high)[1] for branch in branches]
    return min(firsts), None if None in lasts else max(last for last in lasts if last is not None)


def _attended(passage: Passage, act: str, first: date, last: date | None) -> Interval:
    """Return the days between two days without those at either end on which a chamber that an act needs is absent."""
    days = first, last or date.max
    for chamber in passage.parliament.needed_by(act):
        days = passage.calendar.sitting_days(chamber, *days)
    return (days[0], days[1] if days[1] < date.max else None) if days[0] <= days[1] else (first, last)


def _latest(one: date | None, other: date | None) -> date | None:
    return None if one is None or other is None else max(one, other)


def _begun(ended: TermEnd, old: list[Interval], new: list[Interval]) -> TermEnd:
    return ended._replace(start=new[ended.entry]) if ended.start == old[ended.entry] else ended


def _running(live: Running, old: list[Interval], new: list[Interval]) -> Running:
    changed = live.start == old[live.entry] != new[live.entry] and live.rival_start is None
    return attrs.evolve(live, start=new[live.entry]) if changed else live
