"""The table of clocks: which terms a procedure runs, how long, what stops them, and what of it a procedure has otherwise."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final, NamedTuple

from lawflow.law.terms import Bound, Recess
from tests.proof.tables import sections

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.law.procedure import Procedure
    from lawflow.law.terms import Term

SAID: Final = {Recess.RUNS: "runs", Recess.NOT_COUNTED: "left out", Recess.RESTARTS: "starts anew"}
"""What the table says of the time between sessions."""


class Clock(NamedTuple):
    """One clock as the table has it."""

    term: str
    when: frozenset[str]
    length: str
    between_sessions: str
    stands_still: frozenset[str]
    on_expiry: str

    def __str__(self) -> str:
        return f"{self.term} ({'; '.join(sorted(self.when)) or 'always'})"


def clock_faults(procedure: Procedure) -> Iterator[str]:
    """Yield the terms of a procedure that the table has otherwise, and those that only one of the two has."""
    told = Counter(_clock(cells) for section, cells in sections("terms") if section.holds_for(procedure))
    held = Counter(map(clock_of, procedure.all_terms))
    for clock in told - held:
        yield f"{procedure.id}: the term {clock} is by the table {_words(clock)}"
    for clock in held - told:
        yield f"{procedure.id}: the term {clock} is {_words(clock)}, and the table has none like it"


def clock_of(term: Term) -> Clock:
    """Return a term as the table has it."""
    needs = [need.id for need in term.when]
    answers = [f"{under.question}={under.answer or '?'}" for under in term.under]
    bound = "not before " if term.bound is Bound.NOT_BEFORE else ""
    but = f", but not for {' '.join(term.recess_exempt)}" if term.recess_exempt else ""
    lapse = (term.on_lapse or "") + (", unless the law says otherwise" if term.gives_way else "")
    return Clock(
        term.id,
        frozenset((*needs, *answers)),
        f"{bound}{term.length} {term.count.value}",
        SAID[term.recess] + but,
        frozenset(term.paused_in),
        lapse,
    )


def _clock(cells: list[str]) -> Clock:
    term, when, length, between_sessions, stands_still, on_expiry = cells
    needs, stages = (frozenset(filter(None, cell.split(by))) for cell, by in ((when, "; "), (stands_still, ", ")))
    return Clock(term, needs, length, between_sessions, stages, on_expiry)


def _words(clock: Clock) -> str:
    still = f", stands still at {', '.join(sorted(clock.stands_still))}" if clock.stands_still else ""
    return f"{clock.length}, between sessions: {clock.between_sessions}{still}, then {clock.on_expiry or 'nothing'}"
