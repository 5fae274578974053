"""Colours, light and dark. Colour never says alone what shape, line or word does not say too."""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

import attrs

if TYPE_CHECKING:
    from collections.abc import Mapping

    from lawflow.law.pictures import Band, Pictures


@attrs.frozen
class Palette:
    """The colours of one picture; ``bands`` are the lanes of the parliament, with their hues."""

    dark: bool
    paper: str
    card: str
    rule: str
    ink: dict[str, str]
    mark: dict[str, str]
    bars: dict[str, str]
    bands: Mapping[str, Band] = attrs.field(factory=dict)

    def lane(self, name: str) -> str:
        """Return the ground of a lane."""
        return self._hsl(name, 0.30, 0.15) if self.dark else self._hsl(name, 0.45, 0.965)

    def head(self, name: str) -> str:
        """Return the ground of the name of a stage."""
        return self._hsl(name, 0.38, 0.30) if self.dark else self._hsl(name, 0.55, 0.88)

    def border(self, name: str) -> str:
        """Return the border of a card."""
        return self._hsl(name, 0.40, 0.60) if self.dark else self._hsl(name, 0.40, 0.42)

    def line(self, name: str) -> str:
        """Return the colour of a line that leads into the lane."""
        return self._hsl(name, 0.55, 0.66) if self.dark else self._hsl(name, 0.65, 0.33)

    def _hsl(self, name: str, saturation: float, light: float) -> str:
        return _rgb(self.bands[name].hue if name in self.bands else 0, saturation, light)


@lru_cache(maxsize=256)
def _rgb(hue: float, saturation: float, light: float) -> str:
    """Return an HSL colour as ``#rrggbb``."""
    chroma = saturation * min(light, 1 - light)

    def part(n: int) -> int:
        k = (n + hue / 30) % 12
        return round(255 * (light - chroma * max(-1.0, min(k - 3, 9 - k, 1.0))))

    return f"#{part(0):02x}{part(8):02x}{part(4):02x}"


_LIGHT: Final = Palette(
    dark=False,
    paper="#ffffff",
    card="#ffffff",
    rule="#c9ced6",
    ink={
        "text": "#1b2430", "article": "#5a6675", "note": "#8a4b00", "lane": "#3a4658",
        "law": "#1d6b2f", "no-law": "#a31621",
        "open": "#6a3fa0", "mark": "#0b57d0", "mark-walked": "#0b57d0", "mark-branch": "#0b57d0",
        "mark-must": "#a31621",
        "mark-may": "#1d6b2f", "mark-closed": "#737b87",
        "mark-now": "#c2410c", "mark-lapse": "#8a4b00", "mark-added": "#1d6b2f", "mark-removed": "#a31621",
        "mark-changed": "#0b57d0",
    },
    mark={
        "walked": "#0b57d0", "branch": "#0b57d0", "now": "#d9480f", "now-head": "#ffd8a8", "closed": "#b6bcc6",
        "added": "#1d6b2f", "removed": "#a31621", "changed": "#0b57d0",
    },
    bars={
        "act": "#1b2430", "supplied": "#1b2430", "branch": "#1b2430",
        "lapse": "#1b2430", "edition": "#6a3fa0", "interval": "#8a94a3",
        "kept": "#9fd3ad", "missed": "#eda3a8", "unknown": "#d5d9e0", "term": "#f3d9a4",
        "due": "#3a4658", "day": "#d9480f", "recess": "#dfe3e9", "tick": "#c3c9d2",
        "law": "#9fd3ad", "no-law": "#eda3a8", "open": "#c9b6ea", "reached": "#dde2e9", "died": "#eda3a8",
        "less": "#f3d9a4", "more": "#a9c4ef", "days": "#9fd3ad", "between": "#1b2430", "error": "#1b2430",
        "base": "#d9480f", "quantile": "#3a4658",
    },
)  # fmt: skip
_DARK: Final = Palette(
    dark=True,
    paper="#11161d",
    card="#1c2430",
    rule="#3b4654",
    ink={
        "text": "#e8edf4", "article": "#a7b3c2", "note": "#ffc078", "lane": "#c3cedb",
        "law": "#7fdc95", "no-law": "#ff9a9f",
        "open": "#c9a8ff", "mark": "#8ab8ff", "mark-walked": "#8ab8ff", "mark-branch": "#8ab8ff",
        "mark-must": "#ff9a9f",
        "mark-may": "#7fdc95", "mark-closed": "#8f9aa8",
        "mark-now": "#ff922b", "mark-lapse": "#ffc078", "mark-added": "#7fdc95", "mark-removed": "#ff9a9f",
        "mark-changed": "#8ab8ff",
    },
    mark={
        "walked": "#8ab8ff", "branch": "#8ab8ff", "now": "#ff922b", "now-head": "#7a4100", "closed": "#59636f",
        "added": "#7fdc95", "removed": "#ff9a9f", "changed": "#8ab8ff",
    },
    bars={
        "act": "#e8edf4", "supplied": "#e8edf4", "branch": "#e8edf4",
        "lapse": "#e8edf4", "edition": "#c9a8ff", "interval": "#7b8696",
        "kept": "#2f6b3f", "missed": "#8a3239", "unknown": "#4a5464", "term": "#7a5a1e",
        "due": "#c3cedb", "day": "#ff922b", "recess": "#2a3442", "tick": "#3b4654",
        "law": "#2f6b3f", "no-law": "#8a3239", "open": "#5d4690", "reached": "#333f4d", "died": "#8a3239",
        "less": "#7a5a1e", "more": "#2f5591", "days": "#2f6b3f", "between": "#e8edf4", "error": "#e8edf4",
        "base": "#ff922b", "quantile": "#c3cedb",
    },
)  # fmt: skip


def palette(*, dark: bool, pictures: Pictures | None = None) -> Palette:
    """Return the colours for light or dark paper; with ``pictures`` also those of the lanes of its parliament."""
    plain = _DARK if dark else _LIGHT
    return plain if pictures is None else attrs.evolve(plain, bands=pictures.bands)
