"""What stands under a result of a day: what it rests on, until when the texts were read, what the dossier states."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.cli import words as w
from lawflow.cli.output import line
from lawflow.law import days
from lawflow.views.content.captions import WORLD, WORLD_FACTS
from lawflow.views.content.reckoned import reckoned

if TYPE_CHECKING:
    from datetime import date

    from lawflow.passage.passage import Passage


def footnotes(passage: Passage, on: date, lang: str) -> list[str]:
    """Return what stands under a result of a day: what it rests on, the texts read, the world stated."""
    read = passage.edition.unread_on(on)
    said = [label.text(lang) for label in reckoned(passage, on)]
    said += [] if read is None else [w.READ_TO.filled(days.day(read)).text(lang)]
    facts = ", ".join(WORLD_FACTS[fact].text(lang) for fact in passage.stated)
    return [*said, WORLD.filled(facts).text(lang)] if facts else said


def print_footnotes(passage: Passage, on: date, lang: str) -> None:
    """Print what stands under a result of a day."""
    for said in footnotes(passage, on, lang):
        line(said)
