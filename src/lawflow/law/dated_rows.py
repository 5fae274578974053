"""Rows that rest on a text which spoke on some days of an edition only, or on two laws in turn.

On each day such a rule is as firm as the texts of that day, and cites no other.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

import attrs

from lawflow.law.conditions.calendar import InForce
from lawflow.law.rows import in_force
from lawflow.law.sources import Citation, Footing, Instrument
from lawflow.law.steps import Step
from lawflow.law.terms import Term

_DAY = timedelta(days=1)


def stated(
    *rows: tuple[Step, ...], since: tuple[str, Citation] | None = None, until: tuple[str, Citation] | None = None
) -> tuple[Step, ...]:
    """Return the steps of rows that a text states on some days of an edition only, in order.

    On the other days they are inferred, for the reason each has, and cite that text no more; what is stated leaves no
    question open. ``since`` and ``until`` are the first and the last day of the text, with the citation for it.
    """
    return _by_text(rows, since, until, _firm)


def as_read(
    *rows: tuple[Step, ...], since: tuple[str, Citation] | None = None, until: tuple[str, Citation] | None = None
) -> tuple[Step, ...]:
    """Return the steps of rows whose text was made on a day, or read as it stood up to a day, in order.

    From ``since`` to ``until`` they are stated, which comes first: an act without a day is most likely of them;
    on the other days they are inferred, for the reason each has, from the same text.
    """
    return tuple(
        sorted(
            _by_text(rows, since, until, _firm, text=frozenset()), key=lambda step: step.footing is not Footing.STATED
        )
    )


def citing(*rows: tuple[Step, ...], until: tuple[str, Citation]) -> tuple[Step, ...]:
    """Return the steps of rows that hold on every day and cite a text that was read up to a day, in order.

    After it they rest on the other texts that they cite, as firmly as before.
    """
    within, later = in_force(None, until), in_force(_morrow(until), None)
    text = frozenset((until[1].instrument,))

    def by_day(whole: Step) -> tuple[Step, ...]:
        return (attrs.evolve(whole, needs=(*whole.needs, *within)), _without(whole, text, later))

    return tuple(step for row in rows for whole in row for step in by_day(whole))


class Turn(NamedTuple):
    """Two laws of which the second takes the place of the first: its date, and the day from which it alone is in force.

    ``read`` is the last day on which the text of the first was read, if what rests on both is stated outside the time
    from then to ``alone``. Between the two days it is not known which of them is in force.
    """

    laws: tuple[Instrument, Instrument]
    made: str
    alone: str
    read: str = ""


def in_turn(turn: Turn, *rows: tuple[Step, ...]) -> tuple[Step, ...]:
    """Return the steps of rows that rest on two laws in turn, in order: each day cites what can be in force on it."""
    return tuple(
        attrs.evolve(whole, needs=(*whole.needs, *days), **rest)
        for row in rows
        for whole in row
        for days, rest in _by_turn(turn, whole)
    )


def terms_in_turn(turn: Turn, *terms: Term) -> tuple[Term, ...]:
    """Return the terms that rest on two laws in turn, in order, as the steps of `in_turn`."""
    return tuple(
        attrs.evolve(whole, when=(*whole.when, *days), **rest)
        for whole in terms
        for days, rest in _by_turn(turn, whole)
    )


def _by_turn(turn: Turn, whole: Step | Term) -> Iterator[tuple[tuple[InForce, ...], dict[str, Any]]]:
    first, second = (next(cite for cite in whole.cites if cite.instrument is law) for law in turn.laws)
    firm: dict[str, Any] = {"footing": Footing.STATED, "reason": None} if turn.read else {}
    read, made, alone = (turn.read, first), (turn.made, second), (turn.alone, second)
    the_first, the_second = (
        tuple(cite for cite in whole.cites if cite.instrument is not law) for law in reversed(turn.laws)
    )
    if turn.read:
        yield in_force(None, read), {"cites": the_first, **firm}
    yield in_force(_morrow(read) if turn.read else None, _eve(made)), {"cites": the_first}
    yield in_force(made, _eve(alone)), {}
    yield in_force(alone, None), {"cites": the_second, **firm}


def settled(
    question: str,
    *rows: tuple[Step, ...],
    since: tuple[str, Citation] | None = None,
    until: tuple[str, Citation] | None = None,
) -> tuple[Step, ...]:
    """Return the steps of rows that are inferred on every day, while a text settles their question on some, in order.

    On those days they do not ask it; on the others they cite that text no more. ``since`` and ``until`` are its first
    and its last day, as in `stated`.
    """

    def unasked(step: Step) -> Step:
        return attrs.evolve(step, asks=tuple(asked for asked in step.asks if asked != question))

    return _by_text(rows, since, until, unasked)


def _by_text(
    rows: tuple[tuple[Step, ...], ...],
    since: tuple[str, Citation] | None,
    until: tuple[str, Citation] | None,
    on_its_days: Callable[[Step], Step],
    text: frozenset[Instrument] | None = None,
) -> tuple[Step, ...]:
    if text is None:
        text = frozenset(bound[1].instrument for bound in (since, until) if bound is not None)
    within, before, after = in_force(since, until), in_force(None, _eve(since)), in_force(_morrow(until), None)

    def by_day(whole: Step) -> tuple[Step, ...]:
        if whole.footing is not Footing.INFERRED:
            return (whole,)
        there = attrs.evolve(on_its_days(whole), needs=(*whole.needs, *within))
        earlier, later = ([_without(whole, text, days)] if days else [] for days in (before, after))
        return (*earlier, there, *later)

    return tuple(step for row in rows for whole in row for step in by_day(whole))


def _firm(step: Step) -> Step:
    return attrs.evolve(step, footing=Footing.STATED, reason=None, asks=())


def _without(whole: Step, text: frozenset[Instrument], days: tuple[InForce, ...]) -> Step:
    cites = tuple(cite for cite in whole.cites if cite.instrument not in text)
    return attrs.evolve(whole, needs=(*whole.needs, *days), cites=cites)


def _eve(bound: tuple[str, Citation] | None) -> tuple[str, Citation] | None:
    return None if bound is None else ((date.fromisoformat(bound[0]) - _DAY).isoformat(), bound[1])


def _morrow(bound: tuple[str, Citation] | None) -> tuple[str, Citation] | None:
    return None if bound is None else ((date.fromisoformat(bound[0]) + _DAY).isoformat(), bound[1])
