"""The first page: what is asked most, the rules in force, bills, and all that there is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.views.content.titles import bill_title
from lawflow.web import addresses as at
from lawflow.web.inscriptions import said
from lawflow.web.page import Page

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from lawflow.web.bill_pages import Record
    from lawflow.web.rulebook import Rulebook


def home_page(book: Rulebook, records: Sequence[Record], on: date) -> Page:
    """Return the first page; ``on`` is the day whose rules it shows first."""
    titles = {record.name: bill_title(record.dossier) for record in records}
    now = next((edition for edition in reversed(book.editions) if edition.starts <= on), book.editions[-1])
    return Page(
        at.HOME,
        "home",
        said("site"),
        about=said("lead"),
        data={"book": book, "now": now, "bills": titles, "topics": book.parliament.topics},
    )
