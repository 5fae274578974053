"""The running terms of a bill as a calendar (RFC 5545): one all-day event a term, on its last day."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING, Final

import attrs
from icalendar import Alarm, Calendar, Event

from lawflow.law.labels import Label

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date, datetime

    from lawflow.law.terms import Term
    from lawflow.passage.passage import Passage
    from lawflow.passage.running import Running

DAYS_BEFORE: Final = (7, 1)
"""How many days before the last day an alarm goes off."""

ARTICLE: Final = Label("Негізі", "Основание", "Article")
LAPSE: Final = Label("Мерзім өтсе", "Если срок пропущен", "If it lapses")
NO_EFFECT: Final = Label(
    "салдары туралы мәтінде айтылмаған", "последствий текст не называет", "the text states no effect"
)
WAIT: Final = Label(
    "Бұл күн әлі ерте: келесі күннен бастап болады",
    "В этот день ещё рано: можно со следующего дня",
    "Still too early on this day: allowed from the next",
)
SENDING: Final = Label(
    "жіберу мерзімі: жіберудің өзі жазылмайды",
    "срок отправки: сама отправка не записывается",
    "a term for sending: the sending itself is not recorded",
)
GIVES_WAY: Final = Label(
    "заңның өзі басқа күнді белгілей алады",
    "сам закон может установить иной день",
    "the law itself may set another day",
)


@attrs.frozen
class Noted:
    """A bill that a calendar tells of: where it stands, its id, its title in the language of the calendar."""

    passage: Passage
    bill: str
    title: str


def calendar(bills: Iterable[Noted], lang: str, stamp: datetime) -> bytes:
    """Return one calendar of the terms that run for bills and whose last day is known; ``stamp`` is now, in UTC.

    The id of an event is made of bill and term, and its sequence is the number of acts taken from the record, so that a
    calendar that holds the event takes the one of a longer record, or of a later hour. A term that has ended before its
    last day is cancelled, once more in the calendar for those that hold it.
    """
    found = Calendar()
    found.add("prodid", "-//lawflow//terms//EN")
    found.add("version", "2.0")
    found.add("method", "PUBLISH")
    for noted in bills:
        for event in _events(noted, lang, stamp):
            found.add_component(event)
    content: bytes = found.to_ical()
    return content


def _events(noted: Noted, lang: str, stamp: datetime) -> Iterator[Event]:
    """Yield the events of a bill, each with an id of its own; a term that runs twice is told twice."""
    passage, names = noted.passage, Counter[str]()
    for running in timed(passage):
        if running.day is not None:
            yield _event(running, running.day, _uid(noted, running.term, names), noted, lang, stamp)
    held = {running.term.id for running in timed(passage)}
    for ended in passage.ended:
        if ended.due is not None and ended.due >= (passage.last or passage.first) and ended.id not in held:
            held.add(ended.id)
            yield _cancelled(ended.term, ended.due, _uid(noted, ended.term, names), noted, lang, stamp)


def _uid(noted: Noted, term: Term, names: Counter[str]) -> str:
    names[term.id] += 1
    again = f".{names[term.id]}" if names[term.id] > 1 else ""
    return f"{noted.bill}.{term.id}{again}@lawflow"


def timed(passage: Passage) -> tuple[Running, ...]:
    """Return the terms that run, or stand still, for the bill, and that somebody who is there can end."""
    return tuple(running for running in passage.binding if not running.lapsed)


def unknown(passage: Passage) -> tuple[Running, ...]:
    """Return the terms that the calendar leaves out, because their last day is not known."""
    return tuple(running for running in timed(passage) if running.day is None)


def _event(running: Running, last: date, uid: str, noted: Noted, lang: str, stamp: datetime) -> Event:
    event = _all_day(running.term, last, uid, noted, lang, stamp)
    event.add("description", "\n".join(_lines(running, noted.passage, lang)), parameters={"LANGUAGE": lang})
    for ahead in DAYS_BEFORE:
        event.add_component(_alarm(ahead, str(event["SUMMARY"])))
    return event


def _cancelled(term: Term, last: date, uid: str, noted: Noted, lang: str, stamp: datetime) -> Event:
    event = _all_day(term, last, uid, noted, lang, stamp)
    event.add("status", "CANCELLED")
    return event


def _all_day(term: Term, last: date, uid: str, noted: Noted, lang: str, stamp: datetime) -> Event:
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", stamp)
    event.add("sequence", _acts(noted.passage))
    event.add("dtstart", last)
    event.add("dtend", last + timedelta(days=1))
    summary = f"{term.label.text(lang)}: {' '.join(noted.title.splitlines())}"
    event.add("summary", summary, parameters={"LANGUAGE": lang})
    event.add("transp", "TRANSPARENT")
    return event


def _acts(passage: Passage) -> int:
    """Return how many acts of the record were taken."""
    return sum(entry.handover is None and not entry.lapse and not entry.supplied for entry in passage.journal)


def _lines(running: Running, passage: Passage, lang: str) -> Iterable[str]:
    """Yield the article, and what follows if the term lapses."""
    term = running.term
    yield f"{ARTICLE.text(lang)}: " + "; ".join(cite.text(lang) for cite in term.cites)
    if running.is_wait:
        yield WAIT.text(lang)
        return
    acts, edition = passage.parliament.acts, passage.edition.id
    effect = acts[term.on_lapse].named(edition) if term.on_lapse is not None else NO_EFFECT
    yield f"{LAPSE.text(lang)}: {effect.text(lang)}"
    if term.is_for_sending:
        yield SENDING.text(lang)
    if term.gives_way:
        yield GIVES_WAY.text(lang)


def _alarm(days: int, text: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", timedelta(days=-days))
    alarm.add("description", text)
    return alarm
