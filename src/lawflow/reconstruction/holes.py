"""Holes: what all ways of completing a record have in common, and one of several acts where they part."""

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from lawflow.law.procedure import Procedure
from lawflow.passage.entries import Branches
from lawflow.reconstruction.ways import Path

Row = tuple[tuple[str, str], ...]
"""A completion as its acts, each with the stage that it leads to."""


class Hole(NamedTuple):
    """What the record lacks at one place: one act, or one of several.

    Of several, ``branches`` are the acts of each way to the stage where all ways meet again.
    """

    acts: tuple[str, ...]
    branches: Branches = ()

    @property
    def certain(self) -> bool:
        """Say whether a single act is unavoidable here."""
        return len(self.acts) == 1


def holes_of(procedure: Procedure, paths: Iterable[Path]) -> tuple[Hole, ...]:
    """Return what all completions have in common, in order, and one of several acts where they part.

    An act by which all ways come back together stands in each of them, and so is unavoidable. Ways of the same acts
    and stages are one: they part in their conditions alone.
    """
    rows = list(dict.fromkeys(tuple([(step.act, step.target) for step in path]) for path in paths))
    # an act is done in the absence of a chamber, or not: then it tells something else
    tells = {one: (one[0], one[1] in procedure.waiting) for row in rows for one in row}
    order = _places(procedure, (act for act, _ in tells))
    holes: list[Hole] = []
    while all(rows):
        options = {tells[row[0]] for row in rows}
        shared = [one for one in options if all(one in map(tells.__getitem__, row) for row in rows)]
        if shared:
            told = min(shared, key=lambda one: order[one[0]])
            holes.append(Hole((told[0],)))
            rows = [row[1:] for row in rows if tells[row[0]] == told]
            continue
        rest = _rejoined(rows)
        apart = [row[: len(row) - len(after)] for row, after in zip(rows, rest, strict=True)]
        while len({tells[branch[-1]] for branch in apart}) == 1 and all(len(branch) > 1 for branch in apart):
            apart = [branch[:-1] for branch in apart]
        branches = tuple(dict.fromkeys(tuple([act for act, _ in branch]) for branch in apart))
        holes.append(Hole(tuple(sorted({act for act, _ in options}, key=order.__getitem__)), branches))
        rows = [row[len(branch) :] for row, branch in zip(rows, apart, strict=True)]
    return tuple(holes)


def _places(procedure: Procedure, acts: Iterable[str]) -> Mapping[str, int]:
    """Return the place of each act in the order of a bill's path; those of another edition stand last."""
    known = _places_of(procedure)
    others = [act for act in dict.fromkeys(acts) if act not in known]
    return {**known, **{act: len(known) + n for n, act in enumerate(others)}} if others else known


@lru_cache(maxsize=128)
def _places_of(procedure: Procedure) -> Mapping[str, int]:
    return {act: place for place, act in enumerate(dict.fromkeys(step.act for step in procedure.steps))}


def _rejoined(rows: list[Row]) -> list[Row]:
    """Return the rest of each completion from the first stage that all of them pass; nothing if there is none."""
    for _, stage in rows[0]:
        places = [next((n for n, (_, target) in enumerate(row) if target == stage), None) for row in rows]
        if None not in places:
            return [row[(place or 0) + 1 :] for row, place in zip(rows, places, strict=True)]
    return [() for _ in rows]


def asked_on(paths: tuple[Path, ...]) -> Iterator[str]:
    """Yield the questions on whose answers some of several ways are open at all: which was gone, none of them tells."""
    if len(paths) > 1:
        for under in (under for path in paths for step in path for under in step.under):
            yield under.question


def branches_on(path: Path, holes: tuple[Hole, ...]) -> list[Branches]:
    """Return for each act of a way the branches of which it stands on one; none where it is certain."""
    found: list[Branches] = []
    for hole in holes:
        rest = tuple(step.act for step in path[len(found) :])
        taken = next((len(branch) for branch in hole.branches if rest[: len(branch)] == branch), 1)
        found += [hole.branches] * taken
    return [*found, *([()] * len(path))][: len(path)]
