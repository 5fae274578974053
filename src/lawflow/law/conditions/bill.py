"""Conditions on the bill: who introduced it, what it is about, whether it costs money."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.law.conditions.condition import Concern, Condition, Demand, Read
from lawflow.law.labels import Label
from lawflow.law.majorities import Verdict

if TYPE_CHECKING:
    from collections.abc import Collection

    from lawflow.law.bills import Bill, Initiator
    from lawflow.law.facts import Facts

_MET, _UNMET, _UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN
NOT_RECORDED = Label("жазылмаған", "не записано", "not recorded")
_NEGATIVE = Label("теріс қорытынды", "отрицательное заключение", "negative opinion")
_NO_OPINION = Label("қорытынды жазылмаған", "заключение не записано", "no opinion recorded")
_INITIATOR = Label("бастамашы: {}", "инициатор: {}", "initiator: {}")


class MoneyOpinion(Condition):
    """A bill that cuts revenue or raises spending has the positive opinion of ``giver``, which an act left as ``fact``.

    It is not asked of the initiators in ``exempt``; a bill of the giver itself contains it (inferred).
    """

    __slots__ = ("exempt", "fact", "giver", "words")

    def __init__(self, giver: Initiator, exempt: tuple[Initiator, ...], fact: str, words: Label) -> None:
        self.giver, self.exempt, self.fact, self.words = giver, exempt, fact, words

    def verdict(self, facts: Facts) -> Verdict:
        """Unmet for a recorded money bill of others without a positive opinion."""
        opinion = facts.memory.get(self.fact)
        if not facts.bill.money or facts.bill.initiator in {one.id for one in (self.giver, *self.exempt)}:
            return _MET
        if opinion is None:
            return _UNKNOWN if facts.bill.initiator is None else _UNMET
        return _MET if opinion else _UNMET

    @property
    def reads(self) -> tuple[Read, ...]:
        """Return the cost, the initiator and the opinion, weighed against one another."""
        return Read("bill", "money"), Read("bill", "initiator"), Read("memory", self.fact)

    @property
    def asks_for(self) -> str | None:
        """Return the fact that an earlier act must have left."""
        return self.fact

    @property
    def concern(self) -> Concern:
        """Return that it is the bill: no other needs the opinion."""
        return Concern.BILL

    @property
    def id(self) -> str:
        """Return ``money-opinion``."""
        return "money-opinion"

    @property
    def label(self) -> Label:
        """Return the words given."""
        return self.words

    def found(self, facts: Facts) -> Label:
        """Return what the record shows of the opinion."""
        return _NEGATIVE if facts.memory.get(self.fact) is False else _NO_OPINION


class InitiatedBy(Condition):
    """The bill was introduced by one of these; an unknown initiator is presumed to be one."""

    __slots__ = ("allowed",)

    def __init__(self, allowed: tuple[Initiator, ...]) -> None:
        self.allowed = allowed

    @property
    def initiators(self) -> tuple[str, ...]:
        """Return the ids of the allowed initiators."""
        return tuple(one.id for one in self.allowed)

    def verdict(self, facts: Facts) -> Verdict:
        """Unknown while the record does not name the initiator."""
        if facts.bill.initiator is None:
            return _UNKNOWN
        return _MET if facts.bill.initiator in self.initiators else _UNMET

    @property
    def id(self) -> str:
        """Return for example ``initiated-by:government``."""
        return f"initiated-by:{'+'.join(self.initiators)}"

    @property
    def demands(self) -> tuple[Demand, ...]:
        """Return the initiators; one that is not recorded is presumed to be one of them."""
        return (Demand(Read("bill", "initiator"), self.initiators, silent=True),)

    @property
    def concern(self) -> Concern:
        """Return that it is the bill."""
        return Concern.BILL

    @property
    def reserved_to(self) -> tuple[str, ...]:
        """Return the initiators."""
        return self.initiators

    def rules_out(self, bill: Bill, tracks: Collection[str]) -> bool:
        """Say whether the bill is known to have been introduced by another."""
        del tracks
        return bill.initiator is not None and bill.initiator not in self.initiators

    @property
    def label(self) -> Label:
        """Return the allowed initiators in words."""
        *others, last = (one.label for one in self.allowed)
        return _INITIATOR.filled(Label.either((Label.joined(others, ", "), last) if others else (last,)))

    def found(self, facts: Facts) -> Label:
        """Return the initiator recorded."""
        return Label.same(facts.bill.initiator) if facts.bill.initiator else NOT_RECORDED


class Reserved(Condition):
    """A bill on the track was introduced by one of these; of other bills nothing is asked."""

    __slots__ = ("allowed", "track", "words")

    def __init__(self, track: str, allowed: tuple[Initiator, ...], words: Label) -> None:
        self.track, self.allowed, self.words = track, allowed, words

    @property
    def initiators(self) -> tuple[str, ...]:
        """Return the ids of the allowed initiators."""
        return tuple(one.id for one in self.allowed)

    def verdict(self, facts: Facts) -> Verdict:
        """Unknown for a bill on the track whose initiator is not recorded."""
        if self.track not in facts.bill.tracks:
            return _MET
        if facts.bill.initiator is None:
            return _UNKNOWN
        return _MET if facts.bill.initiator in self.initiators else _UNMET

    @property
    def reads(self) -> tuple[Read, ...]:
        """Return the track and the initiator, weighed against one another."""
        return Read("track", self.track), Read("bill", "initiator")

    def rules_out(self, bill: Bill, tracks: Collection[str]) -> bool:
        """Say whether the bill is on the track and is known to have been introduced by another."""
        del tracks
        return self.track in bill.tracks and bill.initiator is not None and bill.initiator not in self.initiators

    @property
    def id(self) -> str:
        """Return for example ``reserved:emergency=government``."""
        return f"reserved:{self.track}={'+'.join(self.initiators)}"

    @property
    def concern(self) -> Concern:
        """Return that it is the bill."""
        return Concern.BILL

    @property
    def label(self) -> Label:
        """Return the words given."""
        return self.words

    def found(self, facts: Facts) -> Label:
        """Return the initiator recorded."""
        return Label.same(facts.bill.initiator) if facts.bill.initiator else NOT_RECORDED


class AskedOf(Condition):
    """Of bills about one of ``subjects`` it is asked that an earlier act left ``fact``; of others nothing is asked."""

    __slots__ = ("fact", "name", "subjects", "words")

    def __init__(self, name: str, subjects: tuple[str, ...], fact: str, words: Label) -> None:
        self.name, self.subjects, self.fact, self.words = name, subjects, fact, words

    def verdict(self, facts: Facts) -> Verdict:
        """Unmet only for a bill whose record says that it is about one of the subjects."""
        return _MET if facts.bill.subject not in self.subjects or facts.memory.get(self.fact) else _UNMET

    @property
    def reads(self) -> tuple[Read, ...]:
        """Return the subject and the fact, weighed against one another."""
        return Read("bill", "subject"), Read("memory", self.fact)

    @property
    def asks_for(self) -> str | None:
        """Return the fact that an earlier act must have left."""
        return self.fact

    @property
    def id(self) -> str:
        """Return the name given, for example ``code-read``."""
        return self.name

    @property
    def label(self) -> Label:
        """Return the words given."""
        return self.words

    def found(self, facts: Facts) -> Label:
        """Return that the fact is not recorded."""
        del facts
        return NOT_RECORDED
