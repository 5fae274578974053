"""A passage: one bill moving through the procedure of its date, strictly, under one edition after another."""

from __future__ import annotations

from datetime import date, timedelta
from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from lawflow import timetable
from lawflow.editions.kz.calendar import CALENDAR
from lawflow.editions.kz.chambers import CHAMBERS
from lawflow.errors import NoEditionError
from lawflow.law.acts import CLOCK_ACTS
from lawflow.law.bills import ENDED_OUTCOMES
from lawflow.law.facts import Facts
from lawflow.law.majorities import Verdict
from lawflow.law.procedure import UNDETERMINED, FromRecord, matches
from lawflow.law.terms import Bound
from lawflow.passage import refusal as say
from lawflow.passage.dossier import Act, When
from lawflow.passage.machine import engine_for
from lawflow.passage.refusal import Blocker, RefusedError
from lawflow.passage.running import Running

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lawflow.law.bills import Bill
    from lawflow.law.conditions import Condition
    from lawflow.law.edition import Edition
    from lawflow.law.procedure import Procedure, Step
    from lawflow.law.terms import Term
    from lawflow.passage.running import Interval

_DAY = timedelta(days=1)
_CALENDAR_ACTS = frozenset({"clock.session-closes", "president.return"})


@attrs.frozen
class TermEnd:
    """How a term ended: ``kept`` is ``None`` where the record does not show it; the clock's lapse is ``False``."""

    id: str
    start: Interval
    entry: int
    due: date | None
    kept: bool | None


@attrs.frozen
class Entry:
    """One line of the journal: an act taken, from stage to stage; never changed afterwards.

    ``n`` is the number of the act in the dossier from 1 (``None``: supplied, or the clock's own).
    ``presumed`` are conditions that the record neither shows nor disproves.
    """

    n: int | None
    act: str
    first: date
    last: date | None
    source: str
    target: str
    edition: str
    step: Step | None
    presumed: tuple[Condition, ...] = ()
    ended: tuple[TermEnd, ...] = ()
    supplied: bool = False
    question: str | None = None

    @property
    def day(self) -> date | None:
        """Return the day of the act if it is known."""
        return self.first if self.first == self.last else None


@attrs.define
class _Fork:
    """A stop at an open question: the passage as it stood before, and what to do again under an answer."""

    question: str
    before: Passage
    act: Act | None
    first: date
    last: date | None
    n: int | None


