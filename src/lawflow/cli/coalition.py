"""A coalition as it is typed: ``president,majilis=36`` or ``president,amanat``."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import click

from lawflow.errors import UnknownNameError, meant
from lawflow.law import days
from lawflow.tongues import say

if TYPE_CHECKING:
    from lawflow.law.chambers import Party
    from lawflow.passage.passage import Passage
    from lawflow.study.power.coalitions import Answer
    from lawflow.study.power.power import Power
    from lawflow.tongues import Said


def asked_of(found: Power, can: str | None) -> Answer | None:
    """Return what a coalition can do: organs, so many votes of chambers (or all of them), and all those of parties.

    A party is that of every chamber in which it sits, or of the one before a colon. Raises `UnknownNameError` for a
    name that is none, and `click.UsageError` for votes that cannot be counted, and for an organ that is no player.
    """
    if can is None:
        return None
    organs, votes = [], Counter[str]()
    for part in can.split(","):
        written, equals, number = part.strip().partition("=")
        chamber, _, name = written.rpartition(":")
        parties = _parties(found, chamber)
        known = {**found.passage.parliament.organs, **parties}
        if name.isdecimal():
            raise UnknownNameError(say("organ or party"), part, known, f"{chamber}={name}" if chamber else "")
        name = meant(say("organ or party"), name, known)
        if equals:
            votes[name] += _number(found, name, number)
        elif name in parties:
            votes.update({one: held.get(name, 0) for one, held in found.held.items() if chamber in ("", one)})
        elif name in found.seats:
            votes[name] += found.seats[name]
        else:
            organs.append(_player(found, name))
    for chamber, n in votes.items():
        _number(found, chamber, str(n))
    return found.can(tuple(organs), votes)


def _parties(found: Power, chamber: str) -> dict[str, Party | None]:
    """Return the parties with seats in a chamber, or in any, by their ids."""
    rows = found.passage.parliament.chambers.parties.values()
    known = {party.id: party for row in rows for one in row for party, _ in one.held}
    return {name: known.get(name) for one, held in found.held.items() if chamber in ("", one) for name in held}


def _player(found: Power, name: str) -> str:
    """Return an organ that does something ahead, or a party. Raises `click.UsageError` for any other organ."""
    organs = found.passage.parliament.organs
    if name in organs and name not in found.game.organs:
        message = say(
            "{organ} is no player of its own: no act of it is ahead, or its votes are those of chambers ({seats})",
            organ=organs[name].named(found.passage.edition.id),
            seats=", ".join(f"{one}={n}" for one, n in found.seats.items()),
        )
        raise click.BadParameter(message, param_hint="--can")
    return name


def _number(found: Power, name: str, number: str) -> int:
    """Return so many votes of a chamber. Raises `click.UsageError` for what has none, and for more than there are."""
    if not found.seats:
        raise click.UsageError(nothing_ahead(found.passage))
    if name not in found.seats:
        organ = found.passage.parliament.organs.get(_player(found, name))
        label = organ.label if organ is not None else name
        message = say("{organ} has no votes here: write {name!r} without a number", organ=label, name=name)
        raise click.BadParameter(message, param_hint="--can")
    if not number.isdecimal() or int(number) > found.seats[name]:
        message = say("{given!r}: a number up to {most}", given=f"{name}={number}", most=found.seats[name])
        raise click.BadParameter(message, param_hint="--can")
    return int(number)


def nothing_ahead(passage: Passage) -> Said:
    """Return that no vote is ahead of a bill."""
    stage = passage.procedure.stage[passage.state].label
    return say(
        "no vote is ahead on {day}: {stage}; --on asks of an earlier day", day=days.day(passage.first), stage=stage
    )
