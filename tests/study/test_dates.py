"""`dates` against a day-by-day exhaustive search that shares no code of counting, running terms or search with it."""

from __future__ import annotations

import random
from bisect import bisect_right
from datetime import date, timedelta
from functools import cache
from typing import TYPE_CHECKING, Final, NamedTuple

import pytest
from dateutil.relativedelta import relativedelta

from lawflow import timetable
from lawflow.dossiers.dossier import Act, When
from lawflow.law import reach
from lawflow.law.bills import Bill
from lawflow.law.facts import Facts
from lawflow.law.majorities import Verdict
from lawflow.law.questions import Weight
from lawflow.law.reach import steps_ahead
from lawflow.law.steps import FromRecord, matches
from lawflow.law.terms import Bound, Count, Recess
from lawflow.parliaments.kz import PARLIAMENT
from lawflow.parliaments.kz.acts import ACTS
from lawflow.parliaments.kz.calendar import CALENDAR
from lawflow.parliaments.kz.chambers import CHAMBERS
from lawflow.parliaments.kz.roles import ROLES
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError
from lawflow.study.dates.dates import direct, straight
from lawflow.study.dates.deadlines import last_days
from lawflow.study.dates.earliest import earliest
from lawflow.study.dates.latest import latest
from lawflow.study.dates.sameness import wanted_outcomes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.law.terms import Term

DAY: Final = timedelta(days=1)
CASES: Final = 200
Mark = str | tuple[str, str]  # a stage, or an act that left the bill at its stage


# -- the exhaustive search: one day after another, everything the law allows on each ------------------------------------


class Clock(NamedTuple):
    """A running term: how many of its units are left at the end of today; ``None`` between sessions, if it restarts."""

    term: Term
    left: int | None
    exempt: bool
    paused: bool = False
    late: bool = False


class State(NamedTuple):
    """A bill at the end of everything done so far on a day."""

    stage: str
    memory: frozenset[tuple[str, object]]
    tracks: frozenset[str]
    clocks: frozenset[Clock]
    missed: frozenset[str]
    been: frozenset[Mark] = frozenset()
    late: bool = False


def units(term: Term, start: date) -> int:
    """How many units must run: for months, the days to the same date."""
    return (start + relativedelta(months=term.length) - start).days if term.count is Count.MONTHS else term.length


def counts(clock: Clock, day: date) -> bool:
    if clock.term.count in (Count.WORKING_DAYS, Count.NEXT_WORKING_DAY) and not CALENDAR.is_working_day(day):
        return False
    stops = clock.term.recess is Recess.NOT_COUNTED and not clock.exempt
    return not (stops and not CALENDAR.in_session(day))


def tick(clock: Clock, day: date) -> Clock:
    """The term at the end of ``day``, nothing being done on it."""
    if clock.paused:
        return clock
    if clock.term.recess is Recess.RESTARTS and not clock.exempt:
        if not CALENDAR.in_session(day):
            return clock._replace(left=None)
        if clock.left is None:
            return clock._replace(left=units(clock.term, day))
    left = clock.left or 0
    return clock._replace(left=left - 1) if left and counts(clock, day) else clock


