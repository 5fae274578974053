"""Chains: terms of which at least one was missed, though it cannot be shown which.

Where the record lacks the acts between two others, no single term need be proved missed; but if the days between the
two are more than all terms from the one to the other allow together, one of them was. Of all such chains the shortest
is told.
"""

from datetime import date
from typing import NamedTuple

from lawflow.law.labels import Label
from lawflow.law.sources import Citation, Footing
from lawflow.passage.entries import Interval
from lawflow.passage.passage import Passage
from lawflow.reconstruction.network import Bind, Link, in_order, tightest
from lawflow.reconstruction.tightening import days_of, links_of


class ChainLink(NamedTuple):
    """A term of a chain, and its last day if all before it were used to the last day."""

    id: str
    label: Label
    due: date
    cites: tuple[Citation, ...]


class Chain(NamedTuple):
    """Terms of which at least one was missed: from act ``start`` on day ``since`` to act ``end``, done on day ``done``.

    The acts bear their numbers in the record.
    """

    start: int
    end: int
    since: date
    done: date
    links: tuple[ChainLink, ...]


class _Bounded(NamedTuple):
    """The last day of an act if it kept so many terms, the act of the record that bounds it, and the terms used."""

    day: date
    anchor: int
    used: tuple[ChainLink, ...]


def chains_of(passage: Passage) -> tuple[Chain, ...]:
    """Return the shortest chain of terms of which at least one was missed, the earliest such; none if all were kept."""
    journal = passage.journal
    if all(entry.n is not None and entry.day is not None for entry in journal):
        return ()
    every = tuple(links_of(passage))
    days = tightest(days_of(passage), [link for link in every if link.bind is not Bind.WITHIN]) or days_of(passage)
    in_order(days)
    within = [link for link in every if link.bind is Bind.WITHIN and _stated(passage, link)]
    bounded = _anchors(passage, days)
    for _ in within:
        bounded = _one_more(bounded, within, days)
        for place, found in enumerate(bounded):
            ended = _recorded_from(passage, days, place)
            if found is not None and ended is not None and found.day < days[ended][0]:
                chain = _chain(passage, found, ended)
                return (chain,) if chain is not None else ()
    return ()


def _stated(passage: Passage, link: Link) -> bool:
    """Say whether the text states a term whole, so that a record can show that it was missed."""
    began, *since = passage.journal[link.start : link.end]
    inferred = any(link.term.is_inferred_after(one.act, one.target) for one in since)
    return link.term.footing is Footing.STATED and not (inferred or link.term.is_unstated_from(began.act, began.target))


def _anchors(passage: Passage, days: list[Interval]) -> list[_Bounded | None]:
    """Return the acts of the record that have a day: each bounds itself."""
    return [
        _Bounded(entry.day, place, ()) if entry.n is not None and entry.day is not None else None
        for place, entry in enumerate(passage.journal[: len(days)])
    ]


def _one_more(bounded: list[_Bounded | None], links: list[Link], days: list[Interval]) -> list[_Bounded | None]:
    """Return the last days of the acts if one term more is used to bound them, and each act by the one after it."""
    found = list(bounded)
    for link in links:
        start = bounded[link.start]
        if start is None:
            continue
        trial = list(days)
        trial[link.start] = (min(days[link.start][0], start.day), start.day)
        reach = link.reach(trial)
        known = found[link.end]
        if reach is not None and (known is None or reach < known.day):
            told = ChainLink(link.term.id, link.term.label, reach, link.term.cites)
            found[link.end] = _Bounded(reach, start.anchor, (*start.used, told))
    for place in range(len(found) - 2, -1, -1):
        after, here = found[place + 1], found[place]
        if after is not None and after.used and (here is None or after.day < here.day):
            found[place] = after
    return found


def _recorded_from(passage: Passage, days: list[Interval], place: int) -> int | None:
    """Return the act of the record that proves how late an act was at the earliest: itself, or one before it."""
    for before in range(place, -1, -1):
        entry = passage.journal[before]
        if entry.n is not None and entry.day is not None:
            return before if days[before][0] == days[place][0] or before == place else None
    return None


def _chain(passage: Passage, found: _Bounded, ended: int) -> Chain | None:
    start, end = passage.journal[found.anchor], passage.journal[ended]
    if start.n is None or end.n is None or start.day is None or end.day is None or not found.used:
        return None
    return Chain(start.n, end.n, start.day, end.day, found.used)
