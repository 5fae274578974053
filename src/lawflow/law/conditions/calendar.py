"""Conditions on the day of the act: the rules in force on it, the terms that have lapsed, what the calendar says."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from lawflow.law.conditions.condition import Concern, Condition, Demand, Read
from lawflow.law.days import since, until
from lawflow.law.labels import Label
from lawflow.law.majorities import Verdict

if TYPE_CHECKING:
    from lawflow.law.calendar import Calendar
    from lawflow.law.facts import Facts
    from lawflow.law.sources import Citation

_MET, _UNMET, _UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN
_NOT_LAPSED = Label("мерзім өтпеген", "срок не истёк", "the term has not lapsed")
_PAST = Label(
    "шешім күнінен санағанда мерзім өткен; мәтіні алынған күн жазылмаған",
    "срок прошёл, если считать со дня решения; день получения его текста не записан",
    "that time is over, counted from the day of the decision; on which day its text was received is not recorded",
)


class InForce(Condition):
    """The rule is in force on the day of the act: it is younger than its edition, or ends before it.

    ``first`` and ``last`` are its first and last day (``None``: that of the edition), ``cites`` say where they stand.
    """

    __slots__ = ("cites", "first", "last")

    def __init__(self, first: date | None, last: date | None, cites: tuple[Citation, ...] = ()) -> None:
        self.first, self.last, self.cites = first, last, cites

    def verdict(self, facts: Facts) -> Verdict:
        """Unknown for an act that can lie on either side of a bound."""
        low, high = facts.days
        inside = [self._covers(day) for day in (low, high)]
        if all(inside):
            return _MET
        apart = (self.last is not None and low > self.last) or (self.first is not None and high < self.first)
        return _UNMET if apart else _UNKNOWN

    @property
    def decides_route(self) -> bool:
        """Say that the day tells a rule from the one that it took the place of."""
        return True

    @property
    def turns(self) -> tuple[date, ...]:
        """Return its first day and the day after its last."""
        after = (self.last + timedelta(days=1),) if self.last is not None else ()
        return (*((self.first,) if self.first is not None else ()), *after)

    def _covers(self, day: date) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    @property
    def id(self) -> str:
        """Return for example ``in-force:2002-06-06..2012-06-21``."""
        return f"in-force:{self.first or ''}..{self.last or ''}"

    @property
    def demands(self) -> tuple[Demand, ...]:
        """Return that the day is one of these; presumed where it is not known."""
        return (Demand(Read("day", self.id), (True,), silent=True),)

    @property
    def concern(self) -> Concern:
        """Return that it is the day."""
        return Concern.DAY

    @property
    def label(self) -> Label:
        """Return the days in words."""
        said = [since(self.first)] if self.first else []
        said += [until(self.last)] if self.last else []
        return Label.joined(said, " ")

    def found(self, facts: Facts) -> Label:
        """Return the day of the act."""
        low, high = facts.days
        return Label.same(low if low == high else f"{low} … {high}")

    def excludes(self, other: Condition) -> bool:
        """Two rules whose days do not meet exclude one another."""
        if not isinstance(other, InForce):
            return False
        (one, two) = sorted((self, other), key=lambda rule: rule.first or date.min)
        return one.last is not None and two.first is not None and one.last < two.first


class TermMissed(Condition):
    """The named term has lapsed."""

    __slots__ = ("term", "words")

    def __init__(self, term: str, words: Label) -> None:
        self.term, self.words = term, words

    def verdict(self, facts: Facts) -> Verdict:
        """Unknown where the days of the term or of the act leave open which came first."""
        if self.term in facts.missed:
            return _MET
        return _UNKNOWN if self.term in facts.lapsing else _UNMET

    @property
    def id(self) -> str:
        """Return for example ``term-missed:urgent-month``."""
        return f"term-missed:{self.term}"

    @property
    def demands(self) -> tuple[Demand, ...]:
        """Return that the term was missed."""
        return (Demand(Read("term", self.term), (True,)),)

    @property
    def concern(self) -> Concern:
        """Return that it is the day."""
        return Concern.DAY

    @property
    def label(self) -> Label:
        """Return the words given."""
        return self.words

    def found(self, facts: Facts) -> Label:
        """Return that the term has not lapsed."""
        del facts
        return _NOT_LAPSED


class TermRuns(TermMissed):
    """The named term still runs, counted from the act that begins it, though the text counts it from a receipt."""

    def verdict(self, facts: Facts) -> Verdict:
        """Unmet once the earliest of its last days is over before the act."""
        return _UNMET if self.term in facts.past else _MET

    @property
    def id(self) -> str:
        """Return for example ``term-runs:objection-to-court-month``."""
        return f"term-runs:{self.term}"

    @property
    def demands(self) -> tuple[Demand, ...]:
        """Return that the term is not over."""
        return (Demand(Read("term", self.term), (True,), holds=False, silent=True),)

    @property
    def from_receipt(self) -> bool:
        """Say that it is: the text counts the term from the receipt."""
        return True

    def found(self, facts: Facts) -> Label:
        """Return that it is over by that count, and that the receipt is on no record."""
        del facts
        return _PAST


class OfTheDay(Condition):
    """What the calendar says of the day of the act: a session closes, one opens again.

    ``asks`` is the name of the fact, ``otherwise`` what is found where it does not hold.
    """

    __slots__ = ("asks", "name", "otherwise", "words")

    def __init__(self, asks: str, name: str, words: Label, otherwise: Label) -> None:
        self.asks, self.name, self.words, self.otherwise = asks, name, words, otherwise

    def verdict(self, facts: Facts) -> Verdict:
        """Unknown for an undated act, or where the calendar does not know."""
        holds = getattr(facts, self.asks)
        if holds is None:
            return _UNKNOWN
        return _MET if holds else _UNMET

    @property
    def id(self) -> str:
        """Return for example ``session-closes``."""
        return self.name

    @property
    def demands(self) -> tuple[Demand, ...]:
        """Return that the calendar says so; presumed where it does not know."""
        return (Demand(Read("day", self.asks), (True,), silent=True),)

    @property
    def concern(self) -> Concern:
        """Return that it is the day."""
        return Concern.DAY

    @property
    def label(self) -> Label:
        """Return the words given."""
        return self.words

    def found(self, facts: Facts) -> Label:
        """Return what is so instead."""
        del facts
        return self.otherwise


class Sits(Condition):
    """A chamber sits on the day of the act or, where it does not ``hold``, is away.

    ``otherwise`` is what is found where it is the other way round.
    """

    __slots__ = ("chamber", "holds", "otherwise", "words")

    def __init__(self, chamber: str, holds: bool, words: Label, otherwise: Label) -> None:  # noqa: FBT001 (a row writes it so)
        self.chamber, self.holds, self.words, self.otherwise = chamber, holds, words, otherwise

    def verdict(self, facts: Facts) -> Verdict:
        """Unknown if the chamber came or went between the days of the act."""
        sits = facts.sits(self.chamber)
        if sits is None:
            return _UNKNOWN
        return _MET if sits is self.holds else _UNMET

    @property
    def id(self) -> str:
        """Return for example ``sits:majilis`` or ``away:majilis``."""
        return f"{'sits' if self.holds else 'away'}:{self.chamber}"

    @property
    def demands(self) -> tuple[Demand, ...]:
        """Return that the calendar says so; presumed where it does not know."""
        return (Demand(Read("day", f"sits:{self.chamber}"), (self.holds,), silent=True),)

    @property
    def concern(self) -> Concern:
        """Return that it is the day."""
        return Concern.DAY

    @property
    def label(self) -> Label:
        """Return the words given."""
        return self.words

    def found(self, facts: Facts) -> Label:
        """Return what is so instead."""
        del facts
        return self.otherwise

    @property
    def presence(self) -> tuple[str, bool]:
        """Return the chamber, and whether it must sit."""
        return self.chamber, self.holds

    def excludes(self, other: Condition) -> bool:
        """A chamber does not sit and stay away on one day."""
        return isinstance(other, Sits) and other.chamber == self.chamber and other.holds is not self.holds

    @property
    def is_narrowing(self) -> bool:
        """Say that there are: those on which the chamber is away or, where it must be away, those on which it sits."""
        return True

    def narrows(self, calendar: Calendar, first: date, last: date) -> tuple[date, date]:
        """Return the days on which the chamber can sit, or can be away."""
        days = calendar.sitting_days if self.holds else calendar.days_without
        return days(self.chamber, first, last)
