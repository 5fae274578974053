"""How a recorded act can fit a passage: directly, or with acts supplied that the record lacks.

A completion that supplies an act which the record holds as irregular is no explanation. Where the record
leaves open which of several ways was taken, each is tried; where the law is silent, each answer; and only
if nothing else explains the act, what is otherwise a choice of those who act: a question of confidence, a
commission that fails. A breach is claimed when all this is of no avail.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from lawflow.law.shown import Shown, Value
from lawflow.law.steps import UNDETERMINED
from lawflow.passage.counted import only_the_votes
from lawflow.passage.refusal import RefusedError
from lawflow.reconstruction.completion import asked_on, branches_on, complete, holes_of
from lawflow.reconstruction.earlier import done_before, leading_to_another_vote
from lawflow.reconstruction.guesses import guessed_on, without_guesses
from lawflow.reconstruction.irregular import Irregular, sort_of
from lawflow.reconstruction.starts import meanwhile, starts
from lawflow.reconstruction.taking import straight_on, take_recorded, take_repeated, take_supplied

if TYPE_CHECKING:
    from collections.abc import Hashable, Iterable, Iterator

    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.completion import Completion, Hole, Path

MOST_PATHS: Final = 24
"""Ways of completing a record that are tried."""
MOST_OPEN_FACTS: Final = 2
"""Facts left open by the record that are tried either way for one act."""


@attrs.frozen(eq=False, repr=False)
class Rules(Value):
    """How a record may be completed: by ``wide`` rules in every way, ``supposing`` with what nobody was bound to do.

    Acts ``shown`` by a lapse on record are supposed to have been done before it tells of them.
    """

    wide: bool = False
    supposing: bool = False
    shown: frozenset[str] = frozenset()


NARROW: Final = Rules()


@attrs.frozen(eq=False, repr=False)
class Missing(Value):
    """An act the law makes unavoidable and the record lacks, after recorded act ``after`` (0: before the first).

    With several ``one_of`` one of them must have happened. ``edition`` is the one in whose words it is told. A
    ``hypothesis`` is not unavoidable: nobody was bound to it, and what it would excuse is a breach without it.
    """

    act: str
    after: int
    one_of: tuple[str, ...] = ()
    edition: str = attrs.field(default="", eq=False)
    hypothesis: bool = False


@attrs.frozen(eq=False, repr=False)
class Fit(Shown):
    """A passage that has taken a recorded act; ``missing`` was supplied before it, ``late`` is the term it broke.

    ``straight``: nothing came between, not even a lapse of time. ``start`` is where it began, ``paths`` are all the
    ways from there that lead to the same stage. ``short``: a vote without counts is taken as one that fell short.
    """

    passage: Passage
    missing: tuple[Missing, ...] = ()
    late: Irregular | None = None
    straight: bool = True
    start: Passage | None = None
    paths: tuple[Path, ...] = ()
    short: bool = False

    @property
    def cost(self) -> tuple[int, int]:
        """Return how many breaches, and how much that the record does not tell, this fit costs."""
        return (int(self.late is not None), len(self.missing) + self.short)

    @property
    def position(self) -> Hashable:
        """Return where the bill stands, and what of its past makes a difference to what can follow."""
        passage = self.passage
        running = frozenset((live.term.id, live.start, live.pauses, live.paused) for live in passage.running)
        facts = frozenset((name, repr(value)) for name, value in passage.memory.items())
        return (passage.procedure.id, passage.state, facts, running, passage.missed, tuple(passage.answers.items()))


@attrs.frozen(eq=False, repr=False)
class Unfit(Shown):
    """Why an act does not fit: the passage as it stood when the act was refused, and the refusal.

    ``near``: the stage provides for the act, after ``missing``; its votes or its date stand against it.
    """

    passage: Passage
    refused: RefusedError
    near: bool = False
    missing: tuple[Missing, ...] = ()


def fits(
    passage: Passage, recorded: RecordedAct, without: frozenset[str], rules: Rules = NARROW
) -> tuple[Fit, ...] | Unfit:
    """Return the ways in which the act fits, or why it fits in none; ``without`` is never supplied.

    These are the cheapest ways, or by wide ``rules`` all that leave the bill in a different position.
    """
    tried = [tried for start in starts(passage, recorded) for tried in _tried(start, recorded, without, rules)]
    if all(isinstance(way, Unfit) or way.late for way in tried):
        tried += [tried for start in meanwhile(passage, recorded) for tried in _tried(start, recorded, without, rules)]
    ways = [way for way in tried if isinstance(way, Fit)]
    if not ways and rules.supposing:
        ways = [*_after_what_was_shown(passage, recorded, without, leading_to_another_vote(passage, recorded.act.act))]
    if not ways:
        unfits = [unfit for unfit in tried if isinstance(unfit, Unfit)]
        return min(unfits, key=lambda unfit: not only_the_votes(unfit.refused.blockers), default=None) or _strictly(
            passage, recorded
        )
    if not any(way.straight for way in ways) and (straight := straight_on(passage, recorded)) is not None:
        ways.append(Fit(straight, (), _lateness(passage, straight, recorded)))
    stop = _after_a_stop(passage, recorded)
    if stop is not None:
        ways = [way if way.missing or way.late else attrs.evolve(way, late=stop) for way in ways]
    if rules.wide or rules.shown:
        ways += [Fit(repeated, short=True) for repeated in take_repeated(passage, recorded)]
        ways += _after_what_was_shown(passage, recorded, without, rules.shown)
        return tuple({way.position: way for way in sorted(ways, key=lambda way: way.cost, reverse=True)}.values())
    best = min(way.cost for way in ways)
    return tuple(_with_rivals(way, ways, recorded) for way in ways if way.cost == best)


def _with_rivals(way: Fit, ways: list[Fit], recorded: RecordedAct) -> Fit:
    """Return a way that has in common with those of another edition what is told as certain, and the rest as open."""
    if way.start is None:
        return way
    alike = (other for other in ways if other.start is not None and other.start.edition is not way.start.edition)
    rivals = [other for other in alike if (other.late, other.passage.state) == (way.late, way.passage.state)]
    paths = [*way.paths, *(path for other in rivals for path in other.paths)]
    if not rivals or {step.act for path in paths for step in path} == {step.act for step in way.paths[0]}:
        return way
    merged = _taken(way.start, recorded, way.paths[0], holes_of(way.start.procedure, paths))
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
        completion = complete(start, recorded.act, recorded.low, recorded.high, without=without, choices=choices)
        if choices and not rules.supposing:
            completion = without_guesses(start, recorded, completion)
        if completion.possible:
            ways = _along(start, recorded, completion)
            if isinstance(ways[0], Fit) and not (rules.wide and (completion.path or ways[0].late is None)):
                return ways
            tried += ways
        if rules.wide and (completion.possible or referred):
            tried += _others(start, recorded, without, choices=choices)
    if facts and any(isinstance(way, Unfit) and _leaves_open(way.refused) for way in tried):
        for settled in start.either_way():
            tried += _tried(settled, recorded, without, rules, facts - 1)
    return tried


def _after_what_was_shown(
    passage: Passage, recorded: RecordedAct, without: frozenset[str], shown: frozenset[str]
) -> Iterator[Fit]:
    """Yield the ways in which the act fits after one that the record lacks and that would make a lapse regular."""
    after, edition = _last_of_the_bill(passage, recorded.n), passage.edition.id
    for start, acts in done_before(passage, recorded, shown - without):
        lacking = tuple(Missing(act, after, (), edition, hypothesis=act in shown) for act in acts)
        for way in _tried(start, recorded, without, NARROW):
            if isinstance(way, Fit):
                yield attrs.evolve(way, missing=(*lacking, *way.missing), straight=False)


def _others(start: Passage, recorded: RecordedAct, without: frozenset[str], *, choices: bool) -> list[Fit | Unfit]:
    """Take the act after each completion, also with a detour more than is needed here: a later act may need it."""
    act, low, high = recorded.act, recorded.low, recorded.high
    found = complete(start, act, low, high, without=without, choices=choices, detours=1)
    found = without_guesses(start, recorded, found) if choices else found
    return [_taken(start, recorded, path, holes_of(start.procedure, [path])) for path in found.paths[:MOST_PATHS]]


def _along(start: Passage, recorded: RecordedAct, completion: Completion) -> list[Fit | Unfit]:
    """Take the act after the shortest completion that the dates allow, one for each stage where completions end.

    Where they end apart, each lacks what all of them lack: the record shows none of the ways.
    """
    first = _taken(start, recorded, completion.path, completion.holes, completion.paths)
    if isinstance(first, Fit) and all(hole.certain for hole in completion.holes):
        return [first]
    ending: dict[str, list[Path]] = {}
    allowed: list[Path] = []
    for path in completion.paths[:MOST_PATHS]:
        way = _taken(start, recorded, path, ())
        if isinstance(way, Fit):
            allowed.append(path)
            ending.setdefault(way.passage.state, []).append(path)
    if not ending:
        return [first]
    holes = holes_of(start.procedure, allowed)
    return [_taken(start, recorded, paths[0], holes, paths) for paths in ending.values()]


def _taken(
    start: Passage, recorded: RecordedAct, path: Path, holes: tuple[Hole, ...], paths: Iterable[Path] = ()
) -> Fit | Unfit:
    trial, by_clock, after = start.copy(), start.parliament.acts.by_clock, _last_of_the_bill(start, recorded.n)
    guessed = guessed_on(start, recorded, path)
    missing = tuple(
        Missing(
            hole.acts[0],
            after,
            () if hole.certain else hole.acts,
            start.edition.id,
            hypothesis=not guessed.isdisjoint(hole.acts),
        )
        for hole in holes
        if not (hole.certain and hole.acts[0] in by_clock - guessed)
    )
    try:
        for step, branches in zip(path, branches_on(path, holes), strict=True):
            take_supplied(trial, step, recorded.high, branches)
        take_recorded(trial, recorded)
    except RefusedError as refused:
        only_lapses = all(step.act in by_clock for step in path)
        return Unfit(start.copy() if only_lapses else trial, refused, near=True, missing=missing)
    paths = tuple(paths) or (path,)
    for question in asked_on(paths):
        if question not in trial.asked:
            trial.ask(question)
    return Fit(trial, missing, _lateness(start, trial, recorded), not path, start, paths)


def _last_of_the_bill(start: Passage, n: int) -> int:
    """Return the number of the last act before the ``n``-th that is no event of the calendar: those order nothing."""
    told = {entry.n for entry in start.journal if entry.act in start.parliament.roles.events}
    before = n - 1
    while before in told:
        before -= 1
    return before


def _strictly(passage: Passage, recorded: RecordedAct) -> tuple[Fit, ...] | Unfit:
    """Take an act that no completion reaches: the clock, or the change of edition, may bring the bill there."""
    trial = passage.copy()
    try:
        trial.apply(recorded.act, n=recorded.n, first=recorded.low, last=recorded.high)
    except RefusedError as refused:
        return Unfit(passage.copy(), refused)
    return (Fit(trial, (), _after_a_stop(passage, recorded) or _lateness(passage, trial, recorded)),)


def _lateness(start: Passage, taken: Passage, recorded: RecordedAct) -> Irregular | None:
    """Return how late the act certainly came after the last day of a term whose start and length the text states."""
    for entry in taken.journal[len(start.journal) :]:
        if entry.n != recorded.n or entry.act in taken.parliament.acts.by_clock:
            continue
        for ended in entry.ended:
            late = Irregular.late(entry, ended) if ended.kept is False and not ended.overtaken else None
            if late is not None:
                return late
    return None


def _after_a_stop(passage: Passage, recorded: RecordedAct) -> Irregular | None:
    """Return the lateness of an act done after its term lapsed, though the law does not say what the lapse did.

    The lapse itself is not late, and an act that stopped the bill came before any lapse.
    """
    before, by_clock, stop = passage.before_stop, passage.parliament.acts.by_clock, passage.stop
    if stop is not None and stop.act is not None and stop.act.act not in by_clock:
        return None
    over = any(running.lapses_under_every_answer(recorded.low) for running in before.running)
    if recorded.act.act in by_clock or not over:
        return None
    now = before.advanced(recorded.low, before=recorded.act.act)
    late = sort_of(before, recorded, None) if now.state == UNDETERMINED else None
    return late if late is not None and late.sort == "late" else None


def _leaves_open(refused: RefusedError) -> bool:
    return any(blocker.condition == "ambiguous" for blocker in refused.blockers)
