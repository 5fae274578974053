"""Dates on the pages of the command line: as the language writes them.

In English those that stand alone, in a cell or before a line, are in ISO form: words would be of many widths.
"""

from __future__ import annotations

from re import Match, sub
from typing import TYPE_CHECKING, Final

from lawflow.cli import words as w
from lawflow.law import days
from lawflow.law.labels import Label

if TYPE_CHECKING:
    from collections.abc import Sequence

UNDATED: Final = Label("күні жоқ", "без даты", "undated")
NOT_BEFORE_DAY: Final = Label("{} күнінен ерте емес", "не ранее {}", "not before {}")
BETWEEN: Final = Label("{} және {} аралығында", "между {} и {}", "between {} and {}")


def day(on: str | None, lang: str) -> str:
    """Return a day, of an object in ISO form, in words, or that it is not known."""
    return days.in_words(on, lang) if on else w.UNKNOWN.text(lang)


def when(recorded: str, lang: str) -> str:
    """Return in words when an act was done, as the record has it, or that it has no date."""
    return UNDATED.text(lang) if recorded == UNDATED.en else days.in_words(recorded, lang)


def by_itself(told: str | None, lang: str) -> str:
    """Return dates in ISO form as they stand by themselves, in a cell or before a line.

    >>> by_itself("2024-03-16 … 2024-03-18", "kk"), by_itself("2024-03", "ru"), by_itself("2024-03-16", "en")
    ('16.03.2024 … 18.03.2024', '03.2024', '2024-03-16')
    """
    if not told or lang == "en":
        return told or ""
    return sub(r"(?a)\b(?:(\d{4})-(\d\d)-(\d\d)|(\d{4})-(\d\d))\b", _turned, told)


def _turned(found: Match[str]) -> str:
    """Return a date with its day first."""
    return ".".join(part for part in reversed(found.groups()) if part)


def alone(recorded: str, lang: str) -> str:
    """Return when an act was done, as it stands alone, or that it has no date."""
    first, slash, last = recorded.partition("/")
    if slash:
        return by_itself(days.stretch(*("" if end == ".." else end for end in (first, last))), lang)
    return UNDATED.text(lang) if recorded == UNDATED.en else by_itself(recorded, lang)


def between(spans: Sequence[str | None], lang: str) -> str:
    """Return in words the first and the last of the days on which a day can lie; nothing where neither is known."""
    first, last = (days.in_words(one, lang) if one else "" for one in spans)
    if first and last:
        return BETWEEN.text(lang).format(first, last)
    pattern = NOT_BEFORE_DAY if first else days.UNTIL
    return pattern.text(lang).format(first or last) if first or last else ""


def stretch(spans: Sequence[str | None], lang: str) -> str:
    """Return the days on which a day can lie as they stand alone; of no known end the first, in words."""
    return by_itself(days.stretch(*spans), lang) if spans[1] else between(spans, lang)
