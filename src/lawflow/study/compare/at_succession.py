"""Answers that part where the edition changes: the stage at which a bill then goes on, or the days of its terms."""

from __future__ import annotations

from collections import defaultdict
from itertools import pairwise
from typing import TYPE_CHECKING

from lawflow import timetable
from lawflow.law.reach import reach
from lawflow.study.compare.by_days import at_a_change
from lawflow.study.compare.parted import Parting

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step


def at_successions(question: str, pair: tuple[str, str]) -> Iterator[Parting]:
    """Yield how two answers part at the changes of edition that ask the question."""
    for old, new in pairwise(timetable.editions()):
        for cell in new.handovers:
            if cell.terms == question:
                yield from at_a_change(old, new, cell, pair)
            if cell.question != question:
                continue
            into = dict(cell.answers)
            leads = into.get(pair[0], cell.into), into.get(pair[1], cell.into)
            before = old.procedure(cell.kind)
            if leads[0] != leads[1] and before is not None:
                yield Parting(pair, f"{new.id}/{cell.kind}", way_to(before, cell.stage), "succession", leads)


def way_to(procedure: Procedure, stage: str) -> tuple[str, ...]:
    """Return the acts of the shortest history that brings a bill to a stage, under whatever answers."""
    leaving: dict[str, list[Step]] = defaultdict(list)
    for step in procedure.all_steps:
        leaving[step.source].append(step)
    came: dict[str, tuple[str, ...]] = {procedure.initial: ()}
    for here in reach([procedure.initial], lambda at: [step.target for step in leaving[at]]):
        for step in leaving[here]:
            came.setdefault(step.target, (*came[here], step.act))
    return came.get(stage, ())
