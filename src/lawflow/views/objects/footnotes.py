"""What stands under a result: what it rests on, until when texts were read, what of its world is stated."""

from datetime import date
from typing import TypedDict

from lawflow.passage.passage import Passage
from lawflow.views.content.reckoned import silence, unsure_chambers


class SilenceData(TypedDict):
    """The lapses of the clock after the last act on record, and the day of that act, as late as it can be."""

    since: str
    acts: list[str]


class FootnotesData(TypedDict, total=False):
    """Absent where there is nothing to say.

    ``texts_read_to`` is the day up to which the texts of the edition in force were read, if the result is of a later
    one; ``world`` are the keys of what the dossier states of its world, which prevails over the calendar. ``silence``
    are lapses since the last act on record, told as if nobody had acted since; ``unsure_chambers`` those on which the
    bill waits and of which it is not known whether they could sit on the day.
    """

    texts_read_to: str
    world: list[str]
    silence: SilenceData
    unsure_chambers: list[str]


def add_footnotes(page: FootnotesData, passage: Passage, on: date) -> None:
    """Add to a page what is to be said under a result of a day."""
    read = passage.edition.unread_on(on)
    if read is not None:
        page["texts_read_to"] = read.isoformat()
    if passage.stated:
        page["world"] = list(passage.stated)
    if (found := silence(passage)) is not None:
        since, acts = found
        page["silence"] = {"since": since.isoformat(), "acts": list(acts)}
    if unsure := unsure_chambers(passage, on):
        page["unsure_chambers"] = list(unsure)
