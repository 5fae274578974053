"""Answers that part where the edition changes: the stage at which a bill then goes on, or the days of its terms."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from lawflow import timetable
from lawflow.law.procedure import without_a_chamber
from lawflow.law.reach import nothing, reach
from lawflow.study.compare.by_days import at_a_change
from lawflow.study.compare.parted import Parting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.law.reach import Taking
    from lawflow.law.steps import Step


def at_successions(question: str, pair: tuple[str, str]) -> Iterator[Parting]:
    """Yield how two answers part at the changes of edition that ask the question.

    A history that leads on without a chamber is told only where no other leads to any of the stages.
    """
    yield from list(_at_stages(question, pair)) or _at_stages(question, pair, without_a_chamber)
    for old, new in pairwise(timetable.editions()):
        for cell in new.handovers:
            if cell.terms == question:
                yield from at_a_change(old, new, cell, pair)


def _at_stages(question: str, pair: tuple[str, str], also: Taking = nothing) -> Iterator[Parting]:
    for old, new in pairwise(timetable.editions()):
        for cell in new.handovers:
            if cell.question != question:
                continue
            into = dict(cell.answers)
            leads = into.get(pair[0], cell.into), into.get(pair[1], cell.into)
            before = old.procedure(cell.kind)
            way = way_to(before, cell.stage, also) if before is not None and leads[0] != leads[1] else None
            if way is not None:
                yield Parting(pair, f"{new.id}/{cell.kind}", way, "succession", leads)


def way_to(procedure: Procedure, stage: str, also: Taking) -> tuple[str, ...] | None:
    """Return the acts of the shortest history that brings a bill to a stage, under whatever answers.

    Of the steps that only the absence of a chamber opens those are taken that ``also`` lets lead on. A side route,
    by which a bill comes to another stage and on a track, leads no further: what it asks of votes is not looked at.
    """
    leaving: dict[str, list[Step]] = defaultdict(list)
    for step in procedure.all_steps:
        if step.track is not None and step.target not in (step.source, stage):
            continue
        if also(step) or not without_a_chamber(step):
            leaving[step.source].append(step)
    came: dict[str, tuple[str, ...]] = {procedure.initial: ()}
    for here in reach([procedure.initial], lambda at: [step.target for step in leaving[at]]):
        for step in leaving[here]:
            came.setdefault(step.target, (*came[here], step.act))
    return came.get(stage)
