"""When an act was done: a day, a month, a year, a span, a bound, or nothing known."""

from __future__ import annotations

import re
from datetime import date
from typing import Final

import attrs

from lawflow.law.days import last_of_month
from lawflow.law.shown import Value
from lawflow.tongues import Said, say

FIRST_YEAR: Final = 1990
LAST_YEAR: Final = 2100
"""The years in which a day can lie; outside them a slip of the pen is likelier than a bill.

A parliament that is older than the first of them has its own (`Scope.first_year`).
"""
OPEN: Final = ".."
"""The open end of a bound, as ISO 8601-2 writes it."""
# Compiled when first asked for: a day of TOML is no text.
_MONTH: Final = r"(?a)(\d{4})-(\d{2})"
_AS_WRITTEN: Final = (
    r"(?a)\s*(?P<year>\d{4})[-./](?P<month>\d{1,2})[-./](?P<day>\d{1,2})\s*",
    r"(?a)\s*(?P<day>\d{1,2})\.(?P<month>\d{1,2})\.(?P<year>\d{4})\s*",
)
_MONTH_AS_WRITTEN: Final = (
    r"(?a)\s*(?P<year>\d{4})[-./](?P<month>\d{1,2})\s*",
    r"(?a)\s*(?P<month>\d{1,2})\.(?P<year>\d{4})\s*",
)
_DECEMBER: Final = 12
_YEAR: Final = r"(?a)\d{4}"


@attrs.frozen(eq=False, repr=False)
class When(Value):
    """The interval in which an act lies; an end that is not known is ``None``, ``text`` is as recorded."""

    first: date | None = None
    last: date | None = None
    text: str = ""

    def __attrs_post_init__(self) -> None:
        """Raise ValueError for a span that ends before it begins."""
        if self.first is not None and self.last is not None and self.last < self.first:
            raise ValueError(say("ends before it begins"))

    @classmethod
    def day(cls, day: date) -> When:
        """Return an exact day. Raises `TypeError` for what is no date; `When.read` takes a text."""
        if not isinstance(day, date):
            wanted = "give a datetime.date, or read a text with When.read('2024-02-05')"  # type: ignore[unreachable]  # not without a checker
            message = f"{day!r} is no date: {wanted}"
            raise TypeError(message)
        return cls(day, day, day.isoformat())

    @classmethod
    def month(cls, year: int, month: int) -> When:
        """Return some day of a month."""
        last = last_of_month(year, month)
        return cls(date(year, month, 1), date(year, month, last), f"{year:04}-{month:02}")

    @classmethod
    def year(cls, year: int) -> When:
        """Return some day of a year."""
        return cls(date(year, 1, 1), date(year, 12, 31), f"{year:04}")

    @classmethod
    def between(cls, first: date | None, last: date | None) -> When:
        """Return some day from ``first`` to ``last``; ``None`` leaves an end open.

        >>> str(When.between(date(2016, 12, 8), date(2016, 12, 9))), str(When.between(None, date(2005, 2, 10)))
        ('2016-12-08/2016-12-09', '../2005-02-10')
        """
        when = cls(first, last)
        return attrs.evolve(when, text=when.recorded or "")

    @classmethod
    def read(cls, value: object) -> When:
        """Return what a dossier says under ``date``: a day, or the text of a day, month, year, span or bound.

        Raises `TypeError` or `ValueError` where it says none of these.

        >>> When.read("2016-12/2017-01").last
        datetime.date(2017, 1, 31)
        """
        if value is None:
            return cls()
        if isinstance(value, date):
            return _within(cls.day(value))
        if not isinstance(value, str):
            raise TypeError
        begin, slash, end = value.partition("/")
        return cls._span(begin, end) if slash else _within(_stretch(value))

    @classmethod
    def _span(cls, begin: str, end: str) -> When:
        first = None if begin == OPEN else _within(_stretch(begin)).first
        last = None if end == OPEN else _within(_stretch(end)).last
        if first is None and last is None:
            raise ValueError(say("open at both ends: leave the date out"))
        return cls.between(first, last)

    @property
    def exact(self) -> bool:
        """Say whether the day itself is known."""
        return self.first is not None and self.first == self.last

    @property
    def dated(self) -> bool:
        """Say whether anything is known of the day."""
        return self.first is not None or self.last is not None

    @property
    def recorded(self) -> str | None:
        """Return the date as a dossier writes it: a day, a month, a year, a span, a bound; ``None`` if undated."""
        if self.first is None or self.last is None:
            return f"{self.first or OPEN}/{self.last or OPEN}" if self.dated else None
        if self.exact:
            return self.first.isoformat()
        for whole in (When.month(self.first.year, self.first.month), When.year(self.first.year)):
            if (whole.first, whole.last) == (self.first, self.last):
                return whole.text
        return f"{self.first}/{self.last}"

    def excludes(self, other: When) -> bool:
        """Say whether no day lies in both."""
        return _before(self.last, other.first) or _before(other.last, self.first)

    def __str__(self) -> str:
        return self.text or self.recorded or "undated"


