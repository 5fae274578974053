"""Paths: the lawful histories from where a bill stands to an outcome or a stage, each replayed by the machine."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import attrs

from lawflow.errors import UnknownNameError
from lawflow.law.bills import OUTCOMES
from lawflow.law.shown import Shown
from lawflow.law.steps import UNDETERMINED
from lawflow.space.space import space_of
from lawflow.study.dates.dates import HORIZON
from lawflow.study.dates.earliest import earliest
from lawflow.study.histories.enacting import enact, plan
from lawflow.study.histories.starting import ways_on
from lawflow.study.paths.search import Bound, attended, ways_to
from lawflow.tongues import say

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable, Iterator, Mapping

    from lawflow.law.labels import Label
    from lawflow.law.procedure import Procedure
    from lawflow.passage.passage import Passage
    from lawflow.space.space import Position
    from lawflow.study.dates.earliest import Earliest
    from lawflow.study.histories.history import History

LONGEST: Final = 16
"""Acts of a history at most, unless another number is asked for: the longest path without a second round."""
MOST: Final = 10
"""Histories told, unless another number is asked for."""


@attrs.frozen(eq=False, repr=False)
class Paths(Shown):
    """The lawful histories to a goal: those that leave the direct road least come first, then those of the fewest acts.

    ``partial`` says that there are or may be others: longer than the bound, or more than were asked for. ``refused``
    are histories of the space that no day of the calendar allows. ``soonest`` is the history with the earliest day,
    ``None`` where the goal is a stage or is not reached within the horizon.
    """

    start: Passage
    goal: str
    histories: tuple[History, ...]
    refused: tuple[History, ...]
    partial: bool
    longest: int
    soonest: Earliest | None


def paths(passage: Passage, goal: str, *, longest: int = LONGEST, most: int = MOST) -> Paths:
    """Return the lawful histories from where a passage stands to an outcome or a stage, the nearest first.

    ``longest`` bounds the acts of a history, ``most`` the number of histories told. The passage stays where it is.
    Raises `UnknownNameError` for what is neither an outcome nor a stage.
    """
    if goal not in OUTCOMES and goal not in goals(passage.procedure):
        raise UnknownNameError(say("outcome or stage"), goal, goals(passage.procedure))
    lawful: list[History] = []
    refused: list[History] = []
    told: set[Hashable] = set()
    partial = False
    for history in _played(passage, goal, Bound(longest)):
        if history is not None and (key := _told(history)) in told:
            continue  # two rules for bills that nothing known of this one tells apart
        if history is None or len(lawful) >= most:
            partial = True
            break
        told.add(key)
        (lawful if history.lawful else refused).append(history)
    return Paths(passage, goal, tuple(lawful), tuple(refused), partial, longest, _soonest(passage, goal))


def _told(history: History) -> Hashable:
    """Return what a history says: its acts with their days, votes and words, and the answers it rests on."""
    acts = tuple((act.act, act.when, *act.votes.items(), *act.says.items()) for act in history.acts)
    return acts, tuple(history.start.answers.items())


def goals(procedure: Procedure) -> Mapping[str, Label]:
    """Return what a path can be asked to, each with its label: the outcomes of the stages, then the stages."""
    outcomes = dict.fromkeys(stage.outcome for stage in procedure.stages if stage.outcome != "pending")
    found = {outcome: procedure.outcome_label(outcome) for outcome in outcomes}
    return found | {stage.id: stage.label for stage in procedure.stages if stage.id not in found}


def _played(passage: Passage, goal: str, bound: Bound) -> Iterator[History | None]:
    """Yield the histories played by the machine; ``None`` where the search stopped short."""
    for way in ways_on(passage, passage.first):
        space = space_of(way.procedure, way.bill)
        start = space.position(way.state, way.memory, way.bill.tracks)
        allowed = attended(way.parliament, way.calendar, way.first, way.edition.until or date.max)
        for found in ways_to(space, start, _reached(way.procedure, goal), bound, allowed):
            yield None if found.way is None else enact(way, [plan(arc, way) for arc in found.way])


def _reached(procedure: Procedure, goal: str) -> Callable[[Position], bool]:
    if goal in OUTCOMES:
        return lambda here: procedure.stage[here.stage].outcome == goal
    return lambda here: here.stage == goal


def _soonest(passage: Passage, goal: str) -> Earliest | None:
    if goal not in OUTCOMES or passage.state == UNDETERMINED:
        return None
    return earliest(passage, passage.first, passage.first + HORIZON, only=[goal]).get(goal)
