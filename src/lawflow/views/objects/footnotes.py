"""What stands under a result: up to which day the texts were read, and what of its world the record states."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

if TYPE_CHECKING:
    from datetime import date

    from lawflow.passage.passage import Passage


class FootnotesData(TypedDict, total=False):
    """Absent where there is nothing to say.

    ``texts_read_to`` is the day up to which the texts of the edition in force were read, if the result is of a later
    one; ``world`` are the keys of what the dossier states of its world, which prevails over the calendar.
    """

    texts_read_to: str
    world: list[str]


def add_footnotes(page: FootnotesData, passage: Passage, on: date) -> None:
    """Add to a page what is to be said under a result of a day."""
    read = passage.edition.unread_on(on)
    if read is not None:
        page["texts_read_to"] = read.isoformat()
    if passage.stated:
        page["world"] = list(passage.stated)
