"""Days in words, as each language writes them; a last day is said so that nobody asks whether it still counts."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from typing import Final

from lawflow.law.labels import Label

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
