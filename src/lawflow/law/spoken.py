"""Words that people use and the law does not, with the names and words that are meant by them; their rows."""

from __future__ import annotations

from collections.abc import Mapping

Spoken = Mapping[str, tuple[str, ...]]


def spoken(*rows: tuple[str, str]) -> Spoken:
    """Return what is meant by each word that people use, from rows of words and of what is looked for in their place.

    >>> spoken(("veto, вето", "returned, objections"))
    {'veto': ('returned', 'objections'), 'вето': ('returned', 'objections')}
    """
    return {word: tuple(meant.split(", ")) for words, meant in rows for word in words.split(", ")}
