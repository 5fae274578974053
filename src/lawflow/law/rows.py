"""The law as rows: one rule a line, from stage, act, to stage, articles; the rest by name.

A row may stand for several steps: a tuple of stages or of acts is the same rule for each of them, a tuple of targets
goes with the stages one by one. ``"="`` as a target, or as a fact that is left, is the stage itself, an `Open` target
(`asked`) is what an open question makes of the rule, and a `Parted` one what each of several cases makes of it.
"""

from datetime import date
from typing import Any

from lawflow.law.conditions.calendar import InForce
from lawflow.law.conditions.condition import Condition
from lawflow.law.labels import Label
from lawflow.law.questions import Under
from lawflow.law.sources import Citation, Footing
from lawflow.law.steps import Step, Ways, fork
from lawflow.law.terms import Count, Term

Names = str | tuple[str, ...]
"""One name, or several."""


class Open:
    """A target that an open question leaves open: where each answer leads, and what the text leaves open."""

    def __init__(self, question: str, why: Label, answers: dict[str, Ways]) -> None:
        self.question, self.why, self.answers = question, why, answers


Left = tuple[tuple[tuple[str, object], ...], tuple[str, ...], str | None, tuple[Under, ...], tuple[str, ...]]
"""What a row sets and clears, its track, the answers under which it exists, the questions it asks."""

Row = tuple[tuple[Citation, ...], tuple[Condition, ...], tuple[Footing, Label | None], Left]
"""What a row cites, its conditions, its footing with the reason, and the rest."""


class Case:
    """One case of a rule: where it leads, when, and what this case alone cites, rests on and asks."""

    def __init__(
        self,
        to: Names | Open,
        *when: Condition,
        cites: tuple[Citation, ...] = (),
        inferred: Label | None = None,
        asks: tuple[str, ...] = (),
    ) -> None:
        self.to, self.when, self.cites, self.inferred, self.asks = to, when, cites, inferred, asks


class Parted:
    """A target that is another in each of several cases; the row has what all of them share.

    The reason that a row has, as ``inferred`` or ``silent``, prevails over that of its cases.
    """

    def __init__(self, *cases: Case) -> None:
        self.cases = cases

    @property
    def ways(self) -> Ways:
        """Return where an answer leads in each case, and its conditions. Raises `ValueError` for one that has more."""
        ways = []
        for one in self.cases:
            if not isinstance(one.to, str) or one.cites or one.inferred or one.asks:
                message = f"a case of an answer has one target and conditions alone: {one.to}"
                raise ValueError(message)
            ways.append((one.to, one.when))
        return tuple(ways)


case, parted = Case, Parted


def asked(question: str, why: Label, **answers: str | Parted) -> Open:
    """Return the target of a rule whose effect is an open question: where each answer leads, by the case too.

    >>> from lawflow.law.labels import Label
    >>> some = Label("баптардың бір бөлігі ғана", "лишь часть статей", "some articles upheld, some not")
    >>> asked("A32", some, a="overridden", b="not-adopted").answers["b"]
    'not-adopted'
    """
    ways = {answer: to if isinstance(to, str) else to.ways for answer, to in answers.items()}
    return Open(question, why, ways)


def rule(  # noqa: PLR0913  a row has this many columns, all but the first four by name
    sources: Names,
    acts: Names,
    to: Names | Open | Parted,
    *cites: Citation,
    when: tuple[Condition, ...] = (),
    also: tuple[str, Condition] | None = None,
    under: str = "",
    inferred: Label | None = None,
    silent: Label | None = None,
    since: tuple[str, Citation] | None = None,
    until: tuple[str, Citation] | None = None,
    sets: tuple[tuple[str, object], ...] = (),
    clears: tuple[str, ...] = (),
    track: str | None = None,
    asks: tuple[str, ...] = (),
) -> tuple[Step, ...]:
    """Return the steps of one row.

    ``when`` are its conditions, ``also`` is another act that does the same under one condition more, ``under`` the
    answers under which it exists (``"A14=a"``, several parted by a space), ``inferred`` or ``silent`` the reason where
    the text does not state it. ``since`` and ``until`` bound a rule that is younger or older than its edition: its
    first or its last day, with the citation for it. The rest is that of `Step`.
    """
    needs = (*when, *in_force(since, until)) if since or until else when
    stages, left = each(sources), (sets, clears, track, answers(under) if under else ())
    footing = _footing(inferred, silent)
    if not isinstance(to, Parted):
        return _steps(stages, acts, also, to, (cites, needs, footing, (*left, asks)))
    given, parts = footing[1] is not None, []
    for one in to.cases:
        own = footing if given else _footing(one.inferred, None)
        row = (*cites, *one.cites), (*one.when, *needs), own, (*left, (*asks, *one.asks))
        parts.append(_steps(stages, acts, also, one.to, row))
    return rules(*parts)


def _steps(
    stages: tuple[str, ...], acts: Names, also: tuple[str, Condition] | None, to: Names | Open, row: Row
) -> tuple[Step, ...]:
    (cites, needs, footing, left), every = row, each(acts)
    if left[0] and any(value == "=" for _, value in left[0]):
        parts = (_steps((one,), acts, also, to, (cites, needs, footing, _at(one, left))) for one in stages)
        return rules(*parts)
    if isinstance(to, Open):
        steps = fork(stages, every, to.question, to.answers, to.why, cites, needs, *left)
    else:
        cells = cites, needs, *footing, *left
        targets = (to,) * len(stages) if isinstance(to, str) else to
        steps = tuple(
            [
                Step(source, act, source if target == "=" else target, *cells)
                for source, target in zip(stages, targets, strict=True)
                for act in every
            ]
        )
    if also is None:
        return steps
    return *steps, *_steps(stages, also[0], None, to, (cites, (also[1], *needs), footing, left))


def _at(stage: str, left: Left) -> Left:
    return tuple((fact, stage if value == "=" else value) for fact, value in left[0]), *left[1:]


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
        *_footing(inferred, silent),
        when=(*when, *in_force(since, until)),
        under=answers(under),
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


def _footing(inferred: Label | None, silent: Label | None) -> tuple[Footing, Label | None]:
    if inferred is None and silent is None:
        return Footing.STATED, None
    return Footing.INFERRED if silent is None else Footing.SILENT, inferred or silent


def in_force(since: tuple[str, Citation] | None, until: tuple[str, Citation] | None) -> tuple[InForce, ...]:
    """Return the condition that an act is done from a day on, up to one, or both; none if neither is given."""
    if since is None and until is None:
        return ()
    first, last = (date.fromisoformat(bound[0]) if bound else None for bound in (since, until))
    return (InForce(first, last, tuple(bound[1] for bound in (since, until) if bound)),)