@attrs.define(eq=False)
class Passage:
    """One bill in one procedure at a time.

    The journal is a tuple and only ever replaced by a longer one. Dates are arguments: the passage
    knows no clock of its own. ``answers`` are the chosen answers to open questions.
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
    fork: _Fork | None = None

    @classmethod
    def start(
        cls, bill: Bill, on: date, *, answers: Mapping[str, str] | None = None, seats: Mapping[str, int] | None = None
    ) -> Passage:
        """Return the passage of a bill that is not yet introduced, under the rules of a day.

        ``answers`` maps ids of open questions to answers, ``seats`` chambers to the seats filled
        (answer b of A44). Raises `NoEditionError` for a day that no edition covers.
        """
        edition = timetable.edition_on(on)
        procedure = timetable.procedure_for(bill.kind, on).under(answers or {})
        return cls(bill, edition, procedure, on, on, procedure.initial, dict(answers or {}), dict(seats or {}))

    # -- what holds ---------------------------------------------------------------------------

    @property
    def outcome(self) -> str:
        """Return what the bill has come to, one of `OUTCOMES`."""
        return self.procedure.stage[self.state].outcome

    @property
    def over(self) -> bool:
        """Say whether the bill's path has ended."""
        return self.outcome in ENDED_OUTCOMES

    @property
    def questions(self) -> tuple[str, ...]:
        """Return the open questions met so far, in order."""
        return tuple(dict.fromkeys(self.asked))

    def copy(self) -> Passage:
        """Return a copy that can move on its own."""
        return attrs.evolve(self, answers=dict(self.answers), memory=dict(self.memory), selected=dict(self.selected))

    # -- time ---------------------------------------------------------------------------------

    def advance(self, to: date, *, before: str | None = None) -> None:
        """Move to the start of a day: take the lapses that are certain by then, and cross into new editions.

        ``before`` names the act about to be recorded; a term that the law may set otherwise gives
        way to it. Raises `NoEditionError` if no edition is known for the day.
        """
        while True:
            boundary = self._boundary()
            limit = to if boundary is None or boundary > to else boundary
            self._lapse(limit, before)
            if limit != boundary:
                break
            self._cross(boundary)
        if to > self.first:
            self.first = to
            self.last = to if self.last is None or self.last < to else self.last

    def _boundary(self) -> date | None:
        """Return the first day of the next edition, unless publication and taking effect are all that is left."""
        if self.outcome != "pending" or self.edition.until is None:
            return None
        return self.edition.until + _DAY

    def _lapse(self, limit: date, before: str | None) -> None:
        """Take every lapse whose last day surely lies before ``limit``, the earliest first."""
        while (found := self._next_lapse(limit, before)) is not None:
            running, last_day = found
            self.running = tuple(other for other in self.running if other is not running)
            term = running.term
            if not term.ends_on or running.is_wait:
                continue
            if term.on_lapse is not None:
                if (self.state, term.on_lapse) not in self.procedure.steps_by:
                    continue
                self.missed |= {term.id}
                end = TermEnd(term.id, running.start, running.entry, running.day, kept=False)
                self._take_lapse(term.on_lapse, last_day, end)
            elif not term.indirect:
                self.missed |= {term.id}

    def _next_lapse(self, limit: date, before: str | None) -> tuple[Running, date] | None:
        due = [
            (last_day, running.start[0], running.term.id, running)
            for running in self.running
            if (last_day := running.latest) is not None and last_day < limit and not (running.term.gives_way and running.term.on_lapse == before)
        ]
        if not due:
            return None
        last_day, _, _, running = min(due, key=lambda row: row[:3])
        return running, last_day

    def _take_lapse(self, act: str, last_day: date, end: TermEnd) -> None:
        day = last_day + _DAY
        self.memory[f"lapse:{act}"] = last_day
        first = end.due + _DAY if end.due is not None else day
        self._fire(Act(act, When.day(day)), first, day, None, ended=(end,))

    def _cross(self, boundary: date) -> None:
        """Go over into the edition that starts at ``boundary``, as its succession says."""
        new = timetable.edition_after(self.edition)
        if new is None:
            message = f"no edition covers {boundary}: {self.edition.id} ends on {self.edition.until}, and the rules since then are not known here"
            raise NoEditionError(message)
        cell = new.handover(self.bill.kind, self.state)
        procedure = new.procedure(self.bill.kind)
        snapshot = self.copy()
        into = cell.into if cell is not None else None
        question = cell.question if cell is not None else None
        if question is not None and cell is not None and question in self.answers:
            into = dict(cell.answers).get(self.answers[question], into)
        self.crossed = (*self.crossed, new.id) if self.crossed else (self.edition.id, new.id)
        self.edition = new
        if procedure is not None:
            self.procedure = procedure.under(self.answers)
        if self.state == self.procedure.initial:
            return
        if question is not None:
            self.asked += (question,)
        source, target = self.state, into if into in self.procedure.stage and into is not None else UNDETERMINED
        self.state = target
        if target == UNDETERMINED:
            self.running = ()
            self.fork = _Fork(question or f"{snapshot.edition.id}→{new.id}", snapshot, None, boundary, boundary, None)
        else:
            self.running = tuple(self._carried(running, cell.terms if cell else "continue", boundary) for running in self.running)
            self._drop_moot()
        if source != target:
            self.journal += (Entry(None, "clock.succession", boundary, boundary, source, target, new.id, None, question=question),)

    def _carried(self, running: Running, rule: str, boundary: date) -> Running:
        if rule == "restart":
            return attrs.evolve(running, start=(boundary, boundary))
        if rule != "continue" and running.term.id == "senate-60":
            self.asked += (rule,)
            chosen = self.answers.get(rule)
            if chosen == "b":
                return attrs.evolve(running, start=(boundary, boundary))
            return running if chosen else attrs.evolve(running, open_question=rule)
        return running

    # -- acts ---------------------------------------------------------------------------------

    def apply(self, act: Act, *, n: int | None = None, first: date | None = None, last: date | None = None) -> Entry:
        """Take one act if the law allows it; else raise `RefusedError` with every blocker and change nothing.

        ``n`` numbers the act in its dossier. ``first`` and ``last`` bound the day of an act that is
        not exactly dated.
        """
        low = first or act.when.first or self.first
        high = last or act.when.last
        snapshot = self.copy()
        try:
            return self._apply(act, max(low, self.first) if not act.when.exact else low, high, n)
        except RefusedError:
            self._restore(snapshot)
            raise

    def _restore(self, snapshot: Passage) -> None:
        for field in attrs.fields(Passage):
            setattr(self, field.name, getattr(snapshot, field.name))

    def _apply(self, act: Act, low: date, high: date | None, n: int | None) -> Entry:
        if high is not None and high < self.first:
            found = f"{act.when}, after {self.first}"
            raise self._refuse(act, [Blocker("order", say.OUT_OF_ORDER, found, f"{self.first} or later")])
        recorded = len(self.journal)
        self.advance(max(low, self.first), before=act.act)
        low = max(low, self.first)
        if act.act in CLOCK_ACTS and (agreed := self._already_lapsed(act, low, high, n, recorded)) is not None:
            return agreed
        if self.state == UNDETERMINED:
            return self._answered_by(act, low, high, n)
        if act.act == "initiator.change-kind":
            return self._change_kind(act, low, high, n)
        waiting = [blocker for running in self.running if (blocker := _too_early(running, act, high)) is not None]
        if waiting:
            raise self._refuse(act, waiting)
        if act.act in CLOCK_ACTS:
            low, high = self._clock_day(act, low, high)
        entry = self._fire(act, low, high, n)
        if entry is None:
            raise self._refuse(act, list(self.blockers(act, low, high)))
        return entry

    def _already_lapsed(self, act: Act, low: date, high: date | None, n: int | None, recorded: int) -> Entry | None:
        """Return the clock's own entry if the record tells of a lapse that the model has taken already."""
        for place in range(len(self.journal) - 1, -1, -1):
            entry = self.journal[place]
            if entry.act != act.act or entry.n is not None:
                continue
            if place >= recorded and entry.first <= low and (entry.day is None or act.when.exact is False or entry.day == low):
                numbered = attrs.evolve(entry, n=n)
                self.journal = (*self.journal[:place], numbered, *self.journal[place + 1 :])
                return numbered
            needed = f"{entry.day or entry.first}"
            raise self._refuse(act, [Blocker("clock", say.TOO_LATE, str(act.when), needed, entry.step.cites if entry.step else ())])
        del high
        return None

    def _clock_day(self, act: Act, low: date, high: date | None) -> tuple[date, date | None]:
        """Return the day that an act of the clock bears, or refuse a recorded day that disagrees."""
        for running in self.running:
            if running.term.on_lapse != act.act or running.term.gives_way:
                continue
            earliest, latest = running.earliest, running.latest
            if running.paused or earliest is None:
                continue
            if act.when.exact and high is not None and high < earliest:
                needed = f"{earliest + _DAY}, the day after the last day {earliest}"
                raise self._refuse(act, [Blocker(f"term:{running.term.id}", say.TOO_EARLY, str(act.when), needed, running.term.cites, not_before=earliest + _DAY)])
            if not act.when.exact or high == earliest:
                low = max(low, earliest + _DAY)
                high = latest + _DAY if latest is not None else high
        return low, high

    def _change_kind(self, act: Act, low: date, high: date | None, n: int | None) -> Entry:
        kind = str(act.says.get("kind", ""))
        procedure = self.edition.procedure(kind)
        if procedure is None or self.state not in procedure.stage or self.over:
            found = f"kind = {kind or 'not recorded'}, stage {self.state}"
            raise self._refuse(act, [Blocker("kind", say.NO_STEP, found, "a kind whose procedure has this stage")])
        self.bill = attrs.evolve(self.bill, kind=kind)
        self.procedure = procedure.under(self.answers)
        self._drop_moot()
        self.first, self.last = low, high
        entry = Entry(n, act.act, low, high, self.state, self.state, self.edition.id, None, supplied=act.supplied)
        self.journal += (entry,)
        return entry

    def _answered_by(self, act: Act, low: date, high: date | None, n: int | None) -> Entry:
        """Take an act after a stop: it selects the first answer that allows it, and the passage goes on."""
        if self.fork is None:
            raise self._refuse(act, [self._open_blocker()])
        fork = self.fork
        for trial in _answered(fork):
            try:
                entry = trial.apply(act, n=n, first=low, last=high)
            except (RefusedError, NoEditionError):
                continue
            self._restore(trial)
            self.selected[fork.question] = self.answers[fork.question]
            return entry
        raise self._refuse(act, [self._open_blocker()])

    def _open_blocker(self) -> Blocker:
        question = self.fork.question if self.fork is not None else "an open question"
        return Blocker(f"question:{question}", say.OPEN_QUESTION, f"the bill stands at {question}", f"--answer {question}=…")

    def facts(self, act: Act, low: date, high: date | None) -> Facts:
        """Return what conditions may look at for this act."""
        closes = reopens = None
        if act.act in _CALENDAR_ACTS and low == high:
            closes = _closes(low)
            reopens = self._reopens(low)
        return Facts(self.bill, act.says, act.votes, self.memory, lambda chamber: self._seats(chamber, low, high), self.missed, closes, reopens)

    def _seats(self, chamber: str, low: date, high: date | None) -> tuple[int, ...]:
        if chamber in self.seats:
            return (self.seats[chamber],)
        return _seats_on(chamber, low, high) or (0,)

    def _reopens(self, day: date) -> bool:
        lapsed = self.memory.get("lapse:clock.president-silent")
        if not isinstance(lapsed, date):
            return False
        return CALENDAR.in_session(lapsed) is False and CALENDAR.next_session_day(lapsed) == day

    def _fire(self, act: Act, low: date, high: date | None, n: int | None, ended: tuple[TermEnd, ...] = ()) -> Entry | None:
        facts = self.facts(act, low, high)
        source = self.state
        before = self.copy() if self._may_fork(act.act) else None
        step = engine_for(self.procedure).fire(self, act.act, facts)
        if step is None:
            return None
        if (source, act.act) in _unsure(self.procedure) and len(self._open_steps(source, act.act, facts)) > 1:
            self.state = source
            raise self._refuse(act, [self._ambiguous(source, act, facts)])
        presumed = tuple(need for need in step.needs if need.verdict(facts) is Verdict.UNKNOWN)
        if step.track is not None:
            self.bill = attrs.evolve(self.bill, tracks=self.bill.tracks | {step.track})
        for fact in step.clears:
            self.memory.pop(fact, None)
        for fact, value in step.sets:
            self._remember(fact, value, act)
        self.first, self.last = low, high
        ended += self._run_terms(step, act, low, high)
        self.ended += ended
        question = step.question
        self.asked += (*(under.question for under in step.under), *step.asks)
        entry = Entry(n, act.act, low, high, source, self.state, self.edition.id, step, presumed, ended, act.supplied, question)
        self.journal += (entry,)
        if self.state == UNDETERMINED and before is not None:
            self.fork = _Fork(question or "an open question", before, act, low, high, n)
        return entry

    def _may_fork(self, act: str) -> bool:
        return any(step.target == UNDETERMINED for step in self.procedure.steps_by.get((self.state, act), ()))

    def _remember(self, fact: str, value: object, act: Act) -> None:
        if isinstance(value, FromRecord):
            value = act.says.get(value.field, value.absent)
            if value is None:
                return
        self.memory[fact] = value

    def _open_steps(self, stage: str, act: str, facts: Facts) -> list[Step]:
        steps = self.procedure.steps_by.get((stage, act), ())
        return [step for step in steps if all(need.verdict(facts) is not Verdict.UNMET for need in step.needs)]

    def _ambiguous(self, stage: str, act: Act, facts: Facts) -> Blocker:
        ways = ", ".join(step.target for step in self._open_steps(stage, act.act, facts))
        return Blocker("ambiguous", say.AMBIGUOUS, ways, "a record that says which")

    # -- terms --------------------------------------------------------------------------------

    def _run_terms(self, step: Step, act: Act, low: date, high: date | None) -> tuple[TermEnd, ...]:
        ended, kept_running = [], []
        for running in self.running:
            if matches(running.term.ends_on, step.act, step.target):
                ended.append(TermEnd(running.term.id, running.start, running.entry, running.day, _kept(running, low, high)))
            else:
                kept_running.append(_paused(running, step.target, low, high))
        live = {running.term.id for running in kept_running}
        kept_running.extend(
            Running(term, (low, high), self.bill.tracks, entry=len(self.journal))
            for term in self._started(step)
            if term.id not in live
        )
        self.running = tuple(kept_running)
        self._drop_moot()
        return tuple(ended)

    def _started(self, step: Step) -> Iterator[Term]:
        for term in starts_with(self.procedure, step.act, step.target):
            if not term.when or all(need.verdict(self._bare_facts()) is not Verdict.UNMET for need in term.when):
                yield term

    def _bare_facts(self) -> Facts:
        return Facts(self.bill, {}, {}, self.memory, lambda chamber: self._seats(chamber, self.first, self.last), self.missed)

    def _drop_moot(self) -> None:
        """Drop the terms that nothing to come can end: they no longer bind anybody."""
        if self.over:
            self.running = ()
        elif self.running:
            ahead = events_ahead(self.procedure, self.state)
            self.running = tuple(r for r in self.running if not r.term.ends_on or any(event in ahead for event in r.term.ends_on))

    # -- explanations -------------------------------------------------------------------------

    def blockers(self, act: Act, low: date | None = None, high: date | None = None) -> Iterator[Blocker]:
        """Yield everything that stands against an act where the bill stands; nothing if it is lawful."""
        low = low or act.when.first or self.first
        high = high or act.when.last
        if self.state == UNDETERMINED:
            yield self._open_blocker()
            return
        for running in self.running:
            blocker = _too_early(running, act, high)
            if blocker is not None:
                yield blocker
        steps = self.procedure.steps_by.get((self.state, act.act), ())
        if not steps:
            yield self._no_step(act.act)
            return
        facts = self.facts(act, low, high)
        unmet = [[need for need in step.needs if need.verdict(facts) is Verdict.UNMET] for step in steps]
        if all(unmet):
            fewest = min(len(needs) for needs in unmet)
            for step, needs in zip(steps, unmet, strict=True):
                if len(needs) == fewest:
                    for need in needs:
                        yield Blocker(need.id, need.label, need.found(facts), need.needed(facts), step.cites, self._cure(need))

    def _cure(self, need: Condition) -> tuple[str, ...]:
        fact = getattr(need, "fact", None) or getattr(need, "name", None)
        return tuple(dict.fromkeys(step.act for step in self.procedure.steps if any(name == fact for name, _ in step.sets)))

    def _no_step(self, act: str) -> Blocker:
        stage = self.procedure.stage[self.state]
        if act not in self.procedure.acts:
            return Blocker("edition", say.NOT_IN_EDITION, f"{act} under {self.procedure.id}", "an act of this procedure")
        sources = [step.source for step in self.procedure.steps if step.act == act]
        open_here = tuple(dict.fromkeys(step.act for step in self.procedure.steps_from[self.state]))
        label = say.ENDED if self.over else say.NO_STEP
        cites = next((step.cites for step in self.procedure.steps if step.act == act), ())
        return Blocker("stage", label, stage.id, " or ".join(dict.fromkeys(sources)), cites, open_here)

    def _refuse(self, act: Act, blockers: list[Blocker]) -> RefusedError:
        return RefusedError(act.act, self.state, str(act.when), blockers)


