"""Another kind: a bill may have gone on as one of another kind though no act of its record says so.

Nobody was bound to change it; so it excuses an act of another route as a hypothesis only.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.dossiers.dossier import Act, RecordedAct, When
from lawflow.law.labels import Label

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.passage.passage import Passage

MOST_PLACES: Final = 4
"""Places before an act at which the kind may have changed: an act of another route comes soon after it."""
GOES_ON_AS: Final = Label(
    "{}-әрекеттен кейін мына түрде жалғасады: {}", "после № {} – далее как: {}", "after no. {} it goes on as: {}"
)


def changed(start: Passage, record: tuple[RecordedAct, ...], n: int) -> Iterator[tuple[tuple[RecordedAct, ...], Label]]:
    """Yield a record with a change of kind that nothing tells, the latest place before an act of some number first.

    None if the subject is told: what codes, budgets, ratifications and amnesties are is told with it.
    """
    if start.bill.subject is not None:
        return
    last = next(place for place, one in enumerate(record) if one.n == n)
    for place in range(last, max(-1, last - MOST_PLACES), -1):
        before = record[:place]
        number, since = (before[-1].n, before[-1].low) if before else (0, start.first)
        for act in start.parliament.roles.changing:
            for kind, label in _that_begin_alike(start):
                change = RecordedAct(number, Act(act, When(), says={"kind": kind}), since, record[place].high)
                yield (*before, change, *record[place:]), GOES_ON_AS.filled(number, label)


def _that_begin_alike(start: Passage) -> Iterator[tuple[str, Label]]:
    """Yield the other kinds of bill that begin by an act by which this one does: an amendment is proposed otherwise."""
    for kind, label in start.parliament.kinds.items():
        procedure = start.edition.procedure(kind)
        if kind != start.bill.kind and procedure is not None and _beginning(start.procedure) & _beginning(procedure):
            yield kind, label


def _beginning(procedure: Procedure) -> frozenset[str]:
    return frozenset(step.act for step in procedure.steps_from[procedure.initial] if step.target != step.source)
