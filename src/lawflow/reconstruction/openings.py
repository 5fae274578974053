"""What can be supplied at a position of a bill: the steps that are open there before the act sought, and its own.

`ways` puts them together to whole ways.
"""

from collections.abc import Callable, Iterable
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from lawflow.law.bills import Bill
from lawflow.law.conditions.condition import met
from lawflow.law.facts import Facts
from lawflow.law.procedure import Procedure
from lawflow.law.reach import comes_before_its_term, stages_towards
from lawflow.law.roles import Roles, Supplied
from lawflow.law.steps import UNDETERMINED, FromRecord, Step
from lawflow.law.terms import Term
from lawflow.passage.passage import Passage
from lawflow.space.space import Arc, Position, Space, space_of

Opened = Callable[[Position], tuple[Arc, ...]]
Sitting = tuple[tuple[str, bool | None], ...]
"""Whether each chamber sits on all of some days, or on none of them."""


class Search(NamedTuple):
    """What the search depends on; equal searches have equal answers.

    ``days`` are those around the days of the act sought, ``before`` those around the days of what can be supplied
    before it, as far as the rules in force are the same; ``sitting`` and ``sitting_before`` say which chambers sit on
    them. With ``opinions`` what an act must give is not presumed; ``told`` are acts that the track of the bill tells;
    with ``words`` what is supplied can have said anything; with ``early`` a law can have been referred before the act
    that begins the term which a review suspends.
    """

    procedure: Procedure
    position: Position
    bill: Bill
    act: str
    says: frozenset[tuple[str, object]]
    lapses: frozenset[str]
    pressing: tuple[Term, ...]
    missed: frozenset[str]
    days: tuple[date, date]
    before: tuple[date, date]
    without: frozenset[str] = frozenset()
    choices: bool = False
    sitting: Sitting = ()
    sitting_before: Sitting = ()
    opinions: bool = False
    told: frozenset[str] = frozenset()
    words: bool = False
    early: bool = False

    @property
    def space(self) -> Space:
        """Return where any bill can be: what its steps ask of this one stands on the arcs."""
        return space_of(self.procedure)


def at_hand(search: Search, position: Position) -> bool:
    """Say whether the act sought can be taken here, whatever terms press."""
    if (meant := roles_of(search).stage_meant(search.act)) is not None:
        return any(
            arc.step.target == meant and arc.act not in _by_clock(search) and arc.act not in roles_of(search).detours
            for arc in _open(search, position, search.days, search.sitting)
            if arc.step.source != meant
        )
    if search.act in roles_of(search).events:
        return True
    sits = dict(search.sitting).get
    says = dict(search.says)
    facts = Facts(search.bill, says, {}, position.memory, lambda _: (1,), search.missed, sits=sits, days=search.days)
    arc = search.space.follow(position, search.act, facts)
    return arc is not None and not (search.opinions and _lacks(arc)) and _attended(search, search.act, search.sitting)


def _open(search: Search, position: Position, days: tuple[date, date], sitting: Sitting) -> tuple[Arc, ...]:
    """Return the arcs that are open on some days to a bill of which nothing more is recorded."""
    return _open_to(
        search.procedure, position, search.bill, search.missed, days, sitting, search.opinions, search.words
    )


@lru_cache(maxsize=16384)
def _open_to(  # noqa: PLR0913, PLR0917 (all that the answer depends on: whatever act is sought, it is asked once)
    procedure: Procedure,
    position: Position,
    bill: Bill,
    missed: frozenset[str],
    days: tuple[date, date],
    sitting: Sitting,
    opinions: bool,  # noqa: FBT001 (a part of the key)
    words: bool,  # noqa: FBT001
) -> tuple[Arc, ...]:
    facts = _unrecorded(bill, position, missed, days, sitting)
    absent = {chamber for chamber, sits in sitting if sits is False}
    space = space_of(procedure)
    return tuple(
        arc
        for arc in (space.arcs_from(position) if words else space.silent_arcs_from(position))
        if met(arc.needs, facts)
        and absent.isdisjoint(procedure.parliament.needed_by(arc.act) if absent else ())
        and not (opinions and _lacks(arc))
    )