class Search:
    """Everything that can happen to a bill in one procedure, day by day; no change of edition may come up."""

    def __init__(self, passage: Passage, *, direct_only: bool = False) -> None:
        self.procedure: Procedure = passage.procedure
        self.bill = passage.bill
        self.direct_only = direct_only
        self.ways: dict[tuple[object, ...], list[tuple[Step, dict[str, object]]]] = {}

    def begin(self, passage: Passage) -> State:
        """The state of a passage, its terms counted again from their start."""
        clocks = []
        for running in passage.running:
            assert running.start[0] == running.start[1], running
            exempt = bool(running.tracks & set(running.term.recess_exempt))
            start = running.start[0]
            clock = Clock(running.term, units(running.term, start), exempt)
            day = start
            spans = [(first, last) for (first, _), (last, _) in running.pauses]
            if running.paused:
                spans.append((running.paused[0], date.max))
            while day < passage.first:
                day += DAY
                stands = any(first < day <= last for first, last in spans)
                clock = clock if stands else tick(clock, day)
            clocks.append(clock._replace(paused=running.paused is not None, late=running.lapsed))
        been = frozenset[Mark]({passage.state}) if self.direct_only else frozenset[Mark]()
        memory = frozenset(passage.memory.items())
        return self.pruned(State(passage.state, memory, passage.bill.tracks, frozenset(clocks), passage.missed, been))

    def pruned(self, state: State) -> State:
        """The state without what nothing that can still follow asks about: so that equal futures are one state."""
        read, missable = asked_ahead(self.procedure, state.stage)
        binds = self.direct_only
        clocks = frozenset(
            c
            for c in state.clocks
            if c.term.on_lapse
            or waits(c.term)
            or c.term.id in missable
            or (binds and not c.term.indirect and not c.late)
        )
        return state._replace(
            memory=frozenset((fact, value) for fact, value in state.memory if fact in read),
            tracks=frozenset(track for track in state.tracks if track in read),
            been=frozenset(
                mark
                for mark in state.been
                if (mark if isinstance(mark, str) else mark[0]) in stages_ahead(self.procedure, state.stage)
            ),
            clocks=clocks,
            missed=state.missed & missable,
        )

    def on(self, tracks: frozenset[str]) -> Bill:
        """The bill on these tracks."""
        return Bill(self.bill.kind, tracks, self.bill.initiator, self.bill.money, self.bill.subject)

    def facts(self, state: State, says: dict[str, object], day: date) -> Facts:
        bill = self.on(state.tracks)
        memory = dict(state.memory)
        lapsed = memory.get("lapse:clock.president-silent")
        reopens = (
            isinstance(lapsed, date)
            and CALENDAR.in_session(lapsed) is False
            and CALENDAR.next_opening(lapsed) == (day, day)
        )
        closes = CALENDAR.in_session(day) is not CALENDAR.in_session(day + DAY)
        return Facts(
            bill,
            says,
            {},
            memory,
            lambda chamber: CHAMBERS.on(chamber, day, day),
            state.missed,
            closes,
            reopens,
            days=(day, day),
            sits=lambda chamber: CALENDAR.sits(chamber, day, day),
        )

    def step(self, state: State, act: str, says: dict[str, object], day: date) -> Step | None:
        """The first step that the conditions leave open; none if several are and the record does not choose."""
        facts = self.facts(state, says, day)
        open_steps = self.procedure.open_steps(state.stage, facts, act)
        unsure = any(need.stays_open for step in open_steps for need in step.needs)
        return None if not open_steps or (unsure and len(open_steps) > 1) else open_steps[0]

    def after(self, state: State, step: Step, says: dict[str, object], day: date) -> State:
        """The state after a step, its terms ended, suspended, resumed and started."""
        memory, tracks = step.leaves(dict(state.memory), says), step.tracks_after(state.tracks)
        starts, kept = begun_and_kept(self.procedure, step.act, step.target)
        paused = step.target
        clocks = {c._replace(paused=paused in c.term.paused_in) for c in state.clocks if c.term in kept}
        for term in starts - {clock.term for clock in clocks}:
            if all(
                need.verdict(Facts(self.on(tracks), {}, {}, memory, lambda _: (), days=(day, day))) is not Verdict.UNMET
                for need in term.when
            ):
                clocks.add(Clock(term, units(term, day), bool(tracks & set(term.recess_exempt))))
        if not self.procedure.steps_from[step.target]:
            clocks = set()
        mark: Mark = step.target if step.target != step.source else (step.source, step.act)
        been = state.been | {mark} if self.direct_only else frozenset[Mark]()
        return self.pruned(State(step.target, frozenset(memory.items()), tracks, frozenset(clocks), state.missed, been))

    def today(self, state: State, day: date) -> Iterator[State]:
        """What one act makes of the state on the day."""
        if state.late and self.direct_only:
            return
        for step, says in self.open_steps(state, day):
            early = any(waits(c.term) and step.act in c.term.ends_on and c.left for c in state.clocks)
            mark = step.target if step.target != step.source else (step.source, step.act)
            if early or (self.direct_only and mark in state.been):
                continue
            following = self.after(state, step, says, day)
            if following._replace(been=state.been) != state:
                yield following

    def open_steps(self, state: State, day: date) -> list[tuple[Step, dict[str, object]]]:
        """The steps that the conditions leave open on the day, with what the record says; waits are not looked at."""
        sits = CALENDAR.sits("majilis", day, day)
        key = (
            state.stage,
            state.memory,
            state.tracks,
            state.missed,
            sits,
            bisect_right(self.procedure.turns, day),
            any(f.startswith("lapse") for f, _ in state.memory) and day,
        )
        if key not in self.ways:
            self.ways[key] = list(self._open_steps(state, day, away=sits is False))
        return self.ways[key]

    def _open_steps(self, state: State, day: date, *, away: bool) -> Iterator[tuple[Step, dict[str, object]]]:
        lapses = {term.on_lapse for term in self.procedure.terms if not term.gives_way}
        for act in dict.fromkeys(step.act for step in self.procedure.steps_from[state.stage]):
            absent = away and act.partition(".")[0] in ("majilis", "joint", "commission")
            reviewed_later = act in ROLES.referrals and state.stage == "adopted"  # tried from the presentation
            if act in lapses or act == "clock.session-closes" or absent or reviewed_later:
                continue
            for says in sayings(self.procedure, state.stage, act):
                step = self.step(state, act, says, day)
                if step is not None and not (
                    self.direct_only and not direct(PARLIAMENT)(step.source, act, step.target)
                ):
                    yield step, says

    def tomorrow(self, state: State, day: date) -> State:
        """The state at the start of the day after ``day``: what is over has lapsed, the rest has run one day."""
        after = day + DAY
        over = [c for c in state.clocks if c.left == 0 and not c.paused and not c.late and not waits(c.term)]
        state = state._replace(
            clocks=frozenset(tick(c, after) for c in state.clocks if c not in over) | frozenset(over)
        )
        for clock in sorted(over, key=lambda c: c.term.id):
            if clock not in state.clocks:
                continue
            left = state.clocks - {clock}
            missed = state.missed | {clock.term.id}
            if clock.term.on_lapse is None:
                binding = not clock.term.indirect and bool(clock.term.ends_on)
                state = state._replace(
                    clocks=left | {clock._replace(late=True)}, missed=missed, late=state.late or binding
                )
                continue
            state = state._replace(clocks=left, missed=missed)
            if (state.stage, clock.term.on_lapse) in self.procedure.steps_by:
                memory = dict(state.memory) | {f"lapse:{clock.term.on_lapse}": day}
                state = state._replace(memory=frozenset(memory.items()))
                step = self.step(state, clock.term.on_lapse, {}, after)
                if step is not None:
                    state = self.after(state, step, {}, after)
        return self.pruned(state)

    def first_days(self, passage: Passage, until: date, wanted: set[str]) -> dict[str, date]:
        """The first day of every outcome, by looking at every day."""
        day, live = passage.first, {self.begin(passage)}
        found: dict[str, date] = {}
        while day <= until and not wanted <= found.keys():
            live = self.closure(live, day, found)
            live = {self.tomorrow(state, day) for state in live if self.procedure.steps_from[state.stage]}
            day += DAY
        return found

    def closure(self, live: set[State], day: date, found: dict[str, date]) -> set[State]:
        """Everything that can be reached on the day from what stands at its start."""
        todo, seen = list(live), set(live)
        while todo:
            state = todo.pop()
            outcome = self.procedure.stage[state.stage].outcome
            if outcome != "pending":
                found.setdefault(outcome, day)
            for following in self.today(state, day):
                if following not in seen:
                    seen.add(following)
                    todo.append(following)
        return seen

    def last_days(self, passage: Passage) -> dict[str, date | None]:
        """The last day of every outcome on the direct route, by looking at every day; ``None``: no statutory limit."""
        day, live = passage.first, {self.begin(passage)}
        found: dict[str, date | None] = {}
        opened: set[object] = set()
        while live:
            todo, seen = list(live), {state for state in live if self.bound(state)}
            while todo:
                state = todo.pop()
                bound = self.bound(state)
                if not bound and self.timeless(state) in opened:
                    continue
                opened |= set() if bound else {self.timeless(state)}
                for following in self.today(state, day) if bound else self.everything(state, day):
                    self.note(found, state, following, day if bound else None)
                    if bound and following not in seen:
                        seen.add(following)
                        todo.append(following)
            after = {(state, self.tomorrow(state, day)) for state in seen if self.bound(state)}
            day += DAY
            for state, later in after:
                self.note(found, state, later, day)
            live = {later for _, later in after if not later.late or any(c.term.on_lapse for c in later.clocks)}
        return found

    def note(self, found: dict[str, date | None], before: State, after: State, day: date | None) -> None:
        outcome = self.procedure.stage[after.stage].outcome
        if outcome not in ("pending", self.procedure.stage[before.stage].outcome):
            found[outcome] = found.get(outcome, day) and day

    def bound(self, state: State) -> bool:
        """Whether some term keeps the bill from standing here for ever; one that was broken leaves only silence."""
        return state.late or any(
            not (c.paused or waits(c.term) or c.term.indirect or c.term.gives_way or c.late) and c.term.ends_on
            for c in state.clocks
        )

    def everything(self, state: State, day: date) -> Iterator[State]:
        """Everything that can follow on the direct route, at whatever time."""
        todo, seen = [state], {self.timeless(state)}
        while todo:
            here = todo.pop()
            for step, says in self.sooner_or_later(here, day):
                following = self.after(here, step, says, day)
                if self.timeless(following) not in seen:
                    seen.add(self.timeless(following))
                    todo.append(following)
                    yield following

    def sooner_or_later(self, state: State, day: date) -> Iterator[tuple[Step, dict[str, object]]]:
        """The steps open on the day, on the day on which an absent chamber meets, and the lapses of what runs."""
        meets = [a.last_at_latest + DAY for a in CALENDAR.absences if a.covers(day)]
        for one in (day, *meets):
            yield from self.open_steps(state, one)
            for clock in state.clocks:
                step = self.step(state, clock.term.on_lapse, {}, one) if clock.term.on_lapse else None
                if step is not None:
                    yield step, {}

    def timeless(self, state: State) -> object:
        return state.stage, state.memory, state.tracks, frozenset(c.term.id for c in state.clocks)


