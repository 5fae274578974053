"""Guesses: what may be supposed of a record and not taken for certain, since nobody was bound to do it.

A question of confidence, a commission that fails, a bill declared urgent, an end of powers that the calendar does
not know: each is told apart, after the breach that it would excuse.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.law.roles import Supplied
from lawflow.reconstruction.completion import Completion, complete
from lawflow.reconstruction.holes import holes_of

if TYPE_CHECKING:
    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.passage.passage import Passage
    from lawflow.reconstruction.ways import Path


def without_guesses(start: Passage, recorded: RecordedAct, completion: Completion) -> Completion:
    """Return what is left of a completion if nothing is supposed that nobody was bound to do."""
    paths = [path for path in completion.paths if not guessed_on(start, recorded, path)]
    if len(paths) == len(completion.paths):
        return completion
    if not paths:
        return Completion(possible=False)
    return Completion(possible=True, holes=holes_of(start.procedure, paths), path=paths[0], paths=tuple(paths))


def guessed_on(start: Passage, recorded: RecordedAct, path: Path) -> frozenset[str]:
    """Return the acts of a completion that nobody was bound to do and that nothing shows.

    An act that no bill comes to without one of them shows it, as the calendar shows an early end of powers.
    """
    roles, tracks = start.parliament.roles, start.bill.tracks
    guessed = {step.act for step in path if roles[step.act].supplied is Supplied.HYPOTHESIS}
    guessed -= {act for act in guessed if roles[act].told_by in tracks}
    if recorded.high is not None and recorded.high <= start.calendar.known_until:
        guessed -= roles.dissolutions
    if guessed and not complete(start.afresh(), recorded.act, start.first, None).possible:
        return frozenset()
    return frozenset(guessed)
