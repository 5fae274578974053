"""Witnesses: the history that shows a change, put to the machines of both procedures."""

from __future__ import annotations

from itertools import islice, product
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.bills import Bill
from lawflow.law.counting import due
from lawflow.law.facts import Facts
from lawflow.law.majorities import Verdict
from lawflow.law.roles import Supplied
from lawflow.study.compare.change import Witness
from lawflow.study.compare.together import Event, Side, begun_terms, events_at
from lawflow.study.histories.enacting import away_for, enact
from lawflow.study.histories.history import Planned
from lawflow.study.histories.starting import begun, starts

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from lawflow.law.procedure import Procedure
    from lawflow.passage.passage import Passage
    from lawflow.space.space import Arc, Position
    from lawflow.study.compare.together import Apart
    from lawflow.study.histories.history import History

MOST_STARTS: Final = 10
"""How many days a history is begun on before its machine is said not to bear it out."""
SEASON: Final = 14
"""Histories begun at most so many days of the year apart are compared by their last days."""
Track = tuple["list[Arc]", "Event | None"]
Terms = tuple[frozenset[str], frozenset[str]]
"""The names of a term before and after, none where there was or is none."""


def witness(pair: tuple[Procedure, Procedure], bill: Bill, events: tuple[Event, ...], terms: Terms) -> Witness:
    """Return one history as both machines play it, and how they tell it apart; of ``terms``, by their last day."""
    tracks = tuple(Side(procedure, bill).follow(events) for procedure in pair)
    if any(terms):
        return _by_last_day(pair, bill, events, tracks, terms)
    one, other = (_played(procedure, bill, events, *track) for procedure, track in zip(pair, tracks, strict=True))
    plays = all(history is not None for history in (one[0], other[0]))
    histories = one[1], other[1]
    if tracks[0][1] is not None or tracks[1][1] is not None:
        return Witness("refused", histories, plays)
    stages = [(history.passage.state, history.passage.stopped_by) for history in histories]
    return Witness("stage", histories, plays and stages[0] != stages[1])


def _by_last_day(
    pair: tuple[Procedure, Procedure],
    bill: Bill,
    events: tuple[Event, ...],
    tracks: tuple[Track, ...],
    terms: Terms,
) -> Witness:
    """Return a history after which a term ends on another day; with a chamber away that it waits for, if none else."""
    found = _on_other_days(pair, bill, events, tracks, terms, ())
    away = tuple(dict.fromkeys(name for procedure in pair for name in _waited_for(procedure, terms[0] | terms[1])))
    if away and not found.confirmed and (imagined := _on_other_days(pair, bill, events, tracks, terms, away)).confirmed:
        return imagined
    return found


def _waited_for(procedure: Procedure, terms: frozenset[str]) -> Iterator[str]:
    """Yield the chambers without which a term does not begin."""
    asked = (need.presence for one in procedure.terms if one.id in terms for need in one.when)
    yield from (chamber for chamber, sits in filter(None, asked) if sits)


def _on_other_days(
    pair: tuple[Procedure, Procedure],
    bill: Bill,
    events: tuple[Event, ...],
    tracks: tuple[Track, ...],
    terms: Terms,
    away: tuple[str, ...],
) -> Witness:
    """Return a history begun at the same time of the year under both, after which a term ends on another day.

    The chambers in ``away`` are away when its last act is done.
    """
    plays = [
        [_on(day, procedure, bill, events, *track, away=away) for day in _days(procedure, track[0])]
        for procedure, track in zip(pair, tracks, strict=True)
    ]
    found: Witness | None = None
    for one, other in product(*plays):
        histories = one[1], other[1]
        if found is not None and not _same_season(*histories):
            continue
        ends = _ends(histories[0], terms[0]), _ends(histories[1], terms[1])
        plays_out = None not in (one[0], other[0])
        apart = _lengths(histories, terms, ends)
        shown = Witness("last-day", histories, plays_out and apart, ends, alike=plays_out and not apart)
        if shown.confirmed:
            return shown
        found = found if found is not None else shown
    assert found is not None  # noqa: S101 (there is always a first day of an edition)
    return found


def _same_season(one: History, other: History) -> bool:
    days = [history.start.first.timetuple().tm_yday for history in (one, other)]
    return abs(days[0] - days[1]) <= SEASON


def _lengths(histories: tuple[History, History], terms: Terms, ends: tuple[date | None, date | None]) -> bool:
    """Say whether a term begins or can be known in one history only, or ends otherwise on the same days as well.

    That two terms are of as many days is no matter: months and working days differ from one start to another.
    """
    if None in ends:
        return ends != (None, None) and (terms[0] == terms[1] or not all(terms))
    lives = [
        next(live for live in history.passage.running if live.term.id in names)
        for history, names in zip(histories, terms, strict=True)
    ]
    return any(
        len({due(one.term, live.start[0], live.calendar, tracks=live.tracks).day for one in lives}) > 1
        for live in lives
    )


def _ends(history: History, terms: frozenset[str]) -> date | None:
    found = (live.earliest for live in history.passage.running if live.term.id in terms)
    return next(found, None)


