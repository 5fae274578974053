"""Successions as data: the same cell for many kinds of bill and many stages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.law.edition import Already, Handover

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.law.sources import Citation

RULES: Final = ("continues", "restarts", "handed-over", "lapses", "silent")
LAPSED: Final = "lapsed"  # in the place of a stage: by that answer the bill lapses


def handovers(  # noqa: PLR0913  a cell has this many parts, all but three by name
    kinds: Iterable[str],
    stages: Iterable[str],
    rule: str,
    into: str | None = "=",
    *,
    cites: tuple[Citation, ...],
    reason: str,
    question: str | None = None,
    answers: Iterable[tuple[str, str]] = (),
    terms: str = "continue",
    terms_of: tuple[str, ...] = (),
    already: Already | None = None,
) -> tuple[Handover, ...]:
    """Return the same cell for each stage of each kind; ``"="`` as a target means the stage of the same id."""
    every, rivals = tuple(stages), tuple(answers)
    return tuple(
        Handover(
            kind,
            stage,
            rule,
            stage if into == "=" else into,
            cites,
            reason,
            question,
            tuple((answer, stage if target == "=" else target) for answer, target in rivals),
            terms,
            terms_of,
            already,
        )
        for kind in kinds
        for stage in every
    )
