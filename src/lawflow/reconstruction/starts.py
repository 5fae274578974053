"""Starts: where a bill can stand when the record of its next act begins to be completed.

It stands where the last act left it, or, where the edition changes meanwhile, where the succession takes it; where the
law is silent, under each answer that lets it go on.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lawflow.dossiers.dossier import RecordedAct
    from lawflow.passage.passage import Passage

_DAY = timedelta(days=1)


def starts(passage: Passage, recorded: RecordedAct) -> Iterator[Passage]:
    """Yield the passage, and as it stands after each change of edition that surely lies before the act."""
    yield from _ways_on(passage)
    yield from _after_changes(passage, recorded, recorded.low)


def meanwhile(passage: Passage, recorded: RecordedAct) -> Iterator[Passage]:
    """Yield the passage after each change of edition that lies between the days of an act without a known day."""
    last = recorded.high or date.max
    if last > recorded.low:
        crossed = passage.advanced(recorded.low, before=recorded.act.act)
        yield from _after_changes(crossed, recorded, last)


def _after_changes(passage: Passage, recorded: RecordedAct, last: date) -> Iterator[Passage]:
    """Yield the passage as it stands after each change of edition by a day."""
    later = passage
    while (until := later.edition.until) is not None and until < last and not later.over:
        before = later.edition
        later = later.advanced(until + _DAY, before=recorded.act.act)
        if later.edition is before:
            return
        yield from _ways_on(later)


def _ways_on(passage: Passage) -> Iterator[Passage]:
    """Yield the passage or, where the law is silent, the passage under each answer that lets it go on."""
    question = passage.stopped_by
    for way in passage.ways():
        if question is not None:
            way.select(question)
        yield way
