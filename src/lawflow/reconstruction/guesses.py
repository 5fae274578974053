"""Guesses: what may be supposed of a record and not taken for certain, since nobody was bound to do it.

A question of confidence, a commission that fails, a bill declared urgent, an end of powers that the calendar does
not know: each is told apart, after the breach that it would excuse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.law.roles import Supplied
from lawflow.reconstruction.completion import Completion, complete
from lawflow.reconstruction.holes import holes_of
from lawflow.reconstruction.openings import told_by_track

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.ways import Path


def without_guesses(start: Passage, recorded: RecordedAct, completion: Completion) -> Completion:
    """Return what is left of a completion if nothing is supposed that nobody was bound to do."""
    paths = unguessed(start, recorded, completion.paths)
    if len(paths) == len(completion.paths):
        return completion
    if not paths:
        return Completion(possible=False)
    return Completion(possible=True, holes=holes_of(start.procedure, paths), path=paths[0], paths=tuple(paths))


def unguessed(start: Passage, recorded: RecordedAct, paths: Sequence[Path]) -> list[Path]:
    """Return the completions without any act that nobody was bound to do and that nothing shows."""
    guessed = guessed_among(start, recorded, {step.act for path in paths for step in path})
    return [path for path in paths if guessed.isdisjoint([step.act for step in path])] if guessed else [*paths]


def guessed_among(start: Passage, recorded: RecordedAct, acts: Collection[str]) -> frozenset[str]:
    """Return the acts that nobody was bound to do and that nothing shows, of those that complete a record.

    An act that no bill comes to without one of them shows it, as the calendar shows an early end of powers.
    """
    roles = start.parliament.roles
    guessed = {act for act in acts if roles[act].supplied is Supplied.HYPOTHESIS} - told_by_track(start)
    if recorded.high is not None and recorded.high <= start.calendar.known_until:
        guessed -= roles.dissolutions
    if guessed and not complete(start.afresh(), recorded.act, start.first, None).possible:
        return frozenset()
    return frozenset(guessed)