def waits(term: Term) -> bool:
    return term.bound is Bound.NOT_BEFORE


@cache
def begun_and_kept(procedure: Procedure, act: str, target: str) -> tuple[frozenset[Term], frozenset[Term]]:
    """The terms that begin when an act leads to a stage, and those that go on: what nothing can end is dropped."""
    ahead = ahead_of(procedure, target)
    live = [term for term in procedure.terms if not term.ends_on or ahead & set(term.ends_on)]
    begun = frozenset(term for term in live if matches(term.starts_on, act, target))
    return begun, frozenset(term for term in live if not matches(term.ends_on, act, target))


@cache
def stages_ahead(procedure: Procedure, stage: str) -> frozenset[str]:
    return frozenset(reach.stages_ahead(procedure, [stage]))


@cache
def ahead_of(procedure: Procedure, stage: str) -> frozenset[str]:
    """Every event that can follow, what a question of confidence leads to left aside."""
    steps = steps_ahead(procedure, [stage], lambda step: step.track != "confidence")
    return frozenset(event for s in steps for event in (s.act, f"@{s.target}", f"{s.act}@{s.target}"))


@cache
def asked_ahead(procedure: Procedure, stage: str) -> tuple[frozenset[str], frozenset[str]]:
    """The facts and tracks, and the missed terms, that a condition of anything that can follow asks about."""
    steps = steps_ahead(procedure, [stage])
    started = [t for t in procedure.terms for s in steps if matches(t.starts_on, s.act, s.target)]
    needs = [need for step in steps for need in step.needs] + [need for term in started for need in term.when]
    reads = {read for need in needs for read in need.reads}
    found = {name for where, name in reads if where in ("memory", "track")}
    found |= {track for term in started for track in term.recess_exempt}
    if ("day", "reopens") in reads:
        found.add("lapse:clock.president-silent")
    return frozenset(found), frozenset(name for where, name in reads if where == "term")


