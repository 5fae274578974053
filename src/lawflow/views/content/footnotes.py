"""What stands under a result of a day: what it rests on, until when the texts were read, what the dossier states."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from lawflow.law import days
from lawflow.law.labels import Label
from lawflow.views.content.captions import WORLD, WORLD_FACTS
from lawflow.views.content.reckoned import reckoned

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lawflow.passage.passage import Passage

_READ_TO: Final = Label(
    "бұл редакцияның мәтіндері {} жағдайы бойынша оқылды; нәтиже одан кейінгі күнге қатысты",
    "тексты этой редакции прочитаны по состоянию на {}; результат относится к более позднему дню",
    "the texts of this edition were read as of {}; the result is of a later day",
)


def footnotes(passage: Passage, on: date) -> Iterator[Label]:
    """Yield what stands under a result of a day: what it rests on, the texts read, the world stated."""
    yield from reckoned(passage, on)
    if (read := passage.edition.unread_on(on)) is not None:
        yield _READ_TO.filled(days.day(read))
    if passage.stated:
        yield WORLD.filled(Label.joined([WORLD_FACTS[fact] for fact in passage.stated], ", "))
