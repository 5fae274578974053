"""Passing by: whether a bill can come to a recorded act without an act that its record lacks, on any way however long.

Asked of positions alone: what the rest of the record and the days would rule out is left aside, so that a no is proof.
On some ways no record is completed: a lacking act said something, or a law was referred before it was presented.
"""

from __future__ import annotations

from datetime import timedelta
from functools import cache, lru_cache, partial
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Final

from lawflow import timetable
from lawflow.law.reach import events_of, reach
from lawflow.reconstruction.completion import search_for, under_answers
from lawflow.reconstruction.openings import (
    at_hand,
    giving,
    is_choice,
    is_timely,
    next_steps,
    open_before,
    opinions,
    towards,
    ways_by,
)
from lawflow.reconstruction.starts import meanwhile, starts
from lawflow.space.space import space_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.law.procedure import Procedure
    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.openings import Search
    from lawflow.reconstruction.ways import Path
    from lawflow.space.space import Position

LONGEST: Final = timedelta(days=5 * 366)
"""How long before its first recorded act a bill may have been introduced: a Mäjilis is elected for five years."""


def passes_by(stood: Passage, recorded: RecordedAct, acts: frozenset[str]) -> bool:
    """Say whether a bill can come from where it stood to a recorded act without any of some acts.

    Where the day of that act is not known, it can also do so under an edition that began meanwhile.
    """
    begun = chain(starts(stood, recorded), meanwhile(stood, recorded))
    searches = (_search(one, recorded, acts) for one in begun)
    return any(_arrives(one, [one.position]) for search in searches for one in (search, *under_answers(search)))


def never_supplied(
    stood: Passage, recorded: RecordedAct, record: Iterable[RecordedAct], acts: frozenset[str]
) -> Path | None:
    """Return a way to a recorded act without any of some on which no record is completed, if there is any.

    What an act leads to by a term shows it: what is signed was presented, and what is published was signed.
    """
    later = {one.act.act for one in record if one.n >= recorded.n}
    for start in starts(stood, recorded):
        way = _way(_search(start, recorded, acts)._replace(words=True))
        if way is None or any(_shown_by(start.procedure, act) & later for act in acts):
            continue
        if not any(is_shown(start.procedure, act, [step.act for step in way]) for act in acts):
            return way
    return None


def is_shown(procedure: Procedure, act: str, done: Iterable[str]) -> bool:
    """Say whether acts date the law within a term that another act alone begins: what is signed was presented.

    So it was though it may have been referred, and found in order, before that.
    """
    begins = {event for step in procedure.steps_of.get(act, ()) for event in events_of(step)}
    dating = procedure.parliament.roles.dating.intersection(done)
    return any(begins.issuperset(one.starts_on) and not dating.isdisjoint(one.ends_on) for one in procedure.terms)


@lru_cache(maxsize=1024)
def _shown_by(procedure: Procedure, act: str) -> frozenset[str]:
    """Return the act itself, and those that end a term which one of these begins, or come of its lapse."""

    def following(shown: str) -> Iterator[str]:
        events = {event for step in procedure.steps_of.get(shown, ()) for event in events_of(step)}
        for term in procedure.terms:
            if not events.isdisjoint(term.starts_on):
                yield from filter(None, (term.on_lapse, *(event.partition("@")[0] for event in term.ends_on)))

    return frozenset(reach([act], following))


def begun_earlier(
    stood: Passage, recorded: RecordedAct, acts: frozenset[str], begin: Callable[..., Passage]
) -> Iterator[Passage]:
    """Yield the bill before its first act under each earlier edition from which it can come there so, the latest first.

    An opinion that an act of the record must have had is presumed whenever the bill began.
    """
    *_, last = starts(stood, recorded)
    if acts & {giver for fact in opinions(last.procedure) for giver in giving(last.procedure, fact)}:
        return
    asked, later, kind = _search(last, recorded, acts), [last], stood.bill.kind
    since = recorded.low - LONGEST
    edition = timetable.edition_before(last.edition, since)
    while edition is not None and edition.procedure(kind) is not None:
        later.insert(0, trial := begin(edition=edition.id))
        found: set[Position] = set()
        for one, after in pairwise(later):
            search = _search(one, recorded, acts)
            found = set(_handed_over({search.position} if one is trial else found, search, after))
        if edition is not stood.edition and _arrives(asked, found):
            yield trial
        edition = timetable.edition_before(edition, since)


def _search(start: Passage, recorded: RecordedAct, without: frozenset[str]) -> Search:
    found = search_for(start, recorded.act, recorded.low, recorded.high, without=without, choices=False)
    return found._replace(pressing=(), opinions=bool(opinions(start.procedure)))


def _handed_over(begun: Iterable[Position], search: Search, after: Passage) -> Iterator[Position]:
    """Yield where bills stand under the next edition that can have come anywhere from where they begun."""
    opened, space = cache(partial(open_before, search)), space_of(after.procedure)
    for here in reach(begun, lambda one: (there for _, there in next_steps(search, one, opened))):
        cell = after.edition.handover(after.bill.kind, here.stage)
        if cell is not None:
            into = {cell.into, *(stage for _, stage in cell.answers), cell.already.into if cell.already else None}
            yield from (space.position(stage, here.memory) for stage in into if stage in after.procedure.stage)


def _arrives(search: Search, begun: Iterable[Position]) -> bool:
    """Say whether the act sought is at hand anywhere on the way of a bill."""
    ahead, opened = towards(search.procedure, search.act), cache(partial(open_before, search))
    found = False

    def following(position: Position) -> Iterable[Position]:
        nonlocal found
        found = found or at_hand(search, position)
        goes_on = not found and position.stage in ahead
        return (there for _, there in next_steps(search, position, opened)) if goes_on else ()

    reach(begun, following)
    return found


def _way(search: Search) -> Path | None:
    """Return a way to where the act sought is at hand on which any lacking act was done, and said anything."""
    ahead = towards(search.procedure, search.act)
    paths: dict[Position, Path] = {search.position: ()}
    todo = [search.position]
    for here in todo:
        if here.stage not in ahead:
            continue
        if at_hand(search, here):
            return paths[here]
        for step, reached in (way for arc in open_before(search, here) for way in ways_by(search, arc)):
            may = step.act not in search.without and is_timely(search, step) and not is_choice(search, step)
            if may and reached not in paths:
                paths[reached] = (*paths[here], step)
                todo.append(reached)
    return None
