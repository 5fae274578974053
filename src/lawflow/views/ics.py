"""The running terms of a bill as a calendar (RFC 5545): one all-day event a term, on its last day."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final

from icalendar import Alarm, Calendar, Event

from lawflow.law.labels import Label

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

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


def calendar(passage: Passage, bill: str, title: str, lang: str) -> bytes:
    """Return the calendar of the terms that run for a bill and whose last day is known.

    ``bill`` is its id, ``title`` its title in the language. The same record on the same day gives the same bytes.
    The id of an event is made of bill, term and edition; its stamp is the day up to which the record was read, and its
    sequence grows with every act since the term began, so that a calendar that holds the event takes the newer one.
    """
    found = Calendar()
    found.add("prodid", "-//lawflow//terms//EN")
    found.add("version", "2.0")
    for running in timed(passage):
        if running.day is not None:
            name = f"{bill}.{running.term.id}.{passage.edition.id}"
            found.add_component(_event(running, running.day, name, title, passage, lang))
    content: bytes = found.to_ical()
    return content


def timed(passage: Passage) -> tuple[Running, ...]:
    """Return the terms that run, or stand still, for the bill, and that something to come ends."""
    return tuple(running for running in passage.running if running.term.ends_on and not running.lapsed)


def unknown(passage: Passage) -> tuple[Running, ...]:
    """Return the terms that the calendar leaves out, because their last day is not known."""
    return tuple(running for running in timed(passage) if running.day is None)


def _event(running: Running, last: date, name: str, title: str, passage: Passage, lang: str) -> Event:
    stamp = passage.first
    event = Event()
    event.add("uid", f"{name}@lawflow")
    event.add("dtstamp", datetime(stamp.year, stamp.month, stamp.day, tzinfo=UTC))
    event.add("sequence", _acts_since(running, passage))
    event.add("dtstart", last)
    event.add("dtend", last + timedelta(days=1))
    summary = f"{running.term.label.text(lang)}: {' '.join(title.splitlines())}"
    event.add("summary", summary, parameters={"LANGUAGE": lang})
    event.add("description", "\n".join(_lines(running, passage, lang)), parameters={"LANGUAGE": lang})
    event.add("transp", "TRANSPARENT")
    for days in DAYS_BEFORE:
        event.add_component(_alarm(days, summary))
    return event


def _acts_since(running: Running, passage: Passage) -> int:
    """Return how many acts the record holds since the term began."""
    later = passage.journal[running.entry + 1 :]
    return sum(entry.handover is None and not entry.lapse and not entry.supplied for entry in later)


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
    if term.indirect:
        yield SENDING.text(lang)
    if term.gives_way:
        yield GIVES_WAY.text(lang)


def _alarm(days: int, text: str) -> Alarm:
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("trigger", timedelta(days=-days))
    alarm.add("description", text)
    return alarm
