"""Conditions on the record, the bill and the calendar; those on votes are in `lawflow.law.conditions.votes`."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.law.conditions.votes import Condition
from lawflow.law.labels import Label
from lawflow.law.majorities import Verdict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lawflow.law.bills import Initiator
    from lawflow.law.facts import Facts

_MET, _UNMET, _UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN


@attrs.frozen
class Recorded(Condition):
    """Something recorded has (or, with ``holds=False``, has not) a value; always definite.

    ``where`` is ``act`` (the record of the act itself), ``memory`` (what earlier acts left), ``bill``
    (what the bill is) or ``track`` (the tracks of the bill). What is not recorded is ``None``.
    """

    where: str
    name: str
    value: object
    words: Label
    holds: bool = True

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
    def asks_for(self) -> str | None:
        """Return the fact that an earlier act must have left."""
        return self.name if self.where == "memory" and self.holds else None

    @property
    def id(self) -> str:
        """Return for example ``act:wording=False`` or ``track:emergency!=True``."""
        return f"{self.where}:{self.name}{'=' if self.holds else '!='}{self.value}"

    @property
    def label(self) -> Label:
        """Return the words given."""
        return self.words

    def found(self, facts: Facts) -> str:
        """Return what is recorded."""
        value = self._value(facts)
        return f"{self.name}: {'not recorded' if value is None else value}"

    def excludes(self, other: Condition) -> bool:
        """Two values of one thing exclude one another, and so do a value and its denial."""
        if not isinstance(other, Recorded) or (other.where, other.name) != (self.where, self.name):
            return False
        same = self.value == other.value
        if self.holds and other.holds:
            return not same
        return same and self.holds is not other.holds


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


@attrs.frozen
class RememberedAs(Condition):
    """Earlier acts left ``fact`` with ``value``; where nothing is recorded this is not known, either way.

    Two such conditions with different values exclude one another, yet both stay possible while the
    record is silent: that is how the law of 1995 chooses by the content of the objections.
    """

    fact: str
    value: object
    words: Label

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
    def label(self) -> Label:
        """Return the words given."""
        return self.words

    def found(self, facts: Facts) -> str:
        """Return what is recorded."""
        value = facts.memory.get(self.fact)
        return f"{self.fact}: {'not recorded' if value is None else value}"

    def excludes(self, other: Condition) -> bool:
        """Two values of one fact exclude one another."""
        return isinstance(other, RememberedAs) and other.fact == self.fact and other.value != self.value


@attrs.frozen
class Given(Condition):
    """An opinion or conclusion that the law requires was given and was favourable; not recorded is presumed."""

    fact: str
    words: Label

    def verdict(self, facts: Facts) -> Verdict:
        """Unknown while the record is silent."""
        value = facts.memory.get(self.fact)
        if value is None:
            return _UNKNOWN
        return _MET if value else _UNMET

    @property
    def asks_for(self) -> str | None:
        """Return the fact that an earlier act must have left."""
        return self.fact

    @property
    def id(self) -> str:
        """Return for example ``given:committees-conclusion``."""
        return f"given:{self.fact}"

    @property
    def label(self) -> Label:
        """Return the words given."""
        return self.words

    def found(self, facts: Facts) -> str:
        """Return what the record shows."""
        return "unfavourable" if facts.memory.get(self.fact) is False else "not recorded"


@attrs.frozen
class MoneyOpinion(Condition):
    """A bill that cuts revenue or raises spending has the Government's positive opinion.

    It is not asked of the initiators in ``exempt`` (the President since 2007); a Government bill
    contains it (inferred).
    """

    exempt: tuple[str, ...]

    def verdict(self, facts: Facts) -> Verdict:
        """Unmet for a recorded money bill of others without a positive opinion."""
        opinion = facts.memory.get("government-opinion")
        if not facts.bill.money or facts.bill.initiator in ("government", *self.exempt):
            return _MET
        if opinion is None:
            return _UNKNOWN if facts.bill.initiator is None else _UNMET
        return _MET if opinion else _UNMET

    @property
    def asks_for(self) -> str | None:
        """Return the fact that an earlier act must have left."""
        return "government-opinion"

    @property
    def id(self) -> str:
        """Return ``money-opinion``."""
        return "money-opinion"

    @property
    def label(self) -> Label:
        """Return the condition in words."""
        return Label(
            "кірісті қысқартатын не шығысты көбейтетін жобаға Үкіметтің оң қорытындысы",
            "положительное заключение Правительства на проект, сокращающий доходы или увеличивающий расходы",
            "the Government's positive opinion on a bill that cuts revenue or raises spending",
        )

    def found(self, facts: Facts) -> str:
        """Return what the record shows of the opinion."""
        return "negative opinion" if facts.memory.get("government-opinion") is False else "no opinion recorded"


@attrs.frozen
class InitiatedBy(Condition):
    """The bill was introduced by one of these; an unknown initiator is presumed to be one."""

    allowed: tuple[Initiator, ...]

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
    def label(self) -> Label:
        """Return the allowed initiators in words."""
        names = [one.label for one in self.allowed]
        kk, ru, en = (", ".join(name.text(lang) for name in names) for lang in ("kk", "ru", "en"))
        return Label(f"бастамашы: {kk}", f"инициатор: {ru}", f"initiator: {en}")

    def found(self, facts: Facts) -> str:
        """Return the initiator recorded."""
        return facts.bill.initiator or "not recorded"


def initiated_by(known: Mapping[str, Initiator], names: tuple[str, ...]) -> InitiatedBy:
    """Return the condition that one of the initiators of these names introduced the bill. Raises `KeyError`."""
    return InitiatedBy(tuple(known[name] for name in names))


@attrs.frozen
class CodeRead(Condition):
    """A code was approved in first reading before; of other bills no recorded first reading is asked."""

    words: Label

    def verdict(self, facts: Facts) -> Verdict:
        """Unmet only for a bill whose record says that it is a code."""
        return _MET if facts.bill.subject != "code" or facts.memory.get("first-reading") else _UNMET

    @property
    def asks_for(self) -> str | None:
        """Return the fact that an earlier act must have left."""
        return "first-reading"

    @property
    def id(self) -> str:
        """Return ``code-read``."""
        return "code-read"

    @property
    def label(self) -> Label:
        """Return the words given."""
        return self.words

    def found(self, facts: Facts) -> str:
        """Return that no first reading is recorded."""
        return f"subject: {facts.bill.subject}, no first reading recorded"


@attrs.frozen
class TermMissed(Condition):
    """The named term has lapsed."""

    term: str
    words: Label

    def verdict(self, facts: Facts) -> Verdict:
        """Definite: the passage keeps the terms that have lapsed."""
        return _MET if self.term in facts.missed else _UNMET

    @property
    def id(self) -> str:
        """Return for example ``term-missed:urgent-month``."""
        return f"term-missed:{self.term}"

    @property
    def label(self) -> Label:
        """Return the words given."""
        return self.words

    def found(self, facts: Facts) -> str:
        """Return that the term has not lapsed."""
        del facts
        return "the term has not lapsed"


@attrs.frozen
class OfTheDay(Condition):
    """What the calendar says of the day of the act: a session closes, one opens again, a chamber is away.

    ``asks`` is the name of the fact, ``otherwise`` what is found where it does not hold.
    """

    asks: str
    name: str
    words: Label
    otherwise: str

    def verdict(self, facts: Facts) -> Verdict:
        """Unknown for an undated act, or where the calendar does not know."""
        holds = facts.alone() if self.asks == "alone" else getattr(facts, self.asks)
        if holds is None:
            return _UNKNOWN
        return _MET if holds else _UNMET

    @property
    def id(self) -> str:
        """Return for example ``session-closes``."""
        return self.name

    @property
    def label(self) -> Label:
        """Return the words given."""
        return self.words

    def found(self, facts: Facts) -> str:
        """Return what is so instead."""
        del facts
        return self.otherwise
