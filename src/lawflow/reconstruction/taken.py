"""Taking a recorded act after what had to be supplied before it, and how late it then came."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from lawflow.law.roles import Supplied
from lawflow.law.steps import UNDETERMINED
from lawflow.passage.refusal import RefusedError
from lawflow.reconstruction.fit import Fit, Missing, Unfit
from lawflow.reconstruction.guesses import guessed_among
from lawflow.reconstruction.holes import asked_on, branches_on
from lawflow.reconstruction.openings import giving
from lawflow.reconstruction.taking import as_supplied, take_recorded, take_repeated, take_supplied

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.law.steps import Step
    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.holes import Hole
    from lawflow.reconstruction.irregular import Irregular
    from lawflow.reconstruction.ways import Path


def taken(
    start: Passage,
    recorded: RecordedAct,
    path: Path,
    holes: tuple[Hole, ...],
    paths: Iterable[Path] = (),
    *,
    needed: frozenset[str] | None = None,
) -> Fit | Unfit:
    """Return the act taken after what a way supplies before it, as far as ``holes`` tell of it, or why it is refused.

    Of what is supplied beyond the acts ``needed`` the choices are a hypothesis; ``None``: nothing need be supposed.
    """
    trial, by_clock, missing = (
        start.copy(),
        start.parliament.acts.by_clock,
        _missing(start, recorded, path, holes, needed),
    )
    try:
        for step, branches in zip(path, branches_on(path, holes), strict=True):
            take_supplied(trial, step, recorded.high, branches)
        take_recorded(trial, recorded)
    except RefusedError as refused:
        only_lapses = all(step.act in by_clock for step in path)
        return Unfit(start.copy() if only_lapses else trial, refused, near=True, missing=missing)
    missing += _presumed(start, trial, recorded.n, missing)
    paths = tuple(paths) or (path,)
    for question in asked_on(paths):
        if question not in trial.asked:
            trial.ask(question)
    return Fit(trial, missing, lateness(start, trial, recorded), not path, start, paths)


class _Fork:
    """Where ways that begin alike part: the next step of each, and the places of those that end here."""

    def __init__(self) -> None:
        self.onward: dict[str, tuple[Step, _Fork]] = {}
        self.ending: list[int] = []

    def gone(self, here: Passage, recorded: RecordedAct) -> Iterator[tuple[int, str]]:
        """Yield the place of each way on which the act can be taken, with the stage to which it leads."""
        left = len(self.onward) + bool(self.ending)
        for step, fork in self.onward.values():
            left -= 1
            trial = here.copy() if left else here
            with suppress(RefusedError):
                take_supplied(trial, step, recorded.high)
                yield from fork.gone(trial, recorded)
        if self.ending:
            with suppress(RefusedError):
                take_recorded(here, recorded)
                yield from ((place, here.state) for place in self.ending)


def ends_of(start: Passage, recorded: RecordedAct, paths: Iterable[Path]) -> dict[str, list[Path]]:
    """Return the ways on which the act can be taken, by the stage where each ends.

    Where ways begin alike the bill goes but once, and none is gone to its end that begins like one on which it stuck.
    So it is where they differ in nothing that counts of what is supplied.
    """
    tried, fork = tuple(paths), _Fork()
    for place, path in enumerate(tried):
        here = fork
        for step in path:
            _, here = here.onward.setdefault(as_supplied(step), (step, _Fork()))
        here.ending.append(place)
    ending: dict[str, list[Path]] = {}
    for place, stage in sorted(fork.gone(start.copy(), recorded)):
        ending.setdefault(stage, []).append(tried[place])
    return ending


def fallen_short(start: Passage, recorded: RecordedAct, path: Path, holes: tuple[Hole, ...]) -> Iterator[Fit]:
    """Yield the act taken after a way as a vote without counts that fell short, where it leaves the bill as it is."""
    trial = start.copy()
    try:
        for step, branches in zip(path, branches_on(path, holes), strict=True):
            take_supplied(trial, step, recorded.high, branches)
    except RefusedError:
        return
    missing = _missing(start, recorded, path, holes, None)
    yield from (Fit(short, missing, straight=not path, otherwise=True) for short in take_repeated(trial, recorded))


def _missing(
    start: Passage, recorded: RecordedAct, path: Path, holes: tuple[Hole, ...], needed: frozenset[str] | None
) -> tuple[Missing, ...]:
    """Return what a record lacks by a way; a lapse that stands for itself is not lacking."""
    by_clock, since = start.parliament.acts.by_clock, _last_of_the_bill(start, recorded.n)
    acts = {step.act for step in path}
    guessed = guessed_among(start, recorded, acts) if needed is None else _supposed(start, path, needed)
    unsaid = by_clock - (guessed if needed is None else guessed & start.parliament.roles.events)
    return tuple(
        Missing(
            hole.acts[0],
            recorded.n - 1,
            () if hole.certain else hole.acts,
            start.edition.id,
            hypothesis=not guessed.isdisjoint(hole.acts),
            since=since,
        )
        for hole in holes
        if not (hole.certain and hole.acts[0] in unsaid)
    )


def _presumed(start: Passage, trial: Passage, n: int, known: tuple[Missing, ...]) -> tuple[Missing, ...]:
    """Return the opinions that acts taken just now must have and that the record lacks, as far as no act before did."""
    needs = {need for entry in trial.journal[len(start.journal) :] for need in entry.presumed if need.completes}
    new = (need for need in needs if not any(need in entry.presumed for entry in reversed(start.journal)))
    facts = {need.asks_for for need in new if need.asks_for is not None}
    acts = {act for fact in facts for act in giving(trial.procedure, fact)} - {gap.act for gap in known}
    since = _last_of_the_bill(start, n)
    return tuple(Missing(act, n - 1, edition=trial.edition.id, since=since) for act in sorted(acts))


def _supposed(start: Passage, path: Path, needed: frozenset[str]) -> frozenset[str]:
    """Return what a way longer than need be supposes: its choices and rounds, not what follows from them."""
    roles, beyond = start.parliament.roles, frozenset(step.act for step in path) - needed
    choices = {act for act in beyond if roles[act].supplied is Supplied.HYPOTHESIS or act in roles.detours}
    return frozenset(choices) or beyond


def _last_of_the_bill(start: Passage, n: int) -> int | None:
    """Return the number of the last act before the ``n``-th that is no event of the calendar: those order nothing.

    ``None`` if that is the one before it.
    """
    before, events = n - 1, start.parliament.roles.events
    for entry in reversed(start.journal):
        if entry.n is None or entry.n > before:
            continue
        if entry.n < before or entry.act not in events:
            break
        before -= 1
    return before if before < n - 1 else None


def strictly(passage: Passage, recorded: RecordedAct) -> tuple[Fit, ...] | Unfit:
    """Take an act that no completion reaches: the clock, or the change of edition, may bring the bill there.

    So it does with a value of a fact that the record leaves open, if not else.
    """
    refusals: list[RefusedError] = []
    for trial in (passage.copy(), *passage.either_way()):
        try:
            trial.apply(recorded.act, n=recorded.n, first=recorded.low, last=recorded.high)
        except RefusedError as refused:
            refusals.append(refused)
            continue
        late = after_a_stop(passage, recorded) if where_it_stopped(passage, trial, recorded) else None
        return (Fit(trial, (), late or lateness(passage, trial, recorded)),)
    return Unfit(passage.copy(), refusals[0])


def where_it_stopped(passage: Passage, taken: Passage, recorded: RecordedAct) -> bool:
    """Say whether an act was taken where a bill stood before it stopped, and not where an answer then leads."""
    here = {entry.source for entry in taken.journal[len(passage.journal) :] if entry.n == recorded.n}
    return passage.before_stop.state in here


def lateness(start: Passage, taken: Passage, recorded: RecordedAct) -> Irregular | None:
    """Return how late the act certainly came after the last day of a term whose start and length the text states."""
    for entry in taken.journal[len(start.journal) :]:
        if entry.n != recorded.n or entry.act in taken.parliament.acts.by_clock:
            continue
        for ended in entry.ended:
            if ended.kept is not False or ended.overtaken:
                continue
            from lawflow.reconstruction.irregular import Irregular  # noqa: PLC0415 (in most records nothing is irregular)

            late = Irregular.late(entry, ended)
            if late is not None:
                return late
    return None


def after_a_stop(passage: Passage, recorded: RecordedAct) -> Irregular | None:
    """Return the lateness of an act done after its term lapsed, though the law does not say what the lapse did.

    The lapse itself is not late, an act that stopped the bill came before any lapse, and one that the term does not
    await, such as a referral within the month on objections, is not bound by it.
    """
    before, by_clock, stop = passage.before_stop, passage.parliament.acts.by_clock, passage.stop
    if stop is not None and stop.act is not None and stop.act.act not in by_clock:
        return None
    steps = before.procedure.steps_by.get((before.state, recorded.act.act), ())
    awaiting = (running for running in before.running if any(map(running.term.ended_by, steps)))
    if recorded.act.act in by_clock or not any(one.lapses_under_every_answer(recorded.low) for one in awaiting):
        return None
    now = before.advanced(recorded.low, before=recorded.act.act)
    if now.state != UNDETERMINED:
        return None
    from lawflow.reconstruction.irregular import sort_of  # noqa: PLC0415 (in most records nothing is irregular)

    late = sort_of(before, recorded, None)
    return late if late is not None and late.sort == "late" else None
