"""A passage: one bill moving through the procedure of its date, strictly, under one edition after another."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from lawflow import timetable
from lawflow.errors import NoEditionError
from lawflow.law.bills import ENDED_OUTCOMES, LAW_OUTCOMES
from lawflow.law.facts import Facts
from lawflow.law.majorities import Verdict
from lawflow.law.reach import events_ahead
from lawflow.law.roles import Effect
from lawflow.law.steps import UNDETERMINED, FromRecord, matches
from lawflow.passage import clock, crossing, explain
from lawflow.passage import refusal as say
from lawflow.passage.entries import Entry, TermEnd
from lawflow.passage.forks import Fork
from lawflow.passage.machine import engine_for
from lawflow.passage.refusal import Blocker, RefusedError
from lawflow.passage.running import Running

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lawflow.dossiers.dossier import Act
    from lawflow.law.bills import Bill
    from lawflow.law.chambers import Chambers
    from lawflow.law.edition import Edition
    from lawflow.law.parliament import Parliament
    from lawflow.law.procedure import Procedure
    from lawflow.law.terms import Term
    from lawflow.passage.entries import Interval
    from lawflow.passage.moves import Move

_DAY = timedelta(days=1)


@attrs.define(eq=False)
class Passage:
    """One bill in one procedure at a time.

    The journal is a tuple and only ever replaced by a longer one. Dates are arguments: the passage
    knows no clock of its own; ``first`` and ``last`` bound the day at which it stands. ``answers``
    are the chosen answers to open questions, ``selected`` those that the record itself selected,
    ``asked`` all questions met. ``seats`` holds the seats filled, where the user states them.
    """

    bill: Bill
    edition: Edition
    procedure: Procedure
    first: date
    last: date | None
    state: str
    answers: dict[str, str] = attrs.field(factory=dict)
    seats: Mapping[str, int] = attrs.field(factory=dict)
    journal: tuple[Entry, ...] = ()
    memory: dict[str, object] = attrs.field(factory=dict)
    running: tuple[Running, ...] = ()
    missed: frozenset[str] = frozenset()
    ended: tuple[TermEnd, ...] = ()
    crossed: tuple[str, ...] = ()
    selected: dict[str, str] = attrs.field(factory=dict)
    asked: tuple[str, ...] = ()
    fork: Fork | None = None

    @classmethod
    def start(
        cls,
        bill: Bill,
        on: date,
        *,
        answers: Mapping[str, str] | None = None,
        seats: Mapping[str, int] | None = None,
        parliament: Parliament | None = None,
    ) -> Passage:
        """Return the passage of a bill that is not yet introduced, under the rules of a day.

        ``answers`` maps ids of open questions to answers, ``seats`` chambers to the seats filled
        (answer b of A44). Without ``parliament`` it is the only one there is. Raises `NoEditionError` for a
        day that no edition covers.
        """
        procedure = timetable.procedure_for(bill.kind, on, parliament)
        if answers:
            procedure = procedure.under(answers)
        edition = timetable.edition_on(on, parliament)
        return cls(bill, edition, procedure, on, on, procedure.initial, dict(answers or ()), dict(seats or ()))

    # -- what holds ---------------------------------------------------------------------------

    @property
    def parliament(self) -> Parliament:
        """Return the parliament before which the bill is."""
        return self.procedure.parliament

    @property
    def outcome(self) -> str:
        """Return what the bill has come to, one of `OUTCOMES`."""
        return self.procedure.stage[self.state].outcome

    @property
    def over(self) -> bool:
        """Say whether the bill's path has ended."""
        return self.outcome in ENDED_OUTCOMES

    @property
    def law_date(self) -> date | None:
        """Return the date of the law: the day of signature, or the last day of the term if it counts as signed."""
        for entry in reversed(self.journal):
            if entry.act in self.parliament.roles.dating:
                if entry.act not in self.parliament.acts.by_clock:
                    return entry.day
                if self._is_law(entry.target):
                    return entry.day - _DAY if entry.day is not None else None
        return None

    def _is_law(self, stage: str) -> bool:
        known = self.procedure.stage.get(stage)
        return known is not None and known.outcome in LAW_OUTCOMES

    @property
    def questions(self) -> tuple[str, ...]:
        """Return the open questions met so far, in order."""
        return tuple(dict.fromkeys(self.asked))

    def copy(self) -> Passage:
        """Return a copy that can move on its own."""
        return attrs.evolve(self, answers=dict(self.answers), memory=dict(self.memory), selected=dict(self.selected))

    def become(self, other: Passage) -> None:
        """Take over everything from another passage."""
        for field in attrs.fields(Passage):
            setattr(self, field.name, getattr(other, field.name))

    def facts(self, act: Act, low: date, high: date | None) -> Facts:
        """Return what conditions may look at for an act done between two days."""
        closes = reopens = None
        if low == high and act.act in _asking_of_the_day(self.procedure):
            calendar, lapses = self.parliament.calendar, self.parliament.lapses_that_sign
            closes = calendar.closes(low)
            reopens = calendar.reopens(low, next((self.memory.get(f"lapse:{lapse}") for lapse in lapses), None))
        filled, chambers = self.seats, self.parliament.chambers

        def seats(chamber: str) -> tuple[int, ...]:
            return (filled[chamber],) if chamber in filled else _seats_on(chambers, chamber, low, high)

        def alone() -> bool | None:
            return _still_alone(self.parliament, self.journal, low, high)

        days = low, high or date.max
        return Facts(self.bill, act.says, act.votes, self.memory, seats, self.missed, closes, reopens, alone, days)

    def blockers(self, act: Act, low: date | None = None, high: date | None = None) -> Iterator[Blocker]:
        """Yield everything that stands against an act where the bill stands; nothing if it is lawful."""
        return explain.blockers(self, act, low or act.when.first or self.first, high or act.when.last)

    # -- time ---------------------------------------------------------------------------------

    def advance(self, to: date, *, before: str | None = None) -> None:
        """Move to the start of a day: take the lapses that are certain by then, and cross into new editions.

        ``before`` names the act about to be recorded; a term that the law may set otherwise gives
        way to it. Raises `NoEditionError` if no edition is known for the day.
        """
        while clock.moves_by(self, to):
            boundary = crossing.boundary(self, before)
            if boundary is None or boundary > to:
                clock.take_lapses(self, to, before)
                break
            clock.take_lapses(self, boundary, before)
            if crossing.boundary(self, before) is None:
                break
            crossing.cross(self, boundary)
        if to > self.first:
            self.first = to
            self.last = to if self.last is None or self.last < to else self.last

    # -- acts ---------------------------------------------------------------------------------

    def apply(self, act: Act, *, n: int | None = None, first: date | None = None, last: date | None = None) -> Entry:
        """Take one act if the law allows it; else raise `RefusedError` with every blocker and change nothing.

        ``n`` numbers the act in its dossier. ``first`` and ``last`` bound the day of an act that is
        not exactly dated.
        """
        low = first or act.when.first or self.first
        high = last or act.when.last
        if low < self.first and not act.when.exact:
            low = self.first
        still = self.state != UNDETERMINED and not clock.moves_by(self, low)
        snapshot = None if still else self.copy()
        stood = self.first, self.last
        try:
            return self._apply(act, low, high, n)
        except (RefusedError, NoEditionError):
            if snapshot is not None:
                self.become(snapshot)
            self.first, self.last = stood
            raise

    def _apply(self, act: Act, low: date, high: date | None, n: int | None) -> Entry:
        if high is not None and high < self.first:
            found = f"{act.when}, after {self.first}"
            raise self.refused(act, [Blocker("order", say.OUT_OF_ORDER, found, f"{self.first} or later")])
        low = max(low, self.first)
        recorded = len(self.journal)
        self.advance(low, before=act.act)
        by_clock = act.act in self.parliament.acts.by_clock
        if by_clock and (agreed := self._already_lapsed(act, low, n, recorded)) is not None:
            return agreed
        if self.state == UNDETERMINED:
            return self._answered_by(act, low, high, n)
        if self.parliament.roles.does(act.act, Effect.CHANGES_KIND):
            return self._change_kind(act, low, high, n)
        if self._untimely(act, low, high):
            raise self.refused(act, list(explain.blockers(self, act, low, high)))
        if by_clock:
            low, high = self._clock_day(act, low, high)
        entry = self.fire(act, low, high, n)
        if entry is None:
            raise self.refused(act, list(explain.blockers(self, act, low, high)))
        return entry

    def _untimely(self, act: Act, low: date, high: date | None) -> list[Blocker]:
        """Return what stands against an act by the calendar: a wait, an absent chamber, a term that still runs."""
        away = explain.absence(self.parliament, act.act, low, high)
        against = [away] if away is not None else []
        for running in self.running:
            if running.is_wait:
                against += explain.waits(self, act, high)
                break
        if act.act in self.parliament.acts.by_clock:
            against += explain.too_early_for_the_clock(self, act, high)
        return against

    def _already_lapsed(self, act: Act, low: date, n: int | None, recorded: int) -> Entry | None:
        """Return the clock's own entry if the record tells of a lapse that the model has taken already."""
        for place in range(len(self.journal) - 1, -1, -1):
            entry = self.journal[place]
            if entry.act != act.act or not entry.lapse:
                continue
            agrees = entry.first <= low and (entry.day is None or not act.when.exact or entry.day == low)
            if place >= recorded and agrees:
                numbered = entry._replace(n=n, lapse=False)
                self.journal = (*self.journal[:place], numbered, *self.journal[place + 1 :])
                return numbered
            cites = entry.step.cites if entry.step else ()
            raise self.refused(
                act, [Blocker("clock", say.TOO_LATE, str(act.when), f"{entry.day or entry.first}", cites)]
            )
        return None

    def _clock_day(self, act: Act, low: date, high: date | None) -> tuple[date, date | None]:
        """Return the day that an act of the clock bears: the day after the last day of its term.

        An undated lapse takes the computed day, and a record that bears the last day itself is read as that lapse.
        """
        for running in self.running:
            earliest, latest = running.earliest, running.latest
            if running.term.on_lapse != act.act or running.term.gives_way or earliest is None:
                continue
            if not act.when.exact or high == earliest:
                low = max(low, earliest + _DAY)
                high = latest + _DAY if latest is not None else high
        return low, high

    def _change_kind(self, act: Act, low: date, high: date | None, n: int | None) -> Entry:
        """Go on as a bill of another kind, at the same stage of its procedure."""
        kind = str(act.says.get("kind", ""))
        procedure = self.edition.procedure(kind)
        if procedure is None or self.state not in procedure.stage or self.over:
            found = f"kind = {kind or 'not recorded'}, stage {self.state}"
            raise self.refused(act, [Blocker("kind", say.NO_STEP, found, "a kind whose procedure has this stage")])
        self.bill = attrs.evolve(self.bill, kind=kind)
        self.procedure = procedure.under(self.answers)
        self.keep_live(self.running)
        self.first, self.last = low, high
        entry = Entry(n, act.act, low, high, self.state, self.state, self.edition.id, None, supplied=act.supplied)
        self.journal += (entry,)
        return entry

    def _answered_by(self, act: Act, low: date, high: date | None, n: int | None) -> Entry:
        """Take an act after a stop: it selects the first answer that allows it, and the passage goes on."""
        if self.fork is not None:
            question = self.fork.question
            for trial in self.fork.ways():
                try:
                    entry = trial.apply(act, n=n, first=low, last=high)
                except (RefusedError, NoEditionError):
                    continue
                self.become(trial)
                self.selected[question] = self.answers[question]
                return entry
        raise self.refused(act, [explain.open_question(self)])

    def fire(
        self, act: Act, low: date, high: date | None, n: int | None, ended: tuple[TermEnd, ...] = ()
    ) -> Entry | None:
        """Take the step that the engine allows, without asking about time; ``None`` if it allows none."""
        facts, lapse = self.facts(act, low, high), bool(ended)
        source = self.state
        taken = engine_for(self.procedure).fire(self, act.act, facts)
        if taken is None:
            return None
        move, presumed = taken
        if move.unsure:
            self.state, target = source, self.state
            if (blocker := explain.ambiguous(self, act, facts)) is not None:
                raise self.refused(act, [blocker])
            self.state = target
        if self.state == UNDETERMINED:
            before = self.copy()
            before.state = source
            self.fork = Fork(move.step.question or "an open question", before, act, low, high, n)
        step = move.step
        if step.track is not None and step.track not in self.bill.tracks:
            self.bill = attrs.evolve(self.bill, tracks=self.bill.tracks | {step.track})
        if step.clears or step.sets:
            self._remember(move, act)
        self.first, self.last = low, high
        if self.running or move.starts or move.implied:
            ended += self.run_terms(move, low, high)
        if ended:
            self.ended += ended
        if move.asked:
            self.asked += move.asked
        question = step.question if self.state == UNDETERMINED else None
        entry = Entry(
            n,
            act.act,
            low,
            high,
            source,
            self.state,
            self.edition.id,
            step,
            presumed,
            ended,
            act.supplied,
            question,
            lapse,
        )
        self.journal += (entry,)
        return entry

    def _remember(self, move: Move, act: Act) -> None:
        for fact in move.step.clears:
            self.memory.pop(fact, None)
        for fact, value in move.step.sets:
            found = act.says.get(value.field, value.absent) if isinstance(value, FromRecord) else value
            if found is not None:
                self.memory[fact] = found

    def refused(self, act: Act, blockers: list[Blocker]) -> RefusedError:
        """Return the refusal of an act where the bill stands."""
        return RefusedError(act.act, self.state, str(act.when), blockers)

    # -- terms --------------------------------------------------------------------------------

    def run_terms(self, move: Move, low: date, high: date | None) -> tuple[TermEnd, ...]:
        """End, suspend, resume and start terms for a move made between two days; return those that ended."""
        ended: list[TermEnd] = []
        running: list[Running] = []
        for live in self.running:
            term = live.term
            if (
                term.id in move.ends
                if term.id in move.known
                else matches(term.ends_on, move.step.act, move.step.target)
            ):
                kept = _kept(live, move.step.act, low, high)
                ended.append(TermEnd(term, live.start, live.entry, live.day, kept))
            elif term.id in move.ahead or term.id not in move.known:
                running.append(live.at(low, high, pauses=term.id in move.pauses))
        running = [live for live in running if live.start[1] is not None or live.term not in move.starts]
        names = {live.term.id for live in running}
        place, calendar = len(self.journal), self.parliament.calendar
        running.extend(
            Running(term, _begun(term, move.step.act, low, high), calendar, self.bill.tracks, place)
            for term in move.starts
            if term.id not in names and term.id in move.ahead and self.holds(term, low, high)
        )
        for term in move.implied:
            if term.id not in {live.term.id for live in running}:
                since = max(
                    (n for n, entry in enumerate(self.journal) if entry.target not in term.paused_in), default=0
                )
                begun = self.journal[since].first if self.journal else self.first
                running.append(Running(term, (begun, None), calendar, self.bill.tracks, since))
        self.running = () if self.over and not self.procedure.steps_from[self.state] else tuple(running)
        return tuple(ended)

    def holds(self, term: Term, low: date, high: date | None) -> bool:
        """Say whether the conditions of a term hold where it starts between two days, such as the track of the bill."""
        if not term.when:
            return True
        facts = Facts(self.bill, {}, {}, self.memory, lambda _: (), self.missed, days=(low, high or date.max))
        return all(need.verdict(facts) is not Verdict.UNMET for need in term.when)

    def keep_live(self, running: tuple[Running, ...]) -> None:
        """Keep the terms that something to come can still end: the others bind nobody any more."""
        ahead = events_ahead(self.procedure, self.state)
        self.running = tuple(r for r in running if not r.term.ends_on or not ahead.isdisjoint(r.term.ends_on))


