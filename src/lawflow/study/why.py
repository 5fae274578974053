"""Why an act may or may not be done: every blocker, the shortest lawful way, the answers and votes that it needs."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

import attrs

from lawflow import timetable
from lawflow.dossiers.dossier import Act, When
from lawflow.errors import NoEditionError, UnknownNameError
from lawflow.law.bills import OUTCOMES
from lawflow.law.days import expect_day
from lawflow.law.shown import Shown
from lawflow.law.steps import UNDETERMINED
from lawflow.passage.answers import opened_by
from lawflow.passage.in_absence import doubts
from lawflow.passage.outlook import needs_of, outlook
from lawflow.passage.refusal import RefusedError
from lawflow.space.space import Position, space_of
from lawflow.study.histories.enacting import enact, plan
from lawflow.study.histories.starting import ways_on
from lawflow.study.paths.paths import goals
from lawflow.study.paths.search import Bound, attended, ways_to
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from lawflow.law.sources import Citation
    from lawflow.passage.entries import Entry
    from lawflow.passage.outlook import Need
    from lawflow.passage.passage import Passage
    from lawflow.passage.refusal import Blocker
    from lawflow.space.space import Arc, Space
    from lawflow.study.histories.history import History
    from lawflow.study.paths.search import Allowed

LONGEST = 20
"""Acts of a way at most: longer than the longest path without a second round, with a review and objections on it."""
TRIED = 12
"""Ways that the machine is put to before none is said to be lawful."""


@attrs.frozen(repr=False)
class Cure(Shown):
    """What must come before the act: the shortest lawful ``way``, which it ends; ``None`` where there is none.

    Where the bill waits for an answer, the way starts from the bill under one.

    ``earliest`` is the day of the act on that way, done as soon as the law lets it.
    """

    way: History | None
    earliest: date | None

    @property
    def possible(self) -> bool:
        """Say whether there is a lawful way."""
        return self.way is not None

    @property
    def acts(self) -> tuple[str, ...]:
        """Return the acts that come before, in order."""
        return tuple(act.act for act in self.way.acts[:-1]) if self.way is not None else ()


class Done(NamedTuple):
    """An act in the history of a bill that was asked about, or that led to what was, and the votes that it needed."""

    entry: Entry
    needs: tuple[Need, ...]


@attrs.frozen(repr=False)
class Permission(Shown):
    """Whether an act may be done where a bill stands on a day: nothing against it, or every blocker.

    ``act`` may also be an outcome or a stage: then the way leads there, and only a bill that is there is allowed it.
    ``needs`` are the votes that a lawful act needs; ``answers`` those to open questions under which the act would be
    lawful here, where it is not. ``done`` are the times that it was done, or the outcome or stage reached, already.
    ``targets`` are the stages to which a lawful act leads, ``cites`` the articles that allow it. ``doubts`` are what
    leaves open whether an act can be done against which nothing stands.
    """

    act: str
    on: date
    stage: str
    blockers: tuple[Blocker, ...]
    cure: Cure
    needs: tuple[Need, ...] = ()
    answers: tuple[tuple[str, str], ...] = ()
    is_act: bool = True
    done: tuple[Done, ...] = ()
    targets: tuple[str, ...] = ()
    cites: tuple[Citation, ...] = ()
    doubts: tuple[Blocker, ...] = ()

    @property
    def allowed(self) -> bool:
        """Say whether nothing stands against the act, or the outcome or stage is reached."""
        return not self.blockers if self.is_act else self.cure.way is not None and not self.cure.way.acts


def why(passage: Passage, act: str, on: date) -> Permission:
    """Return what stands against an act on a day, where the passage stands; the passage stays where it is.

    ``act`` is an act, an outcome or a stage. Raises `UnknownNameError` for what is none of these.
    """
    expect_day(on, "on")
    if act not in (*passage.parliament.acts, *OUTCOMES, *goals(passage.procedure)):
        known = {**passage.parliament.acts, **goals(passage.procedure)}
        raise UnknownNameError(say("act, outcome or stage"), act, known)
    if act not in passage.parliament.acts:
        ways = _cure(passage, on, partial(_at, act))
        return Permission(act, on, passage.state, (), ways, is_act=False, done=tuple(_reached(passage, act)))
    trial = Act(act, When.day(on))
    blockers = tuple(passage.blockers(trial, on, on))
    needs = _needs(passage, act, on) if not blockers else ()
    answers = tuple(_answers(passage, trial)) if blockers else ()
    done = tuple(_done(passage, entry) for entry in passage.journal if entry.act == act and not entry.one_of)
    steps = passage.procedure.open_steps(passage.state, passage.facts(trial, on, on), act) if not blockers else ()
    return Permission(
        act,
        on,
        passage.state,
        blockers,
        _cure(passage, on, None, act),
        needs,
        answers,
        done=done,
        targets=tuple(dict.fromkeys(step.target for step in steps)),
        cites=tuple(dict.fromkeys(cite for step in steps for cite in step.cites)),
        doubts=tuple(doubts(passage, act, on)) if not blockers else (),
    )


def _reached(passage: Passage, goal: str) -> Iterator[Done]:
    """Yield the acts by which the bill came to an outcome or a stage, under whichever edition."""
    there = _stages_of(goal, passage)
    for entry in passage.journal:
        if entry.target in there and entry.source not in there and not entry.one_of:
            yield _done(passage, entry)


def _stages_of(goal: str, passage: Passage) -> frozenset[str]:
    """Return the stage that is the goal, or those of that outcome in the editions through which the bill has come."""
    if goal not in OUTCOMES:
        return frozenset((goal,))
    known = {timetable.edition(entry.edition, passage.parliament) for entry in passage.journal}
    procedures = (passage.procedure, *(procedure for edition in known for procedure in edition.procedures))
    return frozenset(stage.id for procedure in procedures for stage in procedure.stages if stage.outcome == goal)


def _done(passage: Passage, entry: Entry) -> Done:
    facts = passage.facts(Act(entry.act, When(entry.first, entry.last)), entry.first, entry.last)
    return Done(entry, needs_of(passage, entry.step, facts, entry.first) if entry.step is not None else ())


def _needs(passage: Passage, act: str, on: date) -> tuple[Need, ...]:
    return next((option.needs for option in outlook(passage, on, reasons=False).may if option.act == act), ())


def _answers(passage: Passage, act: Act) -> Iterator[tuple[str, str]]:
    """Yield the answers under which the act would be lawful: of the question that stopped the bill, or of another."""
    if passage.state == UNDETERMINED:
        for way in passage.ways():
            if _takes(way, act):
                yield from ((question, way.answers[question]) for question in (passage.stopped_by,) if question)
        return
    for question, answer in opened_by(passage, act.act):
        way = passage.copy()
        way.answer(question, answer)
        if _takes(way, act):
            yield question, answer


def _takes(passage: Passage, act: Act) -> bool:
    try:
        passage.copy().apply(act)
    except (RefusedError, NoEditionError):
        return False
    return True


# -- the shortest lawful way ------------------------------------------------------------------------


def _at(goal: str, passage: Passage) -> Callable[[Position], bool]:
    """Return what says of a position that it is at an outcome or a stage."""
    stages = passage.procedure.stage
    if goal in OUTCOMES:
        return lambda here: stages[here.stage].outcome == goal
    return lambda here: here.stage == goal


def _ends(space: Space, act: str | None, allowed: Allowed, here: Position) -> list[Arc]:
    """Return the arcs by which the act leaves a position, with the chambers that sit."""
    return [arc for arc in space.arcs_from(here) if arc.act == act and allowed(arc)]


def _leaves_by(space: Space, act: str | None, allowed: Allowed, here: Position) -> bool:
    return bool(_ends(space, act, allowed, here))


def _cure(
    passage: Passage, on: date, goal: Callable[[Passage], Callable[[Position], bool]] | None, act: str | None = None
) -> Cure:
    """Return the shortest lawful way from a day on, under an answer where the bill waits for one."""
    for way in ways_on(passage, on):
        for arcs in _attended(way, goal(way) if goal is not None else None, act):
            soon = enact(way, [plan(arc, way) for arc in arcs], hurried=True)
            if soon.lawful:
                return Cure(soon, soon.passage.first)
    return Cure(None, None)


def _attended(passage: Passage, goal: Callable[[Position], bool] | None, act: str | None) -> Iterator[tuple[Arc, ...]]:
    """Yield the shortest ways, before others those of the chambers that sit today."""
    parliament, calendar, today = passage.parliament, passage.calendar, passage.first
    yield from _ways(passage, goal, act, attended(parliament, calendar, today, today))
    until = passage.edition.until or date.max
    yield from _ways(passage, goal, act, attended(parliament, calendar, today, until))


def _ways(
    passage: Passage, goal: Callable[[Position], bool] | None, act: str | None, allowed: Allowed
) -> Iterator[tuple[Arc, ...]]:
    """Yield the shortest ways to the goal, or to where the act can be done and by it from there."""
    space = space_of(passage.procedure, passage.bill)
    start = space.position(passage.state, passage.memory, passage.bill.tracks)
    goal = goal or partial(_leaves_by, space, act, allowed)
    for number, found in enumerate(ways_to(space, start, goal, Bound(LONGEST), allowed)):
        if found.way is None or number == TRIED:
            return
        here = found.way[-1].target if found.way else start
        ends = _ends(space, act, allowed, here)[:2] if act is not None else [None]
        yield from ((*found.way, end) if end is not None else found.way for end in ends)