def _unrecorded(
    bill: Bill, position: Position, missed: frozenset[str], days: tuple[date, date], sitting: Sitting
) -> Facts:
    """Return what conditions may look at for an act on some days of which nothing is recorded."""
    return Facts(bill, {}, {}, position.memory, lambda _: (1,), missed, sits=dict(sitting).get, days=days)


def _lacks(arc: Arc) -> bool:
    """Say whether an opinion that an act must have given is not recorded."""
    return any(need.completes and need.asks_for not in arc.source.memory for need in arc.step.needs)


@lru_cache(maxsize=4096)
def giving(procedure: Procedure, fact: str) -> frozenset[str]:
    """Return the acts of a procedure that say what an opinion is, and leave the bill where it stands."""
    steps = (step for step in procedure.steps if step.source == step.target)
    said = ((step.act, name, value) for step in steps for name, value in step.sets)
    return frozenset(act for act, name, value in said if name == fact and isinstance(value, FromRecord))


@lru_cache(maxsize=512)
def opinions(procedure: Procedure) -> frozenset[str]:
    """Return the facts that an act must leave, though a step that asks for one presumes it where none is recorded."""
    needs = {need for step in procedure.steps for need in step.needs if need.completes}
    return frozenset(fact for need in needs if (fact := need.asks_for) is not None)


def open_before(search: Search, position: Position) -> tuple[Arc, ...]:
    """Return the arcs open to the bill on the days around those of what can be supplied before the act sought."""
    return _open(search, position, search.before, search.sitting_before)


def _attended(search: Search, act: str, sitting: Sitting) -> bool:
    """Say whether the chambers that an act needs can sit on one of the days."""
    absent = {chamber for chamber, sits in sitting if sits is False}
    return not absent or absent.isdisjoint(search.procedure.parliament.needed_by(act))


def next_steps(search: Search, position: Position, opened: Opened) -> Iterable[tuple[Step, Position]]:
    """Yield the steps that can be supplied at a position, each with where it leads."""
    open_here, stage, roles = opened(position), position.stage, roles_of(search)
    pending = search.procedure.stage[stage].outcome == "pending"
    for step, reached in (way for arc in open_here for way in ways_by(search, arc)):
        if step.act in search.without or not is_timely(search, step):
            continue
        supposed = search.choices and roles[step.act].supplied is Supplied.HYPOTHESIS
        if (
            is_choice(search, step)
            and not supposed
            and step.act not in short_votes_before(search.procedure, search.act)
        ):
            continue
        too_early = comes_before_its_term(search.procedure, stage) and not (search.choices or search.early)
        over = not pending and not search.procedure.steps_by.get((step.target, search.act))
        if step.act in roles.detours and (over or too_early):
            continue
        if step.target != stage or _opens_more(position, reached, opened, anew=step.act in roles.detours):
            yield step, reached


@lru_cache(maxsize=2048)
def short_votes_before(procedure: Procedure, act: str) -> frozenset[str]:
    """Return the votes that fell short, if the act sought asks whether one did, or goes on from the end of one."""
    votes, of = procedure.parliament.acts.short_votes, procedure.all_steps_of
    short, sought = [step for vote in votes for step in of.get(vote, ())], of.get(act, ())
    left = {name for step in short for name, _ in step.sets}
    ends = {step.target for step in short if procedure.stage[step.target].outcome not in {"pending", UNDETERMINED}}
    asked = {read.name for step in sought for need in step.needs for read in need.reads}
    return frozenset() if left.isdisjoint(asked) and ends.isdisjoint(step.source for step in sought) else votes


def _opens_more(position: Position, reached: Position, opened: Opened, *, anew: bool) -> bool:
    """Say whether an act that leaves the bill where it is opens what was closed.

    That is a second opinion too, in the place of an unfavourable one: what follows is lawful after it alone. So it is
    with a second return, on whose wording the record is silent as the first was not; and a law presented while it is
    under review is not presented again, and can be returned.
    """
    here, there = opened(position), opened(reached)
    if len(there) > len(here) or not {arc.act for arc in there} <= {arc.act for arc in here}:
        return True
    return anew and not {arc.step for arc in there} <= {arc.step for arc in here}


