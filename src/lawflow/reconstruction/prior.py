"""Prior opinions: what an act needs before it, and is neither supplied after an adverse one nor instead of a later one.

That another opinion was given is a hypothesis: nobody was bound to give it, and it would excuse what the record shows.
"""

from collections.abc import Sequence
from datetime import date
from functools import lru_cache

import attrs

from lawflow.dossiers.dossier import RecordedAct
from lawflow.law.procedure import Procedure
from lawflow.law.reach import stages_ahead
from lawflow.passage.passage import Passage
from lawflow.passage.refusal import Blocker, RefusedError
from lawflow.reconstruction.fit import Fit, Rules, Unfit
from lawflow.reconstruction.fitting import fits
from lawflow.reconstruction.openings import giving


class Later:
    """What is recorded after an act whose day is certain: the acts, and which of them say no of something."""

    def __init__(self, acts: frozenset[str] = frozenset(), adverse: frozenset[str] = frozenset()) -> None:
        self.acts, self.adverse = acts, adverse


def recorded_later(record: Sequence[RecordedAct]) -> list[Later | None]:
    """Return what is recorded after each act whose day is certain, none dated before it; ``None`` for the others."""
    later: list[Later | None] = []
    after = Later()
    earliest = date.max
    for recorded in reversed(record):
        act = recorded.act
        certain = act.when.exact and recorded.low == act.when.first and recorded.low <= earliest
        later.append(after if certain else None)
        says_no = {act.act} if any(value is False for value in act.says.values()) else set()
        after = Later(after.acts | {act.act}, after.adverse | says_no)
        earliest = min(earliest, act.when.first or earliest)
    return later[::-1]


def with_opinions(
    passage: Passage, recorded: RecordedAct, without: frozenset[str], rules: Rules, later: Later
) -> tuple[Fit, ...] | Unfit:
    """Return the ways in which an act fits, or why it fits in none, but for an opinion that is supposed.

    An opinion is supposed where an adverse one is on record. So it is where the opinion is recorded ``later``, unless
    that one is favourable and has a place of its own there: then an earlier one is presumed as where none is recorded.
    """
    adverse = adverse_opinions(passage)
    needed = needed_before(passage.procedure, recorded.act.act) - given(passage)
    elsewhere = _acts_after(passage.procedure, recorded.act.act) - later.adverse
    late = (later.acts & needed) - elsewhere
    open_to_doubt = adverse | late
    if not open_to_doubt:
        return fits(passage, recorded, without, rules)
    if recorded.n in rules.supposing:
        found = fits(passage, recorded, without, rules)
        return found if isinstance(found, Unfit) else tuple(_supposing(way, open_to_doubt) for way in found)
    found = fits(passage, recorded, without | adverse, rules)
    if isinstance(found, Unfit) or not all(_lacks(way, late) for way in found):
        return found
    return Unfit(passage.copy(), _refusal(passage, recorded))


@lru_cache(maxsize=4096)
def _acts_after(procedure: Procedure, act: str) -> frozenset[str]:
    """Return the acts that are open at some stage to which an act can lead."""
    ahead = stages_ahead(procedure, {step.target for step in procedure.steps_of.get(act, ())})
    return frozenset().union(*map(procedure.acts_from.__getitem__, ahead))


def adverse_opinions(passage: Passage) -> frozenset[str]:
    """Return the acts that give an opinion of which an unfavourable one is on record."""
    adverse = (fact for fact, value in passage.memory.items() if value is False)
    return frozenset(act for fact in adverse for act in giving(passage.procedure, fact))


def given(passage: Passage) -> frozenset[str]:
    """Return the acts that give an opinion of which one is on record."""
    return frozenset(act for fact in passage.memory for act in giving(passage.procedure, fact))


@lru_cache(maxsize=4096)
def needed_before(procedure: Procedure, act: str) -> frozenset[str]:
    """Return the acts that give an opinion without which an act of a procedure is not open."""
    needs = (need for step in procedure.steps_of.get(act, ()) for need in step.needs if not need.only_bars)
    facts = {fact for need in needs if (fact := need.asks_for) is not None}
    return frozenset(giver for fact in facts for giver in giving(procedure, fact))


def _lacks(way: Fit, acts: frozenset[str]) -> bool:
    return any(gap.act in acts and not gap.one_of for gap in way.missing)


def _supposing(way: Fit, acts: frozenset[str]) -> Fit:
    told = (attrs.evolve(gap, hypothesis=True) if gap.act in acts else gap for gap in way.missing)
    return way._replace(missing=tuple(told))


def _refusal(passage: Passage, recorded: RecordedAct) -> RefusedError:
    from lawflow.reconstruction.reasons import OPINION_AFTER, OPINION_BEFORE, OPINION_LATER  # noqa: PLC0415 (in most records nothing is irregular)

    steps = passage.procedure.steps
    cites = next((step.cites for step in steps if step.act == recorded.act.act), ())
    blocker = Blocker(OPINION_LATER, OPINION_BEFORE, OPINION_AFTER, OPINION_BEFORE, cites)
    return RefusedError(recorded.act.act, passage.state, str(recorded.act.when), [blocker], passage.edition.id)
