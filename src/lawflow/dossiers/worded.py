"""Days as people write them in words: 5 февраля 2024 г., 2024 жылғы 5 ақпан, 5 February 2024."""

from __future__ import annotations

import re
from typing import Final

MONTHS: Final = (
    ("қаңтар", "янв", "jan"), ("ақпан", "фев", "feb"), ("наурыз", "мар", "mar"), ("сәуір", "апр", "apr"),
    ("мамыр", "май", "мая", "мае", "may"), ("маусым", "июн", "jun"), ("шілде", "июл", "jul"), ("тамыз", "авг", "aug"),
    ("қыркүйек", "сен", "sep"), ("қазан", "окт", "oct"), ("қараша", "ноя", "nov"), ("желтоқсан", "дек", "dec"),
)  # fmt: skip
"""How the names of the months begin."""
BESIDE: Final = frozenset(("г", "год", "года", "жыл", "жылғы", "жылдың", "ж", "of", "the", "st", "nd", "rd", "th"))
"""Words that may stand beside a day and its month."""
_PARTS: Final = re.compile(r"\d+|[^\W\d_]+")
_NOISE: Final = re.compile(r"[\s.,\d]*")


def numbers_in(text: str) -> tuple[int, int, int]:
    """Return year, month and day that a text names in words; day 0 of a month alone, zeros of anything else.

    >>> numbers_in("5 февраля 2024 г."), numbers_in("2024 жылғы 5 ақпан"), numbers_in("February 5th, 2024")
    ((2024, 2, 5), (2024, 2, 5), (2024, 2, 5))
    >>> numbers_in("ақпан 2024"), numbers_in("soon"), numbers_in("5 марта")
    ((2024, 2, 0), (0, 0, 0), (0, 0, 0))
    """
    parts = _PARTS.findall(text.casefold())
    words = [part for part in parts if not part.isdecimal() and part not in BESIDE]
    years = [part for part in parts if part.isdecimal() and len(part) == len("2024")]
    days = [part for part in parts if part.isdecimal() and len(part) <= len("31")]
    whole = _NOISE.fullmatch(re.sub(r"[^\W\d_]+", "", text)) is not None
    month = _month(words[0]) if len(words) == 1 else 0
    if not whole or not month or len(years) != 1 or len(days) > 1 or len(parts) > len((*words, *years, *days)) + 1:
        return 0, 0, 0
    return int(years[0]), month, int(days[0]) if days else 0


def _month(word: str) -> int:
    """Return the number of the month whose name a word begins as, 0 for none."""
    return next((n for n, begins in enumerate(MONTHS, 1) if word.startswith(begins)), 0)
