"""The articles that an irregular act is held against."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from lawflow import timetable

if TYPE_CHECKING:
    from lawflow.law.sources import Citation
    from lawflow.passage.passage import Passage


def governing(now: Passage, act: str) -> tuple[Citation, ...]:
    """Return the articles that govern the act, or that ended the bill."""
    own = next((step.cites for step in now.procedure.all_steps_of.get(act, ())), ())
    last = next((entry.step.cites for entry in reversed(now.journal) if entry.step is not None), ())
    return own or last or elsewhere(now, act)


def elsewhere(now: Passage, act: str) -> tuple[Citation, ...]:
    """Return the articles that govern the act in another edition."""
    return _known_elsewhere(now, act)[1]


def edition_that_knows(now: Passage, act: str) -> str:
    """Return the other edition by whose articles an act is told that the bill's does not know; nothing for none."""
    return _known_elsewhere(now, act)[0]


def _known_elsewhere(now: Passage, act: str) -> tuple[str, tuple[Citation, ...]]:
    """Return the last edition before the bill's that knows the act, or the next one, and its articles on it.

    Those for bills of its kind, if there are any, and of them the ones that rest on the fewest.
    """
    editions = timetable.editions(now.parliament)
    place = editions.index(now.edition)
    for edition in (*reversed(editions[:place]), *editions[place:]):
        found = [
            (procedure.kind != now.bill.kind, len(step.cites), step.cites)
            for procedure in edition.procedures
            for step in procedure.all_steps_of.get(act, ())
        ]
        if found:
            return edition.id, min(found, key=itemgetter(0, 1))[2]
    return "", ()
