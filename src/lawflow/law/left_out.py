"""What the law sets and the editions do not run, each with the reason."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from lawflow.law.sources import Citation


@attrs.frozen
class LeftOut:
    """A term of the law that no edition runs, or that one edition leaves out; ``reason`` says why."""

    id: str
    editions: tuple[str, ...]
    what: str
    cites: tuple[Citation, ...]
    reason: str


def left_out(name: str, editions: tuple[str, ...], what: str, reason: str, *cites: Citation) -> LeftOut:
    """Return the term of one row: its name, the editions that leave it out, what it is, why, and the articles."""
    return LeftOut(name, editions, what, cites, reason)
