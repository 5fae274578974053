"""How a recorded act can fit a passage: directly, or with acts supplied that the record lacks.

A completion that supplies an act which the record holds as irregular is no explanation. Where the record
leaves open which of several ways was taken, each is tried; where the law is silent, each answer; and only
if nothing else explains the act, what is otherwise a choice of those who act: a question of confidence, a
commission that fails. A breach is claimed when all this is of no avail.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from lawflow.passage.counted import only_the_votes
from lawflow.reconstruction.completion import by_stages, complete, longer
from lawflow.reconstruction.fit import NARROW, Fit, Rules, Unfit
from lawflow.reconstruction.guesses import unguessed, without_guesses
from lawflow.reconstruction.holes import holes_of
from lawflow.reconstruction.starts import meanwhile, starts
from lawflow.reconstruction.taken import (
    after_a_stop,
    ends_of,
    fallen_short,
    lateness,
    strictly,
    taken,
    where_it_stopped,
)
from lawflow.reconstruction.taking import repeatable, straight_on, with_words_unsaid

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.passage.passage import Passage
    from lawflow.passage.refusal import RefusedError
    from lawflow.reconstruction.completion import Completion
    from lawflow.reconstruction.holes import Hole

MOST_PATHS: Final = 24
"""Ways of completing a record that are tried."""
MOST_OPEN_FACTS: Final = 2
"""Facts left open by the record that are tried either way for one act."""


def fits(
    passage: Passage, recorded: RecordedAct, without: frozenset[str], rules: Rules = NARROW
) -> tuple[Fit, ...] | Unfit:
    """Return the ways in which the act fits, or why it fits in none; ``without`` is never supplied.

    These are the cheapest ways, or by wide ``rules`` all that leave the bill in a different position.
    """
    tried = [tried for start in starts(passage, recorded) for tried in _tried(start, recorded, without, rules)]
    if rules.wide or all(isinstance(way, Unfit) or way.late for way in tried):
        tried += [tried for start in meanwhile(passage, recorded) for tried in _tried(start, recorded, without, rules)]
    ways = [way for way in tried if isinstance(way, Fit)]
    longer_too = recorded.n in rules.supposing
    if longer_too:
        ways += [
            way
            for start in starts(passage, recorded)
            for way in _by_longer_ways(start, recorded, without, rules.detours)
        ]
    if rules.wide or longer_too:
        ways += [way for start in starts(passage, recorded) for way in _fallen_short(start, recorded, without)]
    if rules.words:
        ways += [way for start in starts(passage, recorded) for way in _with_more_words(start, recorded, without)]
    if not ways:
        unfits = [unfit for unfit in tried if isinstance(unfit, Unfit)]
        return min(unfits, key=lambda unfit: not only_the_votes(unfit.refused.blockers), default=None) or strictly(
            passage, recorded
        )
    if not any(way.straight for way in ways) and (straight := straight_on(passage, recorded)) is not None:
        ways.append(Fit(straight, (), lateness(passage, straight, recorded)))
    stop = after_a_stop(passage, recorded)
    if stop is not None:
        ways = [
            way._replace(late=stop)
            if not (way.missing or way.late) and where_it_stopped(passage, way.passage, recorded)
            else way
            for way in ways
        ]
    if rules.wide or longer_too:
        return tuple({way.position: way for way in sorted(ways, key=lambda way: way.cost, reverse=True)}.values())
    best = min(way.cost for way in ways)
    found = [_with_rivals(way, ways, recorded) for way in ways if way.cost == best]
    if any(map(_presumes_an_absence, found)):
        found += _in_presence(passage, recorded, without)
    return tuple(found)


def _presumes_an_absence(way: Fit) -> bool:
    """Say whether an act fits only if a chamber was away on its day, which is not known."""
    return any(need.absent for need in way.passage.journal[-1].presumed)


def _in_presence(passage: Passage, recorded: RecordedAct, without: frozenset[str]) -> list[Fit]:
    """Return the cheapest ways in which an act fits after what the chamber did that may have been away."""
    longer_ways = (way for start in starts(passage, recorded) for way in _by_longer_ways(start, recorded, without, 1))
    ways = [way for way in longer_ways if not _presumes_an_absence(way)]
    return [way for way in ways if way.cost == min(way.cost for way in ways)]


def _with_rivals(way: Fit, ways: list[Fit], recorded: RecordedAct) -> Fit:
    """Return a way that has in common with those of another edition what is told as certain, and the rest as open."""
    if way.start is None:
        return way
    alike = (other for other in ways if other.start is not None and other.start.edition is not way.start.edition)
    rivals = [other for other in alike if (other.late, other.passage.state) == (way.late, way.passage.state)]
    paths = [*way.paths, *(path for other in rivals for path in other.paths)]
    if not rivals or {step.act for path in paths for step in path} == {step.act for step in way.paths[0]}:
        return way
    merged = taken(way.start, recorded, way.paths[0], holes_of(way.start.procedure, paths))
    return merged if isinstance(merged, Fit) else way


def _tried(
    start: Passage, recorded: RecordedAct, without: frozenset[str], rules: Rules, facts: int = MOST_OPEN_FACTS
) -> list[Fit | Unfit]:
    """Try to complete the record up to the act; ``facts`` left open are tried either way."""
    tried: list[Fit | Unfit] = []
    referred = recorded.act.act in start.parliament.roles.referrals
    if recorded.high is not None and recorded.high < start.first:
        return tried
    for choices in (False, True) if not without else (False,):
        days = recorded.low, recorded.high
        completion = complete(start, recorded.act, *days, without=without, choices=choices, early=rules.early)
        if choices and recorded.n not in rules.supposing:
            completion = without_guesses(start, recorded, completion)
        if completion.possible:
            ways = _along(start, recorded, completion)
            if isinstance(ways[0], Fit) and not (rules.wide and (completion.path or ways[0].late is None)):
                return ways
            tried += ways
        if rules.wide and (completion.possible or referred):
            tried += _others(start, recorded, without, completion.holes, choices=choices)
    if facts and any(isinstance(way, Unfit) and _leaves_open(way.refused) for way in tried):
        for settled in start.either_way():
            tried += _tried(settled, recorded, without, rules, facts - 1)
        tried += [way for unfit in tuple(tried) if isinstance(unfit, Unfit) for way in _settled(unfit, recorded)]
    return tried


def _settled(unfit: Unfit, recorded: RecordedAct) -> Iterator[Fit]:
    """Yield the act after what was supplied before it, either way of a fact that this leaves open, as of a return."""
    if unfit.missing and _leaves_open(unfit.refused):
        for settled in unfit.passage.either_way():
            way = taken(settled, recorded, (), ())
            if isinstance(way, Fit):
                yield way._replace(missing=(*unfit.missing, *way.missing), straight=False)


def _others(
    start: Passage, recorded: RecordedAct, without: frozenset[str], known: tuple[Hole, ...], *, choices: bool
) -> list[Fit | Unfit]:
    """Take the act after each completion, also with a detour more than is needed here: a later act may need it.

    Where one of several acts is ``known`` to be lacking, a lapse is still one of them: an act may have come first.
    """
    act, low, high = recorded.act, recorded.low, recorded.high
    found = complete(start, act, low, high, without=without, choices=choices, detours=1)
    found = without_guesses(start, recorded, found) if choices else found
    alike = by_stages(found.paths[:MOST_PATHS])
    by_clock = start.parliament.acts.by_clock
    ways = []
    for paths in alike:
        holes = (_left_open(hole, known, by_clock) for hole in holes_of(start.procedure, paths))
        ways.append(taken(start, recorded, paths[0], tuple(holes), paths))
    return ways


def _left_open(hole: Hole, known: tuple[Hole, ...], by_clock: frozenset[str]) -> Hole:
    """Return a hole or, where a lapse is one of several acts of which one is lacking there, that with all of them."""
    several = (other for other in known if not other.certain and not by_clock.isdisjoint(other.acts))
    return next((other for other in several if hole.certain and hole.acts[0] in other.acts), hole)


def _by_longer_ways(start: Passage, recorded: RecordedAct, without: frozenset[str], detours: int) -> Iterator[Fit]:
    """Yield the ways in which the act fits, and in time, after more than need be done before it."""
    act, low, high = recorded.act, recorded.low, recorded.high
    if high is not None and high < start.first:
        return
    needed = frozenset(step.act for step in complete(start, act, low, high, without=without).path)
    for paths in by_stages(longer(start, act, low, high, without=without, detours=detours)):
        plain = unguessed(start, recorded, paths) or paths
        way = taken(start, recorded, plain[0], holes_of(start.procedure, plain), plain, needed=needed)
        if isinstance(way, Fit) and way.late is None:
            yield way


def _fallen_short(start: Passage, recorded: RecordedAct, without: frozenset[str]) -> Iterator[Fit]:
    """Yield the act as a vote without counts that fell short, after what must have come before it."""
    act = recorded.act
    if act.counted or act.act not in repeatable(start.parliament):
        return
    found = complete(start, act, recorded.low, recorded.high, without=without)
    if found.possible:
        yield from fallen_short(start, recorded, found.path, found.holes)


def _with_more_words(start: Passage, recorded: RecordedAct, without: frozenset[str]) -> Iterator[Fit]:
    """Yield the act, in time and after what must have come before it, with a word on which its record is silent."""
    for told in with_words_unsaid(start.procedure, recorded):
        found = complete(start, told.act, told.low, told.high, without=without)
        ways = (taken(start, told, paths[0], found.holes, paths) for paths in by_stages(found.paths[:MOST_PATHS]))
        yield from (way._replace(otherwise=True) for way in ways if isinstance(way, Fit) and way.late is None)


def _along(start: Passage, recorded: RecordedAct, completion: Completion) -> list[Fit | Unfit]:
    """Take the act after the shortest completion that the dates allow, one for each stage where completions end.

    Where they end apart, each lacks what all of them lack: the record shows none of the ways.
    """
    shortest = partial(taken, start, recorded, completion.path, completion.holes, completion.paths)
    if all(hole.certain for hole in completion.holes) and isinstance(only := shortest(), Fit):
        return [only]
    tried = completion.paths[:MOST_PATHS]
    ending = ends_of(start, recorded, tried)
    if not ending:
        return [shortest()]
    allowed = {path for paths in ending.values() for path in paths}
    holes = holes_of(start.procedure, [path for path in tried if path in allowed])
    return [taken(start, recorded, paths[0], holes, paths) for paths in ending.values()]


def _leaves_open(refused: RefusedError) -> bool:
    return any(blocker.condition == "ambiguous" for blocker in refused.blockers)