def is_detour(search: Search, step: Step) -> bool:
    """Say whether the step opens a second round, or is one of a chamber alone that nothing in the record hints at."""
    if search.procedure.leads_aside(step):
        in_absence = any(sits is False for _, sits in search.sitting)
        return search.position.stage == search.procedure.initial and not in_absence
    return step.act in roles_of(search).detours


def is_choice(search: Search, step: Step) -> bool:
    """Say whether the act is one that nobody was bound to do, unless the track of the bill tells it already."""
    return roles_of(search)[step.act].supplied is not Supplied.UNAVOIDABLE and step.act not in search.told


def told_by_track(passage: Passage) -> frozenset[str]:
    """Return the acts that the tracks of a bill tell though no record does: once, so none that is done already."""
    tracks = passage.bill.tracks
    if not tracks:
        return frozenset()
    told = {act for act, role in passage.parliament.roles.items() if role.told_by in tracks}
    return frozenset(told.difference(entry.act for entry in passage.journal))


def roles_of(search: Search) -> Roles:
    """Return the roles of the acts of the parliament."""
    return search.procedure.parliament.roles


def _by_clock(search: Search) -> frozenset[str]:
    return search.procedure.parliament.acts.by_clock


def ways_by(search: Search, arc: Arc) -> Iterable[tuple[Step, Position]]:
    """Yield the step with its target, or, where it stops at an open question, what each answer makes of it.

    A later act of the record selects the answer. Silence of the law about silence is left out: no
    lapse is supplied under an answer that the text does not give.
    """
    if arc.step.target != UNDETERMINED:
        yield arc.step, arc.target
    elif arc.act not in _by_clock(search):
        facts = _unrecorded(search.bill, arc.source, search.missed, search.before, search.sitting_before)
        for rival in _answered(search.procedure, arc.step):
            if rival.is_open(facts):
                yield rival, search.space.after(arc.source, rival, ())


@lru_cache(maxsize=2048)
def _answered(procedure: Procedure, stop: Step) -> tuple[Step, ...]:
    """Return what each answer makes of a step that stops at an open question."""
    return tuple(
        rival
        for rival in procedure.all_steps_of[stop.act]
        if rival.source == stop.source
        and any(under.question == stop.question and under.answer is not None for under in rival.under)
    )


@lru_cache(maxsize=2048)
def answers_that_stop(procedure: Procedure, act: str) -> tuple[tuple[str, str], ...]:
    """Return the answers under which alone the act is there, to questions at which a bill stops before it."""
    stops = {step.question for step in procedure.steps if step.target == UNDETERMINED and step.act != act}
    under = (one for step in procedure.all_steps_of.get(act, ()) for one in step.under)
    named = ((one.question, one.answer) for one in under if one.answer is not None and one.question in stops)
    return tuple(dict.fromkeys(named))


@lru_cache(maxsize=2048)
def answers_that_open(procedure: Procedure, act: str, day: date) -> tuple[tuple[str, str], ...]:
    """Return the answers under which a further step of the act is there, as far as no text of a day excludes them."""
    under = (one for step in procedure.all_steps_of.get(act, ()) for one in step.under)
    return tuple(
        (one.question, one.answer)
        for one in dict.fromkeys(under)
        if one.answer is not None
        and (question := procedure.question.get(one.question)) is not None
        and procedure.answers.get(one.question) != one.answer
        and question.answer_on(day, one.answer) == one.answer
    )


def is_timely(search: Search, step: Step) -> bool:
    """Say whether a step, if it is one of the clock, can have come by the day of the act sought."""
    return step.act not in _by_clock(search) or step.act in search.lapses


@lru_cache(maxsize=2048)
def towards(procedure: Procedure, act: str) -> frozenset[str]:
    """Return the stages from which the act can be reached, whatever the conditions."""
    if act in procedure.parliament.roles.events:
        return frozenset(procedure.stage)
    here = {step.source for step in procedure.all_steps_of.get(act, ())}
    if (meant := procedure.parliament.roles.stage_meant(act)) is not None:
        here.update(step.source for step in procedure.all_steps if step.target == meant)
    return frozenset(stages_towards(procedure, here))
