"""Breaches weighed: which are doubtful, for what a record leaves out, leaves unsaid or tells amiss."""

from collections.abc import Callable
from typing import NamedTuple

from lawflow.dossiers.dossier import RecordedAct
from lawflow.law.labels import Label
from lawflow.passage.passage import Passage
from lawflow.reconstruction.aligning import MOST_BREACHES
from lawflow.reconstruction.alignment import Alignment
from lawflow.reconstruction.orders import untried
from lawflow.reconstruction.readings import reread
from lawflow.reconstruction.remarks import BY_DAYS
from lawflow.reconstruction.supposing import Supposed, doubted, supposed, unproven


class Weighing(NamedTuple):
    """An alignment whose breaches are doubtful where something excuses them, and what does.

    ``rivals`` suppose what nobody was bound to do, ``reading`` is the alignment of the record read otherwise, with what
    that supposes. ``cut_off``: others may have been left unfound.
    """

    aligned: Alignment
    rivals: tuple[Alignment, ...]
    reading: tuple[Alignment, tuple[Label, ...]] | None
    cut_off: bool


def weighed(start: Passage, record: list[RecordedAct], broken: Alignment, begin: Callable[..., Passage]) -> Weighing:
    """Return the alignment of a record that seems to break the law, with what may excuse the breaches."""
    rivals, cut_off = supposed(start, record, broken) if broken.cost.breaches and not broken.hasty else Supposed()
    told = doubted(broken, rivals)
    few = told.cost.breaches <= MOST_BREACHES
    reading = reread(start, record, told, begin) if few and _claims(told) else None
    if reading is not None:
        told = doubted(told, (*rivals, reading[0]))
        if BY_DAYS in reading[1]:  # which is right, the days or the order, none tells
            told = unproven(told, told.causes.keys() - reading[0].causes.keys())
    if cut_off:
        return Weighing(unproven(told), rivals, reading, cut_off)
    if _claims(told) and (open_order := untried(start, record, told.cost.breaches)):
        return Weighing(unproven(told, open_order), rivals, reading, cut_off=True)
    return Weighing(told, rivals, reading, cut_off)


def _claims(alignment: Alignment) -> bool:
    """Say whether a breach is claimed that nothing makes doubtful."""
    return any(found.follows is None and not found.doubtful for found in alignment.irregular)
