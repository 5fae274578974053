"""The golden law: the whole law as text, a line a rule, and where an edition differs from it."""

from __future__ import annotations

from difflib import unified_diff
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Final

from lawflow.law.written import written
from lawflow.parliaments.kz.left_out import LEFT_OUT

if TYPE_CHECKING:
    from lawflow.law.edition import Edition

FOLDER: Final = Path(__file__).parents[1] / "golden" / "law"


@cache
def golden_lines(edition: str) -> tuple[str, ...]:
    """Return the lines of the golden law of an edition."""
    return tuple((FOLDER / f"{edition}.txt").read_text(encoding="utf-8").splitlines())


def golden_faults(edition: Edition) -> list[str]:
    """Return the lines in which an edition differs from its golden law, as a diff without its head."""
    diff = unified_diff(golden_lines(edition.id), list(written(edition, LEFT_OUT)), lineterm="", n=0)
    return [line for line in diff if line[:2] not in ("--", "++", "@@")]
