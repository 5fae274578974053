"""The condition that a share of all deputies stands behind an act: the chambers are taken together."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from lawflow.law.conditions.condition import Concern, Condition, Read
from lawflow.law.labels import Label
from lawflow.law.majorities import Tally, Verdict

if TYPE_CHECKING:
    from lawflow.law.facts import Facts
    from lawflow.law.majorities import Share
    from lawflow.law.organs import Organ

_SHARES = {"1/5": Label("кемінде бестен бірі", "не менее одной пятой", "at least one fifth")}
_FOUND = Label("{} депутат, барлығы {}", "депутатов: {} из {}", "{} deputies, of {}")
_NEEDED = Label("{} депутат, барлығы {}", "{} из {}", "{} of {}")


def _numbers(values: tuple[int, ...]) -> Label:
    return Label.either(Label.same(value) for value in dict.fromkeys(values))


class Backed(Condition):
    """At least a share of all deputies, of both chambers together, does the act; ``whole`` is what they all make up.

    The record may count them as votes for it, by chamber or all as one total. Where it counts nothing, or one chamber
    of two, they are presumed, unless those counted are enough.
    """

    __slots__ = ("organs", "share", "whole")

    def __init__(self, whole: Organ, organs: tuple[Organ, ...], share: Share) -> None:
        self.whole, self.organs, self.share = whole, organs, share

    def verdict(self, facts: Facts) -> Verdict:
        """Three-valued: counts of every chamber prove it or disprove it, fewer can only prove it."""
        known, needed = self._known(facts), self._votes(facts)
        if known >= max(needed):
            return Verdict.MET
        if known < min(needed) and self._all_counted(facts):
            return Verdict.UNMET
        return Verdict.UNKNOWN

    def _counts(self, facts: Facts) -> list[int | None]:
        absent = {organ.id: Tally(0) for organ in self.organs if facts.sits(organ.id) is False}
        votes = {**facts.votes, **absent}
        return [votes[organ.id].ayes if organ.id in votes else None for organ in self.organs]

    def _known(self, facts: Facts) -> int:
        """Return the deputies counted: by chamber, unless one total counts more."""
        total = facts.together.ayes if facts.together else None
        return max(sum(count or 0 for count in self._counts(facts)), total or 0)

    def _all_counted(self, facts: Facts) -> bool:
        return None not in self._counts(facts) or (facts.together is not None and facts.together.ayes is not None)

    def _votes(self, facts: Facts) -> tuple[int, ...]:
        return tuple(self.share.needed(number) for number in self.seats(facts))

    @property
    def id(self) -> str:
        """Return for example ``backed:majilis+senate:1/5``."""
        return f"backed:{'+'.join(self.chambers)}:{self.share.num}/{self.share.den}"

    @property
    def label(self) -> Label:
        """Return for example "Parliament: at least one fifth of all deputies"."""
        share, whole = _SHARES[f"{self.share.num}/{self.share.den}"], self.whole.label
        return Label(
            f"{whole.kk}: депутаттар жалпы санының {share.kk}",
            f"{whole.ru}: {share.ru} от общего числа депутатов",
            f"{whole.en}: {share.en} of all deputies",
        )

    def found(self, facts: Facts) -> Label:
        """Return the deputies counted, of them all."""
        return _FOUND.filled(self._known(facts), _numbers(self.seats(facts)))

    def needed(self, facts: Facts) -> Label:
        """Return the deputies needed, of them all."""
        return _NEEDED.filled(_numbers(self._votes(facts)), _numbers(self.seats(facts)))

    @property
    def backing(self) -> Backed:
        """Return itself: it asks for a share of the chambers taken together."""
        return self

    @property
    def chambers(self) -> tuple[str, ...]:
        """Return the ids of the chambers."""
        return tuple(organ.id for organ in self.organs)

    def seats(self, facts: Facts) -> tuple[int, ...]:
        """Return the possible numbers of deputies of the chambers together, the seats of one that is away in or out."""
        sizes = ((*facts.seats(one), *((0,) if facts.sits(one) is False else ())) for one in self.chambers)
        return tuple(sorted({sum(each) for each in product(*sizes)} - {0}))

    @property
    def reads(self) -> tuple[Read, ...]:
        """Return the votes of the chambers."""
        return tuple(Read("votes", chamber) for chamber in self.chambers)

    @property
    def concern(self) -> Concern:
        """Return that it is the number of deputies."""
        return Concern.VOTES
