"""The running terms of a bill as a calendar (RFC 5545): one all-day event a term, on its last day.

It names no method of RFC 5546: to publish asks for an organizer, and nobody is one of a term of the law.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING, Final

import attrs
from icalendar import Alarm, Calendar, Event

from lawflow.law.labels import Label
from lawflow.views.content import captions
from lawflow.views.content.carried import called
from lawflow.views.content.edges import one_line
from lawflow.views.content.lapse import if_lapsed, led_to
from lawflow.views.content.reckoned import since_the_record

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from datetime import date, datetime

    from lawflow.law.terms import Term
    from lawflow.passage.passage import Passage
    from lawflow.passage.running import Running

PRODUCT: Final = "-//lawflow//terms//EN"
_UID: Final = re.compile(r"(.*)\.([^.\d][^.]*)(?:\.\d+)?@lawflow")
DAYS_BEFORE: Final = (7, 1)
"""How many days before the last day an alarm goes off."""

ARTICLE: Final = Label("Негізі", "Основание", "Article")
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
    """A bill that a calendar tells of: where it stands, its id, its title in the language of the calendar.

    ``assumed`` is what is taken as done by its day (`Played.taken_as_done`).
    """

    passage: Passage
    bill: str
    title: str
    assumed: tuple[Label, ...] = ()


def calendar(bills: Iterable[Noted], lang: str, stamp: datetime, held: bytes = b"") -> bytes:
    """Return one calendar of the terms that run for bills and whose last day is known; ``stamp`` is now, in UTC.

    The id of an event is made of bill and term, and its sequence grows with the minutes, so that whoever holds the
    event takes the later one, also where an act was struck out of the record. A term that has ended before its last day
    is cancelled, once more in the calendar for those that hold it; so is all that the calendar of before, ``held``, has
    of these bills and this one has not. Of a bill that is not among them nothing is known, and nothing said.
    """
    found = Calendar()
    found.add("prodid", PRODUCT)
    found.add("version", "2.0")
    told = tuple(bills)
    events = [event for noted in told for event in _events(noted, lang, stamp)]
    for event in (*events, *_gone(told, {str(event["UID"]) for event in events}, stamp, held)):
        found.add_component(event)
    content: bytes = found.to_ical()
    return content


def absent(bills: Iterable[Noted], held: bytes) -> tuple[str, ...]:
    """Return the terms, each with its bill, that the calendar of before has of bills of which this tells nothing."""
    told = {noted.bill for noted in bills}
    events = [event for event in _events_of(held) if "STATUS" not in event]
    return tuple(str(event.get("SUMMARY", "")) for event in events if _bill_and_term(str(event["UID"]))[0] not in told)


def _gone(bills: tuple[Noted, ...], known: set[str], stamp: datetime, held: bytes) -> Iterator[Event]:
    """Yield as cancelled what the calendar of before has and this one not, until its day is over.

    A term that ran out stays as it is: it is past, and the act came after it or not at all.
    """
    passages = {noted.bill: noted.passage for noted in bills}
    for event in _events_of(held):
        uid, day = str(event["UID"]), event.decoded("DTSTART")
        bill, term = _bill_and_term(uid)
        over = "STATUS" in event and day < stamp.date()
        if uid not in known and bill in passages and not over and (term, day) not in _ran_out(passages[bill]):
            summary = event["SUMMARY"]
            yield _all_day(uid, day, str(summary), summary.params.get("LANGUAGE", "en"), stamp, gone=True)


def _events_of(held: bytes) -> list[Event]:
    """Return the events of a calendar that was written here; none of another, and none of what is no calendar."""
    try:
        found = Calendar.from_ical(held) if held else None
    except ValueError:
        return []
    ours = isinstance(found, Calendar) and found.get("PRODID") == PRODUCT
    events = found.walk("VEVENT") if found is not None and ours else []
    return [one for one in events if isinstance(one, Event) and {"UID", "DTSTART", "SUMMARY"} <= one.keys()]


def _bill_and_term(uid: str) -> tuple[str, str]:
    """Return the bill and the term of an event, as `_uid` joined them."""
    found = _UID.fullmatch(uid)
    return (found[1], found[2]) if found is not None else ("", "")


def _ran_out(passage: Passage) -> set[tuple[str, date | None]]:
    """Return the terms whose last day came before the act that ended them, each with that day."""
    ended = {(end.id, end.due) for entry in passage.journal for end in entry.ended if end.due and entry.first > end.due}
    return ended | {(running.term.id, running.day) for running in passage.running if running.lapsed}


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
            uid = _uid(noted, ended.term, names)
            yield _all_day(uid, ended.due, _summary(ended.term, noted, lang), lang, stamp, gone=True)


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
    event = _all_day(uid, last, _summary(running.term, noted, lang), lang, stamp)
    assumed = (one.text(lang) for one in (*noted.assumed, *since_the_record(noted.passage)))
    told = "\n".join((*_lines(running, noted.passage, lang), *assumed))
    event.add("description", told, parameters={"LANGUAGE": lang})
    for ahead in DAYS_BEFORE:
        event.add_component(_alarm(ahead, str(event["SUMMARY"])))
    return event


def _summary(term: Term, noted: Noted, lang: str) -> str:
    return f"{called(noted.passage, term).text(lang)}: {one_line(noted.title)}"


def _all_day(uid: str, last: date, summary: str, lang: str, stamp: datetime, *, gone: bool = False) -> Event:
    """Return an event, with an end that lies after it, as RFC 5545 asks for; of one that is ``gone``, that it is."""
    event = Event()
    event.add("uid", uid)
    event.add("dtstamp", stamp)
    event.add("sequence", int(stamp.timestamp()) // 60)
    event.add("dtstart", last)
    event.add("dtend", last + timedelta(days=1))
    event.add("summary", summary, parameters={"LANGUAGE": lang})
    event.add("transp", "TRANSPARENT")
    if gone:
        event.add("status", "CANCELLED")
    return event


def _lines(running: Running, passage: Passage, lang: str) -> Iterable[str]:
    """Yield the article, that the last day is a day off, and what follows if the term lapses."""
    term, last = running.term, running.day
    yield f"{ARTICLE.text(lang)}: " + "; ".join(cite.text(lang) for cite in term.cites)
    if running.is_wait:
        yield WAIT.text(lang)
        return
    if last is not None and (off := passage.calendar.is_day_off(last)) is not False:
        yield captions.OFF[off].text(lang)
    effect, stage = NO_EFFECT, None
    if term.on_lapse is not None:
        effect = passage.parliament.acts[term.on_lapse].as_noun(passage.edition.id)
        stage = led_to(passage, running, passage.last or passage.first)
    yield if_lapsed(effect.text(lang), stage.text(lang) if stage is not None else None, lang)
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
