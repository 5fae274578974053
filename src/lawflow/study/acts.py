"""The acts that a record may hold: who does them, under which editions, at which stages, and what is told of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.dossiers.keys import ACT
from lawflow.law.bills import ENDED_OUTCOMES
from lawflow.law.shown import Shown
from lawflow.law.steps import UNDETERMINED, FromRecord

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date

    from lawflow.law.acts import ActName
    from lawflow.law.calendar import Calendar
    from lawflow.law.conditions.condition import Demand
    from lawflow.law.edition import Edition
    from lawflow.law.parliament import Parliament
    from lawflow.law.procedure import Procedure
    from lawflow.law.steps import Stage, Step


@attrs.frozen(repr=False)
class OpenAct(Shown):
    """Where an act is provided for: a procedure, and the stages at which it is, under some answer to its questions."""

    procedure: Procedure
    stages: tuple[Stage, ...]


@attrs.frozen(repr=False)
class KnownAct(Shown):
    """An act: its name, the fields of its record that the law reads beside its day and its votes, where it is open."""

    name: ActName
    fields: tuple[str, ...]
    open_at: tuple[OpenAct, ...]

    @property
    def editions(self) -> tuple[str, ...]:
        """Return the names of the editions that know the act, in order of time."""
        return tuple(dict.fromkeys(place.procedure.edition for place in self.open_at))


def known_acts(
    of: Parliament, editions: Iterable[Edition], *, kind: str | None = None, stage: str | None = None
) -> tuple[KnownAct, ...]:
    """Return the acts of a parliament in order, each with where it is open under some editions.

    With ``kind`` only the procedures for that kind of bill are looked at, with ``stage`` only that stage. An act that
    none of them provides for is left out.
    """
    found: dict[str, list[OpenAct]] = {}
    told: dict[str, set[str]] = {}
    for edition in editions:
        for procedure in (one for one in edition.procedures if kind in (None, one.kind)):
            for act, sources in _open(edition, procedure, told).items():
                stages = [procedure.stage[source] for source in sources if stage in (None, source)]
                if stages:
                    found.setdefault(act, []).append(OpenAct(procedure, tuple(stages)))
    return tuple(
        KnownAct(name, _fields(name.id, told), tuple(found[name.id])) for name in of.acts.values() if name.id in found
    )


def fields_read(procedure: Procedure, act: str, day: date) -> tuple[str, ...]:
    """Return the fields of the record of an act on which it depends, on a day, where a bill goes.

    What is as if nothing were said of it, whatever it says, is left out: so where a bill
    is laid while all chambers sit.
    """
    calendar = procedure.parliament.calendar
    steps = [step for step in procedure.all_steps if step.act == act and _on(step, calendar, day)]
    telling = {demand.read.name for step in steps for need in step.needs for demand in need.demands if _tells(demand)}
    kept = {value.field for step in steps for _, value in step.sets if isinstance(value, FromRecord)}
    read = telling | kept
    if act in procedure.parliament.roles.changing:
        read.add("kind")
    return tuple(key.name for key in ACT.keys if key.name in read)


def _on(step: Step, calendar: Calendar, day: date) -> bool:
    """Say whether the chambers may be there, or away, on a day, as a step asks."""
    asked = (need.presence for need in step.needs)
    return all(one is None or calendar.sits(one[0], day, day) in (one[1], None) for one in asked)


def _tells(demand: Demand) -> bool:
    return demand.read.where == "act" and not demand.met_by(None)


def _open(edition: Edition, procedure: Procedure, told: dict[str, set[str]]) -> dict[str, dict[str, None]]:
    """Return the acts of a procedure with the ids of the stages at which they are open; note what the law reads."""
    found: dict[str, dict[str, None]] = {}
    for step in procedure.all_steps:
        found.setdefault(step.act, {})[step.source] = None
        told.setdefault(step.act, set()).update(_read(step))
    others = [one.kind for one in edition.procedures if one.kind != procedure.kind]
    changing = [
        stage.id
        for stage in procedure.stages
        if stage.id != UNDETERMINED
        and stage.outcome not in ENDED_OUTCOMES
        and any(edition.stage_as(kind, stage.id) for kind in others)
    ]
    of = procedure.parliament
    return found | {act: dict.fromkeys(changing) for act in of.acts if act in of.roles.changing and changing}


def _fields(act: str, told: dict[str, set[str]]) -> tuple[str, ...]:
    """Return the fields of the record of an act, in the order in which a dossier has them."""
    read = told.get(act, set())
    return tuple(key.name for key in ACT.keys if key.told and (key.name in read or f"`{act}`" in key.meaning))


def _read(step: Step) -> Iterator[str]:
    """Yield the fields of the record that a step looks at, or leaves behind."""
    yield from (read.name for need in step.needs for read in need.reads if read.where == "act")
    yield from (value.field for _, value in step.sets if isinstance(value, FromRecord))
