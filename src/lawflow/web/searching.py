"""The words under which the search finds a page, as a script that each language has: it works from a folder too."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypeAlias

from lawflow.law.labels import LANGUAGES
from lawflow.views.content.edges import plain
from lawflow.web.inscriptions import SAID

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lawflow.web.page import Page

Row: TypeAlias = tuple[str, str, str, str]
"""What is found: its title, what it is, where it stands, further words under which it is found."""


def search_script(rows: Iterable[Row]) -> str:
    """Return the script that hands the search its words."""
    return f"lawflowSearch({json.dumps(list(rows), ensure_ascii=False, separators=(',', ':'))});\n"


def search_words() -> str:
    """Return what the field of the search itself says in each language, as a line of script."""
    names = ("search", "search-hint", "found-nothing")
    told = {lang: [SAID[name].text(lang) for name in names] for lang in LANGUAGES}
    return f"const lawflowWords = {json.dumps(told, ensure_ascii=False)};\n"


def row_of(page: Page, lang: str) -> Row:
    """Return under which words a page is found."""
    about = " · ".join(filter(None, (SAID[page.sort].text(lang), page.about.text(lang)[:120])))
    return plain(page.title.text(lang)), about, page.address, " ".join(dict.fromkeys(page.found))
