"""Sooner: how far back an act can lie that a record lacks, where acts before the next one do not depend on it.

An opinion can be given before a bill is introduced and after it, so it does not tell when that was. The act is told in
each place before the one where it is found to be lacking: where the record then fits, it can lie there.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from lawflow import timetable
from lawflow.dossiers.dossier import Act, RecordedAct, When
from lawflow.reconstruction.aligning import search_on
from lawflow.reconstruction.alignment import Alignment
from lawflow.reconstruction.effort import bounded, is_over
from lawflow.reconstruction.fit import NARROW, Rules

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.fit import Missing

MOST: Final = 1_500
"""Acts tried for one record in search of places: of one not tried the act can lie there for all that is known."""
MOST_EXPANSIONS: Final = 20
"""Alignments gone on from for one place, beyond one for each act of the record."""

RULES: Final = (NARROW, Rules(wide=True))
"""How a record is completed that tells the act: first in the shortest ways, then in every one."""


def placed(start: Passage, record: Sequence[RecordedAct], found: Alignment) -> Alignment:
    """Return an explanation that says of what it lacks after which act it lies for certain, where that is earlier."""
    with bounded(MOST):
        told = tuple(gap if gap.hypothesis else _placed(gap, start, record, found) for gap in found.missing)
    return attrs.evolve(found, missing=told)


def _placed(gap: Missing, start: Passage, record: Sequence[RecordedAct], found: Alignment) -> Missing:
    group = [one.act for one in found.missing if one.after == gap.after]
    up_to = tuple(group[: group.index(gap.act)])
    moved = dict.fromkeys((*before, act) for before in ((), up_to) for act in gap.one_of or (gap.act,))
    for place, one in enumerate(record):
        if one.n > gap.after:
            break
        known = _open_before(one, found.lawful)
        if any(acts[0] in known and (is_over() or _fits(acts, place, start, record, found)) for acts in moved):
            return attrs.evolve(gap, since=record[place - 1].n if place else 0)
    return gap


def _open_before(recorded: RecordedAct, lawful: Passage) -> set[str]:
    """Return the acts that the rules know at the stages in which a history comes to a recorded act."""
    known: set[str] = set()
    for entry in lawful.journal:
        procedure = timetable.edition(entry.edition, lawful.parliament).procedure(lawful.bill.kind)
        known |= {*procedure.acts_from.get(entry.source, ())} if procedure is not None else set()
        if entry.n == recorded.n:
            break
        known = set() if entry.n is not None else known
    return known


def _fits(acts: tuple[str, ...], place: int, start: Passage, record: Sequence[RecordedAct], found: Alignment) -> bool:
    """Say whether a record that tells acts in some place lacks the last no more, and no more is irregular."""
    n, since = (record[place - 1].n, record[place - 1].low) if place else (0, start.first)
    told = (RecordedAct(n, Act(act, When()), since, record[place].high) for act in acts)
    read = (*record[:place], *told, *record[place:])
    trials = (search_on([Alignment(start)], read, rules, found.cost.breaches + 1, MOST_EXPANSIONS) for rules in RULES)
    best = next((trial.best for trial in trials if trial.best), ())
    return any(
        one.causes == found.causes and not any(acts[-1] in (lacks.one_of or (lacks.act,)) for lacks in one.missing)
        for one in best
    )
