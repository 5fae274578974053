"""Holes: what all ways of completing a record have in common, and one of several acts where they part."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.passage.entries import Branches
    from lawflow.reconstruction.ways import Path


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


def holes_of(procedure: Procedure, paths: list[Path]) -> tuple[Hole, ...]:
    """Return what all completions have in common, in order, and one of several acts where they part.

    An act by which all ways come back together stands in each of them, and so is unavoidable.
    """
    order = _places(procedure, (step.act for path in paths for step in path))
    holes: list[Hole] = []

    def tells(step: Step) -> tuple[str, bool]:
        """Return the act, and whether it is done in the absence of a chamber: then it tells something else."""
        return step.act, step.target in procedure.waiting

    while all(paths):
        options = {tells(path[0]) for path in paths}
        shared = [one for one in options if all(one in map(tells, path) for path in paths)]
        if shared:
            told = min(shared, key=lambda one: order[one[0]])
            holes.append(Hole((told[0],)))
            paths = [path[1:] for path in paths if tells(path[0]) == told]
            continue
        rest = _rejoined(paths)
        apart = [path[: len(path) - len(after)] for path, after in zip(paths, rest, strict=True)]
        while len({tells(branch[-1]) for branch in apart}) == 1 and all(len(branch) > 1 for branch in apart):
            apart = [branch[:-1] for branch in apart]
        branches = tuple(dict.fromkeys(tuple(step.act for step in branch) for branch in apart))
        holes.append(Hole(tuple(sorted({act for act, _ in options}, key=order.__getitem__)), branches))
        paths = [path[len(branch) :] for path, branch in zip(paths, apart, strict=True)]
    return tuple(holes)


def _places(procedure: Procedure, acts: Iterable[str]) -> Mapping[str, int]:
    """Return the place of each act in the order of a bill's path; those of another edition stand last."""
    known = _places_of(procedure)
    others = [act for act in dict.fromkeys(acts) if act not in known]
    return {**known, **{act: len(known) + n for n, act in enumerate(others)}} if others else known


@lru_cache(maxsize=128)
def _places_of(procedure: Procedure) -> Mapping[str, int]:
    return {act: place for place, act in enumerate(dict.fromkeys(step.act for step in procedure.steps))}


def _rejoined(paths: list[Path]) -> list[Path]:
    """Return the rest of each completion from the first stage that all of them pass; nothing if there is none."""
    for step in paths[0]:
        places = [next((n for n, other in enumerate(path) if other.target == step.target), None) for path in paths]
        if None not in places:
            return [path[(place or 0) + 1 :] for path, place in zip(paths, places, strict=True)]
    return [() for _ in paths]


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