def _answered(fork: _Fork) -> Iterator[Passage]:
    """Yield the passage under each answer to the question it stopped at."""
    procedure = fork.before.procedure
    known = procedure.question.get(fork.question)
    if known is None and fork.act is None:
        new = timetable.edition_after(fork.before.edition)
        found = new.procedure(fork.before.bill.kind) if new is not None else None
        known = found.question.get(fork.question) if found is not None else None
    for answer in known.answer_ids() if known is not None else ():
        trial = fork.before.copy()
        trial.answers[fork.question] = answer
        trial.procedure = procedure.under({fork.question: answer})
        try:
            if fork.act is None:
                trial.advance(fork.first)
            else:
                trial._fire(fork.act, fork.first, fork.last, fork.n)  # noqa: SLF001 (the same class, taking its own step again)
        except (RefusedError, NoEditionError):
            continue
        if trial.state != UNDETERMINED:
            yield trial


def _too_early(running: Running, act: Act, high: date | None) -> Blocker | None:
    """Return the blocker of a wait that is surely not over."""
    if running.term.bound is not Bound.NOT_BEFORE or act.act not in running.term.ends_on or high is None:
        return None
    barred = running.earliest
    if barred is None or high > barred:
        return None
    return Blocker(f"term:{running.term.id}", say.TOO_EARLY, str(act.when), f"{barred + _DAY} or later", running.term.cites, not_before=barred + _DAY)


