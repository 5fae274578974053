"""Irregular acts: of what sort, for which reason, on which article."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Literal, TypeAlias

import attrs

from lawflow.law.bills import ENDED_OUTCOMES
from lawflow.law.conditions.condition import Concern
from lawflow.law.labels import Label
from lawflow.law.shown import Value
from lawflow.law.sources import Footing
from lawflow.passage.counted import only_the_votes
from lawflow.passage.explain import absence
from lawflow.passage.refusal import TOO_EARLY, TOO_LATE, Blocker, RefusedError
from lawflow.reconstruction import articles, reasons
from lawflow.reconstruction.completion import complete

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.dossiers.dossier import Act, RecordedAct
    from lawflow.law.sources import Citation
    from lawflow.passage.entries import Entry, TermEnd
    from lawflow.passage.passage import Passage
    from lawflow.passage.running import Running

Sort: TypeAlias = Literal[
    "impossible-count",
    "barred",
    "after-the-end",
    "not-in-this-edition",
    "wrong-route",
    "short-vote",
    "late",
    "early",
    "out-of-order",
]
"""The sorts, the first that fits prevails."""
_DAY = timedelta(days=1)


@attrs.frozen(eq=False, repr=False, slots=False)
class Irregular(Value):
    """One irregular act: its number, the sort, the reason and the article.

    ``follows`` is the number of the earlier act of which this one is a mere consequence, ``days`` by how many days
    it came too late or too early, where that is known. ``refusal`` says what stands against an act that was not taken.
    ``doubtful``: no breach is claimed, since a lawful way between the acts of the record would excuse it.
    """

    n: int
    act: str
    sort: Sort
    reason: Label
    cites: tuple[Citation, ...] = ()
    follows: int | None = None
    days: int | None = None
    refusal: RefusedError | None = attrs.field(default=None, eq=False, repr=False)
    doubtful: bool = attrs.field(default=False, eq=False)

    @property
    def for_what_the_bill_is(self) -> bool:
        """Say whether nothing stands against the act but what the bill is: its initiator, its track, its subject."""
        blockers = self.refusal.blockers if self.refusal is not None else ()
        return bool(blockers) and all(blocker.concern is Concern.BILL for blocker in blockers)

    @property
    def is_from_receipt(self) -> bool:
        """Say whether the act is late only if the term ran from the day of the act that it is counted from."""
        blockers = self.refusal.blockers if self.refusal is not None else ()
        return any(blocker.from_receipt for blocker in blockers)

    def already_in(self, irregular: Iterable[Irregular]) -> Irregular | None:
        """Return the first cause among these that bars this act too: both are irregular for what the bill is."""
        causes = (one for one in irregular if one.follows is None and one.for_what_the_bill_is)
        return next(causes, None) if self.for_what_the_bill_is else None

    def followed_by(self, recorded: RecordedAct) -> Irregular:
        """Return the irregularity of an act that only follows from this one."""
        act, label = recorded.act, reasons.FOLLOWS.filled(self.n)
        blocker = Blocker("follows", label, label, reasons.LAWFUL_BEFORE.filled(self.n), self.cites)
        stage, edition = (self.refusal.stage, self.refusal.edition) if self.refusal is not None else ("", "")
        refusal = RefusedError(act.act, stage, str(act.when), [blocker], edition)
        return Irregular(recorded.n, act.act, self.sort, label, self.cites, self.n, refusal=refusal)

    @classmethod
    def late(cls, entry: Entry, ended: TermEnd) -> Irregular | None:
        """Return the lateness of an act that ended a term after its last day, if the text states that term whole.

        The act is as late where the record leaves open which day the last was, if it came after all that it can be.
        """
        term = ended.term
        if ended.kept is not False or term.footing is not Footing.STATED or entry.n is None:
            return None
        if ended.due is None:
            said = Label("{}: {} күніне дейін бітті", "{}: истёк до {}", "{}: ended before {}")
            return cls(entry.n, entry.act, "late", said.filled(term.label, entry.first), term.cites)
        days = (entry.first - ended.due).days
        said = Label("{}: {} күні бітті, {}", "{}: истёк {}, {}", "{}: ended on {}, {}")
        reason = said.filled(term.label, ended.due, reasons.late_by(days))
        return cls(entry.n, entry.act, "late", reason, term.cites, days=days)


def set_aside(recorded: RecordedAct, passage: Passage, *, lawful: bool) -> Irregular:
    """Return the irregularity of an act that the law allows where it stands, but not with the rest of the record.

    ``lawful``: nothing had to be supplied before it.
    """
    reason = reasons.AGAINST_THE_REST if lawful else reasons.ELSEWHERE
    act, cites = recorded.act, articles.governing(passage, recorded.act.act)
    words = Label.joined((reason, reasons.stage_of(passage)), "; ")
    blocker = Blocker("order", reason, reasons.stage_of(passage), reasons.REST_OF_THE_RECORD, cites)
    refusal = RefusedError(act.act, passage.state, str(act.when), [blocker], passage.edition.id)
    return Irregular(recorded.n, act.act, "out-of-order", words, cites, refusal=refusal)


def sort_of(passage: Passage, recorded: RecordedAct, refused: RefusedError | None) -> Irregular | None:
    """Return why an act is irregular where the passage stands, the first sort that fits; ``None`` if none does.

    What comes after an answer that the model names and does not play out is not judged, unless neither the edition
    before it nor the one after knows such an act.
    """
    act = recorded.act
    if passage.stopped_by in passage.selected and any(_knows(one, act.act) for one in (passage, passage.before_stop)):
        return None
    blockers = refused.blockers if refused is not None else ()
    passage = passage.before_stop
    now = passage.advanced(max(recorded.low, passage.first), before=act.act)
    if moves_nothing(now, act.act, blockers):
        return None
    from_receipt = any(blocker.from_receipt for blocker in blockers)
    sort: Sort | None = "late" if from_receipt else _sort(passage, now, recorded, blockers)
    if sort is None:
        return None
    blocker = _telling(sort, blockers)
    if sort == "not-in-this-edition":
        cites = articles.elsewhere(now, act.act)
    else:
        cites = (blocker.cites if blocker is not None else ()) or articles.governing(now, act.act)
    ended, days = _by_how_much(sort, passage, now, recorded, blocker)
    reason = reasons.reason(sort, now, act.act, blocker, ended, days)
    told = refused.with_traceback(None) if refused is not None else None  # its frames would keep every passage tried
    return Irregular(recorded.n, act.act, sort, reason, cites, days=days, refusal=told, doubtful=from_receipt)


def moves_nothing(now: Passage, act: str, blockers: tuple[Blocker, ...] = ()) -> bool:
    """Say whether an act that no step provides for where a bill stands is none that the law forbids there."""
    idle, open_to = now.parliament.roles[act].idle, now.procedure.steps_by
    if not idle or now.over or (now.state, act) in open_to or not _knows(now, act):
        return False
    nobody = any(blocker.absent for blocker in blockers)
    beside = (step for other in idle for step in open_to.get((now.state, other), ()))
    return not nobody and (act in idle or any(step.target == now.state for step in beside))


def _telling(sort: str, blockers: tuple[Blocker, ...]) -> Blocker | None:
    """Return the blocker that made the act one of this sort."""
    concern = {"short-vote": Concern.VOTES, "wrong-route": Concern.BILL}.get(sort)
    told = [blocker for blocker in blockers if blocker.concern is concern] if concern is not None else []
    return next(iter((*told, *blockers)), None)


def _by_how_much(
    sort: str, before: Passage, now: Passage, recorded: RecordedAct, blocker: Blocker | None
) -> tuple[date | None, int | None]:
    """Return the last day of the term missed (or the first day allowed), and the days between it and the act."""
    exact = recorded.low == recorded.high
    awaited = _awaited(now, recorded.act, blocker) if sort == "early" and blocker is not None else None
    if awaited is not None and awaited.earliest is not None and recorded.high is not None:
        first = awaited.earliest + _DAY
        return first, (first - recorded.high).days if exact and awaited.day is not None else None
    if sort == "early" and blocker is not None and blocker.not_before is not None and recorded.high is not None:
        return blocker.not_before, (blocker.not_before - recorded.high).days if exact else None
    if sort != "late":
        return None, None
    lapses = [entry for entry in now.journal[len(before.journal) :] if entry.n is None and entry.day is not None]
    lapses = lapses or [
        entry for entry in now.journal[-1:] if entry.n is None and entry.act in now.parliament.acts.by_clock
    ]
    if not lapses or lapses[0].day is None:
        return None, None
    ended = lapses[0].day - _DAY
    in_time = lapses[0].day if recorded.act.act in now.parliament.acts.by_clock else ended
    return ended, (recorded.low - in_time).days if exact else None


def _sort(before: Passage, now: Passage, recorded: RecordedAct, blockers: tuple[Blocker, ...]) -> Sort | None:
    act = recorded.act
    if now.outcome in ENDED_OUTCOMES and not complete(now, act, recorded.low, recorded.high).possible:
        if _lapsed_meanwhile(before, now, act):
            return "late"
        return _after_the_end(now, act.act)
    if only_the_votes(blockers):
        return "short-vote"
    nobody = now.stop is not None and absence(now, act.act, recorded.low, recorded.high) is not None
    if nobody or (any(blocker.absent for blocker in blockers) and act.act in now.parliament.roles.beside):
        return "out-of-order"
    if (
        act.act not in {step.act for step in now.procedure.all_steps}
        and act.act not in now.parliament.roles.without_step | now.parliament.roles.events
    ):
        return "wrong-route" if _knows(now, act.act) else "not-in-this-edition"
    if _lapsed_meanwhile(before, now, act):
        return "late"
    return _by_blockers(now, act, blockers) if blockers else None


def _after_the_end(now: Passage, act: str) -> Sort:
    """Return the sort of an act after a bill has ended: a law found unconstitutional bars what the edition knows."""
    if now.outcome != "unconstitutional":
        return "after-the-end"
    return "barred" if _knows(now, act) else "not-in-this-edition"


def _knows(passage: Passage, act: str) -> bool:
    """Say whether an act is one of the edition under which a bill stands, of whatever kind of bill."""
    steps = (step for procedure in passage.edition.procedures for step in procedure.all_steps)
    roles = passage.parliament.roles
    return act in roles.without_step | roles.events or any(step.act == act for step in steps)


def _by_blockers(now: Passage, act: Act, blockers: tuple[Blocker, ...]) -> Sort:
    concerns = {blocker.concern for blocker in blockers}
    if Concern.VOTES in concerns:
        return "short-vote"
    if any(blocker.label is TOO_EARLY for blocker in blockers):
        return "early"
    if any(_awaited(now, act, blocker) is not None for blocker in blockers):
        return "early"
    if any(blocker.label is TOO_LATE for blocker in blockers):
        return "late"
    if Concern.BILL in concerns or not _reachable_at_all(now, act):
        return "wrong-route"
    return "out-of-order"


def _awaited(now: Passage, act: Act, blocker: Blocker) -> Running | None:
    """Return the running term that must be over before the act, if that it still runs is what bars it."""
    if (now.state, act.act) not in now.procedure.steps_by:
        return None
    return next((live for live in now.running if f"term-missed:{live.term.id}" == blocker.condition), None)


def _reachable_at_all(now: Passage, act: Act) -> bool:
    """Say whether a bill like this can ever come to the act, from its introduction on."""
    fresh = now.afresh()
    return any(complete(fresh, act, now.first, None, choices=choices).possible for choices in (False, True))


def _lapsed_meanwhile(before: Passage, now: Passage, act: Act) -> bool:
    """Say whether the act was open before a lapse moved the bill on, and no longer is.

    That a new chamber meets is no lapse. What could not be done in time either is not late, but out of its order.
    """
    moved = [entry for entry in now.journal[len(before.journal) :] if entry.step is not None]
    lapses = [entry for entry in moved if entry.act not in now.parliament.roles.convocations]
    if not lapses or (before.state, act.act) not in before.procedure.steps_by:
        return False
    ended = lapses[0].day
    if ended is None:
        return True
    uncounted, last = attrs.evolve(act, votes={}), max(before.first, ended - _DAY)
    return complete(before, uncounted, before.first, last, choices=True).possible
