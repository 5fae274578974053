"""Terms in a record: from which act to which, until when, and whether they were kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

import attrs

from lawflow.law.counting import due
from lawflow.law.terms import Bound

if TYPE_CHECKING:
    from datetime import date

    from lawflow.dossiers.dossier import Dossier
    from lawflow.law.labels import Label
    from lawflow.law.sources import Citation
    from lawflow.law.terms import Term
    from lawflow.passage.entries import Entry
    from lawflow.passage.passage import Passage


@attrs.frozen
class TermSpan:
    """A term between two recorded acts, numbered from 1; ``kept`` is ``None`` where the record does not show it.

    Where the start is not recorded, ``start`` is the last dated act that cannot be later than it;
    where the end is not, ``end`` is the first dated act that cannot be earlier.
    """

    id: str
    start: int | None
    end: int | None
    due: date | None
    days: int | None
    kept: bool | None
    cites: tuple[Citation, ...]
    label: Label


def term_spans(passage: Passage, dossier: Dossier) -> tuple[TermSpan, ...]:
    """Return every term that ran for the bill, in order of its start."""
    ran = [
        _Ran(ended.term, ended.entry, place, ended.due, ended.kept)
        for place, entry in enumerate(passage.journal)
        for ended in entry.ended
        if not ended.term.gives_way
    ]
    ran += [
        _Ran(running.term, running.entry, None, running.day, None)
        for running in passage.running
        if running.term.ends_on and not running.term.gives_way
    ]
    return tuple(_span(passage, dossier, one) for one in sorted(ran, key=lambda one: one.begun))


class _Ran(NamedTuple):
    """A term that ran: the places in the journal where it began and ended, its last day, and whether it was kept."""

    term: Term
    begun: int
    ended: int | None
    due: date | None
    kept: bool | None


def _span(passage: Passage, dossier: Dossier, ran: _Ran) -> TermSpan:
    term, ended, kept = ran.term, ran.ended, ran.kept
    first = _recorded_before(passage, dossier, ran.begun)
    last = _recorded_after(passage, dossier, ended) if ended is not None else None
    from_day = dossier.acts[first.n - 1].when.first if first is not None and first.n else None
    to_day = dossier.acts[last.n - 1].when.last if last is not None and last.n else None
    days = (to_day - from_day).days if from_day is not None and to_day is not None else None
    if from_day is not None and to_day is not None and ended is not None and term.bound is Bound.BY:
        exact = last is not None and last is passage.journal[ended]
        if not exact and kept is not False:
            kept = _span_fits(passage, term, from_day, to_day)
    begun, done = first.n if first else None, last.n if last else None
    return TermSpan(term.id, begun, done, ran.due, days, kept, term.cites, term.label)


def _span_fits(passage: Passage, term: Term, from_day: date, to_day: date) -> bool | None:
    """Return ``True`` if the whole span lies within the term under every answer to an open question, else ``None``."""
    rivals = [rival for rival in passage.procedure.all_terms if rival.id == term.id]
    limits = [due(rival, from_day, passage.calendar, tracks=passage.bill.tracks).day for rival in (term, *rivals)]
    return True if all(limit is not None and to_day <= limit for limit in limits) else None


def _recorded_before(passage: Passage, dossier: Dossier, place: int) -> Entry | None:
    """Return the last exactly dated recorded entry at or before a place in the journal."""
    for entry in reversed(passage.journal[: place + 1]):
        if entry.n is not None and dossier.acts[entry.n - 1].when.exact:
            return entry
    return None


def _recorded_after(passage: Passage, dossier: Dossier, place: int) -> Entry | None:
    """Return the first exactly dated recorded entry at or after a place in the journal."""
    for entry in passage.journal[place:]:
        if entry.n is not None and dossier.acts[entry.n - 1].when.exact:
            return entry
    return None
