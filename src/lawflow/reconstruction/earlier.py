"""Acts done earlier than the record tells: a lapse on record can show that its term was started once before.

The objections of the President lapse a month after the first return; a record that holds a later one alone would make
the lapse too early.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

from lawflow import timetable
from lawflow.dossiers.dossier import Act, When
from lawflow.law.roles import Supplied
from lawflow.passage.refusal import RefusedError
from lawflow.reconstruction.completion import complete
from lawflow.reconstruction.taking import take_supplied

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.law.parliament import Parliament
    from lawflow.passage.passage import Passage


def shown_by_lapses(parliament: Parliament, record: Sequence[RecordedAct]) -> frozenset[str]:
    """Return the acts that start a term whose lapse a record holds, and that can be done again while it runs."""
    lapses = parliament.acts.by_clock.intersection(recorded.act.act for recorded in record)
    return frozenset(act for lapse in lapses for act in _starting(parliament, lapse))


def done_before(
    passage: Passage, recorded: RecordedAct, shown: frozenset[str]
) -> Iterator[tuple[Passage, tuple[str, ...]]]:
    """Yield the passage after an act of those shown that the record lacks, and what had to be supplied for it.

    It is supplied where the bill stands, or, if the recorded act is one of its name, where that one is done.
    """
    for act in shown:
        found = complete(passage, Act(act, When()), passage.first, recorded.high)
        path = found.path if found.possible else None
        if path is None or (path and recorded.act.act != act):
            continue
        trial = passage.copy()
        try:
            for step in path:
                take_supplied(trial, step, recorded.high)
            take_supplied(trial, trial.procedure.steps_by[trial.state, act][0], recorded.high)
        except (KeyError, RefusedError):
            continue
        yield trial, (*(step.act for step in path), act)


def leading_to_another_vote(passage: Passage, act: str) -> frozenset[str]:
    """Return the acts of chambers after which a vote open where the bill stands is open again, on other terms.

    A vote short by the majority of one reading can be that of the next, if the record lacks the first.
    """
    procedure, roles = passage.procedure, passage.parliament.roles
    if (passage.state, act) not in procedure.steps_by:
        return frozenset()
    ahead = (step for step in procedure.steps_from[passage.state] if step.target != step.source and step.act != act)
    return frozenset(
        step.act
        for step in ahead
        if (step.target, act) in procedure.steps_by
        and roles[step.act].supplied is Supplied.UNAVOIDABLE
        and step.act not in roles.detours | passage.parliament.acts.by_clock
    )


@lru_cache(maxsize=64)
def _starting(parliament: Parliament, lapse: str) -> frozenset[str]:
    procedures = [one for edition in timetable.editions(parliament) for one in edition.procedures]
    again = {
        step.act for one in procedures for step in one.all_steps if (step.target, step.act) in one.steps_by
    } - parliament.acts.by_clock
    terms = (term for one in procedures for term in one.all_terms if term.on_lapse == lapse)
    return frozenset(event for term in terms for event in term.starts_on if event in again)
