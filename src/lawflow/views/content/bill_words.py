"""A bill in words: what sort of bill it is, and who introduced it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow import timetable
from lawflow.law.conditions.bill import InitiatedBy
from lawflow.law.labels import Label

if TYPE_CHECKING:
    from collections.abc import Iterable

_MONEY: Final = Label(
    "кірісті қысқартатын не шығысты көбейтетін жоба",
    "проект, сокращающий доходы или увеличивающий расходы",
    "bill that cuts revenue or raises spending",
)


def bill_in_words(*, tracks: Iterable[str], initiator: str | None, subject: str | None, money: bool | None) -> Label:
    """Return what is known of a bill beyond its kind; an empty label of a plain one."""
    of = timetable.parliament()
    told = [of.tracks[track].label for track in tracks]
    if subject is not None:
        told.append(of.subjects[subject])
    if money:
        told.append(_MONEY)
    if initiator is not None:
        told.append(InitiatedBy((of.initiators[initiator],)).label)
    return Label.joined(told, "; ")
