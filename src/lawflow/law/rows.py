"""The law as rows: one rule a line, from stage, act, to stage, articles; the rest by name.

A row may stand for several steps: a tuple of stages or of acts is the same rule for each of them, a tuple of targets
goes with the stages one by one. ``"="`` as a target is the stage itself, and an `Open` target (`asked`) is what an open
question makes of the rule.
"""

from datetime import date
from typing import Any

from lawflow.law.conditions.calendar import InForce
from lawflow.law.conditions.condition import Condition
from lawflow.law.labels import Label
from lawflow.law.questions import Under
from lawflow.law.sources import Citation, Footing
from lawflow.law.steps import Step, fork
from lawflow.law.terms import Count, Term

Names = str | tuple[str, ...]
"""One name, or several."""


class Open:
    """A target that an open question leaves open: where each answer leads, and what the text leaves open."""

    def __init__(self, question: str, why: Label, answers: dict[str, str]) -> None:
        self.question, self.why, self.answers = question, why, answers


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
    unders, stages = answers(under) if under else (), each(sources)

    def steps(every: Names, needs: tuple[Condition, ...]) -> tuple[Step, ...]:
        left = sets, clears, track, unders, asks
        if isinstance(to, Open):
            return fork(stages, each(every), to.question, to.answers, to.why, cites, needs, *left)
        row = cites, needs, *_footing(inferred, silent), *left
        targets = (to,) * len(stages) if isinstance(to, str) else to
        return tuple(
            [
                Step(source, act, source if target == "=" else target, *row)
                for source, target in zip(stages, targets, strict=True)
                for act in each(every)
            ]
        )

    return steps(acts, needs) if also is None else (*steps(acts, needs), *steps(also[0], (also[1], *needs)))


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
