"""Conditions on the day of the act."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from lawflow.law.conditions.votes import Condition
from lawflow.law.labels import Label
from lawflow.law.majorities import Verdict

if TYPE_CHECKING:
    from lawflow.law.facts import Facts
    from lawflow.law.sources import Citation


@attrs.frozen
class InForce(Condition):
    """The rule is in force on the day of the act: it is younger than its edition, or ends before it.

    ``first`` and ``last`` are its first and last day (``None``: that of the edition), ``cites`` say where they stand.
    """

    first: date | None
    last: date | None
    cites: tuple[Citation, ...] = ()

    def verdict(self, facts: Facts) -> Verdict:
        """Unknown for an act that can lie on either side of a bound."""
        low, high = facts.days
        inside = [self._covers(day) for day in (low, high)]
        if all(inside):
            return Verdict.MET
        apart = (self.last is not None and low > self.last) or (self.first is not None and high < self.first)
        return Verdict.UNMET if apart else Verdict.UNKNOWN

    def _covers(self, day: date) -> bool:
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    @property
    def id(self) -> str:
        """Return for example ``in-force:2002-06-06..2012-06-21``."""
        return f"in-force:{self.first or ''}..{self.last or ''}"

    @property
    def label(self) -> Label:
        """Return the days in words."""
        since = Label(f"{self.first} бастап", f"с {self.first}", f"since {self.first}") if self.first else None
        until = Label(f"{self.last} дейін", f"по {self.last}", f"until {self.last}") if self.last else None
        said = [label for label in (since, until) if label is not None]
        return Label(*(" ".join(label.text(lang) for label in said) for lang in ("kk", "ru", "en")))

    def found(self, facts: Facts) -> str:
        """Return the day of the act."""
        low, high = facts.days
        return str(low) if low == high else f"{low} … {high}"

    def excludes(self, other: Condition) -> bool:
        """Two rules whose days do not meet exclude one another."""
        if not isinstance(other, InForce):
            return False
        (one, two) = sorted((self, other), key=lambda rule: rule.first or date.min)
        return one.last is not None and two.first is not None and one.last < two.first
