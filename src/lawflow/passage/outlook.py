"""The outlook: for every act, whether it must, may, may not yet, or can no longer be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.dossiers.dossier import Act, When
from lawflow.law.days import expect_day
from lawflow.law.majorities import Verdict
from lawflow.law.moves import move_of
from lawflow.law.reach import events_ahead
from lawflow.law.shown import Value
from lawflow.law.steps import UNDETERMINED
from lawflow.passage.at_hand import at_hand
from lawflow.passage.explain import open_question
from lawflow.passage.in_absence import doubts

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from datetime import date

    from lawflow.law.conditions.backing import Backed
    from lawflow.law.conditions.condition import Condition
    from lawflow.law.facts import Facts
    from lawflow.law.majorities import Share
    from lawflow.law.sources import Citation
    from lawflow.law.steps import Step
    from lawflow.passage.passage import Passage
    from lawflow.passage.refusal import Blocker
    from lawflow.passage.running import Running


@attrs.frozen(eq=False, repr=False, slots=False)
class Duty(Value):
    """A running term obliges an organ: one of ``acts`` by ``by`` (``None``: the day is not known).

    ``over``: that day is past, and the law attaches nothing to it, so that the duty goes on.
    """

    acts: tuple[str, ...]
    by: date | None
    term: str
    cites: tuple[Citation, ...]
    over: bool = False


@attrs.frozen(eq=False, repr=False, slots=False)
class Need(Value):
    """Votes needed: a share of the ``seats`` of a chamber, or of several taken together; several numbers if open."""

    chamber: str
    share: Share
    seats: tuple[int, ...]
    question: str | None = None

    @property
    def votes(self) -> tuple[int, ...]:
        """Return the least number of votes that reaches the share, for each number of seats."""
        return tuple(map(self.share.needed, self.seats))


@attrs.frozen(eq=False, repr=False, slots=False)
class Option(Value):
    """An act that may be done now: by whom, until when, with which majorities, on which article.

    ``idle``: it would change nothing; it puts the bill on a track on which it is already, or decides what is settled.
    """

    act: str
    organ: str
    targets: tuple[str, ...]
    until: date | None
    needs: tuple[Need, ...]
    presumed: tuple[Condition, ...]
    cites: tuple[Citation, ...]
    idle: bool = False


@attrs.frozen(eq=False, repr=False, slots=False)
class Closed(Value):
    """An act that may not be done yet, with everything that stands against it."""

    act: str
    blockers: tuple[Blocker, ...]


@attrs.frozen(eq=False, repr=False, slots=False)
class Outlook(Value):
    """The four answers."""

    must: tuple[Duty, ...]
    may: tuple[Option, ...]
    not_yet: tuple[Closed, ...]
    no_longer: tuple[str, ...]


def outlook(passage: Passage, on: date, *, reasons: bool = True) -> Outlook:
    """Return what must, may, may not yet and can no longer be done at the end of a day.

    A passage that stands on an earlier day is looked at as it will stand then, with the lapses that are certain by that
    day; it stays where it is. Acts of the clock and short votes are results, not choices, so they are left out.
    Without ``reasons`` an act that may not be done yet comes without what stands against it, which takes longest.
    Raises `NoEditionError` if no edition is known for the day.
    """
    expect_day(on, "on")
    if on > passage.first:
        passage = passage.advanced(on)
    if passage.state == UNDETERMINED:
        return _at_a_question(passage)
    may: dict[str, Option] = {}
    not_yet = []
    ways: dict[str, tuple[Step, ...]] = {}
    ahead = {event for event in events_ahead(passage.procedure, passage.state) if "@" not in event}
    chosen = _chosen(passage, _in_order(passage))
    for act in chosen:
        if act not in ahead or _closed_to_this_bill(passage, act) or _ended_without(passage, act):
            ahead.discard(act)
            continue
        trial = Act(act, When.day(on))
        open_steps = passage.procedure.open_steps(passage.state, passage.facts(trial, on, on), act)
        if not open_steps and not reasons:
            not_yet.append(Closed(act, ()))
            continue
        blockers = tuple(passage.blockers(trial, on, on)) or tuple(doubts(passage, act, on))
        if open_steps and not blockers:
            ways[act] = open_steps
            may[act] = _option(passage, act, open_steps, on)
        else:
            not_yet.append(Closed(act, blockers if reasons else ()))
    near = {**ways, **at_hand(passage, ways, on)} if passage.binding else ways
    must = tuple(duty for running in passage.binding if (duty := _duty(passage, running, near)) is not None)
    return Outlook(must, tuple(may.values()), tuple(not_yet), tuple(act for act in chosen if act not in ahead))


def _at_a_question(passage: Passage) -> Outlook:
    """Return the outlook of a bill that stands at an open question: what some answer would allow waits for it."""
    open_later: dict[str, None] = {}
    for way in passage.ways():
        open_later |= dict.fromkeys(step.act for step in way.procedure.steps_from[way.state])
    blocker = open_question(passage)
    waiting = tuple(Closed(act, (blocker,)) for act in _chosen(passage, open_later))
    later = {closed.act for closed in waiting}
    chosen = _chosen(passage, _in_order(passage))
    return Outlook((), (), waiting, tuple(act for act in chosen if act not in later))


def _in_order(passage: Passage) -> list[str]:
    return list(passage.procedure.steps_of)


def _chosen(passage: Passage, acts: Iterable[str]) -> list[str]:
    known = passage.parliament.acts
    return [act for act in acts if act not in known.by_clock and act not in known.short_votes]


def _closed_to_this_bill(passage: Passage, act: str) -> bool:
    """Say whether the act is reserved to bills of other initiators, wherever it is provided for."""
    steps = passage.procedure.steps_of[act]
    if not all(any(need.reserved_to for need in step.needs) for step in steps):
        return False
    facts = passage.facts(Act(act), passage.first, passage.last)
    return all(any(need.reserved_to and need.verdict(facts) is Verdict.UNMET for need in step.needs) for step in steps)


def _ended_without(passage: Passage, act: str) -> bool:
    """Say whether a bill has ended, and each step of an act from there asks for what no act before has left."""
    if not passage.over:
        return False
    facts = passage.facts(Act(act), passage.first, passage.last)
    steps = passage.procedure.steps_by.get((passage.state, act), ())
    return bool(steps) and all(any(_left_out(need, facts) for need in step.needs) for step in steps)


def _left_out(need: Condition, facts: Facts) -> bool:
    of_before = any(demand.read.where == "memory" for demand in need.demands)
    return of_before and need.verdict(facts) is Verdict.UNMET


def _option(passage: Passage, act: str, steps: tuple[Step, ...], on: date) -> Option:
    facts = passage.facts(Act(act, When.day(on)), on, on)
    needs = needs_of(passage, steps[0], facts, on)
    backing = (need.backing for need in steps[0].needs if need.backing is not None)
    needs += tuple(_behind(share, share.seats(facts), passage, on) for share in backing)
    presumed = tuple(
        need
        for need in steps[0].needs
        if not need.majorities and need.backing is None and need.verdict(facts) is Verdict.UNKNOWN
    )
    binding = (running for running in passage.binding if _binds(running) and not running.lapsed)
    until = [running.day for running in binding if running.day and _within(passage, running, act, steps)]
    cites = tuple(dict.fromkeys(cite for step in steps for cite in step.cites))
    return Option(
        act,
        passage.parliament.acts[act].actor_in(passage.edition.id),
        tuple(step.target for step in steps),
        min(until, default=None),
        needs,
        presumed,
        cites,
        all(_is_idle(passage, step) for step in steps),
    )


def _is_idle(passage: Passage, step: Step) -> bool:
    """Say whether a step changes nothing: a track on which the bill is, or a motion where the result of it stands."""
    if step.source != step.target:
        return False
    if step.track in passage.bill.tracks:
        return True
    leaves_nothing = not step.sets and not step.clears and step.track is None
    leads_here = any(step.source == one.target != one.source for one in passage.procedure.steps_of[step.act])
    return leaves_nothing and leads_here and passage.parliament.acts[step.act].counts == "motion"


def needs_of(passage: Passage, step: Step, facts: Facts, on: date) -> tuple[Need, ...]:
    """Return the votes that must be reached for a step, by the seats of a day."""
    carried = [majority for need in step.needs for majority in need.majorities if majority.reached]
    return tuple(
        Need(
            majority.chamber,
            majority.share,
            seats,
            passage.parliament.chambers.question(majority.chamber, on) if len(seats) > 1 else None,
        )
        for majority in carried
        if (seats := facts.seats(majority.chamber))
    )


def _behind(backing: Backed, seats: tuple[int, ...], passage: Passage, on: date) -> Need:
    """Return the deputies who must stand behind an act, of the chambers taken together."""
    asked = (passage.parliament.chambers.question(chamber, on) for chamber in backing.chambers)
    asked_about = next((name for name in asked if name), None) if len(seats) > 1 else None
    if len(seats) > 1 and any(passage.calendar.away(chamber, on, on) for chamber in backing.chambers):
        asked_about = asked_about or passage.parliament.seats_question  # whether the seats of one that is away count
    return Need(backing.whole.id, backing.share, seats, asked_about)


def _binds(running: Running) -> bool:
    """Say whether a term is the last day of somebody's own act, and does not stand still."""
    return not running.is_wait and not running.term.indirect and running.paused is None