def sayings(procedure: Procedure, stage: str, act: str) -> list[dict[str, object]]:
    """What the record of an act may say: nothing, or anything that a condition asks of it or that is remembered."""
    found: list[dict[str, object]] = [{}]
    for step in procedure.steps_by.get((stage, act), ()):
        found += [{field: value} for need in step.needs for field, value in need.record]
        found += [
            {v.field: said}
            for _, v in step.sets
            if isinstance(v, FromRecord) and v.field == "wording"
            for said in (True, False)
        ]
    return found


# -- random bills --------------------------------------------------------------------------------------------------------

SPANS: Final = {
    "1995": (date(1997, 1, 10), date(2006, 6, 1)),
    "2007": (date(2008, 1, 10), date(2011, 8, 1)),
    "2012": (date(2012, 7, 1), date(2013, 6, 1)),
    "2013": (date(2013, 11, 1), date(2015, 9, 1)),
    "2017": (date(2017, 4, 1), date(2022, 6, 1)),
    "2023": (date(2023, 4, 1), date(2025, 6, 1)),
}
UNTRIED: Final = {"clock.session-closes", "initiator.withdraw"}


def random_bill(rng: random.Random) -> Passage:
    """A bill somewhere on its way, under random answers to the open questions."""
    edition = rng.choice(sorted(SPANS))
    first, last = SPANS[edition]
    day = first + timedelta(days=rng.randrange((last - first).days))
    if rng.random() < 0.4:
        day = day.replace(month=rng.choice((5, 6, 6, 8)), day=rng.randrange(1, 29))
    kind = rng.choice(("law", "law", "law", "constitutional-law", "constitutional-amendment"))
    procedure = timetable.rules_for(kind, day)[1]
    forks = [question for question in procedure.open_questions if question.weight is Weight.FORK]
    answers = {question.id: rng.choice(question.answer_ids()) for question in forks if rng.random() < 0.5}
    if rng.random() < 0.3:
        answers |= {"A10": rng.choice("ab"), "A28": rng.choice("ab")}
    tracks = frozenset({rng.choice(("priority", "emergency", "urgent"))}) if rng.random() < 0.3 else frozenset[str]()
    bill = Bill(kind, tracks, rng.choice((None, "government", "deputies")), None, rng.choice((None, None, "code")))
    passage = Passage.start(bill, day, answers=answers)
    walk(passage, rng, day, rng.randrange(24))
    near = [running.day for running in passage.running if running.day is not None and running.day > passage.first]
    if near and rng.random() < 0.6:
        passage.advance(max(passage.first, rng.choice(near) - timedelta(days=rng.randrange(6))))
    return passage


