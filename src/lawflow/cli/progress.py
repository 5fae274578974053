"""A bar on standard error while bills are drawn: on a terminal only."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

WIDE = 40


def bar(whole: int, said: str) -> Callable[[int], None]:
    """Return what to tell how many of the whole are done; off a terminal it says nothing."""
    if not sys.stderr.isatty():
        return lambda _: None

    def told(done: int) -> None:
        filled = WIDE * done // whole
        end = "\n" if done >= whole else ""
        sys.stderr.write(f"\r{said} [{'#' * filled}{' ' * (WIDE - filled)}] {done:,} / {whole:,}{end}")
        sys.stderr.flush()

    return told
