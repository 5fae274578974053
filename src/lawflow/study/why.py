"""Why an act may or may not be done on a bill: every blocker, and what would cure it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.dossiers.dossier import Act, When
from lawflow.reconstruction.completion import complete

if TYPE_CHECKING:
    from datetime import date

    from lawflow.passage.passage import Passage
    from lawflow.passage.refusal import Blocker
    from lawflow.reconstruction.completion import Hole


@attrs.frozen
class Cure:
    """What must come before the act: ``holes`` in order, each one act or one of several, if that is ``possible``.

    ``earliest`` is the first day on which no wait bars the act; ``None`` where nothing makes it possible.
    """

    possible: bool
    holes: tuple[Hole, ...]
    earliest: date | None


@attrs.frozen
class Permission:
    """Whether an act may be done where a bill stands on a day: nothing against it, or every blocker."""

    act: str
    on: date
    stage: str
    blockers: tuple[Blocker, ...]
    cure: Cure

    @property
    def allowed(self) -> bool:
        """Say whether nothing stands against the act."""
        return not self.blockers


def why(passage: Passage, act: str, on: date) -> Permission:
    """Return what stands against an act on a day, where the passage stands; the passage stays where it is."""
    trial = Act(act, When.day(on))
    blockers = tuple(passage.blockers(trial, on, on))
    completion = complete(passage, trial, on, None)
    waits = (blocker.not_before for blocker in blockers if blocker.not_before is not None)
    earliest = max(waits, default=on) if completion.possible else None
    return Permission(act, on, passage.state, blockers, Cure(completion.possible, completion.holes, earliest))
