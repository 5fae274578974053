"""What a running term is called: one that the edition in force has not bears the name of the edition it runs under."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow import timetable
from lawflow.law.labels import Label
from lawflow.passage.crossing import alike

if TYPE_CHECKING:
    from lawflow.law.terms import Term
    from lawflow.passage.passage import Passage

_UNDER: Final = Label("{} ({} жылғы редакция бойынша)", "{} (по редакции {} года)", "{} (under edition {})")


def called(passage: Passage, term: Term) -> Label:
    """Return the name of a term that runs for a bill: a month of the Council goes on before the Court, and says so."""
    if len(passage.crossed) == 1 or any(alike(one, term) for one in passage.procedure.all_terms):
        return term.label
    for name in reversed(passage.crossed[:-1]):
        procedure = timetable.edition(name, passage.parliament).procedure(passage.bill.kind)
        if procedure is not None and any(alike(one, term) for one in procedure.all_terms):
            return _UNDER.filled(term.label, name)
    return term.label
