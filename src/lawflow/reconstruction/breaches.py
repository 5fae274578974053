"""Breaches weighed: which are doubtful, for what a record leaves out or tells amiss, or what the law leaves open."""

from collections.abc import Callable, Iterator
from typing import NamedTuple

from lawflow.dossiers.dossier import RecordedAct
from lawflow.passage.passage import Passage
from lawflow.reconstruction.aligning import MOST_BREACHES, align
from lawflow.reconstruction.alignment import Alignment, Rival
from lawflow.reconstruction.effort import is_over
from lawflow.reconstruction.orders import untried
from lawflow.reconstruction.readings import MOST_ACTS, reread, told_once
from lawflow.reconstruction.remarks import BY_DAYS
from lawflow.reconstruction.rival_answers import under_other_answers
from lawflow.reconstruction.supposing import Supposed, cut_short, doubted, supposed, unproven


class Weighing(NamedTuple):
    """An alignment whose breaches are doubtful where something excuses them, and what does.

    ``rivals`` suppose what nobody was bound to do, that the record is read otherwise, or another answer to an open
    question. ``cut_off``: others may have been left unfound.
    """

    aligned: Alignment
    rivals: tuple[Rival, ...]
    cut_off: bool


def weighed(start: Passage, record: list[RecordedAct], broken: Alignment, begin: Callable[..., Passage]) -> Weighing:
    """Return the alignment of a record that seems to break the law, with what may excuse the breaches."""
    by_the_way, cut_off = supposed(start, record, broken) if broken.cost.breaches and not broken.hasty else Supposed()
    told, rivals = doubted(broken, by_the_way), [*map(Rival, by_the_way)]
    few = told.cost.breaches <= MOST_BREACHES
    reading = reread(start, record, told, begin) if few and told.claims else None
    if reading is not None:
        other, assumed = reading
        rivals.append(Rival(other, assumed))
        told = doubted(told, (other,))
        if BY_DAYS in assumed:  # which is right, the days or the order, none tells
            told = unproven(told, told.causes.keys() - other.causes.keys())
        told = told if other.cost.breaches else told.doubting(other)
    if few and told.claims:
        answered = under_other_answers(start, record, told)
        told = doubted(told, (one.alignment for one in answered.rivals), by_law=True)
        once = [*_once(start, record, told)] if told.claims else []
        rivals += [*answered.rivals, *once]
        told = doubted(told, (one.alignment for one in once))
        if answered.cut_off and told.claims:
            return Weighing(cut_short(told), tuple(rivals), cut_off=True)
    if told.hasty or is_over():
        return Weighing(cut_short(told), tuple(rivals), cut_off=True)
    if cut_off:
        return Weighing(unproven(told), tuple(rivals), cut_off)
    if told.claims and (open_order := untried(start, record, told.cost.breaches)):
        return Weighing(unproven(told, open_order), tuple(rivals), cut_off=True)
    return Weighing(told, tuple(rivals), cut_off)


def _once(start: Passage, record: list[RecordedAct], told: Alignment) -> Iterator[Rival]:
    """Yield the alignments with fewer breaches if acts told again were done once, and more was done than is told."""
    left, assumed = told_once(record)
    if assumed and len(record) <= MOST_ACTS:
        known = align(start, left)[0]
        if known.cost.breaches <= told.cost.breaches and not known.hasty:
            yield from (Rival(one, assumed) for one in supposed(start, left, known).best)
