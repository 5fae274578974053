"""An end of a review that may be of one referral alone, where several were made.

A law that the President has returned may be referred again and again. That a referral is pending is one fact, so an end
of the review is taken as that of all (decision 0043); if it was of one, it moved nothing, and the others went on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.law.labels import Label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.law.procedure import Procedure

OF_ONE: Final = Label(
    "{}-әрекет бірнеше өтініштің біреуіне ғана қатысты",
    "№ {} относится лишь к одному из нескольких обращений",
    "no. {} is on one of several referrals alone",
)


def of_one_alone(procedure: Procedure, record: Sequence[RecordedAct]) -> Iterator[int]:
    """Yield the numbers of the acts after which no referral counts as pending though several were made."""
    referrals = procedure.parliament.roles.referrals
    staying = [step for step in procedure.steps if step.source == step.target]
    pending = {fact for step in staying if step.act in referrals for fact, _ in step.sets}
    ends = {step.act for step in staying if not pending.isdisjoint(step.clears)}
    made = 0
    for one in record:
        made += one.act.act in referrals
        if made > 1 and one.act.act in ends:
            yield one.n
