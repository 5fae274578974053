"""Conditions on the bill: who introduced it, what it is about, whether it costs money."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.law.conditions.condition import Concern, Condition, Demand, Read
from lawflow.law.labels import Label
from lawflow.law.majorities import Verdict

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from lawflow.law.bills import Bill, Initiator
    from lawflow.law.facts import Facts

_MET, _UNMET, _UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN
_INITIATOR = Label("бастамашы: {}", "инициатор: {}", "initiator: {}")


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
    def reads(self) -> tuple[Read, ...]:
        """Return the cost, the initiator and the opinion, weighed against one another."""
        return Read("bill", "money"), Read("bill", "initiator"), Read("memory", "government-opinion")

    @property
    def asks_for(self) -> str | None:
        """Return the fact that an earlier act must have left."""
        return "government-opinion"

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
        return _INITIATOR.filled(Label.joined((one.label for one in self.allowed), ", "))

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
    def reads(self) -> tuple[Read, ...]:
        """Return the subject and the first reading, weighed against one another."""
        return Read("bill", "subject"), Read("memory", "first-reading")

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
