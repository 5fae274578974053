"""Days as people read them; a last day is said so that nobody asks whether it still counts.

A date that stands alone, at the head of a line or in a column, is 2024-03-16; among words it is as the language writes
it, 16 March 2024 or 16.03.2024; what machines read keeps to the former.
"""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Final

from lawflow.law.labels import LANGUAGES, Label

MONTHS: Final = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
)  # fmt: skip
WEEKDAYS: Final = (
    Label("дүйсенбі", "понедельник", "Monday"),
    Label("сейсенбі", "вторник", "Tuesday"),
    Label("сәрсенбі", "среда", "Wednesday"),
    Label("бейсенбі", "четверг", "Thursday"),
    Label("жұма", "пятница", "Friday"),
    Label("сенбі", "суббота", "Saturday"),
    Label("жексенбі", "воскресенье", "Sunday"),
)
_DECEMBER, _DAY = 12, timedelta(days=1)
_WRITTEN: Final = r"(?<![\w-])\d{4}-\d\d-\d\d(?![\w-])"
_SPAN: Final = r"(\.\.|\d{4}-\d\d-\d\d)/(\.\.|\d{4}-\d\d-\d\d)"
_MONTH: Final = r"(\d{4})-(\d\d)"
UNTIL: Final = Label("{} күнін қоса алғанға дейін", "по {} включительно", "until {} inclusive")
SINCE: Final = Label("{} күнінен бастап", "с {}", "since {}")


def expect_day(value: object, name: str) -> None:
    """Say of what is no date, a text or a moment, how to give one. Raises `TypeError`.

    >>> expect_day("2024-02-05", "on")
    Traceback (most recent call last):
    TypeError: on='2024-02-05': a date, such as datetime.date(2024, 2, 5)
    """
    if isinstance(value, datetime) or not isinstance(value, date):
        message = f"{name}={value!r}: a date, such as datetime.date(2024, 2, 5)"
        raise TypeError(message)


def last_of_month(year: int, month: int) -> int:
    """Return the last day of a month. Raises ValueError for a month that is none.

    >>> last_of_month(2024, 2), last_of_month(9999, 12)
    (29, 31)
    """
    return 31 if month == _DECEMBER else (date(year, month + 1, 1) - _DAY).day


def day(on: date) -> Label:
    """Return a date as each language writes it.

    >>> from datetime import date
    >>> day(date(2023, 1, 1)).ru, day(date(2023, 1, 1)).en
    ('01.01.2023', '1 January 2023')
    """
    short = f"{on:%d.%m.%Y}"
    return Label(short, short, f"{on.day} {MONTHS[on.month - 1]} {on.year}")


def in_words(text: str, lang: str) -> str:
    """Return a text with its dates as a language writes them, also a span, a bound and a month as a dossier has them.

    >>> in_words("not before 2024-03-16", "en"), in_words("../2024-03-16", "ru"), in_words("2024-03", "en")
    ('not before 16 March 2024', 'по 16.03.2024 включительно', 'March 2024')
    >>> in_words("2024-03-16/2024-03-18", "kk")
    '16.03.2024 – 18.03.2024'
    """
    if month := re.fullmatch(_MONTH, text):
        return _month(int(month[1]), int(month[2])).text(lang)
    spans = re.sub(_SPAN, lambda found: _span(found[1], found[2]).text(lang), text)
    return re.sub(_WRITTEN, lambda found: day(date.fromisoformat(found[0])).text(lang), spans)


def written(text: str) -> Label:
    """Return a day, a span or a month of a dossier as each language writes it.

    >>> written("2024-03-16").ru, written("2024-03").en
    ('16.03.2024', 'March 2024')
    """
    return Label(*(in_words(text, lang) for lang in LANGUAGES))


def _month(year: int, month: int) -> Label:
    short = f"{month:02}.{year:04}"
    return Label(short, short, f"{MONTHS[month - 1]} {year}")


def _span(first: str, last: str) -> Label:
    """Return a span of a dossier, of which an end may be open."""
    if first == "..":
        return until(date.fromisoformat(last))
    return within(date.fromisoformat(first), None if last == ".." else date.fromisoformat(last))


def stretch(first: date | str | None, last: date | str | None) -> str:
    """Return the days between which one lies, as they stand alone; an end that is not known is left out.

    >>> stretch("2024-03-16", "2024-03-18"), stretch(None, date(2024, 3, 16)), stretch("2024-03-16", "2024-03-16")
    ('2024-03-16 … 2024-03-18', '… 2024-03-16', '2024-03-16')
    """
    return str(first) if first == last else f"{first or ''} … {last or ''}".strip()


def within(first: date, last: date | None) -> Label:
    """Return the days from one to another, or those since the first.

    >>> within(date(2024, 3, 16), date(2024, 3, 18)).ru, within(date(2024, 3, 16), None).ru
    ('16.03.2024 – 18.03.2024', 'с 16.03.2024')
    """
    return since(first) if last is None or last == date.max else Label.same("{} – {}").filled(day(first), day(last))


def with_weekday(on: date) -> Label:
    """Return a date with its day of the week.

    >>> from datetime import date
    >>> with_weekday(date(2024, 6, 3)).kk, with_weekday(date(2024, 6, 3)).en
    ('03.06.2024, дүйсенбі', '3 June 2024, Monday')
    """
    return Label.same("{}, {}").filled(day(on), WEEKDAYS[on.weekday()])


def until(last: date) -> Label:
    """Return a last day, which is itself in time.

    >>> from datetime import date
    >>> until(date(2024, 3, 16)).kk, until(date(2024, 3, 16)).ru, until(date(2024, 3, 16)).en
    ('16.03.2024 күнін қоса алғанға дейін', 'по 16.03.2024 включительно', 'until 16 March 2024 inclusive')
    """
    return UNTIL.filled(day(last))


def since(first: date) -> Label:
    """Return a first day."""
    return SINCE.filled(day(first))
