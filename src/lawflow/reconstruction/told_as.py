"""Acts that a record tells by the name of another: the vote on a commission's text by that of the vote on the bill.

The name fits where it is not open itself: the Senate's decisions on that text are those on any bill (Reglament of the
Senate pts 42, 52; Constitution art. 61(5) part 3 since 2023), and what it adopts is the law. So does that of a vote
that fell short, where the law has a name of its own for what such a vote leaves: objections stand, a text falls.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

from lawflow.law.conditions.calendar import InForce
from lawflow.law.conditions.condition import unmet
from lawflow.law.majorities import Tally
from lawflow.passage.known import facts

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.dossiers.dossier import Act, RecordedAct
    from lawflow.law.procedure import Procedure
    from lawflow.passage.passage import Passage


def as_called(passage: Passage, recorded: RecordedAct) -> RecordedAct:
    """Return the act, or the one that it is where the bill stands."""
    act = recorded.act
    meanings = passage.parliament.roles.meant_by.get(act.act, ())
    meant = next((one for one in meanings if (passage.state, one) in passage.procedure.steps_by), None)
    if meant is None or _is_known(passage, recorded):
        return recorded
    return recorded._replace(act=_meant(passage, act, meant))


def _is_known(passage: Passage, recorded: RecordedAct) -> bool:
    """Say whether the rules in force on the days of an act provide for it under its name where the bill stands."""
    steps = passage.procedure.steps_by.get((passage.state, recorded.act.act), ())
    if not steps:
        return False
    known = facts(passage, recorded.act, recorded.low, recorded.high)
    return any(not any(isinstance(need, InForce) for need in unmet(step.needs, known)) for step in steps)


def called_ahead(passage: Passage, recorded: RecordedAct) -> RecordedAct | None:
    """Return the act as the one that it is a little ahead of where the bill lies with another organ, if it can be.

    What may lack before it: the commission's text, the vote of the chamber that votes first, and what led to the
    commission if the bill lies with that chamber. What the chamber that votes next may have done is not guessed, and
    a vote of the chamber that voted last may be that vote, taken again: one after its vote that led to the commission,
    or a refusal. A vote that fell short is told of what it was on alone.
    """
    act, roles, procedure = recorded.act, passage.parliament.roles, passage.procedure
    if act.act not in roles.meant_by or act.act in roles.fallen:
        return None
    (meant,) = roles.meant_by[act.act]
    chambers, organ = list(passage.parliament.chambers.seats), procedure.stage[passage.state].organ
    votes = passage.parliament.acts[act.act].organ
    if organ in chambers and (votes not in chambers or chambers.index(organ) >= chambers.index(votes)):
        return None
    first, again = organ in chambers, _last_told(passage) == votes
    if again and (not first or meant in roles.fallen):
        return None
    ahead = _past_the_commission(procedure, passage.state, first=first)
    if any((stage, meant) in procedure.steps_by for stage in ahead):
        return recorded._replace(act=_meant(passage, act, meant))
    return None


@lru_cache(maxsize=1024)
def _past_the_commission(procedure: Procedure, state: str, *, first: bool) -> frozenset[str]:
    """Return the stages next to one, and the next two to that of both chambers, where it is one or next to one."""
    stages, organs = _onward(procedure, {state}), procedure.parliament.organs
    of_both = (
        {stage for stage in stages if len(organs[procedure.stage[stage].organ].chambers) > 1} if first else {state}
    )
    after = _onward(procedure, of_both)
    return frozenset((stages | after | _onward(procedure, after)) - {state})


def _last_told(passage: Passage) -> str | None:
    """Return the organ of the last act on record."""
    last = next((entry.act for entry in reversed(passage.journal) if entry.n is not None), None)
    return passage.parliament.acts[last].organ if last is not None else None


def _onward(procedure: Procedure, stages: Iterable[str]) -> set[str]:
    return {step.target for stage in stages for step in procedure.steps_from[stage]}


def _meant(passage: Passage, act: Act, meant: str) -> Act:
    """Return the act under its own name; votes for a refusal are against the text, those against it are not for it."""
    votes = act.votes
    if meant in passage.parliament.roles.fallen and act.act not in passage.parliament.roles.fallen:
        votes = {chamber: Tally(noes=tally.ayes) for chamber, tally in votes.items()}
    return attrs.evolve(act, act=meant, votes=votes)
