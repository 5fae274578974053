"""The law as rows: one rule a line, from stage, act, to stage, articles; the rest by name.

A row may stand for several steps: a tuple of stages or of acts is the same rule for each of them, a tuple of targets
goes with the stages one by one. ``"="`` as a target is the stage itself, and an `Open` target (`asked`) is what an open
question makes of the rule.
"""

from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any, NamedTuple

import attrs

from lawflow.law.conditions.calendar import InForce
from lawflow.law.conditions.condition import Condition
from lawflow.law.labels import Label
from lawflow.law.questions import Under
from lawflow.law.sources import Citation, Footing, Instrument
from lawflow.law.steps import Step, fork
from lawflow.law.terms import Count, Term

Names = str | tuple[str, ...]
"""One name, or several."""
_DAY = timedelta(days=1)


class Open(NamedTuple):
    """A target that an open question leaves open: where each answer leads, and what the text leaves open."""

    question: str
    why: Label
    answers: dict[str, str]


def asked(question: str, why: Label, **answers: str) -> Open:
    """Return the target of a rule whose effect is an open question.

    >>> from lawflow.law.labels import Label
    >>> some = Label("баптардың бір бөлігі ғана", "лишь часть статей", "some articles upheld, some not")
    >>> asked("A32", some, a="overridden", b="not-adopted").answers["b"]
    'not-adopted'
    """
    return Open(question, why, answers)


def rule(  # noqa: PLR0913  a row has this many columns, all but the first four by name
    sources: Names,
    acts: Names,
    to: Names | Open,
    *cites: Citation,
    when: tuple[Condition, ...] = (),
    also: tuple[str, Condition] | None = None,
    under: str = "",
    inferred: Label | None = None,
    silent: Label | None = None,
    since: tuple[str, Citation] | None = None,
    until: tuple[str, Citation] | None = None,
    **rest: Any,
) -> tuple[Step, ...]:
    """Return the steps of one row.

    ``when`` are its conditions, ``also`` is another act that does the same under one condition more, ``under`` the
    answers under which it exists (``"A14=a"``, several parted by a space), ``inferred`` or ``silent`` the reason where
    the text does not state it. ``since`` and ``until`` bound a rule that is younger or older than its edition: its
    first or its last day, with the citation for it. The rest is that of `Step`: ``sets``, ``clears``, ``track``,
    ``asks``.
    """
    if also is not None:
        rest |= {"under": under, "inferred": inferred, "silent": silent, "since": since, "until": until}
        act, need = also
        return (
            *rule(sources, acts, to, *cites, when=when, **rest),
            *rule(sources, act, to, *cites, when=(need, *when), **rest),
        )
    conditions = (*when, *_in_force(since, until)) if since or until else when
    if under:
        rest["under"] = answers(under)
    if isinstance(to, Open):
        return fork(each(sources), each(acts), to.question, to.answers, to.why, cites=cites, needs=conditions, **rest)
    if inferred is not None or silent is not None:
        rest |= _footing(inferred, silent)
    stages = each(sources)
    targets = (to,) * len(stages) if isinstance(to, str) else to
    return tuple(
        [
            Step(source, act, source if target == "=" else target, cites, conditions, **rest)
            for source, target in zip(stages, targets, strict=True)
            for act in each(acts)
        ]
    )


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
    within, later = _in_force(None, until), _in_force(_morrow(until), None)
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
        yield _in_force(None, read), {"cites": the_first, **firm}
    yield _in_force(_morrow(read) if turn.read else None, _eve(made)), {"cites": the_first}
    yield _in_force(made, _eve(alone)), {}
    yield _in_force(alone, None), {"cites": the_second, **firm}


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
    within, before, after = _in_force(since, until), _in_force(None, _eve(since)), _in_force(_morrow(until), None)

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


def rules(*rows: tuple[Step, ...]) -> tuple[Step, ...]:
    """Return the steps of several rows, in order."""
    return tuple(step for row in rows for step in row)


def term(  # noqa: PLR0913  a row has this many columns, the last ones by name
    name: str,
    length: int,
    count: Count,
    label: Label,
    starts_on: Names,
    ends_on: Names,
    *cites: Citation,
    when: tuple[Condition, ...] = (),
    under: str = "",
    inferred: Label | None = None,
    silent: Label | None = None,
    since: tuple[str, Citation] | None = None,
    until: tuple[str, Citation] | None = None,
    **rest: Any,
) -> Term:
    """Return the term of one row; ``since`` and ``until`` bound the day it starts. The rest is that of `Term`."""
    return Term(
        name,
        length,
        count,
        label,
        each(starts_on),
        each(ends_on),
        cites,
        when=(*when, *_in_force(since, until)),
        under=answers(under),
        **_footing(inferred, silent),
        **rest,
    )


def answers(written: str) -> tuple[Under, ...]:
    """Return the answers written in a row; ``A14=?`` is the question while it stands open.

    >>> [(one.question, one.answer) for one in answers("A14=a A23=?")]
    [('A14', 'a'), ('A23', None)]
    """
    pairs = (one.partition("=") for one in written.split())
    return tuple(Under(question, None if answer == "?" else answer) for question, _, answer in pairs)


def each(one: Names) -> tuple[str, ...]:
    """Return the names, one or several."""
    return (one,) if isinstance(one, str) else one


def _footing(inferred: Label | None, silent: Label | None) -> dict[str, Any]:
    if inferred is None and silent is None:
        return {}
    return {"footing": Footing.INFERRED if silent is None else Footing.SILENT, "reason": inferred or silent}


def _in_force(since: tuple[str, Citation] | None, until: tuple[str, Citation] | None) -> tuple[InForce, ...]:
    if since is None and until is None:
        return ()
    first, last = (date.fromisoformat(bound[0]) if bound else None for bound in (since, until))
    return (InForce(first, last, tuple(bound[1] for bound in (since, until) if bound)),)