def _played(
    procedure: Procedure, bill: Bill, events: tuple[Event, ...], arcs: list[Arc], refused: Event | None
) -> tuple[History | None, History]:
    """Return the history as one machine plays it, twice: first ``None`` where it does not do what the space says."""
    best: History | None = None
    for on in _days(procedure, arcs):
        history, played = _on(on, procedure, bill, events, arcs, refused)
        if history is not None:
            return history, history
        if best is None or len(played.acts) > len(best.acts):
            best = played
    assert best is not None  # noqa: S101 (there is always a first day of an edition)
    return None, best


def _on(  # noqa: PLR0913  (what is played, when, and in which world)
    on: date,
    procedure: Procedure,
    bill: Bill,
    events: tuple[Event, ...],
    arcs: list[Arc],
    refused: Event | None,
    *,
    away: tuple[str, ...] = (),
) -> tuple[History | None, History]:
    """Return the history begun on a day, twice: first ``None`` where the machine does not do what the space says.

    The chambers in ``away`` are away when its last act is done.
    """
    start = begun(procedure, bill, on)
    plans = [_plan(event, start, arc) for event, arc in zip(events, arcs, strict=False)]
    if plans:
        plans[-1] = attrs.evolve(plans[-1], away=(*plans[-1].away, *away))
    if refused is not None:
        plans.append(_plan(refused, start, None))
    history = enact(start, plans)
    does = len(history.acts) == len(plans) and history.lawful is (refused is None)
    return history if does else None, history


def _days(procedure: Procedure, arcs: list[Arc]) -> Iterator[date]:
    """Yield the days to begin on, those on which the rules of the history are in force before the others."""
    dated = [need for arc in arcs for need in arc.step.needs if need.turns]

    def out_of_force(day: date) -> bool:
        facts = Facts(Bill(procedure.kind), {}, {}, {}, lambda _: (), days=(day, day))
        return any(need.verdict(facts) is Verdict.UNMET for need in dated)

    yield from islice(sorted(starts(procedure), key=out_of_force), MOST_STARTS)


def _plan(event: Event, passage: Passage, arc: Arc | None) -> Planned:
    sizes = passage.parliament.chambers
    on = passage.first

    def seats(chamber: str) -> int:
        return max(sizes.on(chamber, on, on), default=0)

    away = away_for(arc.step, passage.parliament) if arc is not None else ()
    target = arc.target.stage if arc is not None else None
    return Planned(event.act, event.says, target, tuple(event.ayes(seats).items()), away)


def events_of(side: Side, arcs: Iterable[Arc]) -> tuple[Event, ...] | None:
    """Return the events that take the arcs of a history; ``None`` where the votes that would are shut out."""
    found: list[Event] = []
    for arc in arcs:
        here = events_at((side, side), (arc.source, arc.source))
        same = (event for event in here if event.act == arc.act and _takes(side, event, arc))
        event = next(same, None)
        if event is None:
            return None
        found.append(event)
    return tuple(found)


def told_in_full(sides: tuple[Side, Side], events: tuple[Event, ...]) -> tuple[Event, ...]:
    """Return a history with the unavoidable acts told that one procedure asks for and the other does without.

    Where one is refused for want of such an act alone, nothing but the way of recording would be shown.
    """
    here, found = (sides[0].space.initial, sides[1].space.initial), tuple[Event, ...]()
    for place, event in enumerate(events):
        arcs = _both(sides, here, event)
        if None in arcs:
            between = next((one for one in events_at(sides, here) if _lets(sides, here, one, event)), None)
            if between is None:
                return found + events[place:]
            here = _targets(_both(sides, here, between))
            arcs, found = _both(sides, here, event), (*found, between)
        here, found = _targets(arcs), (*found, event)
    return found


def _both(sides: tuple[Side, Side], here: tuple[Position, Position], event: Event) -> tuple[Arc | None, Arc | None]:
    return sides[0].after(here[0], event), sides[1].after(here[1], event)


def _targets(arcs: tuple[Arc | None, Arc | None]) -> tuple[Position, Position]:
    one, other = arcs
    assert one is not None  # noqa: S101 (both were taken)
    assert other is not None  # noqa: S101 (both were taken)
    return one.target, other.target


def _lets(sides: tuple[Side, Side], here: tuple[Position, Position], between: Event, event: Event) -> bool:
    """Say whether both take an unavoidable act and, after it, an event that one of them refuses without it."""
    roles = sides[0].procedure.parliament.roles
    if roles[between.act].supplied is not Supplied.UNAVOIDABLE:
        return False
    arcs = _both(sides, here, between)
    return None not in arcs and None not in _both(sides, _targets(arcs), event)


def _takes(side: Side, event: Event, arc: Arc) -> bool:
    taken = side.after(arc.source, event)
    return taken is not None and taken.step is arc.step and taken.target == arc.target


def begins(pair: tuple[Procedure, Procedure], found: Apart, terms: Terms) -> bool:
    """Say whether a parting begins a term, on one side at least."""
    return any(
        arc is not None and any(one.id in names for one in begun_terms(procedure, arc.step, found.bill))
        for procedure, arc, names in zip(pair, found.arcs, terms, strict=True)
    )