def _kept(running: Running, act: str, low: date, high: date | None) -> bool | None:
    """Say whether the act that ends a term keeps it: a lapse does not, and what gives way is no duty."""
    if running.term.gives_way:
        return None
    return False if act == running.term.on_lapse else running.kept_by(low, high)


@lru_cache(maxsize=65536)
def _seats_on(chambers: Chambers, chamber: str, low: date, high: date | None) -> tuple[int, ...]:
    return chambers.on(chamber, low, high or date.max) or (0,)


@lru_cache(maxsize=512)
def _asking_of_the_day(procedure: Procedure) -> frozenset[str]:
    """Return the acts whose conditions ask what the calendar says of the day."""
    asking = (step for step in procedure.steps for need in step.needs for read in need.reads if read.where == "day")
    return frozenset(step.act for step in asking)


def _begun(term: Term, act: str, low: date, high: date | None) -> Interval:
    """Return the days between which a term begins that an act done between two days starts."""
    if act not in term.from_eve_of:
        return low, high
    return low - _DAY, high - _DAY if high is not None else None


def _still_alone(parliament: Parliament, journal: tuple[Entry, ...], low: date, high: date | None) -> bool | None:
    """Say whether a chamber that was dissolved was still away between two days; ``None`` where that is not known."""
    calendar, dissolutions = parliament.calendar, parliament.roles.dissolutions
    dissolved = next((entry for entry in reversed(journal) if entry.act in dissolutions), None)
    if dissolved is None or high is None:
        return None
    for chamber in parliament.roles[dissolved.act].ends:
        if calendar.dissolved(chamber, dissolved.first):
            away = {calendar.dissolved(chamber, day) for day in (low, high)}
            return True if True in away else None if None in away else False
    return None
