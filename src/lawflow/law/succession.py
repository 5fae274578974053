"""The succession of editions as rows: what becomes of pending bills, a row for a kind of bill and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.law.edition import Already, Handover

if TYPE_CHECKING:
    from lawflow.law.labels import Label
    from lawflow.law.sources import Citation

RULES: Final = ("continues", "restarts", "handed-over", "lapses", "silent")
LAPSED: Final = "lapsed"  # in the place of a stage: by that answer the bill lapses


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
        )
        for kind in kinds
        for stage in ((stages,) if isinstance(stages, str) else stages)
    )


def cells(*rows: tuple[Handover, ...]) -> tuple[Handover, ...]:
    """Return the cells of several rows, in order."""
    return tuple(one for row in rows for one in row)
