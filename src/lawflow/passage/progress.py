"""Where a bill stands: all that is known of it on its way, and the verbs that change it."""

from __future__ import annotations

from datetime import date, timedelta
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, Self, TypeVar

import attrs

from lawflow.law.bills import ENDED_OUTCOMES, LAW_OUTCOMES
from lawflow.law.shown import Shown
from lawflow.law.steps import UNDETERMINED
from lawflow.passage.trail import UNBEGUN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lawflow.law.bills import Bill
    from lawflow.law.calendar import Calendar
    from lawflow.law.edition import Edition
    from lawflow.law.parliament import Parliament
    from lawflow.law.procedure import Procedure
    from lawflow.law.questions import OpenQuestion
    from lawflow.law.steps import Step
    from lawflow.passage.entries import Entry, TermEnd
    from lawflow.passage.running import Running
    from lawflow.passage.trail import Trail
    from lawflow.passage.waiting import Stop, Turn

_DAY = timedelta(days=1)
NOTHING: Final[Mapping[str, Any]] = {}
S = TypeVar("S", bound="Progress")


@attrs.define(eq=False, repr=False)
class Progress(Shown):
    """One bill in one procedure at a time.

    The journal is a tuple and only ever replaced by a longer one. Dates are arguments: nothing here knows a clock of
    its own; ``first`` and ``last`` bound the day at which the bill stands. ``answers`` are the chosen answers to open
    questions, ``selected`` those that the record itself selected (``as_well``: others that it fits too), ``asked`` all
    questions met. ``seats`` holds the seats filled, where the user states them, ``calendar`` is the one stated, else
    that of the parliament. ``stop`` is the open question at which the bill waits, ``turn`` where its last act followed
    a default. ``stated`` are the facts that its record states of its world: every result names them.
    """

    bill: Bill
    edition: Edition
    procedure: Procedure
    first: date
    last: date | None
    state: str
    calendar: Calendar
    answers: dict[str, str] = attrs.field(factory=dict)
    seats: Mapping[str, int] = NOTHING
    journal: tuple[Entry, ...] = ()
    memory: dict[str, object] = attrs.field(factory=dict)
    running: tuple[Running, ...] = ()
    missed: frozenset[str] = frozenset()
    ended: tuple[TermEnd, ...] = ()
    crossed: tuple[str, ...] = ()
    selected: Mapping[str, str] = NOTHING
    as_well: Mapping[str, tuple[str, ...]] = NOTHING
    asked: tuple[str, ...] = ()
    stop: Stop[Self] | None = None
    turn: Turn[Self] | None = None
    stated: tuple[str, ...] = ()
    trail: Trail = UNBEGUN

    # -- what holds ---------------------------------------------------------------------------

    @property
    def parliament(self) -> Parliament:
        """Return the parliament before which the bill is."""
        return self.procedure.parliament

    def tells_of_later(self, day: date) -> bool:
        """Say whether the last line of the journal tells of an event that is later than a day.

        What a record lacks can lie before the event that it tells.
        """
        last = self.journal[-1] if self.journal else None
        return last is not None and day < last.first and last.act in self.procedure.parliament.roles.events

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

    @property
    def stopped_by(self) -> str | None:
        """Return the open question at which the bill waits for an answer, if it does."""
        return self.stop.question if self.stop is not None else None

    @property
    def before_stop(self) -> Self:
        """Return how the bill stood before the open question that stopped it; itself if none did."""
        return self.stop.before if self.stop is not None else self

    def answer_followed(self, question: OpenQuestion) -> str | None:
        """Return the answer under which the bill went on when it last met a question; ``None`` where it stopped."""
        met = (entry.first for entry in reversed(self.journal) if entry.step and _rests_on(entry.step, question.id))
        return question.answer_on(next(met, self.first), self.answers.get(question.id))

    @property
    def goes_by_another_calendar(self) -> bool:
        """Say whether what is stated of the calendar prevails over that of the parliament."""
        return self.calendar is not self.procedure.parliament.calendar

    # -- copies -------------------------------------------------------------------------------

    def copy(self) -> Self:
        """Return a copy that can move on its own."""
        twin = type(self)(*_ALL(self))
        twin.share_nothing()
        return twin

    def share_nothing(self) -> None:
        """Keep answers and memory of its own, whomever they were taken from."""
        self.answers, self.memory = dict(self.answers), dict(self.memory)

    def afresh(self) -> Self:
        """Return the same bill under the same rules and on the same day, with nothing done yet."""
        return attrs.evolve(
            self.copy(),
            state=self.procedure.initial,
            memory={},
            running=(),
            missed=frozenset(),
            journal=(),
            trail=UNBEGUN,
        )

    def become(self, other: Self) -> None:
        """Take over everything from a copy that went ahead, or was kept to go back to."""
        for name, value in zip(_NAMES, _ALL(other), strict=True):
            setattr(self, name, value)

    # -- stage and days -----------------------------------------------------------------------

    def stand_at(self, stage: str) -> None:
        """Stand at a stage; an open question that stopped the bill before stops it no more."""
        self.state, self.stop = stage, None

    def wait_at(self, stop: Stop[Self]) -> None:
        """Wait where the law gives no answer."""
        self.state, self.stop = UNDETERMINED, stop

    def turn_at(self, turn: Turn[Self] | None) -> None:
        """Note where the last act followed a default answer, if it did."""
        self.turn = turn

    def stand_between(self, first: date, last: date | None) -> None:
        """Stand at a day between two days."""
        self.first, self.last = first, last

    def wait_until(self, day: date) -> None:
        """Let the days pass up to the start of a day; a day that is over changes nothing."""
        if day > self.first:
            self.first = day
            self.last = day if self.last is None or self.last < day else self.last

    def live_by(self, calendar: Calendar, stated: tuple[str, ...] = ()) -> None:
        """Go by another calendar from now on; ``stated`` are the facts stated that made it another."""
        self.calendar, self.stated = calendar, stated or self.stated

    # -- rules --------------------------------------------------------------------------------

    def cross(self, edition: Edition) -> None:
        """Go on under another edition; its procedure rules the bill if it has one for bills of the kind."""
        self.crossed = (*(self.crossed or (self.edition.id,)), edition.id)
        self.edition = edition
        procedure = edition.procedure(self.bill.kind)
        if procedure is not None:
            self.procedure = procedure.under(self.answers)

    def change_kind(self, kind: str, procedure: Procedure) -> None:
        """Go on as a bill of another kind, at the same stage of its procedure."""
        self.bill = attrs.evolve(self.bill, kind=kind)
        self.procedure = procedure.under(self.answers)

    # -- questions ----------------------------------------------------------------------------

    def ask(self, question: str) -> None:
        """Note an open question that was met."""
        self.asked += (question,)

    def answer(self, question: str, answer: str) -> None:
        """Go on under an answer to an open question."""
        self.answers[question] = answer
        self.procedure = self.procedure.under({question: answer})

    def select(self, question: str, as_well: tuple[str, ...] = ()) -> None:
        """Note that the record itself selected the answer under which the bill goes on, and others that it fits."""
        self.selected = {**self.selected, question: self.answers[question]}
        self.as_well = {**self.as_well, question: as_well}

    # -- facts --------------------------------------------------------------------------------

    def remember(self, facts: Mapping[str, object]) -> None:
        """Keep facts in memory: what an act left behind, or how one is that the record leaves open."""
        self.memory.update(facts)

    def follow(self, step: Step, says: Mapping[str, object]) -> None:
        """Follow a step: remember what it leaves behind, and go upon the track on which it puts the bill."""
        if step.clears or step.sets:
            self.memory = step.leaves(self.memory, says)
        if step.track is not None and step.track not in self.bill.tracks:
            self.bill = attrs.evolve(self.bill, tracks=step.tracks_after(self.bill.tracks))

    # -- terms --------------------------------------------------------------------------------

    def run(self, running: tuple[Running, ...]) -> None:
        """Run these terms and no others."""
        self.running = running

    def drop(self, running: Running) -> None:
        """Let a term go that binds nobody any more."""
        self.running = tuple(other for other in self.running if other is not running)

    def outlast(self, running: Running) -> None:
        """Outlast a term without a stated effect: it stays until its act, and is missed.

        A term that only the act of another shows indirectly is not missed yet.
        """
        self.drop(running)
        self.running += (attrs.evolve(running, lapsed=True),)
        if not running.term.indirect:
            self.missed |= {running.term.id}

    def lapse(self, running: Running, last_day: date) -> None:
        """Miss a term whose lapse is an act of the clock; the last day is remembered with that act."""
        self.missed |= {running.term.id}
        self.memory[f"lapse:{running.term.on_lapse}"] = last_day

    # -- journal ------------------------------------------------------------------------------

    def take(self, entry: Entry, running: tuple[Running, ...], asked: tuple[str, ...] = ()) -> None:
        """Take an act: stand at its days, run the terms that run after it, note what it asked, and write it down."""
        self.first, self.last = entry.first, entry.last
        self.running = running
        if entry.ended:
            self.ended += entry.ended
        if asked:
            self.asked += asked
        self.journal += (entry,)

    def write(self, entry: Entry) -> None:
        """Write down what no step did."""
        self.journal += (entry,)

    def bring_up(self) -> Trail:
        """Return the trail of the journal, up to its last line; what is taken from here on begins with it."""
        self.trail = self.trail.along(self.journal, self.parliament.roles)
        return self.trail

    def redate(self, journal: tuple[Entry, ...]) -> None:
        """Tell the same history with its acts on other days, and with them the terms that ended."""
        self.journal, self.trail = journal, UNBEGUN
        self.ended = tuple(end for entry in journal for end in entry.ended)

    def number(self, place: int, n: int | None) -> Entry:
        """Give the lapse at a place of the journal the number under which the record tells of it."""
        numbered = self.journal[place]._replace(n=n, lapse=False)
        self.journal, self.trail = (*self.journal[:place], numbered, *self.journal[place + 1 :]), UNBEGUN
        return numbered


_NAMES: Final = tuple(field.name for field in attrs.fields(Progress))
_ALL: Final = attrgetter(*_NAMES)  # at once: bills are copied by the thousand where a record leaves ways open


def _rests_on(step: Step, question: str) -> bool:
    return question in step.asks or any(under.question == question for under in step.under)
