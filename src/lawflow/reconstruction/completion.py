"""What a record leaves out: the acts that every lawful completion between two recorded acts must contain.

Between two recorded acts there may be several lawful completions. The acts that stand in all of
them are unavoidable; where completions part, one of the acts at that stage must have happened.
"""

from collections.abc import Iterable
from datetime import date
from functools import lru_cache
from typing import Final

from lawflow.dossiers.dossier import Act
from lawflow.law.calendar import Calendar
from lawflow.law.counting import due
from lawflow.law.procedure import Procedure
from lawflow.passage.passage import Passage
from lawflow.reconstruction.effort import WAYS, spend
from lawflow.reconstruction.holes import Hole, holes_of
from lawflow.reconstruction.openings import (
    Search,
    Sitting,
    answers_that_open,
    answers_that_stop,
    opinions,
    told_by_track,
    towards,
)
from lawflow.reconstruction.ways import MOST_DETOURS, Path, arrives, longer_paths_of, paths_of
from lawflow.space.space import space_of


class Completion:
    """How a record can be completed up to an act.

    ``possible``: some completion exists. ``holes`` are what all completions have in common, in
    order. ``path`` is the shortest completion, ``paths`` are all. No holes: the act follows directly.
    """

    def __init__(
        self, *, possible: bool, holes: tuple[Hole, ...] = (), path: Path = (), paths: tuple[Path, ...] = ()
    ) -> None:
        self.possible, self.holes, self.path, self.paths = possible, holes, path, paths

    @property
    def told(self) -> Path:
        """Return the completion whose acts the holes tell, as far as they are certain."""
        acts = [hole.acts[0] for hole in self.holes if hole.certain]
        return next((path for path in self.paths if [step.act for step in path] == acts), self.path)


_IMPOSSIBLE: Final = Completion(possible=False)


