"""The shelves: which pages are made together, and which shelf has the page of an address."""

from __future__ import annotations

from functools import cached_property
from itertools import pairwise
from typing import TYPE_CHECKING, Final, NamedTuple

import attrs

from lawflow import timetable
from lawflow.views.formats.fonts import font_files
from lawflow.views.formats.themes import theme
from lawflow.web import addresses as at
from lawflow.web.bill_pages import bill_pages, bills_page
from lawflow.web.documents import document_pages
from lawflow.web.home_page import home_page
from lawflow.web.law_pages import edition_pages
from lawflow.web.lean import map_styles
from lawflow.web.power_pages import power_pages
from lawflow.web.rulebook import Rulebook
from lawflow.web.searching import search_words
from lawflow.web.shared_pages import shared_pages
from lawflow.web.study_pages import (
    comparison_page,
    comparisons_page,
    explained_pages,
    question_pages,
    theorem_pages,
    topic_pages,
)
from lawflow.web.templates import asset
from lawflow.web.walk_pages import rules_script, walk_pages

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date
    from pathlib import Path

    from lawflow.web.bill_pages import Record
    from lawflow.web.page import Page

_OF_EDITIONS: Final = ("edition", "procedure", "stage", "explained", "walk")
_SHARED: Final = ("act", "organ", "majority", "term", "instrument", "article")
_STUDIES: Final = {
    "question": question_pages,
    "theorem": theorem_pages,
    "asked": topic_pages,
    "power": power_pages,
}
_WRITTEN: Final = ("document", "word")
_ASSETS: Final = ("explorer.css", "explorer.js", "record.js", "walk.js", "icon.svg", "card.png")


class Shelf(NamedTuple):
    """Pages that are made together: their sort, and the edition, the pair of editions or the bill that they tell of."""

    sort: str
    of: str = ""


@attrs.frozen(eq=False)
class Shelves:
    """All pages of the explorer for a parliament and some bills, as it stands at the end of a day."""

    records: tuple[Record, ...]
    on: date
    _made: dict[Shelf, dict[str, Page]] = attrs.field(factory=dict, init=False, repr=False)

    @cached_property
    def book(self) -> Rulebook:
        """Return the law turned round."""
        return Rulebook(timetable.parliament())

    @cached_property
    def _record(self) -> dict[str, Record]:
        return {record.name: record for record in self.records}

    def shelves(self) -> Iterator[Shelf]:
        """Yield every shelf; those that take longest to make come first."""
        for before, after in pairwise(timetable.names()):
            yield Shelf("comparison", f"{before}-{after}")
        yield Shelf("theorem")
        for name in timetable.names():
            yield Shelf("edition", name)
        yield from (
            Shelf("asked"),
            Shelf("power"),
            Shelf("shared"),
            Shelf("question"),
            Shelf("written"),
            Shelf("lists"),
        )
        for record in self.records:
            yield Shelf("bill", record.name)

    def pages(self, shelf: Shelf) -> Iterator[Page]:
        """Yield the pages of a shelf."""
        if shelf.sort == "edition":
            edition = timetable.edition(shelf.of)
            yield from edition_pages(self.book, edition)
            yield from explained_pages(self.book, edition)
            yield from walk_pages(edition)
        elif shelf.sort == "comparison":
            before, after = map(timetable.edition, shelf.of.split("-"))
            yield comparison_page(self.book, before, after)
        elif shelf.sort == "bill":
            yield from bill_pages(self._record[shelf.of], self.on)
        elif shelf.sort in _STUDIES:
            yield from _STUDIES[shelf.sort](self.book)
        else:
            yield from self._plain(shelf.sort)

    def _plain(self, sort: str) -> Iterator[Page]:
        if sort == "shared":
            yield from shared_pages(self.book)
        elif sort == "written":
            yield from document_pages()
        else:
            yield bills_page(self.records)
            yield comparisons_page(self.book)
            yield home_page(self.book, self.records, self.on)

    def page(self, address: str) -> Page | None:
        """Return the page of an address; ``None`` if there is none. Its shelf is made when it is first asked for."""
        shelf = self.shelf_of(address)
        if shelf is None:
            return None
        return self.made(shelf).get(address)

    def made(self, shelf: Shelf) -> dict[str, Page]:
        """Return the pages of a shelf by their addresses, made once."""
        if shelf not in self._made:
            self._made[shelf] = {page.address: page for page in self.pages(shelf)}
        return self._made[shelf]

    def shelf_of(self, address: str) -> Shelf | None:
        """Return the shelf on which the page of an address stands, if it is there at all."""
        if address in (at.HOME, at.listed("bill"), at.listed("comparison")):
            return Shelf("lists")
        sort, _, name = address.partition("/")
        name = name.removesuffix(".html")
        if address == at.listed("edition") or sort in _SHARED:
            return Shelf("shared")
        if sort in _STUDIES:
            return Shelf(sort)
        if sort in _WRITTEN:
            return Shelf("written")
        known = None
        if sort in _OF_EDITIONS:
            known = Shelf("edition", name.partition("-")[0])
        elif sort == "comparison":
            known = Shelf("comparison", name)
        elif sort == "bill":
            found = (one for one in self._record if name == at.fit(one) or name.startswith(f"{at.fit(one)}-on-"))
            known = Shelf("bill", max(found, key=len, default=""))
        return known if known in set(self.shelves()) else None

    def file(self, name: str) -> bytes | None:
        """Return a file that pages of all languages share: styles, scripts, letters, the rules of a walk, a record."""
        folder, _, rest = name.partition("/")
        if folder == "files":
            found = (one.content for one in self.records if f"{at.fit(one.name)}{one.ending}" == rest)
            return next(found, None)
        return self._assets.get(name)

    @cached_property
    def _assets(self) -> dict[str, bytes]:
        pictures = timetable.parliament().pictures
        light, dark = theme(pictures, dark=False), theme(pictures, dark=True)
        screen = f"@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"
        files = {f"assets/{name}": asset(name) for name in _ASSETS}
        files |= {f"assets/{path.name}": path.read_bytes() for path in _letters()}
        files["assets/theme.css"] = f":root{{{light}}}\n{screen}\n{map_styles(pictures)}\n".encode()
        files["assets/explorer.js"] = search_words().encode() + files["assets/explorer.js"]
        for edition in timetable.editions():
            for procedure in edition.procedures:
                name = f"{at.fit(procedure.edition)}-{at.fit(procedure.kind)}.js"
                files[f"assets/rules/{name}"] = rules_script(procedure)
        return files

    def files(self) -> Iterator[str]:
        """Yield the names of all files that pages of all languages share."""
        yield from self._assets
        for record in self.records:
            yield f"files/{at.fit(record.name)}{record.ending}"


def _letters() -> list[Path]:
    from pathlib import Path  # noqa: PLC0415

    return [Path(path) for path in font_files()]
