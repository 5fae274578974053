"""Where a bill stands and what came of it, in a phrase: one stage, or one of those that its record leaves open."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow import timetable
from lawflow.law.labels import LANGUAGES, Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from lawflow.law.steps import Stage
    from lawflow.passage.passage import Passage

_OR: Final = Label("немесе", "или", "or")
QUOTED: Final = Label("«{}»", "«{}»", "“{}”")
_OPEN: Final = Label(
    "{} (қайсысы екенін жазба көрсетпейді)",
    "{} (что из этого, запись не показывает)",
    "{} (the record does not show which)",
)


def possible_stages(passage: Passage, stages: Iterable[str]) -> tuple[Stage, ...]:
    """Return the stages at which a bill can stand: those left open, or its own.

    One that only another edition knows is told in the words of that edition.
    """
    return tuple(_stage(passage, name) for name in dict.fromkeys(stages)) or (_stage(passage, passage.state),)


def _stage(passage: Passage, name: str) -> Stage:
    if name in passage.procedure.stage:  # asked first: to look through all editions loads them
        return passage.procedure.stage[name]
    procedures = (edition.procedure(passage.bill.kind) for edition in timetable.editions(passage.parliament))
    return next(one.stage[name] for one in procedures if one is not None and name in one.stage)


def place(passage: Passage, stages: Sequence[str] = ()) -> Label:
    """Return at which stage a bill stands, or at which of several."""
    return either(stage.label for stage in possible_stages(passage, stages))


def outcomes(passage: Passage, stages: Sequence[str] = ()) -> tuple[str, ...]:
    """Return what can have come of a bill: one outcome, or each that a stage left open has."""
    return tuple(dict.fromkeys(stage.outcome for stage in possible_stages(passage, stages)))


def outcome(passage: Passage, stages: Sequence[str] = ()) -> Label:
    """Return what came of a bill, or which of several things."""
    return either(passage.procedure.outcome_label(one) for one in outcomes(passage, stages))


def either(labels: Iterable[Label]) -> Label:
    """Return a label, or several with a word between them that says that the record leaves open which."""
    several = tuple(dict.fromkeys(labels))
    if len(several) == 1:
        return several[0]
    quoted = [QUOTED.filled(label) for label in several]
    told = (f" {_OR.text(lang)} ".join(label.text(lang) for label in quoted) for lang in LANGUAGES)
    return _OPEN.filled(Label(*told))
