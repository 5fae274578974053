"""How lines and borders are drawn, for every state: the same in SVG and in DOT. Numbers are points."""

from __future__ import annotations

from typing import Final

FONT: Final = "Arimo"
SIZE: Final = 10  # of letters where nothing is said
THIN: Final = "1.1"  # a line of which nothing is said
BORDER: Final = "0.9"
LAW_BORDER: Final = "1.4"  # of the stage that is a law, drawn twice
OUTLINE: Final = "0.8"  # of a bar or a dot that is not filled

CARD_PATTERNS: Final = {"closed": "dotted", "removed": "dashed"}
CARD_BORDERS: Final = {"now": "3", "past": "2", "added": "2.6", "removed": "1.6"}
LINE_PATTERNS: Final = {"branch": "dotted", "removed": "dotted", "closed": "dotted"}
LINES: Final = {
    "walked": "2.8", "branch": "2.4",
    "must": "2", "may": "2", "added": "2.6", "changed": "1.8", "removed": "1.8", "closed": "0.9",
}  # fmt: skip
OUTLINED: Final = ("supplied", "branch", "lapse", "missed", "unknown", "term", "no-law", "died", "open", "less")
"""The roles of bars that have an outline."""
BAR_PATTERNS: Final = {"branch": "dashed", "unknown": "dotted", "term": "dashed", "open": "dotted", "less": "dashed"}
HOLLOW: Final = ("supplied", "branch", "lapse")
ROUND: Final = ("act", "supplied", "branch")
DIAMONDS: Final = ("lapse", "edition")
SPECIMENS: Final = ("line", "dashed", "branch", "added", "changed", "removed")
"""The signs that are a short line, as the legend shows it."""
OPEN_WIDER: Final = 3  # a diamond looks smaller than a circle as wide as it is
HANDS: Final = (-3.2, 2.6)  # of a clock: up to twelve, right to three