def horizon(passage: Passage, rng: random.Random) -> date:
    """How far to look: long enough for a month to lapse where few ways are open, shorter where there are many."""
    few = len(steps_ahead(passage.procedure, [passage.state], lambda step: step.track != "confidence")) < 80
    return passage.first + timedelta(days=rng.choice((8, 33, 38)) if few else rng.choice((3, 5, 7)))


def walk(passage: Passage, rng: random.Random, day: date, length: int) -> None:
    """Take random lawful acts with random days between them."""
    for _ in range(length):
        steps = passage.procedure.steps_from[passage.state]
        acts = sorted({s.act for s in steps} - UNTRIED - {a for a in ACTS.by_clock if a != "clock.take-effect"})
        onward = [act for act in acts if not act.endswith((".reject", "vote-short", ".strike", "confidence"))]
        acts = onward if onward and rng.random() < 0.9 else acts
        if passage.state == "adopted":
            acts = [act for act in acts if act not in ROLES.referrals]
        if not acts:
            return
        day += timedelta(days=rng.choice((0, 0, 1, 3, 9, 14, 25)))
        act = rng.choice(acts)
        says = {"wording": rng.choice((True, False))} if act == "president.return" else {}
        try:
            passage.apply(Act(act, When.day(day), says=says))
        except RefusedError:
            day = max(day, passage.first)
        timed = any(running.term.on_lapse or running.is_wait for running in passage.running)
        if timed and rng.random() < 0.4:
            return


