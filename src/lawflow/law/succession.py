"""The succession of editions as rows: what becomes of pending bills, a row for a kind of bill and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs
from attrs.validators import instance_of

from lawflow.law.labels import Label
from lawflow.law.shown import Value

if TYPE_CHECKING:
    from lawflow.law.sources import Citation


@attrs.frozen(eq=False, repr=False)
class Already(Value):
    """Where a bill goes instead if an act has been done at its stage, and the term that has run since that act."""

    act: str
    into: str
    term: str


@attrs.frozen(eq=False, repr=False)
class Handover(Value):
    """What becomes of a pending bill at one stage when an edition takes over.

    ``rule`` is one of ``continues``, ``restarts``, ``handed-over``, ``lapses``, ``silent``; ``into``
    is the stage in the new edition (``None`` where the law is silent). A silent cell names its open
    ``question`` and the stage that each answer leads to. ``terms`` says what becomes of running
    terms: ``continue``, ``restart``, or the id of an open question about them (answers a: they
    continue, b: they restart, c: the new term counts from the old start); ``terms_of`` names those it
    speaks of (all, if none is named). ``already`` tells a bill on which an act was done before from the others.
    ``back`` is for a bill that left a stage behind and goes back there under an answer: the answer, the fact that
    names the stage, and the stages that it may name; a bill without it goes where ``answers`` say.
    """

    kind: str
    stage: str
    rule: str
    into: str | None
    cites: tuple[Citation, ...]
    reason: Label = attrs.field(validator=instance_of(Label))
    question: str | None = None
    answers: tuple[tuple[str, str], ...] = ()
    terms: str = "continue"
    terms_of: tuple[str, ...] = ()
    already: Already | None = None
    back: tuple[str, ...] = ()


def cell(  # noqa: PLR0913  a row has this many columns, all but the first four by name
    kinds: tuple[str, ...],
    stages: str | tuple[str, ...],
    rule: str,
    into: str | None,
    *cites: Citation,
    because: Label,
    question: str | None = None,
    terms: str = "continue",
    terms_of: tuple[str, ...] = (),
    already: Already | None = None,
    back: tuple[str, ...] = (),
    **answers: str,
) -> tuple[Handover, ...]:
    """Return the cells of one row: the same for each stage of each kind; ``"="`` means the stage of the same id.

    ``because`` is the reason; where the law is silent, ``question`` is the open question and ``answers`` say by id
    where each of them leads. The rest is that of `Handover`.

    >>> from lawflow.law.labels import Label
    >>> no_rule = Label("норма оқылған жоқ", "нормы не прочитано", "no rule was read")
    >>> [one.into for one in cell(("law",), ("submitted", "returned"), "continues", "=", because=no_rule)]
    ['submitted', 'returned']
    """
    return tuple(
        Handover(
            kind,
            stage,
            rule,
            stage if into == "=" else into,
            cites,
            because,
            question,
            tuple((answer, stage if target == "=" else target) for answer, target in answers.items()),
            terms,
            terms_of,
            already,
            back,
        )
        for kind in kinds
        for stage in ((stages,) if isinstance(stages, str) else stages)
    )


def cells(*rows: tuple[Handover, ...]) -> tuple[Handover, ...]:
    """Return the cells of several rows, in order."""
    return tuple(one for row in rows for one in row)
