"""What a record leaves unsettled, in the objects: the acts that the law refuses, the stages that it leaves open."""

from collections.abc import Iterable, Sequence
from typing import NotRequired, TypedDict

from lawflow.passage.passage import Passage
from lawflow.reconstruction.play import Played
from lawflow.reconstruction.reconstruct import Explanation
from lawflow.views.content.where import outcomes, possible_stages
from lawflow.views.objects.holes import MissingData, missing_data
from lawflow.views.objects.pieces import (
    RefusalData,
    RemarkData,
    StageData,
    Words,
    refusal_data,
    remark_data,
    stage_data,
    words,
)


class HypothesisData(TypedDict):
    """What would excuse a breach, though nobody was bound to do it: what the record lacks then, and the outcome.

    ``assumed`` is what is supposed of the record itself, if anything is.
    """

    outcome: str
    missing: list[MissingData]
    assumed: NotRequired[list[Words]]


class UnsettledData(TypedDict, total=False):
    """What a record leaves unsettled: absent where the law refuses nothing and one stage is left.

    ``refused`` is the first of ``refusals``; ``stages`` are those at which the bill can be, where they are several,
    ``possible_outcomes`` what can have come of it, ``told_of`` the stage for which the page says what comes next;
    ``hypotheses`` would excuse what the law refuses; ``taken_as_done`` are acts that can lie after the day as well.
    """

    refused: RefusalData
    refusals: list[RefusalData]
    stages: list[StageData]
    possible_outcomes: list[str]
    told_of: str
    hypotheses: list[HypothesisData]
    taken_as_done: list[RemarkData]


def add_unsettled(page: UnsettledData, played: Played) -> None:
    """Add to a page the acts that the law refuses, and the stages at which the record leaves a bill."""
    if played.refusals:
        page["refusals"] = [refusal_data(refused, n) for n, refused in played.refusals]
        page["refused"] = page["refusals"][0]
    if len(played.stages) > 1:
        page["stages"] = stages_data(played.passage, played.stages)
        page["possible_outcomes"] = list(outcomes(played.passage, played.stages))
        page["told_of"] = played.passage.state
    if played.hypotheses:
        page["hypotheses"] = [_hypothesis(one) for one in played.hypotheses]
    if later := played.perhaps_later:
        page["taken_as_done"] = [remark_data(remark) for remark in later]


def _hypothesis(one: Explanation) -> HypothesisData:
    found: HypothesisData = {"outcome": one.outcome, "missing": [missing_data(gap) for gap in one.missing]}
    if one.assumed:
        found["assumed"] = [words(assumed) for assumed in one.assumed]
    return found


def stages_data(passage: Passage, stages: Iterable[str]) -> list[StageData]:
    """Return the stages at which a bill can stand."""
    return [stage_data(stage) for stage in possible_stages(passage, stages)]


def one_stage(passage: Passage, stages: Sequence[str]) -> StageData | None:
    """Return the stage at which a bill stands; ``None`` where its record leaves several open."""
    return stage_data(passage.procedure.stage[passage.state]) if len(stages) < 2 else None  # noqa: PLR2004 (several)


def one_outcome(passage: Passage, stages: Sequence[str]) -> str | None:
    """Return what came of a bill; ``None`` where the stages that its record leaves open say different things."""
    found = outcomes(passage, stages)
    return found[0] if len(found) == 1 else None