# -- the tests -----------------------------------------------------------------------------------------------------------


@cache
def cases() -> tuple[tuple[int, Passage, date], ...]:
    """The first bills on their way that the random numbers give, their terms begun on days known, and how far to look."""
    found: list[tuple[int, Passage, date]] = []
    seed = 0
    while len(found) < CASES:
        rng = random.Random(seed)
        passage = random_bill(rng)
        passage.advance(passage.first)  # a term can be over as it begins: the month of a bill declared urgent late
        if passage.outcome != "undetermined" and all(one.start[0] == one.start[1] for one in passage.running):
            found.append((seed, passage, horizon(passage, rng)))
        seed += 1
    return tuple(found)


PARTS: Final = 90
TRIED: Final = PARTS // 15
"""Parts of the two hundred bills that are searched exhaustively: a fifteenth of them, at full sizes only."""


@pytest.mark.parametrize("part", range(TRIED))
def test_the_earliest_days_are_those_of_an_exhaustive_search(part: int) -> None:
    """Random bills: silences, reviews, recesses, waits, holidays and random answers included."""
    for seed, passage, until in cases()[part::PARTS]:
        searched = {name: found.by for name, found in earliest(passage, passage.first, until).items() if found.by}
        looked = Search(passage).first_days(passage, until, wanted_outcomes(passage, until))
        assert searched == looked, f"seed {seed}: {passage.procedure.id} at {passage.state} on {passage.first}"


def test_what_is_done_without_a_chamber_can_be_done_from_the_first_day_on_which_it_can_be_away() -> None:
    """The Mäjilis was dissolved in November 2011, on a day that was not read: the Senate may reject on the first."""
    passage = Passage.start(Bill("law"), date(2011, 6, 1))
    for act, day in (
        ("government.opinion", date(2011, 6, 1)),
        ("initiator.introduce", date(2011, 6, 2)),
        ("majilis.vote-short", date(2011, 6, 30)),
        ("government.raise-confidence", date(2011, 10, 29)),
    ):
        passage.apply(Act(act, When.day(day)))
    assert earliest(passage, passage.first, date(2011, 11, 5), {"rejected"})["rejected"].day == date(2011, 11, 1)


@pytest.mark.parametrize("part", range(TRIED))
def test_the_latest_days_are_those_of_an_exhaustive_search(part: int) -> None:
    """The same bills on the direct route; of one whose calendar is not known far enough there is nothing to compare."""
    for seed, passage, _ in cases()[part::PARTS]:
        searched = latest(passage, direct(PARLIAMENT))
        if any(limit.kind == "not-knowable" for limit in searched.values()):
            continue
        looked = Search(passage, direct_only=True).last_days(passage)
        said = {name: limit.day for name, limit in searched.items()}
        assert said == looked, f"seed {seed}: {passage.procedure.id} at {passage.state} on {passage.first}"


def test_the_random_bills_are_worth_the_search() -> None:
    """They stand at most stages, in every edition, and many of their outcomes wait for a lapse."""
    stages = {passage.state for _, passage, _ in cases()}
    editions = {passage.edition.id for _, passage, _ in cases()}
    timed = [passage for _, passage, _ in cases() if any(r.term.on_lapse or r.is_wait for r in passage.running)]
    assert len(stages) >= 18
    assert editions == set(SPANS)
    assert len(timed) >= 60


# -- backward ------------------------------------------------------------------------------------------------------------


