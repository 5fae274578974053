"""Memory that a worker keeps while it draws.

Workers of dask give freed memory back to the system at once, so that arrays made anew at every step are half as fast.
While bills are drawn it is kept, as the C library does by itself elsewhere.
"""

from __future__ import annotations

import ctypes
import os
from contextlib import contextmanager
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

ASKED: Final = "MALLOC_TRIM_THRESHOLD_"
"""The variable by which a worker is told to give memory back."""
_TRIM, _MAPPED = -1, -3  # M_TRIM_THRESHOLD and M_MMAP_THRESHOLD of malloc.h
_MAPPED_ELSE: Final = 1 << 17
_KEPT: Final = 1 << 25
"""Bytes: far more than the arrays of a chunk."""


@contextmanager
def memory_kept() -> Iterator[None]:
    """Keep freed memory until the end, where the process was told to give it back and its C library can be asked."""
    given = os.environ.get(ASKED, "")
    ask = _asked() if given.isdigit() else None
    if ask is None:
        yield
        return
    ask(_TRIM, _KEPT)
    ask(_MAPPED, _KEPT)
    try:
        yield
    finally:
        ask(_TRIM, int(given))
        ask(_MAPPED, _MAPPED_ELSE)


def _asked() -> Callable[[int, int], int] | None:
    """Return what sets how the C library keeps memory; ``None`` where it has no such thing."""
    try:
        found: Callable[[int, int], int] | None = getattr(ctypes.CDLL(None), "mallopt", None)
    except (OSError, TypeError):
        return None
    return found
