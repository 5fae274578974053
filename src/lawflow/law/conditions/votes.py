"""Conditions on the votes of the chambers."""

from __future__ import annotations

from itertools import product
from typing import TYPE_CHECKING

from lawflow.law.conditions.condition import Concern, Condition, Demand, Majority, Read
from lawflow.law.labels import Label
from lawflow.law.majorities import MORE_THAN_HALF, Share, Tally, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.facts import Facts
    from lawflow.law.organs import Organ

_NO_COUNTS = Tally()
_MET, _UNMET, _UNKNOWN = Verdict.MET, Verdict.UNMET, Verdict.UNKNOWN
_SHARES = {
    "1/2": Label("жартысынан көбі", "более половины", "more than half"),
    "2/3": Label("кемінде үштен екісі", "не менее двух третей", "at least two thirds"),
    "3/4": Label("кемінде төрттен үші", "не менее трёх четвертей", "at least three quarters"),
    "4/5": Label("кемінде бестен төрті", "не менее четырёх пятых", "at least four fifths"),
}
_SHORT = Label(
    "{}: депутаттар жалпы санының {}", "{}: не набрано {} от общего числа депутатов", "{}: short of {} of all deputies"
)
_MISSED = {
    "1/2": Label("көпшілік даусы жиналмады", "большинства голосов", "a majority"),
    "2/3": Label("үштен екі көпшілік даусы жиналмады", "двух третей голосов", "two thirds"),
    "3/4": Label("төрттен үш көпшілік даусы жиналмады", "трёх четвертей голосов", "three quarters"),
    "4/5": Label("бестен төрт көпшілік даусы жиналмады", "четырёх пятых голосов", "four fifths"),
}


def share_label(share: Share) -> Label:
    """Return the share in words."""
    return _SHARES[f"{share.num}/{share.den}"]


_AYES = Label("{} дауыс, барлығы {}", "{} из {}", "{} for, of {}")
_OF = Label("{} дауыс, барлығы {}", "{} из {}", "{} of {}")
_AT_MOST = Label("ең көбі {}", "не более {}", "at most {}")
_FEWER = Label("мынадан аз: {}", "менее {}", "fewer than {}")
_TOGETHER = Label("бірге {} дауыс, барлығы {}", "вместе {} из {}", "{} together, of {}")


def _numbers(values: Iterable[int]) -> Label:
    return Label.either(Label.same(value) for value in values)


def _verdict(organ: Organ, share: Share, whole: tuple[Organ, ...], facts: Facts) -> Verdict:
    """Say what the votes of a chamber show of a share of it or, where they show nothing, the total of the whole."""
    tally = facts.votes.get(organ.id, _NO_COUNTS)
    verdict = tally.reaches(share, facts.seats(organ.id)) if organ.id in facts.votes else _UNKNOWN
    return _by_total(organ, share, whole, facts) if verdict is _UNKNOWN else verdict


def _total(whole: tuple[Organ, ...], facts: Facts) -> int | None:
    """Return the votes for the motion of all chambers that vote on it, where the record has them as one total."""
    return facts.together.ayes if whole and facts.together is not None else None


def _by_total(organ: Organ, share: Share, whole: tuple[Organ, ...], facts: Facts) -> Verdict:
    """Say what one total shows of a chamber: short of what all need together it shows that one of them falls short."""
    if (total := _total(whole, facts)) is None:
        return _UNKNOWN
    others = [(facts.votes.get(one.id, _NO_COUNTS).ayes, facts.seats(one.id)) for one in whole if one.id != organ.id]
    needed = [share.needed(n) for n in facts.seats(organ.id)]
    if total - sum(max(seats) if ayes is None else ayes for ayes, seats in others) >= max(needed):
        return _MET
    least = sum(share.needed(min(seats)) if ayes is None else ayes for ayes, seats in others)
    return _UNMET if total - least < min(needed) else _UNKNOWN


def _of_the_whole(share: Share, whole: tuple[Organ, ...], facts: Facts) -> tuple[tuple[int, int], ...]:
    """Return how many votes all chambers need together, and of how many seats, for every size that they may have."""
    sizes = product(*(facts.seats(organ.id) for organ in whole))
    return tuple(dict.fromkeys((sum(share.needed(n) for n in size), sum(size)) for size in sizes))


