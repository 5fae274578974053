"""How a recorded act can fit a passage: directly, or with acts supplied that the record lacks.

A completion that supplies an act which the record holds as irregular is no explanation. Where the record
leaves open which of several ways was taken, each is tried; where the law is silent, each answer; and only
if nothing else explains the act, what is otherwise a choice of those who act: a question of confidence, a
commission that fails. A breach is claimed when all this is of no avail.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from lawflow.law.steps import UNDETERMINED
from lawflow.passage.completion import complete, holes_of
from lawflow.passage.refusal import RefusedError
from lawflow.study.irregular import Irregular

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from lawflow.passage.completion import Completion
    from lawflow.passage.dossier import Act
    from lawflow.passage.passage import Passage

MOST_PATHS = 24
"""Completions tried for one act: the shortest ones."""


@attrs.frozen(eq=False)
class Recorded:
    """A recorded act: its number, and the first and the last day on which it can have been done."""

    n: int
    act: Act
    low: date
    high: date | None


@attrs.frozen
class Missing:
    """An act the law makes unavoidable and the record lacks, after recorded act ``after`` (0: before the first).

    With several ``one_of`` one of them must have happened.
    """

    act: str
    after: int
    one_of: tuple[str, ...] = ()


@attrs.frozen(eq=False)
class Fit:
    """A passage that has taken a recorded act; ``missing`` was supplied before it, ``late`` is what it broke."""

    passage: Passage
    missing: tuple[Missing, ...] = ()
    late: Irregular | None = None

    @property
    def cost(self) -> tuple[int, int]:
        """Return the breaches and the supplied acts of this fit."""
        return (self.late is not None, len(self.missing))


@attrs.frozen(eq=False)
class Unfit:
    """Why an act does not fit: where the passage stood when it was refused, and the refusal."""

    passage: Passage
    refused: RefusedError


def fits(passage: Passage, found: Recorded, without: frozenset[str]) -> tuple[Fit, ...] | Unfit:
    """Return the ways in which the act fits, the cheapest only, or why it fits in none."""
    tried = [tried for start in _starts(passage) for tried in _tried(start, found, without)]
    ways = [way for way in tried if isinstance(way, Fit)]
    if not ways:
        strict = _strictly(passage, found)
        if isinstance(strict, Unfit):
            return next((unfit for unfit in tried if isinstance(unfit, Unfit)), strict)
        ways = [strict]
    best = min(way.cost for way in ways)
    return tuple(way for way in ways if way.cost == best)


def _starts(passage: Passage) -> Iterator[Passage]:
    """Yield the passage, or, where the law is silent, the passage under each answer that lets it go on."""
    if passage.state != UNDETERMINED or passage.fork is None:
        yield passage
        return
    question = passage.fork.question
    for way in passage.fork.ways():
        if question in way.answers:
            way.selected[question] = way.answers[question]
        yield way


def _tried(start: Passage, found: Recorded, without: frozenset[str], open_facts: int = 2) -> list[Fit | Unfit]:
    """Try to complete the record up to the act; ``open_facts`` is how many facts left open are tried either way."""
    tried: list[Fit | Unfit] = []
    for choices in (False, True):
        completion = complete(start, found.act, found.low, found.high, without=without, choices=choices)
        if completion.possible:
            way = _along(start, found, completion)
            if isinstance(way, Fit):
                return [way]
            tried.append(way)
    if open_facts and any(isinstance(unfit, Unfit) and _is_ambiguous(unfit.refused) for unfit in tried):
        for settled in _settled(start):
            tried += _tried(settled, found, without, open_facts - 1)
    return tried


def _along(start: Passage, found: Recorded, completion: Completion) -> Fit | Unfit:
    """Take the act after the shortest completion that the dates allow."""
    first = _taken(start, found, completion.path, completion.holes)
    if isinstance(first, Fit):
        return first
    allowed: list[Path] = []
    for path in completion.paths[1:MOST_PATHS]:
        if isinstance(_taken(start, found, path, ()), Fit):
            allowed.append(path)
    if not allowed:
        return first
    return _taken(start, found, allowed[0], holes_of(start.procedure, allowed))


def _taken(start: Passage, found: Recorded, path: Path, holes: tuple[Hole, ...]) -> Fit | Unfit:
    trial = start.copy()
    try:
        for step in path:
            take_supplied(trial, step.act, found.low, found.high)
        stood = trial.copy() if path else start
        trial.apply(recorded(trial, found.act), n=found.n, first=found.low, last=found.high)
    except RefusedError as refused:
        return Unfit(trial, refused)
    del stood
    return Fit(trial, _missing(holes, found.n), _lateness(start, trial, found))
