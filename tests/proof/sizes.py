"""How much is tried: by default a part of it, and all of it where ``LAWFLOW_FULL=1`` is set, as on CI."""

from __future__ import annotations

import os
from typing import Final

FULL: Final = os.environ.get("LAWFLOW_FULL") == "1"


def many(usual: int, full: int) -> int:
    """Return a number of cases: ``usual``, or ``full`` where all is tried."""
    return full if FULL else usual
