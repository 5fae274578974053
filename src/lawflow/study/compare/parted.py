"""Two answers to an open question where they part: the history, the stages, the days."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from datetime import date


@attrs.frozen
class Days:
    """A term that ends on another day under each of two answers: an example, from the day that starts it."""

    term: str
    start: date
    due: tuple[date | None, date | None]


@attrs.frozen
class Parting:
    """Two answers and the shortest history on which they part; ``acts`` is empty where no difference can be reached.

    ``how`` is ``steps`` (they lead elsewhere), ``votes`` (other majorities), ``conditions`` (other conditions, such as
    the initiator), ``succession`` (elsewhere at the change of edition that ``procedure`` came with), ``dates`` (other
    due dates, with an example in ``days``) or ``none``.
    ``leads`` are the stages to which the last act leads, answer by answer; ``None`` where the law has no such act.
    """

    answers: tuple[str, str]
    procedure: str | None
    acts: tuple[str, ...]
    how: str
    leads: tuple[str | None, str | None] = (None, None)
    days: Days | None = None
