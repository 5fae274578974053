"""Conditions on the votes cast against a motion: where a refusal is a decision, it must be carried itself.

They read the chamber as ``senate:against``. A vote whose ayes alone are known leaves at most the rest of the seats for
the votes against.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.law.conditions.condition import Concern, Condition, Demand, Majority, Read
from lawflow.law.conditions.votes import share_label
from lawflow.law.labels import Label
from lawflow.law.majorities import MORE_THAN_HALF, Share, Tally, Verdict

if TYPE_CHECKING:
    from lawflow.law.facts import Facts
    from lawflow.law.organs import Organ

_AGAINST = Label(
    "{}: депутаттар жалпы санының {} қарсы",
    "{}: против {} от общего числа депутатов",
    "{}: {} of all deputies against",
)
_NO_MAJORITY = Label(
    "{}: жазылған дауыстар қарсы көпшілік болмағанын көрсетеді",
    "{}: записанные голоса показывают, что большинства против нет",
    "{}: the votes on record show no majority against",
)
_FOUND = Label("қарсы {}, барлығы {}", "против {} из {}", "{} against, of {}")
_NEEDED = Label("қарсы {}, барлығы {}", "против {} из {}", "{} of {} against")
_AT_MOST = Label("ең көбі {}", "не более {}", "at most {}")


def _numbers(values: tuple[int, ...]) -> Label:
    return Label.either(Label.same(value) for value in dict.fromkeys(values))


class Opposed(Condition):
    """So many deputies of the chamber vote against the motion: presumed where counts neither show nor disprove it."""

    __slots__ = ("organ", "share")

    def __init__(self, organ: Organ, share: Share = MORE_THAN_HALF) -> None:
        self.organ, self.share = organ, share

    def _shown(self, facts: Facts) -> Verdict:
        tally = facts.votes.get(self.organ.id, Tally()).turned
        return tally.reaches(self.share, facts.seats(self.organ.id))

    def verdict(self, facts: Facts) -> Verdict:
        """Three-valued: counts prove it, disprove it, or leave it unknown (presumed: the act itself says so)."""
        return self._shown(facts) if self.organ.id in facts.votes else Verdict.UNKNOWN

    @property
    def id(self) -> str:
        """Return for example ``against:senate:1/2``."""
        return f"against:{self.organ.id}:{self.share.num}/{self.share.den}"

    @property
    def label(self) -> Label:
        """Return for example "Senate: more than half of all deputies against"."""
        return _AGAINST.filled(self.organ.label, share_label(self.share))

    def found(self, facts: Facts) -> Label:
        """Return the votes against that were found, or the most that there can be, and the seats."""
        tally, seats = facts.votes.get(self.organ.id, Tally()).turned, facts.seats(self.organ.id)
        noes = Label.same(tally.ayes) if tally.ayes is not None else _AT_MOST.filled(tally.most_ayes(max(seats)))
        return _FOUND.filled(noes, _numbers(tuple(seats)))

    def needed(self, facts: Facts) -> Label:
        """Return the votes against that are needed, and the seats."""
        seats = tuple(facts.seats(self.organ.id))
        return _NEEDED.filled(_numbers(tuple(self.share.needed(n) for n in seats)), _numbers(seats))

    @property
    def against(self) -> Majority:
        """Return the share that the votes against must reach."""
        return Majority(self.organ, self.share, reached=not self.proven)

    @property
    def demands(self) -> tuple[Demand, ...]:
        """Return the share of the votes against; it is presumed where the record does not count them."""
        proven = self.proven
        return (Demand(Read("votes", f"{self.organ.id}:against"), (self.share,), holds=not proven, silent=not proven),)

    @property
    def concern(self) -> Concern:
        """Return that it is the vote."""
        return Concern.VOTES

    def excludes(self, other: Condition) -> bool:
        """Counts that show no such share against exclude it."""
        return isinstance(other, Unopposed) and (other.organ, other.share) == (self.organ, self.share)


class Unopposed(Opposed):
    """The counts on record show that no such share of the deputies votes against the motion."""

    __slots__ = ()

    def verdict(self, facts: Facts) -> Verdict:
        """Definite: counts show it, or they do not."""
        return Verdict.MET if self._shown(facts) is Verdict.UNMET else Verdict.UNMET

    @property
    def proven(self) -> bool:
        """Return that only counts will do."""
        return True

    @property
    def id(self) -> str:
        """Return for example ``not-against:senate:1/2``."""
        return f"not-against:{self.organ.id}:{self.share.num}/{self.share.den}"

    @property
    def label(self) -> Label:
        """Return for example "Senate: the votes on record show no majority against"."""
        return _NO_MAJORITY.filled(self.organ.label)

    def needed(self, facts: Facts) -> Label:
        """Return what the counts must show."""
        del facts
        return self.label

    def excludes(self, other: Condition) -> bool:
        """See `Opposed.excludes`."""
        return type(other) is Opposed and other.excludes(self)