def _named(running: Running) -> tuple[str, ...]:
    """Return the acts that a term names as its end, in order."""
    return tuple(event.partition("@")[0] for event in running.term.ends_on if not event.startswith("@"))


def _ends(running: Running, act: str, steps: tuple[Step, ...]) -> bool:
    """Say whether an act that may be done ends a term: by itself, or by the stage to which it leads."""
    return act in _named(running) or any(running.term.ended_by(step) for step in steps)


def _within(passage: Passage, running: Running, act: str, steps: tuple[Step, ...]) -> bool:
    """Say whether an act must be done within a term: it ends it, or leads on to where it goes on to its end."""
    if act not in _named(running) and _bound_elsewhere(passage, act):
        return False
    if _ends(running, act, steps):
        return True
    roles = passage.parliament.roles
    if act in roles.side or act in roles.referrals or not any(event.startswith("@") for event in running.term.ends_on):
        return False
    onward = (move_of(passage.procedure, step) for step in steps if step.target != step.source)
    return any(move.lets_run(running.term) and running.term.id not in move.pauses for move in onward)


def _bound_elsewhere(passage: Passage, act: str) -> bool:
    """Say whether another term, whose days run from what no record holds, binds whoever does the act, as a court's."""
    return any(running.term.indirect and act in _named(running) for running in passage.running)


def _duty(passage: Passage, running: Running, ways: Mapping[str, tuple[Step, ...]]) -> Duty | None:
    """Return the duty that a running term lays on those who can act now; ``ways`` are the steps open or at hand."""
    if not _binds(running) or not any(_ends(running, act, steps) for act, steps in ways.items()):
        return None
    in_order = dict.fromkeys((*(act for act in _named(running) if act in ways), *ways))
    side = passage.parliament.roles.side
    acts = tuple(act for act in in_order if act not in side and _within(passage, running, act, ways[act]))
    return Duty(acts, running.day, running.term.id, running.term.cites, running.lapsed) if acts else None
