"""The object of ``lawflow paths``: the lawful histories to an outcome or a stage, and the soonest one."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypedDict

from lawflow.law.bills import OUTCOMES
from lawflow.views.objects.dates import LinkData, link_data
from lawflow.views.objects.footnotes import FootnotesData, add_footnotes
from lawflow.views.objects.histories import BillData, HistoryData, bill_data, history_data
from lawflow.views.objects.pieces import Day, StageData, Words, day, stage_data, words
from lawflow.views.objects.unsettled import UnsettledData

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.labels import Lang
    from lawflow.passage.passage import Passage
    from lawflow.study.dates.earliest import Earliest
    from lawflow.study.paths.paths import Paths


class SoonestData(TypedDict):
    """The first lawful day of an outcome, and the acts that lead there by then."""

    date: Day
    acts: list[LinkData]


class GoalData(TypedDict):
    """The histories to one goal, the shortest first.

    ``partial`` says that there are, or may be, others; ``refused`` counts those that no day of the calendar allows.
    """

    to: str
    label: Words
    partial: bool
    longest: int
    refused: int
    histories: list[HistoryData]
    soonest: SoonestData | None


class PathsPage(UnsettledData, FootnotesData):
    """``lawflow.paths/1``."""

    schema: Literal["lawflow.paths/1"]
    dossier: str | None
    on: str
    edition: str
    procedure: str
    bill: BillData
    stage: StageData
    goals: list[GoalData]


def paths_page(passage: Passage, found: Iterable[Paths], *, dossier: str | None = None, lang: Lang = "en") -> PathsPage:
    """Return the histories to each goal from where a bill stands, of a ``dossier``, told by its id, or of none."""
    page: PathsPage = {
        "schema": "lawflow.paths/1",
        "dossier": dossier,
        "on": passage.first.isoformat(),
        "edition": passage.edition.id,
        "procedure": passage.procedure.id,
        "bill": bill_data(passage.bill),
        "stage": stage_data(passage.procedure.stage[passage.state]),
        "goals": [_goal(one, passage, lang) for one in found],
    }
    add_footnotes(page, passage, passage.first)
    return page


def _goal(found: Paths, passage: Passage, lang: str) -> GoalData:
    procedure, goal = passage.procedure, found.goal
    label = procedure.outcome_label(goal) if goal in OUTCOMES else procedure.stage[goal].label
    return {
        "to": goal,
        "label": words(label),
        "partial": found.partial,
        "longest": found.longest,
        "refused": len(found.refused),
        "histories": [history_data(one, lang) for one in found.histories],
        "soonest": _soonest(found.soonest, passage, lang) if found.soonest is not None else None,
    }


def _soonest(found: Earliest, passage: Passage, lang: str) -> SoonestData:
    return {"date": day(found.day), "acts": [link_data(link, passage, lang) for link in found.chain]}
