"""Alignments of a record with the law: which acts fit, which follow from an irregular one, which are irregular.

The cost of an alignment counts first the irregular acts that follow from no other, then the acts supplied
that the record lacks; mere consequences cost nothing. The cheapest alignment explains the record (`aligning`); among
equals the one that takes the earlier acts as they come. An act that selects another answer than the default can make
good a vote that was short by the default alone, and so make an alignment cheaper.
"""

from collections import Counter
from collections.abc import Hashable, Iterator
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from lawflow.dossiers.dossier import RecordedAct
from lawflow.law.labels import Label
from lawflow.law.shown import Shown
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import RefusedError
from lawflow.reconstruction.fit import NARROW, Fit, Missing, Rules, Unfit
from lawflow.reconstruction.fitting import fits
from lawflow.reconstruction.prior import Later, with_opinions
from lawflow.reconstruction.standing import standing
from lawflow.reconstruction.taking import take_counted, take_recorded
from lawflow.reconstruction.told_as import as_called, called_ahead

if TYPE_CHECKING:
    from lawflow.reconstruction.irregular import Irregular, Sort

FITS, FOLLOWS, IRREGULAR = 0, 1, 2
"""What an act is in an explanation; of two that cost the same the smaller labels come first."""


class Cost(NamedTuple):
    """What an alignment costs, compared part by part."""

    breaches: int = 0
    supplied: int = 0

    def plus(self, breaches: int, supplied: int) -> "Cost":
        """Return the cost with more of each."""
        return Cost(self.breaches + breaches, self.supplied + supplied)


_NOTHING: Final = Cost()


