"""Runs of words broken into lines."""

from __future__ import annotations

from math import inf
from typing import TYPE_CHECKING, Final

from lawflow.views.plan.metrics import Run, words_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lawflow.views.plan.metrics import Line


LONGEST: Final = 60
"""Letters of a word at most, in any language of the pages."""
_SURE: Final = 0.9  # letters differ in width
_TIE: Final = 1e-6  # a line exactly as wide as the room fits into it, however its parts were added up


class Flow:
    """Some runs that begin on a line of their own; a word wider than the room stands alone.

    One longer than any word of a language is cut: only what a record holds has such.

    The breaks found for one room hold for every room between two widths. They are remembered, for a layout tries
    several widths close to one another.

    >>> from lawflow.views.plan.metrics import Style
    >>> [[run.text for run in line] for line in Flow([Run("one two three", Style(10))]).lines(40)]
    [['one two'], ['three']]
    """

    __slots__ = ("_least", "_lines", "_most", "runs")

    def __init__(self, runs: Iterable[Run]) -> None:
        self.runs = tuple(runs)
        self._lines: tuple[Line, ...] = ()
        self._least, self._most = inf, -inf

    def lines(self, room: float) -> tuple[Line, ...]:
        """Return the lines that fit into ``room`` points."""
        room += _TIE
        if not self._least <= room < self._most:
            self._break(room)
        return self._lines

    def _break(self, room: float) -> None:
        lines: list[list[Run]] = []
        line: list[Run] = []
        used, least, most = 0.0, 0.0, inf
        for run in self.runs:
            words, gap = words_of(run.text, run.style)
            piece: list[str] = []
            for word, wide in _cut(words, room) if len(run.text) > LONGEST else words:
                if not (piece or line):
                    used = wide
                elif (wider := used + gap + wide) <= room:
                    used = wider
                else:
                    least, most = max(least, used), min(most, wider)
                    if piece:
                        line.append(Run(" ".join(piece), run.style))
                    lines.append(line)
                    line, piece, used = [], [], wide
                piece.append(word)
            if piece:
                line.append(Run(" ".join(piece), run.style))
        lines.append(line)
        self._lines = tuple([_spaced(line) for line in lines if line])
        self._least, self._most = max(least, used), most


def _cut(words: Iterable[tuple[str, float]], room: float) -> Iterator[tuple[str, float]]:
    """Yield words, those that no language has in pieces that fit into the room."""
    for word, wide in words:
        if len(word) <= LONGEST or wide <= room:
            yield word, wide
            continue
        letters = max(int(len(word) * room / wide * _SURE), 1)
        pieces = [word[at : at + letters] for at in range(0, len(word), letters)]
        yield from ((piece, wide * len(piece) / len(word)) for piece in pieces)


def _spaced(line: list[Run]) -> Line:
    """Return the line with a space after every run but the last."""
    return (*[Run(f"{run.text} ", run.style) for run in line[:-1]], line[-1])
