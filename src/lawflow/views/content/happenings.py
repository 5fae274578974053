"""What happened to a bill, in order of time: acts, terms, editions that took over; and the same in words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import attrs

from lawflow import timetable
from lawflow.law import days
from lawflow.law.labels import Label
from lawflow.law.organs import CLOCK
from lawflow.passage.crossing import SUCCESSION
from lawflow.views.content import captions, phrases
from lawflow.views.content.edges import one_line, plain
from lawflow.views.content.extract import extract
from lawflow.views.content.graph import EMPTY, text

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lawflow.law.parliament import Parliament
    from lawflow.law.terms import Term
    from lawflow.passage.entries import Entry, Interval
    from lawflow.passage.passage import Passage

_STATES: Final = {True: "kept", False: "missed", None: "unknown"}
TERMS: Final = {"kept": captions.KEPT, "missed": captions.MISSED, "unknown": captions.NOT_KNOWN, "term": captions.DUE}
"""The kinds of happening that are terms, each in words."""


@attrs.frozen
class Happening:
    """An act or a term on the axis: in the row of an organ, from a day to a day, in the words of an edition."""

    organ: str
    first: date
    last: date
    said: str
    day: str
    kind: str
    edition: str


def happenings(passage: Passage, lang: str) -> tuple[Happening, ...]:
    """Return the acts of a bill and its terms, in order of time; acts without any known day are left out."""
    of = passage.parliament
    found = [one for entry in passage.journal for one in _of_entry(entry, of, lang)]
    found += _editions(passage, lang)
    found += [
        one
        for end in passage.ended
        if (one := _of_term(of, end.term, end.start, end.due, lang, _STATES[end.kept], _ruled(passage, end.due)))
    ]
    for running in passage.running:
        over = running.lapsed or (running.latest is not None and running.latest < (passage.last or passage.first))
        missed = "missed" if passage.shows(running) and not running.term.indirect else "unknown"
        ended = "kept" if running.is_wait else missed
        state = ended if over else "term"
        one = _of_term(of, running.term, running.start, running.day, lang, state, passage.edition.id)
        found += [one] if one is not None else []
    return tuple(sorted(found, key=lambda one: (one.first, one.kind, one.said)))


def _editions(passage: Passage, lang: str) -> Iterable[Happening]:
    """Yield the first days of the editions that took over while the bill was pending."""
    for name in passage.crossed[1:]:
        edition = timetable.edition(name, passage.parliament)
        on = text(days.day(edition.starts), lang)
        yield Happening(CLOCK, edition.starts, edition.starts, text(edition.label, lang), on, "edition", name)


def _ruled(passage: Passage, day: date | None) -> str:
    """Return the edition in force on a day, as far as the bill has lived under it."""
    found = passage.parliament.edition_on(day)
    return found if found in passage.crossed else passage.edition.id


def _of_entry(entry: Entry, of: Parliament, lang: str) -> Iterable[Happening]:
    if entry.act == SUCCESSION:  # told by its edition
        return
    last = entry.last or entry.first
    first = last if entry.first <= of.first_day else entry.first
    act = of.acts[entry.act]
    organ, said = act.actor, text(act.named(entry.edition), lang)
    shown = text(phrases.between(entry.first, last, of.first_day), lang)
    kind = "lapse" if organ == CLOCK else "supplied" if entry.supplied else "act"
    yield Happening(organ, first, last, said, shown, kind, entry.edition)


def _of_term(  # noqa: PLR0913, PLR0917  (a term, its days, and how it is told)
    of: Parliament, term: Term, start: Interval, due: date | None, lang: str, state: str, edition: str
) -> Happening | None:
    if due is None:
        return None
    ends = [event.partition("@")[0] for event in term.ends_on if not event.startswith("@")]
    organ = of.acts[ends[0]].actor if ends else CLOCK
    return Happening(
        organ,
        start[0] if start[0] > of.first_day else due,
        due,
        text(term.label, lang),
        text(days.day(due), lang),
        state,
        edition,
    )


def timeline_words(passage: Passage, lang: str, name: Label = EMPTY) -> str:
    """Return the picture in words: a line for every act and term."""
    rows, organs = [headline(passage, lang, name)], passage.parliament.organs
    for one in happenings(passage, lang):
        organ = text(organs[one.organ].named(one.edition), lang)
        if one.kind in TERMS:
            first = text(days.day(one.first), lang)
            rows.append(plain(f"{first} – {one.day} · {organ} · {one.said} · {text(TERMS[one.kind], lang)}"))
        else:
            rows.append(plain(f"{one.day} · {organ} · {one.said}"))
    return "\n".join(rows) + "\n"


def headline(passage: Passage, lang: str, name: Label) -> str:
    """Return the name of a bill, or of its procedure, with the day and the stage to which its time has come."""
    title = Label.joined((name, extract(passage.procedure).title))
    stage = text(passage.procedure.stage[passage.state].label, lang)
    return one_line(f"{text(title, lang)} · {text(days.day(passage.last or passage.first), lang)}: {stage}")
