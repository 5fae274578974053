"""The alignment of a record is a cheapest one: held against every alignment there is, one by one."""

from __future__ import annotations

import os
from datetime import date
from random import Random
from typing import TYPE_CHECKING

import attrs
import pytest

from lawflow import timetable
from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.parliaments.kz import PARLIAMENT
from lawflow.passage.passage import Passage
from lawflow.reconstruction.aligning import align
from lawflow.reconstruction.alignment import Alignment, Cost
from lawflow.reconstruction.fit import Rules
from lawflow.reconstruction.prior import recorded_later
from lawflow.reconstruction.reconstruct import first_day
from tests.proof.chance import walk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from lawflow.dossiers.dossier import RecordedAct

RECORDS = int(os.environ.get("LAWFLOW_ALIGNMENTS", "40"))
LONGEST = 8


def record_of(rng: Random, number: int) -> Dossier:
    """Return a record of up to eight acts: a lawful one with acts dropped, doubled, swapped and put in, or mere noise."""
    made = walk(rng, number)
    acts = list(made.acts[:LONGEST])
    known = sorted(
        {step.act for step in timetable.rules_for(made.kind, acts[0].when.first or PARLIAMENT.first_day)[1].steps}
    )
    for _ in range(rng.randrange(1, 5)):
        place = rng.randrange(len(acts))
        match rng.randrange(4):
            case 0 if len(acts) > 1:
                del acts[place]
            case 1:
                acts.insert(place, attrs.evolve(acts[rng.randrange(len(acts))], when=acts[place].when))
            case 2:
                acts.insert(place, Act(rng.choice(known), acts[place].when if rng.random() < 0.7 else When()))
            case _:
                other = rng.randrange(len(acts))
                acts[place], acts[other] = acts[other], acts[place]
    return attrs.evolve(made, acts=tuple(acts[:LONGEST]))


def found_in(dossier: Dossier) -> tuple[Passage, list[RecordedAct]]:
    start = Passage.start(dossier.bill, first_day(dossier, date(2024, 2, 1)), since=PARLIAMENT.first_day)
    return start, list(dossier.record(PARLIAMENT.first_day))


def cheapest_of_all(start: Passage, record: Sequence[RecordedAct], *, wide: bool, words: bool = False) -> Cost:
    """Return the least cost of all alignments: each act in turn fits, follows, or is irregular; nothing is skipped."""
    every = [Alignment(start)]
    for found, later in zip(record, recorded_later(record), strict=True):
        every = [
            onward for alignment in every for onward in alignment.onward(found, Rules(wide=wide, words=words), later)
        ]
    return min(alignment.cost for alignment in every)


@pytest.mark.parametrize("number", range(RECORDS))
def test_no_alignment_of_a_random_record_is_cheaper(number: int) -> None:
    """Acts are supplied in the shortest way; in every other way, or with a word, only where that makes less irregular."""
    start, record = found_in(record_of(Random(number), number))
    least = cheapest_of_all(start, record, wide=False)
    if least.breaches:
        wider = cheapest_of_all(start, record, wide=True)
        least = wider if wider.breaches < least.breaches else least
    found = {alignment.cost for alignment in align(start, record)}
    if least.breaches and found != {least}:
        least = cheapest_of_all(start, record, wide=True, words=True)
    assert found == {least}