def after(passage: Passage, act: str, day: date) -> Passage | None:
    """The passage after one act on a day; ``None`` if the law does not allow it, or a term was broken."""
    trial = passage.copy()
    trial.advance(day)
    broken = {running.term.id for running in trial.running if running.lapsed and not running.term.indirect}
    if trial.state != passage.state or broken - {running.term.id for running in passage.running if running.lapsed}:
        return None
    try:
        trial.apply(Act(act, When.day(day)))
    except RefusedError:
        return None
    return trial


def timely(passage: Passage | None, day: date, by: date) -> bool:
    return passage is not None and "signed" in earliest(passage, day, by, only=("signed",))


@pytest.mark.parametrize("part", range(TRIED))
def test_the_last_possible_day_of_the_next_act_is_the_last_that_works(part: int) -> None:
    """Asked day by day, forward: on the day itself the bill can still be law in time, on the day after it cannot."""
    for seed, passage, _ in cases()[part :: PARTS * 2]:
        by = passage.first + timedelta(days=30 + seed % 40)
        for last in last_days(passage, passage.first, by)[:1]:
            act, day = last.link.act, last.possible
            if act in ACTS.by_clock or last.link.source != passage.state:
                continue
            assert day is not None, seed
            assert timely(after(passage, act, day), day, by), seed
            assert day == by or not timely(after(passage, act, day + DAY), day + DAY, by), seed


@pytest.mark.parametrize("length", range(4, 8))
def test_backward_after_forward_returns_the_start(length: int) -> None:
    """The latest day after an act, asked backward, gives the day of the act, or a later one with the same latest day."""
    acts = ("initiator.introduce", "majilis.accept", "majilis.adopt", "senate.register", "senate.approve",
            "parliament.present", "president.sign")  # fmt: skip
    for start in (date(2024, 1, 31), date(2023, 6, 8), date(2024, 2, 29), date(2024, 8, 20), date(2023, 12, 1)):
        passage = Passage.start(Bill("law"), start)
        for act in acts[: length - 1]:
            passage.apply(Act(act, When.day(start)))
        rest = earliest(passage, start, start, only=("signed",))["signed"].chain
        done = after(passage, acts[length - 1], start)
        assert done is not None
        slowest = straight(done, rest[1:])["signed"].day if rest[1:] else start
        assert slowest is not None
        back = last_days(passage, start, slowest)[0]
        assert back.link.act == acts[length - 1]
        assert back.sure is not None
        assert back.sure >= start
        again = after(passage, acts[length - 1], back.sure)
        assert again is not None
        assert (straight(again, rest[1:])["signed"].day if rest[1:] else back.sure) == slowest
        later = after(passage, acts[length - 1], back.sure + DAY)
        assert later is None or not rest[1:] or (straight(later, rest[1:])["signed"].day or slowest) > slowest


def test_what_is_sure_is_possible_and_days_follow_the_order_of_the_acts() -> None:
    """The last days of a chain never go back, and no sure day is later than the possible one.

    A possible day does, where an act that is done late begins late a term in which the next must be done: the sixty days.
    """
    for _, passage, _ in cases()[::4]:
        found = last_days(passage, passage.first, passage.first + timedelta(days=120))
        later = [last for last in found if last.link.act != "senate.register"]
        possible = [last.possible for last in later if last.possible is not None]
        sure = [last.sure for last in found if last.sure is not None]
        assert possible == sorted(possible)
        assert sure == sorted(sure)
        assert all(last.sure <= last.possible for last in found if last.sure and last.possible)


def test_a_bill_that_cannot_be_law_by_then_has_no_last_days() -> None:
    """Forty-eight hours of art. 61(7) do not fit into one day; and yesterday is too late for everything."""
    passage = Passage.start(Bill("law", initiator="government"), date(2024, 3, 4))
    for act in ("initiator.introduce", "majilis.accept", "majilis.reject", "government.raise-confidence"):
        passage.apply(Act(act, When.day(date(2024, 3, 4))))
    assert last_days(passage, date(2024, 3, 4), date(2024, 3, 5)) == ()
    assert last_days(passage, date(2024, 3, 4), date(2024, 3, 6))[0].possible == date(2024, 3, 6)
    assert last_days(passage, date(2024, 3, 4), date(2024, 3, 3)) == ()
