"""Votes beyond the seats of a chamber: the rest of a record is held against the law without them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import attrs

from lawflow.dossiers.contradictions import vote_of_another

if TYPE_CHECKING:
    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.law.chambers import Chambers
    from lawflow.law.labels import Label
    from lawflow.law.parliament import Parliament
    from lawflow.reconstruction.irregular import Irregular


def impossible_counts(of: Parliament, recorded: RecordedAct) -> tuple[RecordedAct, Irregular | None]:
    """Return the act without the votes that exceed the seats of their chamber, and what is irregular about them.

    Where those of the chamber that decides go, the votes of others go with them: alone they would belong to no act.
    """
    votes, together, chambers = dict(recorded.act.votes), recorded.act.together, of.chambers
    irregular = None
    for chamber, tally in recorded.act.votes.items():
        found = chambers.on(chamber, recorded.low, recorded.high or date.max)
        if tally.recorded() > max(found, default=0):
            label = of.organs[chamber].label
            irregular = irregular or _impossible(recorded, tally.recorded(), max(found, default=None), label)
            del votes[chamber]
    if vote_of_another(of, recorded.act.act, tuple(votes)) is not None:
        votes = {}
    if together is not None and together.recorded() > (seats := _all_seats(chambers, recorded)):
        irregular, together = irregular or _impossible(recorded, together.recorded(), seats, of.label), None
    if irregular is None:
        return recorded, None
    return recorded._replace(act=attrs.evolve(recorded.act, votes=votes, together=together)), irregular


def _all_seats(chambers: Chambers, recorded: RecordedAct) -> int:
    """Return the most deputies that all chambers had together on the days of an act."""
    on = (chambers.on(chamber, recorded.low, recorded.high or date.max) for chamber in chambers.seats)
    return sum(max(seats, default=0) for seats in on)


def _impossible(recorded: RecordedAct, votes: int, seats: int | None, chamber: Label) -> Irregular:
    """Return the irregularity of so many votes of a chamber, which had fewer seats, or did not exist."""
    from lawflow.reconstruction.irregular import Irregular  # noqa: PLC0415 (in most records nothing is irregular)
    from lawflow.reconstruction.reasons import NO_CHAMBER, too_many  # noqa: PLC0415 (nor is there a reason to tell)

    reason = too_many(votes, seats) if seats is not None else NO_CHAMBER.filled(chamber)
    return Irregular(recorded.n, recorded.act.act, "impossible-count", reason)
