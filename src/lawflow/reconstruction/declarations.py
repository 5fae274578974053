"""Declarations: what puts a bill on a track, before an act that only a bill on that track comes to.

A record that is silent on the track proves nothing against the act: every lawful way to it holds the declaration.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from lawflow.law.bills import Bill
    from lawflow.law.labels import Label
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Step
    from lawflow.reconstruction.ways import Path


@lru_cache(maxsize=512)
def declarations(procedure: Procedure, act: str) -> tuple[Step, ...]:
    """Return the steps that leave a bill where it stands and put it on a track that each step of an act asks for."""
    asked = [*map(_tracks, procedure.all_steps_of.get(act, ()))]
    tracks = frozenset.intersection(*asked) if asked else frozenset()
    return tuple(step for step in procedure.steps if step.track in tracks and step.source == step.target)


def _tracks(step: Step) -> frozenset[str]:
    asked = (demand for need in step.needs for demand in need.demands if demand.holds)
    return frozenset(demand.read.name for demand in asked if demand.read.where == "track")


def declared(bill: Bill, steps: tuple[Step, ...]) -> Bill:
    """Return a bill on the tracks on which declarations put it."""
    return attrs.evolve(bill, tracks=bill.tracks.union(step.track for step in steps if step.track is not None))


def with_declaration(stage: str, path: Path, steps: tuple[Step, ...]) -> Path | None:
    """Return a way from a stage with one of the declarations on it, as soon as it can be made; ``None`` if nowhere."""
    for place, here in enumerate((stage, *(step.target for step in path))):
        for step in steps:
            if step.source == here:
                return (*path[:place], step, *path[place:])
    return None


def unsaid(procedure: Procedure, bill: Bill, act: str) -> dict[Bill, Label]:
    """Return the bill with each subject that an act asks for, and each track that any act does, where none is told."""
    found: dict[Bill, Label] = {}
    asked = ((step.act, need, demand) for step in procedure.all_steps for need in step.needs for demand in need.demands)
    for name, need, demand in asked:
        if not demand.holds or demand.silent:
            continue
        if demand.read.where == "track" and not bill.tracks:
            found.setdefault(attrs.evolve(bill, tracks=frozenset({demand.read.name})), need.label)
        if name == act and demand.read == ("bill", "subject") and bill.subject is None:
            for subject in demand.values:
                found.setdefault(attrs.evolve(bill, subject=str(subject)), need.label)
    return found