def complete(  # noqa: PLR0913 (what bounds the search, by name)
    passage: Passage,
    act: Act,
    low: date,
    high: date | None,
    *,
    without: frozenset[str] = frozenset(),
    choices: bool = False,
    detours: int = 0,
    early: bool = False,
) -> Completion:
    """Return how the record can be completed from where the passage stands to ``act``, done between two days.

    The acts in ``without`` are not supplied. With ``choices`` one is that is supplied as a hypothesis only, for a
    record that nothing else explains; with ``detours`` so many more are taken than the fewest that lead there.
    """
    if passage.state not in towards(passage.procedure, act.act):
        return _IMPOSSIBLE
    search = search_for(passage, act, low, high, without=without, choices=choices)._replace(early=early)
    if opinions(search.procedure):
        found = _complete(search._replace(opinions=True), detours)
        if found.possible:
            spend(len(found.paths) // WAYS)
            return _with_rivals(search._replace(opinions=True), found, detours)
    found = _with_rivals(search, _complete(search, detours), detours)
    under = (
        () if found.possible else (_under(search, answer) for answer in answers_that_stop(search.procedure, act.act))
    )
    found = next((other for one in under if (other := _complete(one, detours)).possible), found)
    spend(len(found.paths) // WAYS)
    return found if found.possible or not choices else _declared(search, detours)


def _with_rivals(search: Search, found: Completion, detours: int) -> Completion:
    """Return a completion with the ways to the act that another answer opens, where any but the shortest are tried."""
    if not detours or (found.possible and not found.path):
        return found
    ways = [path for one in under_answers(search) for path in _complete(one, detours).paths]
    known = set(map(_stages, found.paths))
    new = [path for path in ways if _stages(path) not in known]
    return _of(search.procedure, [*found.paths, *new]) if new else found


def _stages(path: Path) -> tuple[tuple[str, str], ...]:
    return tuple((step.act, step.target) for step in path)


def under_answers(search: Search) -> tuple[Search, ...]:
    """Return the search under each answer to an open question under which a further step of the act is there."""
    open_to = answers_that_open(search.procedure, search.act, search.days[0])
    return tuple(_under(search, answer) for answer in open_to)


def _declared(search: Search, detours: int) -> Completion:
    """Return how a record can be completed to an act that asks for a track on which no record puts the bill."""
    from lawflow.reconstruction.declarations import (  # noqa: PLC0415 (few bills are on a track that no record tells)
        declarations,
        declared,
        with_declaration,
    )

    steps = tuple(step for step in declarations(search.procedure, search.act) if step.act not in search.without)
    if not steps or (bill := declared(search.bill, steps)) == search.bill:
        return _IMPOSSIBLE
    ways = _complete(search._replace(bill=bill), detours).paths
    paths = [path for way in ways if (path := with_declaration(search.position.stage, way, steps)) is not None]
    return _of(search.procedure, paths) if paths else _IMPOSSIBLE


def _of(procedure: Procedure, paths: list[Path]) -> Completion:
    return Completion(possible=True, holes=holes_of(procedure, paths), path=paths[0], paths=tuple(paths))


def _under(search: Search, answer: tuple[str, str]) -> Search:
    """Return the search under an answer to an open question at which a bill stops on its way: the act selects it."""
    procedure = search.procedure.under(dict([answer]))
    position = space_of(procedure).position(search.position.stage, search.position.memory)
    return search._replace(procedure=procedure, position=position)


def longer(
    passage: Passage, act: Act, low: date, high: date | None, *, without: frozenset[str], detours: int
) -> tuple[Path, ...]:
    """Return the ways to an act that are longer than need be, also where it is at hand, with so many detours at most.

    Nobody was bound to take them, and they would excuse any delay: they make a hypothesis, never an explanation.
    """
    if passage.state not in towards(passage.procedure, act.act):
        return ()
    search = search_for(passage, act, low, high, without=without, choices=True)
    ways = _longer(search._replace(pressing=()), detours)
    spend(len(ways) // WAYS)
    return ways


@lru_cache(maxsize=4096)
def _longer(search: Search, detours: int) -> tuple[Path, ...]:
    return tuple(longer_paths_of(search, detours))


def by_stages(paths: Iterable[Path]) -> list[list[Path]]:
    """Return the ways in groups, those together that pass the same stages and leave the same facts behind.

    Which of their acts was done, none tells.
    """
    alike: dict[tuple[object, ...], list[Path]] = {}
    for path in paths:
        alike.setdefault(tuple((step.target, step.sets) for step in path), []).append(path)
    return list(alike.values())


def search_for(
    passage: Passage, act: Act, low: date, high: date | None, *, without: frozenset[str], choices: bool
) -> Search:
    """Return the search for an act, done between two days, from where the passage stands."""
    return Search(
        passage.procedure,
        space_of(passage.procedure).position(passage.state, passage.memory),
        passage.bill,
        act.act,
        frozenset(act.says.items()),
        _possible_lapses(passage, high),
        tuple(
            r.term
            for r in passage.running
            if not r.is_wait and r.term.on_lapse and (last := r.latest) is not None and last < low
        ),
        _missed(passage, act),
        passage.procedure.unchanged(low, high or date.max),
        passage.procedure.unchanged(min(passage.first, low), high or date.max),
        without,
        choices,
        _sitting(passage, low, high),
        _sitting(passage, min(passage.first, low), high),
        told=told_by_track(passage),
    )


def _sitting(passage: Passage, first: date, last: date | None) -> Sitting:
    """Return whether each chamber sits between two days, as far as they lie in the edition."""
    until = min(last or date.max, passage.edition.until or date.max)
    first = min(max(first, passage.edition.starts), until)
    return _sitting_between(passage.calendar, tuple(passage.parliament.chambers.seats), first, until)


@lru_cache(maxsize=4096)
def _sitting_between(calendar: Calendar, chambers: tuple[str, ...], first: date, last: date) -> Sitting:
    return tuple([(chamber, calendar.sits(chamber, first, last)) for chamber in chambers])


def _possible_lapses(passage: Passage, high: date | None) -> frozenset[str]:
    """Return the acts of the clock that can have happened by ``high``."""
    running = tuple([(live.term.id, live.earliest) for live in passage.running])
    return _lapses_by(passage.procedure, passage.calendar, passage.bill.tracks, passage.first, high, running)


@lru_cache(maxsize=4096)
def _lapses_by(
    procedure: Procedure,
    calendar: Calendar,
    tracks: frozenset[str],
    first: date,
    high: date | None,
    running: tuple[tuple[str, date | None], ...],
) -> frozenset[str]:
    lapses = {term: term.on_lapse for term in procedure.terms if term.on_lapse is not None}
    known = dict(running)
    ends = {
        term: known[term.id] if term.id in known else due(term, first, calendar, tracks=tracks).earliest
        for term in lapses
    }
    possible = (lapses[term] for term, end in ends.items() if high is None or (end is not None and end < high))
    return procedure.parliament.roles.convocations.union(possible)


def _missed(passage: Passage, act: Act) -> frozenset[str]:
    """Return the terms that have lapsed and, for an act that asks whether one has, those that may: its days decide."""
    procedure = passage.procedure
    if act.act not in procedure.asking_of_a_term:
        return passage.missed
    return passage.missed.union(term.id for term in procedure.terms if term.on_lapse is None)


def _refers_again(search: Search) -> bool:
    """Say whether the act refers a law that may be under review already: a decision may be lacking before it."""
    if search.act not in search.procedure.parliament.roles.referrals:
        return False
    stage = search.position.stage
    return any(step.target == stage for step in search.procedure.steps_by.get((stage, search.act), ()))


@lru_cache(maxsize=4096)
def _complete(search: Search, more: int = 0) -> Completion:
    direct, referred = arrives(search, search.position, ()), _refers_again(search)
    if direct and (search.pressing or not (more and referred)):  # a decision can have come before another referral
        return Completion(possible=True, paths=((),))
    in_no_hurry = search._replace(pressing=()) if search.pressing else search
    at_hand = arrives(in_no_hurry, search.position, ())
    by_clock = search.procedure.parliament.acts.by_clock
    for detours in range(1 if at_hand else MOST_DETOURS + 1):
        paths = paths_of(in_no_hurry, detours)
        if not paths:
            continue
        if search.pressing or more:
            paths = paths_of(search, detours + more, onward=direct)
        if at_hand and not (direct or (more and referred)):
            # only the clock can have come between: nothing is supplied that would excuse a delay
            paths = [path for path in paths if all(step.act in by_clock for step in path)]
        if paths:
            return _of(search.procedure, paths)
        break
    return _IMPOSSIBLE
