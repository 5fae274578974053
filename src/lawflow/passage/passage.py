"""A passage: one bill moving through the procedure of its date, strictly, under one edition after another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow import timetable
from lawflow.dossiers.dossier import Act
from lawflow.law.procedure import without_a_chamber
from lawflow.passage import acting, answers, clock, course, crossing, explain, known
from lawflow.passage.names import expect_names
from lawflow.passage.progress import NOTHING, Progress
from lawflow.passage.refusal import RefusedError
from lawflow.passage.shape import check_shape

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import date
    from typing import Self

    from lawflow.law.bills import Bill
    from lawflow.law.calendar import Calendar
    from lawflow.law.facts import Facts
    from lawflow.law.parliament import Parliament
    from lawflow.law.steps import Step
    from lawflow.passage.entries import Entry
    from lawflow.passage.refusal import Blocker
    from lawflow.passage.running import Running


class Passage(Progress):
    """One bill that moves, act by act and day by day, where the law lets it."""

    __slots__ = ()

    @classmethod
    def start(  # noqa: PLR0913 (what a bill starts with, and what is stated of its world)
        cls,
        bill: Bill,
        on: date,
        *,
        since: date | None = None,
        answers: Mapping[str, str] | None = None,
        seats: Mapping[str, int] | None = None,
        parliament: Parliament | None = None,
        world: Calendar | None = None,
    ) -> Self:
        """Return the passage of a bill that is not yet introduced, under the rules of a day.

        What comes next lies on that day or later, or, for a record that lacks its beginning, on ``since`` or later.
        ``answers`` maps ids of open questions to answers, ``seats`` chambers to the seats filled
        (answer b of A44); ``world`` is the calendar where facts stated prevail over that of the parliament.
        Without ``parliament`` it is the only one there is. Raises `NoEditionError` for a day that no edition covers,
        `UnknownNameError` for a question, an answer, a chamber, or a bill that it does not know, and `ValueError` for
        seats that a chamber never had.
        """
        edition, procedure = timetable.rules_for(bill.kind, on, parliament)
        expect_names(procedure, bill, answers or {}, seats or {})
        if answers:
            procedure = procedure.under(answers)
        chosen, filled = dict(answers) if answers else {}, dict(seats) if seats else NOTHING
        calendar = world or procedure.parliament.calendar
        return cls(bill, edition, procedure, since or on, on, procedure.initial, calendar, chosen, filled)

    def facts(self, act: Act, low: date, high: date | None) -> Facts:
        """Return what conditions may look at for an act done between two days."""
        return known.facts(self, act, low, high)

    def blockers(self, act: Act, low: date | None = None, high: date | None = None) -> Iterator[Blocker]:
        """Yield everything that stands against an act where the bill stands; nothing if it is lawful."""
        return explain.blockers(self, act, low or act.when.first or self.first, high or act.when.last)

    def advance(self, to: date, *, before: str | None = None) -> None:
        """Move to the start of a day: take the lapses that are certain by then, and cross into new editions.

        ``before`` names the act about to be recorded; a term that the law may set otherwise gives
        way to it. Raises `NoEditionError` if no edition is known for the day.
        """
        clock.advance(self, to, before)

    def apply(self, act: Act, *, n: int | None = None, first: date | None = None, last: date | None = None) -> Entry:
        """Take one act if the law allows it; else raise `RefusedError` with every blocker and change nothing.

        ``n`` numbers the act in its dossier. ``first`` and ``last`` bound the day of an act that is
        not exactly dated. Raises `DossierError` for an act that no dossier could hold: a misspelt chamber, an unknown
        field, more votes than the chamber has seats; `TypeError` for what is no `Act`.
        """
        if not isinstance(act, Act):
            wanted = "give an Act, such as Act('initiator.introduce', When.day(date(2024, 2, 5)))"  # type: ignore[unreachable]  # not without a checker
            message = f"{act!r} is no act: {wanted}"
            raise TypeError(message)
        if act.fits is not self.procedure.parliament.seal and (act.votes or act.says or act.together):
            check_shape(act, self.procedure.parliament)
        return acting.apply(self, act, n, first, last)

    @property
    def binding(self) -> tuple[Running, ...]:
        """Return the terms that run or stand still, that something to come ends, and that bind somebody who is there.

        What is left to a chamber alone binds nobody while it is away.
        """
        return tuple(live for live in self.running if live.term.ends_on and self._binds(live))

    def _binds(self, live: Running) -> bool:
        term = live.term
        if not any(need.presence is not None for need in term.when):
            return term.indirect or any(event.startswith("@") or self._is_there(event) for event in term.ends_on)
        return course.holds(self, term, self.first, self.last) or any(
            term.ended_by(step) and not without_a_chamber(step) and self._is_there(step.act) and self._all_sit(step)
            for step in self.procedure.steps_from[self.state]
        )

    def _is_there(self, event: str) -> bool:
        """Say whether whoever does an act, here or anywhere, can be there."""
        return explain.absence(self, event.partition("@")[0], self.first, self.last) is None

    def _all_sit(self, step: Step) -> bool:
        """Say whether every chamber that a step asks for can sit."""
        asked = (need.presence[0] for need in step.needs if need.presence is not None and need.presence[1])
        return all(known.sits_on(self.calendar, chamber, self.first, self.last) is not False for chamber in asked)

    def ways(self) -> Iterator[Self]:
        """Yield itself, or, where an open question stopped it, the passage under each answer that lets it go on."""
        return answers.ways(self)

    def rivals(self) -> Iterator[Self]:
        """Yield the passage as it stands if its last act is read under another answer than the default it followed."""
        return answers.rivals(self)

    def either_way(self) -> Iterator[Self]:
        """Yield the passage with either value of the first fact that the record leaves open; nothing if none is."""
        for fact in sorted(known.left_open(self.procedure) - self.memory.keys())[:1]:
            for value in (True, False):
                trial = self.copy()
                trial.remember({fact: value})
                yield trial

    def advanced(self, to: date, *, before: str | None = None) -> Self:
        """Return the passage moved to a day, or as it stands if no fact left open lets a lapse on the way take it on.

        ``before`` names the act that follows. Raises `NoEditionError` if no edition is known for the day.
        """
        return next(self.each_advanced(to, before=before))

    def each_advanced(self, to: date, *, before: str | None = None) -> Iterator[Self]:
        """Yield the passage moved to a day, by either value of a fact left open if a lapse on the way hangs on it."""
        later = self.copy()
        if _moves(later, to, before):
            yield later
            return
        moved = False
        for way in self.either_way():
            if _moves(way, to, before):
                moved = True
                yield way
        if not moved:
            yield self.copy()

    def foreseen(self) -> Self:
        """Return the passage with terms as the next change of edition leaves them, if that asks what their end is."""
        return crossing.foreseen(self)

    def pinned(self, on: date, running: tuple[Running, ...]) -> Self:
        """Return the passage as it stands on a day, if its terms run like these."""
        view = self.copy()
        view.stand_between(min(self.first, on), on)
        view.run(running)
        return view


def _moves(passage: Passage, to: date, before: str | None) -> bool:
    """Move a passage to a day; say whether nothing on the way refused it."""
    try:
        passage.advance(to, before=before)
    except RefusedError:
        return False
    return True