@attrs.frozen(eq=False, repr=False, slots=False)
class Alignment(Shown):
    """An explanation of the first acts of a record.

    ``labels`` holds one of `FITS`, `FOLLOWS`, `IRREGULAR` for each act. ``lawful`` has taken what the law allows,
    ``claimed``, after an irregular act, what the record claims. ``begun`` says of each act that is ``missing`` where
    the bill stood before it, and which recorded act came next. ``shut`` are acts recorded as irregular that may
    not be supplied any more: what the record shows as done otherwise is not missing. ``interrupted``: something came
    between two acts of it; ``hasty``: a cheaper one may have been left unfound; ``called``: an act is told by the name
    of another, ahead of where the bill lay.
    """

    lawful: Passage
    claimed: Passage | None = None
    cost: Cost = _NOTHING
    labels: tuple[int, ...] = ()
    missing: tuple[Missing, ...] = ()
    begun: tuple[tuple[Passage, RecordedAct], ...] = ()
    irregular: "tuple[Irregular, ...]" = ()
    shut: frozenset[str] = frozenset()
    interrupted: bool = False
    hasty: bool = False
    called: bool = False

    @property
    def causes(self) -> "dict[int, Sort]":
        """Return the acts that are irregular by themselves, and how; what only follows from one is no part."""
        return {found.n: found.sort for found in self.irregular if found.follows is None}

    @property
    def claims(self) -> bool:
        """Say whether a breach is claimed that nothing makes doubtful."""
        return any(found.follows is None and not found.doubtful for found in self.irregular)

    @property
    def standing(self) -> Hashable:
        """Return all on which it depends how it can go on: two that stand alike go on at the same cost."""
        return len(self.labels), standing(self.lawful), standing(self.claimed), self.shut

    def doubting(self, rival: "Alignment") -> "Alignment":
        """Return it with what it supplies and another one does not, in whatever place, as a hypothesis."""
        left, missing = Counter((gap.act, gap.one_of) for gap in rival.missing if not gap.hypothesis), []
        for gap in self.missing:
            known = left[gap.act, gap.one_of] > 0
            left[gap.act, gap.one_of] -= known
            missing.append(gap if known else attrs.evolve(gap, hypothesis=True))
        return attrs.evolve(self, missing=tuple(missing))

    def fitting_as_well(self, rival: "Alignment") -> "Alignment":
        """Return it with the answers that as good a rival goes by where the record selected one: it fits these too."""
        lawful, found = self.lawful, {}
        for question, answer in lawful.selected.items():
            other, known = rival.lawful.answers.get(question), lawful.as_well.get(question, ())
            if other is not None and other not in {answer, *known}:
                found[question] = (*known, other)
        if not found:
            return self
        lawful = lawful.copy()
        for question, answers in found.items():
            lawful.select(question, answers)
        return attrs.evolve(self, lawful=lawful)

    def onward(self, recorded: RecordedAct, rules: Rules = NARROW, later: Later | None = None) -> "Iterator[Alignment]":
        """Yield the alignments that go on with the next act; by wide ``rules`` every way of supplying acts is gone.

        ``later`` is what is recorded after one whose day is certain: it stays lawful, unless one of those must have
        come before it.
        """
        recorded = as_called(self.lawful, recorded)
        ahead = called_ahead(self.lawful, recorded) if rules.called else None
        after = later or Later()
        if ahead is not None:
            ways = with_opinions(self.lawful, ahead, self.shut, rules, after)
            fitting = (self._fitting(ahead, way) for way in (() if isinstance(ways, Unfit) else ways))
            yield from (attrs.evolve(onward, called=True) for onward in fitting)
        lawful = with_opinions(self.lawful, recorded, self.shut, rules, after)
        if not isinstance(lawful, Unfit):
            yield from (self._fitting(recorded, way) for way in lawful)
        claimed = fits(self.claimed, recorded, self.shut) if self.claimed is not None else None
        if claimed is not None and not isinstance(claimed, Unfit):
            yield self._following(recorded, claimed[0])
        if not isinstance(lawful, Unfit):
            binds = later is not None and any(way.needs_none_of(later.acts) for way in lawful)
            if not binds and lawful[0].late is None and lawful[0].passage.state != self.lawful.state:
                yield self._setting_aside(recorded, lawful[0])
        elif claimed is None or isinstance(claimed, Unfit):
            yield from self._breaking(recorded, lawful, claimed)

    def _fitting(self, recorded: RecordedAct, way: Fit) -> "Alignment":
        claimed = self._kept_up(recorded, way.passage)
        breaches, supplied = way.cost
        irregular = self._without_the_answered(way.passage)
        return attrs.evolve(
            self,
            lawful=way.passage,
            claimed=claimed,
            cost=self.cost.plus(breaches - len(self.irregular) + len(irregular), supplied),
            labels=(*self.labels, FITS),
            missing=(*self.missing, *way.missing),
            begun=(*self.begun, *[(self.lawful, recorded)] * len(way.missing)),
            interrupted=self.interrupted or not way.straight,
            irregular=(*irregular, way.late) if way.late is not None else irregular,
            shut=frozenset() if claimed is None and self.claimed is not None else self.shut - {recorded.act.act},
        )

    def _without_the_answered(self, after: Passage) -> "tuple[Irregular, ...]":
        """Return what is irregular, but for a vote short by a default answer alone that the record puts aside now."""
        turn = self.lawful.turn
        if turn is None or turn.question in self.lawful.selected or turn.question not in after.selected:
            return self.irregular
        return tuple(one for one in self.irregular if one.n != turn.n or one.sort != "short-vote")

    def _kept_up(self, recorded: RecordedAct, lawful: Passage) -> Passage | None:
        """Let the claimed history take a lawful act too; once both stand together the claim is forgotten."""
        if self.claimed is None:
            return None
        claimed = self.claimed.copy()
        try:
            take_recorded(claimed, recorded)
        except RefusedError:
            from lawflow.reconstruction.claims import forced  # noqa: PLC0415 (in most records nothing is irregular)

            forced(claimed, recorded)
        return None if claimed.state == lawful.state else claimed

    def _following(self, recorded: RecordedAct, way: Fit) -> "Alignment":
        cause = next(one for one in reversed(self.irregular) if one.follows is None)
        return self._claiming(way.passage, way.late or cause.followed_by(recorded), way.cost)

    def _claiming(self, claimed: Passage, irregular: "Irregular", cost: tuple[int, int] = (0, 0)) -> "Alignment":
        return attrs.evolve(
            self,
            claimed=claimed,
            cost=self.cost.plus(*cost),
            labels=(*self.labels, FOLLOWS),
            irregular=(*self.irregular, irregular),
            shut=self.shut | {irregular.act},
        )

    def _setting_aside(self, recorded: RecordedAct, way: Fit) -> "Alignment":
        from lawflow.reconstruction.irregular import (  # noqa: PLC0415 (in most records nothing is irregular)
            moves_nothing,
            set_aside,
        )

        if moves_nothing(self.lawful, recorded.act.act):
            return attrs.evolve(self, cost=self.cost.plus(0, 1), labels=(*self.labels, FITS))
        direct = not way.missing
        return attrs.evolve(
            self,
            cost=self.cost.plus(1, 0),
            labels=(*self.labels, IRREGULAR),
            irregular=(*self.irregular, set_aside(recorded, self.lawful, lawful=direct)),
            shut=self.shut | {recorded.act.act} if direct else self.shut,
        )

    def _breaking(self, recorded: RecordedAct, lawful: Unfit, claimed: Unfit | None) -> "Iterator[Alignment]":
        from lawflow.reconstruction.claims import claims  # noqa: PLC0415 (in most records nothing is irregular)
        from lawflow.reconstruction.irregular import sort_of  # noqa: PLC0415 (in most records nothing is irregular)

        at = claimed if claimed is not None and (claimed.near or not lawful.near) else lawful
        irregular = sort_of(at.passage, recorded, at.refused)
        if irregular is None:
            yield attrs.evolve(self, labels=(*self.labels, FITS))
            return
        on_the_way = at is claimed and irregular.act not in at.passage.parliament.roles.side
        cause = irregular.already_in(self.irregular) if on_the_way else None
        if cause is not None:
            yield self._claiming(claims(at.passage, recorded)[0], cause.followed_by(recorded))
            return
        came_near = at is lawful and lawful.near and irregular.sort == "short-vote"
        stands = lawful.passage if came_near else self.lawful
        by_counts = take_counted(stands, recorded, lawful.refused) if at is lawful else None
        if by_counts is not None:
            stands = by_counts
        elif recorded.act.when.exact and irregular.sort != "out-of-order":
            stands = stands.advanced(recorded.low)
        broken = attrs.evolve(
            self,
            lawful=stands,
            cost=self.cost.plus(1, len(lawful.missing) if came_near else -self._told_after_all(irregular)),
            labels=(*self.labels, IRREGULAR),
            missing=(*self.missing, *lawful.missing) if came_near else self.missing,
            begun=(*self.begun, *[(self.lawful, recorded)] * len(lawful.missing)) if came_near else self.begun,
            irregular=(*self.irregular, irregular),
            shut=self.shut if irregular.sort == "out-of-order" else self.shut | {recorded.act.act},
        )
        yield from (attrs.evolve(broken, claimed=trial) for trial in claims(self.claimed or lawful.passage, recorded))

    def _told_after_all(self, irregular: "Irregular") -> int:
        """Return 1 for an act told in the wrong place that is supplied in the right one, else 0: it is not lacking.

        The act whose day the law bears counts where it is told: what was done before a signature was done too early.
        """
        if irregular.sort != "out-of-order" or irregular.act in self.lawful.parliament.roles.dating:
            return 0
        lacking = sum(irregular.act in (gap.one_of or (gap.act,)) for gap in self.missing)
        known = sum((one.act, one.sort) == (irregular.act, irregular.sort) for one in self.irregular)
        return int(lacking > known)


class Rival:
    """Another explanation, that blames or lacks less: what it assumes, and which open questions it answers."""

    def __init__(self, alignment: Alignment, assumed: tuple[Label, ...] = (), questions: tuple[str, ...] = ()) -> None:
        self.alignment, self.assumed, self.questions = alignment, assumed, questions
