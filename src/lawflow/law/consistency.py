"""Consistency: everything about a parliament that does not fit together, all at once."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING

from lawflow.errors import Fault
from lawflow.law.organs import CLOCK

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

    from lawflow.law.labels import Label
    from lawflow.law.parliament import Parliament
    from lawflow.law.pictures import Pictures

_DAY = timedelta(days=1)


def faults_within(parliament: Parliament) -> Iterable[Fault]:
    """Yield everything that does not fit together."""
    yield from _timetable_faults(parliament)
    yield from _organ_faults(parliament)
    yield from _act_faults(parliament)
    yield from _seat_faults(parliament)
    for where, labels in _labels(parliament):
        for label in labels:
            if label is not None and not label.is_whole(parliament.languages):
                missing = [lang for lang in parliament.languages if lang not in label.languages or not label.text(lang)]
                yield Fault(where, f"no label in {', '.join(missing)}")


def _labels(parliament: Parliament) -> Iterable[tuple[str, Iterable[Label | None]]]:
    yield "parliament", (parliament.label,)
    for organ in parliament.organs.values():
        yield f"organ {organ.id}", (organ.label, *[label for _, label in organ.names])
    for act in parliament.acts.values():
        yield f"act {act.id}", (act.label, act.noun, act.again, *[label for _, label in (*act.names, *act.nouns)])
    yield from ((f"kind {name}", (label,)) for name, label in parliament.kinds.items())
    yield from ((f"track {track.id}", (track.label,)) for track in parliament.tracks.values())
    yield from ((f"subject {name}", (label,)) for name, label in parliament.subjects.items())
    yield from ((f"initiator {one.id}", (one.label,)) for one in parliament.initiators.values())


def _names(parliament: Parliament) -> tuple[str, ...]:
    return tuple(period.name for period in parliament.timetable)


def _known(where: str, what: str, names: Iterable[str], known: Collection[str]) -> Iterable[Fault]:
    return [Fault(where, f"unknown {what} {name!r}") for name in names if name not in known]


def _timetable_faults(parliament: Parliament) -> Iterable[Fault]:
    if not parliament.timetable:
        yield Fault("timetable", "no edition")
    yield from _known("aliases", "edition", parliament.aliases.values(), _names(parliament))
    for before, after in pairwise(parliament.timetable):
        if before.last is None or before.last + _DAY != after.first:
            yield Fault(f"edition {after.name}", f"does not begin on the day after edition {before.name}")


def _organ_faults(parliament: Parliament) -> Iterable[Fault]:
    if CLOCK not in parliament.organs:
        yield Fault("organs", f"no {CLOCK!r}, by which terms lapse")
    for organ in parliament.organs.values():
        yield from _known(f"organ {organ.id}", "chamber", organ.chambers, parliament.chambers.seats)


def _act_faults(parliament: Parliament) -> Iterable[Fault]:
    acts, names, organs = frozenset(parliament.acts), frozenset(_names(parliament)), frozenset(parliament.organs)
    seated, tracks = frozenset(parliament.chambers.seats), frozenset(parliament.tracks)
    yield from _known("roles", "act", parliament.roles, acts)
    for name, act in parliament.acts.items():
        yield from _known(f"act {name}", "organ", (act.organ, act.actor, *[organ for _, organ in act.bys]), organs)
        named = [one for editions, _ in (*act.names, *act.nouns, *act.bys) for one in editions]
        yield from _known(f"act {name}", "edition", named, names)
        if name not in parliament.roles:
            yield Fault(f"act {name}", "no role")
    for name, role in parliament.roles.items():
        yield from _known(f"role {name}", "chamber", (*role.present, *role.ends), seated)
        yield from _known(f"role {name}", "act", (*role.fallen, *role.told_as), acts)
        yield from _known(f"role {name}", "track", (role.told_by,) if role.told_by else (), tracks)
        if not role.cites and not role.reason:
            yield Fault(f"role {name}", "no article, and no reason why there is none")


def _seat_faults(parliament: Parliament) -> Iterable[Fault]:
    chambers = parliament.chambers
    yield from _known("chambers", "organ", chambers.seats, parliament.organs)
    yield from _known("parties", "chamber", chambers.parties, chambers.seats)
    for chamber, rows in chambers.parties.items():
        for row in rows:
            held, possible = sum(row.seats.values()), chambers.on(chamber, row.first, row.last)
            if held not in possible:
                yield Fault(f"parties of {chamber} from {row.first}", f"{held} seats, not one of {possible}")
    for chamber, known in chambers.seats.items():
        for one in known:
            ways = tuple(sum(number for _, number in filled) for filled in one.filled)
            if ways and ways != one.numbers:
                yield Fault(
                    f"seats of {chamber} from {one.first}", f"filled in ways that make {ways}, not {one.numbers}"
                )
    for rule in parliament.sittings:
        yield from _known(f"sittings from {rule.first}", "chamber", rule.chambers, chambers.seats)
    for track in parliament.tracks.values():
        yield from _known(f"track {track.id}", "initiator", track.by, parliament.initiators)


def picture_faults(parliament: Parliament, pictures: Pictures) -> Iterable[Fault]:
    """Yield everything in which the pictures do not fit the parliament."""
    lanes, stations = {*pictures.bands, CLOCK}, {station.id for station in pictures.stations}
    for organ in parliament.organs.values():
        yield from _known(f"organ {organ.id}", "lane", (organ.lane,), lanes)
    for band in pictures.bands.values():
        yield from _known("pictures", "organ", (band.id,), parliament.organs)
        yield from _known(f"lane {band.id}", "lane", (band.beside,) if band.beside else (), lanes)
    yield from _known("pictures", "lane", (pictures.ends,), lanes)
    for station in pictures.stations:
        yield from _known(station.id, "lane", (station.lane,) if station.lane else (), lanes)
        yield from _known(station.id, "station", (other for _, other in station.unless), stations)
        named = (name for editions, _ in station.names for name in editions)
        yield from _known(station.id, "edition", named, _names(parliament))
    for together in pictures.together:
        yield from _known("pictures", "act", together.acts, parliament.acts)
    editions = (name for pair in pictures.compared for name in pair)
    yield from _known("pictures", "edition", editions, _names(parliament))