def _kept(running: Running, low: date, high: date | None) -> bool | None:
    """Say whether an act in the interval ended the term in time; ``None``: the record does not show it."""
    earliest, latest = running.earliest, running.latest
    if running.is_wait:
        return True if latest is not None and low > latest else None
    if earliest is not None and high is not None and high <= earliest:
        return True
    if latest is not None and low > latest and not running.term.indirect:
        return False
    return None


def _paused(running: Running, stage: str, low: date, high: date | None) -> Running:
    """Return the term as it runs on, stands still, or goes on again now that the bill is at ``stage``."""
    if stage in running.term.paused_in:
        return running if running.paused else attrs.evolve(running, paused=(low, high))
    if running.paused:
        return attrs.evolve(running, paused=None, pauses=(*running.pauses, (running.paused, (low, high))))
    return running


@lru_cache(maxsize=4096)
def starts_with(procedure: Procedure, act: str, target: str) -> tuple[Term, ...]:
    """Return the terms that the act, or entering the stage by it, starts."""
    return tuple(term for term in procedure.terms if matches(term.starts_on, act, target))


@lru_cache(maxsize=4096)
def events_ahead(procedure: Procedure, stage: str) -> frozenset[str]:
    """Return every event that can still happen: acts, stages entered (``@stage``) and both (``act@stage``)."""
    seen, todo, events = {stage}, [stage], set()
    while todo:
        for step in procedure.steps_from[todo.pop()]:
            events |= {step.act, f"@{step.target}", f"{step.act}@{step.target}"}
            if step.target not in seen and step.track != "confidence":
                seen.add(step.target)
                todo.append(step.target)
    return frozenset(events)


@lru_cache(maxsize=64)
def _unsure(procedure: Procedure) -> frozenset[tuple[str, str]]:
    """Return the stages and acts at which the record may leave several steps open."""
    return frozenset(
        key
        for key, steps in procedure.steps_by.items()
        if len(steps) > 1 and any(type(need).__name__ == "RememberedAs" for step in steps for need in step.needs)
    )


@lru_cache(maxsize=4096)
def _seats_on(chamber: str, low: date, high: date | None) -> tuple[int, ...]:
    return CHAMBERS.on(chamber, low, high)


@lru_cache(maxsize=1024)
def _closes(day: date) -> bool | None:
    """Say whether a session closes on the day, or closed the day before."""
    today, tomorrow, yesterday = (CALENDAR.in_session(day + shift * _DAY) for shift in (0, 1, -1))
    if None in (today, tomorrow, yesterday):
        return None
    return (bool(today) and not tomorrow) or (bool(yesterday) and not today)
