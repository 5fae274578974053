"""The letters that the package brings along: Arimo, cut to Latin, Cyrillic with the Kazakh letters, and signs."""

from __future__ import annotations

from functools import lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Final

FACES: Final = ("Regular", "Bold", "Italic")


@lru_cache(maxsize=1)
def folder() -> Path:
    """Return the folder of the font files."""
    return Path(str(files("lawflow.views") / "fonts"))


def font_files() -> list[str]:
    """Return the paths of the font files, one a face."""
    return [str(folder() / f"Arimo-{face}.ttf") for face in FACES]
