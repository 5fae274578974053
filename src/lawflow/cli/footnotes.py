"""Printing what stands under a result of a day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lawflow.cli.output import line
from lawflow.views.content.footnotes import footnotes

if TYPE_CHECKING:
    from datetime import date

    from lawflow.passage.passage import Passage


def print_footnotes(passage: Passage, on: date, lang: str) -> None:
    """Print what stands under a result of a day."""
    for said in footnotes(passage, on):
        line(said.text(lang))
