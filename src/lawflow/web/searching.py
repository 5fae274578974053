"""The words under which the search finds a page, as a script that each language has: it works from a folder too."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING, Final, TypeAlias

from lawflow.law.labels import LANGUAGES
from lawflow.views.content.edges import plain
from lawflow.web.inscriptions import SAID

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.web.page import Page

_FIRST: Final = ("asked", "explained", "organ", "word", "act", "procedure")
_YEAR: Final = re.compile(r"(?<=[/-])\d{4}(?=[-.])")
Row: TypeAlias = tuple[str, str, str, str]
"""What is found: its title, what it is, where it stands, further words under which it is found."""


def search_script(rows: Iterable[Row]) -> str:
    """Return the script that hands the search its words: what people ask comes first, and of editions the newest."""
    return f"lawflowSearch({json.dumps(sorted(rows, key=_turn), ensure_ascii=False, separators=(',', ':'))});\n"


def _turn(row: Row) -> tuple[int, int, int]:
    sort = row[2].partition("/")[0]
    years = _YEAR.findall(row[2])
    return (_FIRST.index(sort) if sort in _FIRST else len(_FIRST), bool(years), -int(years[-1]) if years else 0)


def search_words() -> str:
    """Return what the field of the search itself says in each language, and the words it passes over, as a script."""
    names = ("search", "search-hint", "found-nothing", "quiet")
    told = {lang: [SAID[name].text(lang) for name in names] for lang in LANGUAGES}
    return f"const lawflowWords = {json.dumps(told, ensure_ascii=False)};\n"


def row_of(page: Page, lang: str) -> Row:
    """Return under which words a page is found."""
    about = " · ".join(filter(None, (SAID[page.sort].text(lang), page.about.text(lang)[:120])))
    return plain(page.title.text(lang)), about, page.address, " ".join(dict.fromkeys(page.found))
