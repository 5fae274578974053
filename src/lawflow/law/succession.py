"""Successions as data: the same cell for many kinds of bill and many stages."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from lawflow.law.edition import Handover

if TYPE_CHECKING:
    from collections.abc import Iterable

RULES: Final = ("continues", "restarts", "handed-over", "lapses", "silent")
LAPSED: Final = "lapsed"  # in the place of a stage: by that answer the bill lapses


def handovers(
    kinds: Iterable[str],
    stages: Iterable[str],
    rule: str,
    into: str | None = "=",
    answers: Iterable[tuple[str, str]] = (),
    **rest: Any,
) -> tuple[Handover, ...]:
    """Return the same cell for each stage of each kind; ``"="`` as a target means the stage of the same id."""
    every, rivals = tuple(stages), tuple(answers)
    return tuple(
        Handover(
            kind,
            stage,
            rule,
            stage if into == "=" else into,
            answers=tuple((answer, stage if target == "=" else target) for answer, target in rivals),
            **rest,
        )
        for kind in kinds
        for stage in every
    )
