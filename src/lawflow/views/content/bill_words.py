"""A bill in words: what sort of bill it is, as the rules that ask for one call it, and who introduced it."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal

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
    told = [bill_asked_for("track", track) for track in tracks]
    if subject is not None:
        told.append(bill_asked_for("subject", subject))
    if money:
        told.append(_MONEY)
    if initiator is not None:
        told.append(InitiatedBy((timetable.parliament().initiators[initiator],)).label)
    return Label.joined(told, "; ")


@lru_cache(maxsize=64)
def bill_asked_for(what: Literal["track", "subject"], name: str) -> Label:
    """Return what a bill on a track, or on a subject, is called where some edition asks for it; its id if none does."""
    procedures = [procedure for edition in timetable.editions() for procedure in edition.procedures]
    needs = [need for procedure in procedures for step in procedure.all_steps for need in step.needs]
    needs += [need for procedure in procedures for term in procedure.all_terms for need in term.when]
    asked = f"track:{name}=True" if what == "track" else f"bill:subject={name}"
    return next((need.label for need in needs if need.id == asked), Label.same(name))
