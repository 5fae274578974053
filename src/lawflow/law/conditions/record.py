"""Conditions on the record: what it says of the act, and what earlier acts left behind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.law.conditions.bill import NOT_RECORDED
from lawflow.law.conditions.bill import MoneyOpinion as MoneyOpinion  # noqa: PLC0414 (the editions take it from here)
from lawflow.law.conditions.condition import Concern, Condition, Demand, Read
from lawflow.law.labels import Label
from lawflow.law.majorities import Verdict

if TYPE_CHECKING:
    from collections.abc import Collection

    from lawflow.law.bills import Bill
    from lawflow.law.conditions.condition import Where
    from lawflow.law.facts import Facts

_MET, _UNMET, _UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN
_UNFAVOURABLE = Label("теріс", "неблагоприятное", "unfavourable")


_SAID = {True: Label("иә", "да", "yes"), False: Label("жоқ", "нет", "no")}


def _recorded(name: str, value: object) -> Label:
    """Return the name of a fact, which is that of the dossier, with its value."""
    if value is None:
        value = NOT_RECORDED
    return Label.same(f"{name}: {{}}").filled(_SAID[value] if isinstance(value, bool) else value)


class Recorded(Condition):
    """Something recorded has (or, with ``holds=False``, has not) a value; always definite.

    ``where`` is ``act`` (the record of the act itself), ``memory`` (what earlier acts left), ``bill``
    (what the bill is) or ``track`` (the tracks of the bill). What is not recorded is ``None``.
    """

    __slots__ = ("holds", "name", "value", "where", "words")

    def __init__(self, where: Where, name: str, value: object, words: Label, *, holds: bool = True) -> None:
        self.where, self.name, self.value, self.words, self.holds = where, name, value, words, holds

    def _value(self, facts: Facts) -> object:
        if self.where == "act":
            return facts.says.get(self.name)
        if self.where == "memory":
            return facts.memory.get(self.name)
        if self.where == "bill":
            value: object = getattr(facts.bill, self.name)
            return value
        return self.name in facts.bill.tracks

    def verdict(self, facts: Facts) -> Verdict:
        """Met or unmet, never unknown."""
        return _MET if (self._value(facts) == self.value) is self.holds else _UNMET

    @property
    def demands(self) -> tuple[Demand, ...]:
        """Return the value, or its denial; what is not recorded is a value too."""
        silent = (self.value is None) is self.holds
        return (Demand(Read(self.where, self.name), (self.value,), self.holds, silent),)

    @property
    def reads(self) -> tuple[Read, ...]:
        """Return the one thing that it looks at."""
        return (Read(self.where, self.name),)

    @property
    def asks_for(self) -> str | None:
        """Return the fact that an earlier act must have left."""
        return self.name if self.where == "memory" and self.holds else None

    @property
    def concern(self) -> Concern:
        """Return that it is the bill, or its track, where those are looked at."""
        return Concern.BILL if self.where in ("bill", "track") else Concern.RECORD

    @property
    def decides_route(self) -> bool:
        """Say that what is recorded tells one way of an act from another."""
        return True

    @property
    def ordinary(self) -> bool:
        """Say whether it is the denial of something special in the act or the bill."""
        return not self.holds and self.where != "memory"

    @property
    def id(self) -> str:
        """Return for example ``act:wording=False`` or ``track:emergency!=True``."""
        return f"{self.where}:{self.name}{'=' if self.holds else '!='}{self.value}"

    @property
    def label(self) -> Label:
        """Return the words given."""
        return self.words

    def found(self, facts: Facts) -> Label:
        """Return what is recorded."""
        return _recorded(self.name, self._value(facts))

    def excludes(self, other: Condition) -> bool:
        """Two values of one thing exclude one another, and so do a value and its denial."""
        if not isinstance(other, Recorded) or (other.where, other.name) != (self.where, self.name):
            return False
        same = self.value == other.value
        if self.holds and other.holds:
            return not same
        return same and self.holds is not other.holds

    def rules_out(self, bill: Bill, tracks: Collection[str]) -> bool:
        """Say whether the bill is another, can come on no such track, or is on one that it may not be on.

        A track may still be left out of the record; none is left again.
        """
        if self.where == "bill":
            return (getattr(bill, self.name) == self.value) is not self.holds
        if self.where == "track":
            return self.name not in tracks if self.holds else self.name in bill.tracks
        return False


def says(field: str, value: object, words: Label) -> Recorded:
    """Return the condition that the record of the act says ``field = value`` (``None``: says nothing of it)."""
    return Recorded("act", field, value, words)


def does_not_say(field: str, value: object, words: Label) -> Recorded:
    """Return the condition that the record of the act does not say ``field = value``: the ordinary route."""
    return Recorded("act", field, value, words, holds=False)


def remembers(fact: str, value: object, words: Label) -> Recorded:
    """Return the condition that earlier acts left ``fact`` with ``value`` (``None``: left nothing)."""
    return Recorded("memory", fact, value, words)


def forgets(fact: str, value: object, words: Label) -> Recorded:
    """Return the condition that earlier acts did not leave ``fact`` with ``value``."""
    return Recorded("memory", fact, value, words, holds=False)


def on_track(track: str, words: Label) -> Recorded:
    """Return the condition that the bill is on the track."""
    return Recorded("track", track, True, words)


def off_track(track: str, words: Label) -> Recorded:
    """Return the condition that the bill is not on the track."""
    return Recorded("track", track, True, words, holds=False)


def of_subject(subject: str, words: Label) -> Recorded:
    """Return the condition that the bill is about ``subject``."""
    return Recorded("bill", "subject", subject, words)


def not_of_subject(subject: str, words: Label) -> Recorded:
    """Return the condition that the bill is not known to be about ``subject``: the ordinary route."""
    return Recorded("bill", "subject", subject, words, holds=False)


class RememberedAs(Condition):
    """Earlier acts left ``fact`` with ``value``; where nothing is recorded this is not known, either way.

    Two such conditions with different values exclude one another, yet both stay possible while the
    record is silent: that is how the law of 1995 chooses by the content of the objections.
    """

    __slots__ = ("fact", "value", "words")

    def __init__(self, fact: str, value: object, words: Label) -> None:
        self.fact, self.value, self.words = fact, value, words

    def verdict(self, facts: Facts) -> Verdict:
        """Unknown while nothing is recorded."""
        value = facts.memory.get(self.fact)
        if value is None:
            return _UNKNOWN
        return _MET if value == self.value else _UNMET

    @property
    def id(self) -> str:
        """Return for example ``remembered:objections-wording=True``."""
        return f"remembered:{self.fact}={self.value}"

    @property
    def demands(self) -> tuple[Demand, ...]:
        """Return the value; a silent record leaves it open."""
        return (Demand(Read("memory", self.fact), (self.value,), silent=True),)

    @property
    def decides_route(self) -> bool:
        """Say that what is remembered tells one way of an act from another."""
        return True

    @property
    def stays_open(self) -> bool:
        """Say that both ways are open while the record is silent."""
        return True

    @property
    def label(self) -> Label:
        """Return the words given."""
        return self.words

    def found(self, facts: Facts) -> Label:
        """Return what is recorded."""
        return _recorded(self.fact, facts.memory.get(self.fact))

    def excludes(self, other: Condition) -> bool:
        """Two values of one fact exclude one another."""
        return isinstance(other, RememberedAs) and other.fact == self.fact and other.value != self.value


class Given(Condition):
    """An opinion or conclusion that the law requires was given and was favourable; not recorded is presumed.

    ``by_act`` says that an act gives it, so that a record that lacks the act is completed with it. Where an act before
    has ``asked`` for it already, it bars if it is unfavourable, and no more.
    """

    __slots__ = ("asked", "by_act", "fact", "words")

    def __init__(self, fact: str, words: Label, *, by_act: bool = False, asked: bool = False) -> None:
        self.fact, self.words, self.by_act, self.asked = fact, words, by_act, asked

    def verdict(self, facts: Facts) -> Verdict:
        """Unknown while the record is silent, unless it was asked for before."""
        value = facts.memory.get(self.fact)
        if value is None:
            return _MET if self.asked else _UNKNOWN
        return _MET if value else _UNMET

    @property
    def only_bars(self) -> bool:
        """Say whether an act before has asked for the opinion."""
        return self.asked

    @property
    def completes(self) -> bool:
        """Say whether an act gives the opinion."""
        return self.by_act

    @property
    def demands(self) -> tuple[Demand, ...]:
        """Return that the opinion was not unfavourable."""
        return (Demand(Read("memory", self.fact), (False,), holds=False, silent=True),)

    @property
    def asks_for(self) -> str | None:
        """Return the fact that an earlier act must have left."""
        return self.fact

    @property
    def id(self) -> str:
        """Return for example ``given:committees-conclusion``, or ``not-denied:court-opinion``."""
        return f"{'not-denied' if self.asked else 'given'}:{self.fact}"

    @property
    def label(self) -> Label:
        """Return the words given."""
        return self.words

    def found(self, facts: Facts) -> Label:
        """Return what the record shows."""
        return _UNFAVOURABLE if facts.memory.get(self.fact) is False else NOT_RECORDED
