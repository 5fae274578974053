"""What stages, acts and terms are called where a procedure has them no more: as in the last edition that had them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow import timetable
from lawflow.law.labels import Label
from lawflow.passage.crossing import SUCCESSION
from lawflow.views.content.captions import NEW_EDITION

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure


def stage_in(name: str, stage: str) -> Label:
    """Return the name of a stage in a procedure, or in the last one before it that has it."""
    known = (one for one in _up_to(name) if stage in one.stage)
    return next((one.stage[stage].label for one in known), Label.same(stage))


def act_in(name: str, act: str) -> Label:
    """Return what a procedure calls an act, or the last one before it that has it; a change of edition is none."""
    if act == SUCCESSION:
        return NEW_EDITION
    known = (one for one in _up_to(name) if act in one.acts)
    return next((one.parliament.acts[act].named(one.edition) for one in known), Label.same(act))


def term_in(name: str, term: str) -> Label:
    """Return the name of a term in a procedure, or in the last one before it that has it."""
    known = (one.label for procedure in _up_to(name) for one in procedure.all_terms if one.id == term)
    return next(known, Label.same(term))


def _up_to(name: str) -> Iterator[Procedure]:
    """Yield a procedure and those of its kind in the editions before, the last first."""
    edition, _, kind = name.partition("/")
    names = timetable.names()
    for one in reversed(names[: names.index(edition) + 1]):
        if (found := timetable.edition(one).procedure(kind)) is not None:
            yield found
