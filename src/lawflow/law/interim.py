"""Rows of an interim: a bill is taken aside while a chamber is away, and goes back to where it lay."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from lawflow.law.conditions.record import remembers
from lawflow.law.rows import Names, each, rule

if TYPE_CHECKING:
    from lawflow.law.conditions.condition import Condition
    from lawflow.law.labels import Label
    from lawflow.law.sources import Citation
    from lawflow.law.steps import Step

_LAY: Final = "lay-at"


def aside(
    sources: Names,
    acts: Names,
    to: str,
    *cites: Citation,
    lay: str = "",
    sets: tuple[tuple[str, object], ...] = (),
    **rest: Any,
) -> tuple[Step, ...]:
    """Return the steps of a row by which a bill is taken to another stage and its place is kept.

    ``lay`` is that place, if it is not the stage from which the bill comes. The rest is that of `rule`.
    """
    return tuple(
        step
        for source in each(sources)
        for step in rule(source, acts, to, *cites, sets=((_LAY, lay or source), *sets), **rest)
    )


def back(
    source: str,
    act: str,
    stages: Names,
    words: Label,
    *cites: Citation,
    when: tuple[Condition, ...] = (),
    clears: tuple[str, ...] = (),
    **rest: Any,
) -> tuple[Step, ...]:
    """Return the steps of a row by which a bill goes back to where it lay, one of ``stages``.

    ``words`` say so in the label of the condition. The rest is that of `rule`.
    """
    return tuple(
        step
        for stage in each(stages)
        for step in rule(
            source, act, stage, *cites, when=(*when, remembers(_LAY, stage, words)), clears=(_LAY, *clears), **rest
        )
    )
