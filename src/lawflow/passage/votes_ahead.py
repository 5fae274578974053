"""What is still ahead of a bill: the stages that it can reach, and the votes that they may need."""

from collections.abc import Callable, Iterator
from datetime import date
from functools import lru_cache

import attrs

from lawflow.dossiers.dossier import Act, When
from lawflow.law.conditions.condition import Condition, Demand
from lawflow.law.facts import Facts
from lawflow.law.majorities import Verdict
from lawflow.law.procedure import Procedure
from lawflow.law.reach import reach
from lawflow.law.shown import Value
from lawflow.law.sources import Citation
from lawflow.law.steps import UNDETERMINED, Step
from lawflow.passage.outlook import Need, needs_of
from lawflow.passage.passage import Passage

_Way = tuple[str, frozenset[str], frozenset[str], frozenset[str]]


@attrs.frozen(eq=False, repr=False, slots=False)
class VoteAhead(Value):
    """A vote that may be needed at a stage ahead: by which act, with how many votes, on which article."""

    stage: str
    act: str
    needs: tuple[Need, ...]
    cites: tuple[Citation, ...]


def open_stages(passage: Passage) -> dict[str, int]:
    """Return the stages that the bill can still reach, the nearest first: not those that what it is bars.

    Its initiator and its subject do not change any more, nor does a track that no act puts it on: that of a bill for
    immediate consideration. Nor does what an act left behind, or leaves behind on the way, that none wipes out or
    leaves otherwise: that the President has returned it.
    """
    procedure, facts = passage.procedure, passage.facts(Act(""), passage.first, passage.last)
    lasting, is_barred = _lasting(procedure), _bars(procedure, facts)
    ways: dict[str, tuple[_Way, ...]] = {}

    def onward(place: tuple[str, frozenset[str]]) -> Iterator[tuple[str, frozenset[str]]]:
        stage, left = place
        if stage not in ways:
            steps = (step for step in procedure.steps_from[stage] if not is_barred(step))
            ways[stage] = tuple(dict.fromkeys(lasting.way(step) for step in steps))
        for target, asks, bars, leaves in ways[stage]:
            if asks <= left and bars.isdisjoint(left):
                yield target, left | leaves

    held = frozenset(fact for fact in lasting.facts if facts.memory.get(fact) is True)
    found: dict[str, int] = {}
    for (stage, _), distance in reach([(passage.state, held)], onward).items():
        found.setdefault(stage, distance)
    return found


def _bars(procedure: Procedure, facts: Facts) -> Callable[[Step], bool]:
    """Return whether what a bill is bars a step for good."""
    put_on = {step.track for step in procedure.steps}
    known: dict[int, bool] = {}

    def is_for_good(one: Demand) -> bool:
        where, name = one.read
        return where == "bill" or (where == "track" and name not in put_on)

    def bars(need: Condition) -> bool:
        if need.verdict(facts) is not Verdict.UNMET:
            return False
        barred = need.presence is not None and not need.presence[1]
        return barred or bool(need.reserved_to) or any(map(is_for_good, need.demands))

    def is_barred(step: Step) -> bool:
        for need in step.needs:
            if id(need) not in known:
                known[id(need)] = bars(need)
            if known[id(need)]:
                return True
        return False

    return is_barred


class _Lasting:
    """Facts that acts leave behind for good, and which of them conditions ask for or are barred by, if nothing else.

    They are left always the same, none wipes them out, and a step asks for them.
    """

    def __init__(self, procedure: Procedure) -> None:
        left = [(fact, value) for step in procedure.steps for fact, value in step.sets]
        gone = {fact for step in procedure.steps for fact in step.clears}
        gone |= {fact for fact, value in left if value is not True}
        demands = {id(need): need.demands for need in procedure.conditions}
        asked = {one.read.name for several in demands.values() for one in several}
        self.facts = frozenset(fact for fact, _ in left if fact not in gone and fact in asked)
        alone = [(need, several[0]) for need, several in demands.items() if len(several) == 1]
        of_them = [(need, one) for need, one in alone if one.read.where == "memory" and one.read.name in self.facts]
        self._asks = {need: one.read.name for need, one in of_them if not one.met_by(None)}
        self._bars = {need: one.read.name for need, one in of_them if not one.met_by(found=True)}

    def way(self, step: Step) -> _Way:
        """Return where a step leads, which facts that last it asks for, which bar it, and which it leaves behind."""
        asks = frozenset([self._asks[id(need)] for need in step.needs if id(need) in self._asks])
        bars = frozenset([self._bars[id(need)] for need in step.needs if id(need) in self._bars])
        return step.target, asks, bars, self.facts.intersection([fact for fact, _ in step.sets])


@lru_cache(maxsize=64)
def _lasting(procedure: Procedure) -> _Lasting:
    return _Lasting(procedure)


def votes_ahead(passage: Passage, on: date, *, here: bool = False) -> tuple[VoteAhead, ...]:
    """Return the votes that may be needed after the stage where the bill stands at the end of a day, the nearest first.

    Counted by the seats of that day; where the bill stands, `outlook` tells those that may be held now, and ``here``
    asks for all. Side routes, such as a referral by
    deputies, and results that nobody seeks, such as a vote that falls short, are left out.
    """
    if on > passage.first:
        passage = passage.advanced(on)
    if passage.state == UNDETERMINED:
        return ()
    acts, fallen, procedure = passage.parliament.acts, passage.parliament.roles.fallen, passage.procedure
    facts = passage.facts(Act("", When.day(on)), on, on)  # the seats of that day, and what the bill is
    is_barred = _bars(procedure, facts)
    found: dict[tuple[object, ...], VoteAhead] = {}
    for stage in open_stages(passage):
        for step in procedure.steps_from[stage] if here or stage != passage.state else ():
            if step.act in acts.by_clock or step.act in fallen or procedure.off_the_road(step):
                continue
            needs = needs_of(passage, step, facts, on)
            votes = tuple((need.chamber, need.votes) for need in needs)
            if votes and not is_barred(step):
                known = found.get(key := (stage, step.act, votes))
                cites = (*(known.cites if known is not None else ()), *step.cites)
                found[key] = VoteAhead(stage, step.act, needs, tuple(dict.fromkeys(cites)))
    return tuple(found.values())
