"""Enacting: a history that the space found, put to the machine with days and votes that it accepts."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from lawflow.dossiers.dossier import Act, When
from lawflow.errors import NoEditionError
from lawflow.law.absences import Absence
from lawflow.law.majorities import Tally
from lawflow.passage.refusal import OPEN_QUESTION, Blocker, RefusedError
from lawflow.study.dates.sameness import turns_after
from lawflow.study.histories.history import IMAGINED, History, Planned

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lawflow.law.parliament import Parliament
    from lawflow.law.steps import Step
    from lawflow.passage.passage import Passage
    from lawflow.space.space import Arc

_DAY = timedelta(days=1)
AN_ELECTION: Final = timedelta(days=60)
"""So long a chamber is imagined to be away."""
TURNS = 6
"""How many turns of sessions, absences and rules are waited for: more than a year of them."""


def enact(start: Passage, planned: Iterable[Planned], *, hurried: bool = False) -> History:
    """Return the history of acts planned, each on the first day on which it leads where it is meant to lead.

    An act is tried on the day after the one before it, or, ``hurried``, on the same day first. The history ends with
    the first act that no day allows, told on the day on which least stands against it. The passage that it starts from
    stays where it is. Where that act asks for a term to be missed, what ends the term waits until it is.
    """
    plans = tuple(planned)
    history = _enacted(start, plans, frozenset(), hurried=hurried)
    missed = _to_be_missed(history)
    later = _enacted(start, plans, missed, hurried=hurried) if missed else history
    return later if later.lawful else history


def _to_be_missed(history: History) -> frozenset[str]:
    """Return the terms of which the act that no day allowed asks that they have been missed."""
    passage = history.passage
    steps = passage.procedure.steps_by.get((passage.state, history.acts[-1].act), ()) if history.refused else ()
    reads = (read for step in steps for need in step.needs for read in need.reads)
    return frozenset(read.name for read in reads if read.where == "term")


def _enacted(start: Passage, planned: Iterable[Planned], missed: frozenset[str], *, hurried: bool) -> History:
    passage, acts = start.copy(), tuple[Act, ...]()
    for plan in planned:
        taken = _taken(passage, plan, missed, hurried=hurried)
        if isinstance(taken, RefusedError):
            day = date.fromisoformat(taken.when)
            tried = Act(plan.act, When.day(day), _tallies(plan, passage, day), dict(plan.says))
            return History(start, (*acts, tried), passage, len(start.journal), taken)
        passage, act = taken
        acts += (act,)
    return History(start, acts, passage, len(start.journal))


def plan(arc: Arc, passage: Passage, *, counted: bool = True, imagined: bool = False) -> Planned:
    """Return the act of an arc, with the least votes that carry what it carries and miss what it misses.

    With ``imagined`` the chambers are away that must be.
    """
    away = away_for(arc.step, passage.parliament) if imagined else ()
    return Planned(arc.act, arc.says, arc.target.stage, away=away, counted=arc.step if counted else None)


def away_for(step: Step, parliament: Parliament) -> tuple[str, ...]:
    """Return the chambers that must be away when a step is taken, or whose powers it ends."""
    asked = (need.presence for need in step.needs)
    return (*(chamber for chamber, sits in filter(None, asked) if not sits), *parliament.roles[step.act].ends)


def votes_for(step: Step, passage: Passage, on: date | None = None) -> dict[str, int]:
    """Return the fewest ayes that carry what a step says is carried, or the most that miss what it says is missed.

    They are counted of the seats of the day, of the day where the passage stands if none is given. None are counted
    where the votes against decide, which the act itself tells as long as no counts are on record.
    """
    if any(need.against is not None and not need.proven for need in step.needs):
        return {}
    day = on or passage.first
    facts = passage.facts(Act(step.act), day, day)
    least, most = dict[str, int](), dict[str, int]()
    for need in step.needs:
        if need.backing is not None:
            least |= _backers(need.backing.chambers, need.backing.share.needed(max(need.backing.seats(facts))))
        for place, majority in enumerate(need.majorities):
            seats = facts.seats(majority.chamber)
            if majority.reached:
                least[majority.chamber] = max(majority.share.needed(max(seats)), least.get(majority.chamber, 0))
            else:
                short = majority.share.needed(min(seats)) - 1
                most.setdefault(majority.chamber, short if place == 0 else max(seats))
    return {**most, **least}


def _backers(chambers: tuple[str, ...], deputies: int) -> Mapping[str, int]:
    first, *others = chambers
    return {first: deputies, **dict.fromkeys(others, 0)}


def _tallies(planned: Planned, passage: Passage, day: date) -> dict[str, Tally]:
    """Return the votes planned, no more of a chamber than it has seats on the day."""
    seats = passage.parliament.chambers
    votes = planned.votes if planned.counted is None else votes_for(planned.counted, passage, day).items()
    few = {need.against.chamber: need.against.share for need in getattr(planned.counted, "needs", ()) if need.against}

    def tally(chamber: str, ayes: int) -> Tally:
        sizes = seats.on(chamber, day)
        ayes = min(ayes, max(sizes, default=ayes))
        noes = min(few[chamber].needed(min(sizes)) - 1, min(sizes) - ayes) if chamber in few else None
        return Tally(ayes, noes)

    return {chamber: tally(chamber, ayes) for chamber, ayes in votes}


def _held_until(passage: Passage, act: str, missed: frozenset[str]) -> date:
    """Return the last day of the terms to be missed that an act would end, before every day if there is none."""
    steps = passage.procedure.steps_by.get((passage.state, act), ())
    held = (live for live in passage.running if live.term.id in missed and any(map(live.term.ended_by, steps)))
    return max((live.earliest for live in held if live.earliest is not None), default=date.min)


def _taken(
    passage: Passage, planned: Planned, missed: frozenset[str], *, hurried: bool
) -> tuple[Passage, Act] | RefusedError:
    """Return a copy of the passage after the act, on the first day that lets it lead there, or why none does."""
    says = dict(planned.says)
    refused: RefusedError | None = None
    held = _held_until(passage, planned.act, missed)
    for day in days_for(passage, planned.act, hurried=hurried):
        if day <= held:
            continue
        act, trial = Act(planned.act, When.day(day), _tallies(planned, passage, day), says), passage.copy()
        _live_without(trial, planned.away, day)
        try:
            entry = trial.apply(act)
        except NoEditionError:
            continue
        except RefusedError as error:
            if planned.target is None and refused is not None and error.edition != passage.edition.id:
                break  # nor does a refusal by the next edition
            refused = error if refused is None or len(error.blockers) < len(refused.blockers) else refused
            continue
        if trial.selected != passage.selected:
            refused = refused or _only_under_an_answer(trial, passage, act)
            continue
        if planned.target is None and trial.edition is not passage.edition:
            break  # that the next edition allows it says nothing of this one
        if planned.target is None or entry.target == planned.target:
            return trial, act
    if refused is None:
        act = Act(planned.act, When.day(passage.first), {}, says)
        refused = RefusedError(planned.act, passage.state, str(act.when), (), passage.edition.id)
    return refused


def _live_without(passage: Passage, chambers: Iterable[str], day: date) -> None:
    """Let chambers be away from a day on, for as long as an election takes, if they are not."""
    for chamber in chambers:
        calendar, until = passage.calendar, day + AN_ELECTION
        if calendar.sits(chamber, day, day) is not False:
            passage.live_by(calendar.with_absence(Absence(chamber, day, day, until, until, IMAGINED, ())))


def _only_under_an_answer(taken: Passage, before: Passage, act: Act) -> RefusedError:
    """Return the refusal of an act that only another answer to an open question would allow."""
    name = next(iter(taken.selected.keys() - before.selected.keys()), "")
    needed = f"--answer {name}={taken.selected.get(name, '')}"
    blocker = Blocker(f"question:{name}", OPEN_QUESTION, name, needed)
    return RefusedError(act.act, before.state, str(act.when), (blocker,), before.edition.id)


def days_for(passage: Passage, act: str, *, hurried: bool = False) -> Iterator[date]:
    """Yield the days on which an act is tried: a lapse on its day; else the next days that make a difference.

    A lapse that the law may set otherwise, as the putting into effect, can be sooner where the history is ``hurried``.
    """
    here = passage.first
    lapsing = [live for live in passage.running if live.term.on_lapse == act and not live.is_wait]
    if lapsing and act in passage.parliament.acts.by_clock:
        if hurried and any(live.term.gives_way for live in lapsing):
            yield here
        yield from (live.earliest + _DAY for live in lapsing if live.earliest is not None)
        return
    yield from (here, here + _DAY) if hurried else (here + _DAY, here)
    yield from sorted(live.earliest + _DAY for live in passage.running if live.is_wait and live.earliest is not None)
    if passage.goes_by_another_calendar:
        yield from passage.calendar.comings_and_goings(here, here + 2 * AN_ELECTION)
    day = here
    for _ in range(TURNS):
        for turn in turns_after(passage.parliament, passage.calendar, day):
            yield from (turn, turn + _DAY)
            day = turn
