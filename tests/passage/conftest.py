"""Histories as lines of text: ``2024-02-01 majilis.adopt majilis=50 wording=no``."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any, Protocol

import pytest

from lawflow.dossiers.dossier import Act, Dossier, When
from lawflow.law.majorities import Tally
from lawflow.passage.passage import Passage
from lawflow.reconstruction.play import Played, play

if TYPE_CHECKING:
    from collections.abc import Mapping

_CHAMBERS = ("majilis", "senate", "kurultai")
_WORDS = {"yes": True, "no": False}


class History(Protocol):
    """Reads lines of text: a day or ``?``, an act, votes (``majilis=50``, or for:against; ``parliament=`` is one total), what the record says."""

    def __call__(self, text: str) -> tuple[Act, ...]: ...


class Passed(Protocol):
    """Takes the acts one by one, strictly: nothing is supplied, a refusal is raised."""

    def __call__(self, kind: str, text: str, **known: Any) -> Passage: ...


class Replayed(Protocol):
    """Plays the acts as a dossier, with what the law makes unavoidable supplied."""

    def __call__(self, kind: str, text: str, **known: Any) -> Played: ...


def _act(line: str) -> Act:
    day, name, *words = line.split()
    pairs = dict(word.split("=") for word in words)
    votes = {chamber: _tally(pairs.pop(chamber)) for chamber in _CHAMBERS if chamber in pairs}
    together = _tally(pairs.pop("parliament")) if "parliament" in pairs else None
    says = {key: int(value) if value.isdigit() else _WORDS.get(value, value) for key, value in pairs.items()}
    return Act(name, _when(day), votes, says, together=together)


def _when(text: str) -> When:
    if text == "?":
        return When()
    parts = text.split("-")
    if len(parts) == 1:
        return When.year(int(text))
    return When.month(int(parts[0]), int(parts[1])) if len(parts) == 2 else When.day(date.fromisoformat(text))


def _tally(text: str) -> Tally:
    ayes, _, noes = text.partition(":")
    return Tally(int(ayes) if ayes else None, int(noes) if noes else None)


def _acts(text: str) -> tuple[Act, ...]:
    return tuple(_act(line) for line in text.splitlines() if line.strip())


def _dossier(kind: str, text: str, known: Mapping[str, Any]) -> Dossier:
    return Dossier("history", kind, {"en": "A history"}, _acts(text), **known)


@pytest.fixture
def history() -> History:
    """Return the reader of histories."""
    return _acts


@pytest.fixture
def passed() -> Passed:
    """Return the strict player: answers, seats, a world, and fields of a dossier may be given."""

    def passed(kind: str, text: str, **known: Any) -> Passage:
        chosen = {key: known.pop(key) for key in ("answers", "seats", "world") if key in known}
        dossier = _dossier(kind, text, known)
        first = dossier.acts[0].when.first
        assert first is not None
        passage = Passage.start(dossier.bill, first, **chosen)
        for n, act in enumerate(dossier.acts, 1):
            passage.apply(act, n=n)
        return passage

    return passed


@pytest.fixture
def replayed() -> Replayed:
    """Return the player of dossiers: answers, seats, on, strict, and fields of a dossier may be given."""

    def replayed(kind: str, text: str, **known: Any) -> Played:
        chosen = {key: known.pop(key) for key in ("answers", "seats", "on", "strict") if key in known}
        return play(_dossier(kind, text, known), **chosen)

    return replayed
