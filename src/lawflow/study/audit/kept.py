"""Terms in a record: from which act to which, until when, and whether they were kept."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

import attrs

from lawflow.law.counting import due
from lawflow.law.reach import steps_ahead
from lawflow.law.terms import Bound

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lawflow.dossiers.dossier import Dossier
    from lawflow.law.labels import Label
    from lawflow.law.sources import Citation
    from lawflow.law.terms import Term
    from lawflow.passage.passage import Passage

_DAY = timedelta(days=1)


@attrs.frozen
class TermSpan:
    """A term between two recorded acts, numbered from 1; ``kept`` is ``None`` where the record does not show it.

    Where the start is not recorded, ``start`` is the last dated act that cannot be later than it; where the end is
    not, ``end`` is the first dated act that cannot be earlier, be it lawful or not: of a term that was missed, what
    came too late. ``due`` is the last day, of a wait that of the wait.
    """

    id: str
    start: int | None
    end: int | None
    due: date | None
    days: int | None
    kept: bool | None
    cites: tuple[Citation, ...]
    label: Label
    bound: Bound


def term_spans(
    passage: Passage, dossier: Dossier, doubtful: frozenset[int | None] = frozenset()
) -> tuple[TermSpan, ...]:
    """Return every term that ran for the bill, in order of its start, but for those of which no day is on record.

    Of the acts that are ``doubtful`` one whose day is not known shows no term missed: a hypothesis would excuse it.
    """
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
    found = [(one, _span(passage, dossier, one)) for one in sorted(ran, key=lambda one: one.begun)]
    told = (_unless_doubtful(passage, one, span, doubtful) for one, span in found)
    return tuple(span for span in told if span.start or span.end or span.due)


def _unless_doubtful(passage: Passage, ran: _Ran, span: TermSpan, doubtful: frozenset[int | None]) -> TermSpan:
    ended = passage.journal[ran.ended].n if ran.ended is not None else None
    open_to_doubt = span.kept is False and ended != span.end and ended in doubtful
    return attrs.evolve(span, kept=None) if open_to_doubt else span


def proved(spans: tuple[TermSpan, ...], rivals: Iterable[Passage], dossier: Dossier) -> tuple[TermSpan, ...]:
    """Return terms, missed only if they are by every other reading of the record, too, that explains it."""
    if all(span.kept is not False for span in spans):
        return spans
    missed = [{(one.id, one.end) for one in term_spans(rival, dossier) if one.kept is False} for rival in rivals]
    return tuple(
        attrs.evolve(span, kept=None)
        if span.kept is False and any((span.id, span.end) not in others for others in missed)
        else span
        for span in spans
    )


class _Ran(NamedTuple):
    """A term that ran: the places in the journal where it began and ended, its last day, and whether it was kept."""

    term: Term
    begun: int
    ended: int | None
    due: date | None
    kept: bool | None


def _span(passage: Passage, dossier: Dossier, ran: _Ran) -> TermSpan:
    begun = _recorded_before(passage, dossier, ran.begun)
    lawful = ran.kept is not False
    ended = (
        _recorded_after(passage, dossier, ran.ended, lawful=lawful)
        if ran.ended is not None
        else _too_late(dossier, ran, begun)
    )
    from_day = dossier.acts[begun - 1].when.first if begun else None
    to_day = dossier.acts[ended - 1].when.last if ended else None
    days = (to_day - from_day).days if from_day is not None and to_day is not None else None
    kept = ran.kept
    proved = not _runs_backwards(dossier, begun, ended) and _is_proved_missed(passage, dossier, ran, begun, to_day)
    if kept is False and not proved:
        kept = None
    elif kept is not False and from_day is not None and to_day is not None and _ends_elsewhere(passage, ran, ended):
        kept = _span_fits(passage, ran.term, from_day, to_day)
    return TermSpan(ran.term.id, begun, ended, ran.due, days, kept, ran.term.cites, ran.term.label, ran.term.bound)


def _runs_backwards(dossier: Dossier, begun: int | None, ended: int | None) -> bool:
    """Say whether days contradict the order of the acts while a term ran: which of the two is right, none tells."""
    ran = range(begun or 1, (ended or len(dossier.acts)) + 1)
    return any(n in ran or before in ran for n, before in dossier.backwards.items())


def _is_proved_missed(passage: Passage, dossier: Dossier, ran: _Ran, begun: int | None, to_day: date | None) -> bool:
    """Say whether the record shows a term missed: not by a start that it lacks, nor under one answer alone."""
    if passage.journal[ran.begun].supplied or _lapse_unseen(passage, dossier, ran) or _taken_after_all(passage, ran):
        return False
    if _may_have_ended_in_time(passage, ran):
        return False
    if begun is None or _lapse_told(passage, ran):
        return True
    if to_day is not None and _may_have_stood_still(passage, ran, to_day):
        return False
    from_day = dossier.acts[begun - 1].when.first
    if to_day is not None and (
        ran.ended is None or ran.term.bound is not Bound.BY or passage.journal[ran.begun].n != begun
    ):
        return True
    return from_day is None or not _may_be_later(passage, ran, from_day, to_day or passage.first)


def _may_have_ended_in_time(passage: Passage, ran: _Ran) -> bool:
    """Say whether the act that ended a term is not on record, and can lie in a place within the term."""
    ended = passage.journal[ran.ended] if ran.ended is not None else None
    return ended is not None and ended.supplied and (ran.due is None or ended.first <= ran.due)


def _may_have_stood_still(passage: Passage, ran: _Ran, to_day: date) -> bool:
    """Say whether a term missed by a stop's days was kept if it stood still on the day of each referral too.

    How the days of a stopped term are counted no text says (L-4).
    """
    stopped, pauses = ran.term.paused_in, []
    referred = passage.journal[ran.begun].first
    for entry in passage.journal[ran.begun + 1 : ran.ended]:
        if entry.target in stopped and entry.source not in stopped:
            referred = entry.first
        elif entry.source in stopped and entry.target not in stopped:
            pauses.append((referred - _DAY, max(referred, entry.first)))
    if not pauses:
        return False
    began, tracks = passage.journal[ran.begun].first, passage.bill.tracks
    limit = due(ran.term, began, passage.calendar, tracks=tracks, pauses=tuple(pauses)).latest
    return limit is None or to_day <= limit


def _taken_after_all(passage: Passage, ran: _Ran) -> bool:
    """Say whether the act that a term asks for moved the bill on even after a lapse that is only reckoned.

    By one answer to an open question it was in time then: a return on the first day of the next session.
    """
    lapse = passage.journal[ran.ended] if ran.ended is not None else None
    if lapse is None or lapse.act != ran.term.on_lapse or lapse.n is not None or lapse.target == lapse.source:
        return False
    asked_for = {event.partition("@")[0] for event in ran.term.ends_on}
    since = (entry for entry in passage.journal[ran.ended or 0 :] if entry.n is not None and entry.act in asked_for)
    return any(entry.source == lapse.target != entry.target for entry in since)


def _ends_elsewhere(passage: Passage, ran: _Ran, ended: int | None) -> bool:
    """Say whether a term ended at another act than the recorded one by which its days are counted."""
    return ran.ended is not None and ran.term.bound is Bound.BY and passage.journal[ran.ended].n != ended


def _lapse_told(passage: Passage, ran: _Ran) -> bool:
    """Say whether the record itself tells of the lapse: it speaks for the answer under which the term was then over."""
    lapse = passage.journal[ran.ended] if ran.ended is not None else None
    return lapse is not None and lapse.n is not None and lapse.act == ran.term.on_lapse


def _lapse_unseen(passage: Passage, dossier: Dossier, ran: _Ran) -> bool:
    """Say whether a lapse is only reckoned, of a term that ends where votes lead, and what is on record fits them too.

    What was decided in time may not be written down: then nothing shows that it was missed.
    """
    if ran.ended is None or not all(event.startswith("@") for event in ran.term.ends_on):
        return False
    lapse, since = passage.journal[ran.ended], passage.journal[ran.ended + 1 :]
    recorded = [entry.act for entry in since if entry.n is not None]
    if lapse.act != ran.term.on_lapse or lapse.n is not None or not recorded:
        return False
    runs = {step.source for step in passage.procedure.steps_of.get(lapse.act, ())}
    ending = (step for step in passage.procedure.steps if step.source in runs and ran.term.ended_by(step))
    votes = [step for step in ending if step.act != lapse.act]
    late = {act.act for act in dossier.acts if act.when.first is not None and act.when.first >= lapse.first}
    if not {step.act for step in votes}.isdisjoint(late):
        return False
    return {step.act for step in steps_ahead(passage.procedure, {step.target for step in votes})}.issuperset(recorded)


def _rivals(passage: Passage, term: Term) -> list[Term]:
    """Return the term under every answer to an open question."""
    return [term, *(rival for rival in passage.procedure.all_terms if rival.id == term.id)]


def _span_fits(passage: Passage, term: Term, from_day: date, to_day: date) -> bool | None:
    """Return ``True`` if the whole span lies within the term under every answer to an open question, else ``None``."""
    tracks = passage.bill.tracks
    limits = [due(one, from_day, passage.calendar, tracks=tracks).day for one in _rivals(passage, term)]
    return True if all(limit is not None and to_day <= limit for limit in limits) else None


def _may_be_later(passage: Passage, ran: _Ran, from_day: date, to_day: date) -> bool:
    """Say whether a term missed under the default answer was kept under another: it is then not proved missed.

    It was so whatever stopped it, which can only have put its last day off.
    """
    limits = [due(one, from_day, passage.calendar, tracks=passage.bill.tracks) for one in _rivals(passage, ran.term)]
    return any(limit.latest is None or to_day <= limit.latest for limit in limits)


def _too_late(dossier: Dossier, ran: _Ran, begun: int | None) -> int | None:
    """Return the number of the act on record that would have ended a term, but was done after its last day."""
    if begun is None or ran.due is None:
        return None
    ending = {event.partition("@")[0] for event in ran.term.ends_on}
    later = enumerate(dossier.acts[begun:], begun + 1)
    dated = ((n, act.when.first) for n, act in later if act.act in ending and act.when.exact)
    return next((n for n, day in dated if day is not None and day > ran.due), None)


def _recorded_before(passage: Passage, dossier: Dossier, place: int) -> int | None:
    """Return the number of the last exactly dated recorded act at or before a place in the journal."""
    for entry in reversed(passage.journal[: place + 1]):
        if entry.n is not None and dossier.acts[entry.n - 1].when.exact:
            return entry.n
    return None


def _recorded_after(passage: Passage, dossier: Dossier, place: int, *, lawful: bool) -> int | None:
    """Return the number of the first exactly dated act on record that cannot be earlier than a place in the journal.

    ``lawful``: of the lawful history alone; one that it leaves out may have been done at another time than its place
    says, so that it shows nothing kept.
    """
    there = passage.journal[place]
    if there.n is not None and dossier.acts[there.n - 1].when.exact:
        return there.n
    before = max((entry.n for entry in passage.journal[:place] if entry.n is not None), default=0)
    taken = {entry.n for entry in passage.journal}
    later = ((n, act) for n, act in enumerate(dossier.acts[before:], before + 1) if not lawful or n in taken)
    return next((n for n, act in later if act.when.exact and (act.when.first or there.first) >= there.first), None)
