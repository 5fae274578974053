"""What happened to a bill, in order of time: acts, terms, editions that took over; and the same in words."""

from __future__ import annotations

from itertools import accumulate, groupby
from typing import TYPE_CHECKING, Final

import attrs

from lawflow import timetable
from lawflow.law import days
from lawflow.law.labels import Label
from lawflow.law.organs import CLOCK
from lawflow.passage.course import shows_missed
from lawflow.passage.crossing import SUCCESSION
from lawflow.views.content import captions, phrases
from lawflow.views.content.carried import called
from lawflow.views.content.edges import one_line, plain
from lawflow.views.content.extract import extract
from lawflow.views.content.graph import EMPTY, text
from lawflow.views.content.reckoned import since_the_record
from lawflow.views.content.where import place

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from lawflow.law.parliament import Parliament
    from lawflow.law.sources import Citation
    from lawflow.law.terms import Term
    from lawflow.passage.entries import Entry, Interval, TermEnd
    from lawflow.passage.passage import Passage
    from lawflow.passage.running import Running

_STATES: Final = {True: "kept", False: "missed", None: "unknown"}
TERMS: Final = {"kept": captions.KEPT, "missed": captions.MISSED, "unknown": captions.NOT_KNOWN, "term": captions.DUE}
"""The kinds of happening that are terms, each in words."""


@attrs.frozen
class Happening:
    """An act or a term on the axis: in the row of an organ, from a day to a day, in the words of an edition.

    ``last`` is ``None`` for a term that runs without a last day that is known. ``cites`` are its articles.
    """

    organ: str
    first: date
    last: date | None
    said: str
    day: str
    kind: str
    edition: str
    cites: str = ""


def happenings(passage: Passage, lang: str) -> tuple[Happening, ...]:
    """Return the acts of a bill and its terms, in order of time; acts without any known day are left out.

    Acts stand in the order in which they were done, also where their days are not known; terms after the acts that
    begin them.
    """
    of = passage.parliament
    acts = [one for entry in _lines(passage.journal) for one in _of_entry(entry, of, lang)]
    begun = list(accumulate(reversed([one.first for one in acts]), min))[::-1]
    terms = [_of_ended(passage, end, entry, lang) for entry in passage.journal for end in entry.ended]
    terms += [_of_running(passage, running, lang) for running in passage.running]
    dated = [*zip(begun, acts, strict=True), *((one.first, one) for one in _editions(passage, lang))]
    dated += [(one.first, one) for one in terms if one is not None]
    return tuple(one for _, one in sorted(dated, key=lambda pair: (pair[0], pair[1].kind in TERMS)))


def _lines(journal: Iterable[Entry]) -> Iterable[Entry]:
    """Yield the lines of a journal, those of a way among several as one."""
    for ways, together in groupby(journal, key=lambda entry: entry.one_of):
        if not ways:
            yield from together
            continue
        taken = tuple(together)
        yield taken[0]._replace(last=taken[-1].last)


def _of_ended(passage: Passage, end: TermEnd, entry: Entry, lang: str) -> Happening | None:
    """Return a term that has ended, up to its last day; one that runs from a receipt, up to the act that ended it."""
    last = entry.last if end.term.from_receipt else end.due
    if last is None:
        return None
    found = _of_term(passage.parliament, end.term, end.start, last, lang, _STATES[end.kept], passage)
    return found if found is None or end.due is not None else attrs.evolve(found, day=text(captions.NOT_KNOWN, lang))


def _of_running(passage: Passage, running: Running, lang: str) -> Happening | None:
    """Return a term that runs, or whose last day is over though nobody is on record to have acted.

    One that no act ends is told where it is known on which day it began.
    """
    if not running.term.ends_on and running.start[0] != running.start[1]:
        return None
    over = running.lapsed or (running.latest is not None and running.latest < (passage.last or passage.first))
    missed = "missed" if shows_missed(passage, running) else "unknown"
    ended = "kept" if running.is_wait else missed
    found = _of_term(passage.parliament, running.term, running.start, running.latest, lang, "term", passage)
    if found is None:
        return None
    floor, earliest = passage.parliament.first_day, running.earliest
    since = floor if earliest is None or running.start[0] <= floor else earliest
    known = since > floor or running.latest is not None
    day = text(phrases.between(since, running.latest, floor) if known else captions.NOT_KNOWN, lang)
    said = text(called(passage, running.term), lang)
    return attrs.evolve(found, said=said, kind=ended if over else "term", day=day, edition=passage.edition.id)


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
    first_acts = dict.fromkeys(way[0] for way in entry.one_of if way) or (entry.act,)
    organ, said = (
        act.actor_in(entry.edition),
        text(Label.either(of.acts[one].named(entry.edition) for one in first_acts), lang),
    )
    shown = text(phrases.between(entry.first, last, of.first_day), lang)
    kind = "lapse" if organ == CLOCK else "branch" if entry.one_of else "supplied" if entry.supplied else "act"
    yield Happening(organ, first, last, said, shown, kind, entry.edition, _cited(entry.cites, lang))


def _of_term(  # noqa: PLR0913, PLR0917  (a term, its days, and how it is told)
    of: Parliament, term: Term, start: Interval, due: date | None, lang: str, state: str, passage: Passage
) -> Happening | None:
    """Return a term; ``None`` for one of which no day is known."""
    first = start[0] if start[0] > of.first_day else due
    if first is None:
        return None
    ends = [event.partition("@")[0] for event in term.ends_on if not event.startswith("@")]
    organ = of.acts[ends[0]].actor_in(passage.edition.id) if ends else CLOCK
    day = text(days.day(due) if due is not None else captions.NOT_KNOWN, lang)
    cites = _cited(term.cites, lang)
    return Happening(organ, first, due, text(term.label, lang), day, state, _ruled(passage, due), cites)


def _cited(cites: Iterable[Citation], lang: str) -> str:
    """Return the first article, as a picture has room for."""
    return next((text(phrases.cited(cite), lang) for cite in cites), "")


def timeline_words(
    passage: Passage,
    lang: str,
    name: Label = EMPTY,
    on: date | None = None,
    possible: tuple[str, ...] = (),
    assumed: tuple[Label, ...] = (),
) -> str:
    """Return the picture in words: a line for every act and term, and for the day asked about."""
    rows, organs = [headline(passage, lang, name, possible, assumed)], passage.parliament.organs
    asked = [] if on is None else [(on, f"{text(days.day(on), lang)} · {text(captions.ASKED, lang)}")]
    for one in happenings(passage, lang):
        if asked and one.first > asked[0][0]:
            rows.append(plain(asked.pop()[1]))
        organ = text(organs[one.organ].named(one.edition), lang)
        told = [one.day, organ, one.said, one.cites]
        if one.kind in TERMS:
            told = [f"{text(days.day(one.first), lang)} – {one.day}", *told[1:], text(TERMS[one.kind], lang)]
        rows.append(plain(" · ".join(filter(None, told))))
    rows += [plain(said) for _, said in asked]
    return "\n".join(rows) + "\n"


def headline(
    passage: Passage, lang: str, name: Label, possible: tuple[str, ...] = (), assumed: tuple[Label, ...] = ()
) -> str:
    """Return the name of a bill, or of its procedure, with day, stage or ``possible`` stages, and what is assumed."""
    title = Label.joined((name, extract(passage.procedure).title))
    stage = text(Label.joined((place(passage, possible), *assumed, *since_the_record(passage))), lang)
    return one_line(f"{text(title, lang)} · {text(days.day(passage.last or passage.first), lang)}: {stage}")
