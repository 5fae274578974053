"""The several sources of one act, none of them preferred."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from lawflow.dossiers.when import UNDATED, When
from lawflow.law.shown import Value

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping


@attrs.frozen(eq=False, repr=False, slots=False)
class Source(Value):
    """One of several sources of an act, with the day it gives."""

    source: str
    when: When = UNDATED


def sources_of(rows: Iterable[Mapping[str, Any]]) -> tuple[Source, ...]:
    """Return the sources that plain data hold, free of faults."""
    return tuple(Source(one["source"], When.read(one.get("date"))) for one in rows)


def of_all(sources: tuple[Source, ...]) -> When:
    """Return the days of all dated sources together: none of them is preferred."""
    whens = [source.when for source in sources if source.when.dated]
    firsts, lasts = [when.first for when in whens], [when.last for when in whens]
    first = min((day for day in firsts if day is not None), default=None) if None not in firsts else None
    last = max((day for day in lasts if day is not None), default=None) if None not in lasts else None
    return whens[0] if len(set(whens)) == 1 else When.between(first, last)