class Carried(Condition):
    """The motion has the share of the total number of deputies of the chamber.

    ``whole`` are the chambers that vote on it in one sitting, whose votes a record may give as one total.
    """

    __slots__ = ("organ", "share", "whole")

    def __init__(self, organ: Organ, share: Share = MORE_THAN_HALF, whole: tuple[Organ, ...] = ()) -> None:
        self.organ, self.share, self.whole = organ, share, whole

    @property
    def chamber(self) -> str:
        """Return the id of the chamber."""
        return self.organ.id

    def verdict(self, facts: Facts) -> Verdict:
        """Three-valued: counts prove it, disprove it, or leave it unknown (presumed)."""
        return _verdict(self.organ, self.share, self.whole, facts)

    @property
    def id(self) -> str:
        """Return for example ``carried:senate:2/3``."""
        return f"carried:{self.organ.id}:{self.share.num}/{self.share.den}"

    @property
    def label(self) -> Label:
        """Return for example "Senate: at least two thirds of all deputies"."""
        share, organ = share_label(self.share), self.organ.label
        return Label(
            f"{organ.kk}: депутаттар жалпы санының {share.kk}",
            f"{organ.ru}: {share.ru} от общего числа депутатов",
            f"{organ.en}: {share.en} of all deputies",
        )

    def found(self, facts: Facts) -> Label:
        """Return the ayes found and the seats: of the chamber, or of the whole if one total is all there is."""
        if self._by_one_total(facts):
            sizes = dict.fromkeys(of for _, of in _of_the_whole(self.share, self.whole, facts))
            return _TOGETHER.filled(_total(self.whole, facts), _numbers(sizes))
        tally = facts.votes.get(self.organ.id, _NO_COUNTS)
        seats = facts.seats(self.organ.id)
        ayes = Label.same(tally.ayes) if tally.ayes is not None else _AT_MOST.filled(tally.most_ayes(max(seats)))
        return _AYES.filled(ayes, _numbers(seats))

    def needed(self, facts: Facts) -> Label:
        """Return the votes needed of the seats: of the chamber, or of the whole if one total is all there is."""
        if self._by_one_total(facts):
            needed, of = zip(*_of_the_whole(self.share, self.whole, facts), strict=True)
            return _OF.filled(_numbers(dict.fromkeys(needed)), _numbers(dict.fromkeys(of)))
        seats = facts.seats(self.organ.id)
        return _OF.filled(_numbers(self.share.needed(n) for n in seats), _numbers(seats))

    def _by_one_total(self, facts: Facts) -> bool:
        return self.organ.id not in facts.votes and _total(self.whole, facts) is not None

    @property
    def majorities(self) -> tuple[Majority, ...]:
        """Return the share that the chamber must reach."""
        return (Majority(self.organ, self.share, reached=True),)

    @property
    def demands(self) -> tuple[Demand, ...]:
        """Return the share; it is presumed where the record counts nothing."""
        return (Demand(Read("votes", self.chamber), (self.share,), silent=True),)

    @property
    def concern(self) -> Concern:
        """Return that it is the vote."""
        return Concern.VOTES

    def excludes(self, other: Condition) -> bool:
        """A vote that misses a share does not carry it or a greater one."""
        match other:
            case Missed(chambers=chambers, share=share):
                return chambers == (self.organ.id,) and self.share.needed(10_000) >= share.needed(10_000)
        return False


class Missed(Condition):
    """In at least one of the chambers the motion falls short of the share.

    With ``proven`` only counts that show it will do; otherwise missing counts are presumed to show
    it, because the act itself (a short vote, a refusal) says so. ``whole`` is that of `Carried`.
    """

    __slots__ = ("organs", "proven", "share", "whole")

    def __init__(
        self,
        organs: tuple[Organ, ...],
        share: Share = MORE_THAN_HALF,
        whole: tuple[Organ, ...] = (),
        *,
        proven: bool = False,
    ) -> None:
        self.organs, self.share, self.whole = organs, share, whole
        self.proven = proven  # type: ignore[misc]  # a slot in the place of the property

    @property
    def chambers(self) -> tuple[str, ...]:
        """Return the ids of the chambers."""
        return tuple(organ.id for organ in self.organs)

    def verdict(self, facts: Facts) -> Verdict:
        """Met if one chamber is shown short; unmet only if all are shown to reach the share."""
        found = [_verdict(organ, self.share, self.whole, facts) for organ in self.organs]
        if _UNMET in found:
            return _MET
        if self.proven or all(verdict is _MET for verdict in found):
            return _UNMET
        return _UNKNOWN

    @property
    def parts(self) -> tuple[Condition, ...]:
        """Return the shortness of each chamber: one will do."""
        if len(self.organs) == 1:
            return (self,)
        return tuple(self.changed(organs=(organ,)) for organ in self.organs)

    @property
    def id(self) -> str:
        """Return for example ``missed:majilis+senate:2/3``."""
        return f"missed:{'+'.join(self.chambers)}:{self.share.num}/{self.share.den}"

    @property
    def label(self) -> Label:
        """Return for example "Senate: short of two thirds of all deputies"."""
        names = Label.joined((organ.label for organ in self.organs), " / ")
        return _SHORT.filled(names, _MISSED[f"{self.share.num}/{self.share.den}"])

    def found(self, facts: Facts) -> Label:
        """Return the counts that reached the share."""
        return Label.joined(dict.fromkeys(one.found(facts) for one in self._carried), "; ")

    def needed(self, facts: Facts) -> Label:
        """Return the number that the motion must stay below."""
        return _FEWER.filled(Label.either(dict.fromkeys(one.needed(facts) for one in self._carried)))

    @property
    def _carried(self) -> tuple[Carried, ...]:
        return tuple(Carried(organ, self.share, self.whole) for organ in self.organs)

    @property
    def majorities(self) -> tuple[Majority, ...]:
        """Return the shares of which the chambers, or one of them, fall short."""
        return tuple(Majority(organ, self.share, reached=False) for organ in self.organs)

    @property
    def demands(self) -> tuple[Demand, ...]:
        """Return the shortness of each chamber: one will do."""
        silent = not self.proven
        return tuple(Demand(Read("votes", name), (self.share,), holds=False, silent=silent) for name in self.chambers)

    @property
    def concern(self) -> Concern:
        """Return that it is the vote."""
        return Concern.VOTES

    def excludes(self, other: Condition) -> bool:
        """See `Carried.excludes`."""
        return isinstance(other, Carried) and other.excludes(self)
