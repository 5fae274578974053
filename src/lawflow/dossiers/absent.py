"""What is said of a file that is not there: the one that may be meant, or what reads a procedure."""

from __future__ import annotations

import os
from difflib import get_close_matches
from re import IGNORECASE, fullmatch
from typing import TYPE_CHECKING, Final

from lawflow.dossiers.contents import ENDINGS
from lawflow.errors import DossierError, Fault
from lawflow.tongues import say

if TYPE_CHECKING:
    from lawflow.tongues import Said

_PROCEDURE: Final = r"(?:\d{4}|current)/[a-z-]+"
_ALIKE: Final = 0.8
"""How alike the names of two files must be, from 0 to 1 (`difflib`)."""
_MOST: Final = 5_000
"""Names in a folder above which none is looked for."""


def absent(source: str, said: Said) -> DossierError:
    """Return the error for a file that is not there, as it is ``said``, with the name that is nearest in its folder."""
    if os.path.islink(source):  # noqa: PTH114 (the same)
        return DossierError(source, [Fault("", say("is a link that leads to nothing"))])
    near = next((source + ending for ending in ENDINGS if os.path.exists(source + ending)), "") or _near(source)  # noqa: PTH110 (a name that is none raises nothing)
    if not near and fullmatch(_PROCEDURE, source, flags=IGNORECASE):
        said = say("{said}; a procedure is read by: {command}", said=said, command=f"lawflow show {source}")
    return DossierError(source, [Fault("", said, nearest=near)])


def _near(source: str) -> str:
    folder, name = os.path.split(source)
    try:
        names = os.listdir(folder or os.curdir)  # noqa: PTH208 (the same)
    except (OSError, ValueError):
        return ""
    found = get_close_matches(name, names, n=1, cutoff=_ALIKE) if len(names) <= _MOST else []
    return os.path.join(folder, found[0]) if found else ""  # noqa: PTH118 (as the name was written)