def meant_day(text: object) -> str:
    """Return the day that a text names as people write it, in the way of a dossier; nothing if it names none.

    >>> meant_day("1.04.2024"), meant_day("2024-4-1"), meant_day("1 сәуір 2024"), meant_day("31.02.2024")
    ('2024-04-01', '2024-04-01', '2024-04-01', '')
    """
    year, month, day = _numbers(text)
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def no_such_day(text: object) -> bool:
    """Say whether a text is written as a day, and the calendar has none such.

    >>> no_such_day("31.02.2024"), no_such_day("2024-02-31"), no_such_day("2024-02-29"), no_such_day("soon")
    (True, True, False, False)
    """
    return _numbers(text) != (0, 0, 0) and not meant_day(text)


def _numbers(text: object) -> tuple[int, int, int]:
    """Return year, month and day as they are written; zeros for what is not written as a day."""
    if isinstance(text, str) and is_day(text):
        return int(text[:4]), int(text[5:7]), int(text[8:])
    if found := _written(text, _AS_WRITTEN):
        return int(found["year"]), int(found["month"]), int(found["day"])
    year, month, day = _in_words(text)
    return (year, month, day) if day else (0, 0, 0)


def _written(text: object, forms: tuple[str, ...]) -> re.Match[str] | None:
    """Return the match of the first form in which a text is written."""
    return next((found for form in forms if isinstance(text, str) and (found := re.fullmatch(form, text))), None)


def _in_words(text: object) -> tuple[int, int, int]:
    from lawflow.dossiers.worded import numbers_in  # noqa: PLC0415 (only for a slip)

    return numbers_in(text) if isinstance(text, str) else (0, 0, 0)


def meant_month(text: object) -> str:
    """Return the month that a text names as people write it, in the way of a dossier; nothing if it names none.

    >>> meant_month("02.2024"), meant_month("февраль 2024"), meant_month("13.2024"), meant_month("5 февраля 2024")
    ('2024-02', '2024-02', '', '')
    """
    found = _written(text, _MONTH_AS_WRITTEN)
    year, month, day = (int(found["year"]), int(found["month"]), 0) if found else _in_words(text)
    return f"{year}-{month:02}" if 0 < month <= _DECEMBER and not day else ""


UNDATED: Final = When()
"""Nothing is known of the day."""


def _before(last: date | None, first: date | None) -> bool:
    return last is not None and first is not None and last < first


def is_day(text: str) -> bool:
    """Say whether a text has the form of a day, 2024-02-05."""
    parts = text.split("-")
    return [*map(len, parts)] == [4, 2, 2] and text.isascii() and all(map(str.isdecimal, parts))


def _stretch(text: str) -> When:
    """Return a day, a month or a year. Raises `ValueError`."""
    if re.fullmatch(_YEAR, text):
        return When.year(int(text))
    if found := re.fullmatch(_MONTH, text):
        return When.month(int(found[1]), int(found[2]))
    if not is_day(text):
        message = (
            f"{text!r} is no day, month, year, span or bound: '2024-02-05', '2024-02', '2024', '2024-02-05/2024-02-09'"
        )
        raise ValueError(message)
    return When.day(date.fromisoformat(text))


def not_in_years(first: int) -> Said:
    """Return why a day is none of a dossier whose first year it is."""
    return say("not in the years {first} to {last}", first=first, last=LAST_YEAR)


def _within(when: When) -> When:
    """Return it, if it lies in the years of a dossier. Raises `ValueError`."""
    for day in (when.first, when.last):
        if day is not None and day.year > LAST_YEAR:
            raise ValueError(not_in_years(FIRST_YEAR))
    return when
